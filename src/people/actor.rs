//! Who asks: the public, or a person with today's seats and what they have proved.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use super::{Role, Seat};

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// Anybody.
    Public,
    /// Somebody who signed in, or a program with that person's token.
    Person {
        /// The person's id.
        id: String,
        /// How others call them.
        name: String,
        /// The language they read.
        language: String,
        /// The seats they hold today; made by [`Actor::on`], which leaves the others out.
        seats: Vec<Seat>,
        /// What they have proved.
        proof: Proof,
    },
}

impl Actor {
    /// The person with those of their `seats` that are active on `day`: a deputy after the last day holds none.
    pub fn on(
        day: Date,
        id: String,
        name: String,
        language: String,
        mut seats: Vec<Seat>,
        proof: Proof,
    ) -> Self {
        seats.retain(|seat| seat.is_active(day));
        Actor::Person { id, name, language, seats, proof }
    }

    /// The person's id; `None` for the public.
    pub fn id(&self) -> Option<&str> {
        match self {
            Actor::Public => None,
            Actor::Person { id, .. } => Some(id),
        }
    }

    /// Today's seats; the public has none.
    pub fn seats(&self) -> &[Seat] {
        match self {
            Actor::Public => &[],
            Actor::Person { seats, .. } => seats,
        }
    }

    /// Whether one of today's seats is of this role.
    pub fn is(&self, role: Role) -> bool {
        self.seats().iter().any(|seat| seat.role == role)
    }

    /// Whether one of today's seats asks for a second factor.
    pub fn needs_second_factor(&self) -> bool {
        self.seats().iter().any(|seat| seat.role.needs_second_factor())
    }
}

/// What somebody has proved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    /// The passphrase of an account that has a second factor, which was not shown yet: opens nothing.
    Halfway,
    /// All that an account without a second factor asks for.
    Passphrase,
    /// Passphrase and second factor.
    SecondFactor,
    /// A program's token; never more than its scopes, never what needs a second factor.
    Token(BTreeSet<Scope>),
}

/// What a token may be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Reads its person's tasks, returns and figures.
    Read,
    /// Edits and submits its person's returns.
    Submit,
}

impl Scope {
    /// Every scope.
    pub const ALL: [Scope; 2] = [Scope::Read, Scope::Submit];

    /// The name in tables, forms and message ids.
    pub fn name(self) -> &'static str {
        match self {
            Scope::Read => "read",
            Scope::Submit => "submit",
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Scope {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Scope::ALL.into_iter().find(|scope| scope.name() == text).ok_or_else(|| text.to_string())
    }
}
