#![forbid(unsafe_code)]
pub mod error;
pub mod structure;
pub mod words;
pub mod collect;
pub mod validate;
pub mod protect;
