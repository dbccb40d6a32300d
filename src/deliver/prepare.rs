//! From accepted answers to an edition: protect, compose, lay out, write, store; all in one transaction.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::documents::{facts, simulated, write_documents};
use crate::app::Secret;
use crate::error::{Error, Result};
use crate::exchange::Vocabulary;
use crate::protect::{
    Key, Outcome, Programme, Protected, Refusal, Revision, Span, TOTALS, protect, with_pattern,
};
use crate::report::Definitions;
use crate::report::compose::YEARS;
use crate::store::editions::{self, Content, Edition, Told};
use crate::store::{Db, ledger, settings, submissions};
use crate::structure::{Code, Dimension, Figures, Message, Period, Quarter, Return, Structure, Table};
use crate::validate::Rules;
use crate::validate::remark::Guard;
use crate::words::{Words, languages};

/// The setting that chooses which cells are hidden beside the small ones: a secret, made once for a hub.
pub const PATTERN: &str = "pattern";

/// All that is declared in data files, read once.
#[derive(Debug)]
pub struct House {
    /// Codes, tables, calendar.
    pub structure: &'static Structure,
    /// The checks of a return.
    pub rules: Rules,
    /// What is published.
    pub programme: Programme,
    /// The public documents.
    pub documents: Definitions,
    /// What a short comment may not hold.
    pub comments: Guard,
    /// What coordinators can say to each other.
    pub vocabulary: Vocabulary,
}

impl House {
    /// The house built into this binary. A bad data file fails the tests, not the server.
    pub fn embedded() -> &'static House {
        static EMBEDDED: std::sync::LazyLock<House> = std::sync::LazyLock::new(|| {
            House::read().expect("the embedded data files are checked by the tests")
        });
        &EMBEDDED
    }

    /// Reads every data file.
    pub fn read() -> Result<Self> {
        let bad = |error: crate::structure::BadDataFile| {
            Error::refused(Message::new("error-data-file").text("what", error))
        };
        Ok(Self {
            structure: Structure::embedded(),
            rules: Rules::read().map_err(bad)?,
            programme: Programme::read().map_err(bad)?,
            documents: Definitions::read().map_err(bad)?,
            vocabulary: Vocabulary::read().map_err(bad)?,
            comments: Guard::read(Structure::embedded(), names(Structure::embedded())).map_err(bad)?,
        })
    }
}

/// What countries and organisations are called, in every language: no names of persons.
fn names(structure: &Structure) -> Vec<String> {
    let ids = |dimension, kind: &'static str| {
        structure.list(dimension).iter().map(move |(code, _)| Message::new(format!("{kind}-{code}")))
    };
    let ids = ids(Dimension::Citizen, "country").chain(ids(Dimension::Org, "org"));
    let ids: Vec<Message> = ids.collect();
    let named = |words: &Words| ids.iter().filter_map(|id| words.try_say(id).ok()).collect::<Vec<_>>();
    languages().values().flat_map(named).collect()
}

/// Reads what an edition of `quarter` is made from. Quarters that have an edition come back exactly as that edition had
/// them, whatever was accepted since; answers that missed it are late, until a year takes them in.
async fn figures(db: &Db, quarter: Quarter, history: &Protected, now: Timestamp) -> Result<Figures> {
    let from = looks_back(quarter);
    let mut table = submissions::released(db, from, quarter, Told::First, now).await?;
    table.returns.extend(submissions::table(db, quarter, quarter, now).await?.returns);
    let mut late = submissions::released(db, from, quarter, Told::Late, now).await?;
    late.returns.extend(submissions::released(db, from, quarter, Told::Year, now).await?.returns);
    let newer = submissions::table(db, from, quarter.plus(-1), now).await?.returns;
    let is_told = |q: Quarter| history.get(TOTALS, Period::Year(q.year())).is_some();
    let first = |place: &(Code, Quarter)| table.returns.get(place).map(|first| first.version);
    let is_later =
        |(place, new): &((Code, Quarter), Return)| !is_told(place.1) && first(place) != Some(new.version);
    late.returns.extend(newer.into_iter().filter(is_later));
    let revised = revised(db, (from, quarter), now).await?;
    Ok(Figures { table, revised, late })
}

/// The answers that took the place of earlier ones, by the edition that told so.
async fn revised(
    db: &Db,
    (from, to): (Quarter, Quarter),
    now: Timestamp,
) -> Result<BTreeMap<Quarter, Table>> {
    let again = submissions::released(db, from, to, Told::Again, now).await?;
    let mut revised: BTreeMap<Quarter, Table> = BTreeMap::new();
    for Revision { edition, quarter, country, .. } in editions::revisions(db, to).await? {
        let answer = again.get(country, quarter).map(|answer| ((country, quarter), answer.clone()));
        let empty = || Table { as_of: now, returns: BTreeMap::new() };
        revised.entry(edition).or_insert_with(empty).returns.extend(answer);
    }
    Ok(revised)
}

/// The oldest quarter a bulletin may tell of.
fn looks_back(quarter: Quarter) -> Quarter {
    Quarter::of_year(quarter.year() + 1 - YEARS)[0]
}

/// Prepares the edition of a quarter under embargo; returns what it makes public. A prepared edition stays as it is.
///
/// Editions follow each other without a gap: a quarter before the newest edition, or more than one after it, is refused.
pub async fn prepare(
    db: &Db,
    house: &House,
    quarter: Quarter,
    with_documents: bool,
    now: Timestamp,
) -> Result<Outcome> {
    let key = Key::new(&settings::first(db, PATTERN, Secret::random()?.keep()).await?);
    let decide = |figures: &Figures, history: &Protected| {
        protect(&house.programme, house.structure, figures, quarter, history, &key)
    };
    prepare_by(db, house, quarter, with_documents, now, &decide).await
}

/// Prepares an edition whose pattern is decided already: everything after that decision, without it.
///
/// Refused where the figures of this hub do not look like `pattern` in public.
pub async fn prepare_as(
    db: &Db,
    house: &House,
    quarter: Quarter,
    now: Timestamp,
    pattern: &Protected,
) -> Result<Outcome> {
    let decide = |figures: &Figures, history: &Protected| {
        let public = with_pattern(&house.programme, house.structure, figures, history, pattern)?;
        Ok(Outcome { public, held: Vec::new() })
    };
    prepare_by(db, house, quarter, true, now, &decide).await
}

/// Decides what is shown, from the figures and from what is public already.
type Decide<'a> = dyn Fn(&Figures, &Protected) -> std::result::Result<Outcome, Refusal> + Sync + 'a;

async fn prepare_by(
    db: &Db,
    house: &House,
    quarter: Quarter,
    with_documents: bool,
    now: Timestamp,
    decide: &Decide<'_>,
) -> Result<Outcome> {
    // Whoever was overtaken begins again, from what is stored by then.
    loop {
        let before = editions::all(db).await?;
        let history = editions::history(db, quarter).await?;
        if before.iter().any(|edition| edition.quarter == quarter) {
            return Ok(Outcome { public: history, held: Vec::new() });
        }
        let next = before.first().map(|newest| newest.quarter.plus(1));
        if let Some(next) = next.filter(|next| *next != quarter) {
            return Err(out_of_order(quarter, next));
        }
        let figures = figures(db, quarter, &history, now).await?;
        let outcome = decide(&figures, &history).map_err(|refusal| Error::refused(refusal.0))?;
        let made = Made { before: &before, figures: &figures, history: &history, outcome: &outcome };
        if store(db, house, quarter, with_documents, now, made).await? {
            return Ok(outcome);
        }
    }
}

fn out_of_order(quarter: Quarter, next: Quarter) -> Error {
    let message = Message::new("error-edition-order").period("quarter", Period::Quarter(quarter));
    Error::refused(message.period("next", Period::Quarter(next)))
}

/// An edition that is decided but not stored, with what it was decided from.
struct Made<'a> {
    before: &'a [Edition],
    figures: &'a Figures,
    history: &'a Protected,
    outcome: &'a Outcome,
}

/// All of an edition or nothing; what had to be left out stands in the ledger. False if another edition was stored since
/// this one was begun.
async fn store(
    db: &Db,
    house: &House,
    quarter: Quarter,
    with_documents: bool,
    now: Timestamp,
    made: Made<'_>,
) -> Result<bool> {
    let Made { before, figures, history, outcome } = made;
    let public = &outcome.public;
    let mut tx = db.write().await?;
    if editions::newest(&mut tx).await? != before.first().map(|edition| edition.quarter) {
        return Ok(false);
    }
    let edition = edition(house, quarter, now, &made);
    let answers = answers_of(house.programme.indicator, figures, quarter, history, public);
    editions::put(&mut tx, &edition, &Content { public, answers: &answers }).await?;
    if with_documents {
        write_documents(&mut tx, house, &edition, &facts(house, &edition, figures), public).await?;
    }
    ledger::add(&mut tx, now, "hub", "prepare", &edition.id()).await?;
    for refusal in &outcome.held {
        tracing::warn!(edition = edition.id(), left_out = %refusal.0, "a table of the year is not released");
        ledger::add(&mut tx, now, "hub", "hold", &format!("{} {}", edition.id(), refusal.0)).await?;
    }
    tx.commit().await?;
    Ok(true)
}

/// Its tables hold every earlier figure, simulated ones too.
fn edition(house: &House, quarter: Quarter, now: Timestamp, made: &Made) -> Edition {
    let embargo = house.structure.calendar.release(quarter);
    let was_simulated = made.before.iter().any(|edition| edition.simulated);
    let is_simulated = was_simulated || !simulated(house, made.figures).is_empty();
    Edition::new(quarter, 1, now, embargo, is_simulated)
}

/// The answers this edition is the first to use: those for its quarter, those that took the place of earlier ones, and late
/// ones of a year it tells first.
fn answers_of(
    indicator: Code,
    figures: &Figures,
    edition: Quarter,
    history: &Protected,
    public: &Protected,
) -> Vec<(Told, Table)> {
    let is_told = |public: &Protected, q: Quarter| public.get(TOTALS, Period::Year(q.year())).is_some();
    let is_new = |q: Quarter| is_told(public, q) && !is_told(history, q);
    let revised = |(country, q): (Code, Quarter)| {
        let mut own = public.revisions(q).filter(|revision| revision.edition == edition);
        own.find(|revision| revision.country == country).map(|revision| revision.within)
    };
    let missed: BTreeSet<(Code, Quarter)> =
        figures.missed(indicator).map(|(country, q, _)| (country, q)).collect();
    let late = |is: &dyn Fn(&(Code, Quarter)) -> bool| Table {
        as_of: figures.late.as_of,
        returns: figures
            .late
            .returns
            .iter()
            .filter(|(place, _)| is(place))
            .map(|(p, a)| (*p, a.clone()))
            .collect(),
    };
    let mut first = figures.table.clone();
    first.returns.retain(|(_, q), _| *q == edition);
    vec![
        (Told::First, first),
        (Told::Again, late(&|place| revised(*place) == Some(Span::Quarter))),
        (Told::Year, late(&|place| revised(*place) == Some(Span::Year))),
        (Told::Late, late(&|place| is_new(place.1) && missed.contains(place))),
    ]
}

/// What came of looking for an edition to prepare.
#[derive(Debug)]
pub enum Prepared {
    /// No sign-off has passed that has no edition yet.
    NotYet,
    /// The sign-off has passed, and nobody's answer is accepted.
    NoAnswers(Quarter),
    /// It stands under embargo, and this had to be left out of it.
    Made(Quarter, Vec<Refusal>),
}

/// Prepares the oldest edition that is missing and whose sign-off has passed.
///
/// The first edition of a hub is that of the newest quarter.
pub async fn prepare_due(db: &Db, house: &House, now: Timestamp) -> Result<Prepared> {
    let is_over = |quarter: &Quarter| house.structure.calendar.sign_off(*quarter) <= now;
    let quarter = match editions::all(db).await?.first() {
        Some(newest) => Some(newest.quarter.plus(1)),
        None => Quarter::containing(now).and_then(|q| (1..6).map(|n| q.plus(-n)).find(is_over)),
    };
    let Some(quarter) = quarter.filter(is_over) else { return Ok(Prepared::NotYet) };
    let answers = submissions::table(db, quarter, quarter, now).await?;
    if answers.reporting(house.programme.indicator, quarter).next().is_none() {
        return Ok(Prepared::NoAnswers(quarter));
    }
    Ok(Prepared::Made(quarter, prepare(db, house, quarter, true, now).await?.held))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Kind;

    #[test]
    fn an_edition_reads_as_far_back_as_its_bulletin_looks() {
        let documents = Definitions::read().unwrap();
        let bulletin = documents.of(Kind::Bulletin);
        for quarter in Quarter::of_year(2023) {
            let oldest_year = Quarter::of_year(2023 - (YEARS - 1))[0];
            let first_of_chart = quarter.plus(1 - bulletin.quarters);
            assert!(looks_back(quarter) <= oldest_year.min(first_of_chart), "{quarter}");
        }
    }
}
