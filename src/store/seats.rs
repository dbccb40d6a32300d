//! Who sits where, from which day until which. Ended seats stay: they say who answered at the time.

use jiff::civil::Date;

use super::accounts::{self, Account};
use super::{Db, Tx, parsed};
use crate::error::Result;
use crate::people::{Place, Role, Seat};

/// A seat and who holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Names the seat in addresses and forms.
    pub id: String,
    /// The holder's id.
    pub person: String,
    /// What it is.
    pub seat: Seat,
}

/// One text that is the same for the same seat of the same person.
pub fn id(person: &str, seat: &Seat) -> String {
    let Seat { role, country, region, organisation, from, .. } = seat;
    let deputy = seat.stands_for.as_ref().map_or(String::new(), |holder| format!(".{holder}"));
    format!("{person}.{role}.{country}.{region}.{organisation}.{from}{deputy}")
}

/// Lets one transaction at a time give seats; the others wait for its end.
pub async fn lock(tx: &mut Tx) -> Result<()> {
    sqlx::query(
        "INSERT INTO setting (name, value) VALUES ('seats', '') ON CONFLICT (name) DO UPDATE SET value = ''",
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Gives somebody a seat, also one that was ended on the day it began; false, and nothing changed, if they have it.
pub async fn begin(tx: &mut Tx, person: &str, seat: &Seat) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO seat (id, person, role, country, region, organisation, begins, ends, stands_for) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
         ON CONFLICT (id) DO UPDATE SET ends = excluded.ends WHERE seat.ends < COALESCE(excluded.ends, '9999')",
    )
    .bind(id(person, seat))
    .bind(person)
    .bind(seat.role.name())
    .bind(seat.country.as_str())
    .bind(seat.region.as_str())
    .bind(seat.organisation.as_str())
    .bind(seat.from.to_string())
    .bind(seat.until.map(|day| day.to_string()))
    .bind(seat.stands_for.as_deref())
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Gives somebody a seat unless they have, or once had, the same one from another day on.
pub async fn begin_once(tx: &mut Tx, person: &str, seat: &Seat) -> Result<bool> {
    let had: Option<(String,)> = sqlx::query_as(
        "SELECT id FROM seat WHERE person = $1 AND role = $2 AND country = $3 AND region = $4 AND organisation = $5",
    )
    .bind(person)
    .bind(seat.role.name())
    .bind(seat.country.as_str())
    .bind(seat.region.as_str())
    .bind(seat.organisation.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    match had {
        Some(_) => Ok(false),
        None => begin(tx, person, seat).await,
    }
}

/// Whether the person sits there already, by their own right, on days after the seat's first.
pub async fn sits(tx: &mut Tx, person: &str, seat: &Seat) -> Result<bool> {
    let (n,): (i64,) = sqlx::query_as(
        "SELECT COUNT(*) FROM seat WHERE role = $1 AND country = $2 AND region = $3 AND organisation = $4 \
         AND person = $5 AND stands_for IS NULL AND begins <= $6 AND (ends IS NULL OR ends > $6)",
    )
    .bind(seat.role.name())
    .bind(seat.country.as_str())
    .bind(seat.region.as_str())
    .bind(seat.organisation.as_str())
    .bind(person)
    .bind(seat.from.to_string())
    .fetch_one(&mut **tx)
    .await?;
    Ok(n > 0)
}

/// Who else holds the same seat, not as a deputy, on any of its days.
pub async fn holder(tx: &mut Tx, person: &str, seat: &Seat) -> Result<Option<String>> {
    let until = seat.until.map_or("9999-12-31".to_string(), |day| day.to_string());
    let row: Option<(String,)> = sqlx::query_as(
        "SELECT person FROM seat WHERE role = $1 AND country = $2 AND region = $3 AND organisation = $4 \
         AND person <> $5 AND stands_for IS NULL AND begins <= $6 AND (ends IS NULL OR ends >= $7) ORDER BY person",
    )
    .bind(seat.role.name())
    .bind(seat.country.as_str())
    .bind(seat.region.as_str())
    .bind(seat.organisation.as_str())
    .bind(person)
    .bind(until)
    .bind(seat.from.to_string())
    .fetch_optional(&mut **tx)
    .await?;
    Ok(row.map(|(person,)| person))
}

/// The seat with this id.
pub async fn get(db: &Db, id: &str) -> Result<Option<Held>> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT id, person, role, country, region, organisation, begins, ends, stands_for FROM seat WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(db.read())
    .await?;
    row.map(held).transpose()
}

/// Lets a seat end with this day, and with it the seats of deputies who stand for its holder there; the seat as it then
/// is, or `None` if there is no such seat or it ends by then anyway.
pub async fn end(tx: &mut Tx, id: &str, last: Date) -> Result<Option<Held>> {
    let row: Option<Row> = sqlx::query_as(
        "UPDATE seat SET ends = $1 WHERE id = $2 AND begins <= $1 AND (ends IS NULL OR ends > $1) \
         RETURNING id, person, role, country, region, organisation, begins, ends, stands_for",
    )
    .bind(last.to_string())
    .bind(id)
    .fetch_optional(&mut **tx)
    .await?;
    let ended = row.map(held).transpose()?;
    if let Some(held) = &ended {
        end_deputies(tx, held, last).await?;
    }
    Ok(ended)
}

/// A deputy's seat that has not begun by then never was one.
async fn end_deputies(tx: &mut Tx, held: &Held, last: Date) -> Result<()> {
    for sql in [
        "DELETE FROM seat WHERE begins > $1 AND stands_for = $2 AND role = $3 AND country = $4 \
         AND region = $5 AND organisation = $6",
        "UPDATE seat SET ends = $1 WHERE ends > $1 AND stands_for = $2 AND role = $3 AND country = $4 \
         AND region = $5 AND organisation = $6",
    ] {
        sqlx::query(sql)
            .bind(last.to_string())
            .bind(&held.person)
            .bind(held.seat.role.name())
            .bind(held.seat.country.as_str())
            .bind(held.seat.region.as_str())
            .bind(held.seat.organisation.as_str())
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}

/// Takes back the seats of a person that have not begun.
pub async fn forget_coming(tx: &mut Tx, person: &str, today: Date) -> Result<()> {
    sqlx::query("DELETE FROM seat WHERE person = $1 AND begins > $2")
        .bind(person)
        .bind(today.to_string())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Every seat somebody ever had, the earliest first.
pub async fn of(db: &Db, person: &str) -> Result<Vec<Held>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, person, role, country, region, organisation, begins, ends, stands_for FROM seat \
         WHERE person = $1 ORDER BY begins, id",
    )
    .bind(person)
    .fetch_all(db.read())
    .await?;
    rows.into_iter().map(held).collect()
}

/// Who sits on seats of this role and place on `day`, deputies among them; closed accounts get no letters.
pub async fn sitting(db: &Db, role: Role, place: Place, day: Date) -> Result<Vec<Account>> {
    let rows: Vec<(String,)> = sqlx::query_as(
        "SELECT DISTINCT seat.person FROM seat JOIN person ON person.id = seat.person \
         WHERE person.state <> 'closed' AND seat.role = $1 AND seat.country = $2 AND seat.region = $3 \
         AND seat.organisation = $4 AND seat.begins <= $5 AND (seat.ends IS NULL OR seat.ends >= $5) \
         ORDER BY seat.person",
    )
    .bind(role.name())
    .bind(place.country.as_str())
    .bind(place.region.as_str())
    .bind(place.organisation.as_str())
    .bind(day.to_string())
    .fetch_all(db.read())
    .await?;
    people(db, rows).await
}

/// The same, and deputies who are named already but whose days have not begun.
pub async fn sitting_or_named(db: &Db, role: Role, place: Place, day: Date) -> Result<Vec<Account>> {
    let rows: Vec<(String,)> = sqlx::query_as(
        "SELECT DISTINCT seat.person FROM seat JOIN person ON person.id = seat.person \
         WHERE person.state <> 'closed' AND seat.role = $1 AND seat.country = $2 AND seat.region = $3 \
         AND seat.organisation = $4 AND (seat.begins <= $5 OR seat.stands_for IS NOT NULL) \
         AND (seat.ends IS NULL OR seat.ends >= $5) ORDER BY seat.person",
    )
    .bind(role.name())
    .bind(place.country.as_str())
    .bind(place.region.as_str())
    .bind(place.organisation.as_str())
    .bind(day.to_string())
    .fetch_all(db.read())
    .await?;
    people(db, rows).await
}

async fn people(db: &Db, rows: Vec<(String,)>) -> Result<Vec<Account>> {
    let mut people = Vec::new();
    for (person,) in rows {
        people.extend(accounts::get(db, &person).await?);
    }
    Ok(people)
}

/// Every seat there ever was, by country, role and first day: the administrators' list.
pub async fn all(db: &Db) -> Result<Vec<Held>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, person, role, country, region, organisation, begins, ends, stands_for FROM seat \
         ORDER BY country, role, begins, id",
    )
    .fetch_all(db.read())
    .await?;
    rows.into_iter().map(held).collect()
}

type Row = (String, String, String, String, String, String, String, Option<String>, Option<String>);

fn held(row: Row) -> Result<Held> {
    let (id, person, role, country, region, organisation, begins, ends, stands_for) = row;
    let seat = Seat {
        role: parsed(&role)?,
        country: parsed(&country)?,
        region: parsed(&region)?,
        organisation: parsed(&organisation)?,
        from: parsed(&begins)?,
        until: ends.as_deref().map(parsed).transpose()?,
        stands_for,
    };
    Ok(Held { id, person, seat })
}
