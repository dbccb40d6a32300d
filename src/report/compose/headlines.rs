//! The cover: what a reader takes away from one page.

use super::Source;
use crate::protect::TOTALS;
use crate::protect::derived::most_frequent;
use crate::report::document::{Cover, Part};
use crate::structure::{Arg, Code, Dimension, Message};

pub(super) fn chapter(source: &Source) -> Vec<Part> {
    let limits = ["limits-recognised", "limits-mark"];
    let cover = Cover {
        title: source.kind.message("title"),
        subtitle: subtitle(source),
        period: Arg::Period(source.now()),
        points: points(source),
        asides: vec![(Message::new("limits-title"), limits.map(Message::new).to_vec())],
        languages: source.facts.languages.clone(),
        banners: source.warnings(),
    };
    vec![Part::Cover(cover)]
}

fn subtitle(source: &Source) -> Message {
    Message::new("bulletin-subtitle")
        .count("reporting", source.reporting(source.now()).len())
        .count("participants", source.structure.participants.len())
        .arg("moment", Arg::Moment(source.facts.released))
}

pub(super) fn points(source: &Source) -> Vec<Message> {
    let mut points = figures(source);
    points.extend(origins(source));
    points.push(shown_countries(source));
    points
}

/// How many, how many a year before, and the most frequent form.
pub(super) fn figures(source: &Source) -> Vec<Message> {
    let form = most_frequent_form(source).map(|(form, children)| {
        Message::new("headline-form").arg("form", form_name(form)).count("children", children)
    });
    [total(source), like_for_like(source)].into_iter().chain(form).collect()
}

fn total(source: &Source) -> Message {
    let children = source.shown(TOTALS, source.now(), Code::TOTAL, Code::TOTAL).unwrap_or(0);
    Message::new("headline-total")
        .count("children", children)
        .count("countries", source.reporting(source.now()).len())
}

fn like_for_like(source: &Source) -> Message {
    match source.like_for_like() {
        Some(change) => Message::new("headline-like-for-like")
            .count("countries", change.countries)
            .count("now", change.now)
            .count("before", change.before)
            .arg("percent", Arg::Percent(change.percent())),
        None => Message::new("headline-like-for-like-none"),
    }
}

/// The largest shown form that is a form: neither several, other nor unknown.
pub(super) fn most_frequent_form(source: &Source) -> Option<(Code, u32)> {
    let is_one = |code: &Code| !["SEV", "_O", "_U"].contains(&code.as_str());
    let forms = source.structure.list(Dimension::Form).addends(Code::TOTAL).filter(is_one);
    most_frequent(source.public, "form", source.now(), forms, 1).into_iter().next()
}

pub(super) fn form_name(form: Code) -> Arg {
    Message::new(format!("form-{form}")).into()
}

fn origins(source: &Source) -> Vec<Message> {
    let signals = &source.signals;
    let first = signals.first_shown.iter().map(|signal| {
        Message::new("origin-with-count")
            .arg("origin", Arg::Country(signal.origin))
            .count("children", signal.count)
            .into()
    });
    let rising = signals.rising.iter().map(|signal| {
        Message::new("origin-with-change")
            .arg("origin", Arg::Country(signal.origin))
            .count("before", signal.before)
            .count("now", signal.now)
            .into()
    });
    let point = |id: &str, origins: Vec<Arg>| {
        (!origins.is_empty()).then(|| Message::new(id).arg("origins", Arg::List(origins)))
    };
    let points: Vec<Message> = point("headline-first-shown", first.collect())
        .into_iter()
        .chain(point("headline-rising", rising.take(4).collect()))
        .collect();
    match points.is_empty() {
        true => vec![Message::new("headline-origins-quiet")],
        false => points,
    }
}

fn shown_countries(source: &Source) -> Message {
    let countries = source.reporting(source.now());
    let is_shown = |c: &&Code| source.shown(TOTALS, source.now(), **c, Code::TOTAL).is_some();
    Message::new("headline-where")
        .count("shown", countries.iter().filter(is_shown).count())
        .count("countries", countries.len())
}
