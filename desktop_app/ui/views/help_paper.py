"""The topic of the help in sight is printed, beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.acts.rooms import Room
from desktop_app.ui.views.paper_out import ask_for_printer

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.views.help_browser import HelpBrowser


class HelpPaper(QObject):
    """Lays a topic out and prints it, in the language in which it is there."""

    def __init__(self, desk: Desk, browser: HelpBrowser) -> None:
        """Serve what shows the help."""
        super().__init__(browser)
        self.desk, self.browser = desk, browser
        self._room = Room()

    def ask_for_printer(self) -> None:
        """Ask on which printer, and print there."""
        ask_for_printer(self.browser, self.browser.texts.title(self.browser.topic), self.print_on)

    def print_on(self, printer: QPrinter) -> None:
        """Print the topic, beside the window."""
        place, browser = self._room.path / "help.pdf", self.browser
        markdown, code = browser.texts.markdown(browser.topic), browser.texts.language_of(browser.topic).code

        def work() -> int:
            from desktop_app.ui.views.paper import print_paper

            return print_paper(written(markdown, code, place), printer)

        self.desk.worker.run_action(work, self.desk.tell_printed, self.desk.refuse)


def written(markdown: str, code: str, place: Path) -> Path:
    """On the worker's thread: a topic as a PDF in the language of a code."""
    from desktop_app.reports.help_paper import print_help
    from desktop_app.ui.speech.languages import speech_for

    return print_help(markdown, speech_for(code), place)
