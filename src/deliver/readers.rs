//! Who is told of an edition, and what.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::bulletin::{Copy, News, edition_letter, revised_letter};
use super::letter::Post;
use crate::error::Result;
use crate::protect::Span;
use crate::store::editions::{self, Document, Published};
use crate::store::outbox::{self, Letter};
use crate::store::people::{self, Person};
use crate::store::{Db, Tx};
use crate::structure::Quarter;
use crate::words::{first_language, language};

/// The letters of an edition that opens. One without documents has none.
///
/// A letter that cannot be written is left out: one bad address must not keep the edition from everybody.
pub async fn letters(
    db: &Db,
    tx: &mut Tx,
    post: &Post,
    published: &Published,
    now: Timestamp,
) -> Result<Vec<Letter>> {
    let bulletins = Bulletins::read(db, published).await?;
    let written = match published.edition().version {
        1 => of_new(db, tx, post, &bulletins, now).await?,
        _ => of_corrected(db, tx, post, &bulletins).await?,
    };
    Ok(written.into_iter().filter_map(could_be_written).collect())
}

fn could_be_written(letter: Result<Letter>) -> Option<Letter> {
    letter.inspect_err(|error| tracing::warn!(%error, "a letter could not be written")).ok()
}

/// One to every reader, which also says what the edition corrects of those they had; and one to whoever had those and is
/// no reader any more.
async fn of_new(
    db: &Db,
    tx: &mut Tx,
    post: &Post,
    bulletins: &Bulletins<'_>,
    now: Timestamp,
) -> Result<Vec<Result<Letter>>> {
    let mut corrected = corrected(db, tx, bulletins.published).await?;
    let mut letters = Vec::new();
    for person in people::readers(db).await? {
        let quarters = corrected.remove(&person.id).unwrap_or_default();
        letters.extend(bulletins.letter(post, &person, &News::New(&quarters)));
    }
    for (person, quarters) in corrected {
        let Some(person) = people::get(db, &person).await? else { continue };
        let words = language(&person.language).unwrap_or_else(first_language);
        letters.push(revised_letter(post, bulletins.published, &quarters, &person, words, now));
    }
    Ok(letters)
}

/// By person: the quarters that an edition tells again and of which they had the letter.
async fn corrected(db: &Db, tx: &mut Tx, published: &Published) -> Result<BTreeMap<String, Vec<Quarter>>> {
    let edition = published.edition().quarter;
    let revisions = editions::revisions(db, edition).await?;
    let own = revisions.into_iter().filter(|told| told.edition == edition && told.within == Span::Quarter);
    let quarters: BTreeSet<Quarter> = own.map(|told| told.quarter).collect();
    let mut had: BTreeMap<String, Vec<Quarter>> = BTreeMap::new();
    for quarter in quarters {
        for (person, _) in outbox::told(tx, quarter).await?.into_iter().filter(|(_, has_it)| *has_it) {
            had.entry(person).or_default().push(quarter);
        }
    }
    Ok(had)
}

/// One to everybody who had, or may have, a version before: the correction. Whoever was to get that version and did not
/// gets this one in its place, with what it corrects of earlier quarters.
async fn of_corrected(
    db: &Db,
    tx: &mut Tx,
    post: &Post,
    bulletins: &Bulletins<'_>,
) -> Result<Vec<Result<Letter>>> {
    let edition = bulletins.published.edition();
    let told = outbox::told(tx, edition.quarter).await?;
    outbox::take_back(tx, edition.quarter).await?;
    let earlier = corrected(db, tx, bulletins.published).await?;
    let mut letters = Vec::new();
    for (person, has_it) in told {
        let quarters = earlier.get(&person).map_or(&[][..], Vec::as_slice);
        let Some(person) = people::get(db, &person).await? else { continue };
        let news = match edition.correction.as_deref().filter(|_| has_it) {
            Some(correction) => News::Corrected(correction),
            None => News::New(quarters),
        };
        letters.extend(bulletins.letter(post, &person, &news));
    }
    Ok(letters)
}

/// The bulletins of an edition, by language.
struct Bulletins<'a> {
    published: &'a Published,
    by_language: BTreeMap<String, Document>,
}

impl<'a> Bulletins<'a> {
    async fn read(db: &Db, published: &'a Published) -> Result<Self> {
        let documents = editions::documents(db, published).await?.into_iter();
        let bulletins = documents.filter(|document| document.kind == "bulletin");
        let by_language = bulletins.map(|document| (document.language.clone(), document)).collect();
        Ok(Self { published, by_language })
    }

    fn letter(&self, post: &Post, person: &Person, news: &News<'_>) -> Option<Result<Letter>> {
        let words = language(&person.language).unwrap_or_else(first_language);
        let document = self.by_language.get(&words.language)?;
        let copy = Copy { published: self.published, document };
        Some(edition_letter(post, &copy, news, person, words))
    }
}
