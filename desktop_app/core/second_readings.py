"""Numbers as typed that may have been meant otherwise than they are read: asked about, with both readings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.entry import ONE_MARK, PERCENT_SIGNS, ratio_entered
from desktop_app.core.manner import plain_of
from desktop_app.core.problems import Refused
from desktop_app.core.records.field import Kind, Rate
from desktop_app.core.shown import Amount, Share
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.manner import Manner
    from desktop_app.core.records.field import Field
    from desktop_app.core.text import Text


def doubt_about(field: Field, typed: str, manner: Manner) -> Text | None:
    """The question about a number that may have been meant otherwise than it is read."""
    return doubtful_mark(field, typed, manner) or _doubtful_percent(field, typed, manner)


def doubtful_mark(field: Field, typed: str, manner: Manner) -> Text | None:
    """The question about a number whose one mark may part thousands or decimals; None where it has one reading."""
    found = ONE_MARK.fullmatch(plain_of(typed))
    if field.kind not in {Kind.MONEY, Kind.RATIO} or found is None or found[2] == _own_group(manner):
        return None
    digits = int(found[1] + found[3])
    decimals = manner.decimals if field.kind is Kind.MONEY else 0
    thousands, fraction = Amount(digits * 10**decimals, decimals), Amount(digits, len(found[3]))
    if field.kind is Kind.RATIO and field.high is not None and digits > field.high:
        return None
    by_mark = found[2] == manner.mark and not (field.kind is Kind.MONEY and manner.decimals < fraction.exponent)
    read, other = (fraction, thousands) if by_mark else (thousands, fraction)
    return text("Entry", "“{typed}” is read as {read}. Or is {other} meant?", typed=typed, read=read, other=other)


def _doubtful_percent(field: Field, typed: str, manner: Manner) -> Text | None:
    """The question about less than one percent, where no percent sign says so (definitions, section 1)."""
    if field.rate is not Rate.PERCENT or typed.rstrip().endswith(PERCENT_SIGNS):
        return None
    try:
        percent = ratio_entered(typed, manner)
    except Refused:
        return None
    if not 0 < percent < 1:
        return None
    return text("Entry", "“{typed}” is less than one percent. Or is {other} meant?", typed=typed, other=Share(percent))


def _own_group(manner: Manner) -> str:
    """What parts thousands in the language and nothing else; empty where that is the decimal mark."""
    return "" if manner.group == manner.mark else manner.group
