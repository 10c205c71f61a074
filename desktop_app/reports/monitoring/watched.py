"""What is looked at in one run of monitoring: a period of a scheme, its exposure and claims, each read once."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Any

from desktop_app.core.monitoring.ages import STEPS, edges
from desktop_app.core.monitoring.pricing import steps_with
from desktop_app.core.monitoring.spans import days_in, months_before, months_of
from desktop_app.reports.frames import frame
from desktop_app.reports.monitoring.care import TREATED, cares
from desktop_app.store.facts.cube import Question
from desktop_app.store.facts.lives import LIVES
from desktop_app.store.figures import (
    monitoring_claims,
    monitoring_exposure,
    monitoring_names,
    monitoring_newcomers,
    monitoring_providers,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pandas as pd

    from desktop_app.core.monitoring.pricing import Price
    from desktop_app.core.period import Day, Period
    from desktop_app.figures.figures import Figures, Office

SUMS = ("days", "claims", "covered")
"""What parts of a scheme add up: insured-days, claims, and what these are covered for in minor units."""

_STEPS = Question(LIVES, ("covers", "lives"), ("product", "office", "day"))
"""How many more are in force from a day on."""


class Watched:
    """A period of a scheme, of one product and one office where asked; frames name products by their codes."""

    def __init__(self, figures: Figures, period: Period, product: int | None = None, office: Office = None) -> None:
        """Prepare; nothing is read yet."""
        self.figures, self.book = figures, figures.book
        self.period, self.product, self.office = period, product, office

    @property
    def scope(self) -> tuple[int | None, Office]:
        """The product and the office asked for."""
        return self.product, self.office

    @cached_property
    def products(self) -> Mapping[int, str]:
        """The codes of the products asked for, in their order."""
        chosen = self.figures.products.items()
        return {row: each.code for row, each in chosen if self.product in (None, row)}

    @cached_property
    def prices(self) -> Mapping[str, list[Price]]:
        """The pricing table of each product."""
        prices = monitoring_names.prices(self.book)
        return {code: prices.get(product, []) for product, code in self.products.items()}

    @cached_property
    def steps(self) -> tuple[int, ...]:
        """The ages at which one band ends and another begins, those of the pricing table among them."""
        every = monitoring_names.prices(self.book).values()
        return steps_with((each for rows in every for each in rows), STEPS)

    @cached_property
    def months(self) -> tuple[Period, ...]:
        """The months before the period that tell what is usual, then its own."""
        return (*months_before(self.period), *months_of(self.period))

    def frame(self, rows: Iterable[Any], *columns: str) -> pd.DataFrame:
        """Rows of the store, with products named by their codes."""
        return frame(((self.products[product], *rest) for product, *rest in rows), *columns)

    @cached_property
    def claims(self) -> pd.DataFrame:
        """The claims of the period, each by all that it may be told apart by; 0 or empty where it is not known."""
        import pandas as pd

        told = ("product", "age", "incurred", "office", "sex", "benefit", "cause", "provider", "covered")
        found = self.frame(monitoring_claims.happened(self.book, self.period, *self.scope), *told)
        age = pd.cut(found.age, edges(self.steps), labels=(-1, 0, *self.steps)).astype("int64")
        return found.assign(age=age, days=0, claims=1)

    @cached_property
    def parts(self) -> pd.DataFrame:
        """Insured-days by office, sex and age, and below them the claims; the age is the first of its step, or -1."""
        import pandas as pd

        rows = monitoring_exposure.at_risk(self.book, self.period, *self.scope, self.steps)
        at_risk = self.frame(rows, "product", "office", "sex", "age", "days").assign(claims=0, covered=0)
        return pd.concat([at_risk, self.claims[at_risk.columns]])

    @cached_property
    def whole(self) -> pd.DataFrame:
        """Each product's sums in the period."""
        return self.parts.groupby("product")[[*SUMS]].sum().reindex(list(self.products.values()), fill_value=0)

    @cached_property
    def by_month(self) -> pd.DataFrame:
        """Each product's sums in every month, by its number, and the sum of the squared amounts of its claims."""
        import pandas as pd

        firsts, lasts = ([getattr(month, end) for month in self.months] for end in ("first", "last"))
        before = monitoring_claims.before(self.book, firsts[0], self.period, *self.scope)
        told = ["product", "incurred", "covered"]
        claims = pd.concat([self.frame(before, *told), self.claims[told]])
        month = pd.Series(firsts).searchsorted(claims.incurred, side="right") - 1
        squares = claims.covered.astype(object) ** 2  # beyond what 64 bits hold
        counts = claims.assign(month=month, claims=1, squares=squares)
        # Days between the last whole month before the period and the period itself belong to neither.
        counts = counts[counts.incurred <= counts.month.map(dict(enumerate(lasts)))]
        sums = counts.groupby(["product", "month"])[["claims", "covered", "squares"]].sum()
        every = pd.MultiIndex.from_product([self.products.values(), range(len(self.months))], names=sums.index.names)
        return sums.reindex(every, fill_value=0).assign(days=self._days_by_month())

    def _days_by_month(self) -> list[int]:
        """The insured-days of every product in every month, one product after the other."""
        steps: dict[int, list[tuple[Day, int]]] = defaultdict(list)
        for (product, office, day), more in self.figures.cube.upto(_STEPS, self.period.last).items():
            if self.office in (None, office):
                steps[product].append((day, sum(more)))
        return [days for product in self.products for days in days_in(steps[product], self.months)]

    @cached_property
    def newcomers(self) -> pd.DataFrame:
        """Exposure and claims by kind of cover and days after the waiting period."""
        rows = monitoring_newcomers.newcomers(self.book, self.period, *self.scope)
        return self.frame(rows, "product", "kind", "window", *SUMS)

    @cached_property
    def cares(self) -> pd.DataFrame:
        """What the claims of each provider come to."""
        codes = {row: code for row, (code, _) in monitoring_names.providers(self.book).items()}
        claims = self.frame(monitoring_providers.treated(self.book, self.period, *self.scope), *TREATED)
        return cares(claims.assign(provider=claims.provider.map(codes)))
