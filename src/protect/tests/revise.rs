//! A quarter that is told again beside what it told before.

use proptest::prelude::*;

use super::super::programme::Span;
use super::super::{Programme, Protected, Revision, TOTALS, audit, protect, with_pattern};
use super::programme::{answer, figures};
use super::*;
use crate::structure::{Dimension, Figures, Key as Place, Observation, Period, Quarter, Return, Structure};

/// The first country's answer as it was and as it is now, in a quarter that was told already and is told again.
fn again<'n>(
    net: &'n Net,
    old: &[Counts],
    new: Counts,
    signed_in: fn(Stage<'n>) -> Stage<'n>,
) -> Option<Stage<'n>> {
    let (first, _) = proved(signed_in(whole(net, old)))?;
    let pairs = || old[0].iter().zip(new);
    let is_of_one_kind = pairs().all(|(old, new)| *old <= new) || pairs().all(|(old, new)| *old >= new);
    let both: Counts =
        std::array::from_fn(|leaf| if is_of_one_kind { old[0][leaf].min(new[leaf]) } else { 0 });
    let kept: Vec<Counts> = [&[both], &old[1..]].concat();
    let only = |counts: Counts| {
        let mut rows = vec![[0; 3]; net.rows];
        rows[0] = counts;
        rows
    };
    let changes = [old[0], new].map(|counts| only(std::array::from_fn(|leaf| counts[leaf] - both[leaf])));
    let is_touched = |arc: usize| [0, net.rows].contains(&net.cell(arc).0);
    let arcs = 0..net.arcs();
    let locked = arcs.clone().map(|arc| first.decided().shown[arc] && !is_touched(arc)).collect();
    let mut layers = vec![Layer { flow: flows(net, &kept), locked }];
    let (mut before, mut next) = (vec![0], vec![0]);
    for (counts, sum) in changes.iter().zip([&mut before, &mut next]) {
        if counts.iter().flatten().any(|n| *n > 0) {
            sum.push(layers.len());
            let locked = arcs.clone().map(|arc| !is_touched(arc)).collect();
            layers.push(Layer { flow: flows(net, counts), locked });
        }
    }
    let mut stage = stage(net, layers, vec![told(&first, before)], vec![true; net.arcs()]);
    stage.replaces = true;
    stage.deciding().layers = next;
    for arc in arcs {
        let is_large = net.cell(arc).1 == 0 || (stage.value(arc) >= THRESHOLD && stage.may_change(arc));
        stage.deciding().fixed[arc] = net.cell(arc).1 == 0 || stage.is_told(arc);
        stage.deciding().shown[arc] = stage.decided().fixed[arc] || is_large;
    }
    let mut stage = signed_in(stage);
    for arc in 0..net.arcs() {
        let may_be = stage.decided().fixed[arc] || stage.may_change(arc);
        stage.deciding().shown[arc] &= may_be;
    }
    Some(stage)
}

/// Both tellings as tables of their own: before somebody who does not know what kind of correction it was.
fn apart<'n>(stage: &Stage<'n>) -> Stage<'n> {
    let net = stage.net;
    let whole = |at: usize| {
        let target = |arc| Target { arc, of: Of::Table(at) };
        let flow = (0..net.arcs()).map(|arc| stage.worth(target(arc))).collect();
        Layer { flow, locked: vec![false; net.arcs()] }
    };
    let table = |at: usize| {
        let Table { listed, shown, fixed, .. } = &stage.tables[at];
        Table { layers: vec![at], listed: listed.clone(), shown: shown.clone(), fixed: fixed.clone() }
    };
    Stage {
        net,
        layers: [0, 1].map(whole).into(),
        tables: [0, 1].map(table).into(),
        replaces: true,
        threshold: THRESHOLD,
        insiders: stage.insiders.clone(),
        weights: stage.weights.clone(),
    }
}

/// Whether everyone is kept from what the promise hides, by looking at every pair of tables that both tellings allow.
fn broken(stage: &Stage) -> Option<String> {
    stage.people().find_map(|who| Ranges::before(stage, who).broken(stage))
}

fn nobody(stage: Stage<'_>) -> Stage<'_> {
    stage
}

/// What becomes of three leaves: their sum stays or changes by enough.
const CHANGES: [Counts; 8] =
    [[1, -1, 0], [0, 1, -1], [2, 0, -2], [-1, 0, 1], [3, 0, 0], [1, 1, 1], [0, -1, 4], [0, -3, 0]];

/// Three countries, and the first one's corrected answer.
fn corrections() -> impl Strategy<Value = (Vec<Counts>, Counts)> {
    let count = || prop::sample::select(vec![0i64, 0, 1, 1, 2, 3]);
    let row = move || [count(), count(), count()];
    let corrected = |(old, by): (Vec<Counts>, Counts)| {
        let new = std::array::from_fn(|leaf| old[0][leaf] + by[leaf]);
        (old, new)
    };
    let all =
        (prop::collection::vec(row(), 3..4), prop::sample::select(CHANGES.to_vec())).prop_map(corrected);
    all.prop_filter("fewer than none", |(_, new)| new.iter().all(|n| *n >= 0))
}

/// More combinations take too long to look at: such tables are drawn again.
const MOST: usize = 200_000;

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, max_global_rejects: 40_000, ..ProptestConfig::default() })]

    #[test]
    fn neither_telling_can_be_solved_beside_the_other((old, new) in corrections(), knows in any::<bool>()) {
        let net = Net::new(3, small_tree());
        let stage = again(&net, &old, new, if knows { with_insiders } else { nobody });
        prop_assume!(stage.is_some());
        let outcome = proved(stage.unwrap());
        prop_assume!(outcome.is_some());
        let (stage, witnesses) = outcome.unwrap();
        prop_assert_eq!(audit::gap(&stage, &witnesses), None);
        let apart = apart(&stage);
        let combinations: usize = apart.layers.iter().map(|layer| alike(&apart, layer, None).len()).product();
        prop_assume!(combinations < MOST);
        prop_assert_eq!(broken(&apart), None);
        for arc in (0..net.arcs()).filter(|arc| apart.tables.iter().all(|table| table.shown[*arc])) {
            let change = apart.layers[1].flow[arc] - apart.layers[0].flow[arc];
            prop_assert!(net.cell(arc).1 == 0 || !(1..THRESHOLD).contains(&change.abs()));
        }
    }

    /// Who knows that cases came in late alone, or were counted twice alone, knows one of both tellings to hold the other.
    #[test]
    fn a_known_reason_does_not_help(
        (old, more) in corrections().prop_filter("not of one kind", |(old, new)| new.iter().zip(old[0]).all(|(new, old)| *new >= old)),
        is_late in any::<bool>(),
    ) {
        let net = Net::new(3, small_tree());
        let (before, after) = if is_late { (old[0], more) } else { (more, old[0]) };
        let old = [&[before], &old[1..]].concat();
        let stage = again(&net, &old, after, with_insiders);
        prop_assume!(stage.is_some());
        let outcome = proved(stage.unwrap());
        prop_assume!(outcome.is_some());
        let (stage, witnesses) = outcome.unwrap();
        prop_assert_eq!(audit::gap(&stage, &witnesses), None);
        prop_assert_eq!(stage.layers.len(), 2, "what stayed, and what came or went");
        let combinations: usize = stage.layers.iter().map(|layer| alike(&stage, layer, None).len()).product();
        prop_assume!(combinations < MOST);
        prop_assert_eq!(broken(&stage), None);
    }
}

/// The control of the properties above: the new telling alone is safe, beside the old one it is not.
#[test]
fn one_more_child_is_solved_where_only_one_telling_was_looked_at() {
    let net = Net::new(3, small_tree());
    let old = [[3, 4, 5], [4, 4, 4], [5, 5, 5]];
    let stage = again(&net, &old, [4, 3, 5], nobody).unwrap();
    assert!(stage.decided().shown.iter().any(|is_shown| !is_shown), "a change by one child is not shown");
    let mut careless = apart(&stage);
    careless.deciding().shown = vec![true; net.arcs()];
    assert!(!careless.may_change(net.arc(0, net.tree.find(code("A1")).unwrap())));
    assert!(audit::gap(&careless, &[]).is_some());
}

const COUNTRIES: [(&str, u32); 6] = [("AT", 40), ("BE", 60), ("CZ", 30), ("DE", 90), ("ES", 80), ("FR", 50)];

fn quarter(number: i8) -> Quarter {
    Quarter::new(2022, number).unwrap()
}

/// An answer of which some were made to steal, some to beg, and nothing else is known.
fn with_forms(country: &str, n: u32, forms: &[(&str, u32)]) -> Return {
    let mut answer = answer(code(country), n);
    for (form, n) in forms {
        let place = Place::total(code("VIC_NEW"), code(country)).with(Dimension::Form, code(form));
        answer.cells.insert(place, Observation::count(*n));
    }
    answer
}

fn all() -> Figures {
    let of = |q| COUNTRIES.map(|(c, n)| ((code(c), q), with_forms(c, n, &[("CRIM", n / 2), ("BEG", n / 4)])));
    figures((1..=4).map(quarter).flat_map(of))
}

/// Tells the quarters up to `last` one after the other; the corrections arrive after the first edition.
fn replay(figures: &Figures, last: i8) -> (Protected, Vec<String>) {
    let (programme, mut public, mut held) = (Programme::read().unwrap(), Protected::default(), Vec::new());
    for number in 1..=last {
        let mut known = figures.clone();
        known.table.returns.retain(|(_, q), _| *q <= quarter(number));
        known.late.returns.retain(|(_, q), _| *q < quarter(number));
        let outcome =
            protect(&programme, Structure::embedded(), &known, quarter(number), &public, &key()).unwrap();
        held.extend(outcome.held.iter().map(|refusal| refusal.0.id.clone()));
        public = outcome.public;
    }
    (public, held)
}

fn corrected(country: &str, number: i8, n: u32, forms: &[(&str, u32)]) -> Figures {
    let mut figures = all();
    figures.late.returns.insert((code(country), quarter(number)), with_forms(country, n, forms));
    figures
}

fn total(public: &Protected, period: Period, area: &str) -> Option<u32> {
    public.cell(TOTALS, period, code(area), code("_T"))?.shown()
}

#[test]
fn a_correction_is_told_with_the_next_edition_and_the_first_telling_stays() {
    let (public, held) = replay(&corrected("FR", 1, 70, &[("CRIM", 45), ("BEG", 12)]), 2);
    let first = Period::Quarter(quarter(1));
    assert_eq!(held, Vec::<String>::new());
    assert_eq!(total(&public, first, "FR"), Some(70));
    assert_eq!(total(&public, first, "_T"), Some(370));
    let before = public.as_of(quarter(1));
    assert_eq!((total(&before, first, "FR"), total(&before, first, "_T")), (Some(50), Some(350)));
    let revisions: Vec<Revision> = public.revisions(quarter(1)).collect();
    let told =
        Revision { edition: quarter(2), quarter: quarter(1), country: code("FR"), within: Span::Quarter };
    assert_eq!(revisions, [told]);
    let cell = |public: &Protected| public.cell("form", first, code("FR"), code("CRIM")).unwrap().shown();
    assert_eq!((cell(&before), cell(&public)), (Some(25), Some(45)));
}

#[test]
fn a_correction_by_one_child_waits_and_so_does_its_year() {
    let (public, held) = replay(&corrected("FR", 1, 51, &[("CRIM", 26), ("BEG", 12)]), 4);
    assert_eq!(held, Vec::<String>::new());
    assert_eq!(total(&public, Period::Quarter(quarter(1)), "FR"), Some(50));
    assert_eq!(total(&public, Period::Year(2022), "FR"), Some(200));
    assert_eq!(public.revisions(quarter(1)).count(), 0);
}

#[test]
fn a_small_correction_of_a_cell_is_told_without_that_cell() {
    let (public, _) = replay(&corrected("FR", 1, 50, &[("CRIM", 26), ("BEG", 11)]), 2);
    let first = Period::Quarter(quarter(1));
    assert_eq!(public.revisions(quarter(1)).count(), 1);
    for form in ["CRIM", "BEG"] {
        let cell = |public: &Protected| public.cell("form", first, code("FR"), code(form)).unwrap().shown();
        assert!(cell(&public.as_of(quarter(1))).is_some() && cell(&public).is_none(), "{form}");
    }
}

#[test]
fn small_corrections_of_several_quarters_enter_the_year_together() {
    let mut figures = all();
    for number in 1..=3 {
        let more = with_forms("FR", 53, &[("CRIM", 28), ("BEG", 12)]);
        figures.late.returns.insert((code("FR"), quarter(number)), more);
    }
    let (public, held) = replay(&figures, 4);
    assert_eq!(held, Vec::<String>::new());
    assert_eq!(total(&public, Period::Quarter(quarter(1)), "FR"), Some(50));
    assert_eq!(total(&public, Period::Year(2022), "FR"), Some(209));
    assert!(public.revisions(quarter(2)).all(|revision| revision.within == Span::Year));
}

#[test]
fn what_was_told_of_a_year_stands() {
    let mut late = all();
    let (public, _) = replay(&late, 4);
    late.late.returns.insert((code("FR"), quarter(2)), with_forms("FR", 90, &[("CRIM", 45), ("BEG", 12)]));
    let next = quarter(4).plus(1);
    let of_next = COUNTRIES.map(|(c, n)| ((code(c), next), answer(code(c), n)));
    late.table.returns.extend(of_next);
    let programme = Programme::read().unwrap();
    let outcome = protect(&programme, Structure::embedded(), &late, next, &public, &key()).unwrap();
    assert_eq!(outcome.public.as_of(quarter(4)), public);
    assert_eq!(total(&outcome.public, Period::Quarter(quarter(2)), "FR"), Some(50));
    assert_eq!(total(&outcome.public, Period::Year(2022), "FR"), Some(200));
}

#[test]
fn the_same_answer_once_more_tells_nothing_again() {
    let same = all().table.returns[&(code("FR"), quarter(1))].clone();
    let mut figures = all();
    figures.late.returns.insert((code("FR"), quarter(1)), Return { version: 2, ..same });
    let (public, _) = replay(&figures, 4);
    assert_eq!(public, replay(&all(), 4).0);
}

#[test]
fn a_country_that_became_too_small_keeps_what_was_told() {
    let (public, _) = replay(&corrected("FR", 1, 3, &[]), 3);
    assert_eq!(total(&public, Period::Quarter(quarter(1)), "FR"), Some(50));
}

#[test]
fn a_pattern_forces_every_telling() {
    let figures = corrected("FR", 1, 70, &[("CRIM", 45), ("BEG", 12)]);
    let (public, _) = replay(&figures, 4);
    let programme = Programme::read().unwrap();
    let forced =
        with_pattern(&programme, Structure::embedded(), &figures, &Protected::default(), &public).unwrap();
    assert!(forced == public);
    let other = corrected("FR", 1, 75, &[("CRIM", 45), ("BEG", 12)]);
    let forced = with_pattern(&programme, Structure::embedded(), &other, &Protected::default(), &public);
    assert_eq!(forced.unwrap_err().0.id, "refusal-pattern");
}

/// Referrals of the United Kingdom as first published and as the next bulletin told them, in all ages; what came after the
/// year was told is left out.
/// Source: UK Home Office, National Referral Mechanism statistics, bulletins of 2023 and 2024, Open Government Licence v3.0.
const REAL: [(&str, u32, Option<u32>); 6] = [
    ("2023-Q1", 4746, None),
    ("2023-Q2", 3998, None),
    ("2023-Q3", 4138, Some(4131)),
    ("2023-Q4", 4142, None),
    ("2024-Q1", 4524, Some(4521)),
    ("2024-Q2", 4316, Some(4312)),
];

/// Real corrections are small. Seven fewer are told with the next edition; three and four fewer would show themselves, and
/// enter the year together.
#[test]
fn the_corrections_of_the_united_kingdom_are_told_where_they_are_large_enough() {
    let quarters: Vec<Quarter> = (0..8).map(|n| Quarter::new(2023, 1).unwrap().plus(n)).collect();
    let real = |q: Quarter| REAL.iter().find(|(name, ..)| *name == q.to_string());
    let others = COUNTRIES.map(|(country, n)| (code(country), n));
    let of = |q: Quarter| {
        let uk = (code("GB"), real(q).map_or(4400, |(_, first, _)| *first));
        others.into_iter().chain([uk]).map(move |(c, n)| ((c, q), answer(c, n))).collect::<Vec<_>>()
    };
    let mut figures = figures(quarters.iter().flat_map(|q| of(*q)));
    for q in &quarters {
        if let Some((.., Some(now))) = real(*q) {
            figures.late.returns.insert((code("GB"), *q), answer(code("GB"), *now));
        }
    }
    let (programme, mut public) = (Programme::read().unwrap(), Protected::default());
    for edition in &quarters {
        let mut known = figures.clone();
        known.table.returns.retain(|(_, q), _| q <= edition);
        known.late.returns.retain(|(_, q), _| q < edition);
        let outcome = protect(&programme, Structure::embedded(), &known, *edition, &public, &key()).unwrap();
        assert_eq!(outcome.held, []);
        public = outcome.public;
    }
    let quarterly = |name: &str| total(&public, Period::Quarter(name.parse().unwrap()), "GB");
    assert_eq!([quarterly("2023-Q3"), quarterly("2024-Q1")], [Some(4131), Some(4524)]);
    assert_eq!(total(&public, Period::Year(2023), "GB"), Some(4746 + 3998 + 4131 + 4142));
    assert_eq!(total(&public, Period::Year(2024), "GB"), Some(4521 + 4312 + 4400 + 4400));
}
