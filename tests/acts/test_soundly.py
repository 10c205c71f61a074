"""Whatever trips over a cell changed past the guards says that the file does not hold; a mistake of ours stays one."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.__main__ import main
from desktop_app.acts.exchange.export_folder import export_folder
from desktop_app.acts.soundly import soundly
from desktop_app.acts.verify_book import verify_book
from desktop_app.core.language import PLAIN
from desktop_app.core.period import make_day
from desktop_app.core.problems import Refused
from desktop_app.figures.figures import Figures
from desktop_app.media.terminal import lines
from desktop_app.reports.registry import reports
from desktop_app.store.driver import connect
from desktop_app.store.opening import open_book
from tests.schemes import scheme_book

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.store.database import Book

FIRST, LAST = make_day(2026, 7, 1), make_day(2026, 9, 30)
CELLS = (
    ("products", "tail_factor", float("inf")),
    ("products", "line", "a\x00b"),
    ("policies", "product", 10**14),
    ("premiums", "amount", 2**63 - 1),
)
REPORTS = ("indicators", "reserve_methods", "run_off", "unearned", "ledger", "monitoring")


def changed(path: Path, table: str, column: str, value: Any) -> Path:
    """A file with the newest row of a table changed by a tool that knows nothing of us."""
    with closing(connect(path, mode="rw")) as connection:
        for pragma in ("foreign_keys = OFF", "ignore_check_constraints = ON"):
            connection.execute(f"PRAGMA {pragma}")
        guards = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        connection.execute("BEGIN")
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        last = f"(SELECT max(rowid) FROM {table})"
        connection.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = {last}", (value,))
        for _, sql in guards:
            connection.execute(sql)
        connection.execute("COMMIT")
    return path


def reported(name: str, book: Book) -> list[str]:
    """A report in words."""
    report = reports()[name]
    return list(lines(report.answer(report.asked(Figures(book), first=FIRST, last=LAST)), PLAIN))


def refused(work: Callable[[Book], object], book: Book) -> list[str]:
    """What is said instead of what was asked, if anything is."""
    try:
        with soundly(book, in_window=True):
            work(book)
    except Refused as refusal:
        return [PLAIN.say(problem.message) for problem in refusal.problems]
    return []


@pytest.mark.parametrize(("table", "column", "value"), CELLS)
def test_every_report_and_export_of_such_a_file_comes_or_says_that_it_does_not_hold(
    tmp_path: Path, table: str, column: str, value: Any
) -> None:
    path = changed(scheme_book(tmp_path / "a.coverbook"), table, column, value)
    with closing(open_book(path, look=True)) as book:
        assert verify_book(book).faults
        works: list[Callable[[Book], object]] = [partial(reported, name) for name in REPORTS]
        said = [refused(work, book) for work in (*works, lambda book: export_folder(book, tmp_path / "out"))]
    assert all(each.endswith(".") for told in said for each in told)


def test_a_mistake_of_ours_in_a_sound_file_is_none_of_the_file_s(tmp_path: Path) -> None:
    with closing(open_book(scheme_book(tmp_path / "a.coverbook"), look=True)) as book:
        with pytest.raises(ZeroDivisionError), soundly(book):
            1 / 0  # noqa: B018 - it is meant to break
        with pytest.raises(Refused, match="stays"), soundly(book):
            raise Refused(*Refused("stays").args)  # type: ignore[arg-type]


def test_the_command_line_says_so_and_shows_no_trace(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = changed(scheme_book(tmp_path / "a.coverbook"), *CELLS[0])
    assert main(["report", str(path), "indicators", "--from", "2026-07-01", "--to", "2026-09-30"]) == 1
    assert "the file does not hold" in capsys.readouterr().err
