"""The topics of the help in their order, and which of them explains a page or a form."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.catalog.navigation import BOOKKEEPING
from desktop_app.core.records.sheets import SHEETS


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic, the file `resources/help/<language>/<name>.md`, with the pages and the forms it explains."""

    name: str
    pages: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()


_CLAIM_FORMS = (
    "report_claim",
    "review_claim",
    "decide_claim",
    "pay_claim",
    "receive_claim",
    "pay_index",
    "answer_complaint",
)


_CORRECTED_ELSEWHERE = ("people", "policies", "premiums", "claims", "payments")
_IN_SETTINGS = ("scheme", "offices", "partners", "products", "benefits", "allocation")


def _corrections(*sheets: str) -> tuple[str, ...]:
    """The forms that correct the records of some sheets."""
    return tuple(f"correct_{each}" for each in sheets)


_BOOKKEEPING = tuple(act.does for act in BOOKKEEPING if act.does and act.does != "cash_counts")
_WORDS = ("rename_word", "merge_words")
_SETTINGS_FORMS = (
    "liquidity",
    "receipts",
    "claim_rules",
    "payment_ways",
    *_IN_SETTINGS,
    *_corrections(*_IN_SETTINGS),
    *_WORDS,
)
_OVER_TIME = ("schedules", "shared_costs")
_OTHERS = tuple(of.name for of in SHEETS if of.name not in (*_IN_SETTINGS, *_OVER_TIME))
_RECORD_FORMS = (*_OTHERS, *_corrections(*(each for each in _OTHERS if each not in _CORRECTED_ELSEWHERE)))

TOPICS = (
    Topic("first_steps", ("today",), ("set_up",)),
    Topic("households", ("members",), ("enrol_household", "merge_people", *_corrections("people"))),
    Topic(
        "policies",
        forms=("renew_policy", "end_policy", "leave_policy", "join_policy", "new_holder", *_corrections("policies")),
    ),
    Topic("premiums", ("premiums",), ("take_premium", "refund_premium", *_corrections("premiums"))),
    Topic("claims", ("claims",), (*_CLAIM_FORMS, *_corrections("claims", "payments"))),
    Topic("indicators", ("indicators",)),
    Topic("monitoring", ("monitoring",)),
    Topic("reserves", ("reserves",)),
    Topic("accounts", ("accounts",), _BOOKKEEPING),
    Topic("schedules", forms=("add_schedule", "given_cost", *_OVER_TIME, *_corrections(*_OVER_TIME))),
    Topic("statements", ("statements",)),
    Topic("settings", ("settings",), _SETTINGS_FORMS),
    Topic("staff", forms=("two_persons",)),
    Topic("records", forms=_RECORD_FORMS),
    Topic("exchange", ("data",), ("accept_finding",)),
    Topic("tables"),
    Topic("openimis"),
    Topic("network"),
    Topic("refusals"),
    Topic("file", forms=("take_back",)),
    Topic("keyboard"),
    Topic("commands"),
)
"""The topics as the list of the help shows them; one more is one line here and one file a language."""


def topic_named(name: str) -> Topic | None:
    """The topic of a name, or of the page or form of that name; None where nothing explains it."""
    return next((topic for topic in TOPICS if name in (topic.name, *topic.pages, *topic.forms)), None)
