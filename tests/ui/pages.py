"""The window on a small scheme, and a page of it with everything answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from desktop_app.acts import counter_acts
from desktop_app.acts.record_acts import adding
from desktop_app.acts.sign_in import sign_in
from desktop_app.core.period import quarter
from desktop_app.core.records.sheets import SHEETS
from desktop_app.ui.shell.remembered import LastSeen
from tests.locked import PASSWORDS
from tests.schemes import scheme_book

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.acts.counter_acts import Act
    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.pages.page import Page

P = TypeVar("P", bound="Page")


def open_scheme(office: Workplace, folder: Path, page: str = "today") -> Path:
    """Open the small scheme in the window, at the third quarter of 2026, on a page as if one had left it there.

    The page Today asks twenty questions: who looks at another page need not wait for their answers.
    """
    folder.mkdir(exist_ok=True)
    path = scheme_book(folder / "small.coverbook")
    office.entrance.before = LastSeen(path.absolute(), page, "", quarter(2026, 3))
    office.bookcase.open(path)
    office.worker.settle()
    return path


def shown(office: Workplace, name: str, kind: type[P], record: str = "") -> P:
    """A page of the window, shown and answered."""
    office.window.show_page(name, record)
    office.worker.settle()
    page = office.window.pages[name]
    assert isinstance(page, kind)
    return page


def come_in(office: Workplace, path: Path, name: str) -> None:
    """Open a locked book for somebody."""
    office.bookcase.open(path, sign_in=lambda: sign_in(path, name, PASSWORDS[name]))
    office.worker.settle()


def all_forms() -> list[Act]:
    """Every act of the counter, and one that adds to each sheet that has none of its own."""
    counter = [each for each in vars(counter_acts).values() if isinstance(each, counter_acts.Act)]
    ones = [acts[-1] for of in SHEETS if (acts := adding(of.name))]
    return list({each.form.name: each for each in (*counter, *ones)}.values())
