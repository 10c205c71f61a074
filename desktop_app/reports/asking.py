"""Asking a report as a person does: products and offices by their codes, its own options as they were typed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.core.manner import plain_of
from desktop_app.core.problems import refused
from desktop_app.core.text import text
from desktop_app.figures.figures import Figures
from desktop_app.reports.report import NO_OFFICE, Choices, OptionKind, number_within
from desktop_app.store.offices import all_offices
from desktop_app.store.products import all_products
from desktop_app.store.rows import row_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.reports.report import Answer, Report, ReportOption
    from desktop_app.store.database import Book

_DAYS = (("first", "from"), ("last", "to"), ("at", "at"))
_LONGEST = 9
"""Digits of a count."""


def choices_in(book: Book) -> Choices:
    """What a report may be asked of."""
    return Choices(tuple(all_products(book)), tuple(all_offices(book)))


def answered(book: Book, report: Report, values: Mapping[str, Any]) -> Answer:
    """A report's answer to values by the names of its options; Refused where one cannot be read."""
    scope = {"product": _row(book, "products", values.get("product")), "office": _office(book, values.get("office"))}
    days = {key: values.get(name) for key, name in _DAYS if report.may(name)}
    own = {option.name: read_option(option, values.get(option.name)) for option in report.own}
    answer = report.answer(report.asked(Figures(book), **days, **scope, **own))
    answer.asked.figures.scheme  # noqa: B018 - no medium can write amounts without the scheme's currency: refused here
    return answer


def read_option(option: ReportOption, typed: Any) -> Any:  # noqa: PLR0911 - one line a kind of option
    """What was typed for an option of a report's own; None where nothing was; Refused where it cannot be that."""
    if not isinstance(typed, str):
        return typed
    words = typed.strip()
    if not words:
        return None
    match option.kind:
        case OptionKind.COUNT:
            return _count(option, plain_of(words))
        case OptionKind.NUMBER:
            return _number(option, plain_of(words))
        case OptionKind.WORDS:
            return tuple(filter(None, (each.strip() for each in words.split(","))))
        case OptionKind.FILE:
            return Path(words)
    return words


def _count(option: ReportOption, typed: str) -> int:
    """A whole number within the limits of an option."""
    number = int(typed) if typed.isascii() and typed.isdecimal() and len(typed) <= _LONGEST else None
    if number is None or number < (option.low or 0) or (option.high is not None and number > option.high):
        if option.high is None:
            raise refused(text("Reports", "“{typed}” is not a whole number.", typed=typed), option.name)
        words = text("Reports", "“{typed}” is not a whole number from {low} to {high}.", typed=typed)
        raise refused(words.about(low=option.low or 0, high=option.high), option.name)
    return number


def _number(option: ReportOption, typed: str) -> Any:
    """An exact number within the limits of an option, with a point or a comma."""
    number = number_within(option, typed.replace(",", "."))
    if number is None:
        words = text("Reports", "“{typed}” is not such a number; write ten percent as 0.10.", typed=typed)
        raise refused(words, option.name)
    return number


def _row(book: Book, sheet: str, code: str | None) -> int | None:
    """The row of a code; None where none is asked for; Refused where it is gone."""
    row = row_of(book, sheet, code) if code else None
    if code and row is None:
        raise refused(text("Reports", "There is no {code} any more. Choose another one.", code=code), sheet)
    return row


def _office(book: Book, code: str | None) -> int | None:
    """The row of an office, 0 for what belongs to none."""
    return 0 if code == NO_OFFICE else _row(book, "offices", code)
