use std::io::{Cursor, Write};

use proptest::prelude::*;
use rust_xlsxwriter::{Format, Formula, Workbook};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::*;

fn ids(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|finding| finding.message.id.trim_start_matches("finding-")).collect()
}

/// What a file is answered with, in the order of its findings.
fn said(bytes: &[u8]) -> String {
    ids(&open(bytes).1).join(" ")
}

fn archive(parts: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn ods(table: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>\
         <office:spreadsheet>{table}</office:spreadsheet></office:body></office:document-content>"
    );
    let parts: [(&str, &[u8]); 3] = [
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest xmlns:manifest=\"m\"/>"),
        ("content.xml", content.as_bytes()),
    ];
    archive(&parts, CompressionMethod::Stored)
}

/// An `.xlsx` made by hand, for what no writer would write.
fn xlsx(sheet: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let of = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let workbook = format!(
        "<workbook xmlns=\"{main}\" xmlns:r=\"{of}\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let rels = format!(
        "<Relationships><Relationship Id=\"rId1\" Type=\"{of}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let top = format!(
        "<Relationships><Relationship Id=\"rId1\" Type=\"{of}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let sheet = format!("<worksheet xmlns=\"{main}\"><sheetData>{sheet}</sheetData></worksheet>");
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", top.as_bytes()),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", rels.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    parts.extend(more);
    archive(&parts, CompressionMethod::Deflated)
}

#[test]
fn a_workbook_gives_its_cells_with_their_kinds() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Ρουμανία & co").unwrap();
    sheet.write(0, 0, "text").unwrap().write(0, 2, 12).unwrap().write(2, 1, true).unwrap();
    let date = Format::new().set_num_format("yyyy-mm-dd");
    sheet.write_with_format(2, 3, 45_000, &date).unwrap();
    sheet.write_formula(3, 0, Formula::new("=1+1").set_result("2")).unwrap();
    sheet.merge_range(5, 0, 5, 2, "wide", &Format::new()).unwrap();
    let (sheets, findings) = open(&workbook.save_to_buffer().unwrap());
    let [sheet] = sheets.as_slice() else { panic!("{findings:?}") };
    assert_eq!(sheet.name.as_deref(), Some("Ρουμανία & co"));
    let at = |line, column| sheet.row(line).map_or(Raw::Empty, |row| row.get(column).clone());
    assert_eq!(at(1, 1), Raw::Text("text".into()));
    assert_eq!(at(1, 2), Raw::Empty);
    assert_eq!(at(1, 3), Raw::Number(12.0));
    assert_eq!(at(3, 2), Raw::Bool(true));
    assert_eq!(at(3, 4), Raw::Date("2023-03-15".into()));
    assert_eq!(at(4, 1), Raw::Number(2.0));
    assert_eq!(sheet.merged, [[6, 1, 6, 3]]);
    assert_eq!(ids(&findings), ["file-formulas"]);
}

#[test]
fn hidden_sheets_are_skipped_with_a_note_unless_they_are_the_hubs_own() {
    let mut workbook = Workbook::new();
    for (name, is_hidden) in [("Q1", false), ("old", true), ("_hub", true)] {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        sheet.write(0, 0, 1).unwrap().set_hidden(is_hidden);
        sheet.set_row_hidden(0).unwrap();
    }
    let (sheets, findings) = open(&workbook.save_to_buffer().unwrap());
    let names: Vec<_> = sheets.iter().filter_map(|sheet| sheet.name.as_deref()).collect();
    assert_eq!((names, ids(&findings)), (vec!["Q1", "_hub"], vec!["sheet-hidden"]));
}

#[test]
fn an_open_document_gives_its_cells_and_a_short_line_of_it_no_million() {
    let table = |cell: &str| {
        ods(&format!(
            "<table:table table:name=\"Q2\"><table:table-row>{cell}</table:table-row><table:table-row \
             table:number-rows-repeated=\"1048575\"><table:table-cell table:number-columns-repeated=\"16384\"/>\
             </table:table-row></table:table>"
        ))
    };
    let text = "<table:table-cell office:value-type=\"string\"><text:p>Ρουμανία</text:p></table:table-cell>";
    let number = "<table:table-cell office:value-type=\"float\" office:value=\"7\"/>";
    let (sheets, findings) = open(&table(&format!("{text}{number}")));
    assert_eq!(findings, []);
    assert_eq!(sheets[0].rows[0].cells, [(1, Raw::Text("Ρουμανία".into())), (2, Raw::Number(7.0))]);
    let row = "<table:table-row table:number-rows-repeated=\"1000000\">";
    let many = ods(&format!(
        "<table:table table:name=\"x\">{row}{number}{number}{number}</table:table-row></table:table>"
    ));
    assert_eq!(said(&many), "file-too-many-rows");
}

#[test]
fn an_archive_that_unpacks_to_too_much_is_not_opened_whatever_it_declares() {
    let zeros = vec![b' '; LARGEST_CONTENT / 10];
    let names: Vec<String> = (0..11).map(|n| format!("xl/media/{n}.bin")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), zeros.as_slice())).collect();
    let bomb = xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", &parts);
    assert!(bomb.len() < 1_000_000);
    assert_eq!(said(&bomb), "file-bomb");
}

#[test]
fn a_sheet_with_a_million_rows_is_too_many_and_two_cells_far_apart_are_two_cells() {
    let rows: String = (1..=1_000_000).map(|n| format!("<row r=\"{n}\"><c><v>1</v></c></row>")).collect();
    assert_eq!(said(&xlsx(&rows, &[])), "file-too-many-rows");
    let far = xlsx(
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>",
        &[],
    );
    let (sheets, findings) = open(&far);
    assert_eq!((sheets[0].rows.len(), findings.len()), (2, 0));
    assert_eq!(said("1\n".repeat(MOST_ROWS + 1).as_bytes()), "file-too-many-rows");
}

#[test]
fn numbers_that_are_none_and_formulas_without_results_keep_their_cells() {
    let cells = "<row r=\"1\"><c r=\"A1\"><v>1e308</v></c><c r=\"B1\"><f>1+1</f></c><c r=\"C1\" t=\"e\"><v>#REF!</v></c>\
                 <c r=\"D1\"><v>NaN</v></c><c r=\"E1\" t=\"str\"><f>\"\"</f><v></v></c></row>";
    let (sheets, _) = open(&xlsx(cells, &[]));
    let row = &sheets[0].rows[0];
    assert_eq!((row.get(1), row.get(2)), (&Raw::Number(1e308), &Raw::Formula));
    assert_eq!(row.get(3), &Raw::Error("#REF!".into()));
    assert!(matches!(row.get(4), Raw::Number(number) if number.is_nan()), "{row:?}");
    assert_eq!(row.get(5), &Raw::Empty);
}

#[test]
fn macros_and_links_are_told_and_not_followed() {
    let cell = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    let more: [(&str, &[u8]); 2] =
        [("xl/vbaProject.bin", b"x"), ("xl/externalLinks/externalLink1.xml", b"<externalLink/>")];
    assert_eq!(said(&xlsx(cell, &more)), "file-macros file-links");
}

#[test]
fn a_password_a_web_page_a_document_and_a_broken_archive_are_told_apart() {
    let mut encrypted = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    encrypted.create_stream("/EncryptedPackage").unwrap().write_all(b"secret").unwrap();
    encrypted.flush().unwrap();
    assert_eq!(said(encrypted.into_inner().get_ref()), "file-encrypted");
    assert_eq!(said(b"<html><table><tr><td>1"), "file-markup");
    let parts = |name: &'static str| archive(&[(name, b"<x/>")], CompressionMethod::Stored);
    assert_eq!(said(&parts("word/document.xml")), "file-binary");
    assert_eq!(said(&parts("xl/workbook.bin")), "file-kind");
    assert_eq!(said(b"PK\x03\x04\x00\x00"), "file-binary");
    assert_eq!(said(&xlsx("", &[])), "file-empty");
}

#[test]
fn a_count_of_strings_that_no_memory_holds_is_not_believed() {
    let strings = b"<sst uniqueCount=\"99999999999999\"><si><t>one</t></si></sst>";
    let cell = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
    let (sheets, _) = open(&xlsx(cell, &[("xl/sharedStrings.xml", strings)]));
    assert_eq!(sheets.len(), 1);
}

#[test]
fn an_element_that_never_ends_does_not_keep_the_hub_waiting() {
    assert_eq!(said(&ods("<table:table table:name=\"x\"><table:table-row>")), "file-binary");
}

/// The records of an old workbook with one sheet of these.
fn xls(sheet: &[(u16, Vec<u8>)]) -> Vec<u8> {
    let record =
        |kind: u16, data: &[u8]| [&kind.to_le_bytes()[..], &(data.len() as u16).to_le_bytes(), data].concat();
    let begin = |what: u16| record(0x0809, &[6_u16.to_be_bytes(), what.to_le_bytes()].concat());
    let mut head = [begin(5), record(0x0042, &1200_u16.to_le_bytes())].concat();
    let start = head.len() + 4 + 9 + 4;
    let name = [&(start as u32).to_le_bytes()[..], &[0, 0, 1, 0, b'S']].concat();
    head.extend([record(0x0085, &name), record(0x000A, &[])].concat());
    let cells: Vec<u8> = sheet.iter().flat_map(|(kind, data)| record(*kind, data)).collect();
    let stream = [head, begin(0x10), cells, record(0x000A, &[])].concat();
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream("/Workbook").unwrap().write_all(&stream).unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}

fn number(row: u16, column: u16, value: f64) -> (u16, Vec<u8>) {
    let at = [row, column, 0].map(u16::to_le_bytes).concat();
    (0x0203, [at, value.to_le_bytes().to_vec()].concat())
}

#[test]
fn an_old_workbook_is_read_and_one_that_claims_the_world_is_not() {
    let (sheets, findings) = open(&xls(&[number(1, 2, 7.0)]));
    assert_eq!(findings, []);
    assert_eq!((sheets[0].rows[0].line, sheets[0].rows[0].get(3)), (2, &Raw::Number(7.0)));
    let long: Vec<_> = (0..1_000).map(|row| number(row, 0, 1.0)).collect();
    assert_eq!(open(&xls(&long)).0[0].rows.len(), 1_000);
    assert_eq!(said(&xls(&[number(0, 0, 1.0), number(65_535, 65_535, 1.0)])), "file-too-many-rows");
}

#[test]
fn a_record_shorter_than_it_claims_panics_in_the_library_and_not_in_the_hub() {
    let nine_merged_cells_and_none_there = (0x00E5, vec![9, 0]);
    assert_eq!(said(&xls(&[number(0, 0, 1.0), nine_merged_cells_and_none_there])), "file-binary");
}

proptest! {
    #[test]
    fn a_damaged_workbook_has_an_answer(at in 0.0..1.0, with: u8, kind in 0_usize..3) {
        let cell = "<row r=\"1\"><c r=\"A1\"><f>1</f><v>1</v></c></row>";
        let mut bytes = match kind {
            0 => xlsx(cell, &[]),
            1 => ods("<table:table table:name=\"x\"><table:table-row><table:table-cell office:value=\"1\"/></table:table-row></table:table>"),
            _ => xls(&[number(1, 2, 7.0)]),
        };
        let at = (bytes.len() as f64 * at) as usize;
        bytes[at] ^= with | 1;
        let (sheets, findings) = open(&bytes);
        prop_assert!(!sheets.is_empty() || !findings.is_empty());
    }
}

#[test]
#[ignore = "by hand: HUB_SEEDS names the folder of seeds to write for the fuzzer"]
fn write_the_seeds() {
    let folder = std::path::PathBuf::from(std::env::var("HUB_SEEDS").unwrap());
    let cell = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><f>1+1</f><v>2</v></c></row>";
    let strings: (&str, &[u8]) =
        ("xl/sharedStrings.xml", b"<sst uniqueCount=\"1\"><si><t>Romania</t></si></sst>");
    let table = "<table:table table:name=\"x\"><table:table-row table:number-rows-repeated=\"2\"><table:table-cell \
                 office:value=\"1\" table:number-columns-repeated=\"3\"/></table:table-row></table:table>";
    let (greek, _, _) = encoding_rs::WINDOWS_1253.encode("Ιθαγένεια;Παιδιά\nΡουμανία;12\n");
    let wide: Vec<u8> = "\u{feff}a;b\n1;2\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (name, bytes) in [
        ("small.xlsx", xlsx(cell, &[strings])),
        ("macros.xlsm", xlsx(cell, &[strings, ("xl/vbaProject.bin", b"x")])),
        ("small.ods", ods(table)),
        ("open-element.ods", ods("<table:table table:name=\"x\"><table:table-row>")),
        ("small.xls", xls(&[number(1, 2, 7.0), (0x0204, vec![0, 0, 0, 0, 0, 0, 1, 0, 0, b'a'])])),
        ("wide.xls", xls(&[number(0, 0, 1.0), number(65_535, 65_535, 1.0)])),
        ("greek.csv", greek.into_owned()),
        ("utf16.csv", wide),
        ("sep.csv", b"sep=;\r\n\"a\nb\";2\r\n# note\r\n1;2".to_vec()),
        ("web.xls", b"<html><table><tr><td>1".to_vec()),
        ("broken.zip", b"PK\x03\x04\x00\x00".to_vec()),
    ] {
        std::fs::write(folder.join(name), bytes).unwrap();
    }
}
