"""What the checks find: in the whole book, or about what was written just now."""

from __future__ import annotations

import re
from contextlib import nullcontext
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.period import add_months
from desktop_app.store.findings.claims import CLAIMS
from desktop_app.store.findings.of_cover import COVER, JUDGED, judged
from desktop_app.store.findings.people import PEOPLE
from desktop_app.store.findings.policies import POLICIES
from desktop_app.store.findings.premiums import PREMIUMS
from desktop_app.store.findings.receipts import RECEIPTS, receipts_in_order
from desktop_app.store.findings.rows import of_written, whole
from desktop_app.store.findings.scheme import SCHEME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from desktop_app.core.checks.finding import Check
    from desktop_app.core.period import Day
    from desktop_app.store.cross_rules import Written
    from desktop_app.store.database import Book, Row

_QUERIES: Mapping[str, str] = MappingProxyType({**PEOPLE, **POLICIES, **PREMIUMS, **RECEIPTS, **CLAIMS, **SCHEME})


def found_new(book: Book, checks: Iterable[Check], day: Day, written: Written) -> Iterator[tuple[Check, Row]]:
    """The same about what was written; nothing of a check that only the whole book answers."""
    chosen = tuple(checks)
    with receipts_in_order(book) if _asks_of_receipts(chosen, written) else nullcontext():
        asked = {**_asked(day), **written.values}
        for check in chosen:
            yield from ((check, row) for row in _of_written(book, check, asked, written))


def findings_in_book(book: Book, check: Check, day: Day) -> list[Row]:
    """What one check finds in the whole book; one of receipts while they stand in order."""
    return _judged_rows(book, check.id, lambda sql: book.query(whole(sql), _asked(day)))


def findings_again(book: Book, check: Check, day: Day, related: Written) -> list[Row]:
    """What one check finds about records that are looked at again."""
    return _of_written(book, check, {**_asked(day), **related.values}, related, again=True)


def _of_written(
    book: Book, check: Check, asked: dict[str, object], written: Written, *, again: bool = False
) -> list[Row]:
    """What one check finds about some rows, asked with these values."""
    return _judged_rows(
        book, check.id, lambda sql: chain(*(book.query(each, asked) for each in of_written(sql, written, again=again)))
    )


def reads(check: Check) -> frozenset[str]:
    """The words of what a check asks the tables, their names among them."""
    direct, rough = _QUERIES.get(check.id, ""), JUDGED[check.id][0] + COVER if check.id in JUDGED else ""
    return frozenset(re.findall(r"\w+", direct + rough))


def _asks_of_receipts(checks: Sequence[Check], written: Written) -> bool:
    """Whether checks are to look at the order of receipts, as far as something that was written stands in it."""
    return any(any(of_written(RECEIPTS[check.id], written)) for check in checks if check.id in RECEIPTS)


def _judged_rows(book: Book, check: str, ask: Callable[[str], Iterable[Row]]) -> list[Row]:
    """What SQL finds, and what the days of cover leave of what it finds roughly; each once, in the order of codes."""
    direct = ask(_QUERIES[check]) if check in _QUERIES else ()
    rows = dict.fromkeys(tuple(row) for row in chain(direct, judged(check, ask, book)))
    return sorted(rows, key=lambda row: tuple(map(str, row[:2])))


def _asked(day: Day) -> dict[str, object]:
    """The days that queries are asked with."""
    return {"day": day, "year_before": add_months(day, -12), "two_years_before": add_months(day, -24)}
