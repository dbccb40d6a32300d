//! The first sheet: whose workbook it is, how to fill it, what each letter says, where each table stands.

use rust_xlsxwriter::{Format, Url, Worksheet, XlsxError};

use super::Book;
use super::layout::CODES;
use super::look::{height, lines};
use super::sheet::SHEET;
use crate::structure::Message;

/// What the first cell says after the mark of the hub's sheets.
pub const START: &str = "start";
/// The sentences about filling, in their order.
const HOW: [&str; 8] = ["cells", "victims", "unknown", "zero", "sums", "rows", "personal", "send"];
/// The letters in place of a number, then those behind one.
const LETTERS: [&str; 3] = ["L", "M", "Q"];
const FLAGS: [&str; 4] = ["P", "E", "B", "D"];
/// Columns: a letter or the id of a table, then its sentence.
const SHORT: u16 = 1;
const LONG: u16 = 2;
const WIDTH: f64 = 96.0;
type Done = Result<(), XlsxError>;

/// Writes it.
pub fn write(book: &Book, worksheet: &mut Worksheet) -> Done {
    let words = book.template.words;
    worksheet.set_name(words.get("workbook-start"))?;
    worksheet.set_column_hidden(CODES)?.set_column_width(SHORT, 8)?.set_column_width(LONG, WIDTH)?;
    let marker = format!("{SHEET}{START}");
    worksheet.write_string_with_format(0, CODES, marker, &book.look.hidden)?;
    worksheet.write_string_with_format(0, SHORT, book.title(), &book.look.title)?;
    worksheet.set_row_height(0, 28)?;
    let mut page = Page { book, worksheet, line: 1 };
    page.due()?;
    page.how()?;
    page.letters()?;
    page.tables()?;
    worksheet.protect().set_screen_gridlines(false);
    worksheet.set_portrait().set_paper_size(9).set_print_fit_to_pages(1, 1);
    Ok(())
}

/// The sheet down to where it is written.
struct Page<'a> {
    book: &'a Book<'a>,
    worksheet: &'a mut Worksheet,
    line: u32,
}

impl Page<'_> {
    fn due(&mut self) -> Done {
        let asked = self.book.template.asked;
        let due = asked.structure.calendar.due(asked.quarter);
        let due = Message::new("workbook-due").arg("due", crate::structure::Arg::Moment(due));
        self.wide(&self.book.template.words.say(&due), &self.book.look.text)
    }

    fn how(&mut self) -> Done {
        self.heading("workbook-how")?;
        for (id, number) in HOW.into_iter().zip(1..) {
            let sentence = self.book.template.words.get(&format!("workbook-how-{id}"));
            self.pair(&number.to_string(), &sentence)?;
        }
        Ok(())
    }

    fn letters(&mut self) -> Done {
        let words = self.book.template.words;
        self.heading("workbook-letters")?;
        for letter in LETTERS {
            let said = format!(
                "{}. {}",
                words.get(&format!("obs-{letter}")),
                words.get(&format!("workbook-letter-{letter}"))
            );
            self.pair(letter, &said)?;
        }
        for flag in FLAGS {
            self.pair(&format!("12{}", flag.to_lowercase()), &words.get(&format!("obs-{flag}")))?;
        }
        Ok(())
    }

    /// The tables, each a link to its sheet.
    fn tables(&mut self) -> Done {
        let (words, look) = (self.book.template.words, &self.book.look);
        self.heading("workbook-tables")?;
        for layout in &self.book.layouts {
            let id = &layout.sheet.id;
            let url = Url::new(format!("internal:'{id}'!A1")).set_text(id);
            self.worksheet.write_url_with_format(self.line, SHORT, url, &look.link)?;
            let title = words.get(&format!("table-{id}"));
            self.worksheet.write_string_with_format(self.line, LONG, title, &look.text)?;
            self.line += 1;
        }
        Ok(())
    }

    fn heading(&mut self, id: &str) -> Done {
        self.line += 1;
        let text = self.book.template.words.get(id);
        self.worksheet.write_string_with_format(self.line, SHORT, text, &self.book.look.block)?;
        self.worksheet.set_row_height(self.line, 22)?;
        self.line += 1;
        Ok(())
    }

    fn wide(&mut self, text: &str, format: &Format) -> Done {
        self.worksheet.merge_range(self.line, SHORT, self.line, LONG, text, format)?;
        self.worksheet.set_row_height(self.line, height(lines(text, WIDTH)))?;
        self.line += 1;
        Ok(())
    }

    fn pair(&mut self, short: &str, long: &str) -> Done {
        self.worksheet.write_string_with_format(self.line, SHORT, short, &self.book.look.strong)?;
        self.worksheet.write_string_with_format(self.line, LONG, long, &self.book.look.text)?;
        self.worksheet.set_row_height(self.line, height(lines(long, WIDTH * 0.95)))?;
        self.line += 1;
        Ok(())
    }
}
