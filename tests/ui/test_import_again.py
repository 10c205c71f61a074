"""What was put right in a file is offered for the next look at it, and is never done without being asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.drafts import drafts_of
from desktop_app.acts.exchange.put_right import kept_corrections
from tests.folders import write_folder
from tests.ui.importing import choose, import_part

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.pages.data_import import ImportPart

HEAD = "code,name,sex,village\n"
ROWS = "Z-1,Asha,fem,Newville\nZ-2,Sita,girl,Newville\nZ-3,Ram,boy,Newville\nTotal,,,\n"


@pytest.fixture
def importing(office: Workplace, tmp_path: Path) -> ImportPart:
    """The import on the small scheme, with its drafts in a folder of the test's own."""
    part = import_part(office, tmp_path / "scheme")
    office.desk.drafts_at = lambda: tmp_path / "drafts"
    return part


def at_line(importing: ImportPart, line: int) -> None:
    """Choose the first problem of a line."""
    rows = importing.problems.table.records.rows
    importing.problems.table.choose(str(next(at for at, row in enumerate(rows) if row[1] == line)))


@pytest.fixture
def folder(office: Workplace, importing: ImportPart, tmp_path: Path) -> Path:
    """A folder of which everything was put right, and nothing came in."""
    folder = write_folder(tmp_path / "may" / "in", {"people.csv": HEAD + ROWS})
    choose(office, importing, folder)
    for line, after in ((2, "f"), (3, "f"), (4, "m")):
        at_line(importing, line)
        importing.found.correction.put_right.emit(after)
    at_line(importing, 5)
    importing.found.correction.left_out.emit()
    office.worker.settle()
    assert importing.summary.text().startswith("Everything is right: 3 records would come in.")
    return folder


def test_what_was_put_right_is_offered_at_the_next_look_and_done_at_a_word(
    office: Workplace, importing: ImportPart, folder: Path
) -> None:
    choose(office, importing, folder)
    found = importing.found
    assert found.again_button.isVisible()
    assert not importing.import_button.isEnabled()
    assert not found.is_changed
    found.again_button.click()
    office.worker.settle()
    assert importing.summary.text().startswith("Everything is right: 3 records would come in.")
    assert not found.again_button.isVisible()


def test_a_cell_that_was_changed_in_the_file_counts_as_it_stands_there(
    office: Workplace, importing: ImportPart, folder: Path
) -> None:
    write_folder(folder, {"people.csv": HEAD + ROWS.replace("girl", "woman").replace("boy", "m")})
    choose(office, importing, folder)
    importing.found.again_button.click()
    office.worker.settle()
    model = importing.problems.table.records
    said = {model.rows[at][1:3]: model.words(at, 3) for at in range(model.rowCount())}
    assert said[2, "sex"] == "Put right: f"
    assert said[3, "sex"] == '"woman" is not in the list: f, m, x'
    assert said[5, "name"] == "The line is left out."


@pytest.mark.usefixtures("folder")
def test_a_file_of_the_same_name_elsewhere_is_the_same_and_one_of_another_is_not(
    office: Workplace, importing: ImportPart, tmp_path: Path
) -> None:
    choose(office, importing, write_folder(tmp_path / "june" / "in", {"people.csv": HEAD + ROWS}))
    assert importing.found.again_button.isVisible()
    choose(office, importing, write_folder(tmp_path / "june" / "other", {"people.csv": HEAD + ROWS}))
    assert not importing.found.again_button.isVisible()


def test_what_is_remembered_lies_among_the_drafts_of_the_book_and_one_that_cannot_be_read_is_none(
    office: Workplace, importing: ImportPart, folder: Path, tmp_path: Path
) -> None:
    book = office.desk.book
    assert book is not None
    drafts = drafts_of(tmp_path / "drafts", book)
    assert len(kept_corrections(drafts, folder)) == 4
    (kept,) = drafts.folder.glob("put_right~*")
    kept.write_text('{"cells": [[1]], "words": []}', encoding="utf-8")
    assert len(kept_corrections(drafts, folder)) == 0
    choose(office, importing, folder)
    assert not importing.found.again_button.isVisible()
