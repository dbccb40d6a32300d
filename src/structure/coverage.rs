//! What single countries do not collect, cannot have, or define in their own way: `reports/coverage.csv`.

use serde::Deserialize;

use super::{BadDataFile, Code, Dimension, Key, ObsStatus, Quarter, Structure};

/// The file inside `reports/`.
pub(super) const FILE: &str = "coverage.csv";

/// One country's word about some of its cells.
#[derive(Debug, Clone, PartialEq)]
pub struct Coverage {
    /// Whose.
    pub country: Code,
    /// Of which indicator; `_T` of all.
    pub indicator: Code,
    /// Of which code; of all cells where `None`.
    pub part: Option<(Dimension, Code)>,
    /// Not collected, cannot exist, or counted by another definition.
    pub status: ObsStatus,
    /// What readers should know: the message `definition-<word>`; empty where the status says it all.
    pub definition: String,
    /// First and last quarter; open where `None`.
    pub valid: (Option<Quarter>, Option<Quarter>),
}

/// A line as it stands in the file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    country: Code,
    indicator: Option<Code>,
    dimension: Option<Dimension>,
    code: Option<Code>,
    status: String,
    definition: String,
    from: Option<String>,
    until: Option<String>,
}

/// The lines of the file, with their quarters and letters read.
pub(super) fn read(rows: &[Row]) -> Result<Vec<Coverage>, BadDataFile> {
    let bad = |why: String| BadDataFile::new(FILE, why);
    let quarter = |text: &Option<String>| {
        text.as_ref().map(|text| text.parse().map_err(|error| bad(format!("{error}")))).transpose()
    };
    let line = |row: &Row| {
        let status = row.status.parse().map_err(|()| bad(format!("no status {:?}", row.status)))?;
        Ok(Coverage {
            country: row.country,
            indicator: row.indicator.unwrap_or(Code::TOTAL),
            part: row.dimension.zip(row.code),
            status,
            definition: row.definition.clone(),
            valid: (quarter(&row.from)?, quarter(&row.until)?),
        })
    };
    rows.iter().map(line).collect()
}

impl Coverage {
    /// Whether it speaks of this cell in this quarter.
    pub fn covers(&self, key: &Key, quarter: Quarter) -> bool {
        let indicator = self.indicator == Code::TOTAL || self.indicator == key.get(Dimension::Indicator);
        let part = self.part.is_none_or(|(dimension, code)| key.get(dimension) == code);
        let from = self.valid.0.is_none_or(|from| from <= quarter);
        let until = self.valid.1.is_none_or(|until| quarter <= until);
        self.country == key.get(Dimension::Area) && indicator && part && from && until
    }
}

impl Structure {
    /// Whether a return for the quarter has the cell: a table asks for it, and its codes are of this country's lists.
    pub fn has_cell(&self, key: &Key, quarter: Quarter) -> bool {
        let country = key.get(Dimension::Area);
        let is_foreign = |code: Code| {
            self.list(Dimension::Region).get(code).is_some_and(|region| region.parent != country)
        };
        let is_own = |(dimension, code): (Dimension, Code)| {
            let list = self.list(dimension);
            let is_region = matches!(dimension, Dimension::Region | Dimension::Partner);
            list.get(code).is_some() && !list.is_group(code) && !(is_region && is_foreign(code))
        };
        key.used().all(is_own) && self.asked(quarter).any(|table| table.holds(key))
    }

    /// Why a cell has no number in this quarter whatever happened: a code that is not yet, or no longer, in its list
    /// cannot exist; what a country does not collect it says in its coverage.
    pub fn absence(&self, key: &Key, quarter: Quarter) -> Option<ObsStatus> {
        let exists = |(dimension, code): (Dimension, Code)| {
            let list = self.list(dimension);
            list.get(code).is_none() || list.is_valid(code, quarter)
        };
        if !key.used().all(exists) {
            return Some(ObsStatus::CannotExist);
        }
        let covering = self.coverage.iter().filter(|line| line.covers(key, quarter));
        covering.map(|line| line.status).find(|status| status.is_absence())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::{CodeList, Item};

    #[test]
    fn a_return_has_no_cell_of_a_foreign_region_an_unknown_code_or_another_time_of_the_year() {
        let house = Structure::embedded();
        let has = |text: &str, quarter: &str| {
            house.has_cell(&Key::read(text, Code::literal("GB")).unwrap(), quarter.parse().unwrap())
        };
        for cell in ["VIC_NEW", "VIC_NEW/REGION:UKM/CITIZEN:RO", "XB_OUT/PARTNER:FR", "XB_OUT/PARTNER:UKM"] {
            assert!(has(cell, "2023-Q3"), "{cell}");
        }
        let foreign = [
            "VIC_NEW/REGION:FR1/CITIZEN:RO",
            "XB_OUT/PARTNER:FR1",
            "VIC_NEW/CITIZEN:QQ",
            "VIC_NEW/CITIZEN:W039",
        ];
        for cell in foreign.into_iter().chain(["VIC_NEW/SEX:F/ORG:POL", "VIC_NEW/DETECT:ARR"]) {
            assert!(!has(cell, "2023-Q3"), "{cell}");
        }
        assert!(has("VIC_NEW/DETECT:ARR", "2023-Q4"));
    }

    #[test]
    fn what_a_country_does_not_collect_and_what_cannot_be_yet_are_told_apart() {
        let house = Structure::embedded();
        let quarter: Quarter = "2023-Q2".parse().unwrap();
        let gb = |indicator| Key::total(Code::literal(indicator), Code::literal("GB"));
        assert_eq!(house.absence(&gb("VIC_IDF"), quarter), Some(ObsStatus::NotCollected));
        assert_eq!(house.absence(&gb("VIC_NEW"), quarter), None);

        let new = Item { valid: (Some("2024-Q1".parse().unwrap()), None), ..Item::plain() };
        let code = Code::literal("NEWF");
        let later = house.with_list(Dimension::Form, CodeList::new([(code, new)]));
        let key = gb("VIC_NEW").with(Dimension::Form, code);
        assert_eq!(later.absence(&key, quarter), Some(ObsStatus::CannotExist));
        assert_eq!(later.absence(&key, "2024-Q1".parse().unwrap()), None);
    }
}
