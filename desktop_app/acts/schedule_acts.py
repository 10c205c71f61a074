"""The acts of what is charged over time and of what is given for free: forms with what saves their answers."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.acts.counter_acts import Act, Done
from desktop_app.acts.given import given_cost
from desktop_app.acts.schedules import add_schedule, answers_of_voucher, when_scheduling
from desktop_app.catalog.forms.schedules import ADD_SCHEDULE, GIVEN_COST
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.acts.records import Added


def _scheduled(done: Added) -> Done:
    """After a schedule was written down."""
    words = text("Saved", "{code} charges its part at every month's end, by itself.", code=done.key)
    return Done(words, done.sheet, done.key)


def _given(done: Added) -> Done:
    """After a cost given for free was booked."""
    words = text("Saved", "Voucher {code}: the cost stands in the expenses, the gift below net income.", code=done.key)
    return Done(words, done.sheet, done.key)


SCHEDULE = Act(
    ADD_SCHEDULE, add_schedule, _scheduled, MappingProxyType({"voucher": answers_of_voucher}), when_scheduling
)
GIVE = Act(GIVEN_COST, given_cost, _given)
