"""A report's table on paper: as many parts as its columns need, none of them a last column by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.catalog.pages.page import PaperTable
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.figures import Figures
from desktop_app.reports.paper import TURNED, WIDEST, document, table_blocks
from desktop_app.reports.registry import report_named
from tests.books import small_book
from tests.quarters import Q1
from tests.reporting import ask

if TYPE_CHECKING:
    from pathlib import Path

LABEL = text("Test", "Anything")


def wide(figures: int) -> Table:
    """A table whose rows are named by a code and a name, with so many figures."""
    named = (Column("code", LABEL, Unit.TEXT), Column("name", LABEL, Unit.TEXT))
    columns = (*named, *(Column(f"c{at}", LABEL, Unit.COUNT) for at in range(figures)))
    return Table("wide", LABEL, columns, (("A", "Asha", *range(figures)),))


@pytest.mark.parametrize(("figures", "parts"), [(6, [6]), (7, [4, 3]), (11, [6, 5]), (13, [5, 5, 3])])
def test_the_figures_of_a_wide_table_are_shared_out_evenly_behind_what_names_its_rows(
    figures: int, parts: list[int]
) -> None:
    blocks = [block for block in table_blocks(wide(figures), 2) if isinstance(block, PaperTable)]
    assert [len(block.columns) - 2 for block in blocks] == parts
    assert all(len(block.columns) <= WIDEST for block in blocks)
    assert [cell for block in blocks for cell in block.rows[0].cells[2:]] == list(range(figures))


@pytest.mark.parametrize(("figures", "turned", "parts"), [(6, False, 1), (7, True, 1), (10, True, 1), (11, True, 2)])
def test_a_page_is_turned_for_a_table_that_stands_whole_on_it_only_then(
    tmp_path: Path, figures: int, *, turned: bool, parts: int
) -> None:
    book = small_book(tmp_path / "small.coverbook")
    answer = report_named("bank_book").answer(ask(Figures(book), Q1))
    paper = document(replace(answer, tables=(wide(figures),)))
    assert paper.wide == turned
    assert sum(isinstance(block, PaperTable) for block in paper.blocks) == parts
    book.close()


def test_a_line_of_the_bank_book_has_its_balance_and_its_record_in_one_row(tmp_path: Path) -> None:
    book = small_book(tmp_path / "small.coverbook")
    figures = Figures(book)
    assert all(len(table.columns) <= TURNED for table in report_named("bank_book").tables(ask(figures, Q1)))
    book.close()
