"""What is written in bulk is what the careful way would have written, and only good folders go that way."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange import columns, import_folder, parallel_reading
from desktop_app.acts.exchange.parallel_reading import read_in_parallel
from desktop_app.acts.exchange.sources import Folder
from desktop_app.core.language import PLAIN
from desktop_app.core.period import iso
from desktop_app.core.problems import Refused
from desktop_app.store import bulk_words, second_process
from desktop_app.store.facts.compare import stale_sums
from desktop_app.store.history import broken_saves
from desktop_app.store.intake import Intake
from desktop_app.store.opening import open_book
from desktop_app.store.rows import find
from desktop_app.store.soundness import changed_parts, damage, dangling_links
from tests.books import closed, new_book
from tests.folders import SMALL, small_folder, write_folder, write_workbook
from tests.programs import killed, started
from tests.store.test_save import IMPORT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A new file."""
    book = new_book(tmp_path / "new.coverbook")
    yield book
    book.close()


@pytest.fixture
def only_in_bulk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing may be staged: the careful way is closed."""
    monkeypatch.setattr(Intake, "add", None)


def carefully(book: Book, path: Path, monkeypatch: pytest.MonkeyPatch) -> import_folder.Imported:
    """Import the careful way, even where the file is new and the folder good."""
    with monkeypatch.context() as patched:
        patched.setattr(import_folder, "is_new", lambda *_: False)
        patched.setattr(columns.Columns, "read", lambda *_: None)
        return import_folder.import_folder(book, path)


def problems(book: Book, path: Path) -> list[str]:
    """What is wrong with a folder."""
    with pytest.raises(Refused) as refusal:
        import_folder.import_folder(book, path)
    return [f"{each.file}:{each.line}: {each.field}: {PLAIN.say(each.message)}" for each in refusal.value.problems]


def content(book: Book) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, save for the time and the digest of saves."""
    rows = {table: book.query(f"SELECT * FROM {table} ORDER BY id") for table in book.tables}
    return {**rows, "found": book.query("SELECT rowid, codes, name FROM people_search ORDER BY 1")}


def assert_whole(book: Book) -> None:
    """Pages, links, guards, chain and cells are as they should be."""
    assert damage(book) == ""
    assert list(dangling_links(book)) == []
    assert changed_parts(book) == []
    assert broken_saves(book) == []
    assert stale_sums(book) == []
    assert book.value("PRAGMA foreign_keys") == 1
    assert book.value("PRAGMA cache_size") == -32000


def test_both_ways_write_the_same_rows(book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Down to the number of each row and word, and they say the same about it."""
    folder = small_folder(tmp_path / "in")
    other = new_book(tmp_path / "other.coverbook")
    slow = carefully(other, folder, monkeypatch)
    monkeypatch.setattr(Intake, "add", None)
    assert import_folder.import_folder(book, folder) == slow
    assert content(book) == content(other)
    assert_whole(book)
    other.close()


def test_a_second_process_reads_what_this_one_would(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every value of every sheet, as if it were read here."""
    folder = small_folder(tmp_path / "in")
    with read_in_parallel(Folder(folder), 2) as read:
        here = {name: list(map(list, read(name))) for name in Folder(folder).sheets()}
    monkeypatch.setattr(parallel_reading, "_LONG", 0)
    with read_in_parallel(Folder(folder), 2) as read:
        assert {name: list(read(name)) for name in Folder(folder).sheets()} == here
    monkeypatch.setattr(Intake, "add", None)
    import_folder.import_folder(book, folder)
    assert_whole(book)


@pytest.mark.parametrize("program", ["sys.exit(3)", "sys.stdout.write('no')", "no program at all", None])
def test_a_second_process_that_fails_costs_only_time(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str | None
) -> None:
    """Whatever becomes of it, even where there is none, the folder comes in."""
    monkeypatch.setattr(parallel_reading, "_LONG", 0)
    monkeypatch.setattr(second_process, "_CODE", f"import sys; {program}")
    if program is None:
        monkeypatch.setattr(sys, "executable", str(tmp_path / "no python"))
    assert import_folder.import_folder(book, small_folder(tmp_path / "in")).rows["people"] == 2
    assert_whole(book)


def test_what_a_second_process_finds_wrong_is_told_like_anything_else(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It only says that there is something."""
    monkeypatch.setattr(parallel_reading, "_LONG", 0)
    for wrong in ("a bad cell", "a repeated code", "an unknown column"):  # read, written, not even opened
        folder = small_folder(tmp_path / "in", **WRONG[wrong])
        found = problems(book, folder)
        assert found
        with monkeypatch.context() as patched:
            patched.setattr(parallel_reading, "_LONG", 1 << 40)
            assert problems(book, folder) == found


@pytest.mark.parametrize(
    "at", ["DROP INDEX", "INSERT INTO main.people", "INSERT INTO main.payments", "CREATE INDEX people", "COMMIT"]
)
def test_a_program_killed_while_it_writes_in_bulk_has_written_nothing(tmp_path: Path, at: str) -> None:
    """Every index and trigger that stood aside is there again."""
    path = closed(new_book(tmp_path / "killed.coverbook"))
    program = started(IMPORT, path, small_folder(tmp_path / "in"), at)
    assert program.stdout is not None
    assert program.stdout.readline() == "here\n"
    killed(program)
    book = open_book(path)
    assert not any(content(book).values())
    assert book.value("SELECT count(*) FROM saves") == 0
    assert_whole(book)
    book.close()


@pytest.mark.usefixtures("only_in_bulk")
def test_a_workbook_comes_in_in_bulk(book: Book, tmp_path: Path) -> None:
    """It is the same sheets."""
    assert import_folder.import_folder(book, write_workbook(tmp_path / "in.xlsx", SMALL)).rows["people"] == 2
    assert_whole(book)


@pytest.mark.usefixtures("only_in_bulk")
def test_a_renewal_may_stand_far_before_what_it_renews(book: Book, tmp_path: Path) -> None:
    """Chunks later, in a chain that runs against the order of the lines."""
    count = 9000
    policies = "".join(
        f"P-{number},HEALTH,{iso(number)},{iso(number)},{renews}\n"
        for number in range(count, 0, -1)
        for renews in [f"P-{number - 1}" if number > 1 else ""]
    )
    assert len(policies) > 262_144
    folder = small_folder(
        tmp_path / "in",
        policies=f"code,product,start,end,renews\n{policies}",
        covers="policy,person\n",
    )
    import_folder.import_folder(book, folder)
    linked = "FROM policies p JOIN policies r ON r.id = p.renews WHERE p.code = 'P-' || (substr(r.code, 3) + 1)"
    assert book.value(f"SELECT count(*) {linked}") == count - 1
    assert_whole(book)


@pytest.mark.usefixtures("only_in_bulk")
def test_lists_longer_than_memory_keep_each_word_once(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A word forgotten is looked up again, and no list is held whole."""
    monkeypatch.setattr(bulk_words, "_MEMORY", 5)
    names = [f"Village {number % 7}" for number in range(30)]
    people = "".join(f"M-{at},Asha,{name},{name}\n" for at, name in enumerate(names))
    first = {"scheme.csv": SMALL["scheme.csv"], "people.csv": f"code,name,household,village\n{people}"}
    brought = import_folder.import_folder(book, write_folder(tmp_path / "in", first))
    assert brought.words == [("village", name) for name in names[:7]]
    assert book.value("SELECT count(*) FROM words") == 14
    assert find(book, "people", "M-29").village == find(book, "people", "M-1").village == "Village 1"
    assert_whole(book)


@pytest.mark.usefixtures("only_in_bulk")
def test_empty_lines_and_short_ones_are_no_trouble(book: Book, tmp_path: Path) -> None:
    """Nor are Windows line ends, empty cells at the end, and texts that need to be tidied."""
    people = 'code,name,village\r\n\r\nM-1, Asha  Tharu\r\nM-2,"Bi\nnod",Gulariya,,\r\n,,\r\nM-3,Rene\u0301,\r\n'
    files = {"scheme.csv": SMALL["scheme.csv"], "people.csv": people}
    assert import_folder.import_folder(book, write_folder(tmp_path / "in", files)).rows["people"] == 3
    assert book.query("SELECT name FROM people ORDER BY id") == [("Asha Tharu",), ("Bi nod",), ("Ren\u00e9",)]


def test_lines_of_one_bill_may_stand_apart(book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are numbered as they come, which is the careful way's work."""
    lines = "claim,item\nC-1,bed\nC-2,bed\nC-1,drugs\n"
    claims = SMALL["claims.csv"] + "C-2,P-1,M-2,BED,illness,X-1,2026-03-01,2026-03-03,,open,,1\n"
    folder = small_folder(tmp_path / "in", claims=claims, claim_lines=lines)
    assert import_folder.import_folder(book, folder).rows["claim_lines"] == 3
    other = new_book(tmp_path / "other.coverbook")
    carefully(other, folder, monkeypatch)
    assert content(book) == content(other)
    assert_whole(book)
    other.close()


WRONG = {
    "a bad cell": {"premiums": SMALL["premiums.csv"].replace("50.00", "50.005")},
    "a broken rule": {
        "premiums": SMALL["premiums.csv"].replace("D-2,P-1,2026-01-01,,,50.00,fee", "D-2,P-1,2026-01-01,2026-01-01,,5,")
    },
    "a repeated code": {"people": SMALL["people.csv"].replace("M-2,", "M-1,")},
    "a repeated key": {"covers": SMALL["covers.csv"] + "P-1,M-1\n"},
    "two schemes": {"scheme": SMALL["scheme.csv"] + "Other,Nepal,INR,1\n"},
    "a policy that is nowhere": {"premiums": SMALL["premiums.csv"].replace("D-2,P-1", "D-2,P-9")},
    "a person that is nowhere": {"claims": SMALL["claims.csv"].replace("M-2", "M-9")},
    "a person by a number": {"claims": SMALL["claims.csv"].replace("M-2", "1")},
    "an office that is nowhere": {"people": SMALL["people.csv"].replace("no,O-1", "no,O-9")},
    "a renewal of nothing": {"policies": SMALL["policies.csv"].replace(",P-1,,,", ",P-7,,,")},
    "a renewal of itself": {"policies": SMALL["policies.csv"].replace(",P-1,,,", ",P-2,,,")},
    "a voucher that is off": {"vouchers": SMALL["vouchers.csv"].replace("-250.25", "-250.20")},
    "a voucher on two days": {"vouchers": SMALL["vouchers.csv"].replace("2026-02-01,B02", "2026-02-02,B02")},
    "an unknown column": {"people": SMALL["people.csv"].replace("village", "vilage")},
    "a line too long": {"covers": SMALL["covers.csv"] + "P-2,M-1,x\n"},
    "an open quotation mark": {"covers": SMALL["covers.csv"] + '"P-2,M-1\n'},
}


@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_wrong_is_told_alike_on_both_ways(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    """The same problems in the same order, and of what was written in bulk nothing is left."""
    folder = small_folder(tmp_path / "in", **WRONG[wrong])
    found = problems(book, folder)
    assert found
    with pytest.raises(Refused) as refusal:
        carefully(book, folder, monkeypatch)
    told = [f"{each.file}:{each.line}: {each.field}: {PLAIN.say(each.message)}" for each in refusal.value.problems]
    assert told == found
    assert not any(content(book).values())
    assert book.value("SELECT count(*) FROM saves") == 0
    assert_whole(book)


def test_a_folder_of_headings_is_no_save(book: Book, tmp_path: Path) -> None:
    """There is nothing to write."""
    import_folder.import_folder(book, write_folder(tmp_path / "in", {"scheme.csv": SMALL["scheme.csv"]}))
    empty = write_folder(tmp_path / "empty", {"people.csv": "code,name\n", "offices.csv": "code,name\n"})
    assert import_folder.import_folder(book, empty).rows == {}
    assert book.value("SELECT count(*) FROM saves") == 1


def test_premiums_of_a_folder_have_room_in_their_pages_for_the_receipts_to_come(book: Book, tmp_path: Path) -> None:
    fees = "".join(f"D-{at},P-1,2026-01-01,,,50.00,fee,,,\n" for at in range(1000))
    head = SMALL["premiums.csv"].splitlines()[0]
    import_folder.import_folder(book, small_folder(tmp_path / "in", premiums=f"{head}\n{fees}"))
    book.execute("BEGIN")
    for other in ("TRIGGER premiums_saved", "INDEX premiums_receipt", "INDEX premiums_waiting"):
        book.execute(f"DROP {other}")
    pages = "SELECT page_count - freelist_count FROM pragma_page_count, pragma_freelist_count"
    before = book.value(pages)
    book.execute("UPDATE premiums SET paid_on = due, method = (SELECT max(id) FROM words), receipt = 'R-K1-2026-12345'")
    assert book.value(pages) == before
    book.execute("ROLLBACK")
