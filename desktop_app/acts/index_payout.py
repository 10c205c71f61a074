"""What an index makes due, posted as decided claims for everyone in force, in one save and without an adjuster."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.acts.costing import FormProposal
from desktop_app.acts.gate import Plan, Procedure
from desktop_app.catalog.forms.index_payout import PAY_INDEX
from desktop_app.core.index_cover import measured_by
from desktop_app.core.problems import Problem, no_such
from desktop_app.core.records.claim import Claim
from desktop_app.core.shown import Amount, Number, Share, When
from desktop_app.core.text import counted, text
from desktop_app.store.figures.indices import contract_of, covers_due, readings
from desktop_app.store.products import benefits_of
from desktop_app.store.rows import insert, next_code
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from fractions import Fraction

    from desktop_app.core.index_cover import IndexContract
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


@dataclass(frozen=True, slots=True)
class PostedIndex:
    """The claims posted for an index, and what they come to."""

    index: str
    claims: tuple[str, ...]
    amount: Amount


def when_paying_index(book: Book, values: Mapping[str, Any]) -> FormProposal:
    """What was measured, what it makes due to each cover, and to how many; or why nothing is due."""
    of = contract_of(book, str(values.get("index") or ""))
    if of is None:
        return FormProposal({}, {"decided": None})
    measured = _measured(book, of)
    wrong = _not_due(of, measured, values.get("decided"))
    if wrong or measured is None:
        return FormProposal({}, {"decided": wrong[0].message if wrong else None})
    each, count = of.due(measured) or 0, len(covers_due(book, of, values.get("office")))
    return FormProposal({}, {"decided": _said(of, measured, count, (each, decimals_of(book)))})


def _plan(book: Book, values: Mapping[str, Any]) -> Plan[PostedIndex]:
    """A claim for each cover, decided by the readings alone."""
    of = contract_of(book, str(values["index"]))
    if of is None:
        raise no_such(values["index"], "index")
    measured, day = _measured(book, of), values["decided"]
    problems = _not_due(of, measured, day)
    due = 0 if measured is None else of.due(measured) or 0
    covers = covers_due(book, of, values.get("office"))
    if not problems and not covers:
        problems = [Problem(text("Index form", "Nobody is in force who has no claim of that day yet."), "index")]

    def write(save: Save) -> PostedIndex:
        codes = tuple(_post(save, cover, of, (due, day)) for cover in covers)
        return PostedIndex(of.code, codes, Amount(due * len(codes), decimals_of(book)))

    return Plan(write, problems, amount=due * len(covers))


def _post(save: Save, cover: tuple[str, str, str | None], of: IndexContract, decided: tuple[int, int]) -> str:
    """One claim: what happened on the last day of the season, met in full."""
    policy, person, office = cover
    (due, day), benefits = decided, benefits_of(save.book, policy)
    code = next_code(save.book, "claims")
    benefit = benefits[0][0] if len(benefits) == 1 else None
    told: dict[str, Any] = {"incurred": of.last, "reported": day, "decided": day, "loss": due, "covered": due}
    claim = Claim(code=code, policy=policy, person=person, office=office, benefit=benefit, decision="paid", **told)
    insert(save, "claims", claim)
    return code


def _measured(book: Book, of: IndexContract) -> Fraction | None:
    """What the station measured over the season."""
    return measured_by(readings(book, of.station, of.first, of.last), of.first, of.last)


def _not_due(of: IndexContract, measured: Fraction | None, day: int | None) -> Sequence[Problem]:
    """Why nothing is due: the season runs, nothing was measured, the contract is not told whole, or it pays nothing."""
    if day is not None and day <= of.last:
        words = text("Index form", "The season runs to {last}: decide after it.", last=When(of.last))
        return [Problem(words, "decided")]
    if measured is None:
        words = text("Index form", "Nothing was measured at {station} from {first} to {last}.", station=of.station)
        return [Problem(words.about(first=When(of.first), last=When(of.last)), "index")]
    due = of.due(measured)
    if due is None:
        return [Problem(text("Index form", "The contract lacks its first or last measure, or its payout."), "index")]
    words = text("Index form", "{measured} was measured: nothing is due.", measured=Number(float(measured)))
    return [] if due else [Problem(words, "index")]


def _said(of: IndexContract, measured: Fraction, count: int, each: tuple[int, int]) -> Text:
    """The payout in words."""
    share = of.share(measured)
    words = counted(
        "Index form", "{measured} was measured: {share} of {payout} is due, {each} to each of %n covers.", "", count
    )
    due, decimals = each
    return words.about(
        measured=Number(float(measured)),
        share=Share(None if share is None else float(share)),
        payout=Amount(of.payout or 0, decimals),
        each=Amount(due, decimals),
    )


pay_index = Procedure("pay_index", _plan, PAY_INDEX, ("decided",))
"""Post one decided claim for each cover in force on the last day of an index's season."""
