"""What is exported comes back equal."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.acts.exchange.export_folder import export_folder
from desktop_app.acts.exchange.import_folder import Imported, import_folder
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.records.sheets import SHEETS, Sheet, sheet
from desktop_app.store.opening import open_book
from desktop_app.store.rows import find, insert, replace
from desktop_app.store.save import saving
from tests.books import new_book
from tests.folders import DIGEST, SMALL, read_folder, small_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.store.database import Book


_CLOSED = ("closings", "closing_figures")
"""A closed quarter would refuse what other tests add to this file: `test_closing` brings these along."""


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A file with every sheet."""
    book = new_book(tmp_path / "new.coverbook")
    import_folder(book, small_folder(tmp_path / "in"))
    yield book
    book.close()


def test_every_sheet_with_rows_is_written_with_all_its_columns(book: Book, tmp_path: Path) -> None:
    """Under the names of the contract, and with nothing else: what only an act fills is not there until it did."""
    counts = export_folder(book, tmp_path / "out")
    assert counts == {name.removesuffix(".csv"): content.count("\n") - 1 for name, content in SMALL.items()}
    written = read_folder(tmp_path / "out")
    assert {
        f"{each.name}.csv": [field.column for field in each.fields if field.required or not field.by_act]
        for each in SHEETS
        if each.name not in _CLOSED
    } == {name: cells[0] for name, cells in written.items()}
    assert written["people.csv"][1][:8] == ["M-1", "H-1", "holder", "Asha Tharu", "f", "1980-05-01", "no", ""]


def test_an_exported_folder_is_known_to_its_own_file(book: Book, tmp_path: Path) -> None:
    """Bringing it back changes nothing."""
    export_folder(book, tmp_path / "out")
    assert import_folder(book, tmp_path / "out") == Imported({}, [])


def test_export_import_export_gives_the_same_folder(book: Book, tmp_path: Path) -> None:
    """Byte by byte, also after corrections."""
    with saving(book, "correct") as save:
        replace(save, "people", 1, name='Asha "Didi", Tharu', village="नेपालगन्ज")
        replace(save, "expected", 1, frequency=0.1 + 0.2)
    export_folder(book, tmp_path / "out")
    other = new_book(tmp_path / "other.coverbook")
    import_folder(other, tmp_path / "out")
    export_folder(other, tmp_path / "again")
    other.close()
    again, out = (
        {path.name: path.read_bytes() for path in (tmp_path / name).rglob("*.*")} for name in ("again", "out")
    )
    assert again == out
    assert f"{DIGEST}.pdf" in out


def test_the_past_can_be_exported(book: Book, tmp_path: Path) -> None:
    """As it stood after a save."""
    with saving(book, "correct") as save:
        replace(save, "people", 1, name="Asha Rana")
    with book.as_of(1):
        export_folder(book, tmp_path / "before")
    export_folder(book, tmp_path / "after")
    assert read_folder(tmp_path / "before")["people.csv"][1][3] == "Asha Tharu"
    assert read_folder(tmp_path / "after")["people.csv"][1][3] == "Asha Rana"


def test_who_only_looks_may_export(book: Book, tmp_path: Path) -> None:
    """Nothing is written to the file."""
    looking = open_book(book.path)
    assert looking.read_only
    export_folder(looking, tmp_path / "out")
    looking.close()
    assert (tmp_path / "out" / "claims.csv").is_file()


def test_a_file_without_a_scheme_has_nothing_to_export(tmp_path: Path) -> None:
    """No empty folder is left to wonder about."""
    empty = new_book(tmp_path / "empty.coverbook")
    with pytest.raises(Refused) as refusal:
        export_folder(empty, tmp_path / "out")
    assert "no scheme yet" in PLAIN.say(refusal.value.problems[0].message)
    assert not (tmp_path / "out").exists()
    empty.close()


def test_a_folder_that_holds_anything_is_left_alone(book: Book, tmp_path: Path) -> None:
    """Neither files nor folders are written over."""
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "note.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    for place in ("full", "file"):
        with pytest.raises(Refused) as refusal:
            export_folder(book, tmp_path / place)
        assert "is not empty" in PLAIN.say(refusal.value.problems[0].message)
    assert [each.name for each in (tmp_path / "full").iterdir()] == ["note.txt"]


def test_what_cannot_be_written_whole_is_not_written(book: Book, tmp_path: Path) -> None:
    """A damaged row on the way leaves no half folder, and the sentence says why."""
    book.execute("DROP TRIGGER premiums_saved")
    book.execute("UPDATE premiums SET due = 99999999")
    with pytest.raises(ValueError, match="out of range"):
        export_folder(book, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    with pytest.raises(Refused) as refusal:
        export_folder(book, tmp_path / "in" / "scheme.csv" / "out")
    assert "was not written: there is no folder" in PLAIN.say(refusal.value.problems[0].message)


RUN = [
    "=1+1",
    "@SUM(A1)",
    "+88017",
    "-5",
    "'=1+1",
    "''x",
    "'07",
    "N/A",
    "-",
    "8.8E+12",
    "Mir ????",
    "AÃ¯ssata",
    "#REF!",
]
RUN += ["'Abd", '="017"', "#5 Main road", "O'Neil", "+৮৮", "=1", "'NULL"]


def test_what_leaves_never_runs_and_comes_back_equal(book: Book, tmp_path: Path) -> None:
    """Whatever a spreadsheet would make a sum of, or an import would not read as it is, leaves as text."""
    with saving(book, "enrol") as save:
        for at, name in enumerate(RUN):
            insert(save, "people", PEOPLE.record(code=f"-{at}", name=name, village=name, office="O-1"))
    export_folder(book, tmp_path / "out")
    cells = [cell for row in read_folder(tmp_path / "out")["people.csv"] for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert "'=1+1" in cells
    assert "'Abd" in cells
    assert import_folder(book, tmp_path / "out") == Imported({}, [])
    other = new_book(tmp_path / "other.coverbook")
    import_folder(other, tmp_path / "out")
    assert [find(other, "people", f"-{at}").name for at in range(len(RUN))] == RUN
    assert [find(other, "people", f"-{at}").village for at in range(len(RUN))] == RUN
    other.close()


def test_every_file_says_that_it_is_in_utf_8(book: Book, tmp_path: Path) -> None:
    """A spreadsheet program opens it rightly only then."""
    export_folder(book, tmp_path / "out")
    assert {path.read_bytes()[:3] for path in (tmp_path / "out").glob("*.csv")} == {b"\xef\xbb\xbf"}


def _cell(field: Field) -> st.SearchStrategy[Any]:
    """Values of a field that an exchange folder can hold."""
    words = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=9)
    known = {
        Kind.DAY: st.integers(-40000, 60000),
        Kind.MONEY: st.integers(-(10**12) if field.low is None else 0, 10**12),
        Kind.INTEGER: st.integers(int(field.low or 0), int(field.high or 10**6)),
        Kind.RATIO: st.floats(field.low or 0, field.high or 1e6, allow_nan=False, allow_infinity=False),
        Kind.FLAG: st.integers(0, 1),
        Kind.CHOICE: st.sampled_from(field.choices or ("",)),
    }
    value = known.get(field.kind, words)
    return value if field.required else st.none() | value


def _loose(sheet: Sheet) -> st.SearchStrategy[dict[str, Any]]:
    """The values of a record that links to nothing and whose days are left out, since rules would order them."""
    return st.fixed_dictionaries(
        {field.name: _cell(field) for field in sheet.fields if field.kind is not Kind.LINK and field.name != "code"}
    )


PEOPLE, PARTNERS = sheet("people"), sheet("partners")


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_loose(PEOPLE), min_size=1, max_size=4), st.lists(_loose(PARTNERS), max_size=3))
def test_whatever_a_record_holds_survives_the_round_trip(
    people: list[dict[str, Any]], partners: list[dict[str, Any]]
) -> None:
    """Any script, quotation mark, date before 1970 or amount."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        book = new_book(place / "a.coverbook")
        import_folder(book, small_folder(place / "in"))
        with saving(book, "enrol") as save:
            for sheet, rows in ((PEOPLE, people), (PARTNERS, partners)):
                for at, values in enumerate(rows):
                    insert(save, sheet.name, sheet.record(code=f"Z-{at}", **_read(sheet, values)))
        export_folder(book, place / "out")
        assert import_folder(book, place / "out") == Imported({}, [])
        other = new_book(place / "b.coverbook")
        import_folder(other, place / "out")
        for at in range(len(people)):
            assert find(other, "people", f"Z-{at}") == find(book, "people", f"Z-{at}")
        export_folder(other, place / "again")
        assert read_folder(place / "again") == read_folder(place / "out")
        book.close()
        other.close()


def _read(sheet: Sheet, values: dict[str, Any]) -> dict[str, Any]:
    """The values with their texts as they would be typed in: composed letters."""
    from desktop_app.core.manner import tidy

    texts = {field.name for field in sheet.fields if field.kind in {Kind.TEXT, Kind.WORD}}
    return {name: tidy(value) if name in texts and value else value for name, value in values.items()}
