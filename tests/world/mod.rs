//! A small house with all there is in a large one: hidden countries, a late answer, a gap, a nil return, a whole year.

#![allow(dead_code, unused_imports, reason = "each test file uses its part")]

use std::collections::BTreeMap;

use hub::collect;
use hub::deliver::{House, approve, prepare, prepare_as, publish_due};
use hub::demo::Simulation;
use hub::intake::{self, Folder, Office};
use hub::people::{Place, Role, Seat};
use hub::protect::{Outcome, Protected, late_answers, protect};
use hub::report::{Document, Facts, Kind, Public, Sources, compose_public};
use hub::store::people::{self, Person};
use hub::store::{Db, submissions};
use hub::structure::{Code, Dimension, Figures, Key, Observation, Period, Quarter, Return, Table};
use hub::validate::{Context, Reason, validate};
use jiff::{Timestamp, ToSpan};

use crate::common::{post, reader};

mod browse;
mod counts;

pub use browse::{Artefacts, pages, program, public, signed_in};
use counts::{counts, file, sum_of};

/// From three children a quarter to two hundred.
const COUNTRIES: [&str; 10] = ["AT", "BE", "CY", "CZ", "DE", "EE", "IE", "LU", "LV", "NL"];
/// A whole year and the quarter after it.
pub const QUARTERS: [&str; 5] = ["2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4", "2023-Q1"];
/// The round that is open when everything is looked at: others have answered, nothing of it is published.
pub const OPEN: &str = "2023-Q2";
/// Looked at after the release of the last quarter and while the open round is.
pub const NOW: &str = "2023-07-20T09:00:00Z";
const ABSENT: (&str, &str) = ("BE", "2022-Q3");
const NIL: (&str, &str) = ("LU", "2022-Q4");
const LATE: (&str, &str) = ("NL", "2022-Q2");
/// Corrected while the next round is collected, with how many cases that came in late. The first is told again with the next
/// edition; the others are too small for that and enter the year together.
const CORRECTED: [(&str, &str, u32); 3] = [("DE", "2022-Q1", 14), ("AT", "2022-Q2", 2), ("AT", "2022-Q3", 4)];

pub fn code(text: &str) -> Code {
    text.parse().unwrap()
}

pub fn quarter(text: &str) -> Quarter {
    text.parse().unwrap()
}

/// What a country counted in a quarter.
pub type Counts = BTreeMap<Key, Observation>;

/// The answers of every country, and of the round that is open.
#[derive(Clone)]
pub struct World {
    pub answers: BTreeMap<(Code, Quarter), Counts>,
    /// The second answers of those who corrected the first.
    pub corrections: BTreeMap<(Code, Quarter), Counts>,
}

impl World {
    /// Thrown with the fixed dice of the demonstration.
    pub fn simulated() -> Self {
        let simulation = Simulation::read().unwrap();
        let mut answers = BTreeMap::new();
        for country in COUNTRIES.map(code) {
            for name in QUARTERS.into_iter().chain([OPEN]) {
                if (country, name) != (code(ABSENT.0), ABSENT.1) {
                    answers.insert((country, quarter(name)), counts(&simulation, country, name, 0));
                }
            }
        }
        let correction = |(country, name, more): (&str, &str, u32)| {
            ((code(country), quarter(name)), counts(&simulation, code(country), name, more))
        };
        Self { answers, corrections: CORRECTED.map(correction).into() }
    }

    /// The same with other counts of what is published.
    pub fn with_figures(&self, figures: &Figures) -> Self {
        let mut other = self.clone();
        let late = figures.late.returns.iter();
        let (corrected, late): (Vec<_>, Vec<_>) =
            late.partition(|(place, _)| self.corrections.contains_key(place));
        for (place, answer) in figures.table.returns.iter().chain(late) {
            other.answers.insert(*place, answer.cells.clone());
        }
        for (place, answer) in corrected {
            other.corrections.insert(*place, answer.cells.clone());
        }
        other
    }

    /// Everybody but one country counts otherwise what no edition tells: movements, and the open round. Not the children
    /// who crossed the border of that country: those it counts itself, and is told where its partners count others.
    pub fn change_what_is_not_published(&mut self, spared: Code) {
        let simulation = Simulation::read().unwrap();
        for ((country, q), cells) in self.answers.iter_mut().filter(|((country, _), _)| *country != spared) {
            let shared: Vec<_> = cells
                .iter()
                .filter(|(key, _)| key.get(Dimension::Partner) == spared)
                .map(|(key, cell)| (*key, *cell))
                .collect();
            if *q == quarter(OPEN) {
                *cells = counts(&simulation, *country, "2021-Q1", 0);
                cells.retain(|key, _| key.get(Dimension::Partner) != spared);
            }
            let moved = cells.iter_mut().filter(|(key, _)| key.get(Dimension::Indicator) != code("VIC_NEW"));
            moved.for_each(|(_, cell)| *cell = Observation::count(cell.value.unwrap().get() + 3));
            cells.extend(shared);
        }
    }

    /// The figures behind the last edition.
    pub fn figures(&self) -> Figures {
        let as_of = NOW.parse().unwrap();
        let mut table = Table { as_of, returns: BTreeMap::new() };
        let mut late = table.clone();
        for ((country, q), cells) in self.answers.iter().filter(|((_, q), _)| *q != quarter(OPEN)) {
            let is_late = (*country, *q) == (code(LATE.0), quarter(LATE.1));
            let into = if is_late { &mut late } else { &mut table };
            into.returns.insert((*country, *q), answered(1, cells, as_of));
        }
        let corrections = self.corrections.iter();
        late.returns.extend(corrections.map(|(place, cells)| (*place, answered(2, cells, as_of))));
        Figures { late, ..Figures::in_time(table) }
    }

    /// What each edition makes public, one after the other, without a database.
    pub fn protect(&self) -> Protected {
        let (house, figures) = (House::embedded(), self.figures());
        let mut public = Protected::default();
        for q in QUARTERS.map(quarter) {
            let mut known = figures.clone();
            known.table.returns.retain(|(_, of), _| *of <= q);
            known.late.returns.retain(|(_, of), _| *of < q);
            let Outcome { public: next, held } = protect(
                &house.programme,
                house.structure,
                &known,
                q,
                &public,
                &hub::protect::Key::new("a secret"),
            )
            .unwrap();
            assert_eq!(held, []);
            public = next;
        }
        public
    }

    /// The bulletin of the last quarter, composed without a database.
    pub fn bulletin(&self, public: &Protected) -> Document<Public> {
        let (house, now) = (House::embedded(), NOW.parse().unwrap());
        let last = quarter("2023-Q1");
        let facts = Facts {
            quarter: last,
            version: 1,
            as_of: now,
            released: now,
            simulated: COUNTRIES.map(code).into(),
            correction: None,
            late: late_answers(&house.programme, &self.figures()),
            languages: Vec::new(),
        };
        let House { documents, programme, structure, .. } = &house;
        let sources = Sources { definitions: documents, programme, structure, public, facts: &facts };
        compose_public(Kind::Bulletin, sources)
    }

    /// The true count behind a published cell.
    pub fn count(&self, family: &str, period: Period, area: Code, column: Code) -> u32 {
        let house = House::embedded();
        let areas = self
            .answers
            .iter()
            .filter(|((c, q), _)| (area == Code::TOTAL || *c == area) && period.quarters().contains(q));
        let key = |country: Code| {
            let total = Key::total(house.programme.indicator, country);
            let by = house.programme.family(family).map_or(&[][..], |family| &family.by);
            let codes = column.as_str().split('.').map(code);
            by.iter().zip(codes).fold(total, |key, (dimension, code)| key.with(*dimension, code))
        };
        let leaves = |country: Code, cells: &Counts| sum_of(cells, key(country));
        areas.map(|((country, _), cells)| leaves(*country, cells)).sum()
    }

    /// Sends everything through every gate and releases every edition; returns what was public with each.
    pub async fn publish(
        &self,
        db: &Db,
        patterns: Option<&BTreeMap<Quarter, Protected>>,
    ) -> BTreeMap<Quarter, Protected> {
        let house = House::embedded();
        seats(db).await;
        let mut published = BTreeMap::new();
        for q in QUARTERS.map(quarter) {
            self.accept_round(db, q).await;
            let at = house.structure.calendar.sign_off(q);
            let outcome = match patterns {
                None => prepare(db, house, q, true, at).await.unwrap(),
                Some(patterns) => prepare_as(db, house, q, at, &patterns[&q]).await.unwrap(),
            };
            approve(db, q, "lead", at).await.unwrap();
            publish_due(db, &post(), house.structure.calendar.release(q)).await.unwrap();
            published.insert(q, outcome.public);
        }
        self.accept_round(db, quarter(OPEN)).await;
        published
    }

    async fn accept_round(&self, db: &Db, q: Quarter) {
        let calendar = &House::embedded().structure.calendar;
        for ((country, _), cells) in self.answers.iter().filter(|((_, of), _)| *of == q) {
            let is_late = (*country, q) == (code(LATE.0), quarter(LATE.1));
            let hour =
                if is_late { calendar.sign_off(q) + 30.hours() } else { calendar.opens(q) + 48.hours() };
            accept(db, *country, q, &file(cells, q), hour).await;
        }
        let before = q.plus(-1);
        for ((country, _), cells) in self.corrections.iter().filter(|((_, of), _)| *of == before) {
            accept(db, *country, before, &file(cells, before), calendar.opens(q) + 48.hours()).await;
        }
    }
}

fn answered(version: i64, cells: &Counts, accepted: Timestamp) -> Return {
    Return { version, accepted, simulated: true, cells: cells.clone() }
}

async fn accept(db: &Db, country: Code, q: Quarter, file: &str, hour: Timestamp) {
    let house = House::embedded();
    let (submission, read) = collect::read(file.as_bytes(), house.structure, country, q);
    let (clean, findings) = validate(&submission, read, house.structure, &house.rules, &Context::default());
    let clean = clean.unwrap_or_else(|| panic!("{country} {q}: {findings:?}"));
    let mut tx = db.write().await.unwrap();
    let receipt = submissions::append(&mut tx, &clean, true, hour).await.unwrap();
    submissions::accept(&mut tx, &receipt.id, hour).await.unwrap();
    tx.commit().await.unwrap();
}

/// A reader for every language, a coordinator for every country, a focal point, an administrator.
async fn seats(db: &Db) {
    let since = "2022-01-01".parse().unwrap();
    let readers = hub::words::languages().keys().map(|l| (format!("reader.{l}"), l.clone(), reader()));
    let coordinator = |country: &str| Seat::new(Role::Coordinator, since).of(code(country));
    let coordinators = COUNTRIES.map(|c| (format!("coordinator.{c}"), "en".to_string(), coordinator(c)));
    let focal = Seat { region: code("AT1"), ..Seat::new(Role::Focal, since).of(code("AT")) };
    let few = [("focal", focal), ("administrator", Seat::new(Role::Administrator, since))];
    let few = few.map(|(id, seat)| (id.to_string(), "en".to_string(), seat));
    let mut tx = db.write().await.unwrap();
    for (id, language, seat) in readers.chain(coordinators).chain(few) {
        let person = Person { email: format!("{}@example.org", id.to_lowercase()), id, language };
        people::put(&mut tx, &person, &seat, "2022-01-01T00:00:00Z".parse().unwrap()).await.unwrap();
        let active = hub::store::accounts::State::Active;
        hub::store::accounts::set_state(&mut tx, &person.id, active).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// The coordinator corrects the open round: the same in every house, with movements that nobody else counts so.
pub async fn type_draft(db: &Db, country: Code) {
    let (post, who) = (post(), format!("coordinator.{country}"));
    let office = Office { db, house: House::embedded(), post: &post, who: &who, now: NOW.parse().unwrap() };
    let folder = Folder { place: Place::whole(country), quarter: quarter(OPEN) };
    intake::revise(&office, folder).await.unwrap();
    let looked = intake::look(&office, folder).await.unwrap();
    let moved = Key::total(code("XB_OUT"), country).with(Dimension::Partner, code("DE"));
    let typed = [(moved, "4".to_string())].into();
    intake::save(&office, folder, looked.revision(), &typed).await.unwrap();
    let reasons = looked.findings.iter().filter_map(|f| Some((f.key?.to_string(), Reason::Oth.into())));
    intake::reason(&office, folder, &reasons.collect()).await.unwrap();
}
