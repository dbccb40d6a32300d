//! The second factor: six digits that an app on a telephone shows for thirty seconds (RFC 6238).

use std::fmt;

use ring::hmac;
use subtle::ConstantTimeEq;

/// Seconds that a code stands.
const STEP: i64 = 30;
/// Codes of this many steps before and after now are taken: clocks differ, and people type slowly.
const WINDOW: i64 = 1;
/// RFC 4648; what authenticator apps read.
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// The secret that hub and telephone share: 20 bytes for HMAC-SHA-1, the only kind that every app knows.
#[derive(Clone, PartialEq, Eq)]
pub struct Totp([u8; 20]);

impl Totp {
    /// The shared secret of these random bytes.
    pub fn new(random: [u8; 20]) -> Self {
        Self(random)
    }

    /// For sealing it away; never for a log.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The secret as it is typed into an app: 32 characters.
    pub fn base32(&self) -> String {
        let letters = |five: &[u8]| {
            let bits = five.iter().fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
            (0..8).rev().map(move |i| char::from(BASE32[(bits >> (5 * i) & 31) as usize])).collect::<String>()
        };
        self.0.chunks(5).map(letters).collect()
    }

    /// What the square picture says: `otpauth://totp/Taskforce%20Hub:anna%40example.org?…`.
    pub fn uri(&self, issuer: &str, account: &str) -> String {
        let (issuer, account, secret) = (escaped(issuer), escaped(account), self.base32());
        format!(
            "otpauth://totp/{issuer}:{account}?secret={secret}&issuer={issuer}&algorithm=SHA1&digits=6&period=30"
        )
    }

    /// The step whose code was typed at this second, if it is one of now, just before and just after.
    ///
    /// A code is good once: take it only when the step is later than the last one that was taken.
    pub fn step(&self, typed: &str, second: i64) -> Option<i64> {
        let typed: String = typed.chars().filter(|c| !c.is_whitespace()).take(7).collect();
        let now = second.div_euclid(STEP);
        // No early return: every candidate costs the same.
        let taken = |step: &i64| bool::from(self.code(*step).as_bytes().ct_eq(typed.as_bytes()));
        (now - WINDOW..=now + WINDOW).filter(taken).max()
    }

    /// What the app shows at this second.
    pub fn code_at(&self, second: i64) -> String {
        self.code(second.div_euclid(STEP))
    }

    fn code(&self, step: i64) -> String {
        format!("{:06}", self.number(step) % 1_000_000)
    }

    /// RFC 4226, 5.3: four bytes of the HMAC, chosen by its last one, without the sign.
    fn number(&self, step: i64) -> u32 {
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &self.0);
        let tag = hmac::sign(&key, &step.to_be_bytes());
        let at = usize::from(tag.as_ref()[19] & 15);
        tag.as_ref()[at..at + 4].iter().fold(0, |n, byte| n << 8 | u32::from(*byte)) & 0x7fff_ffff
    }
}

impl TryFrom<&[u8]> for Totp {
    type Error = std::array::TryFromSliceError;

    fn try_from(bytes: &[u8]) -> Result<Self, Self::Error> {
        Ok(Self(bytes.try_into()?))
    }
}

impl fmt::Debug for Totp {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("…")
    }
}

fn escaped(text: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    text.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rfc() -> Totp {
        Totp::new(*b"12345678901234567890")
    }

    #[test]
    fn the_test_vectors_of_rfc_6238_come_out() {
        for (second, eight) in [
            (59, 94287082),
            (1111111109, 7081804),
            (1111111111, 14050471),
            (1234567890, 89005924),
            (2000000000, 69279037),
            (20000000000, 65353130),
        ] {
            assert_eq!(rfc().number(second / 30) % 100_000_000, eight, "{second}");
        }
    }

    #[test]
    fn a_code_is_taken_half_a_minute_early_or_late_and_names_its_step() {
        let code = rfc().code_at(1_000_000_020);
        let step = 1_000_000_020 / 30;
        let taken = |second| rfc().step(&code, second);
        assert_eq!([1_000_000_020, 1_000_000_049].map(taken), [Some(step); 2]);
        assert_eq!([999_999_990, 1_000_000_079].map(taken), [Some(step); 2]);
        assert_eq!([999_999_989, 1_000_000_080].map(taken), [None; 2]);
    }

    #[test]
    fn a_code_is_six_digits_with_or_without_spaces_and_nothing_else() {
        let code = rfc().code_at(59);
        assert_eq!(code, "287082");
        assert_eq!(rfc().step("287 082", 59), Some(1));
        for wrong in ["", "287083", "28708", "2870820", "２８７０８２", "94287082"] {
            assert_eq!(rfc().step(wrong, 59), None, "{wrong}");
        }
    }

    #[test]
    fn an_app_can_read_the_secret_and_nobody_else_sees_it() {
        assert_eq!(rfc().base32(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        let uri = rfc().uri("Taskforce Hub", "anna@example.org");
        assert!(uri.starts_with("otpauth://totp/Taskforce%20Hub:anna%40example.org?secret=GEZD"), "{uri}");
        assert_eq!(format!("{:?}", rfc()), "…");
    }
}
