//! Taskforce Hub: quarterly figures on exploited children, from a coordinator's file to a protected, tagged PDF.
//!
//! # The map
//! Rooms are named after what happens to the numbers. Data walks from left to right and never back.
//!
//! ```text
//!   what may be said         what was said                    what may be told                what is told
//!  ┌───────────┐  ┌─────────┐  ┌──────────┐  ┌───────┐  ┌────────┐  ┌─────────┐  ┌────────┐  ┌─────────┐
//!  │ structure │→ │ collect │→ │ validate │→ │ store │→ │ detect │  │ protect │→ │ report │→ │ deliver │
//!  └───────────┘  └─────────┘  └──────────┘  └───────┘  └────────┘  └─────────┘  └────────┘  └─────────┘
//!   periods, codes  CSV →        Submission →  only SQL,  Panel →     Table →      Protected →  editions,
//!   tables,         Submission   Clean +       append-    Signals     Protected    Document →   letters,
//!   calendar        + findings   findings      only       (inside)    + proofs     Laid → PDF   outbox
//!       pure           pure        pure         I/O        pure        pure         pure         I/O
//!
//!   words (Fluent + ICU4X, pure) gives report, deliver, web their language    exchange (pure): coded warnings
//!   web (pages, API) and jobs (clock ticks) are the outer wall    app: its sockets (settings, clock, mailer, mail doctor, measures)
//!   intake: a return on its way, from a draft to the lead's word (I/O, on the store; uses collect, validate, protect)
//!   signals: what stands out, who was told, what people made of it (I/O, on the store; uses detect)
//!   colleagues: coordinators warn and ask each other in codes (I/O, on the store; uses exchange)
//!   people (pure): roles, seats, who may do what; access: signing in, links, sessions, tokens (I/O, on the store)
//!   demo replays twelve quarters through every gate               error lies below them all
//! ```
//!
//! # Four gates: the type is the proof that the gate was passed
//! | gate | from → to | so this cannot happen |
//! |---|---|---|
//! | read | bytes or typed texts → [`collect::Submission`] and findings | a string where a count, code or period belongs |
//! | check | `Submission` → [`validate::Clean`] and findings | a stored version with an open finding |
//! | protect | [`structure::Table`] and history → [`protect::Protected`] | a small cell in anything public |
//! | open | [`store::editions::Edition`] and now → [`store::editions::Published`] | a figure seen before its hour |
//!
//! Two audiences are two types, [`report::Public`] and [`report::Inside`]: a `Document<Public>` is composed from
//! `Protected` figures alone.
//!
//! # Where to go
//! | you want to … | go to |
//! |---|---|
//! | add a country, code, table, check, published family, chapter | a data file in `reports/`, no Rust |
//! | read somebody else's file | a profile in `reports/sources/`; other names of a code in `reports/aliases/`; no Rust |
//! | add a language | a folder in `locales/`, a word in `locales/languages.toml`, no Rust; its way there: `hub locale`, `words/preview.rs` |
//! | teach a new kind of check | [`validate`], one function in `rules/` |
//! | see why a cell is hidden, and the proof | [`protect`]; anyone's tables: [`protect::linked`] |
//! | say something new that follows from shown figures | [`protect::derived`] |
//! | see why something stands out, or change what it takes | [`detect`]: its numbers in `parameters.rs`; on record and judged: [`signals`] |
//! | change what stands in a document | `reports/bulletin.toml`, `profile.toml`, `brief.toml`, `origin.toml`, no Rust |
//! | change the first page, or a page of text | `reports/home.toml`, `reports/pages.toml` and their words, no Rust |
//! | see what anybody may look at | `web/open`; how it is kept ready for everybody: `web/press` |
//! | add a chapter or a chart | [`report`]: `compose/`, `charts/` |
//! | see or change who may do what | [`people::may`], one table; its tests beside it |
//! | add something coordinators can say to each other | `reports/exchange.toml` and its words, no Rust; its walk: [`colleagues`] |
//! | explain a code or a rule of counting | `locales/*/guidance.ftl`, no Rust |
//! | correct what is public, or take it back | `deliver/correct.rs`, `deliver/withdraw.rs`; who is told: `deliver/readers.rs` |
//! | change how people sign in | [`access`] |
//! | add work that comes due by itself, or see what becomes of it | [`jobs`], its table of names and hours; `web/work.rs` |
//! | change a table of the database | `migrations/`, then [`store`] |
//! | change deadlines, reminders, holidays, zones | `reports/calendar.toml`, `holidays.csv`, `participants.csv`, no Rust |
//! | change the form and the workbook | `collect/grid.rs`: both are faces of it; `web/views/desk`, `collect/template` |
//! | add a page | [`web`]: a line in `doors.rs`, a row in `tests/cases/doors.csv`, a handler, a view |
//! | measure something, or see what is measured | `app/measure.rs`; requests: `web/observe.rs`; what it means: `docker/settings.md` |
//! | see why letters end as spam, or judge one more record | `app/checkup`, pure functions beside the one that asks |
//! | see what a backup holds and how it comes back | [`store::backup`]; what the doctor looks at: `cli/doctor` |
//! | follow one count through the house | `tests/walk.rs` |
//!
//! Pure rooms never ask for the time and never import a room with I/O; `tests/house.rs` reads the imports and names the
//! arrow that breaks a rule.

#![cfg_attr(not(test), warn(clippy::unwrap_used))]

pub mod structure;

pub mod people;

pub mod words;

pub mod collect;
pub mod validate;

pub mod store;

pub mod detect;
pub mod exchange;
pub mod protect;
pub mod report;

pub mod access;
pub mod app;
pub mod colleagues;
pub mod deliver;
pub mod demo;
pub mod error;
pub mod intake;
pub mod jobs;
pub mod signals;
pub mod web;
