"""Adding, opening and retiring the papers of a record, on whichever page it stands."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage

from desktop_app.acts.rooms import Room
from desktop_app.catalog.listings.papers import ATTACH, OPEN, RETIRE
from desktop_app.catalog.mark import Tone
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.attaching import NewFile
    from desktop_app.acts.book import Book
    from desktop_app.acts.counter_acts import Act
    from desktop_app.ui.shell.desk import Desk

    OpenForm = Callable[[Act, Mapping[str, Any]], object]
    Opener = Callable[[QUrl], bool]

_KINDS = text("Attachment", "Pictures and PDF documents (*.jpg *.jpeg *.png *.webp *.pdf)")


class PaperWork(QObject):
    """Knows the page whose forms it opens; papers are read and made small beside the window."""

    def __init__(self, desk: Desk, page: QWidget, open_form: OpenForm) -> None:
        """Begin with nothing laid out."""
        super().__init__(page)
        self.desk, self.page, self.open_form = desk, page, open_form
        self.opens: Opener = QDesktopServices.openUrl
        """Shows a file with the program that this laptop has for it."""
        self._room = Room()
        """Where opened papers lie until a locked book is shut, or the program ends or, after a crash, starts again."""

    def act(self, act: str, of: tuple[str, str], paper: str) -> None:
        """Do what is wanted of a paper, or add one to the record of a sheet and a code."""
        if act == ATTACH:
            self.ask_for_file(of)
        elif act == OPEN:
            self.open(paper)
        elif act == RETIRE:
            self.retire(paper)

    def ask_for_file(self, of: tuple[str, str]) -> None:
        """Ask which file shall be kept with a record."""
        from PySide6.QtWidgets import QFileDialog

        say = self.desk.speech.say
        path, _ = QFileDialog.getOpenFileName(self.page, say(text("Attachment", "Keep which file?")), "", say(_KINDS))
        if path:
            self.take(of, Path(path))

    def take(self, of: tuple[str, str], path: Path) -> None:
        """Read a file, and ask in a form what it is."""

        def work(_: Book) -> NewFile:
            from desktop_app.acts.attaching import file_at
            from desktop_app.ui.look.photos import made_small

            file = file_at(path)
            return replace(file, small=made_small(file.content))

        self._ask_about(of, work)

    def take_picture(self, of: tuple[str, str], image: QImage) -> None:
        """Ask in a form what a picture is that was copied."""
        name = self.desk.speech.say(text("Attachment", "Picture"))

        def work(_: Book) -> NewFile:
            from desktop_app.acts.attaching import NewFile, checked
            from desktop_app.ui.look.photos import as_png, made_small

            content = as_png(image)
            return checked(NewFile(f"{name}.png", content, made_small(content)))

        self._ask_about(of, work)

    def take_from(self, of: tuple[str, str], given: QMimeData) -> bool:
        """Take what was dropped or pasted: the first file, else a picture; whether it was any."""
        path = next((url.toLocalFile() for url in given.urls() if url.isLocalFile()), "")
        if path:
            self.take(of, Path(path))
        elif given.hasImage():
            self.take_picture(of, QImage(given.imageData()))
        return bool(path) or given.hasImage()

    def paste(self, of: tuple[str, str]) -> None:
        """Take what was copied; say so where that is no file and no picture."""
        if not self.take_from(of, QGuiApplication.clipboard().mimeData()):
            self.desk.tell(
                Tone.WATCH, text("Attachment", "Nothing was copied that could be kept: no file, no picture.")
            )

    def open(self, code: str) -> None:
        """Lay a paper out in a place of this user's, and show it with the program for it."""

        def work(book: Book) -> Path:
            from desktop_app.acts.attaching import laid_out

            return laid_out(book, code, self._room.path)

        self.desk.read(work, self._show)

    def retire(self, code: str) -> None:
        """Ask for the reason why a paper is no longer shown."""
        from desktop_app.acts.attaching import retiring

        if self.desk.may("retire_attachment"):
            self.open_form(retiring(code), {})

    def _ask_about(self, of: tuple[str, str], work: Callable[[Book], NewFile]) -> None:
        """Read beside the window, then ask what it is: of a person a picture is usually a photo."""

        def read(book: Book) -> tuple[NewFile, str]:
            from desktop_app.acts.attaching import called

            return work(book), called(book, of)

        def ask(found: tuple[NewFile, str]) -> None:
            from desktop_app.acts.attaching import attaching

            file, called = found
            kind = "photo" if file.small and of[0] == "people" else ""
            known = {"name": file.name, "date": self.desk.today, **({"kind": kind} if kind else {})}
            self.open_form(attaching(of, file, called), known)

        if self.desk.may("attach_file"):
            self.desk.read(read, ask, "paper")

    def _show(self, place: Path) -> None:
        """Show a paper; where no program does, say where it lies."""
        if not self.opens(QUrl.fromLocalFile(str(place))):
            words = text("Attachment", "No program of this laptop shows {name}. It lies at {place}.", name=place.name)
            self.desk.tell(Tone.WATCH, words.about(place=str(place)))
