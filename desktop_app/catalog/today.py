"""The day's page described: what waits, by its age, where to go about it, and the first steps of a new scheme."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.listings.listing import Column, Listing
from desktop_app.catalog.mark import Tone
from desktop_app.core.indicators.terms import EARLY_DAYS
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text


@dataclass(frozen=True, slots=True)
class Band:
    """One age among what waits: up to so many days (None: all that is older), its words, how urgent it is."""

    end: int | None
    label: Text
    tone: Tone = Tone.QUIET


@dataclass(frozen=True, slots=True)
class Queue:
    """One kind of work that waits: its title, its ages, and the page on which it is done."""

    name: str
    title: Text
    icon: str
    page: str
    go: Text
    none: Text
    bands: tuple[Band, ...]

    @property
    def ends(self) -> tuple[int, ...]:
        """The last day of every age that has one."""
        return tuple(band.end for band in self.bands if band.end is not None)


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many of a queue wait in each of its ages, and what they amount to."""

    queue: Queue
    counts: tuple[int, ...]
    line: Shown = None

    @property
    def total(self) -> int:
        """How many wait in all."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class FirstStep:
    """A first step of a new scheme: the page it is done on, what to do, and what that asks for."""

    page: str
    title: Text
    line: Text


_MONTHS = (
    Band(30, text("Today", "up to 30 days")),
    Band(60, text("Today", "31 to 60 days")),
    Band(90, text("Today", "61 to 90 days"), Tone.WATCH),
    Band(None, text("Today", "over 90 days"), Tone.BAD),
)
_SCHEDULE = (
    Band(7, text("Today", "up to 7 days")),
    Band(30, text("Today", "8 to 30 days")),
    Band(90, text("Today", "31 to 90 days"), Tone.WATCH),
    Band(None, text("Today", "over 90 days"), Tone.BAD),
)
"""The schedule of promptness (indicator 7)."""

PREMIUMS = Queue(
    "premiums",
    text("Today", "Premiums to take"),
    "premiums",
    "premiums",
    text("Today", "Take premiums"),
    text("Today", "Every premium that is due is paid."),
    _MONTHS,
)
TO_DECIDE = Queue(
    "to_decide",
    text("Today", "Claims to decide"),
    "claims",
    "claims",
    text("Today", "Decide claims"),
    text("Today", "Every claim that was reported is decided."),
    _SCHEDULE,
)
TO_PAY = Queue(
    "to_pay",
    text("Today", "Claims to pay"),
    "claims",
    "claims",
    text("Today", "Pay claims"),
    text("Today", "Every claim that was approved is paid."),
    _SCHEDULE,
)
TO_RENEW = Queue(
    "to_renew",
    text("Today", "Policies to renew"),
    "members",
    "members",
    text("Today", "Renew"),
    text("Today", "No policy ends within 60 days."),
    (
        Band(-1, text("Today", "ended, in grace"), Tone.WATCH),
        Band(7, text("Today", "up to 7 days")),
        Band(30, text("Today", "8 to 30 days")),
        Band(EARLY_DAYS, text("Today", "31 to 60 days")),
    ),
)
"""Policies come up for renewal sixty days before they end: who renews from then on has renewed (indicator 4)."""

RENEW_POLICY = "renew_policy"
"""The act on the page of the members that renews the one policy of a code."""

RENEWALS = Listing(
    "next_renewals",
    (
        Column("member", text("Today", "Member or group"), share=4),
        Column("product", text("Today", "Product"), share=3),
        Column("last", text("Today", "Covered up to"), share=2),
    ),
    text("Today", "No policy ends within 60 days."),
    key=3,
)
OLDEST_CLAIMS = Listing(
    "oldest_claims",
    (
        Column("member", text("Today", "Member"), share=4),
        Column("reported", text("Today", "Reported"), share=3),
        Column("estimate", text("Today", "Estimate"), share=2, figures=True),
    ),
    text("Today", "No claim waits for a decision."),
    key=3,
)
SAVES = Listing(
    "latest_saves",
    (
        Column("time", text("Today", "When"), share=3),
        Column("action", text("Today", "What"), share=4),
        Column("user", text("Today", "Who"), share=2),
    ),
    text("Today", "Nothing has been saved in this file yet."),
)

STEPS = (
    FirstStep(
        "settings", text("Today", "Describe the scheme"), text("Today", "Its name, currency, products and offices.")
    ),
    FirstStep(
        "settings", text("Today", "Offer a product"), text("Today", "What it covers, for how long, at which age.")
    ),
    FirstStep(
        "members", text("Today", "Enrol a household"), text("Today", "The holder first, then all who are covered.")
    ),
    FirstStep("premiums", text("Today", "Take a premium"), text("Today", "With a receipt, for a policy that is due.")),
    FirstStep("claims", text("Today", "Report a claim"), text("Today", "What happened, when, and what it cost.")),
)
"""The first steps in their order."""

ACTIONS: Mapping[str, Text] = MappingProxyType(
    {
        "import": text("Saves", "Folder imported"),
        "demonstration": text("Saves", "Demonstration made"),
        "describe_scheme": text("Saves", "Scheme described"),
        "add_office": text("Saves", "Office added"),
        "add_partner": text("Saves", "Partner added"),
        "add_product": text("Saves", "Product added"),
        "add_benefit": text("Saves", "Benefit added"),
        "set_liquidity": text("Saves", "Liquidity factors set"),
        "set_allocation": text("Saves", "Key of shared costs set"),
        "enrol_household": text("Saves", "Household enrolled"),
        "renew_policy": text("Saves", "Policy renewed"),
        "end_policy": text("Saves", "Policy ended"),
        "take_back": text("Saves", "Save taken back"),
        "take_premium": text("Saves", "Premium taken"),
        "report_claim": text("Saves", "Claim reported"),
        "decide_claim": text("Saves", "Claim decided"),
        "pay_claim": text("Saves", "Claim paid"),
        "correct_people": text("Saves", "Member corrected"),
        "correct_policies": text("Saves", "Policy corrected"),
        "correct_premiums": text("Saves", "Premium corrected"),
        "correct_claims": text("Saves", "Claim corrected"),
        "correct_payments": text("Saves", "Payment corrected"),
    }
)
"""What a save did, in the words of the office."""


def action_words(action: str) -> Text | str:
    """The words for an action; its own name where it has none yet."""
    return ACTIONS.get(action, action)
