//! Requests to colleagues: the list with answers, and the form that asks.

use poem::http::StatusCode;

use super::{asker, own_countries};
use crate::colleagues::{self, Question, Sent};
use crate::deliver::House;
use crate::error::Result;
use crate::exchange::{Asked, Reply};
use crate::structure::{Code, Message};
use crate::web::desk::office;
use crate::web::guard::place;
use crate::web::views::colleagues as views;
use crate::web::views::parts::Problems;
use crate::web::visit::{Answer, Visit, missing};

/// Every question that this person may read.
pub async fn list(visit: Visit) -> Answer {
    let questions = questions(&visit).await?;
    Ok(views::questions(&visit, &questions, &own_countries(&visit)))
}

/// One question with what has come of it.
pub async fn page(visit: Visit) -> Answer {
    let question = question(&visit).await?;
    Ok(views::question(&visit, &question, &own_countries(&visit), &Problems::none(), StatusCode::OK))
}

/// A country answers.
pub async fn answer(visit: Visit) -> Answer {
    let (question, own) = (question(&visit).await?, own_countries(&visit));
    let country: Option<Code> = visit.field("country").parse().ok().filter(|country| own.contains(country));
    let reply: Option<Reply> = visit.field("reply").parse().ok();
    let Some((country, reply)) = country.zip(reply) else {
        let problems = Problems::of("reply", Message::new("warn-choose"));
        return Ok(views::question(&visit, &question, &own, &problems, StatusCode::BAD_REQUEST));
    };
    colleagues::answer(&office(&visit), &question.kept.id, country, reply).await?;
    Ok(visit.see(&views::question_path(&question.kept.id)))
}

/// The form.
pub async fn ask(visit: Visit) -> Answer {
    let country = place(&visit)?.country;
    Ok(views::ask(&visit, country, &Asked::default(), &Problems::none(), StatusCode::OK))
}

/// Asks.
pub async fn send(visit: Visit) -> Answer {
    let country = place(&visit)?.country;
    let asked = views::asked(&visit);
    let (problems, status) = match colleagues::ask(&office(&visit), country, &asked).await? {
        Sent::Asked(id) => return Ok(visit.see(&views::question_path(&id))),
        Sent::Wrong(wrong) => (views::problems(wrong), StatusCode::BAD_REQUEST),
        Sent::TooMany => {
            (Problems::of("origin", Message::new("warn-too-many")), StatusCode::TOO_MANY_REQUESTS)
        }
    };
    Ok(views::ask(&visit, country, &asked, &problems, status))
}

async fn questions(visit: &Visit) -> Result<Vec<Question>> {
    let countries = own_countries(visit);
    let (db, now) = (&visit.state.db, visit.state.clock.now());
    colleagues::questions(db, House::embedded(), &asker(visit, &countries), now).await
}

async fn question(visit: &Visit) -> Result<Question> {
    let mut all = questions(visit).await?.into_iter();
    all.find(|question| question.kept.id == visit.param("inquiry")).ok_or_else(missing)
}
