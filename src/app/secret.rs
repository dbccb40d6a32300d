//! What only this hub knows: proofs that a link was made here.

use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::structure::{Message, hexadecimal};

/// Key material; it has no way to be printed.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// A new one, from the operating system.
    pub fn random() -> Result<Self> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)
            .map_err(|error| Error::failed(Message::new("error-server"), error.to_string()))?;
        Ok(Self(hexadecimal(&bytes)))
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
    fn a_secret_is_never_printed() {
        assert_eq!(format!("{:?}", Secret::kept("abc".into())), "Secret");
    }
}
