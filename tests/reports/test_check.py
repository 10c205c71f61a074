"""Each check finds what is doubtful, says so in a sentence, and leaves what is right alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.core.checks.registry import CHECKS
from desktop_app.core.language import PLAIN
from desktop_app.core.period import parse_day
from desktop_app.reports import check
from desktop_app.reports.check import check_book
from desktop_app.store.opening import open_book
from tests.books import new_book
from tests.folders import SMALL, small_folder, write_folder
from tests.ready_made import ready_made
from tests.reports.doubtful import DOUBTFUL, HEADERS, RIGHT, SOUND

if TYPE_CHECKING:
    from pathlib import Path

DAY = parse_day("2030-06-01")
"""The day on which the book is checked."""


def files_of(rows: dict[str, list[str]]) -> dict[str, str]:
    """The files of a folder of these rows."""
    files = {f"{name}.csv": "\n".join([HEADERS[name], *lines]) + "\n" for name, lines in rows.items()}
    return {"scheme.csv": SMALL["scheme.csv"], **files}


def findings(
    folder: Path, sheet: str = "", row: str = "", sound: dict[str, list[str]] = SOUND, day: int = DAY
) -> list[tuple[str, str, str]]:
    """Rule, record and sentence of all that is found in the sound book with one row more."""
    rows = {name: [*known, row] if name == sheet else known for name, known in sound.items()}
    book = new_book(folder / "new.coverbook")
    import_folder(book, write_folder(folder / "in", files_of(rows)))
    found = [(each.rule.id, each.record, PLAIN.say(each.message)) for each in check_book(book, day)]
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


ASKS_THE_WHOLE = {
    *("receivable_old", "receipt_gap", "receipt_backdated", "office_silent", "certificate_old", "population_old"),
    *("reserve_method_missing", "names_alike", "covered_beside_estimate"),
}
"""Rules that the whole book answers, not what was written last."""


@pytest.mark.parametrize("case", DOUBTFUL, ids=lambda case: f"{case[2]}-{case[1]}")
def test_what_is_doubtful_is_found_among_what_was_written_last(
    tmp_path: Path, case: tuple[str, str, str, str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the same rule, with a look at the new rows alone."""
    sheet, row, rule, record, sentence = case
    monkeypatch.setattr(check, "today", lambda: DAY)
    book = open_book(ready_made(tmp_path / "sound.coverbook", "sound for checks", sound_file))
    told = import_folder(book, write_folder(tmp_path / "in", {f"{sheet}.csv": f"{HEADERS[sheet]}\n{row}\n"}))
    found = [(each.rule.id, each.record, PLAIN.say(each.message)) for each in told.doubts(book)]
    assert found == ([] if rule in ASKS_THE_WHOLE else [(rule, record, sentence)])
    book.close()


def sound_file(path: Path) -> None:
    """The sound book alone."""
    book = new_book(path)
    import_folder(book, write_folder(path.parent / "sound", files_of(SOUND)))
    book.close()


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
    ended = f"P-9,LIFE,M-4,,2026-01-01,2026-12-31,,{left},,"
    sound = {**SOUND, "policies": [*SOUND["policies"], ended]}
    receipt = f"{paid},R-9" if paid else ","
    row = f"D-9,P-9,2026-01-01,2026-01-01,2026-12-31,12,premium,{receipt}"
    found = findings(tmp_path, "premiums", row, sound, parse_day("2026-03-01"))
    assert [sentence for rule, _, sentence in found if rule == "receivable_old"] == told


@pytest.mark.parametrize(("line", "alr", "savings", "lacking"), [
    ("endowment", "", "", True),
    ("endowment", "X,2029-12-31,9", "", False),
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
        "policies": f"{HEADERS['policies']}\nP-1,X,M-1,,2026-01-01,2030-12-31,,,,,\n",
        "people": f"{HEADERS['people']}\nM-1,Asha,,,,,,,\n",
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
