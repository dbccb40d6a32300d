//! Every address of the hub with what it asks of whoever comes: the table is the router, so nothing can be left out.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use poem::http::{Method, StatusCode, header};
use poem::{Endpoint, EndpointExt, Request, Response, Route, RouteMethod};

use super::visit::{Answer, LARGEST_FORM, Visit, missing};
use super::{
    State, account, admin, desk, enter, keep, ledger, pages, problem, returns, signals, tasks, views,
};
use crate::access;
use crate::error;
use crate::people::{Act, Actor, Denied, Place, Proof, may};
use crate::structure::{Code, Structure};
use crate::words::language;

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
    origin: Origin,
    largest: usize,
    work: Work,
}

impl Entry {
    /// Whether the address is a page in one of the languages; files are the same for everybody.
    fn is_page(&self) -> bool {
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
    Entry { method, path, need, origin: Origin::OwnPage, largest: LARGEST_FORM, work }
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
        entry(GET, "/assets/hub.css", PUBLIC, pages::stylesheet),
        entry(GET, "/assets/hub.js", PUBLIC, pages::script),
        entry(GET, "/assets/grid.js", PUBLIC, pages::grid_script),
        entry(GET, "/health", PUBLIC, pages::health),
        entry(GET, "/editions/:edition/:version/:language/bulletin.pdf", PUBLIC, pages::bulletin),
        entry(GET, "/editions/:edition/:version/:language/brief.pdf", PUBLIC, pages::brief),
        entry(GET, "/editions/:edition/:version/tables/:table", PUBLIC, pages::table),
        entry(GET, "/:language", PUBLIC, pages::home),
        entry(GET, "/:language/library", PUBLIC, pages::library),
        entry(GET, "/:language/edition/:edition", PUBLIC, pages::edition),
        entry(GET, "/:language/unsubscribe/:person/:proof", PUBLIC, pages::ask_unsubscribe),
        anywhere(entry(POST, "/:language/unsubscribe/:person/:proof", PUBLIC, pages::unsubscribe)),
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
    ];
    all.extend(desk_entries());
    all.extend(signal_entries());
    all
}

/// The router of all entries.
pub fn router(state: &State) -> Route {
    let mut by_path: BTreeMap<&'static str, Vec<Entry>> = BTreeMap::new();
    for entry in entries() {
        by_path.entry(entry.path).or_default().push(entry);
    }
    by_path.into_iter().fold(Route::new(), |route, (path, entries)| {
        let takes = |method: Method| entries.iter().any(|entry| entry.method == method);
        let takes = Takes { get: takes(Method::GET), post: takes(Method::POST) };
        let of_path = entries.into_iter().fold(RouteMethod::new(), |of_path, entry| {
            let (method, door) = (entry.method.clone(), Guarded { entry, state: state.clone(), takes });
            of_path.method(method, door)
        });
        route.at(path, of_path.around(move |inner, request| problem::allowing(takes.allow(), inner, request)))
    })
}

/// In which ways one address can be asked.
#[derive(Debug, Clone, Copy)]
struct Takes {
    get: bool,
    post: bool,
}

impl Takes {
    /// For the header `Allow` of a request in another way.
    fn allow(self) -> &'static str {
        match (self.get, self.post) {
            (true, true) => "GET, HEAD, POST",
            (false, true) => "POST",
            (_, false) => "GET, HEAD",
        }
    }
}

/// An entry behind its guard.
struct Guarded {
    entry: Entry,
    state: State,
    takes: Takes,
}

impl Endpoint for Guarded {
    type Output = Response;

    async fn call(&self, mut request: Request) -> poem::Result<Response> {
        let work = async {
            let mut visit = Visit::read(self.state.clone(), &request, self.entry.is_page()).await?;
            visit.has_page = self.takes.get;
            // A page in a language the hub does not speak does not exist.
            if self.entry.is_page() && language(visit.param("language")).is_none() {
                return Err(missing().into());
            }
            let allowed = self.allowed(&visit)?;
            // Nobody fills the memory with what they may not send.
            let largest = if allowed.is_ok() { self.entry.largest } else { LARGEST_FORM };
            visit.read_form(&mut request, largest).await?;
            Ok(self.admit(visit, allowed).await?)
        };
        let slow = |_| poem::Error::from(StatusCode::SERVICE_UNAVAILABLE);
        tokio::time::timeout(LONGEST, work).await.map_err(slow)?
    }
}

/// The longest a request may take: whoever sends a byte a minute does not hold a place for ever.
const LONGEST: Duration = Duration::from_secs(30);

impl Guarded {
    /// Turns away who may not, and a form that is not the hub's own, before any work is done.
    async fn admit(&self, visit: Visit, allowed: Result<(), Denied>) -> Answer {
        if let Err(denied) = allowed {
            return self.refuse(&visit, denied).await;
        }
        if visit.method == Method::POST && self.entry.origin == Origin::OwnPage && !visit.is_own_form() {
            access::forged(&visit.door(), "form-forged").await?;
            return Ok(views::enter::forged(&visit));
        }
        let cookie = visit.visitor_cookie().filter(|_| self.takes.post);
        let mut response = (self.entry.work)(visit).await?;
        if let Some(cookie) = cookie {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        Ok(response)
    }

    fn allowed(&self, visit: &Visit) -> error::Result<Result<(), Denied>> {
        Ok(match self.entry.need {
            Need::Act(act) => may(&visit.actor, act),
            Need::At(act) => may(&visit.actor, act(place(visit)?)),
            Need::Code => match &visit.actor {
                Actor::Person { proof: Proof::Halfway, .. } => Ok(()),
                _ => Err(Denied::NotSignedIn),
            },
        })
    }

    /// Leads on to what is missing, or says plainly that this is not theirs; what is refused is written down.
    async fn refuse(&self, visit: &Visit, denied: Denied) -> Answer {
        let is_halfway = matches!(visit.actor, Actor::Person { proof: Proof::Halfway, .. });
        match denied {
            Denied::NotSignedIn if visit.method == Method::POST => enter::ask_with_draft(visit),
            Denied::NotSignedIn => Ok(visit.see(&format!("/sign-in?{}", keep::to_here(visit)))),
            Denied::NeedsSecondFactor if is_halfway => Ok(visit.see("/sign-in/code")),
            Denied::NeedsSecondFactor => Ok(visit.see("/account/second-factor")),
            Denied::NotYours => {
                // The pattern and not the path: addresses may hold secrets.
                let part = if visit.param("part").is_empty() { "region" } else { "part" };
                let place = format!("{} {}", visit.param("country"), visit.param(part));
                let subject = format!("{} {} {place}", self.entry.method, self.entry.path);
                access::note_some(&visit.door(), visit.person(), "refused", subject.trim()).await?;
                Ok(views::enter::not_yours(visit))
            }
        }
    }
}

/// The country, and the region or organisation, an address names; a page of a place that does not exist does not exist.
pub fn place(visit: &Visit) -> error::Result<Place> {
    let code = |name: &str| visit.param(name).parse::<Code>().map_err(|_| missing());
    let structure = Structure::embedded();
    let country = code("country")?;
    structure.participant(country).ok_or_else(missing)?;
    let part = |code: Code| Place::part(structure, country, code).ok_or_else(missing);
    match (visit.param("region"), visit.param("part")) {
        ("", "") => Ok(Place::whole(country)),
        ("", _) => part(code("part")?),
        (_, _) => part(code("region")?).and_then(|place| match place.region == Code::TOTAL {
            true => Err(missing()),
            false => Ok(place),
        }),
    }
}
