//! One line of a source: so many people alike.

use std::collections::BTreeMap;

use super::{Columns, Layout, Meaning, Profile};
use crate::collect::cell::Typed;
use crate::collect::labels::fold;
use crate::collect::reader::{Reader, short};
use crate::collect::sheets::{Row, Sheet};
use crate::structure::{Arg, Code, Dimension, Finding};

/// So many people with these codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    /// How many.
    pub count: u32,
    /// What they have in common.
    pub codes: BTreeMap<Dimension, Code>,
}

/// The people of one line; `None` where they are left out, or with findings of every cell that cannot be read.
pub fn read(
    reader: &mut Reader,
    sheet: &Sheet,
    row: &Row,
    columns: &Columns,
    profile: &Profile,
    layout: &Layout,
) -> Option<People> {
    let before = reader.findings.len();
    let (mut codes, mut is_left_out) = (BTreeMap::new(), false);
    let at = |name: &str| columns.get(&fold(name)).copied().unwrap_or(0);
    for (dimension, rule) in &layout.read {
        let (column, text) = (at(&rule.column), row.text(at(&rule.column)));
        let place = Some(sheet.place(row.line, column));
        match profile.meaning(*dimension, rule, &text) {
            Meaning::Code(code) => drop(codes.insert(*dimension, code)),
            Meaning::LeftOut => is_left_out = true,
            Meaning::Several(found) => reader.block("label-ambiguous", place, |f| several(f, &text, &found)),
            Meaning::Unknown => reader.unknown(*dimension, &text, place),
        }
    }
    let column = at(&layout.people);
    let place = sheet.place(row.line, column);
    let count = match reader.typed(row.get(column), &place)? {
        Typed::Figure(observation) => observation.value.map(|count| count.get()),
        Typed::Blank => None,
    };
    if count.is_none() {
        let found = short(&row.text(column));
        reader.block("count-unreadable", Some(place), |f| f.text("found", found));
    }
    let is_read = reader.findings.len() == before && !is_left_out;
    count.filter(|_| is_read).map(|count| People { count, codes })
}

/// Which codes a label can mean.
pub fn several(finding: Finding, text: &str, codes: &[Code]) -> Finding {
    let codes = codes.iter().map(|code| Arg::Text(code.to_string())).collect();
    finding.text("found", short(text)).arg("codes", Arg::List(codes))
}
