"""Values as a reader of a language writes them: grouped, in its digits, days with their month as a word."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate

from desktop_app.core.period import date_of
from desktop_app.core.shown import Amount, Clock, Number, Numeral, Share, When
from desktop_app.ui.speech.languages import NEPALI, digits_turned

if TYPE_CHECKING:
    from desktop_app.core.shown import Shown
    from desktop_app.ui.speech.languages import LocaleSpeech

UNKNOWN = "–"
"""What stands where a ratio cannot be known."""

_MOON_MONTHS = frozenset({"si"})
"""Languages to whose days Qt gives months of the moon, which are others: 31 March would stand under another name."""

_LAKH = 100_000
"""Below it both ways of grouping are the same."""


class WrittenValues:
    """How one speech writes values; made with the first of them, for a window says many words before."""

    def __init__(self, speech: LocaleSpeech) -> None:
        """Write for this speech."""
        self._speech, self._locale = speech, speech.locale
        zero = ord(self._locale.zeroDigit())
        self._own = {ord("0") + digit: zero + digit for digit in range(10)} if zero != ord("0") else {}
        self._turned = digits_turned(self._locale, speech.habits.native_digits)

    def show(self, value: Shown) -> str:
        """The value, held together where lines run right to left: days by their first letter, numbers left to right."""
        written = self._written(value).translate(self._turned)
        if not written or not self._speech.language.right_to_left:
            return written
        start = "\u2068" if isinstance(value, When) else "\u2066"
        return f"{start}{written}\u2069"

    def _written(self, value: Shown) -> str:  # noqa: PLR0911 - one line a kind
        """The value in the locale's digits, marks and order."""
        match value:
            case None:
                return ""
            case Amount(minor, decimals):
                return self._amount(minor, decimals)
            case When(day):
                return self._day(day)
            case Share(ratio, decimals):
                return UNKNOWN if ratio is None else f"{self._decimal(ratio * 100, decimals)}{self._percent()}"
            case Number(number, decimals):
                return self._decimal(number, decimals)
            case Numeral(number, digits):
                return self._digits(f"{number:0{digits}d}")
            case Clock(hour, minute):
                return self._digits(f"{hour:02d}:{minute:02d}")
            case int():
                return self._whole(value)
        return str(value)

    def _amount(self, minor: int, decimals: int) -> str:
        """Money exactly, never through a float: whole units grouped, then always the currency's decimals."""
        whole, part = divmod(abs(minor), 10**decimals)
        tail = f"{self._locale.decimalPoint()}{self._digits(f'{part:0{decimals}d}')}" if decimals else ""
        return f"{self._locale.negativeSign() if minor < 0 else ''}{self._whole(whole)}{tail}"

    def _whole(self, number: int) -> str:
        """The number grouped: in lakhs where the country counts so and the language parts by commas."""
        mark, plain = self._locale.groupSeparator(), str(abs(number))
        if not self._speech.habits.lakhs or mark != ",":
            return self._locale.toString(number)
        front, last = plain[:-3], plain[-3:]
        groups = [front[max(0, at - 2) : at] for at in range(len(front), 0, -2)][::-1]
        return f"{self._locale.negativeSign() if number < 0 else ''}{self._digits(mark.join((*groups, last)))}"

    def _digits(self, plain: str) -> str:
        """Plain digits in the locale's own digits."""
        return plain.translate(self._own)

    def _day(self, day: int) -> str:
        """The day with its month as a word, so that nobody takes the month for the day."""
        usual = self._usual_day(day)
        nepali = self._nepali(day) if self._is_nepali() else ""
        return f"{nepali} ({usual})" if nepali and self._speech.habits.nepali_days else nepali or usual

    def _nepali(self, day: int) -> str:
        """The day of the Nepali calendar; nothing where that has none."""
        from desktop_app.ui.speech.nepali import in_nepali

        return self._digits(in_nepali(day, self._speech))

    def _usual_day(self, day: int) -> str:
        """The day of the common calendar."""
        there = date_of(day)
        if self._speech.language.code not in _MOON_MONTHS:
            return self._locale.toString(QDate(there.year, there.month, there.day), "d MMM yyyy")
        from desktop_app.catalog.months import month_words

        return f"{there.day} {self._speech.say(month_words(day))}"

    def _is_nepali(self) -> bool:
        """Whether days are written in the Nepali calendar."""
        wanted = (
            self._speech.language.code == NEPALI
            if self._speech.habits.nepali_days is None
            else self._speech.habits.nepali_days
        )
        return self._speech.habits.nepal and wanted

    def _decimal(self, number: float, decimals: int) -> str:
        """The number with its decimals; what rounds to nothing has no sign."""
        if self._speech.habits.lakhs and abs(number) >= _LAKH and math.isfinite(number):
            return self._amount(round(number * 10**decimals), decimals)
        return self._locale.toString(round(number, decimals) + 0.0, "f", decimals)

    def _percent(self) -> str:
        """The percent sign behind a space that does not break: the narrow one where the locale groups with it."""
        narrow = "\u202f"
        return f"{narrow if self._locale.groupSeparator() == narrow else chr(0xA0)}{self._locale.percent()}"
