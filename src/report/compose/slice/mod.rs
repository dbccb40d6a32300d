//! A slice of the published programme: a breakdown of one area, or one of its codes in every country, through the periods.

mod shown;

pub(super) use shown::Shown;

use crate::protect::{Family, Programme};
use crate::structure::{Arg, Code, Dimension, Message, Structure};

/// Where a slice is cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slice {
    /// The breakdown: a family of the programme, or the first part of the names of those that make one together.
    pub table: String,
    /// Whose codes: a country, or Europe (`_T`).
    pub area: Code,
    /// This code alone, in every country.
    pub code: Option<Code>,
}

/// A figure's place in its table, and what it is called.
#[derive(Debug, Clone)]
pub struct Item {
    /// What it is called.
    pub name: Arg,
    /// Its column.
    pub column: Code,
    family: String,
    is_part: bool,
}

impl Slice {
    /// Every breakdown there is, in the programme's order.
    pub fn tables(programme: &Programme) -> Vec<&str> {
        let mut names: Vec<&str> = programme.families.iter().map(table_of).collect();
        names.dedup();
        names
    }

    /// A slice of the programme, if it has this breakdown, this area and this code.
    pub fn new(
        programme: &Programme,
        structure: &Structure,
        table: &str,
        area: &str,
        code: &str,
    ) -> Option<Self> {
        let table = Self::tables(programme).into_iter().find(|known| *known == table)?.to_string();
        let read = |text: &str| if text.is_empty() { Some(Code::TOTAL) } else { text.parse().ok() };
        let (area, code) = (read(area)?, read(code)?);
        let is_known = area == Code::TOTAL || structure.participant(area).is_some();
        let slice = Self { table, area, code: (code != Code::TOTAL).then_some(code) };
        let has_code = |code| slice.items(programme, structure).iter().any(|item| item.column == code);
        (is_known && slice.code.is_none_or(has_code)).then_some(slice)
    }

    /// The codes of its breakdown, those that belong to another right after it.
    pub fn items(&self, programme: &Programme, structure: &Structure) -> Vec<Item> {
        let families = programme.families.iter().filter(|family| table_of(family) == self.table);
        families.flat_map(|family| items(family, structure, self.area)).collect()
    }

    /// The name of a file of it.
    pub(super) fn file_name(&self) -> String {
        let code = self.code.map_or(String::new(), |code| format!("-{code}"));
        let area = if self.area == Code::TOTAL { String::new() } else { format!("-{}", self.area) };
        format!("{}{area}{code}", self.table)
    }
}

fn table_of(family: &Family) -> &str {
    match family.only {
        Some(code) => family.id.trim_end_matches(code.as_str()).trim_end_matches('_'),
        None => &family.id,
    }
}

fn items(family: &Family, structure: &Structure, area: Code) -> Vec<Item> {
    let item = |dimension: Dimension, code: Code| Item {
        name: name(structure, dimension, code),
        column: code,
        family: family.id.clone(),
        is_part: false,
    };
    if let (Some(code), [dimension, ..]) = (family.only, family.by.as_slice()) {
        return vec![item(*dimension, code)];
    }
    match family.by.as_slice() {
        [Dimension::Region] => {
            let of = |country: Code| {
                let regions = structure.list(Dimension::Region).addends(country);
                regions.map(|region| item(Dimension::Region, region))
            };
            let countries = structure.participants.iter().map(|participant| participant.country);
            countries.filter(|country| area == Code::TOTAL || *country == area).flat_map(of).collect()
        }
        [Dimension::Citizen] => structure
            .list(Dimension::Citizen)
            .iter()
            .map(|(code, _)| item(Dimension::Citizen, code))
            .collect(),
        [one] => structure.list(*one).addends(Code::TOTAL).map(|code| item(*one, code)).collect(),
        [outer, inner, ..] => {
            let parts = |code: Code| {
                let inner_codes = structure.list(*inner).addends(Code::TOTAL);
                inner_codes.map(move |part| Item {
                    column: code.cross(part),
                    is_part: true,
                    ..item(*inner, part)
                })
            };
            let outer_codes = structure.list(*outer).addends(Code::TOTAL);
            outer_codes.flat_map(|code| std::iter::once(item(*outer, code)).chain(parts(code))).collect()
        }
        [] => Vec::new(),
    }
}

/// What a code is called; a region has its own name everywhere.
fn name(structure: &Structure, dimension: Dimension, code: Code) -> Arg {
    match dimension {
        Dimension::Citizen | Dimension::Area => Arg::Country(code),
        Dimension::Region => {
            let label = structure.list(dimension).get(code).map_or("", |item| item.label.as_str());
            match label.is_empty() {
                true => Message::new("region-unknown").into(),
                false => Arg::Text(label.into()),
            }
        }
        _ => Message::new(format!("{}-{code}", dimension.name().to_lowercase())).into(),
    }
}
