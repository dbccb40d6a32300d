//! Asks often what is due.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::RwLock;
use tokio_cron_scheduler::{Job, JobScheduler};

use super::{Desk, tick_until};
use crate::app::{Stop, within};
use crate::error::{Error, Result};
use crate::structure::Message;

/// A running ticker.
pub struct Ticker {
    scheduler: JobScheduler,
    /// Held for reading by every tick that runs.
    working: Arc<RwLock<()>>,
}

impl Ticker {
    /// Asks no more and lets what runs end by itself, for so long; what takes longer is finished by its lease.
    pub async fn stop(mut self, patience: Duration) {
        if let Err(error) = self.scheduler.shutdown().await {
            tracing::warn!(%error, "the ticker did not stop");
        }
        if !within(patience, async { drop(self.working.write().await) }).await {
            tracing::warn!("a job still ran when the time to stop was over; another hub takes it over");
        }
    }
}

/// Ticks at once, because much may have come due while no hub was there, and then twice a minute, until the hub is asked to
/// stop.
pub async fn start(desk: Desk, stop: &Stop) -> Result<Ticker> {
    let failed = |error| Error::failed(Message::new("error-server"), error);
    let scheduler = JobScheduler::new().await.map_err(failed)?;
    let (desk, working) = (Arc::new(desk), Arc::new(RwLock::new(())));
    tokio::spawn(one(desk.clone(), working.clone(), stop.clone()));
    let (held, stop) = (working.clone(), stop.clone());
    let job = Job::new_async("*/30 * * * * *", move |_, _| {
        let (desk, held, stop) = (desk.clone(), held.clone(), stop.clone());
        // In a task of its own, which outlives the scheduler.
        Box::pin(async move { drop(tokio::spawn(one(desk, held, stop)).await) })
    });
    scheduler.add(job.map_err(failed)?).await.map_err(failed)?;
    scheduler.start().await.map_err(failed)?;
    Ok(Ticker { scheduler, working })
}

async fn one(desk: Arc<Desk>, held: Arc<RwLock<()>>, stop: Stop) {
    let _working = held.read().await;
    if let Err(error) = tick_until(&desk, &stop).await {
        tracing::error!(%error, "due work could not be looked up; it is tried again");
    }
}
