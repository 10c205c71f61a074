"""Where a save does not hold, the record that was changed by hand is named, in the words of its sheet."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.__main__ import main
from desktop_app.acts.backups import back_up_in, own_place
from desktop_app.acts.verify_book import verify_book
from desktop_app.core.language import PLAIN
from desktop_app.store.driver import connect
from desktop_app.store.opening import open_book
from tests.books import closed, small_book
from tests.folders import small_folder

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with every sheet, brought by one save."""
    path = tmp_path / "a.coverbook"
    assert main(["import", str(path), str(small_folder(tmp_path / "in"))]) == 0
    return path


def backed_up(file: Path) -> Path:
    """The file with a backup where this laptop keeps them."""
    with closing(open_book(file)) as book:
        assert back_up_in(book, own_place(), NOW)
    return file


def faults(file: Path, table: str, *statements: str) -> list[str]:
    """What verify says of the file once a table was changed by a tool that takes its guards away and puts them back."""
    with closing(connect(file, mode="rw")) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        asked = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?"
        guards = connection.execute(asked, (table,)).fetchall()
        for each in (*(f"DROP TRIGGER {name}" for name, _ in guards), *statements, *(sql for _, sql in guards)):
            connection.execute(each)
    return found(file)


def found(file: Path) -> list[str]:
    """Every fault of a file, in English."""
    with closing(open_book(file, look=True)) as book:
        return [PLAIN.say(each) for each in verify_book(book).faults]


def test_by_a_backup_the_field_is_named_with_what_stood_there(file: Path) -> None:
    told = faults(backed_up(file), "premiums", "UPDATE premiums SET amount = 130000 WHERE code = 'D-1'")
    (named,) = (each for each in told if "D-1" in each)
    assert named.startswith("Premiums, D-1: Amount is 1300.00, and 1200.00 in the backup of 2026-03-04, where the save")


def test_by_a_backup_what_was_added_and_what_was_taken_out_is_named(file: Path) -> None:
    told = faults(
        backed_up(file),
        "premiums",
        "INSERT INTO premiums (save, code, policy, kind, due, from_day, amount) "
        "SELECT save, 'D-77', policy, kind, due, from_day, amount FROM premiums WHERE code = 'D-1'",
        "DELETE FROM premiums WHERE code = 'D-1'",
    )
    assert any(each.startswith("Premiums, D-77: it was added by hand") for each in told)
    assert any(each.startswith("Premiums, D-1: it was taken out by hand") for each in told)


def test_a_backup_that_was_made_after_the_change_is_no_witness(file: Path) -> None:
    assert faults(file, "premiums", "UPDATE premiums SET amount = 130000 WHERE code = 'D-1'")
    told = found(backed_up(file))
    assert not any("in the backup of" in each for each in told)
    assert any(each.startswith("Premiums, D-1: the search, or sums in which it stands") for each in told)


def test_without_a_backup_the_search_leads_to_a_name_that_was_changed(file: Path) -> None:
    told = faults(file, "people", "UPDATE people SET name = 'Asha Rana' WHERE code = 'M-1'")
    assert any(each.startswith("People, M-1: the search, or sums in which it stands") for each in told)


def test_what_the_search_still_knows_is_named_where_it_was_taken_out(file: Path) -> None:
    told = faults(file, "claims", "DELETE FROM claims")
    assert any("the search still knows it, and it is not there" in each for each in told)


def test_of_a_save_that_wrote_few_records_each_is_named(tmp_path: Path) -> None:
    """Nothing is found or summed up of the name of a product."""
    file = closed(small_book(tmp_path / "a.coverbook"))
    told = faults(file, "products", "UPDATE products SET name = 'Another' WHERE code = 'HEALTH'")
    assert any(each.startswith("Products, HEALTH: that save wrote few records, and this is one") for each in told)


@pytest.mark.parametrize(("column", "value", "shown"), [("due", 10**9, "1000000000"), ("amount", 2**62, str(2**62))])
def test_what_no_form_would_take_is_named_as_it_stands_there(
    file: Path, tmp_path: Path, column: str, value: int, shown: str
) -> None:
    copy = Path(shutil.copy(file, tmp_path / "copy.coverbook"))
    told = faults(copy, "premiums", f"UPDATE premiums SET {column} = {value} WHERE code = 'D-1'")
    assert told[0].startswith("Save ")
    told = faults(backed_up(file), "premiums", f"UPDATE premiums SET {column} = {value} WHERE code = 'D-1'")
    assert any(f"D-1: {'Due on' if column == 'due' else 'Amount'} is {shown}, and " in each for each in told)
