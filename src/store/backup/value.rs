//! A value on its way between a database and a line of JSON.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value as Json;
use sqlx::Row;
use sqlx::any::{Any, AnyArguments, AnyRow};
use sqlx::query::Query;

use super::schema::Kind;
use crate::error::Result;

/// What stands in a column of a row; nothing still says of what kind nothing it is, as PostgreSQL asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// TEXT.
    Text(Option<String>),
    /// BIGINT.
    Number(Option<i64>),
    /// BYTEA.
    Bytes(Option<Vec<u8>>),
}

impl Value {
    /// The value of the column with this number.
    pub fn of(row: &AnyRow, column: usize, kind: Kind) -> Result<Self> {
        Ok(match kind {
            Kind::Text => Self::Text(row.try_get(column)?),
            Kind::Number => Self::Number(row.try_get(column)?),
            Kind::Bytes => Self::Bytes(row.try_get(column)?),
        })
    }

    /// As it stands in a line.
    pub fn json(&self) -> Json {
        match self {
            Self::Text(text) => text.as_deref().into(),
            Self::Number(number) => (*number).into(),
            Self::Bytes(bytes) => bytes.as_ref().map(|bytes| STANDARD.encode(bytes)).into(),
        }
    }

    /// As a line says it; none where a value of this kind cannot look like that.
    pub fn read(kind: Kind, json: Json) -> Option<Self> {
        Some(match kind {
            Kind::Text => Self::Text(text(json)?),
            Kind::Number if json.is_null() => Self::Number(None),
            Kind::Number => Self::Number(Some(json.as_i64()?)),
            Kind::Bytes => match text(json)? {
                Some(text) => Self::Bytes(Some(STANDARD.decode(text).ok()?)),
                None => Self::Bytes(None),
            },
        })
    }

    /// How much room it takes, in bytes.
    pub fn size(&self) -> usize {
        match self {
            Self::Text(text) => text.as_ref().map_or(0, String::len),
            Self::Number(_) => size_of::<i64>(),
            Self::Bytes(bytes) => bytes.as_ref().map_or(0, Vec::len),
        }
    }

    /// Hands it to a statement.
    pub fn bind<'q>(&self, query: Query<'q, Any, AnyArguments>) -> Query<'q, Any, AnyArguments> {
        match self {
            Self::Text(text) => query.bind(text.clone()),
            Self::Number(number) => query.bind(*number),
            Self::Bytes(bytes) => query.bind(bytes.clone()),
        }
    }
}

/// A text or the null in its place; none where it is anything else.
fn text(json: Json) -> Option<Option<String>> {
    match json {
        Json::Null => Some(None),
        Json::String(text) => Some(Some(text)),
        Json::Bool(_) | Json::Number(_) | Json::Array(_) | Json::Object(_) => None,
    }
}
