"""The households of the demonstration scheme: invented people with invented names."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.actions.demonstration.setting import FIRST, OCCUPATIONS, TODAY, VILLAGES
from desktop_app.core.period import Day, add_months

if TYPE_CHECKING:
    from random import Random

    from desktop_app.actions.demonstration.setting import Row

WOMEN = (
    *("Asmita", "Bimala", "Chameli", "Durga", "Ganga", "Himani", "Indira", "Jamuna", "Kabita", "Laxmi", "Maya"),
    *("Nirmala", "Parbati", "Rekha", "Sabina", "Tara", "Urmila", "Yashoda", "Sharmila", "Mina", "Goma", "Sita"),
)
MEN = (
    *("Arjun", "Bishnu", "Chandra", "Dil Bahadur", "Ganesh", "Hari", "Ishwor", "Jit Bahadur", "Krishna", "Lal"),
    *("Mohan", "Naresh", "Prem", "Ramesh", "Santosh", "Tek Bahadur", "Umesh", "Yam", "Gopal", "Suraj", "Dinesh"),
)
FAMILIES = (
    *("Tharu", "Chaudhary", "Gurung", "Rokaya", "Yadav", "Khadka", "Sunar", "Shahi", "Rana", "Oli", "Magar"),
    *("Bhandari", "Tamang", "Karki", "Pariyar", "Thapa", "Nepali", "Budha", "Rawat", "Sarki"),
)


@dataclass(slots=True)
class Member:
    """One person of a household while it is being imagined."""

    code: str
    relation: str
    born: Day
    died: Day | None = None


@dataclass(slots=True)
class Household:
    """A household with the day it joins and the office it belongs to."""

    number: int
    office: str
    village: str
    joined: Day
    members: list[Member] = field(default_factory=list)

    @property
    def holder(self) -> Member:
        """Who signs."""
        return self.members[0]


def household(number: int, chance: Random) -> tuple[Household, list[Row]]:
    """A household and the rows of its people; more of them join in the first two years."""
    at = number % len(VILLAGES)
    office = ("SIM", "KOL", "PHU")[at % 3]
    joined = FIRST + int(2290 * chance.random() ** 1.25)
    of = Household(number, office, VILLAGES[at], joined)
    family = chance.choice(FAMILIES)
    rows = [_person(of, relation, family, chance) for relation in _relations(chance)]
    return of, rows


def _relations(chance: Random) -> list[str]:
    """Who lives there."""
    found = ["holder"] + ["spouse"] * (chance.random() < 0.78)
    found += ["child"] * min(int(chance.expovariate(0.5)), 5)
    return found + ["parent"] * (chance.random() < 0.22)


def _person(of: Household, relation: str, family: str, chance: Random) -> Row:
    """One more person of a household, as a row of the people sheet."""
    woman = chance.random() < (0.45 if relation == "holder" else 0.55)
    low, high = {"child": (0, 17), "parent": (52, 73)}.get(relation, (20, 58))
    born = of.joined - int(365.25 * (low + (high - low) * chance.random()))
    code = f"M-{of.number:06d}{len(of.members) + 1}"
    of.members.append(Member(code, relation, born))
    name = f"{chance.choice(WOMEN if woman else MEN)} {family}"
    work = chance.choice(OCCUPATIONS) if relation != "child" else None
    phone = f"98{of.number:08d}" if relation == "holder" and chance.random() < 0.6 else None
    number = f"{of.number % 75:02d}-{len(of.members):02d}-{of.number:06d}" if relation != "child" else None
    return (
        *(code, f"H-{of.number:06d}", relation, name, "f" if woman else "m", born, int(chance.random() < 0.2)),
        *(work, of.office, of.village, phone, "citizenship" if number else None, number, min(of.joined, TODAY)),
    )


def birthday(of: Member, years: int) -> Day:
    """The day on which someone turns so many years old."""
    return add_months(of.born, 12 * years)
