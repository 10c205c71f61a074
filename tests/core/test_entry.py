"""What a person types is read as meant, or refused with what would be right."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.age import age_on
from desktop_app.core.entered_days import EARLIEST, LATEST, day_entered
from desktop_app.core.entry import amount_entered, entered, ratio_entered, whole_entered
from desktop_app.core.language import PLAIN
from desktop_app.core.manner import Manner, tidy
from desktop_app.core.period import date_of, iso, parse_day
from desktop_app.core.problems import Refused
from desktop_app.core.records.sheets import sheet
from desktop_app.ui.speech.nepali import from_nepali

TODAY = parse_day("2026-11-22")
HERE = Manner(TODAY)
FRENCH = Manner(TODAY, 2, ",", "aujourd'hui")
DINAR = Manner(TODAY, 3)
MILLIME = Manner(TODAY, 3, ",", group="\u202f")
YEN = Manner(TODAY, 0)

SEPARATORS = (" ", ",", "'", "\u2019", "\u00a0", "\u202f")


def said(refusal: pytest.ExceptionInfo[Refused]) -> str:
    """The one sentence of a refusal."""
    (problem,) = refusal.value.problems
    return PLAIN.say(problem.message)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("21/11", "2026-11-21"),
        ("21/11/2026", "2026-11-21"),
        ("21.11.2026", "2026-11-21"),
        ("21-11-26", "2026-11-21"),
        ("2026-11-21", "2026-11-21"),
        ("today", "2026-11-22"),
        ("Today", "2026-11-22"),
        ("-3", "2026-11-19"),
        ("\u22123", "2026-11-19"),
        ("+30", "2026-12-22"),
        ("5/1", "2027-01-05"),
        ("29/2", "2028-02-29"),
        ("3/4/54", "1954-04-03"),
        ("२१/११/२०२६", "2026-11-21"),
        ("২১/১১", "2026-11-21"),
        ("\u206621/11/2026\u2069", "2026-11-21"),
    ],
)
def test_days_are_read_as_people_write_them(typed: str, meant: str) -> None:
    """Every usual way of writing a day gives that day."""
    if typed == "29/2":
        assert iso(day_entered(typed, Manner(parse_day("2028-01-10")))) == meant
    else:
        assert iso(day_entered(typed, HERE)) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2082-11-28", "2026-03-12"),
        ("28/11/2082", "2026-03-12"),
        ("२०८२-११-२८", "2026-03-12"),
        ("2044-01-01 BS", "1987-04-14"),
        ("1/1/2044 b.s.", "1987-04-14"),
        ("2044-01-01 वि.सं.", "1987-04-14"),
        ("2044-01-01", "1987-04-14"),
        ("2030-05-12", "2030-05-12"),
        ("21/11", "2026-11-21"),
        ("21-11-26", "2026-11-21"),
    ],
)
def test_days_of_the_nepali_calendar_are_read_where_people_write_them(typed: str, meant: str) -> None:
    """Said so by its letters, or by a year that only that calendar has reached."""
    assert iso(day_entered(typed, Manner(TODAY, nepali=from_nepali))) == meant


def test_elsewhere_such_a_year_is_one_to_come_and_a_day_that_calendar_lacks_is_refused() -> None:
    assert iso(day_entered("2082-11-28", HERE)) == "2082-11-28"
    with pytest.raises(Refused) as refusal:
        day_entered("2082-11-33", Manner(TODAY, nepali=from_nepali))
    assert said(refusal) == "There is no day “2082-11-33” in the Nepali calendar."


def test_the_word_for_today_is_known_in_the_language_and_in_english() -> None:
    """A French officer may type either word."""
    assert day_entered("AUJOURD'HUI", FRENCH) == TODAY
    assert day_entered("today", FRENCH) == TODAY


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("31/2/2026", "28 days"),
        ("31/4", "30 days"),
        ("0/4/2026", "30 days"),
        ("11/21/2026", "the day first"),
        ("1/0", "the day first"),
        ("tomorrow", "write it like"),
        ("1/1/1066", "write it like"),
        ("-99999", "write it like"),
        ("2026", "write it like"),
        ("21/11/2026/3", "write it like"),
        ("21/11/", "write it like"),
    ],
)
def test_an_impossible_day_is_refused_with_what_is_right(typed: str, right: str) -> None:
    """The sentence names what was typed or what the calendar allows."""
    with pytest.raises(Refused) as refusal:
        day_entered(typed, HERE)
    assert right in said(refusal)
    assert typed in said(refusal)


@given(st.integers(EARLIEST, LATEST))
def test_a_full_date_is_the_same_day_in_either_order(day: int) -> None:
    """Day first with slashes and year first with hyphens mean one day."""
    assert day_entered(iso(day), HERE) == day
    assert day_entered(f"{date_of(day):%d/%m/%Y}", HERE) == day


@given(st.integers(TODAY - 180, TODAY + 180))
def test_a_day_without_a_year_is_the_nearest_one(day: int) -> None:
    """Typed around new year, a short date means the day near by."""
    at = date_of(day)
    if (at.month, at.day) != (2, 29):
        assert day_entered(f"{at.day}/{at.month}", HERE) == day


@given(st.text(max_size=14))
def test_whatever_is_typed_gives_a_value_or_a_refusal(typed: str) -> None:
    """No typing breaks the program."""
    for name, column in (
        ("people", "birth_date"),
        ("premiums", "amount"),
        ("policies", "lives"),
        ("targets", "target"),
    ):
        value: object = None
        with contextlib.suppress(Refused):
            value = entered(sheet(name).field(column), typed, HERE)
        assert value is None or isinstance(value, (int, float))


@given(st.integers(0, 10**12), st.sampled_from(SEPARATORS))
def test_amounts_take_thousands_separators(minor: int, separator: str) -> None:
    """However the thousands are parted, the amount is the same."""
    whole, cents = divmod(minor, 100)
    typed = f"{whole:,}".replace(",", separator) + f".{cents:02d}"
    assert amount_entered(typed, HERE) == minor
    assert amount_entered(f"{typed} ", HERE) == minor


@given(st.integers(0, 10**12), st.sampled_from((" ", ".", "\u00a0", "\u202f", "'")))
def test_amounts_take_the_comma_where_it_is_the_decimal_mark(minor: int, separator: str) -> None:
    """In French the comma parts the decimals."""
    whole, cents = divmod(minor, 100)
    assert amount_entered(f"{whole:,}".replace(",", separator) + f",{cents:02d}", FRENCH) == minor


@pytest.mark.parametrize(
    ("typed", "manner", "minor"),
    [
        ("15,400", HERE, 1540000),
        ("1,50,000", HERE, 15000000),
        ("12.5", HERE, 1250),
        ("12.50", FRENCH, 1250),
        ("1,200.50", FRENCH, None),
        ("12,345", DINAR, 12345000),
        ("12.345", DINAR, 12345),
        ("\u0661\u0662\u0663\u066b\u0665", HERE, 12350),
        ("-75", HERE, -7500),
        ("1200", YEN, 1200),
        ("12.50", YEN, None),
        ("12.505", HERE, 1250500),
        ("12.5055", HERE, None),
        ("0.505", HERE, None),
        ("1.000", YEN, 1000),
        ("1,000", FRENCH, 100000),
        ("0.125", MILLIME, 125),
        ("1234.567", FRENCH, None),
        ("1.2k", HERE, None),
        ("12,50", HERE, None),
        ("1.200", FRENCH, 120000),
        ("1.20.0", FRENCH, None),
        ("1 200 000 000 000 000", HERE, None),
        (".", HERE, None),
        ("5.", HERE, None),
        (".5", HERE, None),
        ("--5", HERE, None),
        ("1e5", HERE, None),
        ("²", HERE, None),
    ],
)
def test_amounts_are_read_or_refused(typed: str, manner: Manner, minor: int | None) -> None:
    """Nothing that could mean two amounts is taken for one."""
    if minor is not None:
        assert amount_entered(typed, manner) == minor
        return
    with pytest.raises(Refused) as refusal:
        amount_entered(typed, manner)
    assert typed in said(refusal)


def test_the_sentence_says_how_many_decimals_there_are() -> None:
    """Too many decimals are not called no number."""
    with pytest.raises(Refused) as refusal:
        amount_entered("12.5055", HERE)
    assert "the currency has 2" in said(refusal)
    with pytest.raises(Refused) as refusal:
        amount_entered("12.5", YEN)
    assert "the currency has none" in said(refusal)


SHARE, TARGET = sheet("products").field("expected_claims_ratio"), sheet("targets").field("target")


def test_a_rate_is_read_in_its_unit() -> None:
    """A percent sign turns a percentage into the share it is; a number too many decimals long is refused."""
    assert entered(SHARE, "0.6", HERE) == 0.6
    assert entered(SHARE, "60 %", HERE) == 0.6
    assert entered(SHARE, "33.3333%", HERE) == 0.333333
    assert entered(TARGET, "60 %", HERE) == 60
    for typed, told in (
        ("60", "This is a ratio, 3 at most: write 0.6 for 60 %"),
        ("301", "3 or less"),
        ("301 %", "3 or less"),
        ("0.1234567", "at most 6 decimals"),
    ):
        with pytest.raises(Refused) as refusal:
            entered(SHARE, typed, HERE)
        assert told in said(refusal)


def test_limits_of_the_field_are_kept() -> None:
    """A coinsurance of 120 and a negative premium are refused at once."""
    with pytest.raises(Refused):
        entered(sheet("premiums").field("amount"), "-5", HERE)
    with pytest.raises(Refused) as refusal:
        entered(sheet("benefits").field("coinsurance"), "120", HERE)
    assert "100 or less" in said(refusal)
    assert entered(sheet("benefits").field("coinsurance"), "20 %", HERE) == 20
    assert entered(sheet("vouchers").field("amount"), "-5", HERE) == -500


def test_whole_numbers_have_no_decimals() -> None:
    """A head count of 12.5 is refused, one of 1 200 is not."""
    assert whole_entered("1 200", HERE) == 1200
    with pytest.raises(Refused):
        whole_entered("12.5", HERE)


def test_ratios_have_decimals() -> None:
    """A ratio keeps its decimals and reads the mark of the language."""
    assert ratio_entered("0.85", HERE) == 0.85
    assert ratio_entered("12,5 %", FRENCH) == 12.5


def test_nothing_typed_is_not_known() -> None:
    """Spaces are nothing."""
    assert entered(sheet("people").field("name"), " \u00a0 ", HERE) is None


def test_words_lose_marks_of_display_and_keep_their_spelling() -> None:
    """Break marks go; joiners stay, since names are spelt with them."""
    assert tidy("  Asha\u200b   Tharu\u202c ") == "Asha Tharu"
    assert tidy("ক্\u200dষ") == "ক্\u200dষ"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("1990", "1990-07-01"), ("१९९०", "1990-07-01"), ("36", "1990-07-01"), ("0", "2026-07-01"), ("2026", "2026-07-01")],
)
def test_a_year_alone_or_an_age_is_a_birth_in_the_middle_of_that_year(typed: str, meant: str) -> None:
    assert iso(entered(sheet("people").field("birth_date"), typed, HERE)) == meant


def test_before_july_an_age_still_is_the_age_and_a_birth_this_year_is_not_ahead() -> None:
    spring = Manner(parse_day("2026-03-10"))
    born = sheet("people").field("birth_date")
    assert age_on(entered(born, "36", spring), spring.today) == 36
    assert entered(born, "2026", spring) == spring.today


def test_a_day_that_is_never_estimated_takes_no_year_alone() -> None:
    with pytest.raises(Refused):
        entered(sheet("people").field("joined"), "1990", HERE)
