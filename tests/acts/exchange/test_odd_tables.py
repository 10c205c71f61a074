"""Tables that other programs saved are read as what they mean, or refused by cell with what would be right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange import parallel_reading
from desktop_app.acts.exchange.import_folder import Imported, import_folder
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.store.rows import find
from tests.books import new_book
from tests.folders import SMALL, write_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

SCHEME = "name,country,currency,fiscal_year_start\nTest,BD,INR,1\n"
PEOPLE = (
    "code,household,relation,name,sex,birth_date\n"
    "P1,H1,holder,Asha Roy,f,1980-05-01\nP2,H1,spouse,Mir Roy,m,1979-02-01\n"
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A new file."""
    book = new_book(tmp_path / "new.coverbook")
    yield book
    book.close()


def brought(book: Book, place: Path, people: str | bytes, **others: str | bytes) -> Imported:
    """What comes in with a table of people, and with others."""
    files = {"scheme": SCHEME, "people": people, **others}
    place.mkdir()
    for name, content in files.items():
        (place / f"{name}.csv").write_bytes(content if isinstance(content, bytes) else content.encode())
    return import_folder(book, place)


def told(book: Book, place: Path, people: str | bytes, **others: str | bytes) -> list[str]:
    """What is wrong with a table of people, or with others."""
    with pytest.raises(Refused) as refusal:
        brought(book, place, people, **others)
    return [f"{each.file}:{each.line}: {each.field}: {PLAIN.say(each.message)}" for each in refusal.value.problems]


def one_cell(book: Book, place: Path, column: str, cell: str) -> list[str]:
    """What is wrong with a cell of a person."""
    quoted = '"' + cell.replace('"', '""') + '"'
    return told(book, place, f"code,name,{column}\nP1,Asha,{quoted}\n")


def test_heads_may_be_in_any_case_with_blanks(book: Book, tmp_path: Path) -> None:
    people = "Code, Household ,relation,Name,SEX,Birth Date\n" + PEOPLE.partition("\n")[2]
    brought(book, tmp_path / "in", people, scheme=SCHEME.replace("currency", "Currency "))
    assert (find(book, "people", "P1").sex, find(book, "people", "P2").birth_date) == ("f", 28887 - 25569)


NO_VALUES = [("phone", "NULL"), ("village", "N/A"), ("phone", "nan"), ("village", "-"), ("id_number", "?")]
NO_VALUES += [("village", "n/a"), ("birth_date", "\u2014"), ("sex", "NaN"), ("phone", "(null)"), ("joined", "\\N")]


@pytest.mark.parametrize(("column", "cell"), NO_VALUES)
def test_words_for_nothing_are_refused_with_what_to_do(book: Book, tmp_path: Path, column: str, cell: str) -> None:
    right = f'people.csv:2: {column}: "{cell}" is no value; leave the cell empty where nothing is known'
    assert one_cell(book, tmp_path / "in", column, cell) == [right]


@pytest.mark.parametrize(
    "name", ["Nan", "Null", "None", "Na", "NA", "'Abd al-Rahman", "A-", "Why???", "L\u2019Été", "JOSÉ’S"]
)
def test_names_that_only_look_odd_are_names(book: Book, tmp_path: Path, name: str) -> None:
    brought(book, tmp_path / "in", f'code,name\nP1,"{name}"\n')
    assert find(book, "people", "P1").name == name


@pytest.mark.parametrize(("flag", "value"), [("Yes", 1), ("NO", 0), ("TRUE", 1), ("False", 0), ("VRAI", 1), ("non", 0)])
def test_flags_are_understood_as_spreadsheets_write_them(book: Book, tmp_path: Path, flag: str, value: int) -> None:
    brought(book, tmp_path / "in", f"code,name,birth_date_estimated\nP1,Asha,{flag}\n")
    assert find(book, "people", "P1").birth_date_estimated == value


def test_a_word_of_a_fixed_list_in_other_letters_is_named_rightly(book: Book, tmp_path: Path) -> None:
    people = "code,household,relation,name,sex\nP1,H1,Holder,Asha,F\nP2,H1,SPOUSE,Mir,M\n"
    assert told(book, tmp_path / "in", people) == [
        'people.csv:2: relation: "Holder" is not in the list; is it holder?',
        'people.csv:2: sex: "F" is not in the list; is it f?',
        'people.csv:3: relation: "SPOUSE" is not in the list; is it spouse?',
        'people.csv:3: sex: "M" is not in the list; is it m?',
    ]


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ('="0171234567"', "0171234567"),
        ("'0171234567", "0171234567"),
        ("'+88017", "+88017"),
        ("''-x", "'-x"),
        ("=1+1", "=1+1"),
    ],
)
def test_guards_of_spreadsheets_are_taken_away(book: Book, tmp_path: Path, cell: str, value: str) -> None:
    quoted = '"' + cell.replace('"', '""') + '"'
    brought(book, tmp_path / "in", f"code,name,phone,birth_date\nP1,Asha,{quoted},'1980-05-01\nP2,Mir,{cell},\n")
    assert [find(book, "people", code).phone for code in ("P1", "P2")] == [value, value]


LETTERS = [
    ("AÃ¯ssata DiagnÃ©", 'the letters of "AÃ¯ssata DiagnÃ©" are broken; is it "Aïssata Diagné"? Save the table again'),
    ("à¦°à¦¹", 'are broken; is it "রহ"?'),
    ("Ø¹Ù„ÙŠ", 'are broken; is it "علي"?'),
    ("Mir ????", 'letters of "Mir ????" are lost; type it again'),
    ("????????", 'letters of "????????" are lost'),
    ("A\ufffdssata", "are lost"),
    ("8.80171E+12", '"8.80171E+12" is a number cut short where text is wanted; format the column as text'),
    ("8,8E+12", "is a number cut short"),
    ("\ue000boo", "cannot be printed"),
    ("\ue000", "cannot be printed"),
    ("\ue000date\ue000a\ue000b", "cannot be printed"),
]


@pytest.mark.parametrize(("cell", "right"), LETTERS)
def test_broken_letters_and_numbers_are_named(book: Book, tmp_path: Path, cell: str, right: str) -> None:
    (said,) = one_cell(book, tmp_path / "in", "village", cell)
    assert said.startswith("people.csv:2: village: ")
    assert right in said


PRODUCT = "code;name;line;expected_claims_ratio;ibnr_percent\nH;Santé;health;0,65;10 %\n"
PREMIUMS = "code;product;name;limit_per_claim\nB;H;Lit;1200,5\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("mark", [";", "\t", "|"])
def test_what_a_french_spreadsheet_saves_is_taken(book: Book, tmp_path: Path, mark: str, encoding: str) -> None:
    """Semicolons or tabs, decimal commas, and the letters of Windows, which are named where they are not sure."""
    tables = {"people": "code;name\nM1;Aïssata\n", "products": PRODUCT, "benefits": PREMIUMS}
    encoded = {name: content.replace(";", mark).encode(encoding) for name, content in tables.items()}
    said = brought(book, tmp_path / "in", **encoded)
    assert find(book, "people", "M1").name == "Aïssata"
    assert (find(book, "products", "H").expected_claims_ratio, find(book, "products", "H").ibnr_percent) == (0.65, 10)
    assert find(book, "benefits", "B").limit_per_claim == 120050
    words = "{}.csv is not in UTF-8; it was read as Windows-1252: look at its accents"
    of_windows = [words.format(name) for name in ("products", "people")] if encoding == "cp1252" else []
    assert list(map(PLAIN.say, said.notes)) == of_windows


def test_a_scheme_in_the_letters_of_windows_has_its_own_currency(book: Book, tmp_path: Path) -> None:
    """Its decimals are those of all amounts."""
    scheme = "name;country;currency;fiscal_year_start\nMutuelle démo;SN;XOF;1\n".encode("cp1252")
    tables = {"people": "code;name\nM1;A\n", "products": "code;name;line\nH;S;health\n"}
    amounts = "code;product;name;limit_per_claim\nB;H;Lit;12,00\n"
    (said,) = told(book, tmp_path / "bad", scheme=scheme, benefits=amounts, **tables)
    assert "the currency has 0" in said
    brought(book, tmp_path / "in", scheme=scheme, benefits=amounts.replace(",00", "000"), **tables)
    assert find(book, "benefits", "B").limit_per_claim == 12000


@pytest.mark.parametrize("first", ["sep=;", "SEP=;\r", '"sep=;"', "\ufeffsep=;"])
def test_a_line_that_tells_the_mark_is_no_head(book: Book, tmp_path: Path, first: str) -> None:
    """The lines behind it keep their numbers."""
    people = f"{first}\ncode;name;sex\nP1;Asha, Roy;f\n"
    assert brought(book, tmp_path / "in", people).rows["people"] == 1
    assert find(book, "people", "P1").name == "Asha, Roy"
    (said,) = told(book, tmp_path / "bad", people + "P2;Mir;q\n")
    assert said.startswith("people.csv:4: sex: ")


def test_a_comma_beside_tabs_may_part_thousands(book: Book, tmp_path: Path) -> None:
    """Then it is refused; with semicolons it is a decimal mark, and three digits behind it are one too many."""
    tables = {"people": PEOPLE, "products": "code,name,line\nH,Health,health\n"}
    limits = "code;product;name;limit_per_claim\nB;H;Bed;1,200\n"
    (said,) = told(book, tmp_path / "tabs", benefits=limits.replace(";", "\t"), **tables)
    assert '"1,200" is not an amount' in said
    (said,) = told(book, tmp_path / "semicolons", benefits=limits, **tables)
    assert '"1.200" has too many decimals' in said


def test_percent_signs_are_read_where_rates_are_wanted(book: Book, tmp_path: Path) -> None:
    products = "code,name,line,expected_claims_ratio,ibnr_percent\nH,Health,health,65%,12.5 %\n"
    brought(book, tmp_path / "in", PEOPLE, products=products)
    assert (find(book, "products", "H").expected_claims_ratio, find(book, "products", "H").ibnr_percent) == (0.65, 12.5)


def test_a_second_process_leaves_odd_tables_to_this_one(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever it can read itself comes in alike."""
    monkeypatch.setattr(parallel_reading, "_LONG", 0)
    said = brought(book, tmp_path / "in", "code;name\nM1;Aïssata\n".encode("cp1252"))
    assert (find(book, "people", "M1").name, len(said.notes)) == ("Aïssata", 1)
    semicolons = write_folder(tmp_path / "more", {"people.csv": "code;name\nM2;Diagné\n"})
    assert import_folder(book, semicolons).rows == {"people": 1}


def test_good_tables_are_read_no_second_time(book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody looks closely at what could be read at once."""
    monkeypatch.setattr("desktop_app.acts.exchange.sources.dialect_as_a_whole", None)
    people = SMALL["people.csv"].replace("O-1", "")
    assert brought(book, tmp_path / "in", people).rows["people"] == 2
