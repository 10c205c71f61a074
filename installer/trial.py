"""The package tried as a stranger would: in a bare Debian, without network, by keyboard (`make installer-trial`).

Its pictures and papers are left under build/installer/trial, to be looked at.
"""

from __future__ import annotations

import csv
import shutil
import signal
import subprocess
from pathlib import Path
from typing import NamedTuple

from pypdfium2 import PdfDocument

from installer.bare_root import (
    PATIENCE,
    BareRoot,
    at_rest,
    ended_after,
    on_screen,
    picture,
    press,
    screen,
    write_keys,
)
from installer.description import BUILT, NAME, VERSION

PACKAGE = BUILT / f"{NAME}_{VERSION}_amd64.deb"
SEEN = BUILT / "trial"
KEPT = BUILT / "bare"
FAMILY = ("fam", "", "", "", "", "Hari Chaudhary", "", "m", "7/3/85", "", "", "600")
"""What is typed into the form of a household: product, day, village, office, phone; the holder, alone; a premium."""
ENROLLED = "Hari Chaudhary"
SCHEME = "village.coverbook"
OPENED = "Hariyali"
"""What the title of the window has once the invented scheme is open."""
QUARTER = "2025-Q4"
DOTS = "120"
"""To an inch of a picture of a page."""


class Seen(NamedTuple):
    """What the stranger saw."""

    enrolled: bool
    papers: dict[str, Path]
    verified: dict[str, str]
    """What the program says of each paper, of a picture of a code too."""
    window: Path
    left_behind: list[str]


def try_package(languages: tuple[str, ...], package: Path = PACKAGE) -> Seen:
    """Install, make the demonstration, open the window, enrol, print in each language, verify the papers, remove."""
    shutil.rmtree(SEEN, ignore_errors=True)
    root = BareRoot(SEEN / "root")
    root.make(KEPT)
    install(root, package)
    root.run_as_user(NAME, "demo", SCHEME, "--no-window")
    window = enrol(root)
    papers = {code: print_statement(root, code) for code in languages}
    verified = {paper.name: verify(root, paper) for paper in (*papers.values(), picture_of_code(papers[languages[0]]))}
    enrolled = ENROLLED in names_in(root)
    root.run("apt-get", "-qq", "-y", "purge", NAME)
    return Seen(enrolled, papers, verified, window, what_is_left(root))


def install(root: BareRoot, package: Path) -> None:
    """Install by apt, which fetches what the package asks for before; the installing itself has no network."""
    shutil.copy(package, root.folder / "tmp")
    inside = f"/tmp/{package.name}"  # noqa: S108 - a place in the bare root
    root.fetch(inside)
    root.run("apt-get", "-qq", "-y", "--no-install-recommends", "install", inside)


def enrol(root: BareRoot) -> Path:
    """Enrol a household in the window by the keyboard alone; a picture of the window that says so."""
    with screen(), ended_after(root.start(NAME, SCHEME), signal.SIGKILL):  # unshare hears of nothing less
        wait_for_window()
        picture(SEEN / "opened.png")
        come_in()
        seen = at_rest()
        for keys in ("alt+2", "ctrl+n"):
            press(keys)
            seen = at_rest(other_than=seen)
        write_keys(*FAMILY)
        seen = at_rest()
        picture(SEEN / "filled.png")
        press("ctrl+Return")
        at_rest(other_than=seen)
        return picture(SEEN / "enrolled.png")


def wait_for_window() -> None:
    """Wait until the window is there with its scheme, and give it the keyboard: no window manager does."""
    on_screen("xdotool", "windowfocus", "--sync", windows()[0])


def windows() -> list[str]:
    """The windows of the program, once there is one."""
    looked_for = ("xdotool", "search", "--sync", "--onlyvisible", "--class", NAME)
    return on_screen("timeout", str(PATIENCE), *looked_for).split()


def come_in() -> None:
    """Take the code that is proposed for this laptop, once it is: then the scheme opens."""
    for _ in range(PATIENCE):
        if any(OPENED in on_screen("xdotool", "getwindowname", each) for each in windows()):
            return
        press("Return")


def print_statement(root: BareRoot, language: str) -> Path:
    """Print the last quarter's statement in a language; the paper."""
    paper = f"statement-{language}.pdf"
    asked = ("--quarter", QUARTER, "--language", language, "--out", paper)
    root.run_as_user(NAME, "statement", SCHEME, *asked)
    return Path(shutil.copy(root.folder / "home/officer" / paper, SEEN))


def picture_of_code(paper: Path) -> Path:
    """The last page of a paper, where its code stands, as a picture: what a telephone would see."""
    name = paper.with_name(f"{paper.stem}-code")
    with PdfDocument(paper) as read:
        command = ("/usr/bin/pdftoppm", "-png", "-r", DOTS, "-f", str(len(read)), "-singlefile", paper, name)
    subprocess.run(command, check=True)
    return name.with_suffix(".png")


def verify(root: BareRoot, paper: Path) -> str:
    """What the program says of a paper that somebody brings."""
    shutil.copy(paper, root.folder / "home/officer")
    return root.run_as_user(NAME, "verify", SCHEME, paper.name)


def names_in(root: BareRoot) -> set[str]:
    """The names of everybody in the scheme, as an exchange folder has them."""
    root.run_as_user(NAME, "export", SCHEME, "exchange")
    people = root.folder / "home/officer/exchange/people.csv"
    with people.open(encoding="utf-8-sig", newline="") as opened:
        return {row["name"] for row in csv.DictReader(opened)}


def what_is_left(root: BareRoot) -> list[str]:
    """The files of the package that are still there after it was removed."""
    places = [*root.folder.glob(f"usr/**/{NAME}*"), *root.folder.glob(f"etc/**/{NAME}*")]
    return [str(each.relative_to(root.folder)) for each in places]
