//! How far what somebody saw can be believed once others have seen it too.

use std::collections::BTreeMap;

use crate::detect::{Evidence, Grade};
use crate::exchange::{Band, Confidence, Warning};
use crate::store::warnings::Echo;
use crate::structure::Code;

/// The countries that say they have seen something, each with its band.
pub type Voices = BTreeMap<Code, Band>;

/// The country that wrote a warning and those that have seen it too.
pub fn voices(country: Code, warning: &Warning, echoes: &[Echo]) -> Voices {
    let others = echoes.iter().map(|echo| (echo.country, echo.band));
    std::iter::once((country, warning.band)).chain(others).collect()
}

/// What figures say, and what colleagues say beside them. A child may be in both, so whichever knows of more counts.
pub fn with_voices(figures: &Evidence, voices: &Voices) -> Evidence {
    let said = spoken(voices);
    Evidence { cases: figures.cases.max(said.cases), places: figures.places.max(said.places), ..*figures }
}

/// The grade of a warning, by its voices alone.
pub(super) fn grade(voices: &Voices, confidence: Confidence) -> Grade {
    let said = spoken(voices);
    let cases = if confidence == Confidence::Single { said.cases } else { said.cases.max(2) };
    Evidence { cases, ..said }.grade()
}

/// Each country one place with the fewest cases of its band; nothing is known of chance.
fn spoken(voices: &Voices) -> Evidence {
    let least = |band: &Band| match band {
        Band::Few => 1,
        Band::Some => 5,
        Band::Many => 10,
    };
    let places = u32::try_from(voices.len()).unwrap_or(u32::MAX);
    Evidence { cases: voices.values().map(least).sum(), periods: 1, places, organisations: 0, chance: 1.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(voices: &[(&str, Band)]) -> Voices {
        voices.iter().map(|(country, band)| (country.parse().unwrap(), *band)).collect()
    }

    #[test]
    fn each_country_that_has_seen_it_too_makes_a_warning_easier_to_believe() {
        let graded = |voices: &[(&str, Band)]| grade(&said(voices), Confidence::Single);
        assert_eq!(graded(&[("NL", Band::Few)]), Grade::SingleReport);
        assert_eq!(graded(&[("NL", Band::Few), ("DE", Band::Few)]), Grade::Repeated);
        assert_eq!(graded(&[("NL", Band::Few), ("DE", Band::Few), ("BE", Band::Some)]), Grade::Corroborated);
    }

    #[test]
    fn no_number_of_children_in_one_country_is_as_good_as_two_countries() {
        assert_ne!(grade(&said(&[("NL", Band::Many)]), Confidence::Identified), Grade::Corroborated);
    }

    #[test]
    fn who_is_in_the_figures_already_is_not_counted_twice() {
        let figures = Evidence { cases: 6, periods: 2, places: 2, organisations: 1, chance: 0.5 };
        assert_eq!(with_voices(&figures, &said(&[("NL", Band::Few), ("DE", Band::Few)])), figures);
        let more = with_voices(&figures, &said(&[("BE", Band::Few), ("DE", Band::Few), ("NL", Band::Many)]));
        assert_eq!((more.cases, more.places), (12, 3));
    }
}
