"""A bookkeeper's purposes stand for lines that a voucher may use, on the side that what happened asks for."""

from __future__ import annotations

import pytest

from desktop_app.core.statements.lines import LINES, POSTABLE
from desktop_app.core.statements.purposes import (
    CASH,
    KEYS,
    MONEY_IN,
    MONEY_OUT,
    NO_MONEY,
    PURPOSES,
    THEY_OWE,
    WAYS,
    WE_OWE,
    Purpose,
    purposes_of,
)

BY_RECORDS_ALONE = {"P04", "P13", "P14", "P15", "B06", "B14", "B17", "B20", "B23", "B26", "B30"}
"""Premium and reserves, which policies, claims and certificates post by themselves."""
WITHOUT_NAME = {"P21", "P21.4", "P21.5"}
"""Reinsurance as a whole, and its share of reserves, which treaties post."""


@pytest.mark.parametrize("each", PURPOSES.values(), ids=lambda each: each.key)
def test_a_purpose_stands_for_lines_a_voucher_may_use(each: Purpose) -> None:
    assert {each.line, *(each.other_line(way) for way in each.ways)} <= set(POSTABLE)
    assert bool(each.against) == (NO_MONEY in each.ways)
    assert set(each.ways) <= set(WAYS)


def test_every_line_a_bookkeeper_needs_has_a_purpose() -> None:
    named = {each.line for each in PURPOSES.values()} | {each.against for each in PURPOSES.values()}
    assert set(POSTABLE) - named == (BY_RECORDS_ALONE | WITHOUT_NAME) - {"B06"}


def test_money_out_debits_what_it_is_for_and_money_in_credits_it() -> None:
    rent, gift = PURPOSES["rent"], PURPOSES["donation"]
    assert (rent.line, rent.amount(MONEY_OUT, 5), rent.other_line(MONEY_OUT)) == ("P18", 5, CASH)
    assert (rent.amount(WE_OWE, 5), rent.other_line(WE_OWE)) == (5, "B28")
    assert (gift.amount(MONEY_IN, 5), gift.other_line(MONEY_IN)) == (-5, CASH)
    assert (gift.amount(THEY_OWE, 5), gift.other_line(THEY_OWE)) == (-5, "B09")


def test_without_money_a_loss_is_debited_and_interest_credited() -> None:
    written, interest = PURPOSES["written_off"], PURPOSES["accrued"]
    assert (written.line, written.amount(NO_MONEY, 5), written.other_line(NO_MONEY)) == ("P20", 5, "B06")
    assert (interest.line, interest.amount(NO_MONEY, 5), interest.other_line(NO_MONEY)) == ("P08", -5, "B04")


def test_each_way_offers_its_own_purposes_and_all_are_offered_somewhere() -> None:
    assert {key for way in WAYS for key in purposes_of(way)} == set(KEYS)
    assert "rent" in purposes_of(MONEY_OUT)
    assert "rent" not in purposes_of(MONEY_IN)


def test_no_two_purposes_are_called_the_same() -> None:
    assert len({each.label.source for each in PURPOSES.values()}) == len(KEYS)
    assert all(LINES[each.line] for each in PURPOSES.values())
