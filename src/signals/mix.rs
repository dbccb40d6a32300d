//! Accepted answers as mixes: the forms, ages and sexes of a year beside those before it.

use super::history::{History, MIXED, QUARTERS};
use super::panel::is_known;
use crate::deliver::House;
use crate::detect::{Mix, Parts};
use crate::store::submissions::{Answer, Answers};
use crate::structure::{Code, Dimension, Quarter};

/// Quarters whose mix is looked at, the last of them the one judged.
const WINDOW: i32 = 4;

/// What forms, ages and sexes were counted in the year up to a quarter, and before, by the countries of a scope.
pub fn mixes(house: &House, history: &History, scope: Code, at: Quarter) -> Vec<Mix> {
    let mixed = MIXED.into_iter().zip(&history.mixed);
    mixed.map(|(dimension, answers)| mix(house, dimension, answers, scope, at)).collect()
}

fn mix(house: &House, dimension: Dimension, answers: &Answers, scope: Code, at: Quarter) -> Mix {
    let list = house.structure.list(dimension);
    let codes: Vec<Code> = list.addends(Code::TOTAL).filter(|code| is_known(*code)).collect();
    let participants = house.structure.participants.iter().map(|participant| participant.country);
    let places = participants.filter(|country| scope == Code::TOTAL || *country == scope);
    Mix {
        parts: codes.iter().map(Code::to_string).collect(),
        places: places.map(|country| parts(answers, &codes, country, at)).collect(),
    }
}

fn parts(answers: &Answers, codes: &[Code], country: Code, at: Quarter) -> Parts {
    let told = |quarter: Quarter| answers.get(&(country, quarter)).and_then(|versions| versions.last());
    let is_broken_down = |answer: &&Answer| codes.iter().any(|code| counted(answer, *code) > 0);
    let sum = |quarters: std::ops::Range<i32>, code: Code| -> u32 {
        quarters.filter_map(|age| told(at.plus(-age))).map(|answer| counted(answer, code)).sum()
    };
    let past = WINDOW..QUARTERS;
    Parts {
        place: country.to_string(),
        observed: codes.iter().map(|code| sum(0..WINDOW, *code)).collect(),
        past: codes.iter().map(|code| f64::from(sum(past.clone(), *code))).collect(),
        baseline: past.clone().filter_map(|age| told(at.plus(-age))).filter(is_broken_down).count(),
    }
}

fn counted(answer: &Answer, code: Code) -> u32 {
    answer.counts.get(&(Code::TOTAL, code)).copied().unwrap_or(0)
}
