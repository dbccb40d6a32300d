//! The form that writes a warning: choices alone, no field to type a sentence into.

use maud::{Markup, html};
use poem::Response;
use poem::http::StatusCode;

use super::{bands, countries};
use crate::deliver::House;
use crate::detect;
use crate::exchange::{Audience, Band, Confidence, Kind, Typed, Vocabulary, Warning, Wrong, nameable};
use crate::signals::Story;
use crate::structure::{Code, Dimension, Structure};
use crate::web::views::answer;
use crate::web::views::parts::{Problems, form};
use crate::web::visit::Visit;
use crate::words::Words;

/// A form without anything but the country it is for.
pub fn fresh(country: Code) -> Typed {
    let draft = Warning::draft(country, Code::UNKNOWN, Band::Few, Confidence::Single);
    Typed { origin: String::new(), band: String::new(), ..draft }
}

/// What a signal of the own figures already says. Its number becomes a band here and goes no further.
pub fn from_signal(country: Code, story: &Story) -> Typed {
    let signal = &story.signal;
    let confidence = if signal.at.observed > 1 { Confidence::Repeated } else { Confidence::Single };
    let draft = Warning::draft(country, story.subject.origin, Band::of(signal.at.observed), confidence);
    Typed { signal: what(signal.kind).into(), ..draft }
}

/// The word of colleagues for a kind of signal.
fn what(kind: detect::Kind) -> &'static str {
    match kind {
        detect::Kind::NewOrigin => "NEW_ORIGIN",
        detect::Kind::Surge => "RISE",
        detect::Kind::Displacement => "MOVE",
        detect::Kind::Mix => "NEW_FORM",
        // Fewer children are no reason to warn.
        detect::Kind::Decline => "",
    }
}

/// What was sent with the form.
pub fn typed(visit: &Visit) -> Typed {
    let one = |name: &str| visit.field(name).trim().to_string();
    let all = |name: &str| chosen(visit, name);
    Typed {
        kind: one("kind"),
        follows: one("follows"),
        signal: one("signal"),
        origin: one("origin"),
        form: one("form"),
        crim: one("crim"),
        age: one("age"),
        band: one("band"),
        seen_in: all("seen_in"),
        concerns: all("concerns"),
        direction: one("direction"),
        confidence: one("confidence"),
        urgency: one("urgency"),
        actions: all("actions"),
        context: all("context"),
        until: one("until"),
        audience: one("audience"),
    }
}

/// Everything that was chosen of a field.
pub(super) fn chosen(visit: &Visit, name: &str) -> Vec<String> {
    let fields = visit.fields().iter().filter(|(known, value)| known == name && !value.is_empty());
    fields.map(|(_, value)| value.clone()).collect()
}

/// What is wrong, each beside its field.
pub fn problems(wrong: Vec<Wrong>) -> Problems {
    let mut problems = Problems::none();
    for (field, message) in wrong {
        problems.add(field.into(), message);
    }
    problems
}

/// The form.
pub fn write(
    visit: &Visit,
    country: Code,
    typed: &Typed,
    problems: &Problems,
    status: StatusCode,
) -> Response {
    let words = visit.words;
    let sheet = Sheet { words, problems, vocabulary: &House::embedded().vocabulary };
    let from = Some(visit.query("signal")).filter(|id| !id.is_empty()).unwrap_or(visit.field("from"));
    let main = html! {
        p.trail { a href=(visit.to("/warnings")) { (words.get("warn-list-title")) } }
        h1 { (words.get("warn-write")) }
        p.lead { (words.get("warn-write-lead")) }
        (form(&visit.to(&format!("/warn/{country}")), &visit.csrf(), html! {
            input type="hidden" name="from" value=(from);
            input type="hidden" name="follows" value=(typed.follows);
            @if typed.follows.is_empty() { (sheet.kinds(&typed.kind)) }
            @else { input type="hidden" name="kind" value=(typed.kind); p { strong { (words.get(&format!("warning-kind-{}", typed.kind))) } ": " (typed.follows) } }
            (sheet.what(typed))
            (sheet.place(country, typed))
            (sheet.weight(typed))
            (sheet.many("actions", "warn-field-actions", "warn-action", &sheet.vocabulary.actions, &typed.actions))
            (sheet.many("context", "warn-field-context", "warn-context", &sheet.vocabulary.contexts, &typed.context))
            (sheet.audience(&typed.audience))
            button.button type="submit" { (words.get("warn-send")) }
        }))
    };
    answer(visit, status, &words.get("warn-write"), problems, main)
}

/// What every field of the form needs.
pub(super) struct Sheet<'a> {
    pub words: &'static Words,
    pub problems: &'a Problems,
    pub vocabulary: &'a Vocabulary,
}

type Options = Vec<(String, String)>;

impl Sheet<'_> {
    /// A choice of one, with nothing chosen first.
    pub fn one(&self, name: &str, label: &str, chosen: &str, options: Options) -> Markup {
        let problem = self.problems.find(name);
        html! {
            div.field.wrong[problem.is_some()] {
                label for=(name) { (self.words.get(label)) }
                @if let Some(message) = problem { p.problem id={ (name) "-problem" } { (self.words.say(message)) } }
                select #(name) name=(name) aria-invalid=[problem.map(|_| "true")]
                    aria-describedby=[problem.map(|_| format!("{name}-problem"))] {
                    option value="" { (self.words.get("warn-nothing")) }
                    @for (value, text) in options { option value=(value) selected[value == chosen] { (text) } }
                }
            }
        }
    }

    /// A choice of any number.
    pub fn boxes(
        &self,
        name: &'static str,
        label: &str,
        hint: Option<&str>,
        options: Options,
        chosen: &[String],
    ) -> Markup {
        let problem = self.problems.find(name);
        html! {
            fieldset #(name) tabindex="-1" aria-describedby=[problem.map(|_| format!("{name}-problem"))] {
                legend { (self.words.get(label)) }
                @if let Some(hint) = hint { p.hint { (self.words.get(hint)) } }
                @if let Some(message) = problem { p.problem id={ (name) "-problem" } { (self.words.say(message)) } }
                div.choices { @for (value, text) in options {
                    label.check { input type="checkbox" name=(name) value=(value) checked[chosen.contains(&value)]; " " (text) }
                } }
            }
        }
    }

    /// The same of a list of codes.
    pub fn many(
        &self,
        name: &'static str,
        label: &str,
        list: &str,
        codes: &[Code],
        chosen: &[String],
    ) -> Markup {
        self.boxes(name, label, None, self.coded(list, codes), chosen)
    }

    /// The codes of a list with their words.
    pub fn coded(&self, list: &str, codes: &[Code]) -> Options {
        codes.iter().map(|code| (code.to_string(), self.words.get(&format!("{list}-{code}")))).collect()
    }

    /// The codes of a list of the figures, in the order of their names where these are countries.
    pub fn listed(&self, dimension: Dimension) -> Options {
        let list = Structure::embedded().list(dimension);
        let codes = list.iter().map(|(code, _)| code).filter(|code| *code != Code::TOTAL);
        let mut named: Options =
            codes.map(|code| (code.to_string(), self.words.code(dimension, code))).collect();
        if dimension == Dimension::Citizen {
            named.retain(|(code, _)| code.len() == 2);
            self.words.sort(&mut named, |(_, name)| name.clone());
        }
        named
    }

    /// Those of them that name something, in the same order.
    pub fn nameable(&self, dimension: Dimension) -> Options {
        let codes = nameable(Structure::embedded(), dimension);
        let mut named: Options =
            codes.into_iter().map(|code| (code.to_string(), self.words.code(dimension, code))).collect();
        if dimension == Dimension::Citizen {
            self.words.sort(&mut named, |(_, name)| name.clone());
        }
        named
    }

    /// The languages that somebody may speak or write, by their names.
    pub fn languages(&self) -> Options {
        let mut named = self.coded("directory-language", &self.vocabulary.languages);
        self.words.sort(&mut named, |(_, name)| name.clone());
        named
    }

    fn kinds(&self, chosen: &str) -> Markup {
        let kinds = Kind::ALL.into_iter().filter(|kind| !kind.follows());
        let options = kinds.map(|kind| (kind.name().to_string(), self.words.say(&kind.message())));
        self.one("kind", "warning-field-kind", chosen, options.collect())
    }

    fn what(&self, typed: &Typed) -> Markup {
        html! {
            h2 { (self.words.get("warn-part-what")) }
            (self.one("signal", "warning-field-signal", &typed.signal, self.coded("warn-signal", &self.vocabulary.signals)))
            (self.one("origin", "warning-field-origin", &typed.origin, self.listed(Dimension::Citizen)))
            (self.one("form", "warn-field-form", &typed.form, self.listed(Dimension::Form)))
            (self.one("crim", "warn-field-crim", &typed.crim, self.listed(Dimension::Crim)))
            (self.one("age", "warn-field-age", &typed.age, self.listed(Dimension::Age)))
            (self.one("band", "warning-field-band", &typed.band, bands(self.words)))
        }
    }

    fn place(&self, own: Code, typed: &Typed) -> Markup {
        let structure = Structure::embedded();
        let regions = structure.list(Dimension::Region).iter().filter(|(_, item)| item.parent == own);
        let regions: Options = regions.map(|(code, _)| (code.to_string(), self.words.region(code))).collect();
        let others: Vec<Code> =
            structure.participants.iter().map(|one| one.country).filter(|country| *country != own).collect();
        let directions = self.coded("warn-direction", &self.vocabulary.directions);
        html! {
            h2 { (self.words.get("warn-part-where")) }
            @if !regions.is_empty() {
                (self.boxes("seen_in", "warn-field-seen", Some("warn-seen-hint"), regions, &typed.seen_in))
            }
            (self.boxes("concerns", "warn-field-concerns", Some("warn-concerns-hint"), countries(self.words, &others), &typed.concerns))
            (self.one("direction", "warn-field-direction", &typed.direction, directions))
        }
    }

    fn weight(&self, typed: &Typed) -> Markup {
        let sure = Confidence::ALL.map(|one| (one.name().to_string(), self.words.say(&one.message())));
        let urgency: Vec<Code> = self.vocabulary.urgency.iter().map(|one| one.code).collect();
        html! {
            h2 { (self.words.get("warn-part-weight")) }
            (self.one("confidence", "warning-field-confidence", &typed.confidence, sure.into()))
            (self.one("urgency", "warn-field-urgency", &typed.urgency, self.coded("warn-urgency", &urgency)))
            (self.until(&typed.until))
        }
    }

    /// The last day.
    pub fn until(&self, typed: &str) -> Markup {
        let (problem, words) = (self.problems.find("until"), self.words);
        html! {
            div.field.wrong[problem.is_some()] {
                label for="until" { (words.get("warn-field-until")) }
                @if let Some(message) = problem { p.problem #until-problem { (words.say(message)) } }
                input #until name="until" type="date" value=(typed) aria-describedby=[problem.map(|_| "until-problem")];
            }
        }
    }

    fn audience(&self, chosen: &str) -> Markup {
        let options = Audience::ALL.map(|one| (one.name().to_string(), self.words.say(&one.message())));
        html! {
            h2 { (self.words.get("warn-part-who")) }
            (self.one("audience", "warn-field-audience", chosen, options.into()))
        }
    }
}
