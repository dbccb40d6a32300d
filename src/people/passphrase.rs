//! Whether a passphrase is good enough: long, and not what everybody tries first.
//!
//! How it decides:
//! 1. 12 to 256 characters of any kind, as NIST SP 800-63B asks; no rule about digits or signs.
//! 2. It does not hold the person's address or name, or the name of this hub.
//! 3. It is not made of two guesses or fewer. What counts as one guess: a word or password of `common.txt` (in any case,
//!    also as `P@55w0rd`), a run (`abcdef`, `87654`, `qwertz`, `aaaa`), a year, or any other single letter or
//!    digit. Spaces and signs are free, so are up to four digits and signs at the end, and a repetition counts once.
//!
//! So `passwordpassword`, `Summer-2026!!` and `qwertyuiop12` are refused, three words that have nothing to do with each other
//! pass. The list knows English and what people everywhere type; a Greek proverb passes by its length.

use std::collections::HashSet;
use std::sync::LazyLock;

/// The fewest characters.
pub const SHORTEST: usize = 12;
/// The most characters: a limit for the work of hashing, not for people.
pub const LONGEST: usize = 256;
/// So many guesses are too few.
const FEW: usize = 2;
/// Digits and signs at the end that nobody has to guess one by one.
const TAIL: usize = 4;
/// The longest word of the list.
const WORD: usize = 24;

static COMMON: LazyLock<HashSet<Vec<char>>> = LazyLock::new(|| {
    let lines = include_str!("common.txt").lines().filter(|line| !line.starts_with("# "));
    lines.map(|line| line.chars().collect()).collect()
});

/// Neighbours on keyboards and in alphabets; read in both directions.
const RUNS: [&str; 8] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiop",
    "azertyuiop",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
];

/// Why a passphrase is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weakness {
    /// Fewer than [`SHORTEST`] characters.
    TooShort,
    /// More than [`LONGEST`] characters.
    TooLong,
    /// Holds the person's address or name, or the name of this hub.
    Personal,
    /// Among the first things anybody would try.
    Common,
}

/// What is wrong with a passphrase for somebody with these `personal` texts (address, name), if anything is.
pub fn weakness(passphrase: &str, personal: &[&str]) -> Option<Weakness> {
    match passphrase.chars().count() {
        n if n < SHORTEST => return Some(Weakness::TooShort),
        n if n > LONGEST => return Some(Weakness::TooLong),
        _ => {}
    }
    if is_personal(passphrase, personal) {
        return Some(Weakness::Personal);
    }
    (guesses(passphrase) <= FEW).then_some(Weakness::Common)
}

fn is_personal(passphrase: &str, personal: &[&str]) -> bool {
    let bare = |text: &str| -> String { folded(text).into_iter().filter(|c| c.is_alphanumeric()).collect() };
    let typed = [bare(passphrase), bare(&unmasked(&folded(passphrase), 'i').iter().collect::<String>())];
    let parts = personal.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    let parts = parts.chain(["taskforcehub"]).map(bare).filter(|part| part.chars().count() >= 4);
    parts.into_iter().any(|part| typed.iter().any(|typed| typed.contains(&part)))
}

fn folded(text: &str) -> Vec<char> {
    text.chars().flat_map(char::to_lowercase).collect()
}

/// Letters behind the signs that stand for them; a `1` stands for `i` or for `l`.
fn unmasked(text: &[char], one: char) -> Vec<char> {
    let letter = |c: &char| match c {
        '4' | '@' => 'a',
        '3' => 'e',
        '1' | '!' => one,
        '0' => 'o',
        '5' | '$' => 's',
        '7' => 't',
        other => *other,
    };
    text.iter().map(letter).collect()
}

/// The fewest guesses that make up the passphrase.
fn guesses(passphrase: &str) -> usize {
    let text = once(&folded(passphrase));
    let tail = text.iter().rev().take_while(|c| !c.is_alphabetic()).count();
    let forms = [unmasked(&text, 'i'), unmasked(&text, 'l'), text.clone()];
    // fewest[n]: the fewest guesses for the first n characters.
    let mut fewest = vec![0];
    for end in 1..=text.len() {
        let single = fewest[end - 1] + usize::from(text[end - 1].is_alphanumeric());
        let longer = (0..end.saturating_sub(2))
            .filter(|start| is_one_guess(&forms, *start, end))
            .map(|start| fewest[start] + 1);
        fewest.push(longer.chain([single]).min().unwrap_or(single));
    }
    let without_tail = if tail <= TAIL { text.len() - tail } else { text.len() };
    fewest[text.len()].min(fewest[without_tail])
}

/// `abcabcabc` as `abc`: the shortest block that the text repeats, perhaps cut off at its end.
fn once(text: &[char]) -> Vec<char> {
    let repeats = |n: &usize| text.iter().zip(&text[*n..]).all(|(a, b)| a == b);
    let block = (1..=text.len() / 2).find(repeats).unwrap_or(text.len());
    text[..block].to_vec()
}

fn is_one_guess(forms: &[Vec<char>; 3], start: usize, end: usize) -> bool {
    let plain = &forms[2][start..end];
    let is_word = end - start <= WORD && forms.iter().any(|form| COMMON.contains(&form[start..end]));
    is_word || is_year(plain) || is_run(plain)
}

fn is_year(text: &[char]) -> bool {
    text.len() == 4
        && (text.starts_with(&['1', '9']) || text.starts_with(&['2', '0']))
        && text[2..].iter().all(char::is_ascii_digit)
}

/// Three or more of the same, or neighbours in one direction.
fn is_run(text: &[char]) -> bool {
    if text.iter().all(|c| *c == text[0]) {
        return true;
    }
    if text.len() > 28 {
        return false; // longer than any row of keys
    }
    let (text, back): (String, String) = (text.iter().collect(), text.iter().rev().collect());
    RUNS.iter().any(|run| run.contains(&text) || run.contains(&back))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(passphrase: &str) -> Option<Weakness> {
        weakness(passphrase, &["anna.papadaki@example.org", "Anna Papadaki"])
    }

    #[test]
    fn length_is_counted_in_characters_and_nothing_else_is_asked_for() {
        assert_eq!(found("zkvwpgtrmbq"), Some(Weakness::TooShort));
        assert_eq!(found("ωμέγα κάππα"), Some(Weakness::TooShort), "eleven characters, more bytes");
        assert_eq!(found("zkvwpgtrmbqx"), None);
        assert_eq!(found("ωμέγα κάππα "), None, "and twelve");
        assert_eq!(found(&"zkvwpgtr".repeat(32)), None);
        assert_eq!(found(&format!("{}x", "zkvwpgtr".repeat(32))), Some(Weakness::TooLong));
    }

    #[test]
    fn what_everybody_tries_first_is_refused_however_it_is_dressed() {
        for tried in [
            "passwordpassword",
            "PasswordPassword",
            "P@55w0rd2026!",
            "password1234",
            "password12345678",
            "qwertyuiop12",
            "abcdefghijklm",
            "123456789012",
            "aaaaaaaaaaaaaaaa",
            "xyxyxyxyxyxyxy",
            "Summer-2026!!",
            "football dragon",
            "1qaz2wsx3edc",
            "trustno1trustno1",
            "            ",
            "!@#$%^&*()_+",
        ] {
            assert_eq!(found(tried), Some(Weakness::Common), "{tried:?}");
        }
    }

    #[test]
    fn words_without_a_connection_and_random_signs_pass() {
        for good in [
            "correct horse battery staple",
            "purple window coffee",
            "lantern kettle orbit 7",
            "το νερό κοιμάται",
            "вода под моста тече",
            "kJ8#qL2v!xW9",
            "9302-8817-4429-06",
        ] {
            assert_eq!(found(good), None, "{good:?}");
        }
    }

    #[test]
    fn ones_own_name_and_the_hubs_are_refused() {
        for own in [
            "papadaki lives by the sea",
            "by the sea P4p4d4k1 rests",
            "the Taskforce Hub at night",
            "TASKFORCE-HUB kettle orbit",
        ] {
            assert_eq!(found(own), Some(Weakness::Personal), "{own:?}");
        }
        assert_eq!(weakness("by the river so dreary", &["li@a.eu", "Li Wu"]), None, "too short to matter");
    }
}
