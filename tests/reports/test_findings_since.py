"""What was found is brought up to date from the rows of a save, and says what a look at the whole book says."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.core.checks.registry import CHECKS
from desktop_app.core.period import parse_day
from desktop_app.store.changed import changes_of, reverse
from desktop_app.store.findings import look as looking
from desktop_app.store.findings.look import BookLook, look, look_on
from desktop_app.store.opening import open_book
from desktop_app.store.save import saving
from tests.folders import SMALL, small_folder, write_folder
from tests.ready_made import ready_made
from tests.reports.doubtful import DOUBTFUL, HEADERS, SOUND

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

DAY = parse_day("2030-06-01")
MOVED = {
    "people": (
        *("name", "household", "relation", "birth_date", "joined", "id_type", "id_number", "phone"),
        *("village", "merged_into"),
    ),
    "policies": ("product", "holder", "office", "start_day", "exit_date", "exit_reason", "renews"),
    "covers": ("person", "exit_date", "exit_reason"),
    "premiums": ("policy", "due", "amount", "paid_on", "receipt", "from_day", "to_day"),
    "claims": ("policy", "person", "incurred", "decided", "covered", "loss", "decision", "reason", "benefit"),
    "payments": ("claim", "date", "amount"),
    "claim_lines": ("billed", "covered"),
    "products": ("waiting_days", "exit_age", "ibnr_method"),
    "benefits": ("limit_per_claim", "limit_per_year"),
    "words": ("word",),
}
"""What a random correction may give the value that another record has."""


def doubtful_file(path: Path) -> None:
    """The sound book alone."""
    files = {name: "\n".join([HEADERS[name], *lines]) + "\n" for name, lines in SOUND.items()}
    bare = {name.removesuffix(".csv"): content.partition("\n")[0] + "\n" for name, content in SMALL.items()}
    book = open_book(path, create=True)
    import_folder(book, small_folder(path.parent / "sound", **{**bare, "scheme": SMALL["scheme.csv"], **files}))
    book.close()


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A book in which each check can find something."""
    book = open_book(ready_made(tmp_path / "doubtful.coverbook", "sound since", doubtful_file))
    yield book
    book.close()


def corrected(book: Book, chance: Random) -> None:
    """Give one record of a random sheet what another says in a random field; what the file refuses is not saved."""
    table = chance.choice(tuple(MOVED))
    rows = [row for (row,) in book.query(f"SELECT id FROM {table}")]
    if len(rows) < 2:
        return
    row, other, column = chance.choice(rows), chance.choice(rows), chance.choice(MOVED[table])
    value = book.value(f"SELECT {column} FROM {table} WHERE id = ?", (other,))
    if value == book.value(f"SELECT {column} FROM {table} WHERE id = ?", (row,)):
        return
    if table == "words":
        value = f"{value} {row}"
    with saving(book, "correct") as save:
        book.execute(f"UPDATE {table} SET {column} = ?, save = ? WHERE id = ?", (value, save.number, row))
        save.wrote(table, row)


def brought(book: Book, case: tuple[str, ...], folder: Path, step: int) -> None:
    """Import a doubtful row under a code of its own."""
    sheet, row, *_ = case
    code, comma, rest = row.partition(",")
    own = f"{code}{comma}{rest}" if not HEADERS[sheet].startswith("code,") else f"{code}-{step},{rest}"
    import_folder(book, write_folder(folder, {f"{sheet}.csv": f"{HEADERS[sheet]}\n{own}\n"}))


def taken_back(book: Book, chance: Random) -> None:
    """Withdraw what the last save wrote."""
    del chance
    last = int(book.value("SELECT max(id) FROM saves"))
    with saving(book, "reverse") as save:
        reverse(save, last, tuple(changes_of(book, last)))


def told(seen: BookLook) -> dict[str, list[tuple[object, ...]]]:
    """What each check has found."""
    return {check.id: [tuple(row) for row in rows] for check, rows in seen.rows.items() if rows}


@pytest.mark.parametrize("seed", range(3))
def test_after_any_acts_the_list_brought_up_to_date_is_the_list_of_the_whole(
    book: Book, tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Records come, are corrected and are withdrawn, a save or some at a time."""
    monkeypatch.setattr(looking, "QUICK", 60)  # the checks that compare the whole book look again, however busy it is
    chance, seen = Random(seed), look(book, CHECKS, DAY)  # noqa: S311 - no secret
    cases = chance.sample(DOUBTFUL, len(DOUBTFUL))
    found = set[str]()
    for step in range(60):
        act = chance.random()
        try:
            if act < 0.3 and cases:
                brought(book, cases.pop(), tmp_path / f"in{step}", step)
            elif act < 0.4:
                taken_back(book, chance)
            else:
                corrected(book, chance)
        except Exception:  # noqa: BLE001, S112 - what the book refuses leaves it as it was
            continue
        if chance.random() < 0.5:
            seen = look_on(book, seen)
            assert told(seen) == told(look(book, CHECKS, DAY)), step
            found |= told(seen).keys()
    assert len(found) > len(CHECKS) / 3


def test_a_check_that_compares_the_whole_book_waits_where_it_is_slow(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says what it said, and that it is behind; all others go on."""
    seen = look(book, CHECKS, DAY)
    monkeypatch.setattr(looking, "QUICK", 0)
    with saving(book, "correct") as save:
        sql = "UPDATE premiums SET receipt = 'R-9', amount = 9999999, from_day = 1, save = ? WHERE code = 'D-1'"
        book.execute(sql, (save.number,))
        save.wrote("premiums", int(book.value("SELECT id FROM premiums WHERE code = 'D-1'")))
    after = look_on(book, seen)
    assert {"receipt_gap", "amount_unusual"} <= {check.id for check in after.behind}
    assert "premium_span_outside_policy" in told(after)
    assert look_on(book, after).behind == after.behind
