//! How many cells an OpenDocument sheet unfolds into: one short line of it can stand for a million rows.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::{MOST_CELLS, MOST_ROWS};

/// Cells that a reader would lay out, empty ones between others too.
const MOST_AREA: u64 = 10 * MOST_CELLS as u64;

#[derive(Debug, Default)]
struct Table {
    /// Rows so far, trailing empty ones too, and up to the last that holds something.
    rows: u64,
    used_rows: u64,
    /// The same for the columns of this row.
    columns: u64,
    used_columns: u64,
    /// The widest row.
    width: u64,
    repeat: u64,
}

impl Table {
    /// The rectangle that a reader lays out for this table.
    fn area(&self) -> u64 {
        self.used_rows.saturating_mul(self.width)
    }

    fn begin_row(&mut self, element: &BytesStart) {
        self.repeat = number(element, "table:number-rows-repeated");
        (self.columns, self.used_columns) = (0, 0);
    }

    fn cell(&mut self, element: &BytesStart) {
        self.columns = self.columns.saturating_add(number(element, "table:number-columns-repeated"));
        let names = ["office:", "calcext:", "table:formula"];
        let attributes = element.attributes_raw();
        if names.into_iter().any(|name| attributes.contains(name)) {
            self.used_columns = self.columns;
        }
    }

    fn end_row(&mut self) {
        self.rows = self.rows.saturating_add(self.repeat);
        if self.used_columns > 0 {
            (self.used_rows, self.width) = (self.rows, self.width.max(self.used_columns));
        }
    }
}

/// Whether the tables of a `content.xml` would unfold into more than the hub reads.
pub fn are_many(content: &str) -> bool {
    let (mut reader, mut table, mut area) = (Reader::from_str(content), Table::default(), 0_u64);
    reader.config_mut().expand_empty_elements = true;
    loop {
        match reader.read_event() {
            Ok(Event::Start(element)) => match element.name().0 {
                "table:table" => table = Table::default(),
                "table:table-row" => table.begin_row(&element),
                "table:table-cell" | "table:covered-table-cell" => table.cell(&element),
                _ => {}
            },
            Ok(Event::End(element)) => match element.name().0 {
                "table:table-row" => table.end_row(),
                "table:table" => area = area.saturating_add(table.area()),
                _ => {}
            },
            Ok(Event::Eof) | Err(_) => return area > MOST_AREA,
            Ok(_) => {}
        }
        if table.area() > MOST_AREA || table.used_rows > 10 * MOST_ROWS as u64 {
            return true;
        }
    }
}

/// A repetition; what is no number stands for one too large.
fn number(element: &BytesStart, name: &str) -> u64 {
    match element.try_get_attribute(name) {
        Ok(Some(attribute)) => attribute.value.trim().parse().unwrap_or(u64::MAX),
        Ok(None) => 1,
        Err(_) => u64::MAX,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_rows_at_the_end_are_nothing_and_full_ones_are_counted() {
        let sheet = |cell: &str| {
            format!(
                "<table:table><table:table-row table:number-rows-repeated=\"1048576\">{cell}</table:table-row></table:table>"
            )
        };
        assert!(!are_many(&sheet("<table:table-cell table:number-columns-repeated=\"16384\"/>")));
        assert!(!are_many(&sheet("")));
        assert!(are_many(&sheet(
            "<table:table-cell office:value=\"1\" table:number-columns-repeated=\"9\"/>"
        )));
        assert!(are_many(&sheet(
            "<table:table-cell office:value=\"1\" table:number-columns-repeated=\"x\"/>"
        )));
    }
}
