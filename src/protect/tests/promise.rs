//! The promise for random tables of one layer and for random years.

use proptest::prelude::*;

use super::super::audit;
use super::super::reach::add_up;
use super::*;

/// Each country's counts in three leaves.
fn countries(largest: i64, how_many: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Counts>> {
    prop::collection::vec(prop::array::uniform3(0..largest), how_many)
}

/// Each country's counts, mostly small ones: what is large is slow to look through.
fn small_countries() -> impl Strategy<Value = Vec<Counts>> {
    let count = || prop::sample::select(vec![0i64, 0, 1, 1, 2, 3]);
    prop::collection::vec([count(), count(), count()], 3..4)
}

/// Two quarters and late answers of the first country, each quarter as its own edition released it.
fn year<'n>(
    net: &'n Net,
    quarters: &[Vec<Counts>],
    late: Counts,
    signed_in: fn(Stage<'n>) -> Stage<'n>,
) -> Option<Stage<'n>> {
    let (mut layers, mut earlier) = (Vec::new(), Vec::new());
    for (at, counts) in quarters.iter().enumerate() {
        let (stage, _) = proved(signed_in(table(net, counts, |row| row == net.rows)))?;
        earlier.push(told(&stage, vec![at]));
        let flow = stage.layers[0].flow.clone();
        layers.push(Layer { flow, locked: stage.decided().shown.clone() });
    }
    let is_late = late.iter().sum::<i64>() > 0;
    let mut counts = vec![[0; 3]; net.rows];
    counts[0] = late;
    let is_settled = |(row, column)| !is_late || column == 0 || (row != 0 && row != net.rows);
    let locked = (0..net.arcs()).map(|arc| is_settled(net.cell(arc))).collect();
    layers.push(Layer { flow: flows(net, &counts), locked });
    Some(signed_in(stage(net, layers, earlier, vec![true; net.arcs()])))
}

/// Nobody signs in.
fn nobody(stage: Stage<'_>) -> Stage<'_> {
    stage
}

/// Whether everyone and every insider is kept from what the promise hides, by looking at every table there is.
fn broken(stage: &Stage) -> Option<String> {
    stage.people().find_map(|who| Ranges::before(stage, who).broken(stage))
}

/// More combinations take too long to look at: such tables are drawn again.
const MOST: usize = 60_000;

/// How many combinations of layers there are to look at.
fn combinations(stage: &Stage) -> usize {
    stage.layers.iter().map(|layer| alike(stage, layer, None).len()).product()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, max_global_rejects: 20_000, ..ProptestConfig::default() })]

    // Too small a table cannot be proved and is not released: those are drawn again.
    #[test]
    fn no_blank_can_be_solved_by_enumerating_every_table(counts in countries(5, 2..4)) {
        let net = Net::new(counts.len(), small_tree());
        let outcome = proved(whole(&net, &counts));
        prop_assume!(outcome.is_some());
        let (stage, witnesses) = outcome.unwrap();
        prop_assert_eq!(audit::gap(&stage, &witnesses), None);
        let ranges = Ranges::of(&stage);
        prop_assert_eq!(ranges.broken(&stage), None);
        for arc in (0..net.arcs()).filter(|arc| stage.decided().shown[*arc]) {
            prop_assert_eq!(ranges.of[&Of::Table(0)][arc], (stage.value(arc), stage.value(arc)));
        }
    }

    #[test]
    fn blanking_one_more_never_narrows_what_a_blank_may_be(
        counts in countries(5, 2..4),
        pick in any::<prop::sample::Index>(),
    ) {
        let net = Net::new(counts.len(), small_tree());
        let outcome = proved(whole(&net, &counts));
        prop_assume!(outcome.is_some());
        let (mut stage, witnesses) = outcome.unwrap();
        let free: Vec<usize> = (0..net.arcs()).filter(|arc| stage.decided().shown[*arc] && !stage.decided().fixed[*arc]).collect();
        prop_assume!(!free.is_empty());
        let before = Ranges::of(&stage);
        stage.deciding().shown[free[pick.index(free.len())]] = false;
        let after = Ranges::of(&stage);
        for (before, after) in before.of.values().flatten().zip(after.of.values().flatten()) {
            prop_assert!(after.0 <= before.0 && after.1 >= before.1);
        }
        for witness in &witnesses {
            prop_assert!(audit::stands(&stage, witness));
        }
    }

    #[test]
    fn the_checker_rejects_a_witness_that_is_off_by_one(
        counts in countries(7, 2..4),
        pick in any::<prop::sample::Index>(),
        leaf in any::<prop::sample::Index>(),
        by in prop::sample::select(vec![-1i64, 1]),
    ) {
        let net = Net::new(counts.len(), small_tree());
        let outcome = proved(with_insiders(whole(&net, &counts)));
        prop_assume!(outcome.is_some());
        let (stage, mut witnesses) = outcome.unwrap();
        prop_assume!(!witnesses.is_empty());
        let at = pick.index(witnesses.len());
        let changed = leaf.index(witnesses[at].len());
        witnesses[at][changed].2 += by;
        prop_assert!(!audit::stands(&stage, &witnesses[at]));
        prop_assert!(audit::gap(&stage, &witnesses).is_some());
    }

    #[test]
    fn the_checker_misses_every_cell_that_no_proof_moves(
        counts in countries(7, 2..4),
        pick in any::<prop::sample::Index>(),
    ) {
        let net = Net::new(counts.len(), small_tree());
        let outcome = proved(with_insiders(whole(&net, &counts)));
        prop_assume!(outcome.is_some());
        let (stage, mut witnesses) = outcome.unwrap();
        let targets = stage.targets();
        prop_assume!(!targets.is_empty());
        let target = targets[pick.index(targets.len())];
        witnesses.retain(|witness| !add_up(&stage, witness).contains_key(&(Of::Layer(0), target.arc)));
        prop_assert!(audit::gap(&stage, &witnesses).is_some());
    }

    #[test]
    fn the_checker_misses_every_proof_that_touches_what_an_insider_knows(
        counts in countries(6, 3..5),
        pick in any::<prop::sample::Index>(),
    ) {
        let net = Net::new(counts.len(), small_tree());
        let outcome = proved(with_insiders(whole(&net, &counts)));
        prop_assume!(outcome.is_some());
        let (stage, mut witnesses) = outcome.unwrap();
        let who = Some(pick.index(stage.insiders.len()));
        prop_assume!(stage.targets().iter().any(|target| !stage.is_settled(*target, who)));
        witnesses.retain(|witness| witness.iter().any(|(_, leaf, _)| stage.is_own(*leaf, who)));
        prop_assert!(audit::gap(&stage, &witnesses).is_some());
    }
}

proptest! {
    // Every one of these looks at thousands of tables.
    #![proptest_config(ProptestConfig { cases: 10, max_global_rejects: 20_000, ..ProptestConfig::default() })]

    #[test]
    fn no_blank_of_a_year_or_of_its_quarters_can_be_solved(
        quarters in prop::collection::vec(small_countries(), 2),
        late in prop::option::of(prop::array::uniform3(1i64..3)),
    ) {
        let net = Net::new(3, small_tree());
        let stage = year(&net, &quarters, late.unwrap_or_default(), nobody);
        prop_assume!(stage.is_some());
        let outcome = proved(stage.unwrap());
        prop_assume!(outcome.is_some());
        let (stage, witnesses) = outcome.unwrap();
        prop_assert_eq!(audit::gap(&stage, &witnesses), None);
        prop_assume!(combinations(&stage) < MOST);
        prop_assert_eq!(broken(&stage), None);
    }

    #[test]
    fn no_coordinator_can_solve_a_blank_with_the_own_row(counts in small_countries()) {
        let net = Net::new(counts.len(), small_tree());
        let outcome = proved(with_insiders(whole(&net, &counts)));
        prop_assume!(outcome.is_some());
        let (stage, witnesses) = outcome.unwrap();
        prop_assert_eq!(audit::gap(&stage, &witnesses), None);
        prop_assume!(combinations(&stage) < MOST);
        prop_assert_eq!(broken(&stage), None);
    }

    #[test]
    fn no_coordinator_can_solve_a_blank_of_a_year_or_of_its_quarters(
        quarters in prop::collection::vec(small_countries(), 2),
        late in prop::option::of(prop::array::uniform3(1i64..3)),
    ) {
        let net = Net::new(3, small_tree());
        let stage = year(&net, &quarters, late.unwrap_or_default(), with_insiders);
        prop_assume!(stage.is_some());
        let outcome = proved(stage.unwrap());
        prop_assume!(outcome.is_some());
        let (stage, witnesses) = outcome.unwrap();
        prop_assert_eq!(audit::gap(&stage, &witnesses), None);
        prop_assume!(combinations(&stage) < MOST);
        prop_assert_eq!(broken(&stage), None);
    }
}
