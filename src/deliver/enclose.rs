//! A document in a letter: it stands once in the store and goes into each letter as that one leaves.

use std::collections::BTreeMap;

use lettre::message::Body;
use lettre::message::header::ContentTransferEncoding::Base64;

use crate::error::Result;
use crate::store::Db;
use crate::store::outbox::{self, Enclosure, Letter};

/// What stands in a letter for the document while the letter is written.
pub(super) fn place(key: &str) -> Body {
    Body::dangerous_pre_encoded(mark(key).into_bytes(), Base64)
}

/// Takes that out of the written letter; returns where it stood. The document comes last, so it is looked for from there.
pub(super) fn open(letter: &mut Vec<u8>, key: &str) -> Option<usize> {
    let mark = mark(key);
    let at = letter.windows(mark.len()).rposition(|bytes| bytes == mark.as_bytes())?;
    letter.drain(at..at + mark.len());
    Some(at)
}

fn mark(key: &str) -> String {
    format!("[{key}]")
}

/// Documents as they stand in letters, each read once.
#[derive(Debug, Default)]
pub(super) struct Enclosures(BTreeMap<String, Vec<u8>>);

impl Enclosures {
    /// The whole message; `None` if the document it brings is not there.
    pub async fn whole(
        &mut self,
        db: &Db,
        bytes: &[u8],
        encloses: Option<&Enclosure>,
    ) -> Result<Option<Vec<u8>>> {
        let Some(enclosure) = encloses else { return Ok(Some(bytes.to_vec())) };
        if !self.0.contains_key(&enclosure.sum)
            && let Some(document) = outbox::enclosed(db, enclosure).await?
        {
            self.0.insert(enclosure.sum.clone(), encoded(document));
        }
        let document = self.0.get(&enclosure.sum);
        Ok(document
            .zip(bytes.split_at_checked(enclosure.at))
            .map(|(document, (before, after))| [before, document.as_slice(), after].concat()))
    }
}

/// As it stands in a letter (RFC 2045, 6.8).
fn encoded(document: Vec<u8>) -> Vec<u8> {
    Body::new_with_encoding(document, Base64).map_or_else(|document| document, Body::into_vec)
}

/// A letter of the outbox with what it encloses; `None` if that is not there.
pub async fn whole_letter(db: &Db, letter: &Letter) -> Result<Option<Vec<u8>>> {
    Enclosures::default().whole(db, &letter.bytes, letter.encloses.as_ref()).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_of_a_document_is_found_and_leaves_nothing_behind() {
        let mut letter = b"about [abc]\r\n\r\n[abc]\r\n--end--".to_vec();
        assert_eq!(open(&mut letter, "abc"), Some(15));
        assert_eq!(letter, b"about [abc]\r\n\r\n\r\n--end--");
        assert_eq!(open(&mut letter, "def"), None);
    }
}
