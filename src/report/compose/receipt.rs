//! The receipt of a return: its number, its totals, the proof of its figures. Inside only.

use jiff::Timestamp;

use super::{head, number_head};
use crate::report::document::{Document, Inside, Part, Row, Table, Value};
use crate::structure::{Arg, Code, Message, Observation, Period, Quarter};

/// What a receipt says.
#[derive(Debug, Clone)]
pub struct ReceiptFacts {
    /// Its number.
    pub id: String,
    /// The version of the answer.
    pub version: i64,
    /// Whose.
    pub country: Code,
    /// For which quarter.
    pub quarter: Quarter,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// How the sender is called; may be empty.
    pub sent_by: String,
    /// When the lead accepted it.
    pub accepted_at: Option<Timestamp>,
    /// Made up for demonstration.
    pub simulated: bool,
    /// Why there is another version.
    pub reason: Option<&'static str>,
    /// SHA-256 over the figures.
    pub sha256: String,
    /// How many figures it has.
    pub figures: usize,
    /// The totals, by indicator.
    pub totals: Vec<(Code, Observation)>,
    /// Tables answered as a whole.
    pub marks: Vec<(String, &'static str)>,
}

/// The receipt as a document; it holds true counts and never meets a public route.
pub fn compose_receipt(facts: &ReceiptFacts) -> Document<Inside> {
    let quarter = Period::Quarter(facts.quarter);
    let message = |id: &str| {
        Message::new(id)
            .period("quarter", quarter)
            .arg("country", Arg::Country(facts.country))
            .text("receipt", &facts.id)
    };
    let mut document = Document::new(
        message("receipt-title"),
        message("receipt-subject"),
        message("receipt-subject"),
        (facts.id.clone(), facts.version),
        facts.sent_at,
    );
    document.parts.push(Part::Heading(1, message("receipt-title")));
    document.parts.push(Part::Lead(message("receipt-lead").arg("moment", Arg::Moment(facts.sent_at))));
    if facts.simulated {
        document.parts.push(Part::Para(Message::new("simulated-mark")));
    }
    document.parts.push(Part::Table(about(facts)));
    document.parts.push(Part::Table(totals(facts)));
    document.parts.push(Part::Para(Message::new("receipt-proof")));
    document
}

fn about(facts: &ReceiptFacts) -> Table {
    let row = |id: &str, value: Arg| Row::new(vec![Value::Say(Message::new(id).into()), Value::Say(value)]);
    let mut rows = vec![
        row("receipt-number", Arg::Text(facts.id.clone())),
        row("column-version", Arg::Count(facts.version.unsigned_abs())),
        row("column-sent", Arg::Moment(facts.sent_at)),
    ];
    if !facts.sent_by.is_empty() {
        rows.push(row("receipt-sender", Arg::Text(facts.sent_by.clone())));
    }
    rows.extend(facts.accepted_at.map(|at| row("column-accepted", Arg::Moment(at))));
    rows.extend(
        facts.reason.map(|code| row("receipt-reason", Message::new(format!("reason-{code}")).into())),
    );
    rows.push(row("receipt-figures", Arg::Count(facts.figures as u64)));
    for (sheet, mark) in &facts.marks {
        let table = Message::new("receipt-mark").arg("table", Message::new(format!("table-{sheet}")).into());
        let table = table.text("id", sheet).arg("mark", Message::new(format!("mark-{mark}")).into());
        rows.push(row("receipt-answered", table.into()));
    }
    // A line holds half of it.
    let (first, second) = facts.sha256.split_at(facts.sha256.len() / 2);
    rows.push(row("receipt-sha", Arg::Text(format!("{first} {second}"))));
    Table {
        caption: Message::new("receipt-about"),
        head: vec![head("receipt-what"), head("receipt-said")],
        rows,
        by_name: false,
        widths: vec![1.0, 2.0],
        notes: Vec::new(),
    }
}

fn totals(facts: &ReceiptFacts) -> Table {
    let value = |cell: &Observation| match cell.value {
        Some(count) => Value::Count(count.get()),
        None => Value::Say(Message::new(format!("obs-{}", cell.status)).into()),
    };
    let row = |(code, cell): &(Code, Observation)| {
        Row::new(vec![Value::Say(Message::new(format!("indicator-{code}")).into()), value(cell)])
    };
    Table {
        caption: Message::new("receipt-totals"),
        head: vec![head("dimension-INDICATOR"), number_head(Message::new("glance-column-children"))],
        rows: facts.totals.iter().map(row).collect(),
        by_name: false,
        widths: vec![2.0, 1.0],
        notes: Vec::new(),
    }
}
