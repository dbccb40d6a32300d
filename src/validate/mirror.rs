//! The children that crossed a border as both sides count them: what A handed over to B, B received from A.

use std::collections::BTreeMap;

use super::figures::{Figures, is_broken_down};
use super::rules::Rule;
use crate::structure::{Arg, Code, Dimension, Finding, Key, Observation};

/// One direction between two countries on which they differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// The country that the children left.
    pub from: Code,
    /// The country that they came to.
    pub to: Code,
    /// How many the first country handed over.
    pub sent: u32,
    /// How many the second country received.
    pub received: u32,
}

/// The figures of a country's answer.
pub type Cells = BTreeMap<Key, Observation>;

/// All differences of a quarter, of the indicators for children handed over (`out`) and received (`into`).
///
/// Any difference is listed, also by one: the same child is counted on both sides of the border, so there is no chance
/// to be tested. Silent where one of the two has not answered, or does not count the movement by partner.
pub fn differences(out: Code, into: Code, answers: &BTreeMap<Code, &Cells>) -> Vec<Difference> {
    let pairs = answers.iter().flat_map(|from| answers.iter().map(move |to| (from, to)));
    let differing = |((from, sent), (to, received)): ((&Code, &&Cells), (&Code, &&Cells))| {
        difference((out, into), (*from, sent), (*to, received))
    };
    pairs.filter(|((from, _), (to, _))| from != to).filter_map(differing).collect()
}

/// Children whom a partner counts as having crossed the border of a country, where that country does not say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expected {
    /// The other country.
    pub partner: Code,
    /// Whether they came from there; otherwise they went there.
    pub came: bool,
    /// How many the partner counts.
    pub theirs: u32,
    /// How many the country itself counts; nothing while it has not answered, or does not count by partner.
    pub ours: Option<u32>,
}

/// What a country has to expect of its own figures by what its partners answered: `out` and `into` are the indicators for
/// children handed over and received.
pub fn expected(own: Code, out: Code, into: Code, answers: &BTreeMap<Code, &Cells>) -> Vec<Expected> {
    let own_cells = answers.get(&own);
    let one = |partner: Code, theirs: &Cells, came: bool| {
        let (there, here) = if came { (out, into) } else { (into, out) };
        let theirs = moved(theirs, there, partner, own)?;
        let ours = own_cells.and_then(|cells| moved(cells, here, own, partner));
        let is_same = ours.map_or(theirs == 0, |ours| ours == theirs);
        (!is_same).then_some(Expected { partner, came, theirs, ours })
    };
    let others = answers.iter().filter(|(country, _)| **country != own);
    others
        .flat_map(|(partner, cells)| [true, false].map(|came| one(*partner, cells, came)))
        .flatten()
        .collect()
}

fn difference(
    (out, into): (Code, Code),
    (from, sending): (Code, &Cells),
    (to, receiving): (Code, &Cells),
) -> Option<Difference> {
    let sent = moved(sending, out, from, to)?;
    let received = moved(receiving, into, to, from)?;
    (sent != received).then_some(Difference { from, to, sent, received })
}

/// How many children moved as `country` counts them; 0 where it lists its partners without this one.
fn moved(cells: &Cells, indicator: Code, country: Code, partner: Code) -> Option<u32> {
    let total = Key::total(indicator, country);
    match (cells.get(&total.with(Dimension::Partner, partner)), cells.get(&total)) {
        (Some(cell), _) => cell.value.map(|count| count.get()),
        (None, Some(all)) if all.value.is_none_or(|count| count.get() == 0) => all.value.map(|_| 0),
        (None, Some(_) | None) => is_broken_down(cells, indicator, Dimension::Partner).then_some(0),
    }
}

/// The differences between this return and its partners', each on the cell of its sender.
pub(super) fn rule(rule: &Rule, figures: &Figures) -> Vec<Finding> {
    let own = figures.country;
    let partners = figures.context.partners.iter().filter(|(country, _)| **country != own);
    // A line that could not be read may hold what seems to be missing here.
    let partners = partners.filter(|_| figures.is_whole);
    let pairs = || rule.out_of.iter().copied().zip(rule.into.iter().copied());
    let differ = |(partner, answer): (&Code, &&crate::structure::Return)| {
        let (ours, theirs) = ((own, &figures.cells), (*partner, &answer.cells));
        let both = |pair| [difference(pair, ours, theirs), difference(pair, theirs, ours)].map(|d| (pair, d));
        pairs()
            .flat_map(both)
            .filter_map(|(pair, d)| Some(finding(rule, figures, pair, d?)))
            .collect::<Vec<_>>()
    };
    partners.flat_map(differ).collect()
}

fn finding(rule: &Rule, figures: &Figures, (out, into): (Code, Code), found: Difference) -> Finding {
    let (id, indicator, partner, ours, theirs) = match found.from == figures.country {
        true => ("mirror-sent", out, found.to, found.sent, found.received),
        false => ("mirror-received", into, found.from, found.received, found.sent),
    };
    let key = figures.total(indicator).with(Dimension::Partner, partner);
    let finding = rule.finding(id, figures, key).arg("partner", Arg::Country(partner));
    finding.count("ours", ours).count("theirs", theirs)
}
