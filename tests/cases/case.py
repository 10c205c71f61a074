"""A case: a small exchange folder, changed where a test wants a sibling of it, and what the commands say of it."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from desktop_app.__main__ import main
from tests.ready_made import ready_made
from tests.reporting import asked_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pytest

HERE = Path(__file__).parent
FOLDERS = tuple(sorted(path.name for path in HERE.iterdir() if (path / "scheme.csv").exists()))
"""The names of all cases."""

Change = str | list[str] | dict[str, dict[str, str]]
"""A sheet in place of the folder's (none of it where empty), rows to add, or cells to write, by the rows' codes."""
Span = tuple[str, str]
"""First and last day."""


def year(number: int) -> Span:
    """A calendar year, which is the fiscal year of every case."""
    return f"{number}-01-01", f"{number}-12-31"


def quarters(number: int) -> tuple[Span, Span, Span, Span]:
    """The quarters of a year."""
    return (
        (f"{number}-01-01", f"{number}-03-31"),
        (f"{number}-04-01", f"{number}-06-30"),
        (f"{number}-07-01", f"{number}-09-30"),
        (f"{number}-10-01", f"{number}-12-31"),
    )


def month_ends(first: str, last: str) -> list[str]:
    """The last days of the months from one month to another, `YYYY-MM`."""
    import calendar

    at, end = ([int(part) for part in month.split("-")] for month in (first, last))
    months = range(at[0] * 12 + at[1] - 1, end[0] * 12 + end[1])
    days = ((month // 12, month % 12 + 1) for month in months)
    return [f"{of}-{month:02}-{calendar.monthrange(of, month)[1]}" for of, month in days]


def sheets(name: str, changes: Mapping[str, Change]) -> dict[str, str]:
    """The files of a case with its changes."""
    found = {path.stem: path.read_text(encoding="utf-8") for path in sorted((HERE / name).glob("*.csv"))}
    for sheet, change in changes.items():
        found[sheet] = _changed(found.get(sheet, ""), change)
    return {f"{sheet}.csv": text for sheet, text in found.items() if text}


def _changed(text: str, change: Change) -> str:
    """A sheet with its change."""
    if isinstance(change, str):
        return change
    if isinstance(change, list):
        return text.rstrip("\n") + "\n" + "".join(f"{row}\n" for row in change)
    rows = list(csv.DictReader(StringIO(text)))
    new = dict.fromkeys(column for cells in change.values() for column in cells)
    columns = list(dict.fromkeys([*rows[0], *new]))
    out = StringIO()
    writer = csv.DictWriter(out, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(row | change.get(row[columns[0]], {}) for row in rows)
    return out.getvalue()


class Case:
    """A case on its way into a file of its own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """The folder to import; the file is beside it."""
        self.folder, self.file = folder, folder.with_suffix(".coverbook")
        self._capsys = capsys

    def imported(self) -> Case:
        """The case in its file; it must be taken, and where the same folder has been, its file is copied."""
        ready_made(
            self.file, tuple(sorted((path.name, path.read_bytes()) for path in self.folder.iterdir())), self._take
        )
        return self

    def _take(self, file: Path) -> None:
        """Import it as a user would."""
        assert main(["import", str(file), str(self.folder)]) == 0, self._capsys.readouterr().err

    def refused(self) -> list[str]:
        """The lines of its refusal; no file may be left."""
        self._capsys.readouterr()
        assert main(["import", str(self.file), str(self.folder)]) == 1
        assert not self.file.exists()
        return self._capsys.readouterr().err.splitlines()

    def said(self, verb: str, *words: str) -> str:
        """What a command prints."""
        self._capsys.readouterr()
        done, said = main([verb, str(self.file), *words]), self._capsys.readouterr()
        assert (done, said.err) == (0, "")
        return said.out

    def answer(self, verb: str, *words: str) -> dict[str, Any]:
        """The answer of a command as JSON."""
        return dict(json.loads(self.said(verb, *words, "--json")))

    def report(self, name: str, *words: str) -> dict[str, Any]:
        """The answer of a report as JSON, its rows by the names of their columns."""
        return asked_for(self._capsys, self.file, name, *words)

    def reserve(self, name: str, day: str, product: str = "A") -> str:
        """One reserve of a product at a day: upr, cics, ibnr or alr."""
        (found,) = self.answer("reserves", "--at", day, "--product", product)["results"]
        return str(found[name])

    def lines(self, codes: str, span: Span, product: str | None = None) -> str:
        """The coded lines of a span, in the order of the codes, parted by blanks as these are."""
        found = self.all_lines(span)[product]
        return " ".join(found[code] for code in codes.split())

    def all_lines(self, span: Span) -> dict[str | None, dict[str, str]]:
        """All coded lines of a span, of every product (None: of the whole)."""
        results = self.answer("lines", "--from", span[0], "--to", span[1])["results"]
        return {each["product"]: each["lines"] for each in results}

    def indicators(self, span: Span, product: str | None = None, office: str | None = None) -> dict[str, Any]:
        """The ten indicators of a span by name."""
        of_office = [] if office is None else ["--office", office]
        found = self.answer("indicators", "--from", span[0], "--to", span[1], *of_office)["results"]
        return {each["indicator"]: each for each in found if each["product"] == product}


def fraction(figure: Mapping[str, Any]) -> tuple[Any, Any]:
    """Numerator and denominator of an indicator or of a part of it."""
    return figure["numerator"], figure["denominator"]


class MakeCase(Protocol):
    """Makes a case from its folder and the changes to its sheets."""

    def __call__(self, name: str, **changes: Change) -> Case:
        """The case of that name."""
        ...
