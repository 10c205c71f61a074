"""A scheme of very many products with the longest names and amounts, as an exchange folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.second_opinion.oracle_folder import Sheets

MANY = 40
LONG = ("Société coopérative d'assurance mutuelle ", "सहयोग स्वास्थ्य म्युचुअल ", "صحت باہمی انجمن ", "សមាគមសុខភាព")
"""Names of the longest kind, in several scripts."""


def large() -> Sheets:
    """A scheme of forty products, each with one policy of the longest name and an amount of many digits."""
    names = [f"{(LONG[at % len(LONG)] * 40)[:160]} {at}" for at in range(MANY)]
    opening = {"voucher": "V-1", "date": "2025-01-01"}
    return {
        "scheme": [{"name": (LONG[0] * 9)[:164], "currency": "INR"}],
        "products": [
            {
                "code": f"P{at}",
                "name": name,
                "line": "health",
                "ibnr_method": "lag_factor",
                "expected_claims_ratio": "0.6",
            }
            for at, name in enumerate(names)
        ],
        "people": [{"code": "M-1", "name": "Asha"}],
        "policies": [
            {"code": f"P-{at}", "product": f"P{at}", "holder": "M-1", "start": "2025-01-01", "end": "2025-12-31"}
            for at in range(MANY)
        ],
        "premiums": [
            {"code": f"D-{at}", "policy": f"P-{at}", "due": "2025-01-01", "amount": "9876543210.12", "kind": "premium"}
            for at in range(MANY)
        ],
        "vouchers": [
            {**opening, "line": "B02", "amount": "987654321012.00"},
            {**opening, "line": "B33", "amount": "-987654321012.00"},
        ],
    }
