//! The codes that coordinators speak in, as `reports/exchange.toml` and `reports/neighbours.csv` declare them.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::structure::{BadDataFile, Code, csv_rows, toml_file};

/// All that can be said, beside what the structure of the figures names already.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    /// What was noticed.
    pub signals: Vec<Code>,
    /// How the countries concerned have to do with it.
    pub directions: Vec<Code>,
    /// What colleagues are asked to do.
    pub actions: Vec<Code>,
    /// What is known of the circumstances.
    pub contexts: Vec<Code>,
    /// How soon they have to.
    pub urgency: Vec<Urgency>,
    /// For how many days a warning may stand.
    pub longest_days: i64,
    /// For how many days a request to colleagues may stand.
    pub longest_inquiry: i64,
    /// From how many answers on they are shown to those who take part.
    pub answers_shown_from: usize,
    /// How many a person may send within a day.
    pub a_day: usize,
    /// The languages somebody may say they speak, as `EN`.
    pub languages: Vec<Code>,
    /// How somebody is best reached.
    pub reached: Vec<Code>,
    /// What was done for a child.
    pub measures: Vec<Code>,
    /// What came of it.
    pub outcomes: Vec<Code>,
    /// Why a lead gives a note back.
    pub returns: Vec<Code>,
    /// Which countries lie beside each other, both ways.
    #[serde(skip)]
    neighbours: BTreeSet<(Code, Code)>,
}

/// How soon.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Urgency {
    /// Its code.
    pub code: Code,
    /// Whether a lead has to confirm the warning before it leaves.
    pub lead: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pair {
    country: Code,
    neighbour: Code,
}

impl Vocabulary {
    /// Reads the data files; the error names the file and what is wrong with it.
    pub fn read() -> Result<Self, BadDataFile> {
        let mut read: Self = toml_file("exchange.toml")?;
        for Pair { country, neighbour } in csv_rows("neighbours.csv")? {
            read.neighbours.extend([(country, neighbour), (neighbour, country)]);
        }
        Ok(read)
    }

    /// The countries beside one.
    pub fn neighbours(&self, country: Code) -> BTreeSet<Code> {
        let of_country = self.neighbours.iter().filter(|(own, _)| *own == country);
        of_country.map(|(_, neighbour)| *neighbour).collect()
    }

    /// Whether a warning of this urgency waits for a lead.
    pub fn waits_for_lead(&self, urgency: Code) -> bool {
        self.urgency.iter().any(|known| known.code == urgency && known.lead)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::Structure;

    #[test]
    fn every_participant_has_a_neighbour_and_every_neighbour_takes_part() {
        let vocabulary = Vocabulary::read().unwrap();
        let structure = Structure::embedded();
        for participant in &structure.participants {
            let beside = vocabulary.neighbours(participant.country);
            assert!(!beside.is_empty(), "{}", participant.country);
            for country in beside {
                assert!(structure.participant(country).is_some(), "{country}");
                assert!(vocabulary.neighbours(country).contains(&participant.country), "both ways");
            }
        }
    }
}
