"""Beyond the ten: figures of our own, for which no definition is published that a scheme could be held against.

They stand by the same rules as the ten (definitions, section 8): a fraction of facts, missing where nobody recorded
what it needs, provisional while some of it is undecided. No norm belongs to any of them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.core.expression import Counted, Given, Ratio, Sum
from desktop_app.core.indicators.awareness import not_renewed, renewal_notes, renewing
from desktop_app.core.indicators.indicator import Indicator
from desktop_app.core.indicators.kinds import mixed
from desktop_app.core.indicators.product_value import EXPOSURE, HAPPENED, INSURED_DAYS
from desktop_app.core.indicators.result import FractionUnit
from desktop_app.core.records.policy import EXIT_REASONS, INELIGIBLE
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
BENEFIT_DAYS = (7, 30)
"""Days within which a benefit shall be received: the first two of the handbook's schedule (indicator 7)."""

_NO_EXPOSURE = text("Beyond", "Nobody was insured in the period.")


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
    _NO_EXPOSURE,
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


def _benefits(name: str, label: Text, measure: str = "claims", **where: object) -> Counted:
    """Claims that ended in the period."""
    unit = FractionUnit.CLAIMS if measure == "claims" else FractionUnit.MONEY
    return Counted(name, label, "benefits", measure, unit=unit, where=where)


_DELIVERED = _benefits("benefits_received", text("Beyond", "Benefits received"), delivered=1)


def benefit_part(days: int) -> Ratio:
    """Benefits received within so many days from the event, of all received."""
    label = text("Beyond", "Benefits received within {days} days", days=days)
    return Ratio(
        f"within_{days}", label, _benefits(f"in_{days}_days", label, delivered=1, days=(None, days)), _DELIVERED
    )


BENEFIT_IN_TIME = Indicator(
    "benefit_in_time",
    text("Beyond", "Benefits received within 30 days"),
    text("Beyond", "Benefits in time"),
    text("Beyond", "Benefits received within 30 days from the event / benefits received"),
    text("Beyond", "Of every 100 families that were paid, so many held the money within a month from the event."),
    OWN,
    benefit_part(BENEFIT_DAYS[-1]),
    text("Beyond", "No benefit was received in the period."),
    tuple(benefit_part(days) for days in BENEFIT_DAYS),
    notes=lambda scope: (mixed(scope.kinds),),
)


def _insured(name: str, label: Text, *sexes: str) -> Sum:
    """Active insured at the end, of some sexes; of a head count nobody knows them."""
    where = {"sex": frozenset(sexes)}
    return Sum(
        name,
        label,
        tuple(
            (1, Counted(measure, words, f"{measure}_by_sex", measure, Over.AT_END, FractionUnit.PERSONS, where))
            for measure, words in (
                ("persons", text("Explained", "Persons insured")),
                ("lives", text("Explained", "Lives of head counts")),
            )
        ),
        FractionUnit.PERSONS,
    )


_WOMEN = _insured("women", text("Beyond", "Women insured"), "f")
_KNOWN_SEX = _insured("sex_known", text("Beyond", "Insured whose sex is known"), "f", "m", "x")
_UNKNOWN_SEX = _insured("sex_not_known", text("Beyond", "Insured whose sex is not known"), "")
_ALL_SEXES = _insured("insured", text("Explained", "Active insured at the end"), "f", "m", "x", "")


def _of_unknown_sex(scope: Scope) -> Text | None:
    """How many insured are left out."""
    count = int(scope.value(_UNKNOWN_SEX) or 0)
    return text("Beyond", "Insured whose sex is not known are left out: {count}", count=count) if count else None


WOMEN_INSURED = Indicator(
    "women_insured",
    text("Beyond", "Women insured of all insured"),
    text("Beyond", "Women insured"),
    text("Beyond", "Women insured / insured whose sex is known, on the last day"),
    text("Beyond", "Of every 100 insured people, so many are women or girls."),
    OWN,
    Ratio("women_insured", text("Beyond", "Women insured of all insured"), _WOMEN, _KNOWN_SEX),
    text("Beyond", "Nobody whose sex is known is insured on the last day."),
    (Ratio("sex_not_known", text("Beyond", "Insured whose sex is not known"), _UNKNOWN_SEX, _ALL_SEXES),),
    notes=lambda scope: (_of_unknown_sex(scope), mixed(scope.kinds)),
)

LAPSE_REASONS = (*(each for each in EXIT_REASONS if each not in INELIGIBLE), "")
"""Why somebody lapses who could have renewed; empty where nobody wrote it down."""


def _lapsed(reason: str) -> Sum:
    """Who could have renewed and did not, for one reason: persons, and of head counts the lives that did not stay."""
    of = {"ineligible": 0, "reason": reason}
    label = text("Beyond", "Lapsed: {reason}", reason=reason or "unknown")
    _, could = renewing()
    (_, persons), (_, lives) = could.parts
    if not (isinstance(persons, Counted) and isinstance(lives, Counted)):
        raise TypeError(could.name)
    gone = replace(persons, fact="terms_by_sex", where={**of, "renewed": 0})
    all_lives = replace(lives, fact="policy_terms_by_sex", where=of)
    stayed = replace(
        all_lives, name="stayed", label=text("Beyond", "Lives of head counts that stayed"), measure="stayed"
    )
    parts = ((1, gone), (1, all_lives), (-1, stayed))
    return Sum(f"lapsed_{reason or 'not_recorded'}", label, parts, FractionUnit.PERSONS)


_LAPSED = tuple(_lapsed(reason) for reason in LAPSE_REASONS)
_COULD = renewing()[1]

LAPSE_RATIO = Indicator(
    "lapse_ratio",
    text("Beyond", "Lapses by reason"),
    text("Beyond", "Lapses"),
    text("Beyond", "Insured who could have renewed and did not / insured who could have renewed"),
    text("Beyond", "Of every 100 who could stay, so many did not; the parts say why, where somebody asked them."),
    OWN,
    Ratio(
        "lapse_ratio",
        text("Beyond", "Lapses by reason"),
        Sum("lapsed", text("Beyond", "Lapsed"), tuple((1, each) for each in _LAPSED), FractionUnit.PERSONS),
        _COULD,
    ),
    text("Indicators", "Nobody's cover came up for renewal in the period."),
    tuple(Ratio(each.name, each.label, each, _COULD, optional=True) for each in _LAPSED),
    applies=not_renewed,
    notes=renewal_notes,
    low_is_good=True,
)

PAID_OF_BILLED = Indicator(
    "paid_of_billed",
    text("Beyond", "Paid of billed"),
    text("Beyond", "Paid of billed"),
    text("Beyond", "Paid for claims with a bill / billed for them, of claims that ended in the period"),
    text("Beyond", "Of every 100 a family was billed, so much did the scheme pay; the rest it paid itself."),
    OWN,
    Ratio(
        "paid_of_billed",
        text("Beyond", "Paid of billed"),
        _benefits("paid", text("Beyond", "Paid of what was billed"), "paid"),
        _benefits("billed", text("Beyond", "Billed item by item"), "billed"),
    ),
    text("Beyond", "No claim that ended in the period has its bill in the file, item by item."),
    notes=lambda scope: (mixed(scope.kinds),),
)

CLAIMS_FREQUENCY = Indicator(
    "claims_frequency",
    text("Indicators", "Claims for each insured year"),
    text("Indicators", "Claims for each insured year"),
    text("Beyond", "Claims that happened / insured years"),
    text("Beyond", "How often somebody who is insured for a year has a claim."),
    "Indicator 2",
    Ratio("claims_frequency", text("Indicators", "Claims for each insured year"), HAPPENED, EXPOSURE),
    _NO_EXPOSURE,
    notes=lambda scope: (mixed(scope.kinds),),
)
"""A part of indicator 2, which stands here by itself to be told by sex."""

BEYOND = (
    COMPLAINT_RATE,
    COMPLAINTS_ANSWERED,
    REJECTIONS_OVERTURNED,
    BENEFIT_IN_TIME,
    WOMEN_INSURED,
    LAPSE_RATIO,
    PAID_OF_BILLED,
)
"""The figures of our own in their order."""
