//! The demonstration's folder: checked before anything is written, and filled with what the database holds.

use std::path::Path;

use crate::error::{Error, Result};
use crate::store::editions::{self, Published};
use crate::store::{Db, settings, sqlite, submissions};
use crate::structure::Message;

/// The setting that says a database belongs to a demonstration.
const MARK: &str = "demonstration";

/// Makes or finds the folder and its database; a folder of somebody else is refused untouched.
pub async fn open_folder(folder: &Path, database: Option<&str>) -> Result<Db> {
    let file = folder.join("hub.db");
    let foreign = || Error::refused(Message::new("error-foreign-folder").text("path", folder.display()));
    let is_new = match std::fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => true,
        Err(_) => return Err(foreign()),
    };
    if !is_new && !file.exists() && database.is_none() {
        return Err(foreign());
    }
    std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
    let url = match database {
        Some(url) => url.to_string(),
        None => sqlite(&file)?,
    };
    let db = Db::open(&url).await.map_err(|error| if is_new { error } else { foreign() })?;
    let is_ours = settings::get(&db, MARK).await?.is_some();
    if !is_ours && submissions::count(&db).await? > 0 {
        return Err(foreign());
    }
    let mut tx = db.write().await?;
    settings::set(&mut tx, MARK, "1").await?;
    tx.commit().await?;
    Ok(db)
}

/// Writes the documents of an edition out as files: `editions/<id>/<language>/bulletin.pdf`, `…/tables/<name>.csv`.
pub async fn write_files(db: &Db, published: &Published, folder: &Path) -> Result<()> {
    let root = folder.join("editions").join(published.edition().id());
    for document in editions::documents(db, published).await? {
        let path = match document.kind.strip_prefix("table-") {
            Some(name) if document.mime == "text/plain" => root.join("tables").join(format!("{name}.txt")),
            Some(name) => root.join("tables").join(format!("{name}.csv")),
            None if document.mime == "application/pdf" => {
                root.join(&document.language).join(format!("{}.pdf", document.kind))
            }
            None => continue,
        };
        if let Some(bytes) = editions::bytes(db, published, &document.kind, &document.language).await? {
            write(&path, &bytes)?;
        }
    }
    Ok(())
}

/// Written beside and renamed: a killed process leaves no half file.
fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or(path);
    let partial = path.with_extension("part");
    std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
    std::fs::write(&partial, bytes).map_err(|error| Error::file(&partial, error))?;
    std::fs::rename(&partial, path).map_err(|error| Error::file(path, error))
}
