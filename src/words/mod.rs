//! One language: sentences, numbers, dates, country names, order.
//!
//! In: [`Message`]s and codes. Out: text in one language, from the Fluent files of `locales/` and the CLDR data of
//! ICU4X. Never here: input or output, the clock, another language as a silent stand-in.
//!
//! A count reaches Fluent twice: `$n`, written the reader's way, and `$n-plural`, its CLDR plural category, because the
//! plural rules inside Fluent's libraries are older than CLDR's.

mod check;
mod glossary;
mod labels;
mod locale;
mod numbers;
mod preview;

pub use check::{Problem, check};
pub use locale::{Line, Locale, readable};
pub use preview::{INVENTED, folder, invented_or_embedded, preview, with_gaps_shown};

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use serde::Deserialize;
use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::structure::{Arg, Code, Message, Period, Quarter};
use numbers::Numbers;

/// The translator's folder.
#[derive(RustEmbed)]
#[folder = "locales/"]
struct Locales;

/// Everything needed to speak one language.
pub struct Words {
    /// BCP 47, the name of its folder.
    pub language: String,
    direction: Option<&'static str>,
    /// Sentences into which nothing is put, by their ids: most of them, and Fluent's trees are large.
    plain: HashMap<Box<str>, Box<str>>,
    bundle: FluentBundle<FluentResource>,
    numbers: Numbers,
}

/// A language folder that cannot be used, and why.
#[derive(Debug)]
pub struct BadLocale(pub String);

impl std::fmt::Display for BadLocale {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadLocale {}

/// Every language of this binary, by its code.
pub fn languages() -> &'static BTreeMap<String, Words> {
    static ALL: LazyLock<BTreeMap<String, Words>> = LazyLock::new(|| {
        let spoken = spoken();
        // Two at once: a start waits for the last of them, and no more than two are held twice.
        let (mut all, rest) = std::thread::scope(|scope| {
            let (first, rest) = spoken.split_at(spoken.len() / 2);
            let rest = scope.spawn(|| read(rest));
            (read(first), rest.join().expect("a language that reads badly says so itself"))
        });
        all.extend(rest);
        all.extend(preview::previewed().iter().map(named));
        all
    });
    &ALL
}

fn read(languages: &[String]) -> BTreeMap<String, Words> {
    languages.iter().map(|language| named(&Locale::embedded(language))).collect()
}

fn named(locale: &Locale) -> (String, Words) {
    let words = Words::of(locale).expect("the embedded languages are checked by the tests");
    (locale.language.clone(), words)
}

/// Every language folder of this binary, spoken or a draft that translators still work on.
pub fn locales() -> Vec<Locale> {
    folders().iter().map(|folder| Locale::embedded(folder)).collect()
}

/// `languages.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Languages {
    spoken: Vec<String>,
}

/// The languages that readers are offered, by the names of their folders.
pub fn spoken() -> Vec<String> {
    let text = Locales::get("languages.toml").map_or_else(Vec::new, |file| file.data.into_owned());
    let languages: Result<Languages, _> = toml::from_slice(&text);
    languages.expect("the embedded list of languages is checked by the tests").spoken
}

/// The words of one language, if the hub speaks it.
pub fn language(code: &str) -> Option<&'static Words> {
    languages().get(code)
}

/// The language all others are held against and operators read unless they choose.
pub fn first_language() -> &'static Words {
    language("en").expect("English is always embedded")
}

fn folders() -> Vec<String> {
    let mut folders: Vec<String> =
        Locales::iter().filter_map(|p| Some(p.split_once('/')?.0.to_string())).collect();
    folders.sort();
    folders.dedup();
    folders
}

impl Words {
    /// A language ready to be spoken.
    pub fn of(locale: &Locale) -> Result<Self, BadLocale> {
        let language = &locale.language;
        let bad = |what: String| BadLocale(format!("locales/{language}: {what}"));
        let id: LanguageIdentifier =
            language.parse().map_err(|_| bad("the folder's name is not a language code".into()))?;
        let direction = (id.character_direction() == CharacterDirection::RTL).then_some("rtl");
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks are for mixed directions in HTML; in a PDF and a letter they are noise.
        bundle.set_use_isolating(false);
        let lines = locale.lines();
        let asked_for = asked_for(&lines);
        let is_plain =
            |line: &&Line| !line.text.contains(['{', '}', '\n']) && !asked_for.contains(line.id.as_str());
        let (plain, others): (Vec<&Line>, Vec<&Line>) = lines.iter().partition(is_plain);
        let mut sources: BTreeMap<&str, String> = BTreeMap::new();
        others.into_iter().for_each(|line| *sources.entry(&line.file).or_default() += &line.source());
        for (file, source) in sources {
            let bad = |what: String| bad(format!("{file}: {what}"));
            let resource = FluentResource::try_new(source).map_err(|(_, errors)| bad(first(&errors)))?;
            bundle.add_resource(resource).map_err(|errors| bad(first(&errors)))?;
        }
        let kept = |line: &Line| (line.id.as_str().into(), line.text.trim_end().into());
        let plain = plain.into_iter().map(kept).collect();
        let numbers = Numbers::new(language).map_err(bad)?;
        Ok(Self { language: language.clone(), direction, plain, bundle, numbers })
    }

    /// `rtl`, as HTML names it, where writing runs from right to left; elsewhere nothing has to be said.
    pub fn direction(&self) -> Option<&'static str> {
        self.direction
    }

    /// The sentence in this language. Missing ids and arguments fail the tests; a reader would see the id.
    pub fn say(&self, message: &Message) -> String {
        match self.try_say(message) {
            Ok(text) => text,
            Err(what) => {
                tracing::error!(
                    language = self.language,
                    message = message.id,
                    what,
                    "a message could not be worded"
                );
                message.id.clone()
            }
        }
    }

    /// A sentence without arguments.
    pub fn get(&self, id: &str) -> String {
        self.say(&Message::new(id))
    }

    /// The sentence, or what is wrong with it.
    pub fn try_say(&self, message: &Message) -> Result<String, String> {
        if let Some(text) = self.plain.get(message.id.as_str()) {
            return Ok(text.to_string());
        }
        let pattern =
            self.bundle.get_message(&message.id).and_then(|m| m.value()).ok_or("no such message")?;
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            if let Arg::Count(n) = arg {
                args.set(format!("{name}-plural"), FluentValue::from(self.numbers.plural(*n)));
            }
            args.set(*name, FluentValue::from(self.write(arg)));
        }
        let mut errors: Vec<FluentError> = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(error.to_string()),
        }
    }

    /// An argument the reader's way.
    pub fn write(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Count(n) => self.count(*n),
            Arg::Percent(n) => self.percent(*n),
            Arg::Period(period) => self.period(*period),
            Arg::Day(at) => self.numbers.day(*at),
            Arg::Date(day) => self.numbers.date(*day),
            Arg::Moment(at) => self.numbers.moment(*at),
            Arg::Local(at, zone) => self.numbers.moment_in(*at, zone),
            Arg::Country(code) => self.country(*code),
            // As files and commands name them; people read them in `plain` words.
            Arg::Cell(key) => key.to_string(),
            Arg::Dimension(dimension) => dimension.name().to_string(),
            Arg::Status(status) => status.to_string(),
            Arg::Say(message) => self.say(message),
            Arg::List(items) => self.numbers.list(items.iter().map(|item| self.write(item)).collect()),
        }
    }

    /// A whole number with the language's own grouping.
    pub fn count(&self, n: u64) -> String {
        self.numbers.count(n)
    }

    /// A change in percent with its sign.
    fn percent(&self, n: i64) -> String {
        let id = if n < 0 { "percent-down" } else { "percent-up" };
        self.say(&Message::new(id).text("number", self.count(n.unsigned_abs())))
    }

    /// The name of a country, of a part of the world, or of unknown citizenship.
    pub fn country(&self, code: Code) -> String {
        self.get(&format!("country-{code}"))
    }

    /// A quarter in months, a year in digits.
    pub fn period(&self, period: Period) -> String {
        match period {
            Period::Quarter(quarter) => self.quarter("quarter", quarter),
            Period::Year(year) => year.to_string(),
        }
    }

    /// A quarter in as few characters as stand under a column of a chart.
    pub fn short_quarter(&self, quarter: Quarter) -> String {
        self.quarter("quarter-short", quarter)
    }

    fn quarter(&self, id: &str, quarter: Quarter) -> String {
        self.say(&Message::new(format!("{id}-{}", quarter.number())).text("year", quarter.year()))
    }

    /// Sorts by the language's own alphabet.
    pub fn sort<T>(&self, items: &mut [T], name: impl Fn(&T) -> String) {
        items.sort_by(|a, b| self.numbers.compare(&name(a), &name(b)));
    }
}

/// What other sentences put into themselves: `{ signal-window-of }`.
fn asked_for(lines: &[Line]) -> BTreeSet<&str> {
    let put_in = lines.iter().flat_map(|line| line.text.split('{').skip(1));
    let end = |c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_';
    put_in.filter_map(|rest| rest.trim_start().split(end).next()).collect()
}

fn first<E: std::fmt::Debug>(errors: &[E]) -> String {
    errors.first().map_or_else(String::new, |error| format!("{error:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_kept_plain_is_what_fluent_makes_of_it() {
        for locale in locales() {
            let words = Words::of(&locale).unwrap();
            let mut bundle = FluentBundle::new_concurrent(vec![locale.language.parse().unwrap()]);
            for (_, text) in locale.fluent() {
                bundle.add_resource(FluentResource::try_new(text.into()).unwrap()).unwrap();
            }
            for (id, text) in &words.plain {
                let pattern = bundle.get_message(id).unwrap().value().unwrap();
                assert_eq!(bundle.format_pattern(pattern, None, &mut Vec::new()), **text, "{id}");
            }
            assert!(words.plain.len() > 1000, "{}: {}", locale.language, words.plain.len());
        }
    }

    #[test]
    fn a_sentence_that_others_put_in_is_not_kept_plain() {
        let text =
            "a = { b } and { $n-plural ->\n    [one] { c-d }\n   *[other] e\n}\nb = B\nc-d = D\ne = E\n";
        let files = BTreeMap::from([("a.ftl".to_string(), text.to_string())]);
        let words = Words::of(&Locale { language: "en".into(), files }).unwrap();
        assert_eq!(words.say(&Message::new("a").count("n", 1_usize)), "B and D");
        assert_eq!(words.plain.keys().map(|id| &**id).collect::<Vec<_>>(), ["e"]);
        assert_eq!(words.get("b"), "B");
    }
}
