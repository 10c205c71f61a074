"""What moves a line of the balance sheet from one day to another: opening + changes = closing (principle 2).

Each is a figure of its own, so that a cell of the statements of movements opens to its records as any other does.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.expression import Counted, Grown, LineTerm, Sum, Term
from desktop_app.core.period import Period
from desktop_app.core.statements.lines import LINES
from desktop_app.core.statements.postings import POSTINGS
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.expression import Expression
    from desktop_app.core.scope import Scope
    from desktop_app.core.text import Text

_OPENING = text("Movements", "At the start")
_CLOSING = text("Movements", "At the end")
_OTHERWISE = text("Movements", "Entered by voucher, and borne for or by others")


@dataclass(frozen=True)
class Movement:
    """A line with what it held, each change and what it holds: the last is the sum of all before it."""

    code: str
    label: Text
    rows: tuple[Expression, ...]


def _before(line: Expression, scope: Scope) -> Iterator[Term]:
    """A line as it stood the day before the period."""
    day = scope.period.before
    yield Term(1, line, scope.over(Period(day, day)))


def _at_end(line: Expression, scope: Scope) -> Iterator[Term]:
    """A line as it stands on the last day of the period."""
    day = scope.period.last
    yield Term(1, line, scope.over(Period(day, day)))


def _rest(line: Expression, opening: Expression, changes: tuple[Expression, ...], scope: Scope) -> Iterator[Term]:
    """What the changes that are told do not explain."""
    yield from _at_end(line, scope)
    yield from (Term(-1, each, scope) for each in (opening, *changes))


def _movement(code: str, *changes: Expression, otherwise: Text = _OTHERWISE) -> Movement:
    """The movement of a line of the balance sheet by some changes, and by whatever else moved it."""
    line = LineTerm(code)
    opening = Grown(f"{code}_opening", _OPENING, partial(_before, line))
    rest = Grown(f"{code}_otherwise", otherwise, partial(_rest, line, opening, changes))
    closing = Grown(f"{code}_closing", _CLOSING, partial(_at_end, line))
    return Movement(code, LINES[code].label, (opening, *changes, rest, closing))


def _change(name: str, label: Text, *parts: tuple[int, str]) -> Sum:
    """A change that lines tell."""
    return Sum(name, label, tuple((sign, LineTerm(code)) for sign, code in parts))


def _posted(line: str, kind: str, sign: int) -> Sum:
    """A change that one kind of movement posts."""
    of = POSTINGS[kind]
    count = Counted(kind, of.label, "entries", "amount", where=MappingProxyType({"kind": kind}))
    return Sum(f"{line}_{kind}", of.label, ((sign, count),))


_PAID_IN = text("Movements", "Paid in less paid back")
_CARRIED_IN = text("Movements", "Carried over from the result of earlier years")
_RESULT = _change("B35_result", text("Movements", "Net income of the period"), (1, "P37"))
_YEAR = LineTerm("B35")
_YEAR_BEFORE = Grown("B35_opening", _OPENING, partial(_before, _YEAR))
_KEPT = Grown("B36_carried", _CARRIED_IN, lambda scope: _carried(scope, 1))
_GIVEN = Grown(
    "B35_carried", text("Movements", "Carried over to retained earnings at the year's end"), lambda s: _carried(s, -1)
)


def _carried(scope: Scope, sign: int) -> Iterator[Term]:
    """What a year that ended within the period left: its result stands in retained earnings from then on."""
    yield Term(sign, _YEAR_BEFORE, scope)
    yield Term(sign, _RESULT, scope)
    yield from (term._replace(sign=-sign) for term in _at_end(_YEAR, scope))


EQUITY_MOVEMENTS = (
    _movement("B33", otherwise=_PAID_IN),
    _movement("B34", otherwise=text("Movements", "Received less given back")),
    Movement(
        "B35",
        LINES["B35"].label,
        (_YEAR_BEFORE, _RESULT, _GIVEN, Grown("B35_closing", _CLOSING, partial(_at_end, _YEAR))),
    ),
    _movement("B36", _KEPT),
    _movement("B37"),
)
"""Every line of equity: capital as vouchers move it, the result as the income statement says."""

RESERVE_MOVEMENTS = (
    _movement(
        "B14",
        _change("B14_written", text("By month", "Premium written"), (1, "P03")),
        _change("B14_earned", text("Movements", "less: premium earned"), (-1, "P02")),
    ),
    _movement("B17", _change("B17_change", LINES["P13"].label, (1, "P13"))),
    _movement(
        "B20",
        _change(
            "B20_incurred",
            text("Movements", "Incurred claims, but for those not reported and savings"),
            *((1, "P12"), (1, "P14")),
        ),
        _change("B20_paid", text("Movements", "less: claims paid"), (-1, "P12")),
    ),
    _movement(
        "B21",
        _posted("B21", "ceded", 1),
        _posted("B21", "commission", -1),
        otherwise=text("Movements", "Paid to reinsurers, and entered by voucher"),
    ),
    _movement(
        "B23",
        _posted("B23", "deposit", 1),
        _posted("B23", "withdrawal", -1),
        _change("B23_change", text("Movements", "Interest, and what is certified beyond savings"), (1, "P15")),
    ),
)
"""Every reserve, gross of reinsurance, and what is payable to reinsurers."""

OPERATOR_FEE = _posted("P20", "operator_fee", 1)
"""What the operators of takaful products charge on contributions."""

MOVEMENT_FIGURES = MappingProxyType(
    {
        **{row.name: row for of in (*EQUITY_MOVEMENTS, *RESERVE_MOVEMENTS) for row in of.rows},
        OPERATOR_FEE.name: OPERATOR_FEE,
    }
)
"""Every row of the two statements by its name, and of the takaful funds what no line tells."""
