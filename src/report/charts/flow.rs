//! From where to where: bands between two columns of names, as thick as the numbers they carry.

use super::Reading;
use super::labels::{Label, Type, bar, centred};
use crate::report::picture::{Anchor, Ink, Mark, Picture, Stroke};

/// Names take at most this share of the width, on either side.
const NAMES: f32 = 0.24;
const NODE: f32 = 5.0;
/// Height of all bands together, without the room between them.
const BANDS: f32 = 190.0;
/// No name stands closer to the next.
const STEP: f32 = 20.0;
/// Room above for what the two sides are.
const HEAD: f32 = 18.0;
/// Corners of the edge of a band.
const CORNERS: usize = 14;
/// A thinner band has no room for its number.
const NUMBERED: f32 = 8.4;

/// One band.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// The name at the left,
    pub from: String,
    /// and at the right.
    pub to: String,
    /// Its thickness and number; a mark is no band.
    pub value: Reading,
}

/// All bands and what the sides are.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Flow {
    /// In the order of the left side.
    pub links: Vec<Link>,
    /// What stands at the left.
    pub from_name: String,
    /// What stands at the right.
    pub to_name: String,
}

/// A name at one side with the bands that end there.
struct Node<'f> {
    name: &'f str,
    amount: f64,
    top: f32,
    height: f32,
    /// How far down the next band begins.
    used: f32,
}

/// The bands; names in the order in which they come.
pub fn flow(data: &Flow, width: f32) -> Picture {
    let links: Vec<&Link> = data.links.iter().filter(|link| link.value.amount() > 0.0).collect();
    if links.is_empty() {
        return Picture { width, height: 0.0, marks: Vec::new() };
    }
    let all: f64 = links.iter().map(|link| link.value.amount()).sum();
    let scale = BANDS / all as f32;
    let mut from = nodes(&links, |link| &link.from, scale);
    let mut to = nodes(&links, |link| &link.to, scale);
    let height = HEAD + [&from, &to].map(|side| reach(side)).into_iter().fold(0.0, f32::max);
    let names = width * NAMES;
    let (left, right) = (names + 6.0, width - names - 6.0);
    let mut marks = heads(data, left, right, names);
    let mut numbers = Vec::new();
    for link in links {
        let thick = link.value.amount() as f32 * scale;
        let (start, ink) = next(&mut from, &link.from, thick);
        let (end, _) = next(&mut to, &link.to, thick);
        marks.push(band((left + NODE, start), (right - NODE, end), thick, ink));
        if thick >= NUMBERED {
            let kind = Type::plain(7.4, Ink::Ink);
            let y = centred(kind.size, start + thick / 2.0);
            numbers.push(kind.mark(link.value.text(), Anchor::Start, left + NODE + 4.0, y));
        }
    }
    for node in &from {
        marks.push(bar(left, node.top, NODE, node.height, Ink::Ink));
        marks.extend(name(node, names).beside(Anchor::End, left - 6.0, node.top + node.height / 2.0));
    }
    for node in &to {
        marks.push(bar(right - NODE, node.top, NODE, node.height, Ink::Teal));
        marks.extend(name(node, names).beside(Anchor::Start, right + 6.0, node.top + node.height / 2.0));
    }
    marks.extend(numbers);
    Picture { width, height, marks }
}

fn name(node: &Node, room: f32) -> Label {
    Label::fit(node.name, Type::LABEL, room)
}

fn heads(data: &Flow, left: f32, right: f32, room: f32) -> Vec<Mark> {
    let head = |text: &str, anchor, x| {
        let kind = Type::strong(8.0, Ink::Grey).number(text, room + 6.0);
        kind.mark(text, anchor, x, centred(kind.size, 5.0))
    };
    vec![head(&data.from_name, Anchor::End, left), head(&data.to_name, Anchor::Start, right)]
}

/// The names of one side in the order in which they come, each as high as its bands, none closer than a line of words.
fn nodes<'f>(links: &[&'f Link], side: impl Fn(&'f Link) -> &'f String, scale: f32) -> Vec<Node<'f>> {
    let mut nodes: Vec<Node> = Vec::new();
    for link in links {
        let name = side(link).as_str();
        match nodes.iter_mut().find(|node| node.name == name) {
            Some(node) => node.amount += link.value.amount(),
            None => nodes.push(Node { name, amount: link.value.amount(), top: 0.0, height: 0.0, used: 0.0 }),
        }
    }
    let mut y = HEAD;
    for node in &mut nodes {
        node.height = node.amount as f32 * scale;
        let room = (node.height + 4.0).max(STEP);
        node.top = y + (room - node.height) / 2.0;
        y += room;
    }
    nodes
}

fn reach(nodes: &[Node]) -> f32 {
    nodes.iter().map(|node| (node.height + 4.0).max(STEP)).sum()
}

/// Where the next band of a name begins, and the colour of its name.
fn next(nodes: &mut [Node], name: &str, thick: f32) -> (f32, Ink) {
    let at = nodes.iter().position(|node| node.name == name).unwrap_or(0);
    let node = &mut nodes[at];
    let start = node.top + node.used;
    node.used += thick;
    (start, [Ink::TealSoft, Ink::Pale, Ink::Before][at % 3])
}

/// A band that leaves and arrives level.
fn band(from: (f32, f32), to: (f32, f32), thick: f32, ink: Ink) -> Mark {
    let thick = thick.max(0.5);
    let edge = |down: f32| {
        (0..=CORNERS).map(move |step| {
            let t = step as f32 / CORNERS as f32;
            let eased = t * t * (3.0 - 2.0 * t);
            (from.0 + (to.0 - from.0) * t, from.1 + (to.1 - from.1) * eased + down)
        })
    };
    let under: Vec<(f32, f32)> = edge(thick).collect();
    let points = edge(0.0).chain(under.into_iter().rev()).collect();
    Mark::Path { points, fill: Some(ink), stroke: Some(Stroke::solid(Ink::White, 0.5)) }
}
