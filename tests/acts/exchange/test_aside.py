"""What is right comes in; what is not, and all that hangs on it, is set aside with its problem, and comes in mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.aside import import_right
from desktop_app.acts.exchange.export_folder import export_folder
from desktop_app.acts.exchange.import_folder import Imported, import_folder
from desktop_app.acts.exchange.odd_cells import still_guarded
from desktop_app.acts.exchange.preview import preview_of
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.progress import Progress, Stopped
from desktop_app.store.history import unsound_saves
from tests.books import new_book, small_book
from tests.folders import SMALL, read_folder, small_folder, write_folder, write_workbook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.text import Text
    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A new file."""
    book = new_book(tmp_path / "new.coverbook")
    yield book
    book.close()


def aside_of(folder: Path) -> dict[str, list[list[str]]]:
    """The rows of every file that was set aside, without its mark."""
    return {
        name: [[cell.removeprefix("\ufeff") for cell in row] for row in rows]
        for name, rows in read_folder(folder).items()
    }


def told(folder: Path, sheet: str) -> dict[str, str]:
    """What is said of each row that was set aside, by its first cell."""
    return {row[0]: row[-1] for row in aside_of(folder)[f"{sheet}.csv"][1:]}


BAD = SMALL["people.csv"] + "M-3,H-2,holder,Chandra Rana,q,1990-01-01,no,O-1,Gulariya,2026-01-01\n"
HANGING = {
    "people": BAD,
    "policies": SMALL["policies.csv"]
    + "P-3,HEALTH,M-3,O-1,2026-01-01,2026-12-31,,,,\nP-4,HEALTH,M-3,O-1,2027-01-01,2027-12-31,P-3,,,\n",
    "covers": SMALL["covers.csv"] + "P-3,M-3\n",
    "premiums": SMALL["premiums.csv"] + "D-3,P-4,2027-01-01,2027-01-01,2027-12-31,1200.00,premium,,,\n",
}


def test_what_is_right_comes_in_and_the_rest_is_written_aside(book: Book, tmp_path: Path) -> None:
    brought = import_right(book, small_folder(tmp_path / "in", people=BAD), tmp_path / "aside")
    assert brought.rows["people"] == 2
    assert brought.aside == {"people": 1}
    assert aside_of(tmp_path / "aside") == {
        "people.csv": [
            [*SMALL["people.csv"].splitlines()[0].split(","), "problem"],
            [*BAD.splitlines()[-1].split(","), 'sex: "q" is not in the list: f, m, x'],
        ]
    }
    assert list(unsound_saves(book)) == []


def test_all_that_hangs_on_a_wrong_row_is_set_aside_with_it(book: Book, tmp_path: Path) -> None:
    brought = import_right(book, small_folder(tmp_path / "in", **HANGING), tmp_path / "aside")
    assert brought.aside == {"people": 1, "policies": 2, "covers": 1, "premiums": 1}
    assert told(tmp_path / "aside", "policies") == {
        "P-3": 'holder: "M-3" in people was set aside',
        "P-4": 'holder: "M-3" in people was set aside',
    }
    assert told(tmp_path / "aside", "premiums") == {"D-3": 'policy: "P-4" in policies was set aside'}
    assert brought.rows["policies"] == 2


def test_mended_it_is_imported_next_and_the_file_is_as_if_all_had_been_right(book: Book, tmp_path: Path) -> None:
    import_right(book, small_folder(tmp_path / "in", **HANGING), tmp_path / "aside")
    people = tmp_path / "aside" / "people.csv"
    people.write_text(people.read_text("utf-8").replace(",q,", ",f,"), "utf-8")
    assert import_folder(book, tmp_path / "aside").rows == {"people": 1, "policies": 2, "covers": 1, "premiums": 1}
    right = {**HANGING, "people": BAD.replace(",q,", ",f,")}
    assert import_folder(book, small_folder(tmp_path / "right", **right)) == Imported({}, [])


def test_a_voucher_stays_together(book: Book, tmp_path: Path) -> None:
    """One line that cannot be read takes the others along, and so does a sum that is off."""
    vouchers = (
        SMALL["vouchers.csv"].replace("V-2,2026-02-01,B02,,-250.25,", "V-2,2026-02-01,B02,,-250.25x,")
        + "V-3,2026-03-01,B02,,5.00,\nV-3,2026-03-01,B33,,-4.00,\n"
    )
    brought = import_right(book, small_folder(tmp_path / "in", vouchers=vouchers), tmp_path / "aside")
    assert (brought.rows["vouchers"], brought.aside) == (2, {"vouchers": 4})
    rows = aside_of(tmp_path / "aside")["vouchers.csv"]
    assert [row[0] for row in rows[1:]] == ["V-2", "V-2", "V-3", "V-3"]
    assert rows[1][-1] == "voucher: it belongs to line 5, which was set aside"


def test_a_line_that_is_too_long_is_kept_whole(book: Book, tmp_path: Path) -> None:
    offices = SMALL["offices.csv"] + "O-2,Banke,West,too much\n"
    import_right(book, small_folder(tmp_path / "in", offices=offices), tmp_path / "aside")
    rows = aside_of(tmp_path / "aside")["offices.csv"]
    assert rows[1] == ["O-2", "Banke", "West", "the line has 4 cells, the header 3", "too much"]


def test_a_known_record_with_other_values_is_set_aside(tmp_path: Path) -> None:
    book = small_book(tmp_path / "a.coverbook")
    folder = write_folder(tmp_path / "in", {"people.csv": "code,name\nM-1,Somebody else\nM-5,Eko Rana\n"})
    brought = import_right(book, folder, tmp_path / "aside")
    assert (brought.rows, brought.aside) == ({"people": 1}, {"people": 1})
    assert "is in the file already" in told(tmp_path / "aside", "people")["M-1"]
    book.close()


def test_a_workbook_is_set_aside_as_a_folder(book: Book, tmp_path: Path) -> None:
    workbook = write_workbook(tmp_path / "in.xlsx", {**SMALL, "people.csv": BAD})
    assert import_right(book, workbook, tmp_path / "aside").aside == {"people": 1}
    assert [row[0] for row in aside_of(tmp_path / "aside")["people.csv"]] == ["code", "M-3"]


def test_where_all_is_right_nothing_is_written_aside(book: Book, tmp_path: Path) -> None:
    folder = small_folder(tmp_path / "in")
    assert import_right(book, folder, tmp_path / "aside").aside == {}
    assert import_right(book, folder, tmp_path / "aside") == Imported({}, [])
    assert not (tmp_path / "aside").exists()


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"people": SMALL["people.csv"].replace("sex", "sexe")}, 'column "sexe" is not known'),
        ({"people": "code,name\nM-1,\udcff\udc81\n"}, "not in UTF-8"),
        ({"scheme": "name,currency\nSahel,rupees\n"}, "three capital letters"),
        ({"poeple": "code,name\n"}, "no such file is known"),
    ],
)
def test_what_is_wrong_with_a_whole_sheet_is_refused(
    book: Book, tmp_path: Path, changes: dict[str, str], says: str
) -> None:
    folder = small_folder(tmp_path / "in")
    for name, content in changes.items():
        (folder / f"{name}.csv").write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(Refused) as refusal:
        import_right(book, folder, tmp_path / "aside")
    assert says in PLAIN.say(refusal.value.problems[0].message)
    assert not (tmp_path / "aside").exists()
    assert book.value("SELECT count(*) FROM saves") == 0


def test_a_folder_that_holds_something_is_never_written_into(book: Book, tmp_path: Path) -> None:
    aside = write_folder(tmp_path / "aside", {"note.txt": "mine"})
    with pytest.raises(Refused):
        import_right(book, small_folder(tmp_path / "in", people=BAD), aside)
    assert [each.name for each in aside.iterdir()] == ["note.txt"]
    assert book.value("SELECT count(*) FROM saves") == 0


class Impatient(Progress):
    """Somebody who waits for so many steps."""

    def __init__(self, steps: int) -> None:
        """Wait."""
        super().__init__()
        self.steps = steps

    def at(self, words: Text, share: float) -> None:
        """Count, and stop."""
        self.steps -= 1
        if self.steps < 0:
            self.stop()
        super().at(words, share)


@pytest.mark.parametrize("steps", [0, 1, 8, 20, 25, 26, 27, 28, 29])
def test_stopped_at_any_step_nothing_stays(tmp_path: Path, steps: int) -> None:
    """Neither in the file nor beside it, wherever the wish comes."""
    book = small_book(tmp_path / "a.coverbook")
    before = book.query("SELECT * FROM saves")
    with pytest.raises(Stopped):
        import_right(book, small_folder(tmp_path / "in", people=BAD), tmp_path / "aside", progress=Impatient(steps))
    assert book.query("SELECT * FROM saves") == before
    assert not (tmp_path / "aside").exists()
    book.close()


def test_what_is_exported_comes_back_through_the_same_door(book: Book, tmp_path: Path) -> None:
    import_right(book, small_folder(tmp_path / "in", **HANGING), tmp_path / "aside")
    export_folder(book, tmp_path / "out")
    assert import_right(book, tmp_path / "out", tmp_path / "again") == Imported({}, [])


def test_what_a_spreadsheet_would_run_is_set_aside_with_a_guard_and_comes_in_as_it_was(
    book: Book, tmp_path: Path
) -> None:
    bad = BAD.replace("Chandra Rana", "=1+1")
    import_right(book, small_folder(tmp_path / "in", people=bad), tmp_path / "aside")
    (row,) = aside_of(tmp_path / "aside")["people.csv"][1:]
    assert "'=1+1" in row
    people = tmp_path / "aside" / "people.csv"
    people.write_text(people.read_text("utf-8").replace(",q,", ",f,"), "utf-8")
    import_folder(book, tmp_path / "aside")
    assert book.value("SELECT name FROM people WHERE code = 'M-3'") == "=1+1"


@pytest.mark.parametrize(
    ("cell", "words", "left"),
    [
        ("+88017", True, "'+88017"),
        ("-250.25", False, "-250.25"),
        ("=A1", False, "'=A1"),
        ("'=1+1", True, "'=1+1"),
        ('="007"', True, '="007"'),
        ("-", True, "-"),
        ("Asha", True, "Asha"),
    ],
)
def test_a_guard_is_put_only_where_there_is_none(cell: str, words: bool, left: str) -> None:
    assert still_guarded(cell, words=words) == left


def test_the_column_of_problems_is_known_however_a_spreadsheet_writes_it(book: Book, tmp_path: Path) -> None:
    head, *lines = SMALL["offices.csv"].splitlines()
    offices = "\n".join((f"{head},Problem", *(f"{line},mended" for line in lines), ""))
    assert import_folder(book, small_folder(tmp_path / "in", offices=offices)).rows["offices"] == len(lines)


def test_how_the_files_were_read_is_told_with_what_came(book: Book, tmp_path: Path) -> None:
    folder = small_folder(tmp_path / "in", people=BAD)
    (folder / "people.csv").write_bytes(BAD.replace("Chandra", "Chlo\u00e9").encode("cp1252"))
    ahead = preview_of(book, folder, Progress())
    brought = import_right(book, folder, tmp_path / "aside")
    assert [PLAIN.say(note) for note in brought.notes] == [PLAIN.say(note) for note in ahead.notes]
    assert "Windows-1252" in PLAIN.say(brought.notes[0])
    assert "Chlo\u00e9 Rana" in aside_of(tmp_path / "aside")["people.csv"][1]
