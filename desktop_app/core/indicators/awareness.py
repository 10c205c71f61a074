"""Product awareness and satisfaction: renewal, coverage and growth ratios (indicators 4 to 6)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.core.expression import Counted, Ratio, Sum, Term
from desktop_app.core.indicators.indicator import Indicator, Norm
from desktop_app.core.indicators.kinds import mixed, no_renewal, renewable
from desktop_app.core.indicators.result import FractionUnit
from desktop_app.core.period import Period, add_months
from desktop_app.core.scope import Over
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from desktop_app.core.indicators.result import Result
    from desktop_app.core.scope import Scope
    from desktop_app.core.text import Text

_PERSONS = text("Explained", "Persons whose cover came up for renewal")
_LIVES = text("Explained", "Lives of head counts that came up for renewal")
_POLICIES = text("Explained", "Policies that came up for renewal")
_RENEWED = text("Explained", "Insured who renewed")
_COULD_RENEW = text("Explained", "Insured who could renew")


def renewing(in_force: str = "", **where: object) -> tuple[Sum, Sum]:
    """Those who renewed and those who could: persons of terms that came up, and lives of head counts.

    With "_in_force" only those who were in force the day before the period.
    """
    sides = []
    for name, label, more in (("renewals", _RENEWED, {"renewed": 1}), ("potential_renewals", _COULD_RENEW, {})):
        of = {"ineligible": 0, **where, **more}
        persons, lives = f"persons{in_force}", f"{'stayed' if more else 'lives'}{in_force}"
        sides.append(
            Sum(
                name,
                label,
                (
                    (
                        1,
                        Counted(
                            "persons", _PERSONS, "terms", persons, where=of, unit=FractionUnit.PERSONS, among=renewable
                        ),
                    ),
                    (
                        1,
                        Counted(
                            "lives", _LIVES, "policy_terms", lives, where=of, unit=FractionUnit.PERSONS, among=renewable
                        ),
                    ),
                ),
                FractionUnit.PERSONS,
            )
        )
    return sides[0], sides[1]


_WITHOUT_RENEWAL = Counted(
    "without_renewal",
    text("Explained", "Came up in products to which renewal does not apply"),
    "terms",
    "persons",
    unit=FractionUnit.PERSONS,
    among=lambda kind: not renewable(kind),
)


def _counting(fact: str, measure: str, label: Text, **where: object) -> tuple[Counted, Counted]:
    """Those who renewed and those who could, of one kind alone."""
    renewed, could = ({"ineligible": 0, **where, **more} for more in ({"renewed": 1}, {}))
    of = Counted(measure, label, fact, measure, unit=FractionUnit.PERSONS, where=could, among=renewable)
    return replace(of, name=f"{measure}_renewed", where=renewed), of


def _without_migrated() -> tuple[Sum, Sum]:
    """The same without those who moved away and did not renew."""
    renewed, could = renewing()
    _, moved = renewing(migrated=1, renewed=0)
    return renewed, Sum("potential_renewals", could.label, ((1, could), (-1, moved)), FractionUnit.PERSONS)


def not_renewed(scope: Scope) -> Text | None:
    """Why renewal means nothing for any product in question."""
    reasons = [no_renewal(kind) for kind in scope.kinds]
    return reasons[0] if reasons and all(reasons) else None


def renewal_notes(scope: Scope) -> Sequence[Text | None]:
    """Which products are left out, and whether those who must join stand beside those who chose to."""
    applies = [kind for kind in scope.kinds if renewable(kind)]
    left_out = text("Indicators", "Products to which renewal does not apply are left out.")
    return (left_out if len(applies) < len(scope.kinds) else None, mixed(applies))


def active(name: str, over: Over) -> Sum:
    """Active insured: distinct persons, and the lives of head counts (definitions, section 3)."""
    return Sum(
        name,
        text("Explained", "Active insured at the end")
        if over is Over.AT_END
        else text("Explained", "Active insured the day before"),
        (
            (
                1,
                Counted(
                    "persons", text("Explained", "Persons insured"), "persons", "persons", over, FractionUnit.PERSONS
                ),
            ),
            (
                1,
                Counted(
                    "lives", text("Explained", "Lives of head counts"), "lives", "lives", over, FractionUnit.PERSONS
                ),
            ),
        ),
        FractionUnit.PERSONS,
    )


ACTIVE, ACTIVE_BEFORE = active("active", Over.AT_END), active("active_before", Over.BEFORE)


_TWICE = text("Explained", "Insured by a further product, counted once")


@dataclass(frozen=True)
class InsuredTwice:
    """How often persons are insured by a further product: of all products each counts once."""

    name: str = "insured_twice"
    label: Text = _TWICE
    unit: FractionUnit = FractionUnit.PERSONS

    def value(self, scope: Scope) -> Fraction | int:
        """What the products count together beyond the whole."""
        return sum((term.sign * (term.of.value(term.scope) or 0) for term in self.terms(scope)), start=0)

    def terms(self, scope: Scope) -> Iterator[Term]:
        """Each product, less the whole; of one product there is nothing."""
        if scope.whole:
            yield from (Term(1, ACTIVE, each) for each in scope.by_product())
            yield Term(-1, ACTIVE, scope)


INSURED_TWICE = InsuredTwice()
_TARGET = text("Field", "Target population")
_COUNT = text("Explained", "Latest count of the population")


def _latest(measure: str, over: Over = Over.AT_END) -> tuple[Counted, Counted]:
    """The latest count of a target population: of the products in question, and of the scheme as a whole."""
    of = Counted("population", _COUNT, "populations", measure, over, FractionUnit.PERSONS)
    return of, replace(of, name="population_of_scheme", where={"product": 0}, whole=True)


_POPULATION, _OF_SCHEME = _latest("population")
_COUNTS, _COUNTS_OF_SCHEME = _latest("counts")
_COUNTS_LATELY, _COUNTS_OF_SCHEME_LATELY = _latest("counts", Over.WITHIN)


@dataclass(frozen=True)
class TargetPopulation:
    """The target population at the end of the period: of the product, or of the scheme, else of each product."""

    name: str = "target_population"
    label: Text = _TARGET
    unit: FractionUnit = FractionUnit.PERSONS

    def value(self, scope: Scope) -> int | None:
        """The latest count; None where it is not known of everyone in question."""
        terms = tuple(self.terms(scope))
        return sum(int(term.of.value(term.scope) or 0) for term in terms) if terms else None

    def terms(self, scope: Scope) -> Iterator[Term]:
        """The one count that holds, or one of each product; none where any is missing."""
        if scope.at_office:
            return
        if scope.whole and _COUNTS_OF_SCHEME.value(scope):
            yield Term(1, _OF_SCHEME, scope)
            return
        each = scope.by_product() if scope.whole else (scope,)
        if each and all(_COUNTS.value(of) for of in each):
            yield from (Term(1, _POPULATION, of) for of in each)

    def is_old(self, scope: Scope) -> bool:
        """Whether any of its counts is older than a year."""
        last = scope.period.last
        year = Period(add_months(last, -12), last)
        lately = (
            (_COUNTS_OF_SCHEME_LATELY if term.of is _OF_SCHEME else _COUNTS_LATELY, term) for term in self.terms(scope)
        )
        return any(not counts.value(term.scope.over(year)) for counts, term in lately)


POPULATION = TargetPopulation()


def _unknown(scope: Scope) -> Text | None:
    """Whom the scheme is meant for is not known."""
    if scope.value(POPULATION) is not None:
        return None
    return text("Indicators", "The target population is not known. Enter it with the day it was counted.")


def _coverage_notes(scope: Scope) -> Sequence[Text | None]:
    """How old the count is, and whether those who must join stand beside those who chose to."""
    old = text("Indicators", "The target population was counted more than a year before.")
    return (old if POPULATION.is_old(scope) else None, mixed(scope.kinds))


def compounded(start: int, end: int, years: float) -> float | None:
    """Growth a year over several years: (end / start)^(1 / years) - 1 (box 8); None without a start."""
    if start <= 0 or end < 0 or years <= 0:
        return None
    return float((end / start) ** (1 / years)) - 1


def _after_from_before(result: Result) -> Text:
    """The insured at both ends."""
    change, before = int(result.main.numerator or 0), int(result.main.denominator or 0)
    return text("Scorecard", "{after} from {before}", after=change + before, before=before)


RENEWAL_RATIO = Indicator(
    "renewal_ratio",
    text("Indicator", "Renewal ratio"),
    text("Indicators", "Renewal"),
    text("Indicators", "Insured who renewed / insured who could have renewed"),
    text(
        "Indicators",
        "Of every 100 who could stay, so many did. Deaths and those too old are not counted against the scheme.",
    ),
    "Indicator 4, table 6, box 7",
    Ratio("renewal_ratio", text("Indicator", "Renewal ratio"), *renewing()),
    text("Indicators", "Nobody's cover came up for renewal in the period."),
    (
        Ratio(
            "policies",
            text("Reached", "By policies"),
            *_counting("policy_terms", "policies", _POLICIES),
            unit=FractionUnit.PERSONS,
        ),
        Ratio("dependants", text("Reached", "By dependants"), *_counting("terms", "persons", _PERSONS, dependant=1)),
        Ratio("modified_migrated", text("Reached", "Without those who moved away"), *_without_migrated()),
        Ratio("in_force_before", text("Reached", "Of those in force the day before"), *renewing("_in_force")),
    ),
    norm=Norm(0.85, None, text("Indicators", "norm: 85 % or more"), bad_below=0.85),
    left_out=(
        replace(renewing(ineligible=1)[1], label=text("Explained", "Came up and could not renew (death, age)")),
        _WITHOUT_RENEWAL,
    ),
    applies=not_renewed,
    notes=renewal_notes,
)

COVERAGE_RATIO = Indicator(
    "coverage_ratio",
    text("Indicator", "Coverage ratio"),
    text("Indicators", "Coverage"),
    text("Indicators", "Active insured / target population"),
    text("Indicators", "Of every 100 people the scheme is meant for, so many are insured on the last day."),
    "Indicator 5, table 7",
    Ratio("coverage_ratio", text("Indicator", "Coverage ratio"), ACTIVE, POPULATION),
    text("Indicators", "The target population is 0."),
    left_out=(INSURED_TWICE,),
    lacks=_unknown,
    notes=_coverage_notes,
)

GROWTH_RATIO = Indicator(
    "growth_ratio",
    text("Indicator", "Growth ratio"),
    text("Indicators", "Growth"),
    text("Indicators", "Change in active insured / active insured at the start"),
    text("Indicators", "How much the number of insured people grew or shrank over the period."),
    "Indicator 6, box 8",
    Ratio(
        "growth_ratio",
        text("Indicator", "Growth ratio"),
        Sum(
            "change_in_active",
            text("Explained", "Change in active insured"),
            ((1, active("active_at_end", Over.AT_END)), (-1, ACTIVE_BEFORE)),
            FractionUnit.PERSONS,
        ),
        ACTIVE_BEFORE,
    ),
    text("Indicators", "Nobody was insured the day before the period."),
    left_out=(INSURED_TWICE,),
    notes=lambda scope: (mixed(scope.kinds),),
    in_short=_after_from_before,
)
