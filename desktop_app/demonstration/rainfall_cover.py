"""Rainfall cover: a season's index cover of a field, paid by what the rain gauge measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.demonstration.claims import Event, settle
from desktop_app.demonstration.clock import FIRST, TODAY, YEARS, month_of, year_of
from desktop_app.demonstration.story import STATIONS
from desktop_app.demonstration.weather import season_of

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.demonstration.people import Household
    from desktop_app.demonstration.story import Story


def rainfall_cover(home: Household, story: Story) -> None:
    """A policy for each season in which a farming household is there and buys."""
    if story.luck.random() >= 0.18:
        return
    for year in YEARS[1:]:
        first, last = season_of(year)
        holder = home.holder(first)
        if home.joined < first - 20 and home.left > last and holder and story.luck.random() < 0.8:
            _season(holder.code, first, last, home, story)


def _season(holder: str, first: Day, last: Day, home: Household, story: Story) -> None:
    """One policy with its field, its premium and its payout."""
    ledger, tariff = story.ledger, story.setting.tariff
    code = ledger.policy()
    ledger.fields += 1
    ledger.rows["policies"].append(
        (code, "RC", holder, None, home.office_code, first, last, None, None, None, tariff.rainfall_sum, None),
    )
    field = (f"A-{ledger.fields:05d}", code, "field", story.setting.region.crop, tariff.field, None)
    ledger.rows["assets"].append(field)
    paid = min(first - 20, TODAY) + story.luck.randrange(20)
    due, amount = first - 20, tariff.rainfall
    months, year = month_of(), year_of()[first - FIRST]
    ledger.tally.written["RC", 4][months[first - FIRST]] += amount
    ledger.tally.cash[months[paid - FIRST]] += amount
    receipt = ledger.receipt(year)
    ledger.rows["premiums"].append(
        (ledger.premium(), code, due, first, last, amount, "premium", paid, home.method, receipt),
    )
    share = story.setting.payout(year, home.office % STATIONS)
    payout = int(tariff.rainfall_sum * share) // 1000 * 1000
    if payout:
        about = ("RC", code, holder, home.office_code, "RC-R", "drought", "low rainfall", None)
        settle(Event(*about, last, payout, payout, 0.8, at_once=True), story)
