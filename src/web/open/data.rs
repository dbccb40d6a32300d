//! The data explorer: a slice of what is published, chosen by the address alone; the table first, then its chart.

use poem::http::StatusCode;

use super::figures::{XLSX, file as answer, workbook};
use super::{Newest, page as shown, with_status};
use crate::deliver::House;
use crate::error::Result;
use crate::report::{Document, Public, Slice};
use crate::web::views::open as views;
use crate::web::visit::{Answer, Visit, missing};

/// What was asked for: a breakdown, an area, a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// As typed into the address; the first breakdown where there is none.
    pub table: String,
    /// A country, or nothing for Europe.
    pub area: String,
    /// A code of the breakdown, or nothing for all.
    pub code: String,
}

impl Asked {
    fn of(visit: &Visit) -> Self {
        let first =
            || Slice::tables(&House::embedded().programme).first().map_or("", |name| *name).to_string();
        let table = Some(visit.query("table")).filter(|table| !table.is_empty());
        Self {
            table: table.map_or_else(first, str::to_string),
            area: visit.query("area").to_string(),
            code: visit.query("code").to_string(),
        }
    }

    /// The slice it names. A code of another breakdown, left over from the form, asks for all.
    pub fn slice(&self) -> Option<Slice> {
        let House { programme, structure, .. } = House::embedded();
        let whole = || Slice::new(programme, structure, &self.table, &self.area, "");
        let is_code_of_another = || {
            let tables = Slice::tables(programme).into_iter();
            tables
                .filter_map(|table| Slice::new(programme, structure, table, "", &self.code))
                .next()
                .is_some()
        };
        Slice::new(programme, structure, &self.table, &self.area, &self.code)
            .or_else(|| whole().filter(|_| is_code_of_another()))
    }
}

/// The page: what can be chosen, the table, the chart.
pub async fn page(visit: Visit) -> Answer {
    let asked = Asked::of(&visit);
    let Some(newest) = Newest::of(&visit).await? else {
        let (told, main) = views::none_yet(visit.words, &visit.words.get("slice-title"));
        return Ok(shown(&visit, told, main));
    };
    let slice = asked.slice();
    let document = slice.as_ref().map(|slice| newest.shelf.slice(House::embedded(), slice));
    let (told, main) = views::data(visit.words, &asked, slice.as_ref(), document.as_ref());
    // What the programme does not have is said where it can be chosen.
    let status = if slice.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    Ok(with_status(&visit, status, told, main))
}

/// The same slice as `slice.csv` or `slice.xlsx`.
pub async fn file(visit: Visit) -> Answer {
    let document = document(&visit).await?;
    let name = document.data.as_ref().map_or_else(String::new, |(name, _)| name.clone());
    let language = &visit.words.language;
    match visit.param("file") {
        "slice.csv" => {
            let data = document.data.map_or_else(Vec::new, |(_, data)| data.into_bytes());
            answer(data, "text/csv; charset=utf-8", &name, language)
        }
        "slice.xlsx" => {
            let name = format!("{}-{language}.xlsx", name.trim_end_matches(".csv"));
            answer(workbook(&document, visit.words)?, XLSX, &name, language)
        }
        _ => Err(missing()),
    }
}

async fn document(visit: &Visit) -> Result<Document<Public>> {
    let slice = Asked::of(visit).slice().ok_or_else(missing)?;
    let newest = Newest::of(visit).await?.ok_or_else(missing)?;
    Ok(newest.shelf.slice(House::embedded(), &slice))
}
