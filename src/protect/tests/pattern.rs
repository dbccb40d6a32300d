//! What is hidden beside the small counts: chosen by the key, the same every time.

use super::super::*;
use super::code;
use super::programme::{answer, figures};
use crate::structure::{Code, Dimension, Key as Place, Observation, Return};

const COUNTRIES: [&str; 8] = ["AT", "BE", "CZ", "DE", "ES", "FR", "IT", "NL"];

fn quarter() -> Quarter {
    "2023-Q1".parse().unwrap()
}

/// One small form in each country, six larger ones that are alike.
fn reply(country: &str, n: u32) -> Return {
    let mut reply = answer(code(country), 90 + n);
    let forms =
        [("CRIM", 1 + n % 4), ("BEG", 12), ("LAB", 12), ("SERV", 12), ("SEX", 12), ("MAR", 12), ("ADO", 12)];
    for (form, n) in forms {
        let place = Place::total(code("VIC_NEW"), code(country)).with(Dimension::Form, code(form));
        reply.cells.insert(place, Observation::count(n));
    }
    reply
}

fn replies() -> Vec<((Code, Quarter), Return)> {
    COUNTRIES.iter().zip(1..).map(|(c, n)| ((code(c), quarter()), reply(c, n))).collect()
}

fn told(replies: Vec<((Code, Quarter), Return)>, key: &str) -> Protected {
    let programme = Programme::read().unwrap();
    let (structure, history) = (Structure::embedded(), Protected::default());
    protect(&programme, structure, &figures(replies), quarter(), &history, &Key::new(key)).unwrap().public
}

fn blanks(public: &Protected) -> Vec<(Code, Code)> {
    let block = public.get("form", Period::Quarter(quarter())).unwrap();
    let hidden = block.iter().filter(|(.., cell)| *cell == Cell::Hidden);
    hidden.map(|(area, column, _)| (area, column)).collect()
}

#[test]
fn the_same_figures_and_key_hide_the_same_cells_in_whatever_order_they_came() {
    let first = told(replies(), "ours");
    assert_eq!(told(replies(), "ours"), first);
    assert_eq!(told(replies().into_iter().rev().collect(), "ours"), first);
}

#[test]
fn another_key_hides_other_cells() {
    let (ours, theirs) = (told(replies(), "ours"), told(replies(), "theirs"));
    assert!(blanks(&ours).len() > COUNTRIES.len());
    assert_ne!(blanks(&ours), blanks(&theirs));
}

#[test]
fn what_was_hidden_is_cheap_to_hide_again() {
    let programme = Programme::read().unwrap();
    let (structure, next) = (Structure::embedded(), quarter().plus(1));
    let moved = replies().into_iter().map(|((country, _), reply)| ((country, next), reply));
    let all = figures(replies().into_iter().chain(moved));
    let first = told(replies(), "ours");
    // Another key would choose others; the memory of what was hidden outweighs it.
    let second = protect(&programme, structure, &all, next, &first, &Key::new("theirs")).unwrap().public;
    let block = second.get("form", Period::Quarter(next)).unwrap();
    let again = blanks(&first).into_iter().filter(|(a, c)| block.cell(*a, *c) == Some(Cell::Hidden)).count();
    assert!(again * 10 >= blanks(&first).len() * 9, "{again} of {}", blanks(&first).len());
}
