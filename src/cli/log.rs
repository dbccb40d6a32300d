//! What the hub writes down about itself: for people, or one JSON object a line for whoever collects logs.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

/// Begins to write to standard error, as the setting `HUB_LOG` says.
pub fn start(kind: &str) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| "warn,hub=info".into());
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // Colours are for eyes: in a file they hide the words.
    let log = log.with_ansi(std::io::stderr().is_terminal());
    match kind {
        "json" => log.json().flatten_event(true).with_span_list(false).init(),
        _ => log.init(),
    }
}
