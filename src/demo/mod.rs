//! The demonstration: real returns of one country, made-up ones of all others, replayed hour by hour.
//!
//! Everything goes through the same gates as in service: the reader, the checks, acceptance, protection, the embargo,
//! the outbox. Doing it twice changes nothing.

mod dice;
mod files;
mod sign_in;
mod simulate;

pub use files::{Claim, open_folder, write_files};
pub use sign_in::{Way, ways};
pub use simulate::{Answer, Simulation};

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::deliver::{House, PATTERN, Post, approve, prepare, publish_due};
use crate::error::{Error, Result};
use crate::intake::{examine, receive};
use crate::people::{Role, Seat};
use crate::signals::watch_due;
use crate::store::people::{self, Person};
use crate::store::{Db, settings, submissions};
use crate::structure::{Code, Message, Participant, Period, Quarter, Return, Severity, data_file};
use crate::validate::{Context, Reason};

/// The country whose figures are real, where the data files have them.
const REAL: Code = Code::literal("GB");
/// The region of the demonstration's focal point.
const REGION: Code = Code::literal("UKD");

/// The accepted answers of each country so far.
type Known = BTreeMap<Code, BTreeMap<Quarter, Return>>;

/// What happened, for whoever watches.
pub type Watcher<'a> = &'a mut dyn FnMut(Message);

/// Replays every quarter of the simulation into `db`; the last one gets its bulletin.
pub async fn replay(db: &Db, house: &House, post: &Post, watch: Watcher<'_>) -> Result<()> {
    let simulation = Simulation::read()
        .map_err(|error| Error::refused(Message::new("error-data-file").text("what", error)))?;
    let quarters = simulation.quarters();
    let Some(last) = quarters.last().copied() else {
        return Ok(());
    };
    // Two demonstrations hide the same cells.
    settings::first(db, PATTERN, "demonstration").await?;
    add_people(db, house, house.structure.calendar.opens(quarters[0])).await?;
    let mut known = Known::new();
    for quarter in quarters {
        let answers = round(db, house, &simulation, quarter, &known, watch).await?;
        answers.into_iter().for_each(|(country, answer)| {
            known.entry(country).or_default().insert(quarter, answer);
        });
        let calendar = &house.structure.calendar;
        watch_due(db, house, calendar.sign_off(quarter)).await?;
        let outcome = prepare(db, house, quarter, quarter == last, calendar.sign_off(quarter)).await?;
        approve(db, quarter, LEAD, calendar.sign_off(quarter)).await?;
        publish_due(db, post, calendar.release(quarter)).await?;
        watch(released(&outcome.public, quarter));
    }
    Ok(())
}

fn released(public: &crate::protect::Protected, quarter: Quarter) -> Message {
    let cells = || {
        public
            .iter()
            .filter(|(_, period, _)| *period == Period::Quarter(quarter))
            .flat_map(|(.., b)| b.iter())
    };
    let shown = cells().filter(|(.., cell)| cell.shown().is_some()).count();
    Message::new("cli-demo-released")
        .text("edition", quarter)
        .count("shown", shown)
        .count("hidden", cells().count() - shown)
}

/// One round: every country's return of a quarter, read, checked, appended and accepted at its hour.
async fn round(
    db: &Db,
    house: &House,
    simulation: &Simulation,
    quarter: Quarter,
    known: &Known,
    watch: Watcher<'_>,
) -> Result<BTreeMap<Code, Return>> {
    let calendar = &house.structure.calendar;
    let mut accepted = 0;
    for (country, file, is_simulated) in files_of(house, simulation, quarter) {
        let hour = match simulation.answer(country, quarter) {
            Answer::Absent => continue,
            Answer::InTime => calendar.due(quarter) - 72.hours(),
            Answer::Late => calendar.sign_off(quarter) + 30.hours(),
        };
        submit(db, house, quarter, (country, &file, is_simulated), 1, known.get(&country), hour).await?;
        accepted += 1;
    }
    correct(db, house, simulation, quarter.plus(-1), known).await?;
    watch(
        Message::new("cli-demo-quarter")
            .period("quarter", Period::Quarter(quarter))
            .count("returns", accepted),
    );
    let known = submissions::table(db, quarter, quarter, calendar.release(quarter)).await?;
    Ok(known.returns.into_iter().map(|((country, _), answer)| (country, answer)).collect())
}

/// Corrections of a quarter, while the next one is collected.
async fn correct(
    db: &Db,
    house: &House,
    simulation: &Simulation,
    quarter: Quarter,
    known: &Known,
) -> Result<()> {
    let hour = house.structure.calendar.due(quarter.plus(1)) - 72.hours();
    for (country, more) in simulation.corrections(quarter) {
        let file = simulation.file_with(house.structure, country, quarter, more);
        let mut earlier = known.get(&country).cloned().unwrap_or_default();
        earlier.remove(&quarter);
        submit(db, house, quarter, (country, &file, true), 2, Some(&earlier), hour).await?;
    }
    Ok(())
}

/// The files of a quarter as `(country, file, simulated)`: real ones from the data folder, the others from the dice.
fn files_of(house: &House, simulation: &Simulation, quarter: Quarter) -> Vec<(Code, String, bool)> {
    let made_up = simulation.countries().map(|c| (c, simulation.file(house.structure, c, quarter), true));
    let real = data_file(&format!("demo/{REAL}/{quarter}.csv")).map(|file| (REAL, file, false));
    made_up.chain(real).collect()
}

/// One return through the gates. The demonstration's coordinators answer every question with "other reason".
/// Where somebody sent that version already, theirs stands: the demonstration in an earlier run, or a person since.
async fn submit(
    db: &Db,
    house: &House,
    quarter: Quarter,
    (country, file, simulated): (Code, &str, bool),
    version: usize,
    history: Option<&BTreeMap<Quarter, Return>>,
    hour: Timestamp,
) -> Result<()> {
    let sent = submissions::versions(db, country).await?;
    if sent.iter().filter(|sent| sent.quarter == quarter).count() >= version {
        return Ok(());
    }
    let history = history.into_iter().flatten().map(|(quarter, answer)| (*quarter, answer)).collect();
    let mut context = Context { history, ..Context::default() };
    let (_, findings) = examine(house, country, quarter, file.as_bytes(), &context);
    let questions = findings.iter().filter(|finding| finding.severity == Severity::NeedsReason);
    context.reasons = questions.filter_map(|f| Some((f.key?.to_string(), Reason::Oth.into()))).collect();
    let (clean, findings) = examine(house, country, quarter, file.as_bytes(), &context);
    let clean = clean.ok_or_else(|| {
        let first = findings.first().map_or(String::new(), |finding| finding.message.to_string());
        Error::refused(Message::new("error-data-file").text("what", format!("{country} {quarter}: {first}")))
    })?;
    let mut tx = db.write().await?;
    let receipt = receive(&mut tx, &clean, simulated, "demonstration", hour).await?;
    submissions::accept(&mut tx, &receipt.id, hour + 24.hours()).await?;
    Ok(tx.commit().await?)
}

/// Says that an edition may open.
const LEAD: &str = "lead.one";

/// A coordinator for every country, a focal point, two leads, an administrator, and a reader for every language.
async fn add_people(db: &Db, house: &House, now: Timestamp) -> Result<()> {
    let today = TimeZone::UTC.to_datetime(now).date();
    let seat = |role| Seat::new(role, today);
    let coordinator = |p: &Participant| {
        let id = format!("coordinator.{}", p.country.as_str().to_lowercase());
        (id, p.language.clone(), seat(Role::Coordinator).of(p.country))
    };
    let region = Seat { region: REGION, ..seat(Role::Focal).of(REAL) };
    let few = [
        ("focal.gb", "en", region),
        (LEAD, "en", seat(Role::Lead)),
        ("lead.two", "nl", seat(Role::Lead)),
        ("administrator", "en", seat(Role::Administrator)),
    ];
    let few = few.map(|(id, language, seat)| (id.to_string(), language.to_string(), seat));
    let readers =
        crate::words::languages().keys().map(|l| (format!("reader.{l}"), l.clone(), seat(Role::Reader)));
    let mut tx = db.write().await?;
    for (id, language, seat) in house.structure.participants.iter().map(coordinator).chain(few).chain(readers)
    {
        let person = Person { email: format!("{id}@example.org"), id, language };
        people::put(&mut tx, &person, &seat, now).await?;
    }
    Ok(tx.commit().await?)
}
