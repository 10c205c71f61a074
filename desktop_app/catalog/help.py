"""The topics of the help in their order, and which of them explains a page or a form."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic, the file `resources/help/<language>/<name>.md`, with the pages and the forms it explains."""

    name: str
    pages: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()


_CLAIM_FORMS = ("report_claim", "decide_claim", "pay_claim", "correct_claim", "correct_payment")
_SETTINGS_FORMS = ("scheme", "office", "partner", "product", "benefit", "liquidity", "allocation")

TOPICS = (
    Topic("first_steps", ("today",)),
    Topic("households", ("members",), ("enrol_household", "person", "correct_person")),
    Topic("policies", forms=("renew_policy", "end_policy", "correct_policy")),
    Topic("premiums", ("premiums",), ("take_premium", "correct_premium")),
    Topic("claims", ("claims",), _CLAIM_FORMS),
    Topic("indicators", ("indicators",)),
    Topic("monitoring", ("monitoring",)),
    Topic("reserves", ("reserves",)),
    Topic("statements", ("statements", "accounts")),
    Topic("settings", ("settings",), (*_SETTINGS_FORMS, *(f"correct_{form}" for form in _SETTINGS_FORMS))),
    Topic("exchange", ("data",)),
    Topic("tables"),
    Topic("openimis"),
    Topic("refusals"),
    Topic("file", forms=("take_back",)),
    Topic("keyboard"),
    Topic("commands"),
)
"""The topics as the list of the help shows them; one more is one line here and one file a language."""


def topic_named(name: str) -> Topic | None:
    """The topic of a name, or of the page or form of that name; None where nothing explains it."""
    return next((topic for topic in TOPICS if name in (topic.name, *topic.pages, *topic.forms)), None)
