//! Check your answers: totals beside earlier ones, every finding, reasons, sending.

use maud::{Markup, html};
use poem::Response;
use poem::http::StatusCode;

use super::{cell_id, figure, heading};
use crate::intake::{Difference, Looked};
use crate::structure::{Code, Dimension, Finding, Key, Message, Period, Quarter, Severity};
use crate::validate::Reason;
use crate::web::desk::path;
use crate::web::views::answer;
use crate::web::views::parts::{Problems, choice, form, table};
use crate::web::visit::Visit;

/// The figures with everything there is to say about them.
pub fn page(
    visit: &Visit,
    looked: &Looked,
    changed: &[Difference],
    can_send: bool,
    problems: &Problems,
    status: StatusCode,
) -> Response {
    let words = visit.words;
    let folder = looked.standing.folder;
    let title = words.get("check-title");
    let of = |severity| looked.findings.iter().filter(move |finding| finding.severity == severity);
    let blocking: Vec<&Finding> = of(Severity::Blocks).collect();
    let asking: Vec<&Finding> = of(Severity::NeedsReason).collect();
    let noted: Vec<&Finding> = of(Severity::Note).collect();
    let inside = html! {
        input type="hidden" name="revision" value=(looked.revision());
        (reasons(visit, looked, &asking, can_send, problems))
        @if can_send { (send(visit, looked, blocking.is_empty())) }
    };
    let main = html! {
        (heading(visit, folder, &title))
        (totals(visit, looked))
        @if folder.part().is_none() {
            p { a href=(visit.to(&path(folder, "/preview"))) { (words.get("return-preview")) } }
        }
        @if looked.standing.newest().is_some() { (differences(visit, changed)) }
        (list(visit, looked, "check-blocks", &blocking))
        @match can_send {
            true => (form(&visit.to(&path(folder, "/check")), &visit.csrf(), inside)),
            false => (inside),
        }
        (list(visit, looked, "check-notes", &noted))
    };
    answer(visit, status, &title, problems, main)
}

/// The totals of this quarter beside last quarter's and last year's.
fn totals(visit: &Visit, looked: &Looked) -> Markup {
    let words = visit.words;
    let quarter = looked.standing.folder.quarter;
    let beside = [quarter.plus(-4), quarter.plus(-1)];
    let short = |quarter: Quarter| words.short_quarter(quarter);
    let head = [words.dimension(Dimension::Indicator)]
        .into_iter()
        .chain(beside.map(short))
        .chain([short(quarter), words.get("check-difference")])
        .collect::<Vec<_>>();
    let row = |code: Code| {
        let key = Key::total(code, looked.asked.country);
        let now = looked.cells.get(&key);
        let then =
            beside.map(|quarter| looked.history.get(&quarter).and_then(|answer| answer.cells.get(&key)));
        let difference = now.and_then(|cell| cell.value).zip(then[1].and_then(|cell| cell.value));
        let number = |text: String| html! { span.number { (text) } };
        let mut row = vec![html! { (words.code(Dimension::Indicator, code)) }];
        row.extend(then.map(|cell| number(figure(visit, cell))));
        row.push(number(figure(visit, now)));
        row.push(number(difference.map_or(String::new(), |(now, then)| signed(now.get(), then.get()))));
        row
    };
    let indicators = looked.asked.structure.list(Dimension::Indicator).iter().map(|(code, _)| code);
    let told = indicators.filter(|code| looked.cells.contains_key(&Key::total(*code, looked.asked.country)));
    let rows: Vec<Vec<Markup>> = told.map(row).collect();
    html! {
        @match rows.is_empty() {
            true => p { (words.get("check-empty")) },
            false => (table(&words.get("check-totals"), &head, &rows)),
        }
    }
}

fn signed(now: u32, then: u32) -> String {
    match i64::from(now) - i64::from(then) {
        0 => "0".into(),
        n if n > 0 => format!("+{n}"),
        n => format!("−{}", -n),
    }
}

/// What is different from the version that was sent last.
pub fn differences(visit: &Visit, changed: &[Difference]) -> Markup {
    let words = visit.words;
    let head = ["differences-cell", "differences-before", "differences-after"].map(|id| words.get(id));
    let row = |difference: &Difference| {
        let number = |text: String| html! { span.number { (text) } };
        vec![
            html! { (words.cell(&difference.key)) },
            number(figure(visit, difference.before.as_ref())),
            number(figure(visit, difference.after.as_ref())),
        ]
    };
    html! {
        @match changed.is_empty() {
            true => p { (words.get("differences-none")) },
            false => (table(&words.get("differences-title"), &head, &changed.iter().map(row).collect::<Vec<_>>())),
        }
    }
}

fn list(visit: &Visit, looked: &Looked, title: &str, findings: &[&Finding]) -> Markup {
    let words = visit.words;
    html! {
        @if !findings.is_empty() {
            h2 { (words.say(&Message::new(title).count("findings", findings.len()))) }
            ul.findings { @for finding in findings { li { (said(visit, looked, finding)) } } }
        }
    }
}

/// A finding with the way to its cell.
fn said(visit: &Visit, looked: &Looked, finding: &Finding) -> Markup {
    let words = visit.words;
    let text = words.plain(&finding.message);
    let home = finding.key.and_then(|key| Some((key, looked.asked.home(&key)?)));
    html! {
        @match home {
            Some((key, sheet)) => {
                a href={ (visit.to(&path(looked.standing.folder, &format!("/sheet/{sheet}")))) "#" (cell_id(&key)) } {
                    (sheet) " · " (words.cell(&key))
                }
                ": " (text)
            },
            None => (text),
        }
    }
}

/// What needs a reason: a coded one, and a few words where they help.
fn reasons(
    visit: &Visit,
    looked: &Looked,
    asking: &[&Finding],
    can_send: bool,
    problems: &Problems,
) -> Markup {
    let words = visit.words;
    html! {
        @if !asking.is_empty() {
            h2 { (words.say(&Message::new("check-reasons").count("findings", asking.len()))) }
            p { (words.get("check-reasons-lead")) }
            @for finding in asking { @if let Some(key) = finding.key {
                fieldset.reason {
                    legend { (words.cell(&key)) }
                    p { (said(visit, looked, finding)) }
                    @if can_send { (reason(visit, looked, &key, problems)) }
                }
            } }
            @if can_send {
                button.button.second type="submit" name="go" value="keep" { (words.get("check-keep")) }
            }
        }
    }
}

fn reason(visit: &Visit, looked: &Looked, key: &Key, problems: &Problems) -> Markup {
    let words = visit.words;
    let cell = key.to_string();
    let given = looked.reasons.get(&cell);
    let remark = format!("remark:{cell}");
    let chosen = given.map_or("", |given| given.reason.code());
    let typed = match visit.field(&remark) {
        "" => given.map_or("", |given| given.remark.as_str()),
        typed => typed,
    };
    let problem = problems.find(&remark);
    html! {
        (choice(&format!("reason:{cell}"), &words.get("receipt-reason"), chosen, &reason_options(visit)))
        div.field.wrong[problem.is_some()] {
            label for=(remark) { (words.get("check-remark")) }
            p.hint id={ (remark) "-hint" } { (words.get("check-remark-hint")) }
            @if let Some(message) = problem { p.problem id={ (remark) "-problem" } { (words.plain(message)) } }
            input #(remark) name=(remark) value=(typed) maxlength="200" aria-describedby={ (remark) "-hint" } aria-invalid=[problem.map(|_| "true")];
            @if problem.is_some_and(|message| message.id == "finding-remark-name") {
                label.check { input type="checkbox" name={ "sure:" (cell) } value="yes"; (words.get("check-sure")) }
            }
        }
    }
}

fn reason_options(visit: &Visit) -> Vec<(String, String)> {
    let none = (String::new(), visit.words.get("check-choose"));
    let options =
        Reason::ALL.map(|r| (r.code().to_string(), visit.words.get(&format!("reason-{}", r.code()))));
    std::iter::once(none).chain(options).collect()
}

/// Sending: what is promised with it, and why there is another version.
fn send(visit: &Visit, looked: &Looked, nothing_blocks: bool) -> Markup {
    let words = visit.words;
    let folder = looked.standing.folder;
    let is_again = looked.standing.newest().is_some();
    let quarter = Period::Quarter(folder.quarter);
    let button = if folder.part().is_some() { "check-hand-in" } else { "check-send" };
    html! {
        h2 #send { (words.get("check-sending")) }
        @if is_again {
            (choice("revision-reason", &words.get("check-revision"), visit.field("revision-reason"), &reason_options(visit)))
            @if !looked.standing.editions.is_empty() {
                p.banner { (words.say(&Message::new("check-editions").text("editions", editions(looked)))) }
            }
        }
        p { (words.say(&Message::new("check-attest").period("quarter", quarter).text("place", super::place(visit, folder)))) }
        @match nothing_blocks {
            true => { button.button type="submit" name="go" value="send" { (words.get(button)) } },
            false => p.problem { (words.get("check-blocked")) },
        }
    }
}

/// The editions that were made from an earlier version.
fn editions(looked: &Looked) -> String {
    let mut names: Vec<&str> = looked.standing.editions.iter().map(|(edition, _)| edition.as_str()).collect();
    names.dedup();
    names.join(", ")
}
