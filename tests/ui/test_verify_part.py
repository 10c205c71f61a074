"""Verify in the window: what holds and what does not, and the buttons that its sentences name."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.store.opening import open_book
from desktop_app.store.rows import replace
from desktop_app.store.save import saving
from desktop_app.ui.pages.data import DataPage
from desktop_app.ui.pages.data_verify import VerifyPart
from tests.schemes import scheme_book
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from desktop_app.bootstrap import Workplace


def verified(office: Workplace) -> VerifyPart:
    """The part of the page Data, once it has verified the file."""
    page = shown(office, "data", DataPage, "verify")
    part = page.parts["verify"]
    assert isinstance(part, VerifyPart)
    part.verify()
    office.worker.settle()
    return part


def rows(part: VerifyPart) -> list[tuple[str, str]]:
    """Each verdict with its sentence."""
    model = part.verdicts.table.records
    return [(str(model.index(row, 0).data()), str(model.index(row, 1).data())) for row in range(model.rowCount())]


def test_a_whole_file_is_said_to_hold_in_every_respect(office: Workplace, tmp_path: Path) -> None:
    open_scheme(office, tmp_path / "scheme", "data")
    part = verified(office)
    assert [row[0] for row in rows(part)] == ["Holds"] * 9
    assert all(row[1].endswith(".") for row in rows(part))
    assert not part.accept.isVisible()
    assert not part.anew.isVisible()


def test_what_does_not_hold_is_said_first(office: Workplace, tmp_path: Path) -> None:
    open_scheme(office, tmp_path / "scheme", "data")
    assert office.desk.book
    office.desk.book.execute("DROP INDEX claims_policy")
    found = rows(verified(office))
    assert [row[0] for row in found] == ["Does not hold", *["Holds"] * 8]
    assert "not as Coverbook makes it" in found[0][1]


def test_an_older_copy_is_accepted_where_the_sentence_says(office: Workplace, tmp_path: Path) -> None:
    """The sentence at opening leads to where the button is, and is not said again once that was pressed."""
    path = scheme_book(tmp_path / "small.coverbook")
    older = Path(shutil.copy(path, tmp_path / "older.coverbook"))
    with closing(open_book(path)) as newer, saving(newer, "correct") as save:
        replace(save, "people", 1, phone="98-1")
    office.bookcase.open(older)
    office.worker.settle()
    line = office.window.messages
    assert "This is an older copy: save A-" in line.words.text()
    line.act.click()
    office.worker.settle()
    assert office.window.place == "data"
    part = verified(office)
    (told,) = [words for verdict, words in rows(part) if verdict == "Does not hold"]
    assert "“Accept this copy”" in told
    assert part.accept.isVisible()
    assert not part.anew.isVisible()
    part.accept.click()
    office.worker.settle()
    assert not part.accept.isVisible()
    with closing(open_book(older, look=True)) as book:
        assert book.newer is None


def test_sums_that_do_not_hold_are_made_anew_where_the_sentence_says(office: Workplace, tmp_path: Path) -> None:
    open_scheme(office, tmp_path / "scheme", "data")
    assert office.desk.book
    office.desk.book.execute("DELETE FROM unearned_cells")
    part = verified(office)
    assert "Press “Make sums and search anew” on the page Data." in rows(part)[0][1]
    part.anew.click()
    office.worker.settle()
    assert [row[0] for row in rows(part)] == ["Holds"] * 9
    assert not part.anew.isVisible()
