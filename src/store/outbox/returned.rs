//! Letters that a server took first and returned later.

use crate::error::Result;
use crate::store::Tx;

/// Notes that a letter came back and why; false if it never left, or came back before.
pub async fn returned(tx: &mut Tx, letter: &str, why: &str) -> Result<bool> {
    let done =
        sqlx::query("UPDATE outbox SET state = 'bounced', answer = $2 WHERE id = $1 AND state = 'sent'")
            .bind(letter)
            .bind(why)
            .execute(&mut **tx)
            .await?;
    Ok(done.rows_affected() == 1)
}

/// Whom a letter was written to, and how many of the newest letters to them came back one after the other.
pub async fn returned_from(tx: &mut Tx, letter: &str) -> Result<Option<(String, usize)>> {
    let row: Option<(String,)> = sqlx::query_as("SELECT recipient FROM outbox WHERE id = $1")
        .bind(letter)
        .fetch_optional(&mut **tx)
        .await?;
    let Some((person,)) = row else { return Ok(None) };
    let states: Vec<(String,)> = sqlx::query_as(
        "SELECT state FROM outbox WHERE recipient = $1 AND state IN ('sent', 'bounced') ORDER BY sent_at DESC, id",
    )
    .bind(&person)
    .fetch_all(&mut **tx)
    .await?;
    let came_back = states.into_iter().take_while(|(state,)| state == "bounced").count();
    Ok(Some((person, came_back)))
}
