"""Beyond the ten: figures of our own, for which no definition is published that a scheme could be held against.

They stand by the same rules as the ten (definitions, section 8): a fraction of facts, missing where nobody recorded
what it needs, provisional while some of it is undecided. No norm belongs to any of them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.core.expression import Counted, Ratio, Sum
from desktop_app.core.indicators.awareness import not_renewed, renewal_notes, renewing
from desktop_app.core.indicators.complaints import (
    COMPLAINT_RATE,
    COMPLAINTS_ANSWERED,
    NO_EXPOSURE,
    OWN,
    REJECTIONS_OVERTURNED,
)
from desktop_app.core.indicators.indicator import Indicator
from desktop_app.core.indicators.kinds import mixed
from desktop_app.core.indicators.product_value import EXPOSURE, HAPPENED
from desktop_app.core.indicators.result import FractionUnit
from desktop_app.core.records.policy import EXIT_REASONS, INELIGIBLE
from desktop_app.core.scope import Over
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.scope import Scope
    from desktop_app.core.text import Text

BENEFIT_DAYS = (7, 30)
"""Days within which a benefit shall be received: the first two of the handbook's schedule (indicator 7)."""


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
    NO_EXPOSURE,
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
