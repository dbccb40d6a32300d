//! Every language says everything: pages, letters, documents, findings; and a translator can take one out and bring it back.

mod common;
mod world;

use std::collections::BTreeMap;
use std::process::Command;
use std::sync::{Arc, Mutex};

use common::{Folder, engines};
use hub::deliver::{House, Shelf};
use hub::report::{Kind, layout, pdf};
use hub::store::editions;
use hub::words::{Locale, languages};
use world::{NOW, World, code};

/// What the hub writes into its log.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// Kept from now on, for the whole of this program.
    fn kept() -> Self {
        let log = Self::default();
        let writer = log.clone();
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::ERROR)
            .with_writer(move || writer.clone())
            .init();
        log
    }

    fn unworded(&self) -> Vec<String> {
        let text = String::from_utf8(self.0.lock().unwrap().clone()).unwrap();
        text.lines().filter(|line| line.contains("could not be worded")).map(String::from).collect()
    }
}

fn title(page: &str) -> &str {
    page.split_once("<title>")
        .and_then(|(_, rest)| rest.split_once("</title>"))
        .map_or("", |(title, _)| title)
}

#[tokio::test]
async fn no_page_no_letter_and_no_document_falls_back_in_any_language() {
    let log = Log::kept();
    assert_eq!(languages()["nl"].get("no-such-message"), "no-such-message");
    assert_eq!(log.unworded().len(), 1, "a message that nobody worded is noticed");
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    // Five editions with their documents, and a letter about each in every language.
    World::simulated().publish(&db, None).await;
    let mut titles: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut pages = 0;
    for language in languages().keys() {
        for who in [None, Some("coordinator.DE"), Some("administrator")] {
            for (path, bytes) in world::pages(&db, who, code("DE"), language).await {
                let page = String::from_utf8_lossy(&bytes);
                if page.contains("<!DOCTYPE html>") {
                    assert!(page.contains(&format!("<html lang=\"{language}\"")), "{path} is of {language}");
                    pages += 1;
                }
                if page.starts_with("200") {
                    let place = format!("{who:?}{}", path.replacen(language, "", 1));
                    titles.entry(place).or_default().push(title(&page).to_string());
                }
            }
        }
    }
    assert_eq!(log.unworded().split_off(1), Vec::<String>::new());
    assert!(pages > languages().len() * 150, "{pages}");
    let same = |titles: &&Vec<String>| titles.len() > 3 && titles.iter().all(|title| *title == titles[0]);
    assert_eq!(titles.values().filter(same).filter(|t| !t[0].is_empty()).count(), 0, "{titles:?}");
}

#[tokio::test]
async fn no_word_of_a_table_is_wider_than_its_column_in_any_language() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    World::simulated().publish(&db, None).await;
    let published = editions::published(&db, NOW.parse().unwrap()).await.unwrap();
    let newest = published.iter().max_by_key(|published| published.edition().quarter).unwrap();
    let shelf = Shelf::read(&db, newest).await.unwrap();
    let kinds = [Kind::Bulletin, Kind::Brief, Kind::Profile(code("DE")), Kind::Origin(code("RO"))];
    let mut broken = Vec::new();
    for (kind, words) in
        kinds.into_iter().flat_map(|kind| languages().values().map(move |words| (kind, words)))
    {
        let document = shelf.document(House::embedded(), kind);
        let found = pdf::broken_words(&layout(&document, words));
        broken.extend(found.into_iter().map(|word| format!("{} {kind:?}: {word}", words.language)));
    }
    assert_eq!(broken, Vec::<String>::new());
}

fn hub(folder: &Folder, arguments: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hub"));
    let out = command.args(arguments).current_dir(&folder.0).output().unwrap();
    let said = [out.stdout, out.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    (out.status.code().unwrap(), said)
}

#[test]
fn a_language_goes_out_as_a_spreadsheet_and_comes_back_the_same() {
    let folder = Folder::new();
    assert_eq!(hub(&folder, &["locale", "export", "hu", "--out", "hu.xlsx"]).0, 0);
    let (code, said) = hub(&folder, &["locale", "import", "hu.xlsx", "--to", "hu", "--out", "hu"]);
    assert_eq!(code, 0, "{said}");
    for (name, text) in Locale::embedded("hu").fluent() {
        assert_eq!(std::fs::read_to_string(folder.0.join("hu").join(name)).unwrap(), text, "{name}");
    }
}

#[test]
fn a_new_language_begins_empty_and_is_shown_with_its_gaps() {
    let folder = Folder::new();
    assert_eq!(hub(&folder, &["locale", "export", "ca", "--out", "ca.xlsx"]).0, 0);
    std::fs::create_dir(folder.0.join("ca")).unwrap();
    std::fs::write(folder.0.join("ca/pages.ftl"), "page-language = Llengua\n").unwrap();
    let (code, said) = hub(&folder, &["calendar", "--preview", "ca", "--language", "ca"]);
    assert_eq!((code, said.lines().count()), (0, 8), "{said}");
    assert!(said.lines().all(|line| line.starts_with("(en: ")), "{said}");
    let (code, said) = hub(&folder, &["calendar", "--language", "ca"]);
    assert!(code == 2 && said.contains("bg, cs, da"), "nobody else is offered it: {said}");
    let (code, said) = hub(&folder, &["calendar", "--preview", "en-XA", "--language", "en-XA"]);
    assert!(code == 0 && said.contains("búúłłéétííñ"), "{said}");
    let (code, said) = hub(&folder, &["calendar", "--preview", "nowhere"]);
    assert!(code == 2 && said.contains("nowhere") && said.contains("ar-XB"), "{said}");
    let (code, said) = hub(&folder, &["locale", "import", "ca.xlsx", "--to", "ca", "--out", "empty"]);
    assert!(code == 0 && said.contains(" messages are missing") && said.lines().count() < 20, "{said}");
}

#[test]
fn what_cannot_be_read_of_a_spreadsheet_is_told_by_its_line_and_nothing_is_written() {
    let folder = Folder::new();
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let rows = [["message", "translation"], ["page-language", "{ Taal"], ["page-nowhere", "Nergens"]];
    for (row, cells) in (0u32..).zip(rows) {
        for (column, cell) in (0u16..).zip(cells) {
            sheet.write_string(row, column, cell).unwrap();
        }
    }
    book.save(folder.0.join("nl.xlsx")).unwrap();
    let (code, said) = hub(&folder, &["locale", "import", "nl.xlsx", "--to", "nl", "--out", "nl"]);
    assert_eq!(code, 2, "{said}");
    assert!(
        said.contains("nl.xlsx:2: page-language: ") && said.contains("nl.xlsx:3: page-nowhere is not used")
    );
    assert!(!folder.0.join("nl").exists());
    let (code, said) = hub(&folder, &["locale", "export", "a language", "--out", "x.xlsx"]);
    assert!(code == 2 && !folder.0.join("x.xlsx").exists(), "{said}");
}

#[test]
fn every_language_is_listed_with_its_messages_and_nothing_to_mend() {
    let folder = Folder::new();
    let (code, said) = hub(&folder, &["check", "locales"]);
    assert_eq!((code, said.lines().count()), (0, languages().len() + 1), "{said}");
}
