"""Cells of premium: what fell due by day, the spans it is earned over, and the cash that came in."""

from __future__ import annotations

from desktop_app.store.cells.cell import Cell
from desktop_app.store.figures.premium import SIGNED

PREMIUM_DAYS = Cell(
    name="premium_days",
    keys=("product", "due", "office"),
    sums=("written", "fees", "dues"),
    query=f"""SELECT p.product AS product, d.due AS due, ifnull(p.office, 0) AS office,
            sum(iif(d.kind = 'fee', 0, {SIGNED})) AS written, sum(iif(d.kind = 'fee', d.amount, 0)) AS fees,
            count(*) AS dues
        FROM {{premiums}} d JOIN {{policies}} p ON p.id = d.policy WHERE {{touched}} GROUP BY 1, 2, 3""",
    tables=("premiums", "policies"),
    adds="premiums",
)

PREMIUM_SPANS = Cell(
    name="premium_spans",
    keys=("product", "last", "first", "due", "exit", "office"),
    sums=("amount",),
    query=f"""SELECT p.product AS product, ifnull(d.to_day, p.end_day) AS last,
            ifnull(d.from_day, p.start_day) AS first,
            d.due AS due, min(ifnull(p.exit_date, 1 << 40), ifnull(d.to_day, p.end_day)) AS exit,
            ifnull(p.office, 0) AS office, sum({SIGNED}) AS amount
        FROM {{premiums}} d JOIN {{policies}} p ON p.id = d.policy WHERE d.kind <> 'fee' AND {{touched}}
        GROUP BY 1, 2, 3, 4, 5, 6""",
    tables=("premiums", "policies"),
    adds="premiums",
)
"""Here `exit` is the day on which nothing is left unearned: that of the policy's exit, or the last of the span."""

RECEIPT_DAYS = Cell(
    name="receipt_days",
    keys=("day",),
    sums=("amount", "fees"),
    query=f"""SELECT d.paid_on AS day, sum({SIGNED}) AS amount, sum(iif(d.kind = 'fee', d.amount, 0)) AS fees
        FROM {{premiums}} d JOIN {{policies}} p ON p.id = d.policy
        WHERE d.paid_on IS NOT NULL AND {{touched}} GROUP BY 1""",
    tables=("premiums",),
    adds="premiums",
)
