"""Dues that an exit cuts short, for tests: written, paid in parts, and what the ledger says of them day by day."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple

from hypothesis import strategies as st

from desktop_app.acts.premium import pay
from desktop_app.core.money import round_half_away
from desktop_app.core.period import parse_day
from desktop_app.core.records.policy import Policy
from desktop_app.core.records.premium import Premium
from desktop_app.core.records.product import Product
from desktop_app.core.reserves.unearned_premium import unearned_share
from desktop_app.core.statements.postings import kinds_on
from desktop_app.store.owed_premium import OVERDUE, standings
from desktop_app.store.rows import find, insert
from desktop_app.store.save import saving

if TYPE_CHECKING:
    from desktop_app.store.database import Book
    from desktop_app.store.owed_premium import Owing

EARNINGS = ("days", "months", "24ths")
START = parse_day("2025-01-01")
LINES = ("B02", "B06", "B26", "B30", "P03")


class Cut(NamedTuple):
    """A due whose days an exit cuts: all in days from the first one, the amount in minor units."""

    earning: str
    first: int
    last: int
    due: int
    left: int
    paid: int
    amount: int

    def share(self, left: int) -> int:
        """What is owed of it after an exit, worked out from the definitions."""
        if self.due > left:
            return 0
        back = self.amount * unearned_share(START + self.first, START + self.last, START + left, self.earning)
        return self.amount - round_half_away(back)


@st.composite
def cuts(draw: st.DrawFn) -> Cut:
    """Exits before, at both ends of, and in the days of a due, of a unit or of millions, paid after it."""
    first = draw(st.integers(0, 40))
    last = first + draw(st.sampled_from((0, 1, 29, 30, 58, 89, 180, 364)))
    left = draw(st.one_of(st.sampled_from((first - 1, first, last - 1, last)), st.integers(first, last)))
    due = draw(st.sampled_from((first, first - 5, min(first + 7, last), max(left, 0))))
    amount = draw(st.one_of(st.integers(1, 400), st.integers(1, 10**9), st.sampled_from((36_500, 1_200, 60_000))))
    paid = left + draw(st.integers(0, 60))
    return Cut(draw(st.sampled_from(EARNINGS)), first, last, max(due, 0), max(left, -1), max(paid, 0), amount)


def products(book: Book) -> None:
    """A product of each way of earning."""
    with saving(book, "set_up") as save:
        for each in EARNINGS:
            terms: dict[str, Any] = {"line": "health", "term_months": 12, "earning": each}
            insert(save, "products", Product(code=f"P-{each}", name=each, **terms))


def written(book: Book, of: Cut, group: str | None = None) -> tuple[str, str]:
    """The due in the book, of a policy that was left; both codes."""
    number = book.value("SELECT count(*) FROM policies")
    policy, code = f"P-{number}", f"D-{number}-1"
    with saving(book, "cut") as save:
        terms: dict[str, Any] = {"start_day": START, "end_day": START + 404, "exit_date": START + of.left}
        insert(
            save,
            "policies",
            Policy(code=policy, product=f"P-{of.earning}", exit_reason="migrated", group_name=group, **terms),
        )
        days: dict[str, Any] = {"due": START + of.due, "from_day": START + of.first, "to_day": START + of.last}
        insert(save, "premiums", Premium(code=code, policy=policy, amount=of.amount, **days))
    return policy, code


def parts(book: Book, policy: str, day: int) -> dict[str, Owing]:
    """How the parts of its due stand on a day, by their codes."""
    sql = "SELECT code, id FROM premiums WHERE kind <> 'refund' AND policy = (SELECT id FROM policies WHERE code = ?)"
    rows: dict[str, int] = dict(book.query(sql, (policy,)))
    stand = standings(book, rows.values(), START + day)
    return {code: stand[row] for code, row in rows.items()}


def owed(book: Book, policy: str, day: int) -> int:
    """What is owed of a policy on a day."""
    return sum(each.owed for each in parts(book, policy, day).values() if each.state == OVERDUE)


def ledger(book: Book) -> dict[tuple[str, int], int]:
    """What stands on each line of the ledger, day by day."""
    found: dict[tuple[str, int], int] = {}
    for line in LINES:
        side = dict(kinds_on(line))
        for kind, day, amount in book.query("SELECT kind, day, sum(amount) FROM entries_cells GROUP BY 1, 2"):
            found[line, day] = found.get((line, day), 0) + side.get(kind, 0) * amount
    return {key: amount for key, amount in found.items() if amount}


def moved(before: dict[tuple[str, int], int], after: dict[tuple[str, int], int]) -> dict[tuple[str, int], int]:
    """What is otherwise in the ledger."""
    return {key: change for key in before.keys() | after.keys() if (change := after.get(key, 0) - before.get(key, 0))}


def unearned(book: Book) -> list[tuple[int, int, int, int]]:
    """All that unearned premium is worked out from."""
    return book.query("SELECT day, whole, sum(level), sum(slope) FROM unearned_cells GROUP BY 1, 2")


def unlike(before: list[tuple[int, int, int, int]], after: list[tuple[int, int, int, int]]) -> list[int]:
    """The days on which unearned premium is not what it was, exactly."""
    changed = dict.fromkeys(after, 1)
    for row in before:
        changed[row] = changed.get(row, 0) - 1
    found: dict[int, Fraction] = {}
    for (day, whole, level, slope), times in changed.items():
        for at in range(day, START + 460) if times else ():
            found[at] = found.get(at, Fraction(0)) + Fraction(times * (level - slope * at), whole)
    return [day for day, amount in found.items() if amount]


def paying(book: Book, code: str, amount: int, day: int) -> str | None:
    """A sum paid of a due on a day; the code of what is left of it."""
    with saving(book, "pay") as save:
        return pay(save, find(book, "premiums", code), amount, paid_on=START + day, receipt=None)


def unpaid(book: Book, policy: str) -> str | None:
    """The due or the part that is not paid."""
    sql = "SELECT code FROM premiums WHERE paid_on IS NULL AND policy = (SELECT id FROM policies WHERE code = ?)"
    found = book.value(sql, (policy,))
    return None if found is None else str(found)
