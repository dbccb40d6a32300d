//! Asks often what is due.

use std::sync::Arc;

use tokio_cron_scheduler::{Job, JobScheduler};

use super::{Desk, tick};
use crate::error::{Error, Result};
use crate::structure::Message;

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

/// Ticks at once, because much may have come due while no hub was there, and then twice a minute.
pub async fn start(desk: Desk) -> Result<Ticker> {
    let failed = |error| Error::failed(Message::new("error-server"), error);
    let scheduler = JobScheduler::new().await.map_err(failed)?;
    let desk = Arc::new(desk);
    tokio::spawn(look(desk.clone()));
    let job = Job::new_async("*/30 * * * * *", move |_, _| Box::pin(look(desk.clone())));
    scheduler.add(job.map_err(failed)?).await.map_err(failed)?;
    scheduler.start().await.map_err(failed)?;
    Ok(Ticker(scheduler))
}

async fn look(desk: Arc<Desk>) {
    if let Err(error) = tick(&desk).await {
        tracing::error!(%error, "due work could not be looked up; it is tried again");
    }
}
