"""What a reader takes for the same, as one key: for search, look-alikes, receipts, words of lists and twin claims."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_APOSTROPHES = "'`\u00b4\u02b9\u02bb\u02bc\u02be\u02bf\u2018\u2019\u201b\u2032\u055a\u05f3\uff07"
"""Written or left out at will: O'Brien, O’Brien, OBrien."""

_MARKS = (
    *(range(0x0300, 0x0370), range(0x1AB0, 0x1B00), range(0x1DC0, 0x1E00), range(0x20D0, 0x2100)),
    *(range(0x0591, 0x05C8), range(0x0610, 0x061B), range(0x064B, 0x0660), range(0x0670, 0x0671)),
    *(range(0x06D6, 0x06EE), range(0xFE00, 0xFE10), range(0xFE20, 0xFE30)),
)
"""Marks that people leave out: accents, points of Hebrew, vowels of Arabic. Those of Indic scripts are letters."""

_NUKTAS = "\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc"
_STRETCH = "\u0640"

_LOOK_ALIKE = str.maketrans(
    {
        **dict(zip("łøđðħŧıɓɗɖƙƴɛɔəǝŋɲɩʊʋ", "loddhtibddkyeoeenniuv", strict=True)),
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        **dict.fromkeys("\u06cc\u0649\u06d2\u06d0\u06cd\u06ce", "\u064a"),
        **dict.fromkeys("\u06a9\u06aa\u06ad", "\u0643"),
        **dict.fromkeys("\u06c1\u06be\u06d5\u0629\u06c3", "\u0647"),
        "\u0671": "\u0627",
        **dict(zip("ሐሑሒሓሔሕሖኀኁኂኃኄኅኆሃ", "ሀሁሂሀሄህሆሀሁሂሀሄህሆሀ", strict=True)),
        **dict(zip("ሠሡሢሣሤሥሦፀፁፂፃፄፅፆ", "ሰሱሲሳሴስሶጸጹጺጻጼጽጾ", strict=True)),
        **dict(zip("ዐዑዒዓዔዕዖኣ", "አኡኢአኤእኦአ", strict=True)),
        "\u09ce": "\u09a4\u09cd",
        "\u0950": "\u0913\u0902",
        **dict(zip("\u0d7a\u0d7b\u0d7c\u0d7d\u0d7e\u0d7f", ("ണ്", "ന്", "ര്", "ല്", "ള്", "ക്"), strict=True)),
    }
)
"""Letters that one writes so and another otherwise: stroked and hooked ones, yeh, kaf, heh, final forms, the Amharic
letters of one sound."""

_PLAIN = str.maketrans(
    {sign: "" if sign in _APOSTROPHES else " " for sign in map(chr, range(128)) if not sign.isalnum()}
)

_KHMER_SIGNS = re.compile("(?:\u17d2[\u1780-\u17b3]|[\u17b6-\u17d1\u17d3\u17dd]){2,}")
_KHMER_SIGN = re.compile("\u17d2?.", re.DOTALL)
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[^\w]+(?=\d)")
_LOOSE = re.compile(r"(?<!\d)-|-(?!\d)")
_NOUGHTS = re.compile(r"(?<!\d)0+(?=\d)")


def words_key(written: str) -> str:
    """Words as a reader takes them, each behind one blank: small, without marks, apostrophes, joiners, punctuation.

    Digits of any script are those of Latin, letters that look alike are one, signs of Khmer stand in one order.
    """
    return " ".join(_folded(written).split())


def name_key(written: str) -> str:
    """A name whose words may stand in any order: `Roy, Asha` is `Asha ROY`."""
    return " ".join(sorted(_folded(written).split()))


def number_key(written: str) -> str:
    """A receipt, phone, identity number or code: `R-07` is `r 7`, while `1-23` stays apart from `12-3`."""
    parted = _BETWEEN_DIGITS.sub(_mark_between, _latin(written))
    kept = "-".join("".join(_folded(part).split()) for part in parted.split("-"))
    return _NOUGHTS.sub("", _LOOSE.sub("", kept))


def _mark_between(found: re.Match[str]) -> str:
    """What stands between two digits: one hyphen, or nothing where it was only blanks."""
    return "-" if found[0].strip() else ""


def _latin(written: str) -> str:
    """The same words with the digits of Latin."""
    return written if written.isascii() else "".join(str(unicodedata.decimal(each, each)) for each in written)


def _folded(written: str) -> str:
    """The letters as they are compared, with a blank for each sign that parts words."""
    if written.isascii():
        return written.lower().translate(_PLAIN)
    apart = unicodedata.normalize("NFKD", "".join(each for each in written if each not in _APOSTROPHES)).casefold()
    letters = "".join(map(_letter, apart)).translate(_LOOK_ALIKE)
    return _KHMER_SIGNS.sub(lambda signs: "".join(sorted(_KHMER_SIGN.findall(signs[0]))), letters)


@lru_cache(maxsize=4096)
def _letter(each: str) -> str:
    """A letter, sign or digit; nothing for what is left out, a blank for what parts words."""
    category = unicodedata.category(each)
    if category == "Cf" or each in _NUKTAS or each == _STRETCH or any(ord(each) in marks for marks in _MARKS):
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(each))
    return each if category[0] in "LMN" else " "
