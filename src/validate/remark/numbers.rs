//! Days, numbers, and addresses of every kind that can be told by their characters.

use std::sync::LazyLock;

use regex::{Captures, Regex};

/// One form of something that cannot stand in a comment: its message, its pattern, and what else has to be true.
struct Form {
    id: &'static str,
    pattern: Regex,
    is: fn(&Captures) -> bool,
}

/// In this order: what one form took is not looked at by the next.
static FORMS: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let form = |id, pattern: &str, is| Form {
        id,
        pattern: Regex::new(pattern).expect("the patterns are tested"),
        is,
    };
    let always: fn(&Captures) -> bool = |_| true;
    vec![
        form(
            "remark-mail",
            r"[^\s@]+ ?@ ?[^\s@]+|\S+ ?[(\[] ?(?:at|apenstaartje|παπακι|кльомба) ?[)\]] ?\S+",
            always,
        ),
        form("remark-web", r"(?i)(?:https?|ftp):\S*|www\.\S+", always),
        form("remark-web", DOMAIN, always),
        // 2023-05-12, 12.5.2023, 12 / 05 / 23, 12.05., 12/05, 3.5. with a word after it.
        form("remark-date", r"\b(?:19|20)\d\d ?[./-] ?(\d{1,2}) ?[./-] ?(\d{1,2})\b", is_day),
        form("remark-date", r"\b(\d{1,2}) ?[./-] ?(\d{1,2}) ?[./-] ?(?:(?:19|20)\d\d|\d\d)\b", is_day),
        form("remark-date", r"\b(\d\d)\.(\d\d)\b|\b(\d{1,2})/(\d\d)\b", is_day),
        form("remark-date", r"\b(\d{1,2})\. ?(\d{1,2})\. \p{Ll}", is_day),
        form(
            "remark-address",
            r"\b(?:AT?|BG?|BE|C[HYZ]|DE?|DK|EE?|ES|FI?|FIN|GR|H[RU]?|IT?|IS|L|L[TUV]|MD|NO?|PL?|PT|RO|SE?|SI|SK|UA)-\d{4,6}\b",
            always,
        ),
        form("remark-address", r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", always),
        form("remark-address", r"\b[A-Z]\d[\dW] ?([A-Z\d]{4})\b", |found| {
            found[1].bytes().any(|b| b.is_ascii_uppercase())
        }),
        form("remark-address", r"\b([1-9]\d{3}) ?([A-Z]{2})\b", is_dutch),
        form("remark-address", r"\b\d{4}-\d{3}\b|\b\d{2}-\d{3}\b|\b\d{3} \d{2} \p{Lu}", always),
        form("remark-telephone", r"(?:\+ ?|\b00|\b)\(?\d[\d ()./-]{4,}\d", is_telephone),
        form("remark-number", r"\d{5,}|\b\d{2,3}[ .,']\d{3}\b|\b\d{1,3}(?:[ .,']\d{3}){2,}\b", always),
    ]
});

/// `police.uk`: a word, a point, and how names on the net end.
const DOMAIN: &str = r"\b[\p{L}\d-]{2,}\.(?:com|org|net|info|eu|int|gov|edu|io|at|be|bg|ch|cy|cz|de|dk|ee|es|fi|fr|uk|ge|gr|hr|hu|ie|is|it|lt|lu|lv|md|mt|nl|no|pl|pt|ro|se|si|sk|ua|ευ|ελ|бг|ею)\b(?:/\S*)?";

/// What is found, as `(message, text)`.
pub(super) fn find(plain: &str) -> Vec<(&'static str, String)> {
    let (mut rest, mut found) = (plain.to_string(), Vec::new());
    for form in FORMS.iter() {
        let hits = form.pattern.captures_iter(&rest).filter(|hit| (form.is)(hit));
        let ranges: Vec<_> = hits.filter_map(|hit| Some(hit.get(0)?.range())).collect();
        for range in ranges {
            found.push((form.id, plain[range.clone()].to_string()));
            rest.replace_range(range.clone(), &"|".repeat(range.len()));
        }
    }
    found
}

/// The numbers that a pattern caught.
fn caught(found: &Captures) -> Vec<u32> {
    found.iter().skip(1).flatten().filter_map(|number| number.as_str().parse().ok()).collect()
}

/// A day and a month, in either order.
fn is_day(found: &Captures) -> bool {
    let is = |day: u32, month: u32| (1..=31).contains(&day) && (1..=12).contains(&month);
    matches!(caught(found)[..], [a, b] if is(a, b) || is(b, a))
}

/// `1012 JS`; not `2023 EU`, which speaks of a year and a country.
fn is_dutch(found: &Captures) -> bool {
    const COUNTRIES: &str = "EU UK AT BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LT LU LV MD MT NL NO PL PT RO SE SI SK UA";
    let is_year = found[1].starts_with("20") && found[1] < *"2050";
    !is_year && !COUNTRIES.split(' ').any(|country| country == &found[2])
}

/// Seven digits in groups, or six after a plus; not a list of years.
fn is_telephone(found: &Captures) -> bool {
    let groups = found[0].split(|c: char| !c.is_numeric()).filter(|group| !group.is_empty());
    let groups: Vec<&str> = groups.collect();
    let digits: usize = groups.iter().map(|group| group.chars().count()).sum();
    let is_year = |group: &&str| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
    let is_abroad = found[0].starts_with('+') || found[0].starts_with("00");
    match is_abroad {
        true => digits >= 6,
        false => digits >= 7 && groups.len() > 1 && !groups.iter().all(is_year),
    }
}
