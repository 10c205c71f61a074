"""The form that takes a premium and gives its receipt, and what other forms ask about the premium of a new term."""

from __future__ import annotations

from desktop_app.catalog.forms.form import TODAY, Form, line, question, untitled
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text

PREMIUM_DUE = "premiums_due"
"""The source of the premiums that are not paid yet."""

PREMIUM_PAID = "premiums_paid"
"""The source of the refunds that wait, and of the premiums that are paid and could be given back."""

OWED_IN_PART = text("Premium form", "The cover ended on {day}: {owed} of {whole} is owed.")
"""What an exit left of a premium that it cut short."""

_WHY_BACK = text("Premium form", "Why it is given back")
_RECEIPT = line("premiums", "receipt", help=text("Record form", "Leave empty to take the next number."))

FIRST_PREMIUM = (
    line(
        "policies",
        "sum_insured",
        help=text("Premium form", "Of credit life the loan, of life savings what is saved. Else leave it empty."),
    ),
    line("premiums", "amount", label=text("Field", "Premium due")),
    line("premiums", "paid_on"),
    line("premiums", "method"),
    _RECEIPT,
)
"""The sum insured where the product has one, the premium of a whole term that may rest on it, and how it is paid."""

TAKE_PREMIUM = Form(
    "take_premium",
    text("Act", "Take a premium"),
    (
        untitled(
            question(
                "premium",
                Kind.LINK,
                text("Field", "Premium due"),
                required=True,
                target="premiums",
                help=text("Premium form", "Type any part of the member's name, of the policy or of the premium."),
                source=PREMIUM_DUE,
            ),
            line(
                "premiums",
                "amount",
                label=text("Premium form", "Amount received"),
                help=text(
                    "Premium form",
                    "Less than the premium is a part payment: the rest stays due. More is kept as an advance.",
                ),
            ),
            line(
                "premiums",
                "paid_on",
                label=text("Field", "Received on"),
                help=None,
                required=True,
                default=TODAY,
                stays=True,
            ),
            line("premiums", "method", stays=True),
            _RECEIPT,
        ),
    ),
    text("Premium form", "Save the receipt"),
    whose=("premium",),
)

REFUND_PREMIUM = Form(
    "refund_premium",
    text("Act", "Pay a refund"),
    (
        untitled(
            question(
                "premium",
                Kind.LINK,
                text("Premium form", "Premium given back"),
                required=True,
                target="premiums",
                help=text("Premium form", "A refund or an advance that waits, or a premium that was paid."),
                source=PREMIUM_PAID,
            ),
            line("premiums", "amount", label=text("Premium form", "Amount paid out")),
            line("premiums", "paid_on", help=None, required=True, default=TODAY, stays=True),
            line("premiums", "method", stays=True),
            _RECEIPT,
            question("why", Kind.TEXT, _WHY_BACK, required=True),
        ),
    ),
    text("Premium form", "Pay the refund"),
    whose=("premium",),
)
