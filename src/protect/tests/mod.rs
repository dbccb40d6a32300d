//! The promise, held against every table there is: small instances are enumerated, nothing is believed.

mod codes;
mod controls;
mod foresee;
pub mod programme;
mod promise;
mod year;

use std::collections::HashMap;

use super::audit::Claim;
use super::net::Net;
use super::stage::{Layer, Stage};
use super::tree::Tree;
use crate::structure::Code;

const THRESHOLD: i64 = 3;

/// The counts of one country in the three leaves of the small tree.
type Counts = [i64; 3];

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

/// Total → A (A1, A2), B (B1).
fn small_tree() -> Tree {
    let pairs = [("A", "_T"), ("B", "_T"), ("A1", "A"), ("A2", "A"), ("B1", "B")];
    Tree::new(pairs.map(|(child, parent)| (code(child), code(parent))))
}

fn flows(net: &Net, counts: &[Counts]) -> Vec<i64> {
    let leaves: Vec<usize> = (0..net.tree.len()).filter(|c| net.tree.is_leaf(*c)).collect();
    let row = |counts: &Counts| {
        let mut row = vec![0; net.tree.len()];
        leaves.iter().zip(counts).for_each(|(leaf, n)| row[*leaf] = *n);
        row
    };
    net.flows(&counts.iter().map(row).collect::<Vec<_>>())
}

/// A table of one layer whose totals are public; of the listed cells the large ones are shown.
fn table<'a>(net: &'a Net, counts: &[Counts], is_listed: impl Fn(usize) -> bool) -> Stage<'a> {
    let flow = flows(net, counts);
    let none = vec![false; net.arcs()];
    let fixed: Vec<bool> = (0..net.arcs()).map(|arc| net.cell(arc).1 == 0).collect();
    let listed: Vec<bool> = (0..net.arcs()).map(|arc| fixed[arc] || is_listed(net.cell(arc).0)).collect();
    let shown = (0..net.arcs()).map(|arc| fixed[arc] || (listed[arc] && flow[arc] >= THRESHOLD)).collect();
    let layer = Layer { flow, locked: none.clone(), blank: none };
    Stage { net, layers: vec![layer], threshold: THRESHOLD, listed, shown, fixed }
}

/// Countries and Europe in one table.
fn whole<'a>(net: &'a Net, counts: &[Counts]) -> Stage<'a> {
    table(net, counts, |_| true)
}

/// The lowest and highest value of every cell, of the table and of each layer, over all tables that look the same.
struct Ranges {
    of_table: Vec<(i64, i64)>,
    of_layers: Vec<Vec<(i64, i64)>>,
}

impl Ranges {
    /// Every combination of layers: the last one is looked up by what the shown cells of the table leave for it.
    fn of(stage: &Stage) -> Ranges {
        let layers: Vec<Vec<Vec<i64>>> = stage.layers.iter().map(|layer| alike(stage, layer)).collect();
        let shown: Vec<usize> = (0..stage.net.arcs()).filter(|arc| stage.shown[*arc]).collect();
        let (last, first) = layers.split_last().unwrap();
        let mut by_rest: HashMap<Vec<i64>, Vec<&Vec<i64>>> = HashMap::new();
        for flow in last {
            by_rest.entry(shown.iter().map(|arc| flow[*arc]).collect()).or_default().push(flow);
        }
        let never = vec![(i64::MAX, i64::MIN); stage.net.arcs()];
        let mut ranges = Ranges { of_table: never.clone(), of_layers: vec![never; layers.len()] };
        let truth: Vec<i64> = shown.iter().map(|arc| stage.value(*arc)).collect();
        ranges.combine(first, &mut Vec::new(), &|chosen: &[&Vec<i64>]| {
            let rest =
                shown.iter().zip(&truth).map(|(arc, n)| n - chosen.iter().map(|f| f[*arc]).sum::<i64>());
            by_rest.get(&rest.collect::<Vec<_>>()).cloned().unwrap_or_default()
        });
        ranges
    }

    fn combine<'t>(
        &mut self,
        rest: &'t [Vec<Vec<i64>>],
        chosen: &mut Vec<&'t Vec<i64>>,
        last: &impl Fn(&[&Vec<i64>]) -> Vec<&'t Vec<i64>>,
    ) {
        let Some((layer, rest)) = rest.split_first() else {
            for flow in last(chosen) {
                self.widen(chosen, flow);
            }
            return;
        };
        for flow in layer {
            chosen.push(flow);
            self.combine(rest, chosen, last);
            chosen.pop();
        }
    }

    fn widen(&mut self, chosen: &[&Vec<i64>], last: &Vec<i64>) {
        let wider = |range: &mut (i64, i64), n: i64| *range = (range.0.min(n), range.1.max(n));
        for (arc, range) in self.of_table.iter_mut().enumerate() {
            wider(range, last[arc] + chosen.iter().map(|flow| flow[arc]).sum::<i64>());
        }
        for (ranges, flow) in self.of_layers.iter_mut().zip(chosen.iter().copied().chain([last])) {
            ranges.iter_mut().zip(flow).for_each(|(range, n)| wider(range, *n));
        }
    }

    /// What the promise asks of every blank and every secret leaf; names the first that breaks it.
    fn broken(&self, stage: &Stage) -> Option<String> {
        let is_kept = |value: i64, (low, high): (i64, i64)| match value < THRESHOLD {
            true => low == 0 && high >= THRESHOLD - 1,
            false => high - low >= THRESHOLD - 1,
        };
        let of_table = (0..stage.net.arcs())
            .filter(|arc| stage.listed[*arc] && !stage.shown[*arc])
            .map(|arc| (None, arc, stage.value(arc), self.of_table[arc]));
        let of_layers = stage.layers.iter().enumerate().flat_map(|(at, layer)| {
            let is_secret = |arc: usize| stage.net.is_leaf(arc) && (1..THRESHOLD).contains(&layer.flow[arc]);
            let owed = (0..stage.net.arcs()).filter(move |arc| layer.blank[*arc] || is_secret(*arc));
            owed.map(move |arc| (Some(at), arc, layer.flow[arc], self.of_layers[at][arc])).collect::<Vec<_>>()
        });
        let broken = of_table.chain(of_layers).find(|(.., value, range)| !is_kept(*value, *range));
        broken.map(|(at, arc, value, range)| {
            format!("layer {at:?} cell {:?} hides {value} in {range:?}", stage.net.cell(arc))
        })
    }
}

/// Every way to spread the row totals of a layer over three leaves that leaves its locked cells as they are.
fn alike(stage: &Stage, layer: &Layer) -> Vec<Vec<i64>> {
    let totals: Vec<i64> = (0..stage.net.rows).map(|row| layer.flow[stage.net.arc(row, 0)]).collect();
    let mut rows: Vec<Vec<Counts>> = vec![vec![]];
    for total in totals {
        let ways = (0..=total).flat_map(|a| (0..=total - a).map(move |b| [a, b, total - a - b]));
        let ways: Vec<Counts> = ways.collect();
        rows =
            rows.iter().flat_map(|row| ways.iter().map(|way| [row.as_slice(), &[*way]].concat())).collect();
    }
    let is_alike = |flow: &Vec<i64>| (0..flow.len()).all(|a| !layer.locked[a] || flow[a] == layer.flow[a]);
    rows.iter().map(|row| flows(stage.net, row)).filter(is_alike).collect()
}

/// The blanks of a table, as a set.
fn blanks(stage: &Stage) -> Vec<usize> {
    (0..stage.net.arcs()).filter(|arc| stage.listed[*arc] && !stage.shown[*arc]).collect()
}

/// Protects a table that can be protected.
fn proved<'n>(mut stage: Stage<'n>) -> Option<(Stage<'n>, Vec<Claim>)> {
    let claims = stage.protect().ok()?;
    Some((stage, claims))
}
