#!/usr/bin/env python3
"""Tries to work out the figures that an edition does not show, from nothing but what it publishes.

    attack.py DIR [TABLE ...] [--sample N]    DIR/hier.csv and DIR/TABLE.csv; all tables if none is named
    attack.py DIR [TABLE ...] --insider AREA --hub DB    as somebody who knows every figure of one country
    attack.py --self-test                     hand-made tables, with and without a leak

hier.csv    dim,parent,child: the children of one parent add up to it; TOTAL is the root of every dimension
TABLE.csv   one column per dimension, value (empty: not shown); a dimension without a column is at its total
absent_*    countries that did not report in a period, codes of a table before their time: not in the tables, but known to
            add nothing

Each table is attacked alone. A cell that is not listed is unknown; every count is a whole number and never negative. For
every blank, linear programs find the smallest and the largest value L and U that agree with all shown figures.
It leaks if U - L < 4, because then a count of 1 to 4 shows through. A shown 1 to 4 leaks too, except Europe's total.
Exit 1 on a leak, 2 if the shown figures contradict each other.

Two things make it fast. Counts that no shown figure tells apart are one unknown. And every solution is a witness: a
blank that was seen at two values 4 apart is safe and needs no program of its own.
"""

import argparse
import csv
import math
import sqlite3
import sys
import time
from pathlib import Path

import highspy
import numpy as np
import scipy.sparse as sp
from scipy.sparse.csgraph import connected_components

THRESHOLD = 5
WIDTH = THRESHOLD - 1
EPSILON = 1e-6  # ten times what the solver may be off by


class Contradiction(Exception):
    """No counts agree with what is shown, or the files do not say what adds up to what."""


# What is published


class Dimension:
    """Which leaves lie below each code of one dimension."""

    def __init__(self, name, children):
        self.name, self.children = name, children
        codes = {"TOTAL", *children, *(child for below in children.values() for child in below)}
        self.leaves = {code: at for at, code in enumerate(sorted(codes - children.keys()))}
        self.below = {code: np.array(self.add_up(code)) for code in codes}

    def add_up(self, code):
        if code in self.leaves:
            return [self.leaves[code]]
        found = [leaf for child in self.children[code] for leaf in self.add_up(child)]
        if len(found) != len(set(found)):
            raise Contradiction(f"the children of {self.name} {code} overlap")
        return found


def read_hierarchy(lines):
    """`dimension -> parent -> children`."""
    hierarchy = {}
    for row in csv.DictReader(lines):
        hierarchy.setdefault(row["dim"], {}).setdefault(row["parent"], []).append(row["child"])
    return hierarchy


def read_table(lines, hierarchy):
    """The dimensions of a table, and its cells: `(code, ...) -> shown value or None`."""
    rows = csv.DictReader(lines)
    names = [name for name in rows.fieldnames if name != "value"]
    dimensions = [Dimension(name, hierarchy[name]) for name in names]
    cells = {}
    for row in rows:
        cell = tuple(row[name] for name in names)
        value = int(row["value"]) if row["value"] else None
        before = cells.get(cell)
        if not all(code in dimension.below for code, dimension in zip(cell, dimensions)):
            raise Contradiction(f"{' '.join(cell)} is not in the hierarchy")
        if None not in (value, before) and value != before:
            raise Contradiction(f"{' '.join(cell)} is shown as {before} and as {value}")
        cells[cell] = before if value is None else value
    return dimensions, cells


def add_absent(folder, table, dimensions, cells):
    """What is in no table because nobody could be counted there: a 0 for the adversary's sums only."""
    names = [dimension.name for dimension in dimensions]
    where = next((name for name in ("area", "region") if name in names), None)
    for path in {folder / f"absent_{where}.csv", folder / f"absent_{table}.csv"}:
        if where is None or not path.exists():
            continue
        with open(path, newline="") as lines:
            for row in csv.DictReader(lines):
                cells[tuple(row.get(name, "TOTAL") for name in names)] = 0


# What a country broke down no further stands under this code of each table.
UNKNOWN = {"citizen": "_U", "form": "_U", "organisation": "_U", "age_sex": "Y_LT18_U._U"}


def own_rows(hub, area, times):
    """What the coordinator of a country knows, as `table -> (time, code) -> count`, as the editions told it."""
    chosen = """SELECT e.edition, s.quarter, o.citizen, o.form, o.org, o.age, o.sex, o.value FROM edition_return e
        JOIN submission s ON (s.country, s.quarter, s.version) = (e.country, e.quarter, e.answer)
        JOIN observation o ON o.submission = s.id
        WHERE e.country = ? AND e.told IN ('first', 'again') AND o.indicator = 'VIC_NEW' AND o.value IS NOT NULL
        AND (o.region, o.crim, o.assist, o.partner, o.detect) = ('_T', '_T', '_T', '_T', '_T')"""
    found = {table: {} for table in (*UNKNOWN, "total")}
    with sqlite3.connect(hub) as db:
        for edition, quarter, citizen, form, org, age, sex, n in db.execute(chosen, (area,)):
            used = {"citizen": citizen, "form": form, "organisation": org}
            used = {table: code for table, code in used.items() if code != "_T"}
            if not used and age == sex == "_T":
                found["total"].setdefault((edition, quarter), {})["TOTAL"] = n
            elif not used and "_T" not in (age, sex):
                found["age_sex"].setdefault((edition, quarter), {})[f"{age}.{sex}"] = n
            elif len(used) == 1 and age == sex == "_T":
                table, code = next(iter(used.items()))
                found[table].setdefault((edition, quarter), {})[code] = n
    return {table: {(time, code): n for time in times for code, n in told_at(answers, time)} for table, answers in found.items()}


def told_at(answers, time):
    """The counts behind a quarter as it was told last, or, for `QUARTER-told-EDITION`, as it was told then."""
    quarter, _, until = time.partition("-told-")
    editions = [edition for edition, of in answers if of == quarter and (not until or edition <= until)]
    return answers[max(editions), quarter].items() if editions else []


def add_own(cells, table, dimensions, known, area):
    """Fills the row of an insider's own country in, quarter by quarter: every leaf, zeros too, and the unknown rest."""
    column = next(dimension for dimension in dimensions if dimension.name == table)
    for quarter in {cell[0] for cell in cells} & {time for time, _ in known["total"]}:
        row = {code: known[table].get((quarter, code), 0) for code in column.leaves}
        row[UNKNOWN[table]] += known["total"][quarter, "TOTAL"] - sum(row.values())
        cells |= {(quarter, area, code): n for code, n in row.items()}


def small_rests(cells, known, table):
    """Shown figures for Europe of which the insider's own part leaves 1 to 4."""
    rest = {cell: cells[cell] - known[table].get((cell[0], cell[2]), 0) for cell in cells if cell[1] == "TOTAL" and cells[cell]}
    return [f"{' '.join(cell)} leaves {n}" for cell, n in rest.items() if (cell[0], cell[2]) in known[table] and 0 < n < THRESHOLD]


def is_europe_total(cell, dimensions):
    return all(code == "TOTAL" for code, dimension in zip(cell, dimensions) if dimension.name != "time")


# What it says, as few unknowns in short equations


def leaves_of(cells, dimensions):
    """Cells by leaves: 1 where a leaf, one code of every dimension, is counted in a cell."""
    found = []
    for cell in cells:
        leaves = np.zeros(1, np.int64)
        for code, dimension in zip(cell, dimensions):
            leaves = (leaves[:, None] * len(dimension.leaves) + dimension.below[code]).ravel()
        found.append(leaves)
    ends = np.cumsum([0, *map(len, found)])
    indices = np.concatenate([np.zeros(0, np.int64), *found])
    width = math.prod(len(dimension.leaves) for dimension in dimensions)
    return sp.csr_matrix((np.ones(len(indices)), indices, ends), shape=(len(found), width))


def less_children(equations, cells, dimensions):
    """Each shown cell less its shown children along one dimension, whichever leaves least: the same system, sparser."""
    at = {cell: row for row, cell in enumerate(cells)}
    best = equations
    for axis, dimension in enumerate(dimensions):
        children = sp.lil_matrix((len(cells), len(cells)))
        for cell, row in at.items():
            for code in dimension.children.get(cell[axis], []):
                child = at.get((*cell[:axis], code, *cell[axis + 1 :]))
                if child is not None:
                    children[row, child] = 1
        less = equations - children.tocsr() @ equations
        less.eliminate_zeros()
        is_shorter = np.diff(less.indptr) < np.diff(best.indptr)
        best = sp.vstack([best, less], "csr")[np.arange(len(cells)) + len(cells) * is_shorter]
    return best


def settle(rows, values):
    """Follows what is certain: where nothing is left all are zero, and one that is left alone takes it all.

    Returns which leaves are open, and the values of the others.
    """
    is_open, known = np.ones(rows.shape[1], bool), np.zeros(rows.shape[1])
    while True:
        left, number = values - rows @ known, rows @ is_open.astype(float)
        if (left < 0).any() or (left[number == 0] > 0).any():
            raise Contradiction("the shown figures do not add up")
        certain = np.flatnonzero((number > 0) & ((left == 0) | (number == 1)))
        if not len(certain):
            return is_open, known
        for row in certain:
            leaves = rows.indices[rows.indptr[row] : rows.indptr[row + 1]]
            leaves = leaves[is_open[leaves]]
            if len(leaves):
                known[leaves], is_open[leaves] = left[row], False


def alike(rows):
    """Leaves by groups: leaves that stand in the same equations are one unknown."""
    columns = rows.tocsc().sorted_indices()
    names = {}
    ends = zip(columns.indptr, columns.indptr[1:])
    groups = [names.setdefault(columns.indices[start:end].tobytes(), len(names)) for start, end in ends]
    return sp.csr_matrix((np.ones(len(groups)), (np.arange(len(groups)), groups)), shape=(len(groups), len(names)))


# The attack


class Program:
    """Unknowns that are never negative under `rows @ x = values`; each solve starts from the last one's basis."""

    def __init__(self, rows, values):
        self.rows, self.values, self.priced = rows.tocsc(), values, np.zeros(0, np.int32)
        lp = highspy.HighsLp()
        lp.num_row_, lp.num_col_ = rows.shape
        lp.col_cost_ = lp.col_lower_ = np.zeros(lp.num_col_)
        lp.col_upper_ = np.full(lp.num_col_, highspy.kHighsInf)
        lp.row_lower_ = lp.row_upper_ = values
        lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
        lp.a_matrix_.start_, lp.a_matrix_.index_ = self.rows.indptr, self.rows.indices
        lp.a_matrix_.value_ = self.rows.data
        self.solver = highspy.Highs()
        for option, value in {"output_flag": False, "threads": 1, "presolve": "off"}.items():
            self.solver.setOptionValue(option, value)
        self.solver.passModel(lp)

    def solve(self, prices, largest):
        """A solution at which `prices @ x` is largest, or smallest; checked, not believed."""
        columns = np.flatnonzero(prices).astype(np.int32)
        self.solver.changeColsCost(len(self.priced), self.priced, np.zeros(len(self.priced)))
        self.solver.changeColsCost(len(columns), columns, prices[columns])
        self.solver.changeObjectiveSense(highspy.ObjSense.kMaximize if largest else highspy.ObjSense.kMinimize)
        self.priced = columns
        self.solver.run()
        status = self.solver.getModelStatus()
        if status == highspy.HighsModelStatus.kInfeasible:
            raise Contradiction("the shown figures do not add up")
        x = np.array(self.solver.getSolution().col_value)
        off = max(abs(self.rows @ x - self.values).max(), -x.min())
        if status != highspy.HighsModelStatus.kOptimal or off > EPSILON:
            raise RuntimeError(f"the solver ended with {status}, off by {off}")
        # Another objective leaves the last solution feasible: from here on the primal method has a head start.
        self.solver.setOptionValue("simplex_strategy", 4)
        return x


class Part:
    """Unknowns that hang together, and what the blanks hold of them.

    A blank that holds a piece of an unknown can hold all of its count or nothing of it: `touched` counts every unknown
    of which it holds anything, `whole` only those it holds entirely.
    """

    def __init__(self, program, touched, whole, blanks):
        self.program, self.touched, self.whole, self.blanks = program, touched, whole, blanks
        x = program.solve(np.zeros(touched.shape[1]), True)
        self.high, self.low = touched @ x, whole @ x


class Attack:
    """What can be told about the blanks of one table; `low` and `high` are values at which they have been seen."""

    def __init__(self, dimensions, cells, sample=None):
        shown = [cell for cell, value in cells.items() if value is not None]
        blanks = [cell for cell, value in cells.items() if value is None]
        self.small = [cell for cell in shown if 0 < cells[cell] < THRESHOLD and not is_europe_total(cell, dimensions)]
        self.shown, self.blank, self.solved = len(shown), len(blanks), 0
        self.tried = blanks[:: math.ceil(len(blanks) / sample) or 1] if sample else blanks

        values = sp.csr_matrix(np.array([[cells[cell]] for cell in shown], float).reshape(-1, 1))
        system = less_children(sp.hstack([leaves_of(shown, dimensions), values], "csr"), shown, dimensions)
        rows, values = system[:, :-1], system[:, [-1]].toarray().ravel()
        is_open, known = settle(rows, values)
        says = rows @ is_open.astype(float) > 0
        rows, values = rows[says][:, is_open], (values - rows @ known)[says]

        groups, held = alike(rows), leaves_of(self.tried, dimensions)
        self.low = held @ known
        self.high = self.low.copy()
        held = (held[:, is_open] @ groups).tocsr()
        whole = held.copy()
        whole.data = (held.data == np.bincount(groups.indices, minlength=groups.shape[1])[held.indices]).astype(float)
        rows = rows[:, np.unique(groups.indices, return_index=True)[1]]
        self.unknowns = rows.shape[1]
        self.parts = [self.met(part) for part in split(rows, values, held.sign(), whole)]
        self.high[held @ (rows.getnnz(axis=0) == 0) > 0] = np.inf  # no shown figure limits it

    def met(self, part):
        self.low[part.blanks] += part.low
        self.high[part.blanks] += part.high
        self.solved += 1
        return part

    def is_open(self, blanks=slice(None)):
        """Whether these blanks have not been seen at two whole numbers far enough apart."""
        return np.floor(self.high[blanks] + EPSILON) - np.ceil(self.low[blanks] - EPSILON) < WIDTH

    def look(self, part, prices, largest):
        """Solves once and lets every blank of the part learn from it."""
        x = part.program.solve(prices, largest)
        high, low = np.maximum(part.high, part.touched @ x), np.minimum(part.low, part.whole @ x)
        self.high[part.blanks] += high - part.high
        self.low[part.blanks] += low - part.low
        part.high, part.low = high, low
        self.solved += 1

    def run(self):
        """Leaves no blank open that has not been pushed to both its ends."""
        for part in self.parts:
            self.sweep(part)
        for part in self.parts:
            for row, blank in enumerate(part.blanks):
                for held, largest in ((part.touched, True), (part.whole, False)):
                    if self.is_open(blank):
                        self.look(part, held[[row]].toarray().ravel(), largest)
        return self

    def sweep(self, part):
        """Pushes many blanks at once for as long as it pays; from a fixed seed, so that every run is the same."""
        random, before = np.random.default_rng(0), math.inf
        while 0 < (still := self.is_open(part.blanks).sum()) < 0.9 * before:
            before = still
            for share in (1, 0.3, 0.1):
                chosen = self.is_open(part.blanks) & (random.random(len(part.blanks)) < share)
                self.look(part, part.touched.T @ chosen, True)
                self.look(part, part.whole.T @ chosen, False)

    def leaks(self):
        narrow = np.flatnonzero(self.is_open())
        low, high = np.ceil(self.low[narrow] - EPSILON), np.floor(self.high[narrow] + EPSILON)
        lines = [f"{' '.join(cell)} is shown though it is small" for cell in self.small]
        return lines + [f"{' '.join(self.tried[b])} lies in {int(l)} to {int(h)}" for b, l, h in zip(narrow, low, high)]


def split(rows, values, touched, whole):
    """One part for each set of unknowns that hang together."""
    count = rows.shape[0]
    if count == 0:
        return
    _, label = connected_components(sp.bmat([[None, rows], [rows.T, None]]), directed=False)
    for name in np.unique(label[:count]):
        own, columns = label[:count] == name, label[count:] == name
        blanks = np.flatnonzero(touched[:, columns].getnnz(axis=1))
        program = Program(rows[own][:, columns], values[own])
        yield Part(program, touched[blanks][:, columns], whole[blanks][:, columns], blanks)


# The command


def attack_files(folder, tables, sample, insider=None, hub=None):
    """Attacks the tables of an edition; returns how many figures leak."""
    with open(folder / "hier.csv", newline="") as lines:
        hierarchy = read_hierarchy(lines)
    times = {*hierarchy["time"], *(child for children in hierarchy["time"].values() for child in children)}
    known = own_rows(hub, insider, times) if insider else {}
    found = 0
    published = sorted(path.stem for path in folder.glob("*.csv"))
    published = [stem for stem in published if stem != "hier" and not stem.startswith("absent_")]
    for table in tables or published:
        start = time.monotonic()
        with open(folder / f"{table}.csv", newline="") as lines:
            dimensions, cells = read_table(lines, hierarchy)
        add_absent(folder, table, dimensions, cells)
        rests = []
        if insider:
            rests = small_rests(cells, known, table)
            add_own(cells, table, dimensions, known, insider)
        attack = Attack(dimensions, cells, sample).run()
        # What a country knows of itself is no leak: that are the figures that were filled in.
        leaks = rests + [leak for leak in attack.leaks() if not insider or f" {insider} " not in f" {leak} "]
        tried = "" if len(attack.tried) == attack.blank else f" ({len(attack.tried)} of them tried: a sample)"
        print(
            f"{table}: {attack.shown} shown, {attack.blank} blank{tried}, {attack.unknowns} unknowns, "
            f"{attack.solved} programs, {time.monotonic() - start:.1f} s, {len(leaks)} leaks",
            flush=True,
        )
        for line in leaks[:20]:
            print(f"  LEAK {table}: {line}")
        found += len(leaks)
    return found


HIERARCHY = "dim,parent,child|time,TOTAL,Y|time,Y,1|time,Y,2|area,TOTAL,A|area,TOTAL,B|area,TOTAL,C|sex,TOTAL,F|sex,TOTAL,M"

# A name, a table, and what must be found in it.
CASES = [
    ("one blank alone", "area,value|TOTAL,20|A,9|B,|C,8", ["B lies in 3 to 3"]),
    ("two blanks that share 3", "area,value|TOTAL,20|A,17|B,|C,", ["B lies in 0 to 3", "C lies in 0 to 3"]),
    ("two blanks that share 4", "area,value|TOTAL,20|A,16|B,|C,", []),
    ("blanks that share nothing", "area,value|TOTAL,20|A,20|B,|C,", ["B lies in 0 to 0", "C lies in 0 to 0"]),
    ("a small figure", "area,value|TOTAL,20|A,|B,4|C,", ["B is shown though it is small"]),
    ("a small Europe", "time,area,value|1,TOTAL,4|1,A,|1,B,|1,C,", []),
    (
        "safe by rows, solved by columns",
        "area,sex,value|TOTAL,TOTAL,60|TOTAL,F,32|TOTAL,M,28|A,TOTAL,20|B,TOTAL,20|C,TOTAL,20|A,F,10|A,M,10|B,F,|B,M,|C,F,20|C,M,0",
        ["B F lies in 2 to 2", "B M lies in 18 to 18"],
    ),
    (
        "a square of blanks",
        "area,sex,value|TOTAL,TOTAL,60|TOTAL,F,33|TOTAL,M,27|A,TOTAL,20|B,TOTAL,20|C,TOTAL,20|A,F,|A,M,|B,F,|B,M,|C,F,11|C,M,9",
        [],
    ),
    (
        "a square with a tight corner",
        "area,sex,value|TOTAL,TOTAL,40|TOTAL,F,3|TOTAL,M,37|A,TOTAL,20|B,TOTAL,20|A,F,|A,M,|B,F,|B,M,",
        ["A F lies in 0 to 3", "A M lies in 17 to 20", "B F lies in 0 to 3", "B M lies in 17 to 20", "TOTAL F is shown though it is small"],
    ),
    ("a quarter from its year", "time,area,value|Y,A,30|1,A,|2,A,28", ["1 A lies in 2 to 2"]),
    ("a year that may grow", "time,area,value|Y,A,|1,A,28", []),
]


def self_test():
    """Runs the cases; returns how many did not come out as they must."""
    hierarchy, wrong = read_hierarchy(HIERARCHY.split("|")), 0
    for name, table, expected in CASES:
        found = Attack(*read_table(table.split("|"), hierarchy)).run().leaks()
        is_right = sorted(found) == sorted(expected)
        print(f"self-test, {name}: {'as expected' if is_right else f'WRONG: {found}, not {expected}'}")
        wrong += not is_right
    try:
        Attack(*read_table("area,value|TOTAL,20|A,9|B,9|C,1".split("|"), hierarchy))
        print("self-test, figures that do not add up: WRONG: accepted")
        wrong += 1
    except Contradiction:
        print("self-test, figures that do not add up: refused, as expected")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", metavar="DIR")
    parser.add_argument("tables", nargs="*", metavar="TABLE")
    parser.add_argument("--sample", type=int, metavar="N", help="try at most about N blanks a table, evenly spread")
    parser.add_argument("--insider", metavar="AREA", help="knows every figure of this country")
    parser.add_argument("--hub", metavar="DB", help="the SQLite database that has them")
    parser.add_argument("--self-test", action="store_true")
    options = parser.parse_args()
    if options.self_test:
        return 1 if self_test() else 0
    if options.folder is None:
        parser.error("name a folder, or --self-test")
    try:
        return 1 if attack_files(options.folder, options.tables, options.sample, options.insider, options.hub) else 0
    except Contradiction as contradiction:
        print(f"CONTRADICTION: {contradiction}")
        return 2


if __name__ == "__main__":
    sys.exit(main())
