"""The proof that a statement carries: its figures, sealed with the key of the book."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.catalog.pages.proof import Proof
from desktop_app.core.figure_set import FINAL
from desktop_app.figures.figure_set import figure_set
from desktop_app.reports.proof.payload import payload_of
from desktop_app.reports.proof.seal import sealed
from desktop_app.store.signing import fingerprint, public_key, sign

if TYPE_CHECKING:
    from desktop_app.core.period import Period
    from desktop_app.figures.figures import Figures


def proof_of(figures: Figures, period: Period) -> Proof:
    """What proves the statement of a period; of a closed one give the figures of then."""
    payload, public = payload_of(figure_set(figures, period)), public_key(figures.book)
    codes = sealed(payload, public, partial(sign, figures.book))
    return Proof(codes, fingerprint(public), payload.digest, payload.state == FINAL)
