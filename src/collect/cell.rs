//! What somebody typed into one cell, in a file, a pasted rectangle or a form: a figure, nothing, or a question back.
//!
//! A count is never guessed: what two people could read differently is asked.

use crate::structure::{ConfStatus, Count, NotACount, ObsStatus, Observation};

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// Nothing: no figure, and no statement about one.
    Blank,
    /// A count with its flag, or the reason why there is none.
    Figure(Observation),
}

/// Why a cell could not be read; each has its own sentence, `finding-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotACell {
    /// `-3`
    Negative,
    /// `1.23`, `12,5`
    Fraction,
    /// A billion or more.
    TooLarge,
    /// `1e308`
    Exponent,
    /// `1,23,4`, `1.234,5`: marks that group nobody's thousands.
    Grouping,
    /// `-`: none, or not collected?
    Dash,
    /// `n/a`, `..`: not available, or not applicable?
    NotAvailable,
    /// `<5`, `5-9`, `~12`: a band is no number.
    Band,
    /// The letter `O`: a zero, or no reply?
    LetterO,
    /// Not a number or without end, as a workbook can hold it.
    NotFinite,
    /// A date where a count belongs.
    Date,
    /// Yes or no where a count belongs.
    Boolean,
    /// `#REF!`
    Error,
    /// A formula whose result the workbook does not hold.
    Formula,
    /// Anything else.
    Unreadable,
}

impl NotACell {
    /// All of them.
    pub const ALL: [NotACell; 15] = [
        Self::Negative,
        Self::Fraction,
        Self::TooLarge,
        Self::Exponent,
        Self::Grouping,
        Self::Dash,
        Self::NotAvailable,
        Self::Band,
        Self::LetterO,
        Self::NotFinite,
        Self::Date,
        Self::Boolean,
        Self::Error,
        Self::Formula,
        Self::Unreadable,
    ];

    /// The rule of its finding.
    pub fn id(self) -> &'static str {
        match self {
            Self::Negative => "count-negative",
            Self::Fraction => "count-fraction",
            Self::TooLarge => "count-too-large",
            Self::Exponent => "cell-exponent",
            Self::Grouping => "cell-grouping",
            Self::Dash => "cell-dash",
            Self::NotAvailable => "cell-not-available",
            Self::Band => "cell-band",
            Self::LetterO => "cell-letter-o",
            Self::NotFinite => "cell-not-finite",
            Self::Date => "cell-date",
            Self::Boolean => "cell-boolean",
            Self::Error => "cell-error",
            Self::Formula => "cell-formula",
            Self::Unreadable => "count-unreadable",
        }
    }
}

/// Reads what was typed: a count grouped as people group it, Eurostat's flags behind it, or a letter in its place.
///
/// `1.234` and `1,234` are 1234, since a count has no fraction; `1.23` is asked. Only the digits 0 to 9 are digits.
pub fn read(text: &str) -> Result<Typed, NotACell> {
    let text = bare(text);
    match absence(text) {
        _ if text.is_empty() => return Ok(Typed::Blank),
        Some(status) => return Ok(figure(None, status)),
        None => {}
    }
    if let Some(why) = asked(text) {
        return Err(why);
    }
    let (digits, status) = flag(text);
    ungrouped(digits)?.parse().map(|count| figure(Some(count), status)).map_err(not_a_count)
}

/// A count that a workbook holds as a number.
pub fn number(value: f64) -> Result<Typed, NotACell> {
    match value {
        _ if !value.is_finite() => Err(NotACell::NotFinite),
        _ if value < 0.0 => Err(NotACell::Negative),
        _ if value >= 1e9 => Err(NotACell::TooLarge),
        _ if value.fract() != 0.0 => Err(NotACell::Fraction),
        // Whole and below a billion: the cast is exact.
        _ => Ok(Typed::Figure(Observation::count(value as u32))),
    }
}

fn figure(value: Option<Count>, status: ObsStatus) -> Typed {
    Typed::Figure(Observation { value, status, conf: ConfStatus::Internal })
}

/// Without the space and the invisible marks around it, which copying brings along.
fn bare(text: &str) -> &str {
    let is_invisible = |c: char| matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}');
    text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c))
}

/// The letters that stand in place of a number, SDMX's and Eurostat's.
fn absence(text: &str) -> Option<ObsStatus> {
    match text {
        "L" | "l" | ":" => Some(ObsStatus::NotCollected),
        "M" | "m" => Some(ObsStatus::CannotExist),
        "Q" | "q" | "C" | "c" | ":c" | ": c" => Some(ObsStatus::Suppressed),
        _ => None,
    }
}

/// What has more than one meaning.
fn asked(text: &str) -> Option<NotACell> {
    let folded = text.to_lowercase();
    match folded.as_str() {
        "-" | "--" | "–" | "—" | "−" | "‐" | "‑" => Some(NotACell::Dash),
        "n/a" | "na" | "n.a." | "n.a" | "n/d" | "nd" | "n.d." | "#n/a" | "." | ".." | "..." | "…" => {
            Some(NotACell::NotAvailable)
        }
        // The letters of three alphabets that look like a zero.
        "o" | "о" | "ο" => Some(NotACell::LetterO),
        _ if is_band(&folded) => Some(NotACell::Band),
        _ if is_exponent(&folded) => Some(NotACell::Exponent),
        _ if folded.strip_prefix(['-', '−', '–']).is_some_and(starts_with_digit) => {
            Some(NotACell::Negative)
        }
        _ => None,
    }
}

fn starts_with_digit(text: &str) -> bool {
    text.trim_start().starts_with(|c: char| c.is_ascii_digit())
}

fn is_band(text: &str) -> bool {
    const ABOUT: [&str; 12] = ["<", ">", "≤", "≥", "~", "≈", "±", "ca.", "ca ", "circa", "c.", "approx"];
    let is_about = ABOUT.iter().any(|word| text.strip_prefix(word).is_some_and(|rest| rest.contains(digit)));
    let between = text.split_once(['-', '–', '—', '‑']);
    let is_between = between.is_some_and(|(a, b)| a.trim_end().ends_with(digit) && starts_with_digit(b));
    is_about || is_between || text.strip_suffix('+').is_some_and(|rest| rest.trim_end().ends_with(digit))
}

fn is_exponent(text: &str) -> bool {
    let whole = |text: &str| !text.is_empty() && text.chars().all(|c| digit(c) || c == '.' || c == ',');
    let power = |text: &str| whole(text.trim_start_matches(['+', '-']));
    text.split_once('e').is_some_and(|(number, exponent)| whole(number) && power(exponent))
}

fn digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// `12p` is 12, provisional.
fn flag(text: &str) -> (&str, ObsStatus) {
    let status = match text.chars().next_back() {
        Some('p' | 'P') => ObsStatus::Provisional,
        Some('e' | 'E') => ObsStatus::Estimated,
        Some('b' | 'B') => ObsStatus::Break,
        Some('d' | 'D') => ObsStatus::DefinitionDiffers,
        _ => return (text, ObsStatus::Normal),
    };
    (text[..text.len() - 1].trim_end(), status)
}

/// The digits without the marks that group them; exactly three stand behind every mark.
fn ungrouped(text: &str) -> Result<String, NotACell> {
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}');
    let is_mark = |c: char| matches!(c, '.' | ',' | '\'' | '’') || is_space(c);
    if !starts_with_digit(text) || !text.ends_with(digit) || !text.chars().all(|c| digit(c) || is_mark(c)) {
        return Err(NotACell::Unreadable);
    }
    let marks: Vec<char> = text.chars().filter(|c| is_mark(*c)).collect();
    let groups: Vec<&str> = text.split(is_mark).collect();
    let (first, rest) = groups.split_first().ok_or(NotACell::Unreadable)?;
    let is_grouped = (1..=3).contains(&first.len()) && !first.starts_with('0');
    let is_alike = marks.windows(2).all(|pair| pair[0] == pair[1]);
    match rest {
        [] => Ok(text.to_string()),
        _ if is_grouped && is_alike && rest.iter().all(|group| group.len() == 3) => Ok(groups.concat()),
        [_] if matches!(marks.as_slice(), ['.' | ',']) => Err(NotACell::Fraction),
        _ => Err(NotACell::Grouping),
    }
}

fn not_a_count(why: NotACount) -> NotACell {
    match why {
        NotACount::Negative => NotACell::Negative,
        NotACount::Fraction => NotACell::Fraction,
        NotACount::TooLarge => NotACell::TooLarge,
        NotACount::Unreadable => NotACell::Unreadable,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn said(text: &str) -> String {
        match read(text) {
            Ok(Typed::Blank) => "blank".into(),
            Ok(Typed::Figure(Observation { value, status, .. })) => {
                format!("{}{status}", value.map_or(String::new(), |count| count.get().to_string()))
            }
            Err(why) => format!("{why:?}"),
        }
    }

    #[test]
    fn a_count_is_read_as_people_group_it() {
        for text in
            ["1234", " 1234 ", "1 234", "1\u{a0}234", "1\u{202f}234", "1'234", "1’234", "1.234", "1,234"]
        {
            assert_eq!(said(text), "1234A", "{text}");
        }
        for (text, expected) in
            [("12.345.678", "12345678A"), ("0", "0A"), ("0012", "12A"), ("\u{feff}7", "7A")]
        {
            assert_eq!(said(text), expected, "{text}");
        }
    }

    #[test]
    fn a_flag_stands_behind_a_number_and_a_letter_in_its_place() {
        for (text, expected) in [
            ("12p", "12P"),
            ("12 e", "12E"),
            ("1 234b", "1234B"),
            ("12d", "12D"),
            ("L", "L"),
            (":", "L"),
            ("M", "M"),
            ("c", "Q"),
            (": c", "Q"),
            ("  ", "blank"),
        ] {
            assert_eq!(said(text), expected, "{text}");
        }
    }

    #[test]
    fn what_has_two_meanings_is_asked() {
        for (texts, expected) in [
            (&["-", "–", "—"][..], "Dash"),
            (&["n/a", "NA", ".", "..", "…"], "NotAvailable"),
            (&["<5", "<=5", "< 5", "5-9", "5 – 9", "~12", "ca. 12", "circa 12", "12+", ">3"], "Band"),
            (&["O", "o", "О", "Ο"], "LetterO"),
            (&["1.23", "12,5", "12.0", "0.123", "1234,567"], "Fraction"),
            (&["1,23,4", "1.234,567", "1 23", "12.1.2023", "1 234,5"], "Grouping"),
            (&["1e308", "1E5", "1e-3", "2,5e3"], "Exponent"),
            (&["-3", "−3", "- 3", "-1.5"], "Negative"),
            (&["1000000000", "9.999.999.999"], "TooLarge"),
            (&["twelve", "１２", "١٢", "12x", "+4", "(3)", "12%", "p", "0x1F", "12 pp"], "Unreadable"),
        ] {
            for text in texts {
                assert_eq!(said(text), expected, "{text}");
            }
        }
    }

    #[test]
    fn a_number_of_a_workbook_is_a_count_if_it_is_whole() {
        assert_eq!(number(12.0), Ok(Typed::Figure(Observation::count(12))));
        assert_eq!(number(-0.0), Ok(Typed::Figure(Observation::count(0))));
        for (value, why) in [
            (f64::NAN, NotACell::NotFinite),
            (f64::INFINITY, NotACell::NotFinite),
            (1e308, NotACell::TooLarge),
            (-3.0, NotACell::Negative),
            (2.5, NotACell::Fraction),
        ] {
            assert_eq!(number(value), Err(why), "{value}");
        }
    }

    proptest! {
        #[test]
        fn a_figure_holds_the_digits_that_were_typed_and_no_others(text in "\\PC{0,12}") {
            if let Ok(Typed::Figure(Observation { value: Some(count), .. })) = read(&text) {
                let typed: String = text.chars().filter(char::is_ascii_digit).collect();
                prop_assert_eq!(count.get().to_string(), typed.trim_start_matches('0').parse::<u32>().unwrap_or(0).to_string());
                prop_assert!(!text.chars().any(|c| c.is_numeric() && !c.is_ascii_digit()));
            }
        }
    }
}
