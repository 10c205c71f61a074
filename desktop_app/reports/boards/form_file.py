"""A supervisor's form as a person writes it in one TOML file; whatever it names that is not there is refused."""

from __future__ import annotations

import re
import tomllib
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from desktop_app.core.problems import Problem, Refused
from desktop_app.core.registry import KNOWN
from desktop_app.core.statements.cash_flow import CASH_LINES
from desktop_app.core.statements.lines import LINES
from desktop_app.core.text import text
from desktop_app.reports.boards.formula import Formula, parsed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from desktop_app.core.text import Text

ACTIVE_INSURED = "active_insured"
FIGURES = frozenset((*LINES, *CASH_LINES, ACTIVE_INSURED, *(each.name for each in KNOWN)))
"""What a row may be a figure of: a line, an indicator, the insured."""
UNITS = ("money", "percent", "count", "number")
_KEYS = frozenset(("code", "label", "figure", "formula", "unit", "total", "heading"))
_CODE = re.compile(r"[^\W\d][\w.]{0,19}")
_LARGEST = 1 << 20
"""Bytes; a longer form is none."""


@dataclass(frozen=True, slots=True)
class SupervisorRow:
    """A row: a heading, or a figure or a formula under a code and a label."""

    heading: str = ""
    code: str = ""
    label: str = ""
    figure: str = ""
    formula: Formula | None = None
    unit: str = ""
    total: bool = False


@dataclass(frozen=True, slots=True)
class SupervisorForm:
    """What a supervisor wants to see, in the order in which it is wanted."""

    title: str
    rows: tuple[SupervisorRow, ...]


def form_in(path: Path) -> SupervisorForm:
    """The form of a file; Refused with a sentence where it cannot be read or names what does not exist."""
    said = _said_in(path)
    title, rows = said.get("title"), said.get("row")
    if not isinstance(title, str) or not isinstance(rows, list) or not rows:
        words = text("Supervisor", "A form has a title and rows: title = “…”, then [[row]] for each of them.")
        raise Refused(Problem(words, file=path.name))
    return SupervisorForm(title, tuple(_rows(rows, path.name)))


def _said_in(path: Path) -> dict[str, Any]:
    """What a file says, with the mark of letters in front that editors on Windows put there."""
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST)
        letters = "utf-16" if raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig"
        return tomllib.loads(raw.decode(letters))
    except OSError:
        words = text("Supervisor", "It cannot be opened; look whether there is a file of this name.")
    except (ValueError, RecursionError) as problem:
        words = text("Supervisor", "It cannot be read as a form (TOML, UTF-8): {reason}", reason=str(problem))
    raise Refused(Problem(words, file=path.name))


def _rows(rows: list[Any], file: str) -> Iterator[SupervisorRow]:
    """Each row; formulas know the codes above them."""
    codes: list[str] = []
    for at, row in enumerate(rows, 1):
        problem = _problem(row, codes)
        if problem:
            words = text("Supervisor", "Row {number}: {problem}", number=at, problem=problem)
            raise Refused(Problem(words, file=file))
        found = _row(row, codes)
        codes += [found.code] if found.code else []
        yield found


def _row(row: Mapping[str, Any], codes: list[str]) -> SupervisorRow:
    """A row in which nothing is wrong."""
    formula = parsed(row["formula"], codes) if "formula" in row else None
    return SupervisorRow(
        heading=row.get("heading", ""),
        code=row.get("code", ""),
        label=row.get("label", ""),
        figure=row.get("figure", ""),
        formula=formula if isinstance(formula, Formula) else None,
        unit=row.get("unit", ""),
        total=row.get("total", False),
    )


def _problem(row: Any, codes: list[str]) -> Text | None:  # noqa: PLR0911 - one line a thing that may be wrong
    """What is wrong with a row; None where nothing is."""
    if not isinstance(row, dict):
        return text("Supervisor", "it is no row; write [[row]] above it.")
    if unknown := sorted({*row} - _KEYS):
        return text(
            "Supervisor", "there is no {key}; a row has {known}.", key=unknown[0], known=", ".join(sorted(_KEYS))
        )
    if not all(isinstance(row[key], bool if key == "total" else str) for key in row):
        return text("Supervisor", "words stand in quotation marks; total is true or false.")
    if "heading" in row:
        return text("Supervisor", "a heading stands alone.") if len(row) > 1 else None
    if not _CODE.fullmatch(row.get("code", "")) or row["code"] in codes:
        return text("Supervisor", "it needs a code of its own: a letter, then letters, digits and points.")
    if ("figure" in row) == ("formula" in row):
        return text("Supervisor", "it needs a figure or a formula, one of them.")
    return _wrong_figure(row["figure"]) if "figure" in row else _wrong_formula(row, codes)


def _wrong_figure(name: str) -> Text | None:
    """That there is no such figure, and which is nearest."""
    if name in FIGURES:
        return None
    near = get_close_matches(name, sorted(FIGURES), 1, 0.0)[0]
    return text("Supervisor", "there is no figure {name}; the nearest is {near}.", name=name, near=near)


def _wrong_formula(row: Mapping[str, Any], codes: list[str]) -> Text | None:
    """What is wrong with a formula, its label or its unit."""
    if not row.get("label"):
        return text("Supervisor", "a formula needs a label.")
    if row.get("unit") not in UNITS:
        return text("Supervisor", "a formula needs a unit: {units}.", units=", ".join(UNITS))
    found = parsed(row["formula"], codes)
    return None if isinstance(found, Formula) else found
