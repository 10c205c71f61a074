"""A bank's statement as a CSV file or a workbook: what came and went on the account, in whatever form a bank writes it.

Its columns are known by their headings, its days and amounts by the one form in which a whole column is written. A
debit of the bank's is money that went; what the bank books without a day (a balance brought forward) is passed over.
"""

from __future__ import annotations

import re
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.acts.exchange.matched.days import DAY_FIRST
from desktop_app.acts.exchange.matched.forms import POINT, forms_of, likely_form, read_as
from desktop_app.acts.exchange.matched.tables import look_at, tables_at
from desktop_app.core.currencies import is_currency
from desktop_app.core.likeness import words_key
from desktop_app.core.manner import plain_of
from desktop_app.core.money import parse_amount
from desktop_app.core.period import parse_day
from desktop_app.core.problems import refused
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from desktop_app.core.language import Speech
    from desktop_app.core.period import Day

DATE, AMOUNT, CAME, WENT = "date", "amount", "in", "out"
REFERENCE, WORDS, BALANCE, CURRENCY = "reference", "words", "balance", "currency"
_HEADINGS = MappingProxyType(
    {
        DATE: text("Bank", "date; transaction date; posting date; booking date; txn date; value date"),
        AMOUNT: text("Bank", "amount; transaction amount; sum"),
        CAME: text("Bank", "credit; deposit; deposits; paid in; money in; received; credit amount"),
        WENT: text("Bank", "debit; withdrawal; withdrawals; paid out; money out; payment; debit amount"),
        REFERENCE: text("Bank", "reference; ref; ref no; reference number; cheque number; cheque no; transaction id"),
        WORDS: text("Bank", "description; details; narration; particulars; remarks; text"),
        BALANCE: text("Bank", "balance; running balance; closing balance"),
        CURRENCY: text("Bank", "currency; ccy"),
    }
)
"""What banks write over their columns, those that say it best first."""
_SIDE = re.compile(r"\s*(CR|DR)\.?$", re.IGNORECASE)
_CODE = re.compile(r"\b[A-Z]{3}\b")
_TOLD = re.compile(r"^([A-Z]{3})$|[(\[]([A-Z]{3})[)\]]|(?i:currency)\W+([A-Z]{3})\b")


class BankLine(NamedTuple):
    """One line of the bank's: what came (above 0) or went (below 0) on a day."""

    day: Day
    amount: int
    reference: str
    words: str
    line: int


class BankFile(NamedTuple):
    """A statement: its lines by their days, and the balance after the last, where it says one."""

    name: str
    lines: tuple[BankLine, ...]
    balance: int | None
    day_form: str
    passed_over: int
    """Lines without a day or an amount."""


def read_bank_file(path: Path, currency: str, decimals: int, speeches: Sequence[Speech]) -> BankFile:
    """The statement in a file; Refused where it has no table, no days, no amounts, or is of another currency."""
    tables = tables_at(path)
    seen = next((each for each in look_at(tables) if _is_statement(each.headings, speeches)), None)
    if seen is None:
        raise _without_amounts(path)
    rows = list(chain.from_iterable(chunk.rows() for chunk in tables.chunks(seen.name)))
    columns = _columns(seen.headings, speeches)
    body = [(line, cells) for line, cells in rows if line > seen.line and any(cell.strip() for cell in cells)]
    above = [cell for line, cells in rows if line <= seen.line for cell in cells]
    _refuse_other_currency(path, currency, [*above, *(_cell(cells, columns.get(CURRENCY)) for _, cells in body)])
    return _read(path, body, columns, decimals)


def _is_statement(headings: Sequence[str], speeches: Sequence[Speech]) -> bool:
    """Whether a table has days, and what came and went."""
    known = _columns(headings, speeches)
    return DATE in known and (AMOUNT in known or CAME in known or WENT in known)


def _columns(headings: Sequence[str], speeches: Sequence[Speech]) -> dict[str, int]:
    """The place of each column that is known by its heading; a currency in brackets is no part of it."""
    keys = [words_key(re.sub(r"\(.*?\)|\[.*?\]", "", each)) for each in headings]
    found: dict[str, int] = {}
    for name, words in _HEADINGS.items():
        called = [words_key(each) for speech in speeches for each in speech.say(words).split(";")]
        at = next(
            (keys.index(each) for each in called if each in keys and keys.index(each) not in found.values()), None
        )
        if at is not None:
            found[name] = at
    return found


def _without_amounts(path: Path) -> Exception:
    """A file that is no statement."""
    words = text(
        "Bank",
        "{name} has no column of days with amounts beside it. A bank's statement says of each line its date and its "
        "amount, or what was paid in and paid out: look at the headings.",
    )
    return refused(words.about(name=path.name))


def _refuse_other_currency(path: Path, currency: str, cells: Sequence[str]) -> None:
    """A statement of another currency belongs to other books; a code stands alone, in brackets or behind the word."""
    codes = (code for cell in cells for code in chain.from_iterable(_TOLD.findall(cell.strip())))
    told = {code for code in codes if is_currency(code)}
    if told and currency not in told:
        words = text(
            "Bank",
            "{name} is in {other}, the books are in {currency}. Ask the bank for the statement of the account that is "
            "kept in {currency}.",
        )
        raise refused(words.about(name=path.name, other=", ".join(sorted(told)), currency=currency))


def _read(path: Path, body: Sequence[tuple[int, list[str]]], columns: Mapping[str, int], decimals: int) -> BankFile:
    """The lines of a table by its columns."""
    days = [_cell(cells, columns[DATE]) for _, cells in body]
    form, amounts = _day_form(days), _Amounts(body, columns, decimals)
    found, over, balance = list[BankLine](), 0, None
    for line, cells in body:
        said = read_as(plain_of(_cell(cells, columns[DATE])), form) if form else None
        amount = amounts.of(path, line, cells)
        if said is None or not amount:
            over += 1
            continue
        found.append(BankLine(parse_day(said), amount, *_reference_and_words(cells, columns), line))
        balance = amounts.balance(cells)
    if not found:
        raise _without_amounts(path)
    if found[0].day > found[-1].day:  # the latest first, as many banks print it
        balance = amounts.balance(next(cells for line, cells in body if line == found[0].line))
    return BankFile(path.name, tuple(sorted(found, key=lambda each: each.day)), balance, form, over)


def _reference_and_words(cells: Sequence[str], columns: Mapping[str, int]) -> tuple[str, str]:
    """The reference and the words of a line."""
    return _cell(cells, columns.get(REFERENCE)), _cell(cells, columns.get(WORDS))


def _cell(cells: Sequence[str], at: int | None) -> str:
    """A cell; empty where the line ends before it."""
    return cells[at].strip() if at is not None and at < len(cells) else ""


def _day_form(cells: Sequence[str]) -> str:
    """The form of the days; of several that read all, the one under which they lie closest: a statement is of a month.

    Where two do alike, the day comes first.
    """
    sure = likely_form(Kind.DAY, cells)
    if sure:
        return sure
    some = [plain_of(cell) for cell in cells if cell]
    read = {form: [read_as(cell, form) for cell in some] for form in forms_of(Kind.DAY, cells)}
    spans = {
        form: _span([each for each in said if each])
        for form, said in read.items()
        if 2 * sum(map(bool, said)) > len(some)
    }
    return min(spans, key=lambda form: (spans[form], form != DAY_FIRST), default="")


def _span(days: Sequence[str]) -> int:
    """How many days lie between the first and the last."""
    return parse_day(max(days)) - parse_day(min(days))


class _Amounts:
    """Reads the amounts of a statement: one column with signs, or one for what came and one for what went."""

    def __init__(self, body: Sequence[tuple[int, list[str]]], columns: Mapping[str, int], decimals: int) -> None:
        """See in which form all its amounts are written."""
        self._columns, self._decimals = columns, decimals
        names = (AMOUNT, CAME, WENT, BALANCE)
        cells = [_bare(_cell(row, columns.get(name)))[0] for _, row in body for name in names]
        self._form = likely_form(Kind.MONEY, [each for each in cells if each]) or POINT

    def of(self, path: Path, line: int, cells: Sequence[str]) -> int:
        """What came or went on a line; nought where nothing did."""
        one = self._value(path, line, _cell(cells, self._columns.get(AMOUNT)))
        came = self._value(path, line, _cell(cells, self._columns.get(CAME)))
        went = self._value(path, line, _cell(cells, self._columns.get(WENT)))
        return one or came - abs(went)

    def balance(self, cells: Sequence[str]) -> int | None:
        """The balance after a line, where the statement says one."""
        said = _cell(cells, self._columns.get(BALANCE))
        return self._parsed(said)

    def _value(self, path: Path, line: int, cell: str) -> int:
        """An amount; Refused where something stands there that is none."""
        if not any(map(str.isdigit, cell)):
            return 0
        value = self._parsed(cell)
        if value is None:
            words = text("Bank", "{name}, line {line}: “{cell}” is no amount of {decimals} decimals at most.")
            raise refused(words.about(name=path.name, line=str(line), cell=cell, decimals=str(self._decimals)))
        return value

    def _parsed(self, cell: str) -> int | None:
        """The minor units of a cell; None where it is no amount."""
        bare, sign = _bare(cell)
        plain = read_as(plain_of(bare), self._form)
        try:
            return None if plain is None else sign * parse_amount(_shortened(plain, self._decimals), self._decimals)
        except (ValueError, OverflowError):
            return None


def _shortened(plain: str, decimals: int) -> str:
    """An amount without noughts behind the currency's decimals: workbooks write 1200.0 or 1200.0000."""
    whole, _, tail = plain.lstrip("+").partition(".")
    kept = tail[:decimals] if not tail[decimals:].strip("0") else tail
    return f"{whole}.{kept}" if kept else whole


def _bare(cell: str) -> tuple[str, int]:
    """An amount without what stands around it, and its sign: brackets and DR mean that it went."""
    side = _SIDE.search(cell)
    plain = cell[: side.start()] if side else cell
    sign = -1 if side and side[1].upper() == "DR" else 1
    if plain.startswith("(") and plain.endswith(")"):
        plain, sign = plain[1:-1], -1
    return _CODE.sub("", plain).strip(), sign
