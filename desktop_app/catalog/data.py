"""The page Data described: its parts, how grave a finding is, and the words for what was verified."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.mark import Mark, Tone
from desktop_app.catalog.navigation import Place
from desktop_app.core.checks.finding import Severity
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.problems import Problem
    from desktop_app.core.text import Text

_VERIFY = text("Data", "Verify")
_LAPTOPS = text("Packet", "Other laptops")

BACKUPS = Place(
    "backups",
    text("Backups", "Backups"),
    "backups",
    text("Data", "Whole copies of the file, made when it is closed and every day. Enter brings one back."),
)
"""Backups stand with the data and with the settings."""

PLACES = (
    Place(
        "import",
        text("Data", "Import"),
        "import",
        text("Data", "Brings in a folder, a workbook or any table. You see first what would come."),
        does="import",
        tells=True,
    ),
    Place(
        "export",
        text("Data", "Export"),
        "export",
        text("Data", "Writes every record into a folder of CSV files that spreadsheets and other programs read."),
    ),
    Place(
        "records",
        text("Records", "Records"),
        "records",
        text("Data", "Everything the file holds, list by list: to look at, to add to and to correct."),
    ),
    Place(
        "papers",
        text("Attachment", "Papers"),
        "print",
        text("Data", "Cards, receipts, notices and blank forms on paper. Enter opens one; then choose whose."),
    ),
    Place(
        "keying",
        text("Keying", "Second keying"),
        "keying",
        text(
            "Keying",
            "Stacks of paper forms, keyed by two people and settled where they differ. Nothing is saved before.",
        ),
        does="report_claim",
    ),
    Place(
        "saves",
        text("History", "Saves"),
        "save",
        text("Data", "Who did what and when. Enter shows what a save changed; a whole save can be taken back."),
    ),
    Place(
        "checks",
        text("Data", "Checks"),
        "checks",
        text("Data", "What is doubtful about the records. Enter opens the record, to mend it or to leave it."),
    ),
    Place(
        "packets",
        _LAPTOPS,
        "merge",
        text("Packet", "Takes what was written here to another laptop, and brings in what was written there."),
        group=_LAPTOPS,
    ),
    Place(
        "conflicts",
        text("Conflicts", "Conflicts"),
        "merge",
        text("Conflicts", "What two laptops wrote differently in one place. Enter opens one, to say which stands."),
        group=_LAPTOPS,
    ),
    Place(
        "snapshot",
        text("Snapshot", "Snapshot"),
        "export",
        text("Snapshot", "Figures for a network of schemes, without a name: you see each number that goes out."),
    ),
    BACKUPS,
    Place(
        "verify",
        _VERIFY,
        "verify",
        text("Data", "Proves that the file is whole and that nobody has changed it by hand."),
        group=_VERIFY,
    ),
    Place(
        "paper",
        text("Data", "Check a paper"),
        "statements",
        text("Data", "Whether a printed statement is yours and says what the file says: from its PDF or a photograph."),
        group=_VERIFY,
    ),
)
"""The parts of the page in their order."""

SEVERITIES: Mapping[Severity, Mark] = MappingProxyType(
    {
        Severity.ERROR: Mark(Tone.BAD, text("Data", "Wrong")),
        Severity.WARNING: Mark(Tone.WATCH, text("Data", "Doubtful")),
        Severity.NOTE: Mark(Tone.QUIET, text("Data", "Unknown")),
    }
)
"""How a finding of each severity is marked."""

LETTERS: Mapping[str, Text] = MappingProxyType(
    {
        "utf-8": text("Data", "All languages (UTF-8)"),
        "cp1252": text("Data", "Western Europe (Windows-1252)"),
        "cp1250": text("Data", "Central Europe (Windows-1250)"),
        "cp1251": text("Data", "Cyrillic (Windows-1251)"),
        "cp1254": text("Data", "Turkish (Windows-1254)"),
        "cp1256": text("Data", "Arabic (Windows-1256)"),
        "cp1258": text("Data", "Vietnamese (Windows-1258)"),
        "cp874": text("Data", "Thai (Windows-874)"),
    }
)
"""The letters in which spreadsheets save tables, by their codecs; those that fit any bytes come last."""

MARKS: Mapping[str, Text] = MappingProxyType(
    {
        ",": text("Data", "Commas"),
        ";": text("Data", "Semicolons"),
        "\t": text("Data", "Tabs"),
        "|": text("Data", "Upright bars"),
    }
)
"""What parts the cells of a table."""

HOLDS = Mark(Tone.GOOD, text("Data", "Holds"))
FAILS = Mark(Tone.BAD, text("Data", "Does not hold"))


def problem_row(problem: Problem) -> tuple[str, int | None, str, Text]:
    """A problem as a row."""
    return problem.file, problem.line or None, problem.field, problem.message


def problem_sentence(problem: Problem) -> Text:
    """A problem with its place, as one reads it aloud."""
    words = text("Data", "{file}, line {line}: {problem}")
    if not problem.line:
        words = text("Data", "{file}: {problem}")
    elif problem.field:
        words = text("Data", "{file}, line {line}, column {column}: {problem}")
    return words.about(file=problem.file, line=problem.line, column=problem.field, problem=problem.message)
