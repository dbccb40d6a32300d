//! What a relay says of itself before a letter is handed over.

use std::time::Duration;

use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::extension::{ClientId, Extension};
use url::Url;

use super::{Told, refused, shown};
use crate::structure::Message;

/// How the way to a relay is kept from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// From the first byte.
    Tls,
    /// After a word in clear; without that word nothing is sent.
    Required,
    /// The same, if the relay offers it.
    Offered,
    /// Not at all.
    Clear,
}

impl Way {
    fn of(url: &Url) -> Self {
        let asked = url.query_pairs().find(|(name, _)| name == "tls").map(|(_, value)| value.into_owned());
        match (url.scheme(), asked.as_deref()) {
            ("smtps", _) => Way::Tls,
            (_, Some("required")) => Way::Required,
            (_, Some("opportunistic")) => Way::Offered,
            (_, _) => Way::Clear,
        }
    }

    fn port(self) -> u16 {
        match self {
            Way::Tls => 465,
            Way::Required | Way::Offered => 587,
            Way::Clear => 25,
        }
    }
}

/// Greets the relay of a setting and tells who it is, whether letters to it are encrypted, and which addresses it takes.
pub async fn greet(setting: &str, patience: Duration) -> Vec<Told> {
    match tokio::time::timeout(patience, ask(setting)).await {
        Ok(Ok(told)) => told,
        Ok(Err(why)) => vec![refused(&why)],
        Err(late) => vec![refused(&late.to_string())],
    }
}

async fn ask(setting: &str) -> Result<Vec<Told>, String> {
    let url = Url::parse(setting).map_err(|error| error.to_string())?;
    let (way, host) = (Way::of(&url), url.host_str().unwrap_or_default().to_string());
    let place = (host.trim_matches(['[', ']']).to_string(), url.port().unwrap_or(way.port()));
    let tls = match way {
        Way::Tls => Some(TlsParameters::new(host).map_err(|error| error.to_string())?),
        Way::Required | Way::Offered | Way::Clear => None,
    };
    let name = match url.path().trim_matches('/') {
        "" => ClientId::default(),
        path => ClientId::Domain(path.to_string()),
    };
    let greeted = AsyncSmtpConnection::connect_tokio1(place, None, &name, tls, None).await;
    let mut connection = greeted.map_err(|error| error.to_string())?;
    let info = connection.server_info();
    let has = |extension| info.supports_feature(extension);
    let told = tell(info.name(), way, has(Extension::StartTls), has(Extension::SmtpUtfEight));
    connection.abort().await;
    Ok(told)
}

fn tell(server: &str, way: Way, has_tls: bool, is_wide: bool) -> Vec<Told> {
    let about = |id: &str| Message::new(id).text("server", shown(server));
    let is_closed = match way {
        Way::Tls | Way::Required => true,
        Way::Offered => has_tls,
        Way::Clear => false,
    };
    let way = match (is_closed, has_tls) {
        (true, _) => Told::Well(about("mail-encrypted")),
        (false, true) => Told::Better(about("mail-clear-offered")),
        (false, false) => Told::Better(about("mail-clear")),
    };
    let addresses = if is_wide { about("mail-wide") } else { about("mail-narrow") };
    vec![way, Told::Well(addresses)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_setting_says_how_letters_travel() {
        for (setting, way, port) in [
            ("smtps://u:p@relay.example", Way::Tls, 465),
            ("smtp://relay.example?tls=required", Way::Required, 587),
            ("smtp://relay.example?tls=opportunistic", Way::Offered, 587),
            ("smtp://relay.example", Way::Clear, 25),
        ] {
            let of = Way::of(&Url::parse(setting).unwrap());
            assert_eq!((of, of.port()), (way, port), "{setting}");
        }
    }

    #[test]
    fn a_way_in_clear_is_told_and_a_way_that_was_missed_too() {
        let first = |way, has_tls| match tell("relay", way, has_tls, false).remove(0) {
            Told::Well(message) | Told::Better(message) | Told::Wrong(message) => message.id,
        };
        assert_eq!(first(Way::Tls, false), "mail-encrypted");
        assert_eq!(first(Way::Offered, true), "mail-encrypted");
        assert_eq!(first(Way::Offered, false), "mail-clear");
        assert_eq!(first(Way::Clear, true), "mail-clear-offered");
    }
}
