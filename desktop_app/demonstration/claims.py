"""The way of a claim from the event to the money: reported, decided, paid in parts, received; or not yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.demonstration.chance import one_of, wait
from desktop_app.demonstration.clock import BAD_QUARTER, FIRST, TODAY, month_of
from desktop_app.demonstration.complaints import complain
from desktop_app.demonstration.estimates import estimate
from desktop_app.demonstration.reinsurance import CEDED, share_on

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.demonstration.story import Story

_REASONS = (
    *("not_covered",) * 4,
    *("documents_missing",) * 4,
    *("pre_existing", "provider_not_accredited", "not_rendered", "fraud", "other", "limit_reached"),
)
_CUTS = ("not_covered", "not_rendered", "documents_missing", "limit_reached")
"""Why a part of a bill is not covered."""
_ITEMS = (
    *("Medicines", "Medicines", "Laboratory test", "Injection", "Dressing", "X-ray", "Ultrasound"),
    *("Bed days", "Transport"),
)
_METHODS = ("cash", "cash", "bank transfer", "mobile money")
_NOT_KNOWN = TODAY + 1
"""The beneficiary's day of receipt where nobody wrote it down."""
_LATE = 75
"""Days after which a report is too late."""
_ADVANCES = 0.06
"""The part of the stays in hospital of which the office pays something before the papers are complete."""


@dataclass(slots=True)
class Event:
    """What happened, and what it cost."""

    product: str
    policy: str
    person: str | None
    office: str | None
    benefit: str
    event: str
    cause: str | None
    provider: str | None
    incurred: Day
    loss: int
    covered: int
    pace: float = 1.0
    """How long its papers take, against the usual."""
    refused: str | None = None
    """Why it is refused, whatever else is said of it."""
    at_once: bool = False
    """Whether it is known at once and never in doubt."""


def settle(event: Event, story: Story) -> None:
    """Everything that has come of an event by today; nothing where it is not reported yet."""
    months, ledger = month_of(), story.ledger
    reported = event.incurred + _reporting_days(event, story)
    if reported > TODAY:
        ledger.tally.happened(months[event.incurred - FIRST], None, None, event.covered)
        return
    pace = event.pace * _haste(reported)
    decided = reported + 1 + wait(story.luck, 6.5 * pace)
    decision, reason, covered = _decision(event, reported, decided, story)
    code = ledger.claim()
    done = decided if decided <= TODAY else None
    guess = estimate(code, event, reported, decided, story)
    if done is None:
        covered, event.loss = guess, max(event.loss, guess)
    ledger.rows["claims"].append(
        (
            *(code, event.policy, event.person, event.office, event.benefit, event.event, event.cause),
            *(event.provider, event.incurred, reported, done, decision, reason, event.loss, covered),
        ),
    )
    if done is None:
        _take_up(code, reported, story)
    if event.product == "FH":
        _lines(code, event.loss, covered, reason if decision == "partly" else None, story)
    settled: Day | None = done
    if decision != "rejected":
        settled = _pay(code, event, covered, reported, decided, pace, story)
    complain(code, event, done if decision == "rejected" else None, settled if decision == "paid" else None, story)
    ended = None if settled is None else months[settled - FIRST]
    ledger.tally.happened(months[event.incurred - FIRST], months[reported - FIRST], ended, covered)


def _take_up(claim: str, reported: Day, story: Story) -> None:
    """Whoever looks into an open claim has taken it up two days after its report."""
    if reported + 2 <= TODAY:
        reviewer = story.setting.region.women[reported % 3]
        story.ledger.rows["claim_reviews"].append((claim, reported + 2, reviewer))


def _haste(day: Day) -> float:
    """The office has become quicker over the years, and was slow in the epidemic."""
    return (1.25 - 0.4 * (day - FIRST) / (TODAY - FIRST)) * (1.5 if BAD_QUARTER.holds(day) else 1)


def _reporting_days(event: Event, story: Story) -> int:
    """Days from the event to the office."""
    luck = story.luck
    if event.at_once:
        return luck.randrange(3)
    return wait(luck, 5) if luck.random() < 0.93 else luck.randrange(15, 110)


def _decision(event: Event, reported: Day, decided: Day, story: Story) -> tuple[str, str | None, int]:
    """What is decided, why if not all is paid, and what is covered."""
    if decided > TODAY:
        return "open", None, event.covered
    refused = event.refused or _refusal(event, reported, story)
    if refused:
        return "rejected", refused, 0
    luck = story.luck.random()
    if event.at_once or event.covered < 2 * story.setting.region.step:
        return "paid", None, event.covered
    if luck > 0.93 and event.product == "FH":
        step = story.setting.region.step
        reason = one_of(_CUTS, story.luck)
        return "partly", reason, max(int(event.covered * story.luck.uniform(0.4, 0.8)) // step, 1) * step
    return "paid", None, event.covered


def _refusal(event: Event, reported: Day, story: Story) -> str | None:
    """Why nothing is paid, for the few of which that is so."""
    if event.at_once:
        return None
    luck = story.luck.random()
    if reported - event.incurred > _LATE and luck < 0.5:
        return "reported_late"
    return one_of(_REASONS, story.luck) if luck < 0.05 else None


def _lines(claim: str, loss: int, covered: int, cut: str | None, story: Story) -> None:
    """The items of a bill; they add up to the claim, and what is cut is cut from the last."""
    luck, put = story.luck, story.ledger.rows["claim_lines"].append
    if loss <= 2 * story.setting.region.step or (cut is None and luck.random() < 0.3):
        put((claim, "Consultation", loss, covered, cut))
        return
    step = story.setting.region.step
    first = max(int(loss * luck.uniform(0.2, 0.6)) // step, 1) * step
    part = min(covered, first) if cut else covered * first // loss
    rest = covered - part
    put((claim, "Consultation", first, part, None))
    put((claim, one_of(_ITEMS, luck), loss - first, rest, cut))


def _pay(claim: str, event: Event, covered: int, reported: Day, decided: Day, pace: float, story: Story) -> Day | None:
    """The payments made by today; the day of the last one, None while some are to come."""
    luck, day, method = story.luck, decided, one_of(_METHODS, story.luck)
    left = covered - _advance(claim, event, covered, (reported, decided), method, story)
    first = left
    if luck.random() < 0.06:
        first = left * luck.randrange(4, 8) // 10 // 100 * 100 or left
    for amount in (first, left - first):
        if not amount:
            continue
        day += 1 + wait(luck, 4.5 * pace) + (0 if day == decided else 14)
        if day > TODAY:
            return None
        _payment(claim, event, day, amount, method, story)
    return day if day <= TODAY else None


def _advance(claim: str, event: Event, covered: int, days: tuple[Day, Day], method: str, story: Story) -> int:
    """What is paid between the days of report and of decision, for a few who cannot wait."""
    luck, (reported, decided) = story.luck, days
    if event.benefit != "FH-IN" or decided - reported < 6 or luck.random() >= _ADVANCES:
        return 0
    day, amount = reported + 2 + luck.randrange(3), covered * 3 // 1000 * 100
    if day > TODAY or not amount:
        return 0
    _payment(claim, event, day, amount, method, story)
    return amount


def _payment(claim: str, event: Event, day: Day, amount: int, method: str, story: Story) -> None:
    """One payment, and the day on which it was received where somebody wrote it down."""
    luck, ledger, month = story.luck, story.ledger, month_of()[day - FIRST]
    received = day + int(luck.random() * 4) if luck.random() < 0.95 else _NOT_KNOWN
    ledger.tally.claims[event.product][month] += amount
    if event.product == CEDED:
        ledger.tally.recovered[month] += amount * share_on(event.incurred) // 100
    ledger.rows["payments"].append(
        (ledger.payment(), claim, day, amount, method, received if received <= TODAY else None),
    )
