//! Answers that stand in for those of other countries: made from what is public, so that they tell nothing else.
//!
//! Somebody who types may see what hangs on their own figures. Were that worked out beside the true figures of others,
//! trying numbers would find these out. The functions here are given [`Protected`] figures and no others.

use std::collections::BTreeMap;

use super::blocks::{Block, Cell, Protected, TOTALS};
use super::decide::Shape;
use super::fill::fill;
use super::programme::{Family, Programme};
use crate::structure::{Code, Key, Observation, Period, Quarter, Structure};

/// The cells of an answer.
pub type Cells = BTreeMap<Key, Observation>;

/// An answer of every country that the edition of `quarter` counted but `own`, as far as `family` and the totals go:
/// shown figures as they were shown, the others so that everything adds up.
///
/// `None` where no edition told the family of that quarter, or its codes have moved since.
pub fn stand_ins(
    programme: &Programme,
    structure: &Structure,
    public: &Protected,
    family: &Family,
    quarter: Quarter,
    own: Code,
) -> Option<BTreeMap<Code, Cells>> {
    let period = Period::Quarter(quarter);
    let (told, block) = public.get(TOTALS, period).zip(public.get(&family.id, period))?;
    let totals = totals(told, own, programme.threshold)?;
    let shape = Shape::new(family, structure, told, period);
    let known = |arc: usize| known(&shape, structure, quarter, block, &totals, arc);
    let flow = fill(&shape.net, &(0..shape.net.arcs()).map(known).collect::<Vec<_>>())?;
    let total = |country: Code| Key::total(programme.indicator, country);
    let cell = |n: i64| Observation::count(u32::try_from(n).unwrap_or(0));
    let mut answers: BTreeMap<Code, Cells> =
        totals.iter().map(|(country, n)| (*country, [(total(*country), cell(*n))].into())).collect();
    for arc in (0..shape.net.arcs()).filter(|arc| shape.net.is_leaf(*arc)) {
        let country = shape.country(arc)?;
        answers
            .entry(country)
            .or_default()
            .insert(family.key(total(country), shape.address(arc).1), cell(flow[arc]));
    }
    answers.remove(&own);
    Some(answers)
}

/// What readers know of a cell, with totals for the countries whose totals they do not know.
fn known(
    shape: &Shape,
    structure: &Structure,
    quarter: Quarter,
    block: &Block,
    totals: &BTreeMap<Code, i64>,
    arc: usize,
) -> Option<i64> {
    let (area, column) = shape.address(arc);
    match shape.rows.total_of(&shape.net, arc) {
        _ if !shape.family.exists(structure, column, quarter) => Some(0),
        Some(Code::TOTAL) => Some(totals.values().sum()),
        Some(area) => totals.get(&area).copied(),
        None => block.cell(area, column).and_then(Cell::shown).map(i64::from),
    }
}

/// The totals as they were told. Those that were not share what is left of Europe: the first as little as it can have
/// with the others covering it, the others alike, `own` the last of them.
fn totals(told: &Block, own: Code, threshold: i64) -> Option<BTreeMap<Code, i64>> {
    let shown = |area: Code| told.cell(area, Code::TOTAL).and_then(Cell::shown).map(i64::from);
    let (open, hidden): (Vec<Code>, Vec<Code>) =
        told.countries().into_iter().partition(|c| shown(*c).is_some());
    let mut totals: BTreeMap<Code, i64> = open.iter().filter_map(|c| Some((*c, shown(*c)?))).collect();
    let mut left = shown(Code::TOTAL)? - totals.values().sum::<i64>();
    let mut hidden: Vec<Code> = hidden;
    hidden.sort_by_key(|country| (*country == own, *country));
    let mut after = hidden.len() as i64;
    for country in hidden {
        after -= 1;
        let is_first = totals.len() == open.len();
        let share = match is_first && after > 0 {
            true => (left - after * (left - threshold)).max(0),
            false => left / (after + 1),
        };
        totals.insert(country, share);
        left -= share;
    }
    Some(totals)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::hidden_countries;
    use super::*;

    fn code(text: &str) -> Code {
        text.parse().unwrap()
    }

    #[test]
    fn the_same_countries_would_be_hidden_again() {
        for true_totals in [[2, 3, 3], [0, 5, 40], [4, 9, 7]] {
            let mut totals: BTreeMap<Code, i64> = [("FR", 60), ("PL", 90)].map(|(c, n)| (code(c), n)).into();
            totals.extend(["AT", "BE", "CZ"].map(code).into_iter().zip(true_totals));
            let Some(hidden) = hidden_countries(&totals, &BTreeSet::new(), 5) else { panic!("{totals:?}") };
            let told = Block::totals(&totals, |country| !hidden.contains(&country));
            let made = super::totals(&told, code("FR"), 5).unwrap();
            assert_eq!(made.values().sum::<i64>(), totals.values().sum::<i64>());
            assert!((0..5).contains(&made[&code("AT")]), "somebody is small: {made:?}");
            assert_eq!(hidden_countries(&made, &BTreeSet::new(), 5), Some(hidden), "{made:?} for {totals:?}");
        }
    }
}
