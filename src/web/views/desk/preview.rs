//! What others will see of a return.

use maud::{Markup, html};
use poem::Response;

use super::heading;
use crate::deliver::House;
use crate::intake::Preview;
use crate::protect::{Family, Foreseen, Refusal, Seen, Why};
use crate::structure::{Code, Dimension, Message, Period};
use crate::web::desk::path;
use crate::web::views::fine;
use crate::web::views::parts::{banner, table};
use crate::web::visit::Visit;

/// The cells of the country as readers will see them, and why some will not be shown.
pub fn page(visit: &Visit, preview: &Preview) -> Response {
    let words = visit.words;
    let folder = preview.looked.standing.folder;
    let title = words.get("preview-title");
    let main = html! {
        (heading(visit, folder, &title))
        @match &preview.foreseen {
            Some(foreseen) => (tables(visit, foreseen)),
            None => p.lead { (words.get("preview-no-total")) },
        }
        div.row.end { a.button href=(visit.to(&path(folder, "/check"))) { (words.get("return-check")) } }
    };
    fine(visit, &title, main)
}

fn tables(visit: &Visit, foreseen: &Foreseen) -> Markup {
    let words = visit.words;
    let beside = match foreseen.beside {
        Some(edition) => Message::new("preview-beside").period("quarter", Period::Quarter(edition)),
        None => Message::new("preview-beside-nobody"),
    };
    html! {
        p.lead { (words.get("preview-lead")) }
        p { (words.say(&beside)) " " (words.get("preview-may-differ")) }
        @if let Some(row) = foreseen.total.why {
            (banner(&words.say(&threshold(Message::new(match row {
                Why::CoveringRow | Why::Protects => "preview-row-covers",
                Why::Small | Why::SmallRow => "preview-row-small",
            })))))
        }
        (of_total(visit, &foreseen.total))
        @for (family, cells) in &foreseen.families {
            @if let Some(family) = House::embedded().programme.family(family) { (of_family(visit, family, cells)) }
        }
        h2 { (words.get("preview-year-title")) }
        p { (words.get("preview-year")) }
    }
}

fn of_total(visit: &Visit, total: &Seen) -> Markup {
    let words = visit.words;
    let why = total.why.map(|why| match why {
        Why::CoveringRow | Why::Protects => "preview-covers",
        Why::Small | Why::SmallRow => "preview-small",
    });
    let row = row(visit, html! { (words.get("column-total")) }, total, why);
    cells(visit, &words.get("preview-table-total"), &[row])
}

/// Each kind of help is a family of its own, `assist_GUARD`.
fn title(visit: &Visit, family: &Family) -> String {
    let help = family.id.strip_prefix("assist_").and_then(|help| help.parse().ok());
    match help {
        Some(help) => {
            let help = visit.words.code(Dimension::Assist, help);
            visit.words.say(&Message::new("preview-table-assist").text("help", help))
        }
        None => visit.words.get(&format!("preview-table-{}", family.id.replace('_', "-"))),
    }
}

fn of_family(visit: &Visit, family: &Family, seen: &Result<Vec<Seen>, Refusal>) -> Markup {
    let title = title(visit, family);
    let row = |seen: &Seen| row(visit, name(visit, family, seen.column), seen, seen.why.map(reason));
    html! {
        h2 { (title) }
        @match seen {
            Ok(seen) => (cells(visit, &sum(visit, &title, seen), &seen.iter().map(row).collect::<Vec<_>>())),
            Err(_) => p { (visit.words.get("preview-refused")) },
        }
    }
}

/// How much of a table will be shown.
fn sum(visit: &Visit, title: &str, seen: &[Seen]) -> String {
    let shown = seen.iter().filter(|seen| seen.why.is_none()).count();
    let message = Message::new("preview-shown").text("table", title);
    visit.words.say(&message.count("shown", shown).count("cells", seen.len()))
}

fn cells(visit: &Visit, caption: &str, rows: &[Vec<Markup>]) -> Markup {
    let head = ["preview-column-cell", "preview-column-own", "preview-column-others"];
    html! { div.foreseen { (table(caption, &head.map(|id| visit.words.get(id)), rows)) } }
}

/// What the cell is, what the country counted, what others see of it.
fn row(visit: &Visit, name: Markup, seen: &Seen, why: Option<&str>) -> Vec<Markup> {
    let own = html! { span.number { (visit.words.count(seen.count.into())) } };
    let others = match why {
        None => own.clone(),
        Some(why) => html! {
            span.number { (visit.words.get("hidden-mark")) }
            span.why { (visit.words.say(&threshold(Message::new(why)))) }
        },
    };
    vec![name, own, others]
}

/// The message that says why a cell of a family is not shown.
fn reason(why: Why) -> &'static str {
    match why {
        Why::Small => "preview-small",
        Why::SmallRow | Why::CoveringRow => "preview-with-row",
        Why::Protects => "preview-protects",
    }
}

fn threshold(message: Message) -> Message {
    message
        .arg("threshold", crate::structure::Arg::Count(House::embedded().programme.threshold.unsigned_abs()))
}

/// A column in words. The inner code stands below its outer one, which is said again to whoever cannot see that.
fn name(visit: &Visit, family: &Family, column: Code) -> Markup {
    let codes = column.as_str().split('.').filter_map(|code| code.parse::<Code>().ok());
    let names = family.by.iter().zip(codes).map(|(dimension, code)| visit.words.code(*dimension, code));
    let names: Vec<String> = names.collect();
    match names.as_slice() {
        [outer, inner] => html! { span.part { span.hidden { (outer) ": " } (inner) } },
        _ => html! { (names.join(": ")) },
    }
}
