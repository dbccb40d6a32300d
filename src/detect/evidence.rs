//! How much a new origin rests on: one report, or many that agree.

use serde::{Deserialize, Serialize};

use super::panel::Known;

/// How far a new origin can be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// One case, whatever else is known of it.
    SingleReport,
    /// One or two points.
    EarlySign,
    /// Three or four, or more from one place and one organisation.
    Repeated,
    /// Five or more, from two places or two organisations.
    Corroborated,
}

/// What is known of an origin over a year.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// Cases.
    pub cases: u32,
    /// Periods with a case.
    pub periods: u32,
    /// Places with a case.
    pub places: u32,
    /// Organisations that reported one; 0 where nobody said.
    pub organisations: u32,
    /// Chance alarms as strange as this.
    pub chance: f64,
}

/// Four quarters are looked at.
const YEAR: usize = 4;

impl Evidence {
    /// What a panel says of an origin in the four periods up to the one it is known at, in one place or in all. It knows no
    /// organisations.
    pub fn read(known: &Known, place: Option<usize>, origin: usize, chance: f64) -> Self {
        let panel = known.panel;
        let foreign = |place: &usize| panel.places[*place].own != Some(origin);
        let places =
            (0..panel.places.len()).filter(|p| place.map_or_else(|| foreign(p), |asked| asked == *p));
        let mut evidence = Self { chance, ..Self::default() };
        let mut seen = [false; YEAR];
        for place in places {
            let before = evidence.cases;
            for (age, seen) in seen.iter_mut().enumerate().take(known.at + 1) {
                let counts = known.counts(place, known.at - age);
                let cases = counts.map_or(0, |counts| counts[origin]);
                evidence.cases += cases;
                *seen |= cases > 0;
            }
            evidence.places += u32::from(evidence.cases > before);
        }
        evidence.periods = seen.into_iter().map(u32::from).sum();
        evidence
    }

    /// Points: for cases, periods, places, organisations, and for how little chance explains.
    pub fn points(&self) -> u32 {
        let cases = match self.cases {
            0 | 1 => 0,
            2 => 1,
            3 | 4 => 2,
            _ => 3,
        };
        let three = |n: u32| n.clamp(1, 3) - 1;
        let chance = if self.chance <= 0.1 { 2 } else { u32::from(self.chance <= 1.0) };
        cases + three(self.periods) + three(self.places) + three(self.organisations) + chance
    }

    /// The grade of these points.
    pub fn grade(&self) -> Grade {
        let agree = self.places >= 2 || self.organisations >= 2;
        match self.points() {
            _ if self.cases <= 1 => Grade::SingleReport,
            0..=2 => Grade::EarlySign,
            5.. if agree => Grade::Corroborated,
            _ => Grade::Repeated,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_case_is_a_single_report_whatever_the_points() {
        let one = Evidence { cases: 1, periods: 1, places: 1, organisations: 1, chance: 1e-6 };
        assert_eq!((one.points(), one.grade()), (2, Grade::SingleReport));
    }

    #[test]
    fn only_a_second_place_or_organisation_corroborates() {
        let alone = Evidence { cases: 6, periods: 3, places: 1, organisations: 1, chance: 0.05 };
        assert_eq!((alone.points(), alone.grade()), (7, Grade::Repeated));
        assert_eq!(Evidence { places: 2, ..alone }.grade(), Grade::Corroborated);
        assert_eq!(Evidence { organisations: 2, ..alone }.grade(), Grade::Corroborated);
        assert_eq!(Evidence { cases: 2, periods: 1, chance: 0.5, ..alone }.grade(), Grade::EarlySign);
    }
}
