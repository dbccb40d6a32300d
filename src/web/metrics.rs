//! `/metrics` at an address of its own: never among the pages, so that nothing about their use is for everybody.

use std::time::Duration;

use poem::http::header;
use poem::web::Data;
use poem::{Endpoint, EndpointExt, Response, Route, get, handler};

use super::serve;
use crate::app::measure::{self, Meter};
use crate::app::{Clock, Stop};
use crate::error::Result;
use crate::store::{Db, health};

/// How long a monitoring server waits for the database.
const PATIENCE: Duration = Duration::from_secs(3);
/// How often single durations are folded into their histograms.
const TIDY: Duration = Duration::from_secs(10);

/// What the one page works with.
#[derive(Debug, Clone)]
struct Watched {
    meter: Meter,
    db: Db,
    clock: Clock,
}

/// Serves `/metrics` at `address` until the hub is asked to stop.
pub async fn serve_metrics(address: &str, meter: Meter, db: Db, clock: Clock, stop: &Stop) -> Result<()> {
    let tidy = meter.clone();
    let beside = tokio::spawn(async move {
        loop {
            tokio::time::sleep(TIDY).await;
            tidy.tidy();
        }
    });
    let served = serve(address, page(Watched { meter, db, clock }), stop, PATIENCE, || {}).await;
    beside.abort();
    served
}

fn page(watched: Watched) -> impl Endpoint<Output = Response> + 'static {
    Route::new().at("/metrics", get(text)).data(watched).map_to_response()
}

#[handler]
async fn text(Data(watched): Data<&Watched>) -> Response {
    let asked = tokio::time::timeout(PATIENCE, health::outbox(&watched.db, watched.clock.now())).await;
    let outbox = asked.ok().and_then(Result::ok);
    measure::database(outbox.is_some());
    if let Some(outbox) = outbox {
        measure::outbox(outbox.waiting, outbox.given_up, outbox.oldest);
    }
    let (used, idle) = health::connections(&watched.db);
    measure::connections(used, idle);
    let kind = "text/plain; version=0.0.4; charset=utf-8";
    Response::builder().header(header::CONTENT_TYPE, kind).body(watched.meter.text())
}
