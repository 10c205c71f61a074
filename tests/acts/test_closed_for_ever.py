"""Whatever is done in whatever order: every reconciliation holds, and a closed quarter stays what it was."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as some

from desktop_app.acts.closing import reopen_quarter
from desktop_app.acts.verify_closings import closings_that_differ
from desktop_app.core.period import quarter
from desktop_app.core.problems import Refused
from desktop_app.core.records.claim import Claim, Estimate, Payment
from desktop_app.core.records.linked import Saving
from desktop_app.core.records.policy import Policy
from desktop_app.core.records.premium import Premium
from desktop_app.core.records.voucher import VoucherLine
from desktop_app.figures.figures import Figures
from desktop_app.figures.frozen import frozen_figures
from desktop_app.figures.reconciliations import reconciliations
from desktop_app.store.closings import frozen, quarter_acts, standing
from desktop_app.store.rows import insert, replace
from desktop_app.store.save import saving
from tests.quarters import Q1, Q2, Q3, Q4, WHO, close, year_book
from tests.second_opinion.effort import examples

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

    Do = Callable[[Save, int, int, int], object]
"""Within a save: the number of the act, a day, an amount."""

LATER = quarter(2026, 1)
QUARTERS = (Q1, Q2, Q3, Q4, LATER)


def _row(save: Save, table: str, number: int) -> int:
    """Some row of a table."""
    rows = save.book.query(f"SELECT id FROM {table} ORDER BY id")
    return int(rows[number % len(rows)][0])


def _estimate(save: Save, _: int, day: int, amount: int) -> None:
    """A claim has one estimate a day: the second one of a day takes the place of the first."""
    row = save.book.value(
        "SELECT e.id FROM estimates e JOIN claims c ON c.id = e.claim WHERE c.code = 'C-2' AND date = ?", (day,)
    )
    if row is None:
        insert(save, "estimates", Estimate(claim="C-2", date=day, amount=amount))
    else:
        replace(save, "estimates", row, amount=amount)


def _voucher(save: Save, number: int, day: int, amount: int) -> None:
    for at, (line, sign) in enumerate((("P18", 1), ("B02", -1)), 1):
        insert(
            save,
            "vouchers",
            VoucherLine(voucher=f"V-{number}x", date=day, line=line, amount=sign * amount),
            position=at,
        )


DEEDS: dict[str, Do] = {
    "voucher": _voucher,
    "due": lambda save, number, day, amount: insert(
        save, "premiums", Premium(code=f"D-{number}x", policy="P-1", due=day, amount=amount)
    ),
    "refund": lambda save, number, day, amount: insert(
        save, "premiums", Premium(code=f"F-{number}x", policy="P-2", due=day, amount=amount, kind="refund", paid_on=day)
    ),
    "receipt": lambda save, number, day, _: replace(save, "premiums", _row(save, "premiums", number), paid_on=day),
    "price": lambda save, number, _, amount: replace(save, "premiums", _row(save, "premiums", number), amount=amount),
    "claim": lambda save, number, day, amount: insert(
        save,
        "claims",
        Claim(code=f"C-{number}x", policy="P-1", event="illness", incurred=day, reported=day, covered=amount),
    ),
    "decision": lambda save, number, day, amount: replace(
        save, "claims", _row(save, "claims", number), decided=day, decision="paid", covered=amount
    ),
    "estimate": _estimate,
    "payment": lambda save, number, day, amount: insert(
        save, "payments", Payment(code=f"Y-{number}x", claim="C-2", date=day, amount=amount)
    ),
    "policy": lambda save, number, day, _: insert(
        save,
        "policies",
        Policy(code=f"P-{number}x", product="HEALTH", holder="M-2", start_day=day, end_day=day + 364),
    ),
    "exit": lambda save, number, day, _: replace(
        save, "policies", _row(save, "policies", number), exit_date=day, exit_reason="other"
    ),
    "savings": lambda save, number, day, amount: insert(
        save,
        "savings",
        Saving(code=f"S-{number}x", person="M-1", product="SAVE", date=day, amount=amount, kind="deposit"),
    ),
    "name": lambda save, number, _, amount: replace(save, "people", _row(save, "people", number), name=f"N {amount}"),
}


def _close(book: Book, number: int) -> None:
    """Close a quarter, or reopen it."""
    quarter = QUARTERS[number % len(QUARTERS)]
    if number % 3:
        close(book, quarter)
    else:
        reopen_quarter(book, quarter, {"why": "so it is"}, WHO)


def do(book: Book, sequence: list[tuple[str, int, int]], first: int = 0) -> int:
    """Do what is possible; how many acts were refused."""
    refused = 0
    for number, (name, day, amount) in enumerate(sequence, first):
        try:
            if name == "close":
                _close(book, day)
            else:
                with saving(book, name) as save:
                    DEEDS[name](save, number, Q1.first + day, amount)
        except Refused:
            refused += 1
    return refused


def unlike(book: Book) -> list[str]:
    """The lines and reserves of closed quarters that the records of now give otherwise than they were frozen."""
    found = []
    for act in standing(quarter_acts(book)):
        then = {key[:3]: key[3] for key in frozen(book, act.code)}
        now = {
            (each.figure, each.product, each.office): each.value for each in frozen_figures(Figures(book), act.period)
        }
        told = {each for each in {**then, **now} if each[0][0] in "PBC" or each[0].startswith("reserve")}
        found += [f"{act.code} {each}" for each in told if then.get(each) != now.get(each)]
    return found


@settings(max_examples=examples(15))
@given(
    some.lists(
        some.tuples(some.sampled_from(["close", *DEEDS]), some.integers(0, 440), some.integers(1, 90_000)),
        max_size=14,
    ),
    some.integers(1, 3),
)
def test_any_sequence_of_acts_keeps_reconciliations_and_closed_quarters(
    sequence: list[tuple[str, int, int]], quarters: int
) -> None:
    with TemporaryDirectory() as folder:
        book = year_book(Path(folder), quarters)
        do(book, sequence)
        figures = Figures(book)
        failing = [each.rule.name for period in QUARTERS for each in reconciliations(figures, period) if not each.holds]
        assert failing == []
        assert unlike(book) == []
        assert list(closings_that_differ(book)) == []
        book.close()


def test_the_deeds_are_such_that_some_are_refused_and_some_are_not(tmp_path: Path) -> None:
    """Or the property would prove nothing."""
    book = year_book(tmp_path, closed=2)
    on_closed, on_open = (
        {name for at, name in enumerate(DEEDS, first) if not do(book, [(name, day - Q1.first, 500)], at)}
        for first, day in ((0, Q1.last), (100, Q3.first + 20))
    )
    assert on_closed == {"name", "estimate"}  # one dated before its claim was reported says nothing
    assert on_open >= {*DEEDS} - {"price", "receipt"}
    book.close()
