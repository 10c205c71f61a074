"""`coverbook explain` answers as the contract says, prints a tree, and writes the records on wish."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop_app.__main__ import main
from desktop_app.store.opening import open_book
from desktop_app.store.rows import codes
from tests.schemes import scheme_book

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

PERIOD = ("--from", "2025-01-01", "--to", "2025-12-31")


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    """What a command answers as JSON."""
    capsys.readouterr()
    assert main([*words, *PERIOD, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def leaves(part: dict[str, Any], above: str = "") -> dict[str, tuple[int, Decimal]]:
    """Records and value of every part that rests on records, by its path."""
    path = f"{above}/{part['name']}" if above else part["name"]
    found = {path: (part["records"], Decimal(str(part["value"])))} if part["records"] else {}
    for each in part["parts"]:
        found |= leaves(each, path)
    return found


def test_an_indicator_is_its_two_sides(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(scheme_book(tmp_path / "s.coverbook"))
    found = answer(capsys, "explain", file, "incurred_claims_ratio")
    assert list(found) == ["name", "product", "value", "records", "parts"]
    assert (found["name"], found["product"]) == ("incurred_claims_ratio", None)
    top, bottom = found["parts"]
    assert (top["name"], top["value"], bottom["name"], bottom["value"]) == ("P11", "100.00", "P02", "365.00")
    assert found["value"] == 100 / 365
    assert [set(part) for part in found["parts"]] == [{"name", "value", "records", "parts"}] * 2


def test_counts_are_numbers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(scheme_book(tmp_path / "s.coverbook"))
    found = answer(capsys, "explain", file, "claims_rejection_ratio", "--product", "H")
    assert (found["product"], found["value"]) == ("H", 0.5)
    assert [part["value"] for part in found["parts"]] == [1, 2]


def test_the_records_of_each_part_add_up_to_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, out = str(scheme_book(tmp_path / "s.coverbook")), tmp_path / "out.csv"
    found = answer(capsys, "explain", file, "B36", "--records", str(out))
    sums: dict[str, list[Decimal]] = defaultdict(list)
    with out.open(encoding="utf-8-sig", newline="") as handle:
        for row in csv.DictReader(handle):
            sums[row["part"]].append(Decimal(row["amount"]))
    assert {part: (len(amounts), sum(amounts)) for part, amounts in sums.items()} == leaves(found)


def test_the_tree_is_printed_with_numbers_of_records(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, out = str(scheme_book(tmp_path / "s.coverbook")), tmp_path / "out.csv"
    assert main(["explain", file, "P01", *PERIOD, "--records", str(out)]) == 0
    printed = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert printed[0] == "P01 Operating income 365.00"
    assert "Premiums due 365.00 1 record" in printed
    assert printed[-1].endswith("out.csv: 1")


def test_a_figure_that_is_missing_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(scheme_book(tmp_path / "s.coverbook"))
    for name in ("liquidity_ratio", "coverage_ratio"):
        capsys.readouterr()
        assert main(["explain", file, name, "--from", "1999-01-01", "--to", "1999-12-31"]) == 0
        tree, *reasons = capsys.readouterr().out.splitlines()
        assert tree.endswith("–")
        assert all(each.endswith(".") for each in reasons)
        assert reasons


def test_what_cannot_be_explained_is_refused_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(scheme_book(tmp_path / "s.coverbook"))
    refused = (("P99",), ("B01", "--product", "H"), ("P01", "--records", str(tmp_path)), ("P01", "--records", file))
    for words in refused:
        assert main(["explain", file, *words, *PERIOD]) == 1
        told = capsys.readouterr()
        assert len(told.err.splitlines()) == 1
        assert not told.out


def test_a_part_that_is_not_there_names_the_parts_that_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(scheme_book(tmp_path / "s.coverbook"))
    capsys.readouterr()
    assert main(["explain", file, "promptness.wait", *PERIOD]) == 1
    said = capsys.readouterr().err
    assert "promptness.report" in said
    assert "claims_rejection_ratio" not in said


def test_a_figure_is_the_sum_of_those_of_the_offices(hamlet_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book = open_book(hamlet_file, look=True)
    offices = codes(book, "offices", 10)
    book.close()
    whole = answer(capsys, "explain", str(hamlet_file), "P03")
    parts = [answer(capsys, "explain", str(hamlet_file), "P03", "--office", each) for each in (*offices, "-")]
    assert [part["office"] for part in parts] == [*offices, ""]
    assert "office" not in whole
    assert sum(Decimal(part["value"]) for part in parts) == Decimal(whole["value"]) > 0
