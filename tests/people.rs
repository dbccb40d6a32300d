//! How people come in, on both engines: what opens once opens once, what is over is over, and all of it is in the ledger.

mod common;

use common::{Folder, engines};
use hub::access::{
    self, Changed, Chosen, Confirmed, Door, Enrolled, Gone, Invitation, Next, SignIn, SignedIn, Uninvited,
};
use hub::app::Secret as Key;
use hub::people::{Act, Actor, Denied, Place, Proof, Role, Scope, Seat, Secret, Totp, Weakness, may};
use hub::store::ledger::{self, Search};
use hub::store::{Db, accounts, sessions};
use hub::structure::Code;
use jiff::Timestamp;
use jiff::civil::Date;

const PASSPHRASE: &str = "purple window coffee";
const MORNING: &str = "2026-11-24T08:00:00Z";

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn later(seconds: i64) -> Timestamp {
    Timestamp::from_second(at(MORNING).as_second() + seconds).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

/// A database and its key.
struct Hub {
    db: Db,
    key: Key,
}

impl Hub {
    fn door(&self, now: Timestamp) -> Door<'_> {
        Door { address: "192.0.2.1", browser: "Firefox on Linux", ..Door::inside(&self.db, &self.key, now) }
    }

    /// The door with a session's cookie.
    fn with<'a>(&'a self, secret: &'a Secret, now: Timestamp) -> Door<'a> {
        Door { cookie: secret.text(), ..self.door(now) }
    }

    async fn invite(&self, email: &str, seats: &[Seat]) -> access::Invited {
        let invitation = Invitation { email, name: "Anna", language: "en", seats };
        access::invite(&self.door(at(MORNING)), "cli", &invitation).await.unwrap().unwrap()
    }

    /// Somebody with a passphrase, and the session that choosing it began.
    async fn member(&self, email: &str, seat: Seat) -> (String, SignedIn) {
        let invited = self.invite(email, &[seat]).await;
        let (link, _) = invited.link.unwrap();
        match access::set_passphrase(&self.door(at(MORNING)), link.text(), PASSPHRASE).await.unwrap() {
            Chosen::In(signed_in) => (invited.account.id, signed_in),
            other => panic!("{other:?}"),
        }
    }

    /// Somebody with a second factor: the session that has shown it, the app, the recovery codes.
    async fn member_with_app(&self, email: &str, seat: Seat) -> (String, Secret, Totp, Vec<String>) {
        let (person, signed_in) = self.member(email, seat).await;
        let door = self.with(&signed_in.session, at(MORNING));
        let enrolment = access::begin_totp(&door).await.unwrap().unwrap();
        let shown = enrolment.totp.code_at(at(MORNING).as_second());
        match access::enrol_totp(&door, &enrolment.ticket, &shown).await.unwrap() {
            Enrolled::In(session, codes) => (person, session, enrolment.totp, codes),
            other => panic!("{other:?}"),
        }
    }

    async fn sign_in(&self, email: &str, passphrase: &str, now: Timestamp) -> SignIn {
        access::sign_in(&self.door(now), email, passphrase).await.unwrap()
    }

    async fn enter(&self, email: &str, now: Timestamp) -> SignedIn {
        match self.sign_in(email, PASSPHRASE, now).await {
            SignIn::In(signed_in) => signed_in,
            other => panic!("{other:?}"),
        }
    }

    async fn actor(&self, secret: &Secret, now: Timestamp) -> Option<Actor> {
        access::actor_of(&self.with(secret, now)).await.unwrap().map(|(actor, _)| actor)
    }

    /// The events of the ledger, the newest first.
    async fn events(&self) -> Vec<String> {
        let lines = ledger::search(&self.db, &Search::default(), 100).await.unwrap();
        lines.into_iter().map(|line| line.what).collect()
    }

    async fn last_event(&self) -> String {
        self.events().await.swap_remove(0)
    }
}

async fn hubs(folder: &Folder) -> Vec<Hub> {
    let key = || Key::kept("a secret of the tests".into());
    engines(folder).await.into_iter().map(|db| Hub { db, key: key() }).collect()
}

fn coordinator() -> Seat {
    Seat::new(Role::Coordinator, day("2026-01-01")).of(code("FR"))
}

fn lead() -> Seat {
    Seat::new(Role::Lead, day("2026-01-01"))
}

fn see_france() -> Act {
    Act::SeeReturn(Place::whole(code("FR")))
}

#[tokio::test]
async fn somebody_is_invited_chooses_a_passphrase_and_sees_the_own_country() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (person, signed_in) = hub.member(" Anna@Example.org ", coordinator()).await;
        assert_eq!(signed_in.next, Next::Done);
        let actor = hub.actor(&signed_in.session, later(60)).await.unwrap();
        assert_eq!(actor.id(), Some(person.as_str()));
        assert_eq!(may(&actor, see_france()), Ok(()));
        let readers = hub::store::people::readers(&hub.db).await.unwrap();
        assert_eq!(readers.len(), 1, "and receives the bulletin");
        let abroad = Act::SeeReturn(Place::whole(code("DE")));
        assert_eq!(may(&actor, abroad), Err(Denied::NotYours));
        assert_eq!(hub.enter("anna@example.org", later(120)).await.next, Next::Done);
        assert_eq!(hub.events().await, ["sign-in", "sign-in", "passphrase-set", "invite", "seat"]);
    }
}

#[tokio::test]
async fn a_link_opens_once_and_only_in_its_time() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (link, until) = hub.invite("anna@example.org", &[coordinator()]).await.link.unwrap();
        let set = async |now, passphrase| {
            access::set_passphrase(&hub.door(now), link.text(), passphrase).await.unwrap()
        };
        for _ in 0..3 {
            let seen = access::look_at_link(&hub.door(at(MORNING)), link.text()).await.unwrap();
            assert!(seen.is_ok(), "mail programs look at links");
        }
        assert!(matches!(set(until, PASSPHRASE).await, Chosen::Gone(Gone::Expired)));
        assert!(hub.events().await.contains(&"link-expired".to_string()));
        assert!(matches!(set(at(MORNING), "password1234").await, Chosen::Weak(Weakness::Common)));
        assert!(matches!(set(at(MORNING), PASSPHRASE).await, Chosen::In(_)));
        assert!(matches!(set(at(MORNING), "another window coffee").await, Chosen::Gone(Gone::Used)));
        assert!(hub.events().await.contains(&"link-reused".to_string()));
        assert!(matches!(
            hub.sign_in("anna@example.org", "another window coffee", later(9)).await,
            SignIn::Refused
        ));
        let forged = access::look_at_link(&hub.door(at(MORNING)), "nonsense").await.unwrap();
        assert_eq!(forged, Err(Gone::Unknown));
        assert!(hub.events().await.contains(&"link-unknown".to_string()));
    }
}

#[tokio::test]
async fn two_clicks_on_one_link_at_once_open_it_once() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (link, _) = hub.invite("anna@example.org", &[coordinator()]).await.link.unwrap();
        let door = hub.door(at(MORNING));
        let (one, two) = tokio::join!(
            access::set_passphrase(&door, link.text(), PASSPHRASE),
            access::set_passphrase(&door, link.text(), "orange window coffee"),
        );
        let opened = [one.unwrap(), two.unwrap()].iter().filter(|c| matches!(c, Chosen::In(_))).count();
        assert_eq!(opened, 1);
    }
}

#[tokio::test]
async fn a_reset_withdraws_what_was_open_before_and_a_link_for_signing_in_sets_no_passphrase() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (person, before) = hub.member("anna@example.org", coordinator()).await;
        let door = hub.door(later(60));
        let sign_in = access::sign_in_link(&door, "cli", &person).await.unwrap().unwrap();
        let chosen = access::set_passphrase(&door, sign_in.text(), "orange window coffee").await.unwrap();
        assert!(matches!(chosen, Chosen::Gone(Gone::Unknown)));
        let reset = access::ask_reset(&door, "Anna@example.org").await.unwrap().unwrap();
        assert!(access::open_link(&door, reset.link.text()).await.unwrap().is_err());
        let chosen = access::set_passphrase(&door, reset.link.text(), "orange window coffee").await.unwrap();
        assert!(matches!(chosen, Chosen::In(_)));
        assert_eq!(hub.actor(&before.session, later(61)).await, None, "every older session has ended");
        let gone = access::open_link(&door, sign_in.text()).await.unwrap();
        assert_eq!(gone.unwrap_err(), Gone::Used);
        assert!(access::ask_reset(&door, "nobody@example.org").await.unwrap().is_none());
        assert!(matches!(hub.sign_in("anna@example.org", PASSPHRASE, later(62)).await, SignIn::Refused));
    }
}

#[tokio::test]
async fn a_link_for_signing_in_opens_once() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (person, _) = hub.member("anna@example.org", coordinator()).await;
        let door = hub.door(later(60));
        let link = access::sign_in_link(&door, "cli", &person).await.unwrap().unwrap();
        let signed_in = access::open_link(&door, link.text()).await.unwrap().unwrap();
        assert_eq!(may(&hub.actor(&signed_in.session, later(61)).await.unwrap(), see_france()), Ok(()));
        assert_eq!(access::open_link(&door, link.text()).await.unwrap().unwrap_err(), Gone::Used);
    }
}

#[tokio::test]
async fn an_unknown_address_a_wrong_passphrase_and_a_closed_account_get_one_answer() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        hub.member("anna@example.org", coordinator()).await;
        let (closed, _) = hub.member("carl@example.org", lead()).await;
        assert!(access::close_account(&hub.door(later(1)), "cli", &closed).await.unwrap());
        hub.invite("invited@example.org", &[lead()]).await;
        for (email, passphrase) in [
            ("anna@example.org", "wrong window coffee"),
            ("nobody@example.org", PASSPHRASE),
            ("carl@example.org", PASSPHRASE),
            ("invited@example.org", PASSPHRASE),
            ("not an address\r\nBcc: x@y.z", PASSPHRASE),
            ("", ""),
        ] {
            assert!(matches!(hub.sign_in(email, passphrase, later(60)).await, SignIn::Refused), "{email}");
            assert_eq!(hub.last_event().await, "sign-in-refused");
        }
        let lines = ledger::search(&hub.db, &Search::default(), 100).await.unwrap();
        assert!(lines.iter().all(|line| !format!("{line:?}").contains('@')), "{lines:?}");
    }
}

#[expect(clippy::disallowed_methods, reason = "the time it takes is what is tested")]
#[tokio::test]
async fn an_unknown_address_costs_as_much_time_as_a_known_one() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        hub.member("anna@example.org", coordinator()).await;
        let mut shortest = [std::time::Duration::MAX; 2];
        for _ in 0..4 {
            for (i, email) in ["anna@example.org", "nobody@example.org"].into_iter().enumerate() {
                let begun = std::time::Instant::now();
                hub.sign_in(email, "wrong window coffee", later(60)).await;
                shortest[i] = shortest[i].min(begun.elapsed());
            }
        }
        let [known, unknown] = shortest;
        assert!(unknown * 2 > known, "{known:?} {unknown:?}");
    }
}

#[tokio::test]
async fn the_old_session_is_dead_after_signing_in_and_after_the_second_factor() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (_, first, totp, _) = hub.member_with_app("lea@example.org", lead()).await;
        let again =
            access::sign_in(&hub.with(&first, later(60)), "lea@example.org", PASSPHRASE).await.unwrap();
        let SignIn::In(SignedIn { session: half, next: Next::SecondFactor }) = again else {
            panic!("{again:?}")
        };
        assert_eq!(hub.actor(&first, later(60)).await, None, "fixed in the browser before signing in");
        let shown = totp.code_at(later(60).as_second());
        let confirmed = access::confirm_totp(&hub.with(&half, later(60)), &shown).await.unwrap();
        let Confirmed::In(full) = confirmed else { panic!("{confirmed:?}") };
        assert_eq!(hub.actor(&half, later(60)).await, None);
        let actor = hub.actor(&full, later(60)).await.unwrap();
        assert!(matches!(actor, Actor::Person { proof: Proof::SecondFactor, .. }));
        assert_eq!(may(&actor, Act::ReleaseEdition), Ok(()));
    }
}

#[tokio::test]
async fn a_lead_without_a_second_factor_sees_the_own_account_alone() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (_, signed_in) = hub.member("lea@example.org", lead()).await;
        assert_eq!(signed_in.next, Next::Enrol);
        let actor = hub.actor(&signed_in.session, later(1)).await.unwrap();
        assert_eq!(may(&actor, Act::OwnAccount), Ok(()));
        assert_eq!(may(&actor, see_france()), Err(Denied::NeedsSecondFactor));
    }
}

#[tokio::test]
async fn half_a_sign_in_changes_nothing_of_the_account() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        hub.member_with_app("anna@example.org", coordinator()).await;
        let half = hub.enter("anna@example.org", later(60)).await;
        assert_eq!(half.next, Next::SecondFactor);
        let door = hub.with(&half.session, later(61));
        let (actor, info) = access::actor_of(&door).await.unwrap().unwrap();
        assert_eq!(may(&actor, Act::OwnAccount), Err(Denied::NeedsSecondFactor));
        assert_eq!(access::begin_totp(&door).await.unwrap().unwrap_err(), Denied::NeedsSecondFactor);
        assert_eq!(access::new_recovery_codes(&door).await.unwrap(), Err(Denied::NeedsSecondFactor));
        let changed = access::change_passphrase(&door, PASSPHRASE, "orange window coffee").await.unwrap();
        assert!(matches!(changed, Changed::NotSignedIn));
        assert!(!access::end_other_session(&door, &info.fingerprint).await.unwrap());
        let token = access::create_token(&door, &actor, "mine", Scope::ALL.into(), 9).await.unwrap();
        assert_eq!(token.unwrap_err(), Denied::NeedsSecondFactor);
    }
}

#[tokio::test]
async fn a_code_is_good_once_and_wrong_codes_run_out() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (_, _, totp, _) = hub.member_with_app("lea@example.org", lead()).await;
        let half = hub.enter("lea@example.org", later(10)).await.session;
        // The app still shows the code it was set up with.
        let old = totp.code_at(at(MORNING).as_second());
        let answer = access::confirm_totp(&hub.with(&half, later(10)), &old).await.unwrap();
        assert!(matches!(answer, Confirmed::Wrong));
        assert_eq!(hub.last_event().await, "code-replayed");
        for _ in 1..access::CODES {
            let answer = access::confirm_totp(&hub.with(&half, later(70)), "000000").await.unwrap();
            assert!(matches!(answer, Confirmed::Wrong));
        }
        let right = totp.code_at(later(70).as_second());
        let answer = access::confirm_totp(&hub.with(&half, later(70)), &right).await.unwrap();
        assert!(matches!(answer, Confirmed::TooMany), "even the right one");
        let wait = 70 + access::WINDOW;
        let right = totp.code_at(later(wait).as_second());
        let answer = access::confirm_totp(&hub.with(&half, later(wait)), &right).await.unwrap();
        assert!(matches!(answer, Confirmed::In(_)));
    }
}

#[tokio::test]
async fn a_recovery_code_opens_once_and_only_its_own_account() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (_, _, _, codes) = hub.member_with_app("lea@example.org", lead()).await;
        let (_, _, _, foreign) = hub.member_with_app("leo@example.org", lead()).await;
        let use_code = async |code: &str| {
            let half = hub.enter("lea@example.org", later(60)).await.session;
            access::use_recovery_code(&hub.with(&half, later(60)), code).await.unwrap()
        };
        assert!(matches!(use_code(&foreign[0]).await, Confirmed::Wrong));
        let sloppy = codes[0].to_lowercase().replace('-', " ");
        assert!(matches!(use_code(&sloppy).await, Confirmed::In(_)));
        assert!(matches!(use_code(&codes[0]).await, Confirmed::Wrong));
        assert_eq!(hub.last_event().await, "recovery-refused");
        assert!(matches!(use_code(&codes[1]).await, Confirmed::In(_)));
    }
}

#[tokio::test]
async fn a_second_factor_is_not_replaced_by_another_one() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (person, full, _, _) = hub.member_with_app("lea@example.org", lead()).await;
        let door = hub.with(&full, later(60));
        assert_eq!(access::begin_totp(&door).await.unwrap().unwrap_err(), Denied::NotYours);
        access::drop_second_factor(&door, "cli", &person).await.unwrap();
        assert_eq!(hub.actor(&full, later(60)).await, None);
        assert_eq!(hub.enter("lea@example.org", later(60)).await.next, Next::Enrol);
    }
}

#[tokio::test]
async fn a_ticket_of_somebody_else_sets_up_nothing() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (_, anna) = hub.member("anna@example.org", coordinator()).await;
        let (_, lea) = hub.member("lea@example.org", lead()).await;
        let door = hub.with(&anna.session, at(MORNING));
        let enrolment = access::begin_totp(&door).await.unwrap().unwrap();
        let shown = enrolment.totp.code_at(at(MORNING).as_second());
        let door = hub.with(&lea.session, at(MORNING));
        let answer = access::enrol_totp(&door, &enrolment.ticket, &shown).await.unwrap();
        assert!(matches!(answer, Enrolled::Wrong));
    }
}

#[tokio::test]
async fn a_forged_session_is_the_public_and_is_written_down() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (_, signed_in) = hub.member("anna@example.org", coordinator()).await;
        let stored = signed_in.session.fingerprint();
        for cookie in ["x", &"0".repeat(64), &stored, "' OR '1'='1"] {
            let door = Door { cookie, ..hub.door(later(1)) };
            assert_eq!(access::actor_of(&door).await.unwrap(), None, "{cookie}");
            assert_eq!(hub.last_event().await, "session-forged");
        }
        assert_eq!(access::actor_of(&hub.door(later(1))).await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_session_ends_when_it_is_not_used_and_at_the_end_of_the_day() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (_, anna) = hub.member("anna@example.org", coordinator()).await;
        let (_, lea, _, _) = hub.member_with_app("lea@example.org", lead()).await;
        let idle = access::IDLE_WIDE;
        assert!(hub.actor(&lea, later(idle - 1)).await.is_some(), "used just in time");
        assert!(hub.actor(&lea, later(2 * idle - 2)).await.is_some(), "which counts from then on");
        assert!(hub.actor(&lea, later(3 * idle)).await.is_none());
        assert_eq!(hub.last_event().await, "session-over");
        for hour in 1..12 {
            assert!(hub.actor(&anna.session, later(hour * 3600)).await.is_some(), "{hour}");
        }
        assert!(hub.actor(&anna.session, later(access::ABSOLUTE)).await.is_none());
    }
}

#[tokio::test]
async fn signing_out_everywhere_ends_every_session_of_this_person_and_nobody_elses() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (person, one) = hub.member("anna@example.org", coordinator()).await;
        let (_, other) = hub.member("lea@example.org", lead()).await;
        let two = hub.enter("anna@example.org", later(60)).await;
        let door = hub.with(&two.session, later(61));
        assert_eq!(sessions::of(&hub.db, &person).await.unwrap().len(), 2);
        assert!(!access::end_other_session(&door, &other.session.fingerprint()).await.unwrap());
        assert_eq!(access::end_all_sessions(&door).await.unwrap(), 2);
        for (session, lives) in [(&one.session, false), (&two.session, false), (&other.session, true)] {
            assert_eq!(hub.actor(session, later(62)).await.is_some(), lives);
        }
    }
}

#[tokio::test]
async fn signing_out_ends_this_session_alone() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (_, one) = hub.member("anna@example.org", coordinator()).await;
        let two = hub.enter("anna@example.org", later(60)).await;
        access::end_session(&hub.with(&one.session, later(61))).await.unwrap();
        assert!(hub.actor(&one.session, later(62)).await.is_none());
        assert!(hub.actor(&two.session, later(62)).await.is_some());
    }
}

#[tokio::test]
async fn a_new_passphrase_needs_the_old_one_and_ends_the_other_sessions() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (_, one) = hub.member("anna@example.org", coordinator()).await;
        let two = hub.enter("anna@example.org", later(60)).await;
        let door = hub.with(&two.session, later(61));
        let change = async |old, new| access::change_passphrase(&door, old, new).await.unwrap();
        assert!(matches!(change("wrong window coffee", "orange window coffee").await, Changed::Wrong));
        assert!(matches!(change(PASSPHRASE, "short").await, Changed::Weak(Weakness::TooShort)));
        let Changed::In(renewed) = change(PASSPHRASE, "orange window coffee").await else { panic!() };
        for (session, lives) in [(&one.session, false), (&two.session, false), (&renewed, true)] {
            assert_eq!(hub.actor(session, later(62)).await.is_some(), lives);
        }
    }
}

#[tokio::test]
async fn guessing_stops_for_an_account_and_for_a_network_address() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        hub.member("anna@example.org", coordinator()).await;
        for _ in 0..access::PER_ACCOUNT {
            assert!(matches!(hub.sign_in("anna@example.org", "wrong", later(60)).await, SignIn::Refused));
        }
        for email in ["anna@example.org", "ANNA@example.org "] {
            assert!(matches!(hub.sign_in(email, PASSPHRASE, later(61)).await, SignIn::TooMany), "{email}");
        }
        let events = hub.events().await;
        assert_eq!(events.iter().filter(|event| *event == "too-many").count(), 1, "one line, not a flood");
        let wait = later(60 + access::WINDOW);
        assert!(matches!(hub.sign_in("anna@example.org", PASSPHRASE, wait).await, SignIn::In(_)));
        let door = Door { address: "198.51.100.7", ..hub.door(later(60)) };
        for n in 0..access::PER_ADDRESS {
            access::sign_in(&door, &format!("nobody{n}@example.org"), "wrong").await.unwrap();
        }
        let answer = access::sign_in(&door, "lea@example.org", PASSPHRASE).await.unwrap();
        assert!(matches!(answer, SignIn::TooMany));
    }
}

/// Any page could send its readers' browsers here with rubbish; their office signs in all the same.
#[tokio::test]
async fn rubbish_from_an_address_fills_no_ledger_and_locks_nobody_out() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        hub.member("anna@example.org", coordinator()).await;
        let door = Door { address: "198.51.100.7", cookie: "junk", ..hub.door(later(60)) };
        for _ in 0..access::PER_ADDRESS + 20 {
            access::actor_of(&door).await.unwrap();
        }
        let forged = hub.events().await.iter().filter(|event| *event == "session-forged").count();
        assert!(forged > 0 && forged as i64 <= access::PER_ADDRESS, "{forged}");
        let door = Door { cookie: "", ..door };
        assert!(matches!(
            access::sign_in(&door, "anna@example.org", PASSPHRASE).await.unwrap(),
            SignIn::In(_)
        ));
    }
}

#[tokio::test]
async fn a_stranger_elsewhere_locks_nobody_out() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        hub.member("anna@example.org", coordinator()).await;
        let stranger = Door { address: "203.0.113.9", ..hub.door(later(60)) };
        for _ in 0..access::PER_ACCOUNT + 5 {
            access::sign_in(&stranger, "anna@example.org", "wrong").await.unwrap();
        }
        assert!(matches!(hub.sign_in("anna@example.org", PASSPHRASE, later(61)).await, SignIn::In(_)));
    }
}

#[tokio::test]
async fn nobody_gives_a_seat_to_themselves() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let door = hub.door(later(60));
        let (anna, _) = hub.member("anna@example.org", coordinator()).await;
        let lead = Seat::new(Role::Lead, door.today());
        let refused = access::give_seat(&door, &anna, &anna, &lead).await.unwrap();
        assert_eq!(refused, Err(Uninvited::OwnSeat));
        assert!(hub.events().await.contains(&"own-seat-refused".to_string()));
    }
}

#[tokio::test]
async fn an_unknown_address_runs_out_of_tries_like_a_known_one() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        for _ in 0..access::PER_ACCOUNT {
            assert!(matches!(hub.sign_in("nobody@example.org", "wrong", later(60)).await, SignIn::Refused));
        }
        assert!(matches!(hub.sign_in("nobody@example.org", "wrong", later(60)).await, SignIn::TooMany));
    }
}

#[tokio::test]
async fn a_seat_has_one_holder_until_it_is_handed_over() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (anna, session) = hub.member("anna@example.org", coordinator()).await;
        let (ben, _) = hub.member("ben@example.org", lead()).await;
        let door = hub.door(later(60));
        let seats = [coordinator()];
        let invitation = Invitation { email: "eve@example.org", name: "", language: "en", seats: &seats };
        let taken = access::invite(&door, "cli", &invitation).await.unwrap().unwrap_err();
        assert_eq!(taken, Uninvited::SeatTaken { by: anna.clone() });
        assert_eq!(
            accounts::by_email(&hub.db, "eve@example.org").await.unwrap(),
            None,
            "nothing of it stays"
        );
        assert_eq!(hub.last_event().await, "seat-taken");
        let held = hub::store::seats::of(&hub.db, &anna).await.unwrap().remove(0);
        let over = access::hand_over(&door, "cli", &held.id, day("2026-11-30"), &ben).await.unwrap();
        assert_eq!(over, Ok(()));
        let today = |hour: &str| hub.door(at(hour)).today();
        assert_eq!(today("2026-11-30T22:59:59Z"), day("2026-11-30"), "a day of the deadlines' zone");
        assert_eq!(today("2026-11-30T23:00:00Z"), day("2026-12-01"));
        let of_ben = hub::store::seats::of(&hub.db, &ben).await.unwrap();
        assert_eq!(of_ben[1].seat.from, day("2026-12-01"));
        assert!(hub.actor(&session.session, later(60)).await.is_some());
    }
}

#[tokio::test]
async fn a_deputy_acts_until_the_last_day_and_is_nobody_after_it() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (anna, _) = hub.member("anna@example.org", coordinator()).await;
        let (dora, _) = hub.member("dora@example.org", Seat::new(Role::Reader, day("2026-01-01"))).await;
        let held = hub::store::seats::of(&hub.db, &anna).await.unwrap().remove(0);
        let reader = hub::store::seats::of(&hub.db, &dora).await.unwrap().remove(0);
        let door = hub.door(at(MORNING));
        let days = (day("2026-11-24"), day("2026-11-25"));
        assert_eq!(access::appoint_deputy(&door, "cli", &held.id, &dora, days).await.unwrap(), Ok(()));
        assert!(access::end_seat(&door, "cli", &reader.id, day("2026-11-24")).await.unwrap());
        for (hour, expected) in [
            ("2026-11-24T09:00:00Z", Ok(())),
            ("2026-11-25T22:59:00Z", Ok(())),
            ("2026-11-25T23:00:00Z", Err(Denied::NotYours)),
        ] {
            let session = hub.enter("dora@example.org", at(hour)).await.session;
            let actor = hub.actor(&session, at(hour)).await.unwrap();
            assert_eq!(may(&actor, see_france()), expected, "{hour}");
        }
        assert_eq!(hub.last_event().await, "deputy-over");
    }
}

#[tokio::test]
async fn a_deputy_goes_when_the_holder_goes() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (anna, _) = hub.member("anna@example.org", coordinator()).await;
        let (dora, _) = hub.member("dora@example.org", Seat::new(Role::Reader, day("2026-01-01"))).await;
        let held = hub::store::seats::of(&hub.db, &anna).await.unwrap().remove(0);
        let door = hub.door(at(MORNING));
        for days in [("2026-11-20", "2026-12-20"), ("2027-01-01", "2027-01-31")] {
            let days = (day(days.0), day(days.1));
            access::appoint_deputy(&door, "cli", &held.id, &dora, days).await.unwrap().unwrap();
        }
        access::close_account(&door, "cli", &anna).await.unwrap();
        let left = hub::store::seats::of(&hub.db, &dora).await.unwrap();
        let active = |on: &str| left.iter().filter(|held| held.seat.is_active(day(on))).count();
        assert_eq!(["2026-11-24", "2026-11-25", "2027-01-15"].map(active), [2, 1, 1], "the reader's stays");
    }
}

#[tokio::test]
async fn a_closed_account_has_no_session_no_token_and_no_link() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (person, signed_in) = hub.member("anna@example.org", coordinator()).await;
        let door = hub.door(later(60));
        let actor = hub.actor(&signed_in.session, later(60)).await.unwrap();
        let (token, _) =
            access::create_token(&door, &actor, "mine", Scope::ALL.into(), 9).await.unwrap().unwrap();
        let link = access::sign_in_link(&door, "cli", &person).await.unwrap().unwrap();
        access::close_account(&door, "cli", &person).await.unwrap();
        assert_eq!(hub.actor(&signed_in.session, later(61)).await, None);
        assert_eq!(access::actor_of_token(&door, token.text()).await.unwrap(), None);
        assert!(access::open_link(&door, link.text()).await.unwrap().is_err());
        assert!(matches!(hub.sign_in("anna@example.org", PASSPHRASE, later(62)).await, SignIn::Refused));
    }
}

#[tokio::test]
async fn a_token_works_in_its_scopes_until_its_day_or_until_it_is_revoked() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (_, signed_in) = hub.member("anna@example.org", coordinator()).await;
        let (_, other) = hub.member("ben@example.org", lead()).await;
        let door = hub.door(later(60));
        let actor = hub.actor(&signed_in.session, later(60)).await.unwrap();
        let (secret, token) =
            access::create_token(&door, &actor, "mine", [Scope::Read].into(), 30).await.unwrap().unwrap();
        let machine = access::actor_of_token(&door, secret.text()).await.unwrap().unwrap();
        assert_eq!(may(&machine, see_france()), Ok(()));
        let edit = Act::EditReturn(Place::whole(code("FR")));
        assert_eq!(may(&machine, edit), Err(Denied::NotYours));
        assert_eq!(may(&machine, Act::OwnAccount), Err(Denied::NotYours));
        let month = hub.door(token.expires_at);
        assert_eq!(access::actor_of_token(&month, secret.text()).await.unwrap(), None);
        assert_eq!(hub.last_event().await, "token-refused");
        let stranger = hub.actor(&other.session, later(61)).await.unwrap();
        assert!(!access::revoke_token(&door, &stranger, &token.fingerprint).await.unwrap());
        assert!(access::revoke_token(&door, &actor, &token.fingerprint).await.unwrap());
        assert_eq!(access::actor_of_token(&door, secret.text()).await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_name_cannot_reach_into_a_letters_head_and_an_address_must_be_one() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let door = hub.door(at(MORNING));
        let seats = [lead()];
        let invite = async |email, name| {
            let invitation = Invitation { email, name, language: "en", seats: &seats };
            access::invite(&door, "cli", &invitation).await.unwrap()
        };
        let invited = invite("eve@example.org", " Eve\r\nBcc: all@example.org\u{0} <b> ").await.unwrap();
        assert_eq!(invited.account.name, "Eve Bcc: all@example.org <b>");
        for email in ["", "eve", "eve@example.org\r\nBcc: x@y.z", "a b@example.org"] {
            assert_eq!(invite(email, "Eve").await.unwrap_err(), Uninvited::NotAnAddress, "{email:?}");
        }
    }
}

#[tokio::test]
async fn the_ledger_keeps_equal_lines_and_is_found_by_who_what_when_page_by_page() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let mut tx = hub.db.write().await.unwrap();
        for n in 0..5 {
            for who in ["anna", "ben"] {
                ledger::add(&mut tx, later(n / 2), who, "see", "FR-2026-Q3-1").await.unwrap();
            }
        }
        tx.commit().await.unwrap();
        let find = async |search: Search, page| ledger::search(&hub.db, &search, page).await.unwrap();
        let anna = Search { who: "anna".into(), ..Search::default() };
        assert_eq!(find(anna.clone(), 100).await.len(), 5, "the same thing twice in a second is two lines");
        let hours = Search { from: Some(later(1)), to: Some(later(1)), ..anna.clone() };
        assert_eq!(find(hours, 100).await.len(), 2);
        let first = find(Search::default(), 4).await;
        let rest = find(Search { before: first[3].id.clone(), ..Search::default() }, 100).await;
        assert_eq!((first.len(), rest.len()), (4, 6));
        let who: Vec<&str> = first.iter().chain(&rest).map(|line| line.who.as_str()).collect();
        assert_eq!(who, ["ben", "anna", "ben", "anna", "ben", "anna", "ben", "anna", "ben", "anna"]);
        assert_eq!(find(Search { what: "change".into(), ..anna }, 9).await, []);
    }
}

#[tokio::test]
async fn nothing_secret_is_stored_in_clear() {
    let folder = Folder::new();
    let hub = hubs(&folder).await.remove(0);
    let (_, session, totp, codes) = hub.member_with_app("lea@example.org", lead()).await;
    let reset = access::ask_reset(&hub.door(later(1)), "lea@example.org").await.unwrap().unwrap();
    hub.db.close().await;
    let mut bytes = std::fs::read(folder.0.join("hub.db")).unwrap();
    bytes.extend(std::fs::read(folder.0.join("hub.db-wal")).unwrap_or_default());
    let holds = |secret: &[u8]| bytes.windows(secret.len()).any(|window| window == secret);
    assert!(holds(b"lea@example.org"), "the search itself works");
    for secret in
        [PASSPHRASE, session.text(), reset.link.text(), &codes[0], &codes[0].replace('-', ""), &totp.base32()]
    {
        assert!(!holds(secret.as_bytes()));
    }
    let hex: String = totp.bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(!holds(totp.bytes()) && !holds(hex.as_bytes()));
}

#[tokio::test]
async fn what_is_over_is_forgotten() {
    let folder = Folder::new();
    for hub in hubs(&folder).await {
        let (person, signed_in) = hub.member("anna@example.org", coordinator()).await;
        access::tidy(&hub.door(later(60))).await.unwrap();
        assert!(hub.actor(&signed_in.session, later(61)).await.is_some(), "what lives stays");
        access::tidy(&hub.door(later(access::ABSOLUTE + 1))).await.unwrap();
        assert_eq!(sessions::of(&hub.db, &person).await.unwrap(), []);
    }
}
