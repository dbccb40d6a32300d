//! Figures that nobody outside can tell from the true ones: the proofs of the blanks, put together.
//!
//! Each proof moves a few children and changes nothing that is shown. What two of them move can be moved together as
//! long as no count falls below zero, so they are tried one after the other; one that makes more cells differ from the
//! truth is kept. Every family of a country stands on one total: where a proof moves children from one hidden country to
//! another, every other family lets as many follow.

mod other;

use super::Key;
use super::blocks::{Block, Protected, TOTALS};
use super::decide::{Maker, Shape};
use super::late::late_countries;
use super::programme::{Family, Programme};
use super::reach::Witness;
use super::stage::{Layer, Stage, Table};
use crate::structure::{Code, Figures, Period, Quarter, Structure};

use other::Other;

/// Other figures than these with the same public face; the countries in `spared` keep theirs.
///
/// As many hidden counts as the proofs reach differ from the truth. What the programme does not publish stays as it is,
/// so the figures may be at odds with it.
pub fn look_alike(
    programme: &Programme,
    structure: &Structure,
    figures: &Figures,
    public: &Protected,
    spared: &[Code],
) -> Figures {
    // Nothing is chosen here, so no key decides anything.
    let key = Key::new("");
    let maker = Maker { programme, structure, figures, history: public, key: &key };
    let mut other = Other::read(&maker, spared);
    let proofs: Vec<Vec<Move>> = public
        .iter()
        .flat_map(|(family, period, block)| maker.proofs(family, period, block, public))
        .collect();
    // What blocks a proof now may have gone after the others.
    while proofs.iter().filter(|moves| other.adopt(moves)).count() > 0 {}
    other.write(&maker)
}

/// An answer: in time or late, whose, and for which quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Answer {
    is_late: bool,
    country: Code,
    quarter: Quarter,
}

/// A leaf of a family in an answer, as `(family, answer, column)`.
type Leaf<'a> = (&'a str, Answer, Code);

/// By how much a leaf changes.
type Move<'a> = (Leaf<'a>, i64);

impl<'a> Maker<'a> {
    /// What each proof of a published table moves; nothing for a table that another one proves together with it.
    fn proofs(&self, family: &str, period: Period, block: &Block, public: &Protected) -> Vec<Vec<Move<'a>>> {
        let is_in_year = |q: Quarter| {
            matches!(period, Period::Quarter(_)) && public.get(family, Period::Year(q.year())).is_some()
        };
        let found = self.programme.family(family).zip(public.get(TOTALS, period));
        let Some((family, totals)) = found.filter(|_| !period.quarters().into_iter().any(is_in_year)) else {
            return Vec::new();
        };
        let shape = Shape::new(family, self.structure, totals, period);
        let Some((layers, told)) = self.layers(&shape, public) else { return Vec::new() };
        let mut stage = self.stage(&shape, layers, told);
        published(&mut stage, &shape, block);
        let witnesses = stage.protect().unwrap_or_default();
        witnesses.iter().filter_map(|witness| self.moves(family, &shape, witness)).collect()
    }

    fn layers(&self, shape: &Shape, public: &Protected) -> Option<(Vec<Layer>, Vec<Table>)> {
        match shape.period {
            Period::Year(year) => {
                let late = late_countries(self.programme, self.figures, year);
                self.year_layers(shape, year, &late, public).ok()
            }
            Period::Quarter(quarter) => {
                let flow = shape.net.flows(&self.leaves(shape, &self.figures.table, &[quarter]).ok()?);
                Some((vec![Layer { flow, locked: self.cannot_be(shape, &[quarter]) }], Vec::new()))
            }
        }
    }

    /// A proof in the answers of countries; `None` where a late child could be in several answers.
    fn moves(&self, family: &'a Family, shape: &Shape, witness: &Witness) -> Option<Vec<Move<'a>>> {
        let quarters = shape.period.quarters();
        let answer = |layer: usize, country: Code| match quarters.get(layer) {
            Some(quarter) => Some(Answer { is_late: false, country, quarter: *quarter }),
            None => self.only_late(country, shape.period),
        };
        let one = |(layer, arc, by): &(usize, usize, i64)| {
            let (country, column) = (shape.country(*arc)?, shape.address(*arc).1);
            Some(((family.id.as_str(), answer(*layer, country)?, column), *by))
        };
        witness.iter().map(one).collect()
    }

    fn only_late(&self, country: Code, period: Period) -> Option<Answer> {
        let of_year = self.figures.late.returns.keys();
        let mut late = of_year.filter(|(c, q)| *c == country && period.quarters().contains(q));
        let (_, quarter) = late.next().filter(|_| late.next().is_none())?;
        Some(Answer { is_late: true, country, quarter: *quarter })
    }
}

/// A table as it was published, before everyone: nothing of it can be blanked any more.
fn published(stage: &mut Stage, shape: &Shape, block: &Block) {
    let is_shown = |arc: usize| {
        let (area, column) = shape.address(arc);
        let total = shape.rows.total_of(&shape.net, arc);
        block.is_shown(area, column) || total.is_some_and(|area| shape.totals.is_shown(area, Code::TOTAL))
    };
    let is_listed = |arc: usize| block.cell(shape.address(arc).0, shape.address(arc).1).is_some();
    let arcs = 0..shape.net.arcs();
    let shown: Vec<bool> = arcs.clone().map(|arc| is_shown(arc) || stage.is_told(arc)).collect();
    let table = stage.deciding();
    table.listed = arcs.clone().map(is_listed).collect();
    (table.fixed, table.shown) = (shown.clone(), shown);
    stage.weights = vec![0; arcs.len()];
    stage.insiders.clear();
}
