//! The table of `may.rs`, read as sentences; then what must hold for every person there could be.

use jiff::civil::Date;
use proptest::prelude::*;

use super::*;
use crate::structure::Code;

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

fn day() -> Date {
    "2026-11-24".parse().unwrap()
}

fn place(country: &str, region: &str, organisation: &str) -> Place {
    Place { country: code(country), region: code(region), organisation: code(organisation) }
}

fn seat(role: Role, place: Place) -> Seat {
    let Place { country, region, organisation } = place;
    Seat { country, region, organisation, ..Seat::new(role, "2026-01-01".parse().unwrap()) }
}

fn person(seats: Vec<Seat>, proof: Proof) -> Actor {
    Actor::on(day(), "p1".into(), "Anna".into(), "en".into(), seats, proof)
}

fn one(role: Role, country: &str, region: &str, organisation: &str) -> Actor {
    person(vec![seat(role, place(country, region, organisation))], Proof::SecondFactor)
}

/// Every kind of act, about the United Kingdom where it is about a place.
fn acts(place: Place) -> Vec<Act> {
    let country = place.country;
    vec![
        Act::SeePublic,
        Act::OwnAccount,
        Act::SeeOwnTasks,
        Act::ManageOwnTokens,
        Act::SeeReturn(place),
        Act::EditReturn(place),
        Act::SubmitReturn(place),
        Act::AcceptReturn(country),
        Act::SeeTrueFigures(country),
        Act::SeeSignals(country),
        Act::PreviewSealed,
        Act::ReleaseEdition,
        Act::ManagePeople,
        Act::ManagePlaces,
        Act::ReadLedger,
        Act::SeeDeliveries,
        Act::RunJobs,
    ]
}

/// One letter an act: y may, f needs the second factor, s has to sign in, - is not theirs.
fn answers(actor: &Actor, place: Place) -> String {
    let letter = |act| match may(actor, act) {
        Ok(()) => 'y',
        Err(Denied::NeedsSecondFactor) => 'f',
        Err(Denied::NotSignedIn) => 's',
        Err(Denied::NotYours) => '-',
    };
    acts(place).into_iter().map(letter).collect()
}

#[test]
fn every_role_may_do_what_the_table_says_and_no_more() {
    let whole = Place::whole(code("GB"));
    let scotland = place("GB", "GB_SCT", "_T");
    let police = place("GB", "_T", "POLICE");
    //                         public account tasks tokens | see edit submit accept | true signals sealed release | people places ledger jobs
    for (who, actor, about, expected) in [
        ("the public", Actor::Public, whole, "yssssssssssssssss"),
        ("a reader", one(Role::Reader, "_T", "_T", "_T"), whole, "yyy--------------"),
        ("a partner, its column", one(Role::Partner, "GB", "_T", "POLICE"), police, "yyyyyyy----------"),
        ("a partner, the whole", one(Role::Partner, "GB", "_T", "POLICE"), whole, "yyyy-------------"),
        ("a focal point, its region", one(Role::Focal, "GB", "GB_SCT", "_T"), scotland, "yyyyyyy----------"),
        ("a focal point, the whole", one(Role::Focal, "GB", "GB_SCT", "_T"), whole, "yyyy-------------"),
        ("a coordinator, own country", one(Role::Coordinator, "GB", "_T", "_T"), whole, "yyyyyyy-yy-------"),
        (
            "a coordinator, own region",
            one(Role::Coordinator, "GB", "_T", "_T"),
            scotland,
            "yyyyyyy-yy-------",
        ),
        ("a coordinator, abroad", one(Role::Coordinator, "FR", "_T", "_T"), whole, "yyyy-------------"),
        ("a lead", one(Role::Lead, "_T", "_T", "_T"), whole, "yyyyy--yyyyy--yy-"),
        ("an administrator", one(Role::Administrator, "_T", "_T", "_T"), whole, "yyyy--------yyyyy"),
        ("nobody in particular", person(vec![], Proof::SecondFactor), whole, "yy---------------"),
    ] {
        assert_eq!(answers(&actor, about), expected, "{who}");
    }
}

#[test]
fn leads_and_administrators_need_the_second_factor_beyond_their_own_account() {
    let whole = Place::whole(code("GB"));
    let coordinator = seat(Role::Coordinator, whole);
    for role in [Role::Lead, Role::Administrator] {
        let wide = seat(role, Place::whole(Code::TOTAL));
        let actor = person(vec![wide, coordinator.clone()], Proof::Passphrase);
        assert_eq!(answers(&actor, whole), "yyfffffffffffffff", "{role}");
    }
}

#[test]
fn half_a_sign_in_opens_nothing_not_even_the_own_account() {
    let whole = Place::whole(code("GB"));
    let actor = person(vec![seat(Role::Coordinator, whole)], Proof::Halfway);
    assert_eq!(answers(&actor, whole), "yffffffffffffffff");
}

#[test]
fn a_token_does_what_its_scopes_say_and_never_touches_the_account() {
    let whole = Place::whole(code("GB"));
    let token = |scopes: &[Scope]| {
        person(vec![seat(Role::Coordinator, whole)], Proof::Token(scopes.iter().copied().collect()))
    };
    assert_eq!(answers(&token(&[]), whole), "y----------------");
    assert_eq!(answers(&token(&[Scope::Read]), whole), "y-y-y---yy-------");
    assert_eq!(answers(&token(&[Scope::Submit]), whole), "y----yy----------");
    let lead = seat(Role::Lead, Place::whole(Code::TOTAL));
    let lead = person(vec![lead], Proof::Token([Scope::Read].into()));
    assert_eq!(may(&lead, Act::SeeReturn(whole)), Err(Denied::NeedsSecondFactor));
}

#[test]
fn a_seat_without_a_country_is_not_a_seat_for_all_countries() {
    let whole = Place::whole(code("GB"));
    for role in [Role::Coordinator, Role::Focal, Role::Partner] {
        let actor = one(role, "_T", "_T", "_T");
        for place in [whole, Place::whole(Code::TOTAL)] {
            assert_eq!(may(&actor, Act::SeeReturn(place)), Err(Denied::NotYours), "{role}");
            assert_eq!(may(&actor, Act::SeeTrueFigures(place.country)), Err(Denied::NotYours), "{role}");
        }
    }
}

#[test]
fn a_deputy_is_nobody_after_the_last_day() {
    let whole = Place::whole(code("GB"));
    let holder = seat(Role::Coordinator, whole);
    for (until, expected) in [("2026-11-24", Ok(())), ("2026-11-23", Err(Denied::NotYours))] {
        let deputy = holder.deputy("anna", "2026-11-01".parse().unwrap(), until.parse().unwrap());
        let actor = person(vec![deputy], Proof::SecondFactor);
        assert_eq!(may(&actor, Act::EditReturn(whole)), expected, "{until}");
        assert_eq!(may(&actor, Act::SeeTrueFigures(code("GB"))), expected, "{until}");
    }
}

fn any_code() -> impl Strategy<Value = Code> {
    prop::sample::select(vec!["_T", "GB", "FR", "R1", "R2", "O1"]).prop_map(code)
}

fn any_place() -> impl Strategy<Value = Place> {
    (any_code(), any_code(), any_code()).prop_map(|(country, region, organisation)| Place {
        country,
        region,
        organisation,
    })
}

fn any_seat() -> impl Strategy<Value = Seat> {
    let days = (0..400i64, prop::option::of(0..400i64));
    (prop::sample::select(Role::ALL.to_vec()), any_place(), days).prop_map(|(role, place, (from, until))| {
        let plus = |n: i64| "2026-06-01".parse::<Date>().unwrap() + jiff::Span::new().days(n);
        Seat { from: plus(from), until: until.map(plus), ..seat(role, place) }
    })
}

fn any_proof() -> impl Strategy<Value = Proof> {
    prop::sample::select(vec![
        Proof::Halfway,
        Proof::Passphrase,
        Proof::SecondFactor,
        Proof::Token(Scope::ALL.into()),
    ])
}

proptest! {
    #[test]
    fn nobody_but_a_lead_sees_a_cell_of_a_country_where_they_hold_no_seat(
        seats in prop::collection::vec(any_seat(), 0..4), proof in any_proof(), place in any_place(),
    ) {
        let actor = person(seats, proof.clone());
        let home = actor.seats().iter().any(|seat| seat.country == place.country && place.country != Code::TOTAL);
        let lead = actor.is(Role::Lead) && proof == Proof::SecondFactor;
        for act in [
            Act::SeeReturn(place),
            Act::EditReturn(place),
            Act::SubmitReturn(place),
            Act::SeeTrueFigures(place.country),
            Act::SeeSignals(place.country),
        ] {
            prop_assert!(home || lead || may(&actor, act).is_err(), "{:?} {:?}", actor, act);
        }
    }

    #[test]
    fn seats_of_other_days_give_nothing(
        seats in prop::collection::vec(any_seat(), 0..4), proof in any_proof(), place in any_place(),
    ) {
        let today: Vec<Seat> = seats.iter().filter(|seat| seat.is_active(day())).cloned().collect();
        prop_assert_eq!(
            answers(&person(seats, proof.clone()), place),
            answers(&person(today, proof), place)
        );
    }

    #[test]
    fn who_writes_figures_does_not_accept_them_and_who_invites_sees_no_cells(
        seat in any_seat(), place in any_place(),
    ) {
        let actor = person(vec![seat], Proof::SecondFactor);
        let ok = |act| may(&actor, act).is_ok();
        prop_assert!(!(ok(Act::EditReturn(place)) && ok(Act::AcceptReturn(place.country))));
        prop_assert!(!(ok(Act::ManagePeople) && (ok(Act::SeeReturn(place)) || ok(Act::SeeTrueFigures(place.country)))));
    }
}
