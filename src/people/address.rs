//! What may stand as somebody's address.

/// An address as accounts have it, trimmed and in lower case; `None` if no letter could reach it.
///
/// Less than mail allows: nothing quoted, so that no space or line break can ever reach a letter's head.
pub fn address(typed: &str) -> Option<String> {
    let address = typed.trim_matches(' ').to_lowercase();
    let is_plain = |c: char| !c.is_whitespace() && !c.is_control() && c != '"';
    let is_good = address.len() <= 254 && address.chars().all(is_plain);
    (is_good && address.parse::<lettre::Address>().is_ok()).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_plain_or_refused() {
        for good in ["a@example.org", "maría+news@example.org", "a@bücher.example", "a.b-c_d@sub.example.org"]
        {
            assert!(address(good).is_some(), "{good}");
        }
        let long = format!("a@{}.org", "b".repeat(260));
        for bad in [
            "",
            "@",
            "a",
            "a@",
            "@example.org",
            "a b@example.org",
            "A <a@example.org>",
            "a@example.org\r\nBcc: b@example.org",
            "a\r\n@example.org",
            "\"a b\"@example.org",
            "a@exa\nmple.org",
            "a@example.org,b@example.org",
            "a@b@example.org",
            "a@example.org\0",
            &long,
        ] {
            assert!(address(bad).is_none(), "{bad:?}");
        }
    }
}
