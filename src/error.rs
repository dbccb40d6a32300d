//! What goes wrong, as a message id and its arguments; words are found at the edge.
//!
//! Bad data is never an `Error`: it is a list of [`Finding`](crate::structure::Finding)s beside the result.
//! An `Error` is the world's fault (a disk, a database) or the operator's (a setting, a folder).

use std::fmt;

use crate::structure::Message;

/// The result of anything that touches the world.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A message for the operator and, where there is one, the cause below it.
#[derive(Debug)]
pub struct Error {
    /// What was asked, where, and what was found.
    pub message: Message,
    /// Whose move it is: the caller's input, or the machine's state.
    pub kind: Kind,
    cause: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// Which face an error shows: an exit code on the command line, a status on the web.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The request cannot be carried out as asked (exit 2, status 400).
    Refused,
    /// There is no such thing (exit 2, status 404).
    NotFound,
    /// Something below failed (exit 1, status 500).
    Failed,
    /// What lies below is not there just now, and the same may be possible later (exit 1, status 503).
    Later,
}

impl Error {
    /// The request is at fault.
    pub fn refused(message: Message) -> Self {
        Self { message, kind: Kind::Refused, cause: None }
    }

    /// The thing asked for does not exist.
    pub fn not_found(message: Message) -> Self {
        Self { message, kind: Kind::NotFound, cause: None }
    }

    /// Something below failed; `cause` says what, in its own words.
    pub fn failed(message: Message, cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { message, kind: Kind::Failed, cause: Some(cause.into()) }
    }

    /// What lies below is not there just now; `cause` says what, in its own words.
    pub fn later(message: Message, cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { message, kind: Kind::Later, cause: Some(cause.into()) }
    }

    /// What failed below, in its own words.
    pub fn cause(&self) -> Option<&(dyn std::error::Error + Send + Sync)> {
        self.cause.as_deref()
    }

    /// An input or output error at `path`.
    pub fn file(path: &std::path::Path, cause: std::io::Error) -> Self {
        Self::failed(Message::new("error-file").text("path", path.display()), cause)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", self.message)?;
        match &self.cause {
            Some(cause) => write!(f, ": {cause}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}

impl From<sqlx::Error> for Error {
    fn from(cause: sqlx::Error) -> Self {
        let passes = match &cause {
            sqlx::Error::Io(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed => true,
            sqlx::Error::Database(error) => error.code().is_some_and(|code| passes(&code)),
            _ => false,
        };
        let message = Message::new("error-store");
        if passes { Self::later(message, cause) } else { Self::failed(message, cause) }
    }
}

/// Whether a database that says this is stopped, starts, has no room or is busy, and will answer later.
fn passes(code: &str) -> bool {
    match code.len() {
        // PostgreSQL, by class: the connection, resources, somebody stops it, its machine.
        5 => ["08", "53", "57", "58"].contains(&&code[..2]),
        // SQLite, by its last eight bits: busy, locked, cannot read or write, full, cannot open.
        _ => code.parse::<u32>().is_ok_and(|code| [5, 6, 10, 13, 14].contains(&(code & 0xff))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_that_is_stopped_full_or_busy_answers_later() {
        for (code, expected) in
            [("57P01", true), ("53100", true), ("23505", false), ("13", true), ("778", true), ("2067", false)]
        {
            assert_eq!(passes(code), expected, "{code}");
        }
    }
}
