//! The directory of colleagues: a search whose address is the query, and everybody's own entry.

use poem::http::StatusCode;

use crate::colleagues;
use crate::exchange::Described;
use crate::web::desk::office;
use crate::web::views::colleagues as views;
use crate::web::views::parts::Problems;
use crate::web::visit::{Answer, Visit};

/// Everybody who fits what the address asks for.
pub async fn list(visit: Visit) -> Answer {
    let sought = views::sought(&visit);
    let (found, problems, status) = match colleagues::directory(&office(&visit), &sought).await? {
        Ok(found) => (found, Problems::none(), StatusCode::OK),
        Err(wrong) => (Vec::new(), views::problems(wrong), StatusCode::BAD_REQUEST),
    };
    Ok(views::directory(&visit, &sought, found, &problems, status))
}

/// The own entry as a form.
pub async fn own(visit: Visit) -> Answer {
    let entry = colleagues::entry(&office(&visit)).await?;
    Ok(views::own(&visit, &Described::from(&entry), &Problems::none(), StatusCode::OK))
}

/// Says it anew.
pub async fn describe(visit: Visit) -> Answer {
    let described = views::described(&visit);
    match colleagues::describe(&office(&visit), &described).await? {
        Ok(()) => Ok(visit.see("/directory")),
        Err(wrong) => Ok(views::own(&visit, &described, &views::problems(wrong), StatusCode::BAD_REQUEST)),
    }
}
