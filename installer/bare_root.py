"""A bare Debian to try a package in, as a stranger's computer would be: no developer packages, and no network."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

RELEASE = "bookworm"
SCREENS = Path("/tmp/.X11-unix")  # noqa: S108 - where every X server has its doors
NUMBER = 97
"""The screen that is ours."""
INSIDE = (
    """mkdir -p "$1{screens}"; mount --bind {screens} "$1{screens}"; mount -t proc proc "$1/proc"; shift; exec "$@" """
)
USER = "officer"
LOOK = 1.0
"""Seconds that a person looks at what they have typed."""
PATIENCE = 60
"""So many looks a window may take to show what was asked for, on a busy machine."""
SMALL = ("import", "-window", "root", "-resize", "10%", "-depth", "8", "rgb:-")
SHADE, FEW = 16, 60
"""So far apart two shades are seen as two, and so many of them are no more than a cursor."""
TOOLS = ("debootstrap", "unshare", "chroot", "Xvfb", "xdotool", "import", "pdftoppm")
QUIET = {"DEBIAN_FRONTEND": "noninteractive", "LANG": "C.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}


def why_not() -> str:
    """What lacks here to make a bare Debian; nothing where all is there."""
    if os.geteuid() != 0:
        return "only root may make a bare Debian and go into it"
    lacking = [tool for tool in TOOLS if not shutil.which(tool)]
    return f"these commands are not installed: {', '.join(lacking)}" if lacking else ""


class BareRoot:
    """A Debian below a folder."""

    def __init__(self, folder: Path) -> None:
        """The folder below which it lies, or will lie."""
        self.folder = folder

    def make(self, kept: Path) -> None:
        """Make it anew; what it is made of is fetched once and kept for the next time."""
        if not kept.is_dir():
            command = ("debootstrap", "--variant=minbase", RELEASE, kept)
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        SCREENS.mkdir(exist_ok=True)  # no X server may have been started here yet
        SCREENS.chmod(0o1777)
        subprocess.run(("/bin/cp", "--archive", kept, self.folder), check=True)
        shutil.copy("/etc/resolv.conf", self.folder / "etc/resolv.conf")
        self.run("useradd", "--create-home", USER)

    def fetch(self, package: str) -> None:
        """With network: the packages that a package asks for, so that it can be installed without."""
        self._chroot((), "apt-get", "-qq", "update")
        self._chroot((), "apt-get", "-qq", "-y", "--no-install-recommends", "--download-only", "install", package)

    def run(self, *command: str) -> str:
        """What a command of root's prints in there, without network."""
        return self._chroot(("--net",), *command)

    def run_as_user(self, *command: str) -> str:
        """What a command of an ordinary user's prints in there, without network."""
        return self._chroot(("--net",), *self._as_user(command))

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """A program of the user's with a window, without network."""
        screen = ("env", f"DISPLAY=:{NUMBER}", *command)
        return subprocess.Popen(self._inside(("--net",), self._as_user(screen)), env=QUIET)

    def _as_user(self, command: tuple[str, ...]) -> tuple[str, ...]:
        return ("runuser", "-u", USER, "--", "env", "-C", f"/home/{USER}", f"HOME=/home/{USER}", *command)

    def _chroot(self, kept_apart: tuple[str, ...], *command: str) -> str:
        return subprocess.run(
            self._inside(kept_apart, command), check=True, env=QUIET, capture_output=True, text=True
        ).stdout

    def _inside(self, kept_apart: tuple[str, ...], command: tuple[str, ...]) -> tuple[str, ...]:
        """The command, its processes and mounts apart from ours: nothing of it stays behind."""
        apart = ("unshare", *kept_apart, "--mount", "--pid", "--fork", "--kill-child")
        shell = ("sh", "-ec", INSIDE.format(screens=SCREENS), "inside", str(self.folder))
        return (*apart, *shell, "chroot", str(self.folder), *command)


@contextmanager
def screen(size: str = "1366x768x24") -> Iterator[None]:
    """A screen without a monitor, whose door the bare root can see."""
    command = ("Xvfb", f":{NUMBER}", "-nolisten", "tcp", "-screen", "0", size)
    with ended_after(subprocess.Popen(command, stderr=subprocess.DEVNULL)):
        while not (SCREENS / f"X{NUMBER}").exists():
            time.sleep(LOOK)
        yield


@contextmanager
def ended_after(program: subprocess.Popen[bytes], how: int = signal.SIGTERM) -> Iterator[None]:
    """A program that is told to end when the work beside it is done or has failed."""
    try:
        yield
    finally:
        program.send_signal(how)
        program.wait()


def on_screen(*command: str) -> str:
    """What a tool for screens prints of ours."""
    return subprocess.run(command, check=True, env=_told(), capture_output=True, text=True).stdout


def _told() -> dict[str, str]:
    """What programs must know to find our screen."""
    return {**os.environ, "DISPLAY": f":{NUMBER}"}


def press(*keys: str) -> None:
    """Press keys, one after the other."""
    for key in keys:
        on_screen("xdotool", "key", key)
        time.sleep(LOOK)


def write_keys(*answers: str) -> None:
    """Type each answer and Enter."""
    for answer in answers:
        if answer:
            on_screen("xdotool", "type", "--delay", "40", answer)
        press("Return")


def at_rest(other_than: bytes = b"") -> bytes:
    """The screen, small, once it shows something else and has come to rest: how long that takes is the machine's."""
    before = b""
    for _ in range(PATIENCE):
        now = subprocess.run(SMALL, check=True, env=_told(), capture_output=True).stdout
        if _alike(before, now) and not _alike(other_than, now):
            break
        before = now
        time.sleep(LOOK)
    return now


def _alike(one: bytes, other: bytes) -> bool:
    """Whether two pictures of the screen show the same, up to a blinking cursor."""
    return len(one) == len(other) and sum(abs(a - b) > SHADE for a, b in zip(one, other, strict=True)) < FEW


def picture(place: Path) -> Path:
    """A picture of the screen as it is."""
    on_screen("import", "-window", "root", str(place))
    return place
