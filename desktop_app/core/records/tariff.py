"""What a product costs: one charge a row, from a day on; all that hold on a day add up to the premium of a term."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import choice, day, link, money, ratio, whole
from desktop_app.core.text import text

FLAT, PER_PERSON, PER_DEPENDANT, SUM_INSURED, LOAN = "flat", "per_person", "per_dependant", "sum_insured", "loan"
BASES = (FLAT, PER_PERSON, PER_DEPENDANT, SUM_INSURED, LOAN)
"""By what a charge is reckoned: the policy, each person covered, each but the holder, a share of sum or loan."""

SHARES = (SUM_INSURED, LOAN)
"""The bases of which a percentage is taken; of the others an amount is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TariffCharge:
    """One charge of the premium of a product for a whole term, for everybody or for one band of ages."""

    product: str = link(text("Field", "Product"), "products", required=True)
    from_day: int = day(
        text("Settings form", "From"),
        "from",
        required=True,
        help=text("Tariff form", "All charges of a product that begin on the same day hold together, until the next."),
    )
    basis: str = choice(text("Tariff form", "Premium basis"), BASES, required=True)
    age_from: int | None = whole(text("Field", "From age"), 0, 130)
    age_to: int | None = whole(text("Field", "To age"), 0, 130)
    amount: int | None = money(text("Field", "Amount"), adds=False, help=text("Tariff form", "For a whole term."))
    percent: float | None = ratio(
        text("Reserves", "Percentage"),
        0,
        100,
        help=text("Tariff form", "In percent of the sum insured or of the loan: 0.5 for a half of one percent."),
    )
