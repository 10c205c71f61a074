"""The part of ICU's data that the program uses, made into the library that ICU loads it from.

ICU keeps its data in one archive inside a library: 33 MB for icu4py (which cuts our lines, Khmer at its words), and as
much again for Qt (which sorts file names with it). The two are of different versions and cannot share. Sets of
characters, most converters, names of countries and the like are never asked for here, so they are left out.
"""

from __future__ import annotations

import struct
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

TABLE_ENTRY = struct.Struct("<II")
"""Where a name and where its data lie, counted from the table's beginning."""
ALIGNMENT = 16
ASSEMBLY = """
.section .note.GNU-stack,"",@progbits
.section .rodata
.balign {alignment}
.globl {symbol}
.type {symbol}, @object
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
"""


class Archive(NamedTuple):
    """An archive of ICU: its header as it stands, and each item by its name (`icudt78l/brkitr/khmerdict.dict`)."""

    header: bytes
    items: dict[str, bytes]


def read_archive(data: bytes) -> Archive:
    """Take an archive apart; ValueError where it is none."""
    size, magic = struct.unpack_from("<HH", data)
    if magic != 0x27DA or data[12:16] != b"CmnD":  # noqa: PLR2004 - the marks of ICU's own format
        raise ValueError("This is no archive of ICU.")
    table = data[size:]
    (count,) = struct.unpack_from("<I", table)
    entries = [TABLE_ENTRY.unpack_from(table, 4 + number * TABLE_ENTRY.size) for number in range(count)]
    ends = [start for _, start in entries[1:]] + [len(table)]
    names = [table[at : table.index(b"\0", at)].decode("ascii") for at, _ in entries]
    found = zip(names, entries, ends, strict=True)
    return Archive(data[:size], {name: table[start:end] for name, (_, start), end in found})


def write_archive(archive: Archive) -> bytes:
    """Put an archive together, its names in the order in which ICU looks for them."""
    names = sorted(archive.items)
    listed = b"".join(name.encode("ascii") + b"\0" for name in names)
    first = 4 + len(names) * TABLE_ENTRY.size
    begin = _aligned(first + len(listed) + len(archive.header)) - len(archive.header)
    table, body, name_at = bytearray(struct.pack("<I", len(names))), bytearray(), first
    for name in names:
        table += TABLE_ENTRY.pack(name_at, begin + len(body))
        name_at += len(name) + 1
        item = archive.items[name]
        body += item + bytes(_aligned(len(item)) - len(item))
    return archive.header + bytes(table) + listed + bytes(begin - first - len(listed)) + bytes(body)


def _aligned(size: int) -> int:
    """The size up to the next place where an item may begin."""
    return -(-size // ALIGNMENT) * ALIGNMENT


def trim_library(library: Path, wanted: tuple[str, ...]) -> None:
    """Write a library of ICU's data anew with only those items whose names (below the version) begin as is wanted."""
    symbol, start, size = _symbol(library)
    archive = read_archive(library.read_bytes()[start : start + size])
    kept = {name: item for name, item in archive.items.items() if name.partition("/")[2].startswith(wanted)}
    _link(library, symbol, write_archive(Archive(archive.header, kept)))


def _symbol(library: Path) -> tuple[str, int, int]:
    """The name of the library's archive, where in the file it begins, and its size."""
    lines = _run("readelf", "--wide", "--dyn-syms", library).splitlines()
    _, at, size, *_, symbol = next(line.split() for line in lines if line.endswith("_dat"))
    for line in _run("readelf", "--wide", "--program-headers", library).splitlines():
        kind, *numbers = [*line.split(), "0"][:6]
        if kind == "LOAD":
            offset, virtual, _, length = (int(number, 16) for number in numbers[:4])
            if virtual <= int(at, 16) < virtual + length:
                return symbol, int(at, 16) - virtual + offset, int(size, 0)
    raise ValueError(f"{library} holds no data of ICU.")


def _link(library: Path, symbol: str, data: bytes) -> None:
    """Make the library: nothing but the archive, under the name by which ICU's own libraries know it."""
    with tempfile.TemporaryDirectory() as folder:
        held, source = Path(folder, "data"), Path(folder, "data.S")
        held.write_bytes(data)
        source.write_text(ASSEMBLY.format(alignment=ALIGNMENT, symbol=symbol, data=held), encoding="utf-8")
        library.unlink()
        _run("gcc", "-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-o", library, source)


def _run(*command: str | Path) -> str:
    """What a tool of the system prints."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
