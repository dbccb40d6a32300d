//! What stands around every page, and what a page tells of itself to programs.

use jiff::Timestamp;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::parts;
use crate::people::{Act, Actor, may};
use crate::structure::{Arg, Code, Message};
use crate::web::assets;
use crate::web::visit::Visit;
use crate::words::{Words, languages};

/// What stands around every page: where the reader is, who they are, in which languages the page can be read.
pub struct Frame<'a> {
    /// The reader's words.
    pub words: &'static Words,
    /// The address behind the language.
    pub rest: &'a str,
    /// Where the hub is; empty where nobody need know.
    base: &'a str,
    signed: Option<Signed>,
}

/// What a page tells of itself to programs: search engines, messengers, libraries.
#[derive(Debug, Clone, Default)]
pub struct Told {
    /// Its title.
    pub title: String,
    /// What it is about, in a sentence; empty where the title says it all.
    pub about: String,
    /// What describes its figures (schema.org), where it holds any.
    pub dataset: Option<serde_json::Value>,
}

impl Told {
    /// A page that says no more than its title.
    pub fn of(title: &str) -> Self {
        Self { title: title.into(), ..Self::default() }
    }
}

/// The open rooms, as `(path, name)`: those of the first line, then those at the foot of every page.
pub const PLACES: [(&str, &str); 15] = [
    ("", "page-nav-home"),
    ("/library", "page-nav-library"),
    ("/data", "page-nav-data"),
    ("/origins", "page-nav-origins"),
    ("/countries", "page-nav-countries"),
    ("/guidance", "page-nav-guidance"),
    ("/search", "page-nav-search"),
    ("/methods", "methods-title"),
    ("/confidentiality", "confidentiality-title"),
    ("/calendar", "dates-title"),
    ("/corrections", "corrections-title"),
    ("/verify", "page-nav-verify"),
    ("/subscribe", "subscribe-title"),
    ("/accessibility", "accessibility-title"),
    ("/languages", "tongues-title"),
];
/// So many of them stand in the first line.
const FIRST_LINE: usize = 7;

/// What the frame shows to somebody who signed in.
struct Signed {
    name: String,
    csrf: String,
    ends_at: Timestamp,
    rooms: Vec<(&'static str, &'static str)>,
}

/// The rooms of somebody who signed in, each with the act that opens it.
const ROOMS: [(&str, &str, Act); 10] = [
    ("/tasks", "page-nav-tasks", Act::SeeOwnTasks),
    ("/signals", "page-nav-signals", Act::SeeSignals(Code::TOTAL)),
    ("/warnings", "page-nav-warnings", Act::SeeWarnings),
    ("/release", "page-nav-release", Act::PreviewSealed),
    ("/people", "page-nav-people", Act::ManagePeople),
    ("/places", "page-nav-places", Act::ManagePlaces),
    ("/deliveries", "page-nav-deliveries", Act::SeeDeliveries),
    ("/jobs", "page-nav-jobs", Act::RunJobs),
    ("/ledger", "page-nav-ledger", Act::ReadLedger),
    ("/account", "page-nav-account", Act::OwnAccount),
];

impl<'a> Frame<'a> {
    /// The frame of a page for everybody.
    pub fn public(words: &'static Words, rest: &'a str) -> Self {
        Self { words, rest, base: "", signed: None }
    }

    /// The frame of this visit.
    pub fn of(visit: &'a Visit) -> Self {
        // What only takes a form is answered with the page the form stands on, one step up.
        let path =
            if visit.has_page { Some(visit.path.as_str()) } else { visit.path.rsplit_once('/').map(|p| p.0) };
        let rest = path.and_then(|path| path.get(1 + visit.words.language.len()..)).unwrap_or("");
        let signed = match (&visit.actor, &visit.session) {
            (Actor::Person { name, .. }, Some(session)) => {
                let open = ROOMS.into_iter().filter(|(_, _, act)| may(&visit.actor, *act).is_ok());
                let rooms = open.map(|(path, id, _)| (path, id)).collect();
                let (name, csrf) = (name.clone(), session.csrf.clone());
                Some(Signed { name, csrf, ends_at: session.ends_at, rooms })
            }
            _ => None,
        };
        Self { words: visit.words, rest, base: &visit.state.post.base_url, signed }
    }

    /// With what the forms of a session carry that has only begun with this answer.
    pub(super) fn carrying(mut self, csrf: &str) -> Self {
        if let Some(signed) = &mut self.signed {
            signed.csrf = csrf.into();
        }
        self
    }

    fn to(&self, rest: &str) -> String {
        format!("/{}{rest}", self.words.language)
    }

    /// The whole page.
    pub fn page(&self, title: &str, main: Markup) -> Markup {
        self.told(Told::of(title), main)
    }

    /// The whole page, with what it tells of itself.
    pub fn told(&self, told: Told, main: Markup) -> Markup {
        let (words, title) = (self.words, &told.title);
        html! {
            (DOCTYPE)
            html lang=(words.language) dir=[words.direction()] {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (title) " · " (words.get("hub-name")) }
                    link rel="stylesheet" href=(assets::path("hub.css"));
                    (self.described(&told))
                    @if self.signed.is_some() { script defer src=(assets::path("hub.js")) {} }
                }
                body {
                    a.skip href="#main" { (words.get("page-skip")) }
                    header { div.in {
                        a.name href=(self.to("")) { (words.get("house-name")) }
                        (self.switcher())
                    } }
                    (self.rooms())
                    main #main tabindex="-1" { div.in { (main) } }
                    (self.footer())
                }
            }
        }
    }

    /// What programs read: the address of the page, the same page in other languages, its title and figures.
    fn described(&self, told: &Told) -> Markup {
        let address = |words: &Words| format!("{}/{}{}", self.base, words.language, self.rest);
        if self.base.is_empty() || self.signed.is_some() {
            return html! {};
        }
        html! {
            @if !told.about.is_empty() { meta name="description" content=(told.about); }
            link rel="canonical" href=(address(self.words));
            @for other in languages().values() {
                link rel="alternate" hreflang=(other.language) href=(address(other));
            }
            link rel="alternate" type="application/atom+xml" title=(self.words.get("bulletin-title")) href=(self.to("/feed.atom"));
            meta property="og:title" content=(told.title);
            meta property="og:type" content="website";
            meta property="og:url" content=(address(self.words));
            meta property="og:site_name" content=(self.words.get("house-name"));
            meta property="og:locale" content=(self.words.language);
            @if !told.about.is_empty() { meta property="og:description" content=(told.about); }
            @if let Some(dataset) = &told.dataset {
                // A `<` in it would end the element.
                script type="application/ld+json" { (PreEscaped(dataset.to_string().replace('<', "\\u003c"))) }
            }
        }
    }

    /// The same page in every language, each named in itself; folded away, because there are many.
    fn switcher(&self) -> Markup {
        let words = self.words;
        html! {
            details.languages {
                summary { span.hidden { (words.get("page-language")) ": " } (words.get("language-name")) }
                nav aria-label=(words.get("page-language")) { ul {
                    @for other in languages().values() { li {
                        a lang=(other.language) hreflang=(other.language) href={ "/" (other.language) (self.rest) }
                            aria-current=[(other.language == words.language).then_some("true")] {
                            (other.get("language-name"))
                        }
                    } }
                } }
            }
        }
    }

    fn rooms(&self) -> Markup {
        let words = self.words;
        let current = |path: &str| {
            let is_here = match path {
                "" => self.rest.is_empty(),
                _ => self.rest == path || self.rest.starts_with(&format!("{path}/")),
            };
            is_here.then_some("page")
        };
        let (public, own) =
            (&PLACES[..FIRST_LINE], self.signed.as_ref().map_or(&[][..], |signed| &signed.rooms));
        html! {
            nav.rooms aria-label=(words.get("hub-name")) { div.in {
                ul {
                    @for (path, id) in public.iter().chain(own) {
                        li { a href=(self.to(path)) aria-current=[current(path)] { (words.get(id)) } }
                    }
                    @if self.signed.is_none() {
                        li.last { a href=(self.to("/sign-in")) aria-current=[current("/sign-in")] { (words.get("page-nav-sign-in")) } }
                    }
                }
                @if let Some(signed) = &self.signed {
                    div.signed {
                        span { (signed.name) }
                        (parts::push(&self.to("/sign-out"), &signed.csrf, &words.get("page-sign-out"), &[]))
                    }
                }
            } }
        }
    }

    fn footer(&self) -> Markup {
        let words = self.words;
        html! {
            footer { div.in {
                @if let Some(signed) = &self.signed {
                    p #session data-ends=(signed.ends_at.as_second()) data-soon=(words.get("page-session-soon")) {
                        (words.say(&Message::new("page-session-ends").arg("moment", Arg::Moment(signed.ends_at))))
                    }
                }
                ul.files {
                    @for (path, id) in &PLACES[FIRST_LINE..] { li { a href=(self.to(path)) { (words.get(id)) } } }
                    li { a href=(self.to("/feed.atom")) { (words.get("page-footer-feed")) } }
                    li { a href="/api/docs" { (words.get("page-footer-api")) } }
                }
                p { (words.get("page-footer")) }
            } }
        }
    }
}
