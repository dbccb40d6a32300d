//! The mail doctor: what a relay makes of a letter, and what the world's mail servers read about the sender's domain.
//!
//! In: settings. Out: findings, each a sentence for the operator. The records are read by pure functions (`spf`, `dkim`,
//! `dmarc`); only `dns` and `relay` ask anybody.

mod address;
mod dkim;
mod dmarc;
mod dns;
mod relay;
mod spf;

pub use address::{domain, mailbox, postal};

use std::collections::BTreeMap;
use std::time::Duration;

use self::dns::{Answer, NameServer};
use super::{Config, Mailer};
use crate::structure::Message;

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// Nothing to do.
    Well(Message),
    /// It works, and could be better.
    Better(Message),
    /// The operator's move; the sentence says which.
    Wrong(Message),
}

/// The settings the mail doctor works with.
#[derive(Debug, Clone, Default)]
pub struct Checkup {
    mail_url: String,
    selector: String,
    name_server: String,
}

/// A letter of the house, ready to be handed over.
#[derive(Debug, Clone, Copy)]
pub struct Trial<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its sender.
    pub from: &'a str,
    /// Its recipient.
    pub to: &'a str,
    /// The whole letter.
    pub bytes: &'a [u8],
}

/// How long everything about one record may take: a browser waits for the answer.
const PATIENCE: Duration = Duration::from_secs(10);

impl From<&Config> for Checkup {
    fn from(config: &Config) -> Self {
        Self {
            mail_url: config.mail_url.clone(),
            selector: config.dkim_selector.clone(),
            name_server: config.name_server.clone(),
        }
    }
}

impl Checkup {
    /// Hands a letter over and tells what the other side made of it.
    pub async fn send(&self, letter: Trial<'_>) -> Vec<Told> {
        let mailer = match Mailer::open(&self.mail_url) {
            Ok(mailer) => mailer,
            Err(error) => return vec![Told::Wrong(error.message)],
        };
        if let Mailer::Folder(folder) = &mailer {
            let told = Message::new("mail-folder").text("path", folder.display());
            let taken = mailer.send(letter.id, letter.from, letter.to, letter.bytes).await;
            return vec![taken.map_or_else(|why| refused(&why.why), |_| Told::Better(told))];
        }
        let mut told = relay::greet(&self.mail_url, PATIENCE).await;
        let sending = mailer.send(letter.id, letter.from, letter.to, letter.bytes);
        told.push(match tokio::time::timeout(PATIENCE, sending).await {
            Ok(Ok(answer)) => Told::Well(Message::new("mail-taken").text("answer", shown(&answer))),
            Ok(Err(not_taken)) => refused(&not_taken.why),
            Err(late) => refused(&late.to_string()),
        });
        told
    }

    /// Reads what stands in the name system about the domain of this sender.
    pub async fn look_up(&self, from: &str) -> Vec<Told> {
        let Some(domain) = domain(from) else {
            return vec![Told::Wrong(Message::new("mail-domain-bad").text("from", shown(from)))];
        };
        let server = match NameServer::open(&self.name_server) {
            Ok(server) => server,
            Err(why) => return vec![away("DNS", &why)],
        };
        let (mx, spf, dkim, dmarc) = tokio::join!(
            in_time("MX", mx(&server, &domain)),
            in_time("SPF", spf(&server, &domain)),
            in_time("DKIM", dkim(&server, &domain, &self.selector)),
            in_time("DMARC", dmarc(&server, &domain)),
        );
        // Of a domain that is not there, nothing else can be said.
        match mx.contains(&no_domain(&domain)) {
            true => mx,
            false => [mx, spf, dkim, dmarc].concat(),
        }
    }
}

async fn in_time(record: &str, work: impl Future<Output = Vec<Told>>) -> Vec<Told> {
    tokio::time::timeout(PATIENCE, work).await.unwrap_or_else(|late| vec![away(record, &late.to_string())])
}

async fn mx(server: &NameServer, domain: &str) -> Vec<Told> {
    vec![exchanges(domain, &server.exchanges(domain).await)]
}

async fn spf(server: &NameServer, domain: &str) -> Vec<Told> {
    let mut known = BTreeMap::new();
    while let Some(next) = spf::wanted(domain, &known) {
        let answer = server.texts(&next).await;
        known.insert(next, answer);
    }
    spf::judge(domain, &known)
}

async fn dkim(server: &NameServer, domain: &str, selector: &str) -> Vec<Told> {
    if selector.is_empty() {
        return vec![Told::Better(Message::new("mail-dkim-unset"))];
    }
    let name = format!("{selector}._domainkey.{domain}");
    let answer = server.texts(&name).await;
    dkim::judge(&name, &answer)
}

async fn dmarc(server: &NameServer, domain: &str) -> Vec<Told> {
    let mut answers = Vec::new();
    for name in dmarc::places(domain) {
        let answer = server.texts(&name).await;
        answers.push((name, answer));
        if dmarc::is_enough(&answers) {
            break;
        }
    }
    vec![dmarc::judge(domain, &answers)]
}

/// Whether letters that come back find a way.
fn exchanges(domain: &str, answer: &Answer) -> Told {
    let about = |id: &str| Message::new(id).text("domain", domain);
    match answer {
        Answer::NoSuchName => no_domain(domain),
        Answer::Failed(why) => away("MX", why),
        Answer::Found(all) if all.is_empty() => Told::Wrong(about("mail-mx-none")),
        Answer::Found(all) if all.iter().any(|host| host == ".") => Told::Wrong(about("mail-mx-null")),
        Answer::Found(all) => {
            let some: Vec<String> =
                all.iter().take(5).map(|host| shown(host.trim_end_matches('.'))).collect();
            Told::Well(about("mail-mx").text("servers", some.join(", ")))
        }
    }
}

fn no_domain(domain: &str) -> Told {
    Told::Wrong(Message::new("mail-domain-none").text("domain", domain))
}

fn away(record: &str, why: &str) -> Told {
    Told::Wrong(Message::new("mail-away").text("record", record).text("why", shown(why)))
}

fn refused(why: &str) -> Told {
    Told::Wrong(Message::new("mail-refused").text("why", shown(why)))
}

/// A text from outside as it may stand in a line: short, and nothing in it that a terminal would obey.
fn shown(text: &str) -> String {
    const LONGEST: usize = 200;
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST).collect();
    if text.chars().nth(LONGEST).is_some() { plain + "…" } else { plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_from_outside_is_cut_and_harmless() {
        assert_eq!(shown("a\u{1b}[31mb\r\nc"), "a [31mb  c");
        assert_eq!(shown(&"ж".repeat(70_000)).chars().count(), 201);
    }

    #[test]
    fn letters_come_back_where_somebody_takes_them() {
        let id = |answer: Answer| match exchanges("example.org", &answer) {
            Told::Well(message) | Told::Better(message) | Told::Wrong(message) => message.id,
        };
        assert_eq!(id(Answer::Found(vec!["mx.example.org.".into()])), "mail-mx");
        assert_eq!(id(Answer::Found(vec![])), "mail-mx-none");
        assert_eq!(id(Answer::Found(vec![".".into()])), "mail-mx-null");
        assert_eq!(id(Answer::NoSuchName), "mail-domain-none");
        assert_eq!(id(Answer::Failed("SERVFAIL".into())), "mail-away");
    }
}
