//! The promise on small tables: every filling is enumerated, nothing is believed.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use proptest::prelude::*;

use super::*;
use crate::structure::Message;

const HIERARCHIES: &[u8] = b"dim,parent,child\nx,TOTAL,A\nx,TOTAL,B\nx,A,A1\nx,A,A2\ny,TOTAL,F\ny,TOTAL,M\n";

fn wish() -> Wish {
    Wish { threshold: 3, strict: false, every_blank: false, key: 7 }
}

/// The cells of `x` by `y`, with all margins, from the counts of the six leaves.
fn table(counts: [i64; 6]) -> String {
    let [a1f, a1m, a2f, a2m, bf, bm] = counts;
    let rows = [("A1", a1f, a1m), ("A2", a2f, a2m), ("A", a1f + a2f, a1m + a2m), ("B", bf, bm)];
    let total = ("TOTAL", a1f + a2f + bf, a1m + a2m + bm);
    let lines = rows.into_iter().chain([total]);
    let lines = lines.map(|(x, f, m)| format!("{x},TOTAL,{}\n{x},F,{f}\n{x},M,{m}\n", f + m));
    format!("x,y,value\n{}", lines.collect::<String>())
}

fn read(tables: &[&str], earlier: &[&str]) -> Result<Publication, Vec<Message>> {
    let named = |tables: &[&str]| -> Vec<Table> {
        (1..)
            .zip(tables)
            .map(|(n, csv): (usize, _)| Table::read(&format!("{n}.csv"), csv.as_bytes()))
            .collect()
    };
    Publication::read(&hierarchies("hier.csv", HIERARCHIES)?, named(tables), &named(earlier))
}

fn released(publication: &Publication, wish: &Wish) -> Released {
    protect(publication, wish, |_, _| {}).expect("a table that can be protected")
}

/// What readers see, as a file.
fn public(publication: &Publication, released: &Released, at: usize) -> Table {
    let mut table = publication.tables[at].clone();
    for (row, cell) in table.rows.iter_mut().zip(&publication.cells[at]) {
        row.value = row.value.filter(|_| released.shown.contains(cell));
    }
    table
}

/// Between what every cell lies, over all fillings of the leaves that agree with the shown cells.
fn ranges(publication: &Publication, shown: &BTreeSet<Key>) -> BTreeMap<Key, (i64, i64)> {
    let space = &publication.space;
    let leaves = space.leaves(100);
    let told: Vec<(Key, i64)> = shown.iter().map(|cell| (*cell, publication.value(*cell))).collect();
    let mut ranges: BTreeMap<Key, (i64, i64)> = BTreeMap::new();
    // Where the total of all is blank there may be more than there are.
    let most = publication.value(0) + if shown.contains(&0) { 0 } else { wish().threshold };
    let mut counts = vec![0; leaves.len()];
    loop {
        let filling: HashMap<Key, i64> = leaves.iter().copied().zip(counts.iter().copied()).collect();
        let sums = Witness(filling.into_iter().collect()).changes(space);
        let sum = |cell: Key| sums.get(&cell).copied().unwrap_or(0);
        if told.iter().all(|(cell, value)| sum(*cell) == *value) {
            for (cell, _) in publication.listed() {
                let range = ranges.entry(cell).or_insert((i64::MAX, i64::MIN));
                *range = (range.0.min(sum(cell)), range.1.max(sum(cell)));
            }
        }
        let Some(at) = (0..counts.len()).find(|at| counts[*at] < most) else { return ranges };
        counts[at] += 1;
        counts[..at].fill(0);
        if counts.iter().sum::<i64>() > most {
            // Skip ahead: every filling counts no more than there are.
            counts[at] = most;
        }
    }
}

/// The first secret cell that does not keep the promise.
fn broken(publication: &Publication, wish: &Wish, shown: &BTreeSet<Key>) -> Option<String> {
    let ranges = ranges(publication, shown);
    let is_kept = |(low, high): (i64, i64)| match wish.strict {
        true => low == 0 && high >= wish.width(),
        false => high - low >= wish.width(),
    };
    let secret = publication.listed().filter(|(_, value)| wish.is_secret(*value));
    let broken = secret.map(|(cell, _)| cell).find(|cell| !is_kept(ranges[cell]));
    broken.map(|cell| format!("{} lies in {:?}", publication.name(cell), ranges[&cell]))
}

fn ids(faults: Vec<Message>) -> Vec<String> {
    faults.into_iter().map(|fault| fault.id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn no_secret_cell_of_any_small_table_can_be_solved(
        counts in prop::array::uniform6(0i64..4),
        strict in any::<bool>(),
    ) {
        let publication = read(&[&table(counts)], &[]).unwrap();
        let wish = Wish { strict, ..wish() };
        if let Ok(released) = protect(&publication, &wish, |_, _| {}) {
            prop_assert!(released.shown.iter().all(|cell| publication.value(*cell) >= wish.threshold));
            prop_assert_eq!(broken(&publication, &wish, &released.shown), None);
        }
    }

    #[test]
    fn a_witness_that_is_off_by_one_is_rejected(
        counts in prop::array::uniform6(0i64..9),
        pick in any::<prop::sample::Index>(),
        by in prop::sample::select(vec![-1i64, 1]),
    ) {
        let publication = read(&[&table(counts)], &[]).unwrap();
        let released = protect(&publication, &wish(), |_, _| {});
        prop_assume!(released.as_ref().is_ok_and(|released| !released.certificate.witnesses.is_empty()));
        let Released { shown, mut certificate } = released.unwrap();
        let at = pick.index(certificate.witnesses.len());
        certificate.witnesses[at].0[0].1 += by;
        // The total of all is always shown, so one child more or less is always seen.
        prop_assert!(certificate::gap(&publication, &wish(), &shown, &certificate).is_some());
    }

    #[test]
    fn the_adversary_agrees_with_the_enumeration(counts in prop::array::uniform6(0i64..4)) {
        // Small counts blank and nothing else: often a leak, sometimes none.
        let publication = read(&[&table(counts)], &[]).unwrap();
        prop_assume!(publication.value(0) >= 3);
        let shown = publication.listed().filter(|(_, n)| *n >= 3).map(|(cell, _)| cell).collect();
        let certificate = Certificate { base: HashMap::new(), witnesses: vec![] };
        let table = public(&publication, &Released { shown, certificate }, 0);
        let told: BTreeSet<Key> = publication.listed().filter(|(_, n)| *n >= 3).map(|(cell, _)| cell).collect();
        let ranges = ranges(&publication, &told);
        let is_leak = |cell: &Key| ranges[cell].1 - ranges[cell].0 < 2 && ranges[cell].0 < 3 && ranges[cell].1 > 0;
        let leaks = publication.listed().filter(|(cell, n)| *n < 3 && is_leak(cell)).count();
        let found = attack(&hierarchies("hier.csv", HIERARCHIES).unwrap(), &[table], &wish()).unwrap();
        prop_assert_eq!(found.leaks.len(), leaks);
    }

    #[test]
    fn rounded_counts_add_up_and_are_near(counts in prop::array::uniform6(0i64..30), key in any::<u64>()) {
        let publication = read(&[&table(counts)], &[]).unwrap();
        let told = rounded(&publication, &Wish { key, ..wish() });
        let at = |x: &str, y: &str| told[&publication.find(&[x, y]).unwrap()];
        prop_assert!(told.values().all(|n| n % 3 == 0));
        for y in ["F", "M", "TOTAL"] {
            prop_assert_eq!(at("A1", y) + at("A2", y), at("A", y));
            prop_assert_eq!(at("A", y) + at("B", y), at("TOTAL", y));
        }
        prop_assert!((at("TOTAL", "TOTAL") - counts.iter().sum::<i64>()).abs() < 3);
        prop_assert!((at("A1", "F") - counts[0]).abs() < 3);
    }
}

#[test]
fn the_same_key_makes_the_same_pattern() {
    let publication = read(&[&table([1, 6, 7, 0, 8, 4])], &[]).unwrap();
    let once = released(&publication, &wish()).shown;
    assert_eq!(once, released(&publication, &wish()).shown);
    assert!(once.len() < publication.listed().filter(|(_, n)| *n >= 3).count(), "something protects the 1");
}

#[test]
fn what_was_shown_before_stays_and_is_knowledge() {
    let counts = [1, 6, 7, 3, 8, 4];
    let alone = released(&read(&[&table(counts)], &[]).unwrap(), &wish());
    // Two cells beside the 1 were told by an earlier publication, so others have to protect it now.
    let earlier = "x,y,value\nTOTAL,TOTAL,29\nA1,M,6\nA2,F,7\n";
    let publication = read(&[&table(counts)], &[earlier]).unwrap();
    let joint = released(&publication, &wish());
    for cell in [["A1", "M"], ["A2", "F"]] {
        assert!(joint.shown.contains(&publication.find(&cell).unwrap()), "{cell:?} was told");
    }
    assert_ne!(alone.shown, joint.shown);
    assert_eq!(broken(&publication, &wish(), &joint.shown), None);
}

#[test]
fn what_was_told_cannot_be_hidden_again() {
    // The earlier publication told a small count too; that does not keep the checker from the next cell.
    let earlier = "x,y,value\nTOTAL,TOTAL,29\nA1,F,1\nA1,M,6\nA2,F,7\n";
    let publication = read(&[&table([1, 6, 7, 3, 8, 4])], &[earlier]).unwrap();
    let Released { mut shown, certificate } = released(&publication, &wish());
    assert_eq!(certificate::gap(&publication, &wish(), &shown, &certificate), None);
    let told = publication.find(&["A2", "F"]).unwrap();
    assert!(shown.remove(&told));
    assert_eq!(certificate::gap(&publication, &wish(), &shown, &certificate), Some(told));
}

#[test]
fn two_tables_are_protected_as_one() {
    // Each alone hides its small cells; together the margins they share would tell them.
    let by_x = "x,value\nTOTAL,12\nA,8\nA1,1\nA2,7\nB,4\n";
    let by_y = "y,value\nTOTAL,12\nF,2\nM,10\n";
    let publication = read(&[by_x, by_y], &[]).unwrap();
    let released = released(&publication, &wish());
    assert_eq!(broken(&publication, &wish(), &released.shown), None);
    let tables = [public(&publication, &released, 0), public(&publication, &released, 1)];
    let hierarchies = hierarchies("hier.csv", HIERARCHIES).unwrap();
    assert_eq!(attack(&hierarchies, &tables, &wish()).unwrap().leaks, []);
}

#[test]
fn tables_that_leak_are_caught_by_the_adversary() {
    let caught = |csv: &str| {
        let table = Table::read("t.csv", csv.as_bytes());
        attack(&hierarchies("hier.csv", HIERARCHIES).unwrap(), &[table], &wish()).unwrap().leaks.len()
    };
    assert!(caught("x,value\nTOTAL,9\nA,\nB,8\n") > 0, "one blank alone");
    assert!(caught("x,value\nTOTAL,9\nA,1\nA1,\nA2,\nB,8\n") > 0, "two blanks that share one child");
    assert!(
        caught(
            "x,y,value\nTOTAL,TOTAL,30\nTOTAL,F,15\nTOTAL,M,15\nA,TOTAL,9\nA,F,\nA,M,\nB,TOTAL,21\nB,F,13\nB,M,8\n"
        ) > 0,
        "two blanks whose other parts are told"
    );
    assert_eq!(caught("x,value\nTOTAL,9\nA,5\nA1,\nA2,\nB,4\n"), 0, "the control");
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let faults =
        read(&["x,y,value\nTOTAL,TOTAL,9\nA,TOTAL,-1\nA,TOTAL,5\nA,TOTAL,5\nQ,TOTAL,5\nB,TOTAL,\n"], &[])
            .unwrap_err();
    assert_eq!(ids(faults), ["linked-no-count", "linked-no-count", "linked-twice", "linked-unknown-code"]);
}

#[test]
fn tables_that_cannot_be_are_refused() {
    let refused = |tables: &[&str], earlier: &[&str]| ids(read(tables, earlier).unwrap_err());
    assert_eq!(refused(&["x,value\nTOTAL,9\nA,5\nB,3\n"], &[]), ["linked-does-not-add"]);
    assert_eq!(refused(&["x,value\nTOTAL,9\nA,5\nB,5\n"], &[]), ["linked-does-not-add"]);
    assert_eq!(refused(&["x,value\n"], &[]), ["linked-empty"]);
    assert_eq!(refused(&["x,value\nA,5\nB,3\n"], &[]), ["linked-no-total"]);
    assert_eq!(refused(&["x,count\nTOTAL,9\n"], &[]), ["linked-heading"]);
    assert_eq!(refused(&["x,value\nTOTAL,9\nA\n"], &[]), ["linked-unreadable"]);
    assert_eq!(
        refused(&["x,value\nTOTAL,9\nA,5\nB,4\n"], &["x,value\nTOTAL,9\nA,6\nB,\n"]),
        ["linked-two-values"]
    );
    assert_eq!(refused(&["x,value\nTOTAL,9\n", "y,value\nTOTAL,8\n"], &[]), ["linked-two-values"]);
}

#[test]
fn hierarchies_that_are_no_tree_are_refused() {
    let refused = |csv: &[u8]| {
        let hierarchies = hierarchies("hier.csv", csv).unwrap();
        ids(Publication::read(&hierarchies, vec![Table::read("t.csv", b"x,value\nTOTAL,9\nA,9\n")], &[])
            .unwrap_err())
    };
    assert_eq!(refused(b"dim,parent,child\nx,TOTAL,A\nx,TOTAL,B\nx,A,C\nx,B,C\n"), ["linked-two-parents"]);
    assert_eq!(refused(b"dim,parent,child\nx,B,A\nx,A,B\n"), ["linked-ring"]);
    assert_eq!(refused(b"dim,parent,child\nx,TOTAL,A\nx,A,TOTAL\n"), ["linked-ring"]);
    assert_eq!(refused(b"dim,parent,child\nx,GONE,A\n"), ["linked-ring"]);
}
