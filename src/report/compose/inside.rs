//! The restricted edition: true counts for signed-in leads and coordinators, with drafts of early warnings.

use jiff::civil::Date;

use super::warning::labelled;
use super::{Facts, head, number_head, simulated_note};
use crate::exchange::Warning;
use crate::report::document::{Document, Inside, Part, Row, Table, Value};
use crate::structure::{Arg, Code, Message, Period, Structure};

/// An origin seen for the first time in a long while, as the report's own plain row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sighting {
    /// Citizenship.
    pub origin: Code,
    /// Children in the quarter, all reporting countries.
    pub count: u32,
    /// Who reported them.
    pub countries: Vec<Code>,
    /// How many collected quarters were looked back.
    pub history: usize,
}

impl Sighting {
    /// The draft of a warning about it, which stands until `until`.
    pub fn warning(&self, until: Date) -> Warning {
        Warning::sighted(self.origin, self.count, self.countries.iter().copied().collect(), until)
    }
}

/// The restricted edition of a quarter, marked with whose copy it is. It never meets a public route: its type keeps it out.
pub fn compose_inside(facts: &Facts, sightings: &[Sighting], role: Message) -> Document<Inside> {
    let quarter = Period::Quarter(facts.quarter);
    let message = |id: &str| Message::new(id).period("quarter", quarter);
    let edition = (facts.quarter.to_string(), facts.version);
    let mut document = Document::new(
        message("inside-title"),
        message("inside-title"),
        message("bulletin-running"),
        edition,
        facts.released,
    );
    document.watermark = Some(Message::new("watermark-inside").arg("role", role.into()));
    document.parts.push(Part::Heading(1, message("inside-title")));
    document.parts.push(Part::Lead(Message::new("inside-lead")));
    if !facts.simulated.is_empty() {
        document.parts.push(Part::Para(Message::new("simulated-banner")));
    }
    if sightings.is_empty() {
        document.parts.push(Part::Para(Message::new("inside-none")));
        return document;
    }
    document.parts.push(Part::Table(table(facts, sightings)));
    document.parts.push(Part::Heading(2, Message::new("inside-warnings-heading")));
    let structure = Structure::embedded();
    document.parts.extend(sightings.iter().map(|sighting| draft(structure, sighting, facts)));
    document
}

fn table(facts: &Facts, sightings: &[Sighting]) -> Table {
    let row = |sighting: &Sighting| {
        let countries = sighting.countries.iter().map(|c| marked(facts, *c)).collect();
        Row::new(vec![
            Value::Say(Arg::Country(sighting.origin)),
            Value::Count(sighting.count),
            Value::Say(Arg::List(countries)),
            Value::Say(Arg::Count(sighting.history as u64)),
        ])
    };
    Table {
        caption: Message::new("inside-signals-table"),
        head: vec![
            head("origins-column-origin"),
            number_head(Message::new("glance-column-children")),
            head("inside-column-country"),
            number_head(Message::new("inside-column-history")),
        ],
        rows: sightings.iter().map(row).collect(),
        by_name: true,
        widths: vec![1.4, 0.8, 2.2, 1.0],
        notes: simulated_note(facts),
    }
}

/// A country, and whether its figures were made up.
fn marked(facts: &Facts, country: Code) -> Arg {
    match facts.simulated.contains(&country) {
        true => Message::new("inside-country-simulated").arg("country", Arg::Country(country)).into(),
        false => Arg::Country(country),
    }
}

fn draft(structure: &Structure, sighting: &Sighting, facts: &Facts) -> Part {
    let warning = sighting.warning(facts.quarter.plus(1).last_day());
    let shown =
        ["warning-field-signal", "warning-field-origin", "warning-field-band", "warning-field-confidence"];
    let fields = warning.fields(structure).into_iter().filter(|(field, _)| shown.contains(field));
    let lines = fields.map(|(field, value)| labelled(field, value).into()).collect();
    Part::Callout(Message::new("warning-kind-alert"), Message::new("text").arg("text", Arg::List(lines)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Code {
        text.parse().unwrap()
    }

    #[test]
    fn a_country_whose_figures_were_made_up_is_marked_where_it_is_named() {
        let facts = Facts {
            quarter: "2023-Q1".parse().unwrap(),
            version: 1,
            as_of: "2023-05-20T10:00:00Z".parse().unwrap(),
            released: "2023-05-30T09:00:00Z".parse().unwrap(),
            simulated: [code("FR")].into(),
            correction: None,
            late: Default::default(),
            languages: vec![],
        };
        let countries = vec![code("FR"), code("GB")];
        let sighting = Sighting { origin: code("CL"), count: 3, countries, history: 12 };
        let document = compose_inside(&facts, &[sighting], Message::new("role-lead"));
        let words = crate::words::first_language();
        let marked = document.watermark.as_ref().map(|mark| words.say(mark));
        assert_eq!(marked.as_deref(), Some("Restricted: taskforce lead"), "and whose copy it is");
        let said = |part: &Part| match part {
            Part::Table(table) => table.rows[0]
                .cells
                .iter()
                .map(|cell| match cell {
                    Value::Say(arg) => words.write(arg),
                    Value::Count(_) | Value::Hidden | Value::Absent | Value::Course(_) => String::new(),
                })
                .collect(),
            Part::Para(message) => vec![words.say(message)],
            _ => vec![],
        };
        let said: Vec<String> = document.parts.iter().flat_map(said).collect();
        assert!(said.iter().any(|text| text == "France (simulated) and United Kingdom"), "{said:?}");
        assert!(said.iter().any(|text| text.starts_with("Contains simulated figures")), "{said:?}");
    }
}
