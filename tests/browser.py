#!/usr/bin/env python3
"""Uses the hub as people do: by keyboard, on a telephone, in their own language. Then looks at every page there is.

    browser.py HUB DEMO [PICTURES]

HUB is the program, DEMO a folder that `hub demo --once` filled: a copy of it is served. Two newcomers are followed from
their letter to what is due, one of them without JavaScript. Then axe-core reads every page of `cases/doors.csv`, as
everybody who may see it, in three languages, at 390 and 1280 pixels, light and dark; at 320 no page scrolls sideways, in
any language, nor in two that are invented: English with accents and longer, and English from right to left.
With PICTURES, every page is also pictured there, and once more with words twice as long.

Between them the desk is used, with and without JavaScript, each walk in a quarter of its own: a return is filled, corrected,
sent, asked about, sent again and accepted; parts are handed in on a telephone and added up; a file is looked at and taken
over; two people type at once; figures are pasted; a session ends in the middle.

First the checks have to notice pages that were broken on purpose: a check that cannot fail proves nothing. Exit 1 if
anything is wrong.
"""

import base64
import csv
import email
import email.policy
import hashlib
import hmac
import itertools
import os
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
PASSPHRASE = "violet tram over quiet gravel"
PHONE = {"width": 390, "height": 844}
PLACE = ("--country", "GB")
# Invented to try layouts: longer than any language, and from right to left.
INVENTED = ["en-XA", "ar-XB"]
PREVIEW = [word for name in INVENTED for word in ("--preview", name)]
# Debian's; root has no sandbox to be put into.
CHROMIUM = {"executable_path": "/usr/bin/chromium", "args": ["--no-sandbox"] if os.geteuid() == 0 else []}


class Wrong(Exception):
    """Something is not as it must be; says what."""


def must(is_so, otherwise):
    if not is_so:
        raise Wrong(otherwise)


# --- the hub ----------------------------------------------------------------------------------------------------------


class Hub:
    """A hub that serves a copy of the demonstration on a port of its own; nobody reports for Greece and Bulgaria yet."""

    def __init__(self, program, demo, folder):
        self.program, self.folder, self.data = Path(program).resolve(), Path(folder), Path(folder) / "data"
        shutil.copytree(demo, self.data)
        with sqlite3.connect(self.data / "hub.db") as db:
            db.execute("DELETE FROM seat WHERE role = 'coordinator' AND country IN ('GR', 'BG')")
        # Who has chosen a passphrase.
        self.inside = set()
        self.numbers = itertools.count(1)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            listen = f"127.0.0.1:{free.getsockname()[1]}"
        self.url = f"http://{listen}"
        self.settings = {
            **{name: value for name, value in os.environ.items() if not name.startswith("HUB_")},
            "HUB_DATABASE_URL": f"sqlite:{self.data}/hub.db",
            "HUB_LISTEN": listen,
            "HUB_BASE_URL": self.url,
            "HUB_MAIL_URL": f"folder:{self.data}/mail",
        }

    def __enter__(self):
        with (self.folder / "log").open("w") as log:
            self.process = subprocess.Popen([self.program, "serve", *PREVIEW], env=self.settings, stdout=log, stderr=log)
        for _ in range(100):
            try:
                urllib.request.urlopen(f"{self.url}/readyz", timeout=5).close()
                return self
            except OSError:
                time.sleep(0.1)
        self.process.kill()
        raise Wrong(f"the hub does not answer: {(self.folder / 'log').read_text()}")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=20)

    def run(self, *arguments):
        """What a command of the hub says."""
        run = subprocess.run([self.program, *arguments], env=self.settings, capture_output=True, text=True)
        must(run.returncode == 0, f"hub {' '.join(arguments)}: {run.stderr}{run.stdout}")
        return run.stdout

    def invite(self, address, role, *options):
        """The link that `hub user add` prints."""
        return self.run("user", "add", address, "--role", role, *options).split()[-1]

    def letter(self, address):
        """The newest letter to somebody, once the waiting ones have left."""
        self.run("run", "send")
        files = sorted((self.data / "mail").glob("*.eml"), key=lambda file: file.stat().st_mtime_ns, reverse=True)
        letters = (email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in files)
        return next(letter for letter in letters if address in letter["To"])

    def ask(self, sql, *values):
        """What the database says; or what has happened to it meanwhile."""
        with sqlite3.connect(self.data / "hub.db", timeout=20) as db:
            return db.execute(sql, values).fetchall()

    def unsubscribe(self):
        """Person and proof of a link that stops letters."""
        link = self.letter("reader.en@example.org")["List-Unsubscribe"]
        return re.search(r"/unsubscribe/([^/]+)/([^>]+)>", link).groups()


def words(language):
    """The messages of a language that stand on one line."""
    files = (ROOT / "locales" / language).glob("*.ftl")
    lines = (line.partition(" = ") for file in files for line in file.read_text().splitlines())
    return {name: text for name, _, text in lines if text}


def fits(text, message):
    """Whether a text can be this message, whatever stands in its gaps."""
    return re.fullmatch(re.sub(r"\\{.*?\\}", ".+", re.escape(message)), text, re.DOTALL) is not None


def totp(secret, later=0):
    """What an app shows now, or some steps of thirty seconds later (RFC 6238)."""
    key = base64.b32decode(secret.replace(" ", ""))
    mac = hmac.digest(key, (int(time.time()) // 30 + later).to_bytes(8, "big"), hashlib.sha1)
    at = mac[-1] & 15
    return f"{(int.from_bytes(mac[at : at + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06}"


# --- what is looked at ------------------------------------------------------------------------------------------------

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What depends on colours, and on the width too; the rest is the same page four times.
COLOURS = ["color-contrast", "link-in-text-block"]
LOOKS = [*COLOURS, "target-size", "scrollable-region-focusable"]
RUN = """async only => (await axe.run({ runOnly: only, resultTypes: ["violations"] }))
    .violations.map(one => `${one.id}: ${one.nodes.length} × ${one.nodes[0].html.slice(0, 120)} ${one.nodes[0].failureSummary.replace(/\\s+/g, " ").slice(0, 200)}`)"""
WIDER = "() => document.documentElement.scrollWidth - innerWidth"
FOCUS = """() => {
    const it = document.activeElement, style = getComputedStyle(it), box = it.getBoundingClientRect();
    // Colours as the screen has them, then how far apart they are (WCAG 2.2, 1.4.11).
    const light = colour => colour.match(/[\\d.]+/g).slice(0, 3).map(part => part / 255)
        .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
        .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
    let ground = it.parentElement;
    while (ground && getComputedStyle(ground).backgroundColor === "rgba(0, 0, 0, 0)") ground = ground.parentElement;
    const lights = [light(style.outlineColor), ground ? light(getComputedStyle(ground).backgroundColor) : 1];
    return it === document.body ? null : {
        clear: (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05) >= 3,
        it: it.outerHTML.slice(0, 100),
        ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
}"""


# Whatever is animated, or takes its time to change.
MOVING = """() => [...document.querySelectorAll("*")].filter(it => {
    const style = getComputedStyle(it);
    return style.animationName !== "none" || style.transitionDuration.split(",").some(time => parseFloat(time) > 0);
}).map(it => it.outerHTML.slice(0, 100))"""
# Fields and buttons without an edge, drawings on a ground that the system has chosen.
LOST = """() => [...document.querySelectorAll("button, .button, .tag, input, select, textarea, main svg")].filter(it => {
    const style = getComputedStyle(it), box = it.getBoundingClientRect();
    if (!box.width || it.type === "hidden" || it.type === "checkbox" || it.type === "radio") return false;
    if (it.tagName === "svg") return style.forcedColorAdjust !== "none" || style.backgroundColor === "rgba(0, 0, 0, 0)";
    const ground = getComputedStyle(it.parentElement).backgroundColor;
    return style.textDecorationLine === "none" && (style.borderStyle === "none" || parseFloat(style.borderWidth) === 0) && style.backgroundColor === ground;
}).map(it => it.outerHTML.slice(0, 100))"""


def axe(page, only=None):
    """What axe-core finds: by all rules, or by these."""
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(AXE)
    values = {"type": "rule", "values": only} if only else {"type": "tag", "values": RULES}
    return page.evaluate(RUN, values)


def sideways(page, width):
    """Whether the page has to be pushed sideways; a table may, inside its own region."""
    page.set_viewport_size({"width": width, "height": 844})
    wider = page.evaluate(WIDER)
    return [f"{wider} px wider than {width}"] if wider > 0 else []


def direction(page, language):
    """Whether a page runs the way its language is written."""
    wanted = "rtl" if language.startswith("ar") else "ltr"
    return [f"runs {found}" for found in [page.evaluate("getComputedStyle(document.body).direction")] if found != wanted]


def restless(page):
    """What moves on a page for somebody who asked that nothing does."""
    page.emulate_media(reduced_motion="reduce")
    moving = page.evaluate(MOVING)
    page.emulate_media(reduced_motion="no-preference")
    return [f"moves: {one}" for one in moving]


def unseen(page):
    """What carries a meaning by a colour that a system of forced colours takes away."""
    page.emulate_media(forced_colors="active")
    lost = page.evaluate(LOST)
    page.emulate_media(forced_colors="none")
    return [f"unseen in forced colours: {one}" for one in lost]


def focused(page):
    """What is wrong with how the focus is shown."""
    focus = page.evaluate(FOCUS)
    if focus is None:
        return []
    return [f"the focus has {what}: {focus['it']}" for what, name in [("no ring", "ring"), ("a pale ring", "clear"), ("left the screen", "seen")] if not focus[name]]


# How a page is looked at: width, scheme, rules.
THOROUGH = [(390, "light", None), (390, "dark", COLOURS), (1280, "dark", LOOKS), (1280, "light", COLOURS)]
# Colours are the same in every language: where a page has been looked at in one, its words and its width are left to check.
AGAIN = [(390, "light", None), (1280, "light", [])]


def looks(page, ways=THOROUGH):
    """Everything that is wrong with a page: small and large, light and dark."""
    found = []
    for width, scheme, rules in ways:
        page.emulate_media(color_scheme=scheme)
        told = [] if rules == [] else axe(page, rules)
        found += sideways(page, width) + [f"{width} px, {scheme}: {one}" for one in told]
    found += restless(page) + unseen(page) if ways == THOROUGH else []
    return found + sideways(page, 320)


# Pages that are broken on purpose, and what has to notice.
SOUND = "<!doctype html><html lang=en><title>t</title><style>a:focus-visible{outline:3px solid #000}</style><main><h1>t</h1>%s</main>"
CONTROLS = [
    ("nothing wrong", '<label>n <input></label> <a href="#">link</a>', looks, None),
    ("an input without a label", "<input>", looks, "label"),
    ("grey on grey", '<p style="color:#999;background:#aaa">text</p>', looks, "color-contrast"),
    ("grey on grey in the dark", "<style>@media (prefers-color-scheme:dark){p{color:#999;background:#aaa}}</style><p>text</p>", looks, "dark: color-contrast"),
    ("something that moves", '<style>p{transition:color 1s}</style><p>text</p>', looks, "moves: <p>"),
    ("a button without an edge", '<button style="border:0;background:none">text</button>', looks, "unseen in forced colours: <button"),
    ("a wide page", '<p style="width:350px">text</p>', looks, "wider than 320"),
    ("no ring", '<a href="#" style="outline:none">link</a>', focused, "no ring"),
    ("a pale ring", '<a href="#" style="outline-color:#ddd">link</a>', focused, "a pale ring"),
]


def control(browser, name, body, check, noticed):
    """A page that was broken on purpose is noticed."""
    page = browser.new_page()
    page.set_content(SOUND % body)
    page.keyboard.press("Tab")
    found = check(page)
    page.close()
    is_right = any(noticed in one for one in found) if noticed else not found
    must(is_right, f"{name}: {found}")


# --- somebody ---------------------------------------------------------------------------------------------------------


class Person:
    """Somebody at a telephone who uses the keyboard alone."""

    def __init__(self, browser, hub, language, script=True):
        self.hub, self.language, self.words, self.script = hub, language, words(language), script
        self.context = browser.new_context(viewport=PHONE, is_mobile=True, has_touch=True, locale=language, java_script_enabled=script)
        self.page = self.context.new_page()
        self.page.set_default_timeout(10_000)
        self.complaints = []
        self.page.on("console", self.hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def hear(self, line):
        # That a page answers 4xx is said by the page.
        if line.type == "error" and "Failed to load resource" not in line.text:
            self.complaints.append(line.text)

    def arrive(self, title):
        """The page has this title, in the person's language, and nothing is wrong with it."""
        title, heading = self.words.get(title, title), self.page.locator("h1").inner_text()
        must(fits(heading, title), f"at {self.page.url} the heading is {heading!r}, not {title!r}")
        must(not self.complaints, f"at {self.page.url} the browser complains: {self.complaints}")
        found = axe(self.page) if self.script else []
        must(not found, f"at {self.page.url}: {found}")

    def open(self, address, title):
        self.page.goto(address)
        self.arrive(title)

    def tab(self, selector):
        """Presses Tab until the focus is there; wherever it comes by, it is seen."""
        for _ in range(200):
            if self.page.locator(selector).first.evaluate("it => it === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
            wrong = focused(self.page)
            must(not wrong, f"at {self.page.url}: {wrong}")
        raise Wrong(f"at {self.page.url} the keyboard does not reach {selector}")

    def press_link(self, selector):
        """Follows a link to another place of the page."""
        self.tab(selector)
        self.page.keyboard.press("Enter")

    def press(self, selector):
        """Goes there and presses Enter; another page comes."""
        self.tab(selector)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def type(self, name, text):
        self.form = f"main form:has([name={name}])"
        self.tab(f"[name={name}]")
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(text)

    def touch(self, selector):
        """Touches something; another page comes."""
        with self.page.expect_navigation():
            self.page.locator(selector).first.tap()

    def cell(self, name):
        return self.page.locator(f'table.cells [name="{name}"]')

    def put(self, name, text):
        """Touches a cell and types over what stands there."""
        self.cell(name).tap()
        # A touch is recognised a moment after the finger has left: keys pressed before that go nowhere.
        self.until(lambda: self.focused(name), f"a touch does not lead into {name}")
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(text or "\b")

    def focused(self, name):
        return self.cell(name).evaluate("it => it === document.activeElement")

    def until(self, what, otherwise):
        """Waits for something that the page does by itself; `what` is asked until it is so."""
        for _ in range(100):
            if what():
                return
            self.page.wait_for_timeout(60)
        raise Wrong(f"at {self.page.url}: {otherwise}")

    def saved(self, cell, text):
        """The hub has this text in a cell of the return on the page, saved by itself or by the button."""
        if not self.script:
            self.touch("form.grid button.second[value=stay] >> nth=-1")
        # Somebody else may type the same text into the same cell of another return just now.
        country, part, quarter = re.search(r"/(?:return|part)/(\w+)(?:/(\w+))?/(\d{4}-Q\d)", self.page.url).groups()
        draft = f"{country}.{part}-{quarter}" if part else f"{country}-{quarter}"
        self.until(lambda: self.hub.ask("SELECT 1 FROM draft_cell WHERE draft = ? AND cell = ? AND typed = ?", draft, cell, text), f"{cell} is not saved as {text}")

    def choose(self, name, value):
        """Goes through a list with the arrows."""
        self.tab(f"[name={name}]")
        self.page.keyboard.press("Home")
        for _ in range(100):
            if self.page.locator(f"[name={name}]").input_value() == value:
                return
            self.page.keyboard.press("ArrowDown")
        raise Wrong(f"{name} has no {value}")

    def send(self):
        """Presses the button of the form that was typed into last."""
        self.press(f"{self.form} button")

    def corrected(self, name):
        """The page says what is wrong: it has the focus, and its first link leads into the field."""
        must(self.page.locator(".problems").evaluate("it => it === document.activeElement"), f"at {self.page.url} the problems have no focus")
        prefix = self.words["form-title-problem"].split("{")[0]
        must(self.page.title().startswith(prefix), f"the title is {self.page.title()!r}")
        self.tab(f".problems a[href='#{name}']")
        self.page.keyboard.press("Enter")
        self.page.wait_for_function("name => document.activeElement.id === name", arg=name) if self.script else None
        must(self.page.locator(f"#{name}").evaluate("it => it === document.activeElement && it.getAttribute('aria-invalid') === 'true'"), f"the link does not lead to {name}")

    def settle(self, link):
        """From the link of an invitation to the second factor; keeps the secret and the recovery codes."""
        self.open(link, "invited-title")
        self.type("new", "short")
        self.send()
        self.arrive("invited-title")
        self.corrected("new")
        self.type("new", PASSPHRASE)
        self.send()
        self.arrive("second-title")
        self.secret = self.page.locator("code.secret").inner_text()
        self.type("code", "000000")
        self.send()
        self.arrive("second-title")
        self.corrected("code")
        must(self.page.locator("code.secret").inner_text() == self.secret, "the secret has changed with the mistake")
        self.type("code", totp(self.secret))
        self.send()
        self.arrive("codes-title")
        self.codes = self.page.locator("ul.codes code").all_inner_texts()
        must(len(self.codes) == 10, f"{len(self.codes)} recovery codes")
        self.press("main a.button")
        self.arrive("tasks-title")

    def sign_in(self, address, code):
        """After a mistake, with passphrase and code."""
        self.type("email", address)
        self.type("passphrase", "quite another passphrase")
        self.send()
        self.arrive("enter-title")
        self.corrected("email")
        self.type("passphrase", PASSPHRASE)
        self.send()
        self.arrive("code-title")
        self.type("code", code)
        self.send()
        self.arrive("tasks-title")


# --- a newcomer -------------------------------------------------------------------------------------------------------


def invite(admin, address, country):
    """An administrator invites a coordinator."""
    admin.press("nav.rooms a[href$='/people']")
    admin.arrive("people-title")
    admin.press("main a[href$='/people/invite']")
    admin.arrive("invite-title")
    admin.type("email", "nobody")
    admin.choose("role", "coordinator")
    admin.choose("country", country)
    admin.send()
    admin.arrive("invite-title")
    admin.corrected("email")
    admin.type("email", address)
    admin.send()
    admin.arrive(address)
    must(admin.words["account-invited"] in admin.page.locator(".lead").inner_text(), "nobody is invited")


def letter_link(hub, address, language):
    """The link in the letter that somebody receives, and that the letter is in their language."""
    letter = hub.letter(address)
    must(letter["Content-Language"] == language, f"the letter is in {letter['Content-Language']}")
    return re.search(rf"{hub.url}/{language}/link/\S+", letter.get_body(("plain",)).get_content()).group()


def change_language(person, language):
    """The page stays, its language changes, and back again."""
    here = person.page.url
    for other in ("nl", language):
        person.press_link("header details.languages summary")
        person.press(f"header a[hreflang={other}]")
        must(person.page.locator("html").get_attribute("lang") == other, f"{person.page.url} is not in {other}")
    must(person.page.url == here, f"the language leads from {here} to {person.page.url}")


def newcomer(browser, hub, language, country, name, script):
    """A coordinator is invited by an administrator, signs in with a second factor, and finds what is due."""
    address = f"newcomer@{country.lower()}.example.org"
    admin = Person(browser, hub, language, script)
    admin.settle(hub.invite(f"admin.{language}@example.org", "administrator", "--reads", language))
    invite(admin, address, country)
    newcomer = Person(browser, hub, language, script)
    newcomer.settle(letter_link(hub, address, language))
    tasks = newcomer.page.locator(".tasks").inner_text()
    due = newcomer.words["task-due"].split("{")[0]
    must(name in tasks and due in tasks, f"the tasks are {tasks!r}")
    must(newcomer.page.locator(".ladder [aria-current=step]").count() == 1, "the ladder has no present rung")
    change_language(newcomer, language)
    newcomer.press("nav.rooms form button")
    newcomer.arrive("enter-title")
    # A code opens once: the next one of the app, or a recovery code.
    newcomer.sign_in(address, totp(newcomer.secret, 1) if script else newcomer.codes[0])
    newcomer.open(f"{hub.url}/{language}/people", "not-yours-title")
    for person in (admin, newcomer):
        person.context.close()


# --- the desk ---------------------------------------------------------------------------------------------------------


def at_desk(browser, hub, language, script, role, *place):
    """Somebody with a seat, signed in: a place has one coordinator, who may come by several windows; every lead is another one."""
    person = Person(browser, hub, language, script)
    person.address = f"{role}.{place[1].lower() if place else next(hub.numbers)}@example.org"
    if person.address in hub.inside:
        person.page.goto(f"{hub.url}/{language}/sign-in")
        person.type("email", person.address)
        person.type("passphrase", PASSPHRASE)
    else:
        link = hub.invite(person.address, role, *place, "--reads", language)
        person.page.goto(re.sub(r"/\w\w/link/", f"/{language}/link/", link))
        person.type("new", PASSPHRASE)
    person.send()
    if role == "lead":
        person.type("code", totp(person.page.locator("code.secret").inner_text()))
        person.send()
        person.arrive("codes-title")
    hub.inside.add(person.address)
    return person


def desk(person, country, quarter, rest="", of="return"):
    return f"{person.hub.url}/{person.language}/{of}/{country}/{quarter}{rest}"


def mark(person, address, answer):
    """Answers a table as a whole, by keyboard: past the table, and on to the button."""
    person.page.goto(address)
    person.press_link("a.skip[href='#after']")
    person.press(f"button[value={answer}]")
    told = person.page.locator(".banner").first.inner_text()
    must(told == person.words[f"sheet-marked-{answer}"], f"at {address} the answer is told as {told!r}")


def add_country(person, address, count):
    """Adds a row of a country that has none yet, and types into it."""
    person.page.goto(address)
    name = person.page.locator("datalist option").first.get_attribute("value")
    person.page.fill("#add", name)
    person.page.locator("#add").press("Enter")
    row = person.page.locator("tr[data-code]", has=person.page.get_by_text(name, exact=True))
    row.first.wait_for()
    code = row.first.get_attribute("data-code")
    person.put(f"VIC_PRS/CITIZEN:{code}", count)
    person.saved(f"VIC_PRS/CITIZEN:{code}", count)


def correct(person, cell, wrong, right):
    """A text that is no figure is said to be none, beside its cell; then it is corrected."""
    person.put(cell, wrong)
    person.saved(cell, wrong)
    name = person.cell(cell).get_attribute("id")
    wrong = person.page.locator(f"[id='{name}-wrong']")
    wrong.wait_for()
    must(person.cell(cell).get_attribute("aria-invalid") == "true", f"{cell} is not marked")
    must(person.cell(cell).get_attribute("aria-describedby") == f"{name}-wrong", f"{cell} is not described")
    must(person.page.locator(f".problems a[href='#{name}']").count() == (not person.script), f"the summary of {cell}")
    person.put(cell, right)
    person.saved(cell, right)
    told = person.page.locator(f".problems a[href='#{name}']")
    person.until(lambda: not wrong.count() and not told.count(), f"{cell} is still said to be wrong")


def reasons(person, remark="late registrations"):
    """Gives a reason wherever one is asked; returns for how many."""
    lists = person.page.locator("fieldset.reason select")
    for at in range(lists.count()):
        lists.nth(at).select_option(index=1)
        person.page.locator("fieldset.reason input").nth(at).fill(remark)
    return lists.count()


def wait_for_send(person):
    """The button to send is there; if not, says what keeps it away."""
    there = lambda: person.page.locator("button[value=send]").count()
    person.until(there, f"nothing can be sent: {person.page.locator('main').inner_text()[:600]!r}")


def send(person, country, quarter, of="return"):
    """Checks the figures, gives reasons, and sends; the same page in another window sends nothing twice."""
    person.open(desk(person, country, quarter, "/check", of), "check-title")
    again = person.context.new_page()
    again.goto(person.page.url)
    asked = reasons(person)
    if asked:
        person.touch("button[value=keep]")
        again.reload()
    if person.page.locator("[name=revision-reason]").count():
        person.touch("button[value=send]")
        must(person.page.locator(".problems").count() == 1, "another version needs no reason")
        for page in (person.page, again):
            page.select_option("[name=revision-reason]", index=1)
    wait_for_send(person)
    person.touch("button[value=send]")
    answer = person.page.url
    again.click("button[value=send]")
    again.wait_for_load_state()
    must(again.url == answer, f"sent twice, the answers are {answer} and {again.url}")
    again.close()
    return asked


def whole_return(browser, hub, language, script, country, quarter):
    """A coordinator fills a return and sends it; the lead asks about one figure; it is corrected, sent again and accepted."""
    place = ("--country", country)
    person = at_desk(browser, hub, language, script, "coordinator", *place)
    girls, boys = "VIC_PRS/SEX:F/AGE:Y_LT18_U", "VIC_PRS/SEX:M/AGE:Y_LT18_U"
    person.open(desk(person, country, quarter), "task-report")
    person.press(".tasks a[href$='/sheet/Q1']")
    person.arrive("table-Q1")
    correct(person, "VIC_CARE", "<5", "4")
    person.put(girls, "4")
    person.put(boys, "1 002")
    person.saved(boys, "1 002")
    added(person, "VIC_PRS.AGE-Y_LT18_U-sum", 1006)
    if script:
        keys(person, girls, boys)
    add_country(person, desk(person, country, quarter, "/sheet/Q2"), "1006")
    for sheet in ("Q3", "Q4", "Q5", "Q6"):
        mark(person, desk(person, country, quarter, f"/sheet/{sheet}"), "not-collected")
    for sheet in ("Q7", "Q8"):
        mark(person, desk(person, country, quarter, f"/sheet/{sheet}"), "nil")
    foresee(person, country, quarter)
    must(send(person, country, quarter) > 0, "a figure that fell so far needs no reason")
    person.arrive("receipt-title")
    must(person.page.url.endswith("/receipt/1"), f"the receipt is {person.page.url}")
    person.open(desk(person, country, quarter, "/sheet/Q1"), "table-Q1")
    must(person.page.locator("table.cells input").count() == 0, "cells of a sent return are open")
    lead = at_desk(browser, hub, language, script, "lead")
    ask(lead, country, quarter, "VIC_CARE")
    answer(person, country, quarter, "VIC_CARE")
    lead.open(desk(lead, country, quarter), "task-report")
    lead.touch("form[action$='/accept'] button")
    must(hub.ask("SELECT 1 FROM submission WHERE country = ? AND quarter = ? AND version = 2 AND accepted_at IS NOT NULL", country, quarter), "it is not accepted")
    for one in (person, lead):
        one.context.close()


def foresee(person, country, quarter):
    """What others will see stands one step before sending, with the reason beside every mark."""
    person.open(desk(person, country, quarter), "task-report")
    person.press("main a[href$='/preview']")
    person.arrive("preview-title")
    marks, reasons = (person.page.locator(f".foreseen td:last-child .{part}").all_inner_texts() for part in ("number", "why"))
    must(marks.count("c") == len(reasons) > 0, f"{marks.count('c')} marks have {len(reasons)} reasons")
    must(any(fits(reason, person.words["preview-small"]) for reason in reasons), f"none of {reasons} is small itself")


def added(person, output, total):
    """A sum stands beside its parts, grouped as the language does."""
    shown = lambda: re.sub(r"\D", "", person.page.locator(f"[id='{output}']").inner_text())
    person.until(lambda: shown() == str(total), f"the sum is {shown()}, not {total}")


def keys(person, first, second):
    """Enter and arrows lead through the table and send nothing; a letter becomes the sign it stands for."""
    page = person.page
    here = lambda: page.evaluate("() => document.activeElement.name")
    person.cell(first).focus()
    for key, there in [("ArrowRight", second), ("ArrowLeft", first), ("Enter", first.replace("Y_LT18_U", "Y_GE18X")), ("ArrowUp", first)]:
        page.keyboard.press(key)
        must(here() == there, f"{key} leads to {here()}, not {there}")
    below = first.replace("Y_LT18_U", "_U")
    person.put(below, "l")
    must(person.cell(below).input_value() == "L", "a letter is no sign")
    covered = """() => {
        const cell = document.activeElement, box = cell.getBoundingClientRect();
        return document.elementFromPoint(box.left + 3, box.top + 3) !== cell || document.elementFromPoint(box.right - 3, box.bottom - 3) !== cell;
    }"""
    for key in ["ArrowRight"] * 3 + ["ArrowUp"] * 6 + ["ArrowLeft"] * 3 + ["ArrowDown"] * 6:
        page.keyboard.press(key)
        must(not page.evaluate(covered), f"{here()} has the focus and is covered")


def ask(lead, country, quarter, cell):
    """The lead asks about a cell."""
    lead.open(desk(lead, country, quarter, "/questions"), "questions-title")
    lead.page.select_option("[name=cell]", cell)
    lead.page.select_option("#code-new", "check")
    lead.page.fill("form:has([name=cell]) [name=text]", "please count again")
    lead.touch("form:has([name=cell]) button")
    lead.arrive("questions-title")
    must(lead.page.locator(".thread").count() == 1, "the question is not there")
    must(lead.page.locator(f".remarks [lang={lead.language}]").count() == 1, "nobody can tell which language the remark is in")


def answer(person, country, quarter, cell):
    """Only the cell that is asked about is open; it is corrected and sent with a reason, and the difference shows."""
    person.open(desk(person, country, quarter, "/questions"), "questions-title")
    person.page.locator(".thread summary").tap()
    person.page.locator(".thread select").select_option("corrected")
    person.touch(".thread details button")
    must(person.page.locator(".remarks li").count() == 2, "the answer is not there")
    person.open(desk(person, country, quarter, "/sheet/Q1"), "table-Q1")
    names = person.page.locator("table.cells input").evaluate_all("all => all.map(one => one.name)")
    must(names == [cell], f"open are {names}")
    person.put(cell, "5")
    person.saved(cell, "5")
    send(person, country, quarter)
    person.arrive("receipt-title")
    person.open(desk(person, country, quarter, "/versions"), "return-versions")
    rows = person.page.locator("section.version").first.locator("tbody tr").all_inner_texts()
    must(any(re.search(r"\b4\s+5$", row) for row in rows), f"the difference is {rows}")


def nothing(browser, hub, language, script, country, quarter):
    """Nothing to report, by one button; sent."""
    person = at_desk(browser, hub, language, script, "coordinator", "--country", country)
    person.open(desk(person, country, quarter), "task-report")
    person.press("form[action$='/nil'] button")
    person.arrive("check-title")
    send(person, country, quarter)
    person.arrive("receipt-title")
    person.context.close()


def in_parts(browser, hub, language, script, quarter):
    """A focal point hands a region in on a telephone; the coordinator adds the parts up."""
    focal = at_desk(browser, hub, language, script, "focal", *PLACE, "--region", "UKD")
    here = lambda rest="": desk(focal, "GB", f"UKD/{quarter}", rest, "part")
    focal.open(here(), "task-report")
    focal.press(".tasks a[href$='/sheet/Q1']")
    cell = "VIC_PRS/SEX:F/AGE:Y12T13"
    focal.put(cell, "6")
    focal.saved(cell, "6")
    for sheet in ("Q2", "Q3", "Q4", "Q6"):
        mark(focal, here(f"/sheet/{sheet}"), "not-collected")
    mark(focal, here("/sheet/Q7"), "nil")
    send(focal, "GB", f"UKD/{quarter}", "part")
    focal.arrive("task-report")
    must(len(hub.ask("SELECT 1 FROM part WHERE region = 'UKD' AND quarter = ?", quarter)) == 1, "the part is not there once")
    person = at_desk(browser, hub, language, script, "coordinator", *PLACE)
    person.open(desk(person, "GB", quarter, "/parts"), "parts-title")
    person.press("form:has([value=region]) button")
    person.arrive("check-title")
    typed = hub.ask("SELECT typed FROM draft_cell WHERE draft = ? AND cell = ?", f"GB-{quarter}", cell)
    must(typed == [("6",)], f"the parts add up to {typed}")
    for one in (focal, person):
        one.context.close()


TABLE = "TIME_PERIOD,REF_AREA,INDICATOR,SEX,AGE,OBS_VALUE\n%s,GB,VIC_NEW,F,Y12T13,7\n%s,GB,VIC_NEW,M,Y12T13,seven\n"


def file(browser, hub, language, script, quarter):
    """A file is looked at, every remark with its place; nothing changes before it is taken over."""
    person = at_desk(browser, hub, language, script, "coordinator", *PLACE)
    person.open(desk(person, "GB", quarter, "/upload"), "upload-title")
    person.touch("main form button")
    person.arrive("upload-title")
    person.corrected("file")
    text = (TABLE % (quarter, quarter)).encode()
    person.page.set_input_files("#file", {"name": "figures.csv", "mimeType": "text/csv", "buffer": text})
    person.press("main form button")
    person.arrive("dry-title")
    places = person.page.locator("tbody th").all_inner_texts()
    must(any(fits(place, person.words["place-cell"]) and "3" in place and "6" in place for place in places), f"the places are {places}")
    kept = lambda: [typed for (typed,) in hub.ask("SELECT typed FROM draft_cell WHERE draft = ? AND typed <> ''", f"GB-{quarter}")]
    must(not kept(), "looking at a file has changed the draft")
    person.press("main form:has(button) button")
    person.arrive("check-title")
    must(kept() == ["7"], f"taken over is {kept()}")
    person.context.close()


def two_at_once(browser, hub, language, script, quarter):
    """Two people type into the same cell: who comes later sees both texts, and neither is lost; other cells are not touched."""
    first, second = (at_desk(browser, hub, language, script, "coordinator", *PLACE) for _ in range(2))
    same, other, own = "VIC_NEW/FORM:BEG", "VIC_NEW/FORM:LAB", "VIC_NEW/FORM:SEX"
    for one in (first, second):
        one.open(desk(one, "GB", quarter, "/sheet/Q3"), "table-Q3")
    for cell in (same, other):
        first.put(cell, "11")
    first.saved(other, "11")
    second.put(own, "33")
    second.saved(own, "33") if script else None
    second.put(same, "22")
    if script:
        second.page.locator(".torn").wait_for()
        must(second.words["sheet-conflict"] in second.page.locator("[role=alert]").inner_text(), "nobody is told of the conflict")
        buttons = second.page.locator(".torn button").all_inner_texts()
        must("22" in buttons[0] and "11" in buttons[1], f"the texts are {buttons}")
        found = axe(second.page)
        must(not found, f"the conflict: {found}")
        second.page.locator(".torn button").first.press("Enter")
    else:
        second.touch("form.grid button.second[value=stay] >> nth=-1")
        told = second.page.locator("[role=alert]").inner_text()
        must("11" in told and "22" in told, f"the conflict is told as {told!r}")
        second.put(same, "22")
    second.saved(same, "22")
    with second.page.expect_navigation():
        second.page.locator("form.grid button[value=next]").tap()
    kept = dict(hub.ask("SELECT cell, typed FROM draft_cell WHERE draft = ?", f"GB-{quarter}"))
    must((kept[same], kept[other], kept[own]) == ("22", "11", "33"), f"kept is {kept}")
    for one in (first, second):
        one.context.close()


def paste(browser, hub, language, quarter):
    """A rectangle from a spreadsheet is shown before it is pasted, by the names of its rows; unknown ones are told; undone."""
    person = at_desk(browser, hub, language, True, "coordinator", *PLACE)
    person.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=hub.url)
    person.open(desk(person, "GB", quarter, "/sheet/Q3"), "table-Q3")
    page, begging, labour = person.page, "VIC_NEW/FORM:BEG", "VIC_NEW/FORM:LAB"
    person.put(begging, "1")
    person.saved(begging, "1")
    name = page.locator("tr[data-code=BEG] th").inner_text().upper()
    rows = f'{name}\t"1 200"\nLAB\t5\nAtlantis\t9\n'
    dialog = page.locator("dialog")
    for end, there in [("Escape", "1"), ("Enter", "1 200")]:
        page.evaluate("rows => navigator.clipboard.writeText(rows)", rows)
        person.cell(begging).focus()
        page.keyboard.press("Control+v")
        dialog.wait_for()
        told = dialog.inner_text()
        must("Atlantis" in told and "1 200" in told and person.words["paste-unknown"] in told, f"the preview says {told!r}")
        found = axe(page) + focused(page)
        must(not found, f"the preview: {found}")
        page.keyboard.press(end)
        dialog.wait_for(state="detached")
        must(person.cell(begging).input_value() == there, f"after {end} there is {person.cell(begging).input_value()!r}")
        must(person.cell(begging).evaluate("it => it === document.activeElement"), "the focus is lost")
    person.saved(labour, "5")
    page.locator(".undo button").press("Enter")
    must((person.cell(begging).input_value(), person.cell(labour).input_value()) == ("1", ""), "it is not undone")
    person.saved(labour, "")
    must(not person.complaints, f"the browser complains: {person.complaints}")
    person.context.close()


def end_session(person):
    """Ends the session of this window alone: somebody with the same seat types in another one just now."""
    marks = [hashlib.sha256(cookie["value"].encode()).hexdigest() for cookie in person.context.cookies()]
    ended = [person.hub.ask("DELETE FROM session WHERE fingerprint = ? RETURNING 1", mark) for mark in marks]
    must(sum(map(len, ended)) == 1, "no session has ended")


def over(browser, hub, language, script, quarter):
    """A session ends while somebody types: what was typed stays, and is sent again after signing in."""
    person = at_desk(browser, hub, language, script, "coordinator", *PLACE)
    person.open(desk(person, "GB", quarter, "/sheet/Q3"), "table-Q3")
    cell = "VIC_NEW/FORM:BEG"
    end_session(person)
    person.put(cell, "44")
    if script:
        person.until(lambda: person.page.locator("p.status").inner_text() == person.words["sheet-ended"], "nobody is told that nothing is saved")
        must(person.cell(cell).input_value() == "44", "what was typed is gone")
    person.touch("form.grid button[value=next]")
    person.arrive("enter-title")
    person.type("email", person.address)
    person.type("passphrase", PASSPHRASE)
    person.send()
    person.arrive("again-title")
    person.press("main form button")
    must(hub.ask("SELECT typed FROM draft_cell WHERE draft = ? AND cell = ?", f"GB-{quarter}", cell) == [("44",)], "what was typed is lost")
    person.context.close()


def offline(browser, hub, language, quarter):
    """The hub cannot be reached: it is said, and what was typed is saved once it can."""
    person = at_desk(browser, hub, language, True, "coordinator", *PLACE)
    person.open(desk(person, "GB", quarter, "/sheet/Q3"), "table-Q3")
    person.context.set_offline(True)
    person.put("VIC_NEW/FORM:BEG", "55")
    person.until(lambda: person.page.locator("p.status.bad").count() == 1, "nobody is told that nothing is saved")
    must(person.page.locator("p.status").inner_text() == person.words["sheet-offline"], "it is told otherwise")
    person.context.set_offline(False)
    person.saved("VIC_NEW/FORM:BEG", "55")
    person.until(lambda: person.page.locator("p.status.bad").count() == 0, "it is still told")
    person.context.close()


def warning(browser, hub, language, script):
    """The Dutch coordinator warns of children from Chile on their way to Belgium and Germany; the German one reads it in another
    language and has seen it too; the lead sees that it can be believed now."""
    sender = at_desk(browser, hub, "nl", script, "coordinator", "--country", "NL")
    sender.open(f"{hub.url}/nl/warnings", "warn-list-title")
    sender.press("main a.button")
    sender.arrive("warn-write")
    chosen = {
        "kind": "alert", "signal": "NEW_ORIGIN", "origin": "CL", "form": "CRIM", "crim": "PICK", "band": "1-4",
        "direction": "TOWARDS", "confidence": "single", "urgency": "NOW", "audience": "all",
    }
    for name, value in chosen.items():
        sender.choose(name, value)
    until = time.strftime("%Y-%m-%d", time.gmtime(time.time() + 30 * 86400))
    sender.page.fill("[name=until]", until)
    sender.press("main form button.button")
    sender.arrive("warn-write")
    sender.tab(".problems a[href='#concerns']")
    sender.page.keyboard.press("Enter")
    must(sender.page.locator("[name=origin]").input_value() == "CL", "what was chosen is gone")
    must(sender.page.locator("[name=until]").input_value() == until, "the day is gone")
    for country in ("BE", "DE"):
        sender.tab(f"[name=concerns][value={country}]")
        sender.page.keyboard.press("Space")
    sender.press("main form button.button")
    sender.arrive("warning-kind-alert")
    address = urllib.parse.urlsplit(sender.page.url).path.removeprefix("/nl")
    reader = at_desk(browser, hub, language, script, "coordinator", "--country", "DE")
    letter = hub.letter(reader.address)
    must(fits(letter["Subject"], words(letter["Content-Language"])["letter-warning-subject"]), f"the letter says {letter['Subject']}")
    text = letter.get_body(("plain",)).get_content()
    must(address in text and "CL" not in text and "Chil" not in text, f"the letter says too much, or too little: {text}")
    reader.open(f"{hub.url}/{language}{address}", "warning-kind-alert")
    facts = reader.page.locator("dl.facts").inner_text()
    for said in ("country-CL", "crim-PICK", "country-BE", "country-DE", "country-NL", "warn-direction-TOWARDS"):
        must(reader.words[said] in facts, f"{reader.words[said]} is not told in {language}: {facts}")
    reader.choose("band", "1-4")
    reader.press("main form button.button")
    reader.arrive("warning-kind-alert")
    lead = at_desk(browser, hub, language, script, "lead")
    lead.open(f"{hub.url}/{language}{address}", "warning-kind-alert")
    grade = lead.page.locator("main p strong").all_inner_texts()
    must(lead.words["signal-grade-repeated"] in grade, f"the grade has not risen: {grade}")
    question(sender, reader, language)
    stranger = Person(browser, hub, language, script)
    stranger.open(f"{hub.url}/{language}{address}", "enter-title")
    for person in (sender, reader, lead, stranger):
        person.context.close()


def question(sender, reader, language):
    """Colleagues are asked whether they have seen it; one answers, and nobody sees a single answer."""
    url = sender.hub.url
    sender.open(f"{url}/nl/inquiries", "inquiry-list-title")
    sender.press("main a.button")
    sender.arrive("inquiry-ask")
    since = sender.page.locator("[name=since] option").nth(2).get_attribute("value")
    for name, value in {"origin": "CL", "form": "CRIM", "since": since, "audience": "all"}.items():
        sender.choose(name, value)
    sender.page.fill("[name=until]", time.strftime("%Y-%m-%d", time.gmtime(time.time() + 20 * 86400)))
    sender.press("main form button.button")
    sender.arrive("inquiry-form")
    path = urllib.parse.urlsplit(sender.page.url).path.removeprefix("/nl")
    reader.open(f"{url}/{language}{path}", "inquiry-form")
    reader.choose("reply", "yes")
    reader.press("main form button.button")
    reader.arrive("inquiry-form")
    waits = [line for line in reader.page.locator("main p").all_inner_texts() if "2" in line]
    must(waits and reader.page.locator("main table").count() == 0, "a single answer is shown")


def note(browser, hub, language, script, country):
    """A country's coordinator tells what worked, a lead looks through it, and the French one finds it in another language, and who
    wrote it in the directory."""
    writer = at_desk(browser, hub, "nl", script, "coordinator", "--country", country)
    writer.open(f"{hub.url}/nl/directory", "directory-title")
    writer.press("main a.button")
    writer.arrive("directory-own")
    writer.page.fill("#phone", "call me")
    writer.tab("[name=languages][value=NL]")
    writer.page.keyboard.press("Space")
    writer.press("main form button.button")
    writer.arrive("directory-own")
    writer.tab(".problems a[href='#phone']")
    writer.page.keyboard.press("Enter")
    must(writer.page.locator("[name=languages][value=NL]").is_checked(), "what was chosen is gone")
    writer.page.fill("#phone", "+32 2 555 12 12")
    writer.press("main form button.button")
    writer.arrive("directory-title")
    writer.open(f"{hub.url}/nl/practice", "practice-title")
    writer.press("main a.button")
    writer.arrive("practice-write")
    for name, value in {"form": "CRIM", "origin": "CL", "measure": "GUARDIAN", "outcome": "STAYED_SAFE"}.items():
        writer.choose(name, value)
    text = "De voogd kwam op de eerste dag en bleef."
    writer.type("text", text + " Bel 02 555 12 12.")
    writer.press("main form button.button")
    writer.arrive("practice-write")
    writer.tab(".problems a[href='#text']")
    writer.page.keyboard.press("Enter")
    must(writer.page.locator("#text").input_value().startswith(text), "what was typed is gone")
    writer.type("text", text)
    writer.press("main form button.button")
    address = urllib.parse.urlsplit(writer.page.url).path.removeprefix("/nl")
    reader = at_desk(browser, hub, language, script, "coordinator", "--country", "FR")
    reader.page.goto(f"{hub.url}/{language}{address}")
    must(text not in reader.page.content(), "a colleague reads it before a lead")
    lead = at_desk(browser, hub, "en", script, "lead")
    lead.page.goto(f"{hub.url}/en{address}")
    lead.press("main form:has([value=publish]) button")
    reader.page.goto(f"{hub.url}/{language}/practice?origin=CL&words=VOOGD")
    reader.arrive("practice-title")
    reader.press("main table a")
    said = reader.page.locator("blockquote[lang=nl]").inner_text()
    must(said == text, f"the note says {said!r}")
    must(reader.words["practice-outcome-STAYED_SAFE"] in reader.page.locator("dl.facts").inner_text(), "its codes are not in their language")
    reader.page.goto(f"{hub.url}/{language}/directory?country={country}&language=NL")
    reader.arrive("directory-title")
    must("+32 2 555 12 12" in reader.page.locator("main table").inner_text(), "who wrote it cannot be reached")
    for person in (writer, reader, lead):
        person.context.close()


# Who does what; every walk has a quarter of its own.
WITH = [
    ("a newcomer, in Greek", newcomer, "el", "GR", "Ελλάδα", True),
    ("a whole return, in Greek", whole_return, "el", True, "GB", "2023-Q3"),
    ("nothing to report", nothing, "el", True, "MT", "2023-Q3"),
    ("parts of a country", in_parts, "el", True, "2024-Q3"),
    ("a file", file, "el", True, "2025-Q1"),
    ("two at once", two_at_once, "el", True, "2025-Q3"),
    ("a rectangle of figures", paste, "el", "2026-Q1"),
    ("a session that ends", over, "el", True, "2026-Q2"),
    ("a hub that is away", offline, "en", "2026-Q3"),
    ("a warning, read in Greek", warning, "el", True),
    ("what worked, read in Greek", note, "el", True, "BE"),
]
WITHOUT = [
    ("a newcomer, in Bulgarian", newcomer, "bg", "BG", "България", False),
    ("a whole return, in Bulgarian", whole_return, "bg", False, "FR", "2023-Q3"),
    ("nothing to report", nothing, "bg", False, "CY", "2023-Q3"),
    ("parts of a country", in_parts, "bg", False, "2024-Q4"),
    ("a file", file, "bg", False, "2025-Q2"),
    ("two at once", two_at_once, "bg", False, "2025-Q4"),
    ("a session that ends", over, "bg", False, "2024-Q1"),
    ("a warning, read in Bulgarian", warning, "bg", False),
    ("what worked, read in Bulgarian", note, "bg", False, "LU"),
]


def walks(hub, kind, rows):
    """One walk after the other; returns the number of failures."""
    with chromium() as browser:
        return sum(told(f"{kind} JavaScript, {name}", walk, browser, hub, *rest) for name, walk, *rest in rows)


def every_walk(hub):
    """Those with JavaScript and those without go at the same time; both use seats that have one owner, who comes in first."""
    with chromium() as browser:
        at_desk(browser, hub, "en", True, "coordinator", *PLACE)
        at_desk(browser, hub, "en", True, "focal", *PLACE, "--region", "UKD")
    with ThreadPoolExecutor(2) as pool:
        return sum(pool.map(walks, (hub, hub), ("with", "without"), (WITH, WITHOUT)))


# --- every page -------------------------------------------------------------------------------------------------------

# Three of the languages: another alphabet, the one of the model, the longest words.
LANGUAGES = ["el", "en", "fi"]
# All others are looked at for their width: the open pages in each, every page in those that are invented for it.
OTHERS = sorted({path.name for path in (ROOT / "locales").iterdir() if path.is_dir()} - set(LANGUAGES))
# Everybody of `cases/doors.csv`: how they are invited, and how far they come in.
EVERYBODY = {
    "public": None,
    "halfway": ("halfway@example.org", "reader"),
    "reader": ("reader@example.org", "reader"),
    "partner": ("partner@example.org", "partner", *PLACE, "--organisation", "POL"),
    "focal": ("focal.gb@example.org", "focal", *PLACE, "--region", "UKD"),
    "coordinator": ("coordinator.gb@example.org", "coordinator", *PLACE),
    "lead": ("lead@example.org", "lead"),
    "lead_by_passphrase": ("halflead@example.org", "lead"),
    "administrator": ("admin@example.org", "administrator"),
}


# What is fetched and not looked at.
FILES = ("/template", "/findings", "/:kind", "/:file", ".ics", ".atom", ".pdf")


def doors(column):
    """The pages that somebody may see; what is not below a language is no page.

    Pages for everybody are looked at by those with the fewest and with the most rooms around them.
    """
    with (ROOT / "tests/cases/doors.csv").open() as file:
        rows = [row for row in csv.DictReader(file) if row["method"] == "GET" and row["path"].startswith("/:language")]
    rows = [row for row in rows if row["public"] != "yes" or column in ("public", "administrator")]
    return [row["path"] for row in rows if row[column] in ("yes", "own") and not row["path"].endswith(FILES)]


# The tables of a return are made alike, and the largest have more than a thousand inputs: each language looks at one.
SHEETS = {"fi": "Q1", "el": "Q2", "en": "Q5"}


def sheet(path, language):
    """A part of a country has no table of regions."""
    table = SHEETS.get(language, "Q3")
    return "Q3" if table == "Q5" and "/part/" in path else table


def filled(path, parts):
    for name, value in parts.items():
        path = path.replace(name, value)
    must(":" not in path, f"what stands for the rest of {path}? Add it to `parts`.")
    return path


def come_in(page, hub, who):
    """Signs somebody in, as far as they come."""
    if EVERYBODY[who] is None:
        return
    address = EVERYBODY[who][0]
    if address in hub.inside:
        page.goto(f"{hub.url}/en/sign-in")
        page.fill("#email", address)
        page.fill("#passphrase", PASSPHRASE)
    else:
        page.goto(hub.invite(*EVERYBODY[who], "--reads", "en"))
        page.fill("#new", PASSPHRASE)
    page.click("main form button")
    page.wait_for_load_state()
    if who in ("lead", "administrator", "halfway"):
        page.fill("#code", totp(page.locator("code.secret").inner_text()))
        page.click("main form button")
        page.wait_for_selector("ul.codes")
    if who == "halfway":
        page.click("nav.rooms form button")
        page.fill("#email", EVERYBODY[who][0])
        page.fill("#passphrase", PASSPHRASE)
        page.click("main form button")
        page.wait_for_selector("#code")


def picture(page, folder, name, is_thorough):
    """As it is, at three widths; once also in the dark, in the colours of somebody's system, and with every word twice as long."""
    for width in (390, 768, 1280):
        page.set_viewport_size({"width": width, "height": 844})
        for scheme in ("light", "dark") if is_thorough else ("light",):
            page.emulate_media(color_scheme=scheme)
            page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
    page.emulate_media(color_scheme="light")
    if not is_thorough:
        return
    page.emulate_media(forced_colors="active")
    page.screenshot(path=folder / f"{name}-1280-forced.png", full_page=True)
    page.emulate_media(forced_colors="none")
    page.evaluate("""() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), texts = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        for (const text of texts) text.data = text.data.replace(/\\p{L}+/gu, word => word.length < 4 ? word : word + word.toLowerCase());
    }""")
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 844})
        page.screenshot(path=folder / f"{name}-{width}-long.png", full_page=True)


def tour(hub, who, parts, pictures):
    """Every page that somebody may see, in every language; yields how many, and what is wrong."""
    with chromium() as browser:
        page = browser.new_page()
        come_in(page, hub, who)
        seen, found = 0, []
        for path in doors(who):
            for language in LANGUAGES + INVENTED + (OTHERS if who == "public" else []):
                if language in INVENTED and "/edition/" in path:
                    continue  # nobody wrote documents in them
                address = filled(path, {"/:language": f"/{language}", ":sheet": sheet(path, language), **parts})
                status = page.goto(hub.url + address).status
                is_again = language != "el" and any(long in path for long in ("/return/", "/part/", "/edition/"))
                ways = [] if language not in LANGUAGES else AGAIN if is_again else THOROUGH
                wrong = looks(page, ways) + direction(page, language) if status == 200 else [f"answers {status}"]
                found += [f"{who}, {address}: {one}" for one in wrong]
                seen += 1
                if pictures and language in LANGUAGES + INVENTED:
                    name = path.replace("/:language", "").replace("/", "_").replace(":", "")
                    picture(page, pictures, f"{who}{name}-{language}", language == "el")
    return seen, found


@contextmanager
def chromium():
    with sync_playwright() as driver:
        browser = driver.chromium.launch(**CHROMIUM)
        yield browser
        browser.close()


# --- the run ----------------------------------------------------------------------------------------------------------


def told(name, work, *arguments):
    """Does something and says how it went; returns the number of failures."""
    start = time.monotonic()
    try:
        work(*arguments)
    except Exception as wrong:  # whatever it is, it is told, and the rest is looked at too
        print(f"FAILED {name}: {wrong}", flush=True)
        return 1
    print(f"{name}: as it must be, {time.monotonic() - start:.1f} s", flush=True)
    return 0


def every_page(hub, pictures):
    """Two people look at a time."""
    person, proof = hub.unsubscribe()
    link = hub.invite("waiting@example.org", "reader").rsplit("/", 1)[1]
    signal = "SELECT id FROM signal WHERE scope = ? ORDER BY quarter DESC, id LIMIT 1"
    [[of_all]], [[own]] = hub.ask(signal, "_T"), hub.ask(signal, "GB")
    parts = {
        "signal/:signal": f"signal/{of_all}", ":signal": own, ":warning": hub.ask("SELECT MIN(id) FROM warning")[0][0],
        ":note": hub.ask("SELECT MIN(id) FROM practice")[0][0], ":inquiry": hub.ask("SELECT MIN(id) FROM inquiry")[0][0],
        "unsubscribe/:person/:proof": f"unsubscribe/{person}/{proof}", ":link": link, ":country": "GB", ":region": "UKD", ":person": "coordinator.gb",
        # What the walks at the desk have left: drafts, a part handed in, and a return that was asked about, sent twice and accepted.
        ":part/:quarter": "UKD/2024-Q3", ":quarter/sheet": "2024-Q1/sheet", ":quarter/upload": "2024-Q1/upload", ":quarter/check": "2024-Q1/check",
        ":origin": "CL", ":asked/:proof": f"{int(time.time()) + 9999}-00/{'0' * 32}",
        ":quarter/parts": "2024-Q3/parts", ":quarter": "2023-Q3", ":version": "2", ":edition": "2023-Q2",
    }
    with ThreadPoolExecutor(2) as pool:
        tours = list(pool.map(lambda who: tour(hub, who, parts, pictures), EVERYBODY))
    found = [one for _, wrong in tours for one in wrong]
    must(not found, f"{len(found)} things:\n  " + "\n  ".join(found))
    print(f"{sum(seen for seen, _ in tours)} pages, each at 320, 390 and 1280 px")


def main(program, demo, pictures=None):
    if pictures:
        pictures = Path(pictures)
        pictures.mkdir(parents=True, exist_ok=True)
    failed = 0
    with tempfile.TemporaryDirectory() as folder, Hub(program, demo, folder) as hub:
        with chromium() as browser:
            for name, *rest in CONTROLS:
                failed += told(f"control, {name}", control, browser, name, *rest)
        failed += every_walk(hub)
        failed += told("every page", every_page, hub, pictures)
    print(f"{failed} failures")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
