"""Promptness opened: by step and band, by product and office, of three sets of claims (indicator 7)."""

from __future__ import annotations

from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.catalog.words import LISTS
from desktop_app.core.indicators.promptness import MEASURED, drawn, in_bands, spread
from desktop_app.core.indicators.result import Status
from desktop_app.core.indicators.service import BANDS, PROMPTNESS
from desktop_app.core.picture import Picture, PictureKind
from desktop_app.core.problems import refused
from desktop_app.core.records.claim import DECISIONS
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.columns import CLAIMS, OFFICE, PARTICIPATION, PRODUCT, SHARE, STATUS
from desktop_app.reports.details.splits import code_and_participation, details, offices_of, products_of, warnings
from desktop_app.reports.report import OptionKind, ReportOption
from desktop_app.store.figures.promptness import served

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import pandas as pd

    from desktop_app.core.indicators.promptness import Served
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked


LEAST = 50
"""The least number of claims of a random sample (indicator 7)."""
SAMPLE = ReportOption("sample", text("Details", "claims in the random sample, 50 or more"), OptionKind.COUNT, LEAST)
SEED = ReportOption("seed", text("Details", "another seed draws another sample"), OptionKind.COUNT, 1)
_NAMES = MappingProxyType(
    {
        "ended": text("Details", "Ended in the period (the indicator)"),
        "reported": text("Details", "Reported in the period"),
        "sample": text("Details", "Random sample of those that ended"),
    }
)
_STEPS = MappingProxyType(
    {
        "report": text("Details", "From the event to the report"),
        "decide": text("Details", "From the report to the decision"),
        "deliver": text("Details", "From the decision to the money in hand"),
        "total": text("Details", "From the event to the end"),
    }
)
_SHORT = MappingProxyType(
    {
        "report": text("Details", "to the report"),
        "decide": text("Details", "to the decision"),
        "deliver": text("Details", "to the money in hand"),
        "total": text("Details", "in all"),
    }
)
_SET = Column("set", text("Details", "Set"), words=_NAMES)
_OUTCOMES = MappingProxyType({name: LISTS[DECISIONS][name] for name in ("paid", "rejected")})
_WAITING = Column("unprocessed", text("Details", "Not processed yet"), Unit.COUNT)
_STACKED = Picture(PictureKind.STACKED, ("share",), along="set", parts="band")
_SHARES = Picture(PictureKind.HEAT, tuple(f"{band}_share" for band, _, _ in BANDS))
_MEAN = Column("mean_days", text("Details", "Mean days"), Unit.NUMBER)
_MEDIAN = Column("median_days", text("Details", "Median days"), Unit.NUMBER)


class RowClaims(NamedTuple):
    """What one row of a table tells of: the set, the product or the office, and the claims it holds."""

    about: tuple[str, ...]
    claims: pd.DataFrame


def tables(asked: Asked) -> Iterator[Table]:
    """The sets, their steps and bands, by product and by office, and the claims of the sample."""
    if asked["sample"] < LEAST:
        raise refused(text("Details", "A random sample needs {least} claims or more.", least=LEAST))
    claims = served(asked.figures.book, asked.period, asked.product, asked.office)
    ended = [claim for claim in claims if claim.ended is not None and asked.period.holds(claim.ended)]
    reported = [claim for claim in claims if asked.period.holds(claim.reported)]
    sample = drawn(ended, asked["sample"], asked["seed"])
    found = _frame({"ended": ended, "reported": reported, "sample": sample})
    sets = [RowClaims((name,), found[found["set"] == name]) for name in _NAMES]
    yield _overview(sets, warnings(asked))
    yield from _long(sets)
    products = {product: code_and_participation(asked, product) for product in products_of(asked)}
    offices = {office: (code,) for office, code in offices_of(asked).items()}
    labels = text("Details", "Promptness by product"), text("Details", "Promptness by product and band")
    yield from _wide("product", labels, (_SET, PRODUCT, PARTICIPATION), list(_parts(found, "product", products)))
    labels = text("Details", "Promptness by office"), text("Details", "Promptness by office and band")
    yield from _wide("office", labels, (_SET, OFFICE), list(_parts(found, "office", offices)))
    yield _sample(asked, sample, len(ended))


def _frame(sets: Mapping[str, Sequence[Served]]) -> pd.DataFrame:
    """Every claim of every set: whether it waits, and the days of its steps; none while it does."""
    import pandas as pd

    rows = [
        (name, each.product, each.office, each.ended is None, *(each.took(step) for step in MEASURED))
        for name, claims in sets.items()
        for each in claims
    ]
    columns = ["set", "product", "office", "waits", *MEASURED]
    return pd.DataFrame(rows, columns=columns).astype({"waits": bool} | dict.fromkeys(MEASURED, "Int64"))


def _parts(found: pd.DataFrame, by: str, keys: Mapping[int, tuple[str, ...]]) -> Iterator[RowClaims]:
    """The two sets that are whole, by product or by office."""
    groups = {key: claims for key, claims in found.groupby(["set", by])}  # noqa: C416 - a frame's groups by their keys
    for name in ("ended", "reported"):
        yield from (RowClaims((name, *called), groups.get((name, key), found[:0])) for key, called in keys.items())


def _days(claims: pd.DataFrame, step: str) -> tuple[Cell, ...]:
    """Claims, mean and median of a step, exactly."""
    found = spread([int(days) for days in claims[step].dropna()])
    return found.claims, found.mean, found.median


def _processed(claims: pd.DataFrame) -> int:
    """How many have ended."""
    return len(claims) - int(claims.waits.sum())


def _bands(claims: pd.DataFrame) -> dict[str, int]:
    """The claims that have ended by the handbook's schedule."""
    return in_bands([int(days) for days in claims.total.dropna()])


def _overview(sets: Iterable[RowClaims], notes: tuple[Text, ...]) -> Table:
    """The sets beside each other."""
    rows: list[tuple[Cell, ...]] = []
    for (name,), claims in sets:
        waiting = int(claims.waits.sum())
        status = Status.MISSING if waiting == len(claims) else Status.PROVISIONAL if waiting else Status.OK
        rows.append((name, len(claims), waiting, *_days(claims, "total")[1:], status.value))
    lasting = text("Details", "Those reported in the period stay provisional until every one of them is processed.")
    label = text("Details", "Promptness: which claims are measured")
    columns = (_SET, CLAIMS, _WAITING, _MEAN, _MEDIAN, STATUS)
    return Table("promptness_sets", label, columns, tuple(rows), (lasting, *notes))


def _long(sets: Sequence[RowClaims]) -> Iterator[Table]:
    """Every set by the steps of its claims, and by the handbook's schedule."""
    columns = (_SET, Column("step", text("Details", "Step"), words=_STEPS), CLAIMS, _MEAN, _MEDIAN)
    rows = tuple((*of.about, step, *_days(of.claims, step)) for of in sets for step in MEASURED)
    note = text("Details", "A rejected claim brings no money: it has no days from the decision to the money in hand.")
    yield Table("promptness_steps", text("Details", "Promptness by step"), columns, rows, (note,))
    rows = tuple(
        (*of.about, band, count, ratio_of(count, _processed(of.claims)))
        for of in sets
        for band, count in _bands(of.claims).items()
    )
    label = text("Details", "Promptness by band: days from the event to the end")
    band = Column("band", text("Field", "Days"), words={name: _band_words(name) for name, _, _ in BANDS})
    figures = tuple(f"{PROMPTNESS.name}.{row[1]}" if row[0] == "ended" else "" for row in rows)
    yield Table("promptness_bands", label, (_SET, band, CLAIMS, SHARE), rows, figures=figures, picture=_STACKED)


def _wide(by: str, labels: tuple[Text, Text], about: tuple[Column, ...], parts: Sequence[RowClaims]) -> Iterator[Table]:
    """Mean and median of every step, then count and share of every band, a row a part."""
    steps = (*about, CLAIMS, _WAITING, *chain.from_iterable(map(_step_columns, MEASURED)))
    rows = ((*of.about, *_step_cells(of.claims)) for of in parts)
    yield Table(f"promptness_by_{by}", labels[0], steps, tuple(rows))
    processed = Column("processed", text("Details", "Processed"), Unit.COUNT)
    bands = (*about, processed, *chain.from_iterable(_band_columns(band) for band, _, _ in BANDS))
    rows = ((*of.about, *_band_cells(of.claims)) for of in parts)
    yield Table(f"promptness_bands_by_{by}", labels[1], bands, tuple(rows), picture=_SHARES)


def _step_cells(claims: pd.DataFrame) -> tuple[Cell, ...]:
    """How many there are and how many wait, and of each step the mean and the median."""
    steps = (_days(claims, step)[1:] for step in MEASURED)
    return len(claims), int(claims.waits.sum()), *chain.from_iterable(steps)


def _step_columns(step: str) -> tuple[Column, Column]:
    """The two columns of a step."""
    return (
        Column(f"{step}_mean_days", text("Details", "Mean days {step}", step=_SHORT[step]), Unit.NUMBER),
        Column(f"{step}_median_days", text("Details", "Median days {step}", step=_SHORT[step]), Unit.NUMBER),
    )


def _band_columns(band: str) -> tuple[Column, Column]:
    """The two columns of a band."""
    return (
        Column(band, _band_words(band), Unit.COUNT),
        Column(f"{band}_share", text("Details", "Share of {band} days", band=band), Unit.SHARE),
    )


def _band_words(band: str) -> Text:
    """What a band is called."""
    return text("Details", "{band} days", band=band)


def _band_cells(claims: pd.DataFrame) -> tuple[Cell, ...]:
    """How many were processed, and of each band the count and the share."""
    whole = _processed(claims)
    return whole, *chain(*((count, ratio_of(count, whole)) for count in _bands(claims).values()))


def _sample(asked: Asked, sample: Sequence[Served], ended: int) -> Table:
    """The claims of the sample by their codes, so that their papers can be pulled."""
    columns = (
        Column("claim", text("Field", "Claim"), sheet="claims"),
        PRODUCT,
        OFFICE,
        Column("incurred", text("Field", "Event"), Unit.DAY),
        Column("reported", text("Field", "Reported"), Unit.DAY),
        Column("decided", text("Details", "Decided"), Unit.DAY),
        Column("ended", text("Details", "Ended"), Unit.DAY),
        Column("outcome", text("Field", "Outcome"), words=_OUTCOMES),
        Column("days", text("Field", "Days"), Unit.COUNT),
    )
    offices = offices_of(asked)
    rows = tuple(
        (
            of.code,
            asked.figures.products[of.product].code,
            offices[of.office],
            *(of.incurred, of.reported, of.decided, of.ended),
            "rejected" if of.rejected else "paid",
            of.took("total"),
        )
        for of in sample
    )
    return Table("promptness_sample", text("Details", "Random sample"), columns, rows, tuple(_drawn(asked, ended)))


def _drawn(asked: Asked, ended: int) -> Iterator[Text]:
    """How the sample was drawn."""
    if ended <= asked["sample"]:
        yield text("Details", "Not more than {size} claims ended: all of them are the sample.", size=asked["sample"])
    else:
        drawn_by = text(
            "Details",
            "Seed {seed}, {size} of {claims}: the smallest SHA-256 of the seed, a colon and the claim's code.",
        )
        yield drawn_by.about(seed=asked["seed"], size=asked["sample"], claims=ended)


REPORT = details(PROMPTNESS, tables, SAMPLE, SEED)
