//! What stands out: for leads in all countries, for a coordinator in the own one.

use super::guard::place;
use super::views::signals as views;
use super::visit::{Answer, Visit, missing};
use crate::colleagues;
use crate::deliver::House;
use crate::detect::OVERALL;
use crate::error::Result;
use crate::signals::{self, Story};
use crate::store::signals::Word;
use crate::structure::Code;

/// Everything that stood out, quarter by quarter.
pub async fn list(visit: Visit) -> Answer {
    let stories = signals::stories(&visit.state.db, scope(&visit)?).await?;
    Ok(views::list(&visit, &stories))
}

/// One signal with its evidence.
pub async fn page(visit: Visit) -> Answer {
    let story = story(&visit).await?;
    let series = (story.subject.scope, story.signal.at.place.as_str(), story.subject.origin);
    let course = signals::course(&visit.state.db, House::embedded(), series, visit.state.clock.now()).await?;
    let since = story.subject.quarter.plus(-1).last_day();
    let since = House::embedded().structure.calendar.zone().to_timestamp(since.at(0, 0, 0, 0));
    let since = since.unwrap_or(jiff::Timestamp::MIN);
    let (db, house) = (&visit.state.db, House::embedded());
    let voices = colleagues::about(db, house, story.subject.origin, story.subject.scope, since).await?;
    // Of a change of mix this is a form of exploitation; no form is called like a country.
    let origin = story.subject.origin;
    let notes = colleagues::elsewhere(db, house, Some(origin), origin).await?;
    Ok(views::page(&visit, &story, course.as_ref(), (&voices, &notes)))
}

/// A person's word on it.
pub async fn judge(visit: Visit) -> Answer {
    let story = story(&visit).await?;
    let word = if visit.field("go") == Word::Dismissed.name() { Word::Dismissed } else { Word::Upheld };
    let (reason, now) = (visit.field(word.name()), visit.state.clock.now());
    let done = signals::judge(&visit.state.db, &story, visit.person(), word, reason, now).await?;
    let missing = if done { "" } else { "?reason=missing" };
    Ok(visit.see(&format!("{}{missing}", views::path(&story))))
}

/// Any series with what was expected of it.
pub async fn series(visit: Visit) -> Answer {
    let scope = scope(&visit)?;
    let asked = if scope == Code::TOTAL { visit.query("place") } else { scope.as_str() };
    let place = if asked.is_empty() { OVERALL } else { asked };
    let origin: Option<Code> = visit.query("origin").parse().ok();
    let course = match origin {
        Some(origin) => {
            let series = (scope, place, origin);
            signals::course(&visit.state.db, House::embedded(), series, visit.state.clock.now()).await?
        }
        None => None,
    };
    Ok(views::series(&visit, scope, place, origin, course.as_ref()))
}

/// Whose figures a page looks at: one country's where the address names one.
fn scope(visit: &Visit) -> Result<Code> {
    if visit.param("country").is_empty() { Ok(Code::TOTAL) } else { Ok(place(visit)?.country) }
}

async fn story(visit: &Visit) -> Result<Story> {
    let found = signals::story(&visit.state.db, scope(visit)?, visit.param("signal")).await?;
    found.ok_or_else(missing)
}
