//! How people come in: invitations, signing in, the second factor, sessions, tokens; on the store, by the rules of `people`.
//!
//! In: a [`Door`] (what is known of the request) and what somebody typed. Out: an [`Actor`] for
//! [`may`](crate::people::may), or a plain refusal. Never here: a sentence, a page, a rule about who may do what.
//!
//! # The walk of a newcomer
//! | step | function | leaves in the ledger |
//! |---|---|---|
//! | an administrator invites | [`invite`] → [`Invited::link`] | `invite`, `seat` |
//! | the letter's link is looked at, as often as machines like | [`look_at_link`] | |
//! | a passphrase is chosen; the link is spent | [`set_passphrase`] → [`SignedIn`] | `passphrase-set`, `sign-in` |
//! | a second factor is set up | [`begin_totp`], [`enrol_totp`] | `second-factor-set` |
//! | every later request | [`actor_of`] | |
//! | a reader wants the bulletin, and says so from a letter | [`ask_subscription`], [`subscribe`] | `bulletin-begun` |
//! | another day | [`sign_in`], then [`confirm_totp`] or [`use_recovery_code`] | `sign-in`, `second-factor` |
//!
//! # What is refused is written down
//! `sign-in-refused`, `too-many`, `link-reused`, `link-expired`, `link-unknown`, `code-refused`, `code-replayed`,
//! `recovery-refused`, `session-forged`, `session-over`, `token-refused`, `deputy-over`, `seat-taken`. A line names a
//! person by id; an unknown address appears as a mark that only this hub can make again. No line holds a secret.
//!
//! # Promises
//! - A browser's secret is made here, never taken from outside, and changes at sign-in and at the second factor.
//! - An unknown address costs the same argon2 and gets the same answer as a wrong passphrase.
//! - Every secret opens once or has an end; only fingerprints are stored.

mod hash;
mod invite;
mod limits;
mod link;
mod second;
mod session;
mod sign_in;
mod subscribe;
mod token;

pub use invite::{
    Invitation, Invited, Uninvited, appoint_deputy, close_account, end_seat, first_administrator, give_seat,
    hand_over, invite, tidy_name,
};
pub use limits::{CODES, PER_ACCOUNT, PER_ADDRESS, WINDOW, forged, note_some, tidy};
pub use link::{
    Chosen, Gone, INVITATION, Opening, RESET, Reset, SIGN_IN, ask_reset, link_path, look_at_link, open_link,
    set_passphrase, sign_in_link,
};
pub use second::{
    Confirmed, Enrolled, Enrolment, begin_totp, confirm_totp, drop_second_factor, enrol_totp,
    new_recovery_codes, totp_of, use_recovery_code,
};
pub use session::{
    ABSOLUTE, IDLE, IDLE_WIDE, SessionInfo, actor_of, csrf_of, end_all_sessions, end_other_session,
    end_session, sessions_of,
};
pub use sign_in::{Changed, Next, SignIn, SignedIn, change_passphrase, sign_in};
pub use subscribe::{Asking, ask_subscription, subscribe, subscription};
pub use token::{LONGEST_DAYS, actor_of_token, create_token, revoke_token};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::app::{Secret as Key, measure};
use crate::error::Result;
use crate::people::Actor;
use crate::store::{Db, ledger};
use crate::structure::Structure;

/// What is known of whoever knocks. The outer wall fills it once for each request.
#[derive(Debug, Clone, Copy)]
pub struct Door<'a> {
    /// The database.
    pub db: &'a Db,
    /// What only this hub knows.
    pub key: &'a Key,
    /// Now.
    pub now: Timestamp,
    /// The network address the request comes from; counted, never kept.
    pub address: &'a str,
    /// A coarse label such as `Firefox on Linux`.
    pub browser: &'a str,
    /// The text of the session cookie, whatever it may be; empty where there is none.
    pub cookie: &'a str,
}

impl<'a> Door<'a> {
    /// A door inside the house: the command line, the demonstration.
    pub fn inside(db: &'a Db, key: &'a Key, now: Timestamp) -> Self {
        Self { db, key, now, address: "", browser: "", cookie: "" }
    }

    /// The day it is where the deadlines are: seats count in days of the hub's calendar.
    pub fn today(&self) -> Date {
        Structure::embedded().calendar.day(self.now)
    }

    /// A line of the ledger on its own: a refusal changes nothing else.
    async fn note(&self, who: &str, what: &str, subject: &str) -> Result<()> {
        measure::refusal(what);
        let mut tx = self.db.write().await?;
        ledger::add(&mut tx, self.now, who, what, subject).await?;
        tx.commit().await.map_err(Into::into)
    }

    /// Something personal as a mark that says nothing to others: an unknown address, a network address.
    fn mark(&self, text: &str) -> String {
        self.key.proof(text).chars().take(12).collect()
    }
}

/// The sum of a moment and seconds, which is always a moment.
fn after(now: Timestamp, seconds: i64) -> Timestamp {
    Timestamp::from_second(now.as_second().saturating_add(seconds)).unwrap_or(Timestamp::MAX)
}
