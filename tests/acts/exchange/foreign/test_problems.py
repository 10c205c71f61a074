"""What is wrong with another program's tables is named where it stands there: by its file, its line and its column."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.aside import import_right
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.exchange.preview import preview_of
from desktop_app.acts.exchange.shape import NOTHING_CORRECTED, HowToRead
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.progress import Progress, Stopped
from tests.books import new_book, small_book
from tests.folders import SMALL, read_folder, small_folder, write_folder
from tests.openimis import export, write_csv, write_workbook, write_workbooks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.problems import Problem
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book

GIVEN = HowToRead(given={"currency": "TZS", "name": "Bena health fund"})


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A new file."""
    book = new_book(tmp_path / "new.coverbook")
    yield book
    book.close()


def refused(book: Book, path: Path, how: HowToRead = GIVEN) -> list[tuple[str, int, str, str]]:
    """Why an import is refused: file, line, column and sentence; nothing is written."""
    with pytest.raises(Refused) as refusal:
        import_folder(book, path, how=how)
    assert book.value("SELECT count(*) FROM saves") == 0
    return list(map(_place, refusal.value.problems))


def _place(problem: Problem) -> tuple[str, int, str, str]:
    return problem.file, problem.line, problem.field, PLAIN.say(problem.message)


NOT_THERE = "or only in a row that was replaced"
WRONG = {
    ("tblInsuree", 3, "DOB", "1978-02-30"): '"1978-02-30" is not a date; write it as 2026-01-31',
    ("tblInsuree", 3, "Gender", "W"): '"W" is not in the list: F, M, O',
    ("tblInsuree", 3, "LastName", "????"): 'letters of "????" are lost; type it again',
    ("tblInsuree", 3, "LastName", "N/A"): '"N/A" is no value; leave the cell empty where nothing is known',
    ("tblInsuree", 3, "CHFID", "NULL"): "a value is missing; this column cannot be empty",
    ("tblInsuree", 3, "CHFID", "070707070"): "070707070 stands already on line 2",
    ("tblInsuree", 3, "FamilyID", "9"): f'"9" is not in tblFamilies, {NOT_THERE}',
    ("tblPolicy", 3, "ProdID", "3"): f'"3" is not in tblProduct, {NOT_THERE}',
    ("tblPremium", 3, "PolicyID", "5"): f'"5" is not in tblPolicy, {NOT_THERE}',
    ("tblPremium", 2, "Amount", "12,5x"): '"12,5x" is not an amount',
    ("tblPolicy", 3, "PolicyValue", "12x"): '"12x" is not an amount',
    ("tblClaim", 3, "ClaimStatus", "3"): '"3" is not in the list: 1, 2, 4, 8, 16',
    ("tblPolicy", 3, "PolicyStatus", "3"): '"3" is not in the list: 1, 2, 4, 8, 16',
    ("tblClaimServices", 2, "PriceAsked", "one"): '"one" is not an amount',
    (
        *("tblClaim", 2, "DateProcessed", "2025-03-01"),
    ): "A claim is decided on or after the day it was reported, 2025-03-03.",
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_row_is_named_by_its_own_file_line_and_column(
    book: Book, tmp_path: Path, wrong: tuple[str, int, str, str]
) -> None:
    table, line, column, cell = wrong
    tables = export()
    tables[table][line - 2][column] = cell
    told = refused(book, write_csv(tmp_path / "in", tables))
    assert (f"{table}.csv", line, column, WRONG[wrong]) in told


def test_a_name_of_which_a_part_is_wrong_is_put_right_in_that_part(book: Book, tmp_path: Path) -> None:
    tables = export()
    tables["tblInsuree"][1]["LastName"] = "????"
    seen = preview_of(book, write_csv(tmp_path / "in", tables), Progress(), GIVEN)
    (problem,) = seen.problems
    line, cell = seen.standing(problem) or (None, "")
    assert (problem.field, cell) == ("LastName", "????")
    assert line
    put_right = NOTHING_CORRECTED.put(line.file, line.line, problem.field, cell, "Diallo")
    assert not preview_of(book, seen.path, Progress(), replace(GIVEN, corrections=put_right)).problems


def test_a_cell_that_cannot_be_read_is_not_held_against_the_file_as_well(tmp_path: Path) -> None:
    """Nor is a row whose code an earlier one has: what is wrong with either is told once, as it is."""
    book, tables = small_book(tmp_path / "small.coverbook"), export()
    import_folder(book, write_csv(tmp_path / "in", tables))
    tables["tblInsuree"][1]["DOB"] = "1978-02-30"
    tables["tblInsuree"][3]["CHFID"] = tables["tblInsuree"][2]["CHFID"]
    told = [_place(each)[3] for each in preview_of(book, write_csv(tmp_path / "in", tables), Progress()).problems]
    assert told[:2] == [
        '"1978-02-30" is not a date; write it as 2026-01-31',
        "070707092 stands already on line 4",
    ]
    assert not [each for each in told if "is in the file already" in each]
    book.close()


def test_each_is_told_once_and_in_the_order_of_its_lines(book: Book, tmp_path: Path) -> None:
    """A family that is not there is asked for its village and for its office."""
    tables = export()
    tables["tblInsuree"][3]["FamilyID"] = tables["tblInsuree"][1]["FamilyID"] = "9"
    told = refused(book, write_csv(tmp_path / "in", tables))
    assert [each[:3] for each in told] == [("tblInsuree.csv", 3, "FamilyID"), ("tblInsuree.csv", 5, "FamilyID")]


def test_workbooks_are_named_as_they_are(book: Book, tmp_path: Path) -> None:
    tables = export()
    tables["tblInsuree"][1]["Gender"] = "W"
    assert refused(book, write_workbooks(tmp_path / "in", tables))[0][:3] == ("tblInsuree.xlsx", 3, "Gender")
    path = write_workbook(tmp_path / "in.xlsx", tables)
    assert refused(book, path)[0][:3] == ("in.xlsx:tblInsuree", 3, "Gender")


def test_a_table_or_a_column_that_others_need_is_asked_for(book: Book, tmp_path: Path) -> None:
    tables = export()
    del tables["tblFamilies"]
    assert refused(book, write_csv(tmp_path / "in", tables))[0] == (
        *("tblFamilies.csv", 0, "", "the table is missing; tblPolicy refers to it"),
    )
    tables = export()
    for each in tables["tblInsuree"]:
        del each["ValidityTo"]
    told = refused(book, write_csv(tmp_path / "more", tables))
    assert ("tblInsuree.csv", 1, "", 'column "ValidityTo" is missing') in told


@pytest.mark.parametrize(
    ("content", "line", "says"),
    [
        ("", 1, "the file is empty; its first line must name the columns"),
        ("HfID,HFCode,HFName,ValidityTo\n1,H,Hospital, North,NULL,x\n", 2, "the line has 6 cells, the header 4"),
        ("HfID,hfid,HFCode,HFName,ValidityTo\n", 1, 'column "HfID" stands twice'),
        ("HfID,HFCode,HFName,ValidityTo\n1,é\udcff,x,\n", 2, "the file is not in UTF-8"),
    ],
)
def test_a_table_that_cannot_be_read_is_refused_as_a_whole(
    book: Book, tmp_path: Path, content: str, line: int, says: str
) -> None:
    folder = write_csv(tmp_path / "in", export())
    (folder / "tblHF.csv").write_bytes(content.encode("utf-8", "surrogateescape"))
    told = refused(book, folder)
    assert {each[:2] for each in told} == {("tblHF.csv", line)}
    assert says in told[0][3]
    assert preview_of(book, folder, Progress(), GIVEN).whole


def test_the_line_is_named_whose_letters_are_of_another_kind(book: Book, tmp_path: Path) -> None:
    """Files are read some thousand letters at a time: the first line of them is not to blame."""
    folder = write_csv(tmp_path / "in", export())
    rows = [f"{at},H{at},Hôpital,NULL".encode("cp1252" if at == 90 else "utf-8") for at in range(1, 200)]
    (folder / "tblHF.csv").write_bytes(b"\n".join((b"HfID,HFCode,HFName,ValidityTo", *rows)))
    assert refused(book, folder)[0][:2] == ("tblHF.csv", 91)


def test_a_copy_of_a_table_is_named(book: Book, tmp_path: Path) -> None:
    folder = write_csv(tmp_path / "in", export())
    (folder / "tblInsuree - Copy.xlsx").write_bytes(b"")
    assert refused(book, folder) == [
        ("tblInsuree - Copy.xlsx", 1, "", "no such file is known; is it tblInsuree.csv?"),
    ]


def test_a_new_scheme_needs_what_openimis_does_not_know(book: Book, tmp_path: Path) -> None:
    folder = write_csv(tmp_path / "in", export())
    for given in ({}, {"currency": "TZS"}):
        ((file, line, field, says),) = refused(book, folder, HowToRead(given=given))
        assert (file, line, field) == ("in", 0, "")
        assert says.startswith("openIMIS knows neither the name of the scheme nor its currency: ")
        assert says.endswith("--give name=… --give currency=…")
    told = refused(book, folder, HowToRead(given={**GIVEN.given, "currency": "TZX"}))
    assert [each[:3] for each in told] == [("", 0, "--give currency")]


def test_a_scheme_that_is_there_needs_nothing(tmp_path: Path) -> None:
    book = small_book(tmp_path / "small.coverbook")
    assert import_folder(book, write_csv(tmp_path / "in", export())).rows["people"] == 4
    book.close()


def test_only_what_is_asked_for_can_be_given(book: Book, tmp_path: Path) -> None:
    folder = write_csv(tmp_path / "in", export())
    known = "name, currency, country, fiscal_year_start, line, days"
    told = refused(book, folder, HowToRead(given={"nme": "Bena"}))
    assert told == [("", 0, "", f'"nme" cannot be given here; known are {known}')]
    told = refused(book, small_folder(tmp_path / "own"), GIVEN)
    assert told == [("", 0, "", "own is read as an exchange folder, to which nothing is given: leave --give away.")]


def test_a_shape_that_is_named_is_taken_for_it(book: Book, tmp_path: Path) -> None:
    folder = write_csv(tmp_path / "in", export())
    assert ("in", 0, "", "there is no exchange file in it") in refused(book, folder, HowToRead("exchange"))
    own = small_folder(tmp_path / "own")
    assert refused(book, own, HowToRead("openimis", GIVEN.given)) == [("own", 0, "", "no table of openIMIS is in it")]
    locations = write_csv(tmp_path / "few", {"tblLocations": export()["tblLocations"]})
    told = refused(book, locations, HowToRead("openimis", GIVEN.given))
    assert told == [("tblInsuree.csv", 0, "", "the table is missing; openIMIS refers to it")]


def test_wrong_rows_are_set_aside_in_our_own_shape_and_come_in_mended(book: Book, tmp_path: Path) -> None:
    tables = export()
    tables["tblInsuree"][1]["DOB"] = "1978-02-30"
    folder, aside = write_csv(tmp_path / "in", tables), tmp_path / "aside"
    assert import_right(book, folder, aside, how=GIVEN).aside == {
        "people": 1,
        "covers": 2,
        "claims": 1,
        "claim_lines": 3,
        "payments": 1,
    }
    people = aside / "people.csv"
    assert (
        people.read_text("utf-8")
        .splitlines()[1]
        .endswith('"birth_date: ""1978-02-30"" is not a date; write it as 2026-01-31"')
    )
    people.write_text(people.read_text("utf-8").replace("1978-02-30", "1978-02-28"), "utf-8")
    assert import_folder(book, aside).rows == {"people": 1, "covers": 2, "claims": 1, "claim_lines": 3, "payments": 1}


def test_a_link_that_leads_nowhere_is_set_aside_as_it_stood(book: Book, tmp_path: Path) -> None:
    tables = export()
    tables["tblClaim"][1]["InsureeID"] = "9"
    import_right(book, write_csv(tmp_path / "in", tables), tmp_path / "aside", how=GIVEN)
    assert read_folder(tmp_path / "aside")["claims.csv"][1][:3] == ["C-2", "9", "9"]


def test_a_word_of_no_list_is_set_aside_as_it_stood(book: Book, tmp_path: Path) -> None:
    tables = export()
    tables["tblInsuree"][3]["Gender"] = "W"
    import_right(book, write_csv(tmp_path / "in", tables), tmp_path / "aside", how=GIVEN)
    assert read_folder(tmp_path / "aside")["people.csv"][1][4] == "W"


def test_lines_of_one_claim_stay_together_from_whichever_table_they_are(book: Book, tmp_path: Path) -> None:
    tables = export()
    tables["tblClaimServices"][1]["RejectionReason"] = "5"
    tables["tblClaimServices"][1]["QtyProvided"] = "one"
    import_right(book, write_csv(tmp_path / "in", tables), tmp_path / "aside", how=GIVEN)
    assert [row[-1] for row in read_folder(tmp_path / "aside")["claim_lines.csv"][1:]] == [
        "claim: it belongs to line 3, which was set aside",
        "claim: it belongs to line 3, which was set aside",
        'billed: "one" is not an amount',
    ]


def test_one_may_stop_it_before_the_tables_are_read(book: Book, tmp_path: Path) -> None:
    progress = Progress()
    progress.stop()
    with pytest.raises(Stopped):
        preview_of(book, write_csv(tmp_path / "in", export()), progress, GIVEN)


def test_it_tells_how_far_it_has_come(book: Book, tmp_path: Path) -> None:
    steps: list[tuple[str, float]] = []

    def tell(words: Text, share: float) -> None:
        steps.append((PLAIN.say(words), share))

    preview_of(book, write_csv(tmp_path / "in", export()), Progress(tell), GIVEN)
    assert "Reading tblInsuree.csv" in [words for words, _ in steps]
    assert [share for _, share in steps] == sorted(share for _, share in steps)


def test_an_exchange_that_holds_a_table_of_that_name_is_still_told_apart(book: Book, tmp_path: Path) -> None:
    """The tables tell; whoever knows better says so."""
    folder = write_folder(small_folder(tmp_path / "in"), {"tblInsuree.csv": "InsureeID\n"})
    assert (
        import_folder(book, folder, how=HowToRead("exchange")).rows["people"]
        == len(SMALL["people.csv"].split("\n")) - 2
    )


def test_tables_whose_names_lost_their_capitals_are_told_as_those_of_openimis(book: Book, tmp_path: Path) -> None:
    """A database that keeps no capitals writes tblinsuree: the name that is right is named, none of our own."""
    lost = {name.lower(): rows for name, rows in export().items() if name != "tblUsers"}
    folder, workbook = write_csv(tmp_path / "in", lost), write_workbook(tmp_path / "in.xlsx", lost)
    told = {(file, sentence) for file, _, _, sentence in refused(book, folder) if file.startswith("tbl")}
    assert told == {(f"{name.lower()}.csv", f"no such file is known; is it {name}.csv?") for name in export()} - {
        ("tblusers.csv", "no such file is known; is it tblUsers.csv?")
    }
    assert any("is it tblInsuree?" in sentence for _, _, _, sentence in refused(book, workbook))
