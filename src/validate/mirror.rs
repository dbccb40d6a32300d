//! stub
use crate::structure::{Code, Key, Observation};
use std::collections::BTreeMap;
/// stub
#[derive(Debug, Clone, Copy)]
pub struct Difference {
    /// a
    pub from: Code,
    /// a
    pub to: Code,
    /// a
    pub sent: u32,
    /// a
    pub received: u32,
}
/// stub
pub fn differences(_: Code, _: Code, _: &BTreeMap<Code, &BTreeMap<Key, Observation>>) -> Vec<Difference> {
    Vec::new()
}
