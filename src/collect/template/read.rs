//! A workbook that comes back: its inputs become cells, its sums are added again.

use std::collections::BTreeMap;

use super::layout::is_spare;
use super::passport::{Passport, fingerprint};
use super::scan::{Input, Scan, scan};
use crate::collect::Cell;
use crate::collect::cell::Typed;
use crate::collect::form::{self, Draft};
use crate::collect::grid::{self, Asked, used};
use crate::collect::reader::{Reader, short};
use crate::collect::sheets::{OWN, Raw, Sheet};
use crate::structure::{Arg, Code, Finding, Key, Message, Observation, Place, Severity};
use crate::words;

/// Whether a workbook is one that the hub handed out.
pub fn is_meant(sheets: &[Sheet]) -> bool {
    sheets.iter().any(|sheet| sheet.name.as_deref().is_some_and(|name| name.starts_with(OWN)))
}

/// Reads it: every figure that was typed, with its place, and the sums that follow.
pub fn read(reader: &mut Reader, sheets: &[Sheet]) -> Vec<Cell> {
    let Some((passport, scan)) = taken_apart(reader, sheets) else {
        return Vec::new();
    };
    let mut figures = Figures::new(reader);
    figures.is_older = passport.structure != fingerprint(&figures.asked);
    if figures.is_older {
        reader.note("book-older", None, |f| f);
    }
    scan.inputs.iter().for_each(|input| figures.take(reader, input));
    figures.add_up(reader)
}

/// The inputs of a workbook that is of this return; findings, and nothing, where it is not.
pub fn taken_apart(reader: &mut Reader, sheets: &[Sheet]) -> Option<(Passport, Scan)> {
    // The sums of the hub's own workbook are formulas; that is nothing to tell anybody.
    reader.findings.retain(|finding| finding.message.id != "finding-file-formulas");
    let Some(passport) = Passport::of(sheets) else {
        reader.block("book-broken", None, |f| f);
        return None;
    };
    if !is_of_this_return(reader, &passport) {
        return None;
    }
    let grid = asked(reader, BTreeMap::new()).sheets();
    let scan = scan(reader, &grid, sheets, words::language(&passport.language));
    Some((passport, scan))
}

/// Refuses the workbook of another country, part or quarter, naming both.
fn is_of_this_return(reader: &mut Reader, passport: &Passport) -> bool {
    let before = reader.findings.len();
    let (country, quarter, part) = (reader.country, reader.quarter, reader.part);
    if passport.country != country {
        reader.block("country-wrong", None, |f| f.text("found", passport.country).text("expected", country));
    }
    if passport.quarter != quarter {
        reader.block("quarter-wrong", None, |f| f.text("found", passport.quarter).text("expected", quarter));
    }
    if passport.part != part {
        let name = |part: Option<_>| part.map_or(country, |(_, code): (_, Code)| code);
        let (found, expected) = (name(passport.part), name(part));
        reader.block("book-part", None, |f| f.text("found", found).text("expected", expected));
    }
    reader.findings.len() == before
}

fn asked<'a>(
    reader: &Reader<'a>,
    used: BTreeMap<crate::structure::Dimension, std::collections::BTreeSet<Code>>,
) -> Asked<'a> {
    let part = reader.part.map(|(dimension, _)| dimension);
    Asked { structure: reader.structure, country: reader.country, quarter: reader.quarter, part, used }
}

/// The figures of a workbook while they are read.
pub struct Figures<'a> {
    asked: Asked<'a>,
    grid: Vec<grid::Sheet>,
    is_older: bool,
    typed: BTreeMap<Key, (Observation, Place, String)>,
    /// Sums that a formula shows.
    sums: Vec<Input>,
}

impl<'a> Figures<'a> {
    /// Nothing read yet.
    pub fn new(reader: &Reader<'a>) -> Self {
        let asked = asked(reader, BTreeMap::new());
        let grid = asked.sheets();
        Self { asked, grid, is_older: false, typed: BTreeMap::new(), sums: Vec::new() }
    }

    /// Whether a formula of the hub shows something there that nobody typed: a sum, or a letter that the hub knows.
    pub fn is_shown(&self, input: &Input) -> bool {
        let adds_up = |asked| self.is_absent(input) || self.adds_up(asked, input);
        input.is_formula && input.asked.is_some_and(adds_up)
    }

    fn take(&mut self, reader: &mut Reader, input: &Input) {
        match input.asked {
            // The row is asked about; what stands in it may have to be asked about too.
            _ if is_spare(input.code) && input.is_formula => {}
            _ if is_spare(input.code) => drop(reader.typed(&input.raw, &input.place)),
            None => self.gone(reader, input),
            // The letters that the hub put there itself say nothing new.
            Some(_) if input.is_formula && self.is_absent(input) => {}
            Some(asked) if input.is_formula && self.adds_up(asked, input) => self.sums.push(input.clone()),
            Some(_) => self.figure(reader, input),
        }
    }

    /// Nobody asks for this cell any more: said, where something stands in it.
    fn gone(&self, reader: &mut Reader, input: &Input) {
        if input.is_formula {
            return;
        }
        let severity = if self.is_older { Severity::Note } else { Severity::Blocks };
        let finding = Finding::new(severity, "book-gone").at(Some(input.place.clone()));
        reader.findings.push(finding.text("found", short(&input.raw.text())).cell("cell", input.key));
    }

    fn is_absent(&self, input: &Input) -> bool {
        let known = self.asked.structure.absence(&input.key, self.asked.quarter);
        // Some programs that write workbooks never calculate them.
        known.is_some_and(|status| input.raw == Raw::Formula || input.raw.text() == status.letter())
    }

    /// Whether a cell is the sum of others; what a formula shows there is for people alone.
    fn adds_up(&self, (block, figure): (usize, usize), input: &Input) -> bool {
        let Some(sheet) = self.grid.iter().find(|sheet| sheet.id == input.sheet) else {
            return false;
        };
        let (block, code) = (&sheet.blocks[block], input.code);
        let column = &block.columns[figure];
        code == Code::TOTAL || !self.asked.addends(sheet, block, column, code).is_empty()
    }

    fn figure(&mut self, reader: &mut Reader, input: &Input) {
        let before = reader.findings.len();
        let typed = reader.typed(&input.raw, &input.place);
        reader.findings[before..].iter_mut().for_each(|finding| finding.key = Some(input.key));
        let Some(Typed::Figure(figure)) = typed else {
            return;
        };
        match self.typed.get(&input.key) {
            Some((first, ..)) if *first == figure && !self.is_here(input) => {}
            Some((first, place, _)) => twice(reader, input, first, place),
            None if reader.check_key(&input.key, Some(&input.place)).is_some() => {
                self.typed.insert(input.key, (figure, input.place.clone(), input.sheet.clone()));
            }
            None => {}
        }
    }

    /// Whether the cell stood on the same sheet before: two rows of one name are two figures, whatever they say.
    fn is_here(&self, input: &Input) -> bool {
        self.typed.get(&input.key).is_some_and(|(_, _, sheet)| *sheet == input.sheet)
    }

    /// What was typed, and all that follows from it.
    fn add_up(mut self, reader: &mut Reader) -> Vec<Cell> {
        self.asked.used = used(self.typed.keys());
        self.grid = self.asked.sheets();
        let cells = self.typed.iter().map(|(key, (figure, ..))| (*key, form::text(figure))).collect();
        let (submission, findings) = form::read(&self.asked, &Draft { cells, ..Draft::default() });
        let place = |key: &Key| self.typed.get(key).map(|(_, place, _)| place.clone());
        let placed = findings.into_iter().map(|finding| {
            let place = finding.key.as_ref().and_then(place);
            finding.at(place)
        });
        reader.findings.extend(placed);
        let placed = |cell: Cell| Cell { place: place(&cell.key), ..cell };
        let cells: Vec<Cell> = submission.cells.into_iter().map(placed).collect();
        self.compare(reader, &cells);
        cells
    }

    /// What a formula shows is held against what the hub adds up: a flag, or text, is no number to a spreadsheet.
    fn compare(&self, reader: &mut Reader, cells: &[Cell]) {
        let cells = cells.iter().map(|cell| (cell.key, cell.observation)).collect();
        // Where a part could not be read, the sums differ for that reason alone.
        let is_whole = |input: &&Input| !reader.findings.iter().any(|f| f.blocks() && is_on(f, input));
        let sums: Vec<&Input> = self.sums.iter().filter(is_whole).collect();
        for input in sums {
            let (Some((block, figure)), Raw::Number(shown)) = (input.asked, &input.raw) else {
                continue;
            };
            let Some(sheet) = self.grid.iter().find(|sheet| sheet.id == input.sheet) else {
                continue;
            };
            let (block, code) = (&sheet.blocks[block], input.code);
            let parts = self.asked.addends(sheet, block, &block.columns[figure], code);
            let sum = form::sum(&cells, &parts).and_then(|sum| sum.value).map(|sum| sum.get());
            if let Some(sum) = sum.filter(|sum| f64::from(*sum) != *shown) {
                let told = |f: Finding| f.on(input.key).text("found", shown).count("sum", sum);
                reader.note("book-sum", Some(input.place.clone()), told);
            }
        }
    }
}

/// Whether a finding is about the sheet of an input.
fn is_on(finding: &Finding, input: &Input) -> bool {
    finding.place.as_ref().is_some_and(|place| place.sheet == input.place.sheet)
}

fn twice(reader: &mut Reader, input: &Input, first: &Observation, place: &Place) {
    let (found, other) = (short(&input.raw.text()), form::text(first));
    let first: Message = place.message();
    let told = |f: Finding| f.on(input.key).cell("cell", input.key).text("found", found).text("other", other);
    reader.block("book-twice", Some(input.place.clone()), |f| told(f).arg("first", Arg::from(first)));
}
