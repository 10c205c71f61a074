"""The demonstration scheme is the same for a seed, whole, and as lively as a real one."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import islice
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.make_demonstration import demonstration_file
from desktop_app.core.investments import standings
from desktop_app.core.period import quarters_back
from desktop_app.core.problems import Refused
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS, sheet
from desktop_app.core.rules.registry import problems_of
from desktop_app.demonstration import LAST_QUARTER, demonstration
from desktop_app.demonstration.clock import BAD_QUARTER, TODAY
from desktop_app.figures.figures import Figures
from desktop_app.figures.indicators import indicators
from desktop_app.reports.check import check_book
from desktop_app.store.figures.investments import limits, register
from desktop_app.store.history import broken_saves
from desktop_app.store.opening import open_book

if TYPE_CHECKING:
    from pathlib import Path

    Rows = dict[str, list[dict[str, object]]]


def village(seed: int = 7) -> Rows:
    """Every row of a village by sheet, with the names of its fields."""
    found: Rows = defaultdict(list)
    for name, rows in demonstration("village", seed):
        names = [field.name for field in sheet(name).fields]
        found[name] += [dict(zip(names, row, strict=True)) for row in rows]
    return found


@pytest.fixture(scope="module")
def rows() -> Rows:
    """One village for all tests that only look."""
    return village()


@pytest.fixture(scope="module")
def figures(village_file: Path) -> Figures:
    """The figures of a village in a file."""
    return Figures(open_book(village_file, look=True))


def test_the_same_seed_gives_the_same_rows_and_another_seed_others(rows: Rows) -> None:
    assert village(7) == rows
    assert village(8)["people"] != rows["people"]


def test_a_village_has_about_two_thousand_members(rows: Rows) -> None:
    assert 1700 <= len(rows["people"]) <= 2300


def test_every_value_is_what_its_field_holds(rows: Rows) -> None:
    for of in SHEETS:
        for row in rows.get(of.name, ()):
            for field in of.fields:
                value = row[field.name]
                assert value is not None or not field.required
                assert value is None or field.kind is not Kind.CHOICE or value in field.choices
                assert value is None or field.kind not in (Kind.DAY, Kind.MONEY) or isinstance(value, int)


def test_nothing_breaks_the_rules_of_its_record(rows: Rows) -> None:
    wrong = [(of.name, row) for of in SHEETS for row in rows.get(of.name, ()) if problems_of(of.name, of.record(**row))]
    assert wrong == []


def test_every_link_leads_to_a_row(rows: Rows) -> None:
    codes = {name: {row["code"] for row in found if "code" in row} for name, found in rows.items()}
    for of in SHEETS:
        for field in of.fields:
            if field.kind is Kind.LINK:
                assert {row[field.name] for row in rows.get(of.name, ())} - codes.get(field.target, set()) <= {None}


def test_every_voucher_balances(rows: Rows) -> None:
    sums = Counter[object]()
    for row in rows["vouchers"]:
        sums[row["voucher"]] += int(str(row["amount"]))
    assert set(sums.values()) == {0}


def test_nothing_has_happened_after_today_and_only_what_is_paid_ahead_falls_due_later(rows: Rows) -> None:
    sheets = ("claims", "estimates", "payments", "premiums", "vouchers", "savings", "complaints")
    happened = ("incurred", "reported", "decided", "date", "received", "answered", "paid_on")
    days = [row[day] for name in sheets for row in rows[name] for day in happened if row.get(day) is not None]
    assert max(int(str(day)) for day in days) <= TODAY
    assert all(row["paid_on"] is not None for row in rows["premiums"] if int(str(row["due"])) > TODAY)


def test_claims_are_paid_in_part_rejected_and_still_open(rows: Rows) -> None:
    assert {row["decision"] for row in rows["claims"]} == {"open", "paid", "partly", "rejected"}
    assert max(Counter(row["claim"] for row in rows["payments"]).values()) > 1


def test_there_are_deaths_migrants_refunds_and_unpaid_dues(rows: Rows) -> None:
    reasons = {row["exit_reason"] for row in (*rows["policies"], *rows["covers"])}
    assert {"death", "migrated", "unpaid_premium", "maximum_age", "loan_repaid"} <= reasons
    assert {row["kind"] for row in rows["premiums"]} == {"premium", "fee", "refund"}
    assert any(row["paid_on"] is None for row in rows["premiums"])


def test_one_quarter_was_worse_than_all_others(figures: Figures) -> None:
    ratios = {
        quarter: indicators(figures, quarter)["incurred_claims_ratio"].main.value or 0
        for quarter in quarters_back(LAST_QUARTER, 12)
    }
    assert max(ratios, key=lambda quarter: ratios[quarter]) == BAD_QUARTER
    assert ratios[BAD_QUARTER] > 1 > sorted(ratios.values())[-2]


def test_all_ten_indicators_speak(figures: Figures) -> None:
    """Each of the last quarter has a value: the factors are set, the populations counted, the expenses booked."""
    assert [name for name, found in indicators(figures, LAST_QUARTER).items() if found.main.value is None] == []


def test_its_figures_are_plausible(figures: Figures) -> None:
    found = {name: result.main.value for name, result in indicators(figures, LAST_QUARTER).items()}
    for name, low, high in (
        ("incurred_expense_ratio", 0.1, 0.35),
        ("incurred_claims_ratio", 0.4, 1.0),
        ("renewal_ratio", 0.7, 0.98),
        ("coverage_ratio", 0.1, 0.6),
        ("growth_ratio", -0.05, 0.15),
        ("promptness", 10, 40),
        ("claims_rejection_ratio", 0.02, 0.15),
    ):
        value = found[name]
        assert value is not None
        assert low <= value <= high, name


def test_the_check_of_the_book_finds_what_was_planted_and_at_most_one_in_200_records(
    figures: Figures, rows: Rows
) -> None:
    """Its advances, twin claims and late leavers; nobody's namesake, twin or newborn child."""
    found = Counter(finding.rule.id for finding in check_book(figures.book, TODAY))
    assert {"paid_before_decision", "overlapping_policies", "claim_outside_cover"} & found.keys()
    assert not {"same_person", "identity_shared", "two_holders", "born_after_cover", "receipt_gap"} & found.keys()
    assert 3 < found.total() <= sum(map(len, rows.values())) / 200


def test_the_file_is_written_in_one_unbroken_save(figures: Figures) -> None:
    assert figures.book.value("SELECT count(*) FROM saves") == 1
    assert broken_saves(figures.book) == []


def test_a_larger_scheme_starts_with_the_same_kind_of_rows() -> None:
    seen = {name for name, _ in islice(demonstration("network", 1), 60)}
    assert {"scheme", "products", "people", "policies", "premiums"} <= seen


def test_an_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "there.coverbook"
    path.write_text("mine")
    with pytest.raises(Refused):
        demonstration_file(path)
    assert path.read_text() == "mine"


def test_what_is_invested_is_what_the_balance_sheet_has_and_one_thing_breaks_the_policy(figures: Figures) -> None:
    held = [each for each in register(figures.book) if each.held(TODAY)]
    assert {each.kind for each in held} == {"deposit", "treasury", "bond", "fund"}
    assert any(each.returns == "profit_share" for each in held)
    balance = figures.balance(TODAY)
    assert sum(each.amount for each in held) == balance["B03"] + balance["B10"]
    broken = [each.what for each in standings(held, limits(figures.book, TODAY)) if each.breached]
    assert broken == ["fund"]
