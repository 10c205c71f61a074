"""The report of the present value gives the handbook's figure, exactly, and refuses calmly what makes no sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from tests.folders import write_folder
from tests.reporting import asked_for

if TYPE_CHECKING:
    from pathlib import Path

BOX_2 = ("--amount", "1000", "--probability", "0.75", "--years", "1", "--rate", "0.10")


@pytest.fixture
def file(tmp_path: Path) -> str:
    """A scheme that keeps its books in rupees."""
    return a_scheme(tmp_path, "INR")


def a_scheme(place: Path, currency: str) -> str:
    """A scheme with nothing but a currency."""
    folder = write_folder(place / currency, {"scheme.csv": f"name,currency\nSahel Mutual,{currency}\n"})
    assert main(["import", str(place / f"{currency}.coverbook"), str(folder)]) == 0
    return str(place / f"{currency}.coverbook")


def worth(capsys: pytest.CaptureFixture[str], file: str, *words: str) -> tuple[int, str]:
    """How many payments there are, and what they are worth together."""
    (table,) = asked_for(capsys, file, "present_value", *words)["tables"]
    *rows, total = table["rows"]
    return len(rows), total["present_value"]


def test_the_handbook_s_example(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Box 2: 1000 with a probability of 75 % in one year at 10 %."""
    assert worth(capsys, file, *BOX_2) == (1, "681.82")
    assert main(["report", file, "present-value", *BOX_2]) == 0
    assert "75.0 %" in (said := capsys.readouterr().out)
    assert said.count("681.82") == 2


def test_without_a_payment_there_is_nothing_to_value(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", file, "present_value", "--rate", "0.1"]) == 1
    assert "Give an amount, or a table of payments." in capsys.readouterr().err


@pytest.mark.parametrize(("currency", "value"), [("JPY", "682"), ("TND", "681.818"), ("INR", "681.82")])
def test_a_currency_has_its_decimals(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], currency: str, value: str
) -> None:
    assert worth(capsys, a_scheme(tmp_path, currency), *BOX_2) == (1, value)


def test_many_payments_come_from_a_table_and_are_rounded_once(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Half a cent thrice is a cent and a half; without a probability a payment is certain."""
    table = tmp_path / "payments.csv"
    table.write_text("\ufeffyears,amount,probability\n0,0.01,0.5\n0,0.01,0.5\n0,0.01,0.5\n2,121,\n", encoding="utf-8")
    assert worth(capsys, file, "--payments", str(table), "--rate", "0.1") == (4, "100.02")


def test_a_table_of_a_spreadsheet_has_semicolons_and_decimal_commas(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "payments.csv"
    table.write_text("amount;probability;years\n1000,00;0,75;1\n", encoding="utf-8")
    assert worth(capsys, file, "--payments", str(table), "--rate", "0.1") == (1, "681.82")


def test_half_a_year_twice_is_a_year(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The square root of 1.21 is 1.1."""
    assert worth(capsys, file, "--amount", "110", "--years", "0.5", "--rate", "0.21") == (1, "100.00")


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
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], rows: str, problem: str
) -> None:
    table = tmp_path / "payments.csv"
    table.write_text(rows, encoding="utf-8")
    assert main(["report", file, "present_value", "--payments", str(table), "--rate", "0.1"]) == 1
    assert problem in capsys.readouterr().err


def test_a_table_that_is_not_there_is_refused(file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", file, "present_value", "--payments", str(tmp_path / "none.csv"), "--rate", "0.1"]) == 1
    assert "none.csv: it cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize("rate", ["ten", "-1", "1/0", "1e99", "", "10", "1.01", "-100%", "%", "10 %%"])
def test_a_rate_that_is_none_is_wrong_usage(file: str, rate: str) -> None:
    with pytest.raises(SystemExit) as status:
        main(["report", file, "present_value", "--amount", "1", f"--rate={rate}"])
    assert status.value.code == 2


@pytest.mark.parametrize(
    ("rate", "value"), [("10%", "681.82"), ("10 %", "681.82"), ("1", "375.00"), ("150 %", "300.00")]
)
def test_a_rate_may_be_a_percentage_with_its_sign(
    file: str, capsys: pytest.CaptureFixture[str], rate: str, value: str
) -> None:
    assert worth(capsys, file, *BOX_2[:-1], rate) == (1, value)
