"""A quick look at many records never passes one that breaks its rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import sheet
from desktop_app.core.rules.at_once import AT_ONCE
from desktop_app.core.rules.registry import RULES

if TYPE_CHECKING:
    from desktop_app.core.records.field import Field


def values(field: Field) -> st.SearchStrategy[Any]:
    """Values of a field that meet each other often."""
    match field.kind:
        case Kind.CHOICE:
            some: st.SearchStrategy[Any] = st.sampled_from(field.choices)
        case Kind.DAY | Kind.MONEY | Kind.INTEGER:
            some = st.integers(20000, 20004)
        case _:
            some = st.sampled_from("AB")
    return some if field.required else st.none() | some


@pytest.mark.parametrize("name", AT_ONCE)
def test_a_broken_rule_is_seen_and_a_kept_one_is_not(name: str) -> None:
    """True of the columns just where it is true of one of their records."""
    of = sheet(name)

    @settings(max_examples=300, deadline=None)
    @given(st.lists(st.tuples(*map(values, of.fields)), min_size=1, max_size=3))
    def agree(rows: list[tuple[Any, ...]]) -> None:
        names = [field.name for field in of.fields]
        broken = any(RULES[name](of.record(**dict(zip(names, row, strict=True)))) for row in rows)
        assert AT_ONCE[name](dict(zip(names, zip(*rows, strict=True), strict=True))) is broken

    agree()
