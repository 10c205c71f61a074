"""How premium rows post: each movement of money by its kind, product, office and day (definitions, section 2).

Nearly every premium row is due and paid in the usual way, so those two kinds read all rows, each in one pass with its
key packed into one number. What few rows do, and what a treaty takes, is read from what is listed once.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.store.facts.arithmetic import (
    DAY,
    FLAG,
    OFFICE,
    PRODUCT,
    days_sql,
    key_sql,
    millionths_sql,
    percent_sql,
)
from desktop_app.store.facts.fact import Source
from desktop_app.store.facts.treaties import quota_sql, surplus_sql
from desktop_app.store.owed_premium import taken_back_sql

if TYPE_CHECKING:
    from collections.abc import Iterable

_ROWS = "{premiums} d JOIN {policies} p ON p.id = d.policy"
_STANDS = "(p.exit_date IS NULL OR d.due <= p.exit_date)"
"""Whether a row is due while its policy runs; one due later is for cover that never ran."""
_DUE = f"d.kind = 'premium' AND {_STANDS} AND {{itself}}"
_USUAL = f"d.kind <> 'refund' AND d.paid_on >= d.due AND {_STANDS} AND {{itself}}"

_OTHERS = f"""SELECT d.id, p.product, ifnull(p.office, 0) AS office, p.exit_date, d.policy, d.from_day, d.to_day,
        d.kind, d.due, d.amount, d.paid_on, d.concerns, p.sum_insured AS insured, {_STANDS} AS stands
    FROM {_ROWS} WHERE (d.kind <> 'premium' OR d.paid_on < d.due OR d.due > p.exit_date) AND {{itself}}"""
"""Rows that do more than fall due and be paid: fees, refunds, what was paid early, what was due after an exit."""

_LAST = "ifnull(d.to_day, p.end_day)"
_TAKEN = f"""SELECT d.id, p.product, ifnull(p.office, 0) AS office, p.exit_date AS day, d.due,
        d.paid_on, p.sum_insured AS insured,
        {taken_back_sql("d", "p", "t", "{premiums}")} AS amount
    FROM {{policies}} p CROSS JOIN {{premiums}} d ON d.policy = p.id JOIN {{products}} t ON t.id = p.product
    WHERE p.exit_date NOT NULL AND p.exit_date < {_LAST} AND d.kind = 'premium' AND d.due <= p.exit_date
        AND ifnull(d.paid_on > p.exit_date, 1) AND {{changed}} AND {{itself}}"""
"""What an exit takes back of the rows that were not paid by it; read from the few policies that were left."""

_SAME_DAYS = "{o}.policy = d.policy AND {o}.from_day = d.from_day AND {o}.to_day = d.to_day"
_PAID_IN_VAIN = f"""(SELECT ifnull(sum(iif(o.due > p.exit_date, o.amount,
            {taken_back_sql("o", "p", "t", "{premiums}")})), 0)
        FROM {{premiums}} o JOIN {{policies}} p ON p.id = o.policy JOIN {{products}} t ON t.id = p.product
        WHERE {_SAME_DAYS.format(o="o")} AND o.kind <> 'refund' AND o.paid_on <= d.due AND (o.due > p.exit_date
            OR o.kind = 'premium' AND o.paid_on > p.exit_date AND p.exit_date < ifnull(o.to_day, p.end_day)))"""
"""What was paid for cover that never ran: all of what fell due after the exit, and what the exit had taken back of the
rest, where that was paid all the same."""
_GIVEN_BACK = f"""(SELECT ifnull(sum(e.amount), 0) FROM {{premiums}} e WHERE {_SAME_DAYS.format(o="e")}
        AND e.kind = 'refund' AND (e.due, e.id) < (d.due, d.id))"""
_REFUNDS = f"""SELECT d.id, d.product, d.office, d.due, d.insured,
        iif(d.concerns NOT NULL, d.due, min(d.due, ifnull(d.exit_date, d.due))) AS day,
        d.amount - min(d.amount, max(0, {_PAID_IN_VAIN} - {_GIVEN_BACK})) AS amount
    FROM others d WHERE d.kind = 'refund'"""
"""What of a refund is premium: one over the very days of a row that was paid in vain gives that money back. It was owed
already (B26) and had never been premium. One for an exit in closed time (`concerns`) is a late fact and counts on its
own due day."""

_EARLY = """SELECT d.*, d.kind = 'fee' AS fee, iif(d.stands, due_soon(d.due), min(due_soon(d.due), d.exit_date)) AS near
    FROM others d WHERE d.kind <> 'refund' AND (d.paid_on < d.due OR d.paid_on NOT NULL AND NOT d.stands)"""
"""What was paid in advance. From `near` on it is due within three months; what is owed back is so from the exit."""

_TREATIES = f"""SELECT kind, product, from_day, to_day, retention, "limit", share, {millionths_sql("share")} AS part,
        ifnull(commission, 0) AS commission, {millionths_sql("ifnull(commission, 0)")} AS part_of_it
    FROM {{treaties}} WHERE kind = 'surplus' OR share NOT NULL"""
"""A quota share takes its share of premium, a surplus its part of each policy; the others cost a share of premium."""


_OF_ROWS, _OF_LIST = ("p.product", "ifnull(p.office, 0)"), ("d.product", "d.office")
_SPAN = days_sql("ifnull(d.from_day, p.start_day)", _LAST)
WRITTEN = MappingProxyType(
    {
        "written": f"""SELECT {{each}} AS record, {key_sql(*_OF_ROWS, "d.due", "d.kind = 'refund'")} AS key,
        {_SPAN} AS days, iif(p.exit_date < max(d.due, {_LAST}), p.exit_date, NULL) AS cut,
        sum(d.amount) AS amount, count(*) AS records
    FROM {_ROWS} WHERE d.kind <> 'fee' AND (d.kind = 'refund' OR {_STANDS}) AND {{itself}} GROUP BY 2, 3, 4{{by}}"""
    }
)
"""Premium that falls due, and refunds (by the flag of the key), by the days over which it is earned and the exit that
cuts into them, if any: what postings and unearned premium share."""


def _ceded(rows: str, times: str) -> str:
    """What treaties take of some written premium; the day it falls due decides which treaties these are."""
    left = f"d.amount - {quota_sql('d.amount', 'd.due', 'd.product')}"
    share = percent_sql("d.amount", "r.share", "r.part")
    return f"""SELECT key, record, {times} AS times, r.commission, r.part_of_it,
        iif(r.kind = 'surplus', {surplus_sql(left, "d.insured")}, {share}) AS ceded
    FROM {rows} d CROSS JOIN shares r
    WHERE d.due BETWEEN r.from_day AND r.to_day AND (r.product IS NULL OR r.product = d.product)
        AND (r.kind <> 'surplus' OR d.insured > r.retention)"""


_EACH = f"""(SELECT {key_sql(*_OF_ROWS, "d.due")} AS key, {{each}} AS record, p.product, d.due, d.amount,
            p.sum_insured AS insured
        FROM {_ROWS} WHERE {_DUE})"""
_LISTED = (
    f"(SELECT {key_sql(*_OF_LIST, 'd.day')} AS key, {{each}} AS record, d.product, d.due, d.amount, d.insured "
    "FROM %s d)"
)
_TAKEN_LISTED, _REFUNDS_LISTED = (_LISTED % "taken", "-1"), (_LISTED % "refunds", "-1")


def _ceded_of(*rows: tuple[str, str]) -> str:
    """What treaties take of written premium, row by row, and the commission on it, a percentage of what is ceded.

    `LIMIT -1` keeps SQLite from working out what is ceded wherever it is named.
    """
    return f"""SELECT key, record, sum(times * ceded) AS ceded, count(*) AS records,
        sum(times * {percent_sql("ceded", "commission", "part_of_it")}) AS commission
    FROM ({" UNION ALL ".join(_ceded(*each) for each in rows)} LIMIT -1) GROUP BY 1{{by}}"""


_OPERATORS = "SELECT id, operator_fee FROM {products} WHERE operator_fee > 0"
_FEE = percent_sql("d.amount", "o.operator_fee")


def _operated(rows: str, times: str) -> str:
    """The operator's fee on some contributions; where no product has an operator no row is read.

    Read from operators first, SQLite would make an index of all premiums there are for each save.
    """
    return f"""SELECT key, record, {times} * {_FEE} AS fee FROM {rows} d CROSS JOIN operators o ON o.id = d.product
        WHERE EXISTS (SELECT 1 FROM operators)"""


def _fees_of(*rows: tuple[str, str]) -> str:
    """What the operators of takaful products charge on contributions, row by row (chapter 2.7)."""
    return f"""SELECT key, record, sum(fee) AS fee, count(*) AS records
    FROM ({" UNION ALL ".join(_operated(*each) for each in rows)} LIMIT -1) GROUP BY 1{{by}}"""


def _shared_with_others(*rows: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """The lists of what reinsurers and operators have of some premium."""
    return ("shares", _TREATIES), ("ceded", _ceded_of(*rows)), ("operators", _OPERATORS), ("fees", _fees_of(*rows))


def _entry(kind: str, key: str, rows: str, where: str, amount: str = "d.amount") -> str:
    """One kind of movement, summed up by its key."""
    return _by_key(
        kind,
        f"""SELECT {key} AS key, {{each}} AS record, sum({amount}) AS amount, count(*) AS records
        FROM {rows} WHERE {where} GROUP BY 1{{by}}""",
    )


def _by_key(kind: str, rows: str, amount: str = "amount") -> str:
    """The entries of sums by packed keys."""
    return f"""SELECT {PRODUCT} AS product, {OFFICE} AS office, {kind} AS kind, '' AS line, 0 AS cash,
        '' AS purpose, {DAY} AS day, {amount} AS amount, records, record FROM ({rows})"""


def _fee(fee: str, other: str) -> str:
    """A kind that is another for fees, by the flag of a key."""
    return f"iif({FLAG}, '{fee}', '{other}')"


def _listed(kind: str, day: str, rows: str, where: str = "1", amount: str = "d.amount") -> str:
    """One kind of movement of few rows; to sum these up here would cost more than they are."""
    return f"""SELECT d.product AS product, d.office AS office, {kind} AS kind, '' AS line, 0 AS cash, '' AS purpose,
        {day} AS day, {amount} AS amount, 1 AS records, {{each}} AS record FROM {rows} d WHERE {where}"""


def _early(fee: str, other: str, where: str) -> str:
    """What was paid in advance, fees by a kind of their own."""
    return _listed(f"iif(d.fee, '{fee}', '{other}')", "d.paid_on", "early", where)


_OF_OTHERS = (
    _by_key("'ceded'", "SELECT * FROM ceded", "ceded"),
    _by_key("'commission'", "SELECT * FROM ceded", "commission"),
    _by_key("'operator_fee'", "SELECT * FROM fees", "fee"),
)


def _source(lists: Iterable[tuple[str, str]], entries: Iterable[str], **of: Any) -> Source:
    """Premium rows that post by some kinds, read from what is listed once."""
    listed = ", ".join(f"{name} AS MATERIALIZED ({rows})" for name, rows in lists)
    entered = " UNION ALL ".join(entries)
    return Source("premiums", f"WITH {listed} {entered}" if listed else entered, "policy", each="d.id", **of)


_FALLING_DUE = _source(
    _shared_with_others((_EACH, "1")),
    (_by_key("'due'", f"SELECT key, record, amount, records FROM {{written}} WHERE NOT {FLAG}"), *_OF_OTHERS),
    terms=("operator_fee",),
    shared=WRITTEN,
)
_PAID = _source(
    (),
    (_entry(_fee("fee_receipt", "receipt"), key_sql(*_OF_ROWS, "d.paid_on", "d.kind = 'fee'"), _ROWS, _USUAL),),
)
_ANY_UNUSUAL = "p.exit_date NOT NULL OR d.kind <> 'premium' OR d.paid_on < d.due"
_UNUSUAL = _source(
    (
        *(("others", _OTHERS), ("taken", _TAKEN), ("refunds", _REFUNDS), ("early", _EARLY)),
        *_shared_with_others(_TAKEN_LISTED, _REFUNDS_LISTED),
    ),
    (
        _listed("'taken_back'", "d.day", "taken"),
        _listed("'refund'", "d.day", "refunds"),
        _listed("'refund_paid'", "d.paid_on", "others", "d.kind = 'refund' AND d.paid_on NOT NULL"),
        _listed("'fee_due'", "d.due", "others", "d.kind = 'fee' AND d.stands"),
        # What came in for a row after an exit had taken it back is owed back: it was never receivable any more.
        _listed("'receipt'", "d.paid_on", "taken", "d.paid_on NOT NULL", "-d.amount"),
        _listed("'advance'", "d.paid_on", "taken", "d.paid_on NOT NULL"),
        _early("fee_advance", "advance", "d.paid_on >= d.near"),
        _early("far_fee_advance", "far_advance", "d.paid_on < d.near"),
        _listed("'due_soon'", "d.near", "early", "d.paid_on < d.due AND d.paid_on < d.near"),
        _listed("'advance_due'", "d.due", "early", "d.paid_on < d.due AND d.stands"),
        *_OF_OTHERS,
    ),
    terms=("earning", "operator_fee"),
    among=f"SELECT 1 FROM {_ROWS} WHERE ({_ANY_UNUSUAL}) AND {{itself}}",
)

ENTRIES_OF_PREMIUM = (_FALLING_DUE, _PAID, _UNUSUAL)
"""Apart, so that a receipt of the usual kind, as nearly all are, is worked out by the little that it moves."""
