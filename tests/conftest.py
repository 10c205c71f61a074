"""What every test may rely on: no display, no network, no folder of the user's own."""

from __future__ import annotations

import gc
import os
import shutil
import socket
import tempfile
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest
from hypothesis import settings

from desktop_app import __main__ as program
from desktop_app.store import opening
from tests.locked import quick_to_try
from tests.ready_made import made_once, new_file
from tests.second_opinion.effort import examples

if TYPE_CHECKING:
    from collections.abc import Iterator

VILLAGE = 7
"""The seed of the demonstration village that many tests look at."""
MEMORY, ROOM = Path("/dev/shm"), 2 << 30  # noqa: S108 - a place for what nobody else shall find is made in it
"""Files of tests are synced many thousand times: three files of tests took 18 seconds on a disk, 12 in memory."""
SELDOM = 50_000
"""So many things more than before have to be there: to look after 700 took two thirds of the time of large texts."""
HOMES = count(1)
"""The numbers of the tests' own homes."""


def pytest_configure() -> None:
    """Draw offscreen and write in memory unless asked otherwise; a slow machine takes its time over generated cases."""
    gc.disable()  # until all tests are there
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if "TMPDIR" not in os.environ and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)
    settings.register_profile("coverbook", deadline=None, print_blob=True, max_examples=examples(40))
    settings.load_profile("coverbook")


def pytest_collection_finish() -> None:
    """Look for rubbish seldom, as the program does, and never among the thousands of tests, which stay to the end."""
    gc.freeze()
    gc.set_threshold(SELDOM)
    gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """A command looks for no rubbish until it ends, which it does not here."""
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def new_files_copied() -> Iterator[None]:
    """Thousands of tests begin with a new file; it is made once, except for the tests of how it is made."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "new_file", new_file)
        yield


@pytest.fixture(scope="session", autouse=True)
def parsers_kept() -> Iterator[None]:
    """A process runs one command, but a test runs thousands: what reads the words of each is put together once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(program, "_parser", cache(program._parser))
        yield


@pytest.fixture(scope="session", autouse=True)
def quick_passwords() -> Iterator[None]:
    """Trying a password takes an eighth of a second on purpose, which is not what hundreds of tests are about."""
    with quick_to_try():
        yield


def _live_in(folder: Path, patch: pytest.MonkeyPatch) -> None:
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        patch.setenv(f"XDG_{name}_HOME", str(folder / name.lower()))


@pytest.fixture(autouse=True, scope="session")
def shared_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What is made once for many tests saves its settings and data in one folder for all of them."""
    with pytest.MonkeyPatch.context() as patch:
        _live_in(tmp_path_factory.mktemp("home"), patch)
        yield


@pytest.fixture(autouse=True)
def own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever a test saves as settings or data goes to a folder of its own, which is only made where it does."""
    _live_in(tmp_path_factory.getbasetemp() / f"home-{next(HOMES)}", monkeypatch)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """An office without a network is the rule: a test that reaches for one fails."""

    def refuse(_socket: socket.socket, address: object) -> NoReturn:
        message = f"a test reached for the network: {address}"
        raise AssertionError(message)

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(scope="session")
def village_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demonstration village for all who only look."""
    from desktop_app.acts.make_demonstration import demonstration_file

    return made_once(tmp_path_factory, "village.coverbook", lambda path: demonstration_file(path, "village", VILLAGE))


@pytest.fixture(scope="session")
def usual_village_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The village as it is made when nothing else is asked for; only to be looked at."""
    from desktop_app.acts.make_demonstration import demonstration_file

    return made_once(tmp_path_factory, "usual-village.coverbook", demonstration_file)


@pytest.fixture(scope="session")
def hamlet_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All that happens in a village, to three hundred people; only to be looked at."""
    from desktop_app.acts.make_demonstration import demonstration_file

    return made_once(tmp_path_factory, "hamlet.coverbook", lambda path: demonstration_file(path, "hamlet"))
