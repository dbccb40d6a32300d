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
        Self::failed(Message::new("error-store"), cause)
    }
}
