"""What must be kept in mind with a kind of product (chapter 2; definitions, section 8)."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.text import Text


@dataclass(frozen=True, slots=True)
class ProductKind:
    """What must be known of a product to say which indicators mean something for it; all empty for the whole."""

    line: str = ""
    participation: str = "voluntary"
    carrier: str = "self"
    model: str = "conventional"

    @property
    def compulsory(self) -> bool:
        """Whether people must join."""
        return self.participation == "compulsory"

    @property
    def chosen(self) -> bool:
        """Whether people join by their own choice."""
        return self.participation == "voluntary"


def kind_of(product: Any) -> ProductKind:
    """The kind of a product; what is not said of it is as in the product form."""
    return ProductKind(
        product.line,
        product.participation or "voluntary",
        product.carrier or "self",
        product.model or "conventional",
    )


_DISTORTED = text(
    "Indicators", "Savings and interest pay part of these benefits: ratios to earned premium are distorted."
)
_VOLATILE = text("Indicators", "An index pays many or none at once: expect this to swing from year to year.")
_PENSION = text("Indicators", "A pension product earns no premium: contributions stand in its place.")
_PENSION_AMONG = text("Indicators", "A pension is among these products: its contributions count as premium here.")
_PARTNERS = text(
    "Indicators",
    "Count what every partner spends: insurer, agent, administrator, provider. Compare the figure before reinsurance.",
)
_CHARGES = text("Indicators", "The operator's charges to the takaful fund are an expense.")
_MIXED = text(
    "Indicators", "Compulsory and voluntary products together are no benchmark: compare each product with its like."
)
SURPLUS = MappingProxyType(
    {
        "taawuni": text("Indicators", "Takaful, ta'awuni: the surplus goes back to the participants."),
        "non_profit": text("Indicators", "Takaful, non-profit: the surplus stays with the members' fund."),
        "mudharaba": text(
            "Indicators", "Takaful, mudharaba: participants and operator share the surplus by the agreed ratio."
        ),
        "wakala": text(
            "Indicators", "Takaful, wakala: the surplus is the participants'; the operator earns a fee only."
        ),
    }
)
"""Whose the surplus is, by takaful model (chapter 2.7)."""


def are_pensions(kinds: Sequence[ProductKind]) -> bool:
    """Whether all products in question are pensions, of which nothing is earned."""
    return bool(kinds) and all(kind.line == "pension" for kind in kinds)


def mixed(kinds: Sequence[ProductKind]) -> Text | None:
    """A warning where those who chose and those who had to join are counted together; automatic is no choice."""
    return _MIXED if len({kind.chosen for kind in kinds}) > 1 else None


def expense_notes(kinds: Sequence[ProductKind]) -> tuple[Text | None, ...]:
    """What to keep in mind with the incurred expense ratio."""
    return (_of_premium(kinds), _takaful(kinds), _partners(kinds), mixed(kinds))


def claims_notes(kinds: Sequence[ProductKind]) -> tuple[Text | None, ...]:
    """What to keep in mind with the incurred claims ratio."""
    return (_of_premium(kinds), _volatile(kinds), mixed(kinds))


def income_notes(kinds: Sequence[ProductKind]) -> tuple[Text | None, ...]:
    """What to keep in mind with the net income ratio."""
    models = {kind.model for kind in kinds}
    shared = SURPLUS.get(next(iter(models))) if len(models) == 1 else None
    return (_of_premium(kinds), _volatile(kinds), _takaful(kinds), shared, _partners(kinds), mixed(kinds))


def _of_premium(kinds: Sequence[ProductKind]) -> Text | None:
    """What earned premium stands for with these products."""
    lines = {kind.line for kind in kinds}
    if are_pensions(kinds):
        return _PENSION
    if lines & {"endowment", "whole_life"}:
        return _DISTORTED
    return _PENSION_AMONG if "pension" in lines else None


def _volatile(kinds: Sequence[ProductKind]) -> Text | None:
    """Index products swing with the weather."""
    return _VOLATILE if {kind.line for kind in kinds} == {"weather_index"} else None


def _takaful(kinds: Sequence[ProductKind]) -> Text | None:
    """What the operator charges is in the figures where all products are takaful."""
    return _CHARGES if kinds and all(kind.model in SURPLUS for kind in kinds) else None


def _partners(kinds: Sequence[ProductKind]) -> Text | None:
    """Every partner counts where all products are shared with an insurer."""
    return _PARTNERS if kinds and all(kind.carrier in ("partner_agent", "mixed") for kind in kinds) else None


def no_renewal(kind: ProductKind) -> Text | None:
    """Why renewal means nothing for a kind of product; None where it does (chapter 2.1 and 2.3)."""
    if kind.line == "credit_life" and kind.compulsory:
        return text("Indicators", "Compulsory credit life ends and renews with the loan.")
    if kind.line == "pension":
        return text("Indicators", "A pension is not renewed: persistency takes the place of renewal.")
    return None


def renewable(kind: ProductKind) -> bool:
    """Whether renewal means something for a kind of product."""
    return no_renewal(kind) is None
