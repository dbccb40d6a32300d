//! DMARC (RFC 7489): what receivers do with a letter in the domain's name that is not its own.

use super::dkim::tags;
use super::dns::Answer;
use super::{Told, away};
use crate::structure::Message;

/// The names under which a record may stand: the domain's own, then those above it.
///
/// Which domain is somebody's own is not asked of a list: the tree is walked, as the successor of the standard has it.
pub fn places(domain: &str) -> Vec<String> {
    let labels: Vec<&str> = domain.split('.').collect();
    let last = labels.len().saturating_sub(1).clamp(1, 5);
    (0..last).map(|from| format!("_dmarc.{}", labels[from..].join("."))).collect()
}

/// Whether nothing further has to be asked: a record was found, or a name server did not say.
pub fn is_enough(answers: &[(String, Answer)]) -> bool {
    answers.iter().any(|(_, answer)| match answer {
        Answer::Found(_) => !records(answer).is_empty(),
        Answer::NoSuchName => false,
        Answer::Failed(_) => true,
    })
}

fn records(answer: &Answer) -> Vec<&str> {
    let texts = match answer {
        Answer::Found(texts) => texts.as_slice(),
        Answer::NoSuchName | Answer::Failed(_) => &[],
    };
    let is_first = |text: &&str| tags(text).next().is_some_and(|tag| tag == ("v", "DMARC1"));
    texts.iter().map(String::as_str).filter(is_first).collect()
}

/// What receivers are told to do.
pub fn judge(domain: &str, answers: &[(String, Answer)]) -> Told {
    let about = |id: &str| Message::new(id).text("domain", domain);
    for (name, answer) in answers {
        if let Answer::Failed(why) = answer {
            return away("DMARC", why);
        }
        match records(answer).as_slice() {
            [] => {}
            [record] => return policy(domain, name, record),
            many => return Told::Wrong(about("mail-dmarc-several").count("records", many.len())),
        }
    }
    Told::Wrong(about("mail-dmarc-none"))
}

fn policy(domain: &str, name: &str, record: &str) -> Told {
    let about = |id: &str| Message::new(id).text("name", name);
    let value =
        |tag: &str| tags(record).find(|(name, _)| *name == tag).map(|(_, value)| value.to_lowercase());
    // Of a domain below the one that has the record, another policy may be said.
    let below = value("sp").filter(|_| name != format!("_dmarc.{domain}"));
    let policy = below.or_else(|| value("p")).unwrap_or_default();
    let percent = value("pct").and_then(|text| text.parse::<u8>().ok()).unwrap_or(100);
    match policy.as_str() {
        "none" => Told::Better(about("mail-dmarc-watches")),
        "quarantine" | "reject" if percent < 100 => {
            Told::Better(about("mail-dmarc-part").count("percent", percent))
        }
        "quarantine" | "reject" => Told::Well(about("mail-dmarc").text("policy", policy)),
        _ => Told::Wrong(about("mail-dmarc-bad")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(domain: &str, answers: &[(&str, &[&str])]) -> String {
        let found = |texts: &[&str]| Answer::Found(texts.iter().map(|text| text.to_string()).collect());
        let answers: Vec<(String, Answer)> =
            answers.iter().map(|(name, texts)| (name.to_string(), found(texts))).collect();
        match judge(domain, &answers) {
            Told::Well(message) => format!("✓ {}", message.id),
            Told::Better(message) => format!("! {}", message.id),
            Told::Wrong(message) => format!("✗ {}", message.id),
        }
    }

    #[test]
    fn each_record_gets_the_finding_it_deserves() {
        for (record, expected) in [
            ("v=DMARC1; p=reject", "✓ mail-dmarc"),
            ("v=DMARC1;p=Quarantine;rua=mailto:d@example.org", "✓ mail-dmarc"),
            ("v=DMARC1; p=none", "! mail-dmarc-watches"),
            ("v=DMARC1; p=reject; pct=20", "! mail-dmarc-part"),
            ("v=DMARC1; p=reject; sp=none", "✓ mail-dmarc"),
            ("v=DMARC1", "✗ mail-dmarc-bad"),
            ("v=DMARC1; p=perhaps", "✗ mail-dmarc-bad"),
            ("p=reject; v=DMARC1", "✗ mail-dmarc-none"),
            ("v=DMARC12; p=reject", "✗ mail-dmarc-none"),
        ] {
            assert_eq!(told("a.org", &[("_dmarc.a.org", &[record])]), expected, "{record}");
        }
        let two = ["v=DMARC1; p=none", "v=DMARC1; p=reject"];
        assert_eq!(told("a.org", &[("_dmarc.a.org", &two)]), "✗ mail-dmarc-several");
    }

    #[test]
    fn a_domain_without_a_record_has_that_of_the_domain_above_it() {
        assert_eq!(places("mail.hub.a.org"), ["_dmarc.mail.hub.a.org", "_dmarc.hub.a.org", "_dmarc.a.org"]);
        assert_eq!(places("a.org"), ["_dmarc.a.org"]);
        assert_eq!(places("org"), ["_dmarc.org"]);
        let above: (&str, &[&str]) = ("_dmarc.a.org", &["v=DMARC1; p=reject; sp=none"]);
        assert_eq!(told("hub.a.org", &[("_dmarc.hub.a.org", &[]), above]), "! mail-dmarc-watches");
    }

    #[test]
    fn a_name_server_that_does_not_say_is_no_missing_record() {
        let failed = [("_dmarc.a.org".to_string(), Answer::Failed("SERVFAIL".into()))];
        assert!(is_enough(&failed));
        assert_eq!(judge("a.org", &failed), away("DMARC", "SERVFAIL"));
    }

    proptest::proptest! {
        #[test]
        fn no_text_whatever_makes_it_fall(text in "\\PC{0,80}", domain in "[a-z.]{0,40}") {
            places(&domain);
            judge(&domain, &[("_dmarc.d".into(), Answer::Found(vec![format!("v=DMARC1;{text}"), text]))]);
        }
    }
}
