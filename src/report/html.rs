//! The first lines of a laid document for the web: headline points and the first figure with its table.

use maud::{Markup, PreEscaped, html};

use super::laid::{Block, Cover, Figure, Laid, Row, Run, Table};
use super::picture::svg;

/// Three headline points, the warning if there is one, and the first figure with its table twin.
pub fn summary(laid: &Laid, show_table: &str) -> String {
    let cover = laid.blocks.iter().find_map(|block| match block {
        Block::Cover(cover) => Some(cover),
        _ => None,
    });
    let figure = laid.blocks.iter().find_map(|block| match block {
        Block::Figure(figure) => Some(figure),
        _ => None,
    });
    let table = laid.blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    html! {
        @if let Some(cover) = cover { (points(cover)) }
        @if let (Some(figure), Some(table)) = (figure, table) { (with_table(figure, table, show_table)) }
    }
    .into_string()
}

fn points(cover: &Cover) -> Markup {
    html! {
        @if let Some(banner) = &cover.banner { p.banner role="note" { (banner) } }
        ul.points { @for point in cover.points.iter().take(3) { li { (runs(point)) } } }
    }
}

fn runs(text: &[Run]) -> Markup {
    html! { @for run in text { @if run.bold { strong { (run.text) } } @else { (run.text) } } }
}

fn with_table(figure: &Figure, table: &Table, show_table: &str) -> Markup {
    html! {
        figure {
            figcaption { strong { (figure.title) } span.grey { (figure.subtitle) } }
            div.scroll tabindex="0" role="region" aria-label=(figure.title) {
                (PreEscaped(svg(&figure.picture, &figure.title, &figure.alt)))
            }
            p.grey { (figure.source) }
            details { summary { (show_table) } (data(table)) }
        }
    }
}

/// A table with its caption, column and row headers.
pub fn data(table: &Table) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(table.caption) {
            table {
                caption { (table.caption) }
                thead { tr { @for head in &table.head { th scope="col" .number[head.numeric] { (head.text) } } } }
                tbody { @for row in &table.rows { (data_row(table, row)) } }
            }
        }
        @if let Some(note) = &table.note { p.grey { (note) } }
    }
}

fn data_row(table: &Table, row: &Row) -> Markup {
    html! {
        tr .strong[row.strong] {
            @for (at, cell) in row.cells.iter().enumerate() {
                @if at == 0 { th scope="row" { (cell) } }
                @else { td .number[table.head.get(at).is_some_and(|head| head.numeric)] { (cell) } }
            }
        }
    }
}
