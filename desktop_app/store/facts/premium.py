"""What premium rows say: how they post, and what of them is unearned (definitions, sections 2 and 4)."""

from __future__ import annotations

from types import MappingProxyType

from desktop_app.store.facts.arithmetic import DAY, FLAG, OFFICE, PRODUCT, first_sql, last_sql, percent_sql
from desktop_app.store.facts.fact import Derived, Fact, Source
from desktop_app.store.facts.postings import WRITTEN
from desktop_app.store.facts.treaties import in_force_sql, quota_sql, surplus_sql

_TREATY = """ifnull((SELECT r.id FROM {treaties} r WHERE r.kind = 'quota_share'
            AND d.due BETWEEN r.from_day AND r.to_day AND (r.product IS NULL OR r.product = d.product)), 0)"""
_SPANS = f"""SELECT record, d.product, d.office, {_TREATY} AS treaty, t.earning AS earning, first, last,
        min(due, ifnull(cut, due)) AS due, min(last, ifnull(cut, last)) AS ends, amount
    FROM (SELECT record, {PRODUCT} AS product, {OFFICE} AS office, {DAY} AS due, {first_sql("days")} AS first,
            {last_sql("days")} AS last, cut, iif({FLAG}, -amount, amount) AS amount FROM {{written}}) d
        JOIN {{products}} t ON t.id = d.product"""
"""Written premium with all that decides how it is earned; nothing is left of it from the day `ends` on."""

_STEPS = """WITH RECURSIVE spans AS MATERIALIZED ({spans}),
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
    (Source("premiums", _STEPS.format(spans=_SPANS), "policy", ("earning",), "d.id", WRITTEN),),
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

_LAST = "ifnull(d.to_day, p.end_day)"
_CUT = f"iif(p.exit_date < max(d.due, {_LAST}), p.exit_date, NULL)"
_CEDED = f"""iif(r.kind = 'surplus',
        {surplus_sql(f"d.amount - {quota_sql('d.amount', 'd.due', 'p.product')}", "p.sum_insured")},
        {percent_sql("d.amount", "ifnull(r.share, 0)")})"""
_TREATY_SPANS = f"""SELECT d.id AS record, p.product AS product, ifnull(p.office, 0) AS office, r.id AS treaty,
        t.earning AS earning, ifnull(d.from_day, p.start_day) AS first, {_LAST} AS last,
        min(d.due, ifnull({_CUT}, d.due)) AS due, min({_LAST}, ifnull({_CUT}, {_LAST})) AS ends,
        iif(d.kind = 'refund', -1, 1) * {_CEDED} AS amount
    FROM {{treaties}} r CROSS JOIN {{premiums}} d JOIN {{policies}} p ON p.id = d.policy
        JOIN {{products}} t ON t.id = p.product
    WHERE r.kind <> 'quota_share' AND {in_force_sql("r", "d.due", "p.product")} AND d.kind <> 'fee'
        AND (d.kind = 'refund' OR p.exit_date IS NULL OR d.due <= p.exit_date) AND {{itself}}"""

CEDED_BY_TREATY = Fact(
    "ceded_by_treaty",
    UNEARNED.dimensions,
    UNEARNED.measures,
    (Source("premiums", _STEPS.format(spans=_TREATY_SPANS), "policy", ("earning",)),),
    UNEARNED_AT,
)
"""What surplus, excess of loss and stop loss took of premium and is not used up: over the days of that premium.

A quota share needs no rows of its own: it has its share of whatever is unearned of premium due in its days.
"""
