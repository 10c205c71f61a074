"""The village office in which tests of forms take place, and what they ask of an open form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.acts.claim import report_claim
from desktop_app.core.records.policy import Policy
from desktop_app.core.records.premium import Premium
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from desktop_app.ui.forms.editors.choice import ChoiceEditor
from tests.counter import END, START, WHO, enrolled, member
from tests.ui.clerk import CTRL

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from desktop_app.store.database import Book
    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.shell.desk import Desk
    from tests.ui.clerk import Clerk

    Sit: TypeAlias = Callable[[Callable[[Desk], Page]], Clerk]


def village(book: Book) -> None:
    """Four households, two holders of one name in two villages, and an open claim."""
    enrolled(book)
    enrolled(book, member("Sunita Rai", born="1970-02-01"))
    enrolled(book, member("Sunita Rai", born="2000-02-01"), village="Khajura", amount=90_000)
    enrolled(book, member("Chandra Oli"))
    values = {"policy": "P-A-000004", "incurred": START + 300, "reported": START + 302, "loss": 9_000, "covered": 8_000}
    report_claim(book, values, WHO)


def strip(clerk: Clerk) -> str:
    """What the open form says of whom it is about."""
    assert clerk.form.whose.isVisible()
    return clerk.form.whose.words()


def paid(clerk: Clerk) -> Any:
    """How many premiums are paid."""
    return clerk.book.value("SELECT count(*) FROM premiums WHERE paid_on NOTNULL")


def begin(clerk: Clerk) -> None:
    """Press Ctrl+N."""
    QTest.keyClick(clerk.focus, Qt.Key.Key_N, CTRL)
    clerk.qtbot.waitUntil(lambda: clerk.has_form)
    clerk.settle()


def two_policies(clerk: Clerk) -> None:
    """Chandra Oli is also insured for a funeral, from later on."""
    first, last = START + 90, END + 90
    with saving(clerk.book, "enrol") as save:
        insert(
            save,
            "policies",
            Policy(code="P-9", product="FUNERAL", holder="M-A-000005", start_day=first, end_day=last),
        )
        insert(save, "premiums", Premium(code="D-9", policy="P-9", due=first, amount=7_000))


def answers(clerk: Clerk, line: str) -> list[str]:
    """What the list of a line offers."""
    clerk.go_to(line)
    clerk.key(Qt.Key.Key_F4)
    editor = clerk.form.body.row(line).editor
    assert isinstance(editor, ChoiceEditor)
    shown = editor.list
    return [shown.item(at).data(Qt.ItemDataRole.UserRole).code for at in range(shown.count())]
