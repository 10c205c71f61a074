"""What a snapshot tells to somebody who knows all records of a scheme but those of one household."""

from __future__ import annotations

from collections import Counter, defaultdict
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.acts.make_demonstration import SEED, demonstration_file
from desktop_app.core.period import parse_day, quarter_holding, quarters_back
from desktop_app.core.snapshot import UNKNOWN_SEX, WHOLE, ProductGroup, SnapshotUnit, Withheld
from desktop_app.core.snapshot_rounding import disguised
from desktop_app.core.statements.cash_flow import CASH_LINES
from desktop_app.core.statements.lines import LINES
from desktop_app.figures.figures import Figures
from desktop_app.figures.snapshot.counts import MEMBERS
from desktop_app.figures.snapshot.groups import groups_of
from desktop_app.figures.snapshot.sheet import CellKey, CellSheet, Draws
from desktop_app.figures.snapshot.snapshot import snapshot
from desktop_app.store.figures.snapshot import OfHousehold, snapshot_counts
from desktop_app.store.opening import open_book
from desktop_app.store.signing import secret_for
from tests.attacker import Attacker
from tests.ready_made import ready_made
from tests.schemes import scheme_book

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from desktop_app.core.period import Day
    from desktop_app.core.snapshot import Snapshot

    Series = tuple[object, ProductGroup, str]

TODAY = parse_day("2026-07-15")
STEP = 5
LARGEST = 12
"""No household has more members than this, as far as the attacker knows."""


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Figures]:
    """The demonstration village, at a day."""
    path = tmp_path_factory.mktemp("village") / "village.coverbook"
    ready_made(path, "snapshot village", lambda to: demonstration_file(to, "village", SEED))
    with closing(open_book(path, look=True)) as book:
        yield Figures(book, TODAY)


@pytest.fixture(scope="module")
def told(village: Figures) -> Snapshot:
    """Three years of it."""
    return snapshot(village, TODAY, 12)


def possible(seen: Mapping[int, float | None], others: Mapping[int, int], true: Mapping[int, int]) -> list[set[int]]:
    """For each number of members that a household had at some time: which numbers agree with all that is seen.

    The attacker tries every draw of rounding and every noise the household may have, and knows when it changed.
    """
    found: list[set[int]] = []
    for state in sorted(set(true.values()) - {0}):
        quarters = [each for each in seen if true[each] == state]
        found.append(
            {
                members
                for members in range(LARGEST)
                for noise in ((-1, 0, 1) if members else (0,))
                for draw in range(STEP)
                if all(agrees(seen[each], others[each] + members + noise, draw) for each in quarters)
                and all(agrees(seen[each], others[each], draw) for each in seen if not true[each])
            }
        )
    return found


def agrees(published: float | None, counted: int, draw: int) -> bool:
    """Whether a number that was counted is told so under a draw; what is withheld may be anything."""
    return published is None or (counted + draw) // STEP * STEP == published


def rows_of(told: Snapshot) -> dict[tuple[ProductGroup, str], dict[int, float | None]]:
    """The members as published: of each group and sex, quarter by quarter."""
    found: defaultdict[tuple[ProductGroup, str], dict[int, float | None]] = defaultdict(dict)
    for row in told.rows:
        if row.measure == MEMBERS and row.sex and row.group != WHOLE:
            found[row.group, row.sex][row.quarter] = row.value
    return found


@dataclass
class Counted:
    """Numbers by household, group and sex, quarter by quarter: as they are, and with the noise of each household."""

    true: dict[Series, Counter[int]] = field(default_factory=lambda: defaultdict(Counter))
    noisy: dict[Series, Counter[int]] = field(default_factory=lambda: defaultdict(Counter))

    all: dict[tuple[ProductGroup, str], Counter[int]] = field(default_factory=lambda: defaultdict(Counter))

    def all_but(self, household: object, group: ProductGroup, sex: str) -> Counter[int]:
        """What all others count for."""
        found = self.all[group, sex].copy()
        found.subtract(self.noisy[household, group, sex])
        return found


def counted(village: Figures) -> Counted:
    """The members of the village, as the attacker has them from its records."""
    draws, found = Draws(secret_for(village.book, "snapshot")), Counted()
    group_of = {product: group for group, products in groups_of(village).items() for product in products}
    for period in quarters_back(quarter_holding(TODAY), 12):
        for each in snapshot_counts(village.book, period).members:
            key = (each.household, group_of[each.product], each.sex or UNKNOWN_SEX)
            noisy = each.number if each.household is None else disguised(each.number, draws.household(MEMBERS, each))
            found.true[key][period.last] += each.number
            found.noisy[key][period.last] += noisy
            found.all[key[1:]][period.last] += noisy
    return found


def test_whoever_knows_all_but_one_household_finds_the_members_of_none(village: Figures, told: Snapshot) -> None:
    published, known, looked_at = rows_of(told), counted(village), 0
    for household, group, sex in sorted(known.true, key=repr)[::9]:
        seen, true = published[group, sex], known.true[household, group, sex]
        for numbers in possible(seen, known.all_but(household, group, sex), true) if household is not None else ():
            assert len(numbers) > 1, (household, group, sex)
            looked_at += 1
    assert looked_at > 50


def test_what_is_told_of_members_is_told_of_households_with_their_noise(village: Figures, told: Snapshot) -> None:
    known = counted(village)
    noise = {known.noisy[key][at] - n for key, each in known.true.items() if key[0] for at, n in each.items() if n}
    assert noise == {-1, 0, 1}
    for where, seen in rows_of(told).items():
        draws = [all(agrees(seen[at], known.all[where][at], draw) for at in seen) for draw in range(STEP)]
        assert any(draws), where


@settings(max_examples=25)
@given(st.data(), st.binary(min_size=8, max_size=8))
def test_the_same_is_true_of_any_small_scheme(data: st.DataObject, secret: bytes) -> None:
    quarters = range(data.draw(st.integers(1, 5)))
    lives = st.lists(st.integers(0, 4), min_size=len(quarters), max_size=len(quarters))
    scheme = data.draw(st.lists(lives, min_size=3, max_size=8))
    draws, group = Draws(secret), ProductGroup("health", "voluntary")
    noisy = [
        [disguised(n, draws.household(MEMBERS, OfHousehold(1, "f", at, n))) if n else 0 for n in each]
        for at, each in enumerate(scheme)
    ]
    sheet = CellSheet(draws)
    for quarter in quarters:
        sheet.count(CellKey(quarter, group, MEMBERS, "f"), sum(each[quarter] for each in noisy), disguised=True)
    seen = {key.quarter: None if key in sheet.reasons else float(number) for key, number in sheet.numbers.items()}
    for at, each in enumerate(scheme):
        others = {quarter: sum(row[quarter] for of, row in enumerate(noisy) if of != at) for quarter in quarters}
        assert all(len(numbers) > 1 for numbers in possible(seen, others, dict(enumerate(each))))
        assert all(sum(row[q] for row in scheme) >= STEP for q, number in seen.items() if number is not None)


def test_the_attacker_finds_a_household_where_nothing_is_disguised() -> None:
    others = {quarter: 100 + quarter for quarter in range(12)}
    seen = {quarter: float((number + 3 + 2) // STEP * STEP) for quarter, number in others.items()}
    true = dict.fromkeys(others, 3)
    exactly = {
        members
        for members in range(LARGEST)
        for draw in range(STEP)
        if all(agrees(seen[each], others[each] + members, draw) for each in seen)
    }
    assert len(exactly) < LARGEST
    assert 3 in possible(seen, others, true)[0]


@dataclass(frozen=True)
class LineSum:
    """A sum that anybody knows who knows the handbook: of product groups, of sexes, of the lines of a statement."""

    total: object
    parts: tuple[tuple[int, object], ...]


def sums_known(told: Snapshot) -> list[LineSum]:
    """Every such sum between the rows of a snapshot, from quarter to quarter as well."""
    numbers = (SnapshotUnit.COUNT, SnapshotUnit.MONEY)
    keys = {(row.quarter, row.group, row.measure, row.sex) for row in told.rows if row.unit in numbers}
    groups = sorted({row.group for row in told.rows} - {WHOLE})
    found = []
    for quarter, group, measure, sex in sorted(keys):
        parts = [(quarter, each, measure, sex) for each in groups]
        if group == WHOLE and any(each in keys for each in parts):
            found.append(_sum((quarter, group, measure, sex), parts, keys))
        if sex == "" and any((quarter, group, measure, each) in keys for each in "fmx"):
            sexes = [(quarter, group, measure, each) for each in ("f", "m", "x", UNKNOWN_SEX)]
            found.append(_sum((quarter, group, measure, sex), sexes, keys))
        line = LINES.get(measure) or CASH_LINES.get(measure)
        if line and line.parts:
            signed = tuple((sign, (quarter, group, code, "")) for sign, code in line.parts)
            found.append(LineSum((quarter, group, measure, ""), signed))
    return found


def _sum(
    total: object, parts: list[tuple[Day, ProductGroup, str, str]], keys: set[tuple[Day, ProductGroup, str, str]]
) -> LineSum:
    return LineSum(total, tuple((1, each) for each in parts if each in keys))


def test_no_withheld_number_of_the_village_follows_from_the_others(told: Snapshot) -> None:
    sums = sums_known(told)
    for quarter in sorted({row.quarter for row in told.rows}):
        of = [each for each in told.rows if each.quarter == quarter]
        hidden = {(row.quarter, row.group, row.measure, row.sex): row.withheld for row in of if row.value is None}
        here = [each for each in sums if each.total in hidden or any(key in hidden for _, key in each.parts)]
        attacker = Attacker([each for each in here if each.total[0] == quarter], hidden)  # type: ignore[index]
        codes = {*LINES, *CASH_LINES, "members", "policies", "claims_reported", "claims_paid"}
        must = [key for key, why in hidden.items() if why in (Withheld.FEW, Withheld.DOMINANT) and key[2] in codes]
        assert must
        assert [key for key in must if attacker.finds(key)] == []


def test_no_count_below_five_is_told_and_all_are_in_fives(told: Snapshot) -> None:
    counts = [row.value for row in told.rows if row.unit is SnapshotUnit.COUNT and row.value is not None]
    assert counts
    assert all(value >= STEP and value % STEP == 0 for value in counts)


def test_an_indicator_on_few_claims_is_withheld_with_both_sides(told: Snapshot) -> None:
    names = ("incurred_claims_ratio", "claims_rejection_ratio", "promptness")
    hidden = [row for row in told.rows if row.measure in names and row.withheld is Withheld.FEW]
    assert hidden
    assert {(row.value, row.numerator, row.denominator) for row in hidden} == {(None, None, None)}


def test_totals_are_sums_of_what_is_told(told: Snapshot) -> None:
    values: dict[object, float | None] = {
        (row.quarter, row.group, row.measure, row.sex): row.value for row in told.rows
    }
    whole = [each for each in sums_known(told) if None not in (values.get(key) for key in _keys(each))]
    assert len(whole) > 100
    assert all(values[each.total] == sum(sign * values[key] for sign, key in each.parts) for each in whole)  # type: ignore[operator,misc]


def _keys(of: LineSum) -> list[object]:
    return [of.total, *(key for _, key in of.parts)]


def test_a_book_of_a_family_tells_nothing_of_its_persons(tmp_path: Path) -> None:
    with closing(open_book(scheme_book(tmp_path / "s.coverbook"), look=True)) as book:
        found = snapshot(Figures(book, TODAY), TODAY, 4)
    told = {row.measure for row in found.rows if row.value}
    assert told.isdisjoint({"members", "policies", "claims_reported", "claims_paid", "P03", "P11", "P12", "B14", "B20"})
    assert {row.withheld for row in found.rows if row.measure == "members"} == {Withheld.FEW}


def test_what_is_drawn_stays_so_that_nothing_averages_it_away(village: Figures, told: Snapshot) -> None:
    again = snapshot(village, TODAY, 4)
    last = {row.quarter for row in again.rows}
    numbers = {(row.quarter, row.group, row.measure, row.sex): row.value for row in told.rows if row.value is not None}
    both = [
        row for row in again.rows if (row.quarter, row.group, row.measure, row.sex) in numbers and row.value is not None
    ]
    assert len(both) > 500
    assert len(last) == 4
    assert all(numbers[row.quarter, row.group, row.measure, row.sex] == row.value for row in both)
