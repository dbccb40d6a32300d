//! Says whether a document came from here.

use poem::http::StatusCode;

use super::views::parts::Problems;
use super::views::verify as views;
use super::visit::{Answer, Visit};
use crate::deliver::{verify_code, verify_file};
use crate::structure::Message;

/// The largest file that is looked at, in bytes: no document of an edition is nearly as large.
pub const LARGEST: usize = 16 * 1024 * 1024;

/// Asks for a file or a code.
pub async fn ask(visit: Visit) -> Answer {
    Ok(views::page(&visit, None, &Problems::none(), StatusCode::OK))
}

/// Looks at it. The file is read and forgotten.
pub async fn look(visit: Visit) -> Answer {
    let (db, now) = (&visit.state.db, visit.state.clock.now());
    let file = visit.file().filter(|file| !file.bytes.is_empty());
    let found = match (file, visit.field("code").trim()) {
        (Some(file), _) => verify_file(db, &file.bytes, now).await?,
        (None, "") => {
            let problems = Problems::of("code", Message::new("verify-nothing"));
            return Ok(views::page(&visit, None, &problems, StatusCode::BAD_REQUEST));
        }
        (None, code) => verify_code(db, code, now).await?,
    };
    Ok(views::page(&visit, Some(found.as_ref()), &Problems::none(), StatusCode::OK))
}
