//! Questions to the name system.

use std::net::SocketAddr;
use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::{RData, RecordType};

/// What a name server said about one name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The records of the kind that was asked for; none where the name has others.
    Found(Vec<String>),
    /// There is no such name.
    NoSuchName,
    /// It did not say: no answer in time, or an error of its own.
    Failed(String),
}

/// Somebody who can be asked.
pub struct NameServer(TokioResolver);

/// How long one question may take before it is asked again, and how often.
const PATIENCE: Duration = Duration::from_secs(2);
const TRIES: usize = 2;
/// Records of one name that are looked at, and bytes of each: nobody fills the memory.
const MOST: usize = 64;
const LONGEST: usize = 8 * 1024;

impl NameServer {
    /// The one at `ADDRESS:PORT`, or the system's where that is empty.
    pub fn open(setting: &str) -> Result<Self, String> {
        let builder = match setting {
            "" => TokioResolver::builder_tokio().map_err(|error| error.to_string())?,
            place => {
                let config = only(place.parse().map_err(|_| place.to_string())?);
                TokioResolver::builder_with_config(config, TokioRuntimeProvider::default())
            }
        };
        let mut builder = builder;
        let options = builder.options_mut();
        (options.timeout, options.attempts) = (PATIENCE, TRIES);
        options.use_hosts_file = ResolveHosts::Never;
        builder.build().map(Self).map_err(|error| error.to_string())
    }

    /// The texts of a name; the parts of each are joined, as RFC 7208 has it.
    pub async fn texts(&self, name: &str) -> Answer {
        self.ask(name, RecordType::TXT, |data| match data {
            RData::TXT(text) => Some(joined(&text.txt_data)),
            _ => None,
        })
        .await
    }

    /// The servers that take letters for a domain, the first choice first.
    pub async fn exchanges(&self, domain: &str) -> Answer {
        let mut answer = self
            .ask(domain, RecordType::MX, |data| match data {
                RData::MX(mx) => Some(format!("{:05} {}", mx.preference, mx.exchange)),
                _ => None,
            })
            .await;
        if let Answer::Found(all) = &mut answer {
            all.sort();
            all.iter_mut().for_each(|host| drop(host.drain(..6)));
        }
        answer
    }

    async fn ask(&self, name: &str, kind: RecordType, read: fn(&RData) -> Option<String>) -> Answer {
        // With the dot at its end it is a whole name: nothing of the system's is appended.
        match self.0.lookup(format!("{name}."), kind).await {
            Ok(found) => {
                let records = found.answers().iter().filter_map(|record| read(&record.data));
                Answer::Found(records.take(MOST).collect())
            }
            Err(error) if error.is_nx_domain() => Answer::NoSuchName,
            Err(error) if error.is_no_records_found() => Answer::Found(Vec::new()),
            Err(error) => Answer::Failed(error.to_string()),
        }
    }
}

fn only(place: SocketAddr) -> ResolverConfig {
    let at = |mut way: ConnectionConfig| {
        way.port = place.port();
        way
    };
    let ways = vec![at(ConnectionConfig::udp()), at(ConnectionConfig::tcp())];
    ResolverConfig::from_name_servers(vec![NameServerConfig::new(place.ip(), true, ways)])
}

fn joined(parts: &[Box<[u8]>]) -> String {
    let bytes: Vec<u8> = parts.iter().flat_map(|part| part.iter().copied()).take(LONGEST).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}
