//! Secrets that are handed out once and only recognised afterwards: links, sessions, tokens, recovery codes.

use std::fmt;

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::structure::hexadecimal;

/// 32 random bytes, written as 64 hexadecimal digits; whoever holds it is let in, so it has no way into a log.
///
/// Only its [`fingerprint`](Secret::fingerprint) is stored. It cannot be guessed, so the fingerprint needs neither salt nor
/// slowness, and a copied database opens nothing.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// The secret of these random bytes.
    pub fn new(random: [u8; 32]) -> Self {
        Self(hexadecimal(&random))
    }

    /// The secret in a link, a cookie or a header; `None` for anything that was never one of ours.
    pub fn read(text: &str) -> Option<Self> {
        let legal = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        (text.len() == 64 && text.bytes().all(legal)).then(|| Self(text.into()))
    }

    /// For the link, the cookie or the screen it is handed out on; never for a log.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// What is stored: SHA-256 in hexadecimal.
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.0)
    }

    /// Whether the stored fingerprint is this secret's; takes as long for a wrong one as for the right one.
    pub fn is(&self, stored: &str) -> bool {
        self.fingerprint().as_bytes().ct_eq(stored.as_bytes()).into()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("…")
    }
}

fn fingerprint(text: &str) -> String {
    hexadecimal(&Sha256::digest(text))
}

/// How many recovery codes a person gets.
pub const RECOVERY_CODES: usize = 10;
/// Characters of a code: 12 of 32, which is 60 bits.
const CODE: usize = 12;
/// Crockford's: no letter that looks like a digit, no accidental words.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Ten codes such as `7K3M-Q0RZ-9TXA`, for the day the telephone is lost. Each opens once.
pub fn recovery_codes(random: [u8; RECOVERY_CODES * CODE]) -> Vec<String> {
    // 32 divides 256: every character is as likely as every other.
    let letter = |byte: &u8| char::from(ALPHABET[usize::from(byte % 32)]);
    let group = |bytes: &[u8]| bytes.iter().map(letter).collect::<String>();
    random.chunks(CODE).map(|code| code.chunks(4).map(group).collect::<Vec<_>>().join("-")).collect()
}

/// What is stored of a person's code: read as people write it (any case, spaces, dashes, `O` for `0`, `I` and `L` for `1`),
/// and bound to the person, so that equal codes look different. `None` if it cannot be a code.
pub fn recovery_fingerprint(person: &str, typed: &str) -> Option<String> {
    let letter = |c: char| match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let marks = |c: &char| !c.is_whitespace() && !matches!(c, '-' | '–' | '.');
    let code: String = typed.chars().filter(marks).take(CODE + 1).map(letter).collect();
    let legal = code.len() == CODE && code.bytes().all(|b| ALPHABET.contains(&b));
    legal.then(|| fingerprint(&format!("{person}:{code}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_known_by_its_fingerprint_and_never_printed() {
        let secret = Secret::new([7; 32]);
        let back = Secret::read(secret.text()).unwrap();
        assert!(back.is(&secret.fingerprint()) && !Secret::new([8; 32]).is(&secret.fingerprint()));
        assert!(!secret.is(""), "an empty column is nobody's");
        assert_eq!(format!("{secret:?}"), "…");
        assert_ne!(secret.fingerprint(), secret.text());
    }

    #[test]
    fn what_was_never_a_secret_is_not_read_as_one() {
        let upper = "A".repeat(64);
        for text in ["", "abc", "' OR 1=1", &"g".repeat(64), &upper, &"é".repeat(32)] {
            assert!(Secret::read(text).is_none(), "{text:?}");
        }
    }

    #[test]
    fn ten_different_codes_are_read_as_people_write_them() {
        let mut random = [0; 120];
        random.iter_mut().enumerate().for_each(|(i, byte)| *byte = (i * 3) as u8);
        let codes = recovery_codes(random);
        assert_eq!((codes.len(), codes[0].as_str()), (10, "0369-CFJN-RVY1"));
        let stored = recovery_fingerprint("p1", &codes[0]);
        for typed in ["0369cfjnrvyl", " o369 cfjn–RVYi ", "O369.CFJN.RVY1"] {
            assert_eq!(recovery_fingerprint("p1", typed), stored, "{typed}");
        }
        assert_ne!(recovery_fingerprint("p2", &codes[0]), stored);
        for wrong in ["", "0369-CFJN", "0369-CFJN-RVY1-0", "0369-CFJN-RVYU"] {
            assert_eq!(recovery_fingerprint("p1", wrong), None, "{wrong}");
        }
    }
}
