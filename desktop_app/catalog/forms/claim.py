"""The forms that report a claim with its items, decide it and pay it."""

from __future__ import annotations

from desktop_app.catalog.forms.form import TODAY, Form, Group, Section, line
from desktop_app.core.doubts import of_claim
from desktop_app.core.text import text

COVERED_PEOPLE = "people_covered"
"""The source of the people a policy covers (the policy is the one chosen in the form)."""

PRODUCT_BENEFITS = "benefits_of_policy"
"""The source of the benefits of the chosen policy's product."""

CLAIMS_OPEN = "claims_open"
"""The source of the claims that are not decided yet."""

CLAIMS_APPROVED = "claims_approved"
"""The source of the approved claims whose payments do not reach what is covered yet."""

ITEMS = Group(
    "lines",
    text("Claim form", "Items of the bill"),
    (
        line("claim_lines", "item", text("Claim form", "Item")),
        line("claim_lines", "billed", text("Claim form", "Billed")),
        line("claim_lines", "covered", text("Claim form", "Covered")),
    ),
    text("Claim form", "Add an item"),
)

REPORT_CLAIM = Form(
    "report_claim",
    text("Claim form", "Report a claim"),
    (
        Section(
            None,
            (
                line(
                    "claims",
                    "policy",
                    text("Claim form", "Policy"),
                    help=text("Claim form", "Type any part of the member's name or of the policy's code."),
                ),
                line(
                    "claims",
                    "person",
                    text("Claim form", "Person concerned"),
                    source=COVERED_PEOPLE,
                    help=text("Claim form", "Leave empty for the holder of the policy."),
                ),
                line("claims", "benefit", text("Claim form", "Benefit"), source=PRODUCT_BENEFITS),
                line("claims", "event", text("Claim form", "Event")),
                line("claims", "cause", text("Claim form", "Cause")),
                line("claims", "provider", text("Claim form", "Care provider")),
                line("claims", "incurred", text("Claim form", "Happened on"), past=True),
                line("claims", "reported", text("Claim form", "Reported on"), default=TODAY, past=True),
            ),
        ),
        Section(ITEMS.title, (ITEMS,)),
        Section(
            text("Claim form", "Amounts"),
            (
                line("claims", "loss", text("Claim form", "Whole loss")),
                line(
                    "claims",
                    "covered",
                    text("Claim form", "Covered"),
                    help=text("Claim form", "The best estimate of what the cover meets, until the claim is decided."),
                ),
            ),
        ),
    ),
    text("Claim form", "Save the claim"),
    of_claim,
    whose=("person", "policy"),
)

DECIDE_CLAIM = Form(
    "decide_claim",
    text("Claim form", "Decide a claim"),
    (
        Section(
            None,
            (
                line("payments", "claim", text("Claim form", "Claim"), source=CLAIMS_OPEN),
                line(
                    "claims",
                    "decision",
                    text("Claim form", "Decision"),
                    required=True,
                    only=("paid", "partly", "rejected"),
                ),
                line(
                    "claims",
                    "decided",
                    text("Claim form", "Decided on"),
                    required=True,
                    default=TODAY,
                    past=True,
                    stays=True,
                ),
                line(
                    "claims",
                    "covered",
                    text("Claim form", "Amount approved"),
                    when=("decision", ("paid", "partly")),
                ),
                line(
                    "claims",
                    "reason",
                    text("Claim form", "Reason"),
                    when=("decision", ("partly", "rejected")),
                    help=text("Claim form", "Why the claim, or a part of it, is not met."),
                ),
            ),
        ),
    ),
    text("Claim form", "Save the decision"),
    whose=("claim",),
)

PAY_CLAIM = Form(
    "pay_claim",
    text("Claim form", "Pay a claim"),
    (
        Section(
            None,
            (
                line(
                    "payments",
                    "claim",
                    text("Claim form", "Claim"),
                    source=CLAIMS_APPROVED,
                    help=text("Claim form", "A payment before the decision is an advance: type the name or the code."),
                ),
                line("payments", "amount", text("Claim form", "Amount paid")),
                line("payments", "date", text("Claim form", "Paid on"), default=TODAY, past=True, stays=True),
                line("payments", "method", text("Claim form", "Paid by"), stays=True),
                line(
                    "payments",
                    "received",
                    text("Claim form", "Received on"),
                    help=text("Claim form", "The day the money reached the member; leave empty while not known."),
                    past=True,
                ),
            ),
        ),
    ),
    text("Claim form", "Save the payment"),
    whose=("claim",),
)
