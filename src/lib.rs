#![forbid(unsafe_code)]
pub mod error;
pub mod structure;
pub mod words;
pub mod collect;
pub mod validate;
pub mod store;
pub mod detect;
pub mod protect;
pub mod exchange;
pub mod report;
pub mod app;
pub mod deliver;
pub mod demo;
pub mod web;
pub mod jobs;
