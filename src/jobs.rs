//! Work that comes due: a name, a cadence, a function. The rows of the store are the truth, the ticker only asks often.

use std::sync::Arc;

use tokio_cron_scheduler::{Job, JobScheduler};

use crate::access::{self, Door};
use crate::app::{Clock, Mailer};
use crate::deliver::{House, Post, prepare_due, publish_due, send_due};
use crate::error::{Error, Result};
use crate::intake::{Office, remind_due, tidy};
use crate::signals::watch_due;
use crate::store::Db;
use crate::store::runs::{self, Run};
use crate::structure::Message;

/// The jobs that come due by themselves, and how often, in seconds. An edition is prepared when somebody says so.
const JOBS: [(&str, i64); 5] =
    [("publish", 60), ("send", 60), ("watch", 60), ("remind", 3600), ("tidy", 86_400)];
/// How long a claimed run may take before another hub may take it over, in seconds.
const LEASE: i64 = 600;

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
    let nothing = Vec::new();
    match job {
        "prepare" => {
            let held = prepare_due(&desk.db, desk.clock.now()).await?;
            Ok(held.into_iter().map(|refusal| refusal.0).collect())
        }
        "publish" => publish_due(&desk.db, &desk.post, desk.clock.now()).await.map(|_| nothing),
        "remind" => {
            let (house, now) = (House::embedded(), desk.clock.now());
            let office = Office { db: &desk.db, house, post: &desk.post, who: "hub", now };
            remind_due(&office).await.map(|_| nothing)
        }
        "tidy" => {
            let door = Door::inside(&desk.db, &desk.post.secret, desk.clock.now());
            access::tidy(&door).await?;
            tidy(&desk.db, desk.clock.now()).await.map(|()| nothing)
        }
        "send" => {
            send_due(&desk.db, &desk.mailer, &desk.post, &desk.owner, desk.clock).await.map(|_| nothing)
        }
        "watch" => watch_due(&desk.db, House::embedded(), desk.clock.now()).await.map(|_| nothing),
        _ => {
            let names: Vec<&str> = ["prepare"].into_iter().chain(JOBS.map(|(name, _)| name)).collect();
            let message = Message::new("error-job-unknown").text("found", job);
            Err(Error::refused(message.text("expected", names.join(", "))))
        }
    }
}

/// Plans what is due and does it, until nothing is left; returns how many runs were done.
///
/// Several hubs may do this at once. A job that fails waits for its next try and keeps no other from being done.
pub async fn tick(desk: &Desk) -> Result<usize> {
    let now = desk.clock.now().as_second();
    for (job, every) in JOBS {
        runs::plan(&desk.db, job, now / every * every).await?;
    }
    let mut done = 0;
    // Each lease begins when its work does: the jobs before it may have taken long.
    while let Some(claimed) = runs::claim(&desk.db, &desk.owner, desk.clock.now().as_second(), LEASE).await? {
        done += usize::from(work(desk, &claimed).await?);
    }
    Ok(done)
}

/// Does a claimed run and says what became of it; whether it is done.
///
/// The run is not finished in the transaction of its effect, because a run done twice does no harm: an edition opens in
/// one hub's transaction alone, and each letter is claimed by one sender.
async fn work(desk: &Desk, claimed: &Run) -> Result<bool> {
    let outcome = run(desk, &claimed.job).await;
    let mut tx = desk.db.write().await?;
    let is_ours = match &outcome {
        Ok(_) => runs::finish(&mut tx, claimed, &desk.owner).await?,
        Err(error) => {
            tracing::error!(job = claimed.job, attempt = claimed.attempt, %error, "a job failed; it is tried again");
            runs::failed(&mut tx, claimed, &desk.owner, desk.clock.now().as_second()).await?
        }
    };
    tx.commit().await?;
    if !is_ours {
        tracing::warn!(job = claimed.job, "a job took longer than its lease; somebody else took it over");
    }
    Ok(is_ours && outcome.is_ok())
}

/// A running ticker.
pub struct Ticker(JobScheduler);

impl Ticker {
    /// Asks no more; a tick that runs is finished by its lease.
    pub async fn stop(mut self) {
        if let Err(error) = self.0.shutdown().await {
            tracing::warn!(%error, "the ticker did not stop");
        }
    }
}

/// Ticks twice a minute.
pub async fn start(desk: Desk) -> Result<Ticker> {
    let failed = |error| Error::failed(Message::new("error-server"), error);
    let scheduler = JobScheduler::new().await.map_err(failed)?;
    let desk = Arc::new(desk);
    let job = Job::new_async("*/30 * * * * *", move |_, _| {
        let desk = desk.clone();
        Box::pin(async move {
            if let Err(error) = tick(&desk).await {
                tracing::error!(%error, "due work could not be looked up; it is tried again");
            }
        })
    });
    scheduler.add(job.map_err(failed)?).await.map_err(failed)?;
    scheduler.start().await.map_err(failed)?;
    Ok(Ticker(scheduler))
}
