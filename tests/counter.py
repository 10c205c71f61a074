"""A village office for tests: a file with products and a benefit, and what its forms say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.acts.person import enrol_household
from desktop_app.acts.who import Who
from desktop_app.core.period import parse_day
from desktop_app.core.records.product import Benefit, Product
from desktop_app.core.records.scheme import Office, Partner, Scheme
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert, word_row
from desktop_app.store.save import saving
from tests.ready_made import ready_made

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.acts.person import Enrolled
    from desktop_app.core.problems import Refused
    from desktop_app.store.database import Book

WHO = Who("Asha", "counter")
TODAY = parse_day("2026-06-15")
START = parse_day("2026-01-01")
END = parse_day("2026-12-31")


WORDS = (
    ("village", "Khajura"),
    ("village", "Puraini"),
    ("village", "Sonpur"),
    ("method", "cash"),
    ("method", "bank"),
    ("event", "illness"),
    ("cause", "fever"),
)
"""What the lists of the office hold already, so that nobody is asked about them."""


def office_book(folder: Path, *before: Callable[[Book], object]) -> Book:
    """An office's file, in which others have done some acts before; it is copied where they did the same already."""

    def make(path: Path) -> None:
        book = open_book(path, create=True, who=("Asha", "counter"))
        for act in (_set_up, *before):
            act(book)
        book.close()

    return open_book(ready_made(folder / "village.coverbook", before, make), who=("Asha", "counter"))


def _set_up(book: Book) -> None:
    """A scheme, an office, a care provider, two products, a benefit of each, and the usual words."""
    terms: dict[str, Any] = {"term_months": 12, "waiting_days": 30, "entry_age": 0, "exit_age": 65, "grace_days": 15}
    records = (
        ("scheme", Scheme(name="Sahel Mutual", currency="INR")),
        ("offices", Office(code="BNK", name="Banke office")),
        ("partners", Partner(code="CLINIC", name="Puraini clinic", role="provider")),
        ("products", Product(code="HEALTH", name="Family health", line="health", **terms)),
        ("products", Product(code="FUNERAL", name="Family funeral", line="funeral", term_months=12)),
        ("benefits", Benefit(code="STAY", product="HEALTH", name="Hospital stay", limit_per_claim=500_000)),
        ("benefits", Benefit(code="BURIAL", product="FUNERAL", name="Burial")),
    )
    with saving(book, "set_up", user="Asha") as save:
        for name, record in records:
            insert(save, name, record)
        for target, word in WORDS:
            word_row(save, target, word)


def member(
    name: str = "Asha Tharu", relation: str = "holder", born: str = "1990-03-07", sex: str = "f"
) -> dict[str, Any]:
    """A row of the household form."""
    return {"name": name, "relation": relation, "sex": sex, "birth_date": parse_day(born)}


def household(*members: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """What the household form says: two people, insured from the first of January, the premium not paid yet."""
    people = members or (member(), member("Bishnu Tharu", "spouse", "1988-11-30", "m"))
    values = {"product": "HEALTH", "start_day": START, "village": "Puraini", "office": "BNK", "phone": "98-1234"}
    money = {"amount": 60_000, "paid_on": None, "method": None, "receipt": None}
    return {**values, **money, "members": list(people), **changes}


def enrolled(book: Book, *members: dict[str, Any], **changes: Any) -> Enrolled:
    """A household in the book."""
    return enrol_household(book, household(*members, **changes), WHO)


def fields(refusal: Refused) -> list[str]:
    """The fields of the problems of a refusal."""
    return [problem.field for problem in refusal.problems]


def convinced(values: dict[str, Any], refusal: Refused, reason: str = "The chair says so") -> dict[str, Any]:
    """The values with a reason for every doubt."""
    return {**values, "reasons": {doubt.message: reason for doubt in refusal.problems}}


def saves(book: Book) -> list[tuple[str, str, str, str | None]]:
    """Action, user, device and reason of every save after the first."""
    rows = book.query("SELECT action, user, device, reason FROM saves WHERE id > 1 ORDER BY id")
    return [(str(row[0]), str(row[1]), str(row[2]), row[3]) for row in rows]
