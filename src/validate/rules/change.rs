//! Figures against those of earlier quarters: what changed too much, what did not change at all, what fell silent.

use std::collections::{BTreeMap, BTreeSet};

use super::Rule;
use crate::structure::{Code, Dimension, Finding, Key, Observation};
use crate::validate::figures::{Figures, is_broken_down, is_yearly};
use crate::validate::jump;

type Cells = BTreeMap<Key, Observation>;

/// Totals and single breakdowns against the quarter before; the least likely changes first, no more than `most`.
pub(super) fn jump(rule: &Rule, figures: &Figures) -> Vec<Finding> {
    let Some(before) = figures.before().filter(|_| figures.is_whole) else {
        return Vec::new();
    };
    let keys = rule.indicators(figures).into_iter().flat_map(|i| watched(rule, figures, &before.cells, i));
    let changed = keys.filter_map(|key| {
        let (was, is) = (count(&before.cells, &key)?, count(&figures.cells, &key)?);
        let chance = chance(figures, &before.cells, key, (was, is));
        (chance < rule.chance).then_some((chance, key, was, is))
    });
    let mut changed: Vec<_> = changed.collect();
    changed.sort_by(|a, b| a.0.total_cmp(&b.0));
    changed.truncate(rule.most as usize);
    let finding =
        |(_, key, was, is)| rule.finding("jump", figures, key).count("before", was).count("now", is);
    changed.into_iter().map(finding).collect()
}

/// The total of an indicator, and its cells by each single dimension that was asked both times.
fn watched(rule: &Rule, figures: &Figures, before: &Cells, indicator: Code) -> BTreeSet<Key> {
    let asked =
        |d: &&Dimension| figures.is_broken_down(indicator, **d) && is_broken_down(before, indicator, **d);
    let by: Vec<Dimension> = rule.by.iter().filter(asked).copied().collect();
    let is_watched = |key: &&Key| {
        let mut used = key.used();
        let first = used.next();
        key.get(Dimension::Indicator) == indicator
            && used.next().is_none()
            && first.is_none_or(|(d, _)| by.contains(&d))
    };
    figures.cells.keys().chain(before.keys()).filter(is_watched).copied().collect()
}

/// A part that is not listed is a zero; a total that is not listed is not known.
fn count(cells: &Cells, key: &Key) -> Option<u32> {
    match cells.get(key) {
        Some(cell) => cell.value.map(|count| count.get()),
        None => key.used().next().map(|_| 0),
    }
}

/// A part is held against its whole: where twice as many children were found, twice as many in every part are no news,
/// and one question is asked instead of twenty.
fn chance(figures: &Figures, before: &Cells, key: Key, (was, is): (u32, u32)) -> f64 {
    let whole =
        whole(figures, key).and_then(|whole| Some((count(before, &whole)?, count(&figures.cells, &whole)?)));
    match whole {
        Some((all_was, all_is)) if was <= all_was && is <= all_is => {
            jump::chance_within((was, is), (all_was, all_is))
        }
        Some(_) | None => jump::chance(was, is),
    }
}

/// The total that a cell is a part of, or the indicator that its indicator is a part of.
fn whole(figures: &Figures, key: Key) -> Option<Key> {
    match key.used().next() {
        Some((d, _)) => figures.adds(&key, d).then(|| key.with(d, Code::TOTAL)),
        None => {
            let list = figures.structure.list(Dimension::Indicator);
            let parent = list.get(key.get(Dimension::Indicator)).filter(|item| item.adds)?.parent;
            (parent != Code::TOTAL).then(|| key.with(Dimension::Indicator, parent))
        }
    }
}

/// All figures are those of the quarter before, and there are enough of them for that to be no chance.
pub(super) fn copy(rule: &Rule, figures: &Figures) -> Vec<Finding> {
    let Some(before) = figures.before().filter(|_| figures.is_whole) else {
        return Vec::new();
    };
    let meant = rule.indicators(figures);
    let counted = |cells: &Cells| -> BTreeMap<Key, u32> {
        let quarterly = cells.iter().filter(|(key, _)| !is_yearly(figures.structure, key));
        let meant = quarterly.filter(|(key, _)| meant.contains(&key.get(Dimension::Indicator)));
        meant.filter_map(|(key, cell)| Some((*key, cell.value?.get()))).filter(|(_, n)| *n > 0).collect()
    };
    let now = counted(&figures.cells);
    if now.len() < rule.least as usize || now != counted(&before.cells) {
        return Vec::new();
    }
    let first = meant.first().map(|indicator| figures.total(*indicator));
    first.map(|key| rule.finding("copy", figures, key).count("figures", now.len())).into_iter().collect()
}

/// Nothing, after `least` quarters that all had children.
pub(super) fn silence(rule: &Rule, figures: &Figures) -> Vec<Finding> {
    rule.each(figures, |indicator| {
        let key = figures.total(indicator);
        let had_some = |back: u32| {
            let quarter = figures.quarter.plus(-i32::try_from(back).unwrap_or(i32::MAX));
            let answer = figures.context.history.get(&quarter);
            answer.and_then(|answer| answer.total(indicator, figures.country)).is_some_and(|n| n > 0)
        };
        let is_silent = figures.count(&key) == Some(0) && (1..=rule.least).all(had_some);
        let finding = || rule.finding("silence", figures, key).count("quarters", rule.least);
        is_silent.then(finding).into_iter().collect()
    })
}
