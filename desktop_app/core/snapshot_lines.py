"""What each line of the statements rests on: how many persons or claims, and how large one household's part may be."""

from __future__ import annotations

from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.statements.cash_flow import CASH
from desktop_app.core.statements.lines import BALANCE, INCOME

if TYPE_CHECKING:
    from collections.abc import Mapping


class Behind(Enum):
    """Whose number must not be small for a line to be told; the value is the count's name."""

    MEMBERS = "members"
    PAID = "claims_paid"
    AT_WORK = "claims_at_work"
    NOBODY = ""
    """Nobody's: the office's own income, costs and means. They are rounded, for others' money passes through them."""


class Step(Enum):
    """Which largest part of a household a line is rounded over."""

    PREMIUM = "premium"
    CLAIMS = "claims"


class LineRest(NamedTuple):
    """What a line rests on."""

    behind: Behind = Behind.NOBODY
    step: Step = Step.PREMIUM
    even_nought: bool = False
    """Whether nought is withheld, too: where it stands for nobody, not for a thing that the scheme does not have."""


_MEMBERS = LineRest(Behind.MEMBERS)
_SAVED = LineRest(Behind.MEMBERS, Step.CLAIMS)
_PAID = LineRest(Behind.PAID, Step.CLAIMS)
_AT_WORK = LineRest(Behind.AT_WORK, Step.CLAIMS)
_THROUGH = LineRest(Behind.NOBODY, Step.CLAIMS)
_RESTS: Mapping[str, LineRest] = MappingProxyType(
    {
        **dict.fromkeys(("P03", "P04", "P06", "P21.1", "P21.3", "P21.4"), _MEMBERS),
        **dict.fromkeys(("B06", "B14", "B21", "B30", "C02", "C03"), _MEMBERS),
        **dict.fromkeys(("P15", "B23", "C18"), _SAVED),
        **dict.fromkeys(("P12", "P21.2", "C04"), _PAID),
        **dict.fromkeys(("P13", "P14", "P21.5", "B07", "B08", "B17", "B20"), _AT_WORK),
        **dict.fromkeys(("B02", "B04", "B26", "B35", "B36", "B37", "C05"), _THROUGH),
    }
)

INCOME_CODES = tuple(line.code for line in INCOME)
WHOLE_CODES = (
    *(line.code for line in BALANCE),
    *(line.code for line in CASH if line.code not in {"C01", "C17"}),
)
"""Lines of the whole scheme alone; the cash at both ends of a quarter stands on B02 already."""

GIVEN_UP = frozenset({"P10", "P28", "P31", "P34", "P37", "B35"})
"""Totals from which claims or costs follow, and which are given up first."""
KEPT = frozenset({"P02", "P03", "P11", "P16", *WHOLE_CODES}) - GIVEN_UP - {line.code for line in CASH if not line.parts}
"""Lines that networks compare, and totals on which others rest: everything else is given up before them."""

STOCKS: Mapping[str, str] = MappingProxyType({"B14": "P04", "B17": "P13", "B20": "P14", "B02": "C16", "B35": "P37"})
"""What stands at the end of a quarter, by what it changed by in it (B35 begins anew with the fiscal year)."""


_EVEN_NOUGHT = frozenset({"P03", "P04", "P12", "P14", "B06", "B14", "B20", "C02", "C04"})


def rests_on(code: str) -> LineRest:
    """What a leaf line rests on."""
    return _RESTS.get(code, LineRest())._replace(even_nought=code in _EVEN_NOUGHT)
