//! People as accounts: how they are called and whether they may sign in. Letters are in [`people`](super::people).

use jiff::Timestamp;

use super::{Db, Tx, parsed, stored};
use crate::error::Result;

/// Somebody the hub knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Made by the caller; never an address.
    pub id: String,
    /// Where letters go, and what is typed to sign in; in lower case.
    pub email: String,
    /// How others call them.
    pub name: String,
    /// The language they read.
    pub language: String,
    /// Whether they may sign in.
    pub state: State,
}

/// How far an account is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Has no passphrase yet.
    Invited,
    /// May sign in.
    Active,
    /// May not any more; what they did stays in the ledger.
    Closed,
}

impl State {
    /// The name in tables and message ids.
    pub fn name(self) -> &'static str {
        match self {
            State::Invited => "invited",
            State::Active => "active",
            State::Closed => "closed",
        }
    }
}

impl std::str::FromStr for State {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let all = [State::Invited, State::Active, State::Closed];
        all.into_iter().find(|state| state.name() == text).ok_or_else(|| text.to_string())
    }
}

type Row = (String, String, String, String, String);

fn account((id, email, name, language, state): Row) -> Result<Account> {
    Ok(Account { id, email, name, language, state: parsed(&state)? })
}

/// The account with this id.
pub async fn get(db: &Db, id: &str) -> Result<Option<Account>> {
    let row: Option<Row> =
        sqlx::query_as("SELECT id, email, name, language, state FROM person WHERE id = $1")
            .bind(id)
            .fetch_optional(db.read())
            .await?;
    row.map(account).transpose()
}

/// The account with this address, given in lower case.
pub async fn by_email(db: &Db, email: &str) -> Result<Option<Account>> {
    let row: Option<Row> =
        sqlx::query_as("SELECT id, email, name, language, state FROM person WHERE email = $1")
            .bind(email)
            .fetch_optional(db.read())
            .await?;
    row.map(account).transpose()
}

/// Every account, by id.
pub async fn all(db: &Db) -> Result<Vec<Account>> {
    let rows: Vec<Row> = sqlx::query_as("SELECT id, email, name, language, state FROM person ORDER BY id")
        .fetch_all(db.read())
        .await?;
    rows.into_iter().map(account).collect()
}

/// Adds an account; false, and nothing changed, if its id or address is there already.
pub async fn add(tx: &mut Tx, account: &Account, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO person (id, email, name, language, state, created_at) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT DO NOTHING",
    )
    .bind(&account.id)
    .bind(&account.email)
    .bind(&account.name)
    .bind(&account.language)
    .bind(account.state.name())
    .bind(stored(now))
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Changes how a person is called and which language they read.
pub async fn describe(tx: &mut Tx, id: &str, name: &str, language: &str) -> Result<()> {
    sqlx::query("UPDATE person SET name = $1, language = $2 WHERE id = $3")
        .bind(name)
        .bind(language)
        .bind(id)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Changes how far an account is; false if there is none.
pub async fn set_state(tx: &mut Tx, id: &str, state: State) -> Result<bool> {
    let done = sqlx::query("UPDATE person SET state = $1 WHERE id = $2")
        .bind(state.name())
        .bind(id)
        .execute(&mut **tx)
        .await?;
    Ok(done.rows_affected() == 1)
}
