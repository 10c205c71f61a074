"""Premium collected in a heap: one save for a whole sheet, or one a line; each line is one receipt of one payer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import Plan, Procedure, gate, gate_all
from desktop_app.acts.judgement import words_unknown
from desktop_app.acts.late import CONCERNS
from desktop_app.acts.premium import book_advance, pay, receipt_problems
from desktop_app.core.collection import Allotment, Collection, Payer
from desktop_app.core.manner import tidy
from desktop_app.core.period import Day, date_of
from desktop_app.core.problems import Problem, no_such, refused
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import Amount
from desktop_app.core.text import text
from desktop_app.core.usual import USUAL, far_day
from desktop_app.store.heads import newest
from desktop_app.store.offices import all_offices
from desktop_app.store.payers import DUE, NAMED, POLICY, payers
from desktop_app.store.people import find_people
from desktop_app.store.premiums import SOON
from desktop_app.store.receipts import next_receipt, with_receipt
from desktop_app.store.rows import find
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.acts.who import Who
    from desktop_app.core.collection import CollectionLine
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

METHOD = sheet("premiums").field("method")


@dataclass(frozen=True, slots=True)
class Collected:
    """What was taken: how many receipts, their money, and the save that holds them."""

    receipts: int
    amount: Amount
    save: str
    premium: str
    """The last premium that was paid."""


@dataclass(frozen=True, slots=True)
class Round:
    """What a collection begins with: who may pay, and a sheet that knows the next receipts."""

    payers: tuple[Payer, ...]
    sheet: Collection


def begin(book: Book, whose: str, day: Day) -> Round:
    """Who pays in a village (`village:Puraini`), in a group (`group:Sangam`), or owes by a day (`due:`)."""
    of, _, value = whose.partition(":")
    found = payers(book, of, day + SOON if of == DUE else value, day)
    return Round(tuple(found), Collection(day, _first_receipts(book, day)))


def resume(book: Book, whose: str, day: Day, kept: Sequence[tuple[str, int, str]]) -> Round:
    """A collection with the lines (policy, amount, receipt) of an unfinished sheet.

    A line whose receipt is in the book for that very payer was saved before the sheet was left: it is not taken again.
    """
    of = begin(book, whose, day)
    known = {payer.policy: payer for payer in of.payers}
    sheet = of.sheet
    for policy, amount, receipt in kept:
        payer = known.get(policy) or payer_of(book, policy, day)
        if not _has(book, payer, receipt, day):
            sheet = sheet.written(sheet.line(payer, amount, receipt))
    return Round(of.payers, sheet)


def _has(book: Book, payer: Payer, receipt: str, day: Day) -> bool:
    """Whether a payer has paid with a receipt."""
    found = with_receipt(book, receipt)
    return found is not None and payer_of(book, find(book, "premiums", found[0]).policy, day).key == payer.key


def elsewhere(book: Book, typed: str, day: Day) -> list[Payer]:
    """Payers outside of those a collection is for, by any part of a name or by a code."""
    people = find_people(book, typed, day, most=8)
    return payers(book, NAMED, json.dumps([each.row for each in people]), day) if people else []


def payer_of(book: Book, policy: str, day: Day) -> Payer:
    """Who pays for a policy, with what is owed on a day; Refused where there is none."""
    found = payers(book, POLICY, policy, day)
    if not found:
        raise no_such(policy or "?")
    return found[0]


def collect_sheet(book: Book, rows: Sequence[Mapping[str, Any]], who: Who) -> Collected:
    """Take all lines of a sheet in one save, or none of them."""
    return _collected(book, gate_all(book, COLLECTING, rows, who))


def collect_line(book: Book, values: Mapping[str, Any], who: Who) -> Collected:
    """Take one line in a save of its own."""
    return _collected(book, (gate(book, COLLECTING, values, who),))


def answers(line: CollectionLine, method: str | None, on: Day) -> dict[str, Any]:
    """A line as the gate is asked for it, seen from a day: what followed from the sum is what shall be saved."""
    seen = {"left": line.allotment.left, "advance": line.allotment.advance, "today": on}
    paid = {"amount": line.amount, "receipt": line.receipt, "paid_on": line.day, "method": method}
    return {"policy": line.payer.policy, **paid, **seen}


def _collected(book: Book, done: Sequence[tuple[int, str]]) -> Collected:
    """What the newest save holds."""
    head = newest(book)
    amount = Amount(sum(amount for amount, _ in done), decimals_of(book))
    return Collected(len(done), amount, head.name if head else "", done[-1][1] if done else "")


def _first_receipts(book: Book, day: Day) -> dict[str, str]:
    """The next receipt of each office, and of none."""
    offices = ("", *(code for code, _ in all_offices(book)))
    return {office: next_receipt(book, date_of(day).year, office or None) for office in offices}


def _plan(book: Book, values: Mapping[str, Any]) -> Plan[tuple[int, str]]:
    """A sum pays what a payer owes; the rest is kept for them."""
    day = values["paid_on"]
    payer = payer_of(book, str(values["policy"]), day)
    found = payer.allot(values["amount"], values.get(CONCERNS) or day)
    paid = {"paid_on": day, "method": values.get("method"), "receipt": tidy(values["receipt"])}
    doubts = [
        *far_day("paid_on", day, USUAL["premiums", "paid_on"].days, values["today"]),
        *words_unknown(book, [("method", METHOD, values.get("method"))]),
    ]
    problems = [*_cannot_take(payer, found, values), *receipt_problems(book, {**values, **paid})]
    return Plan(partial(_write, payer, found, values, paid), problems, doubts)


def _cannot_take(payer: Payer, found: Allotment, values: Mapping[str, Any]) -> list[Problem]:
    """A line is a sum that has come in, today or before, with its receipt; only a policy that runs keeps an advance."""
    if values["amount"] <= 0:
        return [Problem(text("Collect", "Write the amount that was received."), "amount")]
    if values["paid_on"] > values["today"]:
        return [Problem(text("Collect", "Money is taken today or was taken before."), "paid_on")]
    if not tidy(values["receipt"]):
        return [Problem(text("Collect", "Each line needs its receipt."), "receipt")]
    if found.advance and not payer.keeps:
        words = text("Collect", "No policy of {name} runs: nothing can be kept as an advance.", name=payer.name)
        return [Problem(words, "amount")]
    return []


def _write(payer: Payer, found: Allotment, values: Mapping[str, Any], paid: Mapping[str, Any], save: Save) -> Any:
    """Pay part by part under one receipt; Refused where another sum would be left, or kept, than was seen."""
    if (found.left, found.advance) != (values["left"], values["advance"]):
        words = text("Collect", "What {name} owes has changed since: take the line back and write it again.")
        raise refused(words.about(name=payer.name), "amount")
    for part in found.parts:
        pay(save, find(save.book, "premiums", part.code), abs(part.amount), **paid)
    if found.advance:
        book_advance(save, payer.policy, found.advance, paid)
    last = found.parts[-1].code if found.parts else payer.policy
    return values["amount"], last


COLLECTING = Procedure("collect_premiums", _plan, dated=("paid_on",))
