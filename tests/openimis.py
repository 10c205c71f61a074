"""A small invented export of openIMIS: two families, two products, four policies, three claims, and old copies."""

from __future__ import annotations

import csv
import re
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

Tables = dict[str, list[dict[str, str]]]

_OLD = "2024-06-01 08:33:51.577"


def _table(head: str, *rows: str) -> list[dict[str, str]]:
    """Rows by the names of their columns; a point stands for what SQL Server writes where nothing is known."""
    return [
        {name: "NULL" if cell == "." else cell for name, cell in zip(head.split(), row.split("|"), strict=True)}
        for row in rows
    ]


def export() -> Tables:
    """The tables, each with a row that a newer one has replaced."""
    return {**_places_and_people(), **_policies(), **_claims(), "tblUsers": _table("UserID LastName", "1|Admin")}


def _places_and_people() -> Tables:
    """Places, the hospital, products, families and their members."""
    return {
        "tblLocations": _table(
            "LocationId LocationCode LocationName ParentLocationId LocationType ValidityTo MalePopulation",
            "1|R1|Kasai|.|R|.|.",
            "2|R1D1|Mbuji|1|D|.|.",
            "3|R1D1M1|Nord|2|W|.|.",
            "4|R1D1M1V1|Bena|3|V|.|250",
            f"5|R1D0|Mbudji|1|D|{_OLD}|.",
        ),
        "tblHF": _table("HfID HFCode HFName ValidityTo", "1|HOSP01|District Hospital|.", f"2|HOSP00|Old|{_OLD}"),
        "tblProduct": _table(
            "ProdID ProductCode ProductName InsurancePeriod LumpSum ValidityTo",
            "1|BASIC|Basic care|12|12000.00|.",
            "2|PLUS|Care and more|12|24000.00|.",
            f"3|BASIC|Basic|12|9000.00|{_OLD}",
        ),
        "tblFamilies": _table("FamilyID InsureeID LocationId ValidityTo", "1|1|4|.", "2|3|4|.", f"3|1|3|{_OLD}"),
        "tblInsuree": _table(
            "InsureeID FamilyID CHFID LastName OtherNames DOB Gender IsHead Relationship Phone passport TypeOfId "
            "ValidityFrom ValidityTo",
            "1|1|070707070|Diallo|Awa|1980-07-12|F|1|.|0171|N-77|N|2023-12-01|.",
            "2|1|070707081|Diallo|Boubacar|1978-05-07|M|0|8||||2023-12-01|.",
            "3|2|070707092|Mensah|Chidi|1990-01-31|M|1|.||||2024-12-01|.",
            "4|2|070707103|Mensah|Dayo|2015-03-01|O|0|4||||2024-12-01|.",
            f"5|1|070707070|Dialo|Awa|1980-07-12|F|1|.|||.|2023-01-01|{_OLD}",
        ),
    }


def _policies() -> Tables:
    """One that has ended and its renewal, paid in part; one suspended; one never paid for."""
    return {
        "tblPolicy": _table(
            "PolicyID FamilyID ProdID EnrollDate StartDate EffectiveDate ExpiryDate PolicyStatus PolicyValue "
            "PolicyStage ValidityFrom ValidityTo",
            "1|1|1|2023-12-20|2024-01-01|2024-01-01|2024-12-31|8|12000.00|N|2025-01-01 01:00:00|.",
            "2|1|1|2024-12-20|2025-01-01|2025-01-01|2025-12-31|2|12000.00|R|2025-01-10 10:15:00|.",
            "3|2|2|2025-01-20|2025-02-01|2025-02-01|2026-01-31|4|24000.00|N|2025-05-15 09:00:00|.",
            "4|2|1|2025-03-01|2025-03-01|.|2026-02-28|1|12000.00|N|2025-03-01 09:00:00|.",
            f"5|1|1|2023-12-20|2024-01-01|.|2024-12-31|1|12000.00|N|2023-12-20 09:00:00|{_OLD}",
        ),
        "tblInsureePolicy": _table(
            "InsureePolicyId InsureeId PolicyId EffectiveDate ExpiryDate ValidityTo",
            "1|1|1|2024-01-01|2024-12-31|.",
            "2|2|1|2024-01-01|2024-12-31|.",
            "3|1|2|2025-01-01|2025-12-31|.",
            "4|2|2|2025-02-01|2025-12-31|.",
            "5|3|3|2025-02-01|2026-01-31|.",
            "6|4|3|.|2026-01-31|.",
            "7|3|4|.|2026-02-28|.",
            f"8|1|2|.|2025-12-31|{_OLD}",
        ),
        "tblPremium": _table(
            "PremiumId PolicyID Amount Receipt PayDate PayType isPhotoFee ValidityTo AuditUserID",
            "1|1|12000.00|RE-1|2023-12-20|C|0|.|1",
            "2|2|9000.00|RE-2|2025-01-10|B|0|.|1",
            "3|3|6000.00|RE-3|2025-01-20|M|0|.|1",
            "4|4|1000.00|RE-4|2025-03-01|C|0|.|1",
            "5|2|500.00|RE-5|2025-01-10|C|1|.|1",
            f"6|1|1200.00|RE-1|2023-12-20|C|0|{_OLD}|1",
        ),
    }


def _claims() -> Tables:
    """One with an item and two services, valuated and paid out; one open; one rejected."""
    return {
        "tblClaim": _table(
            "ClaimID InsureeID ClaimCode DateFrom ICDID ClaimStatus Claimed Approved Valuated DateClaimed "
            "DateProcessed RejectionReason HFID RunID Remunerated ValidityTo",
            "1|2|C-1|2025-03-01 00:00:00|4|16|1700.00|1400.00|1400.00|2025-03-03|2025-03-20|0|1|1|1400.00|.",
            "2|1|C-2|2025-06-01 00:00:00|4|4|800.00|.|.|2025-06-02|.|0|1|.|.|.",
            "3|3|C-3|2025-02-10 00:00:00|5|1|300.00|.|.|2025-02-12|2025-02-20|17|1|.|.|.",
            f"4|2|C-1|2025-03-01 00:00:00|4|2|1700.00|.|.|2025-03-03|.|0|1|.|.|{_OLD}",
        ),
        "tblClaimItems": _table(
            "ClaimItemID ClaimID ItemID PolicyID ClaimItemStatus QtyProvided QtyApproved PriceAsked PriceAdjusted "
            "PriceApproved PriceValuated RemuneratedAmount RejectionReason ValidityTo",
            "1|1|7|2|1|2.00|.|100.00|100.00|.|200.00|200.00|0|.",
            f"2|4|7|.|1|2.00|.|100.00|.|.|.|.|0|{_OLD}",
        ),
        "tblClaimServices": _table(
            "ClaimServiceID ClaimID ServiceID PolicyID ClaimServiceStatus QtyProvided QtyApproved PriceAsked "
            "PriceAdjusted PriceApproved PriceValuated RemuneratedAmount RejectionReason ValidityTo",
            "1|1|9|2|1|1.00|.|1400.00|.|1200.00|1200.00|1200.00|0|.",
            "2|1|8|2|2|1.00|0.00|100.00|.|.|.|.|5|.",
            f"3|4|9|.|1|1.00|.|1400.00|.|.|.|.|0|{_OLD}",
        ),
        "tblItems": _table("ItemID ItemCode ItemName ValidityTo", "7|0007|PARACETAMOL|."),
        "tblServices": _table("ServiceID ServName ValidityTo", "8|Bandage|.", "9|Consultation|."),
        "tblICDCodes": _table("ICDID ICDName ValidityTo", "4|Malaria|.", "5|Typhoid|."),
        "tblBatchRun": _table("RunID RunDate ValidityTo", "1|2025-04-05 12:00:00|."),
    }


def turned(tables: Tables, form: str) -> Tables:
    """The same as a spreadsheet of some country writes its days: year, month and day in another order."""
    day = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
    return {
        name: [
            {head: day.sub(lambda found: form.format(*found.groups()), cell) for head, cell in row.items()}
            for row in rows
        ]
        for name, rows in tables.items()
    }


def ambiguous() -> Tables:
    """An export in which no day lies behind the twelfth of its month."""
    tables = {name: rows for name, rows in export().items() if name in {"tblInsuree", "tblFamilies", "tblLocations"}}
    for at, row in enumerate(tables["tblInsuree"], 1):
        row["DOB"] = f"1980-{at:02d}-{at + 1:02d}"
    return tables


def write_csv(folder: Path, tables: Tables) -> Path:
    """A CSV file for each table."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as handle:
            writer = csv.DictWriter(handle, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    return folder


def write_workbooks(folder: Path, tables: Tables) -> Path:
    """A workbook for each table, its one sheet called as a spreadsheet program calls it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        _write_workbook(folder / f"{name}.xlsx", {"Sheet1": rows})
    return folder


def write_workbook(path: Path, tables: Tables) -> Path:
    """One workbook with a sheet for each table."""
    _write_workbook(path, tables)
    return path


def _write_workbook(path: Path, tables: Tables) -> None:
    """Sheets with numbers and dates as a database program exports them, and words as they are."""
    import xlsxwriter

    with xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd"}) as book:
        for name, rows in tables.items():
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, list(rows[0]))
            for at, row in enumerate(rows, 1):
                sheet.write_row(at, 0, _typed(row.items()))


def _typed(cells: Iterable[tuple[str, str]]) -> list[object]:
    """The cells of a row as they are typed; codes, receipts and telephones are words."""
    return [cell if name in {"CHFID", "Phone", "Receipt"} else _value(cell) for name, cell in cells]


def _value(cell: str) -> object:
    """A number, a day, nothing, or words."""
    if cell == "NULL":
        return ""
    try:
        return date.fromisoformat(cell[:10])
    except ValueError:
        return float(cell) if cell.replace(".", "", 1).isdecimal() else cell
