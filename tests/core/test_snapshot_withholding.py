"""Nobody who solves the sums between published numbers finds one that is withheld; the attacker shares no code."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.snapshot_rounding import FEW, SURELY_MANY, drawn, rounded, step_over
from desktop_app.core.snapshot_withholding import Cells, CellSum, withheld_with
from tests.attacker import Attacker

Table = dict[tuple[int, int], int]
ALL = -1
"""The row or column of totals."""


def with_margins(inner: Table, rows: int, columns: int) -> Table:
    """A table with its totals."""
    across = {(row, ALL): sum(inner[row, at] for at in range(columns)) for row in range(rows)}
    down = {(ALL, at): sum(inner[row, at] for row in range(rows)) for at in range(columns)}
    return {**inner, **across, **down, (ALL, ALL): sum(inner.values())}


def margins(rows: int, columns: int, *, apart: bool) -> list[CellSum]:
    """How the cells of a table hang together, as the program is told it."""
    across = [CellSum((row, ALL), tuple((1, (row, at)) for at in range(columns)), apart) for row in (*range(rows), ALL)]
    down = [CellSum((ALL, at), tuple((1, (row, at)) for row in range(rows)), apart) for at in (*range(columns), ALL)]
    return [*across, *down]


@st.composite
def tables(draw: st.DrawFn) -> tuple[int, int, Table]:
    """Small tables of counts, many of them small."""
    rows, columns = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    counts = st.one_of(st.integers(0, 6), st.integers(0, 60))
    return rows, columns, {each: draw(counts) for each in product(range(rows), range(columns))}


@settings(max_examples=150)
@given(tables())
def test_no_small_number_of_a_table_follows_from_its_totals(of: tuple[int, int, Table]) -> None:
    rows, columns, inner = of
    numbers, sums = with_margins(inner, rows, columns), margins(rows, columns, apart=True)
    small = {key for key, number in numbers.items() if number < FEW}
    hidden = withheld_with(small, Cells(sums, numbers, numbers))
    attacker = Attacker(sums, hidden)
    assert [key for key in small if attacker.finds(key)] == []


@settings(max_examples=150)
@given(tables())
def test_no_few_are_told_together_by_a_total_less_what_is_published(of: tuple[int, int, Table]) -> None:
    rows, columns, inner = of
    numbers, sums = with_margins(inner, rows, columns), margins(rows, columns, apart=True)
    small = {key for key, number in numbers.items() if number < FEW}
    hidden = withheld_with(small, Cells(sums, numbers, numbers))
    for each in sums:
        rest = [key for _, key in each.parts if key in hidden]
        if rest and each.total not in hidden and any(key in small for key in rest):
            assert sum(numbers[key] for key in rest) >= FEW


@settings(max_examples=100)
@given(st.lists(st.lists(st.sampled_from([-1, 1]), min_size=4, max_size=4), min_size=1, max_size=5), st.data())
def test_no_number_follows_from_differences_of_any_sums(signs: list[list[int]], data: st.DataObject) -> None:
    parts = [[data.draw(st.integers(0, 6)) for _ in row] for row in signs]
    sums = [CellSum(f"sum {at}", _terms(of, row)) for at, (of, row) in enumerate(zip(parts, signs, strict=True))]
    keys = sorted({key for each in sums for _, key in each.terms}, key=repr)
    must = set(data.draw(st.lists(st.sampled_from(keys), max_size=4)))
    hidden = withheld_with(must, Cells(sums, dict.fromkeys(keys, 1), {}))
    attacker = Attacker(sums, hidden)
    assert must <= hidden
    assert [key for key in must if attacker.finds(key)] == []


def _terms(numbers: list[int], signs: list[int]) -> tuple[tuple[int, str], ...]:
    return tuple(
        {f"part {number}": (sign, f"part {number}") for number, sign in zip(numbers, signs, strict=True)}.values()
    )


def test_the_attacker_finds_what_a_careless_table_tells() -> None:
    sums = [CellSum("all", ((1, "women"), (1, "men")))]
    assert Attacker(sums, {"women"}).finds("women")
    assert not Attacker(sums, {"women", "men"}).finds("women")


def test_what_tells_least_is_given_up() -> None:
    sums = [CellSum("all", ((1, "a"), (1, "b"), (1, "c"), (1, "none")), apart=True)]
    worth = {"all": 100, "a": 2, "b": 30, "c": 20, "none": 0}
    assert withheld_with({"a"}, Cells(sums, worth, {"a": 2})) == {"a", "c"}


def test_what_is_not_withheld_stays_where_nothing_small_hangs_by_it() -> None:
    sums = [CellSum("all", ((1, "a"), (1, "b")), apart=True)]
    assert withheld_with(set(), Cells(sums, {}, {})) == set()
    assert withheld_with(set(), Cells(sums, {}, {}), besides={"a"}) == {"a"}


def test_a_sum_of_nothing_else_ends() -> None:
    assert withheld_with({"all"}, Cells([CellSum("all", ())], {}, {})) == {"all"}


@given(st.integers(0, 10_000), st.integers(1, 500))
def test_rounding_is_unbiased_and_within_a_step(number: int, step: int) -> None:
    found = [rounded(number, step, draw) for draw in range(step)]
    assert sum(found) == number * step
    assert all(abs(each - number) < step and each % step == 0 for each in found)


@given(st.integers(0, 8), st.integers())
def test_what_surely_is_many_is_never_of_a_few_whatever_was_drawn(number: int, draw: int) -> None:
    if drawn(number, FEW, draw) >= SURELY_MANY:
        assert number >= FEW
        assert rounded(number, FEW, draw) >= FEW


@given(st.integers(0, 10**15))
def test_a_step_is_no_less_than_the_largest_part_and_little_more(largest: int) -> None:
    assert largest <= step_over(largest) <= max(1, largest * 5 // 2)
