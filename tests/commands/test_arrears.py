"""The report of arrears answers in tables and in JSON, for a product, an office, each policy, and ties to B06."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop_app.__main__ import main
from desktop_app.store.opening import open_book
from tests.reporting import asked_for
from tests.schemes import scheme_book
from tests.second_opinion.program import book_of

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.second_opinion.oracle_folder import Sheets


def answer(capsys: pytest.CaptureFixture[str], file: str, *words: str) -> dict[str, Any]:
    """The tables of an answer by their names."""
    found = asked_for(capsys, file, "arrears", *words)
    return {**found, "tables": {table["table"]: table["rows"] for table in found["tables"]}}


def labels(capsys: pytest.CaptureFixture[str], file: str, day: str) -> list[str]:
    """What the tables of a day are called."""
    return [table["label"] for table in asked_for(capsys, file, "arrears", "--at", day)["tables"]]


def test_arrears_of_one_product_by_age(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """345.00 since 1 January, 20.00 since 11 November, 5.00 since 1 December; the days of grace are thirty."""
    file = str(scheme_book(tmp_path / "s.coverbook"))
    found = answer(capsys, file, "--at", "2026-12-11", "--policies")
    assert (found["at"], found["currency"]) == ("2026-12-11", "INR")
    collection = "What is paid of the premium and fees due from 2026-10-01 to 2026-12-11"
    assert collection in labels(capsys, file, "2026-12-11")
    (row,) = found["tables"]["arrears"]
    assert {band: row[band] for band in ("0-30", "31-60", "61-90", "91-180", "181+")} == {
        "0-30": "25.00",
        "31-60": "0.00",
        "61-90": "0.00",
        "91-180": "0.00",
        "181+": "345.00",
    }
    assert (row["product"], row["unpaid"], row["in_grace"], row["oldest"]) == ("H", "370.00", "5.00", "2026-01-01")
    assert (row["dues"], row["policies"]) == (3, 1)
    assert found["tables"]["premiums_on_the_balance_sheet"] == [
        {"line": "B06", "premium": "370.00", "vouchers": "0.00", "balance": "370.00"},
        *({"line": line, "premium": "0.00", "vouchers": "0.00", "balance": "0.00"} for line in ("B26", "B30")),
    ]
    (policy,) = found["tables"]["policies"]
    assert (policy["policy"], policy["holder"], policy["unpaid"], policy["days"]) == ("P-2", "M-1", "370.00", 344)
    assert "Asha" not in json.dumps(found)


def test_collection_counts_from_the_day_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(scheme_book(tmp_path / "s.coverbook"))
    (row,) = answer(capsys, file, "--at", "2026-12-31", "--since", "2025-01-01")["tables"]["collection"]
    assert (row["due"], row["paid"], row["rate"]) == ("735.00", "365.00", 365 / 735)
    (none,) = answer(capsys, file, "--at", "2025-12-31")["tables"]["collection"]
    assert (none["dues"], none["rate"]) == (0, None)
    assert main(["report", file, "arrears", "--at", "2025-12-31", "--since", "2026-01-01"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_the_whole_balance_sheet_is_not_that_of_a_product(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(scheme_book(tmp_path / "s.coverbook"))
    assert "premiums_on_the_balance_sheet" not in answer(capsys, file, "--at", "2026-12-31", "--product", "H")["tables"]


def two_offices() -> Sheets:
    """A compulsory and a voluntary product, each with a policy in one of two offices, and one in none."""
    policy = {"start": "2026-01-01", "end": "2026-12-31"}
    return {
        "scheme": [{"name": "Sahel Mutual", "currency": "JPY", "fiscal_year_start": "1"}],
        "offices": [{"code": "O-1", "name": "Bardiya"}, {"code": "O-2", "name": "Tikapur"}],
        "products": [
            {"code": "C", "name": "Credit life", "line": "credit_life", "participation": "compulsory"},
            {"code": "V", "name": "Health", "line": "health", "participation": "voluntary"},
        ],
        "people": [{"code": "M-1", "name": "Asha Tharu"}],
        "policies": [
            {"code": "P-1", "product": "C", "holder": "M-1", "office": "O-1", **policy},
            {"code": "P-2", "product": "V", "holder": "M-1", "office": "O-2", **policy},
            {"code": "P-3", "product": "V", "holder": "M-1", "office": "", **policy},
        ],
        "premiums": [
            {"code": "D-1", "policy": "P-1", "due": "2026-01-01", "amount": "100", "paid_on": "2026-01-02"},
            {"code": "D-2", "policy": "P-2", "due": "2026-02-01", "amount": "300", "paid_on": ""},
            {"code": "D-3", "policy": "P-2", "due": "2026-05-01", "amount": "40", "paid_on": "2026-03-01"},
            {"code": "D-4", "policy": "P-3", "due": "2026-03-31", "amount": "7", "paid_on": "2026-04-01"},
        ],
    }


def test_no_rate_mixes_compulsory_and_voluntary(capsys: pytest.CaptureFixture[str]) -> None:
    with book_of(two_offices()) as book:
        file = str(book.path)
        found = answer(capsys, file, "--at", "2026-03-31")["tables"]
        assert [(row["product"], row["rate"]) for row in found["collection"]] == [("C", 1), ("V", 0), (None, None)]
        rates = [(row["office"], row["rate"]) for row in found["collection_by_office"]]
        assert rates == [("O-1", 1), ("O-2", 0), (None, 0), (None, None)]
        assert [row["unpaid"] for row in found["arrears_by_office"]] == ["0", "300", "7", "307"]
        assert found["receivables"][-1]["receivable"] == "307"
        assert found["payables"][-1]["soon"] == "40"
        sheet = found["premiums_on_the_balance_sheet"]
        assert [(row["line"], row["balance"]) for row in sheet] == [("B06", "307"), ("B26", "40"), ("B30", "0")]
        (office,) = answer(capsys, file, "--at", "2026-03-31", "--office", "O-2")["tables"]["arrears_by_office"]
        assert (office["name"], office["unpaid"]) == ("Tikapur", "300")


def an_exit() -> Sheets:
    """A year's policy left on the last of June, one year of premium unpaid, and two rows due after the exit."""
    policy = {"product": "H", "holder": "M-1", "office": "", "start": "2026-01-01", "end": "2026-12-31"}
    premium = {"amount": "365", "from": "2026-01-01", "to": "2026-12-31"}
    return {
        "scheme": [{"name": "Sahel Mutual", "currency": "JPY", "fiscal_year_start": "1"}],
        "products": [{"code": "H", "name": "Health", "line": "health"}],
        "people": [{"code": "M-1", "name": "Asha Tharu"}],
        "policies": [{"code": "P-1", **policy, "exit_date": "2026-06-30", "exit_reason": "migrated"}],
        "premiums": [
            {"code": "D-1", "policy": "P-1", "due": "2026-01-01", **premium, "kind": "premium", "paid_on": ""},
            {"code": "D-2", "policy": "P-1", "due": "2026-12-01", **premium, "kind": "premium", "paid_on": ""},
            {"code": "D-3", "policy": "P-1", "due": "2026-12-02", **premium, "kind": "fee", "paid_on": "2026-02-01"},
        ],
    }


def test_an_exit_leaves_what_ran_receivable_and_what_was_paid_in_vain_to_give_back(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """181 of 365 days ran; what fell due in December never will be owed; the fee paid for it is owed back."""
    with book_of(an_exit()) as book:
        before, after = (
            answer(capsys, str(book.path), "--at", day, "--since", "2026-01-01")["tables"]
            for day in ("2026-06-29", "2026-12-31")
        )
    assert [found["arrears"][0]["unpaid"] for found in (before, after)] == ["365", "181"]
    assert (after["arrears"][0]["cover_over"], after["collection"][0]["due"]) == ("181", "181")
    owed = [{name: found["payables"][0][name] for name in ("give_back", "soon", "later")} for found in (before, after)]
    assert owed == [{"give_back": "0", "soon": "0", "later": "365"}, {"give_back": "365", "soon": "0", "later": "0"}]


def test_the_tables_are_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(scheme_book(tmp_path / "s.coverbook"))
    assert main(["report", file, "arrears", "--at", "2026-12-11"]) == 0
    printed = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert printed[2] == "Premium and fees due and not paid, by age"
    assert printed[4] == "H Family health 25.00 0.00 0.00 0.00 345.00 370.00 5.00 0.00 3 1 2026-01-01"


def test_arrears_can_be_asked_of_the_past(tmp_path: Path) -> None:
    """As of a save, they come from the rows as they stood."""
    from desktop_app.core.period import parse_day
    from desktop_app.figures.figures import Figures
    from desktop_app.reports.owed import Arrears
    from desktop_app.store.facts.past import as_it_was

    book = open_book(scheme_book(tmp_path / "s.coverbook"), look=True)
    with as_it_was(book, 0):
        assert Arrears(Figures(book), parse_day("2026-12-11")).owed.empty
    book.close()
