//! What stands out is told, confirmed, withdrawn and judged; nothing of it is ever lost.

mod common;

use std::fmt::Write;
use std::process::Command;

use common::{Folder, engines};
use hub::collect;
use hub::deliver::House;
use hub::detect::Grade;
use hub::signals::{Story, course, judge, stories, watch_due};
use hub::store::signals::Word;
use hub::store::{Db, submissions};
use hub::structure::{Code, Dimension, Key, Quarter};
use hub::validate::{Context, validate};
use jiff::{Timestamp, ToSpan};

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

fn first() -> Quarter {
    "2020-Q1".parse().unwrap()
}

/// The tenth quarter, in which something happens.
fn last() -> Quarter {
    first().plus(9)
}

/// Cells as a file.
fn file(quarter: Quarter, cells: &[(Key, u32)]) -> String {
    let names: Vec<&str> = Dimension::ALL.iter().map(|dimension| dimension.name()).collect();
    let mut file = format!("TIME_PERIOD,{},OBS_VALUE,OBS_STATUS,CONF_STATUS\n", names.join(","));
    for (key, n) in cells {
        let codes: Vec<String> = Dimension::ALL.iter().map(|d| key.get(*d).to_string()).collect();
        writeln!(file, "{quarter},{},{n},A,N", codes.join(",")).unwrap();
    }
    file
}

/// A country's children by one dimension, with their total.
fn by(dimension: Dimension, country: &str, parts: &[(&str, u32)]) -> Vec<(Key, u32)> {
    let total = Key::total(code("VIC_NEW"), code(country));
    let own = parts.iter().map(|(part, n)| (total.with(dimension, code(part)), *n));
    own.chain([(total, parts.iter().map(|(_, n)| n).sum())]).collect()
}

/// Sends and accepts an answer about the origins of children.
async fn answer(db: &Db, country: &str, quarter: Quarter, origins: &[(&str, u32)], hour: Timestamp) {
    send(db, country, quarter, &by(Dimension::Citizen, country, origins), hour).await;
}

/// Sends and accepts an answer.
async fn send(db: &Db, country: &str, quarter: Quarter, cells: &[(Key, u32)], hour: Timestamp) {
    let (house, country) = (House::embedded(), code(country));
    let file = file(quarter, cells);
    let (submission, read) = collect::read(file.as_bytes(), house.structure, country, quarter);
    let (clean, findings) = validate(&submission, read, house.structure, &house.rules, &Context::default());
    let clean = clean.unwrap_or_else(|| panic!("{country} {quarter}: {findings:?}"));
    let mut tx = db.write().await.unwrap();
    let receipt = submissions::append(&mut tx, &clean, true, hour).await.unwrap();
    submissions::accept(&mut tx, &receipt.id, hour).await.unwrap();
    tx.commit().await.unwrap();
}

fn opens(quarter: Quarter) -> Timestamp {
    House::embedded().structure.calendar.opens(quarter)
}

fn closes(quarter: Quarter) -> Timestamp {
    House::embedded().structure.calendar.sign_off(quarter)
}

/// Nine quiet quarters of three countries; in the tenth Spain counts Chilean children for the first time.
async fn chile_comes_to_spain(db: &Db) {
    for n in 0..10 {
        let (quarter, wave) = (first().plus(n), (n as u32) % 3);
        for country in ["ES", "FR", "IT"] {
            let mut origins = vec![("MA", 20 + wave), ("DZ", 9 - wave), ("RO", 12)];
            if quarter == last() && country == "ES" {
                origins.push(("CL", 6));
            }
            answer(db, country, quarter, &origins, opens(quarter) + 48.hours()).await;
        }
    }
}

async fn chile(db: &Db, scope: &str) -> Story {
    let all = stories(db, code(scope)).await.unwrap();
    let found = all.iter().find(|story| story.subject.origin == code("CL") && story.signal.at.place == "ES");
    found.unwrap_or_else(|| panic!("{all:?}")).clone()
}

fn words(story: &Story) -> Vec<Word> {
    story.words.iter().map(|said| said.word).collect()
}

#[tokio::test]
async fn a_new_origin_is_raised_after_acceptance_and_confirmed_at_closing() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        chile_comes_to_spain(&db).await;
        let house = House::embedded();
        assert!(watch_due(&db, house, opens(last()) + 72.hours()).await.unwrap() > 0);
        let story = chile(&db, "_T").await;
        assert_eq!((story.subject.kind.as_str(), story.subject.quarter), ("new_origin", last()));
        assert_eq!((story.signal.at.observed, story.state(), story.since), (6, Word::Raised, last()));
        assert!(story.signal.chance < 0.1 && story.signal.at.high < 6.0, "{:?}", story.signal);
        assert_eq!(watch_due(&db, house, opens(last()) + 73.hours()).await.unwrap(), 0, "nothing new");
        assert!(watch_due(&db, house, closes(last())).await.unwrap() > 0);
        assert_eq!(words(&chile(&db, "_T").await), [Word::Raised, Word::Confirmed]);
    }
}

#[tokio::test]
async fn a_correction_withdraws_a_signal_and_its_story_stays() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        chile_comes_to_spain(&db).await;
        let house = House::embedded();
        watch_due(&db, house, opens(last()) + 72.hours()).await.unwrap();
        let nobody = [("MA", 26), ("DZ", 9), ("RO", 12)];
        answer(&db, "ES", last(), &nobody, opens(last()) + 96.hours()).await;
        watch_due(&db, house, opens(last()) + 97.hours()).await.unwrap();
        assert_eq!(words(&chile(&db, "_T").await), [Word::Raised, Word::Withdrawn]);
        let again = [("MA", 20), ("DZ", 9), ("RO", 12), ("CL", 7)];
        answer(&db, "ES", last(), &again, opens(last()) + 98.hours()).await;
        watch_due(&db, house, opens(last()) + 99.hours()).await.unwrap();
        let story = chile(&db, "_T").await;
        assert_eq!(words(&story), [Word::Raised, Word::Withdrawn, Word::Raised]);
        assert_eq!(story.signal.at.observed, 7);
    }
}

/// A coordinator's signals would tell of others if they were judged by others' figures.
#[tokio::test]
async fn a_country_is_judged_for_its_coordinator_by_its_own_figures_alone() {
    let (here, there) = (Folder::new(), Folder::new());
    for (db, other) in engines(&here).await.into_iter().zip(engines(&there).await) {
        chile_comes_to_spain(&db).await;
        chile_comes_to_spain(&other).await;
        let more = [("MA", 90), ("DZ", 1), ("RO", 40), ("CL", 30)];
        answer(&other, "FR", last(), &more, opens(last()) + 60.hours()).await;
        for db in [&db, &other] {
            watch_due(db, House::embedded(), opens(last()) + 72.hours()).await.unwrap();
        }
        let (one, two) = (chile(&db, "ES").await, chile(&other, "ES").await);
        assert_eq!(one.signal, two.signal);
        let of = |db| async move { stories(db, code("ES")).await.unwrap() };
        assert!(of(&db).await.iter().all(|story| story.signal.place() == "ES"));
        let french = |all: Vec<Story>| {
            all.iter().any(|s| (s.signal.place().as_str(), s.subject.origin) == ("FR", code("CL")))
        };
        assert!(french(stories(&other, Code::TOTAL).await.unwrap()), "a lead sees them all");
    }
}

#[tokio::test]
async fn people_confirm_or_dismiss_with_a_reason_and_the_newest_word_counts() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        chile_comes_to_spain(&db).await;
        let now = opens(last()) + 72.hours();
        watch_due(&db, House::embedded(), now).await.unwrap();
        let story = chile(&db, "_T").await;
        assert!(
            !judge(&db, &story, "lead.one", Word::Upheld, "backlog", now).await.unwrap(),
            "a reason of the other word"
        );
        assert!(
            !judge(&db, &story, "lead.one", Word::Withdrawn, "other", now).await.unwrap(),
            "the hub's word"
        );
        assert!(judge(&db, &story, "lead.one", Word::Dismissed, "backlog", now).await.unwrap());
        assert!(judge(&db, &story, "lead.two", Word::Upheld, "network", now + 1.hours()).await.unwrap());
        let story = chile(&db, "_T").await;
        assert_eq!(words(&story), [Word::Raised, Word::Dismissed, Word::Upheld]);
        let verdict = story.verdict().unwrap();
        assert_eq!((verdict.who.as_str(), verdict.reason.as_str()), ("lead.two", "network"));
    }
}

#[tokio::test]
async fn any_series_runs_beside_what_was_expected_of_it() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        chile_comes_to_spain(&db).await;
        let (house, now) = (House::embedded(), closes(last()));
        let course = course(&db, house, (Code::TOTAL, "ES", code("CL")), now).await.unwrap().unwrap();
        assert_eq!(course.points.len(), 10);
        let newest = course.points.last().unwrap();
        assert_eq!((newest.observed, newest.is_above()), (Some(6), true));
        assert_eq!(course.points[0].expected, None, "no past, no expectation");
        assert!(course.points[..9].iter().all(|point| point.observed == Some(0) && !point.is_above()));
        let nowhere = hub::signals::course(&db, house, (code("ES"), "FR", code("CL")), now).await.unwrap();
        assert!(nowhere.is_none(), "one country's figures hold no other country");
    }
}

/// What stands out in one country by its own figures: kind, place and whose.
async fn told(db: &Db, country: &str) -> Vec<(String, String, String)> {
    watch_due(db, House::embedded(), opens(last()) + 72.hours()).await.unwrap();
    let all = stories(db, code(country)).await.unwrap().into_iter().map(|story| story.subject);
    let mut told: Vec<_> =
        all.map(|subject| (subject.kind, subject.place, subject.origin.to_string())).collect();
    told.sort();
    told
}

#[tokio::test]
async fn children_who_are_fewer_in_one_region_and_more_in_another_are_consistent_with_a_move() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        for n in 0..10 {
            let (north, south) = if n >= 8 { (1, 21) } else { (11 + n as u32 % 2, 10) };
            let mut cells = by(Dimension::Citizen, "ES", &[("MA", north + south)]);
            let total = Key::total(code("VIC_NEW"), code("ES"));
            for (region, count) in [("ES1", north), ("ES6", south)] {
                let there = total.with(Dimension::Region, code(region));
                cells.extend([(there, count), (there.with(Dimension::Citizen, code("MA")), count)]);
            }
            send(&db, "ES", first().plus(n), &cells, opens(first().plus(n)) + 48.hours()).await;
        }
        assert!(told(&db, "ES").await.contains(&("displacement".into(), "ES1>ES6".into(), "MA".into())));
        let house = House::embedded();
        let course = course(&db, house, (code("ES"), "ES6", code("MA")), closes(last())).await;
        assert_eq!(course.unwrap().unwrap().points.last().unwrap().observed, Some(21));
    }
}

#[tokio::test]
async fn a_form_that_takes_over_and_a_country_that_counts_three_times_as_many_stand_out() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        for n in 0..10 {
            let (quarter, crim) = (first().plus(n), if n == 9 { 60 } else { 5 + n as u32 % 3 });
            let origins = by(Dimension::Citizen, "ES", &[("MA", crim + 12)]);
            let forms = by(Dimension::Form, "ES", &[("CRIM", crim), ("BEG", 12)]);
            let cells: Vec<_> = origins.into_iter().chain(forms.into_iter().take(2)).collect();
            send(&db, "ES", quarter, &cells, opens(quarter) + 48.hours()).await;
        }
        let told = told(&db, "ES").await;
        assert!(told.contains(&("mix".into(), "ES".into(), "CRIM".into())), "{told:?}");
        assert!(told.contains(&("surge".into(), "ES".into(), "_T".into())), "{told:?}");
        assert!(!told.iter().any(|(kind, _, part)| kind == "mix" && part == "BEG"), "{told:?}");
    }
}

#[tokio::test]
async fn organisations_that_saw_a_new_origin_weigh_as_evidence() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        chile_comes_to_spain(&db).await;
        let mut cells = by(Dimension::Citizen, "ES", &[("MA", 20), ("DZ", 9), ("RO", 12), ("CL", 6)]);
        let seen = Key::total(code("ORG_SEEN"), code("ES")).with(Dimension::Citizen, code("CL"));
        cells.push((seen, 2));
        send(&db, "ES", last(), &cells, opens(last()) + 60.hours()).await;
        watch_due(&db, House::embedded(), opens(last()) + 72.hours()).await.unwrap();
        let evidence = chile(&db, "ES").await.signal.evidence.unwrap();
        assert_eq!((evidence.organisations, evidence.grade()), (2, Grade::Corroborated));
    }
}

fn detect(panel: &str, more: &[&str]) -> (i32, String, String) {
    let folder = Folder::new();
    std::fs::write(folder.0.join("panel.csv"), panel).unwrap();
    let command = Command::new(env!("CARGO_BIN_EXE_hub"))
        .args(["detect", "panel.csv"])
        .args(more)
        .current_dir(&folder.0)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (command.status.code().unwrap(), text(command.stdout), text(command.stderr))
}

/// Three countries of quiet quarters; in the twelfth Spain counts six from Chile.
fn quiet_panel() -> String {
    let mut panel = String::from("country,origin,period,count,reported\n");
    for (n, country) in (0..12).flat_map(|n| ["ES", "FR", "IT"].map(|country| (n, country))) {
        writeln!(panel, "{country},MA,{},20,1", first().plus(n)).unwrap();
        writeln!(panel, "{country},DZ,{},9,1", first().plus(n)).unwrap();
    }
    panel + "ES,CL,2022-Q4,6,1\n"
}

#[test]
fn any_panel_can_be_judged_from_the_command_line() {
    let (code, rows, _) = detect(&quiet_panel(), &[]);
    let mut lines = rows.lines();
    let head = "type,country,origin,period,score,alarm,p,chance_alarms,window,observed,expected";
    assert_eq!((code, lines.next()), (0, Some(head)));
    let chile: Vec<_> = lines.filter(|line| line.starts_with("new_origin,ES,CL,2022Q4,")).collect();
    let [chile] = chile[..] else { panic!("{rows}") };
    let fields: Vec<&str> = chile.split(',').collect();
    assert_eq!((fields[5], fields[9]), ("1", "6"), "an alarm, of six");
    let (score, chance): (f64, f64) = (fields[4].parse().unwrap(), fields[7].parse().unwrap());
    assert!((score + chance.log10()).abs() < 1e-4, "{chile}");
    let (_, sentences, _) = detect(&quiet_panel(), &["--explain"]);
    assert!(sentences.contains("2022-Q4, window 1: CL is new. ES: 6 cases"), "{sentences}");
    let (_, earlier, _) = detect(&quiet_panel(), &["--to", "2022-Q3"]);
    assert!(!earlier.contains("CL"), "{earlier}");
}

#[test]
fn a_bad_panel_is_told_line_by_line_and_nothing_is_judged() {
    let bad = "country,origin,period,count,reported\nES,MA,2020-Q1,-3,1\nES,MA,2020-Q5,3,1\n";
    let (code, rows, findings) = detect(bad, &[]);
    assert_eq!((code, rows.as_str()), (2, ""));
    assert_eq!(findings.lines().count(), 2, "{findings}");
    let (code, _, told) = detect(&quiet_panel(), &["--from", "2031-Q1"]);
    assert!(code == 2 && told.contains("2031-Q1"), "{told}");
}
