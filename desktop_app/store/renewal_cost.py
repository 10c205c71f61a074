"""What the next term of a policy costs and insures: by the tariff, else as the last one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.age import age_on
from desktop_app.core.balances import FOLLOWS_LOAN
from desktop_app.core.tariff import Insuring, Life, Reckoning, reckon, tariff_on
from desktop_app.core.text import text
from desktop_app.store.policies import people_covered
from desktop_app.store.premiums import whole_premium
from desktop_app.store.rows import find
from desktop_app.store.tariffs import balance_behind, charges_of
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.core.records.policy import Policy
    from desktop_app.core.records.product import Product
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book


class RenewalCost(NamedTuple):
    """What the next term of a policy costs (None: not known), how that is reckoned, and what it insures."""

    premium: int | None
    words: Text | None
    sum_insured: int | None


def cost(book: Book, product: str, of: Insuring, day: Day) -> Reckoning:
    """The premium of a term that starts on a day, by the tariff of then."""
    return reckon(tariff_on(charges_of(book, product), day), of)


def cost_of_renewing(book: Book, code: str, start: Day, heads: int | None = None) -> RenewalCost:
    """The next term of a policy: by the tariff where there is one, else what the last term cost.

    A group that is counted may have another count of heads than in the term before.
    """
    old = find(book, "policies", code)
    product = find(book, "products", old.product)
    balance = balance_behind(book, product, old, start)
    of = _insuring_again(book, replace(old, lives=heads or old.lives), product, balance, start)
    reckoning = cost(book, product.code, of, start)
    total, words = reckoning.total, reckoning.words
    if words is None:
        total = whole_premium(book, code) or None
        words = text("Tariff", "As for the last term: the product has no tariff.") if total else None
    return RenewalCost(total, words, old.sum_insured if balance is None else balance)


def age_or_none(born: Day | None, day: Day) -> int | None:
    """The age on a day, where the birth date is known and earlier."""
    return None if born is None or born > day else age_on(born, day)


def _insuring_again(book: Book, old: Policy, product: Product, balance: int | None, start: Day) -> Insuring:
    """Whom and what a policy insures in its next term: those covered to its end, at their age on its first day."""
    staying = [each for each in people_covered(book, old.code) if each.last >= old.end_day]
    ordered = sorted(staying, key=lambda each: each.code != old.holder)
    lives = tuple(
        Life(each.name, age_or_none(each.birth_date, start), each.sum_insured if each.named else None)
        for each in ordered
    )
    loan = balance if product.line == FOLLOWS_LOAN else None
    insured = old.sum_insured if balance is None else balance
    return Insuring(lives, old.lives, insured, loan, decimals_of(book))
