//! What all letters share: head, paragraphs with links, plain text that stands alone beside simple HTML.

use jiff::Timestamp;
use lettre::message::header::{self, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message as Mail, MessageBuilder, MultiPart, SinglePart};
use maud::{DOCTYPE, Markup, html};

use crate::app::Secret;
use crate::app::checkup::{mailbox, postal};
use crate::error::{Error, Result};
use crate::structure::Message;
use crate::words::Words;

/// The house's own addresses.
#[derive(Debug, Clone)]
pub struct Post {
    /// The sender.
    pub from: String,
    /// A box that people read.
    pub reply_to: String,
    /// The box that letters come back to.
    pub bounces: String,
    /// Where links lead.
    pub base_url: String,
    /// Proves that an unsubscribe link was made here.
    pub secret: Secret,
}

/// What stands above every letter of the house.
pub(super) fn head(
    post: &Post,
    id: &str,
    at: Timestamp,
    to: &str,
    subject: &str,
    words: &Words,
) -> Result<MessageBuilder> {
    Ok(Mail::builder()
        .message_id(Some(format!("<{id}>")))
        .date(date(at))
        .from(mailbox(&post.from).map_err(unwritable)?)
        .reply_to(mailbox(&post.reply_to).map_err(unwritable)?)
        .to(Mailbox::new(None, postal(&to.parse().map_err(unwritable)?).map_err(unwritable)?))
        .subject(subject)
        .header(header::ContentDisposition::inline())
        .raw_header(raw("Content-Language", &words.language))
        .raw_header(raw("Auto-Submitted", "auto-generated")))
}

/// The name of the hub in the ids of its letters.
pub(super) fn host(post: &Post) -> &str {
    let rest = post.base_url.split("//").nth(1);
    rest.and_then(|rest| rest.split([':', '/']).next()).unwrap_or("localhost")
}

/// A paragraph, and the address in it that can be followed.
pub(super) struct Line {
    text: String,
    link: Option<String>,
}

impl Line {
    pub fn plain(text: String) -> Self {
        Self { text, link: None }
    }

    /// The words of `id` around their own `$link`, wherever the language puts it.
    pub fn linked(words: &Words, id: &str, link: String) -> Self {
        Self::about(words, &Message::new(id), link)
    }

    /// The same for a sentence that says more.
    pub fn about(words: &Words, message: &Message, link: String) -> Self {
        Self { text: words.say(&message.clone().text("link", &link)), link: Some(link) }
    }

    fn html(&self) -> Markup {
        match self.link.as_deref().and_then(|link| Some((self.text.split_once(link)?, link))) {
            Some(((before, after), link)) => html! { (before) a href=(link) { (link) } (after) },
            None => html! { (self.text) },
        }
    }
}

/// The text, plain and as simple HTML.
pub(super) fn body(key: &str, lines: &[Line], words: &Words) -> MultiPart {
    let text = lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n\n") + "\n";
    let html = html! {
        (DOCTYPE)
        html lang=(words.language) dir=[words.direction()] {
            body { @for line in lines { p { (line.html()) } } }
        }
    };
    MultiPart::alternative()
        .boundary(format!("text-{}", &key[..32]))
        .singlepart(SinglePart::plain(text))
        .singlepart(SinglePart::html(html.into_string()))
}

fn date(at: Timestamp) -> std::time::SystemTime {
    std::time::UNIX_EPOCH + std::time::Duration::from_secs(at.as_second().unsigned_abs())
}

pub(super) fn raw(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.into())
}

pub(super) fn unwritable(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    Error::failed(Message::new("error-mail"), cause)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_may_go_on_after_its_link() {
        let link = "https://hub.example.org/en?a=1&b=2";
        let line = Line { text: format!("See http and {link}, in all languages."), link: Some(link.into()) };
        let address = "https://hub.example.org/en?a=1&amp;b=2";
        let expected = format!("See http and <a href=\"{address}\">{address}</a>, in all languages.");
        assert_eq!(line.html().into_string(), expected);
    }

    #[test]
    fn a_sentence_without_a_link_stays_as_it_is() {
        assert_eq!(Line::plain("http is no link".into()).html().into_string(), "http is no link");
    }
}
