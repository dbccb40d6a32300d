//! The guard at every door: who may come in, with what, for how long; and the router that puts one at each address.

use std::collections::BTreeMap;
use std::time::Duration;

use poem::http::{Method, StatusCode, header};
use poem::{Endpoint, EndpointExt, Request, Response, Route, RouteMethod};

use super::doors::{Entry, Need, Origin, entries};
use super::visit::{Answer, LARGEST_FORM, Visit, missing};
use super::{State, enter, keep, press, problem, views};
use crate::access;
use crate::error;
use crate::people::{Actor, Denied, Place, Proof, may};
use crate::structure::{Code, Structure};
use crate::words::language;

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

    async fn call(&self, request: Request) -> poem::Result<Response> {
        let state = &self.state;
        if !(self.entry.is_printed && press::is_for_all(state, &request, self.entry.is_page())) {
            return self.work(request).await;
        }
        let (path, asked) = (request.uri().path().to_string(), request.headers().clone());
        state.press.print(state, &self.entry, (&path, &asked), self.work(request)).await
    }
}

/// The longest a request may take: whoever sends a byte a minute does not hold a place for ever.
const LONGEST: Duration = Duration::from_secs(30);

impl Guarded {
    async fn work(&self, mut request: Request) -> poem::Result<Response> {
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
