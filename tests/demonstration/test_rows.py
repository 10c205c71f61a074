"""Every row of a demonstration scheme keeps to what the records say of themselves."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from desktop_app.core.records.field import Field, Kind
from desktop_app.core.records.sheets import SHEETS, Sheet
from tests.demonstration.told import Told, told, told_small

TYPES = {Kind.RATIO: float, Kind.INTEGER: int, Kind.DAY: int, Kind.MONEY: int, Kind.FLAG: int}
SEED = 11
PRINT = """
import hashlib
from desktop_app.demonstration import demonstration
found = hashlib.sha256()
for batch in demonstration("hamlet", 11):
    found.update(repr(batch).encode())
print(found.hexdigest())
"""


@pytest.fixture(scope="module")
def village() -> Told:
    return told("village", SEED)


@pytest.fixture(scope="module", params=["village", "district", "network"])
def some(request: pytest.FixtureRequest, village: Told) -> Told:
    return village if request.param == "village" else told_small(request.param, SEED, 700)


def fault(field: Field, value: object) -> str:
    """What is wrong with a value; nothing if it is as its field wants it."""
    if value is None:
        return "lacking" if field.required else ""
    if type(value) is not TYPES.get(field.kind, str):
        return "of another type"
    if isinstance(value, int | float):
        inside = (field.low is None or value >= field.low) and (field.high is None or value <= field.high)
        return "" if inside else "outside its limits"
    if not isinstance(value, str) or not value or value != value.strip():
        return "not a plain word"
    return "not in its list" if field.choices and value not in field.choices else ""


@pytest.mark.parametrize("each", SHEETS, ids=lambda each: each.name)
def test_every_value_is_as_its_field_wants_it(each: Sheet, some: Told) -> None:
    assert {len(row) for row in some.rows[each.name]} <= {len(each.fields)}
    faults = Counter(
        (field.name, fault(field, value))
        for row in some.rows[each.name]
        for field, value in zip(each.fields, row, strict=True)
        if fault(field, value)
    )
    assert not faults


@pytest.mark.parametrize("each", [each for each in SHEETS if not each.counted], ids=lambda each: each.name)
def test_no_key_stands_twice(each: Sheet, some: Told) -> None:
    keys = Counter(tuple(row[name] for name in each.key) for row in some.of(each.name))
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_voucher_balances_on_one_day_with_its_rows_together(some: Told) -> None:
    sums: Counter[str] = Counter()
    days = defaultdict(set)
    order: list[str] = []
    for row in some.of("vouchers"):
        sums[row["voucher"]] += row["amount"]
        days[row["voucher"]].add(row["date"])
        if not order or order[-1] != row["voucher"]:
            order.append(row["voucher"])
    assert set(sums.values()) == {0}
    assert {len(found) for found in days.values()} == {1}
    assert len(order) == len(sums)


def test_the_story_does_not_depend_on_how_python_hashes() -> None:
    top = Path(__file__).parents[3]
    prints = {
        subprocess.run(
            [sys.executable, "-c", PRINT],
            env=os.environ | {"PYTHONHASHSEED": salt, "PYTHONPATH": str(top)},
            check=True,
            capture_output=True,
        ).stdout
        for salt in ("1", "2")
    }
    assert len(prints) == 1
