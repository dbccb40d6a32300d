//! Every address of the hub with what it asks of whoever comes: the router is made from this table, so nothing can be left
//! out. The guard at each door is in `guard`.

use std::future::Future;
use std::pin::Pin;

use poem::http::Method;

use super::colleagues::{directory, inquiries, practice, warnings};
use super::visit::{Answer, LARGEST_FORM, Visit};
use super::{
    account, admin, assets, calendar, changes, desk, enter, ledger, mail, open, pages, release, returns,
    signals, tasks, verify, work,
};
use crate::people::{Act, Place};
use crate::structure::Code;

/// What an address asks of a visitor.
#[derive(Debug, Clone, Copy)]
pub enum Need {
    /// That they may do this.
    Act(Act),
    /// That they may do this for the country, and the region if there is one, that the address names.
    At(fn(Place) -> Act),
    /// A session that waits for its second factor.
    Code,
}

/// Where a form must come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A page of this hub.
    OwnPage,
    /// Anywhere: the address itself holds a proof, as mail programs follow it (RFC 8058).
    Anywhere,
}

type Work = Box<dyn Fn(Visit) -> Pin<Box<dyn Future<Output = Answer> + Send>> + Send + Sync>;

/// One address and one way to ask for it.
pub struct Entry {
    /// GET (which also answers HEAD) or POST.
    pub method: Method,
    /// With `:names` for its parts.
    pub path: &'static str,
    /// What it asks of a visitor.
    pub need: Need,
    /// Where its form must come from.
    pub(super) origin: Origin,
    /// The most bytes of its form.
    pub(super) largest: usize,
    /// Whether everybody is answered alike, so that the answer is kept (`press`).
    pub(super) is_printed: bool,
    /// What it does.
    pub(super) work: Work,
}

impl Entry {
    /// Whether the address is a page in one of the languages; files are the same for everybody.
    pub(super) fn is_page(&self) -> bool {
        self.path.starts_with("/:language")
    }
}

fn entry<F>(
    method: Method,
    path: &'static str,
    need: Need,
    work: impl Fn(Visit) -> F + Send + Sync + 'static,
) -> Entry
where
    F: Future<Output = Answer> + Send + 'static,
{
    let work: Work = Box::new(move |visit| Box::pin(work(visit)));
    Entry { method, path, need, origin: Origin::OwnPage, largest: LARGEST_FORM, is_printed: false, work }
}

/// A public page or file that everybody gets alike.
fn printed<F>(path: &'static str, work: impl Fn(Visit) -> F + Send + Sync + 'static) -> Entry
where
    F: Future<Output = Answer> + Send + 'static,
{
    Entry { is_printed: true, ..entry(GET, path, PUBLIC, work) }
}

const GET: Method = Method::GET;
const POST: Method = Method::POST;
const PUBLIC: Need = Need::Act(Act::SeePublic);
const OWN: Need = Need::Act(Act::OwnAccount);
const TOKENS: Need = Need::Act(Act::ManageOwnTokens);
const PEOPLE: Need = Need::Act(Act::ManagePeople);

/// The same page of a country's return and of a part of one.
macro_rules! of_return {
    ($rest:literal) => {
        [
            concat!("/:language/return/:country/:quarter", $rest),
            concat!("/:language/part/:country/:part/:quarter", $rest),
        ]
    };
}

/// An address of a country's return, and the same of a part of it.
fn both<F>(
    method: Method,
    paths: [&'static str; 2],
    need: Need,
    work: impl Fn(Visit) -> F + Clone + Send + Sync + 'static,
) -> [Entry; 2]
where
    F: Future<Output = Answer> + Send + 'static,
{
    paths.map(|path| entry(method.clone(), path, need, work.clone()))
}

const SEE: Need = Need::At(Act::SeeReturn);
const TYPE: Need = Need::At(Act::EditReturn);
const SEND: Need = Need::At(Act::SubmitReturn);
const WARN: Need = Need::At(|place| Act::WriteWarning(place.country));
const ACCEPT: Need = Need::At(|place| Act::AcceptReturn(place.country));

/// The desk: one quarter's return of a country, or of a part of it.
fn desk_entries() -> Vec<Entry> {
    let wide = |entry: Entry| Entry { largest: LARGEST_TABLE, ..entry };
    let file = |entry: Entry| Entry { largest: desk::LARGEST_UPLOAD, ..entry };
    let [versions, _] = of_return!("/versions");
    let [receipt, _] = of_return!("/receipt/:version");
    let [questions, _] = of_return!("/questions");
    let [question, _] = of_return!("/questions/:question");
    let [parts, _] = of_return!("/parts");
    let [revise, _] = of_return!("/revise");
    let [accept, _] = of_return!("/accept");
    let [grant, _] = of_return!("/grant");
    let [remind, _] = of_return!("/remind");
    let [preview, _] = of_return!("/preview");
    let mut all: Vec<Entry> = [
        both(GET, of_return!(""), SEE, desk::page),
        both(GET, of_return!("/sheet/:sheet"), SEE, desk::sheet),
        both(POST, of_return!("/sheet/:sheet"), TYPE, desk::save).map(wide),
        both(GET, of_return!("/check"), SEE, desk::check),
        both(POST, of_return!("/check"), SEND, desk::send),
        both(POST, of_return!("/nil"), TYPE, desk::nil),
        both(POST, of_return!("/discard"), TYPE, desk::discard),
        both(GET, of_return!("/template"), TYPE, desk::template),
        both(GET, of_return!("/upload"), TYPE, desk::ask_upload),
        both(POST, of_return!("/upload"), TYPE, desk::upload).map(file),
        both(POST, of_return!("/upload/:upload"), TYPE, desk::take_over),
        both(GET, of_return!("/upload/:upload/findings"), TYPE, desk::annotated),
    ]
    .into_iter()
    .flatten()
    .collect();
    all.extend([
        entry(GET, preview, SEE, desk::preview),
        entry(GET, versions, SEE, desk::versions),
        entry(GET, receipt, SEE, desk::receipt),
        entry(GET, questions, SEE, desk::questions),
        entry(POST, questions, SEE, desk::ask),
        entry(POST, question, SEE, desk::say),
        entry(GET, parts, SEE, desk::parts),
        entry(POST, parts, TYPE, desk::consolidate),
        entry(POST, revise, TYPE, desk::revise),
        entry(POST, accept, ACCEPT, desk::accept),
        entry(POST, grant, ACCEPT, desk::grant),
        entry(POST, remind, ACCEPT, desk::remind),
        entry(GET, "/:language/round/:quarter", Need::Act(Act::AcceptReturn(Code::TOTAL)), desk::board),
    ]);
    all
}

/// What stands out: in all countries, and in one.
fn signal_entries() -> Vec<Entry> {
    let all = Need::Act(Act::SeeSignals(Code::TOTAL));
    let own = Need::At(|place| Act::SeeSignals(place.country));
    vec![
        entry(GET, "/:language/signals", all, signals::list),
        entry(GET, "/:language/signal/:signal", all, signals::page),
        entry(POST, "/:language/signal/:signal", all, signals::judge),
        entry(GET, "/:language/series", all, signals::series),
        entry(GET, "/:language/signals/:country", own, signals::list),
        entry(GET, "/:language/signal/:country/:signal", own, signals::page),
        entry(POST, "/:language/signal/:country/:signal", own, signals::judge),
        entry(GET, "/:language/series/:country", own, signals::series),
    ]
}

/// A table of a hundred origins by twelve regions, with the name of every cell.
const LARGEST_TABLE: usize = 512 * 1024;

/// Every address. A new page is a line here, a row in `tests/cases/doors.csv`, and a handler.
pub fn entries() -> Vec<Entry> {
    let anywhere = |entry: Entry| Entry { origin: Origin::Anywhere, ..entry };
    let mut all = vec![
        entry(GET, "/", PUBLIC, pages::first),
        printed("/assets/:sum/:asset", assets::asset),
        entry(GET, "/healthz", PUBLIC, pages::alive),
        entry(GET, "/readyz", PUBLIC, pages::ready),
        printed("/editions/:edition/:version/:language/bulletin.pdf", pages::bulletin),
        printed("/editions/:edition/:version/:language/brief.pdf", pages::brief),
        printed("/editions/:edition/:version/:language/:about/:file", open::made),
        printed("/editions/:edition/:version/tables/:table", pages::table),
        printed("/:language", pages::home),
        printed("/:language/library", pages::library),
        printed("/:language/guidance", pages::guidance),
        printed("/:language/data", open::data),
        printed("/:language/data/:file", open::data_file),
        printed("/:language/origins", open::origins),
        printed("/:language/origin/:origin", open::origin),
        printed("/:language/countries", open::countries),
        printed("/:language/country/:country", open::country),
        printed("/:language/search", open::search),
        printed("/:language/methods", open::text),
        printed("/:language/confidentiality", open::text),
        printed("/:language/accessibility", open::text),
        printed("/:language/calendar", open::dates),
        printed("/:language/corrections", open::corrections),
        printed("/:language/languages", open::languages),
        printed("/:language/feed.atom", open::feed),
        entry(GET, "/:language/subscribe", PUBLIC, open::ask_subscribe),
        entry(POST, "/:language/subscribe", PUBLIC, open::subscribe),
        entry(GET, "/:language/subscribe/:asked/:proof", PUBLIC, open::look_at_subscription),
        anywhere(entry(POST, "/:language/subscribe/:asked/:proof", PUBLIC, open::confirm)),
        entry(GET, "/:language/verify", PUBLIC, verify::ask),
        Entry { largest: verify::LARGEST, ..entry(POST, "/:language/verify", PUBLIC, verify::look) },
        printed("/:language/edition/:edition", pages::edition),
        printed("/:language/edition/:edition/changes", changes::page),
        entry(GET, "/:language/unsubscribe/:person/:proof", PUBLIC, pages::ask_unsubscribe),
        anywhere(entry(POST, "/:language/unsubscribe/:person/:proof", PUBLIC, pages::unsubscribe)),
        printed("/:language/calendar.ics", calendar::releases),
        // The address itself holds a proof: calendar programs do not sign in.
        entry(GET, "/:language/calendar/:person/:key/deadlines.ics", PUBLIC, calendar::own),
        entry(GET, "/:language/sign-in", PUBLIC, enter::ask),
        entry(POST, "/:language/sign-in", PUBLIC, enter::sign_in),
        entry(GET, "/:language/sign-in/code", Need::Code, enter::ask_code),
        entry(POST, "/:language/sign-in/code", Need::Code, enter::code),
        entry(POST, "/:language/sign-out", PUBLIC, enter::sign_out),
        entry(GET, "/:language/forgot", PUBLIC, enter::ask_address),
        entry(POST, "/:language/forgot", PUBLIC, enter::forgot),
        entry(GET, "/:language/link/:link", PUBLIC, enter::look_at_link),
        entry(POST, "/:language/link/:link", PUBLIC, enter::open_link),
        entry(GET, "/:language/tasks", Need::Act(Act::SeeOwnTasks), tasks::page),
        entry(GET, "/:language/account", OWN, account::page),
        entry(POST, "/:language/account", OWN, account::describe),
        entry(POST, "/:language/account/passphrase", OWN, account::passphrase),
        entry(POST, "/:language/account/letters", OWN, account::letters),
        entry(POST, "/:language/account/daily", OWN, account::daily),
        entry(POST, "/:language/account/sessions", OWN, account::end_session),
        entry(POST, "/:language/account/sessions/all", OWN, account::end_sessions),
        entry(GET, "/:language/account/second-factor", OWN, account::ask_second_factor),
        entry(POST, "/:language/account/second-factor", OWN, account::second_factor),
        entry(POST, "/:language/account/recovery-codes", OWN, account::recovery_codes),
        entry(GET, "/:language/account/tokens", TOKENS, account::tokens),
        entry(POST, "/:language/account/tokens", TOKENS, account::make_token),
        entry(POST, "/:language/account/tokens/revoke", TOKENS, account::revoke_token),
        entry(GET, "/:language/returns/:country", Need::At(Act::SeeReturn), returns::page),
        entry(GET, "/:language/returns/:country/:region", Need::At(Act::SeeReturn), returns::page),
        entry(GET, "/:language/people", PEOPLE, admin::list),
        entry(GET, "/:language/people/invite", PEOPLE, admin::ask_invite),
        entry(POST, "/:language/people/invite", PEOPLE, admin::invite),
        entry(GET, "/:language/people/person/:person", PEOPLE, admin::person),
        entry(POST, "/:language/people/person/:person/seat", PEOPLE, admin::give_seat),
        entry(POST, "/:language/people/person/:person/end", PEOPLE, admin::end_seat),
        entry(POST, "/:language/people/person/:person/deputy", PEOPLE, admin::deputy),
        entry(POST, "/:language/people/person/:person/hand-over", PEOPLE, admin::hand_over),
        entry(POST, "/:language/people/person/:person/invite", PEOPLE, admin::invite_again),
        entry(POST, "/:language/people/person/:person/second-factor", PEOPLE, admin::drop_second_factor),
        entry(POST, "/:language/people/person/:person/close", PEOPLE, admin::close),
        entry(GET, "/:language/places", Need::Act(Act::ManagePlaces), admin::places),
        entry(GET, "/:language/ledger", Need::Act(Act::ReadLedger), ledger::page),
        entry(GET, "/:language/release", Need::Act(Act::PreviewSealed), release::page),
        entry(POST, "/:language/release", Need::Act(Act::ReleaseEdition), release::approve),
        entry(POST, "/:language/release/correct", Need::Act(Act::ReleaseEdition), release::correct),
        entry(POST, "/:language/release/withdraw", Need::Act(Act::ReleaseEdition), release::withdraw),
        entry(GET, "/:language/release/:edition/:kind", Need::Act(Act::PreviewSealed), release::preview),
        entry(GET, "/:language/warnings", Need::Act(Act::SeeWarnings), warnings::list),
        entry(GET, "/:language/warning/:warning", Need::Act(Act::SeeWarnings), warnings::page),
        entry(GET, "/:language/warning/:warning/page.pdf", Need::Act(Act::SeeWarnings), warnings::file),
        entry(POST, "/:language/warning/:warning/seen", Need::Act(Act::SeeWarnings), warnings::seen),
        entry(POST, "/:language/warning/:warning/judge", Need::Act(Act::JudgeWarnings), warnings::judge),
        entry(GET, "/:language/warn/:country", WARN, warnings::ask),
        entry(POST, "/:language/warn/:country", WARN, warnings::write),
        entry(GET, "/:language/inquiries", Need::Act(Act::SeeWarnings), inquiries::list),
        entry(GET, "/:language/inquiry/:inquiry", Need::Act(Act::SeeWarnings), inquiries::page),
        entry(POST, "/:language/inquiry/:inquiry/answer", Need::Act(Act::SeeWarnings), inquiries::answer),
        entry(GET, "/:language/ask/:country", WARN, inquiries::ask),
        entry(POST, "/:language/ask/:country", WARN, inquiries::send),
        entry(GET, "/:language/directory", Need::Act(Act::SeeWarnings), directory::list),
        entry(GET, "/:language/directory/me", Need::Act(Act::SeeWarnings), directory::own),
        entry(POST, "/:language/directory/me", Need::Act(Act::SeeWarnings), directory::describe),
        entry(GET, "/:language/practice", Need::Act(Act::SeeWarnings), practice::list),
        entry(GET, "/:language/practice/note/:note", Need::Act(Act::SeeWarnings), practice::page),
        entry(POST, "/:language/practice/note/:note/judge", Need::Act(Act::JudgeWarnings), practice::judge),
        entry(GET, "/:language/practice/write/:country", WARN, practice::ask),
        entry(POST, "/:language/practice/write/:country", WARN, practice::write),
        entry(GET, "/:language/jobs", Need::Act(Act::RunJobs), work::jobs),
        entry(POST, "/:language/jobs", Need::Act(Act::RunJobs), work::run_now),
        entry(GET, "/:language/deliveries", Need::Act(Act::SeeDeliveries), work::deliveries),
        entry(POST, "/:language/deliveries", Need::Act(Act::SeeDeliveries), work::again),
        entry(GET, "/:language/mail", Need::Act(Act::RunJobs), mail::ask),
        entry(POST, "/:language/mail", Need::Act(Act::RunJobs), mail::examine),
    ];
    all.extend(desk_entries());
    all.extend(signal_entries());
    all
}
