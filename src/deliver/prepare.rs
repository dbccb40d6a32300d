//! From accepted answers to an edition: protect, compose, lay out, write, store; all in one transaction.

use jiff::Timestamp;

use super::documents::{bulletin, simulated, write_documents};
use crate::app::Secret;
use crate::error::{Error, Result};
use crate::protect::{Key, Outcome, Programme, Protected, Refusal, TOTALS, protect, with_pattern};
use crate::report::Definition;
use crate::report::compose::YEARS;
use crate::store::editions::{self, Content, Edition};
use crate::store::{Db, ledger, settings, submissions};
use crate::structure::{Code, Dimension, Figures, Message, Period, Quarter, Structure};
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
    /// The bulletin.
    pub bulletin: Definition,
    /// What a short comment may not hold.
    pub comments: Guard,
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
            bulletin: Definition::read().map_err(bad)?,
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
async fn figures(
    db: &Db,
    indicator: Code,
    quarter: Quarter,
    history: &Protected,
    now: Timestamp,
) -> Result<Figures> {
    let from = looks_back(quarter);
    let mut table = submissions::released(db, from, quarter, false, now).await?;
    table.returns.extend(submissions::table(db, quarter, quarter, now).await?.returns);
    let mut late = submissions::released(db, from, quarter, true, now).await?;
    let is_told = |q: Quarter| history.get(TOTALS, Period::Year(q.year())).is_some();
    let missed = |country: Code, q: Quarter| table.reported(indicator, country, q).is_none();
    let newer = submissions::table(db, from, quarter.plus(-1), now).await?.returns;
    late.returns.extend(newer.into_iter().filter(|((country, q), _)| !is_told(*q) && missed(*country, *q)));
    Ok(Figures { table, late })
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
        let figures = figures(db, house.programme.indicator, quarter, &history, now).await?;
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
    let answers = answers_of(figures, quarter, history, public);
    editions::put(&mut tx, &edition, &Content { public, history, answers: &answers }).await?;
    if with_documents {
        let document = bulletin(house, public, &edition, figures);
        write_documents(&mut tx, house, &edition, &document, public).await?;
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

/// The answers this edition is the first to use: those for its quarter, and late ones of a year it tells first.
fn answers_of(figures: &Figures, quarter: Quarter, history: &Protected, public: &Protected) -> Figures {
    let mut own = figures.clone();
    own.table.returns.retain(|(_, q), _| *q == quarter);
    let is_told = |public: &Protected, q: &Quarter| public.get(TOTALS, Period::Year(q.year())).is_some();
    own.late.returns.retain(|(_, q), _| is_told(public, q) && !is_told(history, q));
    own
}

/// Prepares the oldest edition that is missing and whose sign-off has passed; returns what had to be left out of it.
///
/// The first edition of a hub is that of the newest quarter. Refused while nobody's answer is accepted.
pub async fn prepare_due(db: &Db, now: Timestamp) -> Result<Vec<Refusal>> {
    let house = House::read()?;
    let is_over = |quarter: &Quarter| house.structure.calendar.sign_off(*quarter) <= now;
    let quarter = match editions::all(db).await?.first() {
        Some(newest) => Some(newest.quarter.plus(1)),
        None => Quarter::containing(now).and_then(|q| (1..6).map(|n| q.plus(-n)).find(is_over)),
    };
    let Some(quarter) = quarter.filter(is_over) else { return Ok(Vec::new()) };
    let answers = submissions::table(db, quarter, quarter, now).await?;
    if answers.reporting(house.programme.indicator, quarter).next().is_none() {
        let message = Message::new("error-no-answers");
        return Err(Error::refused(message.period("quarter", Period::Quarter(quarter))));
    }
    Ok(prepare(db, &house, quarter, true, now).await?.held)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edition_reads_as_far_back_as_its_bulletin_looks() {
        let bulletin = Definition::read().unwrap();
        for quarter in Quarter::of_year(2023) {
            let oldest_year = Quarter::of_year(2023 - (YEARS - 1))[0];
            let first_of_chart = quarter.plus(1 - bulletin.quarters);
            assert!(looks_back(quarter) <= oldest_year.min(first_of_chart), "{quarter}");
        }
    }
}
