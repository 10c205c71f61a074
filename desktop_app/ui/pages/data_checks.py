"""Checks in the window: every finding as a line one works through; Enter opens its record."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QWidget

from desktop_app.catalog.data import SEVERITIES
from desktop_app.catalog.listings.data import FINDINGS
from desktop_app.catalog.mark import Tone
from desktop_app.core.text import Text, counted, text
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.told_table import ToldTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.acts.book import Book
    from desktop_app.acts.opened_record import Place
    from desktop_app.core.checks.finding import Finding
    from desktop_app.ui.shell.desk import Desk

WIDEST = 320


class ChecksPart(Retranslated, QFrame):
    """The findings, all or those of one rule, with why each matters."""

    def __init__(self, desk: Desk) -> None:
        """Build without findings; they are looked for when the part is read."""
        super().__init__()
        self.desk = desk
        self.found: Sequence[Finding] | None = None
        self.rule, self.rule_label = QComboBox(), QLabel()
        self.rule.setMaximumWidth(WIDEST)
        self.rule.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.rule_label.setBuddy(self.rule)
        self.count = named("quiet", QLabel())
        self.findings = ToldTable(desk, FINDINGS)
        self.findings.table.opened.connect(self.open)
        self.rule.activated.connect(lambda _: self._show_chosen())
        column, line = down(self, gap=GAP), across()
        for widget in (self.rule_label, self.rule, self.count):
            line.addWidget(widget)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.findings, 1)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The findings."""
        return self.findings.table

    def reload(self) -> None:
        """Go through the whole book again, beside the window."""
        today = self.desk.today

        def work(book: Book) -> list[Finding]:
            from desktop_app.reports.check import check_book

            return check_book(book, today)

        if self.found is None:
            self.findings.table.say_nothing(text("Data", "Going through the records…"))
        self.desk.read(work, self._show, "data: checks")

    def open(self, key: str) -> None:
        """Show the record of a finding on its page."""
        finding = self._chosen()[int(key)]

        def work(book: Book) -> Place | None:
            from desktop_app.acts.opened_record import place_of

            return place_of(book, finding.rule.sheet, finding.record)

        self.desk.read(work, lambda place: self._go(finding, place), "data: record")

    def retranslate(self) -> None:
        """Say the label, the rules and how many findings there are."""
        say = self.desk.speech.say
        self.rule_label.setText(say(text("Data", "Show")))
        self.findings.table.setAccessibleName(say(text("Checks", "What is doubtful about the records")))
        self._offer_rules()

    def _show(self, found: Sequence[Finding]) -> None:
        """Show what was found, the gravest first."""
        gravest = list(SEVERITIES)
        self.found = sorted(found, key=lambda each: gravest.index(each.rule.severity))
        self.findings.table.say_nothing(None)
        self._offer_rules()
        self._show_chosen()

    def _offer_rules(self) -> None:
        """Offer each rule that found something, with how often."""
        say, kept = self.desk.speech.say, self.rule.currentData()
        counts = Counter(each.rule for each in self.found or ())
        self.rule.clear()
        self.rule.addItem(say(text("Data", "Everything ({count})", count=len(self.found or ()))), "")
        for rule, count in counts.items():
            self.rule.addItem(say(text("Data", "{title} ({count})", title=rule.title, count=count)), rule.id)
        self.rule.setCurrentIndex(max(self.rule.findData(kept), 0))
        self.count.setText(", ".join(say(each) for each in _counts(self.found or ())))

    def _chosen(self) -> list[Finding]:
        """The findings of the chosen rule."""
        rule = self.rule.currentData()
        return [each for each in self.found or () if not rule or each.rule.id == rule]

    def _show_chosen(self) -> None:
        """Show the findings of the chosen rule, and why each matters."""
        chosen = self._chosen()
        rows = [(SEVERITIES[each.rule.severity], each.record, each.message) for each in chosen]
        self.findings.show_told(rows, [_whole(each) for each in chosen])

    def _go(self, finding: Finding, place: Place | None) -> None:
        """Go to the record, or say that it has no page."""
        if place is None:
            self.desk.tell(Tone.QUIET, text("Data", "{record} has no page of its own.", record=finding.record))
        else:
            self.desk.go(*place)


def _whole(finding: Finding) -> Text:
    """A finding with its record and with why it matters."""
    words = text("Data", "{record}: {message} {why}")
    return words.about(record=finding.record, message=finding.message, why=finding.rule.explanation)


def _counts(found: Sequence[Finding]) -> list[Text]:
    """How many findings there are of each severity."""
    counts = Counter(each.rule.severity.value for each in found)
    words = (
        counted("Data", "%n wrong", "findings", counts["error"]),
        counted("Data", "%n doubtful", "findings", counts["warning"]),
        counted("Data", "%n unknown", "findings", counts["note"]),
    )
    return [each for each in words if each.count]
