//! The yearly figures that Article 19a of Directive 2011/36/EU, as amended by Directive (EU) 2024/1712, asks every country
//! for: registered victims by organisation, sex, age, citizenship and form of exploitation.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Office;
use crate::error::Result;
use crate::store::submissions;
use crate::structure::{Code, Dimension, Key, Quarter, Return};

/// What the article asks for, beside the total.
const BY: [Dimension; 5] =
    [Dimension::Org, Dimension::Sex, Dimension::Age, Dimension::Citizen, Dimension::Form];

/// A country's year as CSV: one line a figure. Quarters without an accepted answer are named in the head, never zero.
///
/// For the country itself: it holds true counts.
pub async fn article_19a(office: &Office<'_>, country: Code, year: i16) -> Result<String> {
    let quarters = Quarter::of_year(year);
    let answers = submissions::accepted(office.db, country, quarters[0], quarters[3], office.now).await?;
    let missing: Vec<String> =
        quarters.iter().filter(|q| !answers.contains_key(q)).map(Quarter::to_string).collect();
    let mut csv =
        format!("# Article 19a of Directive 2011/36/EU; {country}, {year}; registered child victims\n");
    if !missing.is_empty() {
        writeln!(csv, "# not answered: {}", missing.join(" ")).expect("writing to a string");
    }
    csv += "YEAR,REF_AREA,DIMENSION,CODE,OBS_VALUE\n";
    for ((dimension, code), n) in sums(&answers, country) {
        writeln!(csv, "{year},{country},{dimension},{code},{n}").expect("writing to a string");
    }
    Ok(csv)
}

/// The sums over the quarters, by dimension and code; the total first.
fn sums(answers: &BTreeMap<Quarter, Return>, country: Code) -> BTreeMap<(&'static str, Code), u64> {
    let total = Key::total(Code::literal("VIC_NEW"), country);
    let mut sums = BTreeMap::new();
    for (key, cell) in answers.values().flat_map(|answer| &answer.cells) {
        let name = match key.used().collect::<Vec<_>>()[..] {
            [] => Some(("", Code::TOTAL)),
            [(dimension, code)] if BY.contains(&dimension) => Some((dimension.name(), code)),
            _ => None,
        };
        let is_victim = key.get(Dimension::Indicator) == total.get(Dimension::Indicator);
        if let (Some(name), Some(count), true) = (name, cell.value, is_victim) {
            *sums.entry(name).or_default() += u64::from(count.get());
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::Observation;

    #[test]
    fn a_year_adds_its_quarters_up_and_leaves_crossings_out() {
        let country = Code::literal("FR");
        let answer = |cells: &[(&str, u32)]| Return {
            version: 1,
            accepted: jiff::Timestamp::UNIX_EPOCH,
            simulated: false,
            cells: cells
                .iter()
                .map(|(key, n)| (Key::read(key, country).unwrap(), Observation::count(*n)))
                .collect(),
        };
        let answers = [
            ("2023-Q1".parse().unwrap(), answer(&[("VIC_NEW", 3), ("VIC_NEW/SEX:F", 2), ("VIC_PRS", 1)])),
            ("2023-Q2".parse().unwrap(), answer(&[("VIC_NEW", 4), ("VIC_NEW/SEX:F/AGE:Y_LT12", 4)])),
        ];
        let sums = sums(&answers.into(), country);
        assert_eq!(
            sums.into_iter().collect::<Vec<_>>(),
            [(("", Code::TOTAL), 7), (("SEX", Code::literal("F")), 2)]
        );
    }
}
