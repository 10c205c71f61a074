"""The forms that renew and end a policy, take a person off it or onto it, and give it another holder."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.catalog.forms.form import COVERED_PEOPLE, TODAY, Form, Section, line, untitled
from desktop_app.catalog.forms.household import MEMBERS
from desktop_app.catalog.forms.interview import EXIT_INTERVIEW
from desktop_app.catalog.forms.premium import FIRST_PREMIUM
from desktop_app.catalog.forms.records import REASON
from desktop_app.core.doubts import of_household
from desktop_app.core.text import text
from desktop_app.core.usual import USUAL

_HOLDS_NOW = line(
    "policies",
    "holder",
    label=text("Policy form", "Who holds the policy now"),
    help=text("Policy form", "Only where its holder has died or leaves it."),
    source=COVERED_PEOPLE,
)

RENEW_POLICY = Form(
    "renew_policy",
    text("Policy form", "Renew a policy"),
    (
        untitled(
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
        Section(text("Field", "Premium"), (*FIRST_PREMIUM, _HOLDS_NOW)),
    ),
    text("Act", "Renew"),
    whose=("renews",),
)

END_POLICY = Form(
    "end_policy",
    text("Policy form", "End a policy"),
    (
        untitled(
            line("covers", "policy"),
            line("policies", "exit_date", help=None, required=True, default=TODAY),
            line("policies", "exit_reason", label=text("Field", "Reason"), required=True),
        ),
        EXIT_INTERVIEW,
    ),
    text("Policy form", "End the policy"),
    whose=("policy",),
)

LEAVE_POLICY = Form(
    "leave_policy",
    text("Policy form", "Take a person off a policy"),
    (
        untitled(
            line("covers", "policy"),
            line("covers", "person", source=COVERED_PEOPLE),
            line("covers", "exit_date", help=None, required=True, default=TODAY),
            line("covers", "exit_reason", label=text("Field", "Reason"), required=True),
            _HOLDS_NOW,
        ),
        EXIT_INTERVIEW,
    ),
    text("Policy form", "Take off"),
    whose=("person", "policy"),
)

JOIN_POLICY = Form(
    "join_policy",
    text("Policy form", "Take people onto a policy"),
    (
        untitled(
            line("covers", "policy"),
            line(
                "people",
                "joined",
                label=text("Policy form", "Join on"),
                required=True,
                default=TODAY,
                usual=USUAL["policies", "start_day"],
            ),
        ),
        Section(MEMBERS.title, (replace(MEMBERS, first=(("relation", "child"),), rest=(("relation", ("child",)),)),)),
    ),
    text("Policy form", "Take on"),
    of_household,
    whose=("policy",),
)

NEW_HOLDER = Form(
    "new_holder",
    text("Policy form", "Give a policy another holder"),
    (
        untitled(
            line("covers", "policy"),
            replace(_HOLDS_NOW, about=replace(_HOLDS_NOW.about, required=True, help=None)),
        ),
        REASON,
    ),
    text("Policy form", "Change the holder"),
    whose=("policy",),
)
