//! Notes on what worked: the list with its search, one of them, a lead's word, and the form that writes one.

use poem::http::StatusCode;

use super::{asker, own_countries};
use crate::colleagues::{self, Jotted, Practice, Verdict};
use crate::deliver::House;
use crate::error::Result;
use crate::exchange::Noted;
use crate::structure::{Code, Message};
use crate::web::desk::office;
use crate::web::guard::place;
use crate::web::views::colleagues as views;
use crate::web::views::parts::Problems;
use crate::web::visit::{Answer, Visit, missing};

/// The notes that this person may read and looks for.
pub async fn list(visit: Visit) -> Answer {
    let (own, sought) = (own_countries(&visit), views::notes_sought(&visit));
    let found = colleagues::notes(&office(&visit), &asker(&visit, &own), &sought).await?;
    let (notes, problems, status) = match found {
        Ok(notes) => (notes, Problems::none(), StatusCode::OK),
        Err(wrong) => (Vec::new(), views::problems(wrong), StatusCode::BAD_REQUEST),
    };
    Ok(views::notes(&visit, &sought, &notes, &own, &problems, status))
}

/// One note.
pub async fn page(visit: Visit) -> Answer {
    let practice = find(&visit, visit.param("note")).await?;
    Ok(views::note(&visit, &practice, &own_countries(&visit), &Problems::none(), StatusCode::OK))
}

/// A lead's word on a note that waits.
pub async fn judge(visit: Visit) -> Answer {
    let practice = find(&visit, visit.param("note")).await?;
    let Some(verdict) = verdict(&visit) else {
        let problems = Problems::of("reason", Message::new("warn-choose"));
        let own = own_countries(&visit);
        return Ok(views::note(&visit, &practice, &own, &problems, StatusCode::BAD_REQUEST));
    };
    colleagues::look_at(&office(&visit), &practice.kept.id, verdict).await?;
    Ok(visit.see(&views::note_path(&practice.kept.id)))
}

/// Nothing is published by a form that does not say so, nothing goes back without a reason.
fn verdict(visit: &Visit) -> Option<Verdict> {
    let known = &House::embedded().vocabulary.returns;
    let reason = visit.field("reason").parse().ok().filter(|code: &Code| known.contains(code));
    match visit.field("go") {
        "publish" => Some(Verdict::Publish),
        _ => reason.map(Verdict::Return),
    }
}

/// The form: empty in the reader's language, or filled from a note that came back.
pub async fn ask(visit: Visit) -> Answer {
    let country = place(&visit)?.country;
    let noted = match visit.query("from") {
        "" => Noted { language: visit.words.language.to_uppercase(), ..Noted::default() },
        id => Noted::from(&find(&visit, id).await?.note),
    };
    Ok(views::jot(&visit, country, &noted, &Problems::none(), StatusCode::OK))
}

/// Writes it.
pub async fn write(visit: Visit) -> Answer {
    let (country, noted) = (place(&visit)?.country, views::noted(&visit));
    let is_sure = visit.field("sure") == "yes";
    let (problems, status) = match colleagues::jot(&office(&visit), country, &noted, is_sure).await? {
        Jotted::Waits(id) => return Ok(visit.see(&views::note_path(&id))),
        Jotted::Wrong(wrong) => (views::problems(wrong), StatusCode::BAD_REQUEST),
        Jotted::TooMany => {
            (Problems::of("text", Message::new("practice-too-many")), StatusCode::TOO_MANY_REQUESTS)
        }
    };
    Ok(views::jot(&visit, country, &noted, &problems, status))
}

async fn find(visit: &Visit, id: &str) -> Result<Practice> {
    let countries = own_countries(visit);
    let asker = asker(visit, &countries);
    let found = colleagues::note(&visit.state.db, House::embedded(), &asker, id).await?;
    found.ok_or_else(missing)
}
