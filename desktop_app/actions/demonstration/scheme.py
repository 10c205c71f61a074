"""The demonstration scheme as rows of the exchange sheets, the same for the same size and seed."""

from __future__ import annotations

from random import Random
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.actions.demonstration.books import books
from desktop_app.actions.demonstration.claims import deaths, droughts, sickness
from desktop_app.actions.demonstration.cover import credit, health, monsoon
from desktop_app.actions.demonstration.groups import group
from desktop_app.actions.demonstration.ledger import Ledger
from desktop_app.actions.demonstration.people import household
from desktop_app.actions.demonstration.setting import fixed_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.actions.demonstration.setting import Row

HOUSEHOLDS = MappingProxyType({"village": 600, "district": 16800, "network": 168000})
"""How many households make a scheme of each size: 2, 50 and 500 thousand people."""
_A_GROUP = 40
"""Households for every savings group."""


def demonstration(size: str, seed: int) -> Iterator[tuple[str, list[Row]]]:
    """(sheet, rows) in the order of the sheets' fields, in batches and any interleaving."""
    households = HOUSEHOLDS[size]
    yield from fixed_rows(households * 36 // 10)
    ledger = Ledger()
    for number in range(1, households + 1):
        _household(number, Random(f"{seed} {number}"), ledger)  # noqa: S311 - invented people, no secrets
        if number % _A_GROUP == 0:
            group(number // _A_GROUP, Random(f"{seed} group {number}"), ledger)  # noqa: S311 - the same
        yield from ledger.full()
    yield from books(ledger.months, Random(f"{seed} books"))  # noqa: S311 - the same
    yield from ledger.rest()


def _household(number: int, chance: Random, ledger: Ledger) -> None:
    """One household with everything that happened to it."""
    of, people = household(number, chance)
    for row in people:
        ledger.add("people", row)
    sickness(of, health(of, chance, ledger), chance, ledger)
    deaths(of, credit(of, chance, ledger), chance, ledger)
    droughts(of, monsoon(of, chance, ledger), chance, ledger)
