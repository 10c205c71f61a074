"""What waits in the office on a day: premium to take, claims to decide and pay, policies to renew.

What is counted and what lists the counted records is one query for each.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.indicators.terms import EARLY_DAYS
from desktop_app.store.facts.claims import VALUES
from desktop_app.store.facts.fact import HERE
from desktop_app.store.figures.arrears import receivable_sql
from desktop_app.store.figures.claim_board import STEPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book, Row

_CONTINUES = f"""+r.product = p.product AND +r.start_day > p.start_day AND +r.start_day > p.end_day - {EARLY_DAYS}
            AND (r.exit_date IS NULL OR r.exit_date >= r.start_day)"""
NOT_RENEWED = f"""NOT EXISTS (SELECT 1 FROM policies r WHERE r.renews = p.id)
    AND (p.holder IS NULL OR NOT EXISTS (SELECT 1 FROM policies r WHERE r.holder = p.holder AND {_CONTINUES}))
    AND (p.group_name IS NULL OR NOT EXISTS (SELECT 1 FROM policies r
        WHERE r.group_name = p.group_name AND {_CONTINUES}))"""
"""No later policy of the same product continues policy p, starting sixty days before its renewal date or later
(definitions, section 8); the plus signs lead the search to the few of its holder."""

RENEWING = f"""SELECT p.id AS record, p.end_day AS since, NULL AS amount
    FROM policies p JOIN products t ON t.id = p.product
    WHERE p.end_day BETWEEN :today - 1 - (SELECT max(ifnull(grace_days, 0)) FROM products) AND :last
        AND p.end_day >= :today - 1 - ifnull(t.grace_days, 0)
        AND (p.exit_date IS NULL OR p.exit_date >= p.end_day) AND {NOT_RENEWED}"""
"""Policies whose term ends up to a day, or has ended within the days of grace, with nothing that continues them."""

_PREMIUMS = f"SELECT record, d.due AS since, o.unpaid AS amount FROM {receivable_sql(day=':today')}"
"""Premium overdue, from the day it fell due.

What fell due after an exit waits for nobody, and of a row that an exit took back only the rest does.
"""

_UNDECIDED = f"""SELECT record, reported AS since, sum(value) AS amount
    FROM ({VALUES.sources[0].sql(HERE, "c.decision = 'open' AND c.reported <= :today")})
    WHERE day <= :today GROUP BY record"""
"""Claims not decided yet, from their report, each at its latest estimate of the day (definitions, section 5)."""

_UNPAID = """SELECT c.id AS record, c.decided AS since,
    c.covered - ifnull((SELECT sum(amount) FROM payments y WHERE y.claim = c.id), 0) AS amount
    FROM claims c WHERE c.decision IN ('paid', 'partly') AND amount > 0"""
"""Claims approved and not paid in full, from the decision, with what is left."""

_UNANSWERED = """SELECT k.id AS record, k.received AS since, NULL AS amount FROM complaints k
    WHERE k.answered IS NULL AND ifnull(k.outcome, 'open') = 'open' AND k.received <= :today"""
"""Complaints without an answer, from the day they came in."""

_OF_COMPLAINT = "ifnull((SELECT c.policy FROM claims c WHERE c.id = r.claim), r.policy)", "ifnull(r.person, p.holder)"
_OF_CLAIM = "claims", "r.policy", "ifnull(r.person, p.holder)"
_WAITING = MappingProxyType(
    {
        "premiums": (_PREMIUMS, "premiums", "r.policy", "p.holder"),
        "to_decide": (_UNDECIDED, *_OF_CLAIM),
        "to_pay": (_UNPAID, *_OF_CLAIM),
        "complaints": (_UNANSWERED, "complaints", *_OF_COMPLAINT),
        "to_renew": (RENEWING, "policies", "r.id", "p.holder"),
        **{name: (rows, *_OF_CLAIM) for name, rows in STEPS.items()},
    }
)
"""By queue: its records, each with the day that says how old it is and what it comes to; table, policy and person."""


class Wanted(NamedTuple):
    """Which of what waits: of one age, holding some letters, after a day and record, and how many."""

    band: int | None = None
    typed: str = ""
    after: tuple[Day, int] = (-(10**6), 0)
    most: int = 50


class Found(NamedTuple):
    """A record that waits: of whom or of which group, of which product, since when (a policy: up to when), how much."""

    code: str
    name: str | None
    product: str
    since: Day
    amount: int | None
    row: int


def waiting_counts(book: Book, queue: str, today: Day, ends: Sequence[int]) -> list[Row]:
    """(band, records, minor units) of what waits in a queue, by its age in days."""
    rows, *_ = _WAITING[queue]
    return book.query(
        f"SELECT {_band(queue, ends)}, count(*), sum(amount) FROM ({rows}) GROUP BY 1", _days(today, ends)
    )


def waiting_records(book: Book, queue: str, today: Day, ends: Sequence[int], wanted: Wanted) -> list[Found]:
    """The next of the very records that are counted, the oldest first; those whose code or name holds what is typed."""
    rows, table, policy, person = _WAITING[queue]
    sql = f"""SELECT r.code, ifnull((SELECT name FROM people h WHERE h.id = {person}),
            (SELECT word FROM words g WHERE g.id = p.group_name)) AS whose, ifnull(t.name, ''), since, w.amount, record
        FROM ({rows}) w JOIN {table} r ON r.id = record LEFT JOIN policies p ON p.id = {policy}
            LEFT JOIN products t ON t.id = p.product
        WHERE {_band(queue, ends)} = ifnull(:band, {_band(queue, ends)}) AND (since, record) > (:since, :row)
            AND (:typed = '' OR instr(lower(whose), lower(:typed)) OR instr(lower(r.code), lower(:typed)))
        ORDER BY since, record LIMIT :most"""
    asked = {**_days(today, ends), "band": wanted.band, "typed": wanted.typed, "most": wanted.most}
    asked |= {"since": wanted.after[0], "row": wanted.after[1]}
    return [Found(*each) for each in book.query(sql, asked)]


def latest_saves(book: Book, most: int) -> list[Row]:
    """(seconds since 1970, user, action, reason) of the newest saves."""
    return book.query("SELECT time / 1000000, user, action, reason FROM saves ORDER BY id DESC LIMIT ?", (most,))


def begun(book: Book) -> Row:
    """(scheme, products, policies, premiums paid, claims): 1 where there is any."""
    tables = ("scheme", "products", "policies", "premiums WHERE paid_on NOT NULL", "claims")
    return book.query(f"SELECT {', '.join(f'EXISTS (SELECT 1 FROM {table})' for table in tables)}")[0]


def _days(today: Day, ends: Sequence[int]) -> dict[str, int]:
    """The day of a question, and the last day on which something still waits."""
    return {"today": today, "last": today + (ends[-1] if ends else 0)}


def _band(queue: str, ends: Sequence[int]) -> str:
    """The number of the band a record's age lies in: the first whose end it does not pass, else the one after all.

    A step of the board of the claims has two: in time, and late.
    """
    if queue in STEPS:
        return "late"
    days = "since - :today" if queue == "to_renew" else ":today - since"
    whens = " ".join(f"WHEN {days} <= {end:d} THEN {at}" for at, end in enumerate(ends))
    return f"CASE {whens} ELSE {len(ends)} END"
