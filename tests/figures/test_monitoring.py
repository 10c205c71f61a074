"""Every table of monitoring of random schemes, counted a second time from the definitions; and what adds up to what."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.indicators.product_value import EXPOSURE, INCURRED_CLAIMS_RATIO
from desktop_app.figures.figures import Figures
from desktop_app.figures.scope import BookScope
from desktop_app.reports.monitoring.monitoring import TABLES, monitoring
from desktop_app.reports.monitoring.watched import Watched
from desktop_app.store.facts.past import as_it_was
from desktop_app.store.rows import row_of
from tests.second_opinion import oracle_monitoring, oracle_signals, program
from tests.second_opinion.edits import carry_out, stories
from tests.second_opinion.effort import tries
from tests.second_opinion.monitored_schemes import monitored
from tests.second_opinion.oracle_folder import ONE_DAY, months_later, read
from tests.second_opinion.oracle_monitoring import Asked
from tests.second_opinion.oracle_premium import ANY_OFFICE
from tests.second_opinion.schemes import periods

if TYPE_CHECKING:
    from desktop_app.core.table import Table
    from desktop_app.store.database import Book
    from tests.second_opinion.oracle_folder import Folder

Tables = dict[str, "Table"]

SEGMENTS = {
    "by_product": ("product", oracle_monitoring.by_product),
    "by_office": ("office", oracle_monitoring.by_office),
    "by_sex": ("sex", oracle_monitoring.by_sex),
    "by_age": ("age", oracle_monitoring.by_age),
    "by_month": ("month", oracle_monitoring.by_month),
    "by_benefit": ("benefit", lambda asked: oracle_monitoring.by_word(asked, "benefit")),
    "by_cause": ("cause", lambda asked: oracle_monitoring.by_word(asked, "cause")),
    "by_provider": ("provider", lambda asked: oracle_monitoring.by_word(asked, "provider")),
    "early_claims": ("days_after_waiting", oracle_monitoring.early_claims),
    "new_and_renewed": ("insured", oracle_monitoring.new_and_renewed),
}
"""(the column of the part, the second opinion) by table."""

ADD_UP = ("by_office", "by_sex", "by_age", "by_month", "early_claims", "new_and_renewed", "expected", "expected_by_age")
"""Tables whose exposure, claims and amounts add up to those of the product."""

OF_THE_WHOLE = ("by_benefit", "by_cause", "by_provider")
"""Tables whose claims and amounts add up, each against the exposure of the whole product."""


def tables_of(book: Book, first: date, last: date, product: str | None = None, office: str | None = None) -> Tables:
    """The tables by their names."""
    at = None if office in (None, ANY_OFFICE) else row_of(book, "offices", office)
    of = Watched(Figures(book), program.period(first, last), program.product_row(book, product), at)
    return {table.name: table for table in monitoring(of)}


def rows(table: Table) -> list[dict[str, Any]]:
    """The rows of a table by the names of their columns."""
    return [dict(zip((column.name for column in table.columns), row, strict=True)) for row in table.rows]


def sums(table: Table, product: str, column: str) -> dict[str, tuple[int, int, int]]:
    """Insured-days, claims and covered by part, parts with nothing left out."""
    found = {
        row[column]: (row["insured_days"], row["claims"], row["covered"])
        for row in rows(table)
        if row["product"] == product
    }
    return {name: each for name, each in found.items() if any(each)}


@tries(40)
@given(st.data())
def test_every_part_is_what_the_definitions_say(data: st.DataObject) -> None:
    sheets = data.draw(monitored())
    folder = read(sheets)
    offices = [ANY_OFFICE, *(row["code"] for row in folder.rows("offices"))]
    with program.book_of(sheets) as book:
        for _ in range(3):
            first, last = data.draw(periods(sheets))
            office = data.draw(st.sampled_from(offices))
            tables = tables_of(book, first, last, office=office)
            for product in folder.products:
                compare(tables, Asked(folder, product, office, first, last))
            compare_duplicates(tables, [Asked(folder, each, office, first, last) for each in folder.products])


def compare(tables: Tables, asked: Asked) -> None:
    """FileLock what the tables say of a product against the second opinion."""
    for name, (column, meant) in SEGMENTS.items():
        assert sums(tables[name], asked.product, column) == {
            part: each for part, each in meant(asked).items() if any(each)
        }, name
    compare_prices(tables, asked)
    struck = {
        (row["provider"], row["measure"]): (row["claims"], row["struck"])
        for row in rows(tables["provider_outliers"])
        if row["product"] == asked.product
    }
    assert struck == oracle_signals.providers(asked)
    refused = {
        row["reason"]: (row["rejected"], row["partly_paid"])
        for row in rows(tables["rejection_reasons"])
        if row["product"] == asked.product
    }
    assert refused == oracle_signals.reasons(asked)


def compare_prices(tables: Tables, asked: Asked) -> None:
    """FileLock the pricing table against the second opinion."""
    own = [row for row in rows(tables["expected_by_age"]) if row["product"] == asked.product]
    names = {
        id(row): "unpriced"
        if row["row"] == "unpriced"
        else f"{row['sex'] or ''} {_shown(row['age_from'])}-{_shown(row['age_to'])}"
        for row in own
    }
    found = {names[id(row)]: (row["insured_days"], row["claims"], row["covered"]) for row in own}
    assert {name: each for name, each in found.items() if any(each)} == oracle_monitoring.by_price(asked)
    said = {names[id(row)]: row["expected_claims"] for row in own if row["expected_claims"] is not None}
    assert said == oracle_monitoring.expected_claims(asked)


def _shown(age: int | None) -> str:
    """An age as the folder has it."""
    return "" if age is None else str(age)


def compare_duplicates(tables: Tables, asked: list[Asked]) -> None:
    """FileLock the pairs against those found by comparing every claim with every other."""
    said = {(row["claim"], row["earlier_claim"]) for row in rows(tables["duplicates"])}
    assert said == oracle_signals.duplicates(asked[0].folder, asked)


@tries(25)
@given(st.data())
def test_parts_add_up_to_their_product_and_offices_to_the_whole(data: st.DataObject) -> None:
    sheets = data.draw(monitored())
    folder = read(sheets)
    with program.book_of(sheets) as book:
        first, last = data.draw(periods(sheets))
        tables = tables_of(book, first, last)
        for whole in rows(tables["by_product"]):
            for name in ADD_UP:
                for column in ("insured_days", "claims", "covered"):
                    parts = [row[column] for row in rows(tables[name]) if row["product"] == whole["product"]]
                    assert sum(parts) == whole[column], (name, column)
            for name in OF_THE_WHOLE:
                own = [row for row in rows(tables[name]) if row["product"] == whole["product"]]
                assert {row["insured_days"] for row in own} <= {whole["insured_days"]}, name
                assert [sum(row[column] for row in own) for column in ("claims", "covered")] == [
                    whole["claims"],
                    whole["covered"],
                ], name
            of_the_indicator(book, whole, first, last)
        of_offices(book, folder, tables, first, last)
        of_products(book, folder, tables, first, last)


def of_the_indicator(book: Book, whole: dict[str, Any], first: date, last: date) -> None:
    """The whole is what the claims ratio's parts rest on."""
    scope = BookScope(Figures(book), program.period(first, last), program.product_row(book, whole["product"]))
    frequency, average = INCURRED_CLAIMS_RATIO.parts
    assert whole["insured_days"] == EXPOSURE.top.value(scope)
    assert (whole["claims"], whole["covered"]) == (frequency.top.value(scope), average.top.value(scope))


def of_offices(book: Book, folder: Folder, tables: Tables, first: date, last: date) -> None:
    """An office asked for says what the table by office says of it."""
    for office in folder.rows("offices"):
        alone = tables_of(book, first, last, office=office["code"])
        for row in rows(alone["by_product"]):
            said = sums(tables["by_office"], row["product"], "office").get(office["code"], (0, 0, 0))
            assert (row["insured_days"], row["claims"], row["covered"]) == said


def of_products(book: Book, folder: Folder, tables: Tables, first: date, last: date) -> None:
    """A product asked for says what all tables say of it, duplicates across products apart."""
    for product in folder.products:
        alone = tables_of(book, first, last, product=product)
        for name in set(TABLES) - {"duplicates"}:
            assert rows(alone[name]) == [row for row in rows(tables[name]) if row["product"] == product], name


@tries(25)
@given(st.data())
def test_months_before_the_period_are_counted_as_the_definitions_say(data: st.DataObject) -> None:
    sheets = data.draw(monitored())
    folder = read(sheets)
    with program.book_of(sheets) as book:
        first, last = data.draw(periods(sheets))
        tables = tables_of(book, first, last)
        for row in rows(tables["control_frequency"]):
            if row["part"] == "before":
                whole = _before(folder, row["product"], row["month"], last)
                assert (row["insured_days"], row["claims"]) == whole
        for row in rows(tables["control_severity"]):
            assert row["severity"] == (Fraction(row["covered"], row["claims"]) if row["claims"] else None)


def _before(folder: Folder, product: str, month: str, last: date) -> tuple[int, int]:
    """Insured-days and claims of a month, as known at the end of a later period."""
    year, number = map(int, month.split("-"))
    start = date(year, number, 1)
    end = months_later(start, 1) - ONE_DAY
    days = sum(each.lives for each in oracle_monitoring.insured_days(Asked(folder, product, ANY_OFFICE, start, end)))
    known = oracle_monitoring.counted_claims(Asked(folder, product, ANY_OFFICE, start, last))
    return days, len([row for row in known if row["incurred"] <= end])


@tries(15)
@given(st.data())
def test_as_of_an_earlier_save_every_table_is_as_it_was(data: st.DataObject) -> None:
    story = data.draw(stories())
    period = data.draw(periods(story.sheets))
    with program.book_of(story.sheets) as book:
        told = {int(book.value("SELECT max(id) FROM saves")): tables_of(book, *period)}
        for saved in story.saves:
            number = carry_out(book, saved)
            told[number] = tables_of(book, *period)
        for number, then in told.items():
            with as_it_was(book, number):
                assert tables_of(book, *period) == then
