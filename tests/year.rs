//! A year of the hub: thirty countries, late answers, one that never comes, more time for one, a correction, two outages.
//!
//! The clock goes forward by hours. At the end the ledger, the letters that left and the editions have to agree.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use common::{Folder, engines, post, reader};
use hub::app::{Clock, Mailer};
use hub::collect::read;
use hub::deliver::{House, approve};
use hub::intake::{self, Folder as Return, Office, history, partners, receive};
use hub::jobs::{Desk, tick};
use hub::people::{Place, Role, Seat};
use hub::store::editions::{self, Published};
use hub::store::extensions::Granted;
use hub::store::ledger::{self, Line, Search};
use hub::store::people::{self, Person};
use hub::store::{Db, outbox, submissions};
use hub::structure::{Code, Quarter, Severity};
use hub::validate::{Context, Given, Reason, validate};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

const FIRST: &str = "2025-04-01";
const LAST: &str = "2026-03-20";
/// The hub is down: over a reminder, and over the hour of an edition.
const OUTAGES: [(&str, &str); 2] =
    [("2025-07-21T00:00:00Z", "2025-07-25T00:00:00Z"), ("2025-11-28T00:00:00Z", "2025-12-01T12:00:00Z")];
/// By their place in the list of countries.
const SILENT: (usize, &str) = (3, "2025-Q2");
const GIVEN_TIME: (usize, &str) = (5, "2025-Q3");
const CORRECTED: (usize, &str) = (1, "2025-Q1");

fn quarters() -> [Quarter; 4] {
    ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"].map(|text| text.parse().unwrap())
}

fn countries() -> Vec<Code> {
    House::embedded().structure.participants.iter().take(30).map(|participant| participant.country).collect()
}

fn coordinator(country: Code) -> String {
    format!("coordinator.{}", country.as_str().to_lowercase())
}

/// So many days after the last day of a quarter a country answers; one in ten is late, and one never does.
fn answers_after(at: usize, quarter: Quarter) -> Option<i64> {
    match (at, quarter.to_string().as_str()) {
        SILENT => None,
        GIVEN_TIME => Some(37),
        _ if at % 10 == 7 => Some(38),
        _ => Some(4 + (at as i64 * 3) % 20),
    }
}

fn children(at: usize, quarter: Quarter) -> u32 {
    20 + 7 * at as u32 + (3 * u32::from(quarter.number().unsigned_abs()) + at as u32) % 11
}

struct Year {
    desk: Desk,
    countries: Vec<Code>,
    /// What people did already.
    done: BTreeSet<(&'static str, usize, Quarter)>,
}

impl Year {
    async fn begin(db: &Db) -> Self {
        let countries = countries();
        let since: Date = FIRST.parse().unwrap();
        let seat = |role| Seat::new(role, since);
        let coordinators =
            countries.iter().map(|c| (coordinator(*c), "en".to_string(), seat(Role::Coordinator).of(*c)));
        let readers = hub::words::languages().keys().map(|l| (format!("reader.{l}"), l.clone(), reader()));
        let few = [("lead", Role::Lead), ("administrator", Role::Administrator)];
        let few = few.map(|(id, role)| (id.to_string(), "en".to_string(), seat(role)));
        let mut tx = db.write().await.unwrap();
        for (id, language, seat) in coordinators.chain(readers).chain(few) {
            let person = Person { email: format!("{id}@example.org"), id, language };
            people::put(&mut tx, &person, &seat, "2025-03-31T00:00:00Z".parse().unwrap()).await.unwrap();
        }
        tx.commit().await.unwrap();
        let clock = Clock::Fixed("2025-04-01T00:00:00Z".parse().unwrap());
        let (mailer, owner) = (Mailer::Memory(Mutex::default()), "hub-1".to_string());
        Self {
            desk: Desk { db: db.clone(), clock, mailer, post: post(), owner },
            countries,
            done: BTreeSet::new(),
        }
    }

    async fn pass(&mut self) {
        let (first, last): (Date, Date) = (FIRST.parse().unwrap(), LAST.parse().unwrap());
        let days = std::iter::successors(Some(first), |day| Some(day.saturating_add(1.day())));
        for day in days.take_while(|day| *day <= last) {
            for hour in [6, 10, 15] {
                let now = TimeZone::UTC.to_timestamp(day.at(hour, 30, 0, 0)).unwrap();
                if !is_down(now) {
                    self.desk.clock = Clock::Fixed(now);
                    if hour == 6 {
                        self.people_work(day, now).await;
                    }
                    tick(&self.desk).await.unwrap();
                }
            }
        }
    }

    /// What coordinators and the lead do on a morning, for every open round; what an outage kept them from they do after it.
    async fn people_work(&mut self, day: Date, now: Timestamp) {
        for quarter in quarters() {
            let since = i64::from(quarter.last_day().until(day).unwrap().get_days());
            for at in 0..self.countries.len() {
                let place = (at, quarter.to_string());
                let is = |named: (usize, &str)| (place.0, place.1.as_str()) == named;
                let answered = answers_after(at, quarter);
                if answered.is_some_and(|after| self.is_time("answer", at, quarter, since - after)) {
                    self.answer(at, quarter, children(at, quarter), now).await;
                }
                if answered.is_some_and(|after| self.is_time("accept", at, quarter, since - after - 1)) {
                    self.accept(self.countries[at], quarter, now).await;
                }
                if is(GIVEN_TIME) && self.is_time("grant", at, quarter, since - 20) {
                    self.grant(self.countries[at], quarter, now).await;
                }
                // After its edition is out, in the middle of the next round.
                if is(CORRECTED) && self.is_time("correct", at, quarter, since - 95) {
                    self.answer(at, quarter, children(at, quarter) + 30, now).await;
                    self.accept(self.countries[at], quarter, now).await;
                }
            }
            // The day after the sign-off, or the first on which the hub is there.
            if self.is_time("approve", 0, quarter, since - 51) {
                assert!(approve(&self.desk.db, quarter, "lead", now).await.unwrap(), "{quarter} is prepared");
            }
        }
    }

    /// Whether something is to be done that was not done yet.
    fn is_time(&mut self, what: &'static str, at: usize, quarter: Quarter, days: i64) -> bool {
        days >= 0 && self.done.insert((what, at, quarter))
    }

    async fn grant(&self, country: Code, quarter: Quarter, now: Timestamp) {
        let until = House::embedded().structure.calendar.due(quarter) + (10 * 24).hours();
        let folder = Return { place: Place::whole(country), quarter };
        intake::grant(&self.office("lead", now), folder, Granted::Until(until)).await.unwrap();
    }

    fn office<'a>(&'a self, who: &'a str, now: Timestamp) -> Office<'a> {
        Office { db: &self.desk.db, house: House::embedded(), post: &self.desk.post, who, now }
    }

    async fn answer(&self, at: usize, quarter: Quarter, children: u32, now: Timestamp) {
        let (country, house, db) = (self.countries[at], House::embedded(), &self.desk.db);
        let file = format!(
            "TIME_PERIOD;REF_AREA;INDICATOR;FORM;OBS_VALUE\n\
             {quarter};{country};VIC_NEW;_T;{children}\n{quarter};{country};VIC_NEW;CRIM;{children}\n"
        );
        let (submission, found) = read(file.as_bytes(), house.structure, country, quarter);
        let before = history(db, country, quarter, now).await.unwrap();
        let partners = partners(db, &house.rules, quarter, now).await.unwrap();
        let context = |reasons| Context::new(&before, &partners, reasons);
        let (_, findings) =
            validate(&submission, found.clone(), house.structure, &house.rules, &context(BTreeMap::new()));
        let asked = findings.iter().filter(|finding| finding.severity == Severity::NeedsReason);
        let cells = asked.filter_map(|finding| finding.key.map(|key| key.to_string()));
        let reasons = cells.map(|cell| (cell, Given::from(Reason::Meth))).collect();
        let (clean, findings) =
            validate(&submission, found, house.structure, &house.rules, &context(reasons));
        let clean = clean.unwrap_or_else(|| panic!("{country} {quarter}: {findings:?}"));
        let mut tx = db.write().await.unwrap();
        receive(&mut tx, &clean, true, &coordinator(country), now).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn accept(&self, country: Code, quarter: Quarter, now: Timestamp) {
        let versions = submissions::versions(&self.desk.db, country).await.unwrap();
        let newest = versions.into_iter().rfind(|version| version.quarter == quarter).unwrap();
        let folder = Return { place: Place::whole(country), quarter };
        assert!(intake::accept(&self.office("lead", now), folder, &newest.id).await.unwrap());
    }

    /// What left, as `(address, Message-ID)`.
    fn left(&self) -> Vec<(String, String)> {
        let Mailer::Memory(letters) = &self.desk.mailer else { unreachable!() };
        let letters = letters.lock().unwrap();
        letters.iter().map(|(address, bytes)| (address.clone(), message_id(bytes))).collect()
    }

    async fn lines(&self, what: &str) -> Vec<Line> {
        let search = Search { what: what.into(), ..Search::default() };
        ledger::search(&self.desk.db, &search, 10_000).await.unwrap()
    }

    async fn published(&self) -> Vec<Published> {
        editions::published(&self.desk.db, self.desk.clock.now()).await.unwrap()
    }
}

fn is_down(now: Timestamp) -> bool {
    let within = |(from, to): (&str, &str)| (from.parse().unwrap()..to.parse().unwrap()).contains(&now);
    OUTAGES.into_iter().any(within)
}

fn message_id(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let line = text.lines().find(|line| line.starts_with("Message-ID: ")).expect("a letter has an id");
    line.trim_start_matches("Message-ID: <").trim_end_matches('>').to_string()
}

fn count(left: &[(String, String)], address: &str, kind: &str) -> usize {
    left.iter().filter(|(to, id)| to == address && id.starts_with(kind)).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_year_ledger_letters_and_editions_agree() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let mut year = Year::begin(&db).await;
        year.pass().await;
        every_letter_left_once(&year).await;
        every_edition_opened_at_its_hour_or_when_the_hub_was_back(&year).await;
        every_reader_got_every_edition_in_their_language(&year);
        only_those_who_had_not_answered_were_reminded(&year);
        the_ledger_tells_what_was_done(&year).await;
        editions_hold_what_was_accepted(&year).await;
    }
}

async fn every_letter_left_once(year: &Year) {
    let left = year.left();
    let ids: BTreeSet<&String> = left.iter().map(|(_, id)| id).collect();
    assert_eq!(ids.len(), left.len(), "no id twice");
    let tallies = outbox::tallies(&year.desk.db).await.unwrap();
    assert!(tallies.iter().all(|tally| tally.due == 0 && tally.failed == 0), "{tallies:?}");
    assert_eq!(tallies.iter().map(|tally| tally.sent).sum::<i64>(), left.len() as i64);
}

async fn every_edition_opened_at_its_hour_or_when_the_hub_was_back(year: &Year) {
    let lines = year.lines("publish").await;
    let opened: BTreeMap<&str, Timestamp> =
        lines.iter().map(|line| (line.subject.as_str(), line.at.parse().unwrap())).collect();
    let expected = [
        ("2025-Q1", "2025-05-30T10:30:00Z"),
        ("2025-Q2", "2025-08-29T10:30:00Z"),
        // Its hour was on 29 November.
        ("2025-Q3", "2025-12-01T15:30:00Z"),
        ("2025-Q4", "2026-03-01T10:30:00Z"),
    ];
    assert_eq!(opened, expected.map(|(edition, at)| (edition, at.parse().unwrap())).into());
    let published = year.published().await;
    assert_eq!(published.len(), 4);
    for one in published.iter().map(Published::edition) {
        assert!(one.embargo <= opened[one.id().as_str()], "not before its hour: {one:?}");
        assert_eq!(one.approved.as_ref().map(|(_, who)| who.as_str()), Some("lead"));
    }
}

fn every_reader_got_every_edition_in_their_language(year: &Year) {
    let left = year.left();
    let readers = year.countries.len() + hub::words::languages().len() + 2;
    for quarter in quarters() {
        let kind = format!("{}.1.", quarter.to_string().to_lowercase());
        for language in hub::words::languages().keys() {
            assert_eq!(
                count(&left, &format!("reader.{language}@example.org"), &kind),
                1,
                "{quarter} {language}"
            );
        }
        let all = left.iter().filter(|(_, id)| id.starts_with(&kind)).count();
        assert_eq!(all, readers, "everybody with a role receives it, once: {quarter}");
    }
    assert_eq!(count(&left, "lead@example.org", "ready."), 4, "one word an edition");
}

fn only_those_who_had_not_answered_were_reminded(year: &Year) {
    let left = year.left();
    let reminders =
        |at: usize| count(&left, &format!("{}@example.org", coordinator(year.countries[at])), "reminder.");
    for (at, country) in year.countries.iter().enumerate() {
        let address = format!("{}@example.org", coordinator(*country));
        assert_eq!(count(&left, &address, "opened."), 4, "{country} was told of every round, once");
        let latest = quarters().iter().filter_map(|quarter| answers_after(at, *quarter)).max().unwrap();
        if at != SILENT.0 && latest < 9 {
            assert_eq!(reminders(at), 0, "{country} always answered within days");
        }
    }
    assert!(reminders(7) >= 12, "the late one is reminded three times a round and more: {}", reminders(7));
    assert!(reminders(SILENT.0) >= 3, "{}", reminders(SILENT.0));
    let extended = format!("{}@example.org", coordinator(year.countries[GIVEN_TIME.0]));
    assert_eq!(count(&left, &extended, "extension."), 1);
}

async fn the_ledger_tells_what_was_done(year: &Year) {
    let left = year.left();
    // 30 countries in 4 quarters, less the silent one, and a correction.
    assert_eq!(year.lines("submit").await.len(), 120);
    assert_eq!(year.lines("accept").await.len(), 120);
    assert_eq!(left.iter().filter(|(_, id)| id.starts_with("accepted.")).count(), 120);
    for what in ["approve", "publish"] {
        let of: BTreeSet<String> = year.lines(what).await.into_iter().map(|line| line.subject).collect();
        assert_eq!(of, quarters().map(|quarter| quarter.to_string()).into(), "{what}");
    }
    assert_eq!(year.lines("prepare").await.len(), 4);
    assert_eq!(left.iter().filter(|(_, id)| id.starts_with("stuck.")).count(), 0, "nothing got stuck");
}

async fn editions_hold_what_was_accepted(year: &Year) {
    let db = &year.desk.db;
    for quarter in quarters() {
        for (at, country) in year.countries.iter().enumerate() {
            let made = editions::made_from(db, *country, quarter).await.unwrap();
            let first =
                made.iter().find(|(edition, _)| *edition == quarter.to_string()).map(|(_, version)| *version);
            let expected = answers_after(at, quarter).map(|_| 1);
            assert_eq!(first, expected, "{country} in its edition {quarter}");
        }
    }
    let (country, quarter) = (year.countries[CORRECTED.0], CORRECTED.1.parse().unwrap());
    let made = editions::made_from(db, country, quarter).await.unwrap();
    assert!(
        made.iter().any(|(edition, version)| *version == 2 && *edition != CORRECTED.1),
        "told again: {made:?}"
    );
}
