"""What is doubtful about products, offices, certificates and lists, and about the days of any record."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.checks.day_out_of_time import AHEAD, FAR_AHEAD, LONG_AGO
from desktop_app.core.checks.office_silent import SILENT
from desktop_app.core.checks.reserve_method_missing import AT_ONCE
from desktop_app.core.records.field import Kind, Rate
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.reserves.requirements import LONG_TERM
from desktop_app.store.cross_rules import POSTED_TWICE
from desktop_app.store.findings.rows import ARMS
from desktop_app.store.named import key_sql

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet

_LONG_TERM = ", ".join(f"'{line}'" for line in LONG_TERM)
_BEGINNINGS = frozenset({("policies", "start_day"), ("people", "joined"), ("premiums", "due"), ("vouchers", "date")})
"""Days that are not past and lie at most a year ahead; others, as ends of terms, may be decades away."""

_DATED = "date(from_day * 86400, 'unixepoch')"
NAMED = MappingProxyType(
    {
        "allocation": _DATED,
        "shared_costs": f"cost || ' ' || {_DATED}",
        "investment_limits": f"what || ' ' || {_DATED}",
    }
)
"""How a record without a code is named."""


def _below_one() -> Iterator[str]:
    """Every percentage of every sheet that is less than one."""
    for of in SHEETS:
        for field in of.fields:
            if field.rate is Rate.PERCENT:
                yield f"""SELECT {NAMED.get(of.name, "code")}, '{of.name}', '{field.column}', {field.name}
                    FROM {of.name}
                    WHERE {field.name} > 0 AND {field.name} < 1 AND {{new:{of.name} {of.name}.id}}"""


def _latest(of: Sheet, field: Field) -> str:
    """Up to when a day of a field may lie."""
    if field.past:
        return ":day"
    return f":day + {AHEAD if (of.name, field.name) in _BEGINNINGS else FAR_AHEAD}"


def _out_of_time() -> Iterator[str]:
    """The first day of every record of every sheet that cannot well be, each sheet looked through once."""
    for of in SHEETS:
        days = [field for field in of.fields if field.kind is Kind.DAY]
        outside = {
            field: f"({of.name}.{field.name} > {_latest(of, field)} OR {of.name}.{field.name} < :day - {LONG_AGO})"
            for field in days
        }
        if days:
            columns = " ".join(f"WHEN {far} THEN '{field.column}'" for field, far in outside.items())
            values = " ".join(f"WHEN {far} THEN {of.name}.{field.name}" for field, far in outside.items())
            yield f"""SELECT {key_sql(of)}, '{of.name}', CASE {columns} END, CASE {values} END FROM {of.name}
                WHERE ({" OR ".join(outside.values())}) AND {{new:{of.name} {of.name}.id}}"""


def _used(list_name: str) -> str:
    """Whether a word w of a list stands in any record."""
    places = ((of.name, field.name) for of in SHEETS for field in of.fields if _of_list(field, list_name))
    return " OR ".join(f"EXISTS (SELECT 1 FROM {table} WHERE {column} = w.id)" for table, column in places)


def _of_list(field: Field, list_name: str) -> bool:
    """Whether a field holds words of a list."""
    return field.kind is Kind.WORD and field.target == list_name


_LISTS = sorted({field.target for of in SHEETS for field in of.fields if field.kind is Kind.WORD})

SCHEME: Mapping[str, str] = MappingProxyType(
    {
        "voucher_beside_records": f"""
            SELECT v.voucher, v.line, (SELECT code FROM products t WHERE t.id = v.product) FROM vouchers v
            WHERE {POSTED_TWICE}""",
        "percent_below_one": ARMS.join(_below_one()),
        "day_out_of_time": ARMS.join(_out_of_time()),
        "certificate_old": """
            SELECT ifnull((SELECT code FROM products t WHERE t.id = r.product), ''), max(date) AS latest, amount
            FROM alr r WHERE date <= :day GROUP BY product HAVING latest < :year_before AND amount > 0""",
        "population_old": """
            SELECT ifnull((SELECT code FROM products t WHERE t.id = r.product), ''), max(date) AS latest, population
            FROM populations r WHERE date <= :day GROUP BY product HAVING latest < :two_years_before
            AND EXISTS (SELECT 1 FROM policies p WHERE p.product = ifnull(r.product, p.product)
                AND p.start_day <= :day AND p.end_day > latest)""",
        "treaty_gap": """
            SELECT b.code, a.code, b.from_day - 1, max(a.to_day) + 1 AS open FROM treaties b JOIN treaties a
                ON a.kind = b.kind AND a.product IS b.product AND a.to_day < b.from_day
            WHERE {new:treaties b.id} GROUP BY b.id HAVING open < b.from_day""",
        "office_silent": f"""
            WITH lately(office) AS MATERIALIZED (
                SELECT office FROM policies WHERE start_day >= :day - {SILENT}
                UNION SELECT p.office FROM premiums d CROSS JOIN policies p ON p.id = d.policy
                    WHERE d.paid_on >= :day - {SILENT}
                UNION SELECT ifnull(c.office, p.office) FROM claims c CROSS JOIN policies p ON p.id = c.policy
                    WHERE c.reported >= :day - {SILENT}),
                silent AS MATERIALIZED (SELECT id AS office FROM offices WHERE EXISTS (SELECT 1 FROM lately)
                    AND id NOT IN (SELECT office FROM lately WHERE office NOT NULL)),
                heard(office, day) AS (
                SELECT office, max(start_day) FROM silent JOIN policies USING (office) GROUP BY 1
                UNION ALL SELECT office, max(d.paid_on) FROM silent JOIN policies p USING (office)
                    JOIN premiums d ON d.policy = p.id GROUP BY 1
                UNION ALL SELECT s.office, max(c.reported) FROM silent s CROSS JOIN claims c
                    CROSS JOIN policies p ON p.id = c.policy WHERE ifnull(c.office, p.office) = s.office GROUP BY 1),
                latest AS (SELECT office, max(day) AS day FROM heard WHERE day NOT NULL GROUP BY office)
            SELECT o.code, l.day FROM latest l JOIN offices o ON o.id = l.office
            WHERE EXISTS (
                SELECT 1 FROM policies p WHERE p.office = l.office AND p.start_day <= :day
                AND min(p.end_day, ifnull(p.exit_date, p.end_day)) >= :day)""",
        "names_alike": " UNION ALL ".join(
            f"""SELECT max(word), min(word) FROM words w WHERE list = '{name}' AND words_key(word) IN (
                SELECT words_key(word) FROM words WHERE list = '{name}' GROUP BY 1 HAVING count(*) > 1)
            AND ({_used(name)}) GROUP BY words_key(word) HAVING count(*) > 1"""
            for name in _LISTS
        ),
        "reserve_method_missing": f"""
            SELECT t.code, 'ibnr', max(c.reported - c.incurred) AS days
            FROM products t JOIN policies p ON p.product = t.id JOIN claims c ON c.policy = p.id
            WHERE t.ibnr_method = 'none' GROUP BY t.id HAVING days > {AT_ONCE}
            UNION ALL
            SELECT code, 'setting', NULL FROM products t
            WHERE ibnr_method = 'expected' AND expected_claims_ratio IS NULL
            OR ibnr_method = 'percent' AND ibnr_percent IS NULL
            UNION ALL
            SELECT code, 'alr', NULL FROM products t WHERE line IN ({_LONG_TERM})
            AND EXISTS (SELECT 1 FROM policies p WHERE p.product = t.id)
            AND NOT EXISTS (SELECT 1 FROM alr r WHERE r.product = t.id)
            AND NOT EXISTS (SELECT 1 FROM savings s WHERE s.product = t.id)""",
    }
)
