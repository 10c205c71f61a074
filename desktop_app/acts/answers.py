"""Figures as the contract's JSON: amounts are decimal strings in major units, ratios are numbers."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from desktop_app.core.explained import Measure
from desktop_app.core.indicators.result import FractionUnit
from desktop_app.core.language import PLAIN
from desktop_app.core.money import decimal_string, round_half_away
from desktop_app.core.period import Period, iso
from desktop_app.figures.indicators import statement_state
from desktop_app.store.offices import code_of_office

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.explained import Node
    from desktop_app.core.indicators.result import Part, Result
    from desktop_app.core.language import Speech
    from desktop_app.core.state import State
    from desktop_app.figures.figures import Figures, Office


def indicators_answer(
    figures: Figures,
    period: Period,
    results: Mapping[int | None, Mapping[str, Result]],
    office: Office = None,
    speech: Speech = PLAIN,
) -> dict[str, Any]:
    """The answer of `coverbook indicators`."""
    return {
        "scheme": figures.scheme.name,
        "currency": figures.scheme.currency,
        "from": iso(period.first),
        "to": iso(period.last),
        "state": statement_state(figures, period).run.value,
        **office_answer(figures, office),
        "results": [
            _indicator(figures, name, product, result, speech) | office_answer(figures, office)
            for product, of in results.items()
            for name, result in of.items()
        ],
    }


def state_answer(state: State, speech: Speech = PLAIN) -> dict[str, Any]:
    """How far a period has come, and what its figures lack."""
    return {
        "state": state.run.value,
        "complete": state.complete,
        "lacks": [speech.say(lack) for lack in state.lacks],
        "told": [speech.say(each) for each in state.told],
        "known_on": iso(state.known_on),
    }


def office_answer(figures: Figures, office: Office) -> dict[str, Any]:
    """The office that was asked for: its code, or nothing for what belongs to none."""
    if office is None:
        return {}
    return {"office": code_of_office(figures.book, office)}


def _indicator(figures: Figures, name: str, product: int | None, result: Result, speech: Speech) -> dict[str, Any]:
    main = part_answer(result.main, figures.decimals)
    return {
        "indicator": name,
        "product": code_of(figures, product),
        **{key: main[key] for key in ("value", "numerator", "denominator")},
        "status": result.status.value,
        "note": speech.say(result.note) if result.note else "",
        **(state_answer(result.state, speech) if result.state else {}),
        "parts": {key: part_answer(part, figures.decimals) for key, part in result.parts.items()},
    }


def part_answer(part: Part, decimals: int) -> dict[str, Any]:
    """A figure with its fraction; a value that is money (an average) is a decimal string like any amount."""
    money = part.top is FractionUnit.MONEY and part.bottom is not FractionUnit.MONEY
    return {
        "value": _side(_exact(part), FractionUnit.MONEY, decimals) if money and part.value is not None else part.value,
        "numerator": _side(part.numerator, part.top, decimals),
        "denominator": _side(part.denominator, part.bottom, decimals),
        **part.more,
    }


def _exact(part: Part) -> Fraction:
    """The exact value of a part with a denominator."""
    return Fraction(part.numerator or 0) / Fraction(part.denominator or 1)


def _side(value: Fraction | int | None, unit: FractionUnit, decimals: int) -> str | float | None:
    if value is None:
        return None
    if unit is FractionUnit.MONEY:
        return decimal_string(round_half_away(Fraction(value)), decimals)
    return int(value) if Fraction(value).denominator == 1 else float(value)


def lines_answer(
    figures: Figures, period: Period, found: Mapping[int | None, Mapping[str, int]], speech: Speech = PLAIN
) -> dict[str, Any]:
    """The answer of `coverbook lines`."""
    return {
        "from": iso(period.first),
        "to": iso(period.last),
        "currency": figures.scheme.currency,
        **state_answer(statement_state(figures, period), speech),
        "results": [
            {
                "product": code_of(figures, product),
                **state_answer(statement_state(figures, period, product), speech),
                "lines": {code: decimal_string(amount, figures.decimals) for code, amount in lines.items()},
            }
            for product, lines in found.items()
        ],
    }


def explain_answer(figures: Figures, product: int | None, tree: Node, office: Office = None) -> dict[str, Any]:
    """The answer of `coverbook explain`."""
    part = _explained(tree, figures.decimals)
    return {"name": part.pop("name"), "product": code_of(figures, product), **office_answer(figures, office), **part}


def _explained(node: Node, decimals: int) -> dict[str, Any]:
    """A figure with its parts; each value as it counts towards the figure above."""
    money = node.measure is Measure.MONEY and node.value is not None
    return {
        "name": node.name,
        "value": decimal_string(int(node.value or 0), decimals) if money else node.value,
        "records": node.records,
        "parts": [_explained(part, decimals) for part in node.parts],
    }


def code_of(figures: Figures, product: int | None) -> str | None:
    """The code of a product; None for all."""
    return None if product is None else str(figures.products[product].code)
