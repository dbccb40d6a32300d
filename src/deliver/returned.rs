//! Letters that come back: what a mail server reports of one, and what follows from it.

use jiff::Timestamp;
use mail_parser::{Message as Mail, MessageParser, MimeHeaders, PartType};

use crate::error::Result;
use crate::store::people::BULLETIN;
use crate::store::{Db, ledger, outbox, people};

/// After so many letters in a row that came back, somebody gets no bulletin any more.
const IN_A_ROW: usize = 3;

/// What a report says of one of our letters (RFC 3464).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The letter's id.
    pub letter: String,
    /// Whether it will not arrive; otherwise it is only late.
    pub has_failed: bool,
    /// Why, in the words of the server.
    pub why: String,
}

/// What came of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noted {
    /// No report about one letter, such as an answer that a person wrote.
    NoReport,
    /// The letter is only late.
    Late,
    /// No such letter was sent, or it was noted before.
    Unknown,
    /// The letter came back.
    Returned,
    /// It came back like those before it: its receiver gets no bulletin any more.
    Stopped,
}

/// Reads a message from the box that letters come back to; nothing for any other message.
pub fn read_report(bytes: &[u8]) -> Option<Report> {
    let mail = MessageParser::default().parse(bytes)?;
    let status = mail.parts.iter().find(|part| has_type(*part, "message", "delivery-status"))?;
    let status = String::from_utf8_lossy(status.contents()).replace("\r\n", "\n");
    let failed = status.split("\n\n").filter_map(Recipient::read).max_by_key(|one| one.has_failed)?;
    Some(Report { letter: about(&mail)?, has_failed: failed.has_failed, why: failed.why })
}

/// What a report says of one address.
struct Recipient {
    has_failed: bool,
    why: String,
}

impl Recipient {
    /// From its group of fields; the first group is about the server itself and has no action.
    fn read(group: &str) -> Option<Self> {
        let group = format!("{}\n\n", group.trim_start());
        let fields = MessageParser::default().parse_headers(group.as_bytes())?;
        let field = |name| {
            fields.header_raw(name).map(|text: &str| text.split_whitespace().collect::<Vec<_>>().join(" "))
        };
        let has_failed = match field("Action")?.to_ascii_lowercase().as_str() {
            "failed" => true,
            "delayed" => false,
            _ => return None,
        };
        let why = [field("Status"), field("Diagnostic-Code")].into_iter().flatten().collect::<Vec<_>>();
        Some(Self { has_failed, why: why.join(" ") })
    }
}

/// The id of the letter that a report brings back, whole or as its head alone.
fn about(report: &Mail) -> Option<String> {
    report.parts.iter().find_map(|part| match &part.body {
        PartType::Message(letter) => letter.message_id().map(String::from),
        PartType::Text(head) if has_type(part, "text", "rfc822-headers") => {
            let head = MessageParser::default().parse_headers(head.as_bytes())?;
            head.message_id().map(String::from)
        }
        _ => None,
    })
}

fn has_type<'x>(part: &impl MimeHeaders<'x>, first: &str, second: &str) -> bool {
    part.content_type().is_some_and(|content| {
        let subtype = content.subtype().unwrap_or_default();
        content.ctype().eq_ignore_ascii_case(first) && subtype.eq_ignore_ascii_case(second)
    })
}

/// Writes down what a message says of a letter; after several in a row the bulletin stops.
pub async fn note_returned(db: &Db, bytes: &[u8], now: Timestamp) -> Result<Noted> {
    let Some(report) = read_report(bytes) else { return Ok(Noted::NoReport) };
    if !report.has_failed {
        return Ok(Noted::Late);
    }
    let mut tx = db.write().await?;
    if !outbox::returned(&mut tx, &report.letter, &report.why).await? {
        return Ok(Noted::Unknown);
    }
    ledger::add(&mut tx, now, "hub", "letter-returned", &report.letter).await?;
    let mut noted = Noted::Returned;
    if let Some((person, in_a_row)) = outbox::returned_from(&mut tx, &report.letter).await?
        && in_a_row >= IN_A_ROW
        && people::unsubscribe(&mut tx, &person, BULLETIN, now).await?
    {
        ledger::add(&mut tx, now, "hub", "bulletin-stopped", &person).await?;
        noted = Noted::Stopped;
    }
    tx.commit().await?;
    Ok(noted)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LETTER: &str = "2023-q2.1.0123456789abcdef0123@hub.example.org";

    /// A report as mail servers write them, with one recipient and the letter's head.
    fn report(action: &str, status: &str) -> String {
        format!(
            "From: MAILER-DAEMON@mx.example.org\r\nTo: bounces@hub.example.org\r\nSubject: Undelivered\r\n\
             MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
             --b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n\
             --b\r\nContent-Type: message/delivery-status\r\n\r\n\
             Reporting-MTA: dns; mx.example.org\r\n\r\n\
             Final-Recipient: rfc822; anna@example.org\r\nAction: {action}\r\nStatus: {status}\r\n\
             Diagnostic-Code: smtp; 550 5.1.1 no such\r\n mailbox\r\n\r\n\
             --b\r\nContent-Type: text/rfc822-headers\r\n\r\n\
             Message-ID: <{LETTER}>\r\nSubject: The bulletin\r\n\r\n--b--\r\n"
        )
    }

    #[test]
    fn a_report_says_which_letter_came_back_and_why() {
        let expected = Report {
            letter: LETTER.into(),
            has_failed: true,
            why: "5.1.1 smtp; 550 5.1.1 no such mailbox".into(),
        };
        assert_eq!(read_report(report("failed", "5.1.1").as_bytes()), Some(expected));
    }

    #[test]
    fn a_report_with_the_whole_letter_is_read_too() {
        let whole = report("Failed", "5.0.0").replace("text/rfc822-headers", "message/rfc822");
        assert_eq!(read_report(whole.as_bytes()).unwrap().letter, LETTER);
    }

    #[test]
    fn a_letter_that_is_late_has_not_come_back() {
        assert!(!read_report(report("delayed", "4.4.1").as_bytes()).unwrap().has_failed);
    }

    #[test]
    fn what_is_no_report_is_none_whatever_it_is() {
        let answer = "From: anna@example.org\r\nSubject: Thank you\r\n\r\nGood work.\r\n";
        let relayed = report("relayed", "2.0.0");
        let without = report("failed", "5.1.1").replace("Message-ID", "X-Other");
        for message in ["", "\0\r\n", answer, &relayed, &without] {
            assert_eq!(read_report(message.as_bytes()), None, "{message:?}");
        }
    }

    #[test]
    fn a_report_that_is_cut_off_anywhere_is_read_or_left_but_never_a_panic() {
        let whole = report("failed", "5.1.1");
        let read = (0..whole.len()).filter(|end| read_report(&whole.as_bytes()[..*end]).is_some()).count();
        assert!(read < 80, "only the last lines may be missing: {read}");
    }
}
