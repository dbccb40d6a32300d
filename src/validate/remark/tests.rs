//! Comments in four scripts: what passes, what is stopped, what is asked about.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::structure::Structure;

static GUARD: LazyLock<Guard> = LazyLock::new(|| {
    let names =
        ["Germany", "United Kingdom", "Северна Македония", "Ηνωμένο Βασίλειο", "Bosnië en Herzegovina"];
    Guard::read(Structure::embedded(), names.map(String::from)).unwrap()
});

/// What is said of a comment, as `id found`.
fn said(comment: &str) -> Vec<String> {
    let finding = |finding: Finding| {
        let found =
            finding.message.args.iter().find(|(name, _)| *name == "found").map(|(_, arg)| arg.clone());
        let found = match found {
            Some(crate::structure::Arg::Text(text)) => text,
            Some(other) => format!("{other:?}"),
            None => String::new(),
        };
        format!("{} {found}", finding.message.id.trim_start_matches("finding-remark-"))
    };
    check(comment, &GUARD).into_iter().map(finding).collect()
}

#[test]
fn an_ordinary_comment_passes_in_every_script() {
    for comment in [
        "",
        "Late cases from two police regions",
        "12 cases were counted twice in Q2 and were removed.",
        "New since July: border police count apart. See 2022-Q4 and 2023.",
        "In July 12 children were registered late; 40% more than in 2021-2022.",
        "Street outreach: 12 children, 3/4 of them from Germany or the United Kingdom.",
        "Ages 12-13 and 14-15 were merged; 24/7 line open since 2022/23",
        "Sent by Border Force and the Home Office, not by the NGO.",
        "7 of 12 may be counted in Greater London.",
        "Nieuwe registratie sinds juli",
        "In mei 12 kinderen via de politie, 3 via een ngo (afgerond op 1 regio na).",
        "Het kwartaal telt 3 kinderen uit Bosnië en Herzegovina",
        "Αναθεώρηση μετά από έλεγχο διπλών εγγραφών",
        "Τον Ιούλιο καταγράφηκαν 12 παιδιά με καθυστέρηση από την Ελληνική Αστυνομία.",
        "Късно получени данни от две области",
        "През юли са отчетени 12 деца; през 2023 г. таблицата е нова.",
        "Данните са от Главна дирекция „Гранична полиция“ и от Северна Македония.",
    ] {
        assert_eq!(said(comment), Vec::<String>::new(), "{comment}");
    }
}

#[test]
fn a_comment_is_short() {
    assert_eq!(said(&"я ".repeat(100)), Vec::<String>::new());
    assert_eq!(said(&"яя ".repeat(70)), ["long Count(209)"]);
}

#[test]
fn a_day_is_found_however_it_is_written() {
    for day in [
        "25.05.2023",
        "12.05.2023",
        "12.5.23",
        "1/5/2023",
        "12-05-2023",
        "2023-05-12",
        "2023/5/12",
        "12 . 05 . 2023",
        "12.05.",
        "12/05",
        "12 May 2023",
        "12th of May",
        "12 mei",
        "3 juli",
        "12 Μαΐου",
        "12 май 2023",
        "5-ти юли",
        "July 12, 2023",
        "１２．０５．２０２３",
        "12\u{a0}mei",
        "12.\u{2009}5.\u{2009}2023",
    ] {
        let found = said(&format!("since {day} counted apart"));
        assert!(found.len() == 1 && found[0].starts_with("date "), "{day}: {found:?}");
    }
}

#[test]
fn numbers_and_addresses_of_every_kind_are_found() {
    for (kind, texts) in [
        ("number", &["case 12345", "AB123456", "dossier 12 345", "преписка 45.678", "about 1,234,567"][..]),
        ("mail", &["ask j.p@example.org", "jan (at) example.org", "ask a＠b.gr"]),
        ("web", &["see https://example.org/x?y", "www.example.org", "see example.bg/a", "виж полиция.бг"]),
        (
            "telephone",
            &[
                "call +31 6 1234 5678",
                "τηλ. 210 123 4567",
                "тел. 02/123 45 67",
                "(0)20 7946 0958",
                "tel. 555 1234",
            ],
        ),
        (
            "address",
            &[
                "found at 12 Baker Street",
                "in Kerkstraat 12",
                "rue Victor Hugo 12",
                "ул. Витоша 5",
                "οδός Ερμού 14",
                "1012 JS Amsterdam",
                "SW1A 1AA",
                "BG-1000",
                "104 31 Αθήνα",
                "on Church Road 7",
                "ап. 5",
            ],
        ),
    ] {
        for text in texts {
            let found = said(text);
            assert!(found.iter().any(|said| said.starts_with(kind)), "{text}: {found:?}");
        }
    }
}

#[test]
fn an_ethnic_group_is_found_in_every_script_and_disguise() {
    for text in [
        "mostly Roma children",
        "ROMA",
        "romakinderen",
        "Ρομά",
        "ΡΟΜΑ",
        "τσιγγάνοι",
        "ромски деца",
        "РОМИ",
        "Ro\u{200b}ma",
        "Ro\u{ad}ma",
        "two\u{a0}Roma\u{2003}families",
        "Ｒｏｍａ",
        "Rom\u{301}a",
        "sinti/roma",
    ] {
        let found = said(text);
        assert!(found.iter().any(|said| said.starts_with("ethnicity ")), "{text}: {found:?}");
    }
    for text in ["from Romania", "Romanian and Bulgarian", "aroma", "програма", "in Rome"] {
        assert!(!said(text).iter().any(|said| said.starts_with("ethnicity ")), "{text}");
    }
}

#[test]
fn what_may_be_a_name_is_asked_and_does_not_block() {
    for (text, name) in [
        ("moved with Maria Petrova", "Maria Petrova"),
        ("Maria Petrova moved on", "Maria Petrova"),
        ("seen by Dr Jansen", "Dr Jansen"),
        ("with mevrouw De Vries", "mevrouw De Vries"),
        ("case of J. Smith", "J. Smith"),
        ("MARIA PETROVA moved on", "MARIA PETROVA"),
        ("с Иван Петров от Видин", "Иван Петров"),
        ("г-жа Петрова", "г-жа Петрова"),
        ("με τον Γιώργο Παπαδόπουλο", "Γιώργο Παπαδόπουλο"),
        ("with O'Brien Jean-Pierre", "O'Brien Jean-Pierre"),
    ] {
        assert_eq!(said(text), [format!("name {name}")], "{text}");
        assert!(check(text, &GUARD).iter().all(|finding| finding.severity == Severity::NeedsReason));
    }
}

#[test]
fn the_name_of_a_country_a_region_or_an_authority_is_no_persons() {
    for text in [
        "from Greater Manchester Police",
        "to North Macedonia Border Police",
        "of Lower Saxony",
        "by Red Cross",
    ] {
        let found = said(text);
        assert!(found.len() <= 1, "{text}: {found:?}");
    }
    assert_eq!(said("the United Kingdom Border Force"), Vec::<String>::new());
    assert_eq!(said("по Северна Македония Полиция"), Vec::<String>::new());
}

#[test]
fn everything_is_told_at_once() {
    let found = said("Roma boy Ion Popescu, born 12.05.2010, Kerkstraat 12, ion@example.org, 0612345678");
    let kinds: Vec<&str> = found.iter().map(|said| said.split(' ').next().unwrap()).collect();
    assert_eq!(kinds, ["mail", "date", "number", "ethnicity", "address", "name"], "{found:?}");
}

proptest! {
    #[test]
    fn whatever_the_text_there_is_an_answer(text in any::<String>()) {
        check(&text, &GUARD);
    }

    #[test]
    fn whatever_the_words_there_is_an_answer(
        words in prop::collection::vec("[A-Zа-яά-ώ]{1,3}\\.?|[0-9]{1,6}|May|улица|dr|@|[./+ -]|\u{301}|\u{200b}", 0..14),
        between in "[ ./-]?",
    ) {
        check(&words.join(&between), &GUARD);
    }
}
