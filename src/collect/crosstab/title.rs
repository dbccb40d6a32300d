//! What stands above and beside a table: its quarter, its country, what it counts.

use crate::collect::labels::{Found, Labels, fold};
use crate::collect::reader::Reader;
use crate::collect::sheets::Sheet;
use crate::structure::{Code, Dimension, Finding, Period, Place, Quarter, Severity};
use crate::words::languages;

/// A time that a text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    /// A quarter.
    Quarter(Quarter),
    /// A year and nothing more.
    Year(i16),
}

/// The name of a sheet may say the quarter.
pub fn sheet_name(reader: &mut Reader, sheet: &Sheet) -> bool {
    match sheet.name.as_deref().and_then(time) {
        Some(found) => check(reader, found, Some(sheet.place(0, 0))),
        None => false,
    }
}

/// Whether a time is the one asked for; another is refused naming both. True where a quarter was named.
pub fn check(reader: &mut Reader, found: Time, place: Option<Place>) -> bool {
    let expected = reader.quarter;
    match found {
        Time::Quarter(quarter) if quarter == expected => true,
        Time::Quarter(quarter) => {
            reader.block("quarter-wrong", place, |f| f.text("found", quarter).text("expected", expected));
            true
        }
        Time::Year(year) if year == expected.year() => false,
        Time::Year(year) => {
            only_a_year(reader, year, place);
            false
        }
    }
}

/// Figures of a year are none of a quarter; each year is told once.
pub fn only_a_year(reader: &mut Reader, year: i16, place: Option<Place>) {
    let expected = reader.quarter;
    let told =
        Finding::new(Severity::Blocks, "year-not-quarter").text("found", year).text("expected", expected);
    if reader.findings.iter().all(|finding| finding.message != told.message) {
        reader.findings.push(told.at(place));
    }
}

/// The time that a text names: `2023-Q1`, `Q1 2023`, `2023Q1`, the months in any language, or a year alone.
pub fn time(text: &str) -> Option<Time> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').take(MOST_WORDS).collect();
    let year = words.iter().find_map(|word| year(word));
    let number = words.iter().find_map(|word| number(word));
    if let Some((year, number)) = words.iter().find_map(|word| joined(word)).or(year.zip(number)) {
        return Quarter::new(year, number).map(Time::Quarter);
    }
    // The day on which a file was made is not the time it is about.
    let is_small = |word: &&str| word.len() <= 2 && word.parse::<u8>().is_ok();
    if words.windows(2).any(|pair| pair.iter().all(is_small)) {
        return None;
    }
    let named =
        year.and_then(|year| Quarter::of_year(year).into_iter().find(|quarter| is_named(&folded, *quarter)));
    named.map(Time::Quarter).or(year.map(Time::Year))
}

/// Titles are short; a whole page in one cell names no quarter.
const MOST_WORDS: usize = 60;

fn year(word: &str) -> Option<i16> {
    let is_year = word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    word.parse().ok().filter(|year| is_year && (1990..2200).contains(year))
}

fn number(word: &str) -> Option<i8> {
    let rest = word.strip_prefix(['q', 't', 'k']).or(word.strip_suffix(['q', 't', 'k']))?;
    rest.parse().ok().filter(|number| rest.len() == 1 && (1..=4).contains(number))
}

fn joined(word: &str) -> Option<(i16, i8)> {
    let (head, tail) = word.split_once('q')?;
    let one = |text: &str| text.parse().ok().filter(|number| (1..=4).contains(number));
    year(head).zip(one(tail)).or(year(tail).zip(one(head)))
}

fn is_named(folded: &str, quarter: Quarter) -> bool {
    languages().values().any(|words| {
        let names = [words.period(Period::Quarter(quarter)), words.short_quarter(quarter)];
        names.iter().any(|name| folded.contains(&fold(name)))
    })
}

/// A line of its own with the name of a country that takes part: another than the one asked for is refused.
pub fn country(reader: &mut Reader, text: &str, place: Place) {
    let found = Labels::embedded().find(Dimension::Area, text, |_| true);
    let expected = reader.country;
    match found {
        Found::Code(code) if code != expected && text.trim().chars().count() > 2 => {
            reader.block("country-wrong", Some(place), |f| f.text("found", code).text("expected", expected))
        }
        Found::Code(_) | Found::Several(_) | Found::Nothing => {}
    }
}

/// The codes that the parts of a title name, such as “Presumed victims: criminal activities” or `VIC_NEW`.
pub fn codes(text: &str) -> Vec<(Dimension, Code)> {
    let mut codes = Vec::new();
    for part in text.split([',', ':', ';', '(', ')', '–', '—', '|', '/']).take(MOST_WORDS) {
        for dimension in [Dimension::Indicator, Dimension::Form] {
            if let Found::Code(code) = Labels::embedded().find(dimension, part, |code| code != Code::TOTAL) {
                codes.push((dimension, code));
            }
        }
    }
    codes.extend(text.split_whitespace().take(MOST_WORDS).filter_map(indicator));
    codes
}

/// An indicator by its code, as a word of a sentence.
fn indicator(word: &str) -> Option<(Dimension, Code)> {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    match Labels::embedded().find(Dimension::Indicator, word, |_| true) {
        Found::Code(code) if word.contains('_') => Some((Dimension::Indicator, code)),
        Found::Code(_) | Found::Several(_) | Found::Nothing => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_is_found_however_it_is_written() {
        for text in
            ["2023-Q1", "Q1 2023", "Children, Q1/2023", "2023Q1", "2023 q1", "1q2023", "January–March 2023"]
        {
            assert_eq!(time(text), Some(Time::Quarter("2023-Q1".parse().unwrap())), "{text}");
        }
        assert_eq!(time("Figures of 2008"), Some(Time::Year(2008)));
        for text in ["12 children", "Last update: 22.08.2019", "2019-08-22"] {
            assert_eq!(time(text), None, "{text}");
        }
    }

    #[test]
    fn a_title_names_what_is_counted() {
        assert_eq!(codes("Table 2: presumed victims")[0].1.as_str(), "VIC_PRS");
        assert_eq!(codes("All VIC_NEW by form")[0].1.as_str(), "VIC_NEW");
        assert_eq!(codes("something else"), []);
    }
}
