"""The forms of a claim, step by step: reported with its items, taken into review, decided, paid, received."""

from __future__ import annotations

from desktop_app.catalog.forms.form import TODAY, Form, Group, Section, line, untitled
from desktop_app.core.doubts import of_claim
from desktop_app.core.text import text

CLAIMS_OPEN = "claims_open"
"""The source of the claims that are not decided yet."""

CLAIMS_ON_WAY = "claims_on_way"
"""The source of the claims of which something is paid that nobody is known to have received."""

CLAIMS_APPROVED = "claims_approved"
"""The source of the approved claims whose payments do not reach what is covered yet."""

APPROVED = text("Claim form", "Amount approved")

DECIDED_ITEMS = Group(
    "lines",
    text("Claim", "Items of the bill"),
    (
        line("claim_lines", "item"),
        line("claim_lines", "billed"),
        line("claim_lines", "covered"),
        line("claim_lines", "reason"),
    ),
    text("Claim form", "Add an item"),
)

ITEMS = Group(
    "lines",
    text("Claim", "Items of the bill"),
    (line("claim_lines", "item"), line("claim_lines", "billed"), line("claim_lines", "covered")),
    text("Claim form", "Add an item"),
)

REPORT_CLAIM = Form(
    "report_claim",
    text("Act", "Report a claim"),
    (
        untitled(
            line("claims", "policy"),
            line("claims", "person"),
            line("claims", "benefit"),
            line("claims", "event"),
            line("claims", "cause"),
            line("claims", "provider"),
            line("claims", "incurred"),
            line("claims", "reported", default=TODAY),
        ),
        Section(ITEMS.title, (ITEMS,)),
        Section(text("Claim form", "Amounts"), (line("claims", "loss"), line("claims", "covered", required=False))),
    ),
    text("Claim form", "Save the claim"),
    of_claim,
    whose=("person", "policy"),
)

DOCUMENTS = Group(
    "documents",
    text("Claim", "Documents"),
    (
        line("claim_documents", "document"),
        line(
            "claim_documents",
            "came",
            required=False,
            help=text("Claim form", "The day it came: Space for today. Empty: it is missing."),
        ),
    ),
    text("Claim form", "Add a document"),
)

REVIEW_CLAIM = Form(
    "review_claim",
    text("Claim form", "Review a claim"),
    (
        untitled(
            line("claim_reviews", "claim", source=CLAIMS_OPEN),
            line("claim_reviews", "since", default=TODAY),
            line("claim_reviews", "reviewer", stays=True),
        ),
        Section(DOCUMENTS.title, (DOCUMENTS,)),
    ),
    text("Claim form", "Save the review"),
    whose=("claim",),
)

DECIDE_CLAIM = Form(
    "decide_claim",
    text("Claim form", "Decide a claim"),
    (
        untitled(
            line("payments", "claim", source=CLAIMS_OPEN),
            line("claims", "decision", required=True, default="", only=("paid", "partly", "rejected")),
            line("claims", "decided", required=True, default=TODAY, stays=True),
            line("claims", "reason", when=("decision", ("partly", "rejected"))),
        ),
        Section(DECIDED_ITEMS.title, (DECIDED_ITEMS,)),
        Section(
            text("Claim form", "Amounts"),
            (
                line(
                    "claims",
                    "covered",
                    label=APPROVED,
                    help=text("Claim form", "Empty: what the items come to."),
                    required=False,
                    when=("decision", ("paid", "partly")),
                ),
                line("claim_sittings", "members", required=False, stays=True),
                line("claim_sittings", "minutes"),
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
        untitled(
            line(
                "payments",
                "claim",
                source=CLAIMS_APPROVED,
                help=text("Claim form", "A payment before the decision is an advance: type the name or the code."),
            ),
            line("payments", "amount"),
            line("payments", "date", default=TODAY, stays=True),
            line("payments", "method", stays=True),
            line("payments", "received"),
        ),
    ),
    text("Claim form", "Save the payment"),
    whose=("claim",),
)

RECEIVE_CLAIM = Form(
    "receive_claim",
    text("Claim form", "Money received"),
    (
        untitled(
            line("payments", "claim", source=CLAIMS_ON_WAY),
            line(
                "payments",
                "received",
                required=True,
                default=TODAY,
                stays=True,
                help=text("Claim form", "The day the money reached the member, for all that is on its way."),
            ),
        ),
    ),
    text("Claim form", "Save the day of receipt"),
    whose=("claim",),
)
