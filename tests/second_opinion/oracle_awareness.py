"""Renewal by its parts, persistency, growth by its movements and coverage by segment, by loops over days and rows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_folder import ONE_DAY
from tests.second_opinion.oracle_members import Insured, insured_of, policies_of
from tests.second_opinion.oracle_premium import ANY_OFFICE
from tests.second_opinion.oracle_renewals import INELIGIBLE, endings, is_dependant, renewal_date

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row


def not_renewable(folder: Folder, product: str) -> bool:
    """Whether renewal means nothing: compulsory credit life, pensions (section 9)."""
    row = folder.row("products", product)
    return row["line"] == "pension" or (row["line"] == "credit_life" and row.get("participation") == "compulsory")


def participation(folder: Folder, product: str) -> str:
    """How one comes to have a product."""
    return folder.row("products", product).get("participation") or "voluntary"


def _grace(folder: Folder, product: str) -> int:
    return int(folder.row("products", product).get("grace_days") or 0)


def why(end: date, last: date, reason: str | None) -> str:
    """Why cover ended, recorded or not."""
    return reason or ("ran_out" if last == end else "not_recorded")


@dataclass(frozen=True)
class Fate:
    """What became of one person under one term that came up for renewal."""

    person: str
    month: date
    dependant: bool
    ineligible: bool
    renewed: bool
    reason: str
    left_out: bool


def fates(
    folder: Folder,
    product: str,
    office: str | None,
    span: tuple[date, date],
    without: Collection[str],
) -> list[Fate]:
    """Every person and term of the cohort (section 8, indicator 4), in the order of persons and policies."""
    found = [
        Fate(
            each.person or "",
            renewal_date(each.policy).replace(day=1),
            is_dependant(folder, each),
            each.ineligible,
            bool(each.renewed),
            why(each.policy["end"], each.last, each.reason),
            not each.ineligible and each.reason in without,
        )
        for each in sorted(endings(folder, product, office, *span), key=lambda each: each.policy["code"])
    ]
    return sorted(found, key=lambda fate: fate.person)


def _reason(each: Insured) -> str | None:
    """The reason of an exit that came before the end or on it."""
    return each.reason if each.left is not None and each.left <= each.policy["end"] else None


def lives_in_force(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> int:
    """The lives of head counts in force on a day."""
    return sum(
        row["lives"]
        for row in policies_of(folder, product, office)
        if row.get("lives") and not folder.rows("covers", policy=row["code"]) and row["start"] <= day <= _last(row)
    )


def _last(policy: Row) -> date:
    end: date = policy["end"]
    left: date = policy.get("exit_date") or end
    return min(left, end)


@dataclass(frozen=True)
class Follow:
    """One person's covers of some products, at an office or anywhere."""

    folder: Folder
    products: Collection[str]
    person: str
    office: str | None = ANY_OFFICE

    @property
    def covers(self) -> list[Insured]:
        """The covers that ever began."""
        return [
            each
            for product in self.products
            for each in insured_of(self.folder, product, self.office)
            if each.person == self.person and each.start <= each.last
        ]

    @property
    def days(self) -> set[date]:
        """Every day insured."""
        return {each.start + ONE_DAY * at for each in self.covers for at in range((each.last - each.start).days + 1)}

    def came(self, day: date) -> str:
        """How somebody comes to be insured on a day."""
        if min(self.days) == day:
            return "new"
        late = any(
            before.policy["product"] == each.policy["product"]
            and 0 < (day - before.last).days <= 1 + _grace(self.folder, each.policy["product"])
            for each in self.covers
            if each.start == day
            for before in self.covers
        )
        return "resumed" if late else "returned"

    def why_left(self, last: date) -> str:
        """Why cover ended on a day: an ineligible reason first, then any that is recorded."""
        ending = [each for each in self.covers if each.last == last]
        known = sorted(reason for each in ending if (reason := _reason(each)))
        unfit = [reason for reason in known if reason in INELIGIBLE]
        unknown = sorted(why(each.policy["end"], each.last, None) for each in ending)
        return [*unfit, *known, *unknown][0]


def everyone(folder: Folder, products: Collection[str], office: str | None = ANY_OFFICE) -> list[Follow]:
    """All who were ever to be insured."""
    codes = sorted({each.person for product in products for each in insured_of(folder, product, office)})
    return [Follow(folder, products, code, office) for code in codes]


def movements(people: list[Follow], first: date, last: date) -> Counter[str]:
    """Persons who came and went in a period: each day that differs from the one before is one movement."""
    found: Counter[str] = Counter()
    for person in people:
        days = person.days
        for day in sorted(days):
            if day - ONE_DAY not in days and first <= day <= last:
                found[person.came(day)] += 1
            after = day + ONE_DAY
            if after not in days and first <= after <= last:
                back = min((later for later in days if later > day), default=None)
                if back is not None and person.came(back) == "resumed":
                    found["paused"] += 1
                else:
                    found.update(("left", "left " + person.why_left(day)))
    return found


def insured(folder: Folder, products: Collection[str], day: date, office: str | None = ANY_OFFICE) -> set[str]:
    """Who is insured on a day."""
    return {each.person for product in products for each in insured_of(folder, product, office) if each.in_force(day)}


def bought(folder: Folder, product: str, first: date, last: date) -> list[Follow]:
    """Who bought a product in a window without renewing it."""
    found = []
    for person in everyone(folder, [product]):
        days = person.days
        starts = [day for day in days if day - ONE_DAY not in days and first <= day <= last]
        if any(person.came(day) != "resumed" for day in starts):
            found.append(person)
    return found


def persistency(folder: Folder, product: str, first: date, last: date, day: date) -> tuple[int, int, int]:
    """Of those who bought in a window: how many, how many in force on a day, how many could not be."""
    cohort = bought(folder, product, first, last)
    gone = [person for person in cohort if day not in person.days]
    lasts = [max(each for each in person.days if each < day) for person in gone]
    unfit = [person.why_left(last) in INELIGIBLE for person, last in zip(gone, lasts, strict=True)]
    return len(cohort), len(cohort) - len(gone), sum(unfit)
