"""The records are described once, and every sheet of the contract is among them."""

from __future__ import annotations

import pytest

from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS, Sheet, sheet

CONTRACT = {
    "scheme": "name, country, currency, fiscal_year_start, legal_form, languages, contact, kept_by",
    "offices": "code, name, region",
    "partners": "code, name, role",
    "products": "code, name, line, contract, participation, carrier, model, term_months, waiting_days, "
    "entry_age, exit_age, grace_days, earning, ibnr_method, ibnr_grain, expected_claims_ratio, ibnr_percent, "
    "tail_factor, cics_portion, delivery_days, reporting_lag_days, operator_fee, participants_share",
    "benefits": "code, product, name, limit_per_claim, limit_per_year, deductible, coinsurance",
    "tariffs": "product, from, basis, age_from, age_to, amount, percent",
    "people": "code, household, relation, name, sex, birth_date, birth_date_estimated, occupation, office, village, "
    "phone, id_type, id_number, joined, merged_into, language",
    "policies": "code, product, holder, group, office, start, end, renews, exit_date, exit_reason, sum_insured, lives, "
    "concerns",
    "covers": "policy, person, sum_insured, exit_date, exit_reason, start, concerns",
    "interviews": "code, policy, person, date, would_return, missing, told",
    "premiums": "code, policy, due, from, to, amount, kind, paid_on, method, receipt, concerns",
    "claims": "code, policy, person, office, benefit, event, cause, provider, incurred, reported, decided, decision, "
    "reason, loss, covered",
    "estimates": "claim, date, amount",
    "claim_lines": "claim, item, billed, covered, reason",
    "payments": "code, claim, date, amount, method, received",
    "claim_documents": "claim, document, came",
    "claim_reviews": "claim, since, reviewer",
    "claim_sittings": "claim, date, members, minutes",
    "accounts": "code, name, kind, office",
    "vouchers": "voucher, date, line, product, amount, memo, office, purpose, account, supplier, document, concerns, "
    "settles",
    "cash_counts": "account, date, amount, counted_by, remark",
    "treaties": "code, product, reinsurer, kind, from, to, share, retention, limit, commission, "
    "retention_percent, limit_percent",
    "investments": "code, kind, institution, grade, amount, from, due, returns, rate, admitted, product, ended, memo",
    "investment_limits": "what, from, at_most, grade",
    "schedules": "code, kind, amount, from, months, to, method, residual, purpose, line, balance, product, office, "
    "ended, proceeds, voucher, memo",
    "shared_costs": "cost, from, percent",
    "allocation": "from, key, product, percent, cost",
    "complaints": "code, received, person, policy, claim, appeal, about, answered, outcome, remedy",
    "populations": "product, date, population",
    "alr": "product, date, amount, certified_by, certified_on",
    "partner_figures": "partner, from, to, product, line, amount, remark",
    "targets": "indicator, product, from, to, target, amount",
    "plans": "product, from, joining, renewal, premium, claims, expenses",
    "principle_answers": "question, date, answer, remark",
    "assets": "code, policy, kind, description, value, serial",
    "loans": "code, policy, principal, start, end, rate, method",
    "savings": "code, person, product, date, amount, kind",
    "indices": "code, product, station, from_day, to_day, trigger, exit, payout",
    "readings": "station, date, value",
    "expected": "product, sex, age_from, age_to, frequency, severity",
    "accepted": "code, rule, record, facts, date, reason",
    "closings": "code, from, to, what, date, prepared_by, reviewed_by, reason, fingerprint",
    "closing_figures": "closing, figure, product, office, value",
    "list_words": "list, word, place, retired",
    "attachments": "code, person, policy, claim, asset, voucher, kind, name, media_type, size, digest, date, retired",
}
"""The exchange folder as the contract prints it."""


def test_the_sheets_are_those_of_the_contract() -> None:
    """Column by column, in its order."""
    assert {each.name: ", ".join(field.column for field in each.fields) for each in SHEETS} == CONTRACT


@pytest.mark.parametrize("each", SHEETS, ids=lambda each: each.name)
def test_a_record_links_only_to_sheets_above_its_own(each: Sheet) -> None:
    """Or to its own, so that rows can be written sheet by sheet."""
    names = [known.name for known in SHEETS]
    for field in each.fields:
        if field.kind is Kind.LINK:
            assert names.index(field.target) <= names.index(each.name)
            assert sheet(field.target).key == ("code",)


@pytest.mark.parametrize("each", SHEETS, ids=lambda each: each.name)
def test_a_key_is_made_of_fields(each: Sheet) -> None:
    """And rows that share one are told apart by their position."""
    for key in each.key:
        assert each.field(key)
    assert not each.counted or len(each.key) == 1


@pytest.mark.parametrize("each", SHEETS, ids=lambda each: each.name)
def test_a_record_needs_what_is_required_and_nothing_else(each: Sheet) -> None:
    """Every other field has a default, a choice one of its list."""
    values = {field.name: 0 for field in each.fields if field.required}
    record = each.record(**values)
    for field in each.fields:
        assert field.required or getattr(record, field.name) == field.default
        assert field.default is None or field.kind is not Kind.CHOICE or field.default in field.choices
    for name in values:
        with pytest.raises(TypeError):
            each.record(**{other: 0 for other in values if other != name})


def test_records_do_not_change() -> None:
    """A record is a value."""
    person = sheet("people").record(code="M-1", name="Asha")
    with pytest.raises(AttributeError):
        person.name = "Binod"
    assert person == sheet("people").record(code="M-1", name="Asha")


def test_what_no_sheet_has_is_a_mistake() -> None:
    """Neither a sheet nor a field is guessed."""
    with pytest.raises(KeyError):
        sheet("person")
    with pytest.raises(KeyError):
        sheet("people").field("nmae")
