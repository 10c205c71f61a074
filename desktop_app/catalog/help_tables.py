"""The parts of the help that follow from what is described elsewhere, so that nobody has to keep them up by hand."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.words import label_of
from desktop_app.core.checks.registry import CHECKS
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import GROUPS, SHEETS
from desktop_app.core.registry import INDICATORS
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.core.language import Speech
    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.core.text import Text

_PART = re.compile(r"^\[\[(\w+)(?::(\w+))?\]\]$", re.MULTILINE)
"""A line of a topic that stands for a part made here, like [[checks]] or [[facts:renewal_ratio]]."""


_HOLDS: Mapping[Kind, Text] = MappingProxyType(
    {
        Kind.TEXT: text("Help", "text"),
        Kind.INTEGER: text("Help", "a whole number"),
        Kind.DAY: text("Help", "a day, like 2026-01-31"),
        Kind.MONEY: text("Help", "an amount, like 1250.50"),
        Kind.RATIO: text("Help", "a number"),
        Kind.FLAG: text("Help", "yes or no"),
        Kind.WORD: text("Help", "a word of a list that grows"),
    }
)
"""What a column of each kind holds, where the kind alone says it."""


_PLACES: Mapping[str, Text] = MappingProxyType(
    {
        "indicator": text("Help", "indicator {number}"),
        "table": text("Help", "table {number}"),
        "box": text("Help", "box {number}"),
    }
)
"""The kinds of places in the handbook."""


def with_tables(markdown: str, speech: Speech) -> str:
    """The topic with every part that follows from descriptions put in, in the words of a language."""
    return _PART.sub(lambda found: _part(found[1], found[2] or "", speech), markdown)


def _part(name: str, of: str, speech: Speech) -> str:
    """One such part; KeyError for a name that is none."""
    parts = {"sheets": _sheets, "checks": _checks, "facts": _facts, "words": _words, "records": _records}
    return parts[name](of, speech)


def _facts(name: str, speech: Speech) -> str:
    """An indicator's explanation, formula, norm and source, as its card has them."""
    of = {each.name: each for each in INDICATORS}[name]
    facts = (
        text("Help", "Formula: {formula}", formula=of.formula),
        of.norm.words if of.norm else text("Help", "The handbook gives no norm: compare with your plan and your past."),
        text("Help", "Source: the handbook of performance indicators, {place}", place=_source(of.source, speech)),
    )
    said = [speech.say(fact) for fact in facts]
    listed = "\n".join(f"- {fact[:1].upper()}{fact[1:]}" for fact in said)
    return f"{speech.say(of.explanation)}\n\n{listed}"


def _source(source: str, speech: Speech) -> str:
    """The places of a source, like `Indicator 4, table 6`, in the words of a language."""
    places = [place.rpartition(" ") for place in source.split(", ")]
    return ", ".join(speech.say(_PLACES[kind.lower()].about(number=number)) for kind, _, number in places)


def _checks(_of: str, speech: Speech) -> str:
    """What is looked for in the whole book, and why."""
    titles = (text("Help", "What is found"), text("Help", "The rule behind it"))
    return _table(titles, ((each.title, each.explanation) for each in CHECKS), speech)


def _words(name: str, speech: Speech) -> str:
    """The words of a fixed list: `claims_reason` is the list of the field `reason` of the sheet `claims`."""
    sheet_name, _, field_name = name.partition("_")
    of = next(each for each in SHEETS if each.name == sheet_name).field(field_name)
    return "\n".join(f"- {_said(label_of(of, code), speech)}" for code in of.choices)


def _sheets(_of: str, speech: Speech) -> str:
    """Every file of the exchange folder with its columns, straight from the records."""
    return "\n\n".join(f"## {of.name}.csv\n\n{_columns(of, speech)}" for of in SHEETS)


def _records(_of: str, speech: Speech) -> str:
    """Every sheet among those it is looked for with: what it is called, what one does there, what belongs there."""
    titles = (text("Checks", "Record"), text("Help", "To add one"), text("Help", "Holds"))
    return "\n\n".join(
        f"## {speech.say(group)}\n\n"
        + _table(titles, ((of.label, of.add, of.about) for of in SHEETS if of.group == group), speech)
        for group in GROUPS
    )


def _columns(of: Sheet, speech: Speech) -> str:
    """The columns of one file: what each holds, and whether it may stay empty."""
    titles = (text("Help", "Column"), text("Help", "Holds"), text("Help", "May be empty"))
    yes, no = text("Help", "yes"), text("Help", "no")
    rows = ((f"`{each.column}`", _holds(each), no if each.required else yes) for each in of.fields)
    return _table(titles, rows, speech)


def _holds(field: Field) -> Text:
    """What a column holds, in a few words."""
    match field.kind:
        case Kind.CHOICE:
            return text("Help", "one of: {codes}", codes=", ".join(field.choices))
        case Kind.LINK:
            return text("Help", "a code that stands in {file}", file=f"{field.target}.csv")
    return _HOLDS[field.kind]


def _table(titles: tuple[Text, ...], rows: Iterable[tuple[Text | str, ...]], speech: Speech) -> str:
    """A table in Markdown."""
    lines: list[tuple[Text | str, ...]] = [titles, ("---",) * len(titles), *rows]
    return "\n".join(f"| {' | '.join(_said(cell, speech) for cell in line)} |" for line in lines)


def _said(cell: Text | str, speech: Speech) -> str:
    """A cell in the language; a bar within would end it."""
    return (cell if isinstance(cell, str) else speech.say(cell)).replace("|", "/")
