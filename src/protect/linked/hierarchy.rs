//! The codes of one dimension as a tree under the total.

use std::collections::BTreeMap;

use crate::structure::Message;

/// The code of the total in every dimension.
pub const TOTAL: &str = "TOTAL";

/// One dimension: its codes, the total first, and what each adds to.
#[derive(Debug, Clone)]
pub struct Hierarchy {
    /// The heading of its column.
    pub name: String,
    codes: Vec<String>,
    index: BTreeMap<String, usize>,
    chains: Vec<Vec<usize>>,
    is_leaf: Vec<bool>,
}

impl Hierarchy {
    /// The tree of these `(parent, child)` pairs. Refused: two parents of one code, a ring of codes, a code that does
    /// not lead to the total.
    pub fn new(name: &str, pairs: &[(String, String)]) -> Result<Self, Message> {
        let mut parents: BTreeMap<&str, &str> = BTreeMap::new();
        for (parent, child) in pairs {
            match parents.insert(child, parent) {
                Some(other) if other != parent => {
                    return Err(fault("linked-two-parents", name, child));
                }
                _ if child == TOTAL => return Err(fault("linked-ring", name, child)),
                _ => {}
            }
        }
        let mut tree = Self::bare(name);
        // In the order of the file, parents as they are needed.
        for (parent, child) in pairs {
            tree.add(parent);
            tree.add(child);
        }
        for code in 1..tree.codes.len() {
            tree.chains[code] = tree.chain_of(code, &parents)?;
            let parent = tree.chains[code][1];
            tree.is_leaf[parent] = false;
        }
        Ok(tree)
    }

    /// A dimension without a hierarchy: every code directly under the total.
    pub fn flat(name: &str, codes: impl IntoIterator<Item = String>) -> Self {
        let pairs: Vec<_> =
            codes.into_iter().filter(|code| code != TOTAL).map(|code| (TOTAL.into(), code)).collect();
        Self::new(name, &pairs).expect("codes under the total make no ring")
    }

    fn bare(name: &str) -> Self {
        let index = BTreeMap::from([(TOTAL.to_string(), 0)]);
        Self {
            name: name.into(),
            codes: vec![TOTAL.into()],
            index,
            chains: vec![vec![0]],
            is_leaf: vec![true],
        }
    }

    fn add(&mut self, code: &str) {
        if !self.index.contains_key(code) {
            self.index.insert(code.into(), self.codes.len());
            self.codes.push(code.into());
            self.chains.push(vec![]);
            self.is_leaf.push(true);
        }
    }

    fn chain_of(&self, code: usize, parents: &BTreeMap<&str, &str>) -> Result<Vec<usize>, Message> {
        let mut chain = vec![code];
        let mut at = code;
        while at != 0 {
            let parent = parents.get(self.codes[at].as_str()).and_then(|parent| self.index.get(*parent));
            match parent {
                Some(parent) if !chain.contains(parent) => at = *parent,
                _ => return Err(fault("linked-ring", &self.name, &self.codes[at])),
            }
            chain.push(at);
        }
        Ok(chain)
    }

    /// How many codes there are, the total included.
    pub fn len(&self) -> usize {
        self.codes.len()
    }

    /// The number of a code.
    pub fn find(&self, code: &str) -> Option<usize> {
        self.index.get(code).copied()
    }

    /// The code of a number.
    pub fn code(&self, code: usize) -> &str {
        &self.codes[code]
    }

    /// The code itself and everything it adds to, the total last.
    pub fn chain(&self, code: usize) -> &[usize] {
        &self.chains[code]
    }

    /// Whether `code` is `above` or below it.
    pub fn is_under(&self, code: usize, above: usize) -> bool {
        above == 0 || self.chains[code].contains(&above)
    }

    /// Whether nothing adds to it.
    pub fn is_leaf(&self, code: usize) -> bool {
        self.is_leaf[code]
    }

    /// What adds to it directly.
    pub fn children(&self, code: usize) -> impl Iterator<Item = usize> {
        (1..self.len()).filter(move |child| self.chains[*child][1] == code)
    }

    /// Every code nothing adds to.
    pub fn leaves(&self) -> impl Iterator<Item = usize> {
        (0..self.len()).filter(|code| self.is_leaf(*code))
    }
}

fn fault(id: &str, dimension: &str, code: &str) -> Message {
    Message::new(id).text("dimension", dimension).text("code", code)
}
