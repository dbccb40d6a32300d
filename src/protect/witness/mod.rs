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
use super::earlier::Earlier;
use super::ground::{Ground, Part};
use super::programme::{Family, Programme, Span};
use super::reach::Witness;
use super::stage::Stage;
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

/// An answer: where it is kept, whose, and for which quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Answer {
    kept: Kept,
    country: Code,
    quarter: Quarter,
}

/// Where figures keep an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kept {
    /// Among those their own edition was made from.
    InTime,
    /// Among those another edition told in their place.
    Revised(Quarter),
    /// Among those no edition of a quarter was made from.
    Late,
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
        let Some(ground) = self.told_ground(&shape, public) else { return Vec::new() };
        let parts = ground.parts.clone();
        let mut stage = self.stage(&shape, ground);
        published(&mut stage, &shape, block);
        let witnesses = stage.protect().unwrap_or_default();
        let moved = |witness| self.moves(family, &shape, &parts, public, witness);
        witnesses.iter().filter_map(moved).collect()
    }

    /// What was told of a table, as it was told last.
    fn told_ground(&self, shape: &Shape, public: &Protected) -> Option<Ground> {
        match shape.period {
            Period::Year(year) => self.year_ground(shape, year, public).ok(),
            Period::Quarter(quarter) => {
                let earlier = Earlier::find(shape.family, quarter, public)?;
                let mut ground =
                    self.ground(shape, &earlier, &self.steps(quarter, Span::Quarter, public)).ok()?;
                ground.told.pop();
                Some(ground)
            }
        }
    }

    /// A proof in the answers of countries; `None` where a late child could be in several answers.
    fn moves(
        &self,
        family: &'a Family,
        shape: &Shape,
        parts: &[Part],
        public: &Protected,
        witness: &Witness,
    ) -> Option<Vec<Move<'a>>> {
        let mut moves = Vec::new();
        for (layer, arc, by) in witness {
            let (country, column) = (shape.country(*arc)?, shape.address(*arc).1);
            let answers = self.holding(parts[*layer], country, shape.period, public)?;
            moves.extend(answers.into_iter().map(|answer| ((family.id.as_str(), answer, column), *by)));
        }
        Some(moves)
    }

    /// The answers of a country that a part of the layers is in.
    fn holding(&self, part: Part, country: Code, period: Period, public: &Protected) -> Option<Vec<Answer>> {
        let revised = |quarter| {
            let revision = public.revisions(quarter).find(|revision| revision.country == country)?;
            let is_kept = self
                .figures
                .revised
                .get(&revision.edition)
                .is_some_and(|t| t.get(country, quarter).is_some());
            let kept = if is_kept { Kept::Revised(revision.edition) } else { Kept::Late };
            Some(Answer { kept, country, quarter })
        };
        let in_time = |quarter| Answer { kept: Kept::InTime, country, quarter };
        match part {
            Part::Kept(quarter) => Some([in_time(quarter)].into_iter().chain(revised(quarter)).collect()),
            Part::Removed(quarter, _) => Some(vec![in_time(quarter)]),
            Part::Added(quarter, _) => Some(revised(quarter).into_iter().collect()),
            Part::Late => Some(vec![self.only_late(country, period)?]),
        }
    }

    fn only_late(&self, country: Code, period: Period) -> Option<Answer> {
        let missed = self
            .figures
            .missed(self.programme.indicator)
            .filter(|(c, q, _)| *c == country && period.quarters().contains(q));
        let mut missed = missed.map(|(_, quarter, _)| quarter);
        let quarter = missed.next().filter(|_| missed.next().is_none())?;
        Some(Answer { kept: Kept::Late, country, quarter })
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
