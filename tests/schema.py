#!/usr/bin/env python3
"""Asks the hub everything that the description of its interface for programs allows, and what it forbids.

    schema.py HUB DEMO

HUB is the program, DEMO a folder that `hub demo --once` filled: a copy of it is served. Whoever may make a token makes one
on the pages; then schemathesis asks every operation of `/api/openapi.json` in their name, and without any token, and holds
each answer against the description: its status, type, headers and body, what has to be refused, and who. An operation that
nobody gets a good answer from was not tried, and fails too.

First the checks have to notice descriptions that were made wrong on purpose: a check that cannot fail proves nothing. Exit
1 if anything is wrong. The same requests every time.
"""

import copy
import http.cookiejar
import json
import re
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from browser import EVERYBODY, PASSPHRASE, Hub, must, told, totp

# Who has a token, the part of the return that is theirs, and the tables in it.
HOLDERS = {
    "coordinator": ("", ["Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8"]),
    "focal": ("UKD", ["Q1", "Q2", "Q3", "Q4", "Q6", "Q7"]),
    "partner": ("POL", ["Q1", "Q2", "Q3", "Q6"]),
    "lead": ("", []),
    "administrator": ("", []),
}
# An accepted quarter, one to type into, one that is ready to be sent.
ACCEPTED, TYPED, READY = "2023-Q1", "2025-Q1", "2025-Q2"
# What means something to the hub: it stands for a parameter or a field nineteen times of twenty.
KNOWN = {
    "path.country": ["GB"], "path.quarter": [ACCEPTED, TYPED, READY], "path.version": [1], "path.year": [2023],
    "path.edition": ["2023-Q2"], "path.table": ["form", "citizen"], "query.quarter": [ACCEPTED],
    "body.kind": ["alert"], "body.signal": ["NEW_ORIGIN"], "body.origin": ["CL", "VN"], "body.form": ["", "CRIM"],
    "body.crim": [""], "body.age": [""], "body.band": ["1-4", "10"], "body.direction": ["TOWARDS"], "body.follows": [""],
    "body.confidence": ["single"], "body.urgency": ["NOW"], "body.audience": ["all"], "body.concerns[*]": ["BE", "DE"],
    "body.seen_in[*]": ["GB"], "body.until": [time.strftime("%Y-%m-%d", time.gmtime(time.time() + 30 * 86400))],
}
# A request that reads well may still not fit what is there, but is never answered by 400: the description has to say what reads
# well. What does not is refused, in whatever way. Nothing is kept from one run to the next.
SETTINGS = """
continue-on-failure = true
request-timeout = 30
cache.enabled = false
generation = { deterministic = true, max-examples = 15, database = "none" }
checks.positive_data_acceptance.expected-statuses = ["2xx", 304, 401, 403, 404, 409, 412, 422, 428, 429]
checks.negative_data_rejection.expected-statuses = ["4xx"]
"""


# --- a token ----------------------------------------------------------------------------------------------------------


def push(browser, page, **fields):
    """Fills the first form of a page that has these fields and sends it; returns the page that comes."""
    text, url = page
    form = next(form for form in re.findall(r"<form.*?</form>", text, re.DOTALL) if f'name="{next(iter(fields))}"' in form)
    hidden = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form)
    return read(browser, url, urllib.parse.urlencode({**dict(hidden), **fields}).encode())


def read(browser, url, form=None):
    with browser.open(url, form) as answer:
        return answer.read().decode(), answer.url


def secret(page):
    return re.search(r'<code class="secret">([^<]+)', page[0]).group(1)


def enter(hub, who):
    """Somebody is invited and comes in as far as they can; returns what keeps their cookies."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    page = push(browser, read(browser, hub.invite(*EVERYBODY[who], "--reads", "en")), new=PASSPHRASE)
    if who in ("lead", "administrator"):
        push(browser, page, code=totp(secret(page)))
    return browser


def token(hub, who):
    """The token that somebody makes for a program, with every scope."""
    browser = enter(hub, who)
    page = read(browser, f"{hub.url}/en/account/tokens")
    return secret(push(browser, page, name="a program", read="yes", submit="yes", days="30"))


def without_token(hub):
    """A reader has no program."""
    try:
        token(hub, "reader")
    except urllib.error.HTTPError as refused:
        must(refused.code == 403, f"a reader's page of tokens answers {refused.code}")
    else:
        must(False, "a reader has made a token")


# --- what is asked ----------------------------------------------------------------------------------------------------


def ask(hub, bearer, path, changes=None, tag=""):
    """The draft at an address, once the changes are made; with its ETag."""
    headers = {"Authorization": f"Bearer {bearer}", "Content-Type": "application/json", "If-Match": tag}
    body = json.dumps(changes).encode() if changes else None
    request = urllib.request.Request(hub.url + path, body, headers, method="PUT" if changes else "GET")
    with urllib.request.urlopen(request) as answer:
        return json.load(answer), answer.headers["ETag"]


def prepare(hub, bearer, part, tables):
    """Makes one quarter ready to be sent; what has to be known for that, and for typing into another one."""
    if not tables:
        return {}
    drafts = [f"/api/returns/GB/{quarter}/draft?part={part}" for quarter in (READY, TYPED)]
    ready, _ = ask(hub, bearer, drafts[0], {"marks": dict.fromkeys(tables, "nil")}, ask(hub, bearer, drafts[0])[1])
    must(ready["clean"], f"{drafts[0]} cannot be sent: {ready['findings']}")
    return {"query.part": [part], "body.revision": [ready["revision"]], "header.If-Match": [ask(hub, bearer, drafts[1])[1]]}


def examine(hub, folder, description, bearer="", known={}, only=()):
    """Holds the hub against a description, as the owner of a token; returns the report, and what is wrong in words."""
    folder.mkdir()
    known = {**KNOWN, **known}
    lines = [f"dictionaries.{json.dumps(name)} = {{ values = {json.dumps(values)} }}" for name, values in known.items()]
    lines += [f"parameters.{json.dumps(name)} = {{ dictionary = {json.dumps(name)}, probability = 0.95 }}" for name in known]
    lines += [f'auth.openapi.Token.bearer = "{bearer}"'] if bearer else []
    (folder / "schemathesis.toml").write_text(SETTINGS + "\n".join(lines))
    (folder / "openapi.json").write_text(json.dumps(description))
    command = [sys.executable, "-m", "schemathesis.cli", "--no-color", "run", "openapi.json", "--url", f"{hub.url}/api"]
    command += ["--report=json", "--report-json-path=report.json", *only]
    said = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=240)
    must((folder / "report.json").exists(), f"schemathesis says nothing: {said.stdout}{said.stderr}")
    report = json.loads((folder / "report.json").read_text())
    must(report["complete"], f"schemathesis has not finished: {said.stdout}{said.stderr}")
    details = re.search(r"=+ (?:ERRORS|FAILURES) =+\n(.*?)\n=+ (?:WARNINGS|SUMMARY) =+", said.stdout, re.DOTALL)
    return report, details.group(1) if details else ""


# --- descriptions that are wrong on purpose ---------------------------------------------------------------------------


TABLE = "/editions/{edition}/tables/{table}"
OF_EDITIONS, OF_TABLE, OF_STRUCTURE = (["paths", path, "get"] for path in ("/editions", TABLE, "/structure"))
# What is asked, what is overwritten in the description, with what, and what has to notice.
CONTROLS = [
    ("nothing wrong", "/editions", ["info", "title"], "Another hub", None),
    ("a figure that is said to be a word", "/editions", ["components", "schemas", "Edition", "properties", "version", "type"], "string", "JsonSchemaError"),
    ("an answer that is left out", TABLE, [*OF_TABLE, "responses"], {"200": {"description": ""}}, "UndefinedStatusCode"),
    ("another type", TABLE, [*OF_TABLE, "responses", "200", "content"], {"application/pdf": {}}, "UndefinedContentType"),
    ("a header that is not there", "/structure", [*OF_STRUCTURE, "responses", "200", "headers", "X-Colour"], {"required": True, "schema": {}}, "MissingHeaders"),
    ("an open door that is said to be closed", "/editions", [*OF_EDITIONS, "security"], [{"Token": []}], "IgnoredAuth"),
    ("more is taken than is said", "/structure", [*OF_STRUCTURE, "parameters", 0, "schema", "pattern"], "^[a-z]$", "AcceptedNegativeData"),
]


def control(hub, folder, description, asked, way, value, noticed):
    """A description that was made wrong on purpose is noticed."""
    description = part = copy.deepcopy(description)
    for step in way[:-1]:
        part = part[step]
    part[way[-1]] = value
    report, _ = examine(hub, folder, description, "0" * 64, only=(f"--include-path={asked}", "--phases=coverage,fuzzing", "--no-shrink"))
    types = {failure["type"] for failure in report["failures"]}
    must(noticed in types if noticed else not types, f"noticed is {types or 'nothing'}")


# --- the run ----------------------------------------------------------------------------------------------------------


def everything(hub, folder, description, who, reports):
    """Every operation in somebody's name; the report is added to those of the others."""
    bearer = token(hub, who) if who in HOLDERS else ""
    known = prepare(hub, bearer, *HOLDERS[who]) if bearer else {}
    report, wrong = examine(hub, folder / who, description, bearer, known)
    reports.append(report)
    unused = report["warnings"]["dictionary_mismatch"]
    must(not unused, f"a known text is none that the description allows: {unused}")
    count = sum(one["count"] for one in report["failures"] + report["errors"])
    must(count == 0, f"{count} things:\n{wrong}")


def every_operation(description, reports):
    """Each gave somebody a good answer."""
    names = {f"{method.upper()} {path}" for path, methods in description["paths"].items() for method in methods}
    rates = [(name, phase) for report in reports for name, phases in report["valid_rates"].items() for phase in phases.values()]
    seen = {name for name, phase in rates if phase["accepted"]}
    must(names <= seen, f"nobody has a good answer from {sorted(names - seen)}")


def main(program, demo):
    reports = []
    with tempfile.TemporaryDirectory() as folder, Hub(program, demo, folder) as hub, ThreadPoolExecutor(2) as pool:
        description = json.load(urllib.request.urlopen(f"{hub.url}/api/openapi.json"))
        work = [(f"control, {name}", control, hub, Path(folder) / f"control-{at}", description, *rest) for at, (name, *rest) in enumerate(CONTROLS)]
        work += [("reader", without_token, hub)]
        work += [(who, everything, hub, Path(folder), description, who, reports) for who in [*HOLDERS, "public"]]
        failed = sum(pool.map(lambda one: told(*one), work))
        failed += told("every operation", every_operation, description, reports)
    print(f"{sum(report['test_cases']['generated'] for report in reports)} requests")
    print(f"{failed} failures")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
