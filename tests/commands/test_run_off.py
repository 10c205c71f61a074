"""The report of the run-off holds earlier reserves against what became of the claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.__main__ import main
from tests.reporting import asked_for
from tests.reserve_schemes import Scheme

if TYPE_CHECKING:
    from pathlib import Path

PAID = "code,claim,date,amount,received\nY-1,C-1,2025-02-20,80,\nY-2,C-2,2025-07-01,70.5,\n"
DECIDED = (
    "C-1,P-1,2024-11-01,2024-12-31,2025-02-10,partly,100,80\n"
    "C-2,P-1,2024-12-31,2025-01-05,2025-06-10,paid,70.5,70.5\n"
    "C-3,P-1,2024-12-15,2025-04-05,,open,40,40\n"
    "C-4,P-1,2025-01-15,2025-01-15,,open,500,500\n"
)


@pytest.fixture
def scheme(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Scheme:
    return Scheme(tmp_path, capsys)


def run_off(scheme: Scheme, capsys: pytest.CaptureFixture[str], product: str, **more: str) -> list[dict[str, Any]]:
    """The tables of the run-off of the one product."""
    file = scheme.make(product, DECIDED, **more)
    return list(asked_for(capsys, file, "run_off", "--at", "2026-12-31", "--product", "H")["tables"])


def test_an_earlier_quarter_stands_against_what_came_of_it(scheme: Scheme, capsys: pytest.CaptureFixture[str]) -> None:
    """At the end of 2024: 80 being settled, 10 % of the year's 80 for late ones; 70.50 and 40 came late."""
    found = run_off(scheme, capsys, "health,percent,year,,10,,days", payments=PAID)
    both, cics, ibnr = found
    assert [table["table"] for table in found] == ["run_off", "run_off_cics", "run_off_ibnr"]
    assert [row["quarter_end"] for row in both["rows"]] == [
        *("2024-12-31", "2025-03-31", "2025-06-30", "2025-09-30"),
        *("2025-12-31", "2026-03-31", "2026-06-30", "2026-09-30"),
    ]
    assert both["rows"][0] == {
        "quarter_end": "2024-12-31",
        "cics": "80.00",
        "ibnr": "8.00",
        "reserved": "88.00",
        "paid": "150.50",
        "unsettled": "40.00",
        "needed": "190.50",
        "difference": "-102.50",
        "share": pytest.approx(-102.5 / 88),
    }
    assert (cics["rows"][0]["difference"], cics["rows"][0]["share"]) == ("0.00", 0)
    assert (ibnr["rows"][0]["reserved"], ibnr["rows"][0]["needed"]) == ("8.00", "110.50")
    assert len(both["notes"]) == 4
    assert both["notes"][3] == "2 claims came decided and without an estimate: what they cost is known afterwards."


def test_where_every_claim_was_estimated_nothing_is_known_afterwards(
    scheme: Scheme, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of one decided claim alone it is said in the singular; open ones still have their estimate to come."""
    estimates = "claim,date,amount\nC-1,2024-12-31,90\nC-2,2025-01-05,70\n"
    found = run_off(scheme, capsys, "health,percent,year,,10,,days", payments=PAID, estimates=estimates)
    assert len(found[0]["notes"]) == 3


def test_the_run_off_is_printed_too_and_without_claims_it_has_no_rows(
    scheme: Scheme, capsys: pytest.CaptureFixture[str]
) -> None:
    file = scheme.make("health,percent,year,,10,,days", DECIDED, payments=PAID)
    assert main(["report", file, "run_off", "--at", "2025-01-01"]) == 0
    said = capsys.readouterr().out
    assert "Run-off of the claims reserves of all products" in said
    assert "2024-12-31               80.00               8.00     88.00" in said
    for scope in ((), ("--product", "H")):
        early = asked_for(capsys, file, "run_off", "--at", "2024-12-31", *scope)
        assert [table["rows"] for table in early["tables"]] == [[]] * 3


def test_nothing_reserved_has_no_percentage(scheme: Scheme, capsys: pytest.CaptureFixture[str]) -> None:
    found = run_off(scheme, capsys, "health,none,year,,,,days", payments=PAID)
    assert found[2]["rows"][0]["share"] is None
