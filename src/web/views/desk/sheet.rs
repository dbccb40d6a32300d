//! A table to type into: labelled inputs, sums beside them, the quarters before.

use std::collections::BTreeMap;

use maud::{Markup, html};
use poem::Response;
use poem::http::StatusCode;

use super::{cell_id, heading, moment};
use crate::collect::grid::{Sheet, is_long};
use crate::intake::Looked;
use crate::store::drafts::Conflict;
use crate::structure::{Code, Coverage, Dimension, Finding, Key, Message, Return, Severity};
use crate::web::desk::path;
use crate::web::views::answer;
use crate::web::views::parts::{Problems, banner};
use crate::web::visit::Visit;

/// How many earlier quarters stand beside a cell.
const BESIDE: usize = 4;

/// All that a cell may look at.
pub(super) struct Face<'a> {
    pub visit: &'a Visit,
    pub looked: &'a Looked<'a>,
    pub sheet: &'a Sheet,
    pub findings: BTreeMap<Key, String>,
    pub before: Vec<Option<&'a Return>>,
    pub can_type: bool,
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
        (definitions(visit, looked, sheet))
        (told(visit, looked, conflicts))
        @match can_type {
            true => (face.form()),
            false => (face.blocks()),
        }
    };
    answer(visit, StatusCode::OK, &title, &problems, main)
}

/// How this country counts, where it counts in a way of its own.
fn definitions(visit: &Visit, looked: &Looked, sheet: &Sheet) -> Markup {
    let words = visit.words;
    let keys = sheet.keys(looked.asked.country);
    let is_here = |line: &&Coverage| {
        !line.definition.is_empty() && keys.iter().any(|key| line.covers(key, looked.asked.quarter))
    };
    html! {
        @for line in looked.asked.structure.coverage.iter().filter(is_here) {
            p.hint {
                strong { (words.code(Dimension::Indicator, line.indicator)) } ": "
                (words.get(&format!("definition-{}", line.definition)))
            }
        }
    }
}

/// The quarters beside the cells, the oldest first.
fn before<'a>(looked: &'a Looked) -> Vec<Option<&'a Return>> {
    let quarter = looked.standing.folder.quarter;
    (1..=BESIDE as i32).rev().map(|n| looked.history.get(&quarter.plus(-n))).collect()
}

/// What is wrong on this table, by cell, in the reader's words. What needs a reason is asked before sending.
pub fn on_sheet(visit: &Visit, looked: &Looked, sheet: &Sheet) -> Vec<(Key, String)> {
    // Nobody is blamed for a table that was not begun.
    if !looked.is_begun(&sheet.id) {
        return Vec::new();
    }
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
    pub fn country(&self) -> Code {
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
            form.grid method="post" action=(visit.to(&here)) novalidate autocomplete="off" data-undo=(words.get("paste-undo"))
                data-title=(words.get("paste-title")) data-apply=(words.get("paste-apply")) data-cancel=(words.get("paste-cancel"))
                data-unknown=(words.get("paste-unknown")) data-beyond=(words.get("paste-beyond")) data-same=(words.get("differences-none"))
                data-pasted=(words.get("paste-done")) data-undone=(words.get("paste-undone")) data-cell=(words.get("differences-cell"))
                data-before=(words.get("differences-before")) data-after=(words.get("differences-after")) data-none=(words.get("absent-mark"))
                data-conflict=(words.get("sheet-conflict")) data-mine=(words.get("conflict-mine")) data-theirs=(words.get("conflict-theirs"))
                data-offline=(words.get("sheet-offline")) data-ended=(words.get("sheet-ended")) {
                input type="hidden" name="csrf" value=(visit.csrf());
                input type="hidden" name="revision" value=(self.looked.revision());
                // The first button of a form is the one that Enter presses.
                button.hidden type="submit" name="go" value="stay" tabindex="-1" aria-hidden="true" {}
                p.hint { (words.get("sheet-states")) }
                // Who uses the keyboard need not pass a thousand cells.
                a.skip href="#after" { (words.get("sheet-skip")) }
                (self.blocks())
                div #after tabindex="-1" {
                    (self.adder())
                    p.status role="status" { (saved(visit, self.looked)) }
                    div.row.end {
                        button.button type="submit" name="go" value="next" { (words.get("sheet-next")) }
                        button.button.second type="submit" name="go" value="stay" { (words.get("sheet-save")) }
                        button.button.second type="submit" name="go" value="check" { (words.get("return-check")) }
                    }
                    @if self.looked.standing.is_whole_open() { div.row {
                        @if marked {
                            button.quiet type="submit" name="mark" value="none" { (words.get("sheet-unmark")) }
                        } @else {
                            button.quiet type="submit" name="mark" value="nil" { (words.get("sheet-mark-nil")) }
                            button.quiet type="submit" name="mark" value="not-collected" { (words.get("sheet-mark-not-collected")) }
                        }
                    } }
                }
            }
            script defer src=(crate::web::assets::path("grid.js")) {}
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
}
