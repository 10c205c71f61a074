"""Tables made to break whoever reads them are read in little memory or refused in a sentence, in bounded time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from tests.acts.exchange.test_odd_workbooks import workbook
from tests.programs import ROOT, says
from tests.ready_made import new_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from typing import TypeAlias

    Read: TypeAlias = Callable[..., dict[str, Any]]

ROOM = 256 << 20
"""Memory beside what the program has once everything that reads is loaded."""
SECONDS = 90
PIECE = 1 << 20
PARENT = """
import json, os, re, resource, signal, sys
from pathlib import Path
import python_calamine, sqlcipher3.dbapi2
from desktop_app.acts.exchange import aside, import_folder, preview
from desktop_app.acts.exchange.foreign import origin
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.progress import Progress
from desktop_app.store.opening import open_book
def read(path, new, how):
    book = open_book(new)
    had = int(re.search(r"VmSize:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) << 10
    resource.setrlimit(resource.RLIMIT_AS, (had + ROOM, had + ROOM))
    try:
        if how == "look":
            ahead = preview.preview_of(book, path, Progress())
            answer, problems = {"wrong": [each.wrong for each in ahead.sheets]}, ahead.problems
        elif how == "aside":
            answer, problems = {"rows": aside.import_right(book, path, new.with_name("aside")).aside}, ()
        else:
            answer, problems = {"rows": import_folder.import_folder(book, path).rows}, ()
    except Refused as refusal:
        answer, problems = {}, refusal.problems
    told = [f"{each.file}:{each.line}: {PLAIN.say(each.message)}" for each in problems]
    print(json.dumps(answer | {"problems": told}), flush=True)
ROOM, SECONDS = map(int, sys.argv[1:])
for line in sys.stdin:
    path, new, how = json.loads(line)
    if not os.fork():
        signal.alarm(SECONDS)
        read(Path(path), Path(new), how)
        os._exit(0)
    _, status = os.wait()
    if status:
        print(json.dumps({"status": status}), flush=True)
"""
"""Loads everything once, and lets a child of its own, with little memory, read each table."""
PEOPLE = b"code,name,sex\n"
BOOK_PARTS = "xl/worksheets/sheet2.xml"


@pytest.fixture(scope="module")
def parent() -> Iterator[subprocess.Popen[str]]:
    """The program whose children read."""
    command = [sys.executable, "-c", PARENT, str(ROOM), str(SECONDS)]
    env = os.environ | {"RUST_BACKTRACE": "0"}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=env) as it:
        yield it
        it.communicate()


@pytest.fixture
def read(parent: subprocess.Popen[str]) -> Read:
    """What becomes of a folder or workbook in a program with little memory."""

    def answer(path: Path, how: str = "import") -> dict[str, Any]:
        assert parent.stdin is not None
        new_file(path.with_name("new.coverbook"))
        parent.stdin.write(json.dumps([str(path), str(path.with_name("new.coverbook")), how]) + "\n")
        parent.stdin.flush()
        found: dict[str, Any] = json.loads(says(parent))
        assert "status" not in found, found
        return found

    return answer


def folder(path: Path, parts: Iterable[bytes], name: str = "people.csv") -> Path:
    """A folder of a scheme and one more file, written piece by piece."""
    path.mkdir()
    (path / "scheme.csv").write_text("name,country,currency,fiscal_year_start\nTest,BD,INR,1\n")
    with (path / name).open("wb") as handle:
        handle.writelines(parts)
    return path


def remade(path: Path, part: str, pieces: Iterable[bytes]) -> Path:
    """A workbook in which one part of the archive has another content."""
    good = workbook(path.with_name("good.xlsx"), people=[["code", "name", "sex"], ["M-1", "Asha", "f"]])
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new:
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
        with new.open(part, "w", force_zip64=True) as handle:
            for piece in pieces:
                handle.write(piece)
    return path


def sheet(*rows: bytes, behind: bytes = b"") -> list[bytes]:
    """The parts of a sheet with these rows."""
    space = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    heads = b"".join(b'<c r="%s1" t="inlineStr"><is><t>%s</t></is></c>' % each for each in HEADS)
    first = b'<?xml version="1.0"?><worksheet xmlns="%s"><sheetData><row r="1">%s</row>' % (space, heads)
    return [first, *rows, b"</sheetData>", behind, b"</worksheet>"]


HEADS = ((b"A", b"code"), (b"B", b"name"), (b"C", b"sex"))
MERGED = b'<mergeCells count="1"><mergeCell ref="%s"/></mergeCells>'
ROW = b'<row r="2"><c r="A2" t="inlineStr"><is><t>M-1</t></is></c></row>'


@pytest.mark.parametrize(
    "cell",
    [
        b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        b"<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>",
        b'<row><c r="XFD1048576"><v>1</v></c></row>',
        b'<row x=">" r = "1048576"><c y=">" r = "xfd1048576"><v>1</v></c></row>',
        b"<row>" + b"<c><v>1</v></c>" * 16_384 + b"</row>" + b"<row><c><v>1</v></c></row>" * 200_000,
        b"<!--<row>--><row><![CDATA[<row>]]><c r='XFD1048576'><v>1</v></c></row>",
    ],
    ids=["far", "other quotes", "row without number", "odd tags", "counted", "hidden"],
)
def test_a_cell_at_the_far_edge_is_refused_before_room_is_made_for_it(read: Read, tmp_path: Path, cell: bytes) -> None:
    (said,) = read(remade(tmp_path / "in.xlsx", BOOK_PARTS, sheet(cell)))["problems"]
    assert "far from all others" in said or "damaged" in said


@pytest.mark.parametrize("place", [b"A1:XFD1048576", b"A2:XFD1048576", b"XFD1:XFD1048576", b"C2:A1", b"XFD2:XFD3"])
def test_cells_that_are_one_over_the_whole_sheet_do_no_harm(read: Read, tmp_path: Path, place: bytes) -> None:
    path = remade(tmp_path / "in.xlsx", BOOK_PARTS, sheet(ROW, ROW.replace(b"2", b"3"), behind=MERGED % place))
    read(path)


def test_cells_that_are_one_again_and_again_are_refused(read: Read, tmp_path: Path) -> None:
    rows = b"".join(ROW.replace(b"2", b"%d" % at) for at in range(2, 30_000))
    many = b"<mergeCells>%s</mergeCells>" % (b'<mergeCell ref="A1:C30000"/>' * 30_000)
    (said,) = read(remade(tmp_path / "in.xlsx", BOOK_PARTS, sheet(rows, behind=many)))["problems"]
    assert "damaged" in said


REPEATS = b"<si><t>a</t></si>" * (PIECE // 17)


@pytest.mark.parametrize(
    ("part", "pieces"),
    [(BOOK_PARTS, 300), ("xl/sharedStrings.xml", 60), ("xl/workbook.xml", 12), ("xl/styles.xml", 12)],
)
def test_a_part_that_unpacks_to_more_megabytes_than_any_is_refused_at_once(
    read: Read, tmp_path: Path, part: str, pieces: int
) -> None:
    (said,) = read(remade(tmp_path / "in.xlsx", part, (REPEATS for _ in range(pieces))))["problems"]
    assert "CSV" in said


@pytest.mark.parametrize("part", [BOOK_PARTS, "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"])
def test_a_part_that_is_no_text_is_refused_at_once(read: Read, tmp_path: Path, part: str) -> None:
    (said,) = read(remade(tmp_path / "in.xlsx", part, [bytes(PIECE)]))["problems"]
    assert "CSV" in said


def test_a_size_that_is_told_wrong_is_not_believed(read: Read, tmp_path: Path) -> None:
    path = remade(tmp_path / "in.xlsx", BOOK_PARTS, sheet(*(b" " * PIECE for _ in range(300))))
    content = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        real = archive.getinfo(BOOK_PARTS).file_size
    path.write_bytes(content.replace(real.to_bytes(4, "little"), (4000).to_bytes(4, "little")))
    (said,) = read(path)["problems"]
    assert said


def test_a_hundred_megabytes_of_shared_texts_are_refused(read: Read, tmp_path: Path) -> None:
    texts = (
        b"".join(b"<si><t>name %d of many</t></si>" % at for at in range(first, first + 10_000))
        for first in range(0, 3_500_000, 10_000)
    )
    (said,) = read(remade(tmp_path / "in.xlsx", "xl/sharedStrings.xml", (b"<sst>", *texts, b"</sst>")))["problems"]
    assert "CSV" in said


def test_entities_are_not_unfolded(read: Read, tmp_path: Path) -> None:
    fold = b"".join(b'<!ENTITY a%d "%s">' % (at + 1, b"&a%d;" % at * 10) for at in range(9))
    head = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "haha"><!ENTITY f SYSTEM "file:///etc/passwd">%s]>' % fold
    parts = sheet(b'<row r="2"><c r="A2" t="inlineStr"><is><t>&a9;&f;</t></is></c></row>')
    parts[0] = head + parts[0].partition(b"?>")[2]
    answer = read(remade(tmp_path / "in.xlsx", BOOK_PARTS, parts))
    assert "root:" not in str(answer)


def test_thousands_of_sheets_are_refused(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "in.xlsx"
    many: dict[str, Any] = {f"s{at}": [["x"]] for at in range(1200)}
    workbook(path, people=[["code"], ["M-1"]], **many)
    assert read(path)["problems"]


MANY_COLUMNS = b'<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="%d"/>'
WIDE = b"<table:table-row>%s</table:table-row>" % (MANY_COLUMNS % 2_000_000_000)
ALL = b'<table:table-row table:number-rows-repeated="1048576">%s</table:table-row>' % (MANY_COLUMNS % 16_384)
FAR = b"""<table:table-row table:number-rows-repeated="1048575"><table:table-cell/></table:table-row><table:table-row>
<table:table-cell table:number-columns-repeated="16383"/><table:table-cell><text:p>x</text:p></table:table-cell>
</table:table-row>"""


@pytest.mark.parametrize("cells", [WIDE, ALL, FAR], ids=["wide", "all", "far"])
def test_repeated_cells_of_an_open_document_are_refused(read: Read, tmp_path: Path, cells: bytes) -> None:
    path = tmp_path / "in.ods"
    names = b" ".join(
        b'xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % (each, each)
        for each in (b"office", b"table", b"text")
    )
    inside = b'<office:body><office:spreadsheet><table:table table:name="people">%s</table:table>' % cells
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<x/>")
        archive.writestr(
            "content.xml",
            b"<?xml version='1.0'?><office:document-content %s>%s</office:spreadsheet></office:body>"
            b"</office:document-content>" % (names, inside),
        )
    assert read(path)["problems"]


def _long_line() -> Iterable[bytes]:
    yield PEOPLE
    yield from (b"a" * PIECE for _ in range(300))


def _long_field() -> Iterable[bytes]:
    yield PEOPLE + b'M-1,"'
    yield from (b"a\n" * (PIECE // 2) for _ in range(100))
    yield b'",f\n'


def _many_cells() -> Iterable[bytes]:
    yield PEOPLE
    yield from (b'"a\n",' * (PIECE // 5) for _ in range(100))


def _many_heads() -> Iterable[bytes]:
    yield b",".join(b"h%d" % at for at in range(300_000)) + b"\nM-1\n"


@pytest.mark.parametrize("made", [_long_line, _long_field, _many_cells, _many_heads])
@pytest.mark.parametrize("mark", [b",", b";"])
def test_a_line_or_cell_without_end_is_refused(
    read: Read, tmp_path: Path, made: Callable[[], Iterable[bytes]], mark: bytes
) -> None:
    (said,) = read(folder(tmp_path / "in", (part.replace(b",", mark) for part in made())))["problems"]
    assert "too long" in said or "columns" in said


@pytest.mark.parametrize("how", ["import", "look", "aside"])
def test_of_very_many_bad_rows_the_first_are_told_and_the_rest_counted(read: Read, tmp_path: Path, how: str) -> None:
    answer = read(folder(tmp_path / "in", (PEOPLE, *(b"M-%d,Asha,q\n" % at for at in range(6000)))), how)
    told = answer["problems"]
    if how != "aside":
        assert (len(told), told[-1]) == (201, ":0: and 5800 more")
    if how == "look":
        assert answer["wrong"] == [0, 6000]
