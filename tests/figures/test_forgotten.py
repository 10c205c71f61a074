"""What was worked out goes at once when it is let go: nothing is left for Python's search for circles."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from desktop_app.core.period import quarter
from desktop_app.figures.figures import Figures
from desktop_app.reports.asking import answered
from desktop_app.reports.registry import report_named
from desktop_app.store.opening import open_book

if TYPE_CHECKING:
    from pathlib import Path

Q3 = quarter(2026, 3)
DAYS = {"from": Q3.first, "to": Q3.last, "at": Q3.last}
FEW = 500
"""A report of the hamlet leaves ten thousand things behind where nothing is let go."""


def test_figures_that_are_let_go_leave_nothing_to_look_for(hamlet_file: Path) -> None:
    book = open_book(hamlet_file, look=True)
    for name in ("indicators", "statement", "by_month", "principles"):
        report = report_named(name)
        answered(book, report, DAYS)
        gc.collect()
        answer = answered(book, report, DAYS)
        answer.asked.figures.forget()
        del answer
        assert gc.collect() < FEW, name
    book.close()


def test_figures_that_were_let_go_are_worked_out_again(hamlet_file: Path) -> None:
    book = open_book(hamlet_file, look=True)
    figures = Figures(book)
    before = figures.income(Q3), figures.balance(Q3.last), figures.reserve_of(None, Q3.last)
    figures.forget()
    assert (figures.income(Q3), figures.balance(Q3.last), figures.reserve_of(None, Q3.last)) == before
    book.close()
