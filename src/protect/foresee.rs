//! What others will see of one country's answer, and for the country alone, why it will not see the rest.
//!
//! In: the answer, and what is public. Nothing of other countries comes in here that is not public already
//! ([`stand_ins`]), so nothing of them can be learned from what comes out, whatever is typed.

use super::blocks::{Protected, TOTALS};
use super::programme::{Family, Programme, Span};
use super::stand_in::stand_ins;
use super::{Key, Refusal, protect};
use crate::structure::{Code, Figures, Period, Quarter, Return, Structure, Table};

/// Why a cell will not be shown. Readers see one mark for all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Its count is below the threshold.
    Small,
    /// The total of the country is too small, so its whole row is hidden.
    SmallRow,
    /// The total of the country covers smaller ones of other countries, so its whole row is hidden.
    CoveringRow,
    /// Without it another cell could be worked out.
    Protects,
}

/// A published cell of the country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// The column; for regions, the region.
    pub column: Code,
    /// What the country counted.
    pub count: u32,
    /// `None` where it will be shown.
    pub why: Option<Why>,
}

/// All published cells of a country in one quarter.
#[derive(Debug, Clone, PartialEq)]
pub struct Foreseen {
    /// All children.
    pub total: Seen,
    /// Each family that tells of a country by quarter, or why it cannot be foreseen.
    pub families: Vec<(String, Result<Vec<Seen>, Refusal>)>,
    /// The edition whose figures stand in for the other countries.
    pub beside: Option<Quarter>,
}

/// What will be public of `answer` if the others answer as in the newest edition; `None` while it has no total, because
/// then the country does not report.
pub fn foresee(
    programme: &Programme,
    structure: &Structure,
    public: &Protected,
    (country, quarter): (Code, Quarter),
    answer: &Return,
) -> Option<Foreseen> {
    let count = answer.total(programme.indicator, country)?;
    let quarters =
        public.iter().filter(|(family, ..)| *family == TOTALS).filter_map(|(_, period, _)| match period {
            Period::Quarter(quarter) => Some(quarter),
            Period::Year(_) => None,
        });
    let beside = quarters.max();
    let view = View { programme, structure, public, country, quarter, answer, beside };
    let why = view.of_total(count);
    let is_told = |family: &&Family| family.is_areas() || family.countries.contains(&Span::Quarter);
    let families = programme.families.iter().filter(is_told);
    let families = families.map(|family| (family.id.clone(), view.cells(family, why)));
    let total = Seen { column: Code::TOTAL, count, why };
    Some(Foreseen { families: families.collect(), total, beside })
}

struct View<'a> {
    programme: &'a Programme,
    structure: &'a Structure,
    public: &'a Protected,
    country: Code,
    quarter: Quarter,
    answer: &'a Return,
    beside: Option<Quarter>,
}

impl View<'_> {
    /// These families as an edition would make them, beside what stands in for the others in one of them.
    fn told(&self, stood_in: &Family, families: Vec<Family>) -> Result<Protected, Refusal> {
        let others = self.beside.and_then(|beside| {
            stand_ins(self.programme, self.structure, self.public, stood_in, beside, self.country)
        });
        let others = others.unwrap_or_default().into_iter();
        let all = others
            .map(|(country, cells)| (country, Return { cells, ..self.answer.clone() }))
            .chain([(self.country, self.answer.clone())]);
        let as_of = self.answer.accepted;
        let table = Table { as_of, returns: all.map(|(c, answer)| ((c, self.quarter), answer)).collect() };
        let figures = Figures::in_time(table);
        let programme = match figures.table.returns.len() {
            // Europe would be this country alone, and its row would cover what Europe may not tell.
            1 => Programme { families, contributors: 1, share: 100, ..self.programme.clone() },
            _ => Programme { families, ..self.programme.clone() },
        };
        // Not the key of the editions: who types numbers and looks could learn from it what it prefers to hide.
        let key = Key::new("preview");
        let outcome =
            protect(&programme, self.structure, &figures, self.quarter, &Protected::default(), &key)?;
        Ok(outcome.public)
    }

    /// Why the total is not shown. Where no total of the quarter can be told, ours is too small or there is too little to
    /// cover others with.
    fn of_total(&self, count: u32) -> Option<Why> {
        let any = self.programme.families.first()?;
        let told = self.told(any, Vec::new()).ok();
        let cell = told.and_then(|public| {
            public.cell(TOTALS, Period::Quarter(self.quarter), self.country, Code::TOTAL)?.shown()
        });
        match cell {
            Some(_) => None,
            None if self.is_small(count) => Some(Why::SmallRow),
            None => Some(Why::CoveringRow),
        }
    }

    fn is_small(&self, count: u32) -> bool {
        i64::from(count) < self.programme.threshold
    }

    /// The country's cells of a family, in the order of its columns.
    fn cells(&self, family: &Family, row: Option<Why>) -> Result<Vec<Seen>, Refusal> {
        let tree = family.tree(self.structure, &[self.country]);
        let leaves = family.leaves(&tree, self.programme.indicator, self.country, self.answer);
        let sums = tree.sums(&leaves.unwrap_or_else(|| vec![0; tree.len()]));
        let told = match row {
            Some(_) => None,
            None => Some(self.told(family, vec![family.clone()])?),
        };
        let area = if family.is_areas() { Code::TOTAL } else { self.country };
        let cell =
            |public: &Protected, column| public.cell(&family.id, Period::Quarter(self.quarter), area, column);
        let seen = |(at, (column, _)): (usize, (Code, Code))| {
            let count = u32::try_from(sums[at + 1]).unwrap_or(0);
            let why = match (&told, row) {
                (Some(public), _) if cell(public, column)?.shown().is_some() => None,
                (_, Some(row)) => Some(row),
                (_, None) if self.is_small(count) => Some(Why::Small),
                (_, None) => Some(Why::Protects),
            };
            Some(Seen { column, count, why })
        };
        let exists = |seen: &Seen| {
            seen.column != self.country && family.exists(self.structure, seen.column, self.quarter)
        };
        Ok(tree.pairs().enumerate().filter_map(seen).filter(exists).collect())
    }
}
