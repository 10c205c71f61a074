"""The sheets of claims, in an order in which links come first."""

from __future__ import annotations

from desktop_app.core.records import claim
from desktop_app.core.records.sheet import Sheet
from desktop_app.core.text import text

CLAIMS = text("Sheet group", "Claims")

CLAIM_SHEETS = (
    Sheet(
        "claims",
        claim.Claim,
        CLAIMS,
        text("Sheet", "Claims"),
        text("Act", "Report a claim"),
        text("Sheet", "What happened to members, and what was decided."),
    ),
    Sheet(
        "estimates",
        claim.Estimate,
        CLAIMS,
        text("Sheet", "Estimates"),
        text("Sheet", "Add an estimate"),
        text("Sheet", "What an open claim was thought to cost from a day on."),
        key=("claim", "date"),
    ),
    Sheet(
        "claim_lines",
        claim.ClaimLine,
        CLAIMS,
        text("Sheet", "Items of claims"),
        text("Sheet", "Add the items of a claim"),
        text("Sheet", "The items of a bill: what was billed and what is covered of it."),
        key=("claim",),
        counted=True,
    ),
    Sheet(
        "payments",
        claim.Payment,
        CLAIMS,
        text("Sheet", "Payments of claims"),
        text("Claim form", "Pay a claim"),
        text("Sheet", "What was paid for claims, and when it reached the member."),
    ),
    Sheet(
        "claim_documents",
        claim.ClaimDocument,
        CLAIMS,
        text("Sheet", "Documents of claims"),
        text("Sheet", "Add a document of a claim"),
        text("Sheet", "Which papers of a claim have come, and when."),
        key=("claim", "document"),
    ),
    Sheet(
        "claim_reviews",
        claim.ClaimReview,
        CLAIMS,
        text("Sheet", "Reviews of claims"),
        text("Sheet", "Add a review of a claim"),
        text("Sheet", "Who has taken a claim up to look into it, and since when."),
        key=("claim",),
    ),
    Sheet(
        "claim_sittings",
        claim.ClaimSitting,
        CLAIMS,
        text("Sheet", "Sittings on claims"),
        text("Sheet", "Add a sitting on a claim"),
        text("Sheet", "The committee that decided a claim: who sat, and what was said."),
        key=("claim", "date"),
    ),
)
"""Claims, and what is told of each."""
