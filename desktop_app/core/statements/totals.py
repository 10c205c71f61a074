"""From leaf lines to a whole statement: every total is the sum of its rounded leaves (definitions, section 6)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.core.statements.lines import ASSETS, BALANCE, EQUITY, INCOME, LINES, OTHER_LIABILITIES, RESERVES, Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def with_totals(leaves: Mapping[str, int], lines: Iterable[Line]) -> dict[str, int]:
    """Every line of a statement, totals computed from the leaves; a leaf not given is 0."""
    codes, values = tuple([line.code for line in lines]), dict(leaves)
    for line in _parts_first(codes):
        values[line.code] = (
            sum([sign * values[code] for sign, code in line.parts]) if line.parts else leaves.get(line.code, 0)
        )
    return {code: values[code] for code in codes}


def income_statement(leaves: Mapping[str, int]) -> dict[str, int]:
    """P01 to P37, our own parts of P21 included."""
    return with_totals(leaves, INCOME)


def balance_sheet(leaves: Mapping[str, int]) -> dict[str, int]:
    """B01 to B37."""
    return with_totals(leaves, BALANCE)


def assets(balance: Mapping[str, int]) -> int:
    """Admitted and non-admitted assets."""
    return sum(balance[line.code] for line in ASSETS if line.parts)


def reserves(balance: Mapping[str, int]) -> int:
    """B14 + B17 + B20 + B21 + B23."""
    return sum(balance[line.code] for line in RESERVES)


def other_liabilities(balance: Mapping[str, int]) -> int:
    """B25 + B29."""
    return sum(balance[line.code] for line in OTHER_LIABILITIES if line.parts)


def equity(balance: Mapping[str, int]) -> int:
    """B33 to B37."""
    return sum(balance[line.code] for line in EQUITY)


def imbalance(balance: Mapping[str, int]) -> int:
    """Assets less liabilities and equity: 0, or the statement cannot be produced."""
    return assets(balance) - reserves(balance) - other_liabilities(balance) - equity(balance)


@lru_cache(maxsize=16)
def _parts_first(codes: tuple[str, ...]) -> tuple[Line, ...]:
    """The lines and all they are made of, each after its parts."""
    found: dict[str, Line] = {}
    for line in map(LINES.__getitem__, codes):
        parts = _parts_first(tuple([code for _, code in line.parts]))
        found |= {each.code: each for each in (*parts, line)}
    return tuple(found.values())
