"""Whatever values come through whichever act, it is refused in our sentences with nothing saved, or saved and sound."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts import counter_acts, settings_acts
from desktop_app.acts.record_acts import IN_SETTINGS, adding, correction
from desktop_app.acts.verify_book import verify_book
from desktop_app.catalog.forms.form import Group
from desktop_app.core.doubts import REASONS, Doubtful
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS
from desktop_app.store.rows import codes
from tests.counter import TODAY, WHO, convinced, enrolled, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from desktop_app.acts.counter_acts import Act
    from desktop_app.catalog.forms.form import Form, FormLine
    from desktop_app.store.database import Book

GIANT, SPLIT, NUL = "x" * 1_000_000, "\ud800", "a\x00b"
NO_NUMBERS = (math.nan, math.inf, -math.inf, "x", 10**400)
HOSTILE: Mapping[Kind, tuple[Any, ...]] = {
    Kind.TEXT: (GIANT, SPLIT, NUL, "\n\r\t", 12, math.nan),
    Kind.WORD: (GIANT, SPLIT, NUL, 12),
    Kind.CHOICE: (GIANT, SPLIT, "no such answer", 12),
    Kind.LINK: (GIANT, SPLIT, NUL, "no such record", 12),
    Kind.INTEGER: (-1, 10**15, 2**63, *NO_NUMBERS),
    Kind.MONEY: (-1, 10**15, 2**63 - 1, 2**63, *NO_NUMBERS),
    Kind.DAY: (-(10**9), 35_000_000, 2**63, *NO_NUMBERS),  # the third is in the year 97796
    Kind.RATIO: (1e308, -1e308, *NO_NUMBERS),
    Kind.FLAG: ("x", 2),
}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """An office with a household in it."""
    book = office_book(tmp_path, enrolled)
    yield book
    book.close()


def every_act(book: Book) -> Iterator[Act]:
    """Those of the counter, those that add to and correct the sheets, and those of the settings."""
    counter = counter_acts
    yield from (counter.ENROL, counter.RENEW, counter.END, counter.TAKE, counter.REPORT, counter.DECIDE, counter.PAY)
    yield counter.TAKE_SAVE_BACK
    for of in SHEETS:
        yield from adding(of.name)
        if of.name not in IN_SETTINGS and of.key == ("code",):
            yield from (correction(of.name, code) for code in codes(book, of.name, 1))
    for place in ("liquidity", "two_persons", "receipts", "allocation", "scheme"):
        yield settings_acts.form_of(book, place)[0]


def usual(book: Book, line: FormLine) -> Any:
    """An answer that may well be right."""
    known = {
        Kind.LINK: next(iter(codes(book, line.about.target, 1)), "none") if line.kind is Kind.LINK else "",
        Kind.CHOICE: next(iter(line.codes), ""),
        Kind.DAY: TODAY,
        Kind.MONEY: 100,
        Kind.INTEGER: int(line.about.low or 1),
        Kind.RATIO: float(line.about.low or 0.5),
        Kind.FLAG: True,
    }
    return known.get(line.kind, "Words")


def tried(book: Book, form: Form) -> Iterator[tuple[str, Any, dict[str, Any]]]:
    """The usual answers with one that is hostile: its line, the answer, and all of them."""
    lines = {part.key: part.lines if isinstance(part, Group) else (part,) for part in form.parts}
    rows = {key: {line.key: usual(book, line) for line in of} for key, of in lines.items()}
    groups = {part.key for part in form.parts if isinstance(part, Group)}
    whole = {key: [row] if key in groups else row[key] for key, row in rows.items()}
    for key, of in lines.items():
        for line in of:
            for answer in HOSTILE[line.kind]:
                row = {**rows[key], line.key: answer}
                yield line.key, answer, {**whole, key: [row] if key in groups else answer}
    for answer in (GIANT, SPLIT, 12):
        yield REASONS, answer, {**whole, REASONS: {PLAIN: answer}}


def done(book: Book, act: Act, values: dict[str, Any]) -> None:
    """Do it as a clerk who is sure of everything."""
    try:
        act.save(book, values, WHO)
    except Doubtful as asked:
        act.save(book, convinced(values, asked), WHO)


def test_no_value_ends_an_act_in_anything_but_a_sentence_of_ours(book: Book) -> None:
    wrong: list[str] = []
    for act in list(every_act(book)):
        for key, answer, values in tried(book, act.form):
            before = book.value("SELECT count(*) FROM saves")
            try:
                done(book, act, values)
            except Refused as refusal:
                said = [PLAIN.say(problem.message) for problem in refusal.problems]
                if not all(said) or book.value("SELECT count(*) FROM saves") != before:
                    wrong.append(f"{act.form.name}, {key}: {answer!r:.20} was half saved, or refused without a word")
            except Exception as error:  # noqa: BLE001 - whatever it is, it is what must not be
                wrong.append(f"{act.form.name}, {key}: {answer!r:.20} ends in {error!r:.80}")
            else:
                wrong.append(f"{act.form.name}, {key}: {answer!r:.20} was saved")
    assert wrong == []
    assert verify_book(book).faults == ()
