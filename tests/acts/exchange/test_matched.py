"""A table of any office's own comes in once its headings are matched: forms by column, names joined, words as codes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.aside import import_right
from desktop_app.acts.exchange.dialects import Writing
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.exchange.matched.columns import as_understood
from desktop_app.acts.exchange.matched.matching import Matching, distinct_headings, matching_at
from desktop_app.acts.exchange.matched.proposing import as_field, as_sheet
from desktop_app.acts.exchange.matched.sight import Memory, is_foreign, remember, remembered, sight
from desktop_app.acts.exchange.preview import preview_of
from desktop_app.acts.exchange.shape import HowToRead
from desktop_app.catalog.mark import Mark
from desktop_app.core.language import PLAIN
from desktop_app.core.period import date_of, iso, today
from desktop_app.core.problems import Refused
from desktop_app.core.progress import Progress
from desktop_app.core.records.sheets import sheet
from desktop_app.store.rows import find
from desktop_app.ui.speech.languages import languages, speech_for
from tests.books import new_book
from tests.folders import read_folder, small_folder, write_workbook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.acts.exchange.matched.seen import FileSeen
    from desktop_app.store.database import Book

SPEECHES = tuple(speech_for(each.code) for each in languages())
MEMORY = Memory(SPEECHES)
MEMBERS = (
    "Membres de Gulariya;;;;;\n"
    "N° de membre;Prénom;Nom;Sexe;Date de naissance;Localité\n"
    "B-1;Aïssa;Diagné;Femme;13/05/1980;Nepalgunj\n"
    "B-2;Ram;Thapa;Masculin;02/01/1981;Nepalgunj\n"
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A file with the small folder in it."""
    book = new_book(tmp_path / "new.coverbook")
    import_folder(book, small_folder(tmp_path / "in"))
    yield book
    book.close()


def seen(path: Path, content: str, letters: str = "utf-8", known: Matching = Matching()) -> FileSeen:  # noqa: B008
    """A CSV file with some content, looked at."""
    path.write_bytes(content.encode(letters))
    return sight(path, known, MEMORY)


def meant(found: FileSeen) -> dict[str, str]:
    """What each heading of the first table means."""
    return {each.heading: each.column for each in found.matches[0].columns}


def told(book: Book, found: FileSeen) -> list[str]:
    """What is wrong with it."""
    problems = preview_of(book, found.path, Progress(), HowToRead(matching=found.matching)).problems
    return [f"{each.file}:{each.line}:{each.field}: {PLAIN.say(each.message)}" for each in problems]


def test_headings_are_known_by_their_names_in_every_language_and_the_table_comes_in(book: Book, tmp_path: Path) -> None:
    """Semicolons, Windows letters, a title over the headings, a first and a last name, words for codes."""
    found = seen(tmp_path / "membres.csv", MEMBERS, "cp1252")
    assert meant(found) == {
        "N° de membre": "code",
        "Prénom": "name",
        "Nom": "name",
        "Sexe": "sex",
        "Date de naissance": "birth_date",
        "Localité": "village",
    }
    brought = import_folder(book, found.path, how=HowToRead(matching=found.matching))
    assert brought.rows == {"people": 2}
    rows = book.query("SELECT code, name, sex, birth_date FROM people WHERE code LIKE 'B-%' ORDER BY code")
    assert rows == [("B-1", "Aïssa Diagné", "f", 3785), ("B-2", "Ram Thapa", "m", 4019)]
    assert brought.save == "A-2"


def test_without_a_form_nothing_comes_in_and_a_wrong_day_is_told_at_its_heading(book: Book, tmp_path: Path) -> None:
    """The case thousands-point-xof and its kind: what may be read in two ways is asked, once for the column."""
    head = "Member number,Name,Date of birth\nB-1,Asha,"
    found = seen(tmp_path / "m.csv", f"{head}05/04/1980\n")
    assert told(book, found)[0] == "m.csv:1:Date of birth: it is not said in which form the column is written"
    found = seen(tmp_path / "m.csv", f"{head}25/04/1980\nB-2,Ram,31/04/1980\n")
    assert told(book, found) == [
        'm.csv:3:Date of birth: "31/04/1980" is not written in the form of its column, 31/12/2026'
    ]


def test_of_two_headings_that_make_a_name_the_wrong_one_is_named(book: Book, tmp_path: Path) -> None:
    found = seen(tmp_path / "m.csv", MEMBERS.replace("Thapa", "N/A"))
    said = 'm.csv:4:Nom: "N/A" is no value; leave the cell empty where nothing is known'
    assert told(book, found) == [said]


def test_months_by_name_and_the_hundred_years_that_were_chosen_are_remembered(book: Book, tmp_path: Path) -> None:
    """A register as a health centre keeps it: births with years of two digits, and the month somebody joined."""
    head = "Member number,Name,Date of birth,Date joined\n"
    found = seen(tmp_path / "m.csv", f"{head}B-1,Asha,31/12/45,mars-25\nB-2,Ram,25/11/12,Dec-24\n")
    match = found.matches[0]
    assert [each.heading for each in match.unformed()] == ["Date of birth", "Date joined"]
    for at, form in (
        (2, f"31/12/26 ({date_of(today()).year - 99}-{date_of(today()).year})"),
        (3, "Dec 26 = 2026-12-01 (2000-2099)"),
    ):
        match = match.put(at, replace(match.columns[at], form=form))
    (tmp_path / "m.json").write_bytes(Matching((match,)).written_down())
    again = seen(tmp_path / "n.csv", found.path.read_text(encoding="utf-8"), known=matching_at(tmp_path / "m.json"))
    import_folder(book, again.path, how=HowToRead(matching=again.matching))
    people = [find(book, "people", code) for code in ("B-1", "B-2")]
    assert [(iso(each.birth_date), iso(each.joined)) for each in people] == [
        ("1945-12-31", "2025-03-01"),
        ("2012-11-25", "2024-12-01"),
    ]


def test_the_first_rows_are_shown_as_they_will_be_understood(tmp_path: Path) -> None:
    found = seen(tmp_path / "m.csv", MEMBERS.replace("Masculin", "???"))
    fields, rows = as_understood(found.tables[0], found.matches[0], (), 2, 5)
    assert [each.column for each in fields] == ["code", "name", "sex", "birth_date", "village"]
    assert [PLAIN.show(each) for each in rows[0][:4]] == ["B-1", "Aïssa Diagné", "Female", "1980-05-13"]  # type: ignore[arg-type]
    assert "???" in str(rows[1][2])


def test_what_was_matched_is_remembered_for_files_of_the_same_headings_in_any_order(tmp_path: Path) -> None:
    place = tmp_path / "state" / "matchings.json"
    found = seen(tmp_path / "m.csv", "Nr,Who,Since\n1,Asha,2026-01-01\n")
    assert meant(found) == {"Nr": "", "Who": "", "Since": ""}
    table, match = found.tables[0], as_sheet(found.tables[0], "people", SPEECHES)
    for at, name in enumerate(("code", "name", "joined")):
        match = match.put(at, as_field(table, at, sheet("people").field(name), SPEECHES))
    remember(place, Matching((match,)))
    again = seen(tmp_path / "n.csv", "SINCE;who;nr\n2026-01-01;Asha;1\n", known=remembered(place))
    assert meant(again) == {"SINCE": "joined", "who": "name", "nr": "code"}
    place.write_text("{}")
    assert remembered(place) == Matching()


def test_several_sheets_of_a_workbook_with_the_same_headings_fill_one_list(book: Book, tmp_path: Path) -> None:
    """A number cell of a telephone is taken as it is shown; a sheet of something else is passed over."""
    path = write_workbook(
        tmp_path / "v.xlsx",
        {
            "North": "Member number,Full name,Mobile\nB-1,Asha,9801\n",
            "South": "Member number,Full name,Mobile\nB-2,Ram,9802\nB-1,Sita,9803\n",
            "Notes": "What,Why\nx,y\n",
        },
    )
    assert is_foreign(path)
    found = sight(path, Matching(), MEMORY)
    assert told(book, found) == ["v.xlsx:South:3:Member number: B-1 stands already on line 2 (v.xlsx:North)"]
    ahead = preview_of(book, path, Progress(), HowToRead(matching=found.matching))
    assert [(each.name, each.new, each.wrong) for each in ahead.sheets] == [("people", 2, 1)]
    assert "Notes" in PLAIN.say(ahead.notes[-1])


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("people", "code;name;birth_date\nM-1;Élise Diallo;1980-01-01\n"),
        ("premiums", "Code,POLICY,due,Amount,Kind,Paid On\nD-1,P-1,2026-01-01,1200,premium,2026-01-02\n"),
        ("payments", "Code;Sinistre;Date;Montant\nY-1;C-1;2026-01-31;12,50\n"),
    ],
)
def test_our_own_tables_are_known_by_themselves(tmp_path: Path, name: str, content: str) -> None:
    """Whatever the file is called, in capitals or not, in another language, with decimal commas."""
    found = seen(tmp_path / "list.csv", content)
    assert found.matches[0].sheet == name
    assert not found.matches[0].missing()
    assert not found.matches[0].unformed()


def test_what_is_the_same_in_every_row_is_kept_with_the_matching_and_the_rest_is_set_aside_in_our_shape(
    book: Book, tmp_path: Path
) -> None:
    found = seen(tmp_path / "l.csv", "Member number,Full name,Gender\nB-1,Asha,Woman\nB-2,Ram,girlish\n")
    matching = Matching((replace(found.matches[0], fixed=(("village", "Tikapur"), ("office", "O-1"))),))
    (tmp_path / "l.json").write_bytes(matching.written_down())
    how = HowToRead(matching=matching_at(tmp_path / "l.json"))
    brought = import_right(book, found.path, tmp_path / "aside", how=how)
    assert (brought.rows, brought.aside, brought.save) == ({"people": 1}, {"people": 1}, "A-2")
    assert find(book, "people", "B-1").village == "Tikapur"
    head, row = read_folder(tmp_path / "aside")["people.csv"]
    assert dict(zip(head, row, strict=True)) == {
        "code": "B-2",
        "name": "Ram",
        "sex": "girlish",
        "office": "O-1",
        "village": "Tikapur",
        "problem": 'sex: "girlish" is not in the list: f, m, x',
    }


def test_a_cell_put_right_counts_until_the_file_says_something_else(book: Book, tmp_path: Path) -> None:
    """Under the heading of the file, in the form of its column; a whole line may be left out."""
    head, total = "Member number,Full name,Born\n", "Total,,\n"
    found = seen(tmp_path / "l.csv", f"{head}B-1,Asha,31/04/1980\nB-2,Ram,25/04/1980\n{total}")
    how = HowToRead(matching=found.matching)
    ahead = preview_of(book, found.path, Progress(), how)
    (born, cell), (line, _), _ = (ahead.standing(each) or (None, "") for each in ahead.problems)
    assert born is not None
    assert line is not None
    assert cell == "31/04/1980"
    corrections = how.corrections.put(born.file, born.line, "Born", cell, "30/04/1980")
    corrections = corrections.without(line.file, line.line, line.whole)
    assert preview_of(book, found.path, Progress(), replace(how, corrections=corrections)).new == 2
    found.path.write_text(f"{head}B-1,Asha,31/06/1980\n{total}", encoding="utf-8")
    again = preview_of(book, found.path, Progress(), replace(how, corrections=corrections)).problems
    assert [(each.line, each.field) for each in again] == [(2, "Born"), (3, "Member number"), (3, "Full name")]


@pytest.mark.parametrize("total", ["Total,2,", "TOTAL :,2,", ",Total général,", "মোট,2,", "  Subtotal,2,01/01/1980"])
def test_a_line_of_totals_never_becomes_a_record(book: Book, tmp_path: Path, total: str) -> None:
    """Neither with codes of the file nor with given ones; people whose names only begin so come in."""
    head = "Member number,Full name,Born\n"
    rows = "B-1,Asha,30/04/1980\nTotal-1,Ram Totaram,25/04/1980\n"
    found = seen(tmp_path / "l.csv", f"{head}{rows}{total}\n")
    with_codes = found.put(0, replace(found.matches[0], codes_given=True))
    for each in (found, with_codes):
        assert [words for words in told(book, each) if "totals" in words], total
        assert all(words.startswith("l.csv:4:") for words in told(book, each))
    assert told(book, seen(tmp_path / "good.csv", f"{head}{rows}")) == []


def test_a_workbook_is_shown_as_it_will_be_read(book: Book, tmp_path: Path) -> None:
    """Under a title; a telephone as its cell shows it, days of the calendar beside typed ones, digits that are lost."""
    import xlsxwriter

    path = tmp_path / "v.xlsx"
    with xlsxwriter.Workbook(str(path)) as made:
        sheet_of, padded = made.add_worksheet("Members"), made.add_format({"num_format": "00000"})
        sheet_of.write(0, 0, "Village of Nepalgunj")
        sheet_of.write_row(2, 0, ["Member No", "Full name", "Date of birth", "Mobile", "ID number"])
        sheet_of.write_row(3, 0, ["B-1", "Asha", "25/04/1980", "", 1914310000010099968])
        sheet_of.write_datetime(4, 2, datetime(1981, 5, 6), made.add_format({"num_format": "dd/mm/yyyy"}))  # noqa: DTZ001
        sheet_of.write_row(4, 0, ["B-2", "Ram"])
        sheet_of.write_number(4, 3, 171, padded)
    found = sight(path, Matching(), MEMORY)
    _, rows = as_understood(found.tables[0], found.matches[0], (), 2, 5)
    assert [PLAIN.show(each) for each in rows[1]] == ["B-2", "Ram", "1981-05-06", "00171", ""]  # type: ignore[arg-type]
    assert isinstance(lost := rows[0][4], Mark)
    assert PLAIN.say(lost.words) == "…"
    assert [each.partition(":")[2][:20] for each in told(book, found)] == ["Members:4:ID number:"]


def test_two_headings_that_are_alike_are_told_apart() -> None:
    assert distinct_headings(["Name", "name ", "", "Rôle", ""]) == ["Name", "name (2)", "", "Rôle"]


def test_what_is_no_file_or_no_table_is_refused(tmp_path: Path) -> None:
    for name, content in (("a.pdf", "x"), ("b.csv", ""), ("c.csv", 'Code,Name\nB-1,"Asha')):
        (tmp_path / name).write_text(content)
        with pytest.raises(Refused):
            sight(tmp_path / name, Matching(), MEMORY)
    with pytest.raises(Refused):
        sight(tmp_path / "none.csv", Matching(), MEMORY)


def test_a_photo_under_the_name_of_a_table_is_called_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x81\x8d" * 50)
    with pytest.raises(Refused) as refusal:
        sight(tmp_path / "list.csv", Matching(), MEMORY)
    assert PLAIN.say(refusal.value.problems[0].message).startswith("list.csv holds no text")


def test_letters_that_cannot_be_told_are_said_once_and_remembered(tmp_path: Path) -> None:
    """Cyrillic in one byte a letter looks like western accents; bars part the cells."""
    content, place = "Номер|Имя|Село\nB-1|Айгүл|Ош\n".replace("ү", "у"), tmp_path / "kept.json"
    found = seen(tmp_path / "l.csv", content, "cp1251")
    assert found.found is not None
    assert (found.found.mark, found.tables[0].headings[1] == "Имя", found.is_doubtful) == ("|", False, True)
    assert not seen(tmp_path / "u.csv", content).is_doubtful
    again = sight(found.path, Matching(), Memory(SPEECHES, written=Writing("cp1251")))
    assert again.tables[0].headings == ["Номер", "Имя", "Село"]
    (tmp_path / "saved.json").write_bytes(again.matching.written_down())
    assert matching_at(tmp_path / "saved.json") == again.matching
    remember(place, again.matching)
    assert seen(tmp_path / "next.csv", content, "cp1251", remembered(place)).tables[0].headings[1] == "Имя"


def test_a_table_in_letters_that_are_none_of_western_europe_can_be_looked_at_all_the_same(tmp_path: Path) -> None:
    """So that whoever sees it can say which letters they are."""
    found = seen(tmp_path / "l.csv", "الرمز,الاسم\nB-1,چاك پاشا\n", "cp1256")
    assert found.told.letters
    assert sight(found.path, Matching(), Memory(SPEECHES, written=Writing("cp1256"))).tables[0].headings[0] == "الرمز"
