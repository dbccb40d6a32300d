//! Numbers, plurals, dates, lists and order of one language, from CLDR by way of ICU4X.

use std::cmp::Ordering;

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_datetime::{DateTimeFormatter, fieldsets::YMD, input::Date};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The formatters of one language.
pub struct Numbers {
    decimals: DecimalFormatter,
    plurals: PluralRules,
    dates: DateTimeFormatter<YMD>,
    lists: ListFormatter,
    order: CollatorBorrowed<'static>,
    zone: TimeZone,
}

impl Numbers {
    /// The formatters of a language; the error names what CLDR does not have.
    pub fn new(language: &str) -> Result<Self, String> {
        // English of Britain and Ireland: 29 August 2023. What is invented for trying layouts is English underneath.
        let region = match language {
            "en" | "en-XA" | "ar-XB" => "en-GB",
            "pt" => "pt-PT",
            language => language,
        };
        let locale: Locale = region.parse().map_err(|error| format!("{error:?}"))?;
        let say = |error: &dyn std::fmt::Display| error.to_string();
        Ok(Self {
            decimals: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default())
                .map_err(|e| say(&e))?,
            plurals: PluralRules::try_new_cardinal((&locale).into()).map_err(|e| say(&e))?,
            dates: DateTimeFormatter::try_new((&locale).into(), YMD::long()).map_err(|e| say(&e))?,
            lists: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
                .map_err(|e| say(&e))?,
            order: Collator::try_new((&locale).into(), CollatorOptions::default()).map_err(|e| say(&e))?,
            zone: TimeZone::get("Europe/Brussels").map_err(|e| say(&e))?,
        })
    }

    /// `1,284`, `1.284`, `1 284`.
    pub fn count(&self, n: u64) -> String {
        // Below a thousand nothing is grouped, and every language of Europe writes the same ten digits.
        if n < 1000 {
            return n.to_string();
        }
        self.decimals.format(&Decimal::from(n)).to_string()
    }

    /// The CLDR plural category of a whole number: `one`, `few`, `other` …
    pub fn plural(&self, n: u64) -> &'static str {
        name(self.plurals.category_for(n))
    }

    /// Every plural category the language has.
    pub fn plurals(&self) -> Vec<&'static str> {
        self.plurals.categories().map(name).collect()
    }

    /// `29 August 2023`, the day in Brussels.
    pub fn day(&self, at: Timestamp) -> String {
        self.date(self.zone.to_datetime(at).date())
    }

    /// `29 August 2023`.
    pub fn date(&self, day: jiff::civil::Date) -> String {
        let (month, date) = (day.month().unsigned_abs(), day.day().unsigned_abs());
        match Date::try_new_iso(i32::from(day.year()), month, date) {
            Ok(date) => self.dates.format(&date).to_string(),
            Err(_) => day.to_string(),
        }
    }

    /// `29 August 2023, 11:00`, the hour in Brussels.
    pub fn moment(&self, at: Timestamp) -> String {
        self.moment_in(at, &self.zone)
    }

    /// The same with the day and the hour of another zone.
    pub fn moment_in(&self, at: Timestamp, zone: &TimeZone) -> String {
        let local = zone.to_datetime(at);
        format!("{}, {:02}:{:02}", self.date(local.date()), local.hour(), local.minute())
    }

    /// `a, b and c`.
    pub fn list(&self, items: Vec<String>) -> String {
        self.lists.format(items.iter()).to_string()
    }

    /// The language's own alphabet.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b)
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(language: &str) -> Numbers {
        Numbers::new(language).unwrap()
    }

    #[test]
    fn plurals_are_those_of_cldr_and_of_portugal() {
        let of = |language: &str, counts: &[u64]| -> Vec<&'static str> {
            counts.iter().map(|n| numbers(language).plural(*n)).collect()
        };
        assert_eq!(
            of("mt", &[0, 1, 2, 3, 11, 20, 100]),
            ["few", "one", "two", "few", "many", "other", "other"]
        );
        assert_eq!(of("ga", &[1, 2, 3, 7, 11]), ["one", "two", "few", "many", "other"]);
        assert_eq!(of("pt", &[0, 1, 2]), ["other", "one", "other"], "in Brazil nought is one");
        assert_eq!(of("lv", &[0, 1, 11, 21]), ["zero", "one", "zero", "one"]);
        assert_eq!(of("pl", &[1, 2, 5, 22]), ["one", "few", "many", "few"]);
    }

    #[test]
    fn dates_and_numbers_are_written_as_their_readers_do() {
        let day = |language: &str| numbers(language).date(jiff::civil::date(2023, 8, 29));
        assert_eq!(day("en"), "29 August 2023");
        assert_eq!(day("hu"), "2023. augusztus 29.");
        assert_eq!(day("lt"), "2023 m. rugpjūčio 29 d.");
        assert_eq!(day("pt"), "29 de agosto de 2023");
        assert_eq!(day("uk"), "29 серпня 2023\u{202f}р.");
        let count = |language: &str| numbers(language).count(12_345);
        assert_eq!([count("en"), count("de"), count("pl")], ["12,345", "12.345", "12\u{a0}345"]);
    }

    #[test]
    fn names_stand_in_the_order_of_the_language() {
        let sorted = |language: &str, names: &[&'static str]| -> Vec<&'static str> {
            let (numbers, mut names) = (numbers(language), names.to_vec());
            names.sort_by(|a, b| numbers.compare(a, b));
            names
        };
        assert_eq!(sorted("sv", &["Österrike", "Zambia", "Albanien"]), ["Albanien", "Zambia", "Österrike"]);
        assert_eq!(sorted("de", &["Österreich", "Zypern", "Albanien"]), ["Albanien", "Österreich", "Zypern"]);
        // In Lithuanian Y stands among the I.
        assert_eq!(sorted("lt", &["Japonija", "Yemenas", "Italija"]), ["Yemenas", "Italija", "Japonija"]);
        assert_eq!(sorted("cs", &["Chile", "Itálie", "Haiti"]), ["Haiti", "Chile", "Itálie"]);
    }
}
