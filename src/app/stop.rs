//! The wish to stop, handed to everything that works for long.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

/// Whether the hub was asked to stop; every copy hears of it at once.
#[derive(Debug, Clone)]
pub struct Stop(Arc<watch::Sender<bool>>);

impl Stop {
    /// Nobody has asked yet.
    pub fn new() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }

    /// Asked by SIGTERM, as service managers and containers do, or by Ctrl-C.
    pub fn by_signal() -> Self {
        let stop = Self::new();
        let asked = stop.clone();
        tokio::spawn(async move {
            signal().await;
            asked.ask();
        });
        stop
    }

    /// Asks everything that works to come to an end.
    pub fn ask(&self) {
        self.0.send_replace(true);
    }

    /// Whether to begin nothing new.
    pub fn is_asked(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits until somebody asks.
    pub async fn asked(&self) {
        // The sender lives as long as this does, so the wait ends with the wish alone.
        let _ = self.0.subscribe().wait_for(|asked| *asked).await;
    }
}

impl Default for Stop {
    fn default() -> Self {
        Self::new()
    }
}

async fn signal() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
        }
        Err(_) => drop(tokio::signal::ctrl_c().await),
    }
}

/// Lets work end by itself, and says whether it did in time.
pub async fn within(limit: Duration, work: impl Future<Output = ()>) -> bool {
    tokio::time::timeout(limit, work).await.is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn every_copy_hears_the_wish_to_stop() {
        let stop = Stop::new();
        let copy = stop.clone();
        assert!(!copy.is_asked());
        stop.ask();
        assert!(copy.is_asked());
        assert!(within(Duration::from_secs(5), copy.asked()).await);
    }
}
