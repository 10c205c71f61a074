"""Every indicator that has persons by their sex: of our own, for the handbook tells none by sex.

An indicator of one sex is its expression with the same counts of the facts that tell the sex (store/facts/by_sex), so
the sexes, with those whose sex nobody knows, add up to both sides of the whole. Money has no sex: ratios of money have
none here.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.expression import Counted, Ratio, Sum
from desktop_app.core.indicators.awareness import COVERAGE_RATIO, GROWTH_RATIO, RENEWAL_RATIO
from desktop_app.core.indicators.beyond import CLAIMS_FREQUENCY
from desktop_app.core.indicators.complaints import OWN
from desktop_app.core.indicators.service import CLAIMS_REJECTION_RATIO, PROMPTNESS
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.expression import Expression
    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.scope import Scope
    from desktop_app.core.text import Text

SEXES: Mapping[str, tuple[str, Text]] = MappingProxyType(
    {
        "women": ("f", text("By sex", "Women")),
        "men": ("m", text("By sex", "Men")),
        "other_sex": ("x", text("By sex", "Other sex")),
        "sex_not_known": ("", text("By sex", "Sex not known")),
    }
)
"""How the sexes are told, each with what stands in a record: nothing of the lives of a head count."""

OF_PERSONS = (RENEWAL_RATIO, COVERAGE_RATIO, GROWTH_RATIO, PROMPTNESS, CLAIMS_REJECTION_RATIO, CLAIMS_FREQUENCY)
"""The indicators that have persons."""

UNCOUNTED = text("By sex", "The target population is not counted by sex.")


def of_sex(of: Expression, sex: str) -> Expression:
    """A figure of those of one sex alone: every count of it by the same fact told by sex."""
    if isinstance(of, Counted):
        return replace(of, fact=f"{of.fact}_by_sex", where=MappingProxyType({**of.where, "sex": sex}))
    if isinstance(of, Sum):
        return replace(of, parts=tuple((sign, of_sex(part, sex)) for sign, part in of.parts))
    if isinstance(of, Ratio):
        return _ratio(of, sex)
    return of


def _ratio(of: Ratio, sex: str) -> Ratio:
    """Both sides of a ratio of one sex."""
    return replace(of, top=of_sex(of.top, sex), bottom=of_sex(of.bottom, sex), middle=None)


def _uncounted(_: Scope) -> Text:
    """Populations are counted as a whole: how many women the scheme is meant for nobody has said."""
    return UNCOUNTED


def _of_sex(of: Indicator, name: str) -> Indicator:
    """An indicator of those of one sex."""
    sex, called = SEXES[name]
    ratio = of.ratio if of is COVERAGE_RATIO else _ratio(of.ratio, sex)
    return replace(
        of,
        name=f"{of.name}_{name}",
        label=text("By sex", "{indicator}: {sex}", indicator=of.label, sex=called),
        source=OWN,
        ratio=ratio,
        parts=(),
        medians={},
        norm=None,
        lacks=_uncounted if of is COVERAGE_RATIO else of.lacks,
        shown="",
        in_short=None,
    )


BY_SEX = tuple(_of_sex(of, name) for of in OF_PERSONS for name in SEXES)
"""Each of them by each sex, in this order."""
