"""Every check of the whole book, in the order in which their findings are shown."""

from __future__ import annotations

from desktop_app.core.checks import (
    age_outside_limits,
    benefit_limit_passed,
    birth_date_missing,
    certificate_old,
    claim_in_waiting_period,
    claim_of_uncovered_person,
    claim_outside_cover,
    covered_above_loss,
    covered_beside_estimate,
    exit_reason_missing,
    overlapping_policies,
    paid_above_covered,
    paid_before_decision,
    percent_below_one,
    premium_span_outside_policy,
    receipt_missing,
    receipt_repeated,
    receivable_old,
    rejection_reason_missing,
    reserve_method_missing,
    voucher_beside_records,
)

CHECKS = (
    *(paid_above_covered.CHECK, voucher_beside_records.CHECK, paid_before_decision.CHECK),
    *(claim_outside_cover.CHECK, claim_of_uncovered_person.CHECK, premium_span_outside_policy.CHECK),
    *(reserve_method_missing.CHECK, percent_below_one.CHECK, covered_beside_estimate.CHECK),
    *(overlapping_policies.CHECK, claim_in_waiting_period.CHECK),
    *(benefit_limit_passed.CHECK, covered_above_loss.CHECK, age_outside_limits.CHECK),
    *(receipt_missing.CHECK, receipt_repeated.CHECK, receivable_old.CHECK, certificate_old.CHECK),
    *(birth_date_missing.CHECK, exit_reason_missing.CHECK, rejection_reason_missing.CHECK),
)
"""The checks (principle 3); one more is one file here, and its query in the store."""
