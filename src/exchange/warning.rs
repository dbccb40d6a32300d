//! An early warning between the quarters, as a record of codes.

use std::collections::BTreeSet;
use std::str::FromStr;

use jiff::civil::Date;

use super::{Band, Typed};
use crate::structure::{Arg, Code, Dimension, Message, Structure};

/// What a warning does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Warns.
    Alert,
    /// Says an earlier one anew.
    Update,
    /// Takes an earlier one back.
    Cancel,
    /// Tries the way it would go.
    Exercise,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 4] = [Kind::Alert, Kind::Update, Kind::Cancel, Kind::Exercise];

    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Alert => "alert",
            Kind::Update => "update",
            Kind::Cancel => "cancel",
            Kind::Exercise => "exercise",
        }
    }

    /// For readers.
    pub fn message(self) -> Message {
        Message::new(match self {
            Kind::Alert => "warning-kind-alert",
            Kind::Update => "warning-kind-update",
            Kind::Cancel => "warning-kind-cancel",
            Kind::Exercise => "warning-kind-exercise",
        })
    }

    /// Whether it follows an earlier warning.
    pub fn follows(self) -> bool {
        matches!(self, Kind::Update | Kind::Cancel)
    }
}

/// How sure the sender is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// One child, or one country.
    Single,
    /// More than one.
    Repeated,
    /// Children were formally identified as victims.
    Identified,
}

impl Confidence {
    /// All of them, the least sure first.
    pub const ALL: [Confidence; 3] = [Confidence::Single, Confidence::Repeated, Confidence::Identified];

    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Confidence::Single => "single",
            Confidence::Repeated => "repeated",
            Confidence::Identified => "identified",
        }
    }

    /// For readers.
    pub fn message(self) -> Message {
        Message::new(match self {
            Confidence::Single => "warning-confidence-single",
            Confidence::Repeated => "warning-confidence-repeated",
            Confidence::Identified => "warning-confidence-identified",
        })
    }
}

/// Who reads it, beside the leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The coordinators of the countries it concerns.
    Concerned,
    /// They, and those of the countries around the sender's.
    Neighbours,
    /// All coordinators.
    All,
    /// Nobody else.
    Leads,
}

impl Audience {
    /// All of them, the nearest first.
    pub const ALL: [Audience; 4] =
        [Audience::Neighbours, Audience::Concerned, Audience::All, Audience::Leads];

    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Audience::Concerned => "concerned",
            Audience::Neighbours => "neighbours",
            Audience::All => "all",
            Audience::Leads => "leads",
        }
    }

    /// For readers.
    pub fn message(self) -> Message {
        Message::new(match self {
            Audience::Concerned => "warn-audience-concerned",
            Audience::Neighbours => "warn-audience-neighbours",
            Audience::All => "warn-audience-all",
            Audience::Leads => "warn-audience-leads",
        })
    }
}

/// Read by the name that each writes.
macro_rules! read_by_name {
    ($($kind:ty),*) => {$(
        impl FromStr for $kind {
            type Err = ();

            fn from_str(text: &str) -> Result<Self, ()> {
                Self::ALL.into_iter().find(|one| one.name() == text).ok_or(())
            }
        }
    )*};
}
read_by_name!(Kind, Confidence, Audience);

/// What a coordinator tells the others: every value a code, a band or a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// What it does.
    pub kind: Kind,
    /// The id of the warning it follows.
    pub follows: Option<String>,
    /// What was noticed.
    pub signal: Code,
    /// The children's citizenship.
    pub origin: Code,
    /// What they were made to do, and in which way.
    pub form: Option<Code>,
    /// The way, where it is criminal exploitation.
    pub crim: Option<Code>,
    /// How old they are.
    pub age: Option<Code>,
    /// How many.
    pub band: Band,
    /// Where: the sender's country, or regions of it.
    pub seen_in: BTreeSet<Code>,
    /// Other countries it concerns.
    pub concerns: BTreeSet<Code>,
    /// How these have to do with it.
    pub direction: Code,
    /// How sure the sender is.
    pub confidence: Confidence,
    /// How soon something has to be done.
    pub urgency: Code,
    /// What colleagues are asked to do.
    pub actions: BTreeSet<Code>,
    /// What is known of the circumstances.
    pub context: BTreeSet<Code>,
    /// The last day on which it stands.
    pub until: Date,
    /// Who reads it.
    pub audience: Audience,
}

/// What everybody is asked first, unless the sender says otherwise.
const ASKED: [&str; 2] = ["CONTACT", "LOOK"];

impl Warning {
    /// The draft that follows from what stands out in the figures of a country: an origin that is new there. The
    /// coordinator says the rest, or drops it.
    pub fn draft(country: Code, origin: Code, band: Band, confidence: Confidence) -> Typed {
        Typed {
            kind: Kind::Alert.name().into(),
            signal: "NEW_ORIGIN".into(),
            origin: origin.to_string(),
            band: band.name().into(),
            seen_in: vec![country.to_string()],
            direction: "UNKNOWN".into(),
            confidence: confidence.name().into(),
            urgency: "SOON".into(),
            actions: ASKED.map(String::from).into(),
            audience: Audience::Neighbours.name().into(),
            ..Typed::default()
        }
    }

    /// What stands out in the figures of several countries together, as a page of its own; nobody's warning yet.
    pub fn sighted(origin: Code, count: u32, countries: BTreeSet<Code>, until: Date) -> Self {
        let is_repeated = count > 1 && countries.len() > 1;
        Self {
            kind: Kind::Alert,
            follows: None,
            signal: Code::literal("NEW_ORIGIN"),
            origin,
            form: None,
            crim: None,
            age: None,
            band: Band::of(count),
            seen_in: countries,
            concerns: BTreeSet::new(),
            direction: Code::literal("UNKNOWN"),
            confidence: if is_repeated { Confidence::Repeated } else { Confidence::Single },
            urgency: Code::literal("KNOW"),
            actions: BTreeSet::new(),
            context: BTreeSet::new(),
            until,
            audience: Audience::All,
        }
    }

    /// The warning as names of fields and their values, in the order they are read; what was not said is left out.
    pub fn fields(&self, structure: &Structure) -> Vec<(&'static str, Arg)> {
        let coded = |list: &str, code: Code| Arg::from(Message::new(format!("{list}-{code}")));
        let all = |list: &'static str, codes: &BTreeSet<Code>| {
            (!codes.is_empty()).then(|| Arg::List(codes.iter().map(|code| coded(list, *code)).collect()))
        };
        let places = |places: &BTreeSet<Code>| {
            let places = places.iter().map(|place| named(structure, *place)).collect::<Vec<_>>();
            (!places.is_empty()).then_some(Arg::List(places))
        };
        let said: [(&'static str, Option<Arg>); 16] = [
            ("warning-field-kind", Some(self.kind.message().into())),
            ("warn-field-follows", self.follows.clone().map(Arg::Text)),
            ("warning-field-signal", Some(coded("warn-signal", self.signal))),
            ("warning-field-origin", Some(Arg::Country(self.origin))),
            ("warn-field-form", self.form.map(|form| coded("form", form))),
            ("warn-field-crim", self.crim.map(|crim| coded("crim", crim))),
            ("warn-field-age", self.age.map(|age| coded("age", age))),
            ("warning-field-band", Some(self.band.message().into())),
            ("warn-field-seen", places(&self.seen_in)),
            ("warn-field-direction", Some(coded("warn-direction", self.direction))),
            ("warn-field-concerns", places(&self.concerns)),
            ("warning-field-confidence", Some(self.confidence.message().into())),
            ("warn-field-urgency", Some(coded("warn-urgency", self.urgency))),
            ("warn-field-actions", all("warn-action", &self.actions)),
            ("warn-field-context", all("warn-context", &self.context)),
            ("warn-field-until", Some(Arg::Date(self.until))),
        ];
        said.into_iter().filter_map(|(field, value)| Some((field, value?))).collect()
    }
}

/// A country, or a region of one by its own name.
fn named(structure: &Structure, place: Code) -> Arg {
    match structure.list(Dimension::Region).get(place) {
        Some(region) if region.label.is_empty() => Message::new("region-unknown").into(),
        Some(region) => Arg::Text(region.label.clone()),
        None => Arg::Country(place),
    }
}
