//! Letters about somebody's own account: a link, until when it opens, and nothing else.

use jiff::Timestamp;

use super::letter::{Line, Post, body, head, host, unwritable};
use crate::access::{Asking, link_path};
use crate::error::Result;
use crate::people::Secret;
use crate::store::accounts::Account;
use crate::store::links::Purpose;
use crate::store::outbox::{ACCOUNT, Letter, asking};
use crate::structure::{Arg, Message};
use crate::words::{Words, first_language, language};

/// The letter that brings a link: an invitation, a reset, a way to sign in.
pub fn account_letter(
    post: &Post,
    account: &Account,
    purpose: Purpose,
    link: &Secret,
    until: Timestamp,
    now: Timestamp,
) -> Result<Letter> {
    let words = language(&account.language).unwrap_or_else(first_language);
    let key = link.fingerprint();
    let (name, event) = (purpose.name(), format!("link:{key}"));
    let id = format!("{name}.{}@{}", &key[..20], host(post));
    let subject = words.get(&format!("letter-{name}-subject"));
    let address = format!("{}{}", post.base_url, link_path(&words.language, link));
    let until = Message::new("letter-link-until").arg("moment", Arg::Moment(until));
    let lines = [
        Line::plain(words.get("letter-edition-greeting")),
        Line::plain(words.get(&format!("letter-{name}-body"))),
        Line::linked(words, "letter-link", address),
        Line::plain(words.say(&until)),
        Line::plain(words.get("letter-link-other")),
        Line::plain(words.get("letter-signature")),
    ];
    let mail = head(post, &id, now, &account.email, &subject, words)?
        .multipart(body(&key, &lines, words))
        .map_err(unwritable)?;
    let (recipient, stream) = (account.id.clone(), ACCOUNT.into());
    Ok(Letter { id, event, recipient, stream, bytes: mail.formatted(), brief: None, encloses: None })
}

/// The letter to somebody who asked for the bulletin: the link that begins it, and what it means if they did not.
pub fn subscription_letter(
    post: &Post,
    words: &Words,
    asking_for: &Asking,
    now: Timestamp,
) -> Result<Letter> {
    // One a day for an address, however often it is typed.
    let key = post.secret.proof(&format!("letter:subscribe:{}:{}", asking_for.address, now.strftime("%F")));
    let (event, id) = (format!("subscribe:{key}"), format!("subscribe.{}@{}", &key[..20], host(post)));
    let address = format!("{}/{}/subscribe/{}", post.base_url, words.language, asking_for.link);
    let until = Message::new("letter-link-until").arg("moment", Arg::Moment(asking_for.until));
    let lines = [
        Line::plain(words.get("letter-edition-greeting")),
        Line::plain(words.get("letter-subscribe-body")),
        Line::linked(words, "letter-link", address),
        Line::plain(words.say(&until)),
        Line::plain(words.get("letter-link-other")),
        Line::plain(words.get("letter-signature")),
    ];
    let subject = words.get("letter-subscribe-subject");
    let mail = head(post, &id, now, &asking_for.address, &subject, words)?
        .multipart(body(&key, &lines, words))
        .map_err(unwritable)?;
    let (recipient, stream) = (asking(&asking_for.address), ACCOUNT.into());
    Ok(Letter { id, event, recipient, stream, bytes: mail.formatted(), brief: None, encloses: None })
}
