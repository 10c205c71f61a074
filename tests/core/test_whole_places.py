"""What is written for people is written whole, or it is said in true words why it is not."""

from __future__ import annotations

import errno
import os
import resource
import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

import pytest

from desktop_app.__main__ import main
from desktop_app.core.language import PLAIN
from desktop_app.core.places import not_written, whole_file, whole_folder
from desktop_app.core.problems import Refused
from desktop_app.figures.figures import Figures
from desktop_app.media.registry import FILES, FOLDERS, write
from desktop_app.media.snapshot_file import write_snapshot
from desktop_app.reports.registry import report_named
from desktop_app.reports.snapshot import REPORT as SNAPSHOT
from desktop_app.ui.speech.languages import speech_for
from tests.books import closed
from tests.quarters import Q1, year_book

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path


def said(number: int, place: Path) -> str:
    """What is said of a place that answers so."""
    (problem,) = not_written(OSError(number, os.strerror(number)), place).problems
    return PLAIN.say(problem.message)


@pytest.mark.parametrize(
    ("number", "right"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EROFS, "Nothing can be written in"),
        (errno.EACCES, "Nothing can be written in"),
        (errno.ENOENT, "there is no folder"),
        (errno.ENOTDIR, "there is no folder"),
        (errno.ENAMETOOLONG, "could not be written there"),
        (errno.EIO, "The disk did not take or give"),
    ],
)
def test_what_a_place_does_not_take_is_said_as_what_was_not_written(tmp_path: Path, number: int, right: str) -> None:
    assert right in said(number, tmp_path / "out.pdf")


def test_what_another_program_holds_open_is_to_be_closed_there(tmp_path: Path) -> None:
    (tmp_path / "out.pdf").write_bytes(b"%PDF-")
    assert "Close it where it is open" in said(errno.EACCES, tmp_path / "out.pdf")
    assert "Nothing can be written in" in said(errno.EROFS, tmp_path / "out.pdf")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EIO])
def test_a_place_that_fails_half_way_keeps_what_it_had(tmp_path: Path, number: int) -> None:
    def failing(place: Path) -> NoReturn:
        place.joinpath("half").write_bytes(b"half") if place.is_dir() else place.write_bytes(b"half")
        raise OSError(number, os.strerror(number))

    (tmp_path / "out.pdf").write_bytes(b"earlier")
    with pytest.raises(Refused), whole_file(tmp_path / "out.pdf", ".pdf") as place:
        failing(place)
    with pytest.raises(Refused), whole_folder(tmp_path / "out") as place:
        failing(place)
    assert [each.name for each in tmp_path.iterdir()] == ["out.pdf"]
    assert (tmp_path / "out.pdf").read_bytes() == b"earlier"


WRITERS = {
    "statement": "statement {0} --quarter 2025-Q1 --out {1}.pdf",
    "paper": "report {0} income --from 2025-01-01 --to 2025-03-31 --pdf {1}.pdf",
    "heap": "report {0} member_cards --pdf {1}.pdf",
    "workbook": "report {0} income --from 2025-01-01 --to 2025-03-31 --xlsx {1}.xlsx",
    "table": "ledger {0} --from 2025-01-01 --to 2025-03-31 --csv {1}.csv",
    "records": "explain {0} P03 --from 2025-01-01 --to 2025-03-31 --records {1}.csv",
    "snapshot": "snapshot {0} --out {1}.parquet",
    "page": "proof {0} --out {1}.html",
}


@pytest.mark.parametrize("command", WRITERS.values(), ids=WRITERS)
def test_every_verb_that_writes_a_file_names_the_folder_that_is_not_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    book = closed(year_book(tmp_path))
    assert main(command.format(book, tmp_path / "nowhere" / "out").split()) == 1
    told = capsys.readouterr().err
    assert f"was not written: there is no folder {tmp_path / 'nowhere'}." in told
    assert not (tmp_path / "nowhere").exists()


@pytest.fixture(name="no_room")
def a_disk_without_room() -> Iterator[Callable[[], AbstractContextManager[None]]]:
    """While it is entered no file grows: what writes is told so by the system itself, in whatever library it writes."""

    @contextmanager
    def no_room() -> Iterator[None]:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    told = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    yield no_room
    signal.signal(signal.SIGXFSZ, told)


@pytest.mark.parametrize("medium", [*FILES, *FOLDERS])
def test_a_disk_without_room_is_refused_calmly_in_every_medium(
    tmp_path: Path, no_room: Callable[[], AbstractContextManager[None]], medium: str
) -> None:
    book = year_book(tmp_path)
    report, out = report_named("income"), tmp_path / ("out" if medium in FOLDERS else f"out.{medium}")
    answer = report.answer(report.asked(Figures(book), first=Q1.first, last=Q1.last))
    with no_room(), pytest.raises(Refused):
        write(answer, medium, out, speech_for("en"))
    assert not list(tmp_path.glob("*out*"))
    book.close()


def test_a_disk_without_room_is_refused_calmly_by_a_snapshot(
    tmp_path: Path, no_room: Callable[[], AbstractContextManager[None]]
) -> None:
    book = year_book(tmp_path)
    asked = SNAPSHOT.asked(Figures(book))
    with no_room(), pytest.raises(Refused):
        write_snapshot(asked, tmp_path / "out.parquet")
    assert not list(tmp_path.glob("*out*"))
    book.close()
