"""Credit life: compulsory behind every loan, its balance paid when the borrower dies; some save beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.period import add_months
from desktop_app.demonstration.claims import Event, settle
from desktop_app.demonstration.clock import FIRST, NEVER, TODAY, age_on, month_of
from desktop_app.demonstration.dues import Bill, charge
from desktop_app.demonstration.instalments import charge_after_exit, refund

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.demonstration.people import Household, StoryPerson
    from desktop_app.demonstration.story import Story

EXIT_AGE = 65
_RATE = 0.0006
"""Premium a month, as a part of the principal."""
_SAVERS = 0.35
"""The part of the borrowers who save."""
_DEPOSIT, _INTEREST = 2, 4
"""Percent of the principal that is saved, and percent a year that it earns."""


def credit_life(home: Household, story: Story) -> None:
    """One loan after the other, for the households that borrow."""
    luck, person = story.luck, home.people[0]
    if luck.random() >= story.setting.size.credit:
        return
    saves = luck.random() < _SAVERS
    start = home.joined + luck.randrange(30, 200)
    while start <= min(TODAY, home.left, person.gone) and age_on(start, person.born) < EXIT_AGE:
        end = add_months(start, 12) - 1
        repaid = end - luck.randrange(20, 150) if luck.random() < 0.12 else NEVER
        left, reason = min((repaid, "loan_repaid"), (person.died, "death"))
        principal = story.setting.region.money(500 * luck.randrange(20, 110))
        _loan(person, principal, (start, end), (left, reason), home, story)
        if saves:
            _save_with_loan(person.code, principal, start, min(left, end), story)
        start = end + 1 + luck.randrange(5, 200)


def _loan(
    person: StoryPerson, principal: int, term: tuple[Day, Day], ending: tuple[Day, str], home: Household, story: Story
) -> None:
    """One loan with its policy, its dues and, if the borrower dies, its claim."""
    ledger, (start, end) = story.ledger, term
    code, known = ledger.policy(), ending[0] <= min(end, TODAY)
    left, reason = ending if known else (None, None)
    ledger.rows["policies"].append(
        (code, "CL", person.code, None, home.office_code, start, end, None, left, reason, principal, None),
    )
    ledger.loans += 1
    ledger.rows["loans"].append((f"L-{ledger.loans:05d}", code, principal, start, end, 0.16, "declining balance"))
    step = story.setting.size.loan_step
    amount = max(round(principal * _RATE * step / 10), 1) * 10
    bill = Bill(code, "CL", start, ending[0] if known else end, step, amount, since=start)
    charge(bill, home, story)
    if known:
        refund(bill, home, story, settled=False, in_vain=charge_after_exit(bill, home, story))
    if known and reason == "death":
        balance = max(principal * (end - ending[0]) // (end - start) // 1000, 1) * 1000
        about = ("CL", code, person.code, home.office_code, "CL-D", "death", "illness", None)
        settle(Event(*about, ending[0], balance, balance, 1.4), story)


def _save_with_loan(person: str, principal: int, start: Day, end: Day, story: Story) -> None:
    """The movements of one loan's savings by today."""
    deposit = principal * _DEPOSIT // 10000 * 100
    interest = deposit * _INTEREST * (end - start + 1) // 36500
    _move(person, start, deposit, "deposit", story)
    if end <= TODAY:
        _move(person, end, interest, "interest", story)
        _move(person, end, deposit + interest, "withdrawal", story)


def _move(person: str, day: Day, amount: int, kind: str, story: Story) -> None:
    """One movement, with what it does to the cash and to what is owed to members."""
    ledger, month = story.ledger, month_of()[day - FIRST]
    owed = -amount if kind == "withdrawal" else amount
    ledger.tally.saved[month] += owed
    ledger.tally.cash[month] += 0 if kind == "interest" else owed
    ledger.rows["savings"].append((ledger.saving(), person, "CL", day, amount, kind))
