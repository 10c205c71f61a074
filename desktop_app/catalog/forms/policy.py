"""The forms that renew a policy and that end one with its reason."""

from __future__ import annotations

from desktop_app.catalog.forms.form import TODAY, Form, Section, line
from desktop_app.core.text import text

RENEW_POLICY = Form(
    "renew_policy",
    text("Policy form", "Renew a policy"),
    (
        Section(
            None,
            (
                line("policies", "renews", text("Policy form", "Policy to renew"), required=True),
                line(
                    "policies",
                    "start_day",
                    text("Policy form", "New term starts on"),
                    help=text("Policy form", "Usually the day after the old term ends."),
                ),
            ),
        ),
        Section(
            text("Policy form", "Premium"),
            (
                line("premiums", "amount", text("Policy form", "Premium due")),
                line(
                    "premiums",
                    "paid_on",
                    text("Policy form", "Paid on"),
                    help=text("Policy form", "Leave empty while the premium is not paid."),
                    past=True,
                ),
                line("premiums", "method", text("Policy form", "Paid by")),
                line(
                    "premiums",
                    "receipt",
                    text("Policy form", "Receipt"),
                    help=text("Policy form", "Leave empty to take the next number."),
                ),
            ),
        ),
    ),
    text("Policy form", "Renew"),
    whose=("renews",),
)

END_POLICY = Form(
    "end_policy",
    text("Policy form", "End a policy"),
    (
        Section(
            None,
            (
                line("covers", "policy", text("Policy form", "Policy")),
                line("policies", "exit_date", text("Policy form", "Last day covered"), required=True, default=TODAY),
                line("policies", "exit_reason", text("Policy form", "Reason"), required=True),
            ),
        ),
    ),
    text("Policy form", "End the policy"),
    whose=("policy",),
)
