"""`coverbook allocation` sets the key by which products share; its report compares the keys in a period."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.__main__ import main
from tests.reporting import asked_for
from tests.second_opinion.program import write

if TYPE_CHECKING:
    from pathlib import Path

    from tests.second_opinion.oracle_folder import Sheets

QUARTER = ("--from", "2026-01-01", "--to", "2026-03-31")


def two_products() -> Sheets:
    """Health earns 300 and insures one; life earns 100 and insures three heads; 40 of expenses belong to neither."""
    year = {"start": "2026-01-01", "end": "2026-12-31"}
    due = {"due": "2026-01-01", "from": "2026-01-01", "to": "2026-01-31"}
    return {
        "scheme": [{"name": "Sahel Mutual", "currency": "JPY", "fiscal_year_start": "1"}],
        "products": [
            {"code": "H", "name": "Health", "line": "health"},
            {"code": "L", "name": "Life", "line": "term_life"},
        ],
        "people": [{"code": "M-1", "name": "Asha Tharu"}],
        "policies": [
            {"code": "P-1", "product": "H", "holder": "M-1", "group": "", "lives": "", **year},
            {"code": "P-2", "product": "L", "holder": "", "group": "Weavers", "lives": "3", **year},
        ],
        "premiums": [
            {"code": "D-1", "policy": "P-1", "amount": "300", **due},
            {"code": "D-2", "policy": "P-2", "amount": "100", **due},
        ],
        "vouchers": [
            {"voucher": "V-1", "date": "2026-01-15", "line": "P17", "product": "", "amount": "40"},
            {"voucher": "V-1", "date": "2026-01-15", "line": "B02", "product": "", "amount": "-40"},
        ],
    }


def answer(capsys: pytest.CaptureFixture[str], verb: str, file: str, *words: str) -> Any:
    """What a command answers as JSON."""
    capsys.readouterr()
    assert main([verb, file, *words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def in_force(capsys: pytest.CaptureFixture[str], file: str, *days: str) -> str:
    """The key by which the last of some days shares."""
    _, table = asked_for(capsys, file, "allocation", *days)["tables"]
    return str(table["rows"][0]["key"])


def expenses(capsys: pytest.CaptureFixture[str], file: str) -> list[str]:
    """What each product bears of personnel expenses."""
    found = [answer(capsys, "lines", file, *QUARTER, "--product", code)["results"][0] for code in ("H", "L")]
    return [of["lines"]["P17"] for of in found]


def a_file(folder: Path) -> str:
    """The scheme's file."""
    file = str(folder / "s.coverbook")
    assert main(["import", file, str(write(folder / "sheets", two_products()))]) == 0
    return file


def test_each_key_shares_in_its_own_way(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = a_file(tmp_path)
    unset = {"allocation_key": "earned_premium", "percentages": {}}
    assert in_force(capsys, file, *QUARTER) == "earned_premium"
    assert expenses(capsys, file) == ["30", "10"]
    assert answer(capsys, "allocation", file, "--by", "active_insured")["allocation_key"] == "active_insured"
    assert expenses(capsys, file) == ["10", "30"]
    answer(capsys, "allocation", file, "--by", "claims")
    assert expenses(capsys, file) == ["20", "20"]
    fixed = answer(capsys, "allocation", file, "--by", "fixed", "--share", "H=12.5", "--share", "L=87.5")
    assert fixed["percentages"] == {"H": 12.5, "L": 87.5}
    assert expenses(capsys, file) == ["5", "35"]
    assert answer(capsys, "allocation", file, "--by", "earned_premium") == unset
    assert expenses(capsys, file) == ["30", "10"]


def test_the_keys_are_compared_month_by_month(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = a_file(tmp_path)
    table, _ = asked_for(capsys, file, "allocation", *QUARTER)["tables"]
    health, life = table["rows"][:2]
    assert (health["earned_premium"], health["earned_premium_share"], life["earned_premium_share"]) == (
        "300",
        0.75,
        0.25,
    )
    assert (life["active_insured"], life["active_insured_share"]) == (3, 0.75)
    assert (life["claims_count"], life["claims_count_share"], life["fixed_share"]) == (0, None, None)
    assert [(row["from"], row["product"], row["borne_share"]) for row in table["rows"]] == [
        *(("2026-01-01", "H", 0.75), ("2026-01-01", "L", 0.25)),
        *(("2026-02-01", "H", 0.5), ("2026-02-01", "L", 0.5)),
        *(("2026-03-01", "H", 0.5), ("2026-03-01", "L", 0.5)),
    ]
    assert main(["report", file, "allocation", *QUARTER]) == 0
    lines = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert "2026-01-01 H Health 300 75.0 % 1 25.0 % 0 75.0 %" in lines


def test_a_key_that_changes_within_a_period_is_said_for_each_of_its_months(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = a_file(tmp_path)
    answer(capsys, "allocation", file, "--by", "active_insured", "--from", "2026-03-01")
    table, _ = asked_for(capsys, file, "allocation", *QUARTER)["tables"]
    assert [row["borne_share"] for row in table["rows"] if row["product"] == "L"] == [0.25, 0.5, 0.75]
    assert table["notes"] == [
        "The scheme shares each month by the premium that each product earns in it.",
        "The scheme shares each month by those that each product insures at its end.",
    ]


def test_what_cannot_be_set_is_refused_and_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = a_file(tmp_path)
    for words in (
        ("--by", "fixed", "--share", "H=60"),
        ("--by", "fixed", "--share", "H=60", "--share", "X=40"),
        ("--by", "active_insured", "--share", "H=100"),
        ("--by", "fixed", "--share", "H=60", "--share", "H=40", "--share", "L=60"),
    ):
        capsys.readouterr()
        assert main(["allocation", file, *words]) == 1
        assert capsys.readouterr().err.count("\n") == 1
    assert in_force(capsys, file, *QUARTER) == "earned_premium"


@pytest.mark.parametrize("words", [(), ("--from", "2026-01-01"), ("--by", "claims", *QUARTER)])
def test_only_a_key_can_be_set(words: tuple[str, ...]) -> None:
    """What is in force and how the keys compare is a report; a key holds until the next one."""
    with pytest.raises(SystemExit) as wrong:
        main(["allocation", "any.coverbook", *words])
    assert wrong.value.code == 2


@pytest.mark.parametrize("share", ["H=much", "H=1e999999", "H=-5", "=60", "H"])
def test_a_share_that_is_no_percentage_is_wrong_usage(share: str) -> None:
    with pytest.raises(SystemExit) as wrong:
        main(["allocation", "any.coverbook", "--by", "fixed", "--share", share])
    assert wrong.value.code == 2


def test_a_key_is_set_from_a_day_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = a_file(tmp_path)
    assert answer(capsys, "allocation", file, "--by", "claims", "--from", "2026-02-01")["allocation_key"] == "claims"
    january, february = ("--from", "2026-01-01", "--to", "2026-01-31"), ("--from", "2026-02-01", "--to", "2026-02-28")
    keys = [in_force(capsys, file, *month) for month in (january, february)]
    assert keys == ["earned_premium", "claims"]


def test_the_key_in_force_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = a_file(tmp_path)
    capsys.readouterr()
    assert main(["allocation", file, "--by", "fixed", "--share", "H=100"]) == 0
    assert capsys.readouterr().out.splitlines() == ["The scheme shares by its own fixed percentages.", "H  100 %"]
