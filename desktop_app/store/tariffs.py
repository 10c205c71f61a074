"""What a product costs, and what a policy insures, as the file knows it: charges, loans, savings and things."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.balances import FOLLOWS_LOAN, FOLLOWS_SAVINGS, INSURES_THINGS, loan_balance, savings_balance
from desktop_app.core.records.linked import Loan
from desktop_app.core.records.sheets import sheet
from desktop_app.core.records.tariff import TariffCharge
from desktop_app.store.rows import exchange_columns

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.core.records.policy import Policy
    from desktop_app.core.records.product import Product
    from desktop_app.store.database import Book


_CHAIN = """WITH RECURSIVE chain(id, step) AS (SELECT id, 0 FROM policies WHERE code = :policy UNION
    SELECT p.renews, step + 1 FROM chain JOIN policies p ON p.id = chain.id WHERE p.renews NOT NULL AND step < 100)"""
"""A policy and those that it renews; a ring of them ends."""


class InsuredThing(NamedTuple):
    """A thing insured: its kind, what tells it apart, and what it is worth in minor units."""

    code: str
    kind: str | None
    description: str | None
    serial: str | None
    value: int | None


def charges_of(book: Book, product: str) -> list[TariffCharge]:
    """Every charge that a product ever had, in the order of their days."""
    of = sheet("tariffs")
    rows = book.query(
        f"""SELECT {exchange_columns(of)} FROM tariffs WHERE product = (SELECT id FROM products WHERE code = ?)
        ORDER BY from_day, id""",
        (product,),
    )
    names = [field.name for field in of.fields]
    return [TariffCharge(**dict(zip(names, row, strict=True))) for row in rows]


def balance_behind(book: Book, product: Product, policy: Policy, day: Day) -> int | None:
    """The sum that a policy insures on a day by other records; None where it follows none, or nothing is known."""
    if product.line == FOLLOWS_LOAN:
        return _owed(book, policy.code, day)
    if product.line == FOLLOWS_SAVINGS and policy.holder:
        return _saved(book, policy.holder, product.code, day)
    if product.line in INSURES_THINGS:
        values = [each.value for each in things_of(book, policy.code) if each.value is not None]
        return sum(values) if values else None
    return None


def things_of(book: Book, policy: str) -> list[InsuredThing]:
    """The things that a policy, or one that it renews, insures: they stay written under the first."""
    sql = f"""{_CHAIN} SELECT a.code, w.word, a.description, a.serial, a.value FROM assets a
        JOIN chain ON chain.id = a.policy LEFT JOIN words w ON w.id = a.kind ORDER BY a.id"""
    return [InsuredThing(*row) for row in book.query(sql, {"policy": policy})]


def _owed(book: Book, policy: str, day: Day) -> int | None:
    """What is left of the loans behind a policy, or behind the one it renews where none is behind itself."""
    sql = f"{_CHAIN} SELECT :policy, l.principal, l.start_day, l.end_day FROM loans l JOIN chain ON chain.id = l.policy"
    loans = [
        Loan(code="", policy=str(code), principal=int(lent), start_day=int(first), end_day=int(last))
        for code, lent, first, last in book.query(sql, {"policy": policy})
    ]
    return sum(loan_balance(loan, day) for loan in loans) if loans else None


def _saved(book: Book, person: str, product: str, day: Day) -> int | None:
    """What a member has saved with a product, or with none in particular, up to a day."""
    sql = """SELECT kind, amount FROM savings WHERE person = (SELECT id FROM people WHERE code = ?) AND date <= ?
        AND ifnull(product, (SELECT id FROM products WHERE code = ?)) = (SELECT id FROM products WHERE code = ?)"""
    moved = [(str(kind), int(amount)) for kind, amount in book.query(sql, (person, day, product, product))]
    return savings_balance(moved) if moved else None
