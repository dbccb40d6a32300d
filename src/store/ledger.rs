//! Who did what, when. Rows are added, never changed.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Timestamp;

use super::{Db, Tx, stored};
use crate::error::Result;

/// A line of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Sorts as the lines were written; the mark where the next page begins.
    pub id: String,
    /// When, RFC 3339.
    pub at: String,
    /// A person's id, `public`, `cli` or `hub`.
    pub who: String,
    /// The event, such as `sign-in`.
    pub what: String,
    /// What or whom it was about.
    pub subject: String,
}

/// Every event there is, in the order of its name; each has its words in `locales/`.
pub const EVENTS: [&str; 75] = [
    "accept",
    "account-closed",
    "account-described",
    "approve",
    "bulletin-begun",
    "bulletin-stopped",
    "code-refused",
    "code-replayed",
    "consolidate",
    "correct",
    "deputy-over",
    "derogation",
    "directory-changed",
    "extension",
    "form-forged",
    "hold",
    "inside-seen",
    "inquiry-answered",
    "inquiry-asked",
    "inquiry-closed",
    "invite",
    "job-asked",
    "letter-again",
    "letter-returned",
    "link-expired",
    "link-reused",
    "link-unknown",
    "mail-tried",
    "own-seat-refused",
    "part",
    "passphrase-refused",
    "passphrase-set",
    "practice-published",
    "practice-returned",
    "practice-written",
    "prepare",
    "publish",
    "question",
    "recovery-code",
    "recovery-codes",
    "recovery-refused",
    "refused",
    "remind",
    "reset-asked",
    "reset-refused",
    "returns-seen",
    "revise",
    "seat",
    "seat-ended",
    "seat-taken",
    "sealed-seen",
    "second-factor",
    "second-factor-dropped",
    "second-factor-set",
    "session-forged",
    "session-over",
    "sign-in",
    "sign-in-link",
    "sign-in-refused",
    "sign-out",
    "sign-out-everywhere",
    "signal-dismissed",
    "signal-upheld",
    "submit",
    "token-made",
    "token-refused",
    "token-revoked",
    "too-many",
    "warning-confirmed",
    "warning-read",
    "warning-refused",
    "warning-seen-too",
    "warning-taken",
    "warning-written",
    "withdraw",
];

/// What to look for; an empty text is anything.
#[derive(Debug, Clone, Default)]
pub struct Search {
    /// Who did it.
    pub who: String,
    /// What was done.
    pub what: String,
    /// To what or whom.
    pub subject: String,
    /// From this moment on.
    pub from: Option<Timestamp>,
    /// Up to and with this one.
    pub to: Option<Timestamp>,
    /// Only lines before the one with this id: the last one of the page before.
    pub before: String,
}

/// Adds a line: `who` (a person's id, `public`, `cli` or `hub`) did `what` to `subject`.
pub async fn add(tx: &mut Tx, now: Timestamp, who: &str, what: &str, subject: &str) -> Result<()> {
    let at = stored(now);
    sqlx::query("INSERT INTO ledger (id, at, who, what, subject) VALUES ($1, $2, $3, $4, $5)")
        .bind(next_id(&at))
        .bind(&at)
        .bind(who)
        .bind(what)
        .bind(subject)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The second, how many lines this hub wrote before, and which hub it is: no two lines anywhere are the same, and no hub
/// waits for another to number them.
fn next_id(at: &str) -> String {
    static WRITTEN: AtomicU64 = AtomicU64::new(1);
    static HUB: LazyLock<String> = LazyLock::new(|| {
        use std::hash::{BuildHasher, Hasher, RandomState};
        format!("{:016x}", RandomState::new().build_hasher().finish())
    });
    format!("{at}.{:012}.{}", WRITTEN.fetch_add(1, Ordering::Relaxed), *HUB)
}

/// What was done to a subject, oldest first, as `(at, who, what)`.
pub async fn about(db: &Db, subject: &str) -> Result<Vec<(String, String, String)>> {
    Ok(sqlx::query_as("SELECT at, who, what FROM ledger WHERE subject = $1 ORDER BY id")
        .bind(subject)
        .fetch_all(db.read())
        .await?)
}

/// At most `page` lines that were looked for, the newest first.
pub async fn search(db: &Db, search: &Search, page: i64) -> Result<Vec<Line>> {
    let rows: Vec<(String, String, String, String, String)> = sqlx::query_as(
        "SELECT id, at, who, what, subject FROM ledger WHERE ($1 = '' OR who = $1) AND ($2 = '' OR what = $2) \
         AND ($3 = '' OR subject = $3) AND ($4 = '' OR at >= $4) AND ($5 = '' OR at <= $5) \
         AND ($6 = '' OR id < $6) ORDER BY id DESC LIMIT $7",
    )
    .bind(&search.who)
    .bind(&search.what)
    .bind(&search.subject)
    .bind(search.from.map_or(String::new(), stored))
    .bind(search.to.map_or(String::new(), stored))
    .bind(&search.before)
    .bind(page)
    .fetch_all(db.read())
    .await?;
    let line = |(id, at, who, what, subject)| Line { id, at, who, what, subject };
    Ok(rows.into_iter().map(line).collect())
}
