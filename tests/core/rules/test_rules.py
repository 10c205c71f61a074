"""What cannot be true of one record is refused, with its field and what would be right."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.core.language import PLAIN
from desktop_app.core.period import parse_day
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS, Sheet, sheet
from desktop_app.core.rules.registry import RULES, problems_of

MARCH = parse_day("2026-03-01")

GOOD: dict[str, dict[str, Any]] = {
    "scheme": {"name": "Sahel Mutual", "currency": "XOF"},
    "products": {"code": "HEALTH", "name": "Family health", "line": "health", "entry_age": 18, "exit_age": 18},
    "tariffs": {"product": "HEALTH", "from_day": MARCH, "basis": "flat", "amount": 5, "age_from": 20, "age_to": 29},
    "policies": {"code": "P-1", "product": "HEALTH", "start_day": MARCH, "end_day": MARCH + 364},
    "covers": {"policy": "P-1", "person": "M-1"},
    "premiums": {"code": "D-1", "policy": "P-1", "due": MARCH, "amount": 0, "from_day": MARCH, "to_day": MARCH},
    "claims": {
        "code": "C-1",
        "policy": "P-1",
        "incurred": MARCH,
        "reported": MARCH,
        "covered": 500,
        "loss": 100,
        "decided": MARCH,
        "decision": "rejected",
    },
    "payments": {"code": "Y-1", "claim": "C-1", "date": MARCH, "amount": 1, "received": MARCH},
    "vouchers": {
        "voucher": "V-1",
        "date": MARCH,
        "line": "B02",
        "amount": 5,
        "account": "BOX",
        "concerns": MARCH,
        "settles": "V-0",
    },
    "treaties": {"code": "R-1", "kind": "quota_share", "from_day": MARCH, "to_day": MARCH},
    "schedules": {
        "code": "T-1",
        "kind": "equipment",
        "amount": 900,
        "from_day": MARCH,
        "to_day": MARCH + 364,
        "residual": 900,
        "ended": MARCH,
        "proceeds": 1000,
    },
    "investments": {
        "code": "N-1",
        "kind": "deposit",
        "amount": 1000,
        "from_day": MARCH,
        "due": MARCH + 365,
        "rate": 5.0,
        "ended": MARCH + 10,
    },
    "investment_limits": {"what": "deposit", "from_day": MARCH, "at_most": 50.0},
    "shared_costs": {"cost": "P17", "from_day": MARCH, "percent": 100.0},
    "allocation": {"from_day": MARCH, "key": "fixed", "product": "HEALTH", "percent": 100},
    "complaints": {"code": "K-1", "received": MARCH, "answered": MARCH},
    "partner_figures": {"partner": "X-1", "from_day": MARCH, "to_day": MARCH + 30, "line": "P19", "amount": 100},
    "targets": {"indicator": "growth_ratio", "from_day": MARCH, "to_day": MARCH, "target": 0.1},
    "loans": {"code": "L-1", "policy": "P-1", "principal": 1, "start_day": MARCH, "end_day": MARCH},
    "indices": {"code": "I-1", "product": "RAIN", "station": "Ouaga", "from_day": MARCH, "to_day": MARCH},
    "expected": {"product": "HEALTH", "age_from": 20, "age_to": 29, "sex": "f"},
    "attachments": {
        "code": "E-1",
        "person": "M-1",
        "kind": "photo",
        "name": "a.jpg",
        "media_type": "image/jpeg",
        "size": 1,
        "digest": "0" * 64,
        "date": MARCH,
        "retired": MARCH,
    },
}

WRONG: list[tuple[str, dict[str, Any], str, str]] = [
    ("vouchers", {"line": "P18"}, "account", "belongs to a line of cash, B02, not to P18"),
    ("vouchers", {"concerns": MARCH + 1}, "concerns", "to its own day, 2026-03-01, or to an earlier one"),
    ("vouchers", {"settles": "V-1"}, "settles", "not itself"),
    ("attachments", {"person": None}, "person", "belongs to one record"),
    ("attachments", {"claim": "C-1"}, "person", "belongs to one record"),
    ("attachments", {"digest": "../../x"}, "digest", "64 signs"),
    ("attachments", {"size": 2**24}, "size", "10 MB at most"),
    ("attachments", {"retired": MARCH - 1}, "retired", "cannot be retired earlier"),
    ("scheme", {"currency": "xof"}, "currency", "Is it XOF?"),
    ("scheme", {"currency": "XYZ"}, "currency", "“XYZ” is no currency"),
    ("scheme", {"currency": "FCFA"}, "currency", "three capital letters"),
    ("products", {"entry_age": 60, "exit_age": 18}, "exit_age", "at least the entry age, 60"),
    ("tariffs", {"age_to": 19}, "age_to", "20"),
    ("tariffs", {"amount": None}, "amount", "is an amount"),
    ("tariffs", {"basis": "loan", "percent": 1.0}, "percent", "is a percentage"),
    ("policies", {"end_day": MARCH - 1}, "end_day", "2026-03-01"),
    ("policies", {"exit_date": MARCH - 2}, "exit_date", "2026-02-28"),
    ("policies", {"exit_date": MARCH + 365}, "exit_date", "2027-02-28"),
    ("policies", {"exit_reason": "death"}, "exit_date", "needs the last day"),
    ("policies", {"renews": "P-1"}, "renews", "not itself"),
    ("policies", {"concerns": MARCH}, "concerns", "true last day"),
    ("policies", {"exit_date": MARCH + 5, "concerns": MARCH + 6}, "concerns", "or one before it"),
    ("covers", {"concerns": MARCH}, "concerns", "true last day"),
    ("covers", {"exit_reason": "death"}, "exit_date", "needs the last day"),
    ("premiums", {"from_day": MARCH + 1}, "to_day", "2026-03-02"),
    ("premiums", {"concerns": MARCH + 1}, "concerns", "to its own day, 2026-03-01, or to an earlier one"),
    ("premiums", {"from_day": None}, "from_day", "both"),
    ("premiums", {"to_day": None}, "to_day", "both"),
    ("claims", {"incurred": MARCH + 1}, "reported", "2026-03-02"),
    ("claims", {"decided": MARCH - 1}, "decided", "2026-03-01"),
    ("claims", {"decision": "open"}, "decision", "open claim"),
    ("claims", {"decision": None}, "decision", "open claim"),
    ("claims", {"decided": None}, "decided", "needs the day"),
    ("payments", {"received": MARCH - 1}, "received", "2026-03-01"),
    ("treaties", {"to_day": MARCH - 1}, "to_day", "2026-03-01"),
    ("shared_costs", {"percent": 100.5}, "percent", "from 0 to 100"),
    ("schedules", {"amount": 0, "residual": None}, "amount", "a schedule of nothing"),
    ("schedules", {"to_day": None, "ended": None, "proceeds": None}, "months", "Say how long it runs"),
    ("schedules", {"months": 12}, "months", "leave the other empty"),
    ("schedules", {"to_day": MARCH - 1, "ended": None, "proceeds": None}, "to_day", "2026-03-01"),
    ("schedules", {"to_day": MARCH + 366 * 51}, "to_day", "within 50 years"),
    ("schedules", {"ended": MARCH + 365}, "ended", "from 2026-03-01 to 2027-02-28"),
    ("schedules", {"ended": MARCH - 1}, "ended", "lies between"),
    ("schedules", {"purpose": "rent", "line": "P17"}, "line", "stands on P18"),
    ("schedules", {"residual": 901}, "residual", "At most the amount"),
    ("schedules", {"kind": "interest", "proceeds": None}, "residual", "nothing of a bill"),
    ("schedules", {"ended": None}, "proceeds", "say on which day"),
    ("schedules", {"kind": "accrued", "residual": None}, "proceeds", "say on which day"),
    ("allocation", {"product": None}, "percent", "in every row"),
    ("allocation", {"percent": None}, "percent", "in every row"),
    ("allocation", {"key": "claims"}, "percent", "leave this empty"),
    ("complaints", {"answered": MARCH - 1}, "answered", "2026-03-01"),
    ("complaints", {"appeal": 1}, "claim", "name the claim"),
    ("partner_figures", {"to_day": MARCH - 1}, "to_day", "2026-03-01"),
    ("partner_figures", {"from_day": MARCH + 1}, "from_day", "begins with a month"),
    ("partner_figures", {"to_day": MARCH + 29}, "to_day", "ends with a month"),
    ("targets", {"to_day": MARCH - 1}, "to_day", "2026-03-01"),
    ("loans", {"end_day": MARCH - 1}, "end_day", "2026-03-01"),
    ("indices", {"to_day": MARCH - 1}, "to_day", "2026-03-01"),
    ("expected", {"age_to": 19}, "age_to", "20"),
]

ACCEPTED: list[tuple[str, dict[str, Any]]] = [
    ("policies", {"exit_date": MARCH - 1, "exit_reason": "other"}),
    ("policies", {"exit_date": MARCH + 364}),
    ("policies", {"exit_date": MARCH + 9, "concerns": MARCH + 3}),
    ("premiums", {"kind": "refund", "concerns": MARCH}),
    ("premiums", {"from_day": None, "to_day": None}),
    ("premiums", {"to_day": None, "kind": "fee"}),
    ("premiums", {"paid_on": MARCH - 30}),
    ("claims", {"decided": None, "decision": "open"}),
    ("claims", {"decided": None, "decision": None}),
    ("payments", {"received": None}),
    ("products", {"entry_age": None}),
    ("allocation", {"key": "claims", "product": None, "percent": None}),
    ("complaints", {"answered": None}),
    ("complaints", {"appeal": 1, "claim": "C-1"}),
    ("partner_figures", {"to_day": MARCH + 91, "amount": -5}),
]


@pytest.mark.parametrize("name", sorted(GOOD))
def test_a_good_record_has_no_problem(name: str) -> None:
    """A plain record passes."""
    assert problems_of(name, sheet(name).record(**GOOD[name])) == []


@pytest.mark.parametrize(("name", "change", "field", "right"), WRONG)
def test_what_cannot_be_true_is_named(name: str, change: dict[str, Any], field: str, right: str) -> None:
    """One change makes one problem, at its field, saying what would be right."""
    (problem,) = problems_of(name, sheet(name).record(**{**GOOD[name], **change}))
    assert problem.field == field
    assert right in PLAIN.say(problem.message)


@pytest.mark.parametrize(("name", "change"), ACCEPTED)
def test_what_may_be_true_passes(name: str, change: dict[str, Any]) -> None:
    """Doubtful or incomplete history is not refused."""
    assert problems_of(name, sheet(name).record(**{**GOOD[name], **change})) == []


@pytest.mark.parametrize("each", SHEETS, ids=lambda each: each.name)
def test_a_sheet_without_a_good_example_finds_nothing(each: Sheet) -> None:
    """Whatever stands in its fields."""
    plain = {field.name: "" if field.kind is Kind.TEXT else 0 for field in each.fields if field.required}
    assert each.name in GOOD or problems_of(each.name, each.record(**plain)) == []


def test_every_sheet_with_rules_has_a_good_example_here() -> None:
    assert set(RULES) == set(GOOD)
