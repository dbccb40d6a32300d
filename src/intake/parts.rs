//! What regions and organisations handed in, added up into the country's draft.

use std::collections::{BTreeMap, BTreeSet};

use super::typing::Beginning;
use super::{Folder, Office, standing};
use crate::collect::form::typed_again;
use crate::collect::grid::{Asked, used};
use crate::error::Result;
use crate::people::Place;
use crate::store::parts::{self as stored, Part};
use crate::store::{drafts, ledger};
use crate::structure::{Code, Dimension, Key, Observation};

/// Who could hand a part in: a region of the country, or an organisation that has a partner's seat or did so before.
#[derive(Debug, Clone)]
pub struct Sender {
    /// Which part.
    pub place: Place,
    /// What they handed in last.
    pub part: Option<Part>,
}

/// Every region of a country, and every organisation that handed something in.
pub async fn parts(office: &Office<'_>, folder: Folder) -> Result<Vec<Sender>> {
    let country = folder.place.country;
    let handed_in = stored::newest(office.db, country, folder.quarter).await?;
    let regions = office.house.structure.list(Dimension::Region).iter();
    let regions = regions.filter(|(code, item)| item.parent == country && !is_residual(*code));
    let mut places: BTreeSet<(Code, Code)> = regions.map(|(code, _)| (code, Code::TOTAL)).collect();
    places.extend(handed_in.iter().map(|part| (part.place.region, part.place.organisation)));
    let sender = |(region, organisation)| {
        let place = Place { country, region, organisation };
        Sender { place, part: handed_in.iter().find(|part| part.place == place).cloned() }
    };
    Ok(places.into_iter().map(sender).collect())
}

/// `GB_U`: what no region can be found for has nobody who hands it in.
fn is_residual(region: Code) -> bool {
    region.as_str().ends_with("_U")
}

/// Adds the parts of one kind up into the country's draft: regions fill the tables, organisations fill theirs alone.
///
/// A child whom several organisations counted is in several of their columns; the double counts are typed apart.
pub async fn consolidate(office: &Office<'_>, folder: Folder, by: Dimension) -> Result<usize> {
    let senders = parts(office, folder).await?;
    let parts: Vec<&Part> = senders.iter().filter_map(|sender| sender.part.as_ref()).collect();
    let standing = standing(office.db, folder).await?;
    let mut typed = added(office, folder, &parts, by);
    typed.retain(|key, _| standing.is_open(key));
    let beginning = Beginning::read(office, &standing).await?;
    let mut tx = office.db.write().await?;
    beginning.write(office, &mut tx).await?;
    // Whoever adds up has just looked: what stands in the draft gives way.
    drafts::save(&mut tx, &folder.id(), i64::MAX, &typed, office.who, office.now).await?;
    ledger::add(&mut tx, office.now, office.who, "consolidate", &folder.id()).await?;
    tx.commit().await?;
    Ok(typed.len())
}

/// What the parts add up to, as somebody would type it.
fn added(office: &Office<'_>, folder: Folder, parts: &[&Part], by: Dimension) -> BTreeMap<Key, String> {
    let mut sums: BTreeMap<Key, Observation> = BTreeMap::new();
    for part in parts {
        for (key, cell) in &part.cells {
            for key in in_country(office, part, *key, by) {
                let sum = sums.get(&key).map_or(*cell, |sum| plus(sum, cell));
                sums.insert(key, sum);
            }
        }
    }
    let asked = Asked {
        structure: office.house.structure,
        country: folder.place.country,
        quarter: folder.quarter,
        part: None,
        used: used(sums.keys()),
    };
    sums.retain(|key, _| asked.home(key).is_some());
    typed_again(&asked, &sums, BTreeMap::new()).cells
}

/// The cells of the country that a cell of a part adds to.
fn in_country(office: &Office<'_>, part: &Part, key: Key, by: Dimension) -> Vec<Key> {
    let Place { region, organisation, .. } = part.place;
    let partners = office.house.structure.list(Dimension::Partner);
    // Children who moved to another region left no country.
    if partners.get(key.get(Dimension::Partner)).is_some_and(|item| !item.adds) {
        return Vec::new();
    }
    match (by, region == Code::TOTAL) {
        (Dimension::Region, false) => vec![key, key.with(Dimension::Region, region)],
        (Dimension::Org, true) => vec![key.with(Dimension::Org, organisation)],
        _ => Vec::new(),
    }
}

/// A number and a reason why there is none are the number: what is known counts.
fn plus(a: &Observation, b: &Observation) -> Observation {
    match (a.value, b.value) {
        (Some(x), Some(y)) => Observation::count(x.get().saturating_add(y.get())),
        (Some(_), None) => *a,
        (None, _) => *b,
    }
}
