//! The small set of components every page is made of.

use maud::{Markup, html};

use crate::structure::Message;
use crate::words::Words;

/// What is wrong with a form, by field: shown beside the field and above the page, with links to the fields.
#[derive(Debug, Clone, Default)]
pub struct Problems(Vec<(String, Message)>);

impl Problems {
    /// Nothing is wrong.
    pub fn none() -> Self {
        Self::default()
    }

    /// One thing is wrong.
    pub fn of(field: &str, message: Message) -> Self {
        Self(vec![(field.into(), message)])
    }

    /// One more thing is wrong.
    pub fn add(&mut self, field: String, message: Message) {
        self.0.push((field, message));
    }

    /// Whether nothing is.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is wrong with a field.
    pub fn find(&self, field: &str) -> Option<&Message> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, message)| message)
    }

    /// Everything that is wrong with a field.
    pub fn all<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a Message> {
        self.0.iter().filter(move |(name, _)| name == field).map(|(_, message)| message)
    }

    /// The summary above the page; it takes the focus, and each line leads to its field.
    pub fn summary(&self, words: &Words) -> Markup {
        html! {
            @if !self.is_empty() {
                div.problems role="alert" aria-labelledby="problems" tabindex="-1" autofocus {
                    h2 #problems { (words.get("form-problems")) }
                    ul { @for (field, message) in &self.0 { li { a href={ "#" (field) } { (words.plain(message)) } } } }
                }
            }
        }
    }
}

/// A labelled input with its hint and what is wrong with it.
pub struct Field<'a> {
    /// Its name in the form, and its id.
    pub name: &'static str,
    /// Says what belongs into it.
    pub label: String,
    /// Says more, where more is needed.
    pub hint: Option<String>,
    /// `text`, `email`, `password`, `date`.
    pub kind: &'static str,
    /// What programs that fill forms put into it.
    pub autocomplete: &'static str,
    /// What stands in it.
    pub value: &'a str,
}

impl<'a> Field<'a> {
    /// A field whose label is the message `label`.
    pub fn new(words: &Words, name: &'static str, kind: &'static str, label: &str) -> Self {
        Self { name, label: words.get(label), hint: None, kind, autocomplete: "off", value: "" }
    }

    /// With a hint.
    pub fn hint(self, hint: String) -> Self {
        Self { hint: Some(hint), ..self }
    }

    /// For programs that fill forms.
    pub fn fills(self, autocomplete: &'static str) -> Self {
        Self { autocomplete, ..self }
    }

    /// With what was typed before.
    pub fn value(self, value: &'a str) -> Self {
        Self { value, ..self }
    }

    /// The whole field.
    pub fn show(&self, words: &Words, problems: &Problems) -> Markup {
        let problem = problems.find(self.name);
        let described = self.described(problem.is_some());
        html! {
            div.field.wrong[problem.is_some()] {
                label for=(self.name) { (self.label) }
                @if let Some(hint) = &self.hint { p.hint id={ (self.name) "-hint" } { (hint) } }
                @if let Some(message) = problem {
                    p.problem id={ (self.name) "-problem" } { (words.say(message)) }
                }
                input #(self.name) name=(self.name) type=(self.kind) value=[(!self.value.is_empty()).then_some(self.value)]
                    autocomplete=(self.autocomplete) aria-describedby=[described]
                    aria-invalid=[problem.map(|_| "true")]
                    spellcheck="false" autocapitalize="none";
            }
        }
    }

    fn described(&self, is_wrong: bool) -> Option<String> {
        let hint = self.hint.is_some().then(|| format!("{}-hint", self.name));
        let problem = is_wrong.then(|| format!("{}-problem", self.name));
        let ids: Vec<String> = hint.into_iter().chain(problem).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

/// A choice of one out of few, as `(value, words)`.
pub fn choice(name: &str, label: &str, chosen: &str, options: &[(String, String)]) -> Markup {
    html! {
        div.field {
            label for=(name) { (label) }
            select #(name) name=(name) {
                @for (value, text) in options {
                    option value=(value) selected[value == chosen] { (text) }
                }
            }
        }
    }
}

/// A form that carries what proves it to be the hub's own.
pub fn form(action: &str, csrf: &str, inside: Markup) -> Markup {
    html! {
        form method="post" action=(action) novalidate {
            input type="hidden" name="csrf" value=(csrf);
            (inside)
        }
    }
}

/// A form that is nothing but a button, with what it sends along.
pub fn push(action: &str, csrf: &str, text: &str, sends: &[(&str, &str)]) -> Markup {
    form(
        action,
        csrf,
        html! {
            @for (name, value) in sends { input type="hidden" name=(name) value=(value); }
            button.quiet type="submit" { (text) }
        },
    )
}

/// A table with its caption; the first cell of a row is its heading.
pub fn table(caption: &str, head: &[String], rows: &[Vec<Markup>]) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table {
                caption { (caption) }
                thead { tr { @for text in head { th scope="col" { (text) } } } }
                tbody { @for row in rows { tr { @for (at, cell) in row.iter().enumerate() {
                    @if at == 0 { th scope="row" { (cell) } } @else { td { (cell) } }
                } } } }
            }
        }
    }
}

/// A short word on a coloured ground; the colour says nothing that the word does not.
pub fn tag(text: &str) -> Markup {
    html! { span.tag { (text) } }
}

/// Something to know before reading on.
pub fn banner(text: &str) -> Markup {
    html! { p.banner { (text) } }
}

/// How far something has come: the steps in their order, the present one marked.
pub fn ladder(label: &str, steps: &[String], now: usize) -> Markup {
    html! {
        ol.ladder aria-label=(label) {
            @for (at, step) in steps.iter().enumerate() {
                li.done[at < now] aria-current=[(at == now).then_some("step")] { (step) }
            }
        }
    }
}

/// One thing to do: what, how it stands, and what to know of it.
pub struct Task {
    /// What to do, and where.
    pub title: Markup,
    /// How it stands, in a word.
    pub state: Option<String>,
    /// More about it.
    pub more: Markup,
}

/// What waits for somebody.
pub fn task_list(tasks: &[Task]) -> Markup {
    html! {
        ul.tasks { @for task in tasks { li {
            div.head { div { (task.title) } @if let Some(state) = &task.state { (tag(state)) } }
            (task.more)
        } } }
    }
}

/// A square picture for the camera of a telephone.
pub fn square(text: &str, label: &str) -> Option<Markup> {
    let code = qrcodegen::QrCode::encode_text(text, qrcodegen::QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let dark =
        (0..size).flat_map(|y| (0..size).map(move |x| (x, y))).filter(|(x, y)| code.get_module(*x, *y));
    let path: String = dark.map(|(x, y)| format!("M{} {}h1v1h-1z", x + 4, y + 4)).collect();
    let view = format!("0 0 {0} {0}", size + 8);
    Some(html! {
        svg.square viewBox=(view) role="img" aria-label=(label) shape-rendering="crispEdges" {
            rect width="100%" height="100%" fill="#fff" {}
            path d=(path) fill="#000" {}
        }
    })
}
