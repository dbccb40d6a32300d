//! Figures that nobody outside can tell from the true ones: the proofs of the blanks, put together.
//!
//! Each proof moves a few children and changes nothing that is shown. What two of them move can be moved together as
//! long as no count falls below zero, so they are tried one after the other; one that makes more cells differ from the
//! truth is kept. Every family of a country stands on one total: where a proof moves children from one hidden country to
//! another, every other family lets as many follow.

mod other;

use super::audit::Claim;
use super::blocks::{Block, Protected, TOTALS};
use super::decide::{Maker, Shape};
use super::late::late_countries;
use super::programme::{Family, Programme};
use super::stage::{Layer, Stage};
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
    let maker = Maker { programme, structure, figures };
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
        let Some(layers) = self.layers(&shape, public) else { return Vec::new() };
        let claims = published(&shape, layers, block, self.programme.threshold).protect().unwrap_or_default();
        claims.iter().filter_map(|claim| self.moves(family, &shape, claim)).collect()
    }

    fn layers(&self, shape: &Shape, public: &Protected) -> Option<Vec<Layer>> {
        match shape.period {
            Period::Year(year) => {
                let late = late_countries(self.programme, self.figures, year);
                self.year_layers(shape, year, &late, public).ok()
            }
            Period::Quarter(quarter) => {
                let flow = shape.net.flows(&self.leaves(shape, &self.figures.table, &[quarter]).ok()?);
                let blank = vec![false; shape.net.arcs()];
                Some(vec![Layer { flow, locked: self.cannot_be(shape, &[quarter]), blank }])
            }
        }
    }

    /// A proof in the answers of countries; `None` where a late child could be in several answers.
    fn moves(&self, family: &'a Family, shape: &Shape, claim: &Claim) -> Option<Vec<Move<'a>>> {
        let quarters = shape.period.quarters();
        let answer = |layer: usize, country: Code| match quarters.get(layer) {
            Some(quarter) => Some(Answer { is_late: false, country, quarter: *quarter }),
            None => self.only_late(country, shape.period),
        };
        let one = |(layer, arc, by): &(usize, usize, i64)| {
            let (country, column) = (shape.country(*arc)?, shape.address(*arc).1);
            Some(((family.id.as_str(), answer(*layer, country)?, column), *by))
        };
        claim.witness.iter().map(one).collect()
    }

    fn only_late(&self, country: Code, period: Period) -> Option<Answer> {
        let of_year = self.figures.late.returns.keys();
        let mut late = of_year.filter(|(c, q)| *c == country && period.quarters().contains(q));
        let (_, quarter) = late.next().filter(|_| late.next().is_none())?;
        Some(Answer { is_late: true, country, quarter: *quarter })
    }
}

/// A table as it was published: nothing of it can be blanked any more.
fn published<'n>(shape: &'n Shape, layers: Vec<Layer>, block: &Block, threshold: i64) -> Stage<'n> {
    let is_shown = |arc: usize| {
        let (area, column) = shape.address(arc);
        let total = shape.rows.total_of(&shape.net, arc);
        block.is_shown(area, column)
            || total.is_some_and(|area| shape.totals.is_shown(area, Code::TOTAL))
            || layers.iter().all(|layer| layer.locked[arc])
    };
    let is_listed = |arc: usize| block.cell(shape.address(arc).0, shape.address(arc).1).is_some();
    let shown: Vec<bool> = (0..shape.net.arcs()).map(is_shown).collect();
    let listed = (0..shape.net.arcs()).map(is_listed).collect();
    Stage { net: &shape.net, threshold, listed, fixed: shown.clone(), shown, layers }
}
