"""The claims of the demonstration scheme: from the event to the money, with rejections, part payments and open ends."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.actions.demonstration.setting import BAD_QUARTER, CAUSES, ITEMS, METHODS, TODAY, season

if TYPE_CHECKING:
    from collections.abc import Iterable
    from random import Random

    from desktop_app.actions.demonstration.cover import Insured
    from desktop_app.actions.demonstration.ledger import Ledger
    from desktop_app.actions.demonstration.people import Household
    from desktop_app.core.period import Day

_A_YEAR = 0.75
"""Claims of one person in a year."""
_BAD = 2.4
"""How much more in the bad quarter."""
_REASONS = ("not_covered", "documents_missing", "reported_late", "provider_not_accredited", "pre_existing", "fraud")
_EVENTS = MappingProxyType(
    {"FH-OUT": "illness", "FH-IN": "hospital stay", "CL-D": "death", "GF-D": "death", "WI-R": "drought"},
)


def sickness(of: Household, insured: Iterable[Insured], chance: Random, ledger: Ledger) -> None:
    """Claims of family health while each cover lasts; more of them in the bad quarter."""
    for cover in insured:
        day = cover.first + int(chance.expovariate(_A_YEAR * _BAD) * 365)
        while day <= min(cover.last, TODAY):
            if BAD_QUARTER.holds(day) or chance.random() < 1 / _BAD:
                waiting = day < of.joined + 30
                inside = chance.random() < 0.09
                loss = int(chance.lognormvariate(12.1 if inside else 11.22, 0.5)) // 1000 * 1000 + 1000
                benefit = "FH-IN" if inside else "FH-OUT"
                _claim(of, cover, benefit, day, loss, chance, ledger, waiting=waiting)
            day += 1 + int(chance.expovariate(_A_YEAR * _BAD) * 365)


def deaths(of: Household, insured: Iterable[Insured], chance: Random, ledger: Ledger) -> None:
    """The balance of a loan, paid when the borrower dies."""
    for cover in insured:
        if cover.member.died is not None and cover.member.died == cover.last:
            _claim(of, cover, "CL-D", cover.last, chance.randrange(15, 60) * 100000, chance, ledger, waiting=False)


def droughts(of: Household, insured: Iterable[Insured], chance: Random, ledger: Ledger) -> None:
    """Payouts of the monsoon cover after the dry season of 2025."""
    for cover in insured:
        if cover.first == season(2025).first and chance.random() < 0.4:
            _claim(of, cover, "WI-R", cover.last, 90000, chance, ledger, waiting=False)


def _claim(
    of: Household,
    cover: Insured,
    benefit: str,
    incurred: Day,
    loss: int,
    chance: Random,
    ledger: Ledger,
    *,
    waiting: bool,
) -> None:
    """One claim as far as it has come by today."""
    reported = incurred + min(int(chance.expovariate(1 / 8)), 150)
    if reported > TODAY:
        return
    code = ledger.code("claims", "C")
    decided = reported + 2 + min(int(chance.expovariate(1 / 9)), 120)
    decision, reason, covered = _decision(loss, waiting, chance)
    if decided > TODAY:
        decided, decision, reason = None, "open", None  # type: ignore[assignment] # not decided yet
        covered = covered or loss * 8 // 10
    provider = f"PR-{1 + int(4 * chance.random() ** 1.4)}" if benefit.startswith("FH") else None
    cause = CAUSES[int(len(CAUSES) * chance.random() ** 1.6)] if benefit.startswith("FH") else None
    row = (code, cover.policy, cover.member.code, of.office, benefit, _EVENTS[benefit], cause, provider)
    ledger.add("claims", (*row, incurred, reported, decided, decision, reason, loss, covered))
    if provider:
        _lines(code, loss, covered, chance, ledger)
    if decision in ("paid", "partly"):
        _payments(code, decided, covered, chance, ledger)


def _decision(loss: int, waiting: bool, chance: Random) -> tuple[str, str | None, int]:  # noqa: FBT001 - one place only
    """What is decided, why, and how much is covered."""
    drawn = chance.random()
    if waiting and drawn < 0.8:
        return "rejected", "waiting_period", 0
    if drawn < 0.055:
        return "rejected", chance.choice(_REASONS), 0
    if drawn < 0.15:
        return "partly", "limit_reached", loss * chance.randrange(35, 65) // 100 // 100 * 100
    return "paid", None, loss * 88 // 100 // 100 * 100


def _lines(code: str, loss: int, covered: int, chance: Random, ledger: Ledger) -> None:
    """Two items that add up to the claim."""
    first = loss * chance.randrange(20, 70) // 100
    part = covered * first // loss
    ledger.add("claim_lines", (code, ITEMS[0], first, part, None))
    ledger.add("claim_lines", (code, chance.choice(ITEMS[1:]), loss - first, covered - part, None))


def _payments(code: str, decided: Day, covered: int, chance: Random, ledger: Ledger) -> None:
    """The payments made by today, in two parts now and then."""
    parts = [covered // 2, covered - covered // 2] if chance.random() < 0.07 else [covered]
    day = decided
    for amount in parts:
        day += chance.randrange(1, 9)
        if day <= TODAY and amount:
            received = min(day + chance.randrange(5), TODAY) if chance.random() < 0.85 else None
            ledger.add("payments", (ledger.code("payments", "Y"), code, day, amount, chance.choice(METHODS), received))
