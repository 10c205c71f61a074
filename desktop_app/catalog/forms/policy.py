"""The forms that renew a policy and that end one with its reason."""

from __future__ import annotations

from desktop_app.catalog.forms.form import TODAY, Form, Section, line
from desktop_app.catalog.forms.premium import FIRST_PREMIUM
from desktop_app.core.text import text

RENEW_POLICY = Form(
    "renew_policy",
    text("Policy form", "Renew a policy"),
    (
        Section(
            None,
            (
                line("policies", "renews", label=text("Policy form", "Policy to renew"), required=True),
                line(
                    "policies",
                    "start_day",
                    label=text("Policy form", "New term starts on"),
                    help=text("Policy form", "Usually the day after the old term ends."),
                ),
                line(
                    "policies",
                    "lives",
                    help=text("Policy form", "Of a group that is counted, not named: how many there are in this term."),
                ),
            ),
        ),
        Section(text("Field", "Premium"), FIRST_PREMIUM),
    ),
    text("Act", "Renew"),
    whose=("renews",),
)

END_POLICY = Form(
    "end_policy",
    text("Policy form", "End a policy"),
    (
        Section(
            None,
            (
                line("covers", "policy"),
                line("policies", "exit_date", help=None, required=True, default=TODAY),
                line("policies", "exit_reason", label=text("Field", "Reason"), required=True),
            ),
        ),
    ),
    text("Policy form", "End the policy"),
    whose=("policy",),
)
