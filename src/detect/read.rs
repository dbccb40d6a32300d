//! Reads a panel from a table of counts, with everything that is wrong with it.

use std::collections::{BTreeMap, BTreeSet};

use super::panel::{Panel, Versions};
use crate::structure::{Count, Finding, NotACount, Period, Place, Quarter, Severity};

/// No quarter of any place has more cases of one origin.
const MOST: u32 = 1_000_000;
/// Larger panels are refused: places × origins × periods.
const MOST_CELLS: usize = 40_000_000;
/// What every table has; `first_count` and `known_from` come together, `parent` alone.
const NEEDED: [&str; 5] = ["country", "origin", "period", "count", "reported"];

/// Where the columns are.
#[derive(Debug)]
struct Columns {
    needed: [usize; 5],
    versions: Option<(usize, usize)>,
    parent: Option<usize>,
}

/// One line: an origin in the answer of a place for a period.
#[derive(Debug)]
struct Row {
    line: u64,
    place: String,
    parent: Option<String>,
    origin: String,
    period: Period,
    /// `None` where the place did not collect.
    counts: Option<Versions>,
    /// When the first version was there; `None` for never.
    known: Option<Period>,
}

impl Panel {
    /// Where a period stands in the panel, in any way of writing it.
    pub fn position(&self, text: &str) -> Option<usize> {
        self.periods.binary_search(&period(text)?).ok()
    }

    /// Reads `country,origin,period,count,reported`, and `first_count,known_from` where they are there: comma-separated,
    /// columns and lines in any order.
    ///
    /// `reported` 1 means that the place collected in the period, 0 that it did not (`count` is empty). A period is `2024Q1`,
    /// `2024-Q1` or `2024`. Without `known_from` every answer came in its own period. A line that is not there is a zero
    /// where the place collected, and a period without any line was not collected. A `parent` groups regions.
    /// Every finding names its line and column; with one there is no panel.
    pub fn read(bytes: &[u8]) -> (Option<Self>, Vec<Finding>) {
        let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(bytes);
        let mut findings = Vec::new();
        let heads = reader.headers().cloned().unwrap_or_default();
        let Some(columns) = Columns::find(&heads, &mut findings) else { return (None, findings) };
        let mut rows = Vec::new();
        for record in reader.records() {
            match record {
                Ok(record) if record.len() == heads.len() => rows.extend(columns.row(&record, &mut findings)),
                Ok(record) => findings.push(
                    blocks("row-length", line(&record), 0)
                        .count("found", record.len())
                        .count("expected", heads.len()),
                ),
                Err(error) => {
                    findings.push(blocks("text-broken", error.position().map_or(0, csv::Position::line), 0));
                }
            }
        }
        if rows.is_empty() && findings.is_empty() {
            findings.push(Finding::new(Severity::Blocks, "file-empty"));
        }
        let panel = assemble(rows, &mut findings);
        (panel.filter(|_| findings.is_empty()), findings)
    }
}

impl Columns {
    fn find(heads: &csv::StringRecord, findings: &mut Vec<Finding>) -> Option<Self> {
        let find = |name: &str| heads.iter().position(|head| head.trim_start_matches('\u{feff}') == name);
        let missing = |name: &&str| find(name).is_none();
        let (first, known) = (find("first_count"), find("known_from"));
        let half = if first.is_some() { "known_from" } else { "first_count" };
        let half = (first.is_some() != known.is_some()).then_some(half);
        for name in NEEDED.into_iter().filter(missing).chain(half) {
            findings.push(blocks("column-missing", 1, 0).text("column", name));
        }
        let needed = NEEDED.map(|name| find(name).unwrap_or_default());
        findings.is_empty().then(|| Self { needed, versions: first.zip(known), parent: find("parent") })
    }

    /// The row of a line; `None` with a finding for each field that cannot be read.
    fn row(&self, record: &csv::StringRecord, findings: &mut Vec<Finding>) -> Option<Row> {
        let before = findings.len();
        let [place, origin, period, count, reported] = self.needed;
        let mut fields = Fields { record, findings };
        let is_reported = fields.reported(reported);
        let row = Row {
            line: line(record),
            place: fields.code(place),
            parent: self.parent.map(|column| record[column].to_string()).filter(|parent| !parent.is_empty()),
            origin: fields.code(origin),
            period: fields.period(period)?,
            counts: is_reported.then(|| {
                let last = fields.count(count);
                Versions { first: self.versions.map_or(last, |(first, _)| fields.count(first)), last }
            }),
            known: match self.versions {
                Some((_, known)) if is_reported && !record[known].is_empty() => fields.period(known),
                Some(_) => None,
                None if is_reported => fields.period(period),
                None => None,
            },
        };
        if !is_reported {
            fields.expect_empty(count);
            self.versions.into_iter().for_each(|(first, _)| fields.expect_empty(first));
        }
        (findings.len() == before).then_some(row)
    }
}

/// The fields of one line, each read or found fault with.
struct Fields<'r> {
    record: &'r csv::StringRecord,
    findings: &'r mut Vec<Finding>,
}

impl Fields<'_> {
    fn fault(&mut self, id: &str, column: usize) {
        let finding = blocks(id, line(self.record), column as u64 + 1);
        self.findings.push(finding.text("found", &self.record[column]));
    }

    fn code(&mut self, column: usize) -> String {
        if self.record[column].is_empty() {
            self.fault("panel-code-missing", column);
        }
        self.record[column].to_string()
    }

    fn reported(&mut self, column: usize) -> bool {
        if !matches!(&self.record[column], "0" | "1") {
            self.fault("panel-reported", column);
        }
        &self.record[column] == "1"
    }

    fn period(&mut self, column: usize) -> Option<Period> {
        let period = period(&self.record[column]);
        if period.is_none() {
            self.fault("panel-period", column);
        }
        period
    }

    fn count(&mut self, column: usize) -> u32 {
        let id = match self.record[column].parse::<Count>() {
            Ok(count) if count.get() <= MOST => return count.get(),
            Ok(_) | Err(NotACount::TooLarge) => "count-too-large",
            Err(NotACount::Negative) => "count-negative",
            Err(NotACount::Fraction) => "count-fraction",
            Err(NotACount::Unreadable) => "count-unreadable",
        };
        self.fault(id, column);
        0
    }

    fn expect_empty(&mut self, column: usize) {
        if !self.record[column].is_empty() {
            self.fault("panel-not-collected", column);
        }
    }
}

/// `2024Q1`, `2024-Q1` or `2024`.
fn period(text: &str) -> Option<Period> {
    let with_dash = text.replacen('Q', "-Q", usize::from(!text.contains("-Q")));
    with_dash.parse().ok()
}

fn line(record: &csv::StringRecord) -> u64 {
    record.position().map_or(0, csv::Position::line)
}

fn blocks(id: &str, line: u64, column: u64) -> Finding {
    Finding::new(Severity::Blocks, id).at(Some(Place { sheet: None, line, column }))
}

/// The panel of these rows. Faults: periods of two kinds, a line twice, lines of one answer that contradict each other,
/// a version known before its period, too many cells.
fn assemble(rows: Vec<Row>, findings: &mut Vec<Finding>) -> Option<Panel> {
    let periods = span(&rows, findings)?;
    let parents: BTreeMap<String, Option<String>> =
        rows.iter().map(|row| (row.place.clone(), row.parent.clone())).collect();
    let origins: BTreeSet<&String> = rows.iter().map(|row| &row.origin).collect();
    if parents.len().saturating_mul(origins.len()).saturating_mul(periods.len()) > MOST_CELLS {
        findings.push(Finding::new(Severity::Blocks, "panel-too-large").count("limit", MOST_CELLS));
        return None;
    }
    let mut panel =
        Panel::new(parents.into_iter().collect(), origins.into_iter().cloned().collect(), periods);
    for ((place, period), answer) in answers(&panel, &rows) {
        enter(&mut panel, place, period, &answer, findings);
    }
    Some(panel)
}

/// Every period from the first to the last.
fn span(rows: &[Row], findings: &mut Vec<Finding>) -> Option<Vec<Period>> {
    let first = rows.iter().map(|row| row.period).min()?;
    let last = rows.iter().map(|row| row.period).max()?;
    let is_year = |period: Period| matches!(period, Period::Year(_));
    let mixed = rows.iter().filter(|row| {
        is_year(row.period) != is_year(first)
            || row.known.is_some_and(|known| is_year(known) != is_year(first))
    });
    findings.extend(mixed.map(|row| blocks("panel-mixed", row.line, 0)));
    match (first, last) {
        (Period::Year(first), Period::Year(last)) => Some((first..=last).map(Period::Year).collect()),
        (Period::Quarter(first), Period::Quarter(last)) => {
            let next = |quarter: &Quarter| Some(quarter.plus(1)).filter(|next| *next <= last);
            Some(std::iter::successors(Some(first), next).map(Period::Quarter).collect())
        }
        _ => None,
    }
}

/// The rows of each answer, by place and period.
fn answers<'r>(panel: &Panel, rows: &'r [Row]) -> BTreeMap<(usize, usize), Vec<(usize, &'r Row)>> {
    let place = |row: &Row| panel.places.binary_search_by(|place| place.label.cmp(&row.place)).ok();
    let mut answers: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for row in rows {
        let origin = panel.origins.binary_search(&row.origin).ok();
        let period = panel.periods.binary_search(&row.period).ok();
        if let (Some(place), Some(origin), Some(period)) = (place(row), origin, period) {
            answers.entry((place, period)).or_default().push((origin, row));
        }
    }
    answers
}

fn enter(
    panel: &mut Panel,
    place: usize,
    period: usize,
    answer: &[(usize, &Row)],
    findings: &mut Vec<Finding>,
) {
    let Some((_, first)) = answer.first() else { return };
    let mut counts = vec![Versions::default(); panel.origins.len()];
    let mut lines = vec![0; panel.origins.len()];
    for (origin, row) in answer {
        if lines[*origin] > 0 {
            findings.push(blocks("panel-twice", row.line, 0).text("first", lines[*origin]));
        }
        if row.counts.is_some() != first.counts.is_some()
            || row.known != first.known
            || row.parent != first.parent
        {
            findings.push(blocks("panel-answer", row.line, 0).text("first", first.line));
        }
        lines[*origin] = row.line;
        counts[*origin] = row.counts.unwrap_or_default();
    }
    match first.known {
        Some(known) if known < first.period => findings.push(blocks("panel-known-before", first.line, 0)),
        // Known after the last period: not yet known in any of them.
        Some(known) => {
            let known = panel.periods.binary_search(&known).unwrap_or(panel.periods.len());
            panel.collect(place, period, known, &counts);
        }
        None => {}
    }
}
