//! Argon2id, away from the threads that answer requests.

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

use crate::app::random;
use crate::error::{Error, Result};
use crate::structure::Message;

/// Each takes 19 MiB and a core for some hundredths of a second; more at once would only wait for memory.
static AT_ONCE: Semaphore = Semaphore::const_new(4);

/// What nobody's passphrase is checked against, at the price of somebody's.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// OWASP's choice for argon2id: 19 MiB, two passes, one lane.
fn argon2() -> Argon2<'static> {
    let params = Params::new(19 * 1024, 2, 1, None).expect("these parameters are within the limits");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// The hash of a passphrase as a PHC string, with a salt of its own.
pub(super) async fn hash(passphrase: &str) -> Result<String> {
    let (passphrase, salt) = (passphrase.to_owned(), random::<16>()?);
    slowly(move || {
        let hash = argon2().hash_password_with_salt(passphrase.as_bytes(), &salt);
        hash.map(|hash| hash.to_string()).map_err(|error| failed(error.to_string()))
    })
    .await?
}

/// Whether the passphrase belongs to the stored hash; takes as long where nothing is stored.
pub(super) async fn verify(stored: Option<&str>, passphrase: &str) -> Result<bool> {
    let (somebody, passphrase) = (stored.is_some(), passphrase.to_owned());
    let stored = stored.unwrap_or(NOBODY).to_owned();
    slowly(move || {
        let hash = PasswordHash::new(&stored).map_err(|error| failed(error.to_string()))?;
        Ok(argon2().verify_password(passphrase.as_bytes(), &hash).is_ok() && somebody)
    })
    .await?
}

async fn slowly<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let place = AT_ONCE.acquire().await.map_err(failed)?;
    // The place is held until the work is done, also if whoever asked has gone.
    let work = move || {
        let _place = place;
        work()
    };
    tokio::task::spawn_blocking(work).await.map_err(failed)
}

fn failed(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    Error::failed(Message::new("error-server"), cause)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_hash_knows_its_passphrase_and_no_two_are_alike() {
        let (one, two) =
            (hash("purple window coffee").await.unwrap(), hash("purple window coffee").await.unwrap());
        assert!(one.starts_with("$argon2id$v=19$m=19456,t=2,p=1$") && one != two);
        assert!(verify(Some(&one), "purple window coffee").await.unwrap());
        assert!(!verify(Some(&one), "purple window coffees").await.unwrap());
        assert!(!verify(None, "purple window coffee").await.unwrap());
    }

    #[expect(clippy::disallowed_methods, reason = "the time it takes is what is tested")]
    #[tokio::test]
    async fn nobodys_passphrase_costs_what_somebodys_costs() {
        let stored = hash("purple window coffee").await.unwrap();
        let mut shortest = [std::time::Duration::MAX; 2];
        // The shortest of many: other work on the machine only ever adds.
        for _ in 0..20 {
            for (i, who) in [Some(stored.as_str()), None].into_iter().enumerate() {
                let begun = std::time::Instant::now();
                verify(who, "wrong").await.unwrap();
                shortest[i] = shortest[i].min(begun.elapsed());
            }
        }
        let [somebody, nobody] = shortest;
        assert!(nobody * 2 > somebody && somebody * 2 > nobody, "{somebody:?} {nobody:?}");
    }
}
