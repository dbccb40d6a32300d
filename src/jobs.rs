//! Work that comes due: a name, a cadence, a function. The rows of the store are the truth, the ticker only asks often.

use std::sync::Arc;

use jiff::Timestamp;
use tokio_cron_scheduler::{Job, JobScheduler};

use crate::app::{Clock, Mailer};
use crate::deliver::{Post, prepare_due, publish_due, send_due};
use crate::error::{Error, Result};
use crate::store::{Db, runs};
use crate::structure::Message;

/// The jobs that come due by themselves, and how often, in seconds. An edition is prepared when somebody says so.
const JOBS: [(&str, i64); 2] = [("publish", 60), ("send", 60)];
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
}

/// Does one job now.
pub async fn run(desk: &Desk, job: &str, now: Timestamp) -> Result<()> {
    match job {
        "prepare" => prepare_due(&desk.db, now).await.map(drop),
        "publish" => publish_due(&desk.db, &desk.post, now).await.map(drop),
        "send" => send_due(&desk.db, &desk.mailer, &desk.post, now).await.map(drop),
        _ => {
            let names: Vec<&str> = ["prepare"].into_iter().chain(JOBS.map(|(name, _)| name)).collect();
            let message = Message::new("error-job-unknown").text("found", job);
            Err(Error::refused(message.text("expected", names.join(", "))))
        }
    }
}

/// Plans what is due and does it, until nothing is left. Several hubs may do this at once.
pub async fn tick(desk: &Desk, owner: &str, now: Timestamp) -> Result<usize> {
    for (job, every) in JOBS {
        runs::plan(&desk.db, job, now.as_second() / every * every).await?;
    }
    let mut done = 0;
    while let Some(claimed) = runs::claim(&desk.db, owner, now.as_second(), LEASE).await? {
        // Both jobs may be done twice without harm: what they do is marked in their own rows.
        run(desk, &claimed.job, now).await?;
        let mut tx = desk.db.write().await?;
        runs::finish(&mut tx, &claimed, owner).await?;
        tx.commit().await?;
        done += 1;
    }
    Ok(done)
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
    let (desk, owner) = (Arc::new(desk), format!("hub-{}", std::process::id()));
    let job = Job::new_async("*/30 * * * * *", move |_, _| {
        let (desk, owner) = (desk.clone(), owner.clone());
        Box::pin(async move {
            if let Err(error) = tick(&desk, &owner, desk.clock.now()).await {
                tracing::error!(%error, "a job failed; it is tried again");
            }
        })
    });
    scheduler.add(job.map_err(failed)?).await.map_err(failed)?;
    scheduler.start().await.map_err(failed)?;
    Ok(Ticker(scheduler))
}
