"""The demonstration scheme as rows of the exchange sheets, the same for the same size and seed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.demonstration.accident_takaful import accident_takaful
from desktop_app.demonstration.background import background, certificates
from desktop_app.demonstration.books import INSURANCE_STAFF, Books
from desktop_app.demonstration.clock import FIRST
from desktop_app.demonstration.credit_life import credit_life
from desktop_app.demonstration.family_health import family_health
from desktop_app.demonstration.family_life import family_life
from desktop_app.demonstration.group_funeral import group_funeral
from desktop_app.demonstration.in_order import in_order
from desktop_app.demonstration.investments import LIMITS
from desktop_app.demonstration.ledger import StoryLedger
from desktop_app.demonstration.people import household
from desktop_app.demonstration.plan import plan
from desktop_app.demonstration.products import fixed_rows
from desktop_app.demonstration.rainfall_cover import rainfall_cover
from desktop_app.demonstration.size import size_named
from desktop_app.demonstration.story import Story, luck_of, setting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.demonstration.ledger import Batch
    from desktop_app.demonstration.story import StorySetting

_A_GROUP = 36
"""Households for every savings group."""


def demonstration(size: str, seed: int) -> Iterator[Batch]:
    """(sheet, rows) in the order of the sheets' fields, in batches and any interleaving."""
    wanted = size_named(size)
    batches = story(setting(wanted, seed))
    return in_order(batches) if wanted.in_order else batches


def story(of: StorySetting) -> Iterator[Batch]:
    """The whole story: household by household, then the books that it led to."""
    ledger = StoryLedger()
    yield from fixed_rows(of)
    yield from background(of)
    while ledger.people < of.size.members:
        number = ledger.households + 1
        _household(Story(of, ledger, luck_of(of.seed, "household", number)))
        if number % _A_GROUP == 0:
            group_funeral(number // _A_GROUP, Story(of, ledger, luck_of(of.seed, "group", number)))
        yield from ledger.full()
    yield from ledger.full(1)
    yield from certificates(of, ledger.tally)
    yield from plan(ledger.tally, of.size)
    offices = [code for code, *_ in of.region.offices]
    books = Books(ledger.tally, luck_of(of.seed, "books"), offices)
    yield "vouchers", books.rows()
    yield "cash_counts", books.counts()
    yield "schedules", books.schedules
    yield "investments", books.treasury.register
    yield "investment_limits", list(LIMITS)
    yield "shared_costs", [("P17", FIRST, float(INSURANCE_STAFF))]


def _household(story: Story) -> None:
    """One household with everything that happened to it."""
    home = household(story)
    family_health(home, story)
    family_life(home, story)
    credit_life(home, story)
    rainfall_cover(home, story)
    accident_takaful(home, story)
