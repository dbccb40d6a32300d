//! Quarters that are told again because answers were revised.
//!
//! A country's answer for a quarter is told again whole or not at all, once, and only until its year is told; after that
//! it stands. What the country's total gained or lost is nothing or at least the threshold, and so is every other
//! difference that both tellings show. What was blank stays blank. A revision that cannot be told this way enters the
//! year, if it changes the country's total of the year by nothing or enough.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::blocks::{Block, Protected, Revision, TOTALS};
use super::decide::{Maker, Shape};
use super::earlier::Earlier;
use super::ground::Ground;
use super::programme::{Family, Span};
use super::{Refusal, is_told};
use crate::structure::{Arg, Code, Message, Period, Quarter, Return, Table};

/// Answers that take the place of earlier ones, all at once.
pub struct Step {
    /// Whose.
    pub countries: BTreeSet<Code>,
    /// The answers.
    pub answers: Table,
}

impl Maker<'_> {
    /// Tells every quarter again whose answers were revised, as far as that can be proved; returns what could not.
    pub fn revise(&self, edition: Quarter, public: &mut Protected) -> Vec<Refusal> {
        let corrections = self.figures.corrections(self.programme.indicator);
        let quarters: BTreeSet<Quarter> = corrections.map(|(_, quarter, _)| quarter).collect();
        let mut left_out = Vec::new();
        for quarter in quarters {
            if quarter < edition && !is_told(public, quarter.year()) {
                left_out.extend(self.revise_quarter(quarter, edition, public));
            }
        }
        left_out
    }

    /// All revised countries of a quarter together, or as many as can be told, those that changed most first.
    fn revise_quarter(&self, quarter: Quarter, edition: Quarter, public: &mut Protected) -> Vec<Refusal> {
        let countries = self.revisable(quarter, public);
        let mut rounds: Vec<Vec<Code>> = countries.iter().map(|country| vec![*country]).collect();
        if countries.len() > 1 {
            rounds.insert(0, countries);
        }
        let (mut chosen, mut left_out, before) = (BTreeSet::new(), Vec::new(), public.clone());
        for round in rounds {
            let with: BTreeSet<Code> = chosen.iter().copied().chain(round.clone()).collect();
            if with.len() == chosen.len() {
                continue;
            }
            match self.tell_again(quarter, edition, &with, &before) {
                Ok(told) => (*public, chosen) = (told, with),
                Err(_) if round.len() > 1 => {}
                Err(_) => left_out.push(stays_inside(round[0], quarter)),
            }
        }
        left_out
    }

    /// The countries whose answers may be told again, by how much their totals changed, the most first.
    fn revisable(&self, quarter: Quarter, public: &Protected) -> Vec<Code> {
        let Some(before) = public.get(TOTALS, Period::Quarter(quarter)) else { return Vec::new() };
        let corrections = self.figures.corrections(self.programme.indicator);
        let corrections = corrections
            .filter(|(country, q, new)| *q == quarter && self.may_take_the_place(*country, *q, new, public));
        let change = |(country, _, answer): (Code, Quarter, &Return)| {
            let (new, old) = (self.total(country, answer)?, before.cell(country, Code::TOTAL)?.shown()?);
            let change = (new - i64::from(old)).abs();
            (new >= self.programme.threshold && self.is_none_or_many(change))
                .then_some((Reverse(change), country))
        };
        let by_change: BTreeSet<(Reverse<i64>, Code)> = corrections.filter_map(change).collect();
        by_change.into_iter().map(|(_, country)| country).collect()
    }

    /// Whether an answer says something else of what is published than the one that was told, for the first time.
    pub fn may_take_the_place(
        &self,
        country: Code,
        quarter: Quarter,
        new: &Return,
        public: &Protected,
    ) -> bool {
        let told = self.figures.table.get(country, quarter);
        let differs = |family: &Family| {
            let tree = family.tree(self.structure, &[country]);
            let leaves = |answer| family.leaves(&tree, self.programme.indicator, country, answer);
            leaves(new) != told.and_then(leaves)
        };
        let is_revised = public.revisions(quarter).any(|revision| revision.country == country);
        !is_revised && self.programme.families.iter().any(differs)
    }

    /// Whether so many children more or less may be seen.
    pub fn is_none_or_many(&self, change: i64) -> bool {
        change == 0 || change.abs() >= self.programme.threshold
    }

    pub fn total(&self, country: Code, answer: &Return) -> Option<i64> {
        answer.total(self.programme.indicator, country).map(i64::from)
    }

    /// Everything public, with a quarter told again from the answers of these countries.
    fn tell_again(
        &self,
        quarter: Quarter,
        edition: Quarter,
        countries: &BTreeSet<Code>,
        public: &Protected,
    ) -> Result<Protected, Refusal> {
        let (period, mut next) = (Period::Quarter(quarter), public.clone());
        for country in countries {
            next.revise(Revision { edition, quarter, country: *country, within: Span::Quarter });
        }
        let answers = self.answers(quarter, Span::Quarter, &next);
        let totals = self.country_totals(&answers, quarter);
        let secret = self.known_to_a_region(&totals, &answers, quarter)?;
        if let Some(country) = countries.intersection(&secret).next() {
            return Err(stays_inside(*country, quarter));
        }
        let is_shown =
            |country| public.get(TOTALS, period).is_some_and(|old| old.is_shown(country, Code::TOTAL));
        let totals = Block::totals(&totals, is_shown);
        for family in &self.programme.families {
            let Some(earlier) = Earlier::find(family, quarter, public) else { continue };
            let shape = Shape::new(family, self.structure, &totals, period);
            let ground = self.ground(&shape, &earlier, &self.steps(quarter, Span::Quarter, &next))?;
            let block = self.release(&shape, Ground { replaces: true, ..ground })?;
            next.insert(&family.id, period, edition, block);
        }
        next.insert(TOTALS, period, edition, totals);
        Ok(next)
    }

    /// The answers behind what is public of a quarter, as it was told last, or as its year takes it.
    pub fn answers(&self, quarter: Quarter, within: Span, public: &Protected) -> Table {
        let mut answers = self.figures.table.clone();
        answers.returns.retain(|(_, q), _| *q == quarter);
        let steps = self.steps(quarter, within, public);
        answers.returns.extend(steps.into_iter().flat_map(|step| step.answers.returns));
        answers
    }

    /// How the answers for a quarter were revised, edition after edition; within a year also what entered it alone.
    pub fn steps(&self, quarter: Quarter, within: Span, public: &Protected) -> Vec<Step> {
        let mut steps: BTreeMap<(Span, Quarter), Step> = BTreeMap::new();
        for revision in public.revisions(quarter).filter(|revision| revision.within <= within) {
            let answers = Table { returns: BTreeMap::new(), ..self.figures.late };
            let step = steps.entry((revision.within, revision.edition));
            let step = step.or_insert(Step { countries: BTreeSet::new(), answers });
            step.countries.insert(revision.country);
            let answer = self.revised_answer(revision);
            step.answers.returns.extend(answer.map(|answer| ((revision.country, quarter), answer.clone())));
        }
        steps.into_values().collect()
    }

    /// The answer an edition told: kept as it was then, or just come.
    pub fn revised_answer(&self, Revision { edition, quarter, country, .. }: Revision) -> Option<&Return> {
        let kept = self.figures.revised.get(&edition).and_then(|table| table.get(country, quarter));
        kept.or_else(|| self.figures.late.get(country, quarter))
    }
}

fn stays_inside(country: Code, quarter: Quarter) -> Refusal {
    let message = Message::new("refusal-revision").arg("country", Arg::Country(country));
    Refusal(message.period("period", Period::Quarter(quarter)))
}
