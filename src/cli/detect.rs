//! `hub detect`: the science of signals on anyone's panel.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use hub::detect::{End, Kind, Panel, Parameters, Signal, WHOLE, watch};
use hub::error::{Error, Result};
use hub::structure::{Arg, Message};

use super::{Session, import, print};

#[derive(Debug, Args)]
pub struct Detect {
    /// A line for each place, origin and period: country,origin,period,count,reported[,first_count,known_from].
    #[arg(value_name = "PANEL.csv")]
    panel: PathBuf,
    /// The first period to judge (default: the ninth of the panel).
    #[arg(long, value_name = "PERIOD")]
    from: Option<String>,
    /// The last period to judge (default: the last of the panel).
    #[arg(long, value_name = "PERIOD")]
    to: Option<String>,
    /// A sentence for each alarm instead of a line for each signal.
    #[arg(long)]
    explain: bool,
}

/// Tells every signal of a panel; exit code 2 if the panel cannot be read.
pub fn detect(session: &Session, asked: &Detect) -> Result<ExitCode> {
    let bytes = std::fs::read(&asked.panel).map_err(|error| Error::file(&asked.panel, error))?;
    let Some(panel) = read(session, &bytes) else { return Ok(ExitCode::from(2)) };
    let parameters = Parameters::default();
    let from = asked.from.as_deref().map_or(Ok(parameters.full_baseline), |text| position(&panel, text))?;
    let last = panel.periods.len().saturating_sub(1);
    let to = asked.to.as_deref().map_or(Ok(last), |text| position(&panel, text))?;
    let signals = watch(&panel, from.max(parameters.full_baseline), to, &parameters);
    match asked.explain {
        true => signals
            .iter()
            .flatten()
            .filter(|signal| signal.alarm)
            .for_each(|signal| session.tell(sentence(signal))),
        false => tell(signals.iter().flatten()),
    }
    Ok(ExitCode::SUCCESS)
}

/// Reads the panel; what is wrong with it goes to whoever watches, not among the signals.
fn read(session: &Session, bytes: &[u8]) -> Option<Panel> {
    let (panel, findings) = Panel::read(bytes);
    findings.iter().for_each(|finding| eprintln!("{}", session.words.say(&import::line(finding))));
    panel
}

fn position(panel: &Panel, text: &str) -> Result<usize> {
    let unknown = || Error::refused(Message::new("error-panel-period").text("found", text));
    panel.position(text).ok_or_else(unknown)
}

fn tell<'s>(signals: impl Iterator<Item = &'s Signal>) {
    print("type,country,origin,period,score,alarm,p,chance_alarms,window,observed,expected");
    signals.for_each(|signal| print(row(signal)));
}

/// One line of the table; counts of a move are `A/B`.
fn row(signal: &Signal) -> String {
    let Signal { at, to, origin, window, p, chance, .. } = signal;
    let both = |of: fn(&End) -> String| match to {
        Some(to) => format!("{}/{}", of(at), of(to)),
        None => of(at),
    };
    let (kind, place, period) = (signal.kind.name(), signal.place(), signal.period.replace('-', ""));
    let (score, alarm) = (-chance.log10(), u8::from(signal.alarm));
    let (observed, expected) =
        (both(|end| end.observed.to_string()), both(|end| format!("{:.4}", end.expected)));
    format!(
        "{kind},{place},{origin},{period},{score:.5},{alarm},{p:.6e},{chance:.6e},{window},{observed},{expected}"
    )
}

/// What a reader is told: what came, what was expected four times in five, what chance makes.
fn sentence(signal: &Signal) -> Message {
    let id = match signal.kind {
        Kind::NewOrigin => "detect-new-origin",
        // A panel knows no forms, ages or sexes: nothing of it has a mix.
        Kind::Surge | Kind::Mix => "detect-surge",
        Kind::Decline => "detect-decline",
        Kind::Displacement => "detect-displacement",
    };
    let to = signal.to.as_ref().unwrap_or(&signal.at);
    let origin = match signal.origin.as_str() {
        WHOLE => Message::new("detect-whole").into(),
        origin => Arg::Text(origin.into()),
    };
    let end = |end: &End| {
        Message::new("detect-end")
            .text("place", &end.place)
            .count("observed", end.observed)
            .count("low", end.low as u64)
            .count("high", end.high as u64)
    };
    let history = if signal.short_history { "detect-history-short" } else { "detect-history" };
    Message::new(id)
        .text("period", &signal.period)
        .count("window", signal.window)
        .arg("origin", origin)
        .arg("at", end(&signal.at).into())
        .arg("to", end(to).into())
        .arg("chance", chance(signal.chance).into())
        .arg("history", Arg::from(Message::new(history).count("periods", signal.baseline)))
}

/// Chance alarms in words.
fn chance(alarms: f64) -> Message {
    match (1.0 / alarms).round() {
        _ if alarms >= 0.75 => Message::new("detect-chance-many").count("alarms", alarms.round() as u64),
        periods if periods <= 1000.0 => Message::new("detect-chance-one").count("periods", periods as u64),
        _ => Message::new("detect-chance-hardly").count("periods", 1000u64),
    }
}
