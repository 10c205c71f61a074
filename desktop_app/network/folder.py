"""A folder of snapshots looked through: which files count, what each says of its scheme, why others do not.

Only the ends of files are read here, where Parquet keeps the least and the greatest of every column: thousands of
files are looked through in a second.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.network import COLUMNS, quarter_number
from desktop_app.core.period import parse_day
from desktop_app.core.problems import refused
from desktop_app.core.shown import When
from desktop_app.core.snapshot import ABOUT, VERSION
from desktop_app.core.text import text
from desktop_app.network.engines import require

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from desktop_app.core.period import Day
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text

ENDING = ".parquet"
DIRECTORY = "directory.csv"
"""What the network itself knows of its schemes lies beside their snapshots."""
_LEFT_BEHIND = (".", "~$", "thumbs.db", "desktop.ini")
"""How the names of files begin that systems and programs leave behind."""
_MARK = b"PAR1"
_PHYSICAL = MappingProxyType(
    {"int32": ("INT32", ""), "date": ("INT32", "DATE"), "float64": ("DOUBLE", ""), "string": ("BYTE_ARRAY", "UTF8")}
)


@dataclass(frozen=True, slots=True)
class SchemeFile:
    """A snapshot that can be read: its file, and what it says of its scheme throughout."""

    file: Path
    scheme: str
    name: str
    country: str
    currency: str
    founded: Day
    made: Day
    last: int
    """The last quarter in it that had ended when it was made."""
    brief: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}), hash=False)


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A file that does not count, and why."""

    file: Path
    why: Text


@dataclass(frozen=True, slots=True)
class Snapshots:
    """The snapshots of a network, one a scheme, and what else lies in their folder."""

    folder: Path
    schemes: tuple[SchemeFile, ...]
    passed: tuple[PassedOver, ...]

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that are asked."""
        return tuple(each.file for each in self.schemes)

    def without(self, lost: Sequence[PassedOver]) -> Snapshots:
        """The same without files that turned out to be damaged."""
        gone = {each.file for each in lost}
        kept = tuple(each for each in self.schemes if each.file not in gone)
        return Snapshots(self.folder, kept, (*self.passed, *lost))


DAMAGED = text("Network", "It is damaged. Ask the scheme to send it again.")


@contextmanager
def reaching(place: Path) -> Iterator[None]:
    """Refused, with what the system says, where a place cannot be read or written."""
    try:
        yield
    except OSError as failure:
        words = text("Network", "{name} cannot be used: {why}", name=str(failure.filename or place))
        raise refused(words.about(why=failure.strerror or str(failure))) from failure


def look_through(folder: Path) -> Snapshots:
    """The snapshots in a folder, the newest of each scheme; Refused where there is no folder or no snapshot in it."""
    require()
    if not folder.is_dir():
        raise refused(text("Network", "{name} is no folder. Give the folder with the snapshots.", name=str(folder)))
    passed, whole = [], []
    for each in sorted(folder.iterdir()):
        if each.name.casefold().startswith(_LEFT_BEHIND):
            continue
        if each.suffix.lower() == ENDING and each.is_file():  # a stick may bring names in capitals
            whole.append(each) if _is_marked(each) else passed.append(PassedOver(each, DAMAGED))
        elif each.name != DIRECTORY:
            passed.append(PassedOver(each, text("Network", "It is no snapshot: those end in .parquet.")))
    read = [_judged(file, ends) for file, ends in _ends_of(whole).items()]
    schemes, older = _newest(each for each in read if isinstance(each, SchemeFile))
    passed += [*(each for each in read if isinstance(each, PassedOver)), *older]
    if not schemes:
        raise refused(_nothing(folder, passed))
    return Snapshots(folder, schemes, tuple(sorted(passed, key=lambda each: each.file)))


def _nothing(folder: Path, passed: Sequence[PassedOver]) -> Text:
    """Why a folder holds no snapshot, by the first file in it."""
    if not passed:
        return text("Network", "{name} is empty. Put the snapshots of the schemes into it.", name=str(folder))
    words = text("Network", "No snapshot in {name} can be read. {file}: {why}", name=str(folder))
    return words.about(file=passed[0].file.name, why=passed[0].why)


def _is_marked(file: Path) -> bool:
    """Whether a file begins and ends as Parquet does."""
    with file.open("rb") as handle:
        begins = handle.read(len(_MARK)) == _MARK
        handle.seek(-min(len(_MARK), file.stat().st_size), 2)
        return begins and handle.read() == _MARK


_Ends = dict[str, tuple[str, str, Any, Any]]
"""By the columns of a file: how each is kept, as what, and its least and greatest value."""


def _ends_of(files: Sequence[Path]) -> dict[Path, tuple[_Ends | None, Mapping[str, Any]]]:
    """The ends of the columns and the brief of each file; None of a file that cannot be read."""
    import duckdb

    with duckdb.connect() as engine:
        return _ends_in(engine, list(files)) if files else {}


def _ends_in(engine: Any, files: list[Path]) -> dict[Path, tuple[_Ends | None, Mapping[str, Any]]]:
    """The same of some files, parted in two for as long as one among them cannot be read."""
    import duckdb

    try:
        return _read_ends(engine, files)
    except duckdb.Error:
        if len(files) == 1:
            return {files[0]: (None, {})}
        half = len(files) // 2
        return {**_ends_in(engine, files[:half]), **_ends_in(engine, files[half:])}


def _read_ends(engine: Any, files: list[Path]) -> dict[Path, tuple[_Ends | None, Mapping[str, Any]]]:
    """The same of files that can all be read."""
    names, places = [str(each) for each in files], {str(each): each for each in files}
    ends: dict[Path, tuple[_Ends, dict[str, Any]]] = {each: ({}, {}) for each in files}
    kinds = "file_name, name AS path_in_schema, coalesce(converted_type, '') AS kept_as"
    schema = engine.table_function("parquet_schema", [names]).project(kinds)
    parts = engine.table_function("parquet_metadata", [names])
    least = "any_value(type) AS type, min(stats_min_value) AS least, max(stats_max_value) AS most"
    columns = parts.aggregate(f"file_name, path_in_schema, {least}", "file_name, path_in_schema")
    told = columns.join(schema, "file_name, path_in_schema").project(
        "file_name, path_in_schema, type, kept_as, least, most"
    )
    for file, column, *end in told.fetchall():
        if column in COLUMNS:
            ends[places[file]][0][column] = tuple(end)
    for file, key, value in engine.table_function("parquet_kv_metadata", [names]).fetchall():
        if key == ABOUT.encode():
            ends[places[file]][1].update(_brief(value))
    return dict(ends)


def _brief(words: bytes) -> Mapping[str, Any]:
    """What a snapshot says of its scheme; nothing where it cannot be read."""
    try:
        brief = json.loads(words)
    except ValueError:
        return {}
    return brief if isinstance(brief, dict) else {}


def _judged(file: Path, found: tuple[_Ends | None, Mapping[str, Any]]) -> SchemeFile | PassedOver:
    """Whether a file is a snapshot of one scheme in the version that is read."""
    ends, brief = found
    if ends is None:
        return PassedOver(file, DAMAGED)
    if "version" in ends and ends["version"][2] != str(VERSION):
        words = text("Network", "It is of version {version}; this program reads {known}. {advice}", known=VERSION)
        return PassedOver(file, words.about(version=ends["version"][2] or "?", advice=_advice(ends["version"][2])))
    wrong = next((name for name, of in COLUMNS.items() if not _fits(ends.get(name), *_PHYSICAL[of])), None)
    if wrong:
        words = text("Network", "It is no snapshot of Coverbook: the column {column} is missing or of another kind.")
        return PassedOver(file, words.about(column=wrong))
    if any(ends[name][2] is None or ends[name][2] != ends[name][3] for name in ("version", "scheme", "made")):
        return PassedOver(file, text("Network", "It does not hold the figures of exactly one scheme."))
    least = {name: end[2] for name, end in ends.items()}
    said = {name: str(least[name]) for name in ("scheme", "name", "country", "currency")}
    founded, made = parse_day(least["founded"]), parse_day(least["made"])
    last = _ended(ends["quarter"][3], least["made"])
    return SchemeFile(file, **said, founded=founded, made=made, last=last, brief=MappingProxyType(dict(brief)))


def _advice(version: str | None) -> Text:
    """What to do about a snapshot of another version."""
    if version and version.isdigit() and int(version) > VERSION:
        return text("Network", "Bring this program up to date.")
    return text("Network", "Ask the scheme to make it again with a newer Coverbook.")


def _fits(end: tuple[str, str, Any, Any] | None, kept: str, kind: str) -> bool:
    """Whether a column is kept as it should be."""
    return end is not None and end[0] == kept and (not kind or end[1] == kind) and end[1] != "DECIMAL"


def _ended(quarter: str, made: str) -> int:
    """The last quarter that had ended on a day, of those up to a quarter."""
    year, month, _ = map(int, quarter.split("-"))
    return quarter_number(year, month) - (quarter >= made)


def _newest(files: Iterable[SchemeFile]) -> tuple[tuple[SchemeFile, ...], list[PassedOver]]:
    """The newest file of each scheme, and those that it takes the place of."""
    newest: dict[str, SchemeFile] = {}
    older = []
    for each in sorted(files, key=lambda of: (of.made, of.file.name)):
        before = newest.get(each.scheme)
        if before:
            words = text("Network", "Another one of the scheme {scheme} counts, of {day}: {file}.", scheme=each.name)
            older.append((before, words))
        newest[each.scheme] = each
    passed = [PassedOver(of.file, words.about(**_newer(newest[of.scheme]))) for of, words in older]
    return tuple(sorted(newest.values(), key=lambda of: (of.country, of.name, of.scheme))), passed


def _newer(of: SchemeFile) -> dict[str, Shown]:
    """Which file counts instead."""
    return {"day": When(of.made), "file": of.file.name}


def damaged_among(files: Iterable[Path]) -> tuple[PassedOver, ...]:
    """The files whose figures cannot be read, though their ends can: each is read whole."""
    return tuple(PassedOver(each, DAMAGED) for each in files if not _is_readable(each))


def _is_readable(file: Path) -> bool:
    """Whether every column of a file can be read."""
    import duckdb

    with duckdb.connect() as engine:
        try:
            every = ", ".join(f"max(hash({name}))" for name in COLUMNS)  # a plain max is told without reading
            engine.read_parquet(str(file)).aggregate(every).fetchall()
        except duckdb.Error:
            return False
    return True
