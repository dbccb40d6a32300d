//! The guard of short comments: what could tell who a child is never enters the hub.
//!
//! In: a comment and the term lists of `reports/comments/`. Out: findings. A number, a day, an address or an ethnic group
//! blocks; what may be a person's name is asked about, because a place can have the same name. All lists of all languages
//! apply to every comment: nobody says which language they write.

mod numbers;
mod terms;
mod text;

pub use terms::Guard;

use crate::structure::{Finding, Severity};
use text::Text;

/// So many characters a comment may have.
pub const LONGEST: usize = 200;

/// Everything in a comment that cannot stand there or has to be confirmed; a finding is about no cell yet.
pub fn check(comment: &str, guard: &Guard) -> Vec<Finding> {
    check_text(comment, LONGEST, guard)
}

/// The same of a text that may be longer: so many characters at most.
pub fn check_text(comment: &str, longest: usize, guard: &Guard) -> Vec<Finding> {
    let length = comment.trim().chars().count();
    let too_long = (length > longest).then(|| {
        let finding = Finding::new(Severity::Blocks, "remark-long");
        finding.count("found", length).count("most", longest)
    });
    let text = Text::new(comment);
    let (findings, numbers) = (numbers::find(&text.plain), |(id, found): (&str, String)| said(id, &found));
    let blocked = findings.into_iter().map(numbers).chain(guard.blocked(&text).map(|(id, f)| said(id, &f)));
    let asked = guard
        .names(&text)
        .into_iter()
        .map(|found| Finding { severity: Severity::NeedsReason, ..said("remark-name", &found) });
    too_long.into_iter().chain(blocked).chain(asked).collect()
}

fn said(id: &str, found: &str) -> Finding {
    Finding::new(Severity::Blocks, id).text("found", crate::collect::short(found.trim()))
}

#[cfg(test)]
mod tests;
