"""Cells that other programs have had a hand in: words for nothing, guards against sums, letters and numbers lost.

A guard is the `'` or `="…"` that keeps a spreadsheet from making a sum or a number of a text. What stands behind it is
taken as it is, so that whatever a record holds can leave and come back equal.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.guards import GUARD, RUNS, guard, runs
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WRITTEN = "N/A n/a N/a N.A. n.a. <NA> NULL null (null) [NULL] \\N nan NaN NaT undefined - -- --- . .. ... ? / //"
NOTHING = frozenset((*_WRITTEN.split(), *"\u2010\u2011\u2012\u2013\u2014\u2212"))
"""What programs and people write where they know nothing; "Nan", "Null" and "NA" are names of people and a country."""

_OF_SPREADSHEET = "\ue000"
"""Parts what a workbook's cell is from what it shows; no keyboard writes it."""
_PART, _PARTED = f"{_OF_SPREADSHEET}part{_OF_SPREADSHEET}", 3
"""How one of several cells begins that is to blame for all of them, and how many signs it has at least."""
_BEHIND = (
    "\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019"
    "\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178"
)
"""What Windows shows in place of the further bytes of a letter in UTF-8."""
_BROKEN = re.compile(
    f"(?:[\u00c2\u00c3][{_BEHIND}])+|(?:[\u00c4-\u00df][{_BEHIND}]){{2,}}|(?:[\u00e0-\u00ef][{_BEHIND}]{{2}})+"
)
_LOST = re.compile(r"\ufffd|(?:^|\s)\?{2,}|\?{2,}\w")
_CUT_SHORT = re.compile(r"\d(?:[.,]\d+)?E\+\d{1,3}")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f]")
_INSIDE = re.compile(f"[\x00-\x1f\x7f?+\ufffd{_OF_SPREADSHEET}{_BEHIND}]")
"""One look for anything within a cell that deserves a second one."""
_FIRST = ("#", "Err:", "'", '="')
_PLAIN_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?")
_ERROR = re.compile(r"(?i:#(?:N/[AD]|[¿¡]?[^\W\d_][\w/]*[!?]))|Err:[0-9]{3}")
"""What a spreadsheet shows, in any language, where it could not compute: no value, and no word for "not known" either.

#N/A, #REF!, #DIV/0!, #NAME?, #VALEUR!, #¿NOMBRE?, Err:508.
"""
WITHOUT_VALUE = "#FORMULA!"
"""Stands for a formula whose result the workbook does not hold; no spreadsheet writes it."""


def is_odd(plain: str) -> bool:
    """Whether a tidied cell deserves a second look."""
    return plain in NOTHING or plain.startswith(_FIRST) or _INSIDE.search(plain) is not None


def all_even(lines: str, cells: list[str]) -> bool:
    """Whether not one of many cells in ASCII is odd; they stand in lines of their own, with line ends around them."""
    return NOTHING.isdisjoint(cells) and not any(odd in lines for odd in ("\n#", "\nErr:", "\n'", '\n="', "E+", "??"))


def bare(plain: str, *, words: bool) -> str | None:
    """What stands behind the guard of a cell; None where there is none. Words may well begin with an apostrophe."""
    if plain.startswith('="') and plain.endswith('"') and plain.count('"') == 2:  # noqa: PLR2004 - one at each end
        return plain[2:-1].strip()
    if plain.startswith(GUARD) and (not words or _seems_guarded(plain)):
        return plain[1:].strip()
    return None


def guarded(value: str) -> str:
    """A text as it leaves: with a guard where a spreadsheet would run it, or an import would not read it as it is."""
    return guard(value) if _needs_guard(value) or _seems_guarded(value) else value


def still_guarded(cell: str, *, words: bool) -> str:
    """A cell that leaves as it came, with a guard where a spreadsheet would run it and it has none yet."""
    plain = cell.strip(" ")
    harmless = plain in NOTHING or (not words and _PLAIN_NUMBER.fullmatch(plain))
    if harmless or not runs(plain) or bare(plain, words=words) is not None:
        return cell
    return guard(plain)


def none_guarded(texts: list[str]) -> bool:
    """Whether many texts leave as they are; where it is not sure at once, the answer is no."""
    lines = "\n".join(("", *texts, ""))
    return lines.isascii() and all_even(lines, texts) and not any(f"\n{mark}" in lines for mark in RUNS)


def _needs_guard(value: str) -> bool:
    """Whether a text would be run, or refused, without its guard."""
    return runs(value) or (is_odd(value) and reproach(value, words=True) is not None)


def _seems_guarded(plain: str) -> bool:
    """Whether the apostrophe before a text is a guard."""
    rest = plain.lstrip(GUARD)
    return rest != plain and (rest[:1].isdigit() or _needs_guard(rest))


def reproach(plain: str, *, words: bool) -> Text | None:
    """What is wrong with an odd cell, whether words are wanted in it or anything else; None where nothing is."""
    if plain in NOTHING:
        return text("Import", '"{cell}" is no value; leave the cell empty where nothing is known', cell=plain)
    if plain == WITHOUT_VALUE:
        return text("Import", "a formula without its value; open the workbook in a spreadsheet program and save it")
    if _ERROR.fullmatch(plain):
        return text(
            "Import",
            '"{cell}" is the error of a formula; put the formula right, or empty the cell if nothing is known',
            cell=plain,
        )
    return _about_words(plain) if words else unprintable(plain)


def _about_words(plain: str) -> Text | None:
    """What other programs have made of words."""
    if plain.startswith(_OF_SPREADSHEET):
        return _of_mark(plain)
    if _CUT_SHORT.fullmatch(plain):
        return _reproach("cut short", plain)
    mended = _BROKEN.sub(_whole, plain)
    if mended != plain:
        return _LETTERS.about(cell=plain, near=mended)
    if _LOST.search(plain):
        return text("Import", 'letters of "{cell}" are lost; type it again', cell=plain)
    return unprintable(plain)


def unprintable(plain: str) -> Text | None:
    """A sign that nobody has typed."""
    if plain.startswith(_OF_SPREADSHEET):
        return _of_mark(plain)
    if _CONTROLS.search(plain):
        return _UNPRINTABLE
    return None


def _whole(broken: re.Match[str]) -> str:
    """The letters that were broken into several; the same where there are none."""
    try:
        return b"".join(map(_byte, broken[0])).decode()
    except UnicodeError:
        return broken[0]


def _byte(letter: str) -> bytes:
    """The byte that Windows shows as a letter."""
    return letter.encode("latin-1") if letter < "\u0100" else letter.encode("cp1252")


def of_spreadsheet(what: str, shown: str) -> str:
    """Stands for a cell of a workbook that holds something else than is wanted: what it is, and what it shows."""
    return f"{_OF_SPREADSHEET}{what}{_OF_SPREADSHEET}{shown}"


def is_marked(cell: str) -> bool:
    """Whether a cell stands for what is wrong with it."""
    return cell.startswith(_OF_SPREADSHEET)


def leads_nowhere(code: str, table: str) -> str:
    """Stands for a cell that should link to a row of another program's table, which has none."""
    return of_spreadsheet("nowhere", f"{code}{_OF_SPREADSHEET}{table}")


def in_no_list(word: str, listed: str) -> str:
    """Stands for a cell with a word that is none of another program's list."""
    return of_spreadsheet("unlisted", f"{word}{_OF_SPREADSHEET}{listed}")


def in_no_form(cell: str, form: str) -> str:
    """Stands for a cell that is not written in the form of its column."""
    return of_spreadsheet("formless", f"{cell}{_OF_SPREADSHEET}{form}")


def joined_cells(parts: Iterable[tuple[str, str]], between: str = " ") -> str:
    """Several cells as one text, each with its heading; where one is not right, what stands for that one alone."""
    cells = []
    for heading, cell in parts:
        plain = cell.strip()
        if plain and is_odd(plain) and reproach(plain, words=True) is not None:
            return f"{_PART}{heading}{_OF_SPREADSHEET}{plain}"
        cells.append(cell)
    return between.join(filter(None, cells))


def heading_of(message: Text) -> str:
    """The heading of the one that is to blame among several that make a cell; empty where it is the cell itself."""
    return str(dict(message.fields).get("heading", ""))


def as_it_stood(cell: str) -> str:
    """What stood in another program's table where a cell stands for what is wrong with it; any other cell itself."""
    if cell.startswith(_PART):
        return as_it_stood(_part(cell)[1])
    marked = cell.split(_OF_SPREADSHEET)
    return marked[2] if len(marked) == 4 else cell  # noqa: PLR2004 - nothing, what is wrong, the cell, and what it lacks


def of_totals(cell: str) -> str:
    """Stands for the first cell of a line that adds up the lines above it."""
    return of_spreadsheet("totals", cell)


def to_type_over(cell: str) -> str:
    """What somebody may type over where a cell stands for what is wrong with it; nothing where its digits are lost."""
    if cell.startswith(_PART):
        return to_type_over(_part(cell)[1])
    marked = cell.split(_OF_SPREADSHEET)
    return cell if len(marked) < 3 else "" if marked[1] == "long" else marked[2]  # noqa: PLR2004 - nothing, what, the cell


def _part(cell: str) -> list[str]:
    """The heading of the one that is to blame, and what stands there."""
    return cell.removeprefix(_PART).split(_OF_SPREADSHEET, 1)


def _of_mark(plain: str) -> Text:
    """What is wrong with a cell that stands for it."""
    if not plain.startswith(_PART) or plain.count(_OF_SPREADSHEET) < _PARTED:
        return _reproach(*plain[1:].split(_OF_SPREADSHEET))
    heading, cell = _part(plain)
    return (reproach(cell, words=True) or _UNPRINTABLE).about(heading=heading)


def proposed(message: Text, cell: str) -> str:
    """What somebody may type over in place of a cell: its letters made whole where they were only broken."""
    whole = dict(message.fields)["near"] if message.source == _LETTERS.source else ""
    return str(whole) or to_type_over(cell)


def _reproach(what: str, *shown: str) -> Text:
    """What is wrong with a cell, and what to do; what it shows stands where the sentence names it, in its order.

    A cell of a file may begin with the same sign as the marks of ours: that is a sign nobody has typed.
    """
    words = _REPROACHES.get(what)
    names = _FIELD.findall(words.source) if words else []
    return words.about(**dict(zip(names, shown, strict=True))) if words and len(names) == len(shown) else _UNPRINTABLE


_LETTERS = text("Import", 'the letters of "{cell}" are broken; is it "{near}"? Save the table again as CSV UTF-8')
_UNPRINTABLE = text("Import", "the value holds a sign that cannot be printed; type it again")
_FIELD = re.compile(r"\{(\w+)\}")
_REPROACHES: Mapping[str, Text] = MappingProxyType(
    {
        "date": text("Import", '"{cell}" is a date where text is wanted; format the column as text and type it again'),
        "truth": text(
            "Import", '"{cell}" is no text, but a spreadsheet’s yes or no; format the column as text and type it again'
        ),
        "number": text(
            "Import", '"{cell}" is a number where text is wanted; format the column as text and type it again'
        ),
        "cut short": text(
            "Import",
            '"{cell}" is a number cut short where text is wanted; format the column as text and type it again',
        ),
        "long": text(
            "Import",
            "a number of {digits} digits where text is wanted, and a spreadsheet keeps only 15 of them; "
            "format the column as text and type it again",
        ),
        "padded": text(
            "Import",
            'the number "{cell}" is longer than its cell shows noughts for, and those before it may be lost; '
            "format the column as text and type it again",
        ),
        "percent": text("Import", '"{cell}" is a percentage where none is wanted; write the number alone'),
        "nowhere": text("Import", '"{code}" is not in {table}, or only in a row that was replaced'),
        "formless": text("Import", '"{cell}" is not written in the form of its column, {form}'),
        "totals": text("Import", '"{cell}" begins a line of totals, which is no record; leave the line out'),
        "unlisted": text("Import", '"{cell}" is not in the list: {choices}'),
    }
)
"""What a spreadsheet or another program has made of a cell, by the name it is marked with."""
