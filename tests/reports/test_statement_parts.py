"""The statement is bound like a report of a year: its parts say what is known, and say what is not."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.catalog.pages.page import (
    CoverPage,
    Facts,
    Heading,
    PaperRowKind,
    PaperTable,
    Paragraph,
    ScoreTable,
    SideBySide,
    Signatures,
)
from desktop_app.core.language import PLAIN
from desktop_app.core.period import Period, make_day, parse_day, quarter
from desktop_app.core.rights import ROLES
from desktop_app.core.shown import Share
from desktop_app.reports.statement import statement, statement_of
from desktop_app.reports.statement_parts.cover import title_of
from desktop_app.store.opening import open_book
from desktop_app.store.rows import replace, row_of
from desktop_app.store.save import saving
from desktop_app.store.settings import write_setting
from desktop_app.store.staff import TWO_PERSONS, write_staff
from tests.folders import small_folder
from tests.quarters import Q1, Q2, Q4, close, year_book
from tests.reports.test_statement import BOOKED, SHEETS
from tests.second_opinion.program import book_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from desktop_app.catalog.pages.page import Block, PaperRow
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book
    from tests.second_opinion.oracle_folder import Sheets

QUARTER = Period(make_day(2025, 1, 1), make_day(2025, 3, 31))
NOW = datetime(2026, 11, 30, 9, 5, tzinfo=UTC)


def blocks_of(book: Book, period: Period) -> tuple[Block, ...]:
    """Everything that stands in a statement."""
    return tuple(statement(statement_of(book, period, NOW)).blocks)


def part(blocks: Sequence[Block], heading: str) -> list[Block]:
    """What stands under a heading, up to the next of its level."""
    at = next(at for at, block in enumerate(blocks) if isinstance(block, Heading) and said(block.words) == heading)
    level = blocks[at].level  # type: ignore[union-attr]
    after = range(at + 1, len(blocks))
    ends = (end for end in after if isinstance(blocks[end], Heading) and blocks[end].level <= level)  # type: ignore[union-attr]
    return list(blocks[at + 1 : next(ends, len(blocks))])


def said(words: Text) -> str:
    """A text in English."""
    return PLAIN.say(words)


def sentences(blocks: Sequence[Block]) -> list[str]:
    """Every paragraph."""
    return [said(block.words) for block in blocks if isinstance(block, Paragraph)]


def rows(blocks: Sequence[Block]) -> dict[str, list[str]]:
    """Every row of the tables by its code, the first of each."""
    found: dict[str, list[str]] = {}
    for row in lines(blocks):
        shown = [PLAIN.show(cell) for cell in row.cells]
        found.setdefault(shown[0], shown[1:])
    return found


def facts(blocks: Sequence[Block]) -> dict[str, str]:
    """Labels with their values."""
    return {
        said(label): PLAIN.show(value) for block in blocks if isinstance(block, Facts) for label, value in block.rows
    }


def ratio(row: PaperRow) -> float:
    """The ratio in the second cell of a row."""
    cell = row.cells[1]
    assert isinstance(cell, Share)
    return cell.ratio or 0.0


def lines(blocks: Sequence[Block]) -> Iterator[PaperRow]:
    """Every row of every table."""
    for block in blocks:
        if isinstance(block, PaperTable):
            yield from block.rows
        elif isinstance(block, SideBySide):
            yield from lines(block.tables)


@pytest.mark.parametrize(
    ("first", "last", "running", "name"),
    [
        ("2025-04-01", "2025-06-30", False, "Quarterly statement"),
        ("2025-04-01", "2026-03-31", False, "Statement of the fiscal year"),
        ("2025-10-01", "2026-03-31", False, "Half-yearly statement"),
        ("2025-05-01", "2025-05-31", False, "Monthly statement"),
        ("2025-04-01", "2025-05-20", True, "Statement of the quarter so far"),
        ("2025-01-01", "2025-12-31", False, "Statement"),
        ("2025-04-03", "2025-05-20", False, "Statement"),
    ],
)
def test_a_statement_has_the_name_of_its_days(first: str, last: str, running: bool, name: str) -> None:
    days = Period(parse_day(first), parse_day(last))
    assert said(title_of(days, 4, running=running)) == name


def test_until_its_period_is_closed_a_statement_is_a_draft_and_then_names_who_closed_it(tmp_path: Path) -> None:
    book = year_book(tmp_path, closed=3)
    draft = statement(statement_of(book, Q4, NOW))
    assert draft.watermark is not None
    assert said(draft.running or draft.title) == ("Draft: the period is not closed · printed on 2026-11-30 at 09:05")
    assert [said(block.state[0]) for block in draft.blocks if isinstance(block, CoverPage)] == ["Draft"]
    close(book, Q4)
    final = statement(statement_of(book, Q4, NOW))
    assert final.watermark is None
    assert said(final.running or final.title).startswith("The period is closed · printed on")
    assert isinstance(next(iter(final.blocks)), CoverPage)
    assert [block.names[0] for block in final.blocks if isinstance(block, Signatures)] == ["Asha"]
    book.close()


def test_one_page_says_each_indicator_in_a_sentence_and_why_the_claims_ratio_changed(tmp_path: Path) -> None:
    book = year_book(tmp_path, closed=0)
    glance = part(blocks_of(book, Q4), "At a glance")
    (table,) = [block for block in glance if isinstance(block, ScoreTable)]
    readings = {said(of.label): said(of.reading) for of in table.scores}
    assert readings["Incurred claims ratio"] == "Claims took 60.0 of every 100 of premium."
    assert readings["Growth ratio"] == "33.3 % fewer are insured than at the start."
    assert readings["Claims rejection ratio"].endswith("It may still change.")
    assert all(len(of.course) == 12 for of in table.scores)
    (why,) = sentences(glance)
    assert why.startswith("The claims ratio rose by ")
    then, *causes, now = [row for row in lines(glance) if len(row.cells) == 3]
    assert ratio(then) + sum(ratio(row) for row in causes) == pytest.approx(ratio(now))
    book.close()


def test_what_was_never_booked_is_folded_and_named_and_what_adds_up_is_a_total() -> None:
    with book_of(SHEETS, BOOKED) as book:
        blocks = blocks_of(book, QUARTER)
    balance = part(blocks, "Balance sheet")
    assert "B03" not in rows(balance)
    assert [words for words in sentences(balance) if "was ever booked on them: B03, B07, " in words]
    kinds = {PLAIN.show(row.cells[0]): row.kind for row in lines(balance)}
    assert {kinds[code] for code in ("B01", "B05", "B25")} == {PaperRowKind.TOTAL}
    whole = [row for row in lines(balance) if PLAIN.show(row.cells[1]) == "Reserves, other liabilities and equity"]
    assets = next(row for row in lines(balance) if PLAIN.show(row.cells[1]) == "Sum")
    assert whole[0].cells[2] == assets.cells[2]


def test_what_nobody_recorded_is_a_dash_and_never_nought() -> None:
    opening: Sheets = {"vouchers": [each for each in BOOKED["vouchers"] if each["voucher"] == "V-1"]}
    with book_of(SHEETS, opening) as book:
        income = part(blocks_of(book, QUARTER), "Income statement")
    assert rows(income)["P02"][2:4] == ["–", "–"]
    assert rows(income)["P16"][1] == "–"
    assert "A dash: nothing is recorded of these days. The first record is of 2025-01-01." in sentences(income)
    assert "Of a period with a dash on its operating expenses none has been entered." in sentences(income)


def test_without_any_voucher_there_is_no_balance_sheet_and_it_says_why() -> None:
    with book_of(SHEETS) as book:
        blocks = blocks_of(book, QUARTER)
    for name in ("Balance sheet", "Cash flow statement"):
        (only,) = part(blocks, name)
        assert isinstance(only, Paragraph)
        assert said(only.words) == "No voucher has been entered: cash, assets and debts are not known."
    assert rows(part(blocks, "How each figure was obtained"))["P03"][1:] == ["2", "20.00"]


def test_the_reserves_note_says_what_a_method_rests_on_and_why_another_is_booked() -> None:
    chosen, required = SHEETS["products"]
    both = [
        {**chosen, "ibnr_method": "percent", "expected_claims_ratio": "0.6"},
        {**required, "ibnr_method": "percent"},
    ]
    with book_of({**SHEETS, "products": both}) as book:
        note = part(blocks_of(book, QUARTER), "Reserves and their methods")
    told, nothing = (facts(part(note, name)) for name in ("A, Chosen", "B, Required"))
    assert (told["Method"], told["Claims ratio"], told["Assumed delay in days"]) == ("Lag factors", "60.0 %", "45")
    assert sentences(part(note, "A, Chosen"))[:2] == ["No percentage is given.", "Booked instead: Lag factors."]
    assert nothing["Method"] == "–"
    assert sentences(part(note, "B, Required"))[1].startswith("No other method has an answer")


def test_a_plan_of_lines_what_is_invested_and_what_partners_gave_stand_in_it(tmp_path: Path) -> None:
    book = open_book(tmp_path / "a.coverbook", create=True, who=("Asha", "counter"))
    import_folder(book, small_folder(tmp_path / "in"))
    blocks = blocks_of(book, Period(parse_day("2026-01-01"), parse_day("2026-03-31")))
    invested, partners = (part(blocks, name) for name in ("Investments and the policy on them", "Partners' shares"))
    assert rows(invested)["N-1"][0] == "Deposit at a bank"
    assert [said(block.words) for block in partners if isinstance(block, Heading)] == [
        *("The programme of all partners", "Indicators of the programme", "Whose each figure is", "Reinsurers"),
    ]
    ceded = [PLAIN.show(row.cells[1]) for row in lines(part(partners, "Reinsurers"))]
    assert ceded[0] == "360.00"
    book.close()


def test_the_lines_of_a_product_have_no_codes_for_a_click_opens_those_of_the_whole() -> None:
    with book_of(SHEETS, BOOKED) as book:
        page = part(blocks_of(book, QUARTER), "A, Chosen")
    told = rows(page)
    assert told["Earned premium"][:2] == ["2.47", "–"]
    assert [label for label in told if label.startswith("P")] == ["Promptness of claims settlement"]


def test_an_indicator_of_a_product_without_a_value_says_why(tmp_path: Path) -> None:
    """Nothing is missing where no claim was settled: nothing happened."""
    book = year_book(tmp_path, closed=0)
    told = rows(part(blocks_of(book, Q2), "HEALTH, Family health"))
    book.close()
    assert told["Promptness of claims settlement"][-1] == "No claim was settled in the period."


def test_an_empty_scheme_has_a_statement_that_says_so() -> None:
    with book_of({"scheme": [{"name": "Test", "currency": "INR"}]}) as book:
        blocks = blocks_of(book, QUARTER)
    assert sentences(part(blocks, "Products")) == ["There is no product yet."]
    assert sentences(part(blocks, "Reserves and their methods")) == ["There is no product yet."]
    assert sentences(part(blocks, "Net income ratio"))[1:] == ["No premium was earned in the period."]
    assert "A dash: nothing is recorded yet." in sentences(part(blocks, "Income statement"))
    assert {cell for row in lines(part(blocks, "Income statement")) for cell in row.cells[2:]} == {"–"}


def test_a_mean_stands_over_its_fraction_and_the_median_is_what_is_judged(tmp_path: Path) -> None:
    book = year_book(tmp_path, closed=0)
    found = part(blocks_of(book, Q1), "Promptness of claims settlement")
    told = {PLAIN.show(row.cells[1]): (PLAIN.show(row.cells[2]), row.kind) for row in lines(found)}
    assert told["Mean days, event to end"] == ("11.0", PaperRowKind.PLAIN)
    assert told["Promptness of claims settlement: no norm"] == ("11 days", PaperRowKind.TOTAL)
    assert told["Half of the claims settled took so many days or less"] == ("11.0", PaperRowKind.PLAIN)
    book.close()


def test_every_correction_says_who_and_why_but_nothing_of_a_person(tmp_path: Path) -> None:
    book = year_book(tmp_path, closed=0)
    with saving(book, "correct_premiums", user="Asha", reason="the receipt says 1,250") as save:
        replace(save, "premiums", row_of(book, "premiums", "D-1") or 0, amount=1250_00)
    with saving(book, "correct_people", user="Binod", reason="as on the card") as save:
        replace(save, "people", row_of(book, "people", "M-3") or 0, name="Chitra Oli")
    with saving(book, "correct_vouchers", user="Asha", reason="dated after the period") as save:
        replace(save, "premiums", row_of(book, "premiums", "D-3") or 0, amount=51_00)
    told = [
        [PLAIN.show(cell) for cell in row.cells]
        for row in lines(part(blocks_of(book, Q1), "Corrections of the period"))
    ]
    assert [row[1:] for row in told] == [
        ["Binod", "Member corrected", "People: M-3", "Name", *["a person's own data"] * 2, "as on the card"],
        ["Asha", "Premium corrected", "Premiums: D-1", "Amount", "1200.00", "1250.00", "the receipt says 1,250"],
    ]
    book.close()


def test_a_rule_of_two_persons_that_was_off_for_a_part_of_the_period_is_told(tmp_path: Path) -> None:
    book = year_book(tmp_path, closed=0)
    with saving(book, "staff", user="Asha") as save:
        write_staff(save, "Asha", ROLES["administrator"])
    for value in ("off", None):
        with saving(book, "two_persons", user="Asha") as save:
            write_setting(save, TWO_PERSONS, value)
    today = datetime.now().astimezone()
    running = quarter(today.year, (today.month - 1) // 3 + 1)
    found = part(tuple(statement(statement_of(book, running, today)).blocks), "Rules of two persons")
    said_of = [PLAIN.show(row.cells[1]) for row in lines(found)]
    assert said_of[0] == "on"
    assert [words.rpartition(": ")[2] for words in said_of[1:3]] == ["off", "on"]
    assert all("by Asha" in words for words in said_of[1:3])
    book.close()
