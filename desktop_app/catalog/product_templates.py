"""What products usually look like, by line of business: examples to be changed, never norms.

Terms, waiting days, ages and benefits are those that small schemes commonly begin with. Limits are told in days of
wages, so that one example fits any money; where no usual wage is known, they are left to the office.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.text import Text


@dataclass(frozen=True, slots=True)
class BenefitExample:
    """One benefit: its code, its name, and its limits for each claim and each year in days of wages."""

    code: str
    name: Text
    per_claim: int | None = None
    per_year: int | None = None


@dataclass(frozen=True, slots=True)
class ProductTemplate:
    """A product of a line of business with its benefits; `terms` are fields of a product."""

    code: str
    name: Text
    benefits: tuple[BenefitExample, ...]
    terms: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))


def _terms(
    months: int, waiting: int, grace: int, ages: tuple[int, int] | None = None, **more: Any
) -> Mapping[str, Any]:
    """The terms of a product; one that covers animals or fields has no ages."""
    entry, leaving = ages or (None, None)
    return MappingProxyType(
        {
            "term_months": months,
            "waiting_days": waiting,
            "grace_days": grace,
            "entry_age": entry,
            "exit_age": leaving,
            **more,
        }
    )


TEMPLATES: Mapping[str, ProductTemplate] = MappingProxyType(
    {
        "health": ProductTemplate(
            "HEALTH",
            text("Product example", "Health cover"),
            (
                BenefitExample("IN", text("Product example", "Stay in hospital"), 50, 100),
                BenefitExample("OUT", text("Product example", "Visit and medicines"), 2, 10),
                BenefitExample("MAT", text("Product example", "Childbirth"), 25, 25),
            ),
            _terms(12, 30, 30, (0, 70)),
        ),
        "hospital_cash": ProductTemplate(
            "CASH",
            text("Product line", "Hospital cash"),
            (BenefitExample("STAY", text("Product example", "Cash for the nights in hospital"), 10, 25),),
            _terms(12, 30, 30, (18, 65)),
        ),
        "credit_life": ProductTemplate(
            "CREDIT",
            text("Product line", "Credit life"),
            (
                BenefitExample("LOAN", text("Product example", "What is left of the loan")),
                BenefitExample("FUN", text("Product example", "Help with the funeral"), 25, 25),
            ),
            _terms(12, 0, 0, (18, 65), contract="group", participation="compulsory"),
        ),
        "term_life": ProductTemplate(
            "LIFE",
            text("Product example", "Life cover for a year"),
            (
                BenefitExample("DEATH", text("Product example", "Death by illness or age"), 250, 250),
                BenefitExample("ACC", text("Product example", "Death by accident"), 500, 500),
            ),
            _terms(12, 90, 30, (18, 65)),
        ),
        "livestock": ProductTemplate(
            "ANIMAL",
            text("Product example", "Livestock cover"),
            (BenefitExample("DEATH", text("Product example", "Death of an animal"), 100, 200),),
            _terms(12, 15, 0),
        ),
        "crop": ProductTemplate(
            "CROP",
            text("Product example", "Crop cover for a season"),
            (BenefitExample("LOSS", text("Product example", "Loss of the harvest"), 50, 50),),
            _terms(6, 0, 0),
        ),
        "weather_index": ProductTemplate(
            "INDEX",
            text("Product example", "Weather index cover for a season"),
            (BenefitExample("PAY", text("Product example", "Payout by the index"), 50, 50),),
            _terms(6, 0, 0),
        ),
        "funeral": ProductTemplate(
            "FUNERAL",
            text("Product example", "Funeral cover"),
            (
                BenefitExample("ADULT", text("Product example", "Funeral of an adult"), 50, 100),
                BenefitExample("CHILD", text("Product example", "Funeral of a child"), 25, 50),
            ),
            _terms(12, 90, 30, (0, 75)),
        ),
        "life_savings": ProductTemplate(
            "SAVE",
            text("Product line", "Life savings"),
            (BenefitExample("DEATH", text("Product example", "As much as was saved, at death"), 100, 100),),
            _terms(12, 0, 30, (18, 65)),
        ),
    }
)
"""The examples there are, by the line of a product."""

_WAGES = """
AFN 400 BDT 500 BOB 80 CDF 8000 COP 40000 EGP 200 ETB 200 EUR 50 GHS 50 GMD 200 GTQ 80 HNL 300 HTG 400 IDR 80000
INR 400 KES 500 KHR 20000 LAK 80000 LKR 2000 MAD 80 MGA 10000 MMK 8000 MWK 4000 MXN 200 NGN 2000 NIO 200 NPR 800
PEN 40 PHP 400 PKR 1000 RWF 2000 SLE 50 TZS 10000 UGX 10000 USD 5 VND 200000 XAF 2000 XOF 2000 ZMW 100
"""
DAILY_WAGES: Mapping[str, int] = MappingProxyType(
    dict(zip(_WAGES.split()[::2], map(int, _WAGES.split()[1::2]), strict=True))
)
"""About what a day of simple work earns, by currency and in whole units: a yardstick for examples, for nothing else."""
