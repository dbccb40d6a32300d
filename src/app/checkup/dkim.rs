//! DKIM (RFC 6376, RFC 8301): the key by which receivers check that a letter is the domain's own.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::dns::Answer;
use super::{Told, away};
use crate::structure::Message;

/// Receivers take shorter keys for none (RFC 8301).
const SHORTEST: usize = 1024;
/// What a new key should have.
const GOOD: usize = 2048;

/// What a receiver makes of the key under this name.
pub fn judge(name: &str, answer: &Answer) -> Vec<Told> {
    let about = |id: &str| Message::new(id).text("name", name);
    let texts = match answer {
        Answer::Found(texts) => texts.as_slice(),
        Answer::NoSuchName => &[],
        Answer::Failed(why) => return vec![away("DKIM", why)],
    };
    match texts {
        [] => vec![Told::Wrong(about("mail-dkim-none"))],
        [text] => key(name, text),
        many => vec![Told::Wrong(about("mail-dkim-several").count("records", many.len()))],
    }
}

fn key(name: &str, text: &str) -> Vec<Told> {
    let about = |id: &str| Message::new(id).text("name", name);
    let value = |tag: &str| tags(text).find(|(name, _)| *name == tag).map(|(_, value)| value);
    let is_known = value("v").is_none_or(|version| version == "DKIM1");
    let (Some(public), true) = (value("p"), is_known) else {
        return vec![Told::Wrong(about("mail-dkim-bad"))];
    };
    if public.is_empty() {
        return vec![Told::Wrong(about("mail-dkim-revoked"))];
    }
    let mut told = vec![match size(value("k").unwrap_or("rsa"), public) {
        None => Told::Wrong(about("mail-dkim-unreadable")),
        Some((_, bits)) if bits < SHORTEST => Told::Wrong(about("mail-dkim-short").count("bits", bits)),
        Some((_, bits)) if bits < GOOD => Told::Better(about("mail-dkim-small").count("bits", bits)),
        Some((kind, _)) => Told::Well(about("mail-dkim").text("kind", kind)),
    }];
    if value("t").is_some_and(|flags| flags.split(':').any(|flag| flag.trim() == "y")) {
        told.push(Told::Better(about("mail-dkim-testing")));
    }
    told
}

/// The tags of a record: `v=DKIM1; k=rsa; p=…`.
pub fn tags(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split(';').filter_map(|tag| tag.split_once('=')).map(|(name, value)| (name.trim(), value.trim()))
}

/// What kind of key it is, and how many bits it is worth beside RSA; none if it is no key.
fn size(kind: &str, public: &str) -> Option<(String, usize)> {
    let base64: String = public.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    let bytes = STANDARD.decode(base64).ok()?;
    match kind {
        "rsa" => rsa_bits(&bytes).map(|bits| (format!("RSA {bits}"), bits)),
        "ed25519" if bytes.len() == 32 => Some(("Ed25519".into(), GOOD)),
        _ => None,
    }
}

/// The length of the modulus in a SubjectPublicKeyInfo, or in a bare RSAPublicKey as some publish it.
fn rsa_bits(der: &[u8]) -> Option<usize> {
    let (0x30, outer, _) = element(der)? else { return None };
    let (tag, first, rest) = element(outer)?;
    if tag == 0x02 {
        return Some(bits(first));
    }
    let (0x03, string, _) = element(rest)? else { return None };
    let (0x30, key, _) = element(string.strip_prefix(&[0])?)? else { return None };
    let (0x02, modulus, _) = element(key)? else { return None };
    Some(bits(modulus))
}

fn bits(integer: &[u8]) -> usize {
    let zeros = integer.iter().take_while(|byte| **byte == 0).count();
    let first = integer.get(zeros).map_or(0, |byte| byte.leading_zeros() as usize);
    (integer.len() - zeros) * 8 - first
}

/// The first element of a DER text: its tag, its content, and what follows.
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = der.split_first()?;
    let (&length, rest) = rest.split_first()?;
    let (length, rest) = match length {
        0..=0x7f => (usize::from(length), rest),
        0x81..=0x83 => {
            let (bytes, rest) = rest.split_at_checked(usize::from(length - 0x80))?;
            (bytes.iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte)), rest)
        }
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((tag, content, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn der(tag: u8, content: &[u8]) -> Vec<u8> {
        let length = content.len().to_be_bytes();
        let length: &[u8] = if content.len() < 0x80 { &length[7..] } else { &length[6..] };
        let long: &[u8] = if content.len() < 0x80 { &[] } else { &[0x82] };
        [&[tag], long, length, content].concat()
    }

    /// The key as a record has it, of so many bits; nobody holds its other half.
    fn rsa(bits: usize) -> String {
        let modulus = [vec![0, 0x80], vec![1; bits / 8 - 1]].concat();
        let key = der(0x30, &[der(2, &modulus), der(2, &[1, 0, 1])].concat());
        let algorithm =
            der(0x30, &[&der(6, &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1])[..], &[5, 0]].concat());
        let string = der(3, &[&[0][..], &key].concat());
        STANDARD.encode(der(0x30, &[algorithm, string].concat()))
    }

    fn told(records: &[&str]) -> Vec<String> {
        let answer = Answer::Found(records.iter().map(|text| text.to_string()).collect());
        let told = judge("hub._domainkey.d", &answer).into_iter().map(|told| match told {
            Told::Well(message) => format!("✓ {}", message.id),
            Told::Better(message) => format!("! {}", message.id),
            Told::Wrong(message) => format!("✗ {}", message.id),
        });
        told.collect()
    }

    #[test]
    fn each_key_gets_the_finding_it_deserves() {
        let edwards = STANDARD.encode([7; 32]);
        for (record, expected) in [
            (format!("v=DKIM1; k=rsa; p={}", rsa(2048)), "✓ mail-dkim"),
            (format!("p={}", rsa(4096)), "✓ mail-dkim"),
            (format!("v=DKIM1; k=ed25519; p={edwards}"), "✓ mail-dkim"),
            (format!("v=DKIM1; p={}", rsa(1024)), "! mail-dkim-small"),
            (format!("v=DKIM1; p={}", rsa(512)), "✗ mail-dkim-short"),
            ("v=DKIM1; p=".into(), "✗ mail-dkim-revoked"),
            ("v=DKIM1; k=rsa".into(), "✗ mail-dkim-bad"),
            (format!("v=DKIM2; p={}", rsa(2048)), "✗ mail-dkim-bad"),
            ("anything".into(), "✗ mail-dkim-bad"),
            ("v=DKIM1; p=not base64!".into(), "✗ mail-dkim-unreadable"),
            ("v=DKIM1; p=AAAA".into(), "✗ mail-dkim-unreadable"),
            (format!("v=DKIM1; k=ed25519; p={}", rsa(2048)), "✗ mail-dkim-unreadable"),
            (format!("v=DKIM1; k=moon; p={}", rsa(2048)), "✗ mail-dkim-unreadable"),
        ] {
            assert_eq!(told(&[&record]), [expected], "{record}");
        }
        assert_eq!(told(&[]), ["✗ mail-dkim-none"]);
        assert_eq!(told(&["p=AAAA", "p=AAAA"]), ["✗ mail-dkim-several"]);
        assert_eq!(judge("d", &Answer::Failed("SERVFAIL".into())), [away("DKIM", "SERVFAIL")]);
    }

    #[test]
    fn a_key_may_stand_in_pieces_and_say_that_it_is_a_test() {
        let (left, right) = (rsa(2048), rsa(2048));
        let broken = format!("v=DKIM1; t=s:y; p={} {}", &left[..100], &right[100..]);
        assert_eq!(told(&[&broken]), ["✓ mail-dkim", "! mail-dkim-testing"]);
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_whatever_make_it_fall(bytes in proptest::collection::vec(0..=255u8, 0..80), text in "\\PC{0,80}") {
            rsa_bits(&bytes);
            key("d", &text);
            key("d", &format!("p={}", STANDARD.encode(&bytes)));
        }
    }
}
