"""What cannot be true of records beside each other is refused by file, line and column, whichever way they come."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.sheets import SHEETS, sheet
from desktop_app.store.cross_rules import CROSS_RULES, CrossRule
from tests.books import new_book
from tests.folders import SMALL, small_folder, write_folder, write_workbook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

POLICIES = (
    "code,product,holder,group,start,end,renews,exit_date,exit_reason\nP-1,HEALTH,M-1,,2026-01-01,2026-12-31,,,\n"
)
TREATIES = "code,product,kind,from,to,share,retention\nR-1,HEALTH,quota_share,2026-01-01,2026-12-31,30,\n"
ALLOCATION = "from,key,product,percent\n"
SAVINGS = "code,person,product,date,amount,kind\nS-1,M-1,HEALTH,2026-02-01,20.00,deposit\n"
VOUCHERS = "voucher,date,line,product,amount\n"
PRODUCTS = "code,name,line\nHEALTH,Family health,health\nOLD,Without policies,health\n"

BROKEN = [
    ("policies", POLICIES + "P-2,HEALTH,M-1,,2026-01-01,2026-12-31,P-1,,\n", "3: renews", "P-1 starts on 2026-01-01"),
    ("policies", POLICIES + "P-2,HEALTH,M-1,,2025-01-01,2025-12-31,P-1,,\n", "3: renews", "renews an earlier one"),
    ("policies", POLICIES + "P-2,HEALTH,M-2,,2027-01-01,2027-12-31,P-1,,\n", "3: renews", "another holder or group"),
    ("policies", POLICIES + "P-2,HEALTH,,Weavers,2027-01-01,2027-12-31,P-1,,\n", "3: renews", "another holder"),
    ("estimates", "claim,date,amount\nC-1,2026-03-02,5\n", "2: date", "reported on 2026-03-03"),
    ("estimates", "claim,date,amount\nC-1,2026-03-11,5\n", "2: date", "decided on 2026-03-10"),
    (
        "treaties",
        TREATIES + "R-2,HEALTH,quota_share,2026-12-31,2027-12-30,20,\n",
        "3: from",
        "overlap those of treaty R-1",
    ),
    ("treaties", TREATIES + "R-2,,quota_share,2026-06-01,2026-06-01,20,\n", "3: from", "overlap those of treaty R-1"),
    ("allocation", ALLOCATION + "2026-01-01,claims,,\n2026-01-01,fixed,HEALTH,100\n", "3: key", "says claims"),
    ("allocation", ALLOCATION + "2026-01-01,fixed,HEALTH,99.999999\n", "2: percent", "add up to 99.999999"),
    ("savings", SAVINGS + "S-2,M-1,HEALTH,2026-02-02,20.01,withdrawal\n", "3: amount", "saved so much by 2026-02-02"),
    ("savings", SAVINGS + "S-2,M-1,HEALTH,2026-01-31,20.00,withdrawal\n", "3: amount", "saved so much by 2026-01-31"),
    ("savings", SAVINGS + "S-2,M-1,,2026-02-02,1.00,withdrawal\n", "3: amount", "fall below nought"),
    ("vouchers", f"{VOUCHERS}V-1,2026-01-01,P03,HEALTH,5\nV-1,2026-01-01,B02,,-5\n", "2: line", "P03 of HEALTH"),
]

KEPT = [
    ("policies", POLICIES + "P-2,HEALTH,M-1,,2026-12-20,2027-12-31,P-1,,\n"),
    ("policies", POLICIES.replace(",,,\n", ",,2026-06-01,death\n") + "P-2,HEALTH,M-2,,2027-01-01,2027-12-31,P-1,,\n"),
    ("policies", POLICIES + "P-2,HEALTH,,,2027-01-01,2027-12-31,P-1,,\n"),
    ("estimates", "claim,date,amount\nC-1,2026-03-03,5\nC-1,2026-03-10,6\n"),
    ("treaties", TREATIES + "R-2,HEALTH,quota_share,2027-01-01,2027-12-31,20,\n"),
    ("treaties", TREATIES + "R-2,HEALTH,stop_loss,2026-01-01,2026-12-31,,500\n"),
    ("allocation", ALLOCATION + "2026-01-01,fixed,HEALTH,33.333333\n2026-01-01,fixed,OLD,66.666667\n"),
    ("savings", SAVINGS + "S-2,M-1,HEALTH,2026-02-01,20.00,withdrawal\n"),
    ("savings", SAVINGS + "S-2,M-1,HEALTH,2026-02-02,.50,interest\n".replace(",.50", ",0.50")),
    ("vouchers", VOUCHERS + "V-1,2026-01-01,P20,HEALTH,5\nV-1,2026-01-01,B06,HEALTH,-5\n"),
    *(
        ("vouchers", f"{VOUCHERS}V-1,2026-01-01,{line},{product},5\nV-1,2026-01-01,B02,,-5\n")
        for line, product in (("P03", "OLD"), ("P12", ""), ("B14", ""), ("P06", "HEALTH"), ("B26", "HEALTH"))
    ),
]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A new file."""
    book = new_book(tmp_path / "new.coverbook")
    yield book
    book.close()


def said(book: Book, path: Path, *, check_only: bool = False) -> list[str]:
    """What is wrong with a folder, as the command prints it."""
    with pytest.raises(Refused) as refusal:
        import_folder(book, path, check_only=check_only)
    return [f"{each.file}:{each.line}: {each.field}: {PLAIN.say(each.message)}" for each in refusal.value.problems]


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: f"{broken[0]}-{broken[3]}")
def test_what_cannot_be_true_beside_others_is_refused_by_file_line_and_column(
    book: Book, tmp_path: Path, broken: tuple[str, str, str, str]
) -> None:
    """Into an empty file, where only checked, and into a file that has all the rest already: in the same words."""
    name, content, place, right = broken
    folder = small_folder(tmp_path / "in", **{"products": PRODUCTS, "covers": "policy,person\n", name: content})
    (told,) = said(book, folder)
    assert told.startswith(f"{name}.csv:{place}: ")
    assert right in told
    assert said(book, folder, check_only=True) == [told]
    rest = {file: text for file, text in SMALL.items() if file not in {f"{name}.csv", "policies.csv", "covers.csv"}}
    before = {**rest, "products.csv": PRODUCTS, "policies.csv": POLICIES}
    import_folder(book, write_folder(tmp_path / "before", before))
    if name != "policies":
        assert said(book, write_folder(tmp_path / "after", {f"{name}.csv": content})) == [told]
    assert book.value("SELECT count(*) FROM saves") == 1


@pytest.mark.parametrize(("name", "content"), KEPT)
def test_what_may_be_true_beside_others_passes(book: Book, tmp_path: Path, name: str, content: str) -> None:
    """The nearest neighbours of what is refused; and the same folder again is no news."""
    folder = small_folder(tmp_path / "in", **{"products": PRODUCTS, "covers": "policy,person\n", name: content})
    assert import_folder(book, folder).rows[name] == content.count("\n") - 1
    assert import_folder(book, folder).rows == {}


def test_whatever_follows_from_policies_is_no_voucher_s(book: Book, tmp_path: Path) -> None:
    """Every line of premiums and claims of a product that has policies."""
    lines = ("P03", "P04", "P12", "P13", "P14", "P15", "B06", "B14", "B17", "B20", "B23")
    rows = "".join(f"{line},2026-01-01,{line},HEALTH,5\n{line},2026-01-01,B02,,-5\n" for line in lines)
    told = said(book, small_folder(tmp_path / "in", vouchers=VOUCHERS + rows))
    assert [each.partition(": line: ")[0] for each in told] == [f"vouchers.csv:{at}" for at in range(2, 24, 2)]
    assert all(f"{line} of HEALTH" in each for line, each in zip(lines, told, strict=True))


def test_two_policies_that_renew_each_other_are_refused(book: Book, tmp_path: Path) -> None:
    """One of the two renews what starts no earlier."""
    loop = POLICIES.replace("2026-12-31,,", "2026-12-31,P-2,") + "P-2,HEALTH,M-1,,2027-01-01,2027-12-31,P-1,,\n"
    (told,) = said(book, small_folder(tmp_path / "in", policies=loop))
    assert told.startswith("policies.csv:2: renews: A policy renews an earlier one: P-2 starts on 2027-01-01")


def test_a_withdrawal_put_in_between_is_the_one_to_blame(book: Book, tmp_path: Path) -> None:
    """The file was right, and still its later withdrawal would fall short."""
    first = SAVINGS + "S-2,M-1,HEALTH,2026-06-01,20.00,withdrawal\n"
    import_folder(book, small_folder(tmp_path / "in", savings=first))
    late = "code,person,product,date,amount,kind\nS-3,M-1,HEALTH,2026-03-01,5.00,withdrawal\n"
    (told,) = said(book, write_folder(tmp_path / "late", {"savings.csv": late}))
    assert told.startswith("savings.csv:2: amount: M-1 has not saved so much by 2026-06-01")


def test_a_sheet_with_other_mistakes_is_not_accused_of_what_may_follow_from_them(book: Book, tmp_path: Path) -> None:
    """A deposit that cannot be read is no reason to doubt the withdrawal."""
    content = SAVINGS.replace("20.00", "#N/A") + "S-2,M-1,HEALTH,2026-06-01,20.00,withdrawal\n"
    (told,) = said(book, small_folder(tmp_path / "in", savings=content))
    assert told.startswith("savings.csv:2: amount: ")


@pytest.mark.parametrize("broken", {broken[0]: broken for broken in BROKEN}.values(), ids=lambda broken: broken[0])
def test_a_workbook_is_held_to_the_same_rules(book: Book, tmp_path: Path, broken: tuple[str, str, str, str]) -> None:
    """By its name, sheet, row and column, in the same words."""
    name, content, place, right = broken
    files = {**SMALL, "products.csv": PRODUCTS, "covers.csv": "policy,person\n", f"{name}.csv": content}
    (told,) = said(book, write_workbook(tmp_path / "in.xlsx", files, typed=True))
    assert told.startswith(f"in.xlsx:{name}:{place}: ")
    assert right in told


@pytest.mark.parametrize("rule", CROSS_RULES, ids=lambda rule: f"{rule.sheet}-{rule.field}")
def test_a_rule_names_all_that_it_reads(rule: CrossRule) -> None:
    """Its own sheet among them, with the field where the problem is shown."""
    tables = set(re.findall(r"(?:FROM|JOIN) ([a-z_]+)", rule.sql)) & {each.name for each in SHEETS}
    assert tables == set(rule.reads)
    assert sheet(rule.sheet).field(rule.field)
    assert rule.sheet in rule.reads
