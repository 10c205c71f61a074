"""What was saved: the saves of a period with who, when and why, what one of them changed, who did what on which day."""

from __future__ import annotations

import json
from collections import Counter
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.claim_rules import claim_rules_form
from desktop_app.catalog.forms.form import FormLine
from desktop_app.catalog.saves import action_words
from desktop_app.catalog.settings import ABOVE, LIQUIDITY, NEEDED, RECEIPTS, TWO_PERSONS
from desktop_app.catalog.words import YES_NO
from desktop_app.core.period import day_of
from desktop_app.core.problems import refused
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.rights import ROLES
from desktop_app.core.shown import Amount, Clock, Share
from desktop_app.core.table import OWN_SHEET, Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.cards import code_of
from desktop_app.reports.fields import shown_alone
from desktop_app.reports.report import PERIOD, TODAY, Report, ReportOption
from desktop_app.store.changed import changes_of
from desktop_app.store.heads import save_named
from desktop_app.store.saves import saves_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.table import Cell
    from desktop_app.reports.report import Asked
    from desktop_app.store.changed import Change
    from desktop_app.store.saves import Listed

SAVES = "saves"
"""Beside the sheets of records: a cell of this column opens what its save changed."""
_SAVE = text("Correction", "Save")
_WHO = text("Records", "Who")
_ACT = Column("act", text("History", "What was done"), Unit.TEXT)
_SAVES = (
    Column("save", _SAVE, sheet=SAVES),
    Column("day", text("Ledger", "Day"), Unit.DAY),
    Column("time", text("Records", "Time")),
    Column("user", _WHO),
    _ACT,
    Column("reason", text("Field", "Reason")),
)
_CHANGES = (
    Column("record", text("Checks", "Record"), sheet=OWN_SHEET),
    Column("field", text("Explained", "Field"), Unit.TEXT),
    Column("before", text("Records", "Before")),
    Column("after", text("Records", "After")),
)
_ACTIVITY = (
    Column("day", text("Ledger", "Day"), Unit.DAY),
    Column("user", _WHO),
    _ACT,
    Column("saves", text("History", "Saves"), Unit.COUNT),
)
_SETTING_NAMES = MappingProxyType({NEEDED: "two_persons", ABOVE: "second_above"})
"""Under which name an answer is kept, where that is another one than in its form."""
_ANSWERS = MappingProxyType(
    {
        _SETTING_NAMES.get(part.key, part.key): text(
            "History", "{form}: {answer}", form=form.title, answer=part.about.label
        )
        for form in (LIQUIDITY, RECEIPTS, TWO_PERSONS, claim_rules_form(()))
        for part in form.parts
        if isinstance(part, FormLine)
    }
)
_SHARES = frozenset(part.key for part in LIQUIDITY.parts if isinstance(part, FormLine))
_AMOUNTS = frozenset(("second_above", "fast_track"))
"""Settings that hold minor units."""
_OF = MappingProxyType({"staff": text("Sheet", "People"), "documents": text("Claim", "Documents needed")})
"""Settings that there are one of for each person or product, whose name follows."""
MOST = 1000
"""Of a save that took in a whole folder so many records are listed."""
_NOTHING = text("History", "Nothing was saved in these days.")


def saves(asked: Asked) -> Iterator[Table]:
    """The saves of a period, the newest first."""
    listed = _listed(asked)[::-1]
    rows = tuple((each.name, *_moment(each), each.user, action_words(each.act), each.reason) for each in listed)
    yield Table("saves", text("History", "Saves"), _SAVES, rows, () if rows else (_NOTHING,))


def activity(asked: Asked) -> Iterator[Table]:
    """How often each person did what on each day."""
    counts = Counter((day_of(each.at.date()), each.user, each.act) for each in _listed(asked))
    rows = tuple((day, user, action_words(act), count) for (day, user, act), count in sorted(counts.items()))
    yield Table("activity", text("History", "Who did what"), _ACTIVITY, rows, () if rows else (_NOTHING,))


def changes(asked: Asked) -> Iterator[Table]:
    """What one save changed, field by field; of a new record what it began with."""
    book, name = asked.figures.book, code_of(asked, "save")
    number = save_named(book, name)
    if number is None:
        raise refused(text("Acts", "There is no save {name}. Choose one from the list.", name=name))
    found = list(islice(changes_of(book, number), MOST + 1))
    rows = tuple(row for change in found[:MOST] for row in change_rows(change, asked.figures.decimals))
    notes = (text("History", "Only the first {most} records are listed.", most=MOST),) if found[MOST:] else ()
    yield Table("changes", text("History", "What save {name} changed", name=name), _CHANGES, rows, notes)


def _listed(asked: Asked) -> list[Listed]:
    """The saves of the period, of one person only where one is asked for."""
    who = str(asked["who"])
    return [each for each in saves_in(asked.figures.book, asked.period) if who in ("", each.user)]


def _moment(save: Listed) -> tuple[int, Clock]:
    """The day and the time of a save."""
    return day_of(save.at.date()), Clock.of(save.at)


def change_rows(change: Change, decimals: int) -> Iterator[tuple[Cell, ...]]:
    """A row a field that differs."""
    if change.table == "settings":
        yield from _setting(change, decimals)
    known = {field.name: field for of in SHEETS if of.name == change.table for field in of.fields}
    for name in change.fields:
        then, now = ((row or {}).get(name) for row in (change.before, change.after))
        if field := known.get(name):
            told = field.label, shown_alone(field, then, decimals), shown_alone(field, now, decimals)
            yield f"{change.table}:{change.code}", *told


def _setting(change: Change, decimals: int) -> Iterator[tuple[Cell, ...]]:
    """A row an answer of a form of the settings that differs."""
    then, now = (_answers(change.code, (row or {}).get("value")) for row in (change.before, change.after))
    for name in dict.fromkeys((*then, *now)):
        if then.get(name) != now.get(name):
            told = (_answer(name, found.get(name), decimals) for found in (then, now))
            yield None, _asked(name), *told


def _answers(name: str, kept: str | None) -> dict[str, Any]:
    """What a setting holds: one answer, or several by their names."""
    try:
        found = None if kept is None else json.loads(kept)
    except ValueError:
        found = kept  # a word, not a number
    return found if isinstance(found, dict) else {} if found is None else {name: found}


def _asked(name: str) -> Cell:
    """What a setting answers: a line of a form, or what is set for each; its own name where no words are known."""
    of, _, whose = name.partition(" ")
    label = _OF.get(of) or (_ANSWERS.get(of) if whose else None)
    if label:
        return text("History", "{form}: {answer}", form=label, answer=whose)
    return _ANSWERS.get(name, name)


def _answer(name: str, answer: Any, decimals: int) -> Cell:
    """Yes or no, words, a share, an amount, or what was written; nothing where it is not set."""
    if answer is None:
        return None
    if isinstance(answer, list):
        return ", ".join(map(str, answer))
    if isinstance(answer, bool) or name in ("two_persons", "other_keys"):
        return YES_NO["1" if answer is True else "0"]
    if answer in ROLES and name.startswith("staff "):
        return ROLES[answer].label
    if name in _AMOUNTS:
        return Amount(int(answer), decimals)
    return text("History", "{share}", share=Share(float(answer))) if name in _SHARES else str(answer)


_BY = (*PERIOD, ReportOption("who", text("History", "by this person only"), default=""))
REPORTS = (
    Report("saves", text("History", "Saves"), saves, _BY, of_figures=False),
    Report("activity", text("History", "Who did what"), activity, _BY, of_figures=False),
    Report(
        "changes",
        text("History", "What a save changed"),
        changes,
        (TODAY, ReportOption("save", text("History", "of the save with this name (A-12)"), default="", required=True)),
        of_figures=False,
    ),
)
