"""Spells of persons, growth by its movements and persistency at the days on which they turn."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from types import MappingProxyType

from desktop_app.core.indicators.groups import groups
from desktop_app.core.indicators.growth import Move, Movements, PeriodRow, periods_back, together, years
from desktop_app.core.indicators.persistency import Curves, windows
from desktop_app.core.indicators.spells import renewal_days, spells
from desktop_app.core.indicators.terms import Contract, CoverTerm, alike
from desktop_app.core.period import Period, iso, parse_day

GRACES = MappingProxyType({1: 30, 2: 0})
YEAR = Period(parse_day("2024-01-01"), parse_day("2024-12-31"))


def term(start: str, end: str, left: str | None = None, why: str | None = None, product: int = 1) -> CoverTerm:
    """A cover of one person."""
    last = parse_day(left or end)
    return CoverTerm(7, product, 0, False, "holder", parse_day(start), parse_day(end), min(last, parse_day(end)), why)


def contract(policy: int, start: str, end: str, lives: int, renews: int | None = None) -> Contract:
    """A head count of one group."""
    last = parse_day(end)
    return Contract(policy, 1, 0, None, 5, renews, parse_day(start), last, last, None, True, lives)


def of_terms(*terms: CoverTerm, period: Period = YEAR) -> Movements:
    """One person's movements in a period."""
    calendar = PeriodRow([period])
    (found,) = calendar.movements(Counter(calendar.moves(spells(terms, GRACES), renewal_days(terms, GRACES))))
    return found


def of_groups(*contracts: Contract) -> Movements:
    """A group's movements in the year."""
    calendar, moves = PeriodRow([YEAR]), Counter[Move]()
    for group in groups(contracts, GRACES):
        for move, lives in calendar.group_moves(group):
            moves[move] += lives
    (found,) = calendar.movements(moves)
    return found


def counts(of: Movements) -> tuple[int, ...]:
    """Start, new, returned, resumed, left, paused, end."""
    return of.start, of.new, of.returned, of.resumed, of.left, of.paused, of.end


def test_a_renewal_the_day_after_is_one_spell() -> None:
    terms = (term("2023-03-01", "2024-02-29"), term("2024-03-01", "2025-02-28"))
    assert [(iso(of.first), iso(of.last)) for of in spells(terms, GRACES)] == [("2023-03-01", "2025-02-28")]
    assert counts(of_terms(*terms)) == (1, 0, 0, 0, 0, 0, 1)
    assert of_terms(*terms).renewed == 1


def test_a_late_renewal_is_neither_left_nor_new() -> None:
    last_day_of_grace = (term("2023-03-01", "2024-02-29"), term("2024-03-31", "2025-03-30"))
    assert counts(of_terms(*last_day_of_grace)) == (1, 0, 0, 1, 0, 1, 1)
    one_later = (term("2023-03-01", "2024-02-29"), term("2024-04-01", "2025-03-31"))
    assert counts(of_terms(*one_later)) == (1, 0, 1, 0, 1, 0, 1)
    assert of_terms(*one_later).reasons == Counter(ran_out=1)


def test_an_early_renewal_is_one_spell_and_counts_on_its_first_day() -> None:
    early = (term("2023-03-01", "2024-02-29"), term("2024-01-01", "2024-12-31"))
    assert (counts(of_terms(*early)), of_terms(*early).renewed) == ((1, 0, 0, 0, 0, 0, 1), 1)
    beside = (term("2023-03-01", "2024-03-01"), term("2024-01-01", "2024-12-31"))
    assert (counts(of_terms(*beside)), of_terms(*beside).renewed) == ((1, 0, 0, 0, 0, 0, 1), 0)


def test_the_grace_of_one_product_does_not_hold_another() -> None:
    other = (term("2023-03-01", "2024-02-29", product=2), term("2024-03-02", "2025-03-01", product=1))
    assert counts(of_terms(*other)) == (1, 0, 1, 0, 1, 0, 1)
    first = (term("2023-03-01", "2024-02-29", product=1), term("2024-03-02", "2025-03-01", product=2))
    assert counts(of_terms(*first)) == (1, 0, 1, 0, 1, 0, 1)


def test_grace_runs_from_the_last_day_covered() -> None:
    lapsed = term("2024-01-01", "2024-12-31", left="2024-03-31", why="unpaid_premium")
    assert counts(of_terms(lapsed, term("2024-04-30", "2025-04-29"))) == (0, 1, 0, 1, 0, 1, 1)
    assert counts(of_terms(lapsed, term("2024-05-02", "2025-05-01"))) == (0, 1, 1, 0, 1, 0, 1)


def test_two_covers_at_a_time_are_one_person() -> None:
    twice = (term("2024-02-01", "2025-01-31"), term("2024-03-01", "2024-06-30", product=2))
    assert counts(of_terms(*twice)) == (0, 1, 0, 0, 0, 0, 1)


def test_leaving_counts_the_day_after_the_last_day() -> None:
    on_the_last = term("2024-01-01", "2024-12-31", left="2024-12-31", why="migrated")
    assert counts(of_terms(on_the_last)) == (0, 1, 0, 0, 0, 0, 1)
    on_the_first = term("2024-01-01", "2024-12-31", left="2024-01-01", why="migrated")
    assert counts(of_terms(on_the_first)) == (0, 1, 0, 0, 1, 0, 0)
    assert of_terms(on_the_first).reasons == Counter(migrated=1)
    before_it_began = term("2024-01-01", "2024-12-31", left="2023-12-31", why="migrated")
    assert counts(of_terms(before_it_began)) == (0, 0, 0, 0, 0, 0, 0)


def test_a_period_of_one_day_and_nobody_at_all() -> None:
    leap_day = Period(parse_day("2024-02-29"), parse_day("2024-02-29"))
    assert counts(of_terms(term("2024-02-29", "2025-02-28"), period=leap_day)) == (0, 1, 0, 0, 0, 0, 1)
    nobody = of_terms(period=leap_day)
    assert (counts(nobody), nobody.growth, nobody.a_year) == ((0,) * 7, None, None)


def test_of_several_reasons_on_a_day_that_of_who_could_not_stay_counts() -> None:
    (spell,) = spells(
        (
            term("2024-01-01", "2024-12-31", left="2024-05-31", why="migrated"),
            term("2024-02-01", "2024-12-31", left="2024-05-31", why="death"),
        ),
        GRACES,
    )
    assert spell.reason == "death"


def test_a_group_that_renews_at_once_neither_comes_nor_goes() -> None:
    grew = of_groups(contract(1, "2023-07-01", "2024-06-30", 100), contract(2, "2024-07-01", "2025-06-30", 120))
    assert (counts(grew), grew.renewed) == ((100, 20, 0, 0, 0, 0, 120), 100)
    shrank = of_groups(contract(1, "2023-07-01", "2024-06-30", 100), contract(2, "2024-07-01", "2025-06-30", 80))
    assert (counts(shrank), shrank.renewed) == ((100, 0, 0, 0, 20, 0, 80), 80)


def test_a_group_that_renews_late_or_early() -> None:
    late = of_groups(contract(1, "2023-07-01", "2024-06-30", 100), contract(2, "2024-07-11", "2025-06-30", 100))
    assert counts(late) == (100, 0, 0, 100, 0, 100, 100)
    early = of_groups(contract(1, "2023-07-01", "2024-06-30", 9), contract(2, "2024-06-01", "2025-05-31", 9, renews=1))
    assert counts(early) == (9, 0, 0, 9, 0, 9, 9)
    unnamed = of_groups(contract(1, "2023-07-01", "2024-06-30", 9), contract(2, "2024-05-02", "2025-05-01", 9))
    assert (counts(unnamed), unnamed.renewed) == (counts(early), 9)
    beside = of_groups(contract(1, "2023-07-01", "2024-06-30", 9), contract(2, "2024-05-01", "2025-04-30", 9))
    assert (counts(beside), beside.renewed) == ((9, 9, 0, 0, 9, 0, 9), 0)


def test_one_policy_is_not_carried_on_twice() -> None:
    split = of_groups(
        contract(1, "2023-07-01", "2024-06-30", 100),
        contract(2, "2024-07-01", "2025-06-30", 60),
        contract(3, "2024-07-01", "2025-06-30", 60),
    )
    assert counts(split) == (100, 60, 0, 0, 40, 0, 120)


def test_periods_go_back_by_their_own_length() -> None:
    quarter = Period(parse_day("2024-01-01"), parse_day("2024-03-31"))
    assert [(iso(of.first), iso(of.last)) for of in periods_back(quarter, 3)] == [
        ("2023-07-01", "2023-09-30"),
        ("2023-10-01", "2023-12-31"),
        ("2024-01-01", "2024-03-31"),
    ]
    leap = Period(parse_day("2024-02-29"), parse_day("2024-02-29"))
    assert [iso(of.first) for of in periods_back(leap, 2)] == ["2024-02-28", "2024-02-29"]
    assert (years(quarter), years(YEAR), years(leap)) == (Fraction(1, 4), Fraction(1), Fraction(1, 365))


def test_periods_together_start_with_the_first_and_end_with_the_last() -> None:
    calendar = PeriodRow(periods_back(YEAR, 2))
    left = spells((term("2023-03-01", "2024-02-28", left="2023-12-31", why="other"),), GRACES)
    first, second = calendar.movements(Counter(calendar.moves(left, ())))
    assert (counts(first), counts(second)) == ((0, 1, 0, 0, 0, 0, 1), (1, 0, 0, 0, 1, 0, 0))
    assert counts(together((first, second))) == (0, 1, 0, 0, 1, 0, 0)


def test_a_cohort_is_followed_quarter_by_quarter() -> None:
    quarters = windows(Period(parse_day("2024-10-01"), parse_day("2024-11-15")), 1, 4)
    assert iso(quarters[-1].last) == "2024-11-15"
    curves = Curves(quarters)
    curves.add(spells((term("2024-03-31", "2025-03-30", left="2024-06-30", why="death"),), GRACES))
    curves.add(spells((term("2024-01-01", "2024-12-31", left="2024-06-29", why="migrated"),), GRACES))
    curves.add(spells((term("2024-01-01", "2024-06-30"), term("2024-07-30", "2025-07-29")), GRACES))
    curves.add(spells((term("2023-12-31", "2024-12-30"),), GRACES))
    found = [(of.quarters, of.bought, of.in_force, of.ineligible, of.share_of_eligible) for of in curves.points()]
    assert found == [(0, 3, 3, 0, 1.0), (1, 3, 2, 0, 2 / 3), (2, 3, 1, 1, 1 / 2), (3, 3, 1, 1, 1 / 2)]


def test_people_alike_are_counted_at_once_however_few_are_kept() -> None:
    family = [[term("2024-01-01", "2024-12-31")._replace(person=at)] for at in (1, 2, 3)]
    another = [term("2024-02-01", "2024-12-31")]
    people = [*family[:2], another, family[2]]
    assert [(of[0].start, count) for of, count in alike(people)] == [(YEAR.first, 3), (parse_day("2024-02-01"), 1)]
    assert [count for _, count in alike(people, most=1)] == [1, 1, 1, 1]
    assert [count for _, count in alike(people, most=2)] == [2, 1, 1]
    assert list(alike([])) == []
