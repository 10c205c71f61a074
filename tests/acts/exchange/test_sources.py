"""Whatever lies in a folder, an import ends in a sentence or in records, never in a crash."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.exchange.sources import source
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.sheets import SHEETS, sheet
from tests.books import new_book
from tests.folders import SMALL, small_folder, write_workbook
from tests.second_opinion.effort import examples

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.store.database import Book


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """A new file, which is only checked against."""
    book = new_book(tmp_path_factory.mktemp("garbage") / "new.coverbook")
    yield book
    book.close()


def tried(book: Book, path: Path) -> list[str]:
    """What is said about an exchange folder or workbook; nothing where it is good."""
    try:
        import_folder(book, path, check_only=True)
    except Refused as refusal:
        said = [PLAIN.say(problem.message) for problem in refusal.problems]
        assert said
        return said
    return []


GARBAGE = settings(
    max_examples=examples(25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
NAMES = st.sampled_from([each.name for each in SHEETS])
CELLS = st.text(max_size=12) | st.sampled_from(
    [
        "",
        "P-1",
        "M-1",
        "HEALTH",
        "2026-01-01",
        "2027-12-31",
        "12.50",
        "-1",
        "open",
        "paid",
        "yes",
        "B02",
        '"',
        ",",
        "\n",
    ]
)


@GARBAGE
@given(NAMES, st.binary(max_size=300))
@example("people", b"\xff\xfe\x00")
@example("scheme", b'name,currency\n"')
def test_any_bytes_are_read_or_refused(book: Book, name: str, content: bytes) -> None:
    """In place of any sheet."""
    with tempfile.TemporaryDirectory() as place:
        folder = small_folder(Path(place))
        (folder / f"{name}.csv").write_bytes(content)
        tried(book, folder)


@GARBAGE
@given(NAMES, st.data())
def test_any_cells_under_the_right_columns_are_read_or_refused(book: Book, name: str, data: st.DataObject) -> None:
    """Also those that are right in another place."""
    columns = [each.column for each in sheet(name).fields]
    rows = data.draw(st.lists(st.lists(CELLS, min_size=len(columns), max_size=len(columns)), max_size=4))
    quoted = ["".join(",".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\n") for row in rows]
    with tempfile.TemporaryDirectory() as place:
        changed = ",".join(columns) + "\n" + "".join(quoted)
        tried(book, small_folder(Path(place), **{name: changed}))


@GARBAGE
@given(st.binary(max_size=200), st.integers(0, 3000))
def test_a_broken_workbook_is_refused(book: Book, content: bytes, at: int) -> None:
    """Written over anywhere, cut anywhere, or never a workbook at all."""
    with tempfile.TemporaryDirectory() as place:
        path = write_workbook(Path(place) / "in.xlsx", {"scheme.csv": SMALL["scheme.csv"]})
        whole = path.read_bytes()
        for broken in (content, whole[:at], whole[:at] + content + whole[at + len(content) :]):
            path.write_bytes(broken)
            tried(book, path)


def test_a_folder_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    """There is nothing at the place, or no folder."""
    (tmp_path / "note.md").write_text("code", encoding="utf-8")
    for place in (tmp_path / "missing", tmp_path / "note.md", tmp_path / ("x" * 300), tmp_path / ("x" * 300 + ".csv")):
        with pytest.raises(Refused) as refusal:
            source(place)
        assert str(place) in PLAIN.say(refusal.value.problems[0].message)
