use super::*;
use crate::report::face::{self, Weight};
use crate::report::picture::{Anchor, Ink, Mark, Picture};

const LONG: [&str; 5] = [
    "Demokraattisen kongontasavallan kansalaiset",
    "Ηνωμένο Βασίλειο της Μεγάλης Βρετανίας και της Βόρειας Ιρλανδίας",
    "Обединено кралство Великобритания и Северна Ирландия",
    "Kansalaisuudettomuudestapäätettävissäolevat",
    "Bonaire, Sint Eustatius and Saba, and other Caribbean parts of the Netherlands",
];

fn number(amount: f64) -> Reading {
    Reading::number(amount, format!("{amount:.0}"))
}

fn hidden() -> Reading {
    Reading::mark("c")
}

fn series(values: &[Option<f64>]) -> Columns {
    let column = |(index, value): (usize, &Option<f64>)| Column {
        label: format!("July–September {}", 2019 + index),
        value: value.map_or_else(hidden, number),
        expected: None,
    };
    Columns {
        columns: values.iter().enumerate().map(column).collect(),
        value_name: LONG[0].to_owned(),
        mark_note: LONG[2].to_owned(),
        band_names: None,
    }
}

fn pairs() -> Pairs {
    let row = |(index, label): (usize, &&str)| Pair {
        label: (*label).to_owned(),
        now: if index == 1 { hidden() } else { number(1e6 / (index + 1) as f64) },
        before: if index == 2 { hidden() } else { number(9e5) },
    };
    Pairs {
        rows: LONG.iter().enumerate().map(row).collect(),
        now_name: LONG[0].to_owned(),
        before_name: LONG[1].to_owned(),
        mark_note: LONG[2].to_owned(),
    }
}

fn groups() -> Vec<Group> {
    let bars = || {
        vec![
            Bar { label: "ei-binäärinen".to_owned(), value: number(12.0) },
            Bar { label: LONG[3].to_owned(), value: hidden() },
        ]
    };
    let group = |label: &&str| Group { label: (*label).to_owned(), bars: bars() };
    LONG.iter().map(group).collect()
}

fn map() -> TileMap {
    let states = [TileState::Class(4), TileState::Class(0), TileState::Hidden, TileState::Missing];
    let tile = |(index, state): (u8, &TileState)| Tile {
        code: "GB".to_owned(),
        row: index / 2,
        column: index % 2 * 12,
        state: *state,
        text: "12 345".to_owned(),
    };
    TileMap {
        tiles: (0..).zip(&states).map(tile).collect(),
        legend: TileLegend {
            title: LONG[1].to_owned(),
            classes: LONG.map(str::to_owned).to_vec(),
            hidden: LONG[1].to_owned(),
            missing: LONG[2].to_owned(),
        },
    }
}

fn round() -> Strip {
    let statuses = [Status::Reported, Status::Partly, Status::NotYet];
    let participant = |index: usize| Participant { code: "GB".to_owned(), status: statuses[index % 3] };
    Strip {
        participants: (0..33).map(participant).collect(),
        reported: LONG[0].to_owned(),
        partly: Some(LONG[1].to_owned()),
        not_yet: LONG[2].to_owned(),
    }
}

fn pictures(width: f32) -> Vec<(&'static str, Picture)> {
    let values: Vec<Option<f64>> =
        (0..20).map(|i| (i % 6 != 2).then_some(f64::from(i * i * 7919 % 41) * 321.0)).collect();
    vec![
        ("columns", columns(&series(&values), width)),
        ("few columns", columns(&series(&values[..8]), width)),
        ("paired", paired_bars(&pairs(), width)),
        ("bars", bars(&groups(), width)),
        ("tiles", tiles(&map(), width)),
        ("strip", strip(&round(), width)),
    ]
}

/// Left, top, right and bottom of each text.
fn boxes(picture: &Picture) -> Vec<([f32; 4], String)> {
    let texts = picture.marks.iter().filter_map(|mark| match mark {
        Mark::Text { x, y, text, size, bold, anchor, .. } => {
            let width = face::width(text, *size, Weight::of(*bold));
            let left = match anchor {
                Anchor::Start => *x,
                Anchor::Middle => x - width / 2.0,
                Anchor::End => x - width,
            };
            Some(([left, y - size * 0.72, left + width, *y], text.clone()))
        }
        Mark::Rect { .. } | Mark::Line { .. } | Mark::Path { .. } => None,
    });
    texts.collect()
}

fn filled(picture: &Picture, inks: &[Ink]) -> usize {
    let is_filled = |mark: &&Mark| match mark {
        Mark::Rect { fill, width, .. } => *width > 0.0 && fill.is_some_and(|f| inks.contains(&f)),
        Mark::Line { .. } | Mark::Path { .. } | Mark::Text { .. } => false,
    };
    picture.marks.iter().filter(is_filled).count()
}

fn texts(picture: &Picture) -> Vec<String> {
    boxes(picture).into_iter().map(|(_, text)| text).collect()
}

#[test]
fn labels_stay_inside_the_picture() {
    for width in [480.0, 300.0] {
        for (name, picture) in pictures(width) {
            for ([left, top, right, bottom], text) in boxes(&picture) {
                assert!(left >= -0.1 && right <= width + 0.1, "{name} {width}: {text}");
                assert!(top >= 0.0 && bottom <= picture.height, "{name}: {text}");
            }
        }
    }
}

#[test]
fn labels_never_overlap() {
    for width in [480.0, 300.0] {
        for (name, picture) in pictures(width) {
            let boxes = boxes(&picture);
            for (index, (a, first)) in boxes.iter().enumerate() {
                for (b, second) in &boxes[index + 1..] {
                    let apart =
                        a[2] <= b[0] + 0.1 || b[2] <= a[0] + 0.1 || a[3] <= b[1] + 0.1 || b[3] <= a[1] + 0.1;
                    assert!(apart, "{name} {width}: {first} over {second}");
                }
            }
        }
    }
}

#[test]
fn a_hidden_column_is_a_place_with_its_mark_not_a_nought() {
    let picture = columns(&series(&[Some(5.0), None, Some(7.0)]), 480.0);
    // Two columns and the sign in the legend.
    assert_eq!(filled(&picture, &[Ink::Teal, Ink::TealMid]), 3);
    assert!(texts(&picture).contains(&"c".to_owned()));
    assert!(!texts(&picture).contains(&"0".to_owned()));
}

#[test]
fn a_hidden_bar_has_no_length() {
    let picture = paired_bars(&pairs(), 480.0);
    assert_eq!(filled(&picture, &[Ink::Teal]), LONG.len() - 1 + 1);
    assert_eq!(filled(&picture, &[Ink::Before]), LONG.len() - 1 + 1);
    assert_eq!(texts(&picture).iter().filter(|t| *t == "c").count(), 2);
}

#[test]
fn a_number_is_never_cut_short() {
    for (name, picture) in pictures(300.0) {
        for text in texts(&picture) {
            let digits = text.chars().any(|c| c.is_ascii_digit());
            assert!(!(digits && text.contains('…')), "{name}: {text}");
        }
    }
}

#[test]
fn an_empty_chart_is_an_empty_picture() {
    assert!(texts(&columns(&Columns::default(), 480.0)).is_empty());
    assert!(texts(&paired_bars(&Pairs::default(), 480.0)).is_empty());
    assert!(texts(&bars(&[], 480.0)).is_empty());
    assert!(texts(&tiles(&TileMap::default(), 480.0)).is_empty());
    assert!(texts(&strip(&Strip::default(), 480.0)).is_empty());
}
