//! Whether letters arrive, and are believed.

use hub::app::{Checkup, Clock, Secret, Told};
use hub::deliver::{Post, try_out};
use hub::error::Result;
use hub::people::address;
use hub::structure::Message;

use super::Session;

/// Sends a trial letter and reads the records of the sender's domain; needs no database.
pub async fn look(session: &Session, to: &str) -> Result<Vec<Told>> {
    let config = &session.config;
    let Some(to) = address(to) else {
        return Ok(vec![Told::Wrong(Message::new("mail-address-bad"))]);
    };
    // What is wrong with the settings was told already; no letter can be written with them.
    if config.check().is_err() {
        return Ok(Vec::new());
    }
    let post = Post {
        from: config.mail_from.clone(),
        reply_to: config.mail_reply_to.clone(),
        bounces: config.bounces().into(),
        base_url: config.base_url.clone(),
        secret: Secret::kept(String::new()),
    };
    try_out(&Checkup::from(config), &post, &to, session.words, Clock::System.now()).await
}
