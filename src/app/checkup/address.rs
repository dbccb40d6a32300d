//! Addresses as letters carry them: domains in the letters of the wire, names without anything a head could not hold.

use lettre::message::Mailbox;
use lettre::{Address, address::AddressError};

/// The address with its domain as name servers and every relay know it (`bücher.example` is `xn--bcher-kva.example`).
///
/// What stands before the @ is its receiver's business and stays: only a relay that offers SMTPUTF8 takes other letters there.
pub fn postal(address: &Address) -> Result<Address, AddressError> {
    match address.domain().is_ascii() {
        true => Ok(address.clone()),
        false => {
            let domain = idna::domain_to_ascii(address.domain()).map_err(|_| AddressError::InvalidDomain)?;
            Address::new(address.user(), domain)
        }
    }
}

/// A name and an address, as a letter's head may have them: control characters in the name, which end lines, become spaces.
pub fn mailbox(text: &str) -> Result<Mailbox, AddressError> {
    let tidy: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let read: Mailbox = tidy.trim().parse()?;
    // A name in quotes may hold such characters by an escape.
    let name = read.name.map(|name| name.chars().map(|c| if c.is_control() { ' ' } else { c }).collect());
    let name = name.filter(|name: &String| !name.trim().is_empty());
    Ok(Mailbox::new(name, postal(&read.email)?))
}

/// The domain a sender writes from; none where the world's name servers cannot know it.
pub fn domain(from: &str) -> Option<String> {
    let domain = mailbox(from).ok()?.email.domain().to_lowercase();
    let is_public =
        domain.contains('.') && !domain.starts_with('[') && domain.parse::<std::net::IpAddr>().is_err();
    is_public.then_some(domain)
}

#[cfg(test)]
mod tests {
    use lettre::Message as Mail;

    use super::*;

    #[test]
    fn a_domain_is_written_in_the_letters_of_the_wire() {
        for (typed, postal_form) in [
            ("anna@example.org", "anna@example.org"),
            ("anna@bücher.example", "anna@xn--bcher-kva.example"),
            ("анна@пример.бг", "анна@xn--e1afmkfd.xn--90ae"),
            ("άννα@παράδειγμα.ελ", "άννα@xn--hxajbheg2az3al.xn--qxam"),
            ("anna@faß.example", "anna@xn--fa-hia.example"),
        ] {
            let address: Address = typed.parse().unwrap();
            assert_eq!(postal(&address).unwrap().to_string(), postal_form);
        }
    }

    #[test]
    fn a_sender_has_a_domain_where_name_servers_can_know_it() {
        assert_eq!(domain("Hub <hub@Example.org>").as_deref(), Some("example.org"));
        assert_eq!(domain("Hub <hub@bücher.example>").as_deref(), Some("xn--bcher-kva.example"));
        for bad in ["", "nobody", "Hub <hub@localhost>", "hub@[192.0.2.1]", "hub@192.0.2.1"] {
            assert_eq!(domain(bad), None, "{bad}");
        }
    }

    /// What a letter from this sender has as its head.
    fn head(from: &str) -> Option<String> {
        let mail = Mail::builder().from(mailbox(from).ok()?).to("b@example.org".parse().unwrap());
        let bytes = mail.subject("s").body(String::new()).unwrap().formatted();
        String::from_utf8(bytes).ok()
    }

    #[test]
    fn a_name_with_line_ends_is_one_line_and_adds_no_head() {
        for from in [
            "Hub\r\nBcc: c@example.org <hub@example.org>",
            "\"Hub\\\r\\\nBcc: c@example.org\" <hub@example.org>",
            "Hub\u{0} \u{7f}\u{85} <hub@example.org>",
            "\u{1b}[31m <hub@example.org>",
            "Хъб\n <hub@example.org>",
        ] {
            if let Some(head) = head(from) {
                assert!(!head.lines().any(|line| line.starts_with("Bcc")), "{head}");
                assert!(head.lines().all(|line| !line.contains(|c: char| c.is_control())), "{head}");
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn no_name_whatever_makes_a_letter_fall(name in "(?s).{0,40}") {
            for from in [format!("{name} <hub@example.org>"), format!("\"{name}\" <hub@example.org>"), name] {
                if let Some(head) = head(&from) {
                    assert!(!head.replace("\r\n", "").contains(|c: char| c.is_control() && c != '\t'), "{head:?}");
                }
            }
        }
    }
}
