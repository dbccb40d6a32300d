//! Text becomes lines no wider than a given width.
//!
//! Lines break at spaces; a word wider than the line breaks after a hyphen or slash, or
//! where it must. A non-breaking space never breaks.

use super::{Weight, is_unbreakable, width};
use crate::report::laid::{Run, Text};

/// The lines of a text in one weight.
pub fn wrap(text: &str, size: f32, weight: Weight, limit: f32) -> Vec<String> {
    let run = Run { text: text.to_owned(), bold: weight == Weight::Bold };
    let joined = |line: Text| line.into_iter().map(|run| run.text).collect();
    lines(&[run], size, limit).into_iter().map(joined).collect()
}

/// The lines of a text in mixed weights; spaces at line ends are dropped.
pub fn lines(runs: &[Run], size: f32, limit: f32) -> Vec<Text> {
    let mut setter = Setter::new(limit);
    for word in glued(words(runs), size, limit) {
        for piece in fitting(word, size, limit) {
            setter.put(piece, size);
        }
    }
    setter.finish()
}

/// The lines of a title: as many as `wrap` needs, but about equally long.
pub fn balanced(text: &str, size: f32, weight: Weight, limit: f32) -> Vec<String> {
    let mut best = wrap(text, size, weight, limit);
    if best.len() < 2 {
        return best;
    }
    // No word is cut to make lines alike.
    let widest = text.split_whitespace().map(|word| width(word, size, weight)).fold(limit / 2.0, f32::max);
    let (mut narrow, mut wide) = (widest.min(limit), limit);
    for _ in 0..6 {
        let middle = (narrow + wide) / 2.0;
        let lines = wrap(text, size, weight, middle);
        if lines.len() == best.len() {
            (best, wide) = (lines, middle);
        } else {
            narrow = middle;
        }
    }
    best
}

/// Pieces of text between two places where a line may break.
#[derive(Debug, Default, Clone)]
struct Word {
    runs: Text,
    /// The weight of the space before it, when there is one.
    space: Option<bool>,
}

impl Word {
    fn push(&mut self, character: char, bold: bool) {
        push(&mut self.runs, character, bold);
    }

    /// Both with the space between them, as one.
    fn with(&self, next: &Word) -> Option<Word> {
        let mut both = self.clone();
        both.push(' ', next.space?);
        for run in &next.runs {
            run.text.chars().for_each(|c| both.push(c, run.bold));
        }
        Some(both)
    }

    fn letters(&self) -> usize {
        self.runs.iter().map(|run| run.text.chars().count()).sum()
    }

    fn is_sign(&self) -> bool {
        let sign = |c| matches!(c, '·' | '–' | '—' | '%' | ':' | ';' | '!' | '?' | '»' | '/');
        self.runs.iter().all(|run| run.text.chars().all(sign))
    }

    fn width(&self, size: f32) -> f32 {
        self.runs.iter().map(|run| run_width(run, size)).sum()
    }
}

fn run_width(run: &Run, size: f32) -> f32 {
    width(&run.text, size, Weight::of(run.bold))
}

fn push(runs: &mut Text, character: char, bold: bool) {
    match runs.last_mut() {
        Some(run) if run.bold == bold => run.text.push(character),
        _ => runs.push(Run { text: character.to_string(), bold }),
    }
}

fn words(runs: &[Run]) -> Vec<Word> {
    let mut words = Vec::new();
    let mut word = Word::default();
    for run in runs {
        for character in run.text.chars() {
            if character.is_whitespace() && !is_unbreakable(character) {
                let space = Some(run.bold);
                let next = Word { runs: Text::new(), space };
                words.push(std::mem::replace(&mut word, next));
            } else {
                word.push(character, run.bold);
            }
        }
    }
    words.push(word);
    words.retain(|word| !word.runs.is_empty());
    words
}

/// No line begins with a dot, a dash or a percent sign, and no text ends with a line of
/// two letters: they stay with the word before.
fn glued(words: Vec<Word>, size: f32, limit: f32) -> Vec<Word> {
    let last = words.len().saturating_sub(1);
    let mut kept: Vec<Word> = Vec::with_capacity(words.len());
    for (index, word) in words.into_iter().enumerate() {
        let clings = word.is_sign() || (index == last && word.letters() <= 3);
        let joined = kept.last().and_then(|before| before.with(&word));
        match joined.filter(|both| clings && both.width(size) <= limit) {
            Some(both) => {
                kept.pop();
                kept.push(both);
            }
            None => kept.push(word),
        }
    }
    kept
}

/// The word itself, or its parts when no line could hold it.
fn fitting(word: Word, size: f32, limit: f32) -> Vec<Word> {
    if word.width(size) <= limit {
        return vec![word];
    }
    let mut parts = vec![Word { runs: Text::new(), space: word.space }];
    for run in &word.runs {
        for character in run.text.chars() {
            split_before(&mut parts, character, run.bold, size, limit);
        }
    }
    parts
}

fn split_before(parts: &mut Vec<Word>, character: char, bold: bool, size: f32, limit: f32) {
    let last = parts.last().cloned().unwrap_or_default();
    let mut longer = last.clone();
    longer.push(character, bold);
    let full = longer.width(size) > limit && !last.runs.is_empty();
    if full || ends_softly(&last) {
        let mut next = Word::default();
        next.push(character, bold);
        parts.push(next);
    } else if let Some(place) = parts.last_mut() {
        *place = longer;
    }
}

fn ends_softly(word: &Word) -> bool {
    let end = word.runs.last().and_then(|run| run.text.chars().last());
    matches!(end, Some('-' | '/' | '–'))
}

/// Puts words on lines, first fit.
struct Setter {
    limit: f32,
    used: f32,
    line: Text,
    lines: Vec<Text>,
}

impl Setter {
    fn new(limit: f32) -> Self {
        Self {
            // Rounding must not break a line that was measured to fit.
            limit: limit + 0.01,
            used: 0.0,
            line: Text::new(),
            lines: Vec::new(),
        }
    }

    fn put(&mut self, word: Word, size: f32) {
        let wide = word.width(size);
        let space = word.space.filter(|_| !self.line.is_empty());
        let gap = space.map_or(0.0, |bold| width(" ", size, Weight::of(bold)));
        if self.used + gap + wide > self.limit && !self.line.is_empty() {
            self.end_line();
        } else if let Some(bold) = space {
            push(&mut self.line, ' ', bold);
            self.used += gap;
        }
        self.used += wide;
        for run in word.runs {
            for character in run.text.chars() {
                push(&mut self.line, character, run.bold);
            }
        }
    }

    fn end_line(&mut self) {
        self.lines.push(std::mem::take(&mut self.line));
        self.used = 0.0;
    }

    fn finish(mut self) -> Vec<Text> {
        if !self.line.is_empty() {
            self.end_line();
        }
        self.lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::laid::opening;

    #[test]
    fn no_line_is_wider_than_asked() {
        let text = "Children identified in the twenty-one countries that reported both quarters";
        for line in wrap(text, 9.5, Weight::Regular, 90.0) {
            assert!(width(&line, 9.5, Weight::Regular) <= 90.0, "{line}");
        }
    }

    #[test]
    fn a_word_wider_than_the_line_is_broken() {
        let parts = wrap("Kansalaisuudettomuusasiat", 9.0, Weight::Bold, 60.0);
        assert!(parts.len() > 1);
        assert_eq!(parts.concat(), "Kansalaisuudettomuusasiat");
    }

    #[test]
    fn a_number_stays_with_its_unit() {
        let lines = wrap("about 6\u{A0}% more", 10.0, Weight::Regular, 40.0);
        assert!(lines.iter().any(|line| line.contains("6\u{A0}%")));
    }

    #[test]
    fn no_line_begins_with_a_separator() {
        let text = "Dansk · Deutsch · Eesti · English · Español · Français";
        for limit in 40..120 {
            let lines = wrap(text, 9.0, Weight::Regular, limit as f32);
            assert!(lines.iter().all(|line| !line.starts_with('·')), "{lines:?}");
        }
    }

    #[test]
    fn a_short_last_word_is_not_left_alone() {
        let text = "Morocco is up from 24 in the quarter before to 37.";
        for limit in 80..200 {
            let lines = wrap(text, 9.0, Weight::Regular, limit as f32);
            assert!(lines.iter().all(|line| line != "37."), "{lines:?}");
        }
    }

    #[test]
    fn keeping_words_together_never_breaks_a_word() {
        let room = width("Kansalaisuudettomat", 9.0, Weight::Regular);
        let lines = wrap("Kansalaisuudettomat ja", 9.0, Weight::Regular, room);
        assert_eq!(lines, ["Kansalaisuudettomat", "ja"]);
    }

    #[test]
    fn a_title_has_no_lonely_last_word() {
        let text = "Viet Nam, Albania and Romania remain the most frequent origins";
        let lines = balanced(text, 12.0, Weight::Bold, 370.0);
        let widths: Vec<f32> = lines.iter().map(|line| width(line, 12.0, Weight::Bold)).collect();
        assert_eq!(lines.len(), 2);
        assert!(widths[1] > widths[0] * 0.7, "{lines:?}");
    }

    #[test]
    fn a_weight_survives_the_break() {
        let set = lines(&opening("Where:", "fourteen countries are shown"), 9.5, 80.0);
        assert!(set[0][0].bold);
        assert!(set.last().is_some_and(|line| !line[0].bold));
    }
}
