//! What a document costs: CPU milliseconds for the bulletin as a tagged PDF and as a page, and for 1,107 documents.
//!
//! ```sh
//! cargo run --release -- demo --once demo-data
//! cargo run --release --example documents -- demo-data                  # what it costs here
//! cargo run --release --example documents -- demo-data content.json     # the same words and drawings for the others
//! cargo run --release --manifest-path benches/documents/krilla/Cargo.toml -- content.json
//! python3 -m venv venv && venv/bin/pip install typst==0.15.2 reportlab==5.1.0 weasyprint==70.0
//! venv/bin/python benches/documents/peers.py content.json typst reportlab weasyprint
//! ```
//!
//! The others get every word, table and drawing of the same bulletin and set it with the same fonts. Times are means of
//! CPU time, for one run on one machine compares; the bar that can fail here is 60 s for the 1,107 documents.

#![expect(clippy::disallowed_methods, reason = "how long it takes is what is asked here")]

use std::path::Path;
use std::time::Instant;

use hub::deliver::{House, Shelf, write_pdf};
use hub::report::laid::{Block, Laid, Run, Table};
use hub::report::picture::{Anchor, Ink, Mark, Picture};
use hub::report::{Document, Kind, Public, html, layout, pdf};
use hub::store::{Db, editions};
use hub::words::{Words, languages};
use serde_json::{Value, json};

/// As many languages as the documents will be in; those at hand are repeated.
const LANGUAGES: usize = 27;
const RUNS: usize = 50;

#[tokio::main]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().expect("a folder with a demonstration");
    let db = Db::open(&format!("sqlite:{folder}/hub.db")).await.expect("a database");
    let published =
        editions::published(&db, hub::app::Clock::System.now()).await.expect("editions").remove(0);
    let shelf = Shelf::read(&db, &published).await.expect("an edition");
    let bulletin = shelf.document(House::embedded(), Kind::Bulletin);
    let words = &languages()["en"];
    match arguments.next() {
        Some(file) => export(&layout(&bulletin, words), Path::new(&file)),
        None => measure(&shelf, &bulletin, words),
    }
}

fn measure(shelf: &Shelf, bulletin: &Document<Public>, words: &Words) {
    let pdf = write_pdf(bulletin, words).expect("a bulletin");
    let laid = layout(bulletin, words);
    println!("bulletin: {} pages, {} bytes", pdf.pages, pdf.bytes.len());
    println!(
        "words and PDF  {:7.2} CPU ms",
        mean(|| pdf::write(&layout(bulletin, words)).map(drop).unwrap())
    );
    println!("PDF alone      {:7.2} CPU ms", mean(|| pdf::write(&laid).map(drop).unwrap()));
    println!("page           {:7.2} CPU ms", mean(|| drop(html::twin(&laid))));
    let (took, count) = many(shelf, bulletin);
    println!("{count} documents {took:7.2} s on {} cores", cores());
    println!("resident at most {} MB", peak());
    assert!(took < 60.0, "1,107 documents have to be written within a minute");
}

/// A bulletin and the profiles of forty countries in every language, on all cores.
fn many(shelf: &Shelf, bulletin: &Document<Public>) -> (f64, usize) {
    let participants = House::embedded().structure.participants.iter().cycle().take(40);
    let profile = |country| shelf.document(House::embedded(), Kind::Profile(country));
    let profiles: Vec<Document<Public>> = participants.map(|p| profile(p.country)).collect();
    let all = std::iter::once(bulletin).chain(&profiles);
    let spoken: Vec<&Words> = languages().values().cycle().take(LANGUAGES).collect();
    let tasks: Vec<(&Document<Public>, &Words)> =
        all.flat_map(|document| spoken.iter().map(move |words| (document, *words))).collect();
    let start = Instant::now();
    std::thread::scope(|scope| {
        for part in 0..cores() {
            let mine = tasks.iter().skip(part).step_by(cores());
            scope.spawn(move || mine.for_each(|(document, words)| drop(write_pdf(document, words).unwrap())));
        }
    });
    (start.elapsed().as_secs_f64(), tasks.len())
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// What one run takes of the processor: the mean of many, for some kernels count in ticks of milliseconds.
fn mean(mut run: impl FnMut()) -> f64 {
    run();
    let before = cpu();
    (0..RUNS).for_each(|_| run());
    (cpu() - before) / RUNS as f64
}

/// Milliseconds of the processor this process has had.
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/self/schedstat").expect("a Linux kernel");
    text.split_whitespace().next().and_then(|n| n.parse::<f64>().ok()).expect("a number") / 1e6
}

fn peak() -> u64 {
    let text = std::fs::read_to_string("/proc/self/status").expect("a Linux kernel");
    let line = text.lines().find(|line| line.starts_with("VmHWM")).expect("a line");
    line.split_whitespace().nth(1).and_then(|n| n.parse::<u64>().ok()).expect("a number") / 1024
}

/// Every word, table and drawing, for those who set it too.
fn export(laid: &Laid, file: &Path) {
    let blocks: Vec<Value> = laid.blocks.iter().flat_map(block).collect();
    let content = json!({ "title": laid.title, "language": laid.language, "blocks": blocks });
    std::fs::write(file, content.to_string()).expect("a file that can be written");
}

fn block(block: &Block) -> Vec<Value> {
    let paragraph = |text: &[Run]| json!({ "kind": "paragraph", "text": plain(text) });
    match block {
        Block::Cover(cover) => {
            let lines = std::iter::once(&cover.subtitle)
                .chain(&cover.banners)
                .map(|text| json!({ "kind": "paragraph", "text": text }));
            let title = json!({ "kind": "heading", "level": 1, "text": cover.title.join(" ") });
            let asides = cover.asides.iter().flat_map(|aside| &aside.body).map(|text| paragraph(text));
            std::iter::once(title)
                .chain(lines)
                .chain([list(&cover.points)])
                .chain(asides)
                .chain([json!({ "kind": "break" })])
                .collect()
        }
        Block::Heading { level, text } => {
            vec![json!({ "kind": "heading", "level": level + 1, "text": text })]
        }
        Block::Lead(text) | Block::Contents(text) => vec![json!({ "kind": "paragraph", "text": text })],
        Block::Para(text) => vec![paragraph(text)],
        Block::Points(items) => vec![list(items)],
        Block::Callout { title, body } => std::iter::once(json!({ "kind": "paragraph", "text": title }))
            .chain(body.iter().map(|text| paragraph(text)))
            .collect(),
        Block::Figure(figure) => vec![json!({
            "kind": "figure", "title": figure.title, "subtitle": figure.subtitle, "alt": figure.alt,
            "source": figure.source, "picture": picture(&figure.picture),
        })],
        Block::Table(shown) => vec![table(shown)],
        Block::PageBreak => vec![json!({ "kind": "break" })],
    }
}

fn plain(text: &[Run]) -> String {
    text.iter().map(|run| run.text.as_str()).collect()
}

fn list(items: &[Vec<Run>]) -> Value {
    json!({ "kind": "list", "items": items.iter().map(|item| plain(item)).collect::<Vec<_>>() })
}

fn table(table: &Table) -> Value {
    json!({
        "kind": "table", "caption": table.caption, "widths": table.widths, "note": table.note,
        "head": table.head.iter().map(|cell| &cell.text).collect::<Vec<_>>(),
        "numeric": table.head.iter().map(|cell| cell.numeric).collect::<Vec<_>>(),
        "rows": table.rows.iter().map(|row| &row.cells).collect::<Vec<_>>(),
    })
}

fn picture(picture: &Picture) -> Value {
    let ink = |ink: &Option<Ink>| ink.map(|ink| ink.rgb());
    let mark = |mark: &Mark| match mark {
        Mark::Rect { x, y, width, height, fill, stroke } => json!({
            "mark": "rect", "box": [x, y, width, height], "fill": ink(fill), "stroke": stroke.map(|s| s.ink.rgb()),
        }),
        Mark::Line { points, stroke } => {
            json!({ "mark": "path", "points": points, "stroke": stroke.ink.rgb() })
        }
        Mark::Path { points, fill, stroke } => json!({
            "mark": "path", "points": points, "fill": ink(fill), "stroke": stroke.map(|s| s.ink.rgb()),
        }),
        Mark::Text { x, y, text, size, bold, ink, anchor } => json!({
            "mark": "text", "at": [x, y], "text": text, "size": size, "bold": bold, "fill": ink.rgb(),
            "anchor": match anchor { Anchor::Start => 0.0, Anchor::Middle => 0.5, Anchor::End => 1.0 },
        }),
    };
    json!({ "width": picture.width, "height": picture.height, "marks": picture.marks.iter().map(mark).collect::<Vec<_>>() })
}
