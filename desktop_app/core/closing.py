"""The closing of a quarter described: its steps, where each is mended, and the days in which it should be done.

Statements aim at 15 days after a quarter's end, 30 at most (definitions, section 7).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.period import quarter_holding, quarter_name
from desktop_app.core.shown import Numeral
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.core.text import Text

IDEAL_DAYS, MOST_DAYS = 15, 30
"""After so many days a quarter is best closed, and should be at the latest."""
CLOSING = "closing"
"""By this name the page of the statements shows the closing of its quarter, and a report tells it."""
QUARTERS_SHOWN = 4
"""So many quarters of run-off stand beside the reserves that are confirmed."""


class ClosingStep(NamedTuple):
    """One step of a closing: its words, and the page and part on which what is open is mended."""

    name: str
    label: Text
    about: Text
    page: str
    part: str = ""
    mend: Text | None = None
    """What the button there says; None where there is nothing to go to."""
    act: str = ""
    """The form by which a person takes the step, where one does."""


STEPS = (
    ClosingStep(
        "findings",
        text("Closing", "Findings"),
        text("Closing", "No finding may make a figure wrong: errors are put right, or accepted with the reason."),
        "data",
        "checks",
        text("Closing", "Open the data checks"),
    ),
    ClosingStep(
        "claims",
        text("Closing", "Undecided claims"),
        text("Closing", "Claims still open make figures provisional; what each may cost is reserved."),
        "claims",
        "",
        text("Closing", "Open the claims"),
    ),
    ClosingStep(
        "cash",
        text("Closing", "Cash counted"),
        text("Closing", "Somebody has counted the cash at the quarter's end and written down what there was."),
        "data",
        "cash_counts",
        text("Closing", "Open the cash counts"),
    ),
    ClosingStep(
        "schedules",
        text("Closing", "Schedules posted"),
        text("Closing", "What is spread over months is posted up to the quarter's end."),
        "accounts",
        "",
        text("Closing", "Open the accounts"),
    ),
    ClosingStep(
        "reserves",
        text("Closing", "Reserves and methods"),
        text("Closing", "Each product has the reserves it needs, and the run-off shows whether they were enough."),
        "reserves",
        "",
        text("Closing", "Open the reserves"),
        "confirm_reserves",
    ),
    ClosingStep(
        "statements",
        text("Closing", "Statements balanced"),
        text("Closing", "Assets are liabilities and equity, and the cash flow is the change in cash."),
        "accounts",
        "",
        text("Closing", "Open the accounts"),
    ),
    ClosingStep(
        "reconciliations",
        text("Reconciliations", "Reconciliations"),
        text("Closing", "The statements agree with the records they are made of."),
        "accounts",
        "reconciliations",
        text("Closing", "Open the reconciliations"),
    ),
    ClosingStep(
        "review",
        text("Closing", "Review by a second person"),
        text("Closing", "One person prepares the quarter, another one looks it over and closes it."),
        "statements",
        act="prepare_quarter",
    ),
    ClosingStep(
        "close",
        text("Closing", "Close the quarter"),
        text("Closing", "The figures are frozen, and entries go to the quarters after it."),
        "statements",
        act="close_quarter",
    ),
)
"""The steps in the order in which they are taken."""


@dataclass(frozen=True, slots=True)
class StepStanding:
    """How a step stands: what is still open, which bars the closing, and what else must be known."""

    step: ClosingStep
    open: tuple[Text, ...] = ()
    said: tuple[Text, ...] = ()

    @property
    def done(self) -> bool:
        """Whether nothing of it is open."""
        return not self.open


def next_to_close(closed_to: Day | None, first: Day | None, today: Day, fiscal_start: int) -> Period | None:
    """The quarter that is over and closed next; None where there is none yet.

    In a book in which nothing was closed it is the last one that is over, if anything was recorded by then.
    """
    if closed_to is None:
        last = quarter_holding(quarter_holding(today, fiscal_start).before, fiscal_start)
        return last if first is not None and first <= last.last else None
    following = quarter_holding(closed_to + 1, fiscal_start)
    return following if following.last < today else None


def days_since(period: Period, today: Day) -> int:
    """The days since a quarter ended, from its last day on; below nought while it runs."""
    return today - period.last


def lateness(period: Period, today: Day) -> Text:
    """How many days have gone since a quarter's end, and in how many it should be closed."""
    gone, told = days_since(period, today), {"ideal": IDEAL_DAYS, "most": MOST_DAYS}
    return counted(
        "Closing", "%n days since the quarter's end; it is best closed after {ideal}, at most {most}.", "", gone, **told
    )


def quarter_of(period: Period, fiscal_start: int) -> Text:
    """A quarter as sentences name it."""
    year, number = quarter_name(period, fiscal_start)
    return text("Closing", "quarter {number} of {year}", number=Numeral(number), year=Numeral(year))
