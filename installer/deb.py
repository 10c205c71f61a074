"""The package for Debian and its kin: the bundle with its menu entry, icon, file type and page of the manual."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from pathlib import Path

from installer.bundle import PROBE, size_of
from installer.description import BUILT, NAME, SUMMARY, TOP, VERSION
from installer.desktop_entry import kind_of_file, manual, menu_entry, write
from installer.libraries import c_library_of, from_system, packages_of
from installer.pictures import SIZES

HOME = Path("usr/lib") / NAME
MAINTAINER = "Coverbook <office@coverbook.example>"
FURTHER = ("xkb-data",)
"""What our own copy of a library reads from the system: the keyboards' layouts."""
CONTROL = """Package: {name}
Version: {version}
Architecture: amd64
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Section: misc
Priority: optional
Description: {summary}
 Coverbook keeps members, premiums and claims of one scheme in one local file,
 computes its indicators and reserves, keeps its books, and prints statements.
 It needs no network and no server.
"""
COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Coverbook

Files: *
Copyright: the authors of Coverbook
License: Apache-2.0
 On Debian systems the whole text is in /usr/share/common-licenses/Apache-2.0.

Files: usr/lib/coverbook/_internal/resources/fonts/*
Copyright: the Noto Project Authors
License: OFL-1.1
 The whole text lies beside the fonts (OFL.txt).

Files: usr/lib/coverbook/_internal/resources/checker/qr.js usr/lib/coverbook/_internal/resources/checker/ed25519.js
Copyright: Paul Miller (paulmillr.com)
License: MIT
 The whole texts lie beside them (LICENSE-qr.txt, LICENSE-ed25519.txt).
"""


def build_deb(bundle: Path) -> Path:
    """Build the package from the bundle; its file."""
    tree = BUILT / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(bundle, tree)
    write(control(bundle, tree), tree / "DEBIAN" / "control")
    package = BUILT / f"{NAME}_{VERSION}_amd64.deb"
    command = ("dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", tree, package)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return package


def lay_out(bundle: Path, tree: Path) -> None:
    """Put every file where it will lie on the system."""
    shutil.copytree(bundle, tree / HOME, ignore=shutil.ignore_patterns(PROBE))
    _link(tree / "usr/bin" / NAME, Path("..", "lib", NAME, NAME))
    share = tree / "usr/share"
    write(menu_entry(NAME), share / "applications" / f"{NAME}.desktop")
    write(kind_of_file(), share / "mime/packages" / f"{NAME}.xml")
    write(COPYRIGHT, share / "doc" / NAME / "copyright")
    _zip(manual().encode(), share / "man/man1" / f"{NAME}.1.gz")
    _zip((TOP / "CHANGELOG.md").read_bytes(), share / "doc" / NAME / "changelog.gz")
    for size in SIZES:
        target = share / f"icons/hicolor/{size}x{size}/apps/{NAME}.png"
        target.parent.mkdir(parents=True)
        shutil.copy(BUILT / "pictures" / f"{NAME}-{size}.png", target)
    _open_to_all(tree)


def control(bundle: Path, tree: Path) -> str:
    """What apt must know: which packages hold the libraries that the bundle asks of the system."""
    always = packages_of(from_system(bundle, optional=False))
    depends = sorted({*always - {"libc6"}, *FURTHER, f"libc6 (>= {c_library_of(bundle)})"})
    recommends = sorted(packages_of(from_system(bundle, optional=True)) - always)
    return CONTROL.format(
        name=NAME,
        version=VERSION,
        maintainer=MAINTAINER,
        kilobytes=size_of(tree) // 1024,
        depends=", ".join(depends),
        recommends=", ".join(recommends),
        summary=SUMMARY.removeprefix("An ").removeprefix("A "),
    )


def _link(place: Path, target: Path) -> None:
    """A link in a folder that is made for it."""
    place.parent.mkdir(parents=True)
    place.symlink_to(target)


def _zip(content: bytes, place: Path) -> None:
    """Write content compressed, without the time of now, so that the same content is the same file."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(content, mtime=0))


def _open_to_all(tree: Path) -> None:
    """Let everybody read what whoever builds has made, whatever their own mask is."""
    for each in tree.rglob("*"):
        if not each.is_symlink():
            runs = each.is_dir() or each.stat().st_mode & 0o100
            each.chmod(0o755 if runs else 0o644)
