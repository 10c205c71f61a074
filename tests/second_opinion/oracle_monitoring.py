"""Claims monitoring from the definitions, section 10: insured-days counted one by one, claims row by row."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_claims import counted, value
from tests.second_opinion.oracle_folder import ONE_DAY, months_later
from tests.second_opinion.oracle_members import insured_of, policies_of
from tests.second_opinion.oracle_premium import ANY_OFFICE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row

BANDS = ((0, 4), (5, 17), (18, 29), (30, 39), (40, 49), (50, 59), (60, 69))
Sums = dict[str, tuple[int, int, int]]
"""Insured-days, claims and covered by the name of a part."""


@dataclass(frozen=True)
class Asked:
    """What is asked: of which product and office, from when to when."""

    folder: Folder
    product: str
    office: str | None
    first: date
    last: date


@dataclass(frozen=True)
class InsuredDay:
    """So many lives in force under a policy on a day; nobody's in particular under a head count."""

    day: date
    policy: Row
    person: Row | None
    lives: int = 1


def insured_days(asked: Asked) -> list[InsuredDay]:
    """Every day in the period of everyone insured, one by one."""
    return asked.folder.once(
        ("insured days", asked.product, asked.office, asked.first, asked.last), lambda: [*_named(asked), *_heads(asked)]
    )


def _named(asked: Asked) -> Iterator[InsuredDay]:
    """Days of the insured with a name."""
    for each in insured_of(asked.folder, asked.product, asked.office):
        for day in _days(asked.first, asked.last):
            if each.in_force(day):
                yield InsuredDay(day, each.policy, asked.folder.row("people", each.person))


def _heads(asked: Asked) -> Iterator[InsuredDay]:
    """Days of head-count policies."""
    for policy in policies_of(asked.folder, asked.product, asked.office):
        end = min(policy["end"], policy.get("exit_date") or policy["end"])
        for day in _days(max(asked.first, policy["start"]), min(asked.last, end)):
            if is_head_count(asked.folder, policy) and policy["lives"]:
                yield InsuredDay(day, policy, None, policy["lives"])


def _days(first: date, last: date) -> Iterator[date]:
    """Every day from one to another."""
    while first <= last:
        yield first
        first += ONE_DAY


def is_head_count(folder: Folder, policy: Row) -> bool:
    """Whether a policy carries lives without names."""
    return policy.get("lives") is not None and not folder.rows("covers", policy=policy["code"])


def counted_claims(asked: Asked) -> list[Row]:
    """Claims incurred in the period, reported and not rejected by its end."""
    rows = counted(asked.folder, asked.product, asked.last, asked.office)
    return [row for row in rows if asked.first <= row["incurred"] <= asked.last]


def claimant(folder: Folder, claim: Row) -> Row | None:
    """The person of a claim: the holder where it names none."""
    code = claim.get("person") or folder.row("policies", claim["policy"]).get("holder")
    return folder.row("people", code) if code else None


def person_told(folder: Folder, claim: Row) -> Row | None:
    """The person of a claim, unless it stands against lives without names."""
    return None if is_head_count(folder, folder.row("policies", claim["policy"])) else claimant(folder, claim)


def parts(asked: Asked, of_day: Callable[[InsuredDay], str], of_claim: Callable[[Row], str]) -> Sums:
    """Exposure and claims told apart in one way."""
    days, claims, covered = Counter[str](), Counter[str](), Counter[str]()
    for each in insured_days(asked):
        days[of_day(each)] += each.lives
    for claim in counted_claims(asked):
        claims[of_claim(claim)] += 1
        covered[of_claim(claim)] += value(asked.folder, claim, asked.last)
    return {name: (days[name], claims[name], covered[name]) for name in {*days, *claims}}


def by_product(asked: Asked) -> Sums:
    """All of it."""
    return parts(asked, lambda _: asked.product, lambda _: asked.product)


def by_office(asked: Asked) -> Sums:
    """By the office of the policy, of claims by the one that took them."""
    policies = {row["code"]: row for row in asked.folder.rows("policies")}
    return parts(
        asked,
        lambda each: each.policy.get("office") or "unknown",
        lambda claim: claim.get("office") or policies[claim["policy"]].get("office") or "unknown",
    )


def by_sex(asked: Asked) -> Sums:
    """By sex."""
    return parts(asked, lambda each: _sex(each.person), lambda claim: _sex(person_told(asked.folder, claim)))


def _sex(person: Row | None) -> str:
    """The sex of a person, where known."""
    return (person or {}).get("sex") or "unknown"


def by_age(asked: Asked) -> Sums:
    """By age on the day."""
    return parts(
        asked,
        lambda each: band(age(each.person, each.day)),
        lambda claim: band(age(person_told(asked.folder, claim), claim["incurred"])),
    )


def age(person: Row | None, day: date) -> int | None:
    """Whole years of age on a day; born on 29 February one comes of age on the 28th."""
    if person is None or person.get("birth_date") is None:
        return None
    born, years = person["birth_date"], 0
    while months_later(born, 12 * (years + 1)) <= day:
        years += 1
    return years


def band(years: int | None) -> str:
    """The band of an age."""
    if years is None:
        return "unknown"
    return next((f"{low}-{high}" for low, high in BANDS if low <= years <= high), "70+")


def by_month(asked: Asked) -> Sums:
    """By month."""
    return parts(asked, lambda each: each.day.isoformat()[:7], lambda claim: claim["incurred"].isoformat()[:7])


def by_word(asked: Asked, column: str) -> Sums:
    """Claims by what stands in a column, against the exposure of the product."""
    whole = sum(each.lives for each in insured_days(asked))
    found = parts(asked, lambda _: "", lambda claim: claim.get(column) or "unknown")
    return {name: (whole, claims, covered) for name, (_, claims, covered) in found.items() if claims}


def first_cover(folder: Folder, product: str, person: str) -> date | None:
    """The day a person was first in force under a product, at any office."""
    starts = [
        each.start
        for each in insured_of(folder, product, ANY_OFFICE)
        if each.person == person and each.last >= each.start
    ]
    return min(starts) if starts else None


def _novelty(asked: Asked, policy: Row, person: Row | None) -> str:
    """Whether a person is under the first policy of the product."""
    if is_head_count(asked.folder, policy):
        return "head_count"
    first = first_cover(asked.folder, asked.product, person["code"]) if person else None
    if first is None:
        return "not_covered"
    return "new" if policy["start"] <= first else "renewed"


def new_and_renewed(asked: Asked) -> Sums:
    """Under a first policy against later ones."""
    folder = asked.folder
    return parts(
        asked,
        lambda each: _novelty(asked, each.policy, each.person),
        lambda claim: _novelty(asked, folder.row("policies", claim["policy"]), claimant(folder, claim)),
    )


def early_claims(asked: Asked) -> Sums:
    """By days since the waiting period ended."""
    folder = asked.folder
    return parts(
        asked,
        lambda each: _window(asked, each.policy, each.person, each.day),
        lambda claim: _window(
            asked, folder.row("policies", claim["policy"]), claimant(folder, claim), claim["incurred"]
        ),
    )


def _window(asked: Asked, policy: Row, person: Row | None, day: date) -> str:
    """In the waiting period, in the first, second or third thirty days after it, or later."""
    novelty = _novelty(asked, policy, person)
    if novelty not in {"new", "renewed"} or person is None:
        return novelty
    first = first_cover(asked.folder, asked.product, person["code"])
    assert first is not None
    since = (day - first).days - (asked.folder.row("products", asked.product).get("waiting_days") or 0)
    if since < 0:
        return "waiting"
    return ("1-30", "31-60", "61-90", "later")[min(since // 30, 3)]


def by_price(asked: Asked) -> Sums:
    """Exposure and claims by the row of the pricing table that speaks of the person on the day."""
    folder = asked.folder
    return parts(
        asked,
        lambda each: _price(asked, each.person, each.day),
        lambda claim: _price(asked, person_told(folder, claim), claim["incurred"]),
    )


def _price(asked: Asked, person: Row | None, day: date) -> str:
    """The row for a person: the one for the sex before one for any, then the one with fewer ages."""
    years, fitting = age(person, day), []
    for row in asked.folder.rows("expected", product=asked.product):
        low, high = row.get("age_from"), row.get("age_to")
        if row.get("sex") not in {None, "", (person or {}).get("sex")}:
            continue
        everybody = not low and not high
        if everybody if years is None else int(low or 0) <= years <= int(high or 10**6):
            fitting.append((not row.get("sex"), int(high or 10**6) - int(low or 0), price_name(row)))
    return min(fitting)[2] if fitting else "unpriced"


def price_name(row: Row) -> str:
    """What tells a row of the pricing table apart."""
    return f"{row.get('sex') or ''} {row.get('age_from') or ''}-{row.get('age_to') or ''}"


def expected_claims(asked: Asked) -> dict[str, Fraction]:
    """Exposure x frequency of every row that has one."""
    found = by_price(asked)
    return {
        price_name(row): Fraction(found.get(price_name(row), (0,))[0], 365) * Fraction(row["frequency"])
        for row in asked.folder.rows("expected", product=asked.product)
        if row.get("frequency")
    }
