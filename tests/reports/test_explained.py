"""Every figure can be opened, and its parts add up to it exactly, down to the records."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from math import isclose
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.explained import How, Measure, Node, RecordSource, leaves, numbered_parts
from desktop_app.core.period import Period, make_day
from desktop_app.core.problems import Refused
from desktop_app.core.registry import KNOWN
from desktop_app.core.statements.cash_premium import CASH_PREMIUM
from desktop_app.core.statements.lines import LINES
from desktop_app.figures.figures import Figures
from desktop_app.figures.grown import LABELS
from desktop_app.figures.indicators import indicator as one_indicator
from desktop_app.figures.indicators import indicators as ten
from desktop_app.figures.movements import MOVEMENT_FIGURES
from desktop_app.figures.opened import contributions, opened
from desktop_app.figures.scope import BookScope
from desktop_app.media.csv_ import write_file
from desktop_app.reports.explained import explain, names, records_table
from desktop_app.store.facts.past import as_it_was
from desktop_app.store.opening import open_book
from desktop_app.store.save import saving
from desktop_app.store.settings import write_setting
from tests.schemes import scheme_book
from tests.second_opinion.effort import tries
from tests.second_opinion.program import book_of, period
from tests.second_opinion.schemes import periods, schemes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from desktop_app.store.database import Book

YEAR = Period(make_day(2025, 1, 1), make_day(2025, 12, 31))
QUARTER = Period(make_day(2025, 7, 1), make_day(2025, 9, 30))
ODD = Period(make_day(2025, 2, 11), make_day(2025, 8, 17))


@pytest.fixture(scope="module")
def village(hamlet_file: Path) -> Iterator[Book]:
    """All that happens in a village, to three hundred people."""
    book = open_book(hamlet_file, look=True)
    yield book
    book.close()


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Book]:
    """A scheme of a few records."""
    book = open_book(scheme_book(tmp_path / "small.coverbook"), look=True)
    yield book
    book.close()


def figure(figures: Figures, name: str, of: Period, product: int | None) -> float | None:
    """What the program says without explaining it."""
    if name in LABELS:
        return int(getattr(figures.reserve_of(product, of.last), name))
    if name in MOVEMENT_FIGURES:
        return moved(figures, name, of, product)
    if name in LINES or name.startswith("C"):
        return figures.lines(of, product)[name]
    if name == CASH_PREMIUM.name:
        return received(figures, of, product)
    indicator, _, part = name.partition(".")
    known = next(each for each in KNOWN if each.name == indicator)
    found = one_indicator(figures, known, of, product)
    if part.startswith(("rejected_", "lapsed_")) and part not in found.parts:
        return 0.0 if found.main.denominator else None
    return found.parts[part].value if part in found.parts else None if part else found.main.value


def moved(figures: Figures, name: str, of: Period, product: int | None) -> int:
    """What stood before and stands at the end by the balance sheet; a change by its expression."""
    line, _, step = name.partition("_")
    if step in ("opening", "closing"):
        return figures.balance(of.before if step == "opening" else of.last, product)[line]
    return int(BookScope(figures, of, product).value(MOVEMENT_FIGURES[name]) or 0)


def received(figures: Figures, of: Period, product: int | None) -> int:
    """The premium that came in by the ledger's cash, by record and by voucher; what was refunded is not taken off."""
    among = None if product is None else frozenset({product})
    records, vouchers = figures.ledger.cash_by_kind(of, among), figures.ledger.counterparts(of, among)
    by_record = sum(records.get(kind, 0) for kind in ("receipt", "advance", "far_advance"))
    return by_record + sum(vouchers.get(line, 0) for line in ("P03", "P04", "B06", "B14"))


def same(one: float | None, other: float | None) -> bool:
    """Whether two values are the same; a ratio to an amount that is rounded for print may differ by that rounding."""
    return isclose(one, other, rel_tol=1e-6) if isinstance(one, float) and isinstance(other, float) else one == other


def explained(figures: Figures, of: Period, some: Sequence[str] = ()) -> Iterator[Node]:
    """Figures with a product and without, proved against what the program says of them."""
    for product in (None, *list(figures.products)[:1]):
        for name in some or names():
            if product is not None and name[0] in "BC" and name[1:].isdigit():
                continue
            tree = explain(figures, name, of, product)
            assert tree.name == name
            assert same(tree.value, figure(figures, name, of, product)), name
            assert tree.adds_up, name
            yield tree


def test_every_figure_of_the_demonstration_village_adds_up_to_the_records(village: Book) -> None:
    trees = list(explained(Figures(village), QUARTER))
    assert {tree.name for tree in trees} == set(names())
    for alike in behind(trees).values():
        rows = list(contributions(replace(source_of(alike[0]), sign=1)))
        total = sum(amount for *_, amount in rows)
        assert [(len(rows), total * source_of(leaf).sign) for leaf in alike] == [
            (leaf.records, leaf.value) for leaf in alike
        ]


def source_of(leaf: Node) -> RecordSource:
    """Where the records of a leaf are found."""
    assert leaf.source is not None
    return leaf.source


def behind(trees: list[Node]) -> dict[object, list[Node]]:
    """The leaves of all trees by the records behind them, which are read once: only their signs may differ."""
    found: dict[object, list[Node]] = defaultdict(list)
    for leaf in (leaf for tree in trees for _, leaf in leaves(tree)):
        if leaf.source:
            scope: BookScope = leaf.source.scope  # type: ignore[assignment] # the trees were opened in a book
            found[scope.asked(leaf.source.of).key].append(leaf)
    return found


def test_a_figure_that_is_told_without_its_parts_is_what_its_parts_add_up_to(village: Book) -> None:
    """Papers open figures only so far; each product is rounded by itself, so the exact sum may be another."""
    figures = Figures(village)
    for month in range(1, 13):
        scope = BookScope(figures, Period(make_day(2025, month, 1), make_day(2025, month, 28)))
        terms = [term for code in ("P04", "P13", "B14", "B17") for term in scope.line_terms(code)]
        unopened = [opened(term.of, term.scope, 0).value for term in terms]  # type: ignore[arg-type]
        assert unopened == [opened(term.of, term.scope).value for term in terms]  # type: ignore[arg-type]


def test_every_figure_of_a_few_records_adds_up(small: Book) -> None:
    for of in (
        YEAR,
        QUARTER,
        ODD,
        Period(YEAR.first, YEAR.first),
        Period(make_day(2026, 1, 1), make_day(2026, 12, 31)),
    ):
        assert list(explained(Figures(small), of))


def test_a_figure_of_an_office_is_taken_apart_too(village: Book) -> None:
    figures = Figures(village)
    for office in (0, figures.offices[0]):
        tree = explain(figures, "P37", QUARTER, None, office)
        assert tree.value == figures.income(QUARTER, None, office)["P37"]
        assert tree.adds_up
    assert figures.income(QUARTER, None, figures.offices[0])["P37"] != 0
    ratio = explain(figures, "incurred_claims_ratio", QUARTER, None, figures.offices[0])
    assert same(ratio.value, ten(figures, QUARTER, None, figures.offices[0])["incurred_claims_ratio"].main.value)
    held = figures.balance(QUARTER.last, None, figures.offices[0]) | figures.cash_flow(
        QUARTER, None, figures.offices[0]
    )
    for line in ("B01", "B06", "B14", "B23", "B35", "B37", "C02", "C17"):
        of_office = explain(figures, line, QUARTER, None, figures.offices[0])
        assert (of_office.value, of_office.adds_up) == (held[line], True)


def test_a_part_is_found_by_the_names_that_lead_to_it(small: Book) -> None:
    figures = Figures(small)
    for name in ("incurred_claims_ratio", "renewal_ratio.modified_migrated", "P11"):
        tree = explain(figures, name, YEAR)
        assert parts_found(figures, tree, name) > 1
    with pytest.raises(Refused):
        explain(figures, "P11/P12/nothing", YEAR)


def parts_found(figures: Figures, tree: Node, path: str) -> int:
    """How many parts there are, each found by its path."""
    number = 0
    for name, part in numbered_parts(tree):
        found = explain(figures, f"{path}/{name}", YEAR)
        assert (found.name, found.value) == (part.name, part.value)
        number += 1 + parts_found(figures, part, f"{path}/{name}")
    return number


def test_the_past_is_explained_as_the_present_is(small: Book) -> None:
    with as_it_was(small, 1):
        assert list(explained(Figures(small), YEAR))


@tries(4)
@given(st.data())
def test_figures_of_any_scheme_add_up(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    with book_of(sheets) as book:
        some = data.draw(st.lists(st.sampled_from(names()), min_size=15, max_size=15, unique=True))
        assert list(explained(Figures(book), period(*data.draw(periods(sheets))), some))


def test_written_premium_is_the_premiums_due_in_the_period(small: Book) -> None:
    tree = explain(Figures(small), "P02", YEAR)
    written, change = tree.parts
    assert [(part.name, part.value, part.records) for part in written.parts] == [("due", 36500, 1)]
    assert (change.name, change.sign, change.value) == ("P04", -1, 0)
    assert next(path for path, _ in leaves(tree)) == "P02/P03/due"


def test_parts_of_indicators_open_as_the_indicators_do(small: Book) -> None:
    frequency = explain(Figures(small), "incurred_claims_ratio.frequency", YEAR)
    assert frequency.value == pytest.approx(ten(Figures(small), YEAR)["incurred_claims_ratio"].parts["frequency"].value)
    assert [(part.name, part.measure) for part in frequency.parts] == [
        ("claims_happened", Measure.COUNT),
        ("exposure", Measure.RATIO),
    ]
    days = next(leaf for _, leaf in leaves(frequency) if leaf.name == "insured_days")
    assert sum(amount for *_, amount in contributions(days.source)) == days.value if days.source else False


def test_a_share_of_what_belongs_to_no_product_is_told_apart(small: Book) -> None:
    product = next(iter(Figures(small).products))
    tree = explain(Figures(small), "P17", YEAR, product)
    assert [(part.name, part.value) for part in tree.parts] == [("share_of_unallocated", 900)]


def test_payables_by_factor_add_up(tmp_path: Path) -> None:
    book = open_book(scheme_book(tmp_path / "factors.coverbook"), who=("Asha", "counter"))
    with saving(book, "settings", user="Asha") as save:
        write_setting(save, "liquidity_factors", '{"B14": "0.33", "B20": "1"}')
    spring = Period(make_day(2026, 1, 1), make_day(2026, 4, 30))
    tree = explain(Figures(book), "liquidity_ratio", spring)
    assert tree.value == pytest.approx(figure(Figures(book), "liquidity_ratio", spring, None), rel=1e-6)
    assert [part.name for part in tree.parts[1].parts] == ["payable_B14", "B25", "expenses_to_come"]
    assert tree.adds_up
    assert tree.how is How.RATIO
    book.close()


def test_what_is_not_applicable_has_no_parts(small: Book) -> None:
    product = next(iter(Figures(small).products))
    tree = explain(Figures(small), "solvency_ratio", YEAR, product)
    assert (tree.value, tree.parts, tree.measure) == (None, (), Measure.RATIO)


def test_what_there_is_not_is_refused(small: Book) -> None:
    figures = Figures(small)
    with pytest.raises(Refused):
        explain(figures, "P99", YEAR)
    with pytest.raises(Refused):
        explain(figures, "B01", YEAR, next(iter(figures.products)))


def test_the_records_are_written_with_their_parts(small: Book, tmp_path: Path) -> None:
    tree = explain(Figures(small), "P12", YEAR)
    records = records_table(tree, 2)
    assert len(records.rows) == 1
    write_file(records, 2, tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_text("utf-8-sig").splitlines() == [
        "part,sheet,code,date,amount",
        "P12/claim_paid,payments,Y-1,2025-03-22,100.00",
    ]


def test_a_place_that_cannot_take_the_records_is_refused_and_nothing_stays(small: Book, tmp_path: Path) -> None:
    tree = explain(Figures(small), "P12", YEAR)
    before = sorted(path.name for path in tmp_path.iterdir())
    for place in (tmp_path, small.path, tmp_path / "nowhere" / "out.csv"):
        with pytest.raises((Refused, FileNotFoundError)):
            write_file(records_table(tree, 2), 2, place)
    assert sorted(path.name for path in tmp_path.iterdir()) == before
