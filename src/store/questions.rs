//! Conversations about a return, cell by cell: while one is open its cell can be changed.

use jiff::Timestamp;

use super::{Db, Tx, parsed, stored};
use crate::error::Result;
use crate::structure::{Code, Quarter};

/// A question and what was said about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Names it in addresses.
    pub id: String,
    /// Whose return.
    pub country: Code,
    /// Of which quarter.
    pub quarter: Quarter,
    /// About which cell, as a key prints; empty for the whole return.
    pub cell: String,
    /// Who asked.
    pub asked_by: String,
    /// When.
    pub asked_at: Timestamp,
    /// When it was settled.
    pub closed_at: Option<Timestamp>,
    /// What was said, the oldest first.
    pub remarks: Vec<Remark>,
}

/// One thing that was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// When.
    pub at: Timestamp,
    /// By whom, a person's id.
    pub who: String,
    /// What, as a code.
    pub code: String,
    /// And in a few words of their own.
    pub text: String,
    /// The language of these words; empty where nobody kept it.
    pub language: String,
}

/// Opens a conversation.
pub async fn ask(tx: &mut Tx, question: &Question) -> Result<()> {
    sqlx::query(
        "INSERT INTO question (id, country, quarter, cell, asked_by, asked_at) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(&question.id)
    .bind(question.country.as_str())
    .bind(question.quarter.to_string())
    .bind(&question.cell)
    .bind(&question.asked_by)
    .bind(stored(question.asked_at))
    .execute(&mut **tx)
    .await?;
    for remark in &question.remarks {
        say(tx, &question.id, remark).await?;
    }
    Ok(())
}

/// Adds to a conversation.
pub async fn say(tx: &mut Tx, question: &str, remark: &Remark) -> Result<()> {
    sqlx::query(
        "INSERT INTO remark (question, number, at, who, code, text, language) \
         VALUES ($1, (SELECT COUNT(*) + 1 FROM remark WHERE question = $1), $2, $3, $4, $5, $6)",
    )
    .bind(question)
    .bind(stored(remark.at))
    .bind(&remark.who)
    .bind(&remark.code)
    .bind(&remark.text)
    .bind(&remark.language)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Settles a conversation; false if it was settled already.
pub async fn close(tx: &mut Tx, question: &str, now: Timestamp) -> Result<bool> {
    let done = sqlx::query("UPDATE question SET closed_at = $2 WHERE id = $1 AND closed_at IS NULL")
        .bind(question)
        .bind(stored(now))
        .execute(&mut **tx)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Settles every open conversation about a return: it was accepted as it is.
pub async fn close_all(tx: &mut Tx, country: Code, quarter: Quarter, now: Timestamp) -> Result<()> {
    sqlx::query(
        "UPDATE question SET closed_at = $3 WHERE country = $1 AND quarter = $2 AND closed_at IS NULL",
    )
    .bind(country.as_str())
    .bind(quarter.to_string())
    .bind(stored(now))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Every conversation about a return, the oldest first.
pub async fn of(db: &Db, country: Code, quarter: Quarter) -> Result<Vec<Question>> {
    let rows: Vec<(String, String, String, String, Option<String>)> = sqlx::query_as(
        "SELECT id, cell, asked_by, asked_at, closed_at FROM question WHERE country = $1 AND quarter = $2 \
         ORDER BY asked_at, id",
    )
    .bind(country.as_str())
    .bind(quarter.to_string())
    .fetch_all(db.read())
    .await?;
    let mut questions = Vec::new();
    for (id, cell, asked_by, asked_at, closed_at) in rows {
        questions.push(Question {
            remarks: remarks(db, &id).await?,
            id,
            country,
            quarter,
            cell,
            asked_by,
            asked_at: parsed(&asked_at)?,
            closed_at: closed_at.as_deref().map(parsed).transpose()?,
        });
    }
    Ok(questions)
}

async fn remarks(db: &Db, question: &str) -> Result<Vec<Remark>> {
    let rows: Vec<(String, String, String, String, String)> = sqlx::query_as(
        "SELECT at, who, code, text, language FROM remark WHERE question = $1 ORDER BY number",
    )
    .bind(question)
    .fetch_all(db.read())
    .await?;
    let remark = |(at, who, code, text, language): (String, String, String, String, String)| {
        Ok(Remark { at: parsed(&at)?, who, code, text, language })
    };
    rows.into_iter().map(remark).collect()
}
