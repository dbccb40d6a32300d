//! Nothing that leaves the house depends on a count that is not shown.
//!
//! Two houses hold different children. In the second one the proofs of the blanks were put together and stored as the
//! truth (`protect::look_alike`), and the pattern of the first is forced on it (`deliver::prepare_as`). Everything else
//! is done again: signals, sentences, charts, pages, letters, answers to programs. Every byte has to be the same.

mod common;
mod world;

use std::collections::BTreeMap;

use common::{Folder, engines};
use hub::deliver::{House, write_pdf};
use hub::protect::{Cell, Protected, look_alike, with_pattern};
use hub::report::Part;
use hub::structure::{Code, Message, Observation, Period};
use world::{Artefacts, World, code};

/// The names of what is not the same in both houses, and of what one of them lacks.
fn differing(one: &Artefacts, other: &Artefacts) -> Vec<String> {
    let names = one.keys().chain(other.keys());
    let mut names: Vec<String> = names.filter(|name| one.get(*name) != other.get(*name)).cloned().collect();
    names.sort();
    names.dedup();
    names
}

/// What the proofs make of the world once all its editions are out; the countries in `spared` keep their counts.
fn other_truth(world: &World, public: &Protected, spared: &[Code]) -> World {
    let house = House::embedded();
    let figures = look_alike(&house.programme, house.structure, &world.figures(), public, spared);
    world.with_figures(&figures)
}

#[test]
fn the_other_house_holds_other_children_behind_every_kind_of_blank() {
    let (world, house) = (World::simulated(), House::embedded());
    let public = world.protect();
    let other = other_truth(&world, &public, &[]);
    let forced =
        with_pattern(&house.programme, house.structure, &other.figures(), &Protected::default(), &public);
    assert_eq!(forced.as_ref(), Ok(&public));
    let (mut hidden, mut same) = (0, Vec::new());
    for (family, period, block) in public.iter() {
        for (area, column, _) in block.iter().filter(|(.., cell)| *cell == Cell::Hidden) {
            let counts = [&world, &other].map(|world| world.count(family, period, area, column));
            let name = || format!("{family} {period} {area} {column} {}", counts[0]);
            same.extend((counts[0] == counts[1] && counts[0] > 0).then(name));
            hidden += usize::from(counts[0] > 0);
        }
    }
    assert!(hidden > 1000, "{hidden} blanks with children are a small world");
    assert!(same.len() * 5 < hidden, "{} of {hidden} hide the number they hid: {same:?}", same.len());
}

#[test]
fn a_pattern_does_not_fit_figures_that_show_another_number() {
    let (mut world, house) = (World::simulated(), House::embedded());
    let public = world.protect();
    let answer = world.answers.get_mut(&(code("DE"), world::quarter("2022-Q3"))).unwrap();
    answer.values_mut().for_each(|cell| *cell = Observation::count(cell.value.unwrap().get() * 2));
    let forced =
        with_pattern(&house.programme, house.structure, &world.figures(), &Protected::default(), &public);
    assert_eq!(forced.unwrap_err().0.id, "refusal-pattern");
}

#[tokio::test]
async fn nothing_public_tells_the_true_house_from_the_other_one() {
    let world = World::simulated();
    let (here, there) = (Folder::new(), Folder::new());
    for (db, other_db) in engines(&here).await.into_iter().zip(engines(&there).await) {
        let patterns = world.publish(&db, None).await;
        let newest = patterns.values().next_back().unwrap();
        let other = other_truth(&world, newest, &[]);
        other.publish(&other_db, Some(&patterns)).await;
        let (mut one, mut two) = (world::public(&db).await, world::public(&other_db).await);
        for who in ["reader.en", "focal", "administrator"] {
            one.extend(world::signed_in(&db, who, code("DE")).await);
            two.extend(world::signed_in(&other_db, who, code("DE")).await);
        }
        for kind in
            ["bulletin.pdf", "tables/hier.csv", "tables/about.txt", "/library", "letter", "/api/editions/"]
        {
            assert!(one.keys().any(|name| name.contains(kind)), "{kind} is not among {:?}", one.keys());
        }
        assert_eq!(differing(&one, &two), Vec::<String>::new());
        let quarter =
            newest.iter().map(|(_, period, _)| period).filter(|p| matches!(p, Period::Quarter(_))).max();
        assert_eq!(quarter, Some(Period::Quarter(world::quarter("2023-Q1"))));
    }
}

/// The control of the test above: one sentence made from a hidden count is enough to be caught.
#[tokio::test]
async fn a_sentence_with_a_hidden_count_is_caught() {
    let world = World::simulated();
    let public = world.protect();
    let other = other_truth(&world, &public, &[]);
    let quarter = Period::Quarter(world::quarter("2023-Q1"));
    let hidden = public.iter().filter(|(family, period, _)| (*family, *period) == ("form", quarter));
    let mut hidden = hidden.flat_map(|(.., block)| block.iter()).filter(|(.., cell)| *cell == Cell::Hidden);
    let (area, form, _) = hidden
        .find(|(area, form, _)| {
            world.count("form", quarter, *area, *form) != other.count("form", quarter, *area, *form)
        })
        .unwrap();
    let bulletin = |world: &World, is_told: bool| {
        let mut document = world.bulletin(&public);
        let told = Message::new("origin-with-count").arg("origin", hub::structure::Arg::Country(area));
        let told = told.count("children", world.count("form", quarter, area, form) as u64);
        document.parts.extend(is_told.then_some(Part::Para(told)));
        write_pdf(&document, hub::words::first_language()).unwrap().bytes
    };
    assert!(bulletin(&world, false) == bulletin(&other, false));
    assert!(bulletin(&world, true) != bulletin(&other, true), "a hidden count went unseen");
}

/// What a coordinator and their programs meet of other countries is what everybody meets: only their own figures are more.
#[tokio::test]
async fn a_coordinator_meets_nothing_of_others_that_is_not_public() {
    for own in ["AT", "EE"] {
        let world = World::simulated();
        let (here, there) = (Folder::new(), Folder::new());
        for (db, other_db) in engines(&here).await.into_iter().zip(engines(&there).await) {
            let patterns = world.publish(&db, None).await;
            let newest = patterns.values().next_back().unwrap();
            let mut other = other_truth(&world, newest, &[code(own)]);
            other.change_what_is_not_published(code(own));
            other.publish(&other_db, Some(&patterns)).await;
            let mut pages: Vec<BTreeMap<_, _>> = Vec::new();
            for db in [&db, &other_db] {
                world::type_draft(db, code(own)).await;
                let mut all = world::signed_in(db, &format!("coordinator.{own}"), code(own)).await;
                all.extend(world::program(db, code(own)).await);
                pages.push(all);
            }
            let is_open =
                |name: &&str| pages[0].iter().any(|(n, said)| n.ends_with(*name) && said.starts_with(b"200"));
            for name in ["/check", "/preview", "/template", "/1.pdf", "/tasks", "/draft", "/article-19a"] {
                assert!(is_open(&name), "{name} is not among what was opened");
            }
            assert_eq!(differing(&pages[0], &pages[1]), Vec::<String>::new(), "{own}");
        }
    }
}
