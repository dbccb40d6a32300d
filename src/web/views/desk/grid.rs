//! The cells of a table: inputs with their names, sums, the quarters before.

use maud::{Markup, html};

use super::sheet::Face;
use super::{cell_id, figure};
use crate::collect::grid::{Block, Column, is_long};
use crate::structure::{Code, Dimension, Key, Message, ObsStatus, Return};
use crate::web::views::guidance;

/// One cell and what it is made of.
struct Spot<'a> {
    key: Key,
    /// The ids of the heads that name it.
    named: String,
    /// The cells that add up to it here.
    parts: Vec<Key>,
    /// What is typed, where it is typed on this table.
    typed: Option<&'a str>,
    /// Whether this table is where it is typed.
    is_home: bool,
    /// Whether it is a margin.
    is_sum: bool,
    /// Whether it is the total over everything, and typed here.
    is_grand: bool,
    /// Whether a part of it is typed.
    has_part: bool,
}

impl Face<'_> {
    /// Every block of the table.
    pub fn blocks(&self) -> Markup {
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
            (guidance::beside(words, block))
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

    /// The heads: where some columns count a part of the children, a line above says which.
    fn heads(&self, at: usize, block: &Block) -> Markup {
        let words = self.visit.words;
        let groups: Vec<&[Column]> = block.columns.chunk_by(|a, b| a.slice == b.slice).collect();
        let head = |column: &Column| match column.across {
            Some((dimension, code)) => words.code(dimension, code),
            None => words.code(Dimension::Indicator, column.indicator),
        };
        html! {
            @if groups.len() > 1 {
                tr {
                    td {}
                    @for group in &groups {
                        th.group scope="colgroup" colspan=(group.len()) id={ "g" (at) "-" (slice_id(&group[0])) } { (self.slice(&group[0])) }
                    }
                }
            }
            tr {
                th scope="col" { (words.dimension(block.rows)) }
                @for (number, column) in block.columns.iter().enumerate() {
                    th.number scope="col" id={ "h" (at) "-" (number) } { (head(column)) }
                }
            }
        }
    }

    /// Which part of the children some columns count.
    fn slice(&self, column: &Column) -> String {
        let words = self.visit.words;
        let parts: Vec<String> = column.slice.iter().map(|(d, code)| words.code(*d, *code)).collect();
        match parts.is_empty() {
            true => words.get("sheet-all"),
            false => words.say(&Message::new("sheet-of-which").text("part", parts.join(" · "))),
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
        let spot = self.spot(at, block, column, code);
        let is_input =
            spot.typed.is_some() || spot.is_grand || (spot.is_home && !spot.is_sum && !spot.has_part);
        let cannot = self.looked.asked.structure.absence(&spot.key, self.looked.asked.quarter)
            == Some(ObsStatus::CannotExist);
        html! {
            @if cannot && spot.typed.is_none() {
                span.grey { (self.visit.words.get("obs-M")) }
            } @else if is_input {
                (self.input(&spot))
                @if spot.is_grand && spot.typed.is_some() && spot.has_part { (self.apart(&spot)) }
            } @else if spot.is_sum || spot.has_part {
                // Where a remark about a sum leads to.
                span #(cell_id(&spot.key)) tabindex="-1" {}
                (self.sum(&spot))
                @if let Some(text) = self.findings.get(&spot.key) { span.wrong { (text) } }
            } @else {
                (figure(self.visit, self.looked.cells.get(&spot.key)))
            }
            (self.beside(&spot.key))
        }
    }

    fn spot(&self, (at, number): (usize, usize), block: &Block, column: &Column, code: Code) -> Spot<'_> {
        let key = column.key(self.country(), block.rows, code);
        let parts = self.looked.asked.addends(self.sheet, block, column, code);
        let is_home = self.looked.asked.home(&key) == Some(&self.sheet.id);
        Spot {
            named: format!("r{at}-{code} h{at}-{number}{}", group_of(at, column)),
            typed: self.looked.draft.cells.get(&key).filter(|_| is_home).map(String::as_str),
            is_home,
            is_sum: code == Code::TOTAL || column.is_total(),
            is_grand: is_home && key.used().next().is_none(),
            has_part: parts.iter().any(|part| self.looked.draft.cells.contains_key(part)),
            key,
            parts,
        }
    }

    fn input(&self, spot: &Spot) -> Markup {
        let id = cell_id(&spot.key);
        let wrong = self.findings.get(&spot.key);
        let is_open = self.can_type && self.looked.standing.is_open(&spot.key);
        let absent = self.looked.asked.structure.absence(&spot.key, self.looked.asked.quarter);
        html! {
            @if is_open {
                input #(id) name=(spot.key) value=[spot.typed] inputmode="numeric" placeholder=[absent.map(|status| status.letter())]
                    aria-labelledby=(spot.named) aria-invalid=[wrong.map(|_| "true")] aria-describedby=[wrong.map(|_| format!("{id}-wrong"))];
            } @else {
                output #(id) { (figure(self.visit, self.looked.cells.get(&spot.key))) }
            }
            @if let Some(text) = wrong { span.wrong id={ (id) "-wrong" } { (text) } }
        }
    }

    /// Beside a typed total what its parts add up to, and whether that is another number.
    fn apart(&self, spot: &Spot) -> Markup {
        let sum = crate::collect::form::sum(&self.looked.cells, &spot.parts);
        let typed = self.looked.cells.get(&spot.key);
        let differs = sum.map(|sum| sum.value) != typed.map(|typed| typed.value);
        html! {
            span.apart.differs[differs] id={ (cell_id(&spot.key)) "-apart" } {
                (self.visit.words.get("sheet-parts")) " " (self.sum(spot))
            }
        }
    }

    /// What the parts add up to; the script keeps it up to date.
    fn sum(&self, spot: &Spot) -> Markup {
        let sum = crate::collect::form::sum(&self.looked.cells, &spot.parts);
        let of: Vec<String> = spot.parts.iter().map(cell_id).collect();
        html! {
            output.sum id={ (cell_id(&spot.key)) "-sum" } aria-labelledby=(spot.named) aria-live="off" data-of=(of.join(" ")) {
                (figure(self.visit, sum.as_ref().or(self.looked.cells.get(&spot.key))))
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

/// Names what columns hold fixed; nothing for all children.
fn slice_id(column: &Column) -> String {
    let codes: Vec<String> = column.slice.iter().map(|(_, code)| code.to_string()).collect();
    codes.join("-")
}

/// The head above the head of a column that counts a part of the children.
fn group_of(at: usize, column: &Column) -> String {
    match column.slice.is_empty() {
        true => String::new(),
        false => format!(" g{at}-{}", slice_id(column)),
    }
}
