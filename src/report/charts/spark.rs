//! A course in the height of a line of words: where there is no figure there is no line.

use super::Reading;
use crate::report::picture::{Ink, Mark, Picture, Stroke};

/// As high as a row of a table leaves room.
const HEIGHT: f32 = 10.0;
/// Half the side of the dot at the newest figure; a figure between two gaps has a smaller one.
const DOTS: (f32, f32) = (1.6, 0.8);

/// The line of the figures, the oldest at the left, from nought to the largest.
pub fn spark(values: &[Reading], width: f32) -> Picture {
    let largest = values.iter().map(Reading::amount).fold(1.0, f64::max);
    let step = (width - 2.0 * DOTS.0) / values.len().saturating_sub(1).max(1) as f32;
    let point = |at: usize, amount: f64| {
        let height = super::length(amount, largest, HEIGHT - 2.0 * DOTS.0);
        (DOTS.0 + step * at as f32, HEIGHT - DOTS.0 - height)
    };
    let mut runs: Vec<Vec<(f32, f32)>> = vec![Vec::new()];
    for (at, value) in values.iter().enumerate() {
        match (value, runs.last_mut()) {
            (Reading::Number { amount, .. }, Some(run)) => run.push(point(at, *amount)),
            _ => runs.push(Vec::new()),
        }
    }
    let newest = runs.last().and_then(|run| run.last()).copied();
    let mut marks: Vec<Mark> = runs.into_iter().filter_map(line).collect();
    marks.extend(newest.map(|point| dot(point, DOTS.0, Ink::Teal)));
    Picture { width, height: HEIGHT, marks }
}

/// A figure alone is a dot.
fn line(points: Vec<(f32, f32)>) -> Option<Mark> {
    match points[..] {
        [] => None,
        [point] => Some(dot(point, DOTS.1, Ink::TealMid)),
        _ => Some(Mark::Line { points, stroke: Stroke::solid(Ink::TealMid, 1.0) }),
    }
}

/// Square: of this size nobody sees a difference, and there are many.
fn dot((x, y): (f32, f32), half: f32, ink: Ink) -> Mark {
    let (x, y, side) = (x - half, y - half, 2.0 * half);
    Mark::Rect { x, y, width: side, height: side, fill: Some(ink), stroke: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(amounts: &[f64]) -> Vec<Reading> {
        amounts.iter().map(|amount| Reading::number(*amount, "")).collect()
    }

    fn lines(picture: &Picture) -> Vec<&Vec<(f32, f32)>> {
        let marks = picture.marks.iter();
        marks
            .filter_map(|mark| if let Mark::Line { points, .. } = mark { Some(points) } else { None })
            .collect()
    }

    #[test]
    fn the_largest_figure_is_as_high_as_the_line_and_half_of_it_is_in_the_middle() {
        let picture = spark(&numbers(&[0.0, 5.0, 10.0]), 60.0);
        let heights: Vec<String> = lines(&picture)[0].iter().map(|(_, y)| format!("{y:.1}")).collect();
        assert_eq!(heights, ["8.4", "5.0", "1.6"]);
    }

    #[test]
    fn a_quarter_without_a_figure_is_a_gap_and_never_nought() {
        let values = [numbers(&[4.0, 6.0]), vec![Reading::mark("c")], numbers(&[5.0, 7.0])].concat();
        assert_eq!(lines(&spark(&values, 60.0)).iter().map(|line| line.len()).collect::<Vec<_>>(), [2, 2]);
    }

    #[test]
    fn the_newest_quarter_has_a_dot_only_if_it_has_a_figure() {
        let known = numbers(&[4.0, 6.0]);
        let unknown = [known.clone(), vec![Reading::mark("–")]].concat();
        assert_eq!((spark(&known, 60.0).marks.len(), spark(&unknown, 60.0).marks.len()), (2, 1));
    }

    #[test]
    fn nothing_known_draws_nothing() {
        assert!(spark(&[Reading::mark("c"), Reading::mark("–")], 60.0).marks.is_empty());
        assert!(spark(&[], 60.0).marks.is_empty());
    }
}
