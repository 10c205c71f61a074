"""Papers of a member in the window: added from a file, a drop or a copy, opened, retired; a photo beside the name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop_app.acts.attaching import Attached
from desktop_app.acts.rooms import rooms
from desktop_app.catalog.listings.papers import Papers
from desktop_app.catalog.listings.record_card import RecordCard
from desktop_app.core.language import PLAIN
from desktop_app.store.attached_files import files_of
from desktop_app.ui.look.photos import LONGEST, SIDE, as_png, made_small
from desktop_app.ui.pages.members import make_page
from desktop_app.ui.views.paper_list import PaperList
from desktop_app.ui.views.record_table import RecordTable
from desktop_app.ui.views.record_view import RecordView
from tests.attached import DEED, Viewer, file_kept
from tests.counter import enrolled
from tests.ui.clerk import Clerk, sit_down

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.shell.desk import Desk

WIDE = (3000, 1500)


@pytest.fixture
def clerk(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Clerk]:
    """A page on a file with one household, its first member in sight."""
    clerk = sit_down(qtbot, desk, tmp_path, make_page, enrolled)
    clerk.page.show_record(str(clerk.book.value("SELECT min(code) FROM people")))
    clerk.settle()
    yield clerk
    clerk.settle()
    clerk.book.close()


def picture(width: int = WIDE[0], height: int = WIDE[1]) -> QImage:
    """A picture of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 120, 80))
    return image


def papers(clerk: Clerk) -> PaperList:
    """The papers of the member in sight."""
    body = clerk.page.view.widget()
    assert body is not None
    clerk.qtbot.waitUntil(lambda: bool(body.findChildren(PaperList)))
    return body.findChildren(PaperList)[-1]


def table_of(clerk: Clerk) -> RecordTable:
    """The papers of the record in sight, one under the other."""
    table = papers(clerk).table
    assert table is not None
    return table


def take(clerk: Clerk, path: Path) -> None:
    """Choose a file, as the dialog would."""
    clerk.page.papers.take(("people", clerk.page.record), path)
    clerk.settle()


def photos(clerk: Clerk) -> list[QLabel]:
    """The photos beside the name."""
    body = clerk.page.view.widget()
    assert body is not None
    return [each for each in body.findChildren(QLabel) if each.objectName() == "photo"]


def test_a_photo_is_made_small_and_stands_beside_the_name(clerk: Clerk, tmp_path: Path) -> None:
    assert not photos(clerk)
    assert [each.text() for each in papers(clerk).findChildren(QPushButton)] == ["Add…"]
    (tmp_path / "IMG_1.png").write_bytes(as_png(picture()))
    take(clerk, tmp_path / "IMG_1.png")
    assert clerk.shown("kind") == "Photo"
    clerk.go_to("name")
    clerk.write("Asha at the counter")
    clerk.save()
    assert clerk.said.startswith("Asha at the counter.jpg is kept with")
    name, digest = clerk.book.query("SELECT name, digest FROM attachments")[0]
    kept = QImage.fromData(files_of(clerk.book).read(str(digest)) or b"")
    assert (kept.width(), kept.height()) == (LONGEST, LONGEST // 2)
    (photo,) = photos(clerk)
    assert photo.pixmap().deviceIndependentSize().toSize().width() == SIDE
    assert photo.accessibleName().startswith("Photo of ")
    assert name == "Asha at the counter.jpg"


def test_a_document_that_is_dropped_stays_as_it_was_opens_and_is_retired_by_keyboard(
    clerk: Clerk, tmp_path: Path
) -> None:
    (tmp_path / "deed.pdf").write_bytes(DEED)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / "deed.pdf"))])
    place, button = QPointF(50, 50), Qt.MouseButton.LeftButton
    clerk.page.view.dropEvent(
        QDropEvent(place, Qt.DropAction.CopyAction, dropped, button, Qt.KeyboardModifier.NoModifier)
    )
    clerk.settle()
    clerk.go_to("kind")
    clerk.write("deed")
    clerk.save()
    code = str(clerk.book.value("SELECT code FROM attachments"))
    assert file_kept(clerk.book, Attached(code, "", "")).read_bytes() == DEED
    clerk.page.papers.opens = viewer = Viewer(is_there=False)
    table_of(clerk).setFocus()
    clerk.key(Qt.Key.Key_Return)
    assert viewer.shown[0].read_bytes() == DEED
    assert rooms() in viewer.shown[0].parents
    assert viewer.shown[0].name == "deed.pdf"
    assert "No program of this laptop shows deed.pdf" in clerk.said
    table_of(clerk).setFocus()
    clerk.key(Qt.Key.Key_Delete)
    clerk.write("given back")
    clerk.save()
    assert "is no longer shown with" in clerk.said
    assert not papers(clerk).findChildren(PaperList)
    assert clerk.page.view.card is not None
    assert clerk.page.view.card.papers is not None
    assert clerk.page.view.card.papers.rows == ()


def test_a_copied_picture_is_pasted_and_other_things_are_told_apart(clerk: Clerk, tmp_path: Path) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("only words")
    clerk.page.view.pasted.emit()
    clerk.settle()
    assert "Nothing was copied that could be kept" in clerk.said
    clipboard.setImage(picture(40, 30))
    clerk.page.view.pasted.emit()
    clerk.settle()
    assert clerk.has_form
    assert clerk.shown("name") == "Picture.png"
    (tmp_path / "run.pdf").write_bytes(b"MZ no document")
    take(clerk, tmp_path / "run.pdf")
    assert "is no picture" in clerk.said


def test_who_only_reads_is_offered_nothing_but_to_open(qtbot: QtBot) -> None:
    row = ("Photo", "a.jpg", "today", "E-1")
    for may_add, offered in ((True, ["Add…", "Open it", "Retire"]), (False, ["Open it"])):
        shown = PaperList(Papers((row,), may_add=may_add), PLAIN)
        qtbot.addWidget(shown)
        assert [each.text() for each in shown.findChildren(QPushButton)] == offered
        view = RecordView(PLAIN)
        qtbot.addWidget(view)
        view.show_card(RecordCard("M-1", "Asha", papers=Papers(may_add=may_add)))
        assert view.acceptDrops() is may_add


def test_a_record_without_papers_leaves_no_table_behind(qtbot: QtBot) -> None:
    shown = PaperList(Papers((), may_add=True), PLAIN)
    qtbot.addWidget(shown)
    assert [each.text() for each in shown.findChildren(QPushButton)] == ["Add…"]
    assert not [each for each in QApplication.allWidgets() if isinstance(each, RecordTable)]


@pytest.mark.qt_log_ignore("Unsupported marker")
def test_what_cannot_be_shown_has_no_small_picture_and_holes_become_white() -> None:
    assert made_small(b"\xff\xd8\xff broken") == b""
    assert made_small(DEED) == b""
    clear = QImage(10, 10, QImage.Format.Format_ARGB32)
    clear.fill(QColor(0, 0, 0, 0))
    assert QImage.fromData(made_small(as_png(clear))).pixelColor(5, 5).lightness() > 250
