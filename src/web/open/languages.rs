//! Which languages there are, and how much of each: for translators, and for whoever wonders what a new one takes.

use std::sync::LazyLock;

use super::page as shown;
use crate::web::views::open as views;
use crate::web::visit::{Answer, Visit};
use crate::words::{Locale, check, locales, spoken};

/// How far a language is.
pub struct Coverage {
    /// Its own name, or its code where it has none yet.
    pub name: String,
    /// BCP 47.
    pub language: String,
    /// Its messages, of as many as English has.
    pub messages: (usize, usize),
    /// What its translators should mend.
    pub problems: usize,
    /// Offered to readers.
    pub is_spoken: bool,
}

/// Every language of this binary with how far it is.
pub async fn page(visit: Visit) -> Answer {
    let (told, main) = views::languages(visit.words, coverage());
    Ok(shown(&visit, told, main))
}

/// The same as long as the hub runs: languages are part of it.
fn coverage() -> &'static [Coverage] {
    static ALL: LazyLock<Vec<Coverage>> = LazyLock::new(|| {
        let (english, spoken) = (Locale::embedded("en"), spoken());
        let wanted = english.lines().len();
        let one = |locale: Locale| Coverage {
            name: locale.name(),
            messages: (locale.lines().len(), wanted),
            problems: check(&locale, &english).len(),
            is_spoken: spoken.contains(&locale.language),
            language: locale.language,
        };
        locales().into_iter().map(one).collect()
    });
    &ALL
}
