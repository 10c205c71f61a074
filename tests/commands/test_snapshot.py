"""`coverbook snapshot`: the file for a network, and what becomes of schemes with little in them."""

from __future__ import annotations

import builtins
import json
from contextlib import closing
from typing import TYPE_CHECKING, Any

import duckdb
import pytest

from desktop_app.__main__ import main
from desktop_app.core.snapshot import COLUMNS
from desktop_app.store.driver import connect
from tests.locked import ASHA, PASSWORDS, locked_book
from tests.schemes import scheme_book

if TYPE_CHECKING:
    from pathlib import Path

SCHEME = "name,currency,fiscal_year_start\nLeer,{currency},1\n"
PERSONAL = ("people", "policies", "premiums", "claims", "payments", "vouchers")


def written(file: Path, out: Path, *more: str) -> list[dict[str, Any]]:
    """The rows of a snapshot that was written."""
    assert main(["snapshot", str(file), "--out", str(out), *more]) == 0
    rows = duckdb.execute(f"SELECT * FROM '{out}'")
    names = [name for name, *_ in rows.description or ()]
    return [dict(zip(names, row, strict=True)) for row in rows.fetchall()]


def made_of(folder: Path, **sheets: str) -> Path:
    """A file made of a folder with these sheets."""
    folder.mkdir()
    for name, text in sheets.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    file = folder / "s.coverbook"
    assert main(["import", str(file), str(folder)]) == 0
    return file


def test_the_file_has_the_columns_of_its_form_and_says_whose_it_is(tmp_path: Path) -> None:
    out = tmp_path / "s.parquet"
    rows = written(scheme_book(tmp_path / "s.coverbook"), out, "--quarters", "3")
    assert {name: kind for name, kind, *_ in duckdb.execute(f"DESCRIBE SELECT * FROM '{out}'").fetchall()} == dict(
        COLUMNS
    )
    assert len({row["quarter"] for row in rows}) == 3
    assert {(row["name"], row["currency"], row["country"]) for row in rows} == {("Sahyog Health Mutual", "INR", "IN")}
    ((said,),) = duckdb.execute(
        f"SELECT decode(value) FROM parquet_kv_metadata('{out}') WHERE key = 'coverbook.scheme'"
    ).fetchall()
    about = json.loads(said)
    assert about["name"] == "Sahyog Health Mutual"
    assert [(of["type"], of["participation"]) for of in about["products"]] == [("health", "voluntary")]
    assert "contact" not in about


def test_no_name_and_no_code_of_anything_personal_is_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "village.coverbook"
    assert main(["demo", str(file), "--no-window"]) == 0
    assert written(file, tmp_path / "s.parquet", "--quarters", "8")
    content = (tmp_path / "s.parquet").read_bytes()
    with closing(connect(file, mode="ro")) as book:
        words = {str(word) for (word,) in book.execute("SELECT name FROM people")}
        for table in PERSONAL:
            column = "voucher" if table == "vouchers" else "code"
            words |= {str(word) for (word,) in book.execute(f"SELECT {column} FROM {table}")}
        households = "SELECT word FROM words WHERE list IN ('household', 'village', 'group')"
        words |= {str(word) for (word,) in book.execute(households)}
    assert len(words) > 3000
    assert [word for word in words if word.encode() in content] == []


def test_an_empty_scheme_and_one_member_tell_no_count(tmp_path: Path) -> None:
    empty = made_of(tmp_path / "empty", scheme=SCHEME.format(currency="NPR"))
    one = made_of(
        tmp_path / "one",
        scheme=SCHEME.format(currency="NPR"),
        products="code,name,line\nH,Health,health\n",
        people="code,name,sex\nM-1,Asha Tharu,f\n",
        policies="code,product,holder,start,end\nP-1,H,M-1,2025-01-01,2030-12-31\n",
    )
    for file in (empty, one):
        rows = written(file, file.with_suffix(".parquet"))
        assert [row["withheld"] for row in rows if row["measure"] == "members" and row["sex"] == ""]
        assert {row["withheld"] for row in rows if row["unit"] == "count"} == {"few"}
        assert {row["value"] for row in rows if row["unit"] == "count"} == {None}


def test_a_currency_without_decimals_is_told_in_its_units(tmp_path: Path) -> None:
    vouchers = "voucher,date,line,amount,memo\nV-1,2026-01-01,B02,1000,k\nV-1,2026-01-01,B33,-1000,k\n"
    file = made_of(tmp_path / "xof", scheme=SCHEME.format(currency="XOF"), vouchers=vouchers)
    rows = written(file, tmp_path / "s.parquet", "--quarters", "1")
    assert [row["value"] for row in rows if row["measure"] == "B33"] == [1000.0]
    assert {row["country"] for row in rows} == {""}


@pytest.mark.parametrize("quarters", ["0", "-1", "41", "many"])
def test_a_number_of_quarters_that_is_none_is_refused(
    quarters: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, out = scheme_book(tmp_path / "s.coverbook"), tmp_path / "s.parquet"
    with pytest.raises(SystemExit):
        main(["snapshot", str(file), "--out", str(out), "--quarters", quarters])
    assert f"'{quarters}' is no number of quarters from 1 to 40" in capsys.readouterr().err
    assert not out.exists()


def test_an_earlier_snapshot_is_written_over_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, out = scheme_book(tmp_path / "s.coverbook"), tmp_path / "s.parquet"
    assert written(file, out) == written(file, out)
    before = file.read_bytes()
    assert main(["snapshot", str(file), "--out", str(file)]) == 1
    assert "cannot be written over" in capsys.readouterr().err
    assert file.read_bytes() == before


def test_a_locked_book_asks_who_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, _ = locked_book(tmp_path / "s.coverbook")
    monkeypatch.setenv("COVERBOOK_USER", ASHA)
    monkeypatch.setenv("COVERBOOK_PASSWORD", "wrong")
    assert main(["snapshot", str(file), "--out", str(tmp_path / "s.parquet")]) == 1
    monkeypatch.setenv("COVERBOOK_PASSWORD", PASSWORDS[ASHA])
    assert written(file, tmp_path / "s.parquet")


def test_the_contact_goes_out_only_where_it_is_asked_for(tmp_path: Path) -> None:
    heading = "name,currency,fiscal_year_start,contact\nLeer,NPR,1,+977 555 0100\n"
    file, out = made_of(tmp_path / "one", scheme=heading), tmp_path / "s.parquet"
    written(file, out)
    assert b"+977 555 0100" not in out.read_bytes()
    written(file, out, "--contact")
    assert b"+977 555 0100" in out.read_bytes()


def test_without_duckdb_a_sentence_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    really = builtins.__import__

    def without(name: str, *args: Any, **more: Any) -> Any:
        if name == "duckdb":
            raise ImportError(name)
        return really(name, *args, **more)

    file = scheme_book(tmp_path / "s.coverbook")
    monkeypatch.setattr(builtins, "__import__", without)
    assert main(["snapshot", str(file), "--out", str(tmp_path / "s.parquet")]) == 1
    assert "pip install coverbook[network]" in capsys.readouterr().err
