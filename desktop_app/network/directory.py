"""What a network itself knows of its schemes: a table beside their snapshots, which people keep here or elsewhere."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.guards import GUARD, guard, runs
from desktop_app.core.period import parse_day
from desktop_app.core.places import whole_file
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.text import text
from desktop_app.network.folder import DIRECTORY, reaching

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from desktop_app.core.text import Text
    from desktop_app.network.folder import SchemeFile, Snapshots

STATUSES: Mapping[str, Text] = MappingProxyType(
    {
        "active": text("Network", "Reports"),
        "paused": text("Network", "Pauses"),
        "left": text("Network", "Has left"),
    }
)
"""How a scheme stands to the network; only active ones are expected to report."""
COLUMNS = ("scheme", "name", "country", "status", "contact", "expected", "note")


@dataclass(frozen=True, slots=True)
class NetworkMember:
    """One scheme as the network knows it; without a scheme's own id it has not sent a snapshot yet."""

    scheme: str = ""
    name: str = ""
    country: str = ""
    status: str = "active"
    contact: str = ""
    expected: str = ""
    """The first day of which a report is expected, YYYY-MM-DD; empty: since its first snapshot."""
    note: str = ""
    more: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    """What people keep in columns of their own."""

    @property
    def key(self) -> str:
        """By what it is told from all others."""
        return self.scheme or self.name


def members(found: Snapshots) -> tuple[NetworkMember, ...]:
    """Every scheme of the directory and every one with a snapshot; one that sent its first is known by its name."""
    known = {each.key: each for each in read_directory(found.folder)}
    for file in found.schemes:
        kept = known.pop(file.name, None) if file.scheme not in known else None
        known[file.scheme] = _with(kept or known.get(file.scheme, NetworkMember()), file)
    return tuple(sorted(known.values(), key=lambda of: (of.country, of.name, of.key)))


def _with(kept: NetworkMember, file: SchemeFile) -> NetworkMember:
    """What is kept of a scheme, with what its snapshot says of it."""
    contact = file.brief.get("contact")
    said = contact if isinstance(contact, str) else ""
    return replace(
        kept, scheme=file.scheme, name=file.name, country=file.country or kept.country, contact=kept.contact or said
    )


def read_directory(folder: Path) -> tuple[NetworkMember, ...]:
    """The directory as people left it; Refused, line by line, where it says what cannot be."""
    place = folder / DIRECTORY
    if not place.exists():
        return ()
    try:
        with place.open(encoding="utf-8-sig", newline="") as handle:
            rows = list(csv.DictReader(handle, restval=""))
    except (UnicodeDecodeError, csv.Error):
        words = text("Network", "It cannot be read as a table. Save it as CSV in UTF-8.")
        raise Refused(Problem(words, file=DIRECTORY)) from None
    found = [_member({name: value for name, value in row.items() if isinstance(name, str)}) for row in rows]
    longer = text("Network", "This line has more cells than there are headings. Give each column a heading.")
    problems = [Problem(longer, "", DIRECTORY, line) for line, row in enumerate(rows, 2) if None in row]
    problems += [each for line, of in enumerate(found, 2) for each in _wrong(of, line)]
    keys = [of.key for of in found]
    problems += [
        Problem(text("Network", "{name} stands here twice. Leave one line.", name=key), "scheme", DIRECTORY, line)
        for line, key in enumerate(keys, 2)
        if key in keys[: line - 2]
    ]
    if problems:
        raise Refused(*problems)
    return tuple(found)


def _member(row: Mapping[str, str]) -> NetworkMember:
    """A line of the table."""
    row = {name: value.removeprefix(GUARD) if runs(value[1:]) else value for name, value in row.items()}
    known = {name: row.get(name, "").strip() for name in COLUMNS}
    known["status"] = known["status"] or "active"
    return NetworkMember(**known, more={name: value for name, value in row.items() if name not in COLUMNS})


def _wrong(of: NetworkMember, line: int = 0) -> Iterator[Problem]:
    """What of a scheme cannot be so."""
    if not of.key:
        yield Problem(text("Network", "A scheme needs a name."), "name", DIRECTORY, line)
    if of.status not in STATUSES:
        words = text("Network", "{given} is no status. Write one of: {known}", given=of.status)
        yield Problem(words.about(known=", ".join(STATUSES)), "status", DIRECTORY, line)
    try:
        if of.expected:
            parse_day(of.expected)
    except ValueError:
        words = text("Network", "{given} is no day. Write it as 2026-01-31.", given=of.expected)
        yield Problem(words, "expected", DIRECTORY, line)


def write_member(folder: Path, member: NetworkMember) -> None:
    """Write down what the network knows of a scheme; Refused, and nothing written, where that cannot be."""
    if problems := tuple(_wrong(member)):
        raise Refused(*problems)
    with reaching(folder):
        known = {each.key: each for each in read_directory(folder)}
        known.pop(member.name, None)
        known[member.key] = member
        _write(folder, sorted(known.values(), key=lambda of: (of.country, of.name, of.key)))


def _write(folder: Path, members_of: Sequence[NetworkMember]) -> None:
    """Write the table, whole or not at all; no cell runs in a spreadsheet."""
    more = tuple(dict.fromkeys(name for of in members_of for name in of.more))
    with (
        whole_file(folder / DIRECTORY, ".csv", for_others=True) as part,
        part.open("w", encoding="utf-8-sig", newline="") as handle,
    ):
        writer = csv.writer(handle, lineterminator="\r\n")
        writer.writerow((*COLUMNS, *more))
        for of in members_of:
            cells = [*(getattr(of, name) for name in COLUMNS), *(of.more.get(name, "") for name in more)]
            writer.writerow([guard(cell) if runs(cell) else cell for cell in cells])
