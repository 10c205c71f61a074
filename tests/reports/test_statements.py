"""The statements by office and compared: parts add up, movements lead to the closing, cells open their own days."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.period import Period, quarter, year_start
from desktop_app.core.statements.totals import imbalance
from desktop_app.core.table import RowKind, units
from desktop_app.figures.figures import Figures
from desktop_app.reports.explained import explain
from desktop_app.reports.report import NO_OFFICE
from desktop_app.store.offices import office_names
from desktop_app.store.opening import open_book
from tests.reporting import ask, asked_for, details
from tests.schemes import write_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.table import Table

QUARTER = quarter(2025, 3)
COMPARED = ("amount", "previous", "last_year", "year_so_far")


@pytest.fixture(scope="module")
def figures(hamlet_file: Path) -> Iterator[Figures]:
    """All that happens in a village, to three hundred people, at three offices."""
    book = open_book(hamlet_file, look=True)
    yield Figures(book)
    book.close()


def table(figures: Figures, name: str, report: str, period: Period = QUARTER, **own: bool) -> Table:
    """One table of a report."""
    return next(each for each in details(report, ask(figures, period, **own)) if each.name == name)


@pytest.mark.parametrize("report", ["income", "balance", "cash_flow", "equity_movements", "reserve_movements"])
def test_offices_and_what_names_none_add_up_to_the_whole(figures: Figures, report: str) -> None:
    of = table(figures, f"{report.removesuffix('_movements')}_offices", report, offices=True)
    offices = [column.name for column in of.columns[3:]]
    assert len(offices) == 4
    for row, whole in enumerate(of.column("amount")):
        assert sum(units(of.column(name)[row]) for name in offices) == units(whole)


def test_the_balance_sheet_of_an_office_balances(figures: Figures) -> None:
    assert [imbalance(figures.balance(QUARTER.last, None, office)) for office in (*figures.offices, 0)] == [0] * 4


def test_what_an_office_holds_is_what_its_records_name(figures: Figures) -> None:
    """Cash of an office is its receipts less what it paid out, and what it spent from another purse is owed."""
    office = figures.offices[0]
    flow = figures.cash_flow(QUARTER, None, office)
    assert flow["C17"] == figures.balance(QUARTER.last, None, office)["B02"]
    assert flow["C06"] < 0
    assert flow["C10"] == 0
    assert flow["C02"] > 0


@pytest.mark.parametrize("report", ["equity_movements", "reserve_movements"])
@pytest.mark.parametrize("office", [None, 0, 1])
def test_opening_and_changes_are_the_closing(figures: Figures, report: str, office: int | None) -> None:
    of, *_ = details(report, ask(figures, QUARTER, None, office))
    for name in COMPARED:
        since, amounts = 0, of.column(name)
        for row, kind in enumerate(of.kinds):
            if kind is RowKind.TOTAL:
                assert sum(units(each) for each in amounts[since:row]) == units(amounts[row])
            since = since if kind is RowKind.PLAIN else row + 1


@pytest.mark.parametrize("report", ["equity_movements", "reserve_movements"])
def test_movements_stand_beside_each_other_by_product_and_add_up_to_the_whole(figures: Figures, report: str) -> None:
    whole, beside = details(report, ask(figures, QUARTER))
    assert beside.column("amount") == whole.column("amount")
    names = [column.name for column in beside.columns[3:]]
    assert names == [*(of.code for of in figures.products.values()), "no_product"]
    for row, amount in enumerate(beside.column("amount")):
        assert sum(units(beside.column(name)[row]) for name in names) == units(amount)
    for number, of in figures.products.items():
        (alone,) = details(report, ask(figures, QUARTER, number))
        assert alone.column("amount") == beside.column(str(of.code))


@pytest.mark.parametrize("report", ["equity_movements", "reserve_movements"])
def test_a_cell_of_a_product_or_an_office_opens_to_its_own_parts(figures: Figures, report: str) -> None:
    codes = {
        "product": {of.code: row for row, of in figures.products.items()},
        "office": {NO_OFFICE: 0, **{code: row for row, (code, _) in office_names(figures.book).items()}},
    }
    opened = 0
    for of in details(report, ask(figures, QUARTER, offices=True))[1:]:
        for at, row in product(range(3, len(of.columns)), range(0, len(of.rows), 3)):
            if opens := of.opens(row, at):
                asked = {name: str(code) for name, code in opens.asks}
                of_product, office = (codes[sheet].get(asked.get(sheet)) for sheet in ("product", "office"))
                assert explain(figures, opens.figure, QUARTER, of_product, office).value == of.rows[row][at]
                opened += 1
    assert opened > 20


def test_what_stands_at_the_end_of_a_movement_is_the_balance_sheet_s(figures: Figures) -> None:
    held = figures.balance(QUARTER.last)
    for name in ("equity_movements", "reserve_movements"):
        of, _ = details(name, ask(figures, QUARTER))
        closing = dict(zip(of.figures, of.column("amount"), strict=True))
        lines = [figure.partition("_")[0] for figure in of.figures if figure.endswith("_closing")]
        assert lines
        assert {line: closing[f"{line}_closing"] for line in lines} == {line: held[line] for line in lines}


def test_a_year_s_end_carries_the_result_to_retained_earnings(figures: Figures) -> None:
    """Over the first quarter of a year, that stood as the result of the year before."""
    of, _ = details("equity_movements", ask(figures, quarter(2025, 1)))
    rows = dict(zip(of.figures, of.column("amount"), strict=True))
    before = figures.balance(quarter(2025, 1).before)["B35"]
    assert (rows["B36_carried"], rows["B35_carried"], rows["B35_opening"]) == (before, -before, before)
    assert rows["B36_otherwise"] == 0


@pytest.mark.parametrize(
    ("report", "name", "wanted"),
    [
        ("income", "income_compared", ("P02", "P12", "P14", "P18")),
        ("cash_flow", "cash_flow_compared", ("C01", "C04", "C16")),
        ("balance", "balance_compared", ("B02", "B14", "B35", "B36")),
        ("equity_movements", "equity_movements", ("B35_opening", "B35_result", "B36_otherwise")),
        ("reserve_movements", "reserve_movements", ("B14_earned", "B20_closing", "B23_deposit", "B21_otherwise")),
    ],
)
def test_a_comparative_opens_its_own_days(figures: Figures, report: str, name: str, wanted: tuple[str, ...]) -> None:
    of = table(figures, name, report, Period(QUARTER.last, QUARTER.last) if report == "balance" else QUARTER)
    asked_days = set()
    for row, figure in enumerate(of.figures):
        for at in range(2, 6) if figure in wanted else ():
            opens = of.opens(row, at)
            assert opens is not None
            days = dict(opens.asks)
            period = Period(int(days.get("from", days.get("at", 0))), int(days.get("to", days.get("at", 0))))
            asked_days.add(period)
            assert explain(figures, opens.figure, period).value == of.rows[row][at]
    assert len(asked_days) == 4


def test_what_is_compared_are_the_quarter_before_the_same_a_year_ago_and_the_year_so_far(figures: Figures) -> None:
    of = table(figures, "income_compared", "income")
    premium = of.rows[[*of.figures].index("P02")]
    spans = (QUARTER, quarter(2025, 2), quarter(2024, 3), Period(year_start(QUARTER.last), QUARTER.last))
    assert list(premium[2:]) == [figures.income(span)["P02"] for span in spans]


def test_other_days_are_compared_where_that_is_asked_for(figures: Figures) -> None:
    days = Period(QUARTER.first, QUARTER.first + 9)
    assert [each.name for each in details("income", ask(figures, days))] == ["income"]
    assert [each.name for each in details("income", ask(figures, days, compare=True))] == ["income", "income_compared"]


def test_a_plan_of_a_line_stands_beside_it_with_its_variance(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Staff cost 9.00 where 12.00 were planned: 3.00 less, a quarter of the plan; nothing else was planned."""
    from desktop_app.__main__ import main

    folder, file = write_folder(tmp_path / "folder"), tmp_path / "scheme.coverbook"
    plans = "indicator,product,from,to,target,amount\nP17,,2025-01-01,2025-03-31,,12.00\n"
    (folder / "targets.csv").write_text(plans, encoding="utf-8")
    assert main(["import", str(file), str(folder)]) == 0
    answer = asked_for(capsys, file, "income", "--from", "2025-01-01", "--to", "2025-03-31")
    of = next(each for each in answer["tables"] if each["name"] == "income_compared")
    rows = {row["line"]: row for row in of["rows"]}
    told = [rows["P17"][name] for name in ("amount", "plan", "variance", "variance_share")]
    assert told == ["9.00", "12.00", "-3.00", -0.25]
    assert (rows["P18"]["plan"], rows["P16"]["plan"]) == (None, None)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("P17,,2025-01-01,2025-03-31,0.7,", "A line is planned in money"),
        ("renewal_ratio,,2025-01-01,2025-03-31,,12.00", "An indicator is planned as a ratio"),
        ("P17,,2025-01-01,2025-03-31,,", "A line is planned in money"),
    ],
)
def test_a_plan_in_the_wrong_kind_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, row: str, said: str
) -> None:
    from desktop_app.__main__ import main

    folder = write_folder(tmp_path / "folder")
    (folder / "targets.csv").write_text(f"indicator,product,from,to,target,amount\n{row}\n", encoding="utf-8")
    assert main(["import", str(tmp_path / "scheme.coverbook"), str(folder)]) == 1
    assert said in capsys.readouterr().err
