"""The bank's statement beside the book: what agrees, what only the bank has, what only the book has.

Nothing is written by looking: the same file, looked at again, says the same until somebody records what is missing.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.acts.bank_agreement import agree, numbered, said_of
from desktop_app.acts.bank_file import read_bank_file
from desktop_app.acts.bank_matching import APART, Together, matched
from desktop_app.core.money import two_columns
from desktop_app.core.period import Period
from desktop_app.core.problems import refused
from desktop_app.core.shown import Amount, When
from desktop_app.core.table import OWN_SHEET, Column, Table, Unit
from desktop_app.core.text import counted, text
from desktop_app.reports.cash_book import WHAT
from desktop_app.reports.report import Report
from desktop_app.store.accounts import accounts, balances, movements
from desktop_app.store.terms import currency, decimals_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from desktop_app.acts.bank_agreement import Agreed
    from desktop_app.acts.bank_file import BankFile, BankLine
    from desktop_app.acts.bank_matching import BothSides
    from desktop_app.acts.who import Who
    from desktop_app.core.language import Speech
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked
    from desktop_app.store.accounts import AccountMove, AccountRow
    from desktop_app.store.database import Book

IN_BANK_ONLY = "in_bank_only"
"""The table of what only the bank has."""
PROPOSED = "proposed"
"""The table of sets that probably belong together."""

_SIDES = (
    Column("in", text("Cash book", "In"), Unit.MONEY, adds=True),
    Column("out", text("Cash book", "Out"), Unit.MONEY, adds=True),
)
_BANK = (
    Column("day", text("Ledger", "Day"), Unit.DAY),
    Column("words", text("Bank", "What the bank says")),
    Column("reference", text("Bank", "Reference")),
    *_SIDES,
)
_BOOK = (
    Column("day", text("Ledger", "Day"), Unit.DAY),
    Column("what", text("Cash book", "What for"), words=WHAT),
    Column("who", text("Cash book", "With whom")),
    Column("document", text("Claim", "Document")),
    *_SIDES,
    Column("record", text("Checks", "Record"), sheet=OWN_SHEET),
)
_BOTH = (
    Column("bank_day", text("Bank", "The bank's day"), Unit.DAY),
    Column("day", text("Bank", "The book's day"), Unit.DAY),
    Column("words", text("Bank", "What the bank says")),
    *_SIDES,
    Column("record", text("Checks", "Record"), sheet=OWN_SHEET),
)
_SETS = (Column("set", text("Bank", "Set of sums"), Unit.COUNT), *_BOTH)
_SUMMARY = (
    Column("what", text("Statement", "Line"), Unit.TEXT),
    Column("amount", text("Field", "Amount"), Unit.MONEY),
)


def account_named(book: Book, code: str) -> AccountRow:
    """An account that a bank keeps; Refused where there is none of that code."""
    found = next((each for each in accounts(book) if each.code == code and each.kind != "cash"), None)
    if found is None:
        words = text("Bank", "There is no bank account {code}. Add it in the settings first.", code=code)
        raise refused(words)
    return found


def bank_accounts(book: Book) -> list[tuple[str, str]]:
    """Code and name of each account that a bank keeps."""
    return [(each.code, each.name) for each in accounts(book) if each.kind != "cash"]


def statement_report(path: Path, account: str, speeches: Sequence[Speech]) -> Report:
    """The statement in a file beside the book, as a report: read anew each time it is asked."""
    label = text("Bank", "{name} beside the book of {account}", name=path.name, account=account)
    paper = BankPaper(path, account, speeches)
    return Report("bank_statement", label, partial(_tables, paper), (), shelf="accounts", of_figures=False)


class BankPaper(NamedTuple):
    """A statement in a file, of which account, in whichever language its headings are."""

    path: Path
    account: str
    speeches: Sequence[Speech]


def beside(book: Book, paper: BankPaper) -> tuple[BankFile, BothSides]:
    """A statement, and how it agrees with the book of its account."""
    account = account_named(book, paper.account)
    file = read_bank_file(paper.path, currency(book), decimals_of(book), paper.speeches)
    days = Period(file.lines[0].day, file.lines[-1].day)
    around = movements(book, Period(days.first - APART, days.last + APART))
    moved = [each for each in around if each.account == account.row]
    return file, matched(file.lines, moved, days, said_of(book, account.code))


def agree_to(book: Book, paper: BankPaper, number: int, who: Who) -> Agreed:
    """Let what is proposed under a number belong together; read anew, so that it is what the file says."""
    file, found = beside(book, paper)
    return agree(book, paper.account, file.lines, numbered(found, number), who)


def _tables(paper: BankPaper, asked: Asked) -> Iterator[Table]:
    """How both agree, then what probably does, then what each has alone, then what agrees."""
    book = asked.figures.book
    file, found = beside(book, paper)
    row, last = account_named(book, paper.account).row, file.lines[-1].day
    yield _summary(file, found, balances(book, last).get(row, 0), asked.figures.decimals)
    yield _sets(found)
    bank_only = [_of_bank(each) for each in found.bank_only]
    note = text("Bank", "Ctrl+R records the line that is chosen: a charge, interest, or what nobody wrote down.")
    yield _totalled(IN_BANK_ONLY, text("Bank", "The bank has it, the book has not"), _BANK, bank_only, note)
    later = text("Bank", "What was paid by cheque, or late on the last days, may stand on the bank's next statement.")
    book_only = [_of_book(each) for each in found.book_only]
    yield _totalled("in_book_only", text("Bank", "The book has it, the bank has not"), _BOOK, book_only, later)
    pairs = [Together((line,), (move,)) for line, move in found.pairs]
    rows = [row for each in (*pairs, *found.agreed) for row in _of_set(each)]
    yield _totalled("matched", text("Bank", "Both have it"), _BOTH, rows, None)


def _sets(found: BothSides) -> Table:
    """What adds up, set by set."""
    rows = [(at, *row) for at, each in enumerate(found.proposed, 1) for row in _of_set(each)]
    note = text("Bank", "These amounts add up. Look whether they are the same money: Ctrl+G says so of the set chosen.")
    return _totalled(PROPOSED, text("Bank", "One sum for several: probably the same"), _SETS, rows, note)


def _of_set(of: Together) -> Iterator[tuple[Cell, ...]]:
    """A row for each of the many, beside the one that they add up to."""
    line, move = of.lines[0], of.moves[0]
    if len(of.lines) > 1:
        yield from ((each.day, move.day, each.words, *two_columns(each.amount), move.record) for each in of.lines)
    else:
        yield from ((line.day, each.day, line.words, *two_columns(each.amount), each.record) for each in of.moves)


def _summary(file: BankFile, found: BothSides, by_book: int, decimals: int) -> Table:
    """The bank's balance and the book's, and what parts them."""
    bank_only, book_only = (sum(each.amount for each in side) for side in (found.bank_only, found.book_only))
    rows: list[tuple[Cell, ...]] = [
        (text("Bank", "By the book on {day}", day=When(file.lines[-1].day)), by_book),
        (text("Bank", "What only the bank has"), bank_only),
        (text("Bank", "What only the book has, taken away"), -book_only),
    ]
    should = by_book + bank_only - book_only
    rows.append((text("Bank", "What the bank should say"), should))
    if file.balance is not None:
        rows.append((text("Bank", "What the bank says"), file.balance))
        rows.append((text("Unearned", "Difference"), file.balance - should))
    notes = tuple(_notes(file, should, decimals))
    return Table("summary", text("Bank", "How both agree"), _SUMMARY, tuple(rows), notes)


def _notes(file: BankFile, should: int, decimals: int) -> Iterator[Text]:
    """How the file was read, and what a difference that is left means."""
    yield text("Bank", "Days were read as {form}.", form=file.day_form)
    if file.passed_over:
        yield counted("Bank", "%n lines without a day or an amount were passed over.", "", file.passed_over)
    if file.balance is not None and file.balance != should:
        off = Amount(abs(file.balance - should), decimals)
        yield text("Bank", "{off} differ since before this statement: match the one before it, too.", off=off)


def _of_bank(each: BankLine) -> tuple[Cell, ...]:
    """A line of the bank's."""
    return (each.day, each.words, each.reference or None, *two_columns(each.amount))


def _of_book(each: AccountMove) -> tuple[Cell, ...]:
    """A movement of the book's."""
    return (each.day, each.purpose, each.who or None, each.document or None, *two_columns(each.amount), each.record)


def _totalled(
    name: str, label: Text, of: tuple[Column, ...], rows: Sequence[tuple[Cell, ...]], note: Text | None
) -> Table:
    """Rows with the sums of what came and went under them."""
    return Table(name, label, of, tuple(rows), (note,) if note and rows else ()).totalled()


def recording(row: Sequence[Cell], account: str) -> tuple[str, dict[str, Any]]:
    """The form that records a line which only the bank has, and what it is filled in with: a charge, or interest."""
    day, words, reference, came, went = row[:5]
    line = {"purpose": "interest" if came else "bank_charges", "amount": came or went, "memo": words}
    known = {"date": day, "account": account, "document": reference, "lines": [line]}
    return ("money_in" if came else "money_out"), known
