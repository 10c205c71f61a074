"""The solvency ratio opened: assets, each reserve, other liabilities, and the margin (indicator 9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.actions.details.columns import LABEL, PARTICIPATION, PRODUCT, SHARE
from desktop_app.actions.details.composition import AMOUNT, LINE, facts_of, label_of, whole_only
from desktop_app.actions.details.splits import code_and_participation
from desktop_app.core.indicators.prudence import LEVELS, margin
from desktop_app.core.statements.lines import RESERVES
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.actions.details.asked import Asked
    from desktop_app.actions.indicators import BookFacts
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text

_HELD = (("upr", "B14"), ("ibnr", "B17"), ("cics", "B20"), ("alr", "B23"))


def tables(asked: Asked) -> Iterator[Table]:
    """Assets, liabilities, margins against full cover and the norm, and each product's reserves."""
    label = text("Details", "Solvency: what is held against what is owed")
    if asked.product is not None or asked.office is not None:
        yield whole_only("solvency_margin", label)
        return
    facts = facts_of(asked)
    yield _margins(facts, label)
    assets = [(code, label_of(code), facts.balance(code)) for code in ("B02", "B03", "B04", "B01")]
    yield _parts("solvency_assets", text("Details", "Admitted assets"), assets, facts.balance("B01"))
    owed = [(line.code, line.label, facts.balance(line.code)) for line in RESERVES]
    owed += [(code, label_of(code), facts.balance(code)) for code in ("B26", "B28", "B30", "B32")]
    owed.append(("liabilities", text("Details", "Reserves and other liabilities"), facts.liabilities()))
    yield _parts("solvency_liabilities", text("Details", "Reserves and other liabilities"), owed, facts.liabilities())
    yield _reserves(asked, facts)


def _margins(facts: BookFacts, label: Text) -> Table:
    """What is held beyond what is owed, and beyond what a good scheme holds."""
    columns = (
        Column("level", text("Details", "Level"), Unit.SHARE),
        LABEL,
        Column("admitted_assets", text("Details", "Admitted assets"), Unit.MONEY),
        Column("liabilities", text("Details", "Reserves and other liabilities"), Unit.MONEY),
        Column("ratio", text("Details", "Solvency ratio"), Unit.SHARE),
        Column("required", text("Details", "Assets required"), Unit.MONEY),
        Column("margin", text("Details", "Margin"), Unit.MONEY),
    )
    held, owed = facts.balance("B01"), facts.liabilities()
    words = (text("Details", "Solvent: what is owed is held"), text("Details", "Good: the norm of the handbook"))
    rows = tuple(
        (float(level), what, held, owed, ratio_of(held, owed), *margin(held, owed, level))
        for level, what in zip(LEVELS, words, strict=True)
    )
    note = text("Details", "A margin below zero is what is missing.")
    return Table("solvency_margin", label, columns, rows, (note,))


def _parts(name: str, label: Text, parts: Iterable[tuple[str, Text, int]], whole: int) -> Table:
    """Lines with their shares of a whole."""
    rows = tuple((code, words, amount, ratio_of(amount, whole)) for code, words, amount in parts)
    return Table(name, label, (LINE, LABEL, AMOUNT, SHARE), rows)


def _reserves(asked: Asked, facts: BookFacts) -> Table:
    """The reserves of every product; what vouchers book and certificates of no product stand apart."""
    columns = (
        PRODUCT,
        PARTICIPATION,
        *(Column(name, label_of(code), Unit.MONEY) for name, code in _HELD),
        Column("reserves", text("Details", "Reserves"), Unit.MONEY),
    )
    day = asked.period.last
    held = {product: asked.figures.reserve_of(product, day) for product in asked.figures.products}
    of = {product: [int(getattr(reserve, name)) for name, _ in _HELD] for product, reserve in held.items()}
    rows: list[tuple[Cell, ...]] = [
        (*code_and_participation(asked, product), *parts, sum(parts)) for product, parts in of.items()
    ]
    rest = [facts.balance(code) - sum(parts[at] for parts in of.values()) for at, (_, code) in enumerate(_HELD)]
    rows.append(("", "", *rest, sum(rest)))
    note = text("Details", "The last row is what belongs to no product: vouchers and certificates of the whole.")
    return Table("reserves_by_product", text("Details", "Reserves by product"), columns, tuple(rows), (note,))
