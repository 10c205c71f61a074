"""The facts that have persons once more, told by sex and by the reason for leaving.

They are read from the rows whenever somebody asks, and no sums of them are kept: a save costs nothing more for them.
An unknown sex is told as an empty one; so are the lives of head counts, which nobody knows by name.
"""

from __future__ import annotations

from desktop_app.store.facts.claims import DECISIONS, SETTLED, VALUES
from desktop_app.store.facts.fact import Fact, Source
from desktop_app.store.facts.lives import HEADS, INSURED, LIVES, PERSONS
from desktop_app.store.facts.renewals import POLICIES, TERMS

_OF_CLAIM = """SELECT ifnull(c.person, p.holder) FROM {claims} c JOIN {policies} p ON p.id = c.policy
                WHERE c.id = r.record"""
"""Whose claim it is: a claim that names nobody is the holder's."""
_OF_PERSON = "r.record"
_NOBODY = "NULL"


def _by_sex(fact: Fact, person: str, *more: str) -> Fact:
    """A fact told by the sex of a person as well, and by some columns of its rows that are no dimensions of it."""
    sources = tuple(_sexed(each, person) for each in fact.sources)
    return Fact(
        f"{fact.name}_by_sex",
        (*fact.dimensions, "sex", *more),
        fact.measures,
        sources,
        fact.derived,
        (*fact.categories, "sex", *more),
        fact.many,
        fact.totals,
    )


def _sexed(of: Source, person: str) -> Source:
    """The rows of a source with the sex of the person of each record."""
    rows = of.rows.replace("{each}", of.each).replace("{by}", "" if of.each == "0" else ", record")
    sex = f"SELECT h.sex FROM {{people}} h WHERE h.id = ({person})"
    return Source(of.sheet, f"SELECT r.*, ifnull(({sex}), '') AS sex FROM ({rows}) r", of.belongs, of.terms)


_SPANS = f"""SELECT i.policy, i.product, ifnull(i.office, 0) AS office, ifnull(h.sex, '') AS sex, i.start_day,
        i.last_day, 1 AS covers, 0 AS lives
    FROM ({INSURED}) i JOIN {{people}} h ON h.id = i.person WHERE i.last_day >= i.start_day
    UNION ALL SELECT i.policy, i.product, ifnull(i.office, 0), '', i.start_day, i.last_day, 0, i.lives
    FROM ({HEADS}) i WHERE i.last_day >= i.start_day"""

LIVES_BY_SEX = Fact(
    "lives_by_sex",
    (*LIVES.dimensions, "sex"),
    LIVES.measures,
    (
        Source(
            "policies",
            f"""WITH known AS ({_SPANS})
            SELECT policy AS record, product, office, sex, start_day AS day, covers, lives,
                (covers + lives) * start_day AS weighed FROM known
            UNION ALL SELECT policy, product, office, sex, last_day + 1, -covers, -lives,
                -(covers + lives) * (last_day + 1) FROM known""",
            "covered_policy",
        ),
    ),
    LIVES.derived,
    ("sex",),
)
"""Covers in force and lives of head counts; of a cover the sex is that of its person."""

BY_SEX = (
    _by_sex(PERSONS, _OF_PERSON),
    LIVES_BY_SEX,
    _by_sex(TERMS, _OF_PERSON, "reason"),
    _by_sex(POLICIES, _NOBODY, "reason"),
    _by_sex(DECISIONS, _OF_CLAIM),
    _by_sex(SETTLED, _OF_CLAIM),
    _by_sex(VALUES, _OF_CLAIM),
)
"""Each under the name of its fact with `_by_sex` behind it."""
