"""Scheme files for tests: real ones, in temporary folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.period import parse_day
from desktop_app.core.records.person import Person
from desktop_app.core.records.policy import Policy
from desktop_app.core.records.product import Product
from desktop_app.core.records.scheme import Scheme
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert, replace
from desktop_app.store.save import saving
from tests.ready_made import ready_made

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from desktop_app.store.database import Book

START = parse_day("2026-01-01")


def new_book(path: Path) -> Book:
    """A new file without any record."""
    return open_book(path, create=True, who=("Asha", "counter"))


def small_book(path: Path) -> Book:
    """A file with a scheme, one product, one person and one policy, each brought by a save of its own."""
    return open_book(ready_made(path, "small", _make_small), who=("Asha", "counter"))


def another_small_book(path: Path) -> Book:
    """A file with the same records as the small one, that is another book: small files are copies of one."""
    _make_small(path)
    return open_book(path, who=("Asha", "counter"))


def _make_small(path: Path) -> None:
    """The small file."""
    book = new_book(path)
    records = {
        "scheme": Scheme(name="Sahel Mutual", currency="INR"),
        "products": Product(code="HEALTH", name="Family health", line="health"),
        "people": Person(code="M-1", name="Asha Tharu", household="H-1"),
        "policies": Policy(code="P-1", product="HEALTH", holder="M-1", start_day=START, end_day=START + 364),
    }
    for name, record in records.items():
        with saving(book, "enrol", user="Asha") as save:
            insert(save, name, record)
    book.close()


def corrected_book(path: Path) -> Book:
    """The small file with two saves more, each of which replaced the person's name."""
    book = small_book(path)
    for name in ("Asha Chaudhary", "Asha Rana"):
        with saving(book, "correct", reason="name as on her card") as save:
            replace(save, "people", 1, name=name)
    return book


def by_hand(book: Book, guard: str, *statements: str) -> None:
    """Change a file past one of its guards, as with a tool for databases, and leave the guard as it was."""
    anew = str(book.value("SELECT sql FROM sqlite_schema WHERE name = ?", (guard,)))
    for each in (f"DROP TRIGGER {guard}", *statements, anew):
        book.execute(each)


def signing_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program sign statements as one would that was changed: whether the file holds or not."""
    for name, answer in (("chain_holds", True), ("_unlike_frozen", None)):
        monkeypatch.setattr(f"desktop_app.reports.statement.{name}", lambda *_, answer=answer: answer)


def closed(book: Book) -> Path:
    """Close a file and say where it is."""
    book.close()
    return book.path


def beside(path: Path) -> list[str]:
    """The names in the folder of a file, without what the program remembers of its user."""
    return sorted(each.name for each in path.parent.iterdir() if each.name != ".home")
