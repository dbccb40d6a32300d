//! Codes and the lists they belong to: `RO`, `Y_LT12`, `_T`.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use super::period::Quarter;

/// One code of one list, at most sixteen bytes of capital letters, digits and `_ . -`; ordered as text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code([u8; 16]);

impl Code {
    /// `_T`, the total over a dimension: every unused dimension of a [`Key`](super::Key) holds it.
    pub const TOTAL: Code = Code::literal("_T");
    /// `_U`, unknown: always a legal answer.
    pub const UNKNOWN: Code = Code::literal("_U");

    /// A code written in the program itself; too long a text stops the build.
    pub const fn literal(text: &str) -> Code {
        let (bytes, mut inside, mut i) = (text.as_bytes(), [0; 16], 0);
        while i < bytes.len() {
            inside[i] = bytes[i];
            i += 1;
        }
        Code(inside)
    }

    /// The code as it is written in files.
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|b| *b == 0).unwrap_or(self.0.len());
        std::str::from_utf8(&self.0[..end]).expect("codes are made of ASCII only")
    }

    /// `Y_LT12` and `F` become `Y_LT12.F`: a cell of two crossed lists, where both are short enough.
    pub fn cross(self, other: Code) -> Code {
        format!("{self}.{other}")
            .parse()
            .expect("crossed codes fit sixteen bytes (checked with the data files)")
    }
}

impl FromStr for Code {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Self, NotACode> {
        let legal = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b"_.-".contains(&b);
        if text.is_empty() || text.len() > 16 || !text.bytes().all(legal) {
            return Err(NotACode(text.chars().take(40).collect()));
        }
        Ok(Code::literal(text))
    }
}

/// A text that cannot be a code of any list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotACode(pub String);

impl fmt::Display for NotACode {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "not a code: {:?} (1 to 16 of A-Z 0-9 _ . -)", self.0)
    }
}

impl std::error::Error for NotACode {}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a list says of one code.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The code it sums into; `_T` at the top of the list.
    pub parent: Code,
    /// False for codes that stand outside the total (`Y_GE18X`, several-answer lists).
    pub adds: bool,
    /// First and last quarter in which the code may be used; open where `None`.
    pub valid: (Option<Quarter>, Option<Quarter>),
    /// A name that is the same in every language (regions); otherwise empty and found in `locales/`.
    pub label: String,
}

impl Item {
    /// A code right below the total that may always be used and has its name in `locales/`.
    pub fn plain() -> Self {
        Self { parent: Code::TOTAL, adds: true, valid: (None, None), label: String::new() }
    }
}

/// A code list: a forest of codes under `_T`, in the order readers expect (the order of its file).
#[derive(Debug, Clone, Default)]
pub struct CodeList {
    items: Vec<(Code, Item)>,
    places: BTreeMap<Code, usize>,
}

impl CodeList {
    /// The list of these items.
    pub fn new(items: impl IntoIterator<Item = (Code, Item)>) -> Self {
        let items: Vec<_> = items.into_iter().collect();
        let places = items.iter().enumerate().map(|(place, (code, _))| (*code, place)).collect();
        Self { items, places }
    }

    /// What the list says of `code`, if it is one of its codes.
    pub fn get(&self, code: Code) -> Option<&Item> {
        self.places.get(&code).map(|place| &self.items[*place].1)
    }

    /// Every code with its item, in reading order.
    pub fn iter(&self) -> impl Iterator<Item = (Code, &Item)> {
        self.items.iter().map(|(code, item)| (*code, item))
    }

    /// The codes right below `parent` that add up to it.
    pub fn addends(&self, parent: Code) -> impl Iterator<Item = Code> {
        self.iter().filter(move |(_, item)| item.adds && item.parent == parent).map(|(code, _)| code)
    }

    /// Whether other codes add up to `code`: nobody reports such a code, it is computed.
    pub fn is_group(&self, code: Code) -> bool {
        self.addends(code).next().is_some()
    }

    /// Whether `code` may be used in `quarter`.
    pub fn is_valid(&self, code: Code, quarter: Quarter) -> bool {
        self.get(code).is_some_and(|item| {
            item.valid.0.is_none_or(|from| from <= quarter)
                && item.valid.1.is_none_or(|until| quarter <= until)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_sort_as_text_and_print_as_written() {
        let (a, b): (Code, Code) = ("RO".parse().unwrap(), "ROU".parse().unwrap());
        assert!(a < b);
        assert_eq!(format!("{a} {b:?} {}", a.cross(b)), "RO ROU RO.ROU");
    }

    #[test]
    fn a_text_that_is_no_code_says_what_it_found() {
        let said = "romania".parse::<Code>().unwrap_err().to_string();
        assert_eq!(said, "not a code: \"romania\" (1 to 16 of A-Z 0-9 _ . -)");
        assert!("A".repeat(17).parse::<Code>().is_err());
    }
}
