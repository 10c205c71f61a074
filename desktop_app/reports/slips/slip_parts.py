"""What all papers for members say in the same way: who writes, to whom, how much money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Facts, Signatures
from desktop_app.catalog.pages.slips import InColumns, Letterhead, QrCode
from desktop_app.core.card_code import card_code
from desktop_app.core.problems import no_such
from desktop_app.core.shown import Amount, When
from desktop_app.core.table import Table
from desktop_app.core.text import text
from desktop_app.reports.cards import FACTS
from desktop_app.reports.report import ReportOption
from desktop_app.store.identity import book_id
from desktop_app.store.rows import read, row_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.records.person import Person
    from desktop_app.core.shown import Shown
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

VILLAGE = ReportOption("village", text("Slip", "of the people of one village only"), default="")
FOR_SCHEME = text("Slip", "For the scheme")


def money(asked: Asked, minor: int) -> Text:
    """An amount with its currency."""
    amount = Amount(minor, asked.figures.decimals)
    return text("Today", "{currency} {amount}", currency=asked.figures.scheme.currency, amount=amount)


def letterhead(asked: Asked, *, small: bool = False) -> Letterhead:
    """The scheme and how one reaches it."""
    scheme = asked.figures.scheme
    return Letterhead(scheme.name, () if small else (scheme.legal_form, scheme.contact), small)


def person_named(asked: Asked, code: str) -> Person:
    """The person of a code; Refused where there is none."""
    row = row_of(asked.figures.book, "people", code)
    if row is None:
        raise no_such(code, "code")
    person: Person = read(asked.figures.book, "people", row)
    return person


def qr_of(asked: Asked, code: str, millimetres: float = 24) -> QrCode:
    """The code of a member's card."""
    return QrCode(card_code(code, book_id(asked.figures.book)), millimetres)


def addressed(asked: Asked, person: Person | None, name: str) -> Block:
    """To whom a letter goes and on which day, with the code by which an office finds them."""
    facts: list[tuple[Text, Shown]] = [(text("Slip", "Addressed to"), name)]
    if person:
        facts += [(text("Field", "Member"), person.code), (text("Field", "Village"), person.village)]
        facts.append((text("Field", "Phone"), person.phone))
    facts.append((text("Field", "Date"), When(asked.day)))
    if person is None:
        return Facts(tuple(facts))
    return InColumns(((Facts(tuple(facts)),), (qr_of(asked, person.code),)), (0.82, 0.18))


def signed() -> Block:
    """Where somebody signs for the scheme, and whoever got the paper."""
    return Signatures((FOR_SCHEME, text("Slip", "Received by the member")))


def facts_table(name: str, label: Text, facts: Iterable[tuple[Text, Cell]]) -> Table:
    """What a paper says, a fact a row, for other media."""
    return Table(name, label, FACTS, tuple(fact for fact in facts if fact[1] not in (None, "")))
