//! The course of a series: a chart for those who look, the same as a table for those who do not.

use maud::{Markup, PreEscaped, html};

use super::sentence::{origin_name, place_name, title};
use crate::detect::Point;
use crate::report::charts::{Column, Columns, Participant, Reading, Status, Strip, columns, strip};
use crate::report::picture::svg;
use crate::signals::{Course, Story};
use crate::structure::{Code, Message, Period};
use crate::web::views::parts::table;
use crate::words::Words;

/// How many quarters are drawn, the newest last.
const DRAWN: usize = 16;
/// In points.
const WIDTH: f32 = 460.0;

/// The series behind a signal.
pub fn figure(words: &Words, story: &Story, course: &Course) -> Markup {
    drawn(words, &title(words, story), course)
}

/// A series that was asked for.
pub fn of(words: &Words, place: &str, origin: Code, course: &Course) -> Markup {
    let name = Message::new("series-name").text("origin", origin_name(words, origin));
    drawn(words, &words.say(&name.text("place", place_name(words, place))), course)
}

fn drawn(words: &Words, name: &str, course: &Course) -> Markup {
    let from = course.points.len().saturating_sub(DRAWN);
    let points = &course.points[from..];
    let above = points.iter().filter(|point| point.is_above()).count();
    let alt = words.say(&Message::new("series-alt").count("quarters", points.len()).count("above", above));
    let all = course.answers[from..].iter().filter(|answered| **answered == course.places).count();
    let alt_answers = words
        .say(&Message::new("series-answered-alt").count("answered", all).count("quarters", points.len()));
    html! {
        figure {
            figcaption { strong { (name) } span.grey { (words.get("series-subtitle")) } }
            div.scroll tabindex="0" role="region" aria-label=(name) {
                (PreEscaped(svg(&columns(&chart(words, points), WIDTH), name, &alt)))
            }
        }
        figure {
            figcaption { strong { (words.get("series-answered")) } }
            div.scroll tabindex="0" role="region" aria-label=(words.get("series-answered")) {
                (PreEscaped(svg(&strip(&answered(words, course, from), WIDTH), &words.get("series-answered"), &alt_answers)))
            }
        }
        details { summary { (words.get("page-chart-table")) } (numbers(words, name, course, from)) }
    }
}

fn chart(words: &Words, points: &[Point]) -> Columns {
    let column = |point: &Point| Column {
        label: period(words, point),
        value: match point.observed {
            Some(n) => Reading::number(n.into(), words.count(n.into())),
            None => Reading::mark("–"),
        },
        expected: point.expected.map(|(_, low, high)| (low, high)),
    };
    Columns {
        columns: points.iter().map(column).collect(),
        value_name: words.get("series-observed"),
        mark_note: words.get("series-absent"),
        band_names: Some((words.get("series-band"), words.get("series-above"))),
        course: None,
    }
}

/// How many of the places behind the series answered, a disc a quarter.
fn answered(words: &Words, course: &Course, from: usize) -> Strip {
    let status = |answered: usize| match answered {
        0 => Status::NotYet,
        n if n < course.places => Status::Partly,
        _ => Status::Reported,
    };
    let disc = |(point, answered): (&Point, &usize)| Participant {
        code: period(words, point),
        status: status(*answered),
    };
    Strip {
        participants: course.points[from..].iter().zip(&course.answers[from..]).map(disc).collect(),
        reported: words.get("series-answered-all"),
        partly: (course.places > 1).then(|| words.get("series-answered-some")),
        not_yet: words.get("series-answered-none"),
    }
}

fn period(words: &Words, point: &Point) -> String {
    match point.period.parse() {
        Ok(quarter) => words.short_quarter(quarter),
        Err(_) => point.period.clone(),
    }
}

/// Every quarter on record with its count, what was expected, and who answered.
fn numbers(words: &Words, name: &str, course: &Course, from: usize) -> Markup {
    let head = [
        "series-column-quarter",
        "series-column-observed",
        "series-column-expected",
        "series-column-answers",
    ]
    .map(|id| words.get(id));
    let row = |(point, answered): (&Point, &usize)| {
        let expected = point.expected.map_or_else(
            || words.get("series-short"),
            |(_, low, high)| {
                let [low, high] = [low, high].map(|n| words.count(n.round() as u64));
                if low == high { low } else { format!("{low}–{high}") }
            },
        );
        let quarter = point.period.parse().map(|q| words.period(Period::Quarter(q)));
        vec![
            html! { (quarter.unwrap_or_else(|_| point.period.clone())) },
            html! { span.number { (point.observed.map_or_else(|| "–".into(), |n| words.count(n.into()))) } },
            html! { span.number { (expected) } },
            html! { (answers(words, *answered, course.places)) },
        ]
    };
    let rows: Vec<Vec<Markup>> = course.points[from..].iter().zip(&course.answers[from..]).map(row).collect();
    table(name, &head, &rows)
}

/// How many of the places answered; of a single one, whether it did.
fn answers(words: &Words, answered: usize, places: usize) -> String {
    match (places, answered) {
        (1, 0) => words.get("series-answer-no"),
        (1, _) => words.get("series-answer-yes"),
        _ => words.say(&Message::new("series-answers").count("answered", answered).count("places", places)),
    }
}
