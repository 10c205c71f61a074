"""The tables of arrears and collection, each tied to the balance sheet (B06)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.arrears import BANDS, Receivables
from desktop_app.core.period import Period
from desktop_app.core.shown import When
from desktop_app.core.statements.totals import posted
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.store.figures import arrears
from desktop_app.store.figures.vouchers import movements
from desktop_app.store.offices import office_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.actions.arrears import Arrears, Key
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text

_PRODUCT = (
    Column("product", text("Arrears", "Product")),
    Column("name", text("Arrears", "Name"), Unit.TEXT),
)
_OFFICE = (
    Column("office", text("Arrears", "Office")),
    Column("name", text("Arrears", "Name"), Unit.TEXT),
)
_AGES = (
    *(
        Column(band.name, words, Unit.MONEY)
        for band, words in zip(
            BANDS,
            (
                text("Arrears", "0-30 days"),
                text("Arrears", "31-60 days"),
                text("Arrears", "61-90 days"),
                text("Arrears", "91-180 days"),
                text("Arrears", "over 180 days"),
            ),
            strict=True,
        )
    ),
    Column("unpaid", text("Arrears", "Unpaid"), Unit.MONEY),
    Column("in_grace", text("Arrears", "Of these in grace"), Unit.MONEY),
    Column("cover_over", text("Arrears", "Of these cover over"), Unit.MONEY),
    Column("dues", text("Arrears", "Premiums"), Unit.COUNT),
    Column("policies", text("Arrears", "Policies behind"), Unit.COUNT),
    Column("oldest", text("Arrears", "Oldest due"), Unit.DAY),
)
_COLLECTION = (
    Column("dues", text("Arrears", "Premiums due"), Unit.COUNT),
    Column("dues_paid", text("Arrears", "Of these paid"), Unit.COUNT),
    Column("due", text("Arrears", "Amount due"), Unit.MONEY),
    Column("paid", text("Arrears", "Amount paid"), Unit.MONEY),
    Column("rate", text("Arrears", "Collection rate"), Unit.SHARE),
)
_TIES = (
    Column("premium", text("Arrears", "Unpaid premium"), Unit.MONEY),
    Column("fees", text("Arrears", "Unpaid fees"), Unit.MONEY),
    Column("refunds", text("Arrears", "Refunds to pay"), Unit.MONEY),
    Column("advance", text("Arrears", "Paid in advance"), Unit.MONEY),
    Column("net", text("Arrears", "Receivable"), Unit.MONEY),
)
_SHEET = (
    Column("premium", text("Arrears", "From premium"), Unit.MONEY),
    Column("vouchers", text("Arrears", "From vouchers"), Unit.MONEY),
    Column("B06", text("Arrears", "Balance sheet, B06"), Unit.MONEY),
)
_POLICIES = (
    Column("policy", text("Arrears", "Policy")),
    Column("holder", text("Arrears", "Holder")),
    Column("group", text("Arrears", "Group")),
    *(_PRODUCT[0], _OFFICE[0]),
    Column("unpaid", text("Arrears", "Unpaid"), Unit.MONEY),
    Column("dues", text("Arrears", "Premiums"), Unit.COUNT),
    Column("oldest", text("Arrears", "Oldest due"), Unit.DAY),
    Column("days", text("Arrears", "Days"), Unit.COUNT),
    Column("covered_to", text("Arrears", "Covered to"), Unit.DAY),
)


@dataclass(frozen=True)
class _Group:
    """One row of a table: what it is called, and which products and offices it adds up."""

    code: str | None
    name: Cell
    keys: frozenset[Key]
    alike: bool
    """Whether its products are all of one kind of participation: only then is there one rate of them."""


def tables(of: Arrears, *, policies: bool = False) -> Iterator[Table]:
    """Arrears by age, collection and what ties them to the balance sheet; each policy that is behind on wish."""
    products, offices = list(_by_product(of)), list(_by_office(of))
    yield _ages(of, "arrears", text("Arrears", "Premium and fees due and not paid, by age"), _PRODUCT, products)
    if offices:
        yield _ages(of, "arrears_by_office", text("Arrears", "Arrears by office"), _OFFICE, offices)
    label = text("Arrears", "What is paid of the premium and fees due from {first} to {last}")
    label = label.about(first=When(of.period.first), last=When(of.day))
    yield _collection(of, "collection", label, _PRODUCT, products)
    if offices:
        yield _collection(of, "collection_by_office", text("Arrears", "Collection by office"), _OFFICE, offices)
    yield _ties(of, products)
    if of.product is None and of.office is None:
        yield _sheet(of)
    if policies:
        yield _each_policy(of)


def _by_product(of: Arrears) -> Iterator[_Group]:
    """Every product asked for, then all together."""
    each = [of.product] if of.product is not None else list(of.figures.products)
    for product in each:
        named = of.figures.products[product]
        yield _Group(named.code, named.name, frozenset(key for key in of.keys if key[0] == product), alike=True)
    if len(each) > 1:
        yield _together(of, text("Arrears", "All products"))


def _by_office(of: Arrears) -> Iterator[_Group]:
    """Every office that has any dues, then all together; nothing in a scheme without offices."""
    names = office_names(of.figures.book)
    here = sorted({office for _, office in of.keys}, key=lambda office: names[office][0] if office else "~")
    for office in here if names else ():
        code, name = names[office] if office else (None, text("Arrears", "No office"))
        keys = frozenset(key for key in of.keys if key[1] == office)
        yield _Group(code, name, keys, alike=of.alike(keys))
    if names and len(here) > 1:
        yield _together(of, text("Arrears", "All offices"))


def _together(of: Arrears, name: Text) -> _Group:
    """Everything that was asked for."""
    return _Group(None, name, of.keys, alike=of.alike(of.keys))


def _ages(of: Arrears, name: str, label: Text, first: tuple[Column, ...], groups: Iterable[_Group]) -> Table:
    """Arrears by age of each group."""
    rows = [
        _aged(each, of.together(each.keys), sum(of.behind.get(key, (0,))[0] for key in each.keys)) for each in groups
    ]
    note = text("Arrears", "The day on which a premium falls due is day 0; what is paid later counts as unpaid here.")
    return Table(name, label, (*first, *_AGES), tuple(rows), (note,))


def _aged(group: _Group, owed: Receivables, policies: int) -> tuple[Cell, ...]:
    """The arrears of one group."""
    return (
        group.code,
        group.name,
        *owed.bands,
        owed.unpaid,
        owed.in_grace,
        owed.over,
        owed.rows,
        policies,
        owed.oldest,
    )


def _collection(of: Arrears, name: str, label: Text, first: tuple[Column, ...], groups: Iterable[_Group]) -> Table:
    """What of a period's dues is paid, of each group; no rate of compulsory and voluntary products together."""
    rows = []
    for each in groups:
        dues, dues_paid, due, paid = (sum(of.collected.get(key, (0,) * 4)[at] for key in each.keys) for at in range(4))
        rate = ratio_of(paid, due) if each.alike else None
        rows.append((each.code, each.name, dues, dues_paid, due, paid, rate))
    note = text("Arrears", "Compulsory and voluntary products have no rate together.")
    return Table(
        name, label, (*first, *_COLLECTION), tuple(rows), () if all(each.alike for each in groups) else (note,)
    )


def _ties(of: Arrears, groups: Iterable[_Group]) -> Table:
    """What makes up the premium receivable: the last column is what stands to its left, by its sign."""
    rows = []
    for each in groups:
        owed = of.together(each.keys)
        less = -owed.refunds, -owed.advance
        rows.append((each.code, each.name, owed.unpaid - owed.fees, owed.fees, *less, owed.net))
    label = text("Arrears", "What is receivable, less refunds to pay and what was paid in advance")
    return Table("receivables", label, (*_PRODUCT, *_TIES), tuple(rows))


def _sheet(of: Arrears) -> Table:
    """The premium receivable of the balance sheet: what premium leaves there, and what vouchers post."""
    ever = Period(min(of.figures.first_day, of.day), of.day)
    posts = (posted(line, debit) for line, _, debit in movements(of.figures.book, ever))
    vouchers = sum(amount for code, amount in posts if code == "B06")
    row = of.together(of.keys).net, vouchers, of.figures.balance(of.day)["B06"]
    return Table("premiums_receivable", text("Arrears", "Premiums receivable of the balance sheet"), _SHEET, (row,))


def _each_policy(of: Arrears) -> Table:
    """Each policy with arrears, the oldest first, by codes alone."""
    rows = [
        (*names, amount, dues, due, of.day - due, covered)
        for *names, amount, dues, due, covered in arrears.each_behind(of.figures.book, of.day, of.product, of.office)
    ]
    return Table("policies", text("Arrears", "Policies behind, the oldest due first"), _POLICIES, tuple(rows))
