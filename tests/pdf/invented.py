"""Languages for tests of paper: English sentences said word by word in the letters of another script."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from desktop_app.core.language import ENGLISH, Language, Plain
from desktop_app.core.text import Text

if TYPE_CHECKING:
    from desktop_app.core.shown import Shown

HINDI: Final = Language("hi", "हिन्दी", fonts=("Noto Sans Devanagari", "Noto Sans"))
BENGALI: Final = Language("bn", "বাংলা", fonts=("Noto Sans Bengali", "Noto Sans"))
KHMER: Final = Language("km", "ខ្មែរ", fonts=("Noto Sans Khmer", "Noto Sans"))
URDU: Final = Language("ur", "اردو", right_to_left=True, fonts=("Noto Nastaliq Urdu", "Noto Sans"))
FRENCH: Final = Language("fr", "Français")

SENTENCES: Final = MappingProxyType(
    {
        "en": "The premium of the quarter was written for 340 policies, and 12,300.50 is still unearned.",
        "fr": "L’exercice a été clôturé ; les primes émises s’élèvent à 12 300,50 € « en tout ».",
        "hi": "बीमा योजना का त्रैमासिक विवरण प्रीमियम और दावों की स्थिति दिखाता है; किस्त शुद्ध कर्मचारी द्वारा स्मरण।",
        "bn": "বীমা প্রকল্পের ত্রৈমাসিক বিবরণী প্রিমিয়াম ও দাবির অবস্থা দেখায়। কিস্তি কৃষক মেয়াদ ৳১২,৩৪৫.৫০",
        "km": "របាយការណ៍ត្រីមាស នៃគម្រោងធានារ៉ាប់រង បង្ហាញពី បុព្វលាភ និងសំណង។",
        "ur": "بیمہ اسکیم کی سہ ماہی رپورٹ پریمیم اور دعووں کی صورتحال دکھاتی ہے۔ لاکھ اللہ الاؤنس کتابوں لکھنؤ گئے",
    },
)
"""A sentence a language, with its conjuncts, stacks, reordered vowels and ligatures."""

LANGUAGES: Final = (ENGLISH, FRENCH, HINDI, BENGALI, KHMER, URDU)
_WORD: Final = re.compile(r"\{\w+\}|[A-Za-z]+")


class Invented(Plain):
    """Says every English word as some word of a language, always the same one; values stay plain."""

    def __init__(self, language: Language) -> None:
        """Take the words from the language's sentence."""
        self.language = language
        self.words = [word.strip("।;.") for word in SENTENCES[language.code].split()]

    def say(self, words: Text) -> str:
        """The sentence in borrowed words, its fields filled in."""
        return words.filled(_WORD.sub(self._word, words.source), self.show)

    def show(self, value: Shown) -> str:
        """A text said, any other value plain."""
        return self.say(value) if isinstance(value, Text) else super().show(value)

    def _word(self, found: re.Match[str]) -> str:
        """A field as it is, a word as one of ours."""
        word = found[0]
        return word if word.startswith("{") else self.words[sum(map(ord, word)) % len(self.words)]
