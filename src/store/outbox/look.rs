//! How the letters stand, for those who keep the hub running.

use std::collections::BTreeMap;

use crate::error::Result;
use crate::store::Db;

/// How many letters about something stand where.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// The event of an edition (`edition:2023-Q2:1`), or the stream of all other letters.
    pub about: String,
    /// Waiting, for their first or their next try, or for the letter of the day.
    pub due: i64,
    /// Taken by the other side, alone or in a letter of the day.
    pub sent: i64,
    /// Given up, or returned.
    pub failed: i64,
}

/// The letters of every edition, the newest first, and those of each other stream.
pub async fn tallies(db: &Db) -> Result<Vec<Tally>> {
    let rows: Vec<(String, String, i64)> = sqlx::query_as(
        "SELECT CASE WHEN stream = 'bulletin' THEN event ELSE stream END, state, COUNT(*) FROM outbox GROUP BY 1, 2",
    )
    .fetch_all(db.read())
    .await?;
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for (about, state, letters) in rows {
        let tally = tallies.entry(about.clone()).or_insert_with(|| Tally { about, ..Tally::default() });
        match state.as_str() {
            "sent" | "gathered" => tally.sent += letters,
            "failed" | "bounced" => tally.failed += letters,
            _ => tally.due += letters,
        }
    }
    let (mut editions, others): (Vec<Tally>, Vec<Tally>) =
        tallies.into_values().partition(|tally| tally.about.starts_with("edition:"));
    editions.reverse();
    editions.extend(others);
    Ok(editions)
}

/// A letter that makes trouble: it waits for another try, was given up, or came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The letter's id.
    pub id: String,
    /// The event of an edition, or the stream of any other letter.
    pub about: String,
    /// The recipient's address.
    pub address: String,
    /// How often it was tried.
    pub attempts: i64,
    /// Whether nothing more is tried.
    pub is_over: bool,
    /// Whether it was taken first and came back.
    pub came_back: bool,
    /// What the other side answered last.
    pub answer: String,
    /// Whether there is something left to send: a link that opens an account does not stay behind.
    pub can_be_sent: bool,
}

type TroubleRow = (String, String, String, i64, String, Option<String>, i64);

/// Every letter that was tried and did not arrive, those that are not tried any more first.
pub async fn troubles(db: &Db, most: i64) -> Result<Vec<Trouble>> {
    let rows: Vec<TroubleRow> = sqlx::query_as(
        "SELECT outbox.id, CASE WHEN stream = 'bulletin' THEN event ELSE stream END, email, attempts, outbox.state, answer, \
         CAST(LENGTH(bytes) AS BIGINT) FROM outbox JOIN person ON person.id = recipient \
         WHERE outbox.state IN ('failed', 'bounced') OR (outbox.state = 'due' AND answer IS NOT NULL) \
         ORDER BY CASE WHEN outbox.state = 'due' THEN 1 ELSE 0 END, next_at, outbox.id LIMIT $1",
    )
    .bind(most)
    .fetch_all(db.read())
    .await?;
    let trouble = |(id, about, address, attempts, state, answer, size): TroubleRow| {
        let (is_over, came_back) = (state != "due", state == "bounced");
        let answer = answer.unwrap_or_default();
        Trouble { id, about, address, attempts, is_over, came_back, answer, can_be_sent: size > 0 }
    };
    Ok(rows.into_iter().map(trouble).collect())
}
