//! The demonstration's folder: checked before anything is written, and filled with what the database holds.

use std::fs::{File, TryLockError};
use std::path::Path;

use crate::error::{Error, Result};
use crate::store::editions::{self, Published};
use crate::store::{Db, settings, sqlite, submissions};
use crate::structure::Message;

/// The setting that says a database belongs to a demonstration.
const MARK: &str = "demonstration";

/// While it lives, nobody else fills the folder; the system takes it back from a process that was killed.
#[derive(Debug)]
pub struct Claim(#[expect(dead_code, reason = "held, never read")] File);

impl Claim {
    /// The file that carries the claim; it stays, empty.
    const FILE: &str = "demo.lock";

    fn of(folder: &Path) -> Result<Self> {
        let path = folder.join(Self::FILE);
        let file = File::create(&path).map_err(|error| Error::file(&path, error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(Error::refused(Message::new("error-demo-busy"))),
            Err(TryLockError::Error(error)) => Err(Error::file(&path, error)),
        }
    }
}

/// Makes or finds the folder and its database; a folder of somebody else is refused untouched, and so is one that
/// another process is filling.
pub async fn open_folder(folder: &Path, database: Option<&str>) -> Result<(Db, Claim)> {
    let file = folder.join("hub.db");
    let foreign = || Error::refused(Message::new("error-foreign-folder").text("path", folder.display()));
    let is_new = match std::fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => true,
        Err(_) => return Err(foreign()),
    };
    let is_begun = file.exists() || folder.join(Claim::FILE).exists();
    if !is_new && !is_begun && database.is_none() {
        return Err(foreign());
    }
    std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
    let claim = Claim::of(folder)?;
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
    Ok((db, claim))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn two_demonstrations_do_not_fill_one_folder_at_once() {
        let folder = std::env::temp_dir().join(format!("hub-claim-{}", std::process::id()));
        let (db, claim) = open_folder(&folder, None).await.unwrap();
        let refused = open_folder(&folder, None).await.unwrap_err();
        assert_eq!(refused.message.id, "error-demo-busy");
        drop(claim);
        assert!(open_folder(&folder, None).await.is_ok(), "who comes later takes up where it was");
        db.close().await;
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
