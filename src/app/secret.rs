//! What only this hub knows: proofs that a link was made here, and a seal for what it must read again itself.

use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::structure::{Message, from_hexadecimal, hexadecimal};

/// Key material; it has no way to be printed.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// A new one, from the operating system.
    pub fn random() -> Result<Self> {
        Ok(Self(hexadecimal(&random::<32>()?)))
    }

    /// The one that was kept.
    pub fn kept(text: String) -> Self {
        Self(text)
    }

    /// For keeping it; never for a log.
    pub fn keep(&self) -> &str {
        &self.0
    }

    /// The proof that goes with a text, in 32 hexadecimal digits.
    pub fn proof(&self, text: &str) -> String {
        // The text stands inside, so that nothing can be appended to it.
        let hash = Sha256::digest(format!("{key}:{text}:{key}", key = self.0));
        hexadecimal(&hash[..16])
    }

    /// Whether the proof belongs to the text; takes as long for a wrong one as for the right one.
    pub fn proves(&self, text: &str, proof: &str) -> bool {
        let right = self.proof(text);
        let differences = right.bytes().zip(proof.bytes()).fold(0, |sum, (a, b)| sum | (a ^ b));
        proof.len() == right.len() && differences == 0
    }

    /// Seals bytes about something (ChaCha20-Poly1305, a random nonce in front), in hexadecimal.
    ///
    /// The secret itself is kept in the database, so the seal guards a table that leaks, not a whole copied database.
    pub fn seal(&self, about: &str, bytes: &[u8]) -> Result<String> {
        let nonce = random::<NONCE_LEN>()?;
        let mut sealed = bytes.to_vec();
        self.lock()
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(about), &mut sealed)
            .map_err(|error| Error::failed(Message::new("error-server"), error.to_string()))?;
        Ok(hexadecimal(&nonce) + &hexadecimal(&sealed))
    }

    /// What was sealed about this very thing by this very secret; `None` for everything else.
    pub fn unseal(&self, about: &str, sealed: &str) -> Option<Vec<u8>> {
        let mut bytes = from_hexadecimal(sealed)?;
        let (nonce, rest) = bytes.split_at_mut_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let opened = self.lock().open_in_place(nonce, Aad::from(about), rest).ok()?;
        Some(opened.to_vec())
    }

    fn lock(&self) -> LessSafeKey {
        let key = Sha256::digest(format!("seal:{}", self.0));
        let key = UnboundKey::new(&CHACHA20_POLY1305, &key);
        LessSafeKey::new(key.expect("SHA-256 and the key are both 32 bytes"))
    }
}

/// Bytes that nobody can guess, from the operating system.
pub fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)
        .map_err(|error| Error::failed(Message::new("error-server"), error.to_string()))?;
    Ok(bytes)
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proof_belongs_to_one_text_and_one_secret() {
        let (ours, theirs) = (Secret::random().unwrap(), Secret::random().unwrap());
        assert!(ours.proves("reader.en", &ours.proof("reader.en")));
        assert!(!ours.proves("reader.el", &ours.proof("reader.en")));
        assert!(!theirs.proves("reader.en", &ours.proof("reader.en")));
        assert!(!ours.proves("reader.en", ""));
    }

    #[test]
    fn a_seal_opens_for_the_same_thing_and_the_same_secret_alone() {
        let (ours, theirs) = (Secret::random().unwrap(), Secret::random().unwrap());
        let sealed = ours.seal("totp:p1", b"twenty bytes").unwrap();
        assert_eq!(ours.unseal("totp:p1", &sealed).as_deref(), Some(&b"twenty bytes"[..]));
        assert_ne!(ours.seal("totp:p1", b"twenty bytes").unwrap(), sealed, "no two seals are alike");
        assert_eq!(ours.unseal("totp:p2", &sealed), None);
        assert_eq!(theirs.unseal("totp:p1", &sealed), None);
        for broken in ["", "ab", "é", &sealed[2..], &sealed.replace(&sealed[30..32], "zz")] {
            assert_eq!(ours.unseal("totp:p1", broken), None, "{broken}");
        }
    }

    #[test]
    fn a_secret_is_never_printed() {
        assert_eq!(format!("{:?}", Secret::kept("abc".into())), "Secret");
    }
}
