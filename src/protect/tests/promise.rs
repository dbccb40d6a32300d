//! The promise for random tables of one layer and for random years.

use proptest::prelude::*;

use super::super::audit;
use super::*;

/// Each country's counts in three leaves.
fn countries(largest: i64, how_many: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Counts>> {
    prop::collection::vec(prop::array::uniform3(0..largest), how_many)
}

/// Two quarters and late answers of the first country, each quarter as its own edition released it.
fn year<'n>(net: &'n Net, quarters: &[Vec<Counts>], late: Counts) -> Option<Stage<'n>> {
    let mut layers = Vec::new();
    for counts in quarters {
        let (stage, _) = proved(table(net, counts, |row| row == net.rows))?;
        let blank = (0..net.arcs()).map(|arc| stage.listed[arc] && !stage.shown[arc]).collect();
        layers.push(Layer { flow: stage.layers[0].flow.clone(), locked: stage.shown, blank });
    }
    let is_late = late.iter().sum::<i64>() > 0;
    let mut counts = vec![[0; 3]; net.rows];
    counts[0] = late;
    let is_settled = |(row, column)| !is_late || column == 0 || (row != 0 && row != net.rows);
    let locked = (0..net.arcs()).map(|arc| is_settled(net.cell(arc))).collect();
    layers.push(Layer { flow: flows(net, &counts), locked, blank: vec![false; net.arcs()] });
    Some(sum_of(net, layers))
}

/// Totals are public, what every layer shows is public, the large rest is shown.
fn sum_of(net: &Net, layers: Vec<Layer>) -> Stage<'_> {
    let value = |arc: usize| layers.iter().map(|layer| layer.flow[arc]).sum::<i64>();
    let is_public = |arc: usize| layers.iter().all(|layer| layer.locked[arc]);
    let fixed: Vec<bool> = (0..net.arcs()).map(|arc| net.cell(arc).1 == 0 || is_public(arc)).collect();
    let shown = (0..net.arcs()).map(|arc| fixed[arc] || value(arc) >= THRESHOLD).collect();
    Stage { net, layers, threshold: THRESHOLD, listed: vec![true; net.arcs()], shown, fixed }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, max_global_rejects: 20_000, ..ProptestConfig::default() })]

    // Too small a table cannot be proved and is not released: those are drawn again.
    #[test]
    fn no_blank_can_be_solved_by_enumerating_every_table(counts in countries(5, 2..4)) {
        let net = Net::new(counts.len(), small_tree());
        let outcome = proved(whole(&net, &counts));
        prop_assume!(outcome.is_some());
        let (stage, claims) = outcome.unwrap();
        prop_assert_eq!(audit::gap(&stage, &claims), None);
        let ranges = Ranges::of(&stage);
        prop_assert_eq!(ranges.broken(&stage), None);
        for arc in (0..net.arcs()).filter(|arc| stage.shown[*arc]) {
            prop_assert_eq!(ranges.of_table[arc], (stage.value(arc), stage.value(arc)));
        }
    }

    #[test]
    fn no_blank_of_a_year_or_of_its_quarters_can_be_solved(
        quarters in prop::collection::vec(countries(4, 3..4), 2),
        late in prop::option::of(prop::array::uniform3(1i64..3)),
    ) {
        let net = Net::new(3, small_tree());
        let stage = year(&net, &quarters, late.unwrap_or_default());
        prop_assume!(stage.is_some());
        let outcome = proved(stage.unwrap());
        prop_assume!(outcome.is_some());
        let (stage, claims) = outcome.unwrap();
        prop_assert_eq!(audit::gap(&stage, &claims), None);
        // What takes too long to enumerate is drawn again.
        let combinations: usize = stage.layers[..2].iter().map(|layer| alike(&stage, layer).len()).product();
        prop_assume!(combinations < 60_000);
        prop_assert_eq!(Ranges::of(&stage).broken(&stage), None);
    }

    #[test]
    fn blanking_one_more_never_narrows_what_a_blank_may_be(
        counts in countries(5, 2..4),
        pick in any::<prop::sample::Index>(),
    ) {
        let net = Net::new(counts.len(), small_tree());
        let outcome = proved(whole(&net, &counts));
        prop_assume!(outcome.is_some());
        let (mut stage, claims) = outcome.unwrap();
        let free: Vec<usize> = (0..net.arcs()).filter(|arc| stage.shown[*arc] && !stage.fixed[*arc]).collect();
        prop_assume!(!free.is_empty());
        let before = Ranges::of(&stage);
        stage.shown[free[pick.index(free.len())]] = false;
        let after = Ranges::of(&stage);
        for (before, after) in before.of_table.iter().zip(&after.of_table) {
            prop_assert!(after.0 <= before.0 && after.1 >= before.1);
        }
        for claim in &claims {
            prop_assert!(audit::stands(&stage, claim));
        }
    }

    #[test]
    fn the_checker_rejects_a_witness_that_is_off_by_one(
        counts in countries(7, 2..4),
        pick in any::<prop::sample::Index>(),
        by in prop::sample::select(vec![-1i64, 1]),
    ) {
        let net = Net::new(counts.len(), small_tree());
        let outcome = proved(whole(&net, &counts));
        prop_assume!(outcome.is_some());
        let (stage, claims) = outcome.unwrap();
        let mut moved: Vec<_> = claims.into_iter().filter(|claim| !claim.witness.is_empty()).collect();
        prop_assume!(!moved.is_empty());
        let at = pick.index(moved.len());
        moved[at].witness[0].2 += by;
        prop_assert!(!audit::stands(&stage, &moved[at]));
    }

    #[test]
    fn the_checker_misses_every_proof_that_is_left_out(
        counts in countries(7, 2..4),
        pick in any::<prop::sample::Index>(),
    ) {
        let net = Net::new(counts.len(), small_tree());
        let outcome = proved(whole(&net, &counts));
        prop_assume!(outcome.is_some());
        let (stage, mut claims) = outcome.unwrap();
        prop_assume!(!claims.is_empty());
        let target = claims[pick.index(claims.len())].target;
        claims.retain(|claim| claim.target != target);
        prop_assert!(audit::gap(&stage, &claims).is_some());
    }
}
