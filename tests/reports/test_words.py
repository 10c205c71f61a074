"""No report shows a person a key of the program: each has its words, in every language; programs are given the keys."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from desktop_app.catalog.words import LISTS
from desktop_app.core.statements.cash_flow import CASH_LINES
from desktop_app.core.statements.lines import LINES
from desktop_app.media.json_ import table_answer
from desktop_app.media.terminal import table_rows
from desktop_app.reports.registry import reports
from desktop_app.ui.speech.languages import speech_for
from tests.media.test_every_report import NAMES, OWN, answer_of, few_changes, village  # noqa: F401 - fixtures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.table import Column, Table
    from desktop_app.store.database import Book

KEY = re.compile(r"[a-z0-9]+(_[a-z0-9]+)+")
CODES_OF_LINES = frozenset((*LINES, *CASH_LINES))
"""The fixed lists whose codes people know: they are printed in every statement."""
FIXED = frozenset(code for codes in LISTS for code in codes) - CODES_OF_LINES
PEOPLES_OWN = frozenset({"event", "cause", "method", "name", "value", "before", "after"})
"""Columns of words that an office writes itself; they may be words of a list by chance."""
ASKED_BY_NAME = frozenset({"blank_forms", "blank_registers"})
"""They list the names by which a form is asked for."""


def raw(table: Table) -> Iterator[tuple[str, str]]:
    """Cells that a person would be shown as the program keeps them, with their column."""
    for row in table.rows:
        for cell, of in zip(row, table.columns, strict=True):
            if isinstance(of.shows(cell, 0), str) and not of.sheet and is_key(str(of.shows(cell, 0)), of):
                yield of.name, str(cell)


def is_key(words: str, of: Column) -> bool:
    """Whether words are a key of the program."""
    return bool(KEY.fullmatch(words)) or (words in FIXED and of.name not in PEOPLES_OWN)


@pytest.mark.parametrize("name", [name for name in NAMES if name not in ASKED_BY_NAME])
def test_no_cell_shows_a_key_of_the_program(village: Book, name: str) -> None:  # noqa: F811 - the fixture
    for table in answer_of(reports()[name], village, **OWN.get(name, {})).tables:
        assert not set(raw(table))
        said = [speech_for("fr").say(words) for words in (*table.notes, *(of.label for of in table.columns))]
        assert not [words for words in said if KEY.search(words)]


def test_a_key_is_told_in_the_language_and_kept_for_programs(village: Book) -> None:  # noqa: F811 - the fixture
    table, *_ = answer_of(reports()["reserve_methods"], village).tables
    at = [column.name for column in table.columns].index("method")
    assert {row[at] for row in table_answer(table, 2)["rows"]} >= {"chain_ladder", "lag_factor"}
    shown = {row[at] for row in table_rows(table, 2, speech_for("fr"))[1:]}
    assert "Facteurs de décalage" in shown
    assert not shown & {"lag_factor", "Lag factors"}
