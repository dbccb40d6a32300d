//! A table to type into: labelled inputs, sums beside them, the quarters before.

use std::collections::BTreeMap;

use maud::{Markup, html};
use poem::Response;
use poem::http::StatusCode;

use super::{cell_id, figure, heading, moment};
use crate::collect::grid::{Block, Column, Sheet};
use crate::intake::Looked;
use crate::store::drafts::Conflict;
use crate::structure::{Code, Dimension, Finding, Key, Message, ObsStatus, Return, Severity};
use crate::web::desk::path;
use crate::web::views::answer;
use crate::web::views::parts::{Problems, banner};
use crate::web::visit::Visit;

/// How many earlier quarters stand beside a cell.
const BESIDE: usize = 4;

/// All that a cell may look at.
struct Face<'a> {
    visit: &'a Visit,
    looked: &'a Looked<'a>,
    sheet: &'a Sheet,
    findings: BTreeMap<Key, String>,
    before: Vec<Option<&'a Return>>,
    can_type: bool,
}

/// The table.
pub fn page(
    visit: &Visit,
    looked: &Looked,
    sheet: &Sheet,
    conflicts: &[Conflict],
    can_type: bool,
) -> Response {
    let words = visit.words;
    let title = words.get(&format!("table-{}", sheet.id));
    let face = Face {
        visit,
        looked,
        sheet,
        findings: on_sheet(visit, looked, sheet).into_iter().collect(),
        before: before(looked),
        can_type,
    };
    let mut problems = Problems::none();
    for (key, text) in &face.findings {
        problems.add(cell_id(key), Message::new("text").text("text", format!("{}: {text}", words.cell(key))));
    }
    let main = html! {
        (heading(visit, looked.standing.folder, &title))
        p.lead { (words.get(&format!("table-{}-lead", sheet.id))) }
        (told(visit, looked, conflicts))
        @match can_type {
            true => (face.form()),
            false => (face.blocks()),
        }
    };
    answer(visit, StatusCode::OK, &title, &problems, main)
}

/// The quarters beside the cells, the oldest first.
fn before<'a>(looked: &'a Looked) -> Vec<Option<&'a Return>> {
    let quarter = looked.standing.folder.quarter;
    (1..=BESIDE as i32).rev().map(|n| looked.history.get(&quarter.plus(-n))).collect()
}

/// What is wrong on this table, by cell, in the reader's words. What needs a reason is asked before sending.
pub fn on_sheet(visit: &Visit, looked: &Looked, sheet: &Sheet) -> Vec<(Key, String)> {
    let is_here = |finding: &&Finding| {
        finding.severity == Severity::Blocks
            && finding.key.is_some_and(|key| looked.asked.home(&key) == Some(&sheet.id))
    };
    let found = looked.findings.iter().filter(is_here);
    found.filter_map(|finding| Some((finding.key?, visit.words.plain(&finding.message)))).collect()
}

/// When it was saved last.
pub fn saved(visit: &Visit, looked: &Looked) -> String {
    match looked.standing.kept.as_ref().and_then(|kept| kept.saved.clone()) {
        Some((at, _)) => visit.words.say(&Message::new("sheet-saved").text("moment", moment(visit, at))),
        None => String::new(),
    }
}

fn told(visit: &Visit, looked: &Looked, conflicts: &[Conflict]) -> Markup {
    let words = visit.words;
    html! {
        @if !conflicts.is_empty() {
            div.problems role="alert" {
                h2 { (words.get("sheet-conflict")) }
                ul { @for conflict in conflicts { li {
                    a href={ "#" (cell_id(&conflict.key)) } { (words.cell(&conflict.key)) } ": "
                    (words.say(&Message::new("sheet-conflict-cell").text("theirs", &conflict.theirs).text("yours", &conflict.yours)))
                } } }
            }
        }
        @if let Some(mark) = looked.draft.marks.get(visit.param("sheet")) {
            (banner(&words.get(&format!("sheet-marked-{}", mark.name()))))
        }
    }
}

impl Face<'_> {
    fn country(&self) -> Code {
        self.looked.asked.country
    }

    fn form(&self) -> Markup {
        let (visit, words) = (self.visit, self.visit.words);
        let here = path(self.looked.standing.folder, &format!("/sheet/{}", self.sheet.id));
        let here = match visit.query("add") {
            "" => here,
            add => format!("{here}?{}", crate::web::visit::encoded([("add", add)])),
        };
        let marked = self.looked.draft.marks.contains_key(&self.sheet.id);
        html! {
            form.grid method="post" action=(visit.to(&here)) novalidate data-undo=(words.get("paste-undo"))
                data-title=(words.get("paste-title")) data-apply=(words.get("paste-apply")) data-cancel=(words.get("paste-cancel"))
                data-unknown=(words.get("paste-unknown")) data-conflict=(words.get("sheet-conflict")) data-offline=(words.get("sheet-offline")) {
                input type="hidden" name="csrf" value=(visit.csrf());
                input type="hidden" name="revision" value=(self.looked.revision());
                // The first button of a form is the one that Enter presses.
                button.hidden type="submit" name="go" value="stay" tabindex="-1" aria-hidden="true" {}
                p.hint { (words.get("sheet-states")) }
                (self.blocks())
                (self.adder())
                p.status role="status" { (saved(visit, self.looked)) }
                div.row.end {
                    button.button type="submit" name="go" value="next" { (words.get("sheet-next")) }
                    button.button.second type="submit" name="go" value="stay" { (words.get("sheet-save")) }
                    button.button.second type="submit" name="go" value="check" { (words.get("return-check")) }
                }
                div.row {
                    @if marked {
                        button.quiet type="submit" name="mark" value="none" { (words.get("sheet-unmark")) }
                    } @else {
                        button.quiet type="submit" name="mark" value="nil" { (words.get("sheet-mark-nil")) }
                        button.quiet type="submit" name="mark" value="not-collected" { (words.get("sheet-mark-not-collected")) }
                    }
                }
            }
            script defer src="/assets/grid.js" {}
        }
    }

    /// Adds a row of a long list: by name in the reader's language, or by code.
    fn adder(&self) -> Markup {
        let words = self.visit.words;
        let long = self.sheet.blocks.iter().map(|block| block.rows).find(|rows| is_long(*rows));
        let Some(dimension) = long else { return html! {} };
        let list = self.looked.asked.structure.list(dimension);
        let missing = list.iter().map(|(code, _)| code).filter(|code| {
            code.as_str().len() == 2 && !self.sheet.blocks.iter().any(|block| block.codes.contains(code))
        });
        let mut names: Vec<String> = missing.map(|code| words.code(dimension, code)).collect();
        words.sort(&mut names, String::clone);
        html! {
            div.field.add {
                label for="add" { (words.get("sheet-add")) }
                p.hint #add-hint { (words.get("sheet-add-hint")) }
                div.row {
                    input #add name="add" list="rows" autocomplete="off" aria-describedby="add-hint";
                    button.button.second type="submit" name="go" value="stay" { (words.get("sheet-add-button")) }
                }
                datalist #rows { @for name in &names { option value=(name) {} } }
            }
        }
    }

    fn blocks(&self) -> Markup {
        html! { @for (at, block) in self.sheet.blocks.iter().enumerate() { (self.block(at, block)) } }
    }

    fn block(&self, at: usize, block: &Block) -> Markup {
        let words = self.visit.words;
        let caption = match block.indicator {
            Some(indicator) => words.code(Dimension::Indicator, indicator),
            None => words.dimension(block.rows),
        };
        let mut codes = block.codes.clone();
        self.in_order(block.rows, &mut codes);
        html! {
            div.scroll tabindex="0" role="region" aria-label=(caption) {
                table.cells {
                    caption { (caption) @if self.before.iter().any(Option::is_some) { span.grey { " " (words.get("sheet-before")) } } }
                    thead { (self.heads(at, block)) }
                    tbody {
                        @for code in codes { (self.row(at, block, code)) }
                    }
                    tfoot { @if self.has_total_row(block) { (self.row(at, block, Code::TOTAL)) } }
                }
            }
        }
    }

    /// Countries by their names, with one's own first and what is not known last; every other list as it stands.
    fn in_order(&self, rows: Dimension, codes: &mut [Code]) {
        if is_long(rows) {
            let words = self.visit.words;
            let place = |code: &Code| {
                (*code != self.country()) as u8
                    + (code.as_str().starts_with(['_', 'X']) && code.as_str() != "XK") as u8
            };
            words.sort(codes, |code| format!("{}{}", place(code), words.code(rows, *code)));
        }
    }

    fn has_total_row(&self, block: &Block) -> bool {
        block.has_total() || block.columns.iter().any(|column| self.is_typed_total(block, column))
    }

    /// A total that is typed here because no row adds up to it.
    fn is_typed_total(&self, block: &Block, column: &Column) -> bool {
        let key = column.key(self.country(), block.rows, Code::TOTAL);
        self.looked.asked.home(&key) == Some(&self.sheet.id)
    }

    fn heads(&self, at: usize, block: &Block) -> Markup {
        let words = self.visit.words;
        let head = |column: &Column| match column.across {
            Some((dimension, code)) => words.code(dimension, code),
            None => {
                let slice = column.slice.iter().map(|(dimension, code)| words.code(*dimension, *code));
                let parts = std::iter::once(words.code(Dimension::Indicator, column.indicator)).chain(slice);
                parts.collect::<Vec<_>>().join(" · ")
            }
        };
        html! {
            tr {
                th scope="col" { (words.dimension(block.rows)) }
                @for (number, column) in block.columns.iter().enumerate() {
                    th.number scope="col" id={ "h" (at) "-" (number) } { (head(column)) }
                }
            }
        }
    }

    fn row(&self, at: usize, block: &Block, code: Code) -> Markup {
        let words = self.visit.words;
        let list = block.rows.name().to_lowercase();
        html! {
            tr data-code=(code) {
                th scope="row" id={ "r" (at) "-" (code) } {
                    span id={ (list) "-" (code) } { (words.code(block.rows, code)) }
                }
                @for (number, column) in block.columns.iter().enumerate() {
                    td.number { (self.cell((at, number), block, column, code)) }
                }
            }
        }
    }

    fn cell(&self, at: (usize, usize), block: &Block, column: &Column, code: Code) -> Markup {
        if code == Code::TOTAL && !column.adds && !self.is_typed_total(block, column) {
            return html! {};
        }
        let key = column.key(self.country(), block.rows, code);
        let parts = self.looked.asked.addends(self.sheet, block, column, code);
        let is_home = self.looked.asked.home(&key) == Some(&self.sheet.id);
        let typed = self.looked.draft.cells.get(&key).filter(|_| is_home);
        let is_sum = code == Code::TOTAL || column.is_total();
        let has_part = parts.iter().any(|part| self.looked.draft.cells.contains_key(part));
        let is_grand = is_home && key.used().next().is_none();
        let absent = self.looked.asked.structure.absence(&key, self.looked.asked.quarter);
        html! {
            @if absent == Some(ObsStatus::CannotExist) && typed.is_none() {
                span.grey { (self.visit.words.get("obs-M")) }
            } @else if typed.is_some() || is_grand || (is_home && !is_sum && !has_part) {
                (self.input(at, &key, code, typed.map_or("", String::as_str), absent))
                @if is_grand && typed.is_some() && has_part { (self.sum(&key, &parts, code, at)) }
            } @else if is_sum || has_part {
                (self.sum(&key, &parts, code, at))
            } @else {
                (figure(self.visit, self.looked.cells.get(&key)))
            }
            (self.beside(&key))
        }
    }

    fn input(
        &self,
        (at, number): (usize, usize),
        key: &Key,
        code: Code,
        typed: &str,
        absent: Option<ObsStatus>,
    ) -> Markup {
        let id = cell_id(key);
        let wrong = self.findings.get(key);
        let is_open = self.can_type && self.looked.standing.is_open(key);
        let named = format!("r{at}-{code} h{at}-{number}");
        html! {
            @if is_open {
                input #(id) name=(key) value=(typed) inputmode="numeric" autocomplete="off" maxlength="60"
                    placeholder=[absent.map(|status| status.letter())]
                    aria-labelledby=(named) aria-invalid=[wrong.map(|_| "true")] aria-describedby=[wrong.map(|_| format!("{id}-wrong"))];
            } @else {
                output #(id) { (figure(self.visit, self.looked.cells.get(key))) }
            }
            @if let Some(text) = wrong { span.wrong id={ (id) "-wrong" } { (text) } }
        }
    }

    /// What the parts add up to; the script keeps it up to date.
    fn sum(&self, key: &Key, parts: &[Key], code: Code, (at, number): (usize, usize)) -> Markup {
        let sum = crate::collect::form::sum(&self.looked.cells, parts);
        let of: Vec<String> = parts.iter().map(cell_id).collect();
        html! {
            output.sum id={ (cell_id(key)) "-sum" } aria-labelledby={ "r" (at) "-" (code) " h" (at) "-" (number) } data-of=(of.join(" ")) {
                (figure(self.visit, sum.as_ref().or(self.looked.cells.get(key))))
            }
        }
    }

    /// The quarters before, the oldest first; `·` where nothing was answered.
    fn beside(&self, key: &Key) -> Markup {
        let said = |answer: &Option<&Return>| match answer {
            Some(answer) => answer.cells.get(key).map_or("0".to_string(), |cell| match cell.value {
                Some(count) => self.visit.words.count(count.get().into()),
                None => cell.status.letter().to_string(),
            }),
            None => "·".to_string(),
        };
        let is_told = self.before.iter().flatten().any(|answer| answer.cells.contains_key(key));
        html! {
            @if is_told { span.was { (self.before.iter().map(said).collect::<Vec<_>>().join(" ")) } }
        }
    }
}

/// Lists of which a return shows only the codes it uses.
fn is_long(dimension: Dimension) -> bool {
    matches!(dimension, Dimension::Citizen | Dimension::Partner)
}
