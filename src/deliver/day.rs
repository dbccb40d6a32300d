//! The letter of the day: everything that waited for somebody who wants it together.

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use sha2::{Digest, Sha256};

use super::letter::{Line, Post, body, head, host, unwritable};
use crate::error::Result;
use crate::store::outbox::{self, Kept, Letter};
use crate::store::people::{self, Person};
use crate::store::{Db, seats};
use crate::structure::{Code, Message, Structure, hexadecimal};
use crate::words::{first_language, language};

/// The letters of this kind.
pub const DAY: &str = "day";

/// The hour at which it is written, by the clock of the reader's country: after the reminders of the morning.
const HOUR: i8 = 9;

/// Writes the letters of the day that are due; returns how many.
pub async fn gather_due(db: &Db, post: &Post, now: Timestamp) -> Result<usize> {
    let mut written = 0;
    for (person, kept) in outbox::kept(db).await? {
        let hour = last_hour(&zone(db, &person).await?, now);
        let Some(person) = people::get(db, &person).await? else { continue };
        if kept.first().is_some_and(|oldest| oldest.since < hour.as_second()) {
            written += usize::from(gather(db, post, &person, &kept, hour, now).await?);
        }
    }
    Ok(written)
}

/// The letter and what goes into it, in one transaction; false if somebody else wrote it.
async fn gather(
    db: &Db,
    post: &Post,
    person: &Person,
    kept: &[Kept],
    hour: Timestamp,
    now: Timestamp,
) -> Result<bool> {
    let letter = day_letter(post, person, kept, hour)?;
    let mut tx = db.write().await?;
    for one in kept {
        if !outbox::gather(&mut tx, &one.id, &letter.id).await? {
            return Ok(false);
        }
    }
    let is_new = outbox::put(&mut tx, &letter, now).await?;
    tx.commit().await?;
    Ok(is_new)
}

fn day_letter(post: &Post, person: &Person, kept: &[Kept], hour: Timestamp) -> Result<Letter> {
    let words = language(&person.language).unwrap_or_else(first_language);
    let event = format!("day:{hour}");
    let key = hexadecimal(&Sha256::digest(format!("{event}:{}", person.id)));
    let id = format!("day.{}@{}", &key[..20], host(post));
    let subject = Message::new("letter-day-subject").count("letters", kept.len());
    let mut lines = vec![Line::plain(words.get("letter-edition-greeting"))];
    lines.push(Line::plain(words.say(&subject.clone().with_id("letter-day-body"))));
    for Kept { brief, .. } in kept {
        let line = Message::new("letter-day-line").text("subject", &brief.subject);
        lines.push(Line::about(words, &line, brief.link.clone()));
    }
    lines.extend(["letter-day-why", "letter-signature"].map(|id| Line::plain(words.get(id))));
    let mail = head(post, &id, hour, &person.email, &words.say(&subject), words)?
        .multipart(body(&key, &lines, words))
        .map_err(unwritable)?;
    let (recipient, bytes) = (person.id.clone(), mail.formatted());
    Ok(Letter { id, event, recipient, stream: DAY.into(), bytes, brief: None, encloses: None })
}

/// The zone of somebody's country, or that of the taskforce.
async fn zone(db: &Db, person: &str) -> Result<TimeZone> {
    let calendar = &Structure::embedded().calendar;
    let held = seats::of(db, person).await?;
    let country = held.iter().map(|held| held.seat.country).find(|country| *country != Code::TOTAL);
    let local = country.and_then(|country| calendar.local(country));
    Ok(local.map_or(calendar.zone(), |local| &local.zone).clone())
}

/// The last time that it was this hour.
fn last_hour(zone: &TimeZone, now: Timestamp) -> Timestamp {
    let today = zone.to_datetime(now).date();
    let days = [today, today.saturating_sub(1.day())].into_iter();
    let mut hours = days.filter_map(|day| zone.to_timestamp(day.at(HOUR, 0, 0, 0)).ok());
    hours.find(|hour| *hour <= now).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hour_is_that_of_the_reader_and_of_yesterday_while_it_is_early() {
        let athens = TimeZone::get("Europe/Athens").unwrap();
        let last = |now: &str| last_hour(&athens, now.parse().unwrap()).to_string();
        assert_eq!(last("2026-07-01T06:00:00Z"), "2026-07-01T06:00:00Z");
        assert_eq!(last("2026-07-01T05:59:59Z"), "2026-06-30T06:00:00Z");
        assert_eq!(last("2026-01-15T07:00:00Z"), "2026-01-15T07:00:00Z", "winter time");
    }
}
