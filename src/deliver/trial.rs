//! A letter that only tries the way: what the relay makes of it, and of the domain it comes from.

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::letter::{Line, Post, body, head, host, unwritable};
use crate::app::checkup::Trial;
use crate::app::{Checkup, Told, random};
use crate::error::Result;
use crate::structure::{Arg, Message, hexadecimal};
use crate::words::Words;

/// Sends a trial letter to an address and tells everything that was seen on the way. It says nothing but that it is one.
pub async fn try_out(
    checkup: &Checkup,
    post: &Post,
    to: &str,
    words: &Words,
    now: Timestamp,
) -> Result<Vec<Told>> {
    let id = format!("trial.{}@{}", hexadecimal(&random::<10>()?), host(post));
    let bytes = trial(post, &id, to, words, now)?;
    let letter = Trial { id: &id, from: &post.bounces, to, bytes: &bytes };
    let (sent, domain) = tokio::join!(checkup.send(letter), checkup.look_up(&post.from));
    Ok([sent, domain].concat())
}

fn trial(post: &Post, id: &str, to: &str, words: &Words, now: Timestamp) -> Result<Vec<u8>> {
    let key = hexadecimal(&Sha256::digest(id));
    let text = Message::new("letter-trial-body").arg("moment", Arg::Moment(now)).text("link", &post.base_url);
    let lines = [Line::plain(words.say(&text)), Line::plain(words.get("letter-signature"))];
    let mail = head(post, id, now, to, &words.get("letter-trial-subject"), words)?;
    Ok(mail.multipart(body(&key, &lines, words)).map_err(unwritable)?.formatted())
}
