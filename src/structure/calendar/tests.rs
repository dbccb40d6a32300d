//! The calendar over ten years: every zone of a participant, every clock change, leap days, ends of months.

use std::collections::BTreeSet;

use jiff::civil::{Date, Time, Weekday, date};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, ToSpan};

use super::{Calendar, Local, Reminded, Step};
use crate::structure::{Code, Quarter, Structure, data_file};

const YEARS: std::ops::RangeInclusive<i16> = 2026..=2035;

fn calendar() -> &'static Calendar {
    &Structure::embedded().calendar
}

fn countries() -> impl Iterator<Item = (Code, &'static Local)> {
    let of = |country| (country, calendar().local(country).unwrap());
    Structure::embedded().participants.iter().map(move |p| of(p.country))
}

fn quarters() -> impl Iterator<Item = Quarter> {
    YEARS.flat_map(Quarter::of_year)
}

/// The days on which a zone changes its clocks.
fn changes(zone: &TimeZone) -> BTreeSet<Date> {
    let begin = date(2026, 1, 1).in_tz("UTC").unwrap().timestamp();
    let changes = zone.following(begin).map(|change| change.timestamp());
    changes.map(|at| zone.to_datetime(at).date()).take_while(|day| day.year() <= 2035).collect()
}

/// Days on which something may go wrong: every clock change of Europe, every end of a month, leap days.
fn odd_days() -> BTreeSet<Date> {
    let mut days: BTreeSet<Date> = countries().flat_map(|(_, local)| changes(&local.zone)).collect();
    for first in YEARS.flat_map(|year| (1..=12).map(move |month| date(year, month, 1))) {
        days.extend([first, first.last_of_month()]);
    }
    days
}

fn text(rules: &str) -> Result<Calendar, String> {
    let files = |path: &str| if path == "calendar.toml" { Some(rules.into()) } else { data_file(path) };
    Structure::read_from(&files).map(|structure| structure.calendar).map_err(|bad| bad.to_string())
}

#[test]
fn the_days_that_are_tried_are_there() {
    let days = odd_days();
    assert!(days.contains(&date(2026, 3, 29)) && days.contains(&date(2026, 10, 25)));
    assert!(days.contains(&date(2028, 2, 29)) && days.contains(&date(2032, 2, 29)));
    let zones = countries().filter(|(_, local)| changes(&local.zone).len() == 20).count();
    assert_eq!(zones, 32, "every country but Iceland and Georgia changes its clocks twice a year");
}

#[test]
fn the_moments_of_a_round_follow_each_other_in_every_country() {
    for (country, _) in countries() {
        let mut before = Timestamp::MIN;
        for quarter in quarters() {
            let round = calendar().round(quarter, Some(country));
            let first = round.iter().position(|dated| dated.step == Step::Opens);
            assert_eq!(first, Some(0), "{country} {quarter}: nobody is reminded before the round opens");
            assert!(
                round.iter().all(|dated| dated.at > before),
                "{country} {quarter}: a round follows the other"
            );
            assert!(round.is_sorted_by(|a, b| a.at < b.at), "{country} {quarter}: {round:?}");
            let led = calendar().reminders(country, calendar().due(quarter)).pop().unwrap();
            assert_eq!(led.0.to, Reminded::Lead);
            assert!(led.1 < calendar().late(quarter), "{country} {quarter}: leads hear of it in time");
            before = round.last().unwrap().at;
        }
    }
}

#[test]
fn the_hours_of_a_round_are_those_of_the_data_and_never_by_night() {
    for quarter in quarters() {
        let hours = calendar().round(quarter, None).into_iter().map(|dated| {
            let local = calendar().zone().to_datetime(dated.at);
            ((local.date() - quarter.last_day()).get_days(), local.time().to_string())
        });
        let expected =
            [(1, "08:00:00"), (30, "17:00:00"), (45, "17:00:00"), (50, "12:00:00"), (60, "11:00:00")];
        assert_eq!(
            hours.collect::<Vec<_>>(),
            expected.map(|(day, hour)| (day, hour.to_string())),
            "{quarter}"
        );
        for (country, local) in countries() {
            for dated in calendar().round(quarter, Some(country)) {
                let hour = local.zone.to_datetime(dated.at).time();
                assert!(hour >= Time::constant(4, 0, 0, 0), "{country} {quarter}: {dated:?} at {hour}");
            }
        }
    }
}

/// Working days counted one by one, beside the calendar's own way.
fn working_days_between(local: &Local, due: Date, day: Date) -> i32 {
    let (low, high) = (due.min(day), due.max(day));
    let is_working = |day: &Date| {
        let is_weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        !is_weekend && !local.holidays(day.year()).contains(day)
    };
    // Before the due day, the due day itself is not counted; after it neither.
    let days =
        low.series(1.day()).take_while(|day| *day <= high).filter(|day| *day != due && is_working(day));
    days.count() as i32 * if day < due { -1 } else { 1 }
}

#[test]
fn reminders_come_in_the_morning_of_a_working_day_of_the_country_whatever_the_clocks_do() {
    let days = odd_days();
    let morning = Time::constant(8, 0, 0, 0);
    for (country, local) in countries() {
        for day in &days {
            let due = calendar().zone().to_timestamp(day.at(17, 0, 0, 0)).unwrap();
            let reminders = calendar().reminders(country, due);
            assert!(reminders.is_sorted_by(|a, b| a.1 < b.1), "{country} {day}: never after the next one");
            for (reminder, at) in reminders {
                let then = local.zone.to_datetime(at);
                assert_eq!(then.time(), morning, "{country} {day}");
                assert_eq!(
                    working_days_between(local, *day, then.date()),
                    reminder.days,
                    "{country} {day} {then}"
                );
                let is_free = local.holidays(then.year()).contains(&then.date());
                let weekend = [Weekday::Saturday, Weekday::Sunday].contains(&then.weekday());
                assert!(!is_free && !weekend, "{country} {day}: {then} is no working day");
            }
        }
    }
}

#[test]
fn no_hour_after_the_night_is_skipped_or_repeated_anywhere() {
    for (country, local) in countries() {
        for day in changes(&local.zone) {
            for hour in 4..24 {
                let offset = local.zone.to_ambiguous_timestamp(day.at(hour, 0, 0, 0)).offset();
                assert!(matches!(offset, AmbiguousOffset::Unambiguous { .. }), "{country} {day} {hour}");
            }
        }
    }
}

#[test]
fn a_skipped_hour_is_late_by_the_change_and_a_repeated_one_is_the_first() {
    let zone = TimeZone::get("Europe/Brussels").unwrap();
    let at =
        |text: &str| zone.to_timestamp(text.parse::<jiff::civil::DateTime>().unwrap()).unwrap().to_string();
    assert_eq!(at("2026-03-29T02:30"), "2026-03-29T01:30:00Z", "half past three of summer time");
    assert_eq!(at("2026-10-25T02:30"), "2026-10-25T00:30:00Z", "still summer time");
}

#[test]
fn each_country_has_its_own_morning_and_its_own_holidays() {
    // Due on Thursday 30 April 2026; Friday is Labour Day nearly everywhere, Monday a holiday in London and Dublin.
    let said = |country: &str| {
        let due = calendar().due("2026-Q1".parse().unwrap());
        let reminders = calendar().reminders(country.parse().unwrap(), due);
        reminders.iter().map(|(reminder, at)| format!("{} {at}", reminder.days)).collect::<Vec<_>>()
    };
    let days = ["-14 2026-04-10", "-5 2026-04-23", "-1 2026-04-29", "2 2026-05-05", "7 2026-05-12"];
    assert_eq!(said("BE"), days.map(|day| format!("{day}T06:00:00Z")));
    let days = ["-14 2026-04-10", "-5 2026-04-23", "-1 2026-04-29", "2 2026-05-05", "7 2026-05-12"];
    assert_eq!(said("GB"), days.map(|day| format!("{day}T07:00:00Z")));
    let days = ["-14 2026-04-08", "-5 2026-04-23", "-1 2026-04-29", "2 2026-05-05", "7 2026-05-12"];
    assert_eq!(said("GR"), days.map(|day| format!("{day}T05:00:00Z")), "Easter is a week later there");
    assert_eq!(said("IS")[2], "-1 2026-04-29T08:00:00Z");
    assert_eq!(said("GE")[2], "-1 2026-04-29T04:00:00Z");
}

#[test]
fn a_calendar_that_would_wake_people_or_run_backwards_is_refused() {
    let good = data_file("calendar.toml").unwrap();
    assert!(text(&good).is_ok());
    let refused = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        text(&good.replace(from, to)).unwrap_err()
    };
    let night = "reports/calendar.toml: nothing may be scheduled between 00:00 and 04:00";
    assert_eq!(refused("at = \"11:00\"", "at = \"00:00\""), night);
    assert_eq!(refused("at = \"11:00\"", "at = \"03:59\""), night);
    assert_eq!(refused("remind_at = \"08:00\"", "remind_at = \"02:30\""), night);
    assert!(text(&good.replace("remind_at = \"08:00\"", "remind_at = \"04:00\"")).is_ok());
    assert!(refused("days = 45", "days = 29").contains("have to follow each other"));
    assert!(refused("days = -14", "days = -4").contains("reminders have to follow"));
    assert!(refused("days = 2,", "days = 0,").contains("reminders have to follow"));
    assert!(refused("Europe/Brussels", "Europe/Nowhere").starts_with("reports/calendar.toml"));
}

#[test]
fn the_release_hour_is_eleven_in_brussels_in_summer_and_in_winter() {
    let release = |quarter: &str| calendar().release(quarter.parse().unwrap()).to_string();
    assert_eq!(release("2023-Q2"), "2023-08-29T09:00:00Z");
    assert_eq!(release("2022-Q4"), "2023-03-01T10:00:00Z");
}

#[test]
fn the_next_moments_are_those_after_now_in_their_order() {
    let now = "2026-11-26T08:00:00Z".parse().unwrap();
    let said = |country: Option<&str>| {
        let country = country.map(|code| code.parse().unwrap());
        let next = calendar().coming(now, country).take(4);
        next.map(|dated| format!("{} {} {}", dated.step.name(), dated.quarter, dated.at)).collect::<Vec<_>>()
    };
    let expected = [
        "release 2026-Q3 2026-11-29T10:00:00Z",
        "opens 2026-Q4 2027-01-01T07:00:00Z",
        "due 2026-Q4 2027-01-30T16:00:00Z",
        "late 2026-Q4 2027-02-14T16:00:00Z",
    ];
    assert_eq!(said(None), expected);
    assert_eq!(said(Some("NL"))[2], "remind-coordinator 2026-Q4 2027-01-12T07:00:00Z");
}
