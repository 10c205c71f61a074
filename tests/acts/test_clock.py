"""A clock that went wrong is asked about before anything bears its day, and a day is the day of the place."""

from __future__ import annotations

import time
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from desktop_app.acts import clock
from desktop_app.core.doubts import REASONS, Doubtful
from desktop_app.core.period import iso, local_day, parse_day
from desktop_app.store.heads import made_by, newest
from tests.books import small_book
from tests.folders import small_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

SEVEN = int(datetime.fromisoformat("2026-03-02T07:00:00+08:00").timestamp())


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A file with a save of today."""
    book = small_book(tmp_path / "in.coverbook")
    yield book
    book.close()


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Whoever changes the zone has the old one back afterwards."""
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("name", "day"),
    [("UTC-8", "2026-03-02"), ("UTC", "2026-03-01"), ("UTC-14", "2026-03-02"), ("UTC+12", "2026-03-01")],
)
def test_a_save_was_made_on_the_day_of_the_place(zone: pytest.MonkeyPatch, book: Book, name: str, day: str) -> None:
    zone.setenv("TZ", name)
    time.tzset()
    assert iso(local_day(SEVEN)) == day
    head, made = newest(book), made_by(book, 1)
    assert head is not None
    assert made is not None
    stood = book.value("SELECT time FROM saves ORDER BY id DESC LIMIT 1") / 1e6
    assert head.day == local_day(stood)
    assert iso(head.day) == f"{datetime.fromtimestamp(stood).astimezone():%Y-%m-%d}"


@pytest.mark.parametrize("moment", [-(10**20), 10**20])
def test_a_moment_that_no_clock_shows_has_a_day_all_the_same(moment: int) -> None:
    assert isinstance(local_day(moment), int)


@pytest.mark.parametrize(("away", "asked"), [(0, 0), (366, 0), (367, 1), (30 * 365, 1), (-1, 1), (-25 * 365, 1)])
def test_a_day_before_the_newest_save_or_long_after_it_is_asked_about(
    book: Book, monkeypatch: pytest.MonkeyPatch, away: int, asked: int
) -> None:
    head = newest(book)
    assert head is not None
    monkeypatch.setattr(clock, "today", lambda: head.day + away)
    assert len(clock.clock_doubts(book)) == asked


def test_a_new_file_is_asked_about_before_the_program_was_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop_app.store.opening import open_book

    book = open_book(tmp_path / "new.coverbook", create=True)
    monkeypatch.setattr(clock, "today", lambda: parse_day("2002-01-01"))
    assert len(clock.clock_doubts(book)) == 1
    book.close()


def test_the_gate_asks_and_keeps_the_reason(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop_app.acts.gate import Plan, Procedure, gate
    from desktop_app.acts.who import Who

    head = newest(book)
    assert head is not None
    monkeypatch.setattr(clock, "today", lambda: head.day + 3000)
    act = Procedure("settings", lambda *_: Plan(lambda _: None))
    with pytest.raises(Doubtful) as asked:
        gate(book, act, {}, Who("Asha"))
    (doubt,) = asked.value.problems
    gate(book, act, {REASONS: {doubt.message: "it is right"}}, Who("Asha"))
    assert book.value("SELECT reason FROM saves ORDER BY id DESC LIMIT 1") == "it is right"


def test_a_command_refuses_until_it_is_told_that_the_clock_is_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "new.coverbook"
    for command in (
        ["import", str(path), str(small_folder(tmp_path / "in"))],
        ["allocation", str(path), "--by", "claims"],
    ):
        monkeypatch.setattr(clock, "today", lambda: parse_day("2002-01-01"))
        assert main(command) == 1
        assert "--clock-is-right" in capsys.readouterr().err
        assert main([*command, "--clock-is-right"]) == 0
