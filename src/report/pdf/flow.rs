//! Blocks become pages: what stays together, where a page ends, what rank a title has.
//!
//! A title never stands alone at the foot of a page, a figure is never parted from its
//! title and source, a table breaks only between rows.

use super::contents::{self, Entry, Target};
use super::cover;
use super::figure;
use super::frame;
use super::measure::*;
use super::role::Role;
use super::sheets::{Idle, Sheets};
use super::style::*;
use super::table;
use crate::report::face;
use crate::report::laid::{Block, Laid, Run, Text};
use crate::report::picture::Ink;

/// All pages of a document, header and foot included.
pub fn pages(laid: &Laid) -> Sheets {
    let mut flow = Flow::new(laid);
    for index in 0..laid.blocks.len() {
        flow.block(&laid.blocks, index);
    }
    let mut sheets = flow.sheets;
    contents::fill(&mut sheets, &flow.contents, &flow.titles);
    for page in 0..sheets.count() {
        sheets.turn_to(page);
        sheets.artifact(Idle::Pagination, |s| frame::put(s, laid, page));
        if let Some(text) = &laid.watermark {
            sheets.beneath(|s| s.artifact(Idle::Pagination, |s| frame::watermark(s, text)));
        }
    }
    sheets
}

/// The pen on its way down the pages.
pub struct Flow {
    /// What is drawn so far.
    pub sheets: Sheets,
    /// Upper edge of the next block.
    pub y: f32,
    /// Nothing stands on this page yet.
    empty: bool,
    /// A cover has the first rank for itself.
    below_cover: u8,
    /// Rank of the last section title.
    section: u8,
    /// The page is full by its nature: a cover.
    closed: bool,
    /// The lines of the table of contents.
    pub contents: Vec<Entry>,
    /// Where each chapter after it stands.
    titles: Vec<Target>,
}

impl Flow {
    fn new(laid: &Laid) -> Self {
        let cover = laid.blocks.iter().any(|b| matches!(b, Block::Cover(_)));
        Self {
            sheets: Sheets::new(),
            y: TOP,
            empty: true,
            below_cover: u8::from(cover),
            section: u8::from(cover),
            closed: false,
            contents: Vec::new(),
            titles: Vec::new(),
        }
    }

    fn block(&mut self, blocks: &[Block], index: usize) {
        if self.closed {
            self.new_page();
        }
        match &blocks[index] {
            Block::Cover(cover) => self.cover(cover),
            Block::Heading { level, text } => {
                self.heading(*level, text, least_from(blocks, index + 1));
            }
            Block::Lead(text) => self.lead(text, least_from(blocks, index + 1)),
            Block::Para(text) => self.paragraph(text),
            Block::Points(items) => self.points(items),
            Block::Contents(title) => contents::reserve(self, title, &blocks[index + 1..]),
            Block::Callout { title, body } => self.callout(title, body),
            Block::Figure(shown) => figure::put(self, shown),
            Block::Table(shown) => table::put(self, shown),
            Block::PageBreak if self.empty => {}
            Block::PageBreak => self.new_page(),
        }
    }

    /// Goes on at the head of a new page.
    pub fn new_page(&mut self) {
        self.sheets.add_page();
        self.y = TOP;
        self.empty = true;
        self.closed = false;
    }

    /// Whether `height` still fits on this page; an empty page takes anything.
    pub fn fits(&self, height: f32) -> bool {
        self.empty || self.y + height <= BOTTOM
    }

    /// Room above a block, except at the head of a page; `height` is what must follow.
    pub fn gap(&mut self, room: f32, height: f32) {
        if !self.fits(room + height) {
            self.new_page();
        }
        if !self.empty {
            self.y += room;
        }
        self.empty = false;
    }

    /// Rank of the title of a figure: one below the section it stands in.
    pub fn rank_of_figure(&self) -> u8 {
        self.section + 1
    }

    /// A title of its own rank, tagged and remembered for the table of contents.
    pub fn title(&mut self, rank: u8, text: &str, style: Style) {
        let lines = title_lines(text, style, MEASURE);
        self.sheets.remember(rank, text.to_owned(), self.y);
        self.sheets.element(Role::Heading(rank), |s| {
            s.content(|s| s.lines(&lines, style, LEFT, self.y));
        });
        self.y += style.leading * lines.len() as f32;
    }

    fn cover(&mut self, cover: &crate::report::laid::Cover) {
        if !self.empty {
            self.new_page();
        }
        cover::put(&mut self.sheets, cover);
        self.empty = false;
        self.closed = true;
    }

    fn heading(&mut self, level: u8, text: &str, next: f32) {
        let rank = (level.max(1) + self.below_cover).min(self.section + 1);
        let (style, room) = heading_style(level);
        self.gap(room, text_height(text, style, MEASURE) + 8.0 + next);
        self.section = rank;
        if level <= 1 && !self.contents.is_empty() {
            self.titles.push(Target { page: self.sheets.count() - 1, y: self.y });
        }
        self.title(rank, text, style);
        self.y += if level <= 1 { 4.0 } else { 1.0 };
    }

    /// The title of a chapter that is no part of the contents: `next` is what has to follow it.
    pub fn chapter_title(&mut self, text: &str, next: f32) {
        let (style, room) = heading_style(1);
        let rank = 1 + self.below_cover;
        self.gap(room, text_height(text, style, MEASURE) + next);
        self.section = rank;
        self.title(rank, text, style);
    }

    fn lead(&mut self, text: &str, next: f32) {
        self.gap(2.0, text_height(text, LEAD, MEASURE) + next);
        let lines = title_lines(text, LEAD, MEASURE);
        self.sheets.element(Role::Paragraph, |s| {
            s.content(|s| s.lines(&lines, LEAD, LEFT, self.y));
        });
        self.y += LEAD.leading * lines.len() as f32;
    }

    fn paragraph(&mut self, text: &[Run]) {
        let lines = face::lines(text, BODY.size, MEASURE);
        self.gap(7.0, BODY.leading * first_lines(lines.len()) as f32);
        self.running(&lines, BODY, LEFT, Role::Paragraph);
    }

    /// A small paragraph under a table.
    pub fn note(&mut self, text: &str, style: Style) {
        let lines = plain_lines(text, style, MEASURE);
        self.gap(5.0, style.leading * first_lines(lines.len()) as f32);
        self.running(&lines, style, LEFT, Role::Paragraph);
    }

    /// Lines that may go over a page, never leaving one behind.
    fn running(&mut self, lines: &[Text], style: Style, x: f32, role: Role) {
        self.sheets.enter(role);
        let mut rest = lines;
        while !rest.is_empty() {
            let fits = ((BOTTOM - self.y + 0.01) / style.leading).max(1.0) as usize;
            let (now, later) = rest.split_at(lines_now(rest.len(), fits));
            let y = self.y;
            self.sheets.content(|s| s.lines(now, style, x, y));
            self.y += style.leading * now.len() as f32;
            rest = later;
            if !rest.is_empty() {
                self.new_page();
                self.empty = false;
            }
        }
        self.sheets.leave();
    }

    fn points(&mut self, items: &[Text]) {
        self.sheets.enter(Role::Bullets);
        for item in items {
            let lines = face::lines(item, BODY.size, MEASURE - BULLET);
            self.gap(5.0, BODY.leading * first_lines(lines.len()) as f32);
            self.sheets.enter(Role::Item);
            let y = self.y + BODY.baseline();
            self.sheets.element(Role::Label, |s| {
                s.content(|s| {
                    let ink = Ink::Teal;
                    s.text("•", Style { ink, ..BODY }, LEFT + 2.0, y);
                });
            });
            self.running(&lines, BODY, LEFT + BULLET, Role::Body);
            self.sheets.leave();
        }
        self.sheets.leave();
    }

    fn callout(&mut self, title: &str, body: &[Text]) {
        let height = callout_height(title, body);
        if height > BOTTOM - TOP {
            // No page holds such a box: its words are set without it.
            self.paragraph(&[Run::bold(title)]);
            body.iter().for_each(|text| self.paragraph(text));
            return;
        }
        self.gap(14.0, height);
        let (y, width) = (self.y, MEASURE - 2.0 * INSET);
        self.sheets.artifact(Idle::Layout, |s| {
            s.fill(LEFT, y, MEASURE, height, Ink::Sand);
            s.fill(LEFT, y, 2.0, height, Ink::Teal);
        });
        self.sheets.enter(Role::Box);
        self.y += INSET - 1.0;
        self.boxed(&plain_lines(title, ASIDE_TITLE, width), ASIDE_TITLE);
        for text in body {
            self.y += 3.0;
            self.boxed(&face::lines(text, NOTE.size, width), NOTE);
        }
        self.sheets.leave();
        self.y = y + height + 4.0;
    }

    fn boxed(&mut self, lines: &[Text], style: Style) {
        let y = self.y;
        self.sheets.element(Role::Paragraph, |s| {
            s.content(|s| s.lines(lines, style, LEFT + INSET, y));
        });
        self.y += style.leading * lines.len() as f32;
    }
}
