"""Every form by its name, for drafts that are taken up again and for paper copies."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.forms import (
    claim,
    complaint,
    household,
    index_payout,
    merging,
    policy,
    premium,
    records,
    schedules,
    set_up,
    vouchers,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.catalog.forms.form import Form

FORMS: Mapping[str, Form] = MappingProxyType(
    {
        form.name: form
        for form in (
            set_up.SET_UP,
            household.ENROL_HOUSEHOLD,
            merging.MERGE_PEOPLE,
            policy.RENEW_POLICY,
            policy.END_POLICY,
            policy.LEAVE_POLICY,
            policy.JOIN_POLICY,
            policy.NEW_HOLDER,
            premium.TAKE_PREMIUM,
            premium.REFUND_PREMIUM,
            claim.REPORT_CLAIM,
            claim.REVIEW_CLAIM,
            claim.DECIDE_CLAIM,
            claim.PAY_CLAIM,
            claim.RECEIVE_CLAIM,
            index_payout.PAY_INDEX,
            complaint.ANSWER_COMPLAINT,
            *vouchers.VOUCHER_FORMS,
            schedules.ADD_SCHEDULE,
            schedules.GIVEN_COST,
            *records.FORMS.values(),
        )
    }
)
"""The forms of the program in the order of its work."""
