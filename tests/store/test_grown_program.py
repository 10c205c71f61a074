"""A field and a kind of record are added where they are described and in one line more; the file grows with them."""

from __future__ import annotations

import csv
import json
import shutil
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.person import correct_person
from desktop_app.acts.who import Who
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.store.migrations import LATEST
from desktop_app.store.opening import open_book
from tests.books import closed, new_book
from tests.folders import small_folder
from tests.grown_program import FIELD, KIND, Program, grown_copy, places

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("new_files_made")

ASKED = ("--from", "2026-01-01", "--to", "2026-12-31", "--json")


class Grown(NamedTuple):
    """The program that has grown, a file that it has taken over, and what it said on the way."""

    program: Program
    file: Path
    figures: str
    """The indicators, as the program before told them."""
    seen: dict[str, Any]
    """What stood in the file after each of the saves made since."""


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Grown:
    """A file of the program as it is, with a corrected row, taken over and written to by the program that has grown."""
    place = tmp_path_factory.mktemp("grown")
    file = _file_of_today(place)
    figures = Program().verb("indicators", file, *ASKED)
    tomorrow = grown_copy(place / "tomorrow", FIELD + KIND)
    tomorrow.verb("verify", file)
    return Grown(tomorrow, file, figures, json.loads(tomorrow.act("write", file)))


def _file_of_today(place: Path) -> Path:
    """The small scheme, with a correction in it."""
    book = new_book(place / "small.coverbook")
    import_folder(book, small_folder(place / "in"))
    correct_person(book, "M-1", {"name": "Asha Rana", "why": "as on her card"}, Who("Asha", "counter"))
    return closed(book)


@pytest.fixture(scope="module")
def shown(grown: Grown) -> dict[str, Any]:
    """What the file keeps."""
    shown: dict[str, Any] = json.loads(grown.program.act("show", grown.file))
    return shown


@pytest.fixture(scope="module")
def exported(grown: Grown) -> Path:
    """Its exchange folder, as the program that has grown writes it."""
    grown.program.verb("export", grown.file, grown.file.with_name("out"))
    return grown.file.with_name("out")


def test_a_field_is_described_once_and_added_in_one_line(shown: dict[str, Any]) -> None:
    """The record, and the migrations; the form follows."""
    assert places(FIELD) == {"core/records/person.py", "store/migrations.py"}
    assert "disability" in shown["form"]


def test_a_kind_of_record_is_described_once_and_added_in_one_line(shown: dict[str, Any]) -> None:
    """Its record with its sheet, and the migrations."""
    assert places(KIND) == {"core/records/person.py", "core/records/sheets.py", "store/migrations.py"}
    assert len(shown["visits"]) == 2


def test_the_file_of_the_version_before_is_kept_beside_and_taken_over_whole(grown: Grown) -> None:
    """The copy still opens in the program before; the file itself is too new for it."""
    copy = grown.file.with_name(f"small-before-version-{LATEST + 2}.coverbook")
    open_book(copy, look=True).close()
    with pytest.raises(Refused) as refusal:
        open_book(grown.file)
    assert "newer Coverbook" in PLAIN.say(refusal.value.problems[0].message)


def test_every_save_shows_what_was_known_then(grown: Grown) -> None:
    """Before the field was known, after each of its corrections, and the same of the new kind of record."""
    assert grown.seen == {
        "0": [None, None],
        "1": [2, None],
        "2": [3, None],
        "3": [3, 0],
        "4": [3, 1],
        "5": [3, 2],
    }


def test_the_history_of_a_row_tells_the_new_field_from_its_first_day_on(shown: dict[str, Any]) -> None:
    assert shown["people"] == [["Asha Tharu", None], ["Asha Rana", None], ["Asha Rana", 2]]


def test_days_of_a_new_kind_are_readable_without_being_named_anywhere(shown: dict[str, Any]) -> None:
    assert shown["readable"] == [["2026-05-03"]]


def test_pages_parts_saves_and_sums_hold_after_all_that(grown: Grown, shown: dict[str, Any]) -> None:
    """Those of the version before among them."""
    assert "whole" in grown.program.verb("verify", grown.file)
    assert shown["broken"] == []


def test_figures_do_not_move_for_a_field_they_do_not_read(grown: Grown) -> None:
    assert grown.program.verb("indicators", grown.file, *ASKED) == grown.figures


def test_the_field_and_the_kind_travel_with_the_exchange_folder(grown: Grown, exported: Path, tmp_path: Path) -> None:
    """Into a new file that tells the same lines, and out of it as the same bytes."""
    other = tmp_path / "other.coverbook"
    grown.program.verb("import", other, exported)
    grown.program.verb("export", other, tmp_path / "again")
    assert _bytes(tmp_path / "again") == _bytes(exported)
    assert {"visits.csv", "people.csv"} <= set(_bytes(exported))
    assert "whole" in grown.program.verb("verify", other)
    assert grown.program.act("lines", other) == grown.program.act("lines", grown.file)


def _bytes(folder: Path) -> dict[str, bytes]:
    """The files of a folder."""
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}


def test_the_limits_of_a_new_field_are_held_in_an_import(grown: Grown, exported: Path, tmp_path: Path) -> None:
    """With its line and its column, as those of any other."""
    people = shutil.copytree(exported, tmp_path / "out") / "people.csv"
    rows = list(csv.reader(people.read_text(encoding="utf-8").splitlines()))
    rows[1][rows[0].index("disability")] = "9"
    people.write_text("".join(f"{','.join(row)}\n" for row in rows), encoding="utf-8")
    ran = grown.program.run("-m", "desktop_app", "import", tmp_path / "new.coverbook", tmp_path / "out")
    assert ran.returncode == 1
    assert "people.csv:2: disability" in ran.stderr


def test_a_folder_that_knows_nothing_of_the_field_is_still_taken_in(grown: Grown, tmp_path: Path) -> None:
    """One that the program before has written."""
    grown.program.verb("import", tmp_path / "new.coverbook", small_folder(tmp_path / "in"))
    assert "whole" in grown.program.verb("verify", tmp_path / "new.coverbook")


def test_the_demonstration_is_made_without_the_field(grown: Grown, tmp_path: Path) -> None:
    """It imagines what it knows of."""
    made = "import sys, pathlib; from desktop_app.acts.make_demonstration import demonstration_file as make; "
    ran = grown.program.run("-c", f"{made} make(pathlib.Path(sys.argv[1]), 'hamlet')", tmp_path / "demo.coverbook")
    assert ran.returncode == 0, ran.stderr
    assert "whole" in grown.program.verb("verify", tmp_path / "demo.coverbook")
