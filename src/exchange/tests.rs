use jiff::civil::{Date, date};

use super::*;
use crate::structure::{Code, Structure};

const TODAY: Date = date(2026, 11, 2);

fn vocabulary() -> Vocabulary {
    Vocabulary::read().unwrap()
}

/// Children from Chile, made to pick pockets, on their way to Belgium and Germany.
fn chile() -> Typed {
    Typed {
        form: "CRIM".into(),
        crim: "PICK".into(),
        concerns: vec!["BE".into(), "DE".into()],
        direction: "TOWARDS".into(),
        until: "2026-12-31".into(),
        ..Warning::draft(code("NL"), code("CL"), Band::Few, Confidence::Repeated)
    }
}

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

fn read(typed: &Typed) -> Result<Warning, Vec<Wrong>> {
    let (structure, vocabulary) = (Structure::embedded(), &vocabulary());
    typed.read(&Reading { structure, vocabulary, country: code("NL"), today: TODAY })
}

/// The fields that are wrong with the message of each.
fn wrong(typed: &Typed) -> Vec<String> {
    let wrong = read(typed).unwrap_err();
    wrong.into_iter().map(|(field, message)| format!("{field} {}", message.id)).collect()
}

#[test]
fn a_warning_is_read_as_it_was_meant_and_written_as_it_was_read() {
    let warning = read(&chile()).unwrap();
    assert_eq!((warning.origin, warning.crim, warning.band), (code("CL"), Some(code("PICK")), Band::Few));
    assert_eq!(warning.seen_in, [code("NL")].into());
    assert_eq!(Typed::from(&warning), chile());
    assert_eq!(read(&Typed::from(&warning)), Ok(warning));
}

#[test]
fn everything_that_is_wrong_is_told_at_once_each_with_its_field() {
    let typed = Typed {
        kind: "shout".into(),
        signal: "Their names are Ana and Luis".into(),
        origin: "ATLANTIS".into(),
        form: "CRIMES".into(),
        crim: String::new(),
        band: "3".into(),
        concerns: vec!["US".into()],
        until: "tomorrow".into(),
        urgency: String::new(),
        ..chile()
    };
    let expected = [
        "kind warn-unknown",
        "signal warn-unknown",
        "origin warn-unknown",
        "form warn-unknown",
        "band warn-unknown",
        "concerns warn-unknown",
        "urgency warn-choose",
        "until warn-until",
    ];
    assert_eq!(wrong(&typed), expected);
}

#[test]
fn free_text_reaches_no_field_and_is_not_repeated_at_length() {
    let secret = "a boy called Luis, thirteen, from the blue house at the harbour of the town";
    let typed = Typed {
        kind: secret.into(),
        follows: secret.into(),
        signal: secret.into(),
        origin: secret.into(),
        form: secret.into(),
        crim: secret.into(),
        age: secret.into(),
        band: secret.into(),
        seen_in: vec![secret.into()],
        concerns: vec![secret.into()],
        direction: secret.into(),
        confidence: secret.into(),
        urgency: secret.into(),
        actions: vec![secret.into()],
        context: vec![secret.into()],
        until: secret.into(),
        audience: secret.into(),
    };
    let wrong = read(&typed).unwrap_err();
    assert!(wrong.len() >= 16, "{wrong:?}");
    assert!(!format!("{wrong:?}").contains("harbour"));
}

#[test]
fn a_warning_that_concerns_nobody_else_is_none() {
    let alone =
        |concerns: &[&str]| Typed { concerns: concerns.iter().map(|c| c.to_string()).collect(), ..chile() };
    assert_eq!(wrong(&alone(&[])), ["concerns warn-own-only"]);
    assert_eq!(wrong(&alone(&["NL"])), ["concerns warn-own-only"]);
    assert_eq!(read(&alone(&["NL", "BE"])).unwrap().concerns, [code("BE")].into());
}

#[test]
fn a_region_of_another_country_is_not_where_this_country_has_seen_it() {
    let seen = |place: &str| Typed { seen_in: vec![place.into()], ..chile() };
    assert!(read(&seen("NL3")).is_ok());
    for foreign in ["UKD", "DE", "XX"] {
        assert_eq!(wrong(&seen(foreign)), ["seen_in warn-unknown"], "{foreign}");
    }
}

#[test]
fn a_way_to_commit_crimes_goes_with_criminal_exploitation_alone() {
    assert_eq!(wrong(&Typed { form: "BEG".into(), ..chile() }), ["crim warn-crim-alone"]);
    assert_eq!(wrong(&Typed { form: String::new(), ..chile() }), ["crim warn-crim-alone"]);
    assert!(read(&Typed { form: "BEG".into(), crim: String::new(), ..chile() }).is_ok());
}

#[test]
fn a_warning_stands_from_today_for_half_a_year_at_most() {
    let until = |day: &str| read(&Typed { until: day.into(), ..chile() }).is_ok();
    assert!(until("2026-11-02") && until("2027-05-01"));
    assert!(!until("2026-11-01") && !until("2027-05-02") && !until(""));
}

#[test]
fn only_an_update_and_a_taking_back_follow_another_warning() {
    let follows = |kind: &str, id: &str| Typed { kind: kind.into(), follows: id.into(), ..chile() };
    assert!(read(&follows("update", "W-1")).is_ok() && read(&follows("cancel", "W-1")).is_ok());
    assert_eq!(wrong(&follows("update", "")), ["follows warn-follows-missing"]);
    assert_eq!(wrong(&follows("alert", "W-1")), ["follows warn-follows-none"]);
}

#[test]
fn a_warning_tells_a_band_and_never_a_number() {
    let warning = Warning::sighted(code("PE"), 3, [code("NL")].into(), TODAY);
    assert_eq!((warning.band, warning.confidence), (Band::Few, Confidence::Single));
    let fields = warning.fields(Structure::embedded());
    assert!(fields.iter().all(|(_, value)| !matches!(value, crate::structure::Arg::Count(_))));
}
