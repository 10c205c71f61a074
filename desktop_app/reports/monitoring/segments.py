"""Frequency and severity by whatever tells claims apart (definitions, section 9; the handbook's principle 5)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS
from desktop_app.core.monitoring.ages import BANDS, STEPS, edges
from desktop_app.core.monitoring.experience import ClaimExperience
from desktop_app.core.monitoring.spans import month_name
from desktop_app.core.records.person import SEXES
from desktop_app.core.table import Column, Table
from desktop_app.core.text import text
from desktop_app.reports.columns import PRODUCT
from desktop_app.reports.frames import each
from desktop_app.reports.monitoring.columns import COUNTED, EXPERIENCE, NOT_RECORDED, UNKNOWN, cells
from desktop_app.reports.monitoring.watched import SUMS
from desktop_app.store.figures import monitoring_names
from desktop_app.store.offices import office_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pandas as pd

    from desktop_app.core.text import Text
    from desktop_app.reports.monitoring.watched import Watched

_NO_EXPOSURE_OF_ITS_OWN = text(
    "Monitoring",
    "A benefit, a cause or a provider has no insured of its own: the exposure is that of the whole product.",
)


def by_product(of: Watched) -> Table:
    """Each product as a whole."""
    label = text("Monitoring", "Frequency and severity by product")
    never = text("Monitoring", "Compulsory and voluntary products stand apart: their risks are not averaged.")
    rows = tuple((code, *cells(ClaimExperience(*sums))) for code, *sums in each(of.whole))
    return Table("by_product", label, (PRODUCT, *EXPERIENCE), rows, (COUNTED, never))


def by_office(of: Watched) -> Table:
    """By office: exposure at the office of the policy, claims at the one that took them."""
    codes = {row: code for row, (code, _) in office_names(of.book).items()}
    column = Column("office", text("Field", "Office"), sheet="offices", words=NOT_RECORDED)
    named = of.parts.assign(part=[codes.get(office, UNKNOWN) for office in of.parts.office])
    return _in_order(text("Monitoring", "By office"), column, named, sorted(codes.values()))


def by_sex(of: Watched) -> Table:
    """By sex of the insured person."""
    column = Column("sex", text("Field", "Sex"), words=MappingProxyType({**LISTS[SEXES], **NOT_RECORDED}))
    nameless = text("Monitoring", "The lives of a head count are of unknown sex and age.")
    return _in_order(
        text("Monitoring", "By sex"), column, of.parts.assign(part=of.parts.sex.replace("", UNKNOWN)), SEXES, nameless
    )


def by_age(of: Watched) -> Table:
    """By band of age: exposure split at the birthdays, claims by the age on the day of the event."""
    import pandas as pd

    column = Column("age", text("Field", "Age"), words=NOT_RECORDED)
    split = text(
        "Monitoring",
        "Exposure is split at every birthday; a claim counts at the age on its day. Unknown: no birth date, no name.",
    )
    *known, unknown = BANDS
    named = of.parts.assign(part=pd.cut(of.parts.age, edges(STEPS), labels=(unknown, *known)))
    return _in_order(text("Monitoring", "By age"), column, named, known, split)


def by_month(of: Watched) -> Table:
    """By month of the event."""
    names = {at: month_name(month) for at, month in enumerate(of.months) if month.first >= of.period.first}
    found = of.by_month.reset_index()
    column = Column("month", text("Monitoring", "Month"))
    own = found[found.month.isin(names)]
    return _in_order(text("Monitoring", "By month"), column, own.assign(part=own.month.map(names)), names.values())


def by_benefit(of: Watched) -> Table:
    """By benefit."""
    column = Column("benefit", text("Field", "Benefit"), sheet="benefits", words=NOT_RECORDED)
    return _by_size(of, text("Monitoring", "By benefit"), column, monitoring_names.benefits(of.book))


def by_cause(of: Watched) -> Table:
    """By cause: the sickness, the accident, the peril."""
    column = Column("cause", text("Field", "Cause"), words=NOT_RECORDED)
    return _by_size(of, text("Monitoring", "By cause"), column, monitoring_names.causes(of.book))


def by_provider(of: Watched) -> Table:
    """By care provider."""
    column = Column("provider", text("Monitoring", "Provider"), sheet="partners", words=NOT_RECORDED)
    names = {row: code for row, (code, _) in monitoring_names.providers(of.book).items()}
    return _by_size(of, text("Monitoring", "By provider"), column, names)


def _in_order(label: Text, column: Column, named: pd.DataFrame, order: Iterable[str], *notes: Text) -> Table:
    """The parts of each product in the order of their names, the unknown last; those of nothing are left out."""
    import pandas as pd

    part = pd.Categorical(named.part, [*order, UNKNOWN])
    found = named.assign(part=part).groupby(["product", "part"], observed=True)[[*SUMS]].sum()
    return _table(label, column, found[(found.days != 0) | (found.claims != 0)], *notes)


def _by_size(of: Watched, label: Text, column: Column, names: Mapping[int, str]) -> Table:
    """The claims of each product by what they are for, the dearest first, each against the exposure of the product."""
    part = [names.get(row, UNKNOWN) for row in of.claims[column.name]]
    sums = of.claims.assign(part=part).groupby(["product", "part"])[[*SUMS]].sum()
    at_risk = sums.assign(days=of.whole.days.reindex(sums.index.get_level_values("product")).array)
    ordered = at_risk.sort_values(["product", "covered", "part"], ascending=[True, False, True])
    return _table(label, column, ordered, _NO_EXPOSURE_OF_ITS_OWN)


def _table(label: Text, column: Column, parts: pd.DataFrame, *notes: Text) -> Table:
    rows = tuple((*told, *cells(ClaimExperience(*sums))) for told, *sums in each(parts))
    return Table(f"by_{column.name}", label, (PRODUCT, column, *EXPERIENCE), rows, (COUNTED, *notes))
