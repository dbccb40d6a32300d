//! The data explorer: what can be chosen, then the table, then its chart.

use maud::{Markup, PreEscaped, html};

use crate::deliver::House;
use crate::report::{Document, Public, Slice, html as written, layout};
use crate::structure::Structure;
use crate::web::open::Asked;
use crate::web::views::Told;
use crate::web::views::parts::choice;
use crate::web::visit::encoded;
use crate::words::Words;

/// The page; without a slice it says that there is none, above what there is.
pub fn data(
    words: &Words,
    asked: &Asked,
    slice: Option<&Slice>,
    document: Option<&Document<Public>>,
) -> (Told, Markup) {
    let title = words.get("slice-title");
    let main = html! {
        h1 { (title) }
        p.lead { (words.get("slice-lead")) }
        @if slice.is_none() { p.banner role="alert" { (words.get("slice-unknown")) } }
        (chooser(words, asked, slice))
        @if let (Some(slice), Some(document)) = (slice, document) { (found(words, slice, document)) }
    };
    (Told { about: words.get("slice-lead"), ..Told::of(&title) }, main)
}

fn found(words: &Words, slice: &Slice, document: &Document<Public>) -> Markup {
    let laid = layout(document, words);
    let (area, code) = (slice.area.to_string(), slice.code.map(|code| code.to_string()));
    let area = if slice.area == crate::structure::Code::TOTAL { "" } else { &area };
    let query =
        encoded([("table", slice.table.as_str()), ("area", area), ("code", code.as_deref().unwrap_or(""))]);
    let file = |ending: &str| format!("/{}/data/slice.{ending}?{query}", words.language);
    html! {
        section #slice {
            h2 { (heading(words, slice)) }
            (PreEscaped(written::twin(&laid)))
            ul.files {
                li { a href=(file("csv")) { (words.get("open-as-csv")) } }
                li { a href=(file("xlsx")) { (words.get("open-as-xlsx")) } }
            }
        }
    }
}

/// What the slice is, in one line: the breakdown, and of whom.
fn heading(words: &Words, slice: &Slice) -> String {
    let House { programme, structure, .. } = House::embedded();
    let items = slice.items(programme, structure);
    let code = slice.code.and_then(|code| items.into_iter().find(|item| item.column == code));
    let area = match slice.area.as_str() {
        "_T" => words.get("area-europe"),
        _ => words.country(slice.area),
    };
    let of = code.map_or(area, |item| words.write(&item.name));
    format!("{}: {of}", words.get(&format!("slice-{}", slice.table)))
}

/// Three choices; without JavaScript the codes of another breakdown follow once it was shown.
fn chooser(words: &Words, asked: &Asked, slice: Option<&Slice>) -> Markup {
    let House { programme, structure, .. } = House::embedded();
    let named = |table: &str| (table.to_string(), words.get(&format!("slice-{table}")));
    let tables: Vec<(String, String)> = Slice::tables(programme).into_iter().map(named).collect();
    let codes = slice.map_or_else(Vec::new, |slice| {
        let items = slice.items(programme, structure).into_iter();
        items.map(|item| (item.column.to_string(), words.write(&item.name))).collect()
    });
    let all = std::iter::once((String::new(), words.get("slice-all"))).chain(codes).collect::<Vec<_>>();
    let code = slice.and_then(|slice| slice.code).map_or(String::new(), |code| code.to_string());
    html! {
        form.choose method="get" action=(format!("/{}/data", words.language)) {
            (choice("table", &words.get("slice-field-table"), &asked.table, &tables))
            (choice("area", &words.get("slice-field-area"), &asked.area, &areas(words, structure)))
            (choice("code", &words.get("slice-field-code"), &code, &all))
            button.button type="submit" { (words.get("slice-show")) }
        }
    }
}

fn areas(words: &Words, structure: &Structure) -> Vec<(String, String)> {
    let of = |country: crate::structure::Code| (country.to_string(), words.country(country));
    let mut countries: Vec<(String, String)> = structure.participants.iter().map(|p| of(p.country)).collect();
    words.sort(&mut countries, |(_, name)| name.clone());
    std::iter::once((String::new(), words.get("area-europe"))).chain(countries).collect()
}
