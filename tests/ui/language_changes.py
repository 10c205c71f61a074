"""A process of its own that changes its window's language from each to each, with every page and form open."""

from __future__ import annotations

import gc
import sys
from itertools import combinations, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.bootstrap import Workplace
from desktop_app.catalog.navigation import NAVIGATION
from desktop_app.core.language import PSEUDO
from desktop_app.core.laptop import Laptop
from desktop_app.ui.forms.act_form import ActForm
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.remembered import Remembered
from desktop_app.ui.speech.languages import languages
from tests.schemes import scheme_book
from tests.ui.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.language import Language

TYPED = "Asha half wr"
FORMS = ("members", "premiums", "claims")
"""The pages on which a form stands open."""


def changes(times: int) -> Iterator[str]:
    """The codes of the languages to speak: each and the next both ways, or every pair there is so many times."""
    spoken: list[Language] = [*languages(), *PSEUDO]
    for one, other in combinations(spoken, 2) if times else pairwise(spoken):
        yield one.code
        for _ in range(times or 1):
            yield from (other.code, one.code)


def open_everything(office: Workplace, path: Path) -> list[ActForm]:
    """Open the file, every page of it, and on each page of records a form with something typed in it."""
    office.bookcase.open(path)
    office.worker.settle()
    for place in NAVIGATION:
        office.window.show_page(place.name)
        office.worker.settle()
    return [_begin_form(office, name) for name in FORMS]


def _begin_form(office: Workplace, name: str) -> ActForm:
    """Begin what one does first on a page, and stop in the middle of a word."""
    office.window.show_page(name)
    office.window.pages[name].primary_act()
    office.worker.settle()
    form = next(form for form in office.window.pages[name].findChildren(ActForm))
    QTest.keyClicks(form.body.stops()[0], TYPED)
    return form


def main(folder: Path, first: str, times: int, every: int) -> None:
    """Speak the first language, open everything, change; what was typed still stands there at the end.

    The widgets hear of every change, or of every so many: what Qt and the speeches do with memory is the same.
    """
    make_application([*sys.argv[:1], "-platform", "offscreen"])
    remembered = Remembered(folder / "settings.ini")
    remembered.remember_language(first)
    office = Workplace(remembered, TODAY, Laptop())
    office.furnish()
    office.window.show()
    forms = open_everything(office, scheme_book(folder / "small.coverbook"))
    for at, code in enumerate(changes(times)):
        office.speak(code)
        gc.collect(0)
        if at % every == 0:
            QCoreApplication.sendPostedEvents()
            QApplication.processEvents()
    QApplication.processEvents()
    if not all(TYPED in str(form.body.stops()[0].property("text")) for form in forms):
        sys.exit("what was typed is gone")
    office.window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:]))
