//! Codes and cells in words: `VIC_NEW/CITIZEN:RO` is "Newly registered as victims · Romania".

use super::Words;
use crate::structure::{Arg, Code, Dimension, Key, Message, Structure};

impl Words {
    /// What a code of a dimension is called.
    pub fn code(&self, dimension: Dimension, code: Code) -> String {
        if code == Code::TOTAL {
            return self.get("column-total");
        }
        match dimension {
            Dimension::Area | Dimension::Citizen => self.country(code),
            Dimension::Region => self.region(code),
            Dimension::Partner if code.as_str().len() == 2 => self.country(code),
            Dimension::Partner => self.region(code),
            Dimension::Indicator
            | Dimension::Sex
            | Dimension::Age
            | Dimension::Form
            | Dimension::Crim
            | Dimension::Org
            | Dimension::Assist
            | Dimension::Detect => self.get(&format!("{}-{code}", dimension.name().to_lowercase())),
        }
    }

    /// The name of a region; what stands for children whose region nobody knows has one in every language.
    pub fn region(&self, code: Code) -> String {
        match Structure::embedded().list(Dimension::Region).get(code).map(|item| item.label.as_str()) {
            None | Some("") => self.get("region-unknown"),
            Some(label) => label.to_string(),
        }
    }

    /// What a dimension is called.
    pub fn dimension(&self, dimension: Dimension) -> String {
        self.get(&format!("dimension-{}", dimension.name()))
    }

    /// What a cell counts: the indicator, then each code that breaks it down.
    pub fn cell(&self, key: &Key) -> String {
        let indicator = self.code(Dimension::Indicator, key.get(Dimension::Indicator));
        let parts = key.used().map(|(dimension, code)| self.code(dimension, code));
        std::iter::once(indicator).chain(parts).collect::<Vec<_>>().join(" · ")
    }

    /// The same sentence with its cells, dimensions and letters in words, for people who know no codes.
    pub fn plain(&self, message: &Message) -> String {
        let plain = |arg: &Arg| match arg {
            Arg::Cell(key) => Arg::Text(self.cell(key)),
            Arg::Dimension(dimension) => Arg::Text(self.dimension(*dimension)),
            Arg::Status(status) => Arg::Text(self.get(&format!("obs-{status}"))),
            other => other.clone(),
        };
        let args = message.args.iter().map(|(name, arg)| (*name, plain(arg))).collect();
        self.say(&Message { id: message.id.clone(), args })
    }
}
