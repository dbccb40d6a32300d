//! When Easter is, in the west and in the east.

use jiff::ToSpan;
use jiff::civil::{Date, date};

/// Easter Sunday of the western churches.
///
/// The Gregorian computus as it appeared anonymously in *Nature* of 20 April 1876 (Meeus, Astronomical Algorithms, 8).
pub fn western(year: i16) -> Date {
    let y = i32::from(year);
    let (golden, century, rest) = (y % 19, y / 100, y % 100);
    let moved = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - century / 4 - moved + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    from_march(year, 22 + moon + sunday - 7 * late)
}

/// Easter Sunday of the orthodox churches, in today's calendar.
///
/// The Julian computus (Meeus, as above), moved by the days between the two calendars.
pub fn orthodox(year: i16) -> Date {
    let y = i32::from(year);
    let moon = (19 * (y % 19) + 15) % 30;
    let sunday = (2 * (y % 4) + 4 * (y % 7) - moon + 34) % 7;
    let behind = y / 100 - y / 400 - 2;
    from_march(year, 22 + moon + sunday + behind)
}

/// The day `n` of March, counted on into April and May.
fn from_march(year: i16, n: i32) -> Date {
    date(year, 3, 1).saturating_add((n - 1).days())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Year, western, orthodox.
    const KNOWN: [(i16, &str, &str); 14] = [
        (1961, "1961-04-02", "1961-04-09"),
        (2008, "2008-03-23", "2008-04-27"),
        (2024, "2024-03-31", "2024-05-05"),
        (2025, "2025-04-20", "2025-04-20"),
        (2026, "2026-04-05", "2026-04-12"),
        (2027, "2027-03-28", "2027-05-02"),
        (2028, "2028-04-16", "2028-04-16"),
        (2029, "2029-04-01", "2029-04-08"),
        (2030, "2030-04-21", "2030-04-28"),
        (2031, "2031-04-13", "2031-04-13"),
        (2032, "2032-03-28", "2032-05-02"),
        (2033, "2033-04-17", "2033-04-24"),
        (2034, "2034-04-09", "2034-04-09"),
        (2035, "2035-03-25", "2035-04-29"),
    ];

    #[test]
    fn easter_is_where_the_churches_have_it() {
        for (year, west, east) in KNOWN {
            let found = [western(year), orthodox(year)].map(|day| day.to_string());
            assert_eq!(found, [west, east], "{year}");
        }
    }

    #[test]
    fn easter_is_a_sunday_of_spring_and_never_earlier_in_the_east() {
        for year in 1990..2200 {
            let (west, east) = (western(year), orthodox(year));
            assert!([west, east].iter().all(|day| day.weekday() == jiff::civil::Weekday::Sunday), "{year}");
            assert!((date(year, 3, 22)..=date(year, 4, 25)).contains(&west), "{west}");
            assert!(east >= west && east <= date(year, 5, 10), "{east}");
        }
    }
}
