//! Letters about editions: a new one, one that was made again, one whose figures a later one tells otherwise.

use jiff::Timestamp;
use lettre::message::header::ContentType;
use lettre::message::{Attachment, MultiPart};
use sha2::{Digest, Sha256};

use super::enclose;
use super::letter::{Line, Post, body, head, host, raw, unwritable};
use crate::error::Result;
use crate::store::editions::{Document, Published};
use crate::store::outbox::{CORRECTIONS, Enclosure, Letter};
use crate::store::people::{BULLETIN, Person};
use crate::structure::{Arg, Correction, Message, Period, Quarter, hexadecimal};
use crate::words::Words;

/// The largest file that travels in a letter, in bytes: in the letter it takes a third more, and larger ones do not reach
/// everybody.
const LARGEST: i64 = 3 * 1024 * 1024 * 3 / 4;

/// An edition as one reader gets it: its bulletin in their language.
pub struct Copy<'a> {
    /// The edition.
    pub published: &'a Published,
    /// The bulletin.
    pub document: &'a Document,
}

/// What a letter has to say of an edition.
pub enum News<'a> {
    /// It is new, and tells these earlier quarters otherwise, of which the reader has the letter.
    New(&'a [Quarter]),
    /// It takes the place of the version that the reader has.
    Corrected(&'a Correction),
}

/// The letter that brings an edition to a reader. Its id follows from edition and person, so that a second making is the
/// same letter.
pub fn edition_letter(
    post: &Post,
    copy: &Copy<'_>,
    news: &News<'_>,
    person: &Person,
    words: &Words,
) -> Result<Letter> {
    let edition = copy.published.edition();
    let event = format!("edition:{}:{}", edition.id(), edition.version);
    let key = hexadecimal(&Sha256::digest(format!("{event}:{}", person.id)));
    let id = format!("{}.{}.{}@{}", edition.id().to_lowercase(), edition.version, &key[..20], host(post));
    let subject = words.say(&copy.message(match news {
        News::New(_) => "letter-edition-subject",
        News::Corrected(_) => "letter-corrected-subject",
    }));
    let lines = copy.lines(post, news, person, words);
    let mail = head(post, &id, edition.embargo, &person.email, &subject, words)?
        .raw_header(raw("List-Unsubscribe", &format!("<{}>", unsubscribe(post, person, words))))
        .raw_header(raw("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    let text = body(&key, &lines, words);
    let whole = if copy.travels() { copy.attached(&key, text, words)? } else { text };
    let mut bytes = mail.multipart(whole).map_err(unwritable)?.formatted();
    let at = copy.travels().then(|| enclose::open(&mut bytes, &key)).flatten();
    let encloses = at.map(|at| Enclosure { sum: copy.document.sha256.clone(), at });
    let recipient = person.id.clone();
    Ok(Letter { id, event, recipient, stream: BULLETIN.into(), bytes, brief: None, encloses })
}

impl Copy<'_> {
    fn message(&self, id: &str) -> Message {
        Message::new(id).period("quarter", Period::Quarter(self.published.edition().quarter))
    }

    fn lines(&self, post: &Post, news: &News<'_>, person: &Person, words: &Words) -> Vec<Line> {
        let mut lines = vec![Line::plain(words.get("letter-edition-greeting"))];
        lines.extend(self.news(post, news, words));
        if self.published.edition().simulated {
            lines.push(Line::plain(words.get("letter-edition-simulated")));
        }
        lines.push(self.file(post, words));
        lines.extend([
            Line::linked(words, "letter-edition-link", format!("{}/{}", post.base_url, words.language)),
            Line::plain(words.get("letter-edition-close")),
            Line::plain(words.get("letter-signature")),
            Line::linked(words, "letter-unsubscribe", unsubscribe(post, person, words)),
        ]);
        lines
    }

    fn news(&self, post: &Post, news: &News<'_>, words: &Words) -> Vec<Line> {
        let edition = self.published.edition();
        let body = |id| Line::plain(words.say(&self.message(id).arg("moment", Arg::Moment(edition.embargo))));
        match news {
            News::New(corrected) => {
                let again = corrected.iter().flat_map(|quarter| told_again(post, *quarter, words));
                std::iter::once(body("letter-edition-body")).chain(again).collect()
            }
            News::Corrected(correction) => vec![
                body("letter-corrected-body"),
                Line::plain(words.say(&correction.message())),
                changes(post, edition.quarter, words),
            ],
        }
    }

    /// What is attached, or where it waits.
    fn file(&self, post: &Post, words: &Words) -> Line {
        let edition = self.published.edition();
        let (language, document) = (&words.language, self.document);
        let about = Message::new("letter-edition-attached")
            .text("file", self.file_name(words))
            .text("language", words.get("language-name"))
            .count("pages", document.pages)
            .count("kilobytes", (document.size + 1023) / 1024);
        if self.travels() {
            return Line::plain(words.say(&about));
        }
        let place = format!("editions/{}/{}/{language}/bulletin.pdf", edition.id(), edition.version);
        Line::about(words, &about.with_id("letter-edition-waits"), format!("{}/{place}", post.base_url))
    }

    fn file_name(&self, words: &Words) -> String {
        let hub = words.get("hub-name").replace(' ', "-");
        format!("{hub}-{}-{}.pdf", self.published.edition().id(), words.language)
    }

    fn travels(&self) -> bool {
        self.document.size <= LARGEST
    }

    /// Boundaries follow from the letter's key: the same letter has the same bytes.
    fn attached(&self, key: &str, text: MultiPart, words: &Words) -> Result<MultiPart> {
        let pdf_type = ContentType::parse("application/pdf").map_err(unwritable)?;
        let file = Attachment::new(self.file_name(words)).body(enclose::place(key), pdf_type);
        let whole = MultiPart::mixed().boundary(format!("letter-{}", &key[..32]));
        Ok(whole.multipart(text).singlepart(file))
    }
}

/// The letter to somebody who had editions whose figures a later one tells otherwise, and who does not get that one.
pub fn revised_letter(
    post: &Post,
    later: &Published,
    corrected: &[Quarter],
    person: &Person,
    words: &Words,
    now: Timestamp,
) -> Result<Letter> {
    let edition = later.edition();
    let event = format!("revised:{}:{}", edition.id(), edition.version);
    let key = hexadecimal(&Sha256::digest(format!("{event}:{}", person.id)));
    let id = format!("revised.{}.{}@{}", edition.id().to_lowercase(), &key[..20], host(post));
    let subject = Message::new("letter-revised-subject").period("quarter", Period::Quarter(edition.quarter));
    let mut lines = vec![Line::plain(words.get("letter-edition-greeting"))];
    lines.push(Line::plain(words.say(&subject.clone().with_id("letter-revised-body"))));
    lines.extend(corrected.iter().flat_map(|quarter| told_again(post, *quarter, words)));
    lines.push(Line::plain(words.get("letter-signature")));
    let mail = head(post, &id, now, &person.email, &words.say(&subject), words)?
        .multipart(body(&key, &lines, words))
        .map_err(unwritable)?;
    let (recipient, bytes) = (person.id.clone(), mail.formatted());
    Ok(Letter { id, event, recipient, stream: CORRECTIONS.into(), bytes, brief: None, encloses: None })
}

/// That figures of a quarter are told otherwise, and the page that says which.
fn told_again(post: &Post, quarter: Quarter, words: &Words) -> [Line; 2] {
    let told = Message::new("letter-revised-quarter").period("quarter", Period::Quarter(quarter));
    [Line::plain(words.say(&told)), changes(post, quarter, words)]
}

fn changes(post: &Post, quarter: Quarter, words: &Words) -> Line {
    let page = format!("{}/{}/edition/{quarter}/changes", post.base_url, words.language);
    Line::linked(words, "letter-changes-link", page)
}

fn unsubscribe(post: &Post, person: &Person, words: &Words) -> String {
    let proof = post.secret.proof(&person.id);
    format!("{}/{}/unsubscribe/{}/{proof}", post.base_url, words.language, person.id)
}
