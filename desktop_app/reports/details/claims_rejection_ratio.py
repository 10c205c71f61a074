"""The claims rejection ratio opened: by decision and reason, by product, office and month (indicator 8)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.indicators.service import CLAIMS_REJECTION_RATIO
from desktop_app.core.monitoring.spans import month_name, months_of
from desktop_app.core.period import iso
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.details.columns import CLAIMS, LABEL, OFFICE, PARTICIPATION, PRODUCT, STATUS
from desktop_app.reports.details.splits import code_and_participation, details, offices_of, products_of, split, warnings
from desktop_app.store.facts.claims import DECISIONS
from desktop_app.store.facts.cube import Question

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

_DECISIONS = MappingProxyType(
    {
        "rejected": text("Details", "Rejected"),
        "partly": text("Details", "Partly paid"),
        "paid": text("Details", "Paid"),
        "open": text("Details", "Not decided yet"),
    }
)
_REPORTED = Question(DECISIONS, ("claims",), ("product", "office", "day", "decision", "reason"))
_SPLIT = (
    Column("reported", text("Details", "Reported"), Unit.COUNT),
    Column("rejected", text("Details", "Rejected"), Unit.COUNT),
    Column("rejected_ratio", text("Details", "Rejected of reported"), Unit.SHARE),
    Column("partly_paid", text("Details", "Partly paid"), Unit.COUNT),
    Column("partly_paid_ratio", text("Details", "Partly paid of reported"), Unit.SHARE),
    Column("undecided", text("Details", "Not decided yet"), Unit.COUNT),
    STATUS,
)


@dataclass(frozen=True, slots=True)
class Decided:
    """Claims reported in the period that share product, office, month, decision and reason."""

    product: int
    office: int
    month: str
    decision: str
    reason: str
    claims: int


def counted_by(claims: Iterable[Decided], what: str) -> Counter[str]:
    """Claims by decision, or by reason."""
    found: Counter[str] = Counter()
    for each in claims:
        found[getattr(each, what)] += each.claims
    return found


def tables(asked: Asked) -> Iterator[Table]:
    """Decisions and reasons, and the ratios by product, by office and by month of the report."""
    found = list(_decided(asked))
    yield _decisions(found, warnings(asked))
    yield _reasons("rejection_reasons", text("Details", "Rejected claims by reason"), found, "rejected")
    yield _reasons("partly_paid_reasons", text("Details", "Partly paid claims by reason"), found, "partly")
    products = (
        (code_and_participation(asked, product), [each for each in found if each.product == product])
        for product in products_of(asked)
    )
    label = text("Details", "Claims rejected by product")
    yield Table("rejection_by_product", label, (PRODUCT, PARTICIPATION, *_SPLIT), split(products, _ratios))
    offices = (((code,), [each for each in found if each.office == at]) for at, code in offices_of(asked).items())
    label = text("Details", "Claims rejected by office")
    yield Table("rejection_by_office", label, (OFFICE, *_SPLIT), split(offices, _ratios))
    names = map(month_name, months_of(asked.period))
    months = (((name,), [each for each in found if each.month == name]) for name in names)
    columns = (Column("month", text("Details", "Month of the report")), *_SPLIT)
    yield Table("rejection_by_month", text("Details", "Claims rejected by month"), columns, split(months, _ratios))


def _decided(asked: Asked) -> Iterator[Decided]:
    """The claims reported in the period, with what was decided since."""
    for key, (claims,) in asked.figures.cube.during(_REPORTED, asked.period).items():
        product, office, day, decision, reason = key
        if asked.product in (None, product) and asked.office in (None, office):
            yield Decided(product, office, iso(day)[:7], decision, reason or "unknown", claims)


def _decisions(claims: list[Decided], notes: tuple[Text, ...]) -> Table:
    """All claims reported, by what was decided."""
    found = counted_by(claims, "decision")
    columns = (
        Column("decision", text("Details", "Decision")),
        LABEL,
        CLAIMS,
        Column("share", text("Details", "Share of reported"), Unit.SHARE),
    )
    rows = tuple(
        (decision, words, found[decision], ratio_of(found[decision], found.total()))
        for decision, words in _DECISIONS.items()
    )
    apart = text("Details", "A claim that was paid in part is not rejected: it has its own ratio.")
    return Table("rejection_decisions", text("Details", "Claims reported by decision"), columns, rows, (apart, *notes))


def _reasons(name: str, label: Text, claims: list[Decided], decision: str) -> Table:
    """The claims of a decision by reason, the most frequent first."""
    found = counted_by((each for each in claims if each.decision == decision), "reason")
    reported = sum(each.claims for each in claims)
    columns = (
        Column("reason", text("Details", "Reason")),
        CLAIMS,
        Column("share", text("Details", "Share of these"), Unit.SHARE),
        Column("share_of_reported", text("Details", "Share of reported"), Unit.SHARE),
    )
    rows = tuple(
        (reason, claims, ratio_of(claims, found.total()), ratio_of(claims, reported))
        for reason, claims in sorted(found.items(), key=lambda of: (-of[1], of[0]))
    )
    return Table(name, label, columns, rows)


def _ratios(claims: list[Decided]) -> tuple[Cell, ...]:
    """Rejected and partly paid, each of what was reported, and what is not decided yet."""
    found = counted_by(claims, "decision")
    reported, rejected, partly = found.total(), found["rejected"], found["partly"]
    status = "missing" if not reported else "provisional" if found["open"] else "ok"
    ratios = (rejected, ratio_of(rejected, reported), partly, ratio_of(partly, reported))
    return (reported, *ratios, found["open"], status)


REPORT = details(CLAIMS_REJECTION_RATIO, tables)
