"""The reports in their order: one more is one file beside this one and one line here."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from desktop_app.core.problems import refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.reports.report import Report

MODULES = (
    "indicators",
    "details.incurred_expense_ratio",
    "details.incurred_claims_ratio",
    "details.net_income_ratio",
    "details.renewal_ratio",
    "details.coverage_ratio",
    "details.growth_ratio",
    "details.promptness",
    "details.claims_rejection_ratio",
    "details.solvency_ratio",
    "details.liquidity_ratio",
    "beyond_the_ten",
    "monitoring.monitoring",
    "monitoring.causes_and_ages",
    "arrears",
    "renewals_due",
    "exits",
    "reserves",
    "reserve_methods",
    "triangles",
    "run_off",
    "unearned",
    "cash_book",
    "open_bills",
    "statements",
    "movements",
    "takaful",
    "statement",
    "programme",
    "boards.brief",
    "boards.notice",
    "boards.form",
    "boards.factsheet",
    "reconciliations",
    "closing",
    "by_month",
    "ledger",
    "allocation",
    "schedules",
    "investments",
    "plan",
    "principles",
    "present_value",
    "listings",
    "cards",
    "adjudication",
    "minutes",
    "person_paper",
    "slips.receipts",
    "slips.renewal_notices",
    "slips.member_cards",
    "slips.claim_form",
    "slips.claim_slip",
    "slips.rejection",
    "slips.member_year",
    "office.blank_forms",
    "office.collection_sheet",
    "office.cash_count",
    "office.agenda",
    "office.voucher",
    "records",
    "check",
    "history",
    "snapshot",
)
"""Files of this folder, each with a `REPORT` or with several `REPORTS`."""


@cache
def reports() -> dict[str, Report]:
    """Every report by its name; their files are read when somebody first asks for any."""
    found: list[Report] = []
    for name in MODULES:
        module: Any = import_module(f"desktop_app.reports.{name}")
        found += getattr(module, "REPORTS", None) or (module.REPORT,)
    return {each.name: each for each in found}


def report_named(name: str) -> Report:
    """The report of a name, hyphens or not; Refused with the nearest one where there is none."""
    known = reports()
    if found := known.get(name.replace("-", "_")):
        return found
    near = get_close_matches(name, known, 1, 0.0)[0]
    words = text("Reports", "There is no report {name}; the nearest is {near}. `coverbook reports` lists them all.")
    raise refused(words.about(name=name, near=near))
