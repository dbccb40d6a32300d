//! Published editions and their tables.

use poem::web::Data;
use poem_openapi::param::Path;
use poem_openapi::payload::{Json, PlainText};
use poem_openapi::{ApiResponse, Object, OpenApi};

use crate::store::editions;
use crate::web::State;

/// Published editions.
pub struct Published;

/// A published edition.
#[derive(Debug, Object)]
struct Edition {
    /// The quarter it reports, such as 2023-Q2.
    id: String,
    /// 1, and one more for each correction.
    version: i64,
    /// When it was released, UTC.
    released: String,
    /// Whether it holds simulated figures.
    simulated: bool,
    /// Its files.
    files: Vec<File>,
}

/// A file of an edition; its bytes never change.
#[derive(Debug, Object)]
struct File {
    /// `bulletin`, or `table-` and the name of a table.
    kind: String,
    /// BCP 47, or `_` where it has no words.
    language: String,
    /// Its type.
    mime: String,
    /// How many bytes.
    size: i64,
    /// SHA-256 in hexadecimal.
    sha256: String,
}

#[derive(ApiResponse)]
enum Csv {
    /// The table: empty values are not shown.
    #[oai(status = 200, content_type = "text/csv")]
    Found(PlainText<String>),
    /// There is no such published table.
    #[oai(status = 404)]
    Missing,
}

#[OpenApi]
impl Published {
    /// Every published edition, the newest first.
    #[oai(path = "/editions", method = "get")]
    async fn editions(&self, state: Data<&State>) -> poem::Result<Json<Vec<Edition>>> {
        let mut all = Vec::new();
        for published in editions::published(&state.db, state.clock.now()).await? {
            let files = editions::documents(&state.db, &published).await?.into_iter().map(file).collect();
            let edition = published.edition();
            all.push(Edition {
                id: edition.id(),
                version: edition.version,
                released: edition.embargo.to_string(),
                simulated: edition.simulated,
                files,
            });
        }
        Ok(Json(all))
    }

    /// One published table as CSV.
    #[oai(path = "/editions/:edition/tables/:table", method = "get")]
    async fn table(
        &self,
        edition: Path<String>,
        table: Path<String>,
        state: Data<&State>,
    ) -> poem::Result<Csv> {
        let all = editions::published(&state.db, state.clock.now()).await?;
        let Some(published) = all.iter().find(|published| published.edition().id() == edition.0) else {
            return Ok(Csv::Missing);
        };
        let bytes = editions::bytes(&state.db, published, &format!("table-{}", table.0), "_").await?;
        Ok(match bytes.and_then(|bytes| String::from_utf8(bytes).ok()) {
            Some(csv) => Csv::Found(PlainText(csv)),
            None => Csv::Missing,
        })
    }
}

fn file(document: editions::Document) -> File {
    let editions::Document { kind, language, mime, sha256, size, .. } = document;
    File { kind, language, mime, size, sha256 }
}
