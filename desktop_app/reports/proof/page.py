"""The page that a scheme hands out with its statements: one file of HTML that reads their codes on any phone.

It carries the scheme's public key, the words of one language and everything it needs, and may ask for nothing outside.
"""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from desktop_app.catalog.pages.proof import DIGEST, KEY
from desktop_app.core.places import whole_file
from desktop_app.core.registry import INDICATORS
from desktop_app.core.statements.cash_flow import CASH
from desktop_app.core.statements.lines import BALANCE, INCOME
from desktop_app.core.text import text
from desktop_app.reports.proof import words
from desktop_app.reports.proof.seal import key_id
from desktop_app.store.signing import fingerprint, public_key
from desktop_app.store.terms import scheme

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book

_PARTS: Final = Path(__file__).resolve().parents[3] / "resources" / "checker"
_SCRIPTS: Final = ("qr.js", "ed25519.js", "checker.js")
_HOLE = re.compile(r"\{\{(\w+)\}\}")


def write_page(book: Book, speech: Speech, path: Path) -> None:
    """Write the page of a book's scheme in a reader's language; OSError where the place cannot take it."""
    of = scheme(book)
    made = page(of.name if of else "", public_key(book), speech)
    with whole_file(path, ".html", for_others=True) as part:
        part.write_text(made, encoding="utf-8")


def page(name: str, public: bytes, speech: Speech) -> str:
    """The page of a scheme's name and public key."""
    shown = {
        "language": speech.language.code,
        "direction": "rtl" if speech.language.right_to_left else "ltr",
        "title": speech.say(_TITLE.about(scheme=name)),
        "key_label": speech.say(KEY),
        "fingerprint": fingerprint(public),
        **{key: speech.say(each) for key, each in _SHOWN.items()},
    }
    given = json.dumps(_given(public, speech), ensure_ascii=False).replace("<", "\\u003c")
    holes = {
        **{key: html.escape(each) for key, each in shown.items()},
        "style": _part("checker.css"),
        "given": given,
        "scripts": "\n".join(map(_part, _SCRIPTS)),
    }
    return _HOLE.sub(lambda hole: holes[hole[1]], _part("page.html"))


def _given(public: bytes, speech: Speech) -> dict[str, Any]:
    """What the script is told: the key, the words, and what lines and indicators are called."""
    return {
        "language": _locale(speech),
        "key": public.hex(),
        "keyId": key_id(public).hex(),
        "texts": {key: speech.say(each) for key, each in _SAID.items()},
        "labels": {key: speech.say(each) for key, each in _LABELS.items()},
        "statuses": {key: speech.say(each) for key, each in _STATUSES.items()},
        "lines": [
            (line.code, "" if line.own else line.code, speech.say(line.label)) for line in (*INCOME, *BALANCE, *CASH)
        ],
        "indicators": list(_indicators(speech)),
    }


def _indicators(speech: Speech) -> Iterator[tuple[str, str, bool]]:
    """The ten, each with the number that paper shows in place of the ratio."""
    for each in INDICATORS:
        yield each.name, speech.say(each.label), each.in_days
        if each.shown:
            yield f"{each.name}.{each.shown}", speech.say(_MEDIAN.about(indicator=each.label)), each.in_days


def _locale(speech: Speech) -> str:
    """The language as browsers name it, with the reader's way of writing numbers."""
    habits, code = speech.habits, speech.language.code
    base = "en-IN" if code == "en" and habits.lakhs else code
    digits = {True: "-u-nu-native", False: "-u-nu-latn", None: ""}
    return base + digits[habits.native_digits]


def _part(name: str) -> str:
    """A part of the page as it lies beside the program."""
    return (_PARTS / name).read_text(encoding="utf-8").strip()


_TITLE = text("Proof", "Check a statement of {scheme}")
_MEDIAN = text("Proof", "{indicator}, median")
_SHOWN: Mapping[str, Text] = MappingProxyType(
    {
        "intro": text(
            "Proof",
            "Photograph the code on the statement, or choose a picture of it. Nothing leaves this device, and no "
            "network is needed.",
        ),
        "choose": text("Proof", "Take or choose a picture"),
        "paste": text("Proof", "Paste what another program read off the code"),
        "check": text("Proof", "Check"),
        "trust": text(
            "Proof",
            "Compare this key with that which the scheme tells you itself, on its notice board or by telephone. A page "
            "with another key speaks for somebody else.",
        ),
    }
)
_SAID: Mapping[str, Text] = MappingProxyType(
    {
        "none": words.NONE,
        "damaged": words.DAMAGED,
        "mixed": words.MIXED,
        "missing": words.MISSING.about(number="{number}", count="{count}"),
        "foreign": words.FOREIGN,
        "changed": words.CHANGED,
        "final": words.FINAL,
        "draft": words.DRAFT,
        "compare": words.COMPARE,
        "nought": words.NOUGHT,
        "unreadable": words.UNREADABLE,
        "reading": text("Proof", "The picture is being read…"),
        "newer": text("Proof", "This code is newer than this page. Ask the scheme for its newest page."),
        "old": text("Proof", "This browser is too old to unfold the code. Open the page in a newer one."),
    }
)
_LABELS: Mapping[str, Text] = MappingProxyType(
    {
        "about": text("Statement", "Identification"),
        "scheme": text("Statement", "Scheme"),
        "period": text("Field", "Period"),
        "currency": text("Scheme form", "Currency"),
        "save": text("Statement", "State of the file"),
        "head": text("Statement", "Fingerprint of the file"),
        "digest": DIGEST,
        "indicators": text("Statement", "The ten indicators"),
        "lines": text("Proof", "Lines of the statement"),
    }
)
_STATUSES: Mapping[str, Text] = MappingProxyType(
    {
        "provisional": text("Indicators", "provisional"),
        "missing": text("Indicators", "missing"),
        "not_applicable": text("Indicators", "not applicable"),
    }
)
