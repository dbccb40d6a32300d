//! The one data structure: dimensions, the key of a cell, and the small tables that are slices of it.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

use super::Quarter;
use super::code::Code;

/// What a count can be counted by. Adding one here is teaching a new kind of thing; its codes are data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Dimension {
    /// What is counted.
    Indicator,
    /// The reporting country.
    Area,
    /// A region of that country.
    Region,
    /// Sex.
    Sex,
    /// Age at registration.
    Age,
    /// Citizenship, the only origin dimension.
    Citizen,
    /// Main form of exploitation.
    Form,
    /// Sub-form of exploitation for criminal activities.
    Crim,
    /// Who registered the child.
    Org,
    /// The help a child receives; several answers.
    Assist,
    /// The other country or region of a movement.
    Partner,
    /// How a child was noticed; asked once a year.
    Detect,
}

impl Dimension {
    /// All of them, in the order of a key.
    pub const ALL: [Dimension; 12] = [
        Self::Indicator,
        Self::Area,
        Self::Region,
        Self::Sex,
        Self::Age,
        Self::Citizen,
        Self::Form,
        Self::Crim,
        Self::Org,
        Self::Assist,
        Self::Partner,
        Self::Detect,
    ];

    /// Its name in files and in SDMX.
    pub fn name(self) -> &'static str {
        match self {
            Self::Indicator => "INDICATOR",
            Self::Area => "REF_AREA",
            Self::Region => "REGION",
            Self::Sex => "SEX",
            Self::Age => "AGE",
            Self::Citizen => "CITIZEN",
            Self::Form => "FORM",
            Self::Crim => "CRIM",
            Self::Org => "ORG",
            Self::Assist => "ASSIST",
            Self::Partner => "PARTNER",
            Self::Detect => "DETECT",
        }
    }
}

/// The address of a cell: one code per dimension, `_T` where a dimension is not used.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key([Code; Dimension::ALL.len()]);

impl Key {
    /// All children of one country counted by one indicator.
    pub fn total(indicator: Code, area: Code) -> Self {
        let mut codes = [Code::TOTAL; Dimension::ALL.len()];
        codes[Dimension::Indicator as usize] = indicator;
        codes[Dimension::Area as usize] = area;
        Self(codes)
    }

    /// The same cell with another code of one dimension.
    pub fn with(mut self, dimension: Dimension, code: Code) -> Self {
        self.0[dimension as usize] = code;
        self
    }

    /// Its code of one dimension.
    pub fn get(&self, dimension: Dimension) -> Code {
        self.0[dimension as usize]
    }

    /// Reads what a key prints, for a cell of this country: `VIC_NEW/AGE:Y_LT12/SEX:F`.
    pub fn read(text: &str, area: Code) -> Option<Self> {
        let mut parts = text.split('/');
        let mut key = Self::total(parts.next()?.parse().ok()?, area);
        for part in parts {
            let (name, code) = part.split_once(':')?;
            let dimension = Dimension::ALL[2..].iter().find(|dimension| dimension.name() == name)?;
            key = key.with(*dimension, code.parse().ok()?);
        }
        (key.to_string() == text).then_some(key)
    }

    /// The dimensions that break the total down, with their codes.
    pub fn used(&self) -> impl Iterator<Item = (Dimension, Code)> {
        let breakdowns = Dimension::ALL.into_iter().skip(2);
        breakdowns.map(|d| (d, self.get(d))).filter(|(_, code)| *code != Code::TOTAL)
    }
}

/// `VIC_NEW/AGE:Y_LT12/SEX:F`: what findings name and `--reason` takes.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", self.get(Dimension::Indicator))?;
        self.used().try_for_each(|(d, code)| write!(f, "/{}:{code}", d.name()))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}.{self}", self.get(Dimension::Area))
    }
}

/// A table a country fills: some indicators by some dimensions, perhaps within a slice.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableDef {
    /// Its short name, such as `Q2`.
    pub id: String,
    /// What is counted in it.
    pub indicators: Vec<Code>,
    /// The dimensions crossed in it.
    pub by: Vec<Dimension>,
    /// Codes held fixed, such as `FORM = "CRIM"`.
    #[serde(default)]
    pub slice: std::collections::BTreeMap<Dimension, Code>,
    /// True where no cell of it may ever be published as it stands.
    #[serde(default)]
    pub inside: bool,
    /// True where its rows do not add up to a total.
    #[serde(default)]
    pub apart: bool,
    /// True where it is asked with the fourth quarter, for the whole year.
    #[serde(default)]
    pub yearly: bool,
    /// Who also fills it for their own part of the country: a region, an organisation.
    #[serde(default)]
    pub parts: Vec<Dimension>,
}

impl TableDef {
    /// The page it stands on: `Q2` for `Q2` and `Q2-CRIM`.
    pub fn sheet(&self) -> &str {
        self.id.split('-').next().unwrap_or(&self.id)
    }

    /// Whether it is asked for in this quarter.
    pub fn is_asked(&self, quarter: Quarter) -> bool {
        !self.yearly || quarter.number() == 4
    }

    /// Whether a cell belongs to this table or to one of its margins.
    pub fn holds(&self, key: &Key) -> bool {
        self.indicators.contains(&key.get(Dimension::Indicator))
            && self.slice.iter().all(|(dimension, code)| key.get(*dimension) == *code)
            && key.used().all(|(d, _)| self.by.contains(&d) || self.slice.contains_key(&d))
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Code::from_str(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_prints_only_what_breaks_the_total_down() {
        let key = Key::total(Code::literal("VIC_NEW"), Code::literal("FR"));
        assert_eq!(key.to_string(), "VIC_NEW");
        let key = key.with(Dimension::Sex, Code::literal("F")).with(Dimension::Age, Code::literal("Y_LT12"));
        assert_eq!(key.to_string(), "VIC_NEW/SEX:F/AGE:Y_LT12");
    }

    #[test]
    fn a_key_is_read_as_it_prints_and_in_no_other_way() {
        let area = Code::literal("FR");
        for text in ["VIC_NEW", "VIC_NEW/SEX:F/AGE:Y_LT12", "XB_OUT/PARTNER:BE"] {
            assert_eq!(Key::read(text, area).unwrap().to_string(), text);
        }
        for text in
            ["", "VIC_NEW/", "VIC_NEW/AGE:Y_LT12/SEX:F", "VIC_NEW/REF_AREA:BE", "VIC_NEW/SEX:_T", "v/SEX:F"]
        {
            assert_eq!(Key::read(text, area), None, "{text}");
        }
    }
}
