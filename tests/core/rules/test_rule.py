"""A rule says the same of a record as of the columns of many: there is one description of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import sheet
from desktop_app.core.rules.registry import RULES, any_broken, problems_of
from tests.second_opinion.effort import examples

if TYPE_CHECKING:
    from desktop_app.core.records.field import Field


def values(field: Field) -> st.SearchStrategy[Any]:
    """Values of a field that meet each other often."""
    match field.kind:
        case Kind.CHOICE:
            some: st.SearchStrategy[Any] = st.sampled_from(field.choices)
        case Kind.DAY | Kind.MONEY | Kind.INTEGER | Kind.RATIO:
            some = st.integers(20000, 20004)
        case _:
            some = st.sampled_from(("A", "B", "INR"))
    return some if field.required else st.none() | some


@pytest.mark.parametrize("name", sorted(RULES))
def test_many_break_a_rule_where_one_of_them_does(name: str) -> None:
    """And every problem stands at a field of the sheet, with a sentence."""
    of = sheet(name)
    names = [field.name for field in of.fields]

    @settings(max_examples=examples(40), deadline=None)
    @given(st.lists(st.tuples(*map(values, of.fields)), min_size=1, max_size=3))
    def agree(rows: list[tuple[Any, ...]]) -> None:
        found = [
            problem for row in rows for problem in problems_of(name, of.record(**dict(zip(names, row, strict=True))))
        ]
        assert any_broken(name, dict(zip(names, zip(*rows, strict=True), strict=True))) is bool(found)
        assert {problem.field for problem in found} <= set(names)

    agree()
