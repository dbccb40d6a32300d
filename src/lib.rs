#![forbid(unsafe_code)]
pub mod error;
pub mod structure;
pub mod protect;
