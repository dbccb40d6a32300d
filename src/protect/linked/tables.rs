//! Tables of one publication: what they list, what each cell holds, and whether it can be read.

use std::collections::BTreeMap;

use super::hierarchy::{Hierarchy, TOTAL};
use super::space::{Key, Space};
use crate::structure::Message;

/// A table as it was read: its columns, and the codes and the count of each row.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The name of its file.
    pub name: String,
    /// The dimensions it has; in all others it is a total.
    pub columns: Vec<String>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// What could not be read.
    pub faults: Vec<Message>,
}

/// One cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Where it stands, the heading being line 1.
    pub line: usize,
    /// In the order of the columns.
    pub codes: Vec<String>,
    /// `None` where it is not told.
    pub value: Option<i64>,
}

/// Hierarchies by the name of their dimension, as `(parent, child)`.
pub type Hierarchies = BTreeMap<String, Vec<(String, String)>>;

impl Table {
    /// Reads `dimension,…,value`. What cannot be read is kept as a fault with its line, and the rest is read.
    pub fn read(name: &str, csv: &[u8]) -> Self {
        let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(csv);
        let mut table = Self { name: name.into(), columns: vec![], rows: vec![], faults: vec![] };
        table.columns = reader.headers().map_or(vec![], |heads| heads.iter().map(String::from).collect());
        if table.columns.pop().as_deref() != Some("value") {
            table.faults.push(Message::new("linked-heading").text("table", name));
            return table;
        }
        for record in reader.records() {
            match record.map_err(|error| unreadable(name, &error)).and_then(|record| row(name, &record)) {
                Ok(row) => table.rows.push(row),
                Err(fault) => table.faults.push(fault),
            }
        }
        table
    }
}

fn row(table: &str, record: &csv::StringRecord) -> Result<Row, Message> {
    let line = record.position().map_or(0, csv::Position::line) as usize;
    let mut codes: Vec<String> = record.iter().map(String::from).collect();
    let found = codes.pop().unwrap_or_default();
    let value = match found.as_str() {
        "" => Ok(None),
        digits => digits.parse().ok().filter(|n| (0..=MOST).contains(n)).map(Some).ok_or(()),
    };
    let fault = |()| at("linked-no-count", table, line).text("found", &found);
    Ok(Row { line, codes, value: value.map_err(fault)? })
}

/// No table of children is larger; sums of such counts fit.
const MOST: i64 = 1_000_000_000_000;

/// Reads `dim,parent,child`.
pub fn hierarchies(name: &str, csv: &[u8]) -> Result<Hierarchies, Vec<Message>> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(csv);
    let mut hierarchies = Hierarchies::new();
    for record in reader.deserialize() {
        let (dimension, parent, child): (String, String, String) =
            record.map_err(|error| vec![unreadable(name, &error)])?;
        hierarchies.entry(dimension).or_default().push((parent, child));
    }
    Ok(hierarchies)
}

fn unreadable(table: &str, error: &csv::Error) -> Message {
    let line = error.position().map_or(0, csv::Position::line) as usize;
    at("linked-unreadable", table, line)
}

fn at(id: &str, table: &str, line: usize) -> Message {
    Message::new(id).text("table", table).text("line", line)
}

/// The product of every dimension that a table has; one without a hierarchy is flat.
pub fn space(hierarchies: &Hierarchies, tables: &[Table]) -> Result<Space, Message> {
    let mut names: Vec<&String> = vec![];
    tables.iter().flat_map(|table| &table.columns).for_each(|name| {
        if !names.contains(&name) {
            names.push(name);
        }
    });
    let dimension = |name: &String| match hierarchies.get(name) {
        Some(pairs) => Hierarchy::new(name, pairs),
        None => Ok(Hierarchy::flat(name, codes_of(tables, name))),
    };
    Space::new(names.into_iter().map(dimension).collect::<Result<_, _>>()?)
}

fn codes_of(tables: &[Table], name: &str) -> Vec<String> {
    let of_table = |table: &Table| {
        let at = table.columns.iter().position(|column| column == name);
        table.rows.iter().filter_map(|row| Some(row.codes[at?].clone())).collect::<Vec<_>>()
    };
    let mut codes: Vec<String> = tables.iter().flat_map(of_table).collect();
    codes.sort();
    codes.dedup();
    codes
}

/// The cells of one table, row by row. Faults: unknown codes, a cell twice, no rows, no total.
pub fn cells(space: &Space, table: &Table, faults: &mut Vec<Message>) -> Vec<Key> {
    let dims: Vec<usize> =
        table.columns.iter().filter_map(|name| space.dims.iter().position(|dim| dim.name == *name)).collect();
    let mut lines: BTreeMap<Key, usize> = BTreeMap::new();
    let mut cells = vec![];
    faults.extend(table.faults.iter().cloned());
    for row in &table.rows {
        match cell(space, &dims, &row.codes) {
            Ok(key) => {
                if let Some(first) = lines.insert(key, row.line) {
                    faults.push(at("linked-twice", &table.name, row.line).text("first", first));
                }
                cells.push(key);
            }
            Err(code) => faults.push(at("linked-unknown-code", &table.name, row.line).text("code", code)),
        }
    }
    if table.rows.is_empty() && table.faults.is_empty() {
        faults.push(Message::new("linked-empty").text("table", &table.name));
    } else if !table.rows.is_empty() && !lines.contains_key(&0) {
        faults.push(Message::new("linked-no-total").text("table", &table.name).text("total", TOTAL));
    }
    cells
}

/// The cell of these codes, or the first that no hierarchy knows.
fn cell<'c>(space: &Space, dims: &[usize], codes: &'c [String]) -> Result<Key, &'c str> {
    dims.iter().zip(codes).try_fold(0, |key, (dim, code)| match space.dims[*dim].find(code) {
        Some(found) => Ok(space.with(key, *dim, found)),
        None => Err(code.as_str()),
    })
}

/// What the tables say of every cell they list. Faults: two values of one cell.
pub fn values<'t>(
    tables: impl IntoIterator<Item = (&'t Table, &'t Vec<Key>)>,
    faults: &mut Vec<Message>,
) -> BTreeMap<Key, i64> {
    let mut values = BTreeMap::new();
    for (table, cells) in tables {
        for (row, key) in table.rows.iter().zip(cells) {
            let Some(value) = row.value else { continue };
            if let Some(other) = values.insert(*key, value).filter(|other| *other != value) {
                let fault = at("linked-two-values", &table.name, row.line);
                faults.push(fault.text("value", value).text("other", other));
            }
        }
    }
    values
}
