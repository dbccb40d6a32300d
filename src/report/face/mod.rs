//! Noto Sans in two weights: text becomes glyphs, glyphs become widths.
//!
//! Comes in: text in any language written in Latin, Greek or Cyrillic. Goes out: shaped
//! glyphs, widths in points, lines, and a font file with only the glyphs used.
//! Never here: a page, a colour, a glyph that the font does not have.

mod lines;

pub use lines::{balanced, lines, wrap};

use harfrust::{Buffer, Direction, Feature, Font, Script, ShapeOptions, ShapePlan, ShaperFont, Tag};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::LazyLock;
use subsetter::GlyphRemapper;

/// Stands where the font has no glyph, so that the gap is seen.
const MISSING: char = '□';

/// Which of the two faces a text is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Running text.
    Regular,
    /// Titles, numbers that are the point, words that stand out.
    Bold,
}

impl Weight {
    /// Both, in the order they are embedded.
    pub const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// The weight of a text that does or does not stand out.
    pub const fn of(bold: bool) -> Self {
        if bold { Self::Bold } else { Self::Regular }
    }

    /// PostScript name of the face.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Regular => "NotoSans-Regular",
            Self::Bold => "NotoSans-Bold",
        }
    }

    fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => ttf_noto_sans::REGULAR,
            Self::Bold => ttf_noto_sans::BOLD,
        }
    }

    fn face(self) -> &'static Face {
        static REGULAR: LazyLock<Face> = LazyLock::new(|| Face::read(Weight::Regular));
        static BOLD: LazyLock<Face> = LazyLock::new(|| Face::read(Weight::Bold));
        match self {
            Self::Regular => &REGULAR,
            Self::Bold => &BOLD,
        }
    }
}

/// One face, read once; it never changes.
struct Face {
    font: Font,
    /// How to shape each script; digits and signs follow Latin.
    plans: [(Script, ShapePlan); 3],
    characters: BTreeMap<u32, char>,
    em: f32,
}

impl Face {
    fn read(weight: Weight) -> Self {
        let font = Font::new(weight.bytes(), 0).expect("the embedded face is a TrueType font");
        let characters = font
            .charmap()
            .unicodes()
            .filter_map(|(code, glyph)| Some((glyph.to_u32(), char::from_u32(code)?)))
            .collect();
        let em = f32::from(font.units_per_em());
        let plans = [Script::LATIN, Script::GREEK, Script::CYRILLIC];
        let plans = plans.map(|script| (script, plan(&font, script)));
        Self { font, plans, characters, em }
    }

    /// The plan for the script of the text's first letter.
    fn plan(&self, buffer: &Buffer) -> &(Script, ShapePlan) {
        let own = |(script, _): &&(Script, ShapePlan)| Some(*script) == buffer.script();
        self.plans.iter().find(own).unwrap_or(&self.plans[0])
    }

    fn has(&self, character: char) -> bool {
        self.font.charmap().map_unicode(character).is_some()
    }
}

fn plan(font: &Font, script: Script) -> ShapePlan {
    let features = [no_ligatures()];
    ShapePlan::new(font, Direction::LeftToRight, Some(script), None, &features)
}

/// A ligature would be copied as one strange character.
fn no_ligatures() -> Feature {
    Feature::new(Tag::new(b"liga"), 0, ..)
}

/// One shape of a line of text; lengths in parts of the type size.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// In the whole face, before subsetting.
    pub id: u16,
    /// How far the pen moves.
    pub advance: f32,
    /// How far it would move in a line of its own: the difference is kerning.
    pub own_advance: f32,
    /// What a reader copies.
    pub text: String,
}

/// A line of text as it is set in one weight.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shaped {
    /// From left to right, without ligatures.
    pub glyphs: Vec<Glyph>,
    /// Its width in parts of the type size.
    pub ems: f32,
    /// Characters that no face can draw, each once.
    pub missing: Vec<char>,
}

thread_local! {
    /// What was shaped lately: the words of a document are measured again and again, and come again in the next one.
    static SHAPED: RefCell<[HashMap<String, Rc<Shaped>>; 2]> = RefCell::default();
}

/// So many texts are remembered a weight; with more, all are forgotten.
const REMEMBERED: usize = 8_192;

/// The text as it is set; shaped once, however often it is measured and drawn.
pub fn shape(text: &str, weight: Weight) -> Rc<Shaped> {
    SHAPED.with_borrow_mut(|shaped| {
        let known = &mut shaped[weight as usize];
        if let Some(shaped) = known.get(text) {
            return Rc::clone(shaped);
        }
        if known.len() >= REMEMBERED {
            known.clear();
        }
        let glyphs = shape_anew(text, weight);
        let ems = glyphs.iter().map(|glyph| glyph.advance).sum();
        let shaped = Rc::new(Shaped { glyphs, ems, missing: missing(text) });
        known.insert(text.to_owned(), Rc::clone(&shaped));
        shaped
    })
}

fn shape_anew(text: &str, weight: Weight) -> Vec<Glyph> {
    let face = weight.face();
    let text = printable(text, face);
    let shaper = ShaperFont::new(&face.font);
    let mut buffer = Buffer::new();
    buffer.push_str(&text);
    buffer.guess_segment_properties();
    let (script, plan) = face.plan(&buffer);
    buffer.set_script(Some(*script));
    buffer.set_direction(Direction::LeftToRight);
    let features = [no_ligatures()];
    let options = ShapeOptions::new().plan(Some(plan)).features(&features);
    harfrust::shape(&shaper, &mut buffer, options)
        .expect("plan and buffer have one script and one direction");
    read_glyphs(&buffer, &shaper, face, &text)
}

fn read_glyphs(buffer: &Buffer, shaper: &ShaperFont, face: &Face, text: &str) -> Vec<Glyph> {
    let positions = buffer.glyph_positions();
    let infos = buffer.glyph_infos().iter();
    infos
        .zip(positions)
        .map(|(info, position)| {
            let own = shaper.glyph_h_advance(info.glyph_id.into());
            let cluster = text[info.cluster as usize..].chars().next();
            let character = face.characters.get(&info.glyph_id).copied().or(cluster);
            Glyph {
                id: u16::try_from(info.glyph_id).expect("a TrueType face has 16-bit glyphs"),
                advance: position.x_advance as f32 / face.em,
                own_advance: own as f32 / face.em,
                text: character.map(String::from).unwrap_or_default(),
            }
        })
        .collect()
}

/// Width of a line in points.
pub fn width(text: &str, size: f32, weight: Weight) -> f32 {
    shape(text, weight).ems * size
}

/// Characters of the text that no face can draw, each once, in order of first use.
pub fn missing(text: &str) -> Vec<char> {
    let mut found = Vec::new();
    for character in text.chars().filter_map(drawn) {
        let known = Weight::ALL.iter().all(|w| w.face().has(character));
        if !known && !found.contains(&character) {
            found.push(character);
        }
    }
    found
}

/// The text as it is set: nothing invisible, and a box where a glyph is missing.
fn printable(text: &str, face: &Face) -> String {
    let characters = text.chars().filter_map(drawn);
    characters.map(|c| if face.has(c) { c } else { MISSING }).collect()
}

/// What is drawn for a character: marks of direction and hyphenation are not.
fn drawn(character: char) -> Option<char> {
    match character {
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' => None,
        '\u{2060}'..='\u{206F}' | '\u{FEFF}' => None,
        '\u{2010}' | '\u{2011}' => Some('-'),
        c if c.is_whitespace() && !is_unbreakable(c) => Some(' '),
        c if c.is_control() => None,
        c => Some(c),
    }
}

/// Whether a space holds its neighbours together, as in `1 284` or `6 %`.
fn is_unbreakable(character: char) -> bool {
    matches!(character, '\u{A0}' | '\u{2007}' | '\u{202F}')
}

/// The glyphs one document uses of one face, numbered as they come.
#[derive(Debug, Clone)]
pub struct Subset {
    weight: Weight,
    glyphs: GlyphRemapper,
}

impl Subset {
    /// Nothing used yet.
    pub fn of(weight: Weight) -> Self {
        Self { weight, glyphs: GlyphRemapper::new() }
    }

    /// Number of a glyph in the subset; the glyph is kept.
    pub fn keep(&mut self, glyph: u16) -> u16 {
        self.glyphs.remap(glyph)
    }

    /// A TrueType file with exactly the kept glyphs.
    pub fn write(&self) -> Result<Vec<u8>, subsetter::Error> {
        subsetter::subset(self.weight.bytes(), 0, &self.glyphs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_tabular() {
        for weight in Weight::ALL {
            assert_eq!(width("1111", 10.0, weight), width("8808", 10.0, weight));
        }
    }

    #[test]
    fn bold_is_wider_than_regular() {
        let [regular, bold] = Weight::ALL.map(|weight| width("Children", 10.0, weight));
        assert!(bold > regular);
    }

    #[test]
    fn a_reader_copies_what_was_written() {
        for text in ["office fi", "Ελλάδα", "България", "Ðħņ ș 1 284"] {
            let copied: String = shape(text, Weight::Bold).glyphs.iter().map(|g| g.text.as_str()).collect();
            assert_eq!(copied, text);
        }
    }

    #[test]
    fn a_character_without_a_glyph_is_reported_once() {
        assert_eq!(missing("日 and 日本"), ['日', '本']);
        assert!(missing("Ελλάδα · България · Íslenska · c – –").is_empty());
    }

    #[test]
    fn a_missing_glyph_is_drawn_as_a_box() {
        let glyphs = &shape("日", Weight::Regular).glyphs;
        assert_eq!(glyphs[0].text, "□");
        assert_ne!(glyphs[0].id, 0);
    }

    #[test]
    fn invisible_marks_leave_no_trace() {
        assert_eq!(
            width("\u{2068}Ísland\u{2069}\u{AD}", 9.0, Weight::Regular),
            width("Ísland", 9.0, Weight::Regular)
        );
    }
}
