//! What `benches/workbook` measures: `write FILE` fills the largest real quarter into the hub's workbook, `read FILE N`
//! reads and checks it N times twenty times and prints the milliseconds of CPU that one took, one line for each twenty.

use std::collections::BTreeMap;

use hub::collect::form::typed_again;
use hub::collect::grid::{Asked, used};
use hub::collect::template::{Template, write};
use hub::deliver::House;
use hub::intake::examine;
use hub::structure::{Code, Key, Observation, Quarter, Structure, data_file};
use hub::validate::Context;

const COUNTRY: Code = Code::literal("GB");
/// Linux brings the count of a running thread up to date every few milliseconds.
const AT_ONCE: u32 = 20;
const QUARTER: &str = "2023-Q2";

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let quarter: Quarter = QUARTER.parse().expect("a quarter");
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [_, "write", path] => std::fs::write(path, filled(quarter)).expect("a file to write"),
        [_, "read", path, times] => {
            let (bytes, house) = (std::fs::read(path).expect("a file"), House::read().expect("the house"));
            for _ in 0..times.parse().expect("a number") {
                read(&house, quarter, &bytes);
            }
        }
        _ => panic!("write FILE, or read FILE TIMES"),
    }
}

fn figures(quarter: Quarter) -> BTreeMap<Key, Observation> {
    let text = data_file(&format!("demo/GB/{quarter}.csv")).expect("a real quarter");
    let (submission, _) = hub::collect::read(text.as_bytes(), Structure::embedded(), COUNTRY, quarter);
    submission.cells.into_iter().map(|cell| (cell.key, cell.observation)).collect()
}

fn filled(quarter: Quarter) -> Vec<u8> {
    let (now, before) = (figures(quarter), figures(quarter.plus(-1)));
    let used = used(now.keys().chain(before.keys()));
    let asked = Asked { structure: Structure::embedded(), country: COUNTRY, quarter, part: None, used };
    let typed = typed_again(&asked, &now, BTreeMap::new()).cells;
    let words = hub::words::first_language();
    let template = Template { asked: &asked, part: Code::TOTAL, words, before: &before, now: &typed };
    write(&template).expect("a workbook")
}

fn read(house: &House, quarter: Quarter, bytes: &[u8]) {
    let examined = || examine(house, COUNTRY, quarter, bytes, &Context::default());
    let before = on_cpu();
    (1..AT_ONCE).for_each(|_| drop(examined()));
    let (clean, findings) = examined();
    let took = (on_cpu() - before) as f64 / 1e6 / f64::from(AT_ONCE);
    let cells = clean.map_or(0, |clean| clean.cells().len());
    println!("{took:.3} {cells} {}", findings.len());
}

/// Nanoseconds that this thread was on a processor, as Linux counts them.
fn on_cpu() -> u64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").expect("Linux");
    text.split(' ').next().and_then(|first| first.parse().ok()).expect("a count")
}
