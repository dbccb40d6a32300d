//! Whether the data files agree with each other: all that is wrong, not the first of it.

use std::collections::BTreeSet;

use super::{Code, CodeList, Dimension, Message, Structure, TableDef};

/// One thing a statistician should mend in `reports/`.
#[derive(Debug, Clone, PartialEq)]
pub struct DataProblem {
    /// The file inside `reports/`.
    pub path: String,
    /// Its line, where one line is meant.
    pub line: Option<usize>,
    /// What is wrong.
    pub message: Message,
}

impl DataProblem {
    /// Something wrong with a file as a whole.
    pub fn new(path: impl Into<String>, message: Message) -> Self {
        Self { path: path.into(), line: None, message }
    }

    /// In this line.
    fn at(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }
}

impl Structure {
    /// Every problem of the code lists, the countries and the tables; empty where all is well.
    pub fn check(&self) -> Vec<DataProblem> {
        let lists = Dimension::ALL.into_iter().flat_map(|dimension| self.check_list(dimension));
        let tables = self.tables.iter().flat_map(|table| self.check_table(table));
        lists.chain(self.check_countries()).chain(tables).chain(self.check_coverage()).collect()
    }

    /// Every line of the coverage is about a country that takes part and a code that there is.
    fn check_coverage(&self) -> Vec<DataProblem> {
        let is_known = |line: &super::Coverage| {
            let indicator = self.list(Dimension::Indicator).get(line.indicator).is_some();
            let code = line.part.is_none_or(|(dimension, code)| self.list(dimension).get(code).is_some());
            self.participant(line.country).is_some() && (line.indicator == Code::TOTAL || indicator) && code
        };
        let wrong = self.coverage.iter().zip(FIRST_LINE..).filter(|(line, _)| !is_known(line));
        let problem = |(line, number): (&super::Coverage, usize)| {
            let message = Message::new("check-coverage").text("country", line.country);
            DataProblem::new(super::coverage::FILE, message).at(number)
        };
        wrong.map(problem).collect()
    }

    fn check_list(&self, dimension: Dimension) -> Vec<DataProblem> {
        let list = self.list(dimension);
        let path = match dimension {
            Dimension::Area => "participants.csv".to_string(),
            Dimension::Partner => super::list_path(Dimension::Citizen),
            _ => super::list_path(dimension),
        };
        let mut seen = BTreeSet::new();
        let mut problems = Vec::new();
        for ((code, item), line) in list.iter().zip(FIRST_LINE..) {
            let mut add = |id: &str| {
                let message = Message::new(id).text("code", code).text("parent", item.parent);
                problems.push(DataProblem::new(&path, message).at(line));
            };
            // Columns of two crossed lists are read apart at their point.
            if code.as_str().contains('.') {
                add("check-code-point");
            }
            if !seen.insert(code) {
                add("check-code-twice");
            }
            if !self.is_parent(dimension, item.parent) {
                add("check-parent-missing");
            } else if is_circle(list, code) {
                add("check-parent-circle");
            }
        }
        problems
    }

    /// The regions of a country stand below it.
    fn is_parent(&self, dimension: Dimension, parent: Code) -> bool {
        let is_country = dimension == Dimension::Region && self.participant(parent).is_some();
        parent == Code::TOTAL || is_country || self.list(dimension).get(parent).is_some()
    }

    /// Every country has two letters and nationals.
    fn check_countries(&self) -> Vec<DataProblem> {
        let is_letters = |code: &str| code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
        let is_country =
            |code: Code| is_letters(code.as_str()) && self.list(Dimension::Citizen).get(code).is_some();
        let lines = self.participants.iter().zip(FIRST_LINE..);
        let wrong = lines.filter(|(participant, _)| !is_country(participant.country));
        let problem = |(participant, line): (&super::Participant, usize)| {
            let message = Message::new("check-country").text("code", participant.country);
            DataProblem::new("participants.csv", message).at(line)
        };
        wrong.map(problem).collect()
    }

    fn check_table(&self, table: &TableDef) -> Vec<DataProblem> {
        let indicators = table.indicators.iter().map(|code| (Dimension::Indicator, *code));
        let named = indicators.chain(table.slice.iter().map(|(dimension, code)| (*dimension, *code)));
        let unknown = named.filter(|(dimension, code)| self.list(*dimension).get(*code).is_none());
        let problem = |(dimension, code): (Dimension, Code)| {
            let message = Message::new("check-table-code").text("table", &table.id).text("code", code);
            DataProblem::new("tables.toml", message.text("list", dimension.name()))
        };
        unknown.map(problem).collect()
    }
}

/// The line of a list's first code: the line above it names the columns.
const FIRST_LINE: usize = 2;

/// Whether a code is, in the end, a part of itself.
fn is_circle(list: &CodeList, code: Code) -> bool {
    let parent = |code: &Code| list.get(*code).map(|item| item.parent);
    std::iter::successors(parent(&code), parent).take(list.iter().count()).any(|above| above == code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::data_file;

    /// The problems of the house's own files with one of them changed, as `file:line message code`.
    fn found(path: &str, change: impl Fn(String) -> String) -> Vec<String> {
        found_in(|wanted, text| if wanted == path { change(text) } else { text })
    }

    fn found_in(change: impl Fn(&str, String) -> String) -> Vec<String> {
        let files = |wanted: &str| Some(change(wanted, data_file(wanted)?));
        let told = |problem: DataProblem| {
            let line = problem.line.map_or(String::new(), |line| line.to_string());
            format!("{}:{line} {}", problem.path, problem.message.id)
        };
        Structure::read_from(&files).unwrap().check().into_iter().map(told).collect()
    }

    #[test]
    fn the_house_has_its_own_files_in_order() {
        assert_eq!(Structure::embedded().check(), []);
    }

    #[test]
    fn every_way_to_spoil_a_list_is_told_with_its_line() {
        let with = |row: &'static str| move |text: String| format!("{}\n{row}\n", text.trim_end());
        for (row, told) in [
            ("M,_T,yes,,,", "codes/sex.csv:6 check-code-twice"),
            ("X.Y,_T,yes,,,", "codes/sex.csv:6 check-code-point"),
            ("X,NOBODY,yes,,,", "codes/sex.csv:6 check-parent-missing"),
            ("X,X,yes,,,", "codes/sex.csv:6 check-parent-circle"),
        ] {
            assert_eq!(found("codes/sex.csv", with(row)), [told]);
        }
        let circle = found("codes/sex.csv", with("A,B,yes,,,\nB,C,yes,,,\nC,A,yes,,,"));
        assert_eq!(circle.len(), 3, "{circle:?}");
    }

    #[test]
    fn a_participant_that_is_no_country_and_a_table_of_nothing_are_told() {
        let with = |path: &str, text: String| match path {
            "participants.csv" => format!("{}\nATL,en,Europe/London,0,0\n", text.trim_end()),
            "holidays.csv" => {
                let row = text.lines().rfind(|line| line.starts_with("GB,")).unwrap();
                format!("{}\n{}\n", text.trim_end(), row.replacen("GB", "ATL", 1))
            }
            _ => text,
        };
        assert_eq!(found_in(with), ["participants.csv:36 check-country"]);
        let spoil = |text: String| text.replace("FORM = \"CRIM\"", "FORM = \"CRIME\"");
        assert_eq!(found("tables.toml", spoil), ["tables.toml: check-table-code"; 2]);
    }

    #[test]
    fn a_table_by_a_dimension_that_there_is_not_cannot_be_read() {
        let files = |path: &str| Some(data_file(path)?.replace("\"ORG\"", "\"MOOD\""));
        let why = Structure::read_from(&files).unwrap_err().to_string();
        assert!(why.contains("tables.toml") && why.contains("MOOD"), "{why}");
    }
}
