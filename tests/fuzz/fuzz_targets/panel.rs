#![no_main]

#[path = "../each.rs"]
#[allow(dead_code)]
mod each;

// Without the fuzzer's own hook a panic that the hub catches is no find, and one that it does not catch still is.
libfuzzer_sys::fuzz_target!(init: drop(std::panic::take_hook()), |bytes: &[u8]| each::panel(bytes));
