//! Early warnings: the list, one of them, its page as a file, and the form that writes one.

use poem::Response;
use poem::http::{StatusCode, header};

use super::{asker, own_countries};
use crate::colleagues::{self, Story, Written};
use crate::deliver::{House, write_pdf};
use crate::error::Result;
use crate::exchange::Typed;
use crate::report::{WarningFacts, compose_warning};
use crate::store::ledger;
use crate::structure::{Code, Message};
use crate::web::desk::office;
use crate::web::guard::place;
use crate::web::views::colleagues as views;
use crate::web::views::parts::Problems;
use crate::web::visit::{Answer, Visit, missing};

/// Every warning that this person may read.
pub async fn list(visit: Visit) -> Answer {
    let countries = own_countries(&visit);
    let (db, now) = (&visit.state.db, visit.state.clock.now());
    let heard = colleagues::stories(db, House::embedded(), &asker(&visit, &countries), now).await?;
    Ok(views::list(&visit, &heard, &countries))
}

/// One warning; reading it is noted.
pub async fn page(visit: Visit) -> Answer {
    let story = story(&visit).await?;
    colleagues::note_read(&office(&visit), &story.kept.id).await?;
    show(&visit, &story, &Problems::none(), StatusCode::OK).await
}

/// With what worked elsewhere for children like these.
async fn show(visit: &Visit, story: &Story, problems: &Problems, status: StatusCode) -> Answer {
    let (form, origin) = (story.warning.form, story.warning.origin);
    let notes = colleagues::elsewhere(&visit.state.db, House::embedded(), form, origin).await?;
    Ok(views::page(visit, (story, &notes), &own_countries(visit), problems, status))
}

/// The same as one page to print and hand on inside the house, in the language of the address.
pub async fn file(visit: Visit) -> Answer {
    let story = story(&visit).await?;
    let at = story.kept.sent_at.unwrap_or(story.kept.written_at);
    let facts = WarningFacts { id: story.kept.id.clone(), from: Some(story.kept.country), at };
    let document = compose_warning(&story.warning, &facts, House::embedded().structure);
    let pdf = write_pdf(&document, visit.words)?;
    let mut tx = visit.state.db.write().await?;
    ledger::add(&mut tx, visit.state.clock.now(), visit.person(), "warning-taken", &facts.id).await?;
    tx.commit().await.map_err(crate::error::Error::from)?;
    Ok(Response::builder()
        .content_type("application/pdf")
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::CONTENT_DISPOSITION, format!("inline; filename=\"warning-{}.pdf\"", facts.id))
        .body(pdf.bytes))
}

/// *Seen here too.*
pub async fn seen(visit: Visit) -> Answer {
    let story = story(&visit).await?;
    let own = own_countries(&visit);
    let country = visit.field("country").parse().ok().filter(|country| own.contains(country));
    let band = visit.field("band").parse().ok();
    let Some((country, band)) = country.zip(band) else {
        let problems = Problems::of("band", Message::new("warn-choose"));
        return show(&visit, &story, &problems, StatusCode::BAD_REQUEST).await;
    };
    colleagues::echo(&office(&visit), &story.kept.id, country, band).await?;
    Ok(visit.see(&views::path(&story.kept.id)))
}

/// A lead's word on a warning that waits.
pub async fn judge(visit: Visit) -> Answer {
    let story = story(&visit).await?;
    colleagues::judge(&office(&visit), &story.kept.id, visit.field("go") == "send").await?;
    Ok(visit.see(&views::path(&story.kept.id)))
}

/// The form: empty, filled from a signal of the figures, or from the warning that it will follow.
pub async fn ask(visit: Visit) -> Answer {
    let country = place(&visit)?.country;
    let typed = match (visit.query("follows"), visit.query("signal")) {
        ("", "") => views::fresh(country),
        ("", signal) => from_signal(&visit, country, signal).await?,
        (follows, _) => from_warning(&visit, follows).await?,
    };
    Ok(views::write(&visit, country, &typed, &Problems::none(), StatusCode::OK))
}

async fn from_signal(visit: &Visit, country: Code, id: &str) -> Result<Typed> {
    let signal = crate::signals::story(&visit.state.db, country, id).await?.ok_or_else(missing)?;
    Ok(views::from_signal(country, &signal))
}

async fn from_warning(visit: &Visit, id: &str) -> Result<Typed> {
    let story = find(visit, id).await?;
    let kind = if visit.query("kind") == "cancel" { "cancel" } else { "update" };
    Ok(Typed { kind: kind.into(), follows: id.into(), ..Typed::from(&story.warning) })
}

/// Writes it.
pub async fn write(visit: Visit) -> Answer {
    let country = place(&visit)?.country;
    let typed = views::typed(&visit);
    let signal = Some(visit.field("from")).filter(|id| !id.is_empty());
    let (problems, status) = match colleagues::warn(&office(&visit), country, &typed, signal).await? {
        Written::Sent(id) | Written::Waits(id) => return Ok(visit.see(&views::path(&id))),
        Written::Wrong(wrong) => (views::problems(wrong), StatusCode::BAD_REQUEST),
        Written::TooMany => {
            (Problems::of("kind", Message::new("warn-too-many")), StatusCode::TOO_MANY_REQUESTS)
        }
    };
    Ok(views::write(&visit, country, &typed, &problems, status))
}

async fn story(visit: &Visit) -> Result<Story> {
    find(visit, visit.param("warning")).await
}

async fn find(visit: &Visit, id: &str) -> Result<Story> {
    let countries = own_countries(visit);
    let (db, now) = (&visit.state.db, visit.state.clock.now());
    let found = colleagues::story(db, House::embedded(), &asker(visit, &countries), id, now).await?;
    found.ok_or_else(missing)
}
