//! The bulletin by letter, for people without an account: nothing is kept before they say so from a letter.

use jiff::Timestamp;

use super::{Door, after, limits};
use crate::app::random;
use crate::error::Result;
use crate::people::{Role, Seat};
use crate::store::people::{self, BULLETIN, Person};
use crate::store::{accounts, ledger};
use crate::structure::{from_hexadecimal, hexadecimal};

/// How long the link of such a letter opens.
const OPEN: i64 = 3 * 24 * 3600;

/// What the letter to somebody who asked says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asking {
    /// The address it goes to.
    pub address: String,
    /// The end of the link: what was asked, and the proof that it was asked here.
    pub link: String,
    /// Until when it opens.
    pub until: Timestamp,
}

/// A link for an address; nothing if it was asked for too often, for this address or from this network.
pub async fn ask_subscription(door: &Door<'_>, address: &str) -> Result<Option<Asking>> {
    let from_here = limits::too_many(door, "address", door.address, limits::PER_ADDRESS).await?;
    if limits::too_many_for(door, "subscribe", address, limits::CODES).await? || from_here {
        return Ok(None);
    }
    let until = after(door.now, OPEN);
    let asked = format!("{}-{}", until.as_second(), hexadecimal(address.as_bytes()));
    let link = format!("{asked}/{}", door.key.proof(&about(&asked)));
    Ok(Some(Asking { address: address.into(), link, until }))
}

/// The address a link is about, if it was made here and still opens.
pub fn subscription(door: &Door<'_>, asked: &str, proof: &str) -> Option<String> {
    let (until, address) = asked.split_once('-').filter(|_| door.key.proves(&about(asked), proof))?;
    let is_open = until.parse::<i64>().is_ok_and(|until| door.now.as_second() <= until);
    String::from_utf8(from_hexadecimal(address).filter(|_| is_open)?).ok()
}

/// Begins the letters of the bulletin for whoever has this address; again, for somebody who is known.
pub async fn subscribe(door: &Door<'_>, address: &str, language: &str) -> Result<()> {
    let known = accounts::by_email(door.db, address).await?;
    let mut tx = door.db.write().await?;
    let id = match known {
        Some(account) => account.id,
        None => {
            let person =
                Person { id: hexadecimal(&random::<8>()?), email: address.into(), language: language.into() };
            people::put(&mut tx, &person, &Seat::new(Role::Reader, door.today()), door.now).await?;
            person.id
        }
    };
    people::resubscribe(&mut tx, &id, BULLETIN, door.now).await?;
    ledger::add(&mut tx, door.now, "public", "bulletin-begun", &id).await?;
    Ok(tx.commit().await?)
}

/// What the proof is of: no other link of the hub opens this one.
fn about(asked: &str) -> String {
    format!("subscribe:{asked}")
}
