//! What all the languages cost: to begin with, in memory, and for each sentence.
//!
//! ```sh
//! cargo run --release --example languages
//! ```
//!
//! The bars: every language ready within 150 ms of CPU and 40 MB; more than a million sentences a second on one core, taken
//! over all sentences that need nothing put in, and over one with a count and its plural. Exit 1 if a bar is missed.
//! CPU time is this thread's own, from the kernel.

use std::fs::read_to_string;
use std::time::Duration;

use hub::structure::Message;
use hub::words::{Locale, Words, languages};

fn main() {
    let (memory, begun) = (resident(), cpu());
    let count = languages().len();
    let (ready, grown) = (cpu() - begun, resident().saturating_sub(memory));
    println!("{count} languages: ready after {ready:.1?} of CPU, {:.1} MB", grown as f64 / 1024.0);
    let plain = plain();
    let simple = rate(|words| plain.iter().map(|message| words.say(message).len()).sum(), plain.len());
    let counted = counted();
    let rich = rate(|words| (0..1000).map(|_| words.say(&counted).len()).sum(), 1000);
    println!(
        "sentences a second: {:.2} million as they are, {:.2} million with a count and a plural",
        simple / 1e6,
        rich / 1e6
    );
    let is_fine = ready < Duration::from_millis(150) && grown < 40 * 1024 && simple > 1e6 && rich > 1e6;
    std::process::exit(i32::from(!is_fine));
}

/// Every sentence that needs nothing put in.
fn plain() -> Vec<Message> {
    let lines = Locale::embedded("en").lines().into_iter();
    lines.filter(|line| !line.text.contains('{')).map(|line| Message::new(line.id)).collect()
}

fn counted() -> Message {
    Message::new("task-warnings").count("warnings", 1284_usize)
}

/// Sentences a second, over all languages in turn.
fn rate(say: impl Fn(&Words) -> usize, sentences: usize) -> f64 {
    let all = languages();
    all.values().for_each(|words| assert!(say(words) > 0));
    let begun = cpu();
    let mut said = 0;
    while cpu() - begun < Duration::from_secs(2) {
        for words in all.values() {
            std::hint::black_box(say(words));
            said += sentences;
        }
    }
    said as f64 / (cpu() - begun).as_secs_f64()
}

/// This thread on a processor.
fn cpu() -> Duration {
    let text = read_to_string("/proc/thread-self/schedstat").expect("Linux");
    Duration::from_nanos(text.split(' ').next().and_then(|n| n.parse().ok()).expect("nanoseconds"))
}

/// In kilobytes.
fn resident() -> u64 {
    let text = read_to_string("/proc/self/status").expect("Linux");
    let line = text.lines().find(|line| line.starts_with("VmRSS")).expect("resident memory");
    line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).expect("kilobytes")
}
