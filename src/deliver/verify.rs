//! Whether a document is one of the hub's own, which one, and whether something took its place.

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::error::Result;
use crate::store::Db;
use crate::store::editions::{self, Address, Published};
use crate::structure::{Withdrawn, hexadecimal};

/// What was recognised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Genuine {
    /// The edition and version it belongs to.
    pub published: Published,
    /// `bulletin`, `brief`, `table-…`; `data` where the figures alone were recognised.
    pub kind: String,
    /// BCP 47, or `_` where it has no words.
    pub language: String,
    /// The version that counts now.
    pub current: i64,
    /// Why nobody should read this version any more, if it was taken back.
    pub withdrawn: Option<Withdrawn>,
}

/// So many letters and digits a code has; fewer could be met by chance.
const CODE: usize = 16;

/// Recognises a file by its very bytes: one that was changed anywhere, or saved anew by a program, is another file.
pub async fn verify_file(db: &Db, bytes: &[u8], now: Timestamp) -> Result<Option<Genuine>> {
    let found = editions::with_sum(db, &hexadecimal(&Sha256::digest(bytes))).await?;
    genuine(db, found, now).await
}

/// Recognises the code that is printed in a document, however it is typed. It proves the figures, not the words.
pub async fn verify_code(db: &Db, typed: &str, now: Timestamp) -> Result<Option<Genuine>> {
    let code: String = typed.chars().filter(char::is_ascii_hexdigit).collect::<String>().to_ascii_lowercase();
    let is_clean = typed.chars().all(|c| c.is_ascii_hexdigit() || c.is_whitespace() || c == '-');
    if code.len() != CODE || !is_clean {
        return Ok(None);
    }
    genuine(db, editions::with_code(db, &code).await?, now).await
}

/// The newest public one among the documents found: what is sealed is not recognised, nor is what is kept for the hub alone.
async fn genuine(db: &Db, found: Vec<Address>, now: Timestamp) -> Result<Option<Genuine>> {
    let (published, withdrawn) = (editions::opened(db, now).await?, editions::withdrawals(db).await?);
    let open = |(edition, version, kind, language): Address| {
        let of = |one: &&Published| one.edition().id() == edition && one.edition().version == version;
        let current = published.iter().find(|one| one.edition().id() == edition)?.edition().version;
        let published = published.iter().find(of)?.clone();
        let taken_back = withdrawn.iter().find(|withdrawal| withdrawal.is_of(published.edition()));
        let withdrawn = taken_back.map(|withdrawal| withdrawal.reason);
        is_public(&kind).then_some(Genuine { published, kind, language, current, withdrawn })
    };
    Ok(found.into_iter().rev().find_map(open))
}

fn is_public(kind: &str) -> bool {
    [editions::DATA, "bulletin", "brief"].contains(&kind) || kind.starts_with("table-")
}
