"""Every page and part of the window small beside each other, on a small and on a usual screen, to be looked at."""

from __future__ import annotations

import sys
from itertools import product
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap

from desktop_app.acts.make_demonstration import demonstration_file
from desktop_app.bootstrap import Workplace
from desktop_app.core.laptop import Laptop
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.remembered import Remembered
from desktop_app.ui.speech.languages import languages
from tests.ui.conftest import TODAY
from tests.ui.test_everything_fits import SMALLEST, USUAL, everything, settle

if TYPE_CHECKING:
    from collections.abc import Sequence

SMALL = (512, 320)
ACROSS = 6
TURNS = 4


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


def main(folder: Path, codes: Sequence[str]) -> None:
    """Draw the sheets of some languages, or of all, into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    make_application([*sys.argv[:1], "-platform", "offscreen"])
    file = folder / "hamlet.coverbook"
    if not file.exists():
        demonstration_file(file, "hamlet")
    office = Workplace(Remembered(folder / "window.ini"), TODAY, Laptop())
    office.furnish()
    office.bookcase.open(file)
    office.window.show()
    for code, size in product(codes or [each.code for each in languages()], (SMALLEST, USUAL)):
        office.window.resize(*size)
        office.speak(code)
        settle(office)
        place = folder / f"{code}-{size[0]}.png"
        contact_sheet([_picture(office) for _ in everything(office)]).save(str(place))
        sys.stdout.write(f"{place}\n")
    office.window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
