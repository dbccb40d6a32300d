//! Links into the demonstration, for whoever started it: one of each kind of work.

use crate::access::{self, Door, Enrolled, Invitation};
use crate::app::random;
use crate::error::Result;
use crate::people::Role;
use crate::store::accounts::{self, State};
use crate::structure::hexadecimal;

/// A way into the demonstration.
#[derive(Debug, Clone)]
pub struct Way {
    /// As whom.
    pub role: Role,
    /// The link below the hub's own address; it opens once.
    pub path: String,
    /// A recovery code, where the role asks for a second factor.
    pub code: Option<String>,
}

/// Who is let in, by id.
const PEOPLE: [(&str, Role); 4] = [
    ("coordinator.gb", Role::Coordinator),
    ("focal.gb", Role::Focal),
    ("lead.one", Role::Lead),
    ("administrator", Role::Administrator),
];

/// New links for everybody. They go the way of every newcomer: nothing here opens what is closed to others.
pub async fn ways(door: &Door<'_>, language: &str) -> Result<Vec<Way>> {
    let mut ways = Vec::new();
    for (person, role) in PEOPLE {
        activate(door, person).await?;
        let code = if role.needs_second_factor() { recovery_code(door, person).await? } else { None };
        if let Some(link) = access::sign_in_link(door, "demonstration", person).await? {
            ways.push(Way { role, path: access::link_path(language, &link), code });
        }
    }
    Ok(ways)
}

/// The first time: an invitation, answered with a passphrase that nobody knows.
async fn activate(door: &Door<'_>, person: &str) -> Result<()> {
    let account = accounts::get(door.db, person).await?.filter(|account| account.state == State::Invited);
    let Some(account) = account else { return Ok(()) };
    let invitation =
        Invitation { email: &account.email, name: &account.name, language: &account.language, seats: &[] };
    if let Ok(invited) = access::invite(door, "demonstration", &invitation).await?
        && let Some((link, _)) = invited.link
    {
        access::set_passphrase(door, link.text(), &hexadecimal(&random::<32>()?)).await?;
    }
    Ok(())
}

/// Sets a new second factor up, whose app is nobody's, and returns one of its recovery codes.
async fn recovery_code(door: &Door<'_>, person: &str) -> Result<Option<String>> {
    access::drop_second_factor(door, "demonstration", person).await?;
    let Some(link) = access::sign_in_link(door, "demonstration", person).await? else { return Ok(None) };
    let Ok(signed) = access::open_link(door, link.text()).await? else { return Ok(None) };
    let door = Door { cookie: signed.session.text(), ..*door };
    let Ok(enrolment) = access::begin_totp(&door).await? else { return Ok(None) };
    let code = enrolment.totp.code_at(door.now.as_second());
    match access::enrol_totp(&door, &enrolment.ticket, &code).await? {
        Enrolled::In(_, mut codes) => Ok(codes.pop()),
        Enrolled::Wrong | Enrolled::TooMany | Enrolled::Denied(_) => Ok(None),
    }
}
