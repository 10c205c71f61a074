"""What a product costs, and what a policy insures, as the file knows it: charges, sums, loans and savings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.balances import FOLLOWS_LOAN, FOLLOWS_SAVINGS, loan_balance, savings_balance
from desktop_app.core.records.linked import Loan
from desktop_app.core.records.sheets import sheet
from desktop_app.core.records.tariff import TariffCharge
from desktop_app.store.rows import exchange_columns

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.core.records.policy import Policy
    from desktop_app.core.records.product import Product
    from desktop_app.store.database import Book


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


def has_tariffs(book: Book) -> bool:
    """Whether any product has a charge."""
    return book.value("SELECT 1 FROM tariffs LIMIT 1") is not None


def balance_behind(book: Book, product: Product, policy: Policy, day: Day) -> int | None:
    """The balance that a policy insures on a day; None where its product follows none, or nothing is known of one."""
    if product.line == FOLLOWS_LOAN:
        return _owed(book, policy.code, day)
    if product.line == FOLLOWS_SAVINGS and policy.holder:
        return _saved(book, policy.holder, product.code, day)
    return None


def _owed(book: Book, policy: str, day: Day) -> int | None:
    """What is left of the loans behind a policy, or behind the one it renews where none is behind itself."""
    sql = """WITH RECURSIVE chain(id, step) AS (SELECT id, 0 FROM policies WHERE code = ? UNION
            SELECT p.renews, step + 1 FROM chain JOIN policies p ON p.id = chain.id
            WHERE p.renews NOT NULL AND step < 100)
        SELECT ?, l.principal, l.start_day, l.end_day FROM loans l JOIN chain ON chain.id = l.policy"""
    loans = [
        Loan(code="", policy=str(code), principal=int(lent), start_day=int(first), end_day=int(last))
        for code, lent, first, last in book.query(sql, (policy, policy))
    ]
    return sum(loan_balance(loan, day) for loan in loans) if loans else None


def _saved(book: Book, person: str, product: str, day: Day) -> int | None:
    """What a member has saved with a product, or with none in particular, up to a day."""
    sql = """SELECT kind, amount FROM savings WHERE person = (SELECT id FROM people WHERE code = ?) AND date <= ?
        AND ifnull(product, (SELECT id FROM products WHERE code = ?)) = (SELECT id FROM products WHERE code = ?)"""
    moved = [(str(kind), int(amount)) for kind, amount in book.query(sql, (person, day, product, product))]
    return savings_balance(moved) if moved else None
