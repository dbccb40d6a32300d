//! The mail doctor, for those who keep the hub running.

use poem::http::StatusCode;

use super::views::mail as views;
use super::views::parts::Problems;
use super::visit::{Answer, Visit};
use crate::deliver::try_out;
use crate::people::address;
use crate::store::{accounts, ledger};
use crate::structure::Message;

/// Asks where a trial letter may go; at first to whoever asks.
pub async fn ask(visit: Visit) -> Answer {
    let own = accounts::get(&visit.state.db, visit.person()).await?.map(|account| account.email);
    Ok(views::ask(&visit, &own.unwrap_or_default(), &Problems::none(), StatusCode::OK))
}

/// Sends it, and tells what was seen on the way; that somebody did so is written down, and no address.
pub async fn examine(visit: Visit) -> Answer {
    let typed = visit.field("email");
    let Some(to) = address(typed) else {
        let problems = Problems::of("email", Message::new("mail-address-bad"));
        return Ok(views::ask(&visit, typed, &problems, StatusCode::BAD_REQUEST));
    };
    let now = visit.state.clock.now();
    let mut tx = visit.state.db.write().await?;
    ledger::add(&mut tx, now, visit.person(), "mail-tried", visit.person()).await?;
    tx.commit().await?;
    let told = try_out(&visit.checkup, &visit.state.post, &to, visit.words, now).await?;
    Ok(views::told(&visit, &to, &told))
}
