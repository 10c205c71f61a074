"""Who left and why is told, whoever only let cover run out too, and first of all whom to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.acts.covered import leave_policy
from desktop_app.acts.policy import end_policy, renew_policy
from desktop_app.core.doubts import REASONS
from desktop_app.core.text import text
from desktop_app.figures.figures import Figures
from desktop_app.reports.exits import REPORT
from desktop_app.store.rows import find, replace
from desktop_app.store.save import saving
from tests.counter import END, START, WHO, enrolled, member, office_book

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.table import Table
    from desktop_app.store.database import Book


def told(book: Book, last: int) -> list[Table]:
    asked = REPORT.asked(Figures(book), first=START, last=last)
    return list(REPORT.tables(asked))


def test_exits_and_lapses_are_told_with_their_reasons_and_whom_to_ask_first(tmp_path: Path) -> None:
    book = office_book(tmp_path)
    for name in ("Asha Rai", "Bina Rai", "Chandra Rai"):
        enrolled(book, member(name))
    enrolled(book, member("Dil Oli"), member("Ekta Oli", "spouse"))
    end_policy(book, {"policy": "P-A-000001", "exit_date": START + 90, "exit_reason": "too_expensive"}, WHO)
    renew_policy(book, {"renews": "P-A-000002", "start_day": END + 1, "amount": 60_000}, WHO)
    renew_policy(book, {"renews": "P-A-000004", "start_day": END + 1, "amount": 60_000}, WHO)
    with saving(book, "dies", user="Asha") as save:
        replace(save, "covers", 5, exit_date=START + 200, exit_reason="death")
    in_grace = told(book, END + 15)[1]
    assert in_grace.column("name") == ("Asha Rai", "Ekta Oli")
    reasons, who = told(book, END + 16)
    assert who.column("name") == ("Chandra Rai", "Asha Rai", "Ekta Oli")
    assert who.column("reason") == ("not_renewed", "too_expensive", "death")
    assert who.column("last") == (END, START + 90, START + 200)
    assert reasons.rows[-1] == (None, 3, 1, 1)
    book.close()


def test_what_those_said_who_left_is_kept_and_counted(tmp_path: Path) -> None:
    book = office_book(tmp_path)
    for name in ("Asha Rai", "Bina Rai", "Chandra Rai"):
        enrolled(book, member(name))
    enrolled(book, member("Dil Oli"), member("Ekta Oli", "spouse"))
    ends = {
        "exit_date": START + 90,
        "exit_reason": "too_expensive",
        "would_return": "perhaps",
        "missing": "instalments",
    }
    sure = {REASONS: {text("Doubts", "“{word}” is not in the list yet: shall it be added?", word="instalments"): "yes"}}
    end_policy(book, {**ends, "policy": "P-A-000001", "told": "Once a month I could pay", **sure}, WHO)
    end_policy(book, {**ends, "policy": "P-A-000002", "would_return": "no"}, WHO)
    end_policy(book, {**ends, "policy": "P-A-000003", "exit_reason": "death"}, WHO)
    leaves = {"policy": "P-A-000004", "person": "M-A-000005", "exit_date": START + 90, "exit_reason": "unknown"}
    leave_policy(book, leaves, WHO)
    reasons, who, returning, missing, interviews = told(book, END)
    assert returning.rows == (("perhaps", 1), ("no", 1))
    assert missing.rows == (("instalments", 2),)
    assert interviews.column("member") == ("M-A-000001", "M-A-000002")
    assert interviews.column("told") == ("Once a month I could pay", None)
    assert [asked is not None for asked in who.column("asked")] == [False, True, True, False]
    assert who.column("name")[0] == "Ekta Oli"
    assert reasons.rows[-1] == (None, 4, 1, 1)
    assert find(book, "interviews", "X-A-000001").person == "M-A-000001"
    book.close()
