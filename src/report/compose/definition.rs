//! Which documents there are and what stands in them: `reports/bulletin.toml`, `profile.toml`, `brief.toml`, `origin.toml`,
//! `home.toml`, `slice.toml`.

use serde::Deserialize;

use crate::structure::{Arg, BadDataFile, Code, Message, toml_file};

/// A public document, and whom it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The quarterly bulletin: Europe, eight to twelve pages.
    Bulletin,
    /// Two pages on one country.
    Profile(Code),
    /// One page for policymakers.
    Brief,
    /// One citizenship, through the quarters and by country.
    Origin(Code),
    /// What the first page of the hub answers.
    Home,
    /// A part of the published programme that a reader chose.
    Slice,
}

impl Kind {
    /// Its name in files, addresses and messages.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Bulletin => "bulletin",
            Kind::Profile(_) => "profile",
            Kind::Brief => "brief",
            Kind::Origin(_) => "origin",
            Kind::Home => "home",
            Kind::Slice => "slice",
        }
    }

    /// Whom it is about: a country, or Europe (`_T`).
    pub fn area(self) -> Code {
        match self {
            Kind::Profile(country) => country,
            Kind::Bulletin | Kind::Brief | Kind::Origin(_) | Kind::Home | Kind::Slice => Code::TOTAL,
        }
    }

    /// A message of this kind of document, `bulletin-title` for example.
    pub(super) fn message(self, what: &str) -> Message {
        let message = Message::new(format!("{}-{what}", self.name()));
        match self {
            Kind::Profile(country) => message.arg("country", Arg::Country(country)),
            Kind::Origin(origin) => message.arg("origin", Arg::Country(origin)),
            Kind::Bulletin | Kind::Brief | Kind::Home | Kind::Slice => message,
        }
    }
}

/// One kind of document as it is declared.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// In order.
    pub chapters: Vec<Chapter>,
    /// How many quarters its charts look back.
    pub quarters: i32,
    /// How many origins stand in the chart of the quarter.
    #[serde(default)]
    pub origins: usize,
    /// How many origins stand in the table of the year.
    #[serde(default)]
    pub year_origins: usize,
    /// How many bands the flow from origins to countries has.
    #[serde(default)]
    pub bands: usize,
    /// Lower bounds of the classes of the map.
    #[serde(default)]
    pub classes: Vec<u32>,
}

/// Every kind of public document.
#[derive(Debug, Clone)]
pub struct Definitions {
    bulletin: Definition,
    profile: Definition,
    brief: Definition,
    origin: Definition,
    home: Definition,
    slice: Definition,
}

impl Definitions {
    /// Reads the data files; a chapter nobody can write is told.
    pub fn read() -> Result<Self, BadDataFile> {
        Ok(Self {
            bulletin: toml_file("bulletin.toml")?,
            profile: toml_file("profile.toml")?,
            brief: toml_file("brief.toml")?,
            origin: toml_file("origin.toml")?,
            home: toml_file("home.toml")?,
            slice: toml_file("slice.toml")?,
        })
    }

    /// What stands in a kind of document.
    pub fn of(&self, kind: Kind) -> &Definition {
        match kind {
            Kind::Bulletin => &self.bulletin,
            Kind::Profile(_) => &self.profile,
            Kind::Brief => &self.brief,
            Kind::Origin(_) => &self.origin,
            Kind::Home => &self.home,
            Kind::Slice => &self.slice,
        }
    }
}

/// The chapters the hub can write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Chapter {
    /// The cover with its headline points.
    Headlines,
    /// Every chapter with its page.
    Contents,
    /// Quarter by quarter.
    Glance,
    /// Citizenship in the quarter, new and rising origins.
    Origins,
    /// When origins were shown for the first time.
    Appearances,
    /// Citizenship by country in the last complete year.
    Years,
    /// Age and sex.
    Ages,
    /// Forms of exploitation.
    Forms,
    /// Who registered the children, and what help they have.
    Help,
    /// Map and panel of countries.
    Countries,
    /// What is counted, how it is protected, how to cite.
    Method,
    /// One country: quarter by quarter.
    CountryGlance,
    /// One country: forms, quarter by quarter.
    CountryForms,
    /// One country: age and sex.
    CountryAges,
    /// One country: citizenship in the last complete year.
    CountryYear,
    /// The headline points on one page, with the chart of the quarters.
    Points,
    /// One country: the totals of its regions.
    CountryRegions,
    /// What the figures cannot tell, and how to cite them.
    Citation,
    /// What is new this quarter, since when and how sure, with the chart of the quarters.
    Answers,
    /// One citizenship: quarter by quarter.
    OriginGlance,
    /// One citizenship: the countries in the last calendar years.
    OriginYears,
}
