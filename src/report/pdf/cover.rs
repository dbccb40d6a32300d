//! The first page: a dark band with the title, the headline points, the boxes beside them.

use super::measure::{plain_lines, title_lines};
use super::role::Role;
use super::sheets::{Idle, Sheets};
use super::style::*;
use crate::report::document::Tongue;
use crate::report::face::{self, Weight};
use crate::report::laid::{Aside, Cover, Languages, Text};
use crate::report::picture::Ink;

const ASIDE_WIDTH: f32 = 164.0;
const GUTTER: f32 = 26.0;
const POINTS_WIDTH: f32 = MEASURE - ASIDE_WIDTH - GUTTER;
/// Room for the number of a point.
const NUMERAL: f32 = 22.0;
const INSET: f32 = 13.0;
/// Width of the words in a box.
const ASIDE_MEASURE: f32 = ASIDE_WIDTH - 2.0 * INSET;
const BANNER_PAD: f32 = 8.0;
/// Heights of the band with much and with little room below it.
const BAND: (f32, f32) = (318.0, 236.0);

/// Draws the cover on the current page; words that do not fit make the file overfull.
pub fn put(sheets: &mut Sheets, cover: &Cover) {
    let below = Below::fitting(cover);
    let band = below.band;
    sheets.artifact(Idle::Layout, |s| {
        s.fill(0.0, 0.0, PAGE_WIDTH, band, Ink::Ink);
        s.fill(0.0, band, PAGE_WIDTH, 3.0, Ink::Teal);
    });
    title(sheets, cover, band);
    let top = banners(sheets, cover, band + 3.0) + 28.0;
    points(sheets, cover, top, below.scale);
    let under = asides(sheets, &cover.asides, top, below.scale);
    if let Some(names) = &cover.languages {
        languages(sheets, names, under, below.scale);
    }
}

/// How high the band and how large the type is, so that all fits on the page.
struct Below {
    band: f32,
    scale: f32,
}

impl Below {
    fn fitting(cover: &Cover) -> Self {
        let head = band_height(cover);
        for step in 0..=12 {
            let scale = 1.12 - 0.03 * step as f32;
            let band = BOTTOM - lower_height(cover, scale);
            if band >= BAND.1.max(head) {
                let band = band.min(BAND.0).max(head);
                return Self { band, scale };
            }
        }
        let band = BAND.1.max(head);
        Self { band, scale: 0.76 }
    }
}

/// What the words in the band take.
fn band_height(cover: &Cover) -> f32 {
    let title = title_of(cover).len() as f32 * COVER_TITLE.leading;
    let subtitle = plain_lines(&cover.subtitle, COVER_SUBTITLE, MEASURE).len() as f32;
    44.0 + COVER_KICKER.leading + 34.0 + title + 16.0 + subtitle * COVER_SUBTITLE.leading + 34.0
}

fn title_of(cover: &Cover) -> Vec<Text> {
    let lines = cover.title.iter();
    lines.flat_map(|line| title_lines(line, COVER_TITLE, MEASURE)).collect()
}

/// Kicker, title and subtitle, standing on the lower edge of the band.
fn title(sheets: &mut Sheets, cover: &Cover, band: f32) {
    let title = title_of(cover);
    let subtitle = title_lines(&cover.subtitle, COVER_SUBTITLE, MEASURE);
    let kicker = plain_lines(&cover.kicker, COVER_KICKER, MEASURE);
    let under = band - 34.0 - subtitle.len() as f32 * COVER_SUBTITLE.leading;
    let upper = under - 16.0 - title.len() as f32 * COVER_TITLE.leading;
    paragraph(sheets, &kicker, COVER_KICKER, LEFT, upper - 34.0);
    sheets.remember(1, cover.title.join(" "), 0.0);
    sheets.element(Role::Heading(1), |s| {
        s.content(|s| s.lines(&title, COVER_TITLE, LEFT, upper));
    });
    paragraph(sheets, &subtitle, COVER_SUBTITLE, LEFT, under);
}

/// The warnings under the band; the lower edge of what is drawn is returned.
fn banners(sheets: &mut Sheets, cover: &Cover, y: f32) -> f32 {
    sheets.artifact(Idle::Layout, |s| {
        s.fill(0.0, y, PAGE_WIDTH, banners_height(cover), Ink::Warm);
    });
    cover.banners.iter().fold(y, |y, text| {
        let lines = plain_lines(text, BANNER, MEASURE);
        paragraph(sheets, &lines, BANNER, LEFT, y + BANNER_PAD);
        y + banner_height(text)
    })
}

fn banners_height(cover: &Cover) -> f32 {
    cover.banners.iter().map(|text| banner_height(text)).sum()
}

fn banner_height(text: &str) -> f32 {
    plain_lines(text, BANNER, MEASURE).len() as f32 * BANNER.leading + 2.0 * BANNER_PAD
}

fn points(sheets: &mut Sheets, cover: &Cover, top: f32, scale: f32) {
    let y = heading(sheets, &cover.heading, SECTION, LEFT, POINTS_WIDTH, top);
    let mut y = y + 6.0;
    let style = BODY.scaled(scale);
    sheets.enter(Role::Numbered);
    for (index, point) in cover.points.iter().enumerate() {
        let lines = face::lines(point, style.size, POINTS_WIDTH - NUMERAL);
        sheets.enter(Role::Item);
        sheets.element(Role::Label, |s| {
            let number = (index + 1).to_string();
            let baseline = y + style.baseline() + 1.0;
            s.content(|s| {
                s.text(&number, NUMBER, LEFT, baseline);
            });
        });
        sheets.element(Role::Body, |s| {
            s.content(|s| s.lines(&lines, style, LEFT + NUMERAL, y));
        });
        sheets.leave();
        y += lines.len() as f32 * style.leading + 7.0 * scale;
    }
    sheets.leave();
}

/// The boxes; the upper edge of one more is returned.
fn asides(sheets: &mut Sheets, asides: &[Aside], top: f32, scale: f32) -> f32 {
    let x = LEFT + MEASURE - ASIDE_WIDTH;
    let mut y = top;
    for (index, aside) in asides.iter().enumerate() {
        let height = aside_height(aside, scale);
        sheets.artifact(Idle::Layout, |s| {
            if index == 0 {
                s.fill(x, y, ASIDE_WIDTH, height, Ink::Sand);
            } else {
                s.fill(x, y, 1.8, height, Ink::Teal);
            }
        });
        aside_words(sheets, aside, x + INSET, y + aside_pad(), scale);
        y += height + 16.0;
    }
    y
}

/// The box of languages: each name is read out in its own.
fn languages(sheets: &mut Sheets, languages: &Languages, y: f32, scale: f32) {
    let x = LEFT + MEASURE - ASIDE_WIDTH;
    let height = languages_height(languages, scale);
    sheets.artifact(Idle::Layout, |s| s.fill(x, y, 1.8, height, Ink::Teal));
    sheets.enter(Role::Box);
    let y = heading(sheets, &languages.title, ASIDE_TITLE, x + INSET, ASIDE_MEASURE, y + aside_pad()) + 4.0;
    let style = ASIDE.scaled(scale);
    sheets.element(Role::Paragraph, |s| {
        for (at, line) in in_lines(&languages.names, style.size).iter().enumerate() {
            names(s, line, style, (x + INSET, y + style.leading * at as f32 + style.baseline()));
        }
    });
    sheets.leave();
}

/// A line of names; what stands between them is in the language of the document.
fn names(sheets: &mut Sheets, line: &[(&Tongue, bool)], style: Style, (x, y): (f32, f32)) {
    let mut pen = x;
    for (tongue, is_last) in line {
        sheets.spoken(&tongue.tag, |s| pen += s.text(&tongue.name, style, pen, y));
        if !is_last {
            sheets.content(|s| pen += s.text(Languages::BETWEEN, style, pen, y));
        }
    }
}

/// As many names a line as fit, each with whether it is the last of all.
fn in_lines(names: &[Tongue], size: f32) -> Vec<Vec<(&Tongue, bool)>> {
    let mut lines = vec![Vec::new()];
    let mut pen = 0.0;
    for (at, tongue) in names.iter().enumerate() {
        let wide = face::width(&tongue.name, size, Weight::Regular);
        if pen + wide > ASIDE_MEASURE && pen > 0.0 {
            lines.push(Vec::new());
            pen = 0.0;
        }
        pen += wide + face::width(Languages::BETWEEN, size, Weight::Regular);
        if let Some(line) = lines.last_mut() {
            line.push((tongue, at + 1 == names.len()));
        }
    }
    lines
}

fn languages_height(languages: &Languages, scale: f32) -> f32 {
    let style = ASIDE.scaled(scale);
    let title = plain_lines(&languages.title, ASIDE_TITLE, ASIDE_MEASURE).len() as f32 * ASIDE_TITLE.leading;
    title + in_lines(&languages.names, style.size).len() as f32 * style.leading + 4.0 + 2.0 * aside_pad()
}

fn aside_words(sheets: &mut Sheets, aside: &Aside, x: f32, y: f32, scale: f32) {
    let (style, width) = (ASIDE.scaled(scale), ASIDE_MEASURE);
    sheets.enter(Role::Box);
    let mut y = heading(sheets, &aside.title, ASIDE_TITLE, x, width, y);
    for text in &aside.body {
        y += 4.0;
        let lines = face::lines(text, style.size, width);
        paragraph(sheets, &lines, style, x, y);
        y += lines.len() as f32 * style.leading;
    }
    sheets.leave();
}

fn aside_pad() -> f32 {
    10.0
}

fn aside_height(aside: &Aside, scale: f32) -> f32 {
    let (style, width) = (ASIDE.scaled(scale), ASIDE_MEASURE);
    let title = plain_lines(&aside.title, ASIDE_TITLE, width).len() as f32 * ASIDE_TITLE.leading;
    let body = aside.body.iter().map(|text| {
        let lines = face::lines(text, style.size, width).len();
        lines as f32 * style.leading + 4.0
    });
    title + body.sum::<f32>() + 2.0 * aside_pad()
}

/// What the warnings and both columns take, with the room above them.
fn lower_height(cover: &Cover, scale: f32) -> f32 {
    let asides = cover.asides.iter().map(|a| aside_height(a, scale) + 16.0);
    let languages = cover.languages.as_ref().map_or(0.0, |l| languages_height(l, scale) + 16.0);
    let columns = points_height(cover, scale).max(asides.sum::<f32>() + languages);
    3.0 + banners_height(cover) + 28.0 + columns
}

fn points_height(cover: &Cover, scale: f32) -> f32 {
    let style = BODY.scaled(scale);
    let heading = plain_lines(&cover.heading, SECTION, POINTS_WIDTH).len() as f32;
    let points = cover.points.iter().map(|point| {
        let lines = face::lines(point, style.size, POINTS_WIDTH - NUMERAL).len();
        lines as f32 * style.leading + 7.0 * scale
    });
    heading * SECTION.leading + 6.0 + points.sum::<f32>()
}

/// A title of the second rank; the lower edge of what is drawn is returned.
fn heading(sheets: &mut Sheets, text: &str, style: Style, x: f32, width: f32, y: f32) -> f32 {
    let lines = plain_lines(text, style, width);
    sheets.remember(2, text.to_owned(), y);
    sheets.element(Role::Heading(2), |s| {
        s.content(|s| s.lines(&lines, style, x, y));
    });
    y + lines.len() as f32 * style.leading
}

fn paragraph(sheets: &mut Sheets, lines: &[Text], style: Style, x: f32, y: f32) {
    if lines.is_empty() {
        return;
    }
    sheets.element(Role::Paragraph, |s| {
        s.content(|s| s.lines(lines, style, x, y));
    });
}
