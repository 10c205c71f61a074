"""Snapshots for tests: a few rows of one scheme as a file, and thousands of invented schemes made by DuckDB itself."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import duckdb

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

FORM = {
    "version": ("INTEGER", 1),
    "scheme": ("VARCHAR", "s1"),
    "name": ("VARCHAR", "Asha Mutual"),
    "country": ("VARCHAR", "GH"),
    "currency": ("VARCHAR", "GHS"),
    "founded": ("DATE", "2020-01-01"),
    "made": ("DATE", "2026-01-20"),
    "head": ("VARCHAR", "A-17"),
    "quarter": ("DATE", "2025-12-31"),
    "state": ("VARCHAR", "closed"),
    "product_type": ("VARCHAR", "health"),
    "participation": ("VARCHAR", "voluntary"),
    "products": ("INTEGER", 1),
    "sex": ("VARCHAR", ""),
    "measure": ("VARCHAR", "incurred_claims_ratio"),
    "unit": ("VARCHAR", "ratio"),
    "value": ("DOUBLE", 0.6),
    "numerator": ("DOUBLE", 60.0),
    "denominator": ("DOUBLE", 100.0),
    "withheld": ("VARCHAR", ""),
}
"""The form of a snapshot: each column with its type and what stands there unless a test says otherwise."""


def write(path: Path, *rows: Mapping[str, Any], brief: object = None, form: Iterable[str] = FORM) -> Path:
    """Write rows into a snapshot, each as usual but for what it says; the brief as JSON, or as the words given."""
    names = tuple(form)
    types = ", ".join(f"{name} {FORM[name][0]}" for name in names)
    told = brief if isinstance(brief, str) else json.dumps(brief)
    kept = f", KV_METADATA {{'coverbook.scheme': '{told}'}}" if brief is not None else ""
    with _engine().cursor() as engine:
        engine.execute(f"CREATE OR REPLACE TEMP TABLE figures ({types})")
        values = [row.get(name, FORM[name][1]) for row in rows for name in names]
        if values:
            one = f"({', '.join('?' * len(names))})"
            engine.execute(f"INSERT INTO figures VALUES {', '.join([one] * len(rows))}", values)
        engine.execute(f"COPY figures TO '{path}' (FORMAT parquet{kept})")
    return path


@cache
def _engine() -> duckdb.DuckDBPyConnection:
    """What writes all files of a run: to begin takes it five times as long as to write one."""
    return duckdb.connect()


def scheme(number: int, **more: Any) -> dict[str, Any]:
    """What the rows of one of several schemes have in common."""
    return {"scheme": f"s{number}", "name": f"Scheme {number}", **more}


def whole(number: int, members: float, **more: Any) -> dict[str, Any]:
    """The row of a scheme that says how many members it has."""
    of_all = {"product_type": "", "participation": "", "numerator": None, "denominator": None}
    return scheme(number, **of_all, measure="members", unit="count", value=members, **more)


def invented(folder: Path, schemes: int, quarters: int, seed: float = 0.5) -> int:
    """Fill a folder with snapshots of invented schemes of so many quarters, 32 rows a quarter; how many rows."""
    with duckdb.connect() as engine:
        engine.execute(f"SELECT setseed({seed})")
        engine.execute(f"SET partitioned_write_max_open_files = {schemes}")
        engine.execute(_ROWS, [schemes, quarters])
        options = "FORMAT parquet, PARTITION_BY (part), WRITE_PARTITION_COLUMNS false"
        engine.execute(f"COPY (SELECT *, scheme AS part FROM figures) TO '{folder}' ({options})")
        rows = engine.execute("SELECT count(*) FROM figures").fetchone()
    for made in folder.glob("part=*"):
        for file in made.iterdir():
            file.rename(folder / f"{made.name.removeprefix('part=')}.parquet")
        made.rmdir()
    return int(rows[0]) if rows else 0


_ROWS = """
CREATE TABLE figures AS
WITH schemes AS (
    SELECT s, (hash(s) % 100000)::INTEGER AS h, 's' || s AS scheme, (hash(s + 7) % 1000) / 1000 AS luck
    FROM range($1) each(s)
), quarters AS (
    SELECT last_day(DATE '2025-12-31' - to_months(3 * q::INTEGER)) AS quarter FROM range($2) each(q)
), kinds AS (
    SELECT unnest(['health', 'credit_life', '']) AS product_type,
           unnest(['voluntary', 'compulsory', '']) AS participation
), measures AS (
    SELECT unnest(['incurred_claims_ratio', 'incurred_expense_ratio', 'renewal_ratio', 'growth_ratio',
                   'claims_rejection_ratio', 'promptness', 'P03', 'P11', 'claims_paid', 'policies', 'members'])
               AS measure,
           unnest(['ratio', 'ratio', 'ratio', 'ratio', 'ratio', 'days', 'money', 'money', 'count', 'count', 'count'])
               AS unit
)
SELECT 1::INTEGER AS version, scheme, 'Scheme ' || s AS name, ['GH', 'BD', 'KE', 'PH'][h % 4 + 1] AS country,
       ['GHS', 'BDT', 'KES', 'PHP'][h % 4 + 1] AS currency, DATE '2005-01-01' + (h % 6000)::INTEGER AS founded,
       DATE '2026-01-20' AS made, 'A-1' AS head, quarter, 'closed' AS state, product_type, participation,
       1::INTEGER AS products, '' AS sex, measure, unit,
       CASE WHEN random() < 0.05 THEN NULL ELSE v.value END AS value,
       CASE unit WHEN 'ratio' THEN round(v.value * 10000) END AS numerator,
       CASE unit WHEN 'ratio' THEN 10000::DOUBLE END AS denominator, '' AS withheld
FROM schemes CROSS JOIN quarters CROSS JOIN kinds CROSS JOIN measures
CROSS JOIN LATERAL (
    SELECT CASE unit WHEN 'ratio' THEN round(0.3 + luck / 2 + random() / 5, 4) WHEN 'days' THEN round(random() * 90)
           WHEN 'money' THEN round(random() * 5e7) ELSE round(exp(5 + 6 * luck) * (0.9 + random() / 5))
           END::DOUBLE AS value
) v
WHERE (product_type <> '' OR unit <> 'money')
ORDER BY scheme, quarter
"""
