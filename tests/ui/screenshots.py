"""Every page and part of the window small beside each other, on a small and on a usual screen, to be looked at."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from itertools import cycle, product
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.acts.make_demonstration import demonstration_file
from desktop_app.acts.records import correct_record, values_of
from desktop_app.bootstrap import Workplace
from desktop_app.core.laptop import Laptop
from desktop_app.store.opening import open_book
from desktop_app.ui.look.palette import colours
from desktop_app.ui.pages.act_page import ActPage
from desktop_app.ui.shell.application import dress, make_application
from desktop_app.ui.shell.remembered import Remembered
from desktop_app.ui.speech.languages import languages
from tests.counter import WHO
from tests.ui.conftest import TODAY
from tests.ui.test_everything_fits import SMALLEST, USUAL, everything, settle

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.ui.pages.premiums import PremiumsPage

SMALL = (512, 320)
ACROSS = 6
TURNS = 4
WHILE_TYPING = 500
"""So many milliseconds after the last key all is looked for."""
SHADES = ("light", "dark")
NAMES = (
    "Nguyễn Thị Ngọc Ánh",
    "गङ्गादेवी श्रेष्ठ",
    "মোছাঃ রাজিয়া সুলতানা",
    "கிருஷ்ணவேணி சுப்பிரமணியன்",
    "ශ්‍රීමතී කුමාරිහාමි",
    "សុខ ស្រីមុំ",
    "نصرت فاطمہ بٹ",
    "Ægir Ólafsson",
)
"""Invented names in the letters of every script that the program brings, and in the widest of Latin ones."""
NAMED = 80
"""So many people get one of these names: some stand in every list."""


def contact_sheet(pictures: Sequence[QPixmap]) -> QPixmap:
    """The pictures in rows, from the left in every language."""
    wide, high = SMALL
    sheet = QPixmap(wide * ACROSS, high * ceil(len(pictures) / ACROSS))
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    for at, picture in enumerate(pictures):
        small = picture.scaled(wide - 4, high - 4, mode=Qt.TransformationMode.SmoothTransformation)
        painter.drawPixmap(QPoint(at % ACROSS * wide, at // ACROSS * high), small)
    painter.end()
    return sheet


def _picture(office: Workplace) -> QPixmap:
    """The window as it stands once its tables have found their heights, which takes some turns of its loop."""
    for _ in range(TURNS):
        settle(office)
    return office.window.grab()


def at_work(office: Workplace) -> Iterator[str]:
    """What stands beside or over a page while somebody works there: forms, sheets, filters, what is found."""
    for name, page in office.window.pages.items():
        if isinstance(page, ActPage):
            office.window.show_page(name)
            page.primary_act()
            yield f"{name} form"
            page.close_aside()
            page.list.filters.open()
            yield f"{name} filter"
            page.list.filters.open()
    premiums = cast("PremiumsPage", office.window.pages["premiums"])
    office.window.show_page("premiums")
    for begin, words in ((premiums.begin_collecting, "collect"), (premiums.begin_renewing, "renew")):
        begin()
        yield f"premiums {words}"
        premiums.leave_collecting()
    office.window.bar.finder.setFocus()
    QTest.keyClicks(office.window.bar.finder, "an")
    QTest.qWait(WHILE_TYPING)
    yield "finder"
    office.window.bar.finder.clear()


def named_file(path: Path) -> Path:
    """The small demonstration, made once; some of its people have names in eight scripts."""
    if not path.exists():
        demonstration_file(path, "hamlet")
        book = open_book(path, who=("Asha", "counter"))
        rows = book.query("SELECT code FROM people ORDER BY code LIMIT ?", (NAMED,))
        for (code,), name in zip(rows, cycle(NAMES)):
            values = values_of(book, "people", code)
            correct_record(book, "people", code, {**values, "name": name, "why": "as on the card"}, WHO)
        book.close()
    return path


def _draw(office: Workplace, place: Path, *, single: bool) -> None:
    """A sheet of all pages of the window as it is now, and where wanted each page by itself."""
    pictures: dict[str, QPixmap] = {}
    for way in (everything(office), at_work(office)):
        pictures.update((name, _picture(office)) for name in way)
    contact_sheet([*pictures.values()]).save(str(place.with_suffix(".png")))
    sys.stdout.write(f"{place}.png\n")
    if single:
        place.mkdir(exist_ok=True)
        for at, (name, picture) in enumerate(pictures.items()):
            picture.save(str(place / f"{at:02d} {name}.png"))


def main() -> None:
    """Draw the sheets of some languages, or of all, into a folder."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("codes", nargs="*", help="codes of languages; all without any")
    parser.add_argument("--shades", nargs="+", choices=SHADES, default=SHADES[:1])
    parser.add_argument("--single", action="store_true", help="each page by itself as well")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    make_application([*sys.argv[:1], "-platform", "offscreen"])
    file = named_file(asked.folder / "hamlet.coverbook")
    office = Workplace(Remembered(asked.folder / "window.ini"), TODAY, Laptop())
    office.furnish()
    office.desk.drafts_at = lambda: asked.folder / "drafts"
    office.bookcase.open(file)
    office.window.show()
    codes = asked.codes or [each.code for each in languages()]
    for shade, code, size in product(asked.shades, codes, (SMALLEST, USUAL)):
        dress(cast("QApplication", QApplication.instance()), colours(dark=shade == "dark"))
        office.window.resize(*size)
        office.speak(code)
        settle(office)
        dark = "-dark" if shade == "dark" else ""
        _draw(office, asked.folder / f"{code}-{size[0]}{dark}", single=asked.single)
    office.window.close()


if __name__ == "__main__":
    main()
