//! One look at what is due: planned, claimed, done, and written down.

use std::time::Duration;

use tokio::task::JoinSet;

use super::{Desk, JOBS, run};
use crate::app::{Stop, Stopwatch, measure};
use crate::deliver::{Duty, tell};
use crate::error::Result;
use crate::people::Role;
use crate::store::runs::{self, Run};
use crate::structure::Message;

/// How long a claimed run may go without a sign of life before another hub may take it over, in seconds.
const LEASE: i64 = 600;
/// How often a hub that works says so.
const SIGN_OF_LIFE: Duration = Duration::from_secs(120);

/// Plans what is due and does it, until nothing is left; returns how many runs were done.
///
/// Several hubs may do this at once. A job that fails waits for its next try and keeps no other from being done.
pub async fn tick(desk: &Desk) -> Result<usize> {
    tick_until(desk, &Stop::new()).await
}

/// The same, and nothing new is begun once the hub is asked to stop: what waits is due for the next hub too.
pub async fn tick_until(desk: &Desk, stop: &Stop) -> Result<usize> {
    let now = desk.clock.now().as_second();
    for job in JOBS {
        runs::plan(&desk.db, job.name, now / job.every * job.every, job.keep).await?;
    }
    let mut done = 0;
    // Each lease begins when its work does: the jobs before it may have taken long.
    while !stop.is_asked()
        && let Some(claimed) = runs::claim(&desk.db, &desk.owner, desk.clock.now().as_second(), LEASE).await?
    {
        done += usize::from(work(desk, &claimed).await?);
    }
    Ok(done)
}

/// Does a claimed run and says what became of it; whether it is done.
///
/// The run is not finished in the transaction of its effect, because a run done twice does no harm: an edition opens in
/// one hub's transaction alone, and each letter is claimed by one sender.
async fn work(desk: &Desk, claimed: &Run) -> Result<bool> {
    if claimed.attempt >= runs::STUCK {
        tell_stuck(desk, claimed).await?;
    }
    let watch = Stopwatch::start();
    let outcome = held(desk, claimed, run(desk, &claimed.job)).await;
    let known = JOBS.iter().find(|job| job.name == claimed.job);
    measure::job(known.map(|job| job.name), outcome.is_ok(), watch.took());
    let now = desk.clock.now().as_second();
    let mut tx = desk.db.write().await?;
    let is_ours = match &outcome {
        Ok(_) => runs::finish(&mut tx, claimed, &desk.owner, now).await?,
        Err(error) => {
            tracing::error!(job = claimed.job, attempt = claimed.attempt, %error, "a job failed; it is tried again");
            runs::failed(&mut tx, claimed, &desk.owner, now, &error.to_string()).await?
        }
    };
    tx.commit().await?;
    if !is_ours {
        tracing::warn!(job = claimed.job, "a job took longer than its lease; somebody else took it over");
    }
    Ok(is_ours && outcome.is_ok())
}

/// Work with a sign of life beside it, in a task of its own: some work does not pause for minutes. It ends with the work,
/// also where that is dropped.
async fn held<T>(desk: &Desk, claimed: &Run, work: impl Future<Output = T>) -> T {
    let (db, clock, claimed, owner) = (desk.db.clone(), desk.clock, claimed.clone(), desk.owner.clone());
    let mut beside = JoinSet::new();
    beside.spawn(async move {
        loop {
            tokio::time::sleep(SIGN_OF_LIFE).await;
            let until = clock.now().as_second() + LEASE;
            if let Err(error) = runs::hold(&db, &claimed, &owner, until).await {
                tracing::warn!(job = claimed.job, %error, "a sign of life could not be written");
            }
        }
    });
    work.await
}

/// One letter a day to the administrators.
async fn tell_stuck(desk: &Desk, claimed: &Run) -> Result<()> {
    let now = desk.clock.now();
    let day = now.as_second() / 86_400;
    let duty = Duty {
        kind: "stuck",
        event: format!("stuck:{}:{day}", claimed.job),
        about: Message::new("letter-stuck-subject")
            .arg("job", Message::new(format!("job-{}", claimed.job)).into())
            .count("attempts", claimed.attempt),
        path: "/jobs".into(),
    };
    tell(&desk.db, &desk.post, Role::Administrator, &duty, now).await
}
