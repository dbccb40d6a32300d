//! What a file is, by its first bytes.

/// The kinds of container the hub tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A zip archive: `.xlsx`, `.xlsm`, `.ods`, and much that is no workbook.
    Zip,
    /// A compound file: `.xls`, or an encrypted `.xlsx`.
    Compound,
    /// HTML or XML that some programs save as `.xls`.
    Markup,
    /// Everything else: text, if it can be read as such.
    Text,
}

/// Told by content: names lie, and people rename.
pub fn of(bytes: &[u8]) -> Kind {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let begins = |word: &[u8]| text.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
    match bytes {
        [b'P', b'K', 3 | 5, 4 | 6, ..] => Kind::Zip,
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => Kind::Compound,
        _ if [&b"<html"[..], b"<!doctype", b"<?xml", b"<table"].into_iter().any(begins) => Kind::Markup,
        _ => Kind::Text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_told_by_its_first_bytes() {
        for (bytes, kind) in [
            (&b"PK\x03\x04rest"[..], Kind::Zip),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Kind::Compound),
            (b"\xEF\xBB\xBF <HTML>", Kind::Markup),
            (b"<5;12", Kind::Text),
            (b"", Kind::Text),
        ] {
            assert_eq!(of(bytes), kind, "{bytes:?}");
        }
    }
}
