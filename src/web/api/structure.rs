//! What may be counted: code lists, tables and the cells of a return.

use poem::web::Data;
use poem_openapi::param::Query;
use poem_openapi::payload::Json;
use poem_openapi::{ApiResponse, Object, OpenApi};

use super::entry::Refused;
use crate::structure::{CodeList, Dimension, Item, Quarter, Structure};
use crate::web::State;

/// Codes and tables.
pub struct Described;

/// All that may be said in a return for a quarter.
#[derive(Debug, Object)]
struct Description {
    /// The quarter it is true for.
    quarter: String,
    /// Every code list.
    lists: Vec<List>,
    /// Every table.
    tables: Vec<Table>,
}

/// A code list.
#[derive(Debug, Object)]
struct List {
    /// The dimension, such as CITIZEN.
    dimension: String,
    /// Its codes, in reading order.
    codes: Vec<Code>,
}

/// A code.
#[derive(Debug, Object)]
struct Code {
    /// As it is written in keys.
    code: String,
    /// The code it is a part of; `_T` at the top.
    parent: String,
    /// Whether it adds up to its parent.
    adds: bool,
    /// Whether it may be used in the quarter.
    valid: bool,
}

/// A table that a country fills.
#[derive(Debug, Object)]
struct Table {
    /// Its name, such as Q2.
    id: String,
    /// What is counted.
    indicators: Vec<String>,
    /// What it is crossed by.
    by: Vec<String>,
    /// What is held fixed, as DIMENSION:CODE.
    slice: Vec<String>,
}

#[derive(ApiResponse)]
enum Answer {
    /// The lists and tables.
    #[oai(status = 200)]
    Found(Json<Description>, #[oai(header = "ETag")] String),
    /// The same as the reader has.
    #[oai(status = 304)]
    Known,
}

#[OpenApi]
impl Described {
    /// The code lists and tables of a quarter's return.
    #[oai(path = "/structure", method = "get")]
    async fn structure(
        &self,
        /// Such as 2023-Q2; the newest that has ended where it is missing.
        quarter: Query<Option<String>>,
        request: &poem::Request,
        state: Data<&State>,
    ) -> Result<Answer, Refused> {
        let newest = || Quarter::containing(state.clock.now()).map(|quarter| quarter.plus(-1));
        let quarter = match &quarter.0 {
            Some(text) => text.parse().map_err(|_| Refused::Impossible)?,
            None => newest().ok_or(Refused::Failed)?,
        };
        // The data files are built in: what changes with the quarter and the version of the hub changes with nothing else.
        let tag = format!("\"structure-{}-{quarter}\"", env!("CARGO_PKG_VERSION"));
        match crate::web::file::is_known(request.headers(), &tag) {
            true => Ok(Answer::Known),
            false => Ok(Answer::Found(Json(description(quarter)), tag)),
        }
    }
}

fn description(quarter: Quarter) -> Description {
    let structure = Structure::embedded();
    let list = |dimension: Dimension| List {
        dimension: dimension.name().into(),
        codes: codes(structure.list(dimension), quarter),
    };
    let tables = structure.asked(quarter).map(|table| Table {
        id: table.id.clone(),
        indicators: table.indicators.iter().map(ToString::to_string).collect(),
        by: table.by.iter().map(|dimension| dimension.name().to_string()).collect(),
        slice: table.slice.iter().map(|(dimension, code)| format!("{}:{code}", dimension.name())).collect(),
    });
    Description {
        quarter: quarter.to_string(),
        lists: Dimension::ALL.into_iter().map(list).collect(),
        tables: tables.collect(),
    }
}

fn codes(list: &CodeList, quarter: Quarter) -> Vec<Code> {
    let code = |(code, item): (crate::structure::Code, &Item)| Code {
        code: code.to_string(),
        parent: item.parent.to_string(),
        adds: item.adds,
        valid: list.is_valid(code, quarter),
    };
    list.iter().map(code).collect()
}
