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
        course: None,
    }
}

fn courses(parts: usize) -> Multiples {
    let value = |index: usize| if index % 3 == 1 { hidden() } else { number(1e5 / (index + 1) as f64) };
    let panel = |index: usize| Multiple {
        label: LONG[index % LONG.len()].to_owned(),
        values: (index..index + 8).map(value).collect(),
    };
    Multiples {
        panels: (0..parts).map(panel).collect(),
        ends: ("3e kwartaal 2021".to_owned(), "2e kwartaal 2023".to_owned()),
        value_name: LONG[0].to_owned(),
        mark_note: LONG[2].to_owned(),
    }
}

fn routes() -> Flow {
    let link = |index: usize| Link {
        from: LONG[index % LONG.len()].to_owned(),
        to: LONG[(index * 3 + 1) % LONG.len()].to_owned(),
        value: if index == 4 { hidden() } else { number(1e4 / (index * index + 1) as f64) },
    };
    Flow { links: (0..14).map(link).collect(), from_name: LONG[1].to_owned(), to_name: LONG[2].to_owned() }
}

fn appearances() -> Timeline {
    let value =
        |at: usize, row: usize| if at > row && !at.is_multiple_of(3) { number(12345.0) } else { hidden() };
    let row = |row: usize| Appearance {
        label: LONG[row].to_owned(),
        values: (0..8).map(|at| value(at, row)).collect(),
    };
    Timeline {
        rows: (0..LONG.len()).map(row).collect(),
        periods: (0..8).map(|at| format!("3e kwartaal {}", 2019 + at)).collect(),
        shown_name: LONG[1].to_owned(),
        mark_note: LONG[0].to_owned(),
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

fn with_course(values: &[Option<f64>]) -> Columns {
    let sums = values.iter().map(|value| value.unwrap_or(0.0) * 0.8).collect();
    Columns { course: Some(Course { name: LONG[1].to_owned(), values: sums }), ..series(values) }
}

fn pictures(width: f32) -> Vec<(&'static str, Picture)> {
    let values: Vec<Option<f64>> =
        (0..20).map(|i| (i % 6 != 2).then_some(f64::from(i * i * 7919 % 41) * 321.0)).collect();
    vec![
        ("columns", columns(&series(&values), width)),
        ("few columns", columns(&series(&values[..8]), width)),
        ("columns with a line", columns(&with_course(&values), width)),
        ("multiples", multiples(&courses(13), width)),
        ("many multiples", multiples(&courses(33), width)),
        ("flow", flow(&routes(), width)),
        ("timeline", timeline(&appearances(), width)),
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
fn what_is_not_shown_has_no_height_no_band_and_no_disc() {
    let hidden_in = |values: &[Reading]| values.iter().filter(|v| matches!(v, Reading::Mark(_))).count();
    let data = courses(13);
    let shown: usize = data.panels.iter().map(|panel| panel.values.len() - hidden_in(&panel.values)).sum();
    assert_eq!(filled(&multiples(&data, 480.0), &[Ink::Teal, Ink::TealMid]), shown + 1, "and the legend");
    let bands = |data: &Flow| {
        let picture = flow(data, 480.0);
        picture.marks.iter().filter(|mark| matches!(mark, Mark::Path { .. })).count()
    };
    assert_eq!(bands(&routes()), routes().links.len() - 1);
    let nothing = Timeline {
        rows: vec![Appearance { label: "Peru".into(), values: vec![hidden(); 8] }],
        ..appearances()
    };
    let picture = timeline(&nothing, 480.0);
    let discs = picture.marks.iter().filter(|mark| matches!(mark, Mark::Path { .. })).count();
    assert_eq!(discs, 2, "those of the legend");
}

#[test]
fn bands_of_a_flow_end_where_their_names_stand_and_are_as_thick_as_their_numbers() {
    let link = |from: &str, to: &str, n: f64| Link { from: from.into(), to: to.into(), value: number(n) };
    let links = vec![link("MA", "ES", 30.0), link("MA", "FR", 10.0), link("CL", "ES", 10.0)];
    let picture = flow(&Flow { links, ..routes() }, 480.0);
    let nodes: Vec<f32> = picture
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Rect { height, .. } => Some(*height),
            Mark::Line { .. } | Mark::Path { .. } | Mark::Text { .. } => None,
        })
        .collect();
    let unit = nodes.iter().sum::<f32>() / 10.0;
    let wanted = [4.0, 1.0, 4.0, 1.0].map(|n| n * unit);
    assert!(nodes.iter().zip(wanted).all(|(found, wanted)| (found - wanted).abs() < 0.1), "{nodes:?}");
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
    assert!(texts(&multiples(&Multiples::default(), 480.0)).is_empty());
    assert!(texts(&flow(&Flow::default(), 480.0)).is_empty());
    assert!(texts(&timeline(&Timeline::default(), 480.0)).is_empty());
}
