"""Tables that nobody should bring in: rubbish in cells, headings, quotes, encodings and workbooks, by seed.

Each is refused in a sentence and leaves the book as it was, or comes in whole and the book verifies.
"""

from __future__ import annotations

import csv
import io
import shutil
from functools import partial
from random import Random
from typing import TYPE_CHECKING, Any

from desktop_app.acts.exchange.consent import Consent
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.verify_book import verify_book
from desktop_app.acts.who import Who
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from tests.books import new_book
from tests.schemes import SHEETS, scheme_book
from tests.simulation import shim
from tests.simulation.child import run
from tests.simulation.heal import LIVENESS, SAFETY, Tally, Wrong
from tests.simulation.office import NAME, opened, saves_of
from tests.simulation.story import set_up

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.store.database import Book
    from tests.simulation.place import Place

AT_ONCE = 25
"""Imports tried in one process, one after the other."""
RUBBISH = (
    *(
        "",
        " ",
        "\x00",
        "\x1b[2J",
        "\ufeff",
        "\u202e",
        "é" * 300,
        "=1+1",
        "@SUM(A1)",
        "-",
        "'",
        '"',
        '""',
        ",",
        ";",
        "\t",
    ),
    *(
        "\n",
        "\r\n",
        "0",
        "-0",
        "1e309",
        "1e-309",
        "NaN",
        "inf",
        "9" * 40,
        "-9223372036854775809",
        "0x10",
        "1,5",
        "1.234",
    ),
    *("2026-02-30", "0000-00-00", "9999-12-31", "31/12/2026", "12/31/26", "45000", "45000.5", "-1", "true", "#REF!"),
    *("null", "M-1", "P-1", "C-1", "\ud7ff", "🙂", "a" * 40_000, "<b>", "'; DROP TABLE people; --", "../../x", "%s%n"),
)
Rows = list[list[Any]]


def imports(place: Place, seed: int, number: int, tally: Tally) -> None:
    """So many imports, some at once: by turns into new files and into one that has the good rows already."""
    files = _files(place)
    for first in range(0, number, AT_ONCE):
        several = range(first, min(number, first + AT_ONCE))
        for each, wrong in tried(place, files, several, tally).items():
            tally.count(f"--kind hostile --seed {seed} --chance {each}", wrong)


def again(place: Place, chance: int) -> list[Wrong]:
    """One import once more."""
    return tried(place, _files(place), range(chance, chance + 1), Tally())[chance]


def _files(place: Place) -> tuple[bytes, bytes]:
    """A new file, and one with the good rows."""
    new, full = place.folder / "new.coverbook", place.folder / "full.coverbook"
    new_book(new).close()
    return new.read_bytes(), scheme_book(full).read_bytes()


def tried(place: Place, files: tuple[bytes, bytes], several: range, tally: Tally) -> dict[int, list[Wrong]]:
    """What goes wrong with each of some imports."""
    ended = run(partial(_bring_in, place, files, several))
    wrong: dict[int, list[Wrong]] = {each: [] for each in several}
    begun = several[0]
    for line in ended.told:
        word, _, rest = line.partition(" ")
        if word == "begin":
            begun = int(rest)
        elif word == "became":
            tally.heard("import", rest)
        else:
            kind = SAFETY if word == "wrong" else LIVENESS
            wrong[begun].append(Wrong(kind, rest.replace(chr(31), chr(10))))
    if ended.signal:
        wrong[begun].append(Wrong(LIVENESS, f"signal {ended.signal}"))
    return wrong


def _bring_in(place: Place, files: tuple[bytes, bytes], several: range, tell: Callable[[str], None]) -> None:
    """Bring in one after the other."""
    shim.arm(shim.Fault())
    for each in several:
        tell(f"begin {each}")
        source = hostile(place.folder / f"hostile-{each}", Random(f"hostile {each}"))  # noqa: S311 - a seed
        set_up(place.office, {NAME: files[each % len(files)]})
        book = opened(place.office)
        tell(f"became {_brought(book, source, tell)}")
        book.close()
        shutil.rmtree(source) if source.is_dir() else source.unlink()


def _brought(book: Book, source: Path, tell: Callable[[str], None]) -> str:
    """What became of one import."""
    before = saves_of(book)
    try:
        import_folder(book, source, consent=Consent(Who("Asha")))
    except Refused as refusal:
        if saves_of(book) != before or not all(PLAIN.say(problem.message) for problem in refusal.problems):
            tell("wrong refused, and yet something was written, or no word said")
        return "refused"
    for fault in verify_book(book).faults:
        tell(f"wrong verify: {PLAIN.say(fault)}")
    return "brought in" if saves_of(book) > before else "nothing new"


def hostile(place: Path, chance: Random) -> Path:
    """A folder or a workbook made of good sheets and rubbish."""
    sheets = {name: _spoilt([line.split(",") for line in lines], chance) for name, *lines in SHEETS if _wanted(chance)}
    sheets = sheets or {"people": [["code", "name"]]}
    if chance.random() < 0.3:
        return _workbook(place.with_suffix(".xlsx"), sheets, chance)
    place.mkdir(exist_ok=True)
    for name, rows in sheets.items():
        (place / f"{name}.csv").write_bytes(_bytes(rows, chance))
    return place


def _wanted(chance: Random) -> bool:
    return chance.random() < 0.97


def _spoilt(rows: Rows, chance: Random) -> Rows:
    """A sheet with some cells, a column or a row that are not what they should be."""
    if chance.random() < 0.85:  # where every sheet is spoilt nothing ever comes in
        return rows
    for _ in range(chance.choice((0, 1, 1, 2, 5))):
        row = chance.choice(rows if chance.random() < 0.3 else rows[1:] or rows)
        if row:
            row[chance.randrange(len(row))] = chance.choice(RUBBISH)
    how = chance.random()
    if how < 0.05:
        rows.append(list(chance.choice(rows)))
    elif how < 0.1:
        rows = [row[: chance.randint(0, len(row))] for row in rows]
    elif how < 0.15:
        chance.shuffle(rows)
    elif how < 0.2:
        rows = [[*row, chance.choice(RUBBISH)] for row in rows]
    return rows


def _bytes(rows: Rows, chance: Random) -> bytes:
    """A file of a sheet, by a program of some kind, which may have been cut off or touched."""
    made = io.StringIO()
    dialect = chance.choice(("excel", "excel", "excel-tab", "unix"))
    csv.writer(made, dialect, delimiter=chance.choice(",,,;\t|")).writerows(rows)
    encoding = chance.choice(
        ("utf-8", "utf-8", "utf-8-sig", "cp1252", "latin-1") if chance.random() < 0.97 else ("utf-16",)
    )
    whole = bytearray(made.getvalue().encode(encoding, "replace"))
    how = 10 * chance.random()
    if how < 0.1:
        del whole[chance.randint(0, len(whole)) :]
    elif how < 0.3:
        for _ in range(chance.randint(1, 4)):
            whole[chance.randrange(len(whole))] = chance.randrange(256)
    elif how < 0.33:
        whole = bytearray(chance.randbytes(chance.randint(0, 2000)))
    return bytes(whole)


def _workbook(path: Path, sheets: dict[str, Rows], chance: Random) -> Path:
    """A workbook of the sheets, whose bytes may have been touched."""
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path), {"strings_to_numbers": chance.random() < 0.5, "strings_to_formulas": False})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                sheet.write(at, column, cell[:30_000].replace("\x00", ""))
    book.close()
    whole = bytearray(path.read_bytes())
    if chance.random() < 0.3:
        for _ in range(chance.randint(1, 4)):
            whole[chance.randrange(len(whole))] = chance.randrange(256)
    elif chance.random() < 0.05:
        del whole[chance.randint(0, len(whole)) :]
    path.write_bytes(bytes(whole))
    return path
