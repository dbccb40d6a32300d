//! A coordinator asks colleagues whether they have seen something; they answer; everybody who took part learns how many.

use std::collections::BTreeSet;

use jiff::{Timestamp, ToSpan};

use super::letters::{Told, coordinators_of, write_letters};
use super::record::{self, id, reading};
use super::story::Asker;
use crate::deliver::{House, Post};
use crate::error::Result;
use crate::exchange::{Asked, Audience, Inquiry, Reply, Tally, Wrong};
use crate::intake::Office;
use crate::store::accounts::Account;
use crate::store::inquiries::{self, Kept};
use crate::store::{Db, accounts, ledger};
use crate::structure::Code;

/// What came of asking.
#[derive(Debug)]
pub enum Sent {
    /// Everybody who is asked is told.
    Asked(String),
    /// All that has to be put right.
    Wrong(Vec<Wrong>),
    /// The person asked too much within a day.
    TooMany,
}

/// A question with what has come of it, as one person may see it.
#[derive(Debug, Clone)]
pub struct Question {
    /// What is on record.
    pub kept: Kept,
    /// What is asked.
    pub inquiry: Inquiry,
    /// How many answered what.
    pub tally: Tally,
    /// Countries that would rather talk: told to those who ask alone, for these want to be found.
    pub contacts: Vec<Code>,
    /// What the own countries answered.
    pub own: Vec<(Code, Reply)>,
    /// Whether it can be answered still.
    pub is_open: bool,
}

/// Asks colleagues.
pub async fn ask(office: &Office<'_>, country: Code, asked: &Asked) -> Result<Sent> {
    let inquiry = match asked.read(&reading(office.house, country, office.now)) {
        Ok(inquiry) => inquiry,
        Err(wrong) => return Ok(Sent::Wrong(wrong)),
    };
    let record = serde_json::to_string(&Asked::from(&inquiry)).unwrap_or_default();
    let kept = Kept {
        id: id(office, 'Q', &record),
        country,
        writer: office.who.into(),
        record,
        until: inquiry.until,
        written_at: office.now,
        closed_at: None,
    };
    let to = coordinators_of(office, &countries(office, country, inquiry.audience)).await?;
    let mut tx = office.db.write().await?;
    if inquiries::asked_since(&mut tx, office.who, office.now - 24.hours()).await?
        >= office.house.vocabulary.a_day
    {
        return Ok(Sent::TooMany);
    }
    // The same form sent twice is one question.
    if inquiries::put(&mut tx, &kept).await? {
        for account in to.iter().filter(|account| account.id != kept.writer) {
            inquiries::ask(&mut tx, &kept.id, &account.id).await?;
        }
        let told = told("inquiry", &kept);
        write_letters(office.post, &mut tx, &told, others(&to, &kept.writer), office.now).await?;
        ledger::add(&mut tx, office.now, office.who, "inquiry-asked", &kept.id).await?;
        tx.commit().await?;
    }
    Ok(Sent::Asked(kept.id))
}

fn told(kind: &'static str, kept: &Kept) -> Told {
    Told { kind, event: format!("{kind}:{}", kept.id), path: format!("/inquiry/{}", kept.id) }
}

fn others<'a>(to: &'a [Account], writer: &'a str) -> impl Iterator<Item = &'a Account> {
    to.iter().filter(move |account| account.id != writer)
}

fn countries(office: &Office<'_>, own: Code, audience: Audience) -> BTreeSet<Code> {
    let mut asked = match audience {
        Audience::Neighbours => office.house.vocabulary.neighbours(own),
        Audience::All | Audience::Concerned | Audience::Leads => {
            office.house.structure.participants.iter().map(|one| one.country).collect()
        }
    };
    asked.remove(&own);
    asked
}

/// A country answers. False once the question is closed, and for the country that asks.
pub async fn answer(office: &Office<'_>, id: &str, country: Code, reply: Reply) -> Result<bool> {
    let all = inquiries::all(office.db).await?;
    let today = office.house.structure.calendar.day(office.now);
    let Some(kept) = all.into_iter().find(|kept| kept.id == id) else { return Ok(false) };
    if kept.country == country || kept.until < today {
        return Ok(false);
    }
    let mut tx = office.db.write().await?;
    let is_taken = inquiries::reply(&mut tx, id, country, reply, office.who, office.now).await?;
    ledger::add(&mut tx, office.now, office.who, "inquiry-answered", &format!("{id} {country}")).await?;
    tx.commit().await?;
    Ok(is_taken)
}

/// Every question that somebody may read, the newest first: leads all of them, others what they were asked and what their
/// own country asks.
pub async fn questions(db: &Db, house: &House, asker: &Asker<'_>, now: Timestamp) -> Result<Vec<Question>> {
    let asked: BTreeSet<String> = inquiries::asked(db, asker.person).await?.into_iter().collect();
    let mut questions = Vec::new();
    for kept in inquiries::all(db).await? {
        if asker.is_lead || asked.contains(&kept.id) || asker.countries.contains(&kept.country) {
            questions.push(question(db, house, asker, kept, now).await?);
        }
    }
    Ok(questions)
}

async fn question(db: &Db, house: &House, asker: &Asker<'_>, kept: Kept, now: Timestamp) -> Result<Question> {
    let replies = inquiries::replies(db, &kept.id).await?;
    let all: Vec<Reply> = replies.iter().map(|(_, reply)| *reply).collect();
    let asks = asker.countries.contains(&kept.country);
    let contacts = replies.iter().filter(|(_, reply)| asks && *reply == Reply::Contact);
    let today = house.structure.calendar.day(now);
    Ok(Question {
        inquiry: read(house, &kept)?,
        tally: Tally::of(&all, house.vocabulary.answers_shown_from),
        contacts: contacts.map(|(country, _)| *country).collect(),
        own: replies.iter().filter(|(country, _)| asker.countries.contains(country)).copied().collect(),
        is_open: kept.closed_at.is_none() && today <= kept.until,
        kept,
    })
}

/// What a kept question asks: it was checked when it was written, against its own day.
fn read(house: &House, kept: &Kept) -> Result<Inquiry> {
    let reading = reading(house, kept.country, kept.written_at);
    record::kept(&kept.record, |asked: Asked| asked.read(&reading))
}

/// Tells the end of every question whose last day has passed to who asked and to whoever was asked; returns how many.
pub async fn close_due(db: &Db, house: &House, post: &Post, now: Timestamp) -> Result<usize> {
    let today = house.structure.calendar.day(now);
    let mut closed = 0;
    for kept in
        inquiries::all(db).await?.into_iter().filter(|kept| kept.closed_at.is_none() && kept.until < today)
    {
        let mut people = inquiries::readers(db, &kept.id).await?;
        people.push(kept.writer.clone());
        let mut to = Vec::new();
        for person in people {
            to.extend(
                accounts::get(db, &person).await?.filter(|account| account.state != accounts::State::Closed),
            );
        }
        let mut tx = db.write().await?;
        if inquiries::close(&mut tx, &kept.id, now).await? {
            write_letters(post, &mut tx, &told("inquiry-closed", &kept), to.iter(), now).await?;
            ledger::add(&mut tx, now, "hub", "inquiry-closed", &kept.id).await?;
            tx.commit().await?;
            closed += 1;
        }
    }
    Ok(closed)
}
