"""What cannot be true of a claim, of a payment of one or of a complaint."""

from __future__ import annotations

from operator import gt

from desktop_app.core.rules.rule import Rule, falls
from desktop_app.core.shown import When
from desktop_app.core.text import text

_OPEN = (None, "open")


def _decided_open(decision: str | None, decided: int | None) -> bool:
    """An open claim has a day of decision."""
    return decided is not None and decision in _OPEN


def _claimless(appeal: int | None, claim: object) -> bool:
    """An appeal that says of no claim that it was rejected wrongly."""
    return bool(appeal) and claim is None


def _undecided(decision: str | None, decided: int | None) -> bool:
    """A decided claim has none."""
    return decided is None and decision not in _OPEN


CLAIM = (
    Rule(
        ("incurred", "reported"),
        gt,
        "reported",
        lambda incurred, _: text(
            "Rules", "A claim is reported on or after the day of its event, {incurred}.", incurred=When(incurred)
        ),
    ),
    Rule(
        ("reported", "decided"),
        falls,
        "decided",
        lambda reported, _: text(
            "Rules", "A claim is decided on or after the day it was reported, {reported}.", reported=When(reported)
        ),
    ),
    Rule(
        ("decision", "decided"),
        _decided_open,
        "decision",
        lambda *_: text("Rules", "An open claim has no day of decision: choose what was decided."),
    ),
    Rule(
        ("decision", "decided"),
        _undecided,
        "decided",
        lambda *_: text("Rules", "A decided claim needs the day of its decision."),
    ),
)
"""A claim is reported after its event and decided after its report, and only a decision has a day (section 5)."""

PAYMENT = (
    Rule(
        ("date", "received"),
        falls,
        "received",
        lambda paid, _: text("Rules", "The money is received on or after the day it is paid, {paid}.", paid=When(paid)),
    ),
)
"""Nobody receives a payment before it is made; both may come before the decision (an advance, section 5)."""

COMPLAINT = (
    Rule(
        ("received", "answered"),
        falls,
        "answered",
        lambda received, _: text(
            "Rules", "A complaint is answered on or after the day it came in, {received}.", received=When(received)
        ),
    ),
    Rule(
        ("appeal", "claim"),
        _claimless,
        "claim",
        lambda _, __: text("Rules", "An appeal is about a claim: name the claim that was rejected."),
    ),
)
"""An answer follows its complaint, and an appeal names its claim."""
