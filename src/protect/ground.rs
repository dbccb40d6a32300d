//! What is public of a family, as layers, and what is told next as a sum of them.
//!
//! A quarter is one layer until answers are revised. Then it is told again, and what it told before stays public:
//!
//! ```text
//!   layers   kept   removed   added            of the countries revised together; of all others everything is kept
//!   tables   [kept + removed]                  told first
//!            [kept + added]                    told again
//! ```
//!
//! Where cases only came in late nothing is removed, where something was counted twice nothing is added. Such a layer is left
//! out, so the proofs hold before somebody who knows that, too. Where a country's answer gained here and lost there it
//! keeps nothing: both tellings are any answers, and what one of them hides the other does not tell.

use std::collections::BTreeSet;

use super::Refusal;
use super::decide::{Maker, Shape};
use super::earlier::Earlier;
use super::revise::Step;
use super::stage::{Layer, Table};
use crate::structure::{Code, Message, Period, Quarter};

/// What a layer holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What a quarter told first and every revision left as it was.
    Kept(Quarter),
    /// What a revision of a quarter took away.
    Removed(Quarter, usize),
    /// What a revision of a quarter added.
    Added(Quarter, usize),
    /// What came late and is told with the year alone.
    Late,
}

impl Part {
    /// Whether it is in what a quarter told after so many revisions.
    fn is_in(self, revisions: usize) -> bool {
        match self {
            Part::Kept(_) | Part::Late => true,
            Part::Removed(_, at) => at >= revisions,
            Part::Added(_, at) => at < revisions,
        }
    }
}

/// Layers, the tables that were told of them, and what is told next.
#[derive(Debug, Default)]
pub struct Ground {
    /// What each layer holds.
    pub parts: Vec<Part>,
    /// Their truth.
    pub layers: Vec<Layer>,
    /// What was told.
    pub told: Vec<Table>,
    /// The layers that what is told next adds up.
    pub next: Vec<usize>,
    /// Whether it takes the place of all that was told, instead of adding it up.
    pub replaces: bool,
}

impl Ground {
    /// One more layer, which is told next.
    pub fn add(&mut self, part: Part, layer: Layer) {
        self.next.push(self.layers.len());
        self.parts.push(part);
        self.layers.push(layer);
    }

    /// Puts another ground beside this one; both are told together next.
    pub fn join(&mut self, other: Ground) {
        let first = self.layers.len();
        let moved = |layers: Vec<usize>| layers.into_iter().map(move |at| first + at);
        self.next.extend(moved(other.next));
        self.told.extend(other.told.into_iter().map(|t| Table { layers: moved(t.layers).collect(), ..t }));
        self.parts.extend(other.parts);
        self.layers.extend(other.layers);
    }

    /// The layers of what a quarter told after so many revisions.
    fn after(&self, revisions: usize) -> Vec<usize> {
        (0..self.parts.len()).filter(|at| self.parts[*at].is_in(revisions)).collect()
    }
}

/// The counts of every country in the leaves of a family.
type Leaves = Vec<Vec<i64>>;

impl Maker<'_> {
    /// A quarter that was told, and `steps` by which its answers were revised, of which the last may not be told yet.
    ///
    /// Refused where the figures are not what was shown of them: what is told next would tell the difference.
    pub fn ground(&self, shape: &Shape, earlier: &Earlier, steps: &[Step]) -> Result<Ground, Refusal> {
        if let Some(column) = earlier.moved(&shape.net.tree) {
            let refusal =
                Message::new("refusal-columns").text("table", &shape.family.id).text("code", column);
            let quarter = Period::Quarter(earlier.quarter);
            return Err(Refusal(refusal.period("period", shape.period).period("quarter", quarter)));
        }
        let mut ground = self.split(shape, earlier, steps)?;
        for revisions in 0..earlier.tellings() {
            let layers = ground.after(revisions);
            if let Some(arc) = (0..shape.net.arcs()).find(|arc| {
                let n = layers.iter().map(|at| ground.layers[*at].flow[*arc]).sum();
                !earlier.agrees(shape, *arc, revisions, n)
            }) {
                return Err(shape.refuse("refusal-vintage", arc));
            }
            ground.told.push(earlier.table(shape, revisions, layers));
        }
        ground.next = ground.after(steps.len());
        Ok(ground)
    }

    /// What all steps kept, and what each took away and added.
    fn split(&self, shape: &Shape, earlier: &Earlier, steps: &[Step]) -> Result<Ground, Refusal> {
        let mut kept = self.leaves(shape, &self.figures.table, &[earlier.quarter])?;
        let change = |step: &Step| self.change(shape, earlier.quarter, step, &mut kept);
        let changes: Vec<[Leaves; 2]> = steps.iter().map(change).collect::<Result<_, _>>()?;
        let revised: BTreeSet<Code> = steps.iter().flat_map(|step| step.countries.clone()).collect();
        let shut = |countries: &BTreeSet<Code>, is_kept: bool| {
            let mut locked = self.cannot_be(shape, &[earlier.quarter]);
            for (arc, locked) in locked.iter_mut().enumerate() {
                let is_told = !is_kept || earlier.told(shape, arc, 0).is_some();
                *locked |= earlier.holds_nobody(shape, arc) || (is_told && !touches(shape, arc, countries));
            }
            locked
        };
        let mut ground = Ground::default();
        let flow = shape.net.flows(&kept);
        ground.add(Part::Kept(earlier.quarter), Layer { flow, locked: shut(&revised, true) });
        for ((at, step), change) in steps.iter().enumerate().zip(changes) {
            let parts = [Part::Removed(earlier.quarter, at), Part::Added(earlier.quarter, at)];
            for (part, leaves) in parts.into_iter().zip(change) {
                if leaves.iter().flatten().any(|n| *n != 0) {
                    let flow = shape.net.flows(&leaves);
                    ground.add(part, Layer { flow, locked: shut(&step.countries, false) });
                }
            }
        }
        Ok(ground)
    }

    /// What a step takes away from the leaves of its countries, and what it adds; `kept` keeps what is in both.
    fn change(
        &self,
        shape: &Shape,
        quarter: Quarter,
        step: &Step,
        kept: &mut Leaves,
    ) -> Result<[Leaves; 2], Refusal> {
        let mut added = self.leaves(shape, &step.answers, &[quarter])?;
        let mut removed = vec![vec![0; shape.net.tree.len()]; added.len()];
        let countries = shape.rows.countries.iter().enumerate();
        for (row, _) in countries.filter(|(_, country)| step.countries.contains(country)) {
            let cells = || kept[row].iter().zip(&added[row]);
            let is_of_one_kind = cells().all(|(old, new)| old <= new) || cells().all(|(old, new)| old >= new);
            let cells = kept[row].iter_mut().zip(&mut removed[row]).zip(&mut added[row]);
            for ((kept, removed), added) in cells {
                let both = if is_of_one_kind { (*kept).min(*added) } else { 0 };
                (*removed, *added, *kept) = (*kept - both, *added - both, both);
            }
        }
        Ok([removed, added])
    }
}

/// Whether answers of these countries can change a cell: one of their own, or one of Europe.
fn touches(shape: &Shape, arc: usize, countries: &BTreeSet<Code>) -> bool {
    !countries.is_empty() && shape.country(arc).is_none_or(|country| countries.contains(&country))
}
