//! What an operator's monitoring may know: how much was done, how it ended, how long it took.
//!
//! Never a name, an address or a path: each label has a few values that are known beforehand, so nothing about anybody's
//! use can leak and no label can grow. Without [`Meter::install`] all of this costs next to nothing and keeps nothing.

use std::sync::Arc;
use std::time::Duration;

use metrics::{counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

use super::Taken;
use crate::error::{Error, Result};
use crate::structure::Message;

/// Upper bounds of the histograms, in seconds: a page, a form, a document, an edition.
const BUCKETS: [f64; 12] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0, 300.0];

/// Everything that was counted since the hub started, in the words of Prometheus.
#[derive(Debug, Clone)]
pub struct Meter(PrometheusHandle);

impl Meter {
    /// Begins to count; once in a process.
    pub fn install() -> Result<Self> {
        let failed = |error| Error::failed(Message::new("error-server"), error);
        let builder = PrometheusBuilder::new().set_buckets(&BUCKETS).map_err(failed)?;
        let meter = Self(builder.install_recorder().map_err(failed)?);
        describe();
        gauge!("hub_build_info", "version" => env!("CARGO_PKG_VERSION")).set(1.0);
        Ok(meter)
    }

    /// The text a monitoring server reads.
    pub fn text(&self) -> String {
        self.0.render()
    }

    /// Folds single durations into their histograms; without it they pile up until somebody asks.
    pub fn tidy(&self) {
        self.0.run_upkeep();
    }
}

fn describe() {
    describe_counter!("hub_http_requests_total", "Requests by route, method and status.");
    describe_histogram!("hub_http_request_seconds", "How long requests took, by route and method.");
    describe_counter!("hub_letters_total", "Letters handed over: taken, later (tried again) or refused.");
    describe_counter!("hub_job_runs_total", "Runs of jobs by outcome.");
    describe_histogram!("hub_job_seconds", "How long runs of jobs took.");
    describe_counter!("hub_refusals_total", "Refusals at the door, by the event the ledger knows them as.");
    describe_gauge!(
        "hub_outbox_letters",
        "Letters waiting and given up; the same from every hub of a database."
    );
    describe_gauge!(
        "hub_outbox_oldest_waiting_seconds",
        "For how long the oldest waiting letter has been due."
    );
    describe_gauge!("hub_database_connections", "Connections of this hub's pool, used and idle.");
    describe_gauge!("hub_database_up", "Whether the database answered just now.");
    describe_gauge!("hub_build_info", "The version of this hub.");
}

/// A request was answered. `route` is the pattern and never the path: paths hold secrets.
pub fn request(route: Arc<str>, method: &'static str, status: u16, took: Duration) {
    let route = metrics::SharedString::from(route);
    let status = status.to_string();
    counter!("hub_http_requests_total", "route" => route.clone(), "method" => method, "status" => status)
        .increment(1);
    histogram!("hub_http_request_seconds", "route" => route, "method" => method).record(took);
}

/// A letter was handed over, or not.
pub fn letter(taken: &Taken) {
    let outcome = match taken {
        Ok(_) => "taken",
        Err(not_taken) if not_taken.for_good => "refused",
        Err(_) => "later",
    };
    counter!("hub_letters_total", "outcome" => outcome).increment(1);
}

/// A run of a job ended. `job` is one of the table of jobs; another name counts as `other`.
pub fn job(job: Option<&'static str>, is_done: bool, took: Duration) {
    let job = job.unwrap_or("other");
    let outcome = if is_done { "done" } else { "failed" };
    counter!("hub_job_runs_total", "job" => job, "outcome" => outcome).increment(1);
    histogram!("hub_job_seconds", "job" => job).record(took);
}

/// Somebody was refused at the door; `what` is the ledger's event, never who.
pub fn refusal(what: &str) {
    if let Some(what) = REFUSALS.into_iter().find(|known| *known == what) {
        counter!("hub_refusals_total", "what" => what).increment(1);
    }
}

/// The ledger's events that tell of somebody turned away.
const REFUSALS: [&str; 13] = [
    "code-refused",
    "code-replayed",
    "form-forged",
    "link-expired",
    "link-reused",
    "link-unknown",
    "passphrase-refused",
    "recovery-refused",
    "refused",
    "session-forged",
    "sign-in-refused",
    "token-refused",
    "too-many",
];

/// Whether the database answered just now.
pub fn database(is_up: bool) {
    gauge!("hub_database_up").set(f64::from(u8::from(is_up)));
}

/// Letters that wait and that were given up, and for how many seconds the oldest has been due.
pub fn outbox(waiting: u64, given_up: u64, oldest: u64) {
    gauge!("hub_outbox_letters", "state" => "waiting").set(waiting as f64);
    gauge!("hub_outbox_letters", "state" => "given-up").set(given_up as f64);
    gauge!("hub_outbox_oldest_waiting_seconds").set(oldest as f64);
}

/// Connections of this hub to its database.
pub fn connections(used: u64, idle: u64) {
    gauge!("hub_database_connections", "state" => "used").set(used as f64);
    gauge!("hub_database_connections", "state" => "idle").set(idle as f64);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::NotTaken;

    /// What is told after some work, by a meter of its own.
    fn told(work: impl FnOnce()) -> String {
        let recorder = PrometheusBuilder::new().set_buckets(&BUCKETS).unwrap().build_recorder();
        let handle = recorder.handle();
        metrics::with_local_recorder(&recorder, work);
        handle.render()
    }

    #[test]
    fn requests_are_counted_by_route_method_and_status() {
        let took = Duration::from_millis(3);
        let told = told(|| (0..2).for_each(|_| request("/:language/link/:link".into(), "GET", 200, took)));
        let line = "hub_http_requests_total{route=\"/:language/link/:link\",method=\"GET\",status=\"200\"} 2";
        assert!(told.contains(line), "{told}");
        assert!(told.contains(
            "hub_http_request_seconds_bucket{route=\"/:language/link/:link\",method=\"GET\",le=\"0.0025\"} 0"
        ));
        assert!(told.contains("le=\"0.005\"} 2"), "{told}");
    }

    #[test]
    fn letters_are_counted_by_what_became_of_them() {
        let not = |for_good| Err(NotTaken { for_good, why: "anna@example.org is unknown".into() });
        let told = told(|| [Ok("250".into()), not(true), not(false)].iter().for_each(letter));
        for outcome in ["taken", "refused", "later"] {
            assert!(told.contains(&format!("hub_letters_total{{outcome=\"{outcome}\"}} 1")), "{told}");
        }
        assert!(!told.contains("example.org"), "{told}");
    }

    #[test]
    fn what_is_no_refusal_is_not_counted_as_one() {
        let told = told(|| ["sign-in-refused", "sign-in", "anna@example.org"].into_iter().for_each(refusal));
        assert_eq!(told.matches("hub_refusals_total{").count(), 1, "{told}");
    }

    #[test]
    fn an_outbox_is_told_by_state_and_by_its_oldest_letter() {
        let told = told(|| outbox(12, 3, 90));
        for line in [
            "hub_outbox_letters{state=\"waiting\"} 12",
            "hub_outbox_letters{state=\"given-up\"} 3",
            "hub_outbox_oldest_waiting_seconds 90",
        ] {
            assert!(told.contains(line), "{told}");
        }
    }
}
