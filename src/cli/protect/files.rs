//! Tables, proofs and keys as files.

use std::path::{Path, PathBuf};

use hub::error::{Error, Result};
use hub::protect::linked::{self, Publication, Released, Table};
use hub::structure::Message;

/// Every file as a table; what cannot be read of one is among its faults.
pub fn read_tables(paths: &[PathBuf]) -> Result<Vec<Table>> {
    paths.iter().map(|path| Ok(Table::read(&name(path), &read_file(path)?))).collect()
}

/// Every `.csv` of a folder.
pub fn read_folder(folder: &Path) -> Result<Vec<Table>> {
    let entries = std::fs::read_dir(folder).map_err(|error| Error::file(folder, error))?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<Vec<_>>>();
    let mut paths = paths.map_err(|error| Error::file(folder, error))?;
    paths.retain(|path| path.extension().is_some_and(|kind| kind == "csv"));
    paths.sort();
    read_tables(&paths)
}

/// The bytes of a file.
pub fn read_file(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|error| Error::file(path, error))
}

/// Writes a file, with the folders above it.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(path, bytes));
    written.map_err(|error| Error::file(path, error))
}

/// What a file is called.
pub fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The folder beside `out` that is never public.
pub fn beside(out: &Path) -> PathBuf {
    let mut path = out.as_os_str().to_owned();
    path.push(".inside");
    path.into()
}

/// The key of this folder: made once, so that the same tables are protected alike again.
pub fn key(inside: &Path) -> Result<u64> {
    let path = inside.join("key");
    let kept = std::fs::read_to_string(&path).ok().and_then(|text| u64::from_str_radix(text.trim(), 16).ok());
    if let Some(kept) = kept {
        return Ok(kept);
    }
    let made =
        getrandom::u64().map_err(|error| Error::failed(Message::new("error-server"), error.to_string()))?;
    write_file(&path, format!("{made:016x}\n").as_bytes())?;
    Ok(made)
}

/// Every table as it came, with these values.
pub fn write_tables(
    publication: &Publication,
    out: &Path,
    value: impl Fn(linked::Key) -> Option<i64>,
) -> Result<()> {
    for (table, cells) in publication.tables.iter().zip(&publication.cells) {
        let rows = table.rows.iter().zip(cells).map(|(row, cell)| {
            let value = value(*cell).map_or(String::new(), |n| n.to_string());
            row.codes.iter().cloned().chain([value]).collect::<Vec<_>>()
        });
        let head = table.columns.iter().cloned().chain(["value".into()]).collect();
        write_file(&out.join(&table.name), &csv_bytes(std::iter::once(head).chain(rows))?)?;
    }
    Ok(())
}

fn csv_bytes(rows: impl Iterator<Item = Vec<String>>) -> Result<Vec<u8>> {
    let failed = |error: String| Error::failed(Message::new("error-server"), error);
    let mut writer = csv::Writer::from_writer(vec![]);
    for row in rows {
        writer.write_record(row).map_err(|error| failed(error.to_string()))?;
    }
    writer.into_inner().map_err(|error| failed(error.to_string()))
}

/// The proofs: the filling they start from, and each other filling as what differs.
pub fn write_proofs(publication: &Publication, released: &Released, inside: &Path) -> Result<()> {
    let base = released.certificate.base_rows(publication);
    write_file(&inside.join("base.csv"), &csv_bytes(base.into_iter())?)?;
    let witnesses = released.certificate.witness_rows(publication);
    write_file(&inside.join("witnesses.csv"), &csv_bytes(witnesses.into_iter())?)
}
