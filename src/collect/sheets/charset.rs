//! Bytes to text where nobody says how it is written: UTF-8, UTF-16 with its mark, or one of the old alphabets.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

/// What was assumed about a text that is not UTF-8.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// The text.
    pub text: String,
    /// The name of the encoding.
    pub name: &'static str,
}

/// The text of bytes that are not UTF-8; `None` where no guess makes words of them.
pub fn guess(bytes: &[u8]) -> Option<Guess> {
    let encoding = match bytes {
        [0xFF, 0xFE, ..] => UTF_16LE,
        [0xFE, 0xFF, ..] => UTF_16BE,
        _ => old(bytes),
    };
    let (text, used, is_broken) = encoding.decode(bytes);
    let is_read = !is_broken && (encoding == UTF_16LE || encoding == UTF_16BE || is_plausible(&text));
    is_read.then(|| Guess { text: text.into_owned(), name: used.name() })
}

/// One of the alphabets of Europe before Unicode; others are no answer here.
fn old(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    match guess.is_single_byte() {
        true => guess,
        false => encoding_rs::WINDOWS_1252,
    }
}

/// Whether most of its words with foreign letters are words: Latin ones have plain letters too, others one alphabet.
fn is_plausible(text: &str) -> bool {
    let mut words = [0_usize; 2];
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_ascii()) {
        words[usize::from(is_word(word))] += 1;
    }
    let is_strange = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    let is_foreign = |c: &char| !c.is_ascii();
    let is_typography =
        |c: char| matches!(c, '‘' | '’' | '“' | '”' | '„' | '–' | '—' | '…' | '«' | '»' | '€' | '\u{a0}');
    let is_set_well = words == [0, 0] && text.chars().filter(is_foreign).all(is_typography);
    (words[1] > words[0] || is_set_well) && !text.contains(is_strange)
}

fn is_word(word: &str) -> bool {
    let is_greek = |c: char| matches!(c, '\u{370}'..='\u{3ff}');
    let is_cyrillic = |c: char| matches!(c, '\u{400}'..='\u{4ff}');
    let is_long = word.chars().nth(1).is_some();
    let has_plain = word.chars().any(|c| c.is_ascii_alphabetic());
    let is_latin = has_plain && !word.contains(|c| is_greek(c) || is_cyrillic(c));
    is_latin || (is_long && (word.chars().all(is_greek) || word.chars().all(is_cyrillic)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_alphabets_of_europe_are_read_for_what_they_are() {
        let greek = "Ιθαγένεια;Παιδιά\nΡουμανία;12\nΒουλγαρία;3\nΑλβανία;4\n";
        let bulgarian = "Гражданство;Деца\nРумъния;12\nГърция;3\nАлбания;4\nне се събира;L\n";
        let polish = "Obywatelstwo;Dzieci\nRumuńskie;12\nWęgierskie;3\nżadne;źródło;łącznie;część\n";
        let french = "Citoyenneté;Enfants\nCôte d’Ivoire;12\nRépublique démocratique du Congo;3\n";
        for (text, encoding) in [
            (greek, encoding_rs::WINDOWS_1253),
            (greek, encoding_rs::ISO_8859_7),
            (bulgarian, encoding_rs::WINDOWS_1251),
            (polish, encoding_rs::WINDOWS_1250),
            (french, encoding_rs::WINDOWS_1252),
        ] {
            let (bytes, _, _) = encoding.encode(text);
            assert_eq!(guess(&bytes).map(|guess| guess.text).as_deref(), Some(text), "{}", encoding.name());
        }
    }

    #[test]
    fn utf_16_is_known_by_its_mark_and_noise_by_its_words() {
        let wide: Vec<u8> = "\u{feff}Ρουμανία;12".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(guess(&wide).map(|guess| guess.text).as_deref(), Some("Ρουμανία;12"));
        assert_eq!(guess(b"Barnardo\x92s;1").map(|guess| guess.text).as_deref(), Some("Barnardo’s;1"));
        assert_eq!(guess(b"2023-Q1,GB,VIC_NEW,_T,\xff\xfe\n"), None);
        assert_eq!(guess(b"\x80\x81\x01\x02\xff"), None);
    }
}
