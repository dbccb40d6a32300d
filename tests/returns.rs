//! A return on its way, on both engines: typed, sent, asked about, accepted, corrected; by one person and by many at once.

mod common;

use std::collections::BTreeMap;

use common::{Folder as Scratch, ROUND, engines, post, publish_round, quarter};
use hub::collect::form::Mark;
use hub::deliver::{House, Post};
use hub::intake::{self, Folder, Office, Rung, Sent, differences, look, standing};
use hub::people::{Place, Role, Seat};
use hub::store::extensions::Granted;
use hub::store::people::{self, Person};
use hub::store::questions;
use hub::store::{Db, ledger, outbox, submissions};
use hub::structure::{Arg, Code, Dimension, Key, Message, Period};
use hub::validate::Reason;
use jiff::{Timestamp, ToSpan};

fn now() -> Timestamp {
    "2023-04-20T09:00:00Z".parse().unwrap()
}

fn office<'a>(db: &'a Db, post: &'a Post, who: &'a str, now: Timestamp) -> Office<'a> {
    Office { db, house: House::embedded(), post, who, now }
}

fn country(code: &str) -> Folder {
    Folder { place: Place::whole(code.parse().unwrap()), quarter: quarter() }
}

fn region(country: &str, region: &str) -> Folder {
    let whole = Place::whole(country.parse().unwrap());
    Folder { place: Place { region: region.parse().unwrap(), ..whole }, quarter: quarter() }
}

fn key(folder: Folder, text: &str) -> Key {
    Key::read(text, folder.place.country).unwrap_or_else(|| panic!("no key: {text}"))
}

fn typed(folder: Folder, cells: &[(&str, &str)]) -> BTreeMap<Key, String> {
    cells.iter().map(|(cell, text)| (key(folder, cell), text.to_string())).collect()
}

/// Types into a draft as it stands now.
async fn type_in(office: &Office<'_>, folder: Folder, cells: &[(&str, &str)]) {
    let revision = look(office, folder).await.unwrap().revision();
    let (_, conflicts) = intake::save(office, folder, revision, &typed(folder, cells)).await.unwrap();
    assert_eq!(conflicts, []);
}

async fn send(office: &Office<'_>, folder: Folder, reason: Option<Reason>) -> Sent {
    let revision = look(office, folder).await.unwrap().revision();
    intake::send(office, folder, revision, reason).await.unwrap()
}

fn receipt(sent: Sent) -> String {
    match sent {
        Sent::Received(receipt) => receipt.id,
        other => panic!("not received: {other:?}"),
    }
}

/// Somebody who reports for a place.
async fn seat(db: &Db, id: &str, role: Role, place: Place) {
    let since = Seat::new(role, "2023-01-01".parse().unwrap());
    let seat = Seat { region: place.region, organisation: place.organisation, ..since.of(place.country) };
    let email = format!("{id}@example.org");
    let person = Person { id: id.into(), email, language: "en".into() };
    let mut tx = db.write().await.unwrap();
    people::put(&mut tx, &person, &seat, now()).await.unwrap();
    tx.commit().await.unwrap();
}

async fn rung(db: &Db, folder: Folder) -> Rung {
    standing(db, folder).await.unwrap().rung()
}

const FIGURES: [(&str, &str); 3] = [("VIC_NEW", "12"), ("VIC_NEW/FORM:CRIM", "12"), ("VIC_EXIT", "L")];

#[tokio::test]
async fn a_return_walks_from_a_draft_to_the_leads_word() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        let (post, fr) = (post(), country("FR"));
        seat(&db, "anna", Role::Coordinator, fr.place).await;
        let anna = office(&db, &post, "anna", now());
        assert_eq!(rung(&db, fr).await, Rung::Open);
        type_in(&anna, fr, &FIGURES).await;
        assert_eq!(rung(&db, fr).await, Rung::Draft);
        assert_eq!(receipt(send(&anna, fr, None).await), "FR-2023-Q1-1");
        assert_eq!(rung(&db, fr).await, Rung::Sent);
        let letters = outbox::about(&db, "receipt:FR-2023-Q1-1").await.unwrap();
        assert_eq!(letters.len(), 1);
        let letter = String::from_utf8_lossy(&letters[0].bytes).into_owned();
        assert!(letter.contains("/en/return/FR/2023-Q1"), "{letter}");
        assert!(!letter.contains("12") || !letter.contains("VIC"), "no figure stands in a letter: {letter}");
        let lead = office(&db, &post, "lead", now() + 1.hour());
        assert!(intake::accept(&lead, fr, "FR-2023-Q1-1").await.unwrap());
        assert!(!intake::accept(&lead, fr, "FR-2023-Q1-1").await.unwrap(), "once is enough");
        assert_eq!(rung(&db, fr).await, Rung::Accepted);
        let said = ledger::about(&db, "FR-2023-Q1-1").await.unwrap();
        let said: Vec<&str> = said.iter().map(|(_, _, what)| what.as_str()).collect();
        assert_eq!(said, ["submit", "accept"]);
    }
}

#[tokio::test]
async fn the_same_page_sent_twice_is_one_version_and_one_letter() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        let (post, fr) = (post(), country("FR"));
        seat(&db, "anna", Role::Coordinator, fr.place).await;
        let anna = office(&db, &post, "anna", now());
        type_in(&anna, fr, &FIGURES).await;
        let revision = look(&anna, fr).await.unwrap().revision();
        let (one, two) =
            tokio::join!(intake::send(&anna, fr, revision, None), intake::send(&anna, fr, revision, None));
        let again = intake::send(&anna, fr, revision, None).await.unwrap();
        let received = [one.unwrap(), two.unwrap(), again];
        let ids: Vec<String> = received
            .iter()
            .filter_map(|sent| match sent {
                Sent::Received(receipt) => Some(receipt.id.clone()),
                Sent::Changed => None,
                other => panic!("{other:?}"),
            })
            .collect();
        assert!(ids.len() >= 2 && ids.iter().all(|id| id == "FR-2023-Q1-1"), "{ids:?}");
        assert_eq!(submissions::count(&db).await.unwrap(), 1);
        assert_eq!(outbox::about(&db, "receipt:FR-2023-Q1-1").await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn two_people_at_once_lose_nothing() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        let (post, fr) = (post(), country("FR"));
        let (anna, ben) = (office(&db, &post, "anna", now()), office(&db, &post, "ben", now()));
        let (first, _) = intake::save(&anna, fr, 0, &typed(fr, &[("VIC_NEW", "5")])).await.unwrap();
        // Ben's page is older than Anna's figure; it shows his own two cells and, still empty, hers.
        let page = typed(fr, &[("VIC_NEW", "7"), ("VIC_EXIT", "3"), ("VIC_MIS", "")]);
        let (_, conflicts) = intake::save(&ben, fr, 0, &page).await.unwrap();
        assert_eq!(conflicts.len(), 1);
        assert_eq!((conflicts[0].theirs.as_str(), conflicts[0].yours.as_str()), ("5", "7"));
        let draft = look(&anna, fr).await.unwrap().draft;
        let text = |cell: &str| draft.cells.get(&key(fr, cell)).map(String::as_str);
        assert_eq!((text("VIC_NEW"), text("VIC_EXIT")), (Some("5"), Some("3")));
        // A page that never saw the figure and did not touch it takes nothing back.
        let (_, conflicts) = intake::save(&ben, fr, 0, &typed(fr, &[("VIC_NEW", "")])).await.unwrap();
        assert_eq!(conflicts, []);
        let (_, conflicts) = intake::save(&anna, fr, first, &typed(fr, &[("VIC_NEW", "6")])).await.unwrap();
        assert_eq!(conflicts, [], "whoever saw it last may change it");
    }
}

#[tokio::test]
async fn what_cannot_be_sent_stays_as_it_was_typed() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        let (post, fr) = (post(), country("FR"));
        let anna = office(&db, &post, "anna", now());
        type_in(&anna, fr, &[("VIC_NEW", "twelve"), ("VIC_NEW/FORM:BEG", "<5"), ("VIC_EXIT", "1 234")]).await;
        assert_eq!(send(&anna, fr, None).await, Sent::Open);
        let looked = look(&anna, fr).await.unwrap();
        assert_eq!(looked.draft.cells[&key(fr, "VIC_NEW")], "twelve");
        assert_eq!(looked.cells[&key(fr, "VIC_EXIT")].value.unwrap().get(), 1234);
        let ids: Vec<&str> = looked.findings.iter().map(|finding| finding.message.id.as_str()).collect();
        assert!(ids.contains(&"finding-cell-band") && ids.contains(&"finding-count-unreadable"), "{ids:?}");
        assert_eq!(submissions::count(&db).await.unwrap(), 0);
    }
}

#[tokio::test]
async fn a_question_reopens_its_cell_and_no_other() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        let (post, fr) = (post(), country("FR"));
        seat(&db, "anna", Role::Coordinator, fr.place).await;
        let (anna, lead) = (office(&db, &post, "anna", now()), office(&db, &post, "lead", now() + 1.hour()));
        type_in(&anna, fr, &FIGURES).await;
        receipt(send(&anna, fr, None).await);
        let said = intake::Said { code: "check", text: "Bitte noch einmal zählen", language: "de" };
        intake::ask(&lead, fr, "VIC_EXIT", "q1", said).await.unwrap();
        assert_eq!(rung(&db, fr).await, Rung::Queried);
        assert_eq!(outbox::about(&db, "question:q1").await.unwrap().len(), 1);
        let now_standing = standing(&db, fr).await.unwrap();
        assert!(now_standing.is_open(&key(fr, "VIC_EXIT")) && !now_standing.is_open(&key(fr, "VIC_NEW")));
        let revision = look(&anna, fr).await.unwrap().revision();
        let page = typed(fr, &[("VIC_EXIT", "4"), ("VIC_NEW", "99")]);
        intake::save(&anna, fr, revision, &page).await.unwrap();
        let looked = look(&anna, fr).await.unwrap();
        assert_eq!(looked.cells[&key(fr, "VIC_EXIT")].value.unwrap().get(), 4);
        assert_eq!(looked.cells[&key(fr, "VIC_NEW")].value.unwrap().get(), 12, "a closed cell stays");
        assert_eq!(send(&anna, fr, None).await, Sent::NeedsReason);
        assert_eq!(receipt(send(&anna, fr, Some(Reason::Err)).await), "FR-2023-Q1-2");
        let open = questions::of(&db, fr.place.country, quarter()).await.unwrap();
        assert!(open.iter().all(|question| question.closed_at.is_some()), "the new version settles it");
        assert_eq!(open[0].remarks[0].language, "de", "a remark stays in its own language");
        let versions = submissions::versions(&db, fr.place.country).await.unwrap();
        assert_eq!(versions[1].reason, Some(Reason::Err));
    }
}

#[tokio::test]
async fn a_revision_shows_its_difference_and_the_editions_that_have_the_old_figures() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        publish_round(&db, &ROUND).await;
        let (post, fr) = (post(), country("FR"));
        let anna = office(&db, &post, "anna", "2023-07-01T09:00:00Z".parse().unwrap());
        assert_eq!(rung(&db, fr).await, Rung::Released);
        assert!(!standing(&db, fr).await.unwrap().is_any_open());
        intake::revise(&anna, fr).await.unwrap();
        type_in(&anna, fr, &[("VIC_NEW", "14"), ("VIC_NEW/FORM:CRIM", "13"), ("VIC_NEW/FORM:BEG", "1")])
            .await;
        let id = receipt(send(&anna, fr, Some(Reason::Late)).await);
        assert_eq!(id, "FR-2023-Q1-2");
        let before = submissions::figures(&db, "FR-2023-Q1-1").await.unwrap();
        let after = submissions::figures(&db, &id).await.unwrap();
        let said: Vec<String> = differences(&before, &after).iter().map(|d| d.key.to_string()).collect();
        assert_eq!(said, ["VIC_NEW/FORM:BEG", "VIC_NEW/FORM:CRIM", "VIC_NEW"]);
        let now_standing = standing(&db, fr).await.unwrap();
        assert_eq!(now_standing.editions, [("2023-Q1".to_string(), 1)]);
        assert_eq!(now_standing.rung(), Rung::Sent, "the new version waits for the lead");
    }
}

#[tokio::test]
async fn a_nil_return_stops_reminders() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        let (post, fr, nl) = (post(), country("FR"), country("NL"));
        seat(&db, "anna", Role::Coordinator, fr.place).await;
        seat(&db, "bram", Role::Coordinator, nl.place).await;
        // Due on Sunday 30 April 2023: five working days before is the 24th, one is the 28th.
        let fifth: Timestamp = "2023-04-24T08:00:00Z".parse().unwrap();
        assert_eq!(intake::remind_due(&office(&db, &post, "hub", fifth)).await.unwrap(), 2);
        assert_eq!(intake::remind_due(&office(&db, &post, "hub", fifth)).await.unwrap(), 0, "each once");
        let bram = office(&db, &post, "bram", fifth);
        let sheets: Vec<String> =
            look(&bram, nl).await.unwrap().asked.sheets().into_iter().map(|sheet| sheet.id).collect();
        intake::mark(&bram, nl, &sheets, Some(Mark::Nil)).await.unwrap();
        assert_eq!(receipt(send(&bram, nl, None).await), "NL-2023-Q1-1");
        let figures = submissions::figures(&db, "NL-2023-Q1-1").await.unwrap();
        assert_eq!(figures[&key(nl, "VIC_NEW")].value.unwrap().get(), 0, "nothing is a zero");
        let last: Timestamp = "2023-04-28T08:00:00Z".parse().unwrap();
        assert_eq!(intake::remind_due(&office(&db, &post, "hub", last)).await.unwrap(), 1);
        assert_eq!(outbox::about(&db, "reminder:NL-2023-Q1:2023-04-30:-1").await.unwrap(), []);
        assert_eq!(outbox::about(&db, "reminder:FR-2023-Q1:2023-04-30:-1").await.unwrap().len(), 1);
    }
}

/// Somebody who stands in for Anna, on these days.
async fn deputy(db: &Db, id: &str, (from, until): (&str, &str)) {
    let holder = Seat::new(Role::Coordinator, "2023-01-01".parse().unwrap()).of("FR".parse().unwrap());
    let seat = holder.deputy("anna", from.parse().unwrap(), until.parse().unwrap());
    let person = Person { id: id.into(), email: format!("{id}@example.org"), language: "en".into() };
    let mut tx = db.write().await.unwrap();
    people::put(&mut tx, &person, &seat, now()).await.unwrap();
    tx.commit().await.unwrap();
}

/// Those who answer for France, their deputies, and a lead.
async fn everybody(db: &Db) {
    seat(db, "anna", Role::Coordinator, country("FR").place).await;
    deputy(db, "before", ("2023-03-01", "2023-04-20")).await;
    deputy(db, "sitting", ("2023-05-01", "2023-05-10")).await;
    deputy(db, "named", ("2023-06-01", "2023-06-10")).await;
    seat(db, "lead", Role::Lead, Place::whole(Code::TOTAL)).await;
}

/// How many letters about France are written at a moment; the lead gets those about the others too.
async fn remind(db: &Db, at: &str) -> usize {
    let before = letters(db).await;
    intake::remind_due(&office(db, &post(), "hub", at.parse().unwrap())).await.unwrap();
    letters(db).await - before
}

async fn letters(db: &Db) -> usize {
    let mut letters = told(db, "opened:FR-2023-Q1").await.len();
    for due in ["2023-04-30", "2023-05-22"] {
        letters += reminded(db, due).await.iter().map(|(_, people)| people.len()).sum::<usize>();
    }
    letters
}

/// Who got the letter of an event, in order.
async fn told(db: &Db, event: &str) -> Vec<String> {
    let letters = outbox::about(db, event).await.unwrap();
    let mut people: Vec<String> = letters.into_iter().map(|letter| letter.recipient).collect();
    people.sort();
    people
}

/// The reminders of these working days around a day, each with who got it.
async fn reminded(db: &Db, due: &str) -> Vec<(i32, Vec<String>)> {
    let mut all = Vec::new();
    for (kind, days) in
        [("reminder", -14), ("reminder", -5), ("reminder", -1), ("reminder", 2), ("overdue", 7)]
    {
        all.push((days, told(db, &format!("{kind}:FR-2023-Q1:{due}:{days}")).await));
    }
    all.retain(|(_, people)| !people.is_empty());
    all
}

fn people_of(days: i32, people: &[&str]) -> (i32, Vec<String>) {
    (days, people.iter().map(|person| person.to_string()).collect())
}

#[tokio::test]
async fn who_does_not_answer_is_reminded_then_the_deputies_then_the_leads_are_told() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        everybody(&db).await;
        let first: Timestamp = "2023-04-01T09:00:00Z".parse().unwrap();
        let mut told_on = Vec::new();
        // Every morning and every evening of two months.
        for half in 0..120 {
            let at = first + (half * 12).hours();
            if remind(&db, &at.to_string()).await > 0 {
                told_on.push(at.to_string()[..10].to_string());
            }
        }
        // Easter Monday, Labour Day and Victory Day are no working days in France.
        let days = ["2023-04-01", "2023-04-11", "2023-04-24", "2023-04-28", "2023-05-03", "2023-05-11"];
        assert_eq!(told_on, days);
        let expected = [
            people_of(-14, &["anna", "before"]),
            people_of(-5, &["anna"]),
            people_of(-1, &["anna"]),
            people_of(2, &["anna", "named", "sitting"]),
            people_of(7, &["lead"]),
        ];
        assert_eq!(reminded(&db, "2023-04-30").await, expected);
        let letter = outbox::about(&db, "overdue:FR-2023-Q1:2023-04-30:7").await.unwrap().remove(0);
        let letter = String::from_utf8_lossy(&letter.bytes).into_owned();
        assert!(letter.contains("/en/return/FR/2023-Q1"), "{letter}");
        for words in hub::words::languages().values() {
            let period = Period::Quarter(quarter());
            let subject = Message::new("letter-overdue-subject").period("quarter", period);
            let subject = words.say(&subject.arg("country", Arg::Country("FR".parse().unwrap())));
            assert!(subject.starts_with(&words.period(period)), "the period stands first: {subject}");
        }
    }
}

#[tokio::test]
async fn after_an_outage_of_a_week_only_the_last_reminder_is_written() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        everybody(&db).await;
        // Down from the 21st: those of the 24th and the 28th have passed.
        assert_eq!(remind(&db, "2023-04-28T12:00:00Z").await, 1);
        assert_eq!(reminded(&db, "2023-04-30").await, [people_of(-1, &["anna"])]);
        assert_eq!(remind(&db, "2023-05-17T12:00:00Z").await, 1, "leads hear of it six days late");
        assert_eq!(reminded(&db, "2023-04-30").await[1..], [people_of(7, &["lead"])]);
        assert_eq!(remind(&db, "2023-05-17T13:00:00Z").await, 0, "once");
    }
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        everybody(&db).await;
        assert_eq!(remind(&db, "2023-06-15T12:00:00Z").await, 0, "a hub that begins late tells no old news");
    }
}

#[tokio::test]
async fn an_answer_ends_the_reminders_for_everybody() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        let (post, fr) = (post(), country("FR"));
        everybody(&db).await;
        assert_eq!(remind(&db, "2023-05-03T09:00:00Z").await, 3, "Anna and both deputies");
        let anna = office(&db, &post, "anna", "2023-05-04T09:00:00Z".parse().unwrap());
        let sheets: Vec<String> =
            look(&anna, fr).await.unwrap().asked.sheets().into_iter().map(|sheet| sheet.id).collect();
        intake::mark(&anna, fr, &sheets, Some(Mark::Nil)).await.unwrap();
        receipt(send(&anna, fr, None).await);
        assert_eq!(remind(&db, "2023-05-11T09:00:00Z").await, 0, "“nothing to report” is an answer");
    }
}

#[tokio::test]
async fn more_time_moves_the_reminders() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        let (post, fr) = (post(), country("FR"));
        everybody(&db).await;
        assert_eq!(remind(&db, "2023-04-28T09:00:00Z").await, 1);
        let lead = office(&db, &post, "lead", "2023-05-02T09:00:00Z".parse().unwrap());
        intake::grant(&lead, fr, Granted::Until("2023-05-22T15:00:00Z".parse().unwrap())).await.unwrap();
        for (at, letters) in [
            // Fourteen working days before the new day were on 27 April, before there was a new day.
            ("2023-05-02T10:00:00Z", 0),
            ("2023-05-03T09:00:00Z", 0),
            ("2023-05-11T09:00:00Z", 0),
            ("2023-05-12T09:00:00Z", 1),
            ("2023-05-19T09:00:00Z", 1),
            ("2023-05-24T09:00:00Z", 2),
            // Whit Monday is no working day.
            ("2023-06-01T09:00:00Z", 1),
        ] {
            assert_eq!(remind(&db, at).await, letters, "{at}");
        }
        assert_eq!(reminded(&db, "2023-04-30").await, [people_of(-1, &["anna"])]);
        let expected = [
            people_of(-5, &["anna"]),
            people_of(-1, &["anna"]),
            people_of(2, &["anna", "named"]),
            people_of(7, &["lead"]),
        ];
        assert_eq!(reminded(&db, "2023-05-22").await, expected);
    }
}

#[tokio::test]
async fn more_time_moves_the_day_and_a_derogation_expects_nothing() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        let (post, fr) = (post(), country("FR"));
        seat(&db, "anna", Role::Coordinator, fr.place).await;
        let lead = office(&db, &post, "lead", now());
        let until: Timestamp = "2023-05-20T15:00:00Z".parse().unwrap();
        intake::grant(&lead, fr, Granted::Until(until)).await.unwrap();
        assert_eq!(standing(&db, fr).await.unwrap().due(), Some(until));
        intake::grant(&lead, fr, Granted::Derogation).await.unwrap();
        assert_eq!(standing(&db, fr).await.unwrap().due(), None);
        let fifth: Timestamp = "2023-04-24T08:00:00Z".parse().unwrap();
        assert_eq!(intake::remind_due(&office(&db, &post, "hub", fifth)).await.unwrap(), 0);
    }
}

#[tokio::test]
async fn regions_are_added_up_double_counts_stand_apart_and_a_changed_part_is_told() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        let (post, gb) = (post(), country("GB"));
        seat(&db, "coordinator", Role::Coordinator, gb.place).await;
        let coordinator = office(&db, &post, "coordinator", now());
        for (code, romania, moved) in [("UKC", "3", "2"), ("UKD", "4", "")] {
            let part = region("GB", code);
            seat(&db, code, Role::Focal, part.place).await;
            let focal = office(&db, &post, code, now());
            let own = if code == "UKC" { "UKD" } else { "UKC" };
            let partner = format!("XB_OUT/PARTNER:{own}");
            type_in(
                &focal,
                part,
                &[("VIC_PRS/CITIZEN:RO", romania), ("VIC_PRS/CITIZEN:GB", "1"), (&partner, moved)],
            )
            .await;
            let revision = look(&focal, part).await.unwrap().revision();
            let sent = intake::hand_in(&focal, part, revision).await.unwrap();
            assert_eq!(receipt(sent), format!("GB.{code}-2023-Q1-1"));
        }
        let senders = intake::parts(&coordinator, gb).await.unwrap();
        assert_eq!(senders.iter().filter(|sender| sender.part.is_some()).count(), 2);
        assert!(senders.iter().any(|sender| sender.part.is_none()), "the coordinator sees who is missing");
        intake::consolidate(&coordinator, gb, Dimension::Region).await.unwrap();
        type_in(&coordinator, gb, &[("VIC_DUP/ORG:POL", "2")]).await;
        let looked = look(&coordinator, gb).await.unwrap();
        let count = |cell: &str| looked.cells.get(&key(gb, cell)).and_then(|c| c.value).map(|c| c.get());
        assert_eq!(count("VIC_PRS/CITIZEN:RO"), Some(7));
        assert_eq!(count("VIC_NEW"), Some(9), "{:?}", looked.draft.cells);
        assert_eq!(count("VIC_NEW/REGION:UKD/CITIZEN:RO"), Some(4), "{:?}", looked.cells);
        assert_eq!(
            (count("VIC_DUP"), count("XB_OUT")),
            (Some(2), None),
            "a move between regions left no country"
        );
        // The coordinator knows better than one of the regions.
        let first = [("VIC_NEW/REGION:UKD/CITIZEN:RO", "3"), ("VIC_NEW/REGION:GB_U/CITIZEN:RO", "1")];
        type_in(&coordinator, gb, &first).await;
        assert_eq!(receipt(send(&coordinator, gb, None).await), "GB-2023-Q1-1");
        let told = outbox::about(&db, "part-changed:GB-2023-Q1-1:GB.UKD-2023-Q1-1").await.unwrap();
        assert_eq!(told.iter().map(|letter| letter.recipient.as_str()).collect::<Vec<_>>(), ["UKD"]);
        assert_eq!(outbox::about(&db, "part-changed:GB-2023-Q1-1:GB.UKC-2023-Q1-1").await.unwrap(), []);
    }
}

#[tokio::test]
async fn a_file_is_looked_at_before_anything_changes() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        let (post, fr) = (post(), country("FR"));
        let anna = office(&db, &post, "anna", now());
        type_in(&anna, fr, &[("VIC_NEW", "3"), ("VIC_NEW/FORM:BEG", "3"), ("VIC_NEW/ORG:POL", "3")]).await;
        let file = common::small_file("FR", 12);
        let dry = intake::dry_run(&anna, fr, file.as_bytes()).await.unwrap();
        assert_eq!((dry.figures, dry.read.len()), (2, 0));
        let said: Vec<String> = dry.differences.iter().map(|d| d.key.to_string()).collect();
        assert_eq!(said, ["VIC_NEW/FORM:BEG", "VIC_NEW/FORM:CRIM", "VIC_NEW"]);
        assert_eq!(
            look(&anna, fr).await.unwrap().draft.cells[&key(fr, "VIC_NEW")],
            "3",
            "nothing changed yet"
        );
        intake::keep(&anna, fr, "file1", "figures.csv", file.into_bytes()).await.unwrap();
        let ben = office(&db, &post, "ben", now());
        assert!(!intake::take_over(&ben, fr, "file1").await.unwrap(), "a file is its sender's");
        assert!(intake::take_over(&anna, fr, "file1").await.unwrap());
        let draft = look(&anna, fr).await.unwrap().draft;
        let text = |cell: &str| draft.cells.get(&key(fr, cell)).map(String::as_str);
        assert_eq!((text("VIC_NEW/FORM:CRIM"), text("VIC_NEW/FORM:BEG")), (Some("12"), None));
        assert_eq!(text("VIC_NEW"), None, "what adds up by itself is not typed");
        assert_eq!(text("VIC_NEW/ORG:POL"), Some("3"), "a table of which the file says nothing stays");
        let wrong = common::small_file("NL", 12).replace("2023-Q1", "2022-Q4");
        let dry = intake::dry_run(&anna, fr, wrong.as_bytes()).await.unwrap();
        let ids: Vec<&str> = dry.read.iter().map(|finding| finding.message.id.as_str()).collect();
        assert!(
            dry.figures == 0
                && ids.contains(&"finding-country-wrong")
                && ids.contains(&"finding-quarter-wrong"),
            "{ids:?}"
        );
    }
}

#[tokio::test]
async fn two_hundred_and_fifty_parts_from_thirty_two_clients_are_there_once_each() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        let structure = House::embedded().structure;
        let regions = structure.list(Dimension::Region).iter();
        let mut places: Vec<Place> = regions
            .filter(|(_, item)| structure.participant(item.parent).is_some())
            .map(|(code, item)| Place { region: code, ..Place::whole(item.parent) })
            .collect();
        let organisations = structure.list(Dimension::Org).iter().map(|(code, _)| code);
        let of_country = |organisation: Code| {
            structure.participants.iter().map(move |p| Place { organisation, ..Place::whole(p.country) })
        };
        places.extend(organisations.flat_map(of_country));
        places.truncate(250);
        assert_eq!(places.len(), 250);
        let places = std::sync::Arc::new(std::sync::Mutex::new(places));
        let clients = (0..32).map(|_| {
            let (db, places) = (db.clone(), places.clone());
            tokio::spawn(async move {
                let post = post();
                loop {
                    let Some(place) = places.lock().unwrap().pop() else { break };
                    let part = Folder { place, quarter: quarter() };
                    let focal = office(&db, &post, "somebody", now());
                    type_in(&focal, part, &[("VIC_NEW", "5"), ("VIC_NEW/FORM:CRIM", "5")]).await;
                    let revision = look(&focal, part).await.unwrap().revision();
                    receipt(intake::hand_in(&focal, part, revision).await.unwrap());
                }
            })
        });
        for client in clients.collect::<Vec<_>>() {
            client.await.unwrap();
        }
        let mut there = 0;
        for participant in &structure.participants {
            let parts = hub::store::parts::newest(&db, participant.country, quarter()).await.unwrap();
            let counts =
                |part: &hub::store::parts::Part| part.cells.values().filter_map(|cell| cell.value).count();
            assert!(parts.iter().all(|part| part.version == 1 && counts(part) == 2));
            there += parts.len();
        }
        assert_eq!(there, 250);
    }
}

/// UK referrals as the Home Office published and revised them (Open Government Licence v3.0): all ages, by the day of
/// release. Totals alone, so the breakdown of each is unknown.
const REVISIONS: [(&str, &str, u32); 17] = [
    ("2022-Q4", "2023-02-02", 4417),
    ("2022-Q4", "2024-03-07", 4413),
    ("2023-Q1", "2023-05-04", 4746),
    ("2023-Q1", "2024-05-10", 4738),
    ("2023-Q1", "2024-11-07", 4742),
    ("2023-Q2", "2023-08-03", 3998),
    ("2023-Q2", "2024-08-08", 3992),
    ("2023-Q3", "2023-11-02", 4138),
    ("2023-Q3", "2024-03-07", 4131),
    ("2023-Q3", "2024-11-07", 4132),
    ("2023-Q4", "2024-03-07", 4142),
    ("2023-Q4", "2024-05-10", 4134),
    ("2024-Q1", "2024-05-10", 4524),
    ("2024-Q1", "2024-08-08", 4521),
    ("2024-Q2", "2024-08-08", 4316),
    ("2024-Q2", "2024-11-07", 4312),
    ("2024-Q3", "2024-11-07", 4758),
];

#[tokio::test]
async fn real_revisions_replay_exactly_as_they_were_known() {
    let scratch = Scratch::new();
    let at = |day: &str| -> Timestamp { format!("{day}T09:30:00Z").parse().unwrap() };
    for db in engines(&scratch).await {
        let post = post();
        let place = Place::whole("GB".parse().unwrap());
        let mut revisions = REVISIONS.to_vec();
        revisions.sort_by_key(|(_, day, _)| *day);
        for (quarter, day, n) in revisions {
            let folder = Folder { place, quarter: quarter.parse().unwrap() };
            let hub = office(&db, &post, "office", at(day));
            if standing(&db, folder).await.unwrap().newest().is_some() {
                intake::revise(&hub, folder).await.unwrap();
            }
            type_in(&hub, folder, &[("VIC_NEW", &n.to_string())]).await;
            let reasons: BTreeMap<_, _> = look(&hub, folder)
                .await
                .unwrap()
                .findings
                .iter()
                .filter(|finding| !finding.blocks())
                .filter_map(|finding| Some((finding.key?.to_string(), Reason::Late.into())))
                .collect();
            intake::reason(&hub, folder, &reasons).await.unwrap();
            let id = receipt(send(&hub, folder, Some(Reason::Late)).await);
            assert!(intake::accept(&hub, folder, &id).await.unwrap());
        }
        for (quarter, day, n) in REVISIONS {
            let quarter = quarter.parse().unwrap();
            let known = submissions::accepted(&db, place.country, quarter, quarter, at(day)).await.unwrap();
            assert_eq!(
                known[&quarter].total("VIC_NEW".parse().unwrap(), place.country),
                Some(n),
                "{quarter} on {day}"
            );
            let before = at(day) - 48.hours();
            let earlier = submissions::accepted(&db, place.country, quarter, quarter, before).await.unwrap();
            let total =
                |answer: &hub::structure::Return| answer.total("VIC_NEW".parse().unwrap(), place.country);
            assert_ne!(earlier.get(&quarter).and_then(total), Some(n), "{quarter} before {day}");
        }
    }
}

/// What a country's coordinator is told that others will see, by family and column.
async fn foreseen(office: &Office<'_>, folder: Folder) -> hub::protect::Foreseen {
    intake::preview(office, folder).await.unwrap().foreseen.unwrap()
}

fn why(foreseen: &hub::protect::Foreseen, family: &str, column: &str) -> Option<hub::protect::Why> {
    let (_, cells) = foreseen.families.iter().find(|(name, _)| name == family).unwrap();
    let column: Code = column.parse().unwrap();
    cells.as_ref().unwrap().iter().find(|seen| seen.column == column).unwrap().why
}

#[tokio::test]
async fn a_coordinator_sees_what_others_will_see_and_alone_why() {
    use hub::protect::Why;
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        let (post, fr) = (post(), country("FR"));
        let anna = office(&db, &post, "anna", now());
        assert!(intake::preview(&anna, fr).await.unwrap().foreseen.is_none(), "no total, no row");
        type_in(&anna, fr, &[("VIC_NEW/FORM:CRIM", "12"), ("VIC_NEW/FORM:BEG", "2")]).await;
        let before = foreseen(&anna, fr).await;
        assert_eq!((before.beside, before.total.why), (None, None), "nothing is published yet");
        assert_eq!(why(&before, "form", "BEG"), Some(Why::Small));
        publish_round(&db, &ROUND[..5]).await;
        let sealed = foreseen(&anna, fr).await;
        assert_eq!(sealed.beside, None, "an edition before its hour is not looked at");
        let later = office(&db, &post, "anna", "2023-07-10T09:00:00Z".parse().unwrap());
        let next = Folder { quarter: "2023-Q2".parse().unwrap(), ..fr };
        type_in(&later, next, &[("VIC_NEW/FORM:CRIM", "3")]).await;
        let small = foreseen(&later, next).await;
        assert_eq!((small.beside, small.total.why), (Some(quarter()), Some(Why::SmallRow)));
        assert_eq!(why(&small, "form", "CRIM"), Some(Why::SmallRow));
        assert_eq!(submissions::versions(&db, fr.place.country).await.unwrap().len(), 0, "nothing was sent");
    }
}
