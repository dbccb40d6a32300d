//! Files of a return: the workbook to fill, a file that is looked at and taken over, the receipt.

use poem::Response;
use poem::http::{StatusCode, header};

use super::{folder, office, path};
use crate::app::random;
use crate::collect::LARGEST_FILE;
use crate::deliver::write_pdf;
use crate::error::Result;
use crate::intake::{self, Folder};
use crate::store::uploads;
use crate::structure::{Message, hexadecimal};
use crate::web::views::desk::upload as views;
use crate::web::views::parts::Problems;
use crate::web::visit::{Answer, Visit, missing};

/// What a form with a file may weigh: the file, and what surrounds it.
pub const LARGEST_UPLOAD: usize = LARGEST_FILE as usize + 64 * 1024;

/// Asks for a file.
pub async fn ask_upload(visit: Visit) -> Answer {
    Ok(views::ask(&visit, folder(&visit)?, &Problems::none(), StatusCode::OK))
}

/// Looks at a file: every finding with its place, what it would change. Nothing is stored but the file itself, for a day.
pub async fn upload(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    let Some(file) = visit.file().filter(|file| !file.bytes.is_empty()) else {
        let problems = Problems::of("file", Message::new("upload-missing"));
        return Ok(views::ask(&visit, folder, &problems, StatusCode::BAD_REQUEST));
    };
    let (office, id) = (office(&visit), hexadecimal(&random::<16>()?));
    let dry = intake::dry_run(&office, folder, &file.bytes).await?;
    intake::keep(&office, folder, &id, &file.name, file.bytes.clone()).await?;
    Ok(views::dry(&visit, &dry, &id, &file.name))
}

/// Types what the file says into the draft.
pub async fn take_over(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    match intake::take_over(&office(&visit), folder, visit.param("upload")).await? {
        true => Ok(visit.see(&path(folder, "/check"))),
        false => Err(missing()),
    }
}

/// The file given back with every finding at its cell.
pub async fn annotated(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    let kept = uploads::get(&visit.state.db, visit.param("upload"), &folder.id(), visit.person()).await?;
    let kept = kept.ok_or_else(missing)?;
    let bytes = intake::annotated(&office(&visit), folder, &kept.bytes, visit.words).await?;
    Ok(workbook(bytes, &file_name(folder, "findings")))
}

/// The workbook to fill, in the reader's language, with what is typed already and last quarter beside it.
pub async fn template(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    let bytes = intake::template(&office(&visit), folder, visit.words).await?;
    Ok(workbook(bytes, &file_name(folder, &visit.words.language)))
}

fn file_name(folder: Folder, end: &str) -> String {
    format!("{}-{end}.xlsx", folder.id())
}

fn workbook(bytes: Vec<u8>, name: &str) -> Response {
    attached("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes, name)
}

fn attached(mime: &str, bytes: Vec<u8>, name: &str) -> Response {
    Response::builder()
        .content_type(mime)
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))
        .body(bytes)
}

/// The receipt of a version: a page, or the same as a PDF.
pub async fn receipt(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    let (number, is_pdf) = match visit.param("version").strip_suffix(".pdf") {
        Some(number) => (number, true),
        None => (visit.param("version"), false),
    };
    let standing = intake::standing(&visit.state.db, folder).await?;
    let version = standing.versions.iter().find(|version| version.version.to_string() == number);
    let version = version.ok_or_else(missing)?;
    let document = intake::receipt(&office(&visit), folder.place.country, version).await?;
    super::note_seen(&visit, folder).await?;
    match is_pdf {
        true => pdf(&visit, &document, &version.id),
        false => Ok(views::receipt(&visit, folder, &document, version, &standing)),
    }
}

fn pdf(
    visit: &Visit,
    document: &crate::report::Document<crate::report::Inside>,
    id: &str,
) -> Result<Response> {
    let pdf = write_pdf(document, visit.words)?;
    Ok(attached("application/pdf", pdf.bytes, &format!("{id}.pdf")))
}
