//! A calendar as a text (RFC 5545): the same dates are the same bytes, whenever they are asked for.

use icalendar::{Calendar, Component, Event, Property};
use jiff::Timestamp;

use crate::structure::{Quarter, Structure};
use crate::words::Words;

/// A moment in somebody's calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Names it for ever: a date that moves stays the same entry.
    pub name: String,
    /// When it is.
    pub at: Timestamp,
    /// Since when it is as it is.
    pub stamp: Timestamp,
    /// What happens.
    pub summary: String,
    /// Where to read more.
    pub url: String,
}

/// When the date of a quarter's round became known: eight rounds before it opens. Never in the days to come for the
/// rounds that are told.
pub fn known_since(quarter: Quarter) -> Timestamp {
    Structure::embedded().calendar.opens(quarter.plus(-(ROUNDS as i32)))
}

/// So many rounds to come are told.
pub const ROUNDS: usize = 8;

/// The calendar of these entries; `base_url` makes their names the hub's own.
pub fn feed(words: &Words, title: &str, base_url: &str, entries: &[Entry]) -> String {
    let host = base_url.split_once("://").map_or(base_url, |(_, host)| host);
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", &format!("-//{}//Calendar//{}", words.get("hub-name"), words.language.to_uppercase())),
        ("CALSCALE", "GREGORIAN"),
        ("X-WR-CALNAME", title),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    // Twice a day is often enough: RFC 7986's name of it, and an older one.
    let every = Property::new("REFRESH-INTERVAL", "PT12H").add_parameter("VALUE", "DURATION").done();
    calendar.append_property(every).append_property(Property::new("X-PUBLISHED-TTL", "PT12H"));
    calendar.extend(entries.iter().map(|entry| event(host, entry)));
    calendar.to_string().replace("\r\n ", "").split_inclusive("\r\n").map(folded).collect()
}

/// A line in pieces of at most 75 bytes and whole letters (RFC 5545, 3.1): the last one of the library may have 76.
fn folded(line: &str) -> String {
    let (mut folded, mut length) = (String::with_capacity(line.len() + 8), 0);
    for letter in line.chars() {
        let is_end = matches!(letter, '\r' | '\n');
        if !is_end && length + letter.len_utf8() > 75 {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(letter);
        length += letter.len_utf8();
    }
    folded
}

fn event(host: &str, entry: &Entry) -> Event {
    Event::new()
        .uid(&format!("{}@{host}", entry.name))
        .summary(&entry.summary)
        .url(&entry.url)
        .add_property("DTSTAMP", utc(entry.stamp))
        .add_property("DTSTART", utc(entry.at))
        // A date to know of keeps nobody busy.
        .add_property("TRANSP", "TRANSPARENT")
        .done()
}

/// `20260829T090000Z`.
fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{first_language, languages};

    fn entry(name: &str, summary: &str) -> Entry {
        Entry {
            name: name.into(),
            at: "2026-11-29T10:00:00Z".parse().unwrap(),
            stamp: "2024-10-01T06:00:00Z".parse().unwrap(),
            summary: summary.into(),
            url: "https://hub.example.org/en/edition/2026-Q3".into(),
        }
    }

    fn of(entries: &[Entry]) -> String {
        feed(first_language(), "Dates, and more", "https://hub.example.org", entries)
    }

    /// Lines as they are read: folded ones put together again.
    fn lines(text: &str) -> Vec<String> {
        let unfolded = text.replace("\r\n ", "");
        unfolded.split("\r\n").filter(|line| !line.is_empty()).map(str::to_string).collect()
    }

    #[test]
    fn an_entry_has_all_that_a_calendar_program_asks_for() {
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Taskforce Hub//Calendar//EN",
            "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:Dates\\, and more",
            "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
            "X-PUBLISHED-TTL:PT12H",
            "BEGIN:VEVENT",
            "DTSTAMP:20241001T060000Z",
            "DTSTART:20261129T100000Z",
            "SUMMARY:a\\, b\\; c\\\\d\\ne",
            "TRANSP:TRANSPARENT",
            "UID:release-2026-Q3@hub.example.org",
            "URL:https://hub.example.org/en/edition/2026-Q3",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        assert_eq!(lines(&of(&[entry("release-2026-Q3", "a, b; c\\d\ne")])), expected);
    }

    #[test]
    fn a_line_ends_as_the_standard_says_and_holds_at_most_75_bytes_of_whole_letters() {
        for words in languages().values() {
            let long = words.get("page-large").repeat(3);
            let text = of(&[entry("a", &long)]);
            assert!(text.ends_with("END:VCALENDAR\r\n"), "{}", words.language);
            assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
            assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
            let summary = format!("SUMMARY:{}", long.replace(',', "\\,").replace(';', "\\;"));
            assert!(lines(&text).contains(&summary), "{text}");
        }
    }

    #[test]
    fn the_same_entries_are_the_same_bytes() {
        let entries = [entry("a", "one"), entry("b", "two")];
        assert_eq!(of(&entries), of(&entries));
    }
}
