"""Complaints and appeals as figures: how many, how soon answered, how often right; a register never kept tells none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.expression import Counted, Given, Ratio, Sum
from desktop_app.core.indicators.indicator import Indicator
from desktop_app.core.indicators.kinds import mixed
from desktop_app.core.indicators.product_value import INSURED_DAYS
from desktop_app.core.indicators.result import FractionUnit
from desktop_app.core.scope import Over
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.indicators.indicator import Reason
    from desktop_app.core.scope import Scope
    from desktop_app.core.text import Text

OWN = "of our own"
"""What stands where the ten name their source: nobody has published how these are to be reckoned."""

ANSWER_DAYS = 30
"""Days within which a complaint shall be answered."""
NO_EXPOSURE = text("Beyond", "Nobody was insured in the period.")


def _complaints(name: str, label: Text, over: Over = Over.WITHIN, **where: object) -> Counted:
    """Complaints that came in."""
    return Counted(name, label, "complaints", "complaints", over, FractionUnit.CLAIMS, where)


_RECEIVED = _complaints("complaints_received", text("Beyond", "Complaints that came in"))
_EVER = _complaints("complaints_ever", text("Beyond", "Complaints that ever came in"), Over.AT_END)
_UNANSWERED = _complaints("unanswered", text("Beyond", "Not answered yet"), days=-1)
_IN_TIME = _complaints("answered_in_time", text("Beyond", "Answered within 30 days"), days=(0, ANSWER_DAYS))


def _no_register(scope: Scope) -> Text | None:
    """A register in which nothing ever stood was not kept: that is not nought complaints."""
    return None if scope.value(_EVER) else text("Beyond", "No complaint has ever been entered: keep the register.")


def _still_open(of: Counted) -> Reason:
    """What says how many complaints of a kind wait for an answer."""

    def unanswered(scope: Scope) -> Text | None:
        """How many there are, where there are any."""
        count = int(scope.value(of) or 0)
        return text("Beyond", "Complaints still unanswered: {count}", count=count) if count else None

    return unanswered


COMPLAINT_RATE = Indicator(
    "complaint_rate",
    text("Beyond", "Complaints per 1,000 insured years"),
    text("Sheet", "Complaints"),
    text("Beyond", "Complaints that came in / 1,000 insured years"),
    text("Beyond", "Few complaints may mean content members, or members who do not know where to go."),
    OWN,
    Ratio(
        "complaint_rate",
        text("Beyond", "Complaints per 1,000 insured years"),
        _RECEIVED,
        Ratio(
            "thousand_insured_years",
            text("Beyond", "Thousands of insured years"),
            INSURED_DAYS,
            Given("days_of_1000_years", text("Beyond", "Days of 1,000 years"), 365_000, FractionUnit.DAYS),
            unit=FractionUnit.YEARS,
        ),
    ),
    NO_EXPOSURE,
    lacks=_no_register,
    notes=lambda scope: (mixed(scope.kinds),),
)

COMPLAINTS_ANSWERED = Indicator(
    "complaints_answered",
    text("Beyond", "Complaints answered within 30 days"),
    text("Beyond", "Complaints answered"),
    text("Beyond", "Complaints answered within 30 days / complaints that came in"),
    text("Beyond", "Of every 100 who complained, so many had an answer within a month."),
    OWN,
    Ratio("complaints_answered", text("Beyond", "Complaints answered within 30 days"), _IN_TIME, _RECEIVED),
    text("Beyond", "No complaint came in during the period."),
    (Ratio("unanswered", text("Beyond", "Not answered yet"), _UNANSWERED, _RECEIVED),),
    lacks=_no_register,
    doubts=_still_open(_UNANSWERED),
    notes=lambda scope: (mixed(scope.kinds),),
)


def _appeals(name: str, label: Text, **where: object) -> Counted:
    """Appeals that came in."""
    return _complaints(name, label, Over.WITHIN, appeal=1, **where)


_APPEALS = _appeals("appeals", text("Beyond", "Appeals that came in"))
_APPEALS_OPEN = _appeals("appeals_open", text("Beyond", "Appeals not answered yet"), outcome="open")
_UPHELD = _appeals("upheld", text("Beyond", "Rejections overturned wholly"), outcome="upheld")
_PARTLY = _appeals("partly_upheld", text("Beyond", "Rejections overturned in part"), outcome="partly")

REJECTIONS_OVERTURNED = Indicator(
    "rejections_overturned",
    text("Beyond", "Rejections overturned on appeal"),
    text("Beyond", "Overturned on appeal"),
    text("Beyond", "Appeals upheld wholly or in part / appeals that came in"),
    text("Beyond", "Of every 100 appeals, so many were right: a high share says that claims are rejected too lightly."),
    OWN,
    Ratio(
        "rejections_overturned",
        text("Beyond", "Rejections overturned on appeal"),
        Sum("overturned", text("Beyond", "Rejections overturned"), ((1, _UPHELD), (1, _PARTLY)), FractionUnit.CLAIMS),
        _APPEALS,
    ),
    text("Beyond", "No appeal came in during the period."),
    (
        Ratio("appeals_open", text("Beyond", "Appeals not answered yet"), _APPEALS_OPEN, _APPEALS),
        Ratio("partly_upheld", text("Beyond", "Rejections overturned in part"), _PARTLY, _APPEALS),
    ),
    doubts=_still_open(_APPEALS_OPEN),
    notes=lambda scope: (mixed(scope.kinds),),
    low_is_good=True,
)
