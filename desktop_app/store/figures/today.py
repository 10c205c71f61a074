"""What waits in the office on a day, one query each: premium to take, claims to decide and pay, policies to renew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.indicators.terms import EARLY_DAYS
from desktop_app.core.statements.postings import kinds_on
from desktop_app.store.facts.claims import VALUES
from desktop_app.store.facts.fact import HERE
from desktop_app.store.facts.postings import ENTRIES_OF_PREMIUM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book, Row

_CONTINUES = f"""+r.product = p.product AND +r.start_day > p.start_day AND +r.start_day > p.end_day - {EARLY_DAYS}
            AND (r.exit_date IS NULL OR r.exit_date >= r.start_day)"""
_NOT_RENEWED = f"""NOT EXISTS (SELECT 1 FROM policies r WHERE r.renews = p.id)
    AND (p.holder IS NULL OR NOT EXISTS (SELECT 1 FROM policies r WHERE r.holder = p.holder AND {_CONTINUES}))
    AND (p.group_name IS NULL OR NOT EXISTS (SELECT 1 FROM policies r
        WHERE r.group_name = p.group_name AND {_CONTINUES}))"""
"""No later policy of the same product continues policy p, starting sixty days before its renewal date or later
(definitions, section 8); the plus signs lead the search to the few of its holder."""

_RENEWING = f"""FROM policies p JOIN products t ON t.id = p.product
    WHERE p.end_day BETWEEN :today - 1 - (SELECT max(ifnull(grace_days, 0)) FROM products) AND :last
        AND p.end_day >= :today - 1 - ifnull(t.grace_days, 0)
        AND (p.exit_date IS NULL OR p.exit_date >= p.end_day) AND {_NOT_RENEWED}"""


def unpaid_premiums(book: Book, today: Day, ends: Sequence[int]) -> list[Row]:
    """(band, premiums, minor units) of what is due and not paid, by days since it fell due: B06 of the ledger by row.

    So what fell due after an exit waits for nobody, and of a row that an exit took back only the rest does.
    """
    rows = ENTRIES_OF_PREMIUM.sql(HERE, "d.paid_on IS NULL AND d.due <= :today AND d.kind <> 'refund'")
    sides = dict(kinds_on("B06"))
    signed = " ".join(f"WHEN '{kind}' THEN {side} * amount" for kind, side in sides.items())
    owed = f"""SELECT min(day) AS due, sum(CASE kind {signed} END) AS amount FROM ({rows})
        WHERE day <= :today AND kind IN ({", ".join(f"'{kind}'" for kind in sides)}) GROUP BY record"""
    return book.query(
        f"SELECT {_band(':today - due', ends)}, count(*), sum(amount) FROM ({owed}) WHERE amount > 0 GROUP BY 1",
        {"today": today},
    )


def undecided_claims(book: Book, today: Day, ends: Sequence[int]) -> list[Row]:
    """(band, claims, minor units) of what is not decided yet, by days since its report, at its latest estimate."""
    (claims,) = VALUES.sources
    rows = claims.sql(HERE, "c.decision = 'open' AND c.reported <= :today")
    return book.query(
        f"""SELECT {_band(":today - reported", ends)}, sum(claims), sum(value) FROM ({rows})
        WHERE day <= :today GROUP BY 1""",
        {"today": today},
    )


def values_of_open(book: Book, today: Day, claims: Sequence[int]) -> dict[int, int]:
    """What each of some open claims is thought to come to: its latest estimate of the day (definitions, section 5)."""
    (fact,) = VALUES.sources
    within = ", ".join(str(int(row)) for row in claims)
    rows = fact.sql(HERE, f"c.decision = 'open' AND c.id IN ({within})")
    found = book.query(f"SELECT record, sum(value) FROM ({rows}) WHERE day <= :today GROUP BY 1", {"today": today})
    return {int(row): int(value) for row, value in found}


def unpaid_claims(book: Book, today: Day, ends: Sequence[int]) -> list[Row]:
    """(band, claims, minor units left) of what is approved and not paid in full, by days since the decision."""
    paid = "ifnull((SELECT sum(amount) FROM payments y WHERE y.claim = c.id), 0)"
    return book.query(
        f"""SELECT {_band(":today - decided", ends)}, count(*), sum(rest) FROM (
            SELECT c.decided, c.covered - {paid} AS rest FROM claims c WHERE c.decision IN ('paid', 'partly')
        ) WHERE rest > 0 GROUP BY 1""",
        {"today": today},
    )


def policies_to_renew(book: Book, today: Day, ends: Sequence[int]) -> list[Row]:
    """(band, policies) that end within the last of the days or may still be renewed, by days until their end."""
    return book.query(
        f"SELECT {_band('p.end_day - :today', ends)}, count(*) {_RENEWING} GROUP BY 1",
        {"today": today, "last": today + ends[-1]},
    )


def next_renewals(book: Book, today: Day, days: int, most: int) -> list[Row]:
    """(policy, holder's or group's name, product, last day) of the next policies to renew."""
    return book.query(
        f"""SELECT p.code,
            ifnull((SELECT name FROM people h WHERE h.id = p.holder),
                (SELECT word FROM words w WHERE w.id = p.group_name)), t.name, p.end_day
        {_RENEWING} ORDER BY p.end_day, p.id LIMIT :most""",
        {"today": today, "last": today + days, "most": most},
    )


def latest_saves(book: Book, most: int) -> list[Row]:
    """(seconds since 1970, user, action, reason) of the newest saves."""
    return book.query("SELECT time / 1000000, user, action, reason FROM saves ORDER BY id DESC LIMIT ?", (most,))


def begun(book: Book) -> Row:
    """(scheme, products, policies, premiums paid, claims): 1 where there is any."""
    tables = ("scheme", "products", "policies", "premiums WHERE paid_on NOT NULL", "claims")
    return book.query(f"SELECT {', '.join(f'EXISTS (SELECT 1 FROM {table})' for table in tables)}")[0]


def _band(days: str, ends: Sequence[int]) -> str:
    """The number of the band a count of days lies in: the first whose end it does not pass, else the one after all."""
    whens = " ".join(f"WHEN {days} <= {end:d} THEN {at}" for at, end in enumerate(ends))
    return f"CASE {whens} ELSE {len(ends)} END"
