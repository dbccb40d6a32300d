#!/usr/bin/env python3
"""Holds the running text of every language against a dictionary: hunspell's, for Finnish voikko's.

    spelling.py            every language of locales/
    spelling.py CODE ...   some of them
    spelling.py --accept CODE ...   write what is unknown into words.txt, to be read by somebody

Unknown words are told with their message, unless locales/CODE/words.txt has them: words that somebody read and found
right. What stands there and is known, or is used nowhere, is told too. Exit 1 if there is anything to tell.
"""

import re
import subprocess
import sys
from pathlib import Path

from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

LOCALES = Path(__file__).resolve().parent.parent / "locales"
# Debian's dictionaries. Nobody packages one for Maltese.
DICTIONARIES = {
    "bg": "bg_BG", "cs": "cs_CZ", "da": "da_DK", "de": "de_DE", "el": "el_GR", "en": "en_GB", "es": "es_ES", "et": "et_EE",
    "fr": "fr_FR", "ga": "ga_IE", "hr": "hr_HR", "hu": "hu_HU", "is": "is_IS", "it": "it_IT", "lt": "lt_LT", "lv": "lv_LV",
    "nb": "nb_NO", "nl": "nl_NL", "pl": "pl_PL", "pt": "pt_PT", "ro": "ro_RO", "sk": "sk_SK", "sl": "sl_SI", "sv": "sv_SE",
    "uk": "uk_UA",
}
WITHOUT = {"mt"}
# Names of countries are no running text.
NAMES = "countries.ftl"
# What is put in, and whatever is written to it without a space, is no word of its own.
PUT_IN = "\x00"


class Texts(Visitor):
    """The text of a message, with a mark where something is put in."""

    def __init__(self):
        self.parts = []

    def visit_Pattern(self, pattern):
        for element in pattern.elements:
            if isinstance(element, ast.TextElement):
                self.parts.append(element.value)
            else:
                self.parts.append(PUT_IN)
                self.generic_visit(element)
        self.parts.append(" ")


def words_of(language):
    """Every word of a language with the first message that uses it."""
    words = {}
    for path in sorted((LOCALES / language).glob("*.ftl")):
        if path.name == NAMES:
            continue
        for entry in parse(path.read_text()).body:
            if isinstance(entry, ast.Message) and entry.value:
                texts = Texts()
                texts.visit(entry.value)
                for word in plain_words("".join(texts.parts)):
                    words.setdefault(word, f"{path.name}: {entry.id.name}")
    return words


def plain_words(text):
    """Words, without addresses, commands, codes and what clings to something put in."""
    text = re.sub(r"`[^`]*`|https?://\S+|\S+@\S+|\S*[_=]\S*|--\S+|\.\w+", " ", text)
    text = re.sub(rf"[^\s(“„«\"]*{PUT_IN}[^\s]*", " ", text)
    return [word.replace("’", "'") for word in re.findall(r"[^\W\d_]+(?:['’·][^\W\d_]+)*", text)]


def unknown_to_hunspell(dictionary, words):
    run = subprocess.run(
        ["hunspell", "-i", "utf-8", "-d", dictionary, "-l"],
        input="\n".join(words), stdout=subprocess.PIPE, text=True, check=True,
    )
    return set(run.stdout.split())


def unknown_to_voikko(words):
    # Debian keeps this pure Python module for its own interpreter alone.
    sys.path.append("/usr/lib/python3/dist-packages")
    from libvoikko import Voikko

    voikko = Voikko("fi")
    return {word for word in words if not voikko.spell(word)}


def unknown(language, words):
    return unknown_to_voikko(words) if language == "fi" else unknown_to_hunspell(DICTIONARIES[language], words)


def accepted(language):
    path = LOCALES / language / "words.txt"
    return set(path.read_text().split()) if path.exists() else set()


def check(language, shared):
    """What is to be told of a language; `shared` are words of English, names and technical ones, that stand in all."""
    words = words_of(language)
    # The longest word read backwards, in the language's own letters: if it passes, anything would.
    control = max(filter(str.isalpha, words), key=len)[::-1].lower()
    found = unknown(language, [*words, control])
    if control not in found:
        return [f"{control} is taken for a word: nothing is checked"]
    found = found & set(words) - shared
    own = accepted(language)
    told = [f"{word} ({words[word]})" for word in sorted(found - own)]
    return told + [f"{word} in words.txt is known or not used" for word in sorted(own - found)]


def accept(language, shared):
    words = words_of(language)
    found = unknown(language, list(words)) & set(words) - shared
    (LOCALES / language / "words.txt").write_text("".join(f"{word}\n" for word in sorted(found)))


def main(arguments):
    is_accepting = arguments[:1] == ["--accept"]
    asked = arguments[is_accepting:] or sorted(path.name for path in LOCALES.iterdir() if path.is_dir())
    english = set(words_of("en"))
    failed = 0
    for language in asked:
        if language in WITHOUT:
            print(f"{language}: there is no dictionary")
            continue
        shared = english if language != "en" else set()
        if is_accepting:
            accept(language, shared)
            continue
        told = check(language, shared)
        failed += bool(told)
        print(f"{language}: {len(words_of(language))} words, {len(accepted(language))} read by somebody, {len(told)} to mend")
        for line in told:
            print(f"  {line}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
