"""Promptness opened: by step and band, by product and office, of three sets of claims (indicator 7)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.core.indicators.promptness import MEASURED, drawn, in_bands, spread, taken
from desktop_app.core.indicators.result import Status
from desktop_app.core.indicators.service import BANDS, PROMPTNESS
from desktop_app.core.problems import refused
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.details.columns import CLAIMS, LABEL, OFFICE, PARTICIPATION, PRODUCT, SHARE, STATUS
from desktop_app.reports.details.splits import code_and_participation, details, offices_of, products_of, split, warnings
from desktop_app.reports.report import Kind, Option
from desktop_app.store.figures.promptness import served

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop_app.core.indicators.promptness import Served
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

    Rows: TypeAlias = "Sequence[tuple[tuple[str, ...], Set]]"

LEAST = 50
"""The least number of claims of a random sample (indicator 7)."""
SAMPLE = Option("sample", text("Details", "claims in the random sample, 50 or more"), Kind.COUNT, LEAST)
SEED = Option("seed", text("Details", "another seed draws another sample"), Kind.COUNT, 1)
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
_SET = Column("set", text("Details", "Set"))
_WAITING = Column("unprocessed", text("Details", "Not processed yet"), Unit.COUNT)
_MEAN = Column("mean_days", text("Details", "Mean days"), Unit.NUMBER)
_MEDIAN = Column("median_days", text("Details", "Median days"), Unit.NUMBER)


@dataclass(frozen=True, slots=True)
class Set:
    """One set of claims: those that have been processed, and how many have not."""

    name: str
    processed: tuple[Served, ...]
    waiting: tuple[Served, ...] = ()

    @property
    def status(self) -> Status:
        """Provisional until all are processed; missing where none is."""
        if not self.processed:
            return Status.MISSING
        return Status.PROVISIONAL if self.waiting else Status.OK

    def by(self, name: str) -> dict[int, Set]:
        """The same by `product` or by `office`, each claim looked at once; those without any claim are left out."""
        parts: dict[int, tuple[list[Served], list[Served]]] = {}
        for at, claims in enumerate((self.processed, self.waiting)):
            for each in claims:
                parts.setdefault(getattr(each, name), ([], []))[at].append(each)
        return {key: Set(self.name, tuple(done), tuple(waiting)) for key, (done, waiting) in parts.items()}


def tables(asked: Asked) -> Iterator[Table]:
    """The sets, their steps and bands, by product and by office, and the claims of the sample."""
    if asked["sample"] < LEAST:
        raise refused(text("Details", "A random sample needs {least} claims or more.", least=LEAST))
    ended, reported = _sets(asked)
    sample = Set("sample", tuple(drawn(ended.processed, asked["sample"], asked["seed"])))
    sets = (ended, reported, sample)
    yield _overview(sets, warnings(asked))
    yield _steps(sets)
    yield _bands(sets)
    yield from _by_product(asked, (ended, reported))
    yield from _by_office(asked, (ended, reported))
    yield _sample(asked, sample, len(ended.processed))


def _sets(asked: Asked) -> tuple[Set, Set]:
    """What ended in the period, and what was reported in it."""
    claims = served(asked.figures.book, asked.period, asked.product, asked.office)
    ended = (claim for claim in claims if claim.ended is not None and asked.period.holds(claim.ended))
    known = [claim for claim in claims if asked.period.holds(claim.reported)]
    done, waiting = (tuple(claim for claim in known if (claim.ended is None) is open_) for open_ in (False, True))
    return Set("ended", tuple(ended)), Set("reported", done, waiting)


def _overview(sets: Iterable[Set], notes: tuple[Text, ...]) -> Table:
    """The sets beside each other."""
    columns = (
        _SET,
        LABEL,
        CLAIMS,
        _WAITING,
        _MEAN,
        _MEDIAN,
        STATUS,
    )
    rows = tuple(_overview_row(of) for of in sets)
    lasting = text("Details", "Those reported in the period stay provisional until every one of them is processed.")
    label = text("Details", "Promptness: which claims are measured")
    return Table("promptness_sets", label, columns, rows, (lasting, *notes))


def _overview_row(of: Set) -> tuple[Cell, ...]:
    """One set."""
    total = spread(taken(of.processed, "total"))
    counts = (len(of.processed) + len(of.waiting), len(of.waiting))
    return (of.name, _NAMES[of.name], *counts, total.mean, total.median, of.status.value)


def _steps(sets: Iterable[Set]) -> Table:
    """Every set by the steps of its claims."""
    columns = (_SET, Column("step", text("Details", "Step")), LABEL, CLAIMS, _MEAN, _MEDIAN)
    rows = tuple((of.name, step, _STEPS[step], *_days(of, step)) for of in sets for step in MEASURED)
    note = text("Details", "A rejected claim brings no money: it has no days from the decision to the money in hand.")
    return Table("promptness_steps", text("Details", "Promptness by step"), columns, rows, (note,))


def _days(of: Set, step: str) -> tuple[Cell, ...]:
    """Claims, mean and median of a step."""
    found = spread(taken(of.processed, step))
    return found.claims, found.mean, found.median


def _bands(sets: Iterable[Set]) -> Table:
    """Every set by the handbook's schedule."""
    columns = (_SET, Column("band", text("Details", "Days")), CLAIMS, SHARE)
    rows = tuple(
        (of.name, band, count, ratio_of(count, len(of.processed)))
        for of in sets
        for band, count in in_bands(taken(of.processed, "total")).items()
    )
    label = text("Details", "Promptness by band: days from the event to the end")
    return Table("promptness_bands", label, columns, rows)


def _by_product(asked: Asked, sets: tuple[Set, ...]) -> Iterator[Table]:
    """Steps and bands of every product."""
    keys = [(code_and_participation(asked, product), product) for product in products_of(asked)]
    parts = [(of, of.by("product")) for of in sets]
    rows = [((of.name, *key), found.get(product, Set(of.name, ()))) for of, found in parts for key, product in keys]
    about = (_SET, PRODUCT, PARTICIPATION)
    yield _split_steps("promptness_by_product", text("Details", "Promptness by product"), about, rows)
    label = text("Details", "Promptness by product and band")
    yield _split_bands("promptness_bands_by_product", label, about, rows)


def _by_office(asked: Asked, sets: tuple[Set, ...]) -> Iterator[Table]:
    """Steps and bands of every office."""
    parts, offices = [(of, of.by("office")) for of in sets], offices_of(asked)
    rows = [
        ((of.name, code), found.get(office, Set(of.name, ())))
        for of, found in parts
        for office, code in offices.items()
    ]
    yield _split_steps("promptness_by_office", text("Details", "Promptness by office"), (_SET, OFFICE), rows)
    label = text("Details", "Promptness by office and band")
    yield _split_bands("promptness_bands_by_office", label, (_SET, OFFICE), rows)


def _split_steps(name: str, label: Text, about: tuple[Column, ...], rows: Rows) -> Table:
    """Mean and median of every step, a row a part."""
    steps = (
        (
            Column(f"{step}_mean_days", text("Details", "Mean days: {step}", step=step), Unit.NUMBER),
            Column(f"{step}_median_days", text("Details", "Median days: {step}", step=step), Unit.NUMBER),
        )
        for step in MEASURED
    )
    columns = (*about, CLAIMS, _WAITING, *chain.from_iterable(steps))
    return Table(name, label, columns, split(rows, _step_cells))


def _step_cells(of: Set) -> Iterator[Cell]:
    """How many there are and how many wait, and of each step the mean and the median."""
    yield from (len(of.processed) + len(of.waiting), len(of.waiting))
    for step in MEASURED:
        yield from _days(of, step)[1:]


def _split_bands(name: str, label: Text, about: tuple[Column, ...], rows: Rows) -> Table:
    """Claims and shares of every band, a row a part."""
    bands = (
        (
            Column(band, text("Details", "{band} days", band=band), Unit.COUNT),
            Column(f"{band}_share", text("Details", "Share of {band} days", band=band), Unit.SHARE),
        )
        for band, _, _ in BANDS
    )
    processed = Column("processed", text("Details", "Processed"), Unit.COUNT)
    columns = (*about, processed, *chain.from_iterable(bands))
    return Table(name, label, columns, split(rows, _band_cells))


def _band_cells(of: Set) -> Iterator[Cell]:
    """How many were processed, and of each band the count and the share."""
    yield len(of.processed)
    for count in in_bands(taken(of.processed, "total")).values():
        yield count
        yield ratio_of(count, len(of.processed))


def _sample(asked: Asked, sample: Set, ended: int) -> Table:
    """The claims of the sample by their codes, so that their papers can be pulled."""
    columns = (
        Column("claim", text("Details", "Claim")),
        PRODUCT,
        OFFICE,
        Column("incurred", text("Details", "Event"), Unit.DAY),
        Column("reported", text("Details", "Reported"), Unit.DAY),
        Column("decided", text("Details", "Decided"), Unit.DAY),
        Column("ended", text("Details", "Ended"), Unit.DAY),
        Column("outcome", text("Details", "Outcome")),
        Column("days", text("Details", "Days"), Unit.COUNT),
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
        for of in sample.processed
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
