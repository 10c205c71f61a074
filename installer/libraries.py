"""The libraries of a bundle: which ask for which, what of the system they need, and what of them nobody reads."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from pathlib import Path

ELF = b"\x7fELF"
NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
C_LIBRARY = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")
HELPERS = ("Qt/lib", ".libs")
"""The folders of libraries that are there only because others ask for them."""
OPTIONAL = ("printsupport/", "wayland")
"""What the places of plugins hold that a desktop may do without: where their libraries lack, only they do not load."""


def libraries_in(bundle: Path) -> list[Path]:
    """Every program and library below a folder."""
    return sorted(each for each in bundle.rglob("*") if each.is_file() and not each.is_symlink() and _is_elf(each))


def _is_elf(file: Path) -> bool:
    """Whether a file is a program or a library."""
    with file.open("rb") as opened:
        return opened.read(len(ELF)) == ELF


@cache
def needs(library: Path) -> frozenset[str]:
    """The names of the libraries that one asks for."""
    return frozenset(NEEDED.findall(_run("objdump", "-p", library)))


def drop_unasked(bundle: Path) -> None:
    """Delete the helping libraries that no other asks for, and those that only these asked for."""
    while unasked := _unasked(bundle):
        for library in unasked:
            library.unlink()


def _unasked(bundle: Path) -> list[Path]:
    """The helping libraries that no other library asks for."""
    found = libraries_in(bundle)
    asked = frozenset().union(*map(needs, found))
    return [each for each in found if each.parent.as_posix().endswith(HELPERS) and each.name not in asked]


def strip_symbols(bundle: Path) -> None:
    """Take out what only a debugger reads, from every library that can be loaded without it."""
    for library in libraries_in(bundle):
        if library.parent != bundle:  # the programs carry their modules behind them
            slim = library.with_name("slim")
            _run("strip", "--strip-unneeded", "-o", slim, library)
            slim.replace(library) if is_aligned(slim) else slim.unlink()


def is_aligned(library: Path) -> bool:
    """Whether the system could load it: strip misplaces the parts of some libraries that were mended after linking."""
    told = _run("readelf", "--wide", "--program-headers", library)
    loads = [line.split() for line in told.splitlines() if line.split()[:1] == ["LOAD"]]
    return all((int(each[1], 16) - int(each[2], 16)) % int(each[-1], 16) == 0 for each in loads)


def from_system(bundle: Path, *, optional: bool) -> set[str]:
    """The names of the system's libraries that the bundle asks for: always, or only by plugins one may do without."""
    found = libraries_in(bundle)
    own = {each.name for each in found}
    asked = {name for each in found if _is_optional(each) is optional for name in needs(each)}
    return asked - own


def _is_optional(library: Path) -> bool:
    return any(word in library.as_posix().lower() for word in OPTIONAL)


def packages_of(names: set[str]) -> set[str]:
    """The Debian packages that hold the libraries."""
    return {_package(name) for name in names}


@cache
def _package(name: str) -> str:
    """The package of a library's name: as dpkg says, or where it is not here, as Debian's policy (8.1) has it."""
    found = re.search(rf"^\s*{re.escape(name)} .*=> (\S+)$", _run("/usr/sbin/ldconfig", "-p"), re.MULTILINE)
    for place in _places_of(Path(found[1])) if found else ():
        said = subprocess.run(("/usr/bin/dpkg", "-S", place), check=False, capture_output=True, text=True)
        if said.returncode == 0:
            return said.stdout.partition(":")[0]
    stem, _, version = name.partition(".so.")
    return f"{stem}{'-' if stem[-1].isdigit() else ''}{version}".lower()


def _places_of(library: Path) -> tuple[Path, ...]:
    """Where dpkg may know a library: /lib is a link to /usr/lib, and dpkg knows some by the one, some by the other."""
    real = library.resolve()
    short = Path("/", *real.parts[2:]) if real.parts[1] == "usr" else real
    return library, real, short


def c_library_of(bundle: Path) -> str:
    """The oldest version of the C library on which everything in the bundle loads."""
    versions = {
        (int(a), int(b)) for each in libraries_in(bundle) for a, b in C_LIBRARY.findall(_run("objdump", "-p", each))
    }
    return ".".join(map(str, max(versions)))


def _run(*command: str | Path) -> str:
    """What a tool of the system prints."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
