"""An import asks whether the clock is right, and for a second person where one alone may not bring it in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from desktop_app.acts import clock
from desktop_app.acts.staff import set_two_persons
from desktop_app.acts.who import Who
from desktop_app.ui.pages.data import DataPage
from desktop_app.ui.pages.data_import import ImportPart
from tests.folders import write_folder
from tests.locked import ASHA, BINA, PASSWORDS, locked_book, signed_in
from tests.ui.pages import come_in, shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace

VOUCHERS = "voucher,line,date,amount\nV-1,P19,2026-03-01,5000.00\nV-1,B02,2026-03-01,-5000.00\n"
DECIDED = (
    "code,policy,person,incurred,reported,loss,covered,decision,decided,reason\n"
    "C-1,P-1,M-1,2026-02-03,2026-02-05,50.00,50.00,rejected,2026-02-06,not_covered\n"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A locked book of two managers, in which a second one agrees above 1,000."""
    path, _ = locked_book(tmp_path / "a.coverbook", bina="manager")
    book = signed_in(path, ASHA)
    set_two_persons(book, Who(ASHA), needed=True, above=100_000)
    book.close()
    return path


def importing(office: Workplace, folder: Path) -> ImportPart:
    """The part with a folder looked at, and the button pressed."""
    part = shown(office, "data", DataPage, "import").parts["import"]
    assert isinstance(part, ImportPart)
    part.choose(folder)
    office.worker.settle()
    assert part.ahead
    assert part.ahead.problems == ()
    part.import_button.click()
    office.worker.settle()
    return part


def saves(office: Workplace) -> list[tuple[str, str | None]]:
    """Every save with its reason, the latest first."""
    assert office.desk.book
    return office.desk.book.query("SELECT action, reason FROM saves ORDER BY id DESC")


@pytest.mark.parametrize(("name", "content"), [("vouchers", VOUCHERS), ("claims", DECIDED)])
def test_what_one_person_may_not_bring_in_alone_comes_in_once_a_second_one_agrees(
    office: Workplace, path: Path, tmp_path: Path, name: str, content: str
) -> None:
    """Money above the limit, and claims that come with their decision."""
    come_in(office, path, ASHA)
    before = saves(office)
    part = importing(office, write_folder(tmp_path / "in", {f"{name}.csv": content}))
    second = part.consent.second
    assert second
    assert second.isVisible()
    assert saves(office) == before
    for password in ("a wrong one here", PASSWORDS[BINA]):
        second.patience.forgive()
        second.agreed.emit(BINA, password)
        office.worker.settle()
    assert saves(office)[0] == ("import", f"in; agreed: {BINA}")
    assert not second.isVisible()


def test_what_is_below_the_limit_comes_in_by_one_person(office: Workplace, path: Path, tmp_path: Path) -> None:
    come_in(office, path, ASHA)
    part = importing(office, write_folder(tmp_path / "in", {"vouchers.csv": VOUCHERS.replace("5000", "500")}))
    assert part.consent.second is None
    assert saves(office)[0] == ("import", "in")


def test_a_doubtful_clock_is_asked_about_before_anything_bears_its_day(
    office: Workplace, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    come_in(office, path, ASHA)
    before = saves(office)
    monkeypatch.setattr(clock, "today", lambda: clock.RELEASED - 9000)
    part = importing(office, write_folder(tmp_path / "in", {"people.csv": "code,name\nZ-1,Asha Tharu\n"}))
    assert part.consent.clock.isVisible()
    assert part.consent.doubt.text().endswith("is its clock right?")
    assert saves(office) == before
    part.consent.sure.click()
    office.worker.settle()
    assert saves(office)[0] == ("import", "in")
    assert not part.consent.clock.isVisible()


def test_the_command_line_says_where_a_second_person_can_agree(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COVERBOOK_USER", ASHA)
    monkeypatch.setenv("COVERBOOK_PASSWORD", PASSWORDS[ASHA])
    folder = write_folder(tmp_path / "in", {"vouchers.csv": VOUCHERS})
    assert main(["import", str(path), str(folder)]) == 1
    told = capsys.readouterr().err
    assert "a second person agrees" in told
    assert "Import it in the window" in told
