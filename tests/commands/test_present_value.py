"""`coverbook present-value` gives the handbook's figure, exactly, and refuses calmly what makes no sense."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path

BOX_2 = ("--amount", "1000", "--probability", "0.75", "--years", "1", "--rate", "0.10")


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    """What the command answers as JSON."""
    capsys.readouterr()
    assert main(["present-value", *words, "--json"]) == 0
    return dict(json.loads(capsys.readouterr().out))


def test_the_handbook_s_example(capsys: pytest.CaptureFixture[str]) -> None:
    """Box 2: 1000 with a probability of 75 % in one year at 10 %."""
    assert answer(capsys, *BOX_2) == {"rate": 0.1, "payments": 1, "present_value": "681.82"}
    assert main(["present-value", *BOX_2]) == 0
    assert "75.0 %" in (said := capsys.readouterr().out)
    assert said.count("681.82") == 2


@pytest.mark.parametrize(("currency", "value"), [("JPY", "682"), ("TND", "681.818"), ("INR", "681.82")])
def test_a_currency_has_its_decimals(capsys: pytest.CaptureFixture[str], currency: str, value: str) -> None:
    assert answer(capsys, *BOX_2, "--currency", currency)["present_value"] == value


def test_many_payments_come_from_a_table_and_are_rounded_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Half a cent thrice is a cent and a half; without a probability a payment is certain."""
    table = tmp_path / "payments.csv"
    table.write_text("\ufeffyears,amount,probability\n0,0.01,0.5\n0,0.01,0.5\n0,0.01,0.5\n2,121,\n", encoding="utf-8")
    found = answer(capsys, "--payments", str(table), "--rate", "0.1")
    assert found == {"rate": 0.1, "payments": 4, "present_value": "100.02"}


def test_half_a_year_twice_is_a_year(capsys: pytest.CaptureFixture[str]) -> None:
    """The square root of 1.21 is 1.1."""
    found = answer(capsys, "--amount", "110", "--years", "0.5", "--rate", "0.21")
    assert found["present_value"] == "100.00"


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ("amount,years\n12x,1\n", 'payments.csv:2: amount: "12x" is not an amount in this currency'),
        ("amount,years\n1,1\n1.234,1\n", 'payments.csv:3: amount: "1.234" is not an amount in this currency'),
        ("amount,probability,years\n1,75,1\n", "payments.csv:2: probability: a probability lies between 0 and 1"),
        ("amount,years\n1,-1\n", 'payments.csv:2: years: "-1" is not a number from 0 to 9999'),
        ("amount,years\n1,1e99\n", 'payments.csv:2: years: "1e99" is not a number from 0 to 9999'),
        ("amount,years\n1,\n", 'payments.csv:2: years: "" is not a number from 0 to 9999'),
        ("amount,years\n1,10000\n", 'payments.csv:2: years: "10000" is not a number from 0 to 9999'),
        ("amount,probability,years\n1,000,1,2\n", "payments.csv:2: the row has more cells than columns"),
        ("amount,when\n1,1\n", "payments.csv:1: the columns are: amount, probability, years"),
        ("amount,amount,years\n1,2,1\n", "payments.csv:1: the columns are: amount, probability, years"),
        (f'amount,years\n"{"9" * 200000}",1\n', "payments.csv: it cannot be read"),
        ("", "payments.csv:1: the columns are: amount, probability, years"),
    ],
)
def test_what_makes_no_sense_is_named_by_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], rows: str, problem: str
) -> None:
    table = tmp_path / "payments.csv"
    table.write_text(rows, encoding="utf-8")
    assert main(["present-value", "--payments", str(table), "--rate", "0.1"]) == 1
    assert problem in capsys.readouterr().err


def test_a_table_that_is_not_there_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["present-value", "--payments", str(tmp_path / "none.csv"), "--rate", "0.1"]) == 1
    assert "none.csv: it cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize("rate", ["ten", "-1", "1/0", "1e99", ""])
def test_a_rate_that_is_none_is_wrong_usage(rate: str) -> None:
    with pytest.raises(SystemExit) as status:
        main(["present-value", "--amount", "1", f"--rate={rate}"])
    assert status.value.code == 2
