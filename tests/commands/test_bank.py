"""`coverbook bank` holds a statement against the book, and keeps what is said to belong together."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from tests.acts.test_bank_statement import HEAD, came, written
from tests.acts.test_vouchers import FILES
from tests.books import new_book
from tests.folders import write_folder

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A scheme with a cash box and a bank account, into which came 1.50 and 2.50 on one day."""
    from desktop_app.acts.exchange.import_folder import import_folder

    book = new_book(tmp_path / "books.coverbook")
    import_folder(book, write_folder(tmp_path / "in", FILES))
    came(book, (4, 150, ""), (4, 250, ""))
    book.close()
    return tmp_path / "books.coverbook"


def tables(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, list[list[object]]]:
    """The rows of each table, as JSON tells them."""
    assert main([*arguments, "--json"]) == 0
    told = capsys.readouterr().out
    return {each["name"]: each["rows"] for each in json.loads(told[told.index("{") :])["tables"]}


def test_a_statement_is_told_and_a_set_settled(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, HEAD + "05/03/2026,market,,,4.00,\n")
    asked = ("bank", str(file), str(path))
    assert len(tables(capsys, *asked)["proposed"]) == 3  # with their sum
    assert tables(capsys, *asked, "--agree", "1")["proposed"] == []
    assert [row[3] for row in tables(capsys, *asked)["matched"]] == ["1.50", "2.50", "4.00"]


def test_what_cannot_be_is_refused_in_a_sentence(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, HEAD.replace("INR", "USD") + "05/03/2026,market,,,4.00,\n")
    assert main(["bank", str(file), str(path)]) == 1
    assert "is in USD, the books are in INR" in capsys.readouterr().err
    good = written(tmp_path, HEAD + "05/03/2026,market,,,4.00,\n", "april.csv")
    assert main(["bank", str(file), str(good), "--agree", "7"]) == 1
    assert "No set of number 7" in capsys.readouterr().err
    assert main(["bank", str(file), str(good), "--account", "BOX"]) == 1
    assert "There is no bank account BOX" in capsys.readouterr().err
