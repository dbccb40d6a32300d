//! What somebody may do, where, and from which day until which.

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::structure::Code;

/// What somebody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Invites people, keeps the machine; sees no country's cells.
    Administrator,
    /// Sees every country, accepts returns, releases editions; writes no figures.
    Lead,
    /// Reports for a country.
    Coordinator,
    /// Reports for a region.
    Focal,
    /// Reports its own column of a country.
    Partner,
    /// Receives public editions.
    Reader,
}

impl Role {
    /// Every role, from the widest to the narrowest.
    pub const ALL: [Role; 6] =
        [Role::Administrator, Role::Lead, Role::Coordinator, Role::Focal, Role::Partner, Role::Reader];

    /// The name in commands, tables and message ids.
    pub fn name(self) -> &'static str {
        match self {
            Role::Administrator => "administrator",
            Role::Lead => "lead",
            Role::Coordinator => "coordinator",
            Role::Focal => "focal",
            Role::Partner => "partner",
            Role::Reader => "reader",
        }
    }

    /// Whether one person at a time, and deputies, sit on a seat of this role: somebody has to answer for the figures.
    pub fn is_single(self) -> bool {
        match self {
            Role::Coordinator | Role::Focal | Role::Partner => true,
            Role::Administrator | Role::Lead | Role::Reader => false,
        }
    }

    /// Whether the role is so wide that a passphrase alone does not open it.
    pub fn needs_second_factor(self) -> bool {
        match self {
            Role::Administrator | Role::Lead => true,
            Role::Coordinator | Role::Focal | Role::Partner | Role::Reader => false,
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Role {
    type Err = NotARole;

    fn from_str(text: &str) -> Result<Self, NotARole> {
        let found = Role::ALL.into_iter().find(|role| role.name() == text);
        found.ok_or_else(|| NotARole(text.chars().take(40).collect()))
    }
}

/// A text that is no role's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotARole(pub String);

impl fmt::Display for NotARole {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "not a role: {:?}", self.0)
    }
}

impl std::error::Error for NotARole {}

/// One role at one place, for some days. A person holds as many seats as needed; who reports for a place is one person and
/// their deputies.
///
/// `Code::TOTAL` means *all*. A deputy is a seat with a last day that stands for another person; handing over ends one
/// seat and begins another on the next day. Ended seats stay: they say who answered for a country at the time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seat {
    /// What may be done.
    pub role: Role,
    /// For which country.
    pub country: Code,
    /// For which region of it.
    pub region: Code,
    /// For which organisation's column.
    pub organisation: Code,
    /// The first day.
    pub from: Date,
    /// The last day; open where `None`.
    pub until: Option<Date>,
    /// The id of the person this deputy stands for.
    pub stands_for: Option<String>,
}

/// What keeps a seat from being given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadSeat {
    /// A coordinator, a focal point or a partner without a country.
    NeedsCountry,
    /// A focal point without a region.
    NeedsRegion,
    /// A partner without an organisation.
    NeedsOrganisation,
    /// A country, region or organisation that the role knows nothing of.
    TooNarrow,
    /// A last day before the first.
    EndsBeforeItBegins,
    /// A deputy for ever.
    DeputyWithoutEnd,
}

impl Seat {
    /// A seat without a last day, everywhere; narrow it with [`Seat::of`].
    pub fn new(role: Role, from: Date) -> Self {
        let all = Code::TOTAL;
        Self { role, country: all, region: all, organisation: all, from, until: None, stands_for: None }
    }

    /// The same seat for one country.
    pub fn of(self, country: Code) -> Self {
        Self { country, ..self }
    }

    /// Whether somebody sits here on `day`; the first and the last day count.
    pub fn is_active(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Whether the seat was a deputy's and its last day has passed.
    pub fn is_over_deputy(&self, day: Date) -> bool {
        self.stands_for.is_some() && self.until.is_some_and(|until| until < day)
    }

    /// The seat of a deputy: the same rights, for these days only.
    pub fn deputy(&self, holder: &str, from: Date, until: Date) -> Seat {
        Seat { from, until: Some(until), stands_for: Some(holder.into()), ..self.clone() }
    }

    /// The same seat for the next holder, from the day after `last`.
    pub fn successor(&self, last: Date) -> Seat {
        let from = last.checked_add(1.day()).unwrap_or(Date::MAX);
        Seat { from, until: None, stands_for: None, ..self.clone() }
    }

    /// Why the seat must not be given, if there is a reason.
    pub fn problem(&self) -> Option<BadSeat> {
        self.wrong_place().or_else(|| self.wrong_days())
    }

    fn wrong_place(&self) -> Option<BadSeat> {
        let all = |code: Code| code == Code::TOTAL;
        let (country, region, organisation) = (all(self.country), all(self.region), all(self.organisation));
        match self.role {
            Role::Administrator | Role::Lead if !(country && region && organisation) => {
                Some(BadSeat::TooNarrow)
            }
            Role::Administrator | Role::Lead | Role::Reader => None,
            Role::Coordinator | Role::Focal | Role::Partner if country => Some(BadSeat::NeedsCountry),
            Role::Coordinator if !(region && organisation) => Some(BadSeat::TooNarrow),
            Role::Focal if region => Some(BadSeat::NeedsRegion),
            Role::Focal if !organisation => Some(BadSeat::TooNarrow),
            Role::Partner if organisation => Some(BadSeat::NeedsOrganisation),
            Role::Coordinator | Role::Focal | Role::Partner => None,
        }
    }

    fn wrong_days(&self) -> Option<BadSeat> {
        match (self.until, &self.stands_for) {
            (Some(until), _) if until < self.from => Some(BadSeat::EndsBeforeItBegins),
            (None, Some(_)) => Some(BadSeat::DeputyWithoutEnd),
            (Some(_) | None, _) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn france() -> Seat {
        Seat::new(Role::Coordinator, day("2026-01-01")).of(Code::literal("FR"))
    }

    #[test]
    fn a_deputy_sits_from_the_first_to_the_last_day_and_no_longer() {
        let deputy = france().deputy("anna", day("2026-07-01"), day("2026-07-31"));
        let sits = |text: &str| deputy.is_active(day(text));
        assert_eq!(
            ["2026-06-30", "2026-07-01", "2026-07-31", "2026-08-01"].map(sits),
            [false, true, true, false]
        );
        assert!(deputy.is_over_deputy(day("2026-08-01")) && !deputy.is_over_deputy(day("2026-07-31")));
    }

    #[test]
    fn a_successor_begins_on_the_day_after() {
        let next = france().successor(day("2026-12-31"));
        assert_eq!((next.from, next.until, next.country), (day("2027-01-01"), None, Code::literal("FR")));
    }

    #[test]
    fn a_seat_is_refused_when_its_place_or_its_days_make_no_sense() {
        let all = |role| Seat::new(role, day("2026-01-01"));
        let region = Code::literal("GB_SCT");
        for (seat, problem) in [
            (france(), None),
            (all(Role::Lead), None),
            (all(Role::Coordinator), Some(BadSeat::NeedsCountry)),
            (Seat { role: Role::Focal, ..france() }, Some(BadSeat::NeedsRegion)),
            (Seat { role: Role::Focal, region, ..france() }, None),
            (Seat { role: Role::Partner, ..france() }, Some(BadSeat::NeedsOrganisation)),
            (Seat { role: Role::Lead, ..france() }, Some(BadSeat::TooNarrow)),
            (Seat { region, ..france() }, Some(BadSeat::TooNarrow)),
            (Seat { until: Some(day("2025-12-31")), ..france() }, Some(BadSeat::EndsBeforeItBegins)),
            (Seat { stands_for: Some("anna".into()), ..france() }, Some(BadSeat::DeputyWithoutEnd)),
        ] {
            assert_eq!(seat.problem(), problem, "{seat:?}");
        }
    }

    #[test]
    fn a_role_is_read_by_its_name_alone() {
        assert!(Role::ALL.into_iter().all(|role| role.name().parse() == Ok(role)));
        assert_eq!("boss".parse::<Role>(), Err(NotARole("boss".into())));
    }
}
