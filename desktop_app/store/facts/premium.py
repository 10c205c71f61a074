"""What premium rows say: how they post, and what of them is unearned (definitions, sections 2 and 4)."""

from __future__ import annotations

from types import MappingProxyType

from desktop_app.store.facts.fact import Derived, Fact, Source

_OFFICE = "ifnull(p.office, 0)"
_FIRST, _LAST = "ifnull(d.from_day, p.start_day)", "ifnull(d.to_day, p.end_day)"
_STANDS = "(p.exit_date IS NULL OR d.due <= p.exit_date)"
"""Whether a row is due while its policy runs; one due later is for cover that never ran."""
_ROWS = "{premiums} d JOIN {policies} p ON p.id = d.policy"
_LEFT = "{policies} p JOIN {products} t ON t.id = p.product JOIN {premiums} d ON d.policy = p.id"
"""The same from the side of the policies, which is short for the few that were left."""
_UNEARNED = f"unearned(d.amount, {_FIRST}, {_LAST}, p.exit_date, t.earning)"
_TAKEN = f"p.exit_date < {_LAST} AND d.kind = 'premium' AND d.due <= p.exit_date"
"""Whether an exit takes something back of a row, should it be unpaid."""

_FEE = "iif(d.kind = 'fee', 'fee_{kind}', '{kind}')"
_NEAR = f"iif({_STANDS}, due_soon(d.due), min(due_soon(d.due), p.exit_date))"
"""From when what was paid in advance is due within three months; what is owed back is so from the exit."""
_SAME_DAYS = "{o}.policy = p.id AND {o}.from_day = d.from_day AND {o}.to_day = d.to_day"
_PAID_IN_VAIN = f"""(SELECT ifnull(sum(o.amount), 0) FROM {{premiums}} o WHERE {_SAME_DAYS.format(o="o")}
        AND o.kind <> 'refund' AND o.paid_on <= d.due AND o.due > p.exit_date)"""
_GIVEN_BACK = f"""(SELECT ifnull(sum(e.amount), 0) FROM {{premiums}} e WHERE {_SAME_DAYS.format(o="e")}
        AND e.kind = 'refund' AND (e.due, e.id) < (d.due, d.id))"""
_REFUNDED = f"d.amount - min(d.amount, max(0, {_PAID_IN_VAIN} - {_GIVEN_BACK}))"
"""What of a refund is premium: one over the very days of a row that was paid for cover that never ran gives that money
back. It was owed already (B26) and had never been premium."""


def _entry(kind: str, day: str, amount: str, rows: str, where: str) -> str:
    """One kind of movement of the premium rows; the day on which it falls due decides which treaty it belongs to."""
    return f"""SELECT p.product AS product, {_OFFICE} AS office, {kind} AS kind, {day} AS day, {amount} AS amount,
        d.id AS record, d.due AS due FROM {rows} WHERE {where} AND {{changed}}"""


_WRITTEN = (
    _entry("'due'", "d.due", "d.amount", _ROWS, f"d.kind = 'premium' AND {_STANDS}"),
    _entry(
        "'taken_back'",
        "p.exit_date",
        _UNEARNED,
        _LEFT,
        f"p.exit_date NOT NULL AND {_TAKEN} AND ifnull(d.paid_on > p.exit_date, 1)",
    ),
    _entry("'refund'", "min(d.due, ifnull(p.exit_date, d.due))", _REFUNDED, _ROWS, "d.kind = 'refund'"),
)
"""What moves written premium (P03)."""

_MONEY = (
    _entry("'fee_due'", "d.due", "d.amount", _ROWS, f"d.kind = 'fee' AND {_STANDS}"),
    _entry(
        _FEE.format(kind="receipt"),
        "d.paid_on",
        "d.amount",
        _ROWS,
        f"d.kind <> 'refund' AND d.paid_on >= d.due AND {_STANDS}",
    ),
    # What came in for a row after an exit had taken it back is owed back: it was never receivable any more.
    _entry(
        "'receipt'",
        "d.paid_on",
        f"-{_UNEARNED}",
        _LEFT,
        f"p.exit_date NOT NULL AND {_TAKEN} AND d.paid_on > p.exit_date",
    ),
    _entry(
        "'advance'",
        "d.paid_on",
        _UNEARNED,
        _LEFT,
        f"p.exit_date NOT NULL AND {_TAKEN} AND d.paid_on > p.exit_date",
    ),
    *(
        _entry(
            _FEE.format(kind=kind) if kind == "advance" else "iif(d.kind = 'fee', 'far_fee_advance', 'far_advance')",
            "d.paid_on",
            "d.amount",
            _ROWS,
            f"d.kind <> 'refund' AND (d.paid_on < d.due OR d.paid_on NOT NULL AND NOT {_STANDS}) "
            f"AND {'NOT ' if kind == 'advance' else ''}d.paid_on < {_NEAR}",
        )
        for kind in ("advance", "far_advance")
    ),
    _entry("'due_soon'", _NEAR, "d.amount", _ROWS, f"d.kind <> 'refund' AND d.paid_on < d.due AND d.paid_on < {_NEAR}"),
    _entry("'advance_due'", "d.due", "d.amount", _ROWS, f"d.kind <> 'refund' AND d.paid_on < d.due AND {_STANDS}"),
    _entry("'refund_paid'", "d.paid_on", "d.amount", _ROWS, "d.kind = 'refund' AND d.paid_on NOT NULL"),
)
"""Everything else that premium rows move."""


def percent_sql(amount: str, percent: str) -> str:
    """A percentage of an amount, rounded half away from zero; in whole numbers where these are small enough."""
    millionths = f"CAST(round({percent} * 1000000) AS INTEGER)"
    return (
        f"iif({amount} BETWEEN 0 AND 4000000000, ({amount} * {millionths} + 50000000) / 100000000, "
        f"percent_of({amount}, {percent}))"
    )


_SHARE = percent_sql("w.amount", "r.share")
_COMMISSION = percent_sql(f"({_SHARE})", "ifnull(r.commission, 0)")
_CEDED = f"""SELECT w.product AS product, w.office AS office, k.kind AS kind, w.day AS day,
        iif(w.kind = 'due', 1, -1) * iif(k.kind = 'ceded', {_SHARE}, {_COMMISSION}) AS amount, w.record AS record
    FROM ({" UNION ALL ".join(_WRITTEN)}) w CROSS JOIN {{treaties}} r
        ON w.due BETWEEN r.from_day AND r.to_day AND (r.product IS NULL OR r.product = w.product)
    CROSS JOIN (SELECT 'ceded' AS kind UNION ALL SELECT 'commission') k
    WHERE r.kind = 'quota_share' AND r.share NOT NULL AND EXISTS (SELECT 1 FROM {{treaties}})"""
"""What a quota share takes of written premium, row by row, and the commission on it, a percentage of what is ceded."""

_ARMS = (*_WRITTEN, *_MONEY, _CEDED)

ENTRIES_OF_PREMIUM = Source(
    "premiums",
    # Each kind is summed by itself: a million rows are sorted by their days, not all kinds of them by everything.
    " UNION ALL ".join(
        f"""SELECT product, office, kind, '' AS line, 0 AS cash, day, sum(amount) AS amount, count(*) AS records,
            {{each}} AS record FROM ({arm}) GROUP BY 1, 6, 2, 3, 9"""
        for arm in _ARMS
    ),
    "policy",
    ("earning",),
    "record",
)

_TREATY = """ifnull((SELECT r.id FROM {treaties} r WHERE r.kind = 'quota_share'
            AND d.due BETWEEN r.from_day AND r.to_day AND (r.product IS NULL OR r.product = p.product)), 0)"""
_FROM_DUE = "min(d.due, ifnull(p.exit_date, d.due))"
_SPANS = f"""SELECT {{each}} AS record, p.product AS product, {_OFFICE} AS office, {_TREATY} AS treaty,
        min(t.earning) AS earning, {_FIRST} AS first, {_LAST} AS last, {_FROM_DUE} AS due,
        min({_LAST}, ifnull(p.exit_date, {_LAST})) AS ends, sum(iif(d.kind = 'refund', -d.amount, d.amount)) AS amount
    FROM {_ROWS} JOIN {{products}} t ON t.id = p.product
    WHERE d.kind <> 'fee' AND (d.kind = 'refund' OR {_STANDS}) AND {{changed}} GROUP BY 1, 2, 3, 4, 6, 7, 8, 9"""
"""Premium by the days over which it is earned; nothing is left of it from the day `ends` on."""

_STEPS = """WITH RECURSIVE spans AS ({spans}),
    months AS (
        SELECT *, iif(earning = 'months', parts, parts + 1) AS steps, 1 AS step FROM (
            SELECT *, whole_months(first, last) AS parts FROM spans WHERE earning <> 'days' AND due < ends)
        UNION ALL SELECT record, product, office, treaty, earning, first, last, due, ends, amount, parts, steps,
            step + 1 FROM months WHERE step < steps
    )
    SELECT record, product, office, treaty, last - first + 1 AS whole, due AS day,
        iif(due < first, amount * (last - first + 1), amount * last) AS level, iif(due < first, 0, amount) AS slope
    FROM spans WHERE earning = 'days' AND due < ends
    UNION ALL SELECT record, product, office, treaty, last - first + 1, first, amount * (first - 1), amount
    FROM spans WHERE earning = 'days' AND due < first AND first < ends
    UNION ALL SELECT record, product, office, treaty, last - first + 1, ends,
        -iif(due < first AND first >= ends, amount * (last - first + 1), amount * last),
        -iif(due < first AND first >= ends, 0, amount) FROM spans WHERE earning = 'days' AND due < ends
    UNION ALL SELECT record, product, office, treaty, iif(earning = 'months', parts, 2 * parts), due,
        iif(earning = 'months', parts, 2 * parts) * amount, 0 FROM months WHERE step = 1
    UNION ALL SELECT record, product, office, treaty, parts, min(max(iif(step = parts, last,
        month_end(first, step)), due), ends), -amount, 0 FROM months WHERE earning = 'months'
    UNION ALL SELECT record, product, office, treaty, 2 * parts, min(max(iif(step = 1, first,
        month_start(first, step - 1)), due), ends), -amount * iif(step IN (1, steps), 1, 2), 0
    FROM months WHERE earning = '24ths'"""

UNEARNED_AT = MappingProxyType({"unearned": Derived("level - slope * :last", "whole", ("level", "slope", "whole"))})

UNEARNED = Fact(
    "unearned",
    ("product", "office", "treaty", "whole"),
    ("level", "slope"),
    (Source("premiums", _STEPS.format(spans=_SPANS), "policy", ("earning",), "d.id"),),
    UNEARNED_AT,
)
"""The unearned premium of a day D: the sum over `whole` of (level - slope x D) / whole, in minor units.

By days an amount over n days is all unearned until its first day, then falls by a day's part each day: (last - D) / n
of it are left. By months and 24ths it falls in steps, each on its own day (see core/reserves/unearned_premium.py).
"""

_CEDED_SPANS = """SELECT id AS record, ifnull(product, 0) AS product, 0 AS office, 0 AS treaty, 'days' AS earning,
        span_start(date, memo) AS first, span_end(date, memo) AS last, date AS due, span_end(date, memo) AS ends, amount
    FROM {vouchers} v WHERE line = 'P21.1' AND {changed}"""

CEDED_BY_VOUCHER = Fact(
    "ceded_by_voucher",
    UNEARNED.dimensions,
    UNEARNED.measures,
    (Source("vouchers", _STEPS.format(spans=_CEDED_SPANS), "voucher"),),
    UNEARNED_AT,
)
"""Premium ceded by voucher that is not used up, over the span that the voucher names or a year (section 7)."""
