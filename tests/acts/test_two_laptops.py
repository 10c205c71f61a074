"""Two laptops that go on from copies of one file never give the same code or receipt."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from desktop_app.acts.claim import pay_claim, report_claim
from desktop_app.acts.person import enrol_household
from desktop_app.acts.policy import renew_policy
from desktop_app.acts.premium import take_premium
from desktop_app.acts.settings import set_receipts
from desktop_app.core.codes import folded
from desktop_app.core.doubts import Doubtful
from desktop_app.core.records.scheme import Office
from desktop_app.store.identity import Device
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from tests.counter import END, START, TODAY, WHO, convinced, enrolled, household, member, office_book

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.store.database import Book

CODED = ("people", "policies", "premiums", "claims", "payments")
DAYS = 30


class Month:
    """A month at the counter of one laptop, a few acts a day by chance."""

    def __init__(self, book: Book, seed: int) -> None:
        """Start with the households the file has."""
        self.book, self.luck = book, Random(seed)  # noqa: S311 - invented people, no secrets
        self.day = TODAY

    def work(self) -> None:
        """Do by chance what a counter does."""
        acts: tuple[Callable[[], object], ...] = (self.enrol, self.take, self.take_part, self.report, self.renew)
        for self.day in range(TODAY, TODAY + DAYS, 4):
            self.luck.choice(acts)()
            self.luck.choice(acts)()

    def enrol(self) -> object:
        """A household, some of them paid at once."""
        paid = self.day if self.luck.random() < 0.5 else None
        name = f"Asha {self.luck.randrange(10**9)}"
        office = self.luck.choice(["BNK", "BAR", None])
        return self._convinced(enrol_household, household(member(name), paid_on=paid, office=office))

    def take(self) -> object:
        """A premium that is due."""
        return self._take(1)

    def take_part(self) -> object:
        """A part of one, whose rest stays due."""
        return self._take(2)

    def report(self) -> object:
        """A claim, paid in advance by a part."""
        policy, person = self._any("SELECT p.code, m.code FROM policies p JOIN people m ON m.id = p.holder")
        asked = {"policy": policy, "person": person, "incurred": TODAY, "reported": self.day}
        more = {"benefit": "STAY", "event": "illness", "provider": "CLINIC", "loss": 2_000, "covered": 2_000}
        claim = self._convinced(report_claim, {**asked, **more}).claim
        paid: dict[str, Any] = {"claim": claim, "date": self.day, "amount": 100, "method": "cash"}
        return self._convinced(pay_claim, paid)

    def renew(self) -> object:
        """A policy for its next term."""
        query = """SELECT code FROM policies p WHERE NOT EXISTS (SELECT 1 FROM policies r WHERE r.renews = p.id)
            AND exit_date IS NULL"""
        (policy,) = self._any(query)
        term = self.book.value("SELECT end_day FROM policies WHERE code = ?", (policy,))
        values = {"renews": policy, "start_day": term + 1, "amount": 60_000, "paid_on": self.day}
        return self._convinced(renew_policy, values)

    def _take(self, parts: int) -> object:
        """Take a due premium, or a part of it."""
        due = self._any("SELECT code, amount FROM premiums WHERE paid_on IS NULL")
        if due is None:
            return self.enrol()
        values = {"premium": due[0], "amount": due[1] // parts, "paid_on": self.day, "method": "cash"}
        return self._convinced(take_premium, values)

    def _any(self, query: str) -> Any:
        """One of the rows of a query, by chance."""
        rows = self.book.query(query)
        return self.luck.choice(rows) if rows else None

    def _convinced(self, act: Callable[..., Any], values: dict[str, Any]) -> Any:
        """Do an act, with a reason for whatever it doubts."""
        reasons: dict[Any, str] = {}
        while True:
            try:
                return act(self.book, {**values, "reasons": reasons}, WHO)
            except Doubtful as doubts:
                reasons |= convinced(values, doubts)["reasons"]


def codes_in(book: Book) -> dict[str, set[str]]:
    """The codes of each sheet and the receipts of a book, as they compare."""
    places = {**dict.fromkeys(CODED, "code"), "receipts": "receipt"}
    sheets = {name: "premiums" if name == "receipts" else name for name in places}
    queries = {name: f"SELECT {column} FROM {sheets[name]} WHERE {column} NOTNULL" for name, column in places.items()}
    return {name: {folded(str(code)) for (code,) in book.query(query)} for name, query in queries.items()}


def two_copies(folder: Path, *, by_office: bool, by_year: bool) -> tuple[Book, Book]:
    """A file with some households and offices, open on two laptops as copies."""
    book = office_book(folder)
    with saving(book, "offices") as save:
        insert(save, "offices", Office(code="BAR", name="Bardiya office"))
    set_receipts(book, {"by_year": by_year, "by_office": by_office}, WHO)
    for at in range(3):
        enrolled(book, member(f"Bina {at}"), paid_on=START if at else None)
    book.close()
    copy = folder / "copy.coverbook"
    shutil.copyfile(book.path, copy)
    return open_book(book.path, device=Device("A")), open_book(copy, device=Device("B"))


@pytest.mark.parametrize("how", [(False, True), (True, True), (True, False)])
@settings(max_examples=2, phases=[Phase.generate])
@given(seeds=st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)))
def test_two_laptops_never_give_the_same_code_or_receipt(seeds: tuple[int, int], how: tuple[bool, bool]) -> None:
    with TemporaryDirectory() as folder:
        books = two_copies(Path(folder), by_office=how[0], by_year=how[1])
        before = codes_in(books[0])
        for book, seed in zip(books, seeds, strict=True):
            Month(book, seed).work()
        one, other = map(codes_in, books)
        for name, known in before.items():
            assert one[name] & other[name] == known
        assert one["premiums"] > before["premiums"]
        for book in books:
            given_receipts = book.value("SELECT count(receipt) FROM premiums")
            assert given_receipts == len(codes_in(book)["receipts"])
            book.close()


@pytest.mark.parametrize(
    ("how", "receipt"),
    [
        ({"by_year": True, "by_office": False}, "R-A-2026-00001"),
        ({"by_year": True, "by_office": True}, "R-A-BNK-2026-00001"),
        ({"by_year": False, "by_office": True}, "R-A-BNK-00001"),
        ({"by_year": False, "by_office": False}, "R-A-00001"),
    ],
)
def test_a_receipt_names_its_laptop_and_its_series(tmp_path: Path, how: dict[str, Any], receipt: str) -> None:
    book = office_book(tmp_path)
    set_receipts(book, how, WHO)
    assert enrolled(book, paid_on=START).receipt == receipt
    again = enrolled(book, member("Bina Rana"), paid_on=START)
    taken = {"premium": enrolled(book, member("Om Oli")).premium, "amount": 60_000, "paid_on": END, "method": "cash"}
    assert (again.receipt, take_premium(book, taken, WHO).receipt) == (f"{receipt[:-1]}2", f"{receipt[:-1]}3")
    book.close()
