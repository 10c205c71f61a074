"""A number that may mean another is asked about, and one that cannot is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.entry import entered
from desktop_app.core.language import PLAIN
from desktop_app.core.manner import Manner
from desktop_app.core.period import parse_day
from desktop_app.core.records.sheets import sheet
from desktop_app.core.second_readings import doubt_about, doubtful_mark

if TYPE_CHECKING:
    from desktop_app.core.records.field import Field

TODAY = parse_day("2026-11-22")
HERE = Manner(TODAY)
YEN, DINAR = Manner(TODAY, 0), Manner(TODAY, 3)
FRENCH, FRENCH_DINAR = Manner(TODAY, 2, ","), Manner(TODAY, 3, ",", group="\u202f")

AMOUNT, SHARE, TARGET = (
    sheet("premiums").field("amount"),
    sheet("products").field("expected_claims_ratio"),
    sheet("targets").field("target"),
)


@pytest.mark.parametrize(
    ("field", "typed", "manner", "read", "other"),
    [
        (AMOUNT, "1.000", YEN, "1000", "1.000"),
        (AMOUNT, "1.250", HERE, "1250.00", "1.250"),
        (AMOUNT, "1.000", DINAR, "1.000", "1000.000"),
        (AMOUNT, "1,000", FRENCH, "1000.00", "1.000"),
        (AMOUNT, "1,000", FRENCH_DINAR, "1.000", "1000.000"),
        (AMOUNT, "1.000", FRENCH_DINAR, "1000.000", "1.000"),
        (TARGET, "1.250", HERE, "1.250", "1250"),
    ],
)
def test_a_mark_that_may_part_thousands_or_decimals_is_asked_about(
    field: Field, typed: str, manner: Manner, read: str, other: str
) -> None:
    """The question says both readings, and the first is the one taken."""
    doubt = doubtful_mark(field, typed, manner)
    assert doubt is not None
    assert PLAIN.say(doubt) == f"“{typed}” is read as {read}. Or is {other} meant?"
    taken = entered(field, typed, manner)
    assert (taken / 10**manner.decimals if field is AMOUNT else taken) == float(read)


@pytest.mark.parametrize(
    ("field", "typed", "manner"),
    [
        (AMOUNT, "1,000", HERE),
        (AMOUNT, "1 000", FRENCH_DINAR),
        (AMOUNT, "1.000", Manner(TODAY, 0, ",", group=".")),
        (AMOUNT, "12.50", HERE),
        (AMOUNT, "0.125", DINAR),
        (AMOUNT, "1000", YEN),
        (AMOUNT, "1.000.000", FRENCH),
        (SHARE, "0.125", HERE),
        (SHARE, "1.125", HERE),
        (sheet("policies").field("lives"), "1,000", HERE),
        (sheet("policies").field("code"), "1.000", HERE),
    ],
)
def test_what_has_one_reading_is_not_asked_about(field: Field, typed: str, manner: Manner) -> None:
    """The language's own mark between thousands, a nought in front, or a number the field could not hold."""
    assert doubtful_mark(field, typed, manner) is None


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("0.1", "10.0 %"),
        ("0.5", "50.0 %"),
        ("x", None),
        ("1", None),
        ("0", None),
        ("0.1 %", None),
    ],
)
def test_less_than_one_percent_is_asked_about(typed: str, other: str | None) -> None:
    """A share may have been meant, unless the sign says percent."""
    doubt = doubt_about(sheet("products").field("ibnr_percent"), typed, HERE)
    told = f"“{typed}” is less than one percent. Or is {other} meant?"
    assert (doubt and PLAIN.say(doubt)) == (told if other else None)
    assert doubt_about(SHARE, typed, HERE) is None
