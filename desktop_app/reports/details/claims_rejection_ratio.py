"""The claims rejection ratio opened: by decision and reason, by product, office and month (indicator 8)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.words import LISTS
from desktop_app.core.indicators.service import CLAIMS_REJECTION_RATIO
from desktop_app.core.monitoring.spans import month_name, months_of
from desktop_app.core.period import iso
from desktop_app.core.records.claim import REJECTION_REASONS
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.columns import CLAIMS, NOT_RECORDED, OFFICE, PARTICIPATION, PRODUCT, STATUS
from desktop_app.reports.details.splits import code_and_participation, details, offices_of, products_of, warnings
from desktop_app.store.facts.claims import DECISIONS
from desktop_app.store.facts.cube import Question

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import pandas as pd

    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

_DECISIONS = MappingProxyType(
    {
        "rejected": text("Field", "Rejected"),
        "partly": text("Explained", "Partly paid"),
        "paid": text("Details", "Paid"),
        "open": text("Explained", "Not decided yet"),
    }
)
_REASONS = MappingProxyType({**LISTS[REJECTION_REASONS], "unknown": NOT_RECORDED})
_REPORTED = Question(DECISIONS, ("claims",), ("product", "office", "day", "decision", "reason"))
_COLUMNS = ("product", "office", "month", "decision", "reason", "claims")
_SPLIT = (
    Column("reported", text("Field", "Reported"), Unit.COUNT),
    Column("rejected", text("Field", "Rejected"), Unit.COUNT),
    Column("rejected_ratio", text("Details", "Rejected of reported"), Unit.SHARE),
    Column("partly_paid", text("Explained", "Partly paid"), Unit.COUNT),
    Column("partly_paid_ratio", text("Details", "Partly paid of reported"), Unit.SHARE),
    Column("undecided", text("Explained", "Not decided yet"), Unit.COUNT),
    STATUS,
)


def tables(asked: Asked) -> Iterator[Table]:
    """Decisions and reasons, and the ratios by product, by office and by month of the report."""
    found = _reported(asked)
    yield _decisions(found, warnings(asked))
    yield _reasons("rejection_reasons", text("Details", "Rejected claims by reason"), found, "rejected")
    yield _reasons("partly_paid_reasons", text("Details", "Partly paid claims by reason"), found, "partly")
    products = {product: code_and_participation(asked, product) for product in products_of(asked)}
    label = text("Details", "Claims rejected by product")
    columns = (PRODUCT, PARTICIPATION, *_SPLIT)
    yield Table("rejection_by_product", label, columns, tuple(_split(found, "product", products)))
    offices = {at: (code,) for at, code in offices_of(asked).items()}
    label = text("Details", "Claims rejected by office")
    yield Table("rejection_by_office", label, (OFFICE, *_SPLIT), tuple(_split(found, "office", offices)))
    months = {name: (name,) for name in map(month_name, months_of(asked.period))}
    month = Column("month", text("Details", "Month of the report"))
    label = text("Details", "Claims rejected by month")
    yield Table("rejection_by_month", label, (month, *_SPLIT), tuple(_split(found, "month", months)))


def _reported(asked: Asked) -> pd.DataFrame:
    """The claims reported in the period by product, office, month, what was decided since, and the reason."""
    import pandas as pd

    cube = asked.figures.cube.during(_REPORTED, asked.period)
    rows = [
        (product, office, iso(day)[:7], decision, reason or "unknown", claims)
        for (product, office, day, decision, reason), (claims,) in cube.items()
    ]
    found = pd.DataFrame(rows, columns=_COLUMNS).astype({"claims": "int64"})
    for name, wanted in (("product", asked.product), ("office", asked.office)):
        found = found if wanted is None else found[found[name] == wanted]
    return found


def _counted(claims: pd.DataFrame, what: str) -> dict[str, int]:
    """Claims by decision, or by reason, the most frequent first."""
    sums = claims.groupby(what).claims.sum()
    return {str(name): int(sums[name]) for name in sorted(sums.index, key=lambda name: (-sums[name], name))}


def _decisions(claims: pd.DataFrame, notes: tuple[Text, ...]) -> Table:
    """All claims reported, by what was decided."""
    found, whole = _counted(claims, "decision"), int(claims.claims.sum())
    columns = (
        Column("decision", text("Field", "Decision"), words=_DECISIONS),
        CLAIMS,
        Column("share", text("Details", "Share of reported"), Unit.SHARE),
    )
    rows = tuple((decision, found.get(decision, 0), ratio_of(found.get(decision, 0), whole)) for decision in _DECISIONS)
    apart = text("Details", "A claim that was paid in part is not rejected: it has its own ratio.")
    return Table("rejection_decisions", text("Details", "Claims reported by decision"), columns, rows, (apart, *notes))


def _reasons(name: str, label: Text, claims: pd.DataFrame, decision: str) -> Table:
    """The claims of a decision by reason, the most frequent first."""
    found, reported = _counted(claims[claims.decision == decision], "reason"), int(claims.claims.sum())
    columns = (
        Column("reason", text("Field", "Reason"), words=_REASONS),
        CLAIMS,
        Column("share", text("Details", "Share of these"), Unit.SHARE),
        Column("share_of_reported", text("Details", "Share of reported"), Unit.SHARE),
    )
    whole = sum(found.values())
    rows = ((reason, count, ratio_of(count, whole), ratio_of(count, reported)) for reason, count in found.items())
    return Table(name, label, columns, tuple(rows))


def _split(claims: pd.DataFrame, by: str, parts: Mapping[Any, tuple[str, ...]]) -> Iterator[tuple[Cell, ...]]:
    """A row for each part: rejected and partly paid, each of what was reported, and what is not decided yet."""
    sums = claims.pivot_table(index=by, columns="decision", values="claims", aggfunc="sum", fill_value=0)
    sums = sums.reindex(index=list(parts), columns=list(_DECISIONS), fill_value=0)
    for called, counts in zip(parts.values(), sums.itertuples(index=False, name=None), strict=True):
        rejected, partly, paid, waiting = map(int, counts)
        reported = rejected + partly + paid + waiting
        status = "missing" if not reported else "provisional" if waiting else "ok"
        ratios = (rejected, ratio_of(rejected, reported), partly, ratio_of(partly, reported))
        yield (*called, reported, *ratios, waiting, status)


REPORT = details(CLAIMS_REJECTION_RATIO, tables)
