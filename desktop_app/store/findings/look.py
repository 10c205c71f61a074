"""A look through the whole book, kept, and brought up to date from what was saved since.

Nearly every check judges a record by what stands around it: of these, what a save touched and what the last look found
are judged anew. A few compare the whole book (`_WHOLE`): such a check looks at all again where it is quick, and else
says what it said until somebody asks for the whole.
"""

from __future__ import annotations

import json
from contextlib import nullcontext
from dataclasses import dataclass
from time import thread_time
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.records.sheets import SHEETS
from desktop_app.store.findings.found import findings_again, findings_in_book, reads
from desktop_app.store.findings.receipts import RECEIPTS, receipts_in_order
from desktop_app.store.findings.scheme import NAMED
from desktop_app.store.findings.since import Marks, Since, marks_of, related_records
from desktop_app.store.named import key_sql

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from desktop_app.core.checks.finding import Check
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book, Row
    from desktop_app.store.findings.since import RelatedRecords

QUICK = 0.3
"""Seconds of the processor that a check of the whole book may take after a save."""
MANY = 5000
"""So many touched rows are as much work as the whole book."""

_WHOLE = frozenset(
    {
        *("voucher_beside_records", "reserve_method_missing", "certificate_old", "population_old", "office_silent"),
        *("names_alike", "amount_unusual", *RECEIPTS),
    }
)
"""Checks that compare a record with all others."""
_OF_ANY = frozenset({"percent_below_one", "day_out_of_time"})
"""Checks that look at each record of any sheet by itself."""
_STANDING = frozenset(
    {"people", "policies", "covers", "premiums", "claims", "payments", "claim_lines", "estimates", "words"}
)
"""Tables whose rows are told apart when they are touched; any other is of settings, by which all is judged anew."""
_SHEETS = MappingProxyType({of.name: of for of in SHEETS})


@dataclass(frozen=True, slots=True)
class BookLook:
    """What the checks found in a book on a day, and how far it had come."""

    day: Day
    marks: Marks
    rows: Mapping[Check, Sequence[Row]]
    seconds: Mapping[Check, float]
    """What each took of the processor when it last looked at the whole book."""
    behind: frozenset[Check] = frozenset()
    """Checks of the whole book that would have taken too long since."""

    def found(self) -> Iterator[tuple[Check, Row]]:
        """Every record that was found, in the order of the checks."""
        return ((check, row) for check, rows in self.rows.items() for row in rows)


def look(book: Book, checks: Iterable[Check], day: Day) -> BookLook:
    """Look through the whole book."""
    marks, chosen = marks_of(book), tuple(checks)
    rows, seconds = _looked(book, chosen, day)
    return BookLook(day, marks, rows, seconds)


def look_on(book: Book, before: BookLook) -> BookLook:
    """What the same checks find now, from what was saved since; on the same day."""
    since = Since(book, before.marks)
    if sum(map(len, since.rows.values())) > MANY:
        return look(book, before.rows, before.day)
    touched = {table for table, rows in since.rows.items() if rows}
    moved = touched - _STANDING | touched & {"words"} & since.replaced
    related = related_records(since)
    rows, whole, behind = dict(before.rows), [], set(before.behind)
    for check in before.rows:
        if _compares(check, touched, moved):
            whole.append(check)
        elif reads(check) & touched:
            wanted = _with_listed(book, check, before, related)
            rows[check] = findings_again(book, check, before.day, wanted)
    quick = [check for check in whole if before.seconds[check] < QUICK]
    anew, seconds = _looked(book, quick, before.day)
    behind |= set(whole) - set(quick)
    return BookLook(before.day, marks_of(book), {**rows, **anew}, {**before.seconds, **seconds}, frozenset(behind))


def _looked(book: Book, checks: Sequence[Check], day: Day) -> tuple[dict[Check, list[Row]], dict[Check, float]]:
    """What checks find in the whole book, and what each took; the order of receipts counts for each that needs it."""
    rows, seconds, begun = {}, {}, thread_time()
    of_receipts = any(check.id in RECEIPTS for check in checks)
    with receipts_in_order(book) if of_receipts else nullcontext():
        order = thread_time() - begun
        for check in checks:
            begun = thread_time()
            rows[check] = findings_in_book(book, check, day)
            seconds[check] = thread_time() - begun + (order if check.id in RECEIPTS else 0)
    return rows, seconds


def _compares(check: Check, touched: AbstractSet[str], moved: AbstractSet[str]) -> bool:
    """Whether a check has to look at the whole book again."""
    return check.id not in _OF_ANY and bool(reads(check) & (touched if check.id in _WHOLE else moved))


def _with_listed(book: Book, check: Check, before: BookLook, related: RelatedRecords) -> RelatedRecords:
    """What is judged anew, together with the records of which the check has told."""
    wanted = related
    for name in {_sheet_of(check, row) for row in before.rows[check]} & _SHEETS.keys():
        codes = [row[0] for row in before.rows[check] if _sheet_of(check, row) == name]
        code = NAMED.get(name, "code") if check.id == "percent_below_one" else key_sql(_SHEETS[name])
        sql = f"SELECT id FROM {name} WHERE {code} IN (SELECT value FROM json_each(?))"
        found = book.query(sql, (json.dumps(codes),))
        wanted = wanted.besides(name, {int(row) for (row,) in found})
    return wanted


def _sheet_of(check: Check, row: Row) -> str:
    """The sheet of the record that was found."""
    return str(row[1]) if check.of_any else check.sheet
