//! What the countries of the small house count, and how a file says it.

use hub::collect;
use hub::deliver::House;
use hub::demo::Simulation;
use hub::structure::{Code, Dimension, Key, Observation, Quarter};

use super::{COUNTRIES, Counts, NIL, code, quarter};

/// A cell, or everything that adds up to it where it is no leaf: regions of the world and outer codes are not listed.
pub fn sum_of(cells: &Counts, key: Key) -> u32 {
    let structure = House::embedded().structure;
    let is_in = |dimension: Dimension, mut there: Code, wanted: Code| {
        while there != wanted && there != Code::TOTAL {
            there = structure.list(dimension).get(there).map_or(Code::TOTAL, |item| item.parent);
        }
        there == wanted
    };
    let used: Vec<(Dimension, Code)> = key.used().collect();
    let outer = used.iter().any(|(d, _)| *d == Dimension::Age);
    let depth = if outer { 2 } else { used.len() };
    let is_part = |there: &Key| {
        there.get(Dimension::Indicator) == key.get(Dimension::Indicator)
            && there.used().count() == depth
            && used
                .iter()
                .all(|(d, wanted)| there.get(*d) != Code::TOTAL && is_in(*d, there.get(*d), *wanted))
    };
    cells.iter().filter(|(there, _)| is_part(there)).filter_map(|(_, cell)| cell.value).map(|n| n.get()).sum()
}

/// What the programme publishes of a simulated return with so many more children, and movements to and from every other
/// country.
pub fn counts(simulation: &Simulation, country: Code, name: &str, more: u32) -> Counts {
    let structure = House::embedded().structure;
    let file = simulation.file_with(structure, country, quarter(name), more);
    let (submission, _) = collect::read(file.as_bytes(), structure, country, quarter(name));
    let mut cells: Counts = submission.cells.iter().map(|cell| (cell.key, cell.observation)).collect();
    cells.retain(|key, _| is_published(key));
    if (country, name) == (code(NIL.0), NIL.1) {
        cells = [(Key::total(code("VIC_NEW"), country), Observation::count(0))].into();
    }
    for (indicator, n) in [("XB_OUT", 2), ("XB_IN", 1)] {
        let total = Key::total(code(indicator), country);
        let others = COUNTRIES.map(code).into_iter().filter(|other| *other != country);
        cells.extend(others.map(|other| (total.with(Dimension::Partner, other), Observation::count(n))));
    }
    cells
}

fn is_published(key: &Key) -> bool {
    use Dimension::{Age, Citizen, Form, Region, Sex};
    let used: Vec<Dimension> = key.used().map(|(dimension, _)| dimension).collect();
    let families = [&[][..], &[Citizen], &[Form], &[Region], &[Sex, Age], &[Age, Sex]];
    key.get(Dimension::Indicator) == code("VIC_NEW") && families.contains(&used.as_slice())
}

/// As a coordinator would send it.
pub fn file(cells: &Counts, q: Quarter) -> String {
    let names: Vec<&str> = Dimension::ALL.iter().map(|dimension| dimension.name()).collect();
    let mut file = format!("TIME_PERIOD,{},OBS_VALUE,OBS_STATUS,CONF_STATUS\n", names.join(","));
    for (key, cell) in cells {
        let codes: Vec<String> = Dimension::ALL.iter().map(|d| key.get(*d).to_string()).collect();
        file += &format!("{q},{},{},A,N\n", codes.join(","), cell.value.unwrap().get());
    }
    file
}
