//! Work that comes due: a name, a cadence, a function. The rows of the store are the truth, the ticker only asks often.
//!
//! In: the clock. Out: whatever `deliver`, `intake`, `signals` and `access` do. Never here: a rule about figures or letters.
//!
//! [`tick`] plans what is due and does it; [`start`] ticks at once and twice a minute.

mod tick;
mod ticker;

pub use tick::{tick, tick_until};
pub use ticker::{Ticker, start};

use crate::access::{self, Door};
use crate::app::{Clock, Mailer};
use crate::colleagues::close_due;
use crate::deliver::{
    House, Post, Prepared, ask_for_approval, gather_due, prepare_due, publish_due, send_due,
};
use crate::error::{Error, Result};
use crate::intake::{Office, remind_due, tidy};
use crate::signals::watch_due;
use crate::store::Db;
use crate::structure::{Message, Period};

/// A job that comes due by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Job {
    /// Names it on the command line and in `job-<name>`.
    pub name: &'static str,
    /// How often, in seconds.
    pub every: i64,
    /// How long its runs are kept, in seconds.
    pub keep: i64,
}

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// All of them, in the order in which a quarter needs them.
pub const JOBS: [Job; 8] = [
    Job { name: "remind", every: HOUR, keep: 7 * DAY },
    Job { name: "gather", every: HOUR, keep: 7 * DAY },
    Job { name: "close", every: HOUR, keep: 7 * DAY },
    Job { name: "watch", every: MINUTE, keep: DAY },
    Job { name: "prepare", every: HOUR, keep: 7 * DAY },
    Job { name: "publish", every: MINUTE, keep: DAY },
    Job { name: "send", every: MINUTE, keep: DAY },
    Job { name: "tidy", every: DAY, keep: 90 * DAY },
];

/// What every job works with.
pub struct Desk {
    /// The database.
    pub db: Db,
    /// The clock.
    pub clock: Clock,
    /// Where letters go.
    pub mailer: Mailer,
    /// The house's addresses.
    pub post: Post,
    /// This hub's name among those that share the database.
    pub owner: String,
}

/// Does one job now; returns what whoever asked for it has to know.
pub async fn run(desk: &Desk, job: &str) -> Result<Vec<Message>> {
    let (db, post, now) = (&desk.db, &desk.post, desk.clock.now());
    let nothing = Vec::new();
    match job {
        "prepare" => prepare(desk).await,
        "publish" => publish_due(db, post, now).await.map(|_| nothing),
        "remind" => {
            let office = Office { db, house: House::embedded(), post, who: "hub", now };
            remind_due(&office).await.map(|_| nothing)
        }
        "tidy" => {
            access::tidy(&Door::inside(db, &post.secret, now)).await?;
            tidy(db, now).await.map(|()| nothing)
        }
        "close" => close_due(db, House::embedded(), post, now).await.map(|_| nothing),
        "gather" => gather_due(db, post, now).await.map(|_| nothing),
        "send" => send_due(db, &desk.mailer, post, &desk.owner, desk.clock).await.map(|_| nothing),
        "watch" => watch_due(db, House::embedded(), now).await.map(|_| nothing),
        _ => {
            let message = Message::new("error-job-unknown").text("found", job);
            Err(Error::refused(message.text("expected", JOBS.map(|job| job.name).join(", "))))
        }
    }
}

/// Makes the edition that is due and tells the leads, whose word it waits for.
async fn prepare(desk: &Desk) -> Result<Vec<Message>> {
    let now = desk.clock.now();
    let prepared = prepare_due(&desk.db, House::embedded(), now).await?;
    ask_for_approval(&desk.db, &desk.post, now).await?;
    Ok(match prepared {
        Prepared::NotYet => Vec::new(),
        Prepared::NoAnswers(quarter) => {
            vec![Message::new("error-no-answers").period("quarter", Period::Quarter(quarter))]
        }
        Prepared::Made(_, held) => held.into_iter().map(|refusal| refusal.0).collect(),
    })
}
