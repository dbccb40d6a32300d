#![no_main]

#[path = "../each.rs"]
#[allow(dead_code)]
mod each;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| each::source(bytes));
