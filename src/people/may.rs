//! The one place that says who may do what.
//!
//! | act | public | reader | partner | focal | coordinator | lead | administrator |
//! |---|---|---|---|---|---|---|---|
//! | public pages | yes | yes | yes | yes | yes | yes | yes |
//! | own account | – | yes | yes | yes | yes | yes | yes |
//! | own tasks | – | yes | yes | yes | yes | yes² | yes² |
//! | own tokens | – | – | yes | yes | yes | yes² | yes² |
//! | see a return | – | – | own column | own region | own country | all² | – |
//! | edit, submit a return | – | – | own column | own region | own country | – | – |
//! | true figures, signals | – | – | – | – | own country | all² | – |
//! | write a warning | – | – | – | – | own country | – | – |
//! | read warnings³, directory of colleagues, what worked | – | – | – | – | yes | yes² | – |
//! | accept, sealed editions, release, confirm a warning, publish a note | – | – | – | – | – | yes² | – |
//! | people, places, jobs | – | – | – | – | – | – | yes² |
//! | ledger, deliveries | – | – | – | – | – | yes² | yes² |
//!
//! ³ which ones, `colleagues` says: those one was told of, those of the own country, and leads all of them.
//!
//! ² with the second factor: a person with a lead's or an administrator's seat needs it for everything beyond their own
//! account, also for what another seat of theirs would allow. Duties are separate: who writes figures does not accept
//! them, who invites people sees no cells. The ledger shows no figures, and leads read it so that somebody watches
//! the administrators.

use std::collections::BTreeSet;

use super::{Actor, Proof, Role, Scope, Seat};
use crate::structure::{Code, Dimension, Structure};

/// All that can be done here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// Public pages, documents, figures.
    SeePublic,
    /// One's own name, language, passphrase, second factor, sessions, subscriptions.
    OwnAccount,
    /// What waits for oneself.
    SeeOwnTasks,
    /// One's own tokens for programs.
    ManageOwnTokens,
    /// A return, or the part of it that belongs to a region or organisation.
    SeeReturn(Place),
    /// Typing into that part.
    EditReturn(Place),
    /// Handing that part in.
    SubmitReturn(Place),
    /// The lead's word for a country's return.
    AcceptReturn(Code),
    /// A country's counts before protection; `Code::TOTAL` for all countries.
    SeeTrueFigures(Code),
    /// What stands out in a country, with its evidence; `Code::TOTAL` for all countries.
    SeeSignals(Code),
    /// Telling the others what a country has seen.
    WriteWarning(Code),
    /// What colleagues tell, who they are, what worked for them.
    SeeWarnings,
    /// The lead's word on a warning before it leaves, and on a note before colleagues read it.
    JudgeWarnings,
    /// An edition before its hour.
    PreviewSealed,
    /// Opening an edition.
    ReleaseEdition,
    /// Inviting, seating, closing.
    ManagePeople,
    /// Countries and regions.
    ManagePlaces,
    /// Who saw and changed what.
    ReadLedger,
    /// Which letters are on their way, and trying one again.
    SeeDeliveries,
    /// Running work out of turn.
    RunJobs,
}

/// A part of a return; `Code::TOTAL` is the whole of that axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place {
    /// Whose return.
    pub country: Code,
    /// Which region of it.
    pub region: Code,
    /// Which organisation's column.
    pub organisation: Code,
}

impl Place {
    /// A country's whole return.
    pub fn whole(country: Code) -> Self {
        Self { country, region: Code::TOTAL, organisation: Code::TOTAL }
    }

    /// The part of a country's return that a region of it, or an organisation, fills; `None` where there is no such part.
    pub fn part(structure: &Structure, country: Code, part: Code) -> Option<Self> {
        let whole = Self::whole(country);
        let region = structure.list(Dimension::Region).get(part);
        match region.is_some_and(|region| region.parent == country) {
            true => Some(Self { region: part, ..whole }),
            false => structure.list(Dimension::Org).get(part).map(|_| Self { organisation: part, ..whole }),
        }
    }
}

/// `GB`, `GB.UKD`, `GB..POL`: the country, then the region, then the organisation.
impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let part = |code: Code| if code == Code::TOTAL { String::new() } else { code.to_string() };
        let text = format!("{}.{}.{}", self.country, part(self.region), part(self.organisation));
        f.write_str(text.trim_end_matches('.'))
    }
}

/// Why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denied {
    /// Sign in first.
    NotSignedIn,
    /// Show, or set up, the second factor first.
    NeedsSecondFactor,
    /// Not this person's to do, however they sign in.
    NotYours,
}

/// Whether `actor` may do `act`: the one answer that every page, every interface and every job asks for.
pub fn may(actor: &Actor, act: Act) -> Result<(), Denied> {
    match (actor, act) {
        (_, Act::SeePublic) => Ok(()),
        (Actor::Public, _) => Err(Denied::NotSignedIn),
        (Actor::Person { seats, proof, .. }, _) => proved(proof, actor, act).and_then(|()| yours(seats, act)),
    }
}

/// Whether enough was proved for the act.
fn proved(proof: &Proof, actor: &Actor, act: Act) -> Result<(), Denied> {
    let wide = actor.needs_second_factor() && act != Act::OwnAccount;
    match proof {
        Proof::SecondFactor => Ok(()),
        Proof::Halfway => Err(Denied::NeedsSecondFactor),
        Proof::Passphrase | Proof::Token(_) if wide => Err(Denied::NeedsSecondFactor),
        Proof::Passphrase => Ok(()),
        Proof::Token(scopes) if in_scope(scopes, act) => Ok(()),
        Proof::Token(_) => Err(Denied::NotYours),
    }
}

fn in_scope(scopes: &BTreeSet<Scope>, act: Act) -> bool {
    match act {
        Act::SeePublic => true,
        Act::SeeOwnTasks | Act::SeeReturn(_) | Act::SeeTrueFigures(_) | Act::SeeSignals(_) => {
            scopes.contains(&Scope::Read)
        }
        Act::SeeWarnings => scopes.contains(&Scope::Read),
        Act::EditReturn(_) | Act::SubmitReturn(_) | Act::WriteWarning(_) => scopes.contains(&Scope::Submit),
        Act::OwnAccount | Act::ManageOwnTokens | Act::AcceptReturn(_) | Act::PreviewSealed => false,
        Act::ReleaseEdition | Act::ManagePeople | Act::ManagePlaces | Act::ReadLedger => false,
        Act::SeeDeliveries | Act::RunJobs | Act::JudgeWarnings => false,
    }
}

fn yours(seats: &[Seat], act: Act) -> Result<(), Denied> {
    let own = act == Act::OwnAccount || seats.iter().any(|seat| allows(seat, act));
    if own { Ok(()) } else { Err(Denied::NotYours) }
}

/// Whether this seat, taken alone, is for the act.
fn allows(seat: &Seat, act: Act) -> bool {
    let is = |roles: &[Role]| roles.contains(&seat.role);
    match act {
        Act::SeePublic | Act::OwnAccount | Act::SeeOwnTasks => true,
        Act::ManageOwnTokens => !is(&[Role::Reader]),
        Act::SeeReturn(place) => is(&[Role::Lead]) || reports(seat, place),
        Act::EditReturn(place) | Act::SubmitReturn(place) => reports(seat, place),
        Act::SeeTrueFigures(country) | Act::SeeSignals(country) => {
            is(&[Role::Lead]) || (is(&[Role::Coordinator]) && reports(seat, Place::whole(country)))
        }
        Act::WriteWarning(country) => is(&[Role::Coordinator]) && reports(seat, Place::whole(country)),
        Act::SeeWarnings => is(&[Role::Coordinator, Role::Lead]),
        Act::AcceptReturn(_) | Act::PreviewSealed | Act::ReleaseEdition | Act::JudgeWarnings => {
            is(&[Role::Lead])
        }
        Act::ManagePeople | Act::ManagePlaces | Act::RunJobs => is(&[Role::Administrator]),
        Act::ReadLedger | Act::SeeDeliveries => is(&[Role::Administrator, Role::Lead]),
    }
}

/// Whether the seat answers for the place. A seat without a country answers for none: *all* is a lead's word alone.
fn reports(seat: &Seat, place: Place) -> bool {
    let covers = |own: Code, asked: Code| own == Code::TOTAL || own == asked;
    let country = seat.country != Code::TOTAL && seat.country == place.country;
    let (region, organisation) =
        (covers(seat.region, place.region), covers(seat.organisation, place.organisation));
    match seat.role {
        Role::Coordinator => country && region && organisation,
        Role::Focal => country && seat.region != Code::TOTAL && region && organisation,
        Role::Partner => country && seat.organisation != Code::TOTAL && region && organisation,
        Role::Administrator | Role::Lead | Role::Reader => false,
    }
}
