//! The promise, held against every table there is: small instances are enumerated, nothing is believed.

mod coalition;
mod codes;
mod controls;
mod foresee;
mod insiders;
mod pattern;
pub mod programme;
mod promise;
mod revise;
mod year;

use std::collections::BTreeMap;

use super::Key;
use super::insider::Insider;
use super::net::Net;
use super::reach::Witness;
use super::stage::{Layer, Of, Stage, Table, Target, Who};
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

/// A table of one layer whose totals are public; of the listed cells those that nobody could subtract from are shown.
fn table<'a>(net: &'a Net, counts: &[Counts], is_listed: impl Fn(usize) -> bool) -> Stage<'a> {
    let none = vec![false; net.arcs()];
    let layer = Layer { flow: flows(net, counts), locked: none };
    let listed = (0..net.arcs()).map(|arc| net.cell(arc).1 == 0 || is_listed(net.cell(arc).0)).collect();
    stage(net, vec![layer], vec![], listed)
}

/// The sum of all layers, to be decided beside the earlier tables.
fn stage(net: &Net, layers: Vec<Layer>, earlier: Vec<Table>, listed: Vec<bool>) -> Stage<'_> {
    let none = vec![false; net.arcs()];
    let all = (0..layers.len()).collect();
    let decided = Table { layers: all, listed, shown: none.clone(), fixed: none };
    let tables = earlier.into_iter().chain([decided]).collect();
    let (insiders, weights) = (vec![], vec![1; net.arcs()]);
    let mut stage = Stage { net, layers, tables, replaces: false, threshold: THRESHOLD, insiders, weights };
    for arc in 0..net.arcs() {
        let is_fixed = net.cell(arc).1 == 0 || stage.is_told(arc);
        let is_large = stage.value(arc) >= THRESHOLD && stage.decided().listed[arc];
        stage.deciding().fixed[arc] = is_fixed;
        stage.deciding().shown[arc] = is_fixed || is_large;
    }
    stage
}

/// Everyone in the table signs in; what one of them could subtract from is no longer shown.
fn with_insiders(mut stage: Stage<'_>) -> Stage<'_> {
    stage.insiders = (0..stage.net.rows).map(|row| Insider::of_row(stage.net, row)).collect();
    for arc in 0..stage.net.arcs() {
        let target = Target { arc, of: Of::Table(stage.tables.len() - 1) };
        let is_open = stage.people().all(|who| !stage.is_small(stage.rest(target, who)));
        let is_fixed = stage.decided().fixed[arc];
        stage.deciding().shown[arc] &= is_fixed || is_open;
    }
    stage
}

/// Countries and Europe in one table.
fn whole<'a>(net: &'a Net, counts: &[Counts]) -> Stage<'a> {
    table(net, counts, |_| true)
}

/// The lowest and highest value of every cell of each table and layer, over all truths that look the same to somebody.
struct Ranges {
    who: Who,
    of: BTreeMap<Of, Vec<(i64, i64)>>,
}

impl Ranges {
    /// Before everyone.
    fn of(stage: &Stage) -> Ranges {
        Ranges::before(stage, None)
    }

    /// Every combination of layers that leaves what is shown, and what somebody knows, as it is.
    fn before(stage: &Stage, who: Who) -> Ranges {
        let layers: Vec<Vec<Vec<i64>>> = stage.layers.iter().map(|layer| alike(stage, layer, who)).collect();
        let never = vec![(i64::MAX, i64::MIN); stage.net.arcs()];
        let mut ranges = Ranges { who, of: stage.wholes().map(|of| (of, never.clone())).collect() };
        ranges.combine(stage, &layers, &mut Vec::new());
        ranges
    }

    /// Puts one layer after another; a table is looked at as soon as all its layers are there.
    fn combine<'t>(&mut self, stage: &Stage, rest: &'t [Vec<Vec<i64>>], chosen: &mut Vec<&'t [i64]>) {
        let Some((layer, rest)) = rest.split_first() else {
            return self.widen(stage, chosen);
        };
        for flow in layer {
            chosen.push(flow);
            if looks_the_same(stage, chosen) {
                self.combine(stage, rest, chosen);
            }
            chosen.pop();
        }
    }

    fn widen(&mut self, stage: &Stage, chosen: &[&[i64]]) {
        for (of, ranges) in &mut self.of {
            for (arc, (low, high)) in ranges.iter_mut().enumerate() {
                let n = match of {
                    Of::Layer(at) => chosen[*at][arc],
                    Of::Table(at) => stage.tables[*at].layers.iter().map(|layer| chosen[*layer][arc]).sum(),
                };
                (*low, *high) = ((*low).min(n), (*high).max(n));
            }
        }
    }

    /// What the promise asks of every blank and every secret leaf; names the first that breaks it.
    fn broken(&self, stage: &Stage) -> Option<String> {
        let owed = stage.targets().into_iter().filter(|target| !stage.is_settled(*target, self.who));
        let (mut owed, width) = (owed, THRESHOLD - 1);
        owed.find_map(|target| {
            let (low, high) = self.of[&target.of][target.arc];
            let (worth, rest) = (stage.worth(target), stage.rest(target, self.who));
            let (low, high) = (low - (worth - rest), high - (worth - rest));
            let is_kept = if rest < THRESHOLD { low == 0 && high >= width } else { high - low >= width };
            let place = (target.of, stage.net.cell(target.arc));
            (!is_kept).then(|| format!("{place:?} hides {rest} in {low} to {high} before {:?}", self.who))
        })
    }
}

/// Whether the last layer that was chosen completes no table in which a shown cell is off.
fn looks_the_same(stage: &Stage, chosen: &[&[i64]]) -> bool {
    let is_complete = |table: &&Table| table.layers.iter().max() == Some(&(chosen.len() - 1));
    stage.tables.iter().filter(is_complete).all(|table| {
        let off = |arc: usize| {
            table.layers.iter().map(|layer| chosen[*layer][arc] - stage.layers[*layer].flow[arc]).sum::<i64>()
        };
        (0..stage.net.arcs()).all(|arc| !table.shown[arc] || off(arc) == 0)
    })
}

/// Every way to spread the row totals of a layer over three leaves that leaves its locked cells, and what somebody knows,
/// as they are.
fn alike(stage: &Stage, layer: &Layer, who: Who) -> Vec<Vec<i64>> {
    let is_known = |arc: usize| layer.locked[arc] || stage.is_own(arc, who);
    let is_alike = |arc: usize, flow: &[i64]| !is_known(arc) || flow[arc] == layer.flow[arc];
    let mut rows: Vec<Vec<Counts>> = vec![vec![]];
    for row in 0..stage.net.rows {
        let cells = stage.net.arc(row, 0)..stage.net.arc(row + 1, 0);
        let total = layer.flow[cells.start];
        let ways = (0..=total).flat_map(|a| (0..=total - a).map(move |b| [a, b, total - a - b]));
        let is_possible = |way: &Counts| {
            let flow = flows(stage.net, &[&vec![[0; 3]; row][..], &[*way]].concat());
            cells.clone().all(|arc| is_alike(arc, &flow))
        };
        let ways: Vec<Counts> = ways.filter(is_possible).collect();
        rows =
            rows.iter().flat_map(|row| ways.iter().map(|way| [row.as_slice(), &[*way]].concat())).collect();
    }
    let flows = rows.iter().map(|row| flows(stage.net, row));
    flows.filter(|flow| (0..flow.len()).all(|arc| is_alike(arc, flow))).collect()
}

/// A decided table as it stays: published, over these layers of a larger stage.
fn told(stage: &Stage, layers: Vec<usize>) -> Table {
    let Table { listed, shown, .. } = stage.decided();
    Table { layers, listed: listed.clone(), shown: shown.clone(), fixed: shown.clone() }
}

/// The blanks of a table, as a set.
fn blanks(stage: &Stage) -> Vec<usize> {
    let decided = stage.decided();
    (0..stage.net.arcs()).filter(|arc| decided.listed[*arc] && !decided.shown[*arc]).collect()
}

/// Protects a table that can be protected.
fn proved<'n>(mut stage: Stage<'n>) -> Option<(Stage<'n>, Vec<Witness>)> {
    let witnesses = stage.protect().ok()?;
    Some((stage, witnesses))
}

/// The key of the tests.
fn key() -> Key {
    Key::new("tests")
}
