//! SPF (RFC 7208): which servers may send in a domain's name.

use std::collections::BTreeMap;

use super::dns::Answer;
use super::{Told, away, shown};
use crate::structure::Message;

/// Questions a receiver asks for one letter before it gives up (RFC 7208, 4.6.4).
const MOST: usize = 10;

/// What a record says of everybody it does not name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rest {
    Anybody,
    Nothing,
    Doubtful,
    Nobody,
}

/// One record, read.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Policy {
    /// Terms that cost a question, without those that refer to another record.
    questions: usize,
    /// The domains whose records count as well.
    includes: Vec<String>,
    /// Where to read on, if no term decided.
    redirect: Option<String>,
    rest: Option<Rest>,
}

/// Why a domain's record cannot be followed.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Broken {
    None(String),
    Several(String, usize),
    Term(String, String),
    Away(String, String),
    TooMany,
}

/// The next domain whose texts must be known before the record can be judged.
pub fn wanted(domain: &str, known: &BTreeMap<String, Answer>) -> Option<String> {
    let mut open = vec![domain.to_string()];
    let mut seen = Vec::new();
    while let Some(next) = open.pop() {
        if !known.contains_key(&next) {
            return (known.len() <= MOST).then_some(next);
        }
        if !seen.contains(&next) {
            open.extend(policy(&next, known).map(referred).unwrap_or_default());
            seen.push(next);
        }
    }
    None
}

/// The domains a record refers to; one that is made of the letter's own parts can only be counted.
fn referred(policy: Policy) -> Vec<String> {
    let others = policy.includes.into_iter().chain(policy.redirect);
    others.filter(|domain| !domain.contains('%')).collect()
}

/// What a receiver makes of the domain's record.
pub fn judge(domain: &str, known: &BTreeMap<String, Answer>) -> Vec<Told> {
    match questions(domain, known, 0).and_then(|asked| Ok((asked, rest(domain, known, 0)?))) {
        Ok((asked, rest)) => vec![told(domain, asked, rest)],
        Err(broken) => vec![said(domain, broken)],
    }
}

fn told(domain: &str, asked: usize, rest: Rest) -> Told {
    let about = |id: &str| Message::new(id).text("domain", domain).count("questions", asked);
    match rest {
        Rest::Anybody => Told::Wrong(about("mail-spf-anybody")),
        Rest::Nothing => Told::Better(about("mail-spf-neutral")),
        Rest::Doubtful => Told::Better(about("mail-spf-soft")),
        Rest::Nobody => Told::Well(about("mail-spf")),
    }
}

fn said(domain: &str, broken: Broken) -> Told {
    let about = |id: &str, of: &str| Message::new(id).text("domain", shown(of));
    Told::Wrong(match broken {
        Broken::None(of) if of == domain => about("mail-spf-none", &of),
        Broken::None(of) => about("mail-spf-include", domain).text("include", shown(&of)),
        Broken::Several(of, records) => about("mail-spf-several", &of).count("records", records),
        Broken::Term(of, term) => about("mail-spf-term", &of).text("term", shown(&term)),
        Broken::Away(of, why) => return away(&format!("SPF ({})", shown(&of)), &why),
        Broken::TooMany => about("mail-spf-questions", domain),
    })
}

/// How many questions the record costs, with all it refers to.
fn questions(domain: &str, known: &BTreeMap<String, Answer>, before: usize) -> Result<usize, Broken> {
    let policy = policy(domain, known)?;
    let mut asked = before + policy.questions;
    let redirect = policy.redirect.iter().filter(|_| policy.rest.is_none());
    for other in policy.includes.iter().chain(redirect) {
        asked += 1;
        if asked > MOST {
            return Err(Broken::TooMany);
        }
        if !other.contains('%') {
            asked = questions(other, known, asked)?;
        }
    }
    if asked > MOST { Err(Broken::TooMany) } else { Ok(asked) }
}

/// What becomes of everybody else, here or where the record sends its reader.
fn rest(domain: &str, known: &BTreeMap<String, Answer>, depth: usize) -> Result<Rest, Broken> {
    let policy = policy(domain, known)?;
    match (policy.rest, policy.redirect) {
        (Some(rest), _) => Ok(rest),
        (None, Some(next)) if depth < MOST && !next.contains('%') => rest_of(&next, known, depth),
        (None, _) => Ok(Rest::Nothing),
    }
}

fn rest_of(domain: &str, known: &BTreeMap<String, Answer>, depth: usize) -> Result<Rest, Broken> {
    rest(domain, known, depth + 1)
}

/// The one record of a domain.
fn policy(domain: &str, known: &BTreeMap<String, Answer>) -> Result<Policy, Broken> {
    let texts = match known.get(domain) {
        Some(Answer::Found(texts)) => texts.as_slice(),
        Some(Answer::NoSuchName) => &[],
        Some(Answer::Failed(why)) => return Err(Broken::Away(domain.into(), why.clone())),
        // What was not asked any more is beyond the limit.
        None => return Err(Broken::TooMany),
    };
    let records: Vec<&str> = texts.iter().map(String::as_str).filter(|text| is_spf(text)).collect();
    match records.as_slice() {
        [] => Err(Broken::None(domain.into())),
        [record] => read(record).map_err(|term| Broken::Term(domain.into(), term)),
        many => Err(Broken::Several(domain.into(), many.len())),
    }
}

fn is_spf(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default();
    first.eq_ignore_ascii_case("v=spf1")
}

/// Reads a record; the error is the term no receiver understands.
fn read(record: &str) -> Result<Policy, String> {
    let mut policy = Policy { questions: 0, includes: Vec::new(), redirect: None, rest: None };
    for term in record.split(' ').skip(1).filter(|term| !term.is_empty()) {
        // What stands behind `all` is never looked at, but a modifier may stand anywhere.
        if policy.rest.is_none() || term.contains('=') {
            policy.take(&term.to_lowercase()).ok_or_else(|| term.to_string())?;
        }
    }
    Ok(policy)
}

impl Policy {
    /// Takes one term in; none if no receiver understands it.
    fn take(&mut self, term: &str) -> Option<()> {
        if let Some((name, value)) = term.split_once('=').filter(|(name, _)| is_name(name)) {
            // Unknown modifiers are passed over, as the standard wants.
            if name == "redirect" {
                self.redirect =
                    Some(value.trim_end_matches('.').to_string()).filter(|value| !value.is_empty());
                self.redirect.as_ref()?;
            }
            return Some(());
        }
        let (sign, term) = match term.split_at_checked(1)? {
            ("+" | "-" | "~" | "?", rest) => (&term[..1], rest),
            _ => ("+", term),
        };
        let (name, value) = term.split_once([':', '/']).unwrap_or((term, ""));
        match name {
            "all" if term == "all" => self.rest = Some(of_others(sign)),
            "include" if !value.is_empty() => self.includes.push(value.trim_end_matches('.').to_string()),
            "a" | "mx" | "ptr" => self.questions += 1,
            "exists" if !value.is_empty() => self.questions += 1,
            "ip4" if is_range::<std::net::Ipv4Addr>(value, 32) => {}
            "ip6" if is_range::<std::net::Ipv6Addr>(value, 128) => {}
            _ => return None,
        }
        Some(())
    }
}

fn of_others(sign: &str) -> Rest {
    match sign {
        "-" => Rest::Nobody,
        "~" => Rest::Doubtful,
        "?" => Rest::Nothing,
        _ => Rest::Anybody,
    }
}

fn is_name(name: &str) -> bool {
    let is_plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.bytes().all(is_plain)
}

/// Whether a text is an address, or a range of them.
fn is_range<A: std::str::FromStr>(text: &str, longest: u8) -> bool {
    let (address, length) = text.split_once('/').unwrap_or((text, "0"));
    address.parse::<A>().is_ok() && length.parse::<u8>().is_ok_and(|length| length <= longest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(records: &[(&str, &[&str])]) -> BTreeMap<String, Answer> {
        let found = |texts: &[&str]| Answer::Found(texts.iter().map(|text| text.to_string()).collect());
        records.iter().map(|(domain, texts)| (domain.to_string(), found(texts))).collect()
    }

    /// The message that is told, with `✓`, `!` or `✗` before it.
    fn told(known: &BTreeMap<String, Answer>) -> String {
        match judge("d", known).remove(0) {
            Told::Well(message) => format!("✓ {}", message.id),
            Told::Better(message) => format!("! {}", message.id),
            Told::Wrong(message) => format!("✗ {}", message.id),
        }
    }

    #[test]
    fn each_record_gets_the_finding_it_deserves() {
        for (record, expected) in [
            ("v=spf1 mx -all", "✓ mail-spf"),
            ("V=SPF1 IP4:192.0.2.0/24 ip6:2001:db8::/32 -ALL", "✓ mail-spf"),
            ("v=spf1 mx ~all", "! mail-spf-soft"),
            ("v=spf1 mx ?all", "! mail-spf-neutral"),
            ("v=spf1 mx", "! mail-spf-neutral"),
            ("v=spf1", "! mail-spf-neutral"),
            ("v=spf1 +all", "✗ mail-spf-anybody"),
            ("v=spf1 all", "✗ mail-spf-anybody"),
            ("v=spf1 -all include:nobody.example", "✓ mail-spf"),
            ("v=spf1 ip4:300.0.2.0 -all", "✗ mail-spf-term"),
            ("v=spf1 ip4:192.0.2.0/33 -all", "✗ mail-spf-term"),
            ("v=spf1 include: -all", "✗ mail-spf-term"),
            ("v=spf1 ipv4:192.0.2.1 -all", "✗ mail-spf-term"),
            ("v=spf1 - all", "✗ mail-spf-term"),
            ("v=spf1 ж -all", "✗ mail-spf-term"),
            ("v=spf1 redirect= ", "✗ mail-spf-term"),
            ("v=spf1 exp=why.d moon=full -all", "✓ mail-spf"),
            ("v=spf10 -all", "✗ mail-spf-none"),
            ("something else", "✗ mail-spf-none"),
            ("v=spf1 include:%{i}.d -all", "✓ mail-spf"),
            ("v=spf1 a a a a a a a a a a -all", "✓ mail-spf"),
            ("v=spf1 a a a a a a a a a a a -all", "✗ mail-spf-questions"),
            ("v=spf1 include:d -all", "✗ mail-spf-questions"),
            ("v=spf1 redirect=d", "✗ mail-spf-questions"),
        ] {
            assert_eq!(told(&known(&[("d", &[record])])), expected, "{record}");
        }
    }

    #[test]
    fn no_record_and_several_are_both_wrong() {
        assert_eq!(told(&known(&[("d", &[])])), "✗ mail-spf-none");
        assert_eq!(told(&BTreeMap::from([("d".to_string(), Answer::NoSuchName)])), "✗ mail-spf-none");
        assert_eq!(told(&known(&[("d", &["v=spf1 -all", "v=spf1 mx -all"])])), "✗ mail-spf-several");
    }

    #[test]
    fn what_a_record_refers_to_counts_and_must_be_there() {
        let outer = "v=spf1 include:a mx redirect=b";
        let all = known(&[("d", &[outer]), ("a", &["v=spf1 a ?all"]), ("b", &["v=spf1 ~all"])]);
        assert_eq!(told(&all), "! mail-spf-soft", "the rest of b counts, that of a does not");
        assert_eq!(questions("d", &all, 0), Ok(4));
        assert_eq!(
            told(&known(&[("d", &[outer]), ("a", &[]), ("b", &["v=spf1 -all"])])),
            "✗ mail-spf-include"
        );
    }

    #[test]
    fn a_name_server_that_does_not_say_is_no_missing_record() {
        let failed = Answer::Failed("SERVFAIL".into());
        assert_eq!(told(&BTreeMap::from([("d".to_string(), failed)])), "✗ mail-away");
    }

    #[test]
    fn what_is_wanted_is_asked_once_and_comes_to_an_end() {
        let mut all = BTreeMap::new();
        let mut asked = 0;
        while let Some(next) = wanted("d0", &all) {
            asked += 1;
            let n: usize = next[1..].parse().unwrap();
            let text = format!("v=spf1 include:d{} include:d0 -all", n + 1);
            all.insert(next, Answer::Found(vec![text]));
        }
        assert_eq!(asked, MOST + 1);
        assert!(matches!(&judge("d0", &all)[..], [Told::Wrong(told)] if told.id == "mail-spf-questions"));
    }

    proptest::proptest! {
        #[test]
        fn no_text_whatever_makes_it_fall(text in "\\PC{0,80}", tail in "[ -~]{0,60}") {
            for record in [text.clone(), format!("v=spf1 {text}"), format!("v=spf1 {tail}")] {
                judge("d", &known(&[("d", &[&record])]));
            }
        }
    }
}
