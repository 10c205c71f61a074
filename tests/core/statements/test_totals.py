"""Every total of a statement is the sum of its parts, whatever the leaves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.statements.lines import BALANCE, INCOME, LINES
from desktop_app.core.statements.totals import with_totals

AMOUNTS = st.dictionaries(st.sampled_from([line.code for line in LINES.values() if not line.parts]), st.integers())


@given(AMOUNTS)
@pytest.mark.parametrize("lines", [INCOME, BALANCE])
def test_a_total_is_what_its_parts_come_to(lines: tuple[object, ...], leaves: dict[str, int]) -> None:
    found = with_totals(leaves, [line for line in LINES.values() if line in lines])
    for code, value in found.items():
        parts = LINES[code].parts
        assert value == (sum(sign * found[each] for sign, each in parts) if parts else leaves.get(code, 0))


@given(AMOUNTS)
def test_a_total_is_known_without_the_lines_that_it_is_made_of(leaves: dict[str, int]) -> None:
    assert with_totals(leaves, [LINES["P37"]])["P37"] == with_totals(leaves, INCOME)["P37"]
