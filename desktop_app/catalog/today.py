"""The day's page described: what waits, by its age, where to go about it, and the first steps of a new scheme."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.catalog.listings.packets import CONFLICTS as CONFLICTS_LISTED
from desktop_app.catalog.mark import Tone
from desktop_app.core.indicators.complaints import ANSWER_DAYS
from desktop_app.core.indicators.terms import EARLY_DAYS
from desktop_app.core.shown import When
from desktop_app.core.table import Unit
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from desktop_app.core.period import Day
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
    """One kind of work that waits: its title, its ages, how its list reads, and what is done with each record of it."""

    name: str
    title: Text
    icon: str
    page: str
    go: Text
    bands: tuple[Band, ...]
    listing: Listing
    sheet: str
    act: str
    """What Enter on a record begins on the page."""
    listed: Text
    """Names the list: how many records there are, on a day."""
    whole: str = ""
    """The page on which all of it is worked through, where that is another one than that of its records."""

    @property
    def ends(self) -> tuple[int, ...]:
        """The last day of every age that has one."""
        return tuple(band.end for band in self.bands if band.end is not None)


@dataclass(frozen=True, slots=True)
class Work:
    """A queue to be worked through, or one age of it; a page knows it by its name."""

    queue: Queue
    band: int | None = None

    @property
    def name(self) -> str:
        """The queue, and the age if it is one."""
        return self.queue.name if self.band is None else f"{self.queue.name}:{self.band}"

    @property
    def span(self) -> tuple[int | None, int | None]:
        """The fewest and the most days of its age; None where there is no limit."""
        if self.band is None:
            return None, None
        return (self.queue.ends[self.band - 1] + 1 if self.band else None), self.queue.bands[self.band].end

    def words(self, count: int, day: Day) -> Text:
        """What stands over the list: how many of what, and of which age."""
        last = self.queue.ends[-1] if self.queue is TO_RENEW else 0
        listed = replace(self.queue.listed, count=count).about(day=When(day + last))
        if self.band is None:
            return listed
        return text("Today", "{list}: {age}", list=listed, age=self.queue.bands[self.band].label)


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
    does: str
    """The act, by which is known who has the right to it."""


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


def _listing(name: str, empty: Text, *columns: ListColumn) -> Listing:
    """The list of a queue: whose each record is, then what else tells it."""
    return Listing(
        name, (ListColumn("name", text("Today", "Member or group"), share=4), *columns), empty, key=1 + len(columns)
    )


PREMIUMS = Queue(
    "premiums",
    text("Today", "Premiums to take"),
    "premiums",
    "premiums",
    text("Today", "Take premiums"),
    _MONTHS,
    _listing(
        "waiting_premiums",
        text("Today", "Every premium that is due is paid."),
        ListColumn("since", text("Today", "Due"), share=3, unit=Unit.DAY),
        ListColumn("amount", text("Field", "Amount"), figures=True, unit=Unit.MONEY),
    ),
    "premiums",
    "take",
    counted("Today", "%n premiums due by {day} and not paid", "", 0),
)
TO_DECIDE = Queue(
    "to_decide",
    text("Today", "Claims to decide"),
    "claims",
    "claims",
    text("Today", "Decide claims"),
    _SCHEDULE,
    _listing(
        "waiting_claims",
        text("Today", "Every claim that was reported is decided."),
        ListColumn("since", text("Today", "Reported"), share=3, unit=Unit.DAY),
        ListColumn("amount", text("Today", "Estimate"), figures=True, unit=Unit.MONEY),
    ),
    "claims",
    "decide",
    counted("Today", "%n claims reported by {day} and not decided", "", 0),
)
TO_PAY = Queue(
    "to_pay",
    text("Today", "Claims to pay"),
    "claims",
    "claims",
    text("Today", "Pay claims"),
    _SCHEDULE,
    _listing(
        "waiting_payments",
        text("Today", "Every claim that was approved is paid."),
        ListColumn("since", text("Today", "Decided"), share=3, unit=Unit.DAY),
        ListColumn("amount", text("Claim", "Left to pay"), figures=True, unit=Unit.MONEY),
    ),
    "claims",
    "pay",
    counted("Today", "%n claims approved and not paid in full", "", 0),
)
TO_RENEW = Queue(
    "to_renew",
    text("Today", "Policies to renew"),
    "members",
    "members",
    text("Act", "Renew"),
    (
        Band(-1, text("Today", "ended, in grace"), Tone.WATCH),
        Band(7, text("Today", "up to 7 days")),
        Band(30, text("Today", "8 to 30 days")),
        Band(EARLY_DAYS, text("Today", "31 to 60 days")),
    ),
    _listing(
        "waiting_policies",
        text("Today", "No policy ends within 60 days."),
        ListColumn("product", text("Field", "Product"), share=3, detail=1),
        ListColumn("since", text("Today", "Covered up to"), share=2, unit=Unit.DAY),
    ),
    "policies",
    "renew_policy",
    counted("Today", "%n policies to renew by {day}", "", 0),
    whole="premiums",
)
"""Policies come up for renewal sixty days before they end: who renews from then on has renewed (indicator 4)."""

COMPLAINTS = Queue(
    "complaints",
    text("Today", "Complaints to answer"),
    "claims",
    "claims",
    text("Today", "Answer complaints"),
    (
        Band(ANSWER_DAYS - 16, text("Today", "more than 15 days left")),
        Band(ANSWER_DAYS - 8, text("Today", "8 to 15 days left")),
        Band(ANSWER_DAYS, text("Today", "up to 7 days left"), Tone.WATCH),
        Band(None, text("Today", "late: over {days} days", days=ANSWER_DAYS), Tone.BAD),
    ),
    _listing(
        "waiting_complaints",
        text("Today", "Every complaint is answered."),
        ListColumn("product", text("Field", "Product"), share=3, detail=1),
        ListColumn("since", text("Complaint form", "Came in on"), share=2, unit=Unit.DAY),
        ListColumn("by", text("Today", "Answer by"), share=2, unit=Unit.DAY),
    ),
    "complaints",
    "answer",
    counted("Today", "%n complaints received by {day} and not answered", "", 0),
)
"""They are worked through on the page of the claims, which most of them are about; their ages say what is left of the
days in which one is to be answered."""

CONFLICTS = Queue(
    "conflicts",
    text("Conflicts", "Conflicts"),
    "merge",
    "data",
    text("Conflicts", "Settle conflicts"),
    _SCHEDULE,
    CONFLICTS_LISTED,
    "",
    "settle_conflict",
    counted("Today", "%n conflicts between laptops", "", 0),
)
"""They are no records: what waits follows from the saves (`acts/conflicts`), from the day of the last version."""

QUEUES = (PREMIUMS, TO_DECIDE, TO_PAY, TO_RENEW, COMPLAINTS)
"""The queues of records."""
CARDS = (*QUEUES, CONFLICTS)
"""All that waits, each with a card on the page."""
RARE = (COMPLAINTS, CONFLICTS)
"""Queues that are shown only while something waits in them."""

STEPS = (
    FirstStep(
        "settings",
        text("Today", "Describe the scheme"),
        text("Today", "Its name, currency, products and offices."),
        "describe_scheme",
    ),
    FirstStep(
        "settings",
        text("Today", "Offer a product"),
        text("Today", "What it covers, for how long, at which age."),
        "products",
    ),
    FirstStep(
        "members",
        text("Act", "Enrol a household"),
        text("Today", "The holder first, then all who are covered."),
        "enrol_household",
    ),
    FirstStep(
        "premiums",
        text("Act", "Take a premium"),
        text("Today", "With a receipt, for a policy that is due."),
        "take_premium",
    ),
    FirstStep(
        "claims",
        text("Act", "Report a claim"),
        text("Today", "What happened, when, and what it cost."),
        "report_claim",
    ),
)
"""The first steps in their order."""
