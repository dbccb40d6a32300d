//! Somebody who signs in: they know their own territory exactly, and must learn nothing small about any other.

use std::ops::Range;

use super::net::Net;

/// The cells that one person knows: a country's whole row, or a region or country of the tree of areas.
///
/// Both lie side by side, because a tree numbers what is below a column right after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Insider {
    /// What they know.
    pub cells: Range<usize>,
}

impl Insider {
    /// A coordinator knows a row of the table.
    pub fn of_row(net: &Net, row: usize) -> Self {
        Self { cells: net.arc(row, 0)..net.arc(row + 1, 0) }
    }

    /// In a tree of areas somebody knows one area and everything below it.
    pub fn of_column(net: &Net, column: usize) -> Self {
        let is_below = |c: &usize| net.tree.upward(*c).any(|above| above == column);
        let count = (column..net.tree.len()).take_while(is_below).count();
        let first = net.arc(net.rows, column);
        Self { cells: first..first + count }
    }

    /// Whether a cell lies in their territory.
    pub fn knows(&self, arc: usize) -> bool {
        self.cells.contains(&arc)
    }

    /// The part of a larger cell that is theirs, if it has one.
    pub fn part(&self, net: &Net, arc: usize) -> Option<usize> {
        let (row, column) = net.cell(arc);
        let (_, own) = net.cell(self.cells.start);
        let is_above = || column != own && net.tree.upward(own).any(|above| above == column);
        match (row == net.rows, net.rows) {
            (false, _) => None,
            (true, 0) => is_above().then_some(self.cells.start),
            (true, _) => Some(self.cells.start + column),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protect::tree::Tree;
    use crate::structure::Code;

    fn net(rows: usize) -> Net {
        let pairs = [("A", "_T"), ("B", "_T"), ("A1", "A"), ("A2", "A"), ("B1", "B")];
        let code = |text: &str| text.parse::<Code>().unwrap();
        Net::new(rows, Tree::new(pairs.map(|(child, parent)| (code(child), code(parent)))))
    }

    #[test]
    fn a_coordinator_knows_a_row_and_a_part_of_europe() {
        let net = net(2);
        let second = Insider::of_row(&net, 1);
        assert!(second.knows(net.arc(1, 3)) && !second.knows(net.arc(0, 3)) && !second.knows(net.arc(2, 0)));
        assert_eq!(second.part(&net, net.arc(2, 3)), Some(net.arc(1, 3)));
        assert_eq!(second.part(&net, net.arc(0, 3)), None);
    }

    #[test]
    fn in_a_tree_of_areas_somebody_knows_what_is_below() {
        let net = net(0);
        let column = |text: &str| net.tree.find(text.parse().unwrap()).unwrap();
        let (country, region) =
            (Insider::of_column(&net, column("A")), Insider::of_column(&net, column("A1")));
        assert!(country.knows(column("A2")) && !country.knows(column("B")));
        assert_eq!(region.cells.len(), 1);
        assert_eq!(region.part(&net, column("A")), Some(column("A1")));
        assert_eq!(country.part(&net, 0), Some(column("A")));
        assert_eq!(region.part(&net, column("B")), None);
    }
}
