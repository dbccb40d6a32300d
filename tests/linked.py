#!/usr/bin/env python3
"""Lets `hub protect` protect random linked tables, and tries to work out what it hid.

    linked.py HUB [--tables N] [--seed N]

Random trees of codes, two to four dimensions, skewed counts, one table or two that share dimensions, alone or after an
earlier publication. Each release is attacked twice: by `hub attack`, and by the linear programs of attack.py with
another solver; those know nothing of the proofs. Controls that leak have to be caught by both. Exit 1 on a failure.
"""

import argparse
import csv
import itertools
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from attack import THRESHOLD, WIDTH, Attack, read_hierarchy, read_table

RELEASED, LEAK, WRONG, REFUSED = 0, 1, 2, 3


def tree(dice, name, leaves):
    """A dimension as `(parent, child)`: codes under the total, some of them in groups."""
    codes = [f"{name}{at}" for at in range(leaves)]
    if leaves < 4 or dice.random() < 0.5:
        return [("TOTAL", code) for code in codes]
    groups = [f"{name}G{at}" for at in range(2)]
    return [("TOTAL", group) for group in groups] + [(groups[at % 2], code) for at, code in enumerate(codes)]


def chains(pairs):
    """Every leaf and what it adds to."""
    parent = {child: above for above, child in pairs}
    found = {}
    for leaf in parent.keys() - {above for above, _ in pairs}:
        found[leaf] = [leaf]
        while found[leaf][-1] != "TOTAL":
            found[leaf].append(parent[found[leaf][-1]])
    return found


def instance(dice):
    """Hierarchies, and tables as `name -> (dimensions, cells)`; absent rows are cells of nobody."""
    dims = ["a", "b", "c", "d"][: dice.choice([2, 2, 3, 3, 4])]
    sizes = {2: (4, 9), 3: (2, 5), 4: (2, 3)}[len(dims)]
    hierarchy = {dim: tree(dice, dim, dice.randint(*sizes)) for dim in dims}
    above = {dim: chains(pairs) for dim, pairs in hierarchy.items()}
    counts = {}
    for leaf in itertools.product(*(sorted(above[dim]) for dim in dims)):
        counts[leaf] = min(int(dice.paretovariate(0.7)) - 1, 60) if dice.random() < 0.6 else 0
    shapes = [dims] if dice.random() < 0.7 or len(dims) < 3 else [dims[:2], dims[1:]]
    lists_zeros = dice.random() < 0.5
    tables = {}
    for at, shape in enumerate(shapes):
        cells = {}
        for leaf, count in counts.items():
            for cell in itertools.product(*(above[dim][code] if dim in shape else ["TOTAL"] for dim, code in zip(dims, leaf))):
                cells[cell] = cells.get(cell, 0) + count
        cells = {cell: n for cell, n in cells.items() if n or lists_zeros or set(cell) == {"TOTAL"}}
        tables[f"t{at}.csv"] = (dims, shape, cells)
    return hierarchy, tables


def write(folder, tables, told=lambda cell, n: n):
    folder.mkdir(parents=True)
    for name, (dims, shape, cells) in tables.items():
        with (folder / name).open("w", newline="") as file:
            lines = csv.writer(file, lineterminator="\n")
            lines.writerow([*shape, "value"])
            for cell, n in cells.items():
                codes = [code for dim, code in zip(dims, cell) if dim in shape]
                lines.writerow([*codes, told(cell, n)])


def public(paths, dims, hierarchy):
    """What readers see of several tables as one: `(code, ...) -> value or None`."""
    joined = {}
    for path in paths:
        with path.open(newline="") as file:
            for row in csv.DictReader(file):
                cell = tuple(row.get(dim) or "TOTAL" for dim in dims)
                joined[cell] = row["value"] if row["value"] != "" else joined.get(cell, "")
    lines = [",".join([*dims, "value"]), *(",".join([*cell, value]) for cell, value in joined.items())]
    return read_table(lines, hierarchy)


def narrow(dimensions, cells, truth):
    """Blanks that hide 1 to 4 and can be told more closely than is promised."""
    attack = Attack(dimensions, cells).run()
    low, high = np.ceil(attack.low - 1e-6), np.floor(attack.high + 1e-6)
    is_secret = [0 < truth.get(cell, 0) < THRESHOLD for cell in attack.tried]
    return [f"{' '.join(c)} in {l:g} to {h:g}" for c, l, h, s in zip(attack.tried, low, high, is_secret) if s and h - l < WIDTH]


def hub(*arguments):
    done = subprocess.run([str(part) for part in arguments], capture_output=True, text=True, timeout=300)
    return done.returncode, done.stdout + done.stderr


def shape_is_kept(given, made, truth):
    """The same header, rows and order; a count or nothing; nothing small."""
    with given.open(newline="") as a, made.open(newline="") as b:
        before, after = list(csv.reader(a)), list(csv.reader(b))
    same = [row[:-1] for row in before] == [row[:-1] for row in after] and before[0] == after[0]
    values = all(b[-1] == "" or (b[-1] == a[-1] and int(b[-1]) >= THRESHOLD) for a, b in zip(before[1:], after[1:]))
    return same and values


def release(program, dice, folder):
    """One random publication, protected and attacked; says what is wrong, or None, and what became of it."""
    hierarchy, tables = instance(dice)
    hier = folder / "hier.csv"
    hier.write_text("dim,parent,child\n" + "".join(f"{dim},{p},{c}\n" for dim, pairs in hierarchy.items() for p, c in pairs))
    truth = {cell: n for _, _, cells in tables.values() for cell, n in cells.items()}
    dims = next(iter(tables.values()))[0]
    options, before = ["--every-blank"] + (["--strict"] if dice.random() < 0.3 else []), []
    if dice.random() < 0.4:
        # Earlier the public was told the first dimension alone.
        coarse = {"t0.csv": (dims, dims[:1], {cell: n for cell, n in truth.items() if set(cell[1:]) == {"TOTAL"}})}
        write(folder / "first", coarse)
        code, said = hub(program, "protect", "--hier", hier, "--out", folder / "told", folder / "first/t0.csv")
        if code == RELEASED:
            options, before = options + ["--earlier", folder / "told"], [folder / "told/t0.csv"]
        elif code != REFUSED:
            return f"the earlier publication ends with {code}: {said}", code
    write(folder / "in", tables)
    inputs, out = sorted((folder / "in").iterdir()), folder / "out"
    code, said = hub(program, "protect", "--hier", hier, "--out", out, *options, *inputs)
    if code == REFUSED:
        return (f"refused, and yet there is {out}" if out.exists() else None), code
    if code != RELEASED:
        return f"protect ends with {code}: {said}", code
    outputs = before + sorted(out.iterdir())
    if not all(shape_is_kept(path, out / path.name, truth) for path in inputs):
        return "rows or values are not what they were", code
    found = narrow(*public(outputs, dims, read_hierarchy(hier.read_text().splitlines())), truth)
    if found:
        return f"solved by linear programs: {found[:5]}", code
    if len({path.name for path in outputs}) == len(outputs):
        attacked, said = hub(program, "attack", "--hier", hier, *outputs)
        return (f"hub attack ends with {attacked}: {said}" if attacked != RELEASED else None), code
    return None, code


def control(program, dice, folder):
    """Small counts blank and nothing else: what the linear programs solve, `hub attack` has to report."""
    hierarchy, tables = instance(dice)
    hier = folder / "hier.csv"
    hier.write_text("dim,parent,child\n" + "".join(f"{dim},{p},{c}\n" for dim, pairs in hierarchy.items() for p, c in pairs))
    write(folder / "bare", tables, lambda _, n: n if n >= THRESHOLD else "")
    paths = sorted((folder / "bare").iterdir())
    truth = {cell: n for _, _, cells in tables.values() for cell, n in cells.items()}
    dims = next(iter(tables.values()))[0]
    found = narrow(*public(paths, dims, read_hierarchy(hier.read_text().splitlines())), truth)
    code, said = hub(program, "attack", "--hier", hier, *paths)
    return (f"{found[:3]} is not reported ({code}): {said}" if found and code != LEAK else None), bool(found)


def wrong_input(program, folder):
    """Input that cannot be right ends with 2, whatever it is, and nothing is written."""
    (folder / "hier.csv").write_text("dim,parent,child\nx,TOTAL,A\nx,TOTAL,B\n")
    (folder / "t.csv").write_text("x,value\nTOTAL,12\nA,8\nB,4\n")
    (folder / "sum.csv").write_text("x,value\nTOTAL,12\nA,8\nB,5\n")
    (folder / "minus.csv").write_text("x,value\nTOTAL,12\nA,13\nB,-1\n")
    (folder / "other").mkdir()
    (folder / "other/t.csv").write_text("x,value\nTOTAL,11\nA,7\nB,\n")
    out, hier = folder / "out", ["--hier", folder / "hier.csv"]
    cases = {
        "a sum that is none": [*hier, "--out", out, folder / "sum.csv"],
        "a negative count": [*hier, "--out", out, folder / "minus.csv"],
        "two tables of one name": [*hier, "--out", out, folder / "t.csv", folder / "other/t.csv"],
        "an input that would be overwritten": [*hier, "--out", folder, folder / "t.csv"],
        "proofs beside public tables": [*hier, "--out", out, "--inside", out / "inside", folder / "t.csv"],
        "an earlier table that says otherwise": [*hier, "--out", out, "--earlier", folder / "other", folder / "t.csv"],
        "rounding beside exact tables": [*hier, "--out", out, "--round", "--earlier", folder / "other", folder / "t.csv"],
    }
    wrong = [f"{name} ends with {code}" for name, case in cases.items() if (code := hub(program, "protect", *case)[0]) != WRONG]
    return wrong + (["something was written"] if out.exists() else [])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("hub", type=Path)
    parser.add_argument("--tables", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    dice, failed, outcomes, caught = random.Random(options.seed), 0, [], 0
    for at in range(options.tables):
        for name, play in (("release", release), ("control", control)):
            with tempfile.TemporaryDirectory() as folder:
                wrong, outcome = play(options.hub, dice, Path(folder))
            if name == "release":
                outcomes.append(outcome)
            else:
                caught += outcome
            if wrong:
                failed += 1
                print(f"FAILED {name} {at}: {wrong}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for wrong in wrong_input(options.hub, Path(folder)):
            failed += 1
            print(f"FAILED: {wrong}", flush=True)
    released = outcomes.count(RELEASED)
    print(f"{released} of {len(outcomes)} released, {outcomes.count(REFUSED)} refused; {caught} of {options.tables} controls leak and are caught; {failed} failures")
    # Where all were refused, or no control leaked, nothing was tried.
    return 1 if failed or released < options.tables / 2 or caught < options.tables / 4 else 0


if __name__ == "__main__":
    sys.exit(main())
