//! The bulletin by letter, for anybody: an address is kept only once its owner has said so from a letter.

use poem::http::StatusCode;

use super::page as shown;
use crate::access;
use crate::deliver::subscription_letter;
use crate::error::Result;
use crate::store::outbox;
use crate::structure::Message;
use crate::web::views::answer;
use crate::web::views::enter::told;
use crate::web::views::open as views;
use crate::web::views::parts::Problems;
use crate::web::visit::{Answer, Visit, missing};

/// Asks for an address.
pub async fn ask(visit: Visit) -> Answer {
    Ok(show(&visit, &Problems::none(), StatusCode::OK))
}

fn show(visit: &Visit, problems: &Problems, status: StatusCode) -> poem::Response {
    let (title, main) = views::subscribe(visit, problems);
    answer(visit, status, &title, problems, main)
}

/// Sends a letter to the address, which says the rest. The page says the same for every address.
pub async fn send(visit: Visit) -> Answer {
    let Some(address) = crate::people::address(visit.field("email")) else {
        let problems = Problems::of("email", Message::new("error-user-address"));
        return Ok(show(&visit, &problems, StatusCode::BAD_REQUEST));
    };
    let page = told(&visit, "subscribe-title", "subscribe-sent");
    tokio::spawn(async move {
        if let Err(error) = write(&visit, &address).await {
            tracing::error!(%error, "a letter about a subscription could not be written");
        }
    });
    Ok(page)
}

async fn write(visit: &Visit, address: &str) -> Result<()> {
    let Some(asked) = access::ask_subscription(&visit.door(), address).await? else { return Ok(()) };
    let (post, now) = (&visit.state.post, visit.state.clock.now());
    let letter = subscription_letter(post, visit.words, &asked, now)?;
    let mut tx = visit.state.db.write().await?;
    outbox::put(&mut tx, &letter, now).await?;
    Ok(tx.commit().await?)
}

/// What the link of the letter opens: a page with a button, because machines follow links too.
pub async fn look(visit: Visit) -> Answer {
    let is_open = access::subscription(&visit.door(), visit.param("asked"), visit.param("proof")).is_some();
    let (told, main) = views::confirm(visit.words, is_open);
    Ok(shown(&visit, told, main))
}

/// Begins the letters.
pub async fn confirm(visit: Visit) -> Answer {
    let door = visit.door();
    let address =
        access::subscription(&door, visit.param("asked"), visit.param("proof")).ok_or_else(missing)?;
    access::subscribe(&door, &address, &visit.words.language).await?;
    Ok(told(&visit, "subscribe-title", "subscribe-done"))
}
