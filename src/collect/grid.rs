//! What can be typed: the sheets of a return, their blocks of rows and columns, and the cell behind every input.
//!
//! The form on a page and the workbook are two faces of the same grid.

use std::collections::{BTreeMap, BTreeSet};

use crate::structure::{Code, Dimension, Item, Key, Quarter, Structure, TableDef};

/// For whom a return is filled, and which codes of the long lists they use.
#[derive(Debug, Clone)]
pub struct Asked<'a> {
    /// Codes, tables, coverage.
    pub structure: &'a Structure,
    /// The country.
    pub country: Code,
    /// The quarter.
    pub quarter: Quarter,
    /// Where it is a part of a country's return: by region, or by organisation.
    pub part: Option<Dimension>,
    /// Citizenships and partners that have a row: those used before, and those just added.
    pub used: BTreeMap<Dimension, BTreeSet<Code>>,
}

/// One page of a return: tables whose names begin alike.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// `Q1` to `Q8`, `Y1`.
    pub id: String,
    /// Its blocks, in reading order.
    pub blocks: Vec<Block>,
}

/// One table of inputs: a dimension down, indicators or a second dimension across.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// The one indicator, where the columns are codes of a second dimension.
    pub indicator: Option<Code>,
    /// What its rows are.
    pub rows: Dimension,
    /// The codes of the rows; the total below them is not among them.
    pub codes: Vec<Code>,
    /// The columns; a second dimension ends with its total.
    pub columns: Vec<Column>,
}

/// What a column counts.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Which children.
    pub indicator: Code,
    /// Held fixed, such as criminal activities.
    pub slice: Vec<(Dimension, Code)>,
    /// The code of the second dimension.
    pub across: Option<(Dimension, Code)>,
    /// Whether its rows add up to a total.
    pub adds: bool,
}

impl Column {
    /// Whether the column is the sum of others.
    pub fn is_total(&self) -> bool {
        self.across.is_some_and(|(_, code)| code == Code::TOTAL)
    }

    /// The cell in this column and the row of `code`; the total where that is `_T`.
    pub fn key(&self, country: Code, rows: Dimension, code: Code) -> Key {
        let fixed = self.slice.iter().chain(&self.across);
        let key = fixed.fold(Key::total(self.indicator, country), |key, (d, code)| key.with(*d, *code));
        key.with(rows, code)
    }
}

impl Sheet {
    /// Every cell that can be typed here, totals included.
    pub fn keys(&self, country: Code) -> Vec<Key> {
        self.blocks.iter().flat_map(|block| block.keys(country)).collect()
    }
}

impl Block {
    /// Every cell of the block, row by row, the total last where there is one.
    pub fn keys(&self, country: Code) -> Vec<Key> {
        let cells = self.cells().filter(|(code, column)| *code != Code::TOTAL || column.adds);
        cells.map(|(code, column)| column.key(country, self.rows, code)).collect()
    }

    /// Every row with every column.
    pub fn cells(&self) -> impl Iterator<Item = (Code, &Column)> {
        let rows = self.codes.iter().copied().chain([Code::TOTAL]);
        rows.flat_map(|code| self.columns.iter().map(move |column| (code, column)))
    }

    /// Whether any column adds up.
    pub fn has_total(&self) -> bool {
        self.columns.iter().any(|column| column.adds)
    }
}

impl Asked<'_> {
    /// The tables that are asked for.
    pub fn tables(&self) -> impl Iterator<Item = &TableDef> {
        let is_for = |table: &&TableDef| self.part.is_none_or(|part| table.parts.contains(&part));
        self.structure.asked(self.quarter).filter(is_for)
    }

    /// The sheets of the return.
    pub fn sheets(&self) -> Vec<Sheet> {
        let mut sheets: Vec<(String, Vec<&TableDef>)> = Vec::new();
        for table in self.tables() {
            match sheets.last_mut().filter(|(id, _)| id == table.sheet()) {
                Some((_, tables)) => tables.push(table),
                None => sheets.push((table.sheet().to_string(), vec![table])),
            }
        }
        sheets.into_iter().map(|(id, tables)| Sheet { id, blocks: self.blocks(&tables) }).collect()
    }

    /// The sheet with this name.
    pub fn sheet(&self, id: &str) -> Option<Sheet> {
        self.sheets().into_iter().find(|sheet| sheet.id == id)
    }

    /// Tables by the same single dimension stand side by side; a crossed table has a block for each indicator.
    fn blocks(&self, tables: &[&TableDef]) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        for table in tables {
            match table.by[..] {
                [rows] => {
                    let columns =
                        table.indicators.iter().map(|indicator| self.column(table, *indicator, rows, None));
                    let beside =
                        blocks.iter_mut().find(|block| block.rows == rows && block.indicator.is_none());
                    match beside {
                        Some(block) => block.columns.extend(columns),
                        None => blocks.push(self.block(rows, None, columns.collect())),
                    }
                }
                [rows, across, ..] => blocks.extend(
                    table.indicators.iter().map(|indicator| self.crossed(table, *indicator, rows, across)),
                ),
                [] => {}
            }
        }
        blocks
    }

    fn crossed(&self, table: &TableDef, indicator: Code, rows: Dimension, across: Dimension) -> Block {
        // The shorter list goes across, where a telephone still shows it.
        let (rows, across) = if across == Dimension::Citizen { (across, rows) } else { (rows, across) };
        let codes = self.codes(across).into_iter().chain([Code::TOTAL]);
        let columns = codes.map(|code| self.column(table, indicator, rows, Some((across, code)))).collect();
        self.block(rows, Some(indicator), columns)
    }

    fn block(&self, rows: Dimension, indicator: Option<Code>, columns: Vec<Column>) -> Block {
        Block { indicator, rows, codes: self.codes(rows), columns }
    }

    fn column(
        &self,
        table: &TableDef,
        indicator: Code,
        rows: Dimension,
        across: Option<(Dimension, Code)>,
    ) -> Column {
        let slice = table.slice.iter().map(|(d, code)| (*d, *code)).collect();
        // A year's children are no quarter's total.
        let adds =
            !table.apart && !table.yearly && self.structure.list(rows).iter().any(|(_, item)| item.adds);
        Column { indicator, slice, across, adds }
    }

    /// Those of the codes that add up to the total.
    fn adding(&self, dimension: Dimension, codes: &[Code]) -> impl Iterator<Item = Code> {
        let list = self.structure.list(dimension);
        codes.iter().copied().filter(move |code| list.get(*code).is_some_and(|item| item.adds))
    }

    /// The codes of a dimension that stand in the return of this country.
    pub fn codes(&self, dimension: Dimension) -> Vec<Code> {
        let list = self.structure.list(dimension);
        let is_shown = |code: Code, item: &Item| match dimension {
            Dimension::Citizen => {
                code == self.country || FIXED.contains(&code) || self.is_used(dimension, code)
            }
            Dimension::Partner => {
                let is_neighbour = self.part == Some(Dimension::Region) && self.is_own_region(code);
                code == Code::UNKNOWN || is_neighbour || self.is_used(dimension, code)
            }
            Dimension::Region => item.parent == self.country,
            _ => !list.is_group(code),
        };
        let codes = list.iter().filter(|(code, item)| is_shown(*code, item)).map(|(code, _)| code);
        let mut codes: Vec<Code> = codes.collect();
        // One's own nationals first, what is not known last.
        let is_residual = |code: &Code| dimension == Dimension::Region && code.as_str().ends_with("_U");
        let is_last = |code: &Code| FIXED.contains(code) || is_residual(code);
        codes.sort_by_key(|code| (*code != self.country, is_last(code)));
        codes
    }

    fn is_used(&self, dimension: Dimension, code: Code) -> bool {
        self.used.get(&dimension).is_some_and(|used| used.contains(&code))
    }

    fn is_own_region(&self, code: Code) -> bool {
        let region = self.structure.list(Dimension::Region).get(code);
        region.is_some_and(|item| item.parent == self.country)
    }

    /// Whether some table asks for exactly this cell, not for a margin of it.
    pub fn is_input(&self, key: &Key) -> bool {
        self.tables().any(|table| {
            let is_crossed = |d: &Dimension| key.get(*d) != Code::TOTAL;
            table.holds(key) && table.by.iter().all(is_crossed)
        })
    }

    /// The cells of this sheet that add up to a cell of it: a row total, a column total, or an indicator of parts.
    pub fn addends(&self, sheet: &Sheet, block: &Block, column: &Column, code: Code) -> Vec<Key> {
        let key = |column: &Column, code: Code| column.key(self.country, block.rows, code);
        match column.across {
            _ if code == Code::TOTAL && column.adds => {
                self.adding(block.rows, &block.codes).map(|code| key(column, code)).collect()
            }
            Some((dimension, Code::TOTAL)) => {
                let list = self.structure.list(dimension);
                let adds = |code: Code| list.get(code).is_some_and(|item| item.adds);
                let is_part = |other: &&Column| other.across.is_some_and(|(_, code)| adds(code));
                block.columns.iter().filter(is_part).map(|other| key(other, code)).collect()
            }
            Some(_) | None => self.parts_beside(&sheet.id, &key(column, code)),
        }
    }

    /// The indicators that add up to this one where they are asked for beside it, on the same sheet.
    pub(super) fn parts_beside(&self, sheet: &str, key: &Key) -> Vec<Key> {
        let indicators: Vec<Code> =
            self.structure.list(Dimension::Indicator).addends(key.get(Dimension::Indicator)).collect();
        let are_asked = self.tables().any(|table| {
            let has_all = indicators.iter().all(|part| table.indicators.contains(part));
            !indicators.is_empty() && has_all && table.sheet() == sheet && table.holds(key)
        });
        let parts = indicators.into_iter().map(|part| key.with(Dimension::Indicator, part));
        parts.filter(|_| are_asked).collect()
    }

    /// The sheet where a cell is typed: the first that asks for it, or else the first where it is a sum.
    pub fn home(&self, key: &Key) -> Option<&str> {
        let mut there = self.tables().filter(|table| table.holds(key));
        let asks = |table: &&TableDef| table.by.iter().all(|d| key.get(*d) != Code::TOTAL);
        let first = self.tables().filter(|table| table.holds(key)).find(asks);
        first.or_else(|| there.next()).map(TableDef::sheet)
    }
}

/// Stateless and unknown stand in every return.
pub(super) const FIXED: [Code; 3] = [Code::literal("XXA"), Code::literal("XXX"), Code::UNKNOWN];

/// Lists of which a return shows only the codes it uses.
pub fn is_long(dimension: Dimension) -> bool {
    matches!(dimension, Dimension::Citizen | Dimension::Partner)
}

/// The codes of citizenship and partner that some cells use.
pub fn used<'k>(keys: impl IntoIterator<Item = &'k Key>) -> BTreeMap<Dimension, BTreeSet<Code>> {
    let mut used: BTreeMap<Dimension, BTreeSet<Code>> = BTreeMap::new();
    for key in keys {
        for dimension in [Dimension::Citizen, Dimension::Partner] {
            let code = key.get(dimension);
            if code != Code::TOTAL {
                used.entry(dimension).or_default().insert(code);
            }
        }
    }
    used
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(quarter: &str, part: Option<Dimension>) -> Asked<'static> {
        let used = [(Dimension::Citizen, [Code::literal("RO")].into())].into();
        let (country, quarter) = (Code::literal("GB"), quarter.parse().unwrap());
        Asked { structure: Structure::embedded(), country, quarter, part, used }
    }

    fn ids(asked: &Asked) -> Vec<String> {
        asked.sheets().into_iter().map(|sheet| sheet.id).collect()
    }

    #[test]
    fn the_yearly_sheet_is_asked_for_with_the_fourth_quarter() {
        let quarterly = ["Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8"];
        assert_eq!(ids(&asked("2023-Q3", None)), quarterly);
        assert_eq!(ids(&asked("2023-Q4", None)).last().unwrap(), "Y1");
    }

    #[test]
    fn a_region_fills_its_part_and_no_table_of_regions() {
        assert_eq!(ids(&asked("2023-Q4", Some(Dimension::Region))), ["Q1", "Q2", "Q3", "Q4", "Q6", "Q7"]);
        assert_eq!(ids(&asked("2023-Q4", Some(Dimension::Org))), ["Q1", "Q2", "Q3", "Q6"]);
    }

    #[test]
    fn own_nationals_stand_first_and_unknown_last() {
        let sheet = asked("2023-Q1", None).sheet("Q2").unwrap();
        let codes: Vec<String> = sheet.blocks[0].codes.iter().map(Code::to_string).collect();
        assert_eq!(codes, ["GB", "RO", "XXA", "XXX", "_U"]);
        let columns: Vec<String> = sheet.blocks[0]
            .columns
            .iter()
            .map(|c| c.key(Code::literal("GB"), Dimension::Citizen, Code::TOTAL).to_string())
            .collect();
        assert_eq!(columns[..5], ["SUS_NEW", "VIC_NEW", "VIC_PRS", "VIC_IDF", "SUS_NEW/FORM:CRIM"]);
    }

    #[test]
    fn a_cell_is_an_input_where_a_table_asks_for_it_and_a_margin_elsewhere() {
        let asked = asked("2023-Q1", None);
        let key = |text: &str| Key::read(text, Code::literal("GB")).unwrap();
        for input in
            ["VIC_NEW/CITIZEN:RO", "VIC_NEW/AGE:Y_LT12/SEX:F", "VIC_NEW/FORM:CRIM", "XB_IN/PARTNER:FR"]
        {
            assert!(asked.is_input(&key(&input.replace("AGE:Y_LT12/SEX:F", "SEX:F/AGE:Y_LT12"))), "{input}");
        }
        for margin in ["VIC_NEW", "VIC_NEW/AGE:Y_LT12", "VIC_NEW/REGION:UKM"] {
            assert!(!asked.is_input(&key(margin)), "{margin}");
        }
        assert_eq!(asked.parts_beside("Q2", &key("VIC_NEW/CITIZEN:RO")).len(), 2);
        assert_eq!(asked.parts_beside("Q3", &key("VIC_NEW/FORM:CRIM")), []);
        assert_eq!(asked.home(&key("VIC_NEW")), Some("Q1"));
        assert_eq!(asked.home(&key("VIC_NEW/FORM:CRIM")), Some("Q3"));
        assert_eq!(asked.home(&key("VIC_NEW/REGION:UKM")), Some("Q5"));
    }
}
