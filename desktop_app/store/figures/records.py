"""The records behind every leaf of an explained figure: how many, their sum, and they themselves, from the rows."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.store.figures.claims import ENDED
from desktop_app.store.figures.members import PERSONS_TO_RENEW, POLICIES_TO_RENEW, heads_sql, insured_sql
from desktop_app.store.figures.premium import SIGNED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.explained import Source
    from desktop_app.store.database import Book, Row

_OF_PRODUCT = "(:product IS NULL OR p.product = :product)"
_PREMIUMS = "FROM premiums d JOIN policies p ON p.id = d.policy"
_CLAIMS = "FROM claims c JOIN policies p ON p.id = c.policy"
_REST = "c.covered - ifnull((SELECT sum(y.amount) FROM payments y WHERE y.claim = c.id AND y.date <= :day), 0)"
_PRODUCT_CODE = "ifnull((SELECT code FROM products t WHERE t.id = product), '')"
_PERSON_CODE = "(SELECT code FROM people h WHERE h.id = person)"
_IN_FORCE = "start_day <= :day AND last_day >= :day AND (:product IS NULL OR product = :product)"
_DAYS_WITHIN = "min(last_day, :last) - max(start_day, :first) + 1"
_WITHIN = "start_day <= :last AND last_day >= max(start_day, :first) AND (:product IS NULL OR product = :product)"
_HAPPENED = f"""c.incurred BETWEEN :first AND :last AND c.reported <= :last
    AND NOT (c.decision = 'rejected' AND c.decided <= :last) AND {_OF_PRODUCT}"""

_KINDS = MappingProxyType(
    {
        "dues": (
            "premiums",
            f"""SELECT d.code AS code, d.due AS day, {SIGNED} AS amount {_PREMIUMS}
            WHERE d.due BETWEEN :first AND :last AND d.kind = :word AND {_OF_PRODUCT}""",
        ),
        "receipts": (
            "premiums",
            f"""SELECT d.code AS code, d.paid_on AS day, {SIGNED} AS amount FROM premiums d
            WHERE d.paid_on BETWEEN :first AND :last AND d.kind = :word""",
        ),
        "unearned": (
            "premiums",
            f"""SELECT d.code AS code, d.due AS day, {SIGNED} AS amount {_PREMIUMS}
            WHERE d.due <= :day AND d.kind <> 'fee' AND ifnull(d.to_day, p.end_day) > :day
                AND (p.exit_date IS NULL OR p.exit_date > :day) AND {_OF_PRODUCT}""",
        ),
        "payments": (
            "payments",
            f"""SELECT y.code AS code, y.date AS day, y.amount AS amount
            FROM payments y JOIN claims c ON c.id = y.claim JOIN policies p ON p.id = c.policy
            WHERE y.date BETWEEN :first AND :last AND {_OF_PRODUCT}""",
        ),
        "undecided": (
            "claims",
            f"""SELECT c.code AS code, c.reported AS day, c.covered AS amount {_CLAIMS}
            WHERE c.reported <= :day AND (c.decided IS NULL OR c.decided > :day) AND {_OF_PRODUCT}""",
        ),
        "unpaid": (
            "claims",
            f"""SELECT code, day, amount FROM (
                SELECT c.code AS code, c.decided AS day, {_REST} AS amount {_CLAIMS}
                WHERE c.reported <= :day AND c.decided <= :day AND c.decision IN ('paid', 'partly') AND {_OF_PRODUCT}
            ) WHERE amount > 0""",
        ),
        "reported": (
            "claims",
            f"""SELECT c.code AS code, c.reported AS day, c.covered AS amount {_CLAIMS}
            WHERE c.reported <= :day AND NOT (c.decision = 'rejected' AND c.decided <= :day) AND {_OF_PRODUCT}
                AND (:event_from IS NULL OR c.incurred BETWEEN :event_from AND :day)
                AND (:told_from IS NULL OR c.reported >= :told_from)""",
        ),
        "vouchers": (
            "vouchers",
            """SELECT voucher AS code, date AS day, amount FROM vouchers
            WHERE date BETWEEN :first AND :last AND line IN (:line, iif(:line = 'P21.6', 'P21', :line))
                AND (:whole OR product IS :product)""",
        ),
        "counterparts": (
            "vouchers",
            """SELECT v.voucher AS code, v.date AS day, -v.amount AS amount FROM vouchers v
            WHERE v.date BETWEEN :first AND :last AND v.line = :line
                AND EXISTS (SELECT 1 FROM vouchers c WHERE c.voucher = v.voucher AND c.line = 'B02')""",
        ),
        "certified": (
            "alr",
            f"""SELECT {_PRODUCT_CODE} AS code, date AS day, amount FROM alr WHERE product IS :product AND date = (
                SELECT max(date) FROM alr b WHERE b.product IS :product AND b.date <= :day)""",
        ),
        "savings": (
            "savings",
            """SELECT s.code AS code, s.date AS day, iif(s.kind = 'withdrawal', -s.amount, s.amount) AS amount
            FROM savings s JOIN products t ON t.id = s.product
            WHERE s.date <= :day AND s.product = :product AND t.line IN ('life_savings', 'pension')""",
        ),
        "insured": (
            "people",
            f"""SELECT {_PERSON_CODE} AS code, min(start_day) AS day, 1 AS amount FROM ({insured_sql()})
            WHERE {_IN_FORCE} AND person IS NOT NULL GROUP BY person""",
        ),
        "heads": (
            "policies",
            f"""SELECT (SELECT code FROM policies p WHERE p.id = policy) AS code, start_day AS day, lives AS amount
            FROM ({heads_sql()}) WHERE {_IN_FORCE}""",
        ),
        "population": (
            "populations",
            f"""SELECT {_PRODUCT_CODE} AS code, date AS day, population AS amount FROM populations
            WHERE product IS :product AND date <= :day ORDER BY date DESC LIMIT 1""",
        ),
        "renewing_persons": (
            "people",
            f"""{PERSONS_TO_RENEW.format(chosen="true")} SELECT {_PERSON_CODE} AS code, renewal AS day, 1 AS amount
            FROM persons WHERE NOT ineligible AND (renewed OR NOT :renewed)
                AND (:word <> 'dependants' OR dependant)
                AND (:word <> 'modified_migrated' OR renewed OR NOT migrated)""",
        ),
        "renewing_heads": (
            "policies",
            f"""{POLICIES_TO_RENEW} SELECT code, renewal AS day,
                iif(:renewed, min(ifnull(lives, 0), ifnull(follows, 0)), ifnull(lives, 0)) AS amount
            FROM cohort WHERE heads AND NOT ifnull(ineligible, 0)
                AND (:word <> 'modified_migrated' OR follows IS NOT NULL OR NOT ifnull(migrated, 0))""",
        ),
        "renewing_policies": (
            "policies",
            f"""{POLICIES_TO_RENEW} SELECT code, renewal AS day, 1 AS amount
            FROM cohort WHERE NOT ifnull(ineligible, 0) AND (follows IS NOT NULL OR NOT :renewed)""",
        ),
        "cover_days": (
            "people",
            f"""SELECT {_PERSON_CODE} AS code, start_day AS day, {_DAYS_WITHIN} AS amount FROM ({insured_sql()})
            WHERE {_WITHIN}""",
        ),
        "head_days": (
            "policies",
            f"""SELECT (SELECT code FROM policies p WHERE p.id = policy) AS code, start_day AS day,
                lives * ({_DAYS_WITHIN}) AS amount FROM ({heads_sql()}) WHERE {_WITHIN}""",
        ),
        "happened": ("claims", f"SELECT c.code AS code, c.incurred AS day, 1 AS amount {_CLAIMS} WHERE {_HAPPENED}"),
        "covered": (
            "claims",
            f"SELECT c.code AS code, c.incurred AS day, c.covered AS amount {_CLAIMS} WHERE {_HAPPENED}",
        ),
        "decisions": (
            "claims",
            f"""SELECT c.code AS code, c.reported AS day, 1 AS amount {_CLAIMS}
            WHERE c.reported BETWEEN :first AND :last AND c.decision = :word AND (:whole OR c.reason IS :reason)
                AND {_OF_PRODUCT}""",
        ),
        "settled": (
            "claims",
            f"""SELECT code, ends AS day, 1 AS amount FROM ({ENDED})
            WHERE ends - incurred BETWEEN :low AND :high AND (:product IS NULL OR product = :product)
                AND (is_paid OR :word IS NOT 'deliver')""",
        ),
        "settled_days": (
            "claims",
            f"""SELECT code, ends AS day, CASE :word WHEN 'report' THEN reported - incurred
                WHEN 'decide' THEN decided - reported ELSE ends - decided END AS amount
            FROM ({ENDED}) WHERE (is_paid OR :word <> 'deliver') AND (:product IS NULL OR product = :product)""",
        ),
    }
)
"""By kind: the sheet the records stand in, and a query for their code, their day and what they count."""

_NAMES = (
    *("first", "last", "before", "day", "product", "office", "line", "whole", "word", "reason"),
    *("event_from", "told_from", "low", "high", "renewed"),
)
_NOTHING = MappingProxyType(dict.fromkeys(_NAMES))


def sheet_of(source: Source) -> str:
    """The sheet in which the records stand."""
    return _KINDS[source.kind][0]


def measured(book: Book, source: Source) -> tuple[int, int]:
    """How many records there are, and what they count together."""
    sql = f"SELECT count(*), ifnull(sum(amount), 0) FROM ({_KINDS[source.kind][1]})"
    count, total = book.query(sql, _values(source))[0]
    return int(count), source.sign * int(total)


def records(book: Book, source: Source) -> Iterator[Row]:
    """(code, day, what it counts) of every record, in the order of their days, one by one."""
    sql = f"SELECT code, day, amount FROM ({_KINDS[source.kind][1]}) ORDER BY day, code"
    for code, day, amount in book.each(sql, _values(source)):
        yield code, day, source.sign * amount


def _values(source: Source) -> dict[str, Any]:
    """Every value the queries know, those not asked for as nothing."""
    return {**_NOTHING, **dict(source.chosen)}
