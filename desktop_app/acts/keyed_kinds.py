"""Which forms can be keyed twice: every described form that writes something new, by the name of its form."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from desktop_app.acts.claim import pay_claim, report_claim
from desktop_app.acts.counter_acts import ENROL, PAY, RENEW, REPORT, TAKE, Act
from desktop_app.acts.gate import Procedure
from desktop_app.acts.person import enrol_household
from desktop_app.acts.policy import renew_policy
from desktop_app.acts.premium import take_premium
from desktop_app.acts.product import plan_product
from desktop_app.acts.record_acts import adding
from desktop_app.acts.records import plan_adding
from desktop_app.core.problems import refused
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

_COUNTER = (
    (REPORT, report_claim),
    (ENROL, enrol_household),
    (TAKE, take_premium),
    (RENEW, renew_policy),
    (PAY, pay_claim),
)
"""The forms of the counter, those that come in stacks from the villages first."""


@dataclass(frozen=True, slots=True)
class KeyedKind:
    """A kind of form that can be keyed twice: its act, and how its answers get into the book."""

    act: Act
    procedure: Procedure[Any]


@cache
def kinds() -> Mapping[str, KeyedKind]:
    """Every kind by the name of its form: those of the counter, then a form a sheet."""
    found = {act.form.name: KeyedKind(act, procedure) for act, procedure in _COUNTER}
    own = ((of.name, act) for of in SHEETS for act in adding(of.name) if act.form.name == of.name)
    return found | {name: KeyedKind(act, _adding(name, act)) for name, act in own}


def _adding(name: str, act: Act) -> Procedure[Any]:
    """How a record of a sheet gets into the book."""
    plan = plan_product if name == "products" else partial(plan_adding, name)
    return Procedure(f"add_{name}", plan, act.form)


def kind_named(name: str) -> KeyedKind:
    """The kind of a name; Refused where no such form can be keyed twice."""
    found = kinds().get(name)
    if found is None:
        raise refused(text("Keying", "There is no form {name} that could be keyed.", name=name), "kind")
    return found
