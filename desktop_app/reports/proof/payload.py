"""What a code on paper says: the figures of the whole scheme in a few hundred bytes, and back (version 1).

A map in canonical CBOR (RFC 8949). Figures bear the contract's names. An amount is a whole number of the currency's
smallest unit; an indicator is a whole number of millionths (of days for promptness) and how firm it is. What is nought
is left out. The names of the keys are law: a change of what one means is another version.

Reserves stand in the balance sheet, so their own names are not said again; digests are cut to 128 bits.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING, Any, Final

from desktop_app.core.figure_set import DRAFT, FINAL, MONEY, FigureHead, figures_digest
from desktop_app.core.money import parse_amount
from desktop_app.core.statements.cash_flow import CASH_LINES
from desktop_app.core.statements.lines import LINES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.figure_set import FigureSet, FigureValue

VERSION: Final = 1
MILLIONTHS: Final = 1_000_000
_SIGNS: Final = 32
_LINES = frozenset({*LINES, *CASH_LINES})


@dataclass(frozen=True, slots=True)
class Payload(FigureHead):
    """What is signed."""

    digest: str
    """The first 32 signs of the SHA-256 of all figures in their canonical form, those of products and offices too."""
    amounts: Mapping[str, int]
    """By line, in minor units."""
    indicators: Mapping[str, tuple[int | None, str]]
    """By indicator: millionths, or None where it has no value, and how firm it is."""


def payload_of(figures: FigureSet) -> Payload:
    """What a code says of figures."""
    lines = {name: each for name, each in figures.whole.items() if each.unit == MONEY and name in _LINES}
    others = {name: each for name, each in figures.whole.items() if each.unit != MONEY}
    return Payload(
        **{each.name: getattr(figures, each.name) for each in fields(FigureHead)},
        digest=figures_digest(figures)[:_SIGNS],
        amounts={name: parse_amount(each.value, figures.decimals) for name, each in lines.items()},
        indicators={name: (_millionths(each), each.status) for name, each in others.items()},
    )


def written(of: Payload) -> bytes:
    """The bytes that are signed: the same payload gives the same bytes for ever."""
    import cbor2

    told = {
        "v": VERSION,
        "scheme": of.scheme,
        "book": bytes.fromhex(of.book),
        "currency": of.currency,
        "decimals": of.decimals,
        "from": of.first,
        "to": of.last,
        "state": of.state,
        "save": of.save,
        "head": bytes.fromhex(of.head),
        "digest": bytes.fromhex(of.digest),
        "amounts": dict(of.amounts),
        "indicators": {name: list(each) for name, each in of.indicators.items()},
    }
    return cbor2.dumps(told, canonical=True)


def read(content: bytes) -> Payload:
    """What bytes say; ValueError where they are no payload of this version."""
    import cbor2

    try:
        told = cbor2.loads(content)
        if told["v"] != VERSION or told["state"] not in {FINAL, DRAFT}:
            raise ValueError(told["v"])
        return _payload(told)
    except (cbor2.CBORError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise ValueError(str(error)) from error


def _payload(told: Mapping[str, Any]) -> Payload:
    """The fields of a map as it was read, each of its kind."""
    amounts = {str(name): _whole(value) for name, value in told["amounts"].items()}
    indicators = {
        str(name): (None if value is None else _whole(value), str(status))
        for name, (value, status) in told["indicators"].items()
    }
    words = {name: str(told[name]) for name in ("scheme", "currency", "state", "save")}
    sums = {name: bytes(told[name]).hex() for name in ("book", "head", "digest")}
    days = {"first": str(told["from"]), "last": str(told["to"])}
    return Payload(**words, **sums, **days, decimals=_whole(told["decimals"]), amounts=amounts, indicators=indicators)


def _whole(value: Any) -> int:
    """A whole number; ValueError where it is anything else."""
    if type(value) is not int:
        raise ValueError(value)
    return value


def _millionths(of: FigureValue) -> int | None:
    """An indicator as the code holds it, halves to the even one."""
    if not of.value:
        return None
    return int((Decimal(of.value) * MILLIONTHS).to_integral_value(ROUND_HALF_EVEN))
