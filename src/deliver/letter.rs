//! One letter to one person in their language: plain text that stands alone, simple HTML, the PDF attached.

use jiff::Timestamp;
use lettre::message::header::{self, ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Body, Mailbox, Message as Mail, MessageBuilder, MultiPart, SinglePart};
use maud::{DOCTYPE, Markup, html};
use sha2::{Digest, Sha256};

use crate::app::Secret;
use crate::app::checkup::{mailbox, postal};
use crate::error::{Error, Result};
use crate::store::editions::{Document, Published};
use crate::store::outbox::Letter;
use crate::store::people::{self, Person};
use crate::structure::{Arg, Message, Period, hexadecimal};
use crate::words::Words;

/// The house's own addresses.
#[derive(Debug, Clone)]
pub struct Post {
    /// The sender.
    pub from: String,
    /// A box that people read.
    pub reply_to: String,
    /// Where links lead.
    pub base_url: String,
    /// Proves that an unsubscribe link was made here.
    pub secret: Secret,
}

/// The letter that tells a reader of a new edition, with the bulletin in their language.
///
/// Its id follows from edition and person, so that a second making is the same letter.
pub fn edition_letter(
    post: &Post,
    published: &Published,
    document: &Document,
    pdf: &[u8],
    person: &Person,
    words: &Words,
) -> Result<Letter> {
    let edition = published.edition();
    let event = format!("edition:{}:{}", edition.id(), edition.version);
    let key = hexadecimal(&Sha256::digest(format!("{event}:{}", person.id)));
    let id = format!("{}.{}.{}@{}", edition.id().to_lowercase(), edition.version, &key[..20], host(post));
    let lines = lines(post, published, document, person, words);
    let subject = words.say(&quarter_message("letter-edition-subject", published));
    let mail = head(post, &id, edition.embargo, &person.email, &subject, words)?
        .raw_header(raw("List-Unsubscribe", &format!("<{}>", unsubscribe(post, person, words))))
        .raw_header(raw("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
        .multipart(parts(&key, &lines, words, &file_name(published, words), pdf)?)
        .map_err(unwritable)?;
    Ok(Letter {
        id,
        event,
        recipient: person.id.clone(),
        stream: people::BULLETIN.into(),
        bytes: mail.formatted(),
    })
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

fn quarter_message(id: &str, published: &Published) -> Message {
    Message::new(id).period("quarter", Period::Quarter(published.edition().quarter))
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
        Self { text: words.say(&Message::new(id).text("link", &link)), link: Some(link) }
    }

    fn html(&self) -> Markup {
        match self.link.as_deref().and_then(|link| Some((self.text.split_once(link)?, link))) {
            Some(((before, after), link)) => html! { (before) a href=(link) { (link) } (after) },
            None => html! { (self.text) },
        }
    }
}

fn lines(
    post: &Post,
    published: &Published,
    document: &Document,
    person: &Person,
    words: &Words,
) -> Vec<Line> {
    let edition = published.edition();
    let body = quarter_message("letter-edition-body", published).arg("moment", Arg::Moment(edition.embargo));
    let attached = Message::new("letter-edition-attached")
        .text("file", file_name(published, words))
        .text("language", words.get("language-name"))
        .count("pages", document.pages)
        .count("kilobytes", (document.size + 1023) / 1024);
    let library = format!("{}/{}", post.base_url, words.language);
    let simulated = edition.simulated.then(|| words.get("letter-edition-simulated"));
    let mut lines = vec![Line::plain(words.get("letter-edition-greeting")), Line::plain(words.say(&body))];
    lines.extend(simulated.map(Line::plain));
    lines.extend([
        Line::plain(words.say(&attached)),
        Line::linked(words, "letter-edition-link", library),
        Line::plain(words.get("letter-edition-close")),
        Line::plain(words.get("letter-signature")),
        Line::linked(words, "letter-unsubscribe", unsubscribe(post, person, words)),
    ]);
    lines
}

fn file_name(published: &Published, words: &Words) -> String {
    format!("{}-{}-{}.pdf", words.get("hub-name").replace(' ', "-"), published.edition().id(), words.language)
}

fn unsubscribe(post: &Post, person: &Person, words: &Words) -> String {
    let proof = post.secret.proof(&person.id);
    format!("{}/{}/unsubscribe/{}/{proof}", post.base_url, words.language, person.id)
}

/// Boundaries follow from the letter's key: the same letter has the same bytes.
fn parts(key: &str, lines: &[Line], words: &Words, file: &str, pdf: &[u8]) -> Result<MultiPart> {
    let pdf_type = ContentType::parse("application/pdf").map_err(unwritable)?;
    let attachment = Attachment::new(file.to_string()).body(Body::new(pdf.to_vec()), pdf_type);
    let whole = MultiPart::mixed().boundary(format!("letter-{}", &key[..32]));
    Ok(whole.multipart(body(key, lines, words)).singlepart(attachment))
}

/// The text, plain and as simple HTML.
pub(super) fn body(key: &str, lines: &[Line], words: &Words) -> MultiPart {
    let text = lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n\n") + "\n";
    let html = html! {
        (DOCTYPE)
        html lang=(words.language) {
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

fn raw(name: &'static str, value: &str) -> HeaderValue {
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
