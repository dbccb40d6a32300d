//! The documents of an edition: their bytes, made once.

use super::{Edition, Published, Sealed};
use crate::error::Result;
use crate::store::{Db, Tx};

/// A document of an edition: made once, never again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// `bulletin`, or `table-` and a family.
    pub kind: String,
    /// BCP 47, or `_` where the file has no words.
    pub language: String,
    /// `application/pdf`, `text/csv`.
    pub mime: String,
    /// How many pages; 0 where there are none.
    pub pages: i64,
    /// In hexadecimal.
    pub sha256: String,
    /// How many bytes.
    pub size: i64,
}

/// Adds a document with its bytes.
pub async fn put_document(tx: &mut Tx, edition: &Edition, document: &Document, bytes: &[u8]) -> Result<()> {
    sqlx::query(
        "INSERT INTO document (edition, version, kind, language, mime, pages, sha256, bytes) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(edition.id())
    .bind(edition.version)
    .bind(&document.kind)
    .bind(&document.language)
    .bind(&document.mime)
    .bind(document.pages)
    .bind(&document.sha256)
    .bind(bytes.to_vec())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// What a published edition consists of.
pub async fn documents(db: &Db, published: &Published) -> Result<Vec<Document>> {
    documents_of(db, &published.0).await
}

/// What an edition consists of before its hour: for whoever may see it then.
pub async fn sealed_documents(db: &Db, sealed: &Sealed) -> Result<Vec<Document>> {
    documents_of(db, &sealed.0).await
}

async fn documents_of(db: &Db, edition: &Edition) -> Result<Vec<Document>> {
    let rows: Vec<(String, String, String, i64, String, i64)> = sqlx::query_as(
        "SELECT kind, language, mime, pages, sha256, CAST(LENGTH(bytes) AS BIGINT) FROM document \
         WHERE edition = $1 AND version = $2 ORDER BY kind, language",
    )
    .bind(edition.id())
    .bind(edition.version)
    .fetch_all(db.read())
    .await?;
    let document =
        |(kind, language, mime, pages, sha256, size)| Document { kind, language, mime, pages, sha256, size };
    Ok(rows.into_iter().map(document).collect())
}

/// The bytes of one document, if the edition has it.
pub async fn bytes(db: &Db, published: &Published, kind: &str, language: &str) -> Result<Option<Vec<u8>>> {
    bytes_of(db, &published.0, kind, language).await
}

/// The bytes of one document before its hour: for whoever may see it then.
pub async fn sealed_bytes(db: &Db, sealed: &Sealed, kind: &str, language: &str) -> Result<Option<Vec<u8>>> {
    bytes_of(db, &sealed.0, kind, language).await
}

/// Where a document stands: edition, version, kind, language.
pub type Address = (String, i64, String, String);

/// Every document with these very bytes, by their SHA-256; sealed ones too, whoever asks leaves those out.
pub async fn with_sum(db: &Db, sha256: &str) -> Result<Vec<Address>> {
    let sql =
        "SELECT edition, version, kind, language FROM document WHERE sha256 = $1 ORDER BY edition, version";
    Ok(sqlx::query_as(sql).bind(sha256).fetch_all(db.read()).await?)
}

/// Every table of figures whose SHA-256 begins so: digits of a hexadecimal number, which mean nothing else to `LIKE`.
pub async fn with_code(db: &Db, begins: &str) -> Result<Vec<Address>> {
    let sql = "SELECT edition, version, kind, language FROM document WHERE kind = $1 AND sha256 LIKE $2 \
               ORDER BY edition, version";
    Ok(sqlx::query_as(sql).bind(DATA).bind(format!("{begins}%")).fetch_all(db.read()).await?)
}

/// The kind of the table of figures that stands inside every PDF of an edition.
pub const DATA: &str = "data";

async fn bytes_of(db: &Db, edition: &Edition, kind: &str, language: &str) -> Result<Option<Vec<u8>>> {
    let row: Option<(Vec<u8>,)> = sqlx::query_as(
        "SELECT bytes FROM document WHERE edition = $1 AND version = $2 AND kind = $3 AND language = $4",
    )
    .bind(edition.id())
    .bind(edition.version)
    .bind(kind)
    .bind(language)
    .fetch_optional(db.read())
    .await?;
    Ok(row.map(|(bytes,)| bytes))
}
