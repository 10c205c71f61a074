"""Numbers and days are written as the scheme's country and the reader have it, and read back as they are shown."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.currencies import habits_of
from desktop_app.core.language import ENGLISH, PLAIN, Habits
from desktop_app.core.period import make_day
from desktop_app.core.shown import Amount, Number, Numeral, Share, When
from desktop_app.core.text import text
from desktop_app.ui.speech.languages import LocaleSpeech, described, speech_for
from desktop_app.ui.speech.nepali import MONTHS, from_nepali, in_nepali

if TYPE_CHECKING:
    from desktop_app.core.shown import Shown

LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")
NOWHERE = Path("nowhere")
"""A folder without translations."""

INDIAN, NEPALI = habits_of("INR"), habits_of("NPR")
BOTH = habits_of("NPR", Habits(nepali_days=True))


@pytest.mark.parametrize(
    ("code", "habits", "value", "written"),
    [
        ("en", INDIAN, Amount(-12_345_678_90), "-1,23,45,678.90"),
        ("en", INDIAN, 99_999, "99,999"),
        ("en", INDIAN, 100, "100"),
        ("en", INDIAN, Number(-1_234_567.891, 2), "-12,34,567.89"),
        ("en", INDIAN, Share(None), "–"),
        ("fr", INDIAN, 1_234_567, "1\u202f234\u202f567"),
        ("en", habits_of("KES"), 1_234_567, "1,234,567"),
        ("es", habits_of("PEN"), Amount(123_456_750), "1,234,567.50"),
        ("es", habits_of("XOF"), Amount(123_456_750), "1.234.567,50"),
        ("fr", habits_of("XOF"), 1_234_567, "1\u202f234\u202f567"),
        ("hi", habits_of("KES"), 1_234_567, "12,34,567"),
        ("hi", habits_of("INR", Habits(native_digits=True)), Amount(12_345_650), "१,२३,४५६.५०"),
        ("bn", habits_of("BDT", Habits(native_digits=False)), When(make_day(2026, 9, 5)), "5 সেপ 2026"),
        ("bn", habits_of("BDT"), Numeral(2026), "২০২৬"),
        ("hi", habits_of("INR", Habits(native_digits=True)), Numeral(5, 2), "०५"),
        ("en", INDIAN, Numeral(2026), "2026"),
        ("si", habits_of("LKR"), When(make_day(2026, 3, 31)), "31 Mar 2026"),
        ("si", habits_of("LKR", Habits(native_digits=True)), 1_234_567, "1,234,567"),
        ("en", BOTH, When(make_day(2026, 3, 12)), "28 Falgun 2082 (12 Mar 2026)"),
        ("ne", NEPALI, When(make_day(2026, 3, 12)), "२८ Falgun २०८२"),
        ("ne", BOTH, When(make_day(2026, 3, 12)), "२८ Falgun २०८२ (१२ मार्च २०२६)"),
        ("en", NEPALI, When(make_day(2026, 3, 12)), "12 Mar 2026"),
        ("ne", INDIAN, When(make_day(2026, 3, 12)), "१२ मार्च २०२६"),
        ("ne", NEPALI, When(make_day(1900, 1, 1)), "१ जनवरी १९००"),
        ("ne", habits_of("NPR", Habits(native_digits=False)), "R-A-2026-०१", "R-A-2026-०१"),
    ],
)
def test_numbers_and_days_follow_the_country_and_the_reader(
    code: str, habits: Habits, value: Shown, written: str
) -> None:
    assert LocaleSpeech(described(code, NOWHERE), NOWHERE, habits).show(value) == written


@pytest.mark.parametrize(
    ("code", "native", "said"),
    [
        ("ne", None, "कम्तीमा ३० दिन, ३१-६० दिन, १००-को, ९९.८ % मा; P21, 2025-Q4, 2026-09-30, Ctrl+0"),
        ("ne", False, "कम्तीमा 30 दिन, 31-60 दिन, 100-को, 99.8 % मा; P21, 2025-Q4, 2026-09-30, Ctrl+0"),
        ("hi", None, "कम्तीमा 30 दिन, 31-60 दिन, 100-को, 99.8 % मा; P21, 2025-Q4, 2026-09-30, Ctrl+0"),
        ("hi", True, "कम्तीमा ३० दिन, ३१-६० दिन, १००-को, ९९.८ % मा; P21, 2025-Q4, 2026-09-30, Ctrl+0"),
    ],
)
def test_a_number_within_a_text_has_the_digits_of_the_values_beside_it(
    tmp_path: Path, code: str, native: bool | None, said: str
) -> None:
    there = "कम्तीमा 30 दिन, 31-60 दिन, 100-को, 99.8 % मा; P21, 2025-Q4, 2026-09-30, Ctrl+0"
    words = f"<source>At least 30 days</source><translation>{there}</translation>"
    source = tmp_path / f"coverbook_{code}.ts"
    body = f"<context><name>C</name><message>{words}</message></context>"
    source.write_text(f'<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="{code}">{body}</TS>', "utf-8")
    subprocess.run([LRELEASE, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    speech = speech_for(code, tmp_path, Habits(native_digits=native))
    assert speech.say(text("C", "At least 30 days")) == said
    assert speech.say(text("C", "Nobody translated these 30 days")).count("30") == 1


@given(st.integers(-(10**15), 10**15))
def test_lakhs_part_a_number_and_change_no_digit(number: int) -> None:
    shown = LocaleSpeech(ENGLISH, NOWHERE, INDIAN).show(number)
    assert int(shown.replace(",", "")) == number
    assert re.fullmatch(r"-?\d{1,3}|-?\d{1,2}(,\d{2})*,\d{3}", shown)


@given(st.integers(make_day(1918, 4, 13), make_day(2044, 4, 12)))
def test_a_nepali_day_is_read_as_the_day_it_shows(day: int) -> None:
    shown = in_nepali(day, PLAIN)
    names = [month.source for month in MONTHS]
    there, month, year = shown.split()
    assert from_nepali(int(year), names.index(month) + 1, int(there)) == day


def test_a_day_that_the_nepali_calendar_does_not_have_is_none() -> None:
    assert from_nepali(2082, 13, 1) is None
    assert from_nepali(2082, 11, 33) is None
    assert from_nepali(1900, 1, 1) is None
