//! Whatever was typed comes back, or is a finding.

use proptest::prelude::*;

use super::*;

fn any_key() -> impl Strategy<Value = Key> {
    let asked = Case::text("2023-Q4", &[("VIC_NEW/CITIZEN:RO", "1"), ("XB_IN/PARTNER:FR", "1")]).asked;
    let keys: Vec<Key> = asked.sheets().iter().flat_map(|sheet| sheet.keys(GB)).collect();
    prop::sample::select(keys)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn what_was_typed_comes_back_or_is_a_finding_at_its_cell(
        cells in prop::collection::btree_map(any_key(), "[0-9]{1,4}|[LMQ]|[0-9]{1,3}[pebd]|1 234|[<=+@a-z0-9 -]{1,6}", 0..40),
    ) {
        let case = Case::typing("2023-Q4", cells);
        let (cells, findings) = case.read(&case.sheets("en"));
        let (expected, read) = (case.expected(), pairs(cells));
        let typed = case.typed.keys().filter(|key| expected.contains_key(key));
        for key in typed {
            prop_assert_eq!(read.get(key), expected.get(key), "{:?}", key);
        }
        let draft = Draft { cells: case.typed.clone(), ..Draft::default() };
        let mut wanted: Vec<Key> = form::read(&case.asked, &draft).1.iter().filter_map(|f| f.key).collect();
        let blocking = findings.iter().filter(|finding| finding.blocks());
        let mut found: Vec<Key> = blocking.filter_map(|finding| { finding.place.as_ref()?; finding.key }).collect();
        wanted.sort();
        found.sort();
        prop_assert_eq!(found, wanted);
    }
}
