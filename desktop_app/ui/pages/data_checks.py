"""Checks in the window: every finding as a line one works through; it is opened, accepted, or put right."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.catalog.data import SEVERITIES
from desktop_app.catalog.listings.data import FINDINGS
from desktop_app.catalog.mark import Tone
from desktop_app.core.shown import When
from desktop_app.core.text import Text, counted, text
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.fitted_combo import FittedCombo
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.pages.form_stack import FormStack
from desktop_app.ui.views.sentence_table import SentenceTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.acts.book import Book
    from desktop_app.acts.counter_acts import Act, Done
    from desktop_app.acts.opened_record import Place
    from desktop_app.acts.today import LastLook
    from desktop_app.core.checks.finding import Acceptance, Finding
    from desktop_app.ui.shell.desk import Desk

WIDEST = 320
ACCEPTED = "accepted"
"""Among the rules: the findings that were accepted."""


class ChecksPart(FormStack):
    """The findings, all or those of one rule, with why each matters; or the form that accepts one or puts it right."""

    def __init__(self, desk: Desk) -> None:
        """Build without findings; they are looked for when the part is read."""
        super().__init__(desk)
        self.found: Sequence[Finding] | None = None
        self.accepted: Sequence[tuple[Finding, Acceptance]] = ()
        self.accept = named("secondary", ElidedButton())
        self.mend, self.whole = named("secondary", ElidedButton()), named("secondary", ElidedButton())
        self.rule, self.rule_label = FittedCombo(), QLabel()
        self.rule.setMaximumWidth(WIDEST)
        self.rule.currentTextChanged.connect(self.rule.setToolTip)
        self.rule_label.setBuddy(self.rule)
        self.totals = named("quiet", ElidedLabel())
        self.totals.whole = True  # the rule beside it says how many there are
        self.findings = SentenceTable(desk, FINDINGS)
        self.findings.table.opened.connect(self.open)
        self.findings.table.chosen.connect(lambda _: self._offer_accepting())
        self.rule.activated.connect(lambda _: self._show_chosen())
        self.accept.clicked.connect(self.begin)
        self.mend.clicked.connect(self.begin_mending)
        self.whole.clicked.connect(self.look_through)
        self._lay_out()
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The findings, or the form."""
        return self.form or self.findings.table

    def reload(self) -> None:
        """Look again at what was saved since the last look, beside the window; at everything where there was none."""
        last, today = self.desk.looked, self.desk.today
        if last is None or last.seen.look.day != today:
            self.look_through()
            return

        def work(book: Book) -> LastLook:
            from desktop_app.acts.today import look_on

            return look_on(book, last, today)

        self.desk.read(work, self._show, "data: checks")

    def look_through(self) -> None:
        """Go through the whole book, beside the window."""
        today = self.desk.today

        def work(book: Book) -> LastLook:
            from desktop_app.acts.today import look_through

            return look_through(book, today)

        if self.found is None:
            self.findings.table.say_nothing(text("Data", "Going through the records…"))
        self.desk.read(work, self._show, "data: checks")

    def open(self, key: str) -> None:
        """Show the record of a finding on its page."""
        finding = self._chosen()[int(key)]

        def work(book: Book) -> Place | None:
            from desktop_app.acts.opened_record import place_of

            return place_of(book, finding.sheet, finding.record)

        self.desk.read(work, lambda place: self._go(finding, place), "data: record")

    def begin(self) -> None:
        """Open the form that accepts the chosen finding."""
        from desktop_app.acts.accepting import accepting

        self._begin(accepting(self._current(), self.desk.today), {})

    def begin_mending(self) -> None:
        """Open the form that puts the chosen finding right, with what is known."""
        from desktop_app.acts.accepting import known_for, mending

        finding = self._current()
        act = mending(finding)
        self.desk.read(lambda book: known_for(book, finding), lambda known: self._begin(act, known), "first answers")

    def _current(self) -> Finding:
        """The chosen finding."""
        return self._chosen()[int(self.findings.table.current_key)]

    def _begin(self, act: Act, known: Mapping[str, Any]) -> None:
        """Open a form in place of the findings."""
        from desktop_app.ui.forms.body import go_to

        go_to(self.open_form(act, known, self._saved, self.close_form).body.stops()[0])

    def retranslate(self) -> None:
        """Say the label, the rules and how many findings there are."""
        say = self.desk.speech.say
        self.rule_label.setText(say(text("Data", "Show")))
        self.accept.say(say(text("Checks", "Accept with a reason…")))
        put_icon(self.accept, "checks")
        self.mend.say(say(text("Checks", "Put right…")))
        put_icon(self.mend, "merge")
        self.whole.say(say(text("Checks", "Go through everything")))
        put_icon(self.whole, "checks")
        self.findings.table.setAccessibleName(say(text("Checks", "What is doubtful about the records")))
        self._offer_rules()

    def _show(self, looked: LastLook) -> None:
        """Show what was found, the gravest first."""
        seen, self.desk.looked = looked.seen, looked
        gravest = list(SEVERITIES)
        self.found = sorted(seen.open, key=lambda each: gravest.index(each.rule.severity))
        self.accepted = seen.accepted
        self.findings.table.say_nothing(None)
        self._offer_rules()
        self._show_chosen()

    def _offer_rules(self) -> None:
        """Offer each rule that found something, with how often, and what was accepted."""
        say, kept = self.desk.speech.say, self.rule.currentData()
        counts = Counter(each.rule for each in self.found or ())
        self.rule.clear()
        self.rule.addItem(say(text("Data", "Everything ({count})", count=len(self.found or ()))), "")
        for rule, count in counts.items():
            self.rule.addItem(say(text("Data", "{title} ({count})", title=rule.title, count=count)), rule.id)
        if self.accepted:
            words = text("Checks", "Accepted ({count})", count=len(self.accepted))
            self.rule.addItem(say(words), ACCEPTED)
        self.rule.setCurrentIndex(max(self.rule.findData(kept), 0))
        self.totals.setText(", ".join(say(each) for each in _counts(self.found or ())))
        self._tell_what_is_behind()

    def _tell_what_is_behind(self) -> None:
        """Say which checks compare the whole book and have not done so since something was saved."""
        say, last = self.desk.speech.say, self.desk.looked
        behind = [say(each.title) for each in last.seen.look.rows if each in last.seen.look.behind] if last else []
        words = text("Checks", "These compare all records and wait until you go through everything: {checks}.")
        self.whole.setToolTip(say(words.about(checks=", ".join(behind))) if behind else "")
        self.whole.setAccessibleDescription(self.whole.toolTip())

    def _chosen(self) -> list[Finding]:
        """The findings of the chosen rule, or those that were accepted."""
        rule = self.rule.currentData()
        if rule == ACCEPTED:
            return [each for each, _ in self.accepted]
        return [each for each in self.found or () if not rule or each.rule.id == rule]

    def _show_chosen(self) -> None:
        """Show the findings of the chosen rule, and why each matters, or why it was accepted."""
        chosen = self._chosen()
        rows = [(SEVERITIES[each.rule.severity], each.record, each.message) for each in chosen]
        if self.rule.currentData() == ACCEPTED:
            self.findings.show_sentences(rows, [_let_stand(*each) for each in self.accepted])
        else:
            self.findings.show_sentences(rows, [_whole(each) for each in chosen])
        self._offer_accepting()

    def _offer_accepting(self) -> None:
        """A finding is accepted once, by whoever may."""
        still_open = self.rule.currentData() != ACCEPTED
        self.accept.setVisible(self.desk.may("accept_finding") and still_open and bool(self.found))
        self.accept.setEnabled(bool(self.findings.table.current_key))
        mends = self._current().rule.mends if still_open and self.findings.table.current_key else ""
        self.mend.setVisible(bool(mends) and self.desk.may(mends))

    def _saved(self, done: Done) -> None:
        """Say what was accepted, and look again."""
        self.desk.tell(Tone.GOOD, done.words)
        self.close_form()
        self.reload()

    def _lay_out(self) -> None:
        """The rules with how much they found, and the button, over the findings."""
        column, line = down(self.shown, gap=GAP), across()
        for widget in (self.rule_label, self.rule, self.totals):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.mend)
        line.addWidget(self.accept)
        below = across()
        below.addStretch(1)
        below.addWidget(self.whole)
        column.addLayout(line)
        column.addWidget(self.findings, 1)
        column.addLayout(below)
        self.addWidget(self.shown)

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


def _let_stand(finding: Finding, why: Acceptance) -> Text:
    """A finding with when and why it was accepted."""
    words = text("Checks", "{record}: {message} Accepted on {day}: {reason}")
    return words.about(record=finding.record, message=finding.message, day=When(why.day), reason=why.reason)


def _counts(found: Sequence[Finding]) -> list[Text]:
    """How many findings there are of each severity."""
    counts = Counter(each.rule.severity.value for each in found)
    words = (
        counted("Data", "%n wrong", "findings", counts["error"]),
        counted("Data", "%n doubtful", "findings", counts["warning"]),
        counted("Data", "%n unknown", "findings", counts["note"]),
    )
    return [each for each in words if each.count]
