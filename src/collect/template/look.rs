//! How the workbook looks: calm, ink on white, pale where something can be typed.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, FormatUnderline};

const INK: Color = Color::RGB(0x12_304A);
const PALE: Color = Color::RGB(0xDC_E9E8);
const SUM: Color = Color::RGB(0xF1_F6F6);
const LINE: Color = Color::RGB(0xB9_CCCE);
const GREY: Color = Color::RGB(0x6B_7F87);
/// The fill of a cell with a remark that blocks, needs a reason, is worth knowing.
const REMARKS: [Color; 3] = [Color::RGB(0xF6_CFC4), Color::RGB(0xFB_E3A6), Color::RGB(0xE6_E0F2)];

/// Every format of the workbook.
pub struct Look {
    /// The title of a sheet.
    pub title: Format,
    /// The sentence below it.
    pub lead: Format,
    /// The name of a block.
    pub block: Format,
    /// The name of a column, and of the column of names.
    pub head: Format,
    /// The same, to the left.
    pub head_left: Format,
    /// Which quarter a column is of.
    pub quarter: Format,
    /// The name of a row.
    pub name: Format,
    /// A name that can be typed.
    pub spare: Format,
    /// The name of the total.
    pub total_name: Format,
    /// A figure that is typed.
    pub input: Format,
    /// A figure that adds up by itself until somebody types over it.
    pub sum: Format,
    /// The total of a row or column.
    pub total: Format,
    /// Why there is no figure, as the hub knows it.
    pub absent: Format,
    /// Last quarter's figure.
    pub before: Format,
    /// A line that runs on to the right.
    pub plain: Format,
    /// Running text.
    pub text: Format,
    /// Running text that matters.
    pub strong: Format,
    /// A link inside the workbook.
    pub link: Format,
    /// The same, in a table.
    pub link_lined: Format,
    /// What the hub alone reads.
    pub hidden: Format,
}

impl Look {
    /// The hub's look.
    pub fn new() -> Self {
        let plain = Format::new().set_font_color(INK).set_align(FormatAlign::VerticalCenter);
        let wrapped = plain.clone().set_text_wrap().set_align(FormatAlign::Top);
        let lined = plain.clone().set_border(FormatBorder::Thin).set_border_color(LINE);
        let head = lined.clone().set_background_color(INK).set_font_color(Color::White).set_bold();
        let head = head.set_text_wrap().set_align(FormatAlign::Center);
        let name = lined.clone().set_text_wrap().set_align(FormatAlign::Left);
        let figure = lined.clone().set_unlocked().set_num_format("0").set_align(FormatAlign::Right);
        let small = plain.clone().set_font_size(8).set_font_color(GREY);
        Self {
            title: plain.clone().set_bold().set_font_size(16),
            lead: wrapped.clone(),
            block: plain.clone().set_bold().set_font_size(12),
            head_left: head.clone().set_align(FormatAlign::Left),
            head,
            quarter: small.clone().set_align(FormatAlign::Right).set_text_wrap(),
            spare: name.clone().set_unlocked().set_background_color(PALE),
            total_name: name.clone().set_bold(),
            name,
            input: figure.clone().set_background_color(PALE),
            sum: figure.clone().set_background_color(SUM).set_italic(),
            total: figure.clone().set_bold(),
            absent: figure.set_font_color(GREY).set_align(FormatAlign::Center),
            before: small.set_align(FormatAlign::Right),
            plain: plain.clone(),
            text: wrapped.clone(),
            strong: wrapped.set_bold(),
            link: plain.clone().set_underline(FormatUnderline::Single).set_align(FormatAlign::Top),
            link_lined: lined.set_underline(FormatUnderline::Single),
            hidden: plain.set_font_color(GREY),
        }
    }
}

/// A format with the colour and the frame of a remark: 0 blocks, 1 needs a reason, 2 is worth knowing.
pub fn remarked(format: &Format, severity: usize) -> Format {
    let color = REMARKS.get(severity).copied().unwrap_or(PALE);
    let border = if severity == 0 { FormatBorder::Thick } else { FormatBorder::Medium };
    format.clone().set_background_color(color).set_border(border).set_border_color(INK)
}

/// How many lines a text takes in a column this many characters wide.
pub fn lines(text: &str, width: f64) -> u32 {
    let (mut lines, mut used) = (1, 0.0);
    for word in text.split_whitespace() {
        let length = word.chars().count() as f64;
        if used > 0.0 && used + 1.0 + length > width {
            (lines, used) = (lines + 1, length);
        } else {
            used += length + f64::from(u8::from(used > 0.0));
        }
    }
    lines
}

/// The height of so many lines of running text, in points.
pub fn height(lines: u32) -> f64 {
    f64::from(lines) * 15.0 + 3.0
}

/// The longest word of a text, in characters.
pub fn longest_word(text: &str) -> usize {
    text.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0)
}
