"""The reserves as the contract's JSON: what they are, how they were reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.acts.answers import code_of
from desktop_app.core.language import PLAIN
from desktop_app.core.money import decimal_string
from desktop_app.core.period import Day, iso
from desktop_app.core.reserves.doubts import ALL_TOGETHER
from desktop_app.core.reserves.methods import methods_reading
from desktop_app.core.reserves.side_by_side import uncertainty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.language import Speech
    from desktop_app.core.reserves.methods import Assumed
    from desktop_app.core.text import Text
    from desktop_app.figures.figures import Figures
    from desktop_app.figures.reserves import Reserve


def reserves_answer(
    figures: Figures, day: Day, found: Mapping[int | None, Reserve], speech: Speech = PLAIN
) -> dict[str, Any]:
    """The answer of `coverbook reserves`."""
    return {
        "at": iso(day),
        "currency": figures.scheme.currency,
        "results": [_reserve(figures, product, day, of, speech) for product, of in found.items()],
    }


def _reserve(figures: Figures, product: int | None, day: Day, of: Reserve, speech: Speech) -> dict[str, Any]:
    amounts = {name: decimal_string(getattr(of, name), figures.decimals) for name in ("upr", "ibnr", "cics", "alr")}
    return {
        "product": code_of(figures, product),
        **amounts,
        **(_together(figures, speech) if product is None else _estimate(figures, product, day, speech)),
        **_accrued(figures, product or 0, day),
    }


def _together(figures: Figures, speech: Speech) -> dict[str, Any]:
    """How the IBNR of all products together was reached: each by its own method."""
    methods = {of.ibnr_method or "none" for of in figures.products.values()}
    return {
        "ibnr_method": methods.pop() if len(methods) == 1 else "mixed",
        "ibnr_fallback": None,
        "ibnr_fallback_reason": None,
        "ibnr_standard_error": None,
        "ibnr_standard_error_reason": _said(ALL_TOGETHER, speech),
        "age_to_age": [],
    }


def _estimate(figures: Figures, product: int, day: Day, speech: Speech) -> dict[str, Any]:
    """How the IBNR of a product was reached, and what it is worth."""
    of = figures.reserve(product, day).booked
    experience = figures.reserves_at(day).experience(product)
    if of is None:
        raise LookupError(product)
    error, lack = uncertainty(experience, of.method)
    factors = experience.factors if of.method in methods_reading("ibnr_grain") else ()
    return {
        "ibnr_method": figures.products[product].ibnr_method or "none",
        "ibnr_fallback": of.method if of.because else None,
        "ibnr_fallback_reason": _said(of.because, speech),
        "ibnr_standard_error": None if error is None else decimal_string(round(error), figures.decimals),
        "ibnr_standard_error_reason": _said(lack, speech),
        "age_to_age": [None if factor is None else float(factor) for factor in factors],
        "ibnr_assumptions": _assumptions(of.assumed, figures.decimals, speech),
    }


def _accrued(figures: Figures, product: int, day: Day) -> dict[str, Any]:
    """What the accrued liabilities reserve rests on; for all products what is certified for none in particular."""
    of = figures.accrued(product, day)
    by, saved = of.certificate, of.savings
    return {
        "alr_source": of.source,
        "alr_certificate": by
        and {
            "date": iso(by.day),
            "amount": decimal_string(by.amount, figures.decimals),
            "certified_by": by.certified_by,
            "certified_on": None if by.certified_on is None else iso(by.certified_on),
        },
        "alr_savings": saved
        and {
            name: decimal_string(getattr(saved, name), figures.decimals)
            for name in ("deposits", "withdrawals", "interest", "balance")
        },
    }


def _assumptions(of: Assumed, decimals: int, speech: Speech) -> dict[str, Any]:
    """What a method computed with; only what it has a use for."""
    money = {"earned_premium": of.earned, "reported": of.reported}
    found: dict[str, Any] = {
        "grain": of.grain,
        "tail": None if of.tail is None else float(of.tail),
        "since": None if of.since is None else iso(of.since),
        "ratio": None if of.ratio is None else float(of.ratio),
        "ratio_source": of.ratio_source,
        "percent": None if of.percent is None else float(of.percent),
        **{name: None if amount is None else decimal_string(amount, decimals) for name, amount in money.items()},
        "share_reported": of.share,
        "lag_days": of.lag_days,
        "notes": [_said(note, speech) for note in of.notes] or None,
    }
    return {name: value for name, value in found.items() if value is not None}


def _said(words: Text | None, speech: Speech) -> str | None:
    """A sentence as it stands; nothing where there is none."""
    return None if words is None else speech.say(words)
