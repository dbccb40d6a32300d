//! A mail server on loopback: it takes letters, or misbehaves as it is told.

#![allow(dead_code, reason = "each of its users uses its part")]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How far a conversation has come when the server is about to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// The connection is open.
    Greeting,
    /// The sender is named.
    Sender,
    /// The recipient is named.
    Recipient,
    /// The letter is announced.
    Announced,
    /// The first kilobyte of the letter is there.
    Middle,
    /// The whole letter is there.
    End,
}

/// What the server does then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Does {
    /// What it should.
    Go,
    /// What it should, but late.
    Late(Duration),
    /// It answers this.
    Say(&'static str),
    /// It says nothing more and holds the connection.
    Stall,
    /// It closes the connection.
    HangUp,
    /// At the end: it takes the letter and closes the connection before it says so.
    TakeAndHangUp,
}

/// A letter that the server has taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Got {
    /// The address it was for.
    pub recipient: String,
    /// Its Message-ID without brackets.
    pub id: String,
    /// How many bytes it had on the way.
    pub size: usize,
}

/// What the server does, by where it is, for whom, and the how-manieth time that recipient is named.
type Manners = dyn Fn(At, &str, usize) -> Does + Send + Sync;

/// A running server.
pub struct MailServer {
    /// Where it listens, as `smtp://127.0.0.1:PORT`.
    pub url: String,
    state: Arc<State>,
}

struct State {
    manners: Box<Manners>,
    got: Mutex<Vec<Got>>,
    named: Mutex<BTreeMap<String, usize>>,
    connections: Mutex<usize>,
}

impl MailServer {
    /// One that takes everything.
    pub fn polite() -> Self {
        Self::with(|_, _, _| Does::Go)
    }

    /// One that behaves like this.
    pub fn with(manners: impl Fn(At, &str, usize) -> Does + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("smtp://{}", listener.local_addr().expect("an address"));
        let state = Arc::new(State {
            manners: Box::new(manners),
            got: Mutex::default(),
            named: Mutex::default(),
            connections: Mutex::default(),
        });
        let of_thread = state.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = of_thread.clone();
                *state.connections.lock().expect("a count") += 1;
                std::thread::spawn(move || drop(Conversation::hold(stream, &state)));
            }
        });
        Self { url, state }
    }

    /// What it has taken, in order.
    pub fn got(&self) -> Vec<Got> {
        self.state.got.lock().expect("letters").clone()
    }

    /// How often it took each letter, by Message-ID.
    pub fn times(&self) -> BTreeMap<String, usize> {
        let mut times = BTreeMap::new();
        for got in self.got() {
            *times.entry(got.id).or_insert(0) += 1;
        }
        times
    }

    /// How many connections were made to it.
    pub fn connections(&self) -> usize {
        *self.state.connections.lock().expect("a count")
    }

    /// How often a recipient was named to it.
    pub fn named(&self, recipient: &str) -> usize {
        self.state.named.lock().expect("recipients").get(recipient).copied().unwrap_or(0)
    }
}

struct Conversation<'a> {
    from: BufReader<TcpStream>,
    to: TcpStream,
    state: &'a State,
    recipient: String,
}

impl<'a> Conversation<'a> {
    fn hold(stream: TcpStream, state: &'a State) -> std::io::Result<()> {
        stream.set_nodelay(true)?;
        let from = BufReader::with_capacity(64 * 1024, stream.try_clone()?);
        let mut conversation = Conversation { from, to: stream, state, recipient: String::new() };
        conversation.answer(At::Greeting, "220 ready")?;
        conversation.go_on()
    }

    fn go_on(&mut self) -> std::io::Result<()> {
        let mut line = String::new();
        while self.from.read_line(&mut line)? > 0 {
            let command = line.get(..4).unwrap_or("").to_ascii_uppercase();
            match command.as_str() {
                "EHLO" => self.say("250-mail.test\r\n250-8BITMIME\r\n250 SMTPUTF8")?,
                "MAIL" => {
                    self.answer(At::Sender, "250 ok")?;
                }
                "RCPT" => {
                    self.recipient = line.split(['<', '>']).nth(1).unwrap_or("").to_string();
                    *self
                        .state
                        .named
                        .lock()
                        .expect("recipients")
                        .entry(self.recipient.clone())
                        .or_insert(0) += 1;
                    self.answer(At::Recipient, "250 ok")?;
                }
                "DATA" => {
                    if self.answer(At::Announced, "354 go on")? {
                        self.take()?;
                    }
                }
                "QUIT" => return self.say("221 bye"),
                _ => self.say("250 ok")?,
            }
            line.clear();
        }
        Ok(())
    }

    fn take(&mut self) -> std::io::Result<()> {
        let mut letter = vec![0; 1024];
        self.from.read_exact(&mut letter)?;
        if self.does(At::Middle) != Does::Go {
            return self.part();
        }
        while !letter.ends_with(b"\r\n.\r\n") {
            self.from.read_until(b'\n', &mut letter)?;
        }
        let does = self.does(At::End);
        if matches!(does, Does::Go | Does::Late(_) | Does::TakeAndHangUp) {
            let text = String::from_utf8_lossy(&letter[..letter.len().min(8192)]).into_owned();
            let id = text.lines().find_map(|line| line.strip_prefix("Message-ID: <")).unwrap_or("none");
            let id = id.trim_end_matches('>').to_string();
            let got = Got { recipient: self.recipient.clone(), id, size: letter.len() };
            self.state.got.lock().expect("letters").push(got);
        }
        if does == Does::TakeAndHangUp {
            return Err(std::io::ErrorKind::ConnectionAborted.into());
        }
        self.answer(At::End, "250 taken").map(drop)
    }

    fn does(&self, at: At) -> Does {
        let named = self.state.named.lock().expect("recipients").get(&self.recipient).copied();
        (self.state.manners)(at, &self.recipient, named.unwrap_or(0))
    }

    /// Answers what it should, or what it does instead; whether it was the former.
    fn answer(&mut self, at: At, right: &str) -> std::io::Result<bool> {
        match self.does(at) {
            Does::Go => self.say(right).map(|()| true),
            Does::Late(pause) => {
                std::thread::sleep(pause);
                self.say(right).map(|()| true)
            }
            Does::Say(other) => self.say(other).map(|()| false),
            Does::Stall => {
                std::io::copy(&mut self.from, &mut std::io::sink())?;
                self.part().map(|()| false)
            }
            Does::HangUp | Does::TakeAndHangUp => self.part().map(|()| false),
        }
    }

    fn part(&self) -> std::io::Result<()> {
        self.to.shutdown(std::net::Shutdown::Both)?;
        Err(std::io::ErrorKind::ConnectionAborted.into())
    }

    fn say(&mut self, line: &str) -> std::io::Result<()> {
        self.to.write_all(format!("{line}\r\n").as_bytes())
    }
}
