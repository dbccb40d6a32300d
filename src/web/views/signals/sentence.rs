//! A signal in words: what, how many beside how many expected, and how often chance alone does that.

use crate::detect::{End, Evidence, Grade, Kind, OVERALL, Signal};
use crate::signals::{MIXED, Story};
use crate::structure::{Code, Dimension, Message, Period, Structure};
use crate::words::Words;

/// A place by its name: a country, a region of one, or all countries together.
pub fn place_name(words: &Words, place: &str) -> String {
    let regions = Structure::embedded().list(Dimension::Region);
    match place.parse::<Code>() {
        Ok(code) if regions.get(code).is_some() => words.region(code),
        Ok(code) if place != OVERALL => words.country(code),
        _ => words.get("signal-europe"),
    }
}

/// Whose children a signal is about: those of one citizenship, all, or those of one form, age or sex.
fn whose(words: &Words, story: &Story) -> String {
    let code = story.subject.origin;
    let has = |dimension: &Dimension| Structure::embedded().list(*dimension).get(code).is_some();
    match MIXED.into_iter().find(has).filter(|_| story.signal.kind == Kind::Mix) {
        Some(dimension) => words.code(dimension, code),
        None => origin_name(words, code),
    }
}

/// A citizenship by its name; all of them are those of all countries together.
pub fn origin_name(words: &Words, origin: Code) -> String {
    if origin == Code::TOTAL { words.get("signal-whole") } else { words.country(origin) }
}

/// What it is, in one line.
pub fn title(words: &Words, story: &Story) -> String {
    let signal = &story.signal;
    let message = Message::new(format!("signal-title-{}", signal.kind.name()));
    let message = message.text("origin", whose(words, story));
    let message = message.text("place", place_name(words, &signal.at.place));
    let to = signal.to.as_ref().map_or_else(String::new, |to| place_name(words, &to.place));
    words.say(&message.text("to", to))
}

/// The whole of it, as a lead reads it.
pub fn sentence(words: &Words, story: &Story) -> String {
    let signal = &story.signal;
    let end = signal.to.as_ref().unwrap_or(&signal.at);
    let message = Message::new(format!("signal-sentence-{}", signal.kind.name()));
    let message = message.text("origin", whose(words, story));
    let message =
        message.text("place", place_name(words, &signal.at.place)).text("to", place_name(words, &end.place));
    let message = message.count("observed", end.observed as usize).text("expected", bounds(words, end));
    let message =
        message.count("quarters", signal.window).period("quarter", Period::Quarter(story.subject.quarter));
    words.say(&message.text("chance", chance(words, signal)))
}

/// Between which counts four of five would lie.
pub fn bounds(words: &Words, end: &End) -> String {
    let [low, high] = [end.low, end.high].map(|n| words.count(n.round().max(0.0) as u64));
    if low == high { low } else { format!("{low}–{high}") }
}

/// How often chance alone makes something as strange: a family of alarms is allowed about one a quarter.
pub fn chance(words: &Words, signal: &Signal) -> String {
    let quarters = (1.0 / signal.chance.max(1e-9)).round();
    let id = match quarters {
        n if n <= 1.0 => "signal-chance-often",
        n if n >= 100.0 => "signal-chance-rare",
        _ => "signal-chance-value",
    };
    words.say(&Message::new(id).count("quarters", quarters.clamp(1.0, 100.0) as usize))
}

/// Which share of what stands out as much chance explains.
pub fn share(words: &Words, signal: &Signal) -> String {
    let percent = (signal.q * 100.0).ceil() as u64;
    words.say(&Message::new("signal-share-value").count("percent", percent))
}

/// The word for a grade.
pub fn grade_word(grade: Grade) -> &'static str {
    match grade {
        Grade::SingleReport => "signal-grade-single",
        Grade::EarlySign => "signal-grade-early",
        Grade::Repeated => "signal-grade-repeated",
        Grade::Corroborated => "signal-grade-corroborated",
    }
}

/// How much a new origin rests on, in a word and in numbers.
pub fn grade(words: &Words, evidence: &Evidence) -> String {
    let message = Message::new("signal-grade-value").text("grade", words.get(grade_word(evidence.grade())));
    let message = message.count("cases", evidence.cases as usize).count("places", evidence.places as usize);
    let told = words.say(&message.count("quarters", evidence.periods as usize));
    let organisations =
        Message::new("signal-grade-organisations").count("organisations", evidence.organisations);
    if evidence.organisations > 0 { told + &words.say(&organisations) } else { told }
}
