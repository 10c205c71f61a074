"""An exchange folder comes in whole or not at all, and everything that is wrong with it is named by its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.consent import Consent
from desktop_app.acts.exchange.export_folder import export_folder
from desktop_app.acts.exchange.import_folder import Imported, import_folder
from desktop_app.acts.who import Who
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.sheets import SHEETS
from desktop_app.store.history import broken_saves
from desktop_app.store.opening import open_book
from desktop_app.store.rows import find
from tests.books import new_book
from tests.folders import SMALL, read_folder, small_folder, write_folder, write_workbook

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


def problems(book: Book, path: Path) -> list[str]:
    """What is wrong with a folder, as the command prints it; nothing may have been written."""
    before = book.value("SELECT count(*) FROM saves"), book.value("SELECT count(*) FROM people")
    with pytest.raises(Refused) as refusal:
        import_folder(book, path)
    assert (book.value("SELECT count(*) FROM saves"), book.value("SELECT count(*) FROM people")) == before
    return [f"{each.file}:{each.line}: {each.field}: {PLAIN.say(each.message)}" for each in refusal.value.problems]


def test_every_sheet_of_the_contract_comes_in_with_one_save(book: Book, tmp_path: Path) -> None:
    """Each with its rows, and the words that lists did not know are named."""
    assert {f"{each.name}.csv" for each in SHEETS} - set(SMALL) == {"closings.csv", "closing_figures.csv"}
    brought = import_folder(book, small_folder(tmp_path / "in"), consent=Consent(Who("Asha")))
    assert brought.rows == {name.removesuffix(".csv"): content.count("\n") - 1 for name, content in SMALL.items()}
    assert ("village", "Gulariya") in brought.words
    assert book.query("SELECT user, device, action, reason FROM saves") == [("Asha", "A", "import", "in")]
    assert find(book, "premiums", "D-1").amount == 120000
    assert find(book, "claims", "C-1").covered == 70050
    assert broken_saves(book) == []


def test_the_same_folder_twice_changes_nothing(book: Book, tmp_path: Path) -> None:
    """Not even a save is made."""
    folder = small_folder(tmp_path / "in")
    import_folder(book, folder)
    assert import_folder(book, folder) == Imported({}, [])
    assert book.value("SELECT count(*) FROM saves") == 1


def test_only_what_is_new_is_added(book: Book, tmp_path: Path) -> None:
    """The second folder repeats the first and goes on."""
    import_folder(book, small_folder(tmp_path / "in"))
    people = SMALL["people.csv"] + "M-3,H-2,holder,Chandra Rana,f,1990-01-01,no,O-1,Tikapur,2026-02-01\n"
    brought = import_folder(book, small_folder(tmp_path / "more", people=people))
    assert brought == Imported({"people": 1}, [("village", "Tikapur")], save="A-2")
    assert book.query("SELECT id, action FROM saves") == [(1, "import"), (2, "import")]


def test_a_part_of_the_sheets_is_enough_where_the_file_holds_the_rest(book: Book, tmp_path: Path) -> None:
    """A claims officer brings claims only."""
    import_folder(book, small_folder(tmp_path / "in"))
    claims = "code,policy,incurred,reported,covered\nC-2,P-1,2026-05-01,2026-05-02,10\n"
    brought = import_folder(book, write_folder(tmp_path / "claims", {"claims.csv": claims}))
    assert brought.rows == {"claims": 1}


def test_checking_writes_nothing_and_says_what_would_come(book: Book, tmp_path: Path) -> None:
    """The same answer as the import itself."""
    folder = small_folder(tmp_path / "in")
    checked = import_folder(book, folder, check_only=True)
    assert book.value("SELECT count(*) FROM saves") == 0
    assert book.value("SELECT count(*) FROM words") == 0
    assert import_folder(book, folder) == replace(checked, save="A-1")


def test_the_order_of_columns_is_free(book: Book, tmp_path: Path) -> None:
    """Columns are known by their names."""
    people = "name,joined,code,sex\nAsha,2026-01-01,M-1,f\n"
    scheme = {"scheme.csv": "currency,name\nINR,Sahel\n", "people.csv": people}
    import_folder(book, write_folder(tmp_path / "in", scheme))
    assert (find(book, "people", "M-1").name, find(book, "people", "M-1").sex) == ("Asha", "f")


def test_the_order_of_rows_makes_no_difference(book: Book, tmp_path: Path) -> None:
    """Turned upside down, every sheet is still the same."""
    import_folder(book, small_folder(tmp_path / "in"))
    turned = {}
    for name, content in SMALL.items():
        header, *rows = content.splitlines()
        turned[name] = "\n".join([header, *reversed(rows)]) + "\n"
    assert import_folder(book, write_folder(tmp_path / "turned", turned)) == Imported({}, [])
    other = new_book(tmp_path / "other.coverbook")
    import_folder(other, tmp_path / "turned")
    assert import_folder(other, tmp_path / "in") == Imported({}, [])
    other.close()


def test_marks_of_spreadsheets_are_read_over(book: Book, tmp_path: Path) -> None:
    """A byte order mark, Windows line ends, spaces, empty lines and empty columns at the end."""
    people = "\ufeffcode, name ,,\r\n\r\n M-1 ,Asha  Tharu,,\r\n,,,\r\n"
    import_folder(book, write_folder(tmp_path / "in", {"scheme.csv": SMALL["scheme.csv"], "people.csv": people}))
    assert find(book, "people", "M-1").name == "Asha Tharu"


def test_a_name_is_the_same_however_its_letters_are_composed(book: Book, tmp_path: Path) -> None:
    """Two programs may write é in two ways."""
    people = "code,name,village\nM-1,Renée,Se\u0301gou\nM-2,Rene\u0301e,S\u00e9gou\n"
    import_folder(book, write_folder(tmp_path / "in", {"scheme.csv": SMALL["scheme.csv"], "people.csv": people}))
    assert find(book, "people", "M-1").name == find(book, "people", "M-2").name
    assert book.value("SELECT count(*) FROM words WHERE list = 'village'") == 1


@pytest.mark.parametrize("typed", [False, True])
def test_a_workbook_is_the_same_as_a_folder(book: Book, tmp_path: Path, typed: bool) -> None:
    """Whether its cells are texts, or the numbers and dates that Excel makes of them."""
    import_folder(book, small_folder(tmp_path / "in"))
    assert import_folder(book, write_workbook(tmp_path / "in.xlsx", SMALL, typed=typed)) == Imported({}, [])
    other = new_book(tmp_path / "other.coverbook")
    import_folder(other, write_workbook(tmp_path / "in.xlsx", SMALL, typed=typed))
    for each, name in ((book, "from folder"), (other, "from workbook")):
        export_folder(each, tmp_path / name)
    assert read_folder(tmp_path / "from folder") == read_folder(tmp_path / "from workbook")
    other.close()


def test_vouchers_balance_on_one_date(book: Book, tmp_path: Path) -> None:
    """Each is named with what it is off by."""
    vouchers = (
        "voucher,date,line,product,amount\nV-1,2026-01-01,B02,,10\nV-1,2026-01-01,P17,,-9.50\n"
        "V-2,2026-01-01,B02,,10\nV-2,2026-01-02,P17,,-10\nV-3,2026-01-01,B02,,x\n"
    )
    assert problems(book, small_folder(tmp_path / "in", vouchers=vouchers)) == [
        "vouchers.csv:2: amount: voucher V-1 does not balance; its lines add up to 0.50",
        "vouchers.csv:4: date: the lines of voucher V-2 must carry one date",
        'vouchers.csv:6: amount: "x" is not an amount',
    ]


@pytest.mark.parametrize(
    ("currency", "fine", "decimals"), [("JPY", "1200", "0"), ("TND", "1.205", "3"), ("INR", "1.2", "2")]
)
def test_amounts_have_the_decimals_of_the_currency(
    book: Book, tmp_path: Path, currency: str, fine: str, decimals: str
) -> None:
    """One decimal more is one too many, noughts as well: they may have been thousands."""
    files = {
        "scheme.csv": f" currency ,name\n{currency},Sahel\n",
        "products.csv": "code,name,line\nHEALTH,Health,health\n",
        "alr.csv": f"product,date,amount\nHEALTH,2026-01-01,{fine}\n",
    }
    too_fine = {**files, "alr.csv": "product,date,amount\nHEALTH,2026-01-01,1.2055\nHEALTH,2026-01-02,12.0000\n"}
    assert problems(book, write_folder(tmp_path / "bad", too_fine)) == [
        f'alr.csv:{line}: amount: "{cell}" has too many decimals; the currency has {decimals}, '
        "and nothing parts the thousands"
        for line, cell in ((2, "1.2055"), (3, "12.0000"))
    ]
    import_folder(book, write_folder(tmp_path / "in", files))
    assert book.value("SELECT amount FROM alr") == {"JPY": 1200, "TND": 1205, "INR": 120}[currency]
    later = {"alr.csv": "product,date,amount\nHEALTH,2026-02-01,1.2055\n"}
    (told,) = problems(book, write_folder(tmp_path / "later", later))
    assert f"the currency has {decimals}" in told


def test_a_known_record_with_other_values_is_refused(book: Book, tmp_path: Path) -> None:
    """Field by field, and a voucher or a bill as a whole; the file keeps what it has."""
    import_folder(book, small_folder(tmp_path / "in"))
    changed = small_folder(
        tmp_path / "changed",
        scheme=SMALL["scheme.csv"].replace("Sahel", "Savanna"),
        people=SMALL["people.csv"].replace("1980-05-01", "1981-05-01").replace("Binod Tharu,m", "Binod Tharu,"),
        premiums=SMALL["premiums.csv"].replace("1200.00", "1300.00"),
        claim_lines=SMALL["claim_lines.csv"] + "C-1,food,1.00,1.00\n",
        vouchers=SMALL["vouchers.csv"].replace("pay, February", "pay"),
        populations=SMALL["populations.csv"].replace("90000", "90001"),
        readings=SMALL["readings.csv"].replace("12.75", "12.8"),
    )
    assert problems(book, changed) == [
        'scheme.csv:2: name: scheme is in the file already with "Sahel Mutual", not "Savanna Mutual"; correct it there',
        'people.csv:2: birth_date: M-1 is in the file already with "1980-05-01", not "1981-05-01"; correct it there',
        'people.csv:3: sex: M-2 is in the file already with "m", not ""; correct it there',
        'premiums.csv:2: amount: D-1 is in the file already with "1200.00", not "1300.00"; correct it there',
        "claim_lines.csv:2: claim: C-1 is in the file already with other lines; correct it there",
        "vouchers.csv:4: voucher: V-2 is in the file already with other lines; correct it there",
        'populations.csv:3: population: 2026-01-01 is in the file already with "90000", not "90001"; correct it there',
        'readings.csv:2: value: Tikapur 2026-06-01 is in the file already with "12.75", not "12.8"; correct it there',
    ]
    assert find(book, "people", "M-1").birth_date is not None
    assert import_folder(book, tmp_path / "in") == Imported({}, [])


def test_a_column_that_is_not_there_says_nothing_about_known_records(book: Book, tmp_path: Path) -> None:
    """A list of codes and names agrees with all the rest; a column of empty cells does not."""
    import_folder(book, small_folder(tmp_path / "in"))
    short = {
        "people.csv": "code,name\nM-1,Asha Tharu\nM-9,Binod\n",
        "claim_lines.csv": "claim,item\nC-1,bed\nC-1,drugs\n",
    }
    assert import_folder(book, write_folder(tmp_path / "short", short)).rows == {"people": 1}
    assert find(book, "people", "M-1").village == "Gulariya"
    empty = {"people.csv": "code,name,village\nM-1,Asha Tharu,\n", "claim_lines.csv": "claim,item\nC-1,bed\nC-1,bed\n"}
    assert problems(book, write_folder(tmp_path / "empty", empty)) == [
        'people.csv:2: village: M-1 is in the file already with "Gulariya", not ""; correct it there',
        "claim_lines.csv:2: claim: C-1 is in the file already with other lines; correct it there",
    ]


def test_a_scheme_has_one_row(book: Book, tmp_path: Path) -> None:
    """A second line is a second scheme."""
    (told,) = problems(book, small_folder(tmp_path / "in", scheme=SMALL["scheme.csv"] + "Other,Nepal,INR,1\n"))
    assert told.startswith("scheme.csv:3: name: ")


def test_what_is_nothing_to_import_is_refused(book: Book, tmp_path: Path) -> None:
    """No folder, an empty one, one without a scheme, a wrong name, no workbook."""
    with pytest.raises(Refused):
        import_folder(book, tmp_path / "missing")
    (told,) = problems(book, write_folder(tmp_path / "empty", {}))
    assert "there is no exchange file in it" in told
    (told,) = problems(book, write_folder(tmp_path / "no-scheme", {"people.csv": "code,name\nM-1,Asha\n"}))
    assert told.startswith("scheme.csv:1: : the file is missing")
    misnamed = write_folder(tmp_path / "misnamed", {"scheme.csv": SMALL["scheme.csv"], "poeple.csv": "code,name\n"})
    (told,) = problems(book, misnamed)
    assert told == "poeple.csv:1: : no such file is known; is it people.csv?"
    for name in ("PEOPLE.CSV", "People.csv", "people.txt", "people (2).csv"):
        stranger = write_folder(tmp_path / name, {"scheme.csv": SMALL["scheme.csv"], name: "code,name\nM-1,Asha\n"})
        assert problems(book, stranger) == [f"{name}:1: : no such file is known; is it people.csv?"]
    for name, content in (("a.xlsx", b"PK\x03\x04 no workbook"), ("b.xlsx", b""), ("c.ods", b"text")):
        (tmp_path / name).write_bytes(content)
        (told,) = problems(book, tmp_path / name)
        assert "is not an Excel workbook" in told


@pytest.mark.parametrize(
    ("people", "holder"),
    [("M-1,Asha\nm-2,Bina\n", "M-2"), ("M-1,Asha\nM 2,Bina\n", "m2"), ("M-1,Asha\nM-2,Bina\n", "M - 2")],
)
def test_a_link_finds_a_code_however_it_is_written(tmp_path: Path, people: str, holder: str) -> None:
    """Whether the file is new and filled at once, or known already and compared row by row."""
    products = "code,name,line\nHealth,Family health,health\n"
    policies = f"code,product,holder,start,end\nP-1,HEALTH,{holder},2026-01-01,2026-12-31\n"
    files = {"scheme.csv": "name,currency\nSahel,INR\n", "products.csv": products, "policies.csv": policies}
    folder = write_folder(tmp_path / "in", {**files, "people.csv": "code,name\n" + people})
    book = open_book(tmp_path / "a.coverbook", create=True)
    assert import_folder(book, folder).rows["people"] == 2
    assert find(book, "policies", "p-1").holder == people.splitlines()[1].split(",")[0]
    assert find(book, "policies", "p-1").product == "Health"
    assert import_folder(book, folder).rows == {}
    book.close()


@pytest.mark.parametrize("second", ["m-1", "M - 1"])
def test_a_second_code_written_otherwise_is_refused_with_the_first_one_s_line(tmp_path: Path, second: str) -> None:
    files = {"scheme.csv": "name,currency\nSahel,INR\n", "people.csv": f"code,name\nM-1,Asha\n{second},Bina\n"}
    book = open_book(tmp_path / "a.coverbook", create=True)
    with pytest.raises(Refused) as refusal:
        import_folder(book, write_folder(tmp_path / "in", files))
    assert [(problem.file, problem.line) for problem in refusal.value.problems] == [("people.csv", 3)]
    assert "line 2" in PLAIN.say(refusal.value.problems[0].message)
    book.close()
