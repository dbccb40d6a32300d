//! Europe as equal tiles: a place for every country, large or small.
//!
//! Classes go from light to dark and are written out beside; a hidden figure carries its
//! mark, a country that did not report has a dashed edge.

use super::labels::{Label, Type, centred};
use crate::report::picture::{Anchor, Ink, Mark, Picture, Stroke};

const WIDTH: f32 = 26.6;
const HEIGHT: f32 = 24.0;
const SPACE: f32 = 2.0;
const LEGEND: f32 = 128.0;
const SHADES: [Ink; 5] = [Ink::Pale, Ink::TealSoft, Ink::TealMid, Ink::Teal, Ink::TealDark];

/// What is known about a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TileState {
    /// 0 is the lowest class, 4 the highest.
    Class(u8),
    /// Reported, not shown.
    Hidden,
    /// Not reported.
    Missing,
}

/// One country in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// Two letters, the upper line in the tile.
    pub code: String,
    /// Place from north to south; only differences count.
    pub row: u8,
    /// Place from west to east; only differences count.
    pub column: u8,
    /// Decides the shade and the edge of the tile.
    pub state: TileState,
    /// The figure under the code, or the mark that stands for it.
    pub text: String,
}

/// What the tiles mean.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TileLegend {
    /// What is measured, above the classes.
    pub title: String,
    /// Words for the classes, the lowest first.
    pub classes: Vec<String>,
    /// Words for a figure that is not shown; empty leaves the entry out.
    pub hidden: String,
    /// Words for a country that did not report; empty leaves the entry out.
    pub missing: String,
}

/// A map and its legend.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TileMap {
    /// One a country, no two in the same row and column.
    pub tiles: Vec<Tile>,
    /// Drawn at the right of the tiles.
    pub legend: TileLegend,
}

/// The map with its legend at the right.
pub fn tiles(map: &TileMap, width: f32) -> Picture {
    let cell = Cell::of(map, width);
    let mut marks: Vec<Mark> = map.tiles.iter().flat_map(|t| cell.tile(t)).collect();
    let legend = legend(&map.legend, width, &mut marks);
    Picture { width, height: (cell.height * cell.rows).max(legend), marks }
}

/// The size of a tile with the room around it.
struct Cell {
    width: f32,
    height: f32,
    rows: f32,
    first_row: u8,
    first_column: u8,
}

impl Cell {
    fn of(map: &TileMap, width: f32) -> Self {
        let columns = map.tiles.iter().map(|tile| tile.column);
        let rows = map.tiles.iter().map(|tile| tile.row);
        let first_column = columns.clone().min().unwrap_or(0);
        let first_row = rows.clone().min().unwrap_or(0);
        let across = f32::from(columns.max().unwrap_or(0) - first_column) + 1.0;
        let down = f32::from(rows.max().unwrap_or(0) - first_row) + 1.0;
        Self {
            width: ((width - LEGEND - 12.0) / across).min(WIDTH),
            height: HEIGHT,
            rows: down,
            first_row,
            first_column,
        }
    }

    fn tile(&self, tile: &Tile) -> Vec<Mark> {
        let x = f32::from(tile.column - self.first_column) * self.width;
        let y = f32::from(tile.row - self.first_row) * self.height;
        let (width, height) = (self.width - SPACE, self.height - SPACE);
        let mut marks = vec![square(x, y, width, height, tile.state)];
        let ink = words_on(tile.state);
        let room = width - 2.0;
        let code = Type::strong(7.6, ink).number(&tile.code, room);
        let text = Type::plain(7.0, ink).number(&tile.text, room);
        let middle = y + height / 2.0;
        let lift = if tile.text.is_empty() { 0.0 } else { 4.4 };
        let at = |kind: Type, y: f32| (x + width / 2.0, centred(kind.size, y));
        let (code_x, code_y) = at(code, middle - lift);
        marks.push(code.mark(&tile.code, Anchor::Middle, code_x, code_y));
        if !tile.text.is_empty() {
            let (text_x, text_y) = at(text, middle + 4.6);
            marks.push(text.mark(&tile.text, Anchor::Middle, text_x, text_y));
        }
        marks
    }
}

fn square(x: f32, y: f32, width: f32, height: f32, state: TileState) -> Mark {
    let (fill, stroke) = match state {
        TileState::Class(class) => {
            let edge = Stroke::solid(Ink::Before, 0.4);
            (SHADES[usize::from(class.min(4))], edge)
        }
        TileState::Hidden => (Ink::White, Stroke::solid(Ink::Grey, 0.6)),
        TileState::Missing => (Ink::White, Stroke::dashed(Ink::Grey, 0.6)),
    };
    // The edge is drawn inside the tile, so that tiles of all kinds look equally large.
    let inset = 0.3;
    Mark::Rect {
        x: x + inset,
        y: y + inset,
        width: width - 2.0 * inset,
        height: height - 2.0 * inset,
        fill: Some(fill),
        stroke: Some(stroke),
    }
}

fn words_on(state: TileState) -> Ink {
    match state {
        TileState::Class(class) if class >= 3 => Ink::White,
        TileState::Class(_) | TileState::Hidden => Ink::Ink,
        TileState::Missing => Ink::Grey,
    }
}

/// The legend from the highest class down; its lower edge is returned.
fn legend(legend: &TileLegend, width: f32, marks: &mut Vec<Mark>) -> f32 {
    let left = width - LEGEND;
    let title = Label::fit(&legend.title, Type::strong(8.4, Ink::Ink), LEGEND);
    marks.extend(title.below(Anchor::Start, left, 0.0));
    let mut y = title.height() + 6.0;
    for (state, words) in entries(legend) {
        let label = Label::fit(words, Type::plain(8.2, Ink::Text), LEGEND - 24.0);
        let height = label.height().max(12.0) + 3.0;
        let middle = y + height / 2.0;
        marks.push(square(left, middle - 5.5, 17.0, 11.0, state));
        marks.extend(label.beside(Anchor::Start, left + 23.0, middle));
        y += height;
    }
    y
}

fn entries(legend: &TileLegend) -> Vec<(TileState, &str)> {
    let classes = legend.classes.iter().take(5).enumerate().rev();
    let class = |(class, words)| (TileState::Class(class as u8), String::as_str(words));
    let others = [(TileState::Hidden, legend.hidden.as_str()), (TileState::Missing, legend.missing.as_str())];
    let all = classes.map(class).chain(others);
    all.filter(|(_, words)| !words.is_empty()).collect()
}
