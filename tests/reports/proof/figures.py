"""Figures for tests of the proof, and a key that is always the same."""

from __future__ import annotations

from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.core.figure_set import FigureSet, FigureValue
from desktop_app.reports.proof.payload import payload_of
from desktop_app.reports.proof.seal import sealed

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
"""Nobody's key."""
PUBLIC = KEY.public_key().public_bytes_raw()
FIGURES: Final = FigureSet(
    scheme="Sahel Mutual",
    book="00112233445566778899aabbccddeeff",
    currency="INR",
    decimals=2,
    first="2026-01-01",
    last="2026-03-31",
    state="final",
    save="A-12",
    head="ffeeddccbbaa99887766554433221100",
    figures=(
        FigureValue("P01", "1234.50"),
        FigureValue("P13", "-0.05"),
        FigureValue("B01", "12345678901234.56"),
        FigureValue("P01", "234.50", product="HEALTH"),
        FigureValue("reserve.upr", "7.00"),
        FigureValue("incurred_claims_ratio", "0.623456789012", "ratio", status="ok"),
        FigureValue("growth_ratio", "", "ratio", status="missing"),
        FigureValue("promptness", "16", "days", status="provisional"),
    ),
)


def codes(figures: FigureSet = FIGURES, key: Ed25519PrivateKey = KEY) -> tuple[str, ...]:
    """The words of the codes of figures."""
    return sealed(payload_of(figures), key.public_key().public_bytes_raw(), key.sign)


def large(lines: int = 400) -> FigureSet:
    """Figures that do not go into one code: names of a line as long as they come."""
    from dataclasses import replace

    more = tuple(
        FigureValue(f"{name}_{at}", f"0.{at:06d}9", "ratio", status="ok") for at in range(lines) for name in "ab"
    )
    return replace(FIGURES, figures=(*FIGURES.figures, *more))
