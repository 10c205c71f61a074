"""What is true of every case, whatever it stands for: it balances, its parts add up, and somebody asks about it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from tests.cases.case import FOLDERS, HERE, Span, quarters, year

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.cases.case import Case, MakeCase

    Lines = dict[str | None, dict[str, str]]

REFUSED = ("currency-xyz", "exp-ratio-60", "renew-loop", "term-months-huge", "thousands-point-xof")
TAKEN = tuple(name for name in FOLDERS if name not in REFUSED)
LIABILITIES = ("B14", "B17", "B20", "B21", "B23", "B25", "B29")
EQUITY = ("B33", "B34", "B35", "B36", "B37")
_told: dict[tuple[str, Span], Lines] = {}


def the_year(name: str) -> int:
    """The year a case is about."""
    return {"handbook-promptness": 2007}.get(name, 2025)


def total(lines: dict[str, str], codes: Iterable[str]) -> Decimal:
    """The sum of some lines; one that a balance has no money on may be left out."""
    return sum((Decimal(lines.get(code, "0")) for code in codes), Decimal(0))


def lines_of(book: Case, name: str, span: Span) -> Lines:
    """All coded lines of a case, which are asked once for all tests."""
    if (name, span) not in _told:
        _told[name, span] = book.all_lines(span)
    return _told[name, span]


def test_every_case_is_asked_about() -> None:
    asked = "".join(path.read_text(encoding="utf-8") for path in HERE.glob("test_*.py") if path.name != "test_cases.py")
    assert [name for name in FOLDERS if f'"{name}"' not in asked] == []


@pytest.mark.parametrize("name", TAKEN)
def test_every_case_balances(case: MakeCase, name: str) -> None:
    book, of = case(name), the_year(name)
    for span in (*quarters(of), year(of + 1)):
        lines = lines_of(book, name, span)[None]
        assert total(lines, ("B01", "B05")) == total(lines, LIABILITIES) + total(lines, EQUITY)


@pytest.mark.parametrize("name", TAKEN)
def test_the_postings_of_every_case_add_up_to_nought(case: MakeCase, name: str) -> None:
    book, of = case(name), the_year(name)
    for first, last in (year(of), *quarters(of)):
        postings = book.answer("ledger", "--from", first, "--to", last)["postings"]
        assert sum((Decimal(each["amount"]) for each in postings), Decimal(0)) == 0
        assert all(first <= each["day"] <= last for each in postings)


@pytest.mark.parametrize("name", TAKEN)
def test_quarters_add_up_to_the_year_and_products_to_the_whole(case: MakeCase, name: str) -> None:
    book, of = case(name), the_year(name)
    whole, parts = lines_of(book, name, year(of)), [lines_of(book, name, span) for span in quarters(of)]
    for product, lines in whole.items():
        flows = [code for code in lines if code.startswith("P")]
        assert flows
        for code in flows:
            assert Decimal(lines[code]) == sum(Decimal(part[product][code]) for part in parts), (product, code)
    products = [lines for product, lines in whole.items() if product is not None]
    for code in (code for code in whole[None] if code.startswith("P")):
        assert Decimal(whole[None][code]) == sum(Decimal(lines[code]) for lines in products), code


def money_trees(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The nodes of a tree that are sums of money."""
    if isinstance(node["value"], str):
        yield node
    for part in node["parts"]:
        yield from money_trees(part)


@pytest.mark.parametrize("name", TAKEN)
def test_a_line_explained_is_the_line_and_its_parts_add_up(case: MakeCase, name: str) -> None:
    book, span = case(name), year(the_year(name))
    lines = lines_of(book, name, span)
    products = [product for product in lines if product is not None]
    for code, product in [(code, each) for code in ("P02", "P11", "P16") for each in products]:
        tree = book.answer("explain", code, "--from", span[0], "--to", span[1], "--product", product)
        assert tree["value"] == lines[product][code]
        for node in money_trees(tree):
            parts = [Decimal(part["value"]) for part in node["parts"]]
            assert not parts or sum(parts) == Decimal(node["value"]), node["name"]
