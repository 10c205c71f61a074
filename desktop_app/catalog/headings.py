"""What offices write over the columns of their own tables, beside our own words: by it an import proposes what is what.

Translators write the words of their language, parted by semicolons; more of them only help.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS, YES_NO
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.language import Speech
    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.core.text import Text

HEADINGS: Mapping[str, Text] = MappingProxyType(
    {
        "people.code": text("Headings", "member number; member no; membership number; member code; card number"),
        "people.household": text("Headings", "family; family number; household number; household no; household code"),
        "people.relation": text("Headings", "relation; relationship; link to the holder"),
        "people.name": text("Headings", "full name; first name; given name; last name; surname; member name"),
        "people.sex": text("Headings", "gender"),
        "people.birth_date": text("Headings", "date of birth; birth date; birthday; born; DOB"),
        "people.village": text("Headings", "locality; community; town; place"),
        "people.phone": text("Headings", "telephone; mobile; phone number; mobile number; cell"),
        "people.id_number": text("Headings", "identity number; national ID; ID number; ID card"),
        "people.joined": text("Headings", "date joined; joined on; enrolled on; registration date; membership date"),
        "people.occupation": text("Headings", "profession; job; work"),
        "policies.code": text("Headings", "policy number; policy no; contract number"),
        "policies.holder": text("Headings", "member; member number; insured; policyholder"),
        "policies.start": text("Headings", "start date; valid from; begins on"),
        "policies.end": text("Headings", "end date; valid until; expiry date; ends on"),
        "covers.policy": text("Headings", "policy number; policy no; contract number"),
        "covers.person": text("Headings", "member; member number; insured person"),
        "premiums.code": text("Headings", "premium number; due number"),
        "premiums.policy": text("Headings", "policy number; policy no; contract number"),
        "premiums.due": text("Headings", "due date; due on"),
        "premiums.paid_on": text("Headings", "payment date; date paid; date of payment; paid"),
        "premiums.amount": text("Headings", "premium; contribution; sum; amount paid"),
        "premiums.receipt": text("Headings", "receipt number; receipt no"),
        "claims.code": text("Headings", "claim number; claim no; file number"),
        "claims.policy": text("Headings", "policy number; policy no; contract number"),
        "claims.person": text("Headings", "patient; member; member number; insured person"),
        "claims.incurred": text("Headings", "date of event; date of loss; treatment date; date of treatment"),
        "claims.reported": text("Headings", "date reported; report date; date received"),
        "claims.decided": text("Headings", "decision date; date decided"),
        "claims.provider": text("Headings", "hospital; clinic; health facility; health centre"),
        "claims.loss": text("Headings", "amount billed; amount claimed; bill; cost"),
        "claims.covered": text("Headings", "amount approved; approved; amount covered"),
    }
)
"""By sheet and column."""

_TOTALS = (
    "total; totals; grand total; subtotal; sub-total; sub total; total général; totaux; sous-total; sous total; "
    "total general; totales; kabuuan; মোট; সর্বমোট; कुल; कुल योग; योग; जम्मा; कुल जम्मा; សរុប; សរុបរួម; එකතුව; මුළු එකතුව; "
    "மொத்தம்; கூட்டுத்தொகை; کل; میزان; مجموعہ"
)
TOTALS = frozenset(_TOTALS.split("; "))
"""What begins a line that adds up those above it, in any language whatever that of the program; none is a name."""

MEANINGS: Mapping[tuple[str, str], Text] = MappingProxyType(
    {
        ("sex", "f"): text("Headings", "F; female; woman; girl"),
        ("sex", "m"): text("Headings", "M; male; man; boy"),
        ("relation", "holder"): text("Headings", "head; head of household; self; principal"),
        ("relation", "spouse"): text("Headings", "wife; husband; partner"),
        ("relation", "child"): text("Headings", "son; daughter"),
        ("relation", "parent"): text("Headings", "father; mother"),
    }
)
"""What stands in such tables for the codes of a field."""

MONTHS = (
    text("Headings", "January; Jan"),
    text("Headings", "February; Feb"),
    text("Headings", "March; Mar"),
    text("Headings", "April; Apr"),
    text("Headings", "May"),
    text("Headings", "June; Jun"),
    text("Headings", "July; Jul"),
    text("Headings", "August; Aug"),
    text("Headings", "September; Sept; Sep"),
    text("Headings", "October; Oct"),
    text("Headings", "November; Nov"),
    text("Headings", "December; Dec"),
)
"""The months as tables write them, in full and cut short."""


def headings_of(of: Sheet, field: Field, speeches: tuple[Speech, ...]) -> Iterator[str]:
    """Everything by which a column may be called: as in the exchange, as in our forms, and as offices call it."""
    yield field.column
    yield field.name
    for speech in speeches:
        yield speech.say(field.label)
        if words := HEADINGS.get(f"{of.name}.{field.column}"):
            yield from _each(speech.say(words))


def meanings_of(field: Field, speeches: tuple[Speech, ...]) -> Iterator[tuple[str, str]]:
    """Everything that may stand for a code of a fixed list, or for yes and no, with the code."""
    if field.kind is Kind.FLAG:
        yield from ((speech.say(label), "yes" if code == "1" else "no") for speech in speeches for code, label in _YES)
    for code, label in LISTS[field.choices].items() if field.choices else ():
        yield code, code
        for speech in speeches:
            yield speech.say(label), code
            yield from ((word, code) for word in _each(speech.say(MEANINGS.get((field.name, code), label))))


def months_of(speeches: tuple[Speech, ...]) -> Iterator[tuple[str, str]]:
    """Every name of a month, with its number."""
    for number, words in enumerate(MONTHS, 1):
        yield from ((word, str(number)) for speech in speeches for word in _each(speech.say(words)))


def _each(words: str) -> list[str]:
    """The words of a list that translators write."""
    return [word.strip() for word in words.split(";") if word.strip()]


_YES = tuple(YES_NO.items())
