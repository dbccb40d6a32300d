//! `hub check`: the data files and every language held against each other.

use std::process::ExitCode;

use clap::ValueEnum;
use hub::error::{Error, Result};
use hub::protect::{Family, Programme};
use hub::report::face;
use hub::structure::{Code, DataProblem, Dimension, Message, Structure};
use hub::words::{Locale, Words, check as check_language, locales};

use super::{house, print};

/// More missing messages are counted: a language that is only begun has a spreadsheet to look them up.
const FEW: usize = 20;

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum What {
    /// Code lists, tables, rules, published families.
    Data,
    /// Every language.
    Locales,
}

/// Tells what the data files hold and every problem of them and of every language; exit code 2 if there are any.
pub fn check(words: &Words, what: Option<What>) -> Result<ExitCode> {
    let mut problems = 0;
    if what != Some(What::Locales) {
        problems += in_data(words)?;
    }
    if what != Some(What::Data) {
        problems += locales().iter().map(|locale| tell_language(words, locale)).sum::<usize>();
    }
    if problems > 0 {
        print(words.say(&Message::new("cli-check-found").count("problems", problems)));
        return Ok(ExitCode::from(2));
    }
    print(words.get("cli-check-fine"));
    Ok(ExitCode::SUCCESS)
}

/// A file of the data or of a language that cannot be used.
pub fn bad(error: impl std::fmt::Display) -> Error {
    Error::refused(Message::new("error-data-file").text("what", error))
}

fn in_data(words: &Words) -> Result<usize> {
    // Read here and not with the house, which takes for granted what is asked here.
    data(words, &Structure::read().map_err(bad)?, &Programme::read().map_err(bad)?)
}

fn data(words: &Words, structure: &Structure, programme: &Programme) -> Result<usize> {
    let codes: usize = Dimension::ALL.iter().map(|dimension| structure.list(*dimension).iter().count()).sum();
    let told = Message::new("cli-check-structure")
        .count("codes", codes)
        .count("tables", structure.tables.len())
        .count("rules", house()?.rules.iter().count())
        .count("families", programme.families.len());
    print(words.say(&told));
    let problems: Vec<_> = structure.check().into_iter().chain(families(programme, structure)).collect();
    for DataProblem { path, line, message } in &problems {
        let place = line.map_or(path.clone(), |line| format!("{path}:{line}"));
        print(format_args!("  reports/{place}: {}", words.say(message)));
    }
    Ok(problems.len())
}

/// Tells how many messages a language has and every problem of it; how many problems there are.
pub fn tell_language(words: &Words, locale: &Locale) -> usize {
    let lines = locale.lines();
    print(words.say(
        &Message::new("cli-check-language").text("language", locale.name()).count("messages", lines.len()),
    ));
    let problems = check_language(locale, &Locale::embedded("en"));
    let (missing, others): (Vec<_>, Vec<_>) = problems.iter().partition(|problem| problem.is_missing());
    let (told, counted) = if missing.len() > FEW { (Vec::new(), missing.len()) } else { (missing, 0) };
    for problem in others.into_iter().chain(told) {
        print(format_args!("  locales/{}: {} {}", problem.language, problem.message, problem.what));
    }
    if counted > 0 {
        print(format_args!("  locales/{}: {counted} messages are missing", locale.language));
    }
    // What only terminals show may have signs of theirs.
    let printed = lines.iter().filter(|line| !matches!(line.file.as_str(), "cli.ftl" | "operation.ftl"));
    let undrawn = printed.map(|line| (line, face::missing(&line.text)));
    let undrawn: Vec<_> = undrawn.filter(|(_, missing)| !missing.is_empty()).collect();
    for (line, missing) in &undrawn {
        print(format_args!(
            "  locales/{}: {} has letters no document can print: {missing:?}",
            locale.language, line.id
        ));
    }
    problems.len() + undrawn.len()
}

/// Every problem between the published families and the code lists.
fn families(programme: &Programme, structure: &Structure) -> Vec<DataProblem> {
    let told = |family: &Family| {
        let long = long_columns(family, structure);
        // Columns that do not fit cannot be made, so none of them can be looked for.
        let lost = if long.is_empty() { lost_unknowns(family, structure) } else { vec![] };
        let problem = |id: &str, code: String| {
            let message = Message::new(id).text("family", &family.id).text("code", code);
            DataProblem::new("programme.toml", message)
        };
        let long = long.into_iter().map(|code| problem("check-column-long", code));
        long.chain(lost.into_iter().map(|code| problem("check-family-unknown", code))).collect::<Vec<_>>()
    };
    programme.families.iter().flat_map(told).collect()
}

/// Crossed columns that do not fit in a code.
fn long_columns(family: &Family, structure: &Structure) -> Vec<String> {
    let [outer, inner] = family.by.as_slice() else { return Vec::new() };
    let codes = |dimension: &Dimension| structure.list(*dimension).addends(Code::TOTAL);
    let columns = codes(outer).flat_map(|a| codes(inner).map(move |b| format!("{a}.{b}")));
    columns.filter(|column| column.parse::<Code>().is_err()).collect()
}

/// The columns for what is not broken down that no list has: one, or one for each country.
fn lost_unknowns(family: &Family, structure: &Structure) -> Vec<String> {
    let countries: Vec<Code> = structure.participants.iter().map(|p| p.country).collect();
    let tree = family.tree(structure, &countries);
    let is_leaf = |code: &str| {
        let column = code.parse().ok().and_then(|code| tree.find(code));
        column.is_some_and(|column| tree.is_leaf(column))
    };
    let unknowns = match family.is_areas() {
        true => countries.iter().map(|country| format!("{country}{}", family.unknown)).collect(),
        false => vec![family.unknown.to_string()],
    };
    unknowns.into_iter().filter(|code| !is_leaf(code)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use hub::structure::data_file;

    fn found(structure: &Structure, change: impl Fn(&mut Family)) -> Vec<String> {
        let mut programme = Programme::read().unwrap();
        programme.families.iter_mut().for_each(change);
        families(&programme, structure).into_iter().map(|problem| problem.message.to_string()).collect()
    }

    #[test]
    fn every_family_of_the_house_finds_its_columns() {
        assert_eq!(found(Structure::embedded(), |_| {}), Vec::<String>::new());
    }

    #[test]
    fn a_column_for_the_unknown_that_no_list_has_is_told_by_family_and_country() {
        let structure = Structure::embedded();
        let lost = found(structure, |family| family.unknown = "_Y".parse().unwrap());
        let (regions, others): (Vec<_>, Vec<_>) = lost.iter().partition(|said| said.contains("\"region\""));
        assert_eq!((regions.len(), others.len()), (structure.participants.len(), 4), "{others:?}");
        let group = found(structure, |family| {
            if family.id == "citizen" {
                family.unknown = "W015".parse().unwrap();
            }
        });
        assert_eq!(group.len(), 1, "a group of origins takes no children of its own: {group:?}");
    }

    #[test]
    fn crossed_columns_that_do_not_fit_in_a_code_are_told() {
        let files = |path: &str| Some(data_file(path)?.replace("Y_LT18_U,", "Y_LT18_UNKNOWN,"));
        let long = found(&Structure::read_from(&files).unwrap(), |_| {});
        assert_eq!(long.len(), 2, "16 fit, 17 do not: {long:?}");
        assert!(long.iter().all(|said| said.starts_with("check-column-long")), "{long:?}");
    }
}
