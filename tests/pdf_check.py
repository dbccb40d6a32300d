#!/usr/bin/env python3
"""Checks that PDF files are accessible and whole: PDF/UA-1 and PDF/A-3a (`page`), what it sounds like (`outloud`), syntax (`qpdf`).

    pdf_check.py FILE ...

First each check has to reject a copy of the first file that was broken on purpose: a check that cannot fail proves
nothing. Exit 1 if a file fails, or if a broken copy passes.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import page
import pikepdf


def pdf_ua(path):
    """Everyone can read it: the standard, rule by rule."""
    return standard(path, page.ValidationProfile.PDF_UA_1)


def pdf_a(path):
    """It can be read in fifty years."""
    return standard(path, page.ValidationProfile.PDF_A_3A)


def standard(path, profile):
    """Whether a file keeps all rules of a profile, and what was said."""
    try:
        report = page.validate_pdf(path, profile=profile)
    except page.PageError as error:
        return False, f"cannot be read: {error}"
    if report.is_compliant:
        return True, f"compliant, {report.rules.passed} of {report.rules.total} rules"
    broken = "; ".join(sorted({f"{failure.rule_id} {failure.message}" for failure in report.failures})[:5])
    return False, f"{report.rules.failed} rules broken: {broken}"


def outloud(path):
    """What a rule cannot see: reading order, alternative texts that say something, languages."""
    return command(Path(sys.executable).with_name("outloud"), "--no-info", path)


def qpdf(path):
    """Cross-reference table, streams, object streams."""
    return command("qpdf", "--check", path)


def command(*arguments):
    """A program that ends with 0 if nothing is wrong, and what it said: in one line, at length only if it objects."""
    run = subprocess.run(arguments, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    said = [line.strip() for line in run.stdout.splitlines() if line.strip()]
    return run.returncode == 0, "clean" if run.returncode == 0 else " | ".join(said[:5]) or f"ended with {run.returncode}"


CHECKS = {"PDF/UA-1": pdf_ua, "PDF/A-3a": pdf_a, "outloud": outloud, "qpdf": qpdf}


def drop_structure(pdf):
    if "/StructTreeRoot" in pdf.Root:
        del pdf.Root.StructTreeRoot


def drop_alternative(pdf):
    for item in pdf.objects:
        if isinstance(item, pikepdf.Dictionary) and "/Alt" in item:
            del item["/Alt"]


def drop_colours(pdf):
    if "/OutputIntents" in pdf.Root:
        del pdf.Root.OutputIntents


# What is done to a copy, and which checks have to notice. The first one shows that copying alone does no harm.
CONTROLS = [
    ("copied only", lambda pdf: None, []),
    ("without structure", drop_structure, ["PDF/UA-1", "PDF/A-3a", "outloud"]),
    ("without alternative texts", drop_alternative, ["PDF/UA-1", "outloud"]),
    ("without a colour space", drop_colours, ["PDF/A-3a"]),
    ("cut off", None, ["PDF/UA-1", "PDF/A-3a", "qpdf"]),
]


def controls(original, folder):
    """Holds the checks against broken copies; yields whether each did what it has to, and a line about it."""
    for number, (name, change, noticed_by) in enumerate(CONTROLS):
        copy = folder / f"control-{number}.pdf"
        if change is None:
            whole = original.read_bytes()
            copy.write_bytes(whole[: len(whole) // 2])
        else:
            with pikepdf.open(original) as pdf:
                change(pdf)
                pdf.save(copy)
        for check in noticed_by or CHECKS:
            is_clean, said = CHECKS[check](copy)
            is_right = is_clean is not bool(noticed_by)
            verdict = "accepted" if is_clean else "rejected"
            yield is_right, f"control, {name}, {check}: {verdict}" + (", as it must be" if is_right else f": {said}")


def main(files):
    if not files:
        print("no PDF file to check")
        return 1
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for is_right, line in controls(files[0], Path(folder)):
            print(line if is_right else f"FAILED {line}", flush=True)
            failed += not is_right
    for path in files:
        for name, check in CHECKS.items():
            is_clean, said = check(path)
            print(f"{'' if is_clean else 'FAILED '}{path.absolute().parent.name}/{path.name}, {name}: {said}", flush=True)
            failed += not is_clean
    print(f"{len(files)} files, {len(CHECKS)} checks each, {failed} failures")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]]))
