//! Some whole table that agrees with what is known: any of those that readers cannot tell apart.

use std::collections::VecDeque;

use super::net::{Net, Step};

/// Whole numbers, none below zero, for every cell of the network, so that all sums are right and every known cell holds
/// what is known; `None` where there is no such table.
///
/// Known cells are filled one after the other, each along shortest ways through cells that may still change. Where a
/// table exists this never ends too early: the way from any state to that table is made of circles, and those through
/// the next known cell only ever add to it (as in Ford and Fulkerson's proof).
pub fn fill(net: &Net, known: &[Option<i64>]) -> Option<Vec<i64>> {
    let mut state = Filling { net, known, flow: vec![0; net.arcs()], done: vec![false; net.arcs()] };
    for arc in (0..net.arcs()).filter(|arc| known[*arc].is_some()) {
        state.fill_one(arc)?;
    }
    Some(state.flow)
}

struct Filling<'a> {
    net: &'a Net,
    known: &'a [Option<i64>],
    flow: Vec<i64>,
    done: Vec<bool>,
}

impl Filling<'_> {
    fn fill_one(&mut self, arc: usize) -> Option<()> {
        while self.missing(arc) > 0 {
            let way = self.way_back(arc)?;
            let room = way.iter().map(|step| self.room(step)).fold(self.missing(arc), i64::min);
            self.flow[arc] += room;
            way.iter().for_each(|step| self.flow[step.arc] += if step.adds { room } else { -room });
        }
        self.done[arc] = true;
        Some(())
    }

    /// What a known cell still lacks.
    fn missing(&self, arc: usize) -> i64 {
        self.known[arc].map_or(i64::MAX, |n| n - self.flow[arc])
    }

    /// By how much a cell can still change this way.
    fn room(&self, step: &Step) -> i64 {
        match (self.done[step.arc], step.adds) {
            (true, _) => 0,
            (false, true) => self.missing(step.arc),
            (false, false) => self.flow[step.arc],
        }
    }

    /// A shortest way from the end of a cell to its start.
    fn way_back(&self, arc: usize) -> Option<Vec<Step>> {
        let (to, from) = self.net.ends(arc);
        let mut came: Vec<Option<(usize, Step)>> = vec![None; self.net.nodes()];
        let mut queue = VecDeque::from([from]);
        while let Some(node) = queue.pop_front() {
            for step in self.net.steps(node) {
                if step.arc != arc && step.to != from && came[step.to].is_none() && self.room(step) > 0 {
                    came[step.to] = Some((node, *step));
                    queue.push_back(step.to);
                }
            }
        }
        let steps = std::iter::successors(came[to], |(node, _)| came[*node]);
        came[to].map(|_| steps.map(|(_, step)| step).collect())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tree::Tree;
    use super::*;
    use crate::structure::Code;

    fn net(rows: usize) -> Net {
        let code = |text: &str| text.parse::<Code>().unwrap();
        let pairs = [("A", "_T"), ("B", "_T"), ("A1", "A"), ("A2", "A"), ("B1", "B")];
        Net::new(rows, Tree::new(pairs.map(|(child, parent)| (code(child), code(parent)))))
    }

    proptest! {
        #[test]
        fn what_is_known_of_a_table_is_always_filled_up_to_a_table(
            counts in prop::collection::vec(prop::array::uniform3(0i64..9), 1..5),
            is_known in prop::collection::vec(any::<bool>(), 30),
        ) {
            let net = net(counts.len());
            let leaves: Vec<usize> = (0..net.tree.len()).filter(|c| net.tree.is_leaf(*c)).collect();
            let row = |counts: &[i64; 3]| {
                let mut row = vec![0; net.tree.len()];
                leaves.iter().zip(counts).for_each(|(leaf, n)| row[*leaf] = *n);
                row
            };
            let truth = net.flows(&counts.iter().map(row).collect::<Vec<_>>());
            let known: Vec<_> = truth.iter().zip(&is_known).map(|(n, is_known)| is_known.then_some(*n)).collect();
            let filled = fill(&net, &known).unwrap();
            let rows: Vec<Vec<i64>> =
                (0..net.rows).map(|r| (0..net.tree.len()).map(|c| if net.tree.is_leaf(c) { filled[net.arc(r, c)] } else { 0 }).collect()).collect();
            prop_assert_eq!(&net.flows(&rows), &filled);
            prop_assert!(filled.iter().all(|n| *n >= 0));
            prop_assert!(known.iter().zip(&filled).all(|(known, n)| known.is_none_or(|known| known == *n)));
        }
    }

    #[test]
    fn what_contradicts_itself_has_no_table() {
        let net = net(1);
        let mut known = vec![None; net.arcs()];
        (known[net.arc(0, 0)], known[net.arc(1, 0)]) = (Some(3), Some(4));
        assert_eq!(fill(&net, &known), None);
    }
}
