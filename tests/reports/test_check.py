"""Each check finds what is doubtful, says so in a sentence, and leaves what is right alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.core.checks.registry import CHECKS
from desktop_app.core.language import PLAIN
from desktop_app.core.period import parse_day
from desktop_app.reports.check import check_book
from tests.books import new_book
from tests.folders import SMALL, small_folder, write_folder

if TYPE_CHECKING:
    from pathlib import Path

DAY = parse_day("2026-03-01")
"""The day on which the book is checked."""

HEADERS = {
    "products": "code,name,line,waiting_days,entry_age,exit_age,ibnr_method,expected_claims_ratio",
    "benefits": "code,product,name,limit_per_claim,limit_per_year",
    "people": "code,name,birth_date",
    "policies": "code,product,holder,group,start,end,renews,exit_date,exit_reason,lives",
    "covers": "policy,person,exit_date,exit_reason",
    "premiums": "code,policy,due,from,to,amount,kind,paid_on,receipt",
    "claims": "code,policy,person,benefit,incurred,reported,decided,decision,reason,loss,covered",
    "payments": "code,claim,date,amount",
    "alr": "product,date,amount",
    "estimates": "claim,date,amount",
    "treaties": "code,product,kind,from,to,share",
    "allocation": "from,key,product,percent",
    "savings": "code,person,product,date,amount,kind",
}

SOUND = {
    "products": ["HEALTH,Health,health,30,18,60,chain_ladder,", "LIFE,Life,term_life,,,,none,"],
    "benefits": ["BED,HEALTH,Bed,500,800"],
    "people": ["M-1,Asha,1980-05-01", "M-2,Binod,", "M-3,Chandra,2000-01-01", "M-4,Dhana,1970-01-01"],
    "policies": [
        "P-1,HEALTH,M-1,,2026-01-01,2026-12-31,,,,",
        "P-2,HEALTH,M-1,,2027-01-01,2027-12-31,P-1,,,",
        "P-3,LIFE,M-2,,2026-01-01,2026-12-31,,,,",
        "P-4,LIFE,,Weavers,2026-01-01,2026-12-31,,,,500",
        "P-5,HEALTH,M-3,,2026-01-01,2026-12-31,,2026-06-30,migrated,",
    ],
    "covers": ["P-1,M-1,,", "P-1,M-2,2026-06-30,death", "P-2,M-1,,"],
    "premiums": [
        "D-1,P-1,2026-01-01,2026-01-01,2026-12-31,120,premium,2026-01-03,R-1",
        "D-2,P-1,2026-01-01,,,5,fee,2026-01-03,R-1",
        "D-3,P-3,2026-01-01,2026-01-01,2026-12-31,12,premium,,",
    ],
    "claims": [
        "C-1,P-1,M-2,BED,2026-03-01,2026-03-03,2026-03-10,paid,,500,500",
        "C-2,P-1,M-1,BED,2026-03-01,2026-03-03,2026-03-10,partly,,900,400",
        "C-3,P-4,,,2026-12-31,2027-01-03,,open,,90,90",
        "C-4,P-3,,,2026-01-01,2026-01-31,2026-02-01,rejected,not_covered,90,90",
        "C-5,P-2,,BED,2027-01-02,2027-01-31,,open,,200,200",
    ],
    "payments": ["Y-1,C-1,2026-03-10,200", "Y-2,C-1,2026-03-11,300", "Y-3,C-2,2026-04-01,400"],
    "alr": [],
    "estimates": ["C-3,2027-01-03,80", "C-3,2027-02-01,90", "C-1,2026-03-03,5"],
    "treaties": ["R-1,HEALTH,quota_share,2026-01-01,2026-12-31,1"],
    "allocation": [],
    "savings": [],
}

DOUBTFUL = [
    ("claims", "C-9,P-1,M-1,,2027-01-01,2027-01-02,,open,,9,9", "claim_outside_cover", "C-9",
     "The event on 2027-01-01 lies outside the cover of M-1, from 2026-01-01 to 2026-12-31."),
    ("claims", "C-9,P-1,M-2,,2026-07-01,2026-07-02,,open,,9,9", "claim_outside_cover", "C-9",
     "The event on 2026-07-01 lies outside the cover of M-2, from 2026-01-01 to 2026-06-30."),
    ("claims", "C-9,P-5,,,2026-07-01,2026-07-02,,open,,9,9", "claim_outside_cover", "C-9",
     "The event on 2026-07-01 lies outside the cover of M-3, from 2026-01-01 to 2026-06-30."),
    ("claims", "C-9,P-3,,,2025-12-31,2026-01-02,,open,,9,9", "claim_outside_cover", "C-9",
     "The event on 2025-12-31 lies outside the cover of M-2, from 2026-01-01 to 2026-12-31."),
    ("claims", "C-9,P-1,M-3,,2026-03-01,2026-03-02,,open,,9,9", "claim_of_uncovered_person", "C-9",
     "M-3 is not covered under policy P-1."),
    ("claims", "C-9,P-3,M-3,,2026-03-01,2026-03-02,,open,,9,9", "claim_of_uncovered_person", "C-9",
     "M-3 is not covered under policy P-3."),
    ("claims", "C-9,P-1,M-1,,2026-01-30,2026-02-02,,open,,9,9", "claim_in_waiting_period", "C-9",
     "The event on 2026-01-30 lies in the waiting period, which ran until 2026-01-30."),
    ("claims", "C-9,P-1,M-1,,2026-03-30,2026-04-02,,open,,9,9.50", "covered_above_loss", "C-9",
     "9.50 is covered of a loss of 9.00."),
    ("claims", "C-9,P-2,M-1,BED,2027-03-30,2027-04-02,,open,,,501", "benefit_limit_passed", "C-9",
     "501.00 of BED is covered; the limit for one claim is 500.00."),
    ("claims", "C-9,P-1,M-1,BED,2026-08-30,2026-09-02,,open,,,401", "benefit_limit_passed", "C-9",
     "With this claim 801.00 of BED is covered in one year of cover; the limit is 800.00."),
    ("payments", "Y-9,C-1,2026-03-12,0.01", "paid_above_covered", "C-1", "500.01 was paid, 500.00 was approved."),
    ("payments", "Y-9,C-4,2026-03-12,5", "paid_above_covered", "C-4", "5.00 was paid, 0.00 was approved."),
    ("payments", "Y-9,C-3,2027-03-12,5", "paid_before_decision", "Y-9",
     "It was paid on 2027-03-12; claim C-3 is still open."),
    ("payments", "Y-9,C-2,2026-03-09,0", "paid_before_decision", "Y-9",
     "It was paid on 2026-03-09; claim C-2 was decided on 2026-03-10."),
    ("policies", "P-9,HEALTH,M-3,,2026-06-30,2027-06-29,,,,", "overlapping_policies", "P-9",
     "M-3 is covered under policy P-5 too, from 2026-06-30 to 2026-06-30."),
    ("covers", "P-2,M-2,,\nP-5,M-1,,", "overlapping_policies", "P-5",
     "M-1 is covered under policy P-1 too, from 2026-01-01 to 2026-06-30."),
    ("premiums", "D-9,P-1,2026-01-01,2026-01-01,2027-01-01,9,premium,,", "premium_span_outside_policy", "D-9",
     "It covers 2026-01-01 to 2027-01-01; policy P-1 runs from 2026-01-01 to 2026-12-31."),
    ("premiums", "D-9,P-1,2026-01-01,2025-12-31,2026-01-31,9,refund,,", "premium_span_outside_policy", "D-9",
     "It covers 2025-12-31 to 2026-01-31; policy P-1 runs from 2026-01-01 to 2026-12-31."),
    ("premiums", "D-9,P-1,2026-01-01,,,9,premium,2026-02-01,", "receipt_missing", "D-9",
     "9.00 was paid on 2026-02-01 without a receipt number."),
    ("premiums", "D-9,P-1,2026-01-01,,,9,premium,2026-02-01,R-1", "receipt_repeated", "D-9",
     "Receipt R-1 also stands for D-1."),
    ("premiums", "D-9,P-3,2026-01-01,,,9,premium,2026-01-03,R-1", "receipt_repeated", "D-9",
     "Receipt R-1 also stands for D-1."),
    ("premiums", "D-9,P-3,2025-09-01,,,9,premium,,\nD-8,P-3,2025-12-01,,,3,fee,,", "receivable_old", "P-3",
     "24.00 due since 2025-09-01 is not paid."),
    ("alr", "LIFE,2025-02-28,70", "certificate_old", "LIFE",
     "The latest certificate, 70.00, is of 2025-02-28: more than twelve months ago."),
    ("policies", "P-9,HEALTH,M-3,,2017-12-31,2018-12-30,,,,", "age_outside_limits", "P-9",
     "M-3 was 17 at the start; the product takes holders from 18."),
    ("policies", "P-9,HEALTH,M-4,,2031-01-01,2031-12-30,,,,", "age_outside_limits", "P-9",
     "M-4 was 61 at the start; the product ends at 60."),
    ("policies", "P-9,HEALTH,M-2,,2030-01-01,2030-12-30,,,,", "birth_date_missing", "P-9",
     "The birth date of M-2 is not known; an estimated one is enough."),
    ("claims", "C-9,P-4,,,2026-03-01,2026-04-01,,open,,9,9", "reserve_method_missing", "LIFE",
     "Claims were reported up to 31 days after the event, but nothing is reserved for those still to come."),
    ("products", "X,X,crop,,,,expected,", "reserve_method_missing", "X",
     "The method chosen for claims not yet reported needs a ratio or a percentage that is not set."),
    ("products", "X,X,crop,,,,percent,0.5", "reserve_method_missing", "X",
     "The method chosen for claims not yet reported needs a ratio or a percentage that is not set."),
    ("policies", "P-9,LIFE,M-4,,2026-01-01,2026-12-31,,2026-05-31,,", "exit_reason_missing", "P-9",
     "The policy ended early on 2026-05-31 for no reason given."),
    ("covers", "P-2,M-2,2027-05-31,", "exit_reason_missing", "P-2", "M-2 left on 2027-05-31 for no reason given."),
    ("treaties", "R-2,HEALTH,stop_loss,2026-01-01,2026-12-31,0.25", "percent_below_one", "R-2",
     "share is 0.25 %; was 25.0 % meant?"),
    ("allocation", "2026-01-01,fixed,HEALTH,0.5\n2026-01-01,fixed,LIFE,99.5", "percent_below_one", "2026-01-01",
     "percent is 0.50 %; was 50.0 % meant?"),
    ("estimates", "C-5,2027-02-01,150", "covered_beside_estimate", "C-5",
     "200.00 stands as covered; on 2027-02-01 it was estimated at 150.00."),
    ("claims", "C-9,P-4,,,2026-03-01,2026-03-02,2026-03-03,rejected,,9,9", "rejection_reason_missing", "C-9",
     "It was rejected on 2026-03-03 for no reason given."),
]  # fmt: skip

RIGHT = [
    ("claims", "C-9,P-1,M-1,,2026-12-31,2027-01-20,,open,,9,9"),
    ("claims", "C-9,P-1,M-2,,2026-06-30,2026-07-20,,open,,9,9"),
    ("claims", "C-9,P-1,M-1,,2027-01-01,2027-01-02,2027-01-03,rejected,cover_ended,9,9"),
    ("claims", "C-9,P-1,M-3,,2026-05-01,2026-05-02,2026-05-03,rejected,not_covered,9,9"),
    ("claims", "C-9,P-1,M-1,,2026-01-31,2026-02-02,,open,,9,9"),
    ("claims", "C-9,P-4,M-3,,2026-01-31,2026-02-02,,open,,9,9"),
    ("claims", "C-9,P-1,M-1,BED,2026-08-30,2026-09-02,,open,,,400"),
    ("claims", "C-9,P-2,M-1,BED,2027-08-30,2027-09-02,,open,,,400"),
    ("policies", "P-9,HEALTH,M-3,,2026-07-01,2027-06-29,,,,"),
    ("policies", "P-9,HEALTH,M-3,,2018-01-01,2018-12-30,,,,"),
    ("policies", "P-9,HEALTH,M-4,,2030-12-31,2031-12-30,,,,"),
    ("policies", "P-9,LIFE,M-3,,2026-02-01,2026-12-30,,,,"),
    ("policies", "P-9,LIFE,M-2,,2026-02-01,2026-12-30,,2026-01-31,other,\nP-10,LIFE,M-4,,2026-01-01,2026-12-31,,,,"),
    ("premiums", "D-9,P-2,2026-12-01,2027-01-01,2027-12-31,9,premium,2026-01-03,R-1"),
    ("premiums", "D-9,P-3,2025-09-02,,,9,premium,,"),
    ("premiums", "D-9,P-3,2025-01-01,,,9,refund,,"),
    ("alr", "LIFE,2025-02-28,70\nLIFE,2025-03-01,80"),
    ("alr", "LIFE,2024-02-28,70\nLIFE,2025-02-28,0"),
]


def findings(
    folder: Path, sheet: str = "", row: str = "", sound: dict[str, list[str]] = SOUND
) -> list[tuple[str, str, str]]:
    """Rule, record and sentence of all that is found in the sound book with one row more."""
    rows = {name: [*known, row] if name == sheet else known for name, known in sound.items()}
    files = {name: "\n".join([HEADERS[name], *lines]) + "\n" for name, lines in rows.items()}
    bare = {name.removesuffix(".csv"): content.partition("\n")[0] + "\n" for name, content in SMALL.items()}
    bare["scheme"] = SMALL["scheme.csv"]
    book = new_book(folder / "new.coverbook")
    import_folder(book, small_folder(folder / "in", **{**bare, **files}))
    found = [(each.rule.id, each.record, PLAIN.say(each.message)) for each in check_book(book, DAY)]
    book.close()
    return found


def test_a_sound_book_has_no_findings(tmp_path: Path) -> None:
    """What is as it should be is not doubted."""
    assert findings(tmp_path) == []


@pytest.mark.parametrize("case", DOUBTFUL, ids=lambda case: f"{case[2]}-{case[1]}")
def test_what_is_doubtful_is_found(tmp_path: Path, case: tuple[str, str, str, str, str]) -> None:
    """With its rule, its record and one sentence, and nothing else is found."""
    sheet, row, rule, record, sentence = case
    assert findings(tmp_path, sheet, row) == [(rule, record, sentence)]


@pytest.mark.parametrize(("sheet", "row"), RIGHT)
def test_what_is_right_by_a_day_or_a_coin_is_left_alone(tmp_path: Path, sheet: str, row: str) -> None:
    """The neighbours of what is doubtful."""
    assert findings(tmp_path, sheet, row) == []


def test_every_check_is_tried_here() -> None:
    """No rule without a case."""
    assert {case[2] for case in DOUBTFUL} | {"voucher_beside_records"} == {check.id for check in CHECKS}


def test_policies_that_come_after_the_vouchers_of_their_product_are_found(tmp_path: Path) -> None:
    """Both were right when they came; together they book twice."""
    book = new_book(tmp_path / "new.coverbook")
    vouchers = "voucher,date,line,product,amount\nV-1,2026-01-01,P03,HEALTH,-5\nV-1,2026-01-01,B02,,5\n"
    bare = {name.removesuffix(".csv"): content.partition("\n")[0] + "\n" for name, content in SMALL.items()}
    first = {**bare, "scheme": SMALL["scheme.csv"], "products": SMALL["products.csv"], "vouchers": vouchers}
    import_folder(book, small_folder(tmp_path / "first", **first))
    assert check_book(book, DAY) == []
    policies = "code,product,start,end\nP-1,HEALTH,2026-01-01,2026-12-31\n"
    import_folder(book, write_folder(tmp_path / "later", {"policies.csv": policies}))
    (found,) = check_book(book, DAY)
    assert (found.rule.id, found.record) == ("voucher_beside_records", "V-1")
    assert PLAIN.say(found.message) == "P03 of HEALTH is posted by its records, too."
    book.close()


@pytest.mark.parametrize(("left", "paid", "told"), [
    ("2026-01-31,unpaid_premium", "", ["1.02 due since 2026-01-01 is not paid, and the cover ended on 2026-01-31."]),
    ("2026-01-31,unpaid_premium", "2026-01-05", []),
    ("2025-12-31,other", "", []),
    ("2026-03-01,other", "", []),
])  # fmt: skip
def test_what_a_policy_that_has_ended_still_owes_is_found(
    tmp_path: Path, left: str, paid: str, told: list[str]
) -> None:
    """For its 31 days; what an exit takes back is owed by nobody."""
    ended = f"P-9,LIFE,M-4,,2026-01-01,2026-12-31,,{left},"
    sound = {**SOUND, "policies": [*SOUND["policies"], ended]}
    receipt = f"{paid},R-9" if paid else ","
    row = f"D-9,P-9,2026-01-01,2026-01-01,2026-12-31,12,premium,{receipt}"
    assert [each[2] for each in findings(tmp_path, "premiums", row, sound)] == told


@pytest.mark.parametrize(("line", "alr", "savings", "lacking"), [
    ("endowment", "", "", True),
    ("endowment", "X,2026-12-31,9", "", False),
    ("pension", "", "", True),
    ("pension", "", "S-1,M-1,X,2026-01-05,9,deposit", False),
    ("health", "", "", False),
])  # fmt: skip
def test_products_that_save_need_an_accrued_reserve(
    tmp_path: Path, line: str, alr: str, savings: str, lacking: bool
) -> None:
    """Table 9: an actuary's figure, or the savings themselves."""
    changes = {
        "products": f"{HEADERS['products']}\nX,X,{line},,,,none,\n",
        "policies": f"{HEADERS['policies']}\nP-1,X,M-1,,2026-01-01,2030-12-31,,,,\n",
        "people": f"{HEADERS['people']}\nM-1,Asha,\n",
        "alr": f"{HEADERS['alr']}\n{alr}\n",
        "savings": f"{HEADERS['savings']}\n{savings}\n",
    }
    bare = {name.removesuffix(".csv"): content.partition("\n")[0] + "\n" for name, content in SMALL.items()}
    book = new_book(tmp_path / "new.coverbook")
    folder = small_folder(tmp_path / "in", **{**bare, "scheme": SMALL["scheme.csv"], **changes})
    import_folder(book, folder)
    told = "A product of this kind needs an accrued liabilities reserve certified by an actuary."
    assert [PLAIN.say(each.message) for each in check_book(book, DAY)] == [told] * lacking
    book.close()
