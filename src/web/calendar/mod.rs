//! Calendars to subscribe to: releases for everybody, and the own dates of whoever reports for a country, behind a link
//! that holds a proof.

mod feed;

use poem::Response;
use poem::http::header;
use sha2::{Digest, Sha256};

use super::file;
use super::visit::{Answer, Visit, missing};
use crate::deliver::Post;
use crate::error::Result;
use crate::intake::dates;
use crate::people::{Role, Seat};
use crate::store::accounts::{self, State};
use crate::store::editions::{self, Published};
use crate::store::{extensions, seats};
use crate::structure::{Arg, Code, Dated, Message, Quarter, Step, Structure, hexadecimal};
use crate::words::Words;
use feed::{Entry, ROUNDS, feed, known_since};

/// The releases of every edition there is and of the next rounds.
pub async fn releases(visit: Visit) -> Answer {
    let now = visit.state.clock.now();
    let mut entries: Vec<Entry> = Vec::new();
    // Nobody plans for the correction of an edition.
    let planned = |published: &Published| published.edition().version == 1;
    for published in editions::published(&visit.state.db, now).await?.into_iter().filter(planned) {
        entries.push(released(&visit, &published));
    }
    let coming = Structure::embedded().calendar.coming(now, None);
    let coming = coming.filter(|dated| dated.step == Step::Release).take(ROUNDS);
    entries.extend(coming.map(|dated| entry(&visit, &dated)));
    answer(&visit, "calendar-releases", "no-cache", entries)
}

fn released(visit: &Visit, published: &Published) -> Entry {
    let edition = published.edition();
    let dated = Dated { at: edition.embargo, step: Step::Release, quarter: edition.quarter };
    let url = format!("{}{}", visit.state.post.base_url, visit.to(&format!("/edition/{}", edition.id())));
    Entry { stamp: edition.embargo, url, ..entry(visit, &dated) }
}

/// An entry that is the same for everybody.
fn entry(visit: &Visit, dated: &Dated) -> Entry {
    let rest = match dated.step {
        Step::Release => "/library",
        Step::Opens | Step::Remind(_) | Step::Due | Step::Late | Step::SignOff => "/tasks",
    };
    Entry {
        name: format!("{}-{}", dated.step.name(), dated.quarter),
        at: dated.at,
        stamp: known_since(dated.quarter),
        summary: visit.words.say(&dated.message()),
        url: format!("{}{}", visit.state.post.base_url, visit.to(rest)),
    }
}

/// The own dates of whom the address names; of no one whose account is closed, and never without the proof.
pub async fn own(visit: Visit) -> Answer {
    let person = visit.param("person");
    let is_proven = visit.state.post.secret.proves(&about(person), visit.param("key"));
    let account = if is_proven { accounts::get(&visit.state.db, person).await? } else { None };
    let account = account.filter(|account| account.state != State::Closed).ok_or_else(missing)?;
    let countries = countries(&visit, &account.id).await?;
    let mut entries = Vec::new();
    for quarter in rounds(&visit) {
        entries.extend(round(&visit, quarter, &countries).await?);
    }
    answer(&visit, "calendar-own", "private, no-cache", entries)
}

/// Where somebody's own dates are; whoever has the address sees them.
pub fn address(post: &Post, words: &Words, person: &str) -> String {
    let proof = post.secret.proof(&about(person));
    format!("{}/{}/calendar/{person}/{proof}/deadlines.ics", post.base_url, words.language)
}

/// What the proof is of: no other link of the hub opens this one.
fn about(person: &str) -> String {
    format!("calendar:{person}")
}

/// The countries somebody reports for today.
async fn countries(visit: &Visit, person: &str) -> Result<Vec<Code>> {
    let today = visit.door().today();
    let held = seats::of(&visit.state.db, person).await?;
    let is_own = |seat: &Seat| seat.role == Role::Coordinator && seat.is_active(today);
    let mut countries: Vec<Code> =
        held.into_iter().filter(|held| is_own(&held.seat)).map(|held| held.seat.country).collect();
    countries.sort();
    countries.dedup();
    Ok(countries)
}

/// The round before the open one, the open one, and those to come.
fn rounds(visit: &Visit) -> impl Iterator<Item = Quarter> {
    let open = Quarter::containing(visit.state.clock.now()).map(|quarter| quarter.plus(-1));
    open.into_iter().flat_map(|open| (-1..ROUNDS as i32).map(move |n| open.plus(n)))
}

/// When a round opens and is released, and what each country has to keep to.
async fn round(visit: &Visit, quarter: Quarter, countries: &[Code]) -> Result<Vec<Entry>> {
    let is_common = |dated: &Dated| matches!(dated.step, Step::Opens | Step::Release);
    let mut entries: Vec<Entry> = dates(quarter, None)
        .iter()
        .filter(|dated| is_common(dated))
        .map(|dated| entry(visit, dated))
        .collect();
    for country in countries {
        let granted = extensions::get(&visit.state.db, *country, quarter).await?;
        let dates = dates(quarter, granted.map(|(granted, _)| granted));
        for dated in dates.iter().filter(|dated| !is_common(dated)) {
            let stamp = granted.map(|(_, at)| at).unwrap_or_else(|| known_since(quarter));
            entries.push(Entry { stamp, ..of_country(visit, *country, dated) });
        }
    }
    Ok(entries)
}

fn of_country(visit: &Visit, country: Code, dated: &Dated) -> Entry {
    let summary = Message::new("calendar-of-country")
        .arg("what", Arg::from(dated.message()))
        .arg("country", Arg::Country(country));
    let path = visit.to(&format!("/return/{country}/{}", dated.quarter));
    Entry {
        name: format!("{}-{country}-{}", dated.step.name(), dated.quarter),
        summary: visit.words.say(&summary),
        url: format!("{}{path}", visit.state.post.base_url),
        ..entry(visit, dated)
    }
}

fn answer(visit: &Visit, title: &str, kept: &str, mut entries: Vec<Entry>) -> Answer {
    entries.sort_by(|a, b| (a.at, &a.name).cmp(&(b.at, &b.name)));
    entries.dedup_by(|a, b| a.name == b.name);
    let (words, base_url) = (visit.words, &visit.state.post.base_url);
    let text = feed(words, &words.get(title), base_url, &entries);
    let tag = format!("\"{}\"", hexadecimal(&Sha256::digest(&text)));
    if file::is_known(&visit.headers, &tag) {
        return Ok(file::not_modified(&tag));
    }
    Ok(Response::builder()
        .content_type("text/calendar; charset=utf-8")
        .header(header::CONTENT_LANGUAGE, &words.language)
        .header(header::CACHE_CONTROL, kept)
        .header(header::ETAG, tag)
        .body(text))
}
