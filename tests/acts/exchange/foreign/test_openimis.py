"""An export of openIMIS comes in as what it means: people, policies, premiums and claims with their figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.export_folder import export_folder
from desktop_app.acts.exchange.import_folder import Imported, import_folder
from desktop_app.acts.exchange.preview import preview_of
from desktop_app.acts.exchange.shape import HowToRead
from desktop_app.core.language import PLAIN
from desktop_app.core.period import Period, parse_day
from desktop_app.core.progress import Progress
from desktop_app.figures.figures import Figures
from tests.books import new_book
from tests.folders import read_folder
from tests.openimis import export, write_csv, write_workbook, write_workbooks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book
    from tests.openimis import Tables

GIVEN = HowToRead(
    given={"currency": "TZS", "name": "Bena health fund", "country": "Tanzania", "fiscal_year_start": "1"}
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A new file."""
    book = new_book(tmp_path / "new.coverbook")
    yield book
    book.close()


def rows(book: Book, folder: Path, sheet: str) -> list[str]:
    """What the file holds of a sheet, as it leaves, each row without its last empty cells."""
    export_folder(book, folder)
    found = read_folder(folder)[f"{sheet}.csv"]
    return [",".join(cells).rstrip(",") for cells in found[1:]]


def brought(book: Book, folder: Path, tables: Tables) -> Imported:
    """What comes of the tables."""
    return import_folder(book, write_csv(folder, tables), how=GIVEN)


EXPECTED = {
    "scheme": ["Bena health fund,Tanzania,TZS,1"],
    "offices": ["R1D1,Mbuji,Kasai"],
    "partners": ["HOSP01,District Hospital,provider"],
    "people": [
        "070707070,1,holder,Awa Diallo,f,1980-07-12,,,R1D1,Bena,0171,national identity card,N-77",
        "070707081,1,spouse,Boubacar Diallo,m,1978-05-07,,,R1D1,Bena",
        "070707092,2,holder,Chidi Mensah,m,1990-01-31,,,R1D1,Bena",
        "070707103,2,child,Dayo Mensah,x,2015-03-01,,,R1D1,Bena",
    ],
    "policies": [
        "1,BASIC,070707070,,R1D1,2024-01-01,2024-12-31",
        "2,BASIC,070707070,,R1D1,2025-01-01,2025-12-31,1",
        "3,PLUS,070707092,,R1D1,2025-02-01,2026-01-31,,2025-05-15,unpaid_premium",
        "4,BASIC,070707092,,R1D1,2025-03-01,2026-02-28,,2025-02-28,unpaid_premium",
    ],
    "covers": [
        "1,070707070",
        "1,070707081",
        "2,070707070",
        "2,070707081",
        "3,070707092",
        "3,070707103,,2025-01-31,unpaid_premium",
        "4,070707092",
    ],
    "premiums": [
        "1,1,2024-01-01,2024-01-01,2024-12-31,12000.00,premium,2023-12-20,cash,RE-1",
        "2,2,2025-01-01,2025-01-01,2025-12-31,9000.00,premium,2025-01-10,bank transfer,RE-2",
        "3,3,2025-02-01,2025-02-01,2026-01-31,6000.00,premium,2025-01-20,mobile money,RE-3",
        "4,4,2025-03-01,2025-03-01,2026-02-28,1000.00,premium,2025-03-01,cash,RE-4",
        "5,2,2025-01-10,,,500.00,fee,2025-01-10,cash,RE-5",
        "2-unpaid,2,2025-01-01,2025-01-01,2025-12-31,3000.00,premium",
        "3-unpaid,3,2025-02-01,2025-02-01,2026-01-31,18000.00,premium",
    ],
    "claims": [
        "C-1,2,070707081,,,,Malaria,HOSP01,2025-03-01,2025-03-03,2025-03-20,partly,limit_reached,1700.00,1400.00",
        "C-2,2,070707070,,,,Malaria,HOSP01,2025-06-01,2025-06-02,,open,,800.00,800.00",
        "C-3,3,070707092,,,,Typhoid,HOSP01,2025-02-10,2025-02-12,2025-02-20,rejected,waiting_period,300.00,0.00",
    ],
    "claim_lines": [
        "C-1,PARACETAMOL,200.00,200.00",
        "C-1,Consultation,1400.00,1200.00",
        "C-1,Bandage,100.00,0.00,limit_reached",
    ],
    "payments": ["C-1,C-1,2025-04-05,1400.00"],
}


@pytest.mark.parametrize("sheet", EXPECTED)
def test_each_table_is_read_as_what_it_means(book: Book, tmp_path: Path, sheet: str) -> None:
    brought(book, tmp_path / "in", export())
    assert rows(book, tmp_path / "out", sheet) == EXPECTED[sheet]


def test_products_are_health_unless_another_line_is_given(book: Book, tmp_path: Path) -> None:
    folder = write_csv(tmp_path / "in", export())
    import_folder(book, folder, how=HowToRead(given={**GIVEN.given, "line": "hospital_cash"}))
    plain = "individual,voluntary,self,conventional,12,,,,,days,none,month"
    assert rows(book, tmp_path / "out", "products") == [
        f"BASIC,Basic care,hospital_cash,{plain}",
        f"PLUS,Care and more,hospital_cash,{plain}",
    ]


def test_its_figures_are_those_of_its_payments_policies_and_claims(book: Book, tmp_path: Path) -> None:
    """Written: 12,000 of policy 2 and 24,000 of policy 3, of which its exit takes back 18,000 x 261 / 365 unearned."""
    brought(book, tmp_path / "in", export())
    statement = Figures(book).lines(Period(parse_day("2025-01-01"), parse_day("2025-12-31")))
    assert statement["P03"] == 12_000_00 + 24_000_00 - 12_871_23
    assert statement["P06"] == 500_00
    assert statement["P12"] == 1_400_00
    assert statement["B26"] == 1_000_00  # paid for a policy that never began


@pytest.mark.parametrize("write", [write_workbooks, write_workbook])
def test_workbooks_give_the_same_records_as_csv(book: Book, tmp_path: Path, write: object) -> None:
    """A workbook for each table, or one with a sheet for each; with numbers and dates as spreadsheets hold them."""
    assert callable(write)
    import_folder(book, write(tmp_path / "in.xlsx", export()), how=GIVEN)
    export_folder(book, tmp_path / "out")
    other = new_book(tmp_path / "other.coverbook")
    brought(other, tmp_path / "csv", export())
    export_folder(other, tmp_path / "same")
    other.close()
    assert read_folder(tmp_path / "out") == read_folder(tmp_path / "same")


def test_what_leaves_as_a_folder_comes_in_equal(book: Book, tmp_path: Path) -> None:
    brought(book, tmp_path / "in", export())
    export_folder(book, tmp_path / "out")
    assert import_folder(book, tmp_path / "out") == Imported({}, [])
    other = new_book(tmp_path / "other.coverbook")
    import_folder(other, tmp_path / "out")
    export_folder(other, tmp_path / "again")
    other.close()
    assert read_folder(tmp_path / "again") == read_folder(tmp_path / "out")


def test_brought_in_twice_it_changes_nothing(book: Book, tmp_path: Path) -> None:
    brought(book, tmp_path / "in", export())
    again = brought(book, tmp_path / "again", export())
    assert (again.rows, again.words) == ({}, [])


def test_what_has_no_place_is_told_with_its_counts(book: Book, tmp_path: Path) -> None:
    replaced = "tblClaim, tblClaimItems, tblClaimServices, tblHF, tblInsuree, tblInsureePolicy, tblLocations, tblPolicy"
    replaced = ", ".join(f"{name} 1" for name in f"{replaced}, tblPremium, tblProduct, tblFamilies".split(", "))
    told = f"rows that were replaced or deleted: 11 ({replaced}); columns: 9; tables: 1 (tblUsers.csv)"
    assert list(map(PLAIN.say, brought(book, tmp_path / "in", export()).notes)) == [
        "It was read as an export of openIMIS.",
        f"Passed over, since they have no place here: {told}",
        "People who came to a policy after its start and count from its start: 1",
        "Tables that are not there, so that what they would tell stays empty: tblProfessions",
    ]


def test_the_counts_are_those_of_one_reading_however_often_it_was_read(book: Book, tmp_path: Path) -> None:
    """A look ahead reads cell by cell, and a table that others link to is read before its turn."""
    folder = write_csv(tmp_path / "in", export())
    ahead = preview_of(book, folder, Progress(), GIVEN)
    assert ahead.how.shape == "openimis"
    assert [(each.file, each.new) for each in ahead.sheets][-3:] == [("claims", 3), ("claim_lines", 3), ("payments", 1)]
    assert ahead.notes == import_folder(book, folder, how=GIVEN).notes


def noted(book: Book, folder: Path, tables: Tables) -> list[str]:
    """What is said of the tables beyond what is said of every export."""
    said = [PLAIN.say(each) for each in brought(book, folder, tables).notes]
    return [each for each in said if not each.startswith(("It was read", "Passed over,", "People who", "Tables that"))]


def test_a_claim_is_the_sum_of_its_lines(book: Book, tmp_path: Path) -> None:
    tables = export()
    tables["tblClaim"][0]["Claimed"] = "1650.00"
    assert noted(book, tmp_path / "in", tables) == [
        "Claims that bill another amount than their items and services, whose sum was taken: 1"
    ]
    assert rows(book, tmp_path / "out", "claims") == EXPECTED["claims"]


def test_two_facilities_may_have_used_one_code(book: Book, tmp_path: Path) -> None:
    tables = export()
    tables["tblHF"][1]["ValidityTo"] = "NULL"
    tables["tblClaim"][1].update(ClaimCode="C-1", HFID="2")
    brought(book, tmp_path / "in", tables)
    codes = [each.partition(",")[0] for each in rows(book, tmp_path / "out", "claims")]
    assert codes == ["C-1-HOSP01", "C-1-HOSP00", "C-3"]


def test_without_batch_runs_no_payment_is_invented(book: Book, tmp_path: Path) -> None:
    tables = export()
    del tables["tblBatchRun"]
    assert noted(book, tmp_path / "in", tables) == [
        "Valuated claims without a payment, since no batch run tells its day: 1"
    ]
    assert book.value("SELECT count(*) FROM payments") == 0


def test_lines_and_covers_of_what_was_deleted_go_with_it(book: Book, tmp_path: Path) -> None:
    tables = export()
    tables["tblClaimItems"][1]["ValidityTo"] = "NULL"
    tables["tblInsuree"][3]["ValidityTo"] = "2025-03-01"
    assert noted(book, tmp_path / "in", tables) == [
        "Covers of people or policies that were deleted, passed over: 1",
        "Items and services of claims that were replaced or deleted, passed over: 1",
    ]


def test_a_link_that_only_names_something_may_lead_nowhere(book: Book, tmp_path: Path) -> None:
    tables = export()
    tables["tblClaim"][2]["ICDID"] = "99"
    assert noted(book, tmp_path / "in", tables) == [
        "Links to rows that are not there stay empty: ICDID (tblICDCodes) 1"
    ]


def test_whoever_has_died_was_covered_until_that_day(book: Book, tmp_path: Path) -> None:
    """Newer exports tell it; policies of other terms are not touched."""
    tables = export()
    for each in tables["tblInsuree"]:
        each.update(status="AC", status_date="NULL")
    tables["tblInsuree"][1].update(status="DE", status_date="2025-04-01")
    brought(book, tmp_path / "in", tables)
    covers = rows(book, tmp_path / "out", "covers")
    assert covers[1:4:2] == ["1,070707081", "2,070707081,,2025-04-01,death"]


def test_cells_of_other_exports_are_understood(book: Book, tmp_path: Path) -> None:
    """Nothing as PostgreSQL writes it, numbers as data frames do, bits as words, days with their time."""
    tables = export()
    for each in (row for table in tables.values() for row in table):
        each.update({name: "\\N" for name, cell in each.items() if cell == "NULL"})
    for each in tables["tblInsuree"]:
        each.update(FamilyID=f"{each['FamilyID']}.0", IsHead=str(each["IsHead"] == "1"), DOB=f"{each['DOB']}T00:00:00")
    for each in tables["tblPremium"]:
        each.update(isPhotoFee="t" if each["isPhotoFee"] == "1" else "f", Amount=f"{each['Amount']}00")
    brought(book, tmp_path / "in", tables)
    assert rows(book, tmp_path / "out", "people") == EXPECTED["people"]
    assert rows(book, tmp_path / "again", "premiums") == EXPECTED["premiums"]


def test_amounts_of_a_currency_without_decimals_lose_noughts_alone(book: Book, tmp_path: Path) -> None:
    folder = write_csv(tmp_path / "in", export())
    import_folder(book, folder, how=HowToRead(given={**GIVEN.given, "currency": "XAF"}))
    assert rows(book, tmp_path / "out", "payments") == ["C-1,C-1,2025-04-05,1400"]


def test_tables_of_a_french_spreadsheet_are_read_as_ours_are(book: Book, tmp_path: Path) -> None:
    """Semicolons, decimal commas and the letters of Windows, which is said."""
    tables = export()
    tables["tblInsuree"][0]["LastName"] = "Sékou"
    for each in tables["tblPremium"]:
        each["Amount"] = each["Amount"].replace(".", ",")
    folder = tmp_path / "in"
    folder.mkdir()
    for name, listed in tables.items():
        lines = [";".join(listed[0]), *(";".join(row.values()) for row in listed)]
        (folder / f"{name}.csv").write_bytes("\r\n".join(lines).encode("cp1252"))
    said = [PLAIN.say(each) for each in import_folder(book, folder, how=GIVEN).notes]
    assert "tblInsuree.csv is not in UTF-8; it was read as Windows-1252: look at its accents" in said
    assert rows(book, tmp_path / "out", "people")[0].split(",")[3] == "Awa Sékou"
    assert rows(book, tmp_path / "again", "premiums") == EXPECTED["premiums"]
