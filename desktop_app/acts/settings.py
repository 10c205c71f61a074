"""What the scheme sets for itself: which share of each reserve it must be able to pay within three months."""

from __future__ import annotations

import json
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import Plan, Procedure
from desktop_app.catalog.settings import BY_OFFICE, BY_YEAR
from desktop_app.core.indicators.prudence import FACTORS, GROWTH_MARGIN
from desktop_app.core.money import as_written
from desktop_app.core.statements.lines import RESERVES
from desktop_app.figures.payables import liquidity_factors
from desktop_app.store.receipts import Receipts, number_receipts
from desktop_app.store.settings import setting, write_setting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


@dataclass(frozen=True, slots=True)
class Settled:
    """The names of the settings that were written."""

    names: tuple[str, ...]


def liquidity_values(book: Book) -> dict[str, float | None]:
    """The answers of the liquidity form as the file holds them, in percent."""
    factors, margin = liquidity_factors(book), setting(book, GROWTH_MARGIN)
    shares: dict[str, float | None] = {line.code: _percent(factors.get(line.code)) for line in RESERVES}
    return shares | {GROWTH_MARGIN: _percent(None if margin is None else Fraction(margin))}


def write_liquidity(save: Save, values: Mapping[str, Any]) -> None:
    """The factors and the growth margin, in percent, as part of a save that writes more than these."""
    shares = {line.code: _share(values[line.code]) for line in RESERVES if values.get(line.code) is not None}
    margin = values.get(GROWTH_MARGIN)
    write_setting(save, FACTORS, json.dumps(shares) if shares else None)
    write_setting(save, GROWTH_MARGIN, None if margin is None else _share(margin))


def _plan_liquidity(book: Book, values: Mapping[str, Any]) -> Plan[Settled]:
    """The factors as the form has them."""
    del book

    def write(save: Save) -> Settled:
        write_liquidity(save, values)
        return Settled((FACTORS, GROWTH_MARGIN))

    return Plan(write)


def _plan_receipts(book: Book, values: Mapping[str, Any]) -> Plan[Settled]:
    """How receipts count from now on."""
    del book

    def write(save: Save) -> Settled:
        number_receipts(save, Receipts(bool(values.get(BY_YEAR)), bool(values.get(BY_OFFICE))))
        return Settled(("receipts",))

    return Plan(write)


def _share(percent: float) -> str:
    """A percentage as the decimal of its ratio, exactly as it was written."""
    ratio = as_written(percent) / 100
    return f"{float(ratio):.15g}"


def _percent(ratio: Fraction | None) -> float | None:
    """A ratio as a percentage."""
    return None if ratio is None else float(ratio * 100)


set_liquidity = Procedure("set_liquidity", _plan_liquidity)
"""Write the scheme's own factors; with none given the liquidity ratio says again that they are not set."""
set_receipts = Procedure("set_receipts", _plan_receipts)
"""Number receipts by year or not, by office or not, from now on."""
