"""Setting up happens once, says what is missing, and installs exactly what we test with."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

TOP = Path(__file__).parents[1]
LIBRARIES = (
    "libEGL.so.1",
    "libGL.so.1",
    "libxkbcommon.so.0",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libglib-2.0.so.0",
)


def command(folder: Path, name: str, script: str) -> None:
    """Put a command of our own into a folder of commands."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    (folder / name).chmod(0o755)


def set_up(script: str, commands: Path) -> subprocess.CompletedProcess[str]:
    """Run a script of the set-up with our commands before the system's."""
    path = f"{commands}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run([TOP / "setup" / script], env={"PATH": path}, capture_output=True, text=True, check=False)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what the set-up reads, as if set up a moment ago."""
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copy(TOP / name, tmp_path)
    shutil.copytree(TOP / "setup", tmp_path / "setup")
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "coverbook_fr.ts").touch()
    for folder in (".venv", "build/translations"):
        (tmp_path / folder).mkdir(parents=True)
    make(tmp_path, "--touch", "ready")
    return tmp_path


def make(folder: Path, *arguments: str) -> int:
    """The exit status of make, apart from any make that may have started the tests."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    return subprocess.run(["make", *arguments], cwd=folder, env=clean, capture_output=True, check=False).returncode  # noqa: S607 - the developer's own make is what is tried


def test_a_second_run_sets_up_nothing_and_costs_no_time(project: Path) -> None:
    start = time.monotonic()
    assert make(project, "--question", "ready") == 0
    assert time.monotonic() - start < 1


@pytest.mark.parametrize("changed", ["pyproject.toml", "constraints.txt", "translations/coverbook_fr.ts"])
def test_a_change_sets_up_again(project: Path, changed: str) -> None:
    later = time.time() + 5
    os.utime(project / changed, (later, later))
    assert make(project, "--question", "ready") == 1


def test_a_python_too_old_is_passed_over(tmp_path: Path) -> None:
    command(tmp_path / "bin", "python3.11", "exit 1")
    command(tmp_path / "bin", "python3", "exit 0")
    assert set_up("python.sh", tmp_path / "bin").stdout == "python3\n"


def test_no_python_at_all_is_said_in_a_sentence(tmp_path: Path) -> None:
    for version in ("3", "3.11", "3.12", "3.13", "3.14"):
        command(tmp_path / "bin", f"python{version}", "exit 1")
    done = set_up("python.sh", tmp_path / "bin")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Coverbook needs Python 3.11 or newer")


def debian(folder: Path, user: int, known: str = "") -> Path:
    """The commands of a Debian whose loader knows some libraries, which keeps what apt-get is asked for."""
    command(folder / "bin", "ldconfig", f"printf '{known}'")
    command(folder / "bin", "id", f"echo {user}")
    command(folder / "bin", "python3.11", "exit 0")
    command(folder / "bin", "apt-get", f'echo "$@" >> {folder}/asked')
    return folder / "bin"


def test_a_user_who_may_not_install_is_told_the_command_that_does(tmp_path: Path) -> None:
    done = set_up("system_packages.sh", debian(tmp_path, user=1000))
    assert done.returncode == 1
    assert "sudo apt-get install --no-install-recommends libegl1 libgl1" in done.stderr
    assert "libxcb-cursor0" in done.stderr
    assert not (tmp_path / "asked").exists()


def test_libraries_that_only_windows_need_stop_nobody(tmp_path: Path) -> None:
    known = "".join(f"\\t{name} (libc6,x86-64) => /lib/{name}\\n" for name in LIBRARIES)
    done = set_up("system_packages.sh", debian(tmp_path, user=1000, known=known))
    assert done.returncode == 0
    assert "libegl1" not in done.stderr
    assert "libxcb-cursor0" in done.stderr


def test_root_installs_what_is_missing(tmp_path: Path) -> None:
    assert set_up("system_packages.sh", debian(tmp_path, user=0)).returncode == 0
    update, install = (tmp_path / "asked").read_text(encoding="utf-8").splitlines()
    assert update.startswith("update")
    assert "--no-install-recommends libegl1 libgl1 libxkbcommon0" in install


def test_a_machine_without_a_compiler_gets_one_for_the_simulation(tmp_path: Path) -> None:
    commands = debian(tmp_path, user=0)
    command(commands, "gcc", "exit 1")
    assert set_up("system_packages.sh", commands).returncode == 0
    assert "gcc libc6-dev" in (tmp_path / "asked").read_text(encoding="utf-8")


def test_a_python_without_venv_gets_its_package(tmp_path: Path) -> None:
    commands = debian(tmp_path, user=0)
    command(commands, "python3.11", 'case "$*" in *ensurepip*) exit 1;; esac')
    assert set_up("system_packages.sh", commands).returncode == 0
    assert "python3-venv" in (tmp_path / "asked").read_text(encoding="utf-8")


def test_every_range_we_promise_holds_the_version_we_test_with() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pinned = dict(line.split("==") for line in (TOP / "constraints.txt").read_text(encoding="utf-8").split())
    exact = {canonicalize_name(name): version for name, version in pinned.items()}
    extras = project["optional-dependencies"]
    for wanted in map(Requirement, (*project["dependencies"], *extras["dev"], *extras["installer"])):
        assert wanted.specifier.contains(exact[canonicalize_name(wanted.name)]), wanted
