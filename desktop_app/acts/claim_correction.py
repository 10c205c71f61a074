"""What holds when a claim is corrected: what was paid stays met, what is not met has its reason, items add up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.acts.claim_proposal import ITEM, items_of, unlike
from desktop_app.catalog.forms.records import LINES
from desktop_app.core.problems import Problem
from desktop_app.core.shown import Amount
from desktop_app.core.text import text
from desktop_app.store.named import rows_named
from desktop_app.store.rows import find, read

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.core.records.claim import Claim, ClaimLine
    from desktop_app.store.claims import FoundClaim
    from desktop_app.store.database import Book

NOTHING_CUT = ("paid", "open")
"""The decisions that have no reason."""


def with_reason(book: Book, code: str, values: Mapping[str, Any]) -> Mapping[str, Any]:
    """The values of a correction: where it meets the claim in full, or opens it again, no reason is left."""
    return {**values, "reason": None} if _decides_anew(book, code, values) in NOTHING_CUT else values


def unexplained(book: Book, code: str, values: Mapping[str, Any]) -> list[Problem]:
    """A correction that cuts or rejects a claim says why, as a decision does."""
    decision = _decides_anew(book, code, values)
    if decision is None or decision in NOTHING_CUT:
        return []
    before: Claim = find(book, "claims", code)
    return unsaid(replace(before, decision=decision, reason=values.get("reason", before.reason)))


def unsaid(claim: Claim) -> list[Problem]:
    """Who gets nothing, or not all, is told why."""
    if claim.decision == "paid" or claim.reason:
        return []
    return [Problem(text("Acts", "Say why the claim, or a part of it, is not met."), "reason")]


def paid_already(claim: FoundClaim, values: Mapping[str, Any], decimals: int) -> list[Problem]:
    """What was paid of an approved claim was approved; and whatever it was, at least so much is met."""
    paid = Amount(claim.paid, decimals)
    if claim.approved and values.get("decision", claim.decision) not in {"paid", "partly"}:
        return [Problem(text("Acts", "{amount} is paid already: the claim stays approved.", amount=paid), "decision")]
    if values.get("covered", claim.covered) < claim.paid:
        return [Problem(text("Acts", "At least {least}, which is paid already.", least=paid), "covered")]
    return []


def items_corrected(book: Book, code: str, values: Mapping[str, Any]) -> list[ClaimLine] | None:
    """The items of a claim as they shall stand; None where none are given, or all stay as they are."""
    if values.get(LINES) is None:
        return None
    items = items_of(values, code)
    kept = [read(book, ITEM.name, row) for row in rows_named(book, ITEM, code)]
    return None if items == kept else items


def wrong_items(book: Book, code: str, values: Mapping[str, Any], items: Sequence[ClaimLine]) -> list[Problem]:
    """What cannot be of corrected items: each by itself, and all beside the amounts of the claim as it shall stand."""
    claim: Claim = find(book, "claims", code)
    given = {name: values[name] for name in ("loss", "covered", "decision") if values.get(name) is not None}
    after = replace(claim, **given)
    unnamed = text("Acts", "This may not be left empty.")
    empty = [Problem(unnamed, f"{LINES}.{at}.item") for at, item in enumerate(items) if not item.item]
    return empty if empty or after.decision == "rejected" else unlike(book, after, items)


def _decides_anew(book: Book, code: str, values: Mapping[str, Any]) -> str | None:
    """The decision that takes the place of another; None where it stays as it is."""
    before, decision = find(book, "claims", code), values.get("decision")
    return None if before is None or decision == before.decision else decision
