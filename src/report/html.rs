//! A laid document for the web: all of it, with every table open or with the twins of figures folded.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::document::Tongue;
use super::laid::{Block, Cell, Cover, Figure, Laid, Languages, Row, Run, Table};
use super::picture::svg;

/// The whole document for a page of the hub, where a table that twins a figure is folded away below it.
pub fn folded(laid: &Laid, show_table: &str) -> String {
    let mut ids = 0;
    let opens = matches!(laid.blocks.first(), Some(Block::Heading { .. }));
    let blocks = &laid.blocks[usize::from(opens)..];
    let is_twin = |at: usize| at > 0 && matches!(blocks[at - 1], Block::Figure(_));
    let mut page = String::new();
    for (at, block) in blocks.iter().enumerate() {
        let shown = match (block, blocks.get(at + 1)) {
            (Block::Figure(shown), Some(Block::Table(table))) => with_table(shown, table, show_table),
            (Block::Table(_), _) if is_twin(at) => continue,
            // Under the page's own title the sections come first.
            (Block::Heading { level, text }, _) if opens => {
                part(laid, &Block::Heading { level: level - 1, text: text.clone() }, &mut ids)
            }
            _ => part(laid, block, &mut ids),
        };
        page.push_str(&shown.into_string());
    }
    page
}

/// The whole document for the web: the same words, figures and tables in the same order, titles one rank below the page's.
/// A title that opens the document is the page's own.
pub fn twin(laid: &Laid) -> String {
    let mut ids = 0;
    let opens = matches!(laid.blocks.first(), Some(Block::Heading { .. }));
    let mut parts: Vec<Markup> = laid.blocks.iter().map(|block| part(laid, block, &mut ids)).collect();
    parts.drain(..usize::from(opens));
    if let Some(watermark) = &laid.watermark {
        parts.insert(0, html! { p.banner role="note" { (watermark) } });
    }
    html! { @for part in parts { (part) } }.into_string()
}

/// The twin as a page of its own, readable without the hub.
pub fn page(laid: &Laid) -> String {
    html! {
        (DOCTYPE)
        html lang=(laid.language) dir=[laid.direction] {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (laid.title) }
                style { (PreEscaped(STYLE)) }
            }
            body { main { h1 { (laid.title) } (PreEscaped(twin(laid))) p.grey { (laid.foot) } } }
        }
    }
    .into_string()
}

/// What a page needs to be read and printed.
const STYLE: &str = "body{font:1rem/1.55 sans-serif;color:#1d2b36;margin:0}main{max-width:46rem;margin:auto;padding:1rem}\
    table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:700;padding:.5rem 0}\
    th,td{border-bottom:1px solid #d8dee3;padding:.3rem .5rem;text-align:left}.number{text-align:right}\
    .strong{font-weight:700}.part th{padding-left:1.5rem;font-weight:400}.grey{color:#52616b;font-size:.9rem}.banner,.callout{background:#f5f3ee;padding:.6rem 1rem}\
    .scroll{overflow-x:auto}svg{max-width:100%;height:auto}figure{margin:1.5rem 0}figcaption span{display:block}";

fn part(laid: &Laid, block: &Block, ids: &mut usize) -> Markup {
    match block {
        Block::Cover(cover) => whole_cover(cover),
        Block::Heading { level, text } => {
            *ids += 1;
            heading(level + 1, text, &format!("s{ids}"))
        }
        Block::Lead(text) => html! { p.lead { (text) } },
        Block::Para(text) => html! { p { (runs(text)) } },
        Block::Points(items) => html! { ul.points { @for item in items { li { (runs(item)) } } } },
        Block::Contents(title) => contents(laid, title),
        Block::Callout { title, body } => html! {
            div.callout { p { strong { (title) } } @for text in body { p { (runs(text)) } } }
        },
        Block::Figure(shown) => figure(shown, html! {}),
        Block::Table(table) => data(table),
        Block::PageBreak => html! {},
    }
}

fn heading(level: u8, text: &str, id: &str) -> Markup {
    match level {
        0..=2 => html! { h2 id=(id) { (text) } },
        3 => html! { h3 id=(id) { (text) } },
        _ => html! { h4 id=(id) { (text) } },
    }
}

/// Links to the titles, named as [`part`] names them.
fn contents(laid: &Laid, title: &str) -> Markup {
    let titles = laid.blocks.iter().filter_map(|block| match block {
        Block::Heading { level, text } => Some((*level, text)),
        _ => None,
    });
    html! {
        nav.contents aria-label=(title) {
            p { strong { (title) } }
            ol { @for (at, (_, text)) in titles.enumerate().filter(|(_, (level, _))| *level == 1) {
                li { a href=(format!("#s{}", at + 1)) { (text) } }
            } }
        }
    }
}

fn whole_cover(cover: &Cover) -> Markup {
    html! {
        p.lead { (cover.subtitle) }
        @for banner in &cover.banners { p.banner role="note" { (banner) } }
        h2 { (cover.heading) }
        ul.points { @for point in &cover.points { li { (runs(point)) } } }
        @for aside in &cover.asides {
            div.callout { p { strong { (aside.title) } } @for text in &aside.body { p { (runs(text)) } } }
        }
        @if let Some(languages) = &cover.languages {
            div.callout { p { strong { (languages.title) } } p { (tongues(&languages.names)) } }
        }
    }
}

fn tongues(names: &[Tongue]) -> Markup {
    html! { @for (at, tongue) in names.iter().enumerate() {
        @if at > 0 { (Languages::BETWEEN) } span lang=(tongue.tag) { (tongue.name) }
    } }
}

fn runs(text: &[Run]) -> Markup {
    html! { @for run in text { @if run.bold { strong { (run.text) } } @else { (run.text) } } }
}

fn with_table(shown: &Figure, table: &Table, show_table: &str) -> Markup {
    figure(shown, html! { details { summary { (show_table) } (data(table)) } })
}

fn figure(shown: &Figure, below: Markup) -> Markup {
    // A table beside it may be called by the title alone: no two regions of a page have one name.
    let name = format!("{} – {}", shown.title, shown.subtitle);
    html! {
        figure {
            figcaption { strong { (shown.title) } span.grey { (shown.subtitle) } }
            div.scroll tabindex="0" role="region" aria-label=(name) {
                (PreEscaped(svg(&shown.picture, &shown.title, &shown.alt)))
            }
            p.grey { (shown.source) }
            (below)
        }
    }
}

/// A table with its caption, column and row headers.
pub fn data(table: &Table) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(table.caption) {
            table {
                caption { (table.caption) }
                thead { (head(table)) }
                tbody { @for row in &table.rows { (data_row(table, row)) } }
            }
        }
        @if let Some(note) = &table.note { p.grey { (note) } }
    }
}

/// One row of heads; two where columns share one.
fn head(table: &Table) -> Markup {
    let column = |cell: &Cell, rows: Option<u8>| {
        html! { th scope="col" rowspan=[rows] .number[cell.numeric] { (cell.text) } }
    };
    if !table.is_grouped() {
        return html! { tr { @for cell in &table.head { (column(cell, None)) } } };
    }
    html! {
        tr { @for cells in table.groups() {
            @match &cells[0].over {
                Some(over) => { th scope="colgroup" colspan=(cells.len()) { (over) } }
                None => { (column(&cells[0], Some(2))) }
            }
        } }
        tr { @for cell in table.head.iter().filter(|cell| cell.over.is_some()) { (column(cell, None)) } }
    }
}

fn data_row(table: &Table, row: &Row) -> Markup {
    html! {
        tr .strong[row.strong] .part[row.indent > 0] {
            @for (at, cell) in row.cells.iter().enumerate() {
                @if at == 0 { th scope="row" { (cell) } }
                @else { td .number[table.head.get(at).is_some_and(|head| head.numeric)] {
                    @match row.picture(at) {
                        Some(picture) => (PreEscaped(svg(picture, &table.head[at].text, cell))),
                        None => (cell),
                    }
                } }
            }
        }
    }
}
