"""The tables of arrears and collection, of what is owed to members, and what ties them to the balance sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.arrears import BANDS, Receivables
from desktop_app.core.shown import When
from desktop_app.core.table import Column, RowKind, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.figures.arrears import arrears_at
from desktop_app.reports.report import AT, OFFICE, PRODUCT, Kind, Option, Report
from desktop_app.store.figures import arrears
from desktop_app.store.offices import office_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.figures.arrears import Arrears, Key
    from desktop_app.reports.report import Asked

_PRODUCT = (
    Column("product", text("Arrears", "Product"), sheet="products"),
    Column("name", text("Arrears", "Name"), Unit.TEXT),
)
_OFFICE = (
    Column("office", text("Arrears", "Office"), sheet="offices"),
    Column("name", text("Arrears", "Name"), Unit.TEXT),
)
_AGES = (
    *(
        Column(band.name, words, Unit.MONEY, adds=True)
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
    Column("unpaid", text("Arrears", "Unpaid"), Unit.MONEY, adds=True),
    Column("in_grace", text("Arrears", "Of these in grace"), Unit.MONEY, adds=True),
    Column("cover_over", text("Arrears", "Of these cover over"), Unit.MONEY, adds=True),
    Column("dues", text("Arrears", "Premiums"), Unit.COUNT, adds=True),
    Column("policies", text("Arrears", "Policies behind"), Unit.COUNT, adds=True),
    Column("oldest", text("Arrears", "Oldest due"), Unit.DAY),
)
_COLLECTION = (
    Column("dues", text("Arrears", "Premiums due"), Unit.COUNT, adds=True),
    Column("dues_paid", text("Arrears", "Of these paid"), Unit.COUNT, adds=True),
    Column("due", text("Arrears", "Amount due"), Unit.MONEY, adds=True),
    Column("paid", text("Arrears", "Amount paid"), Unit.MONEY, adds=True),
    Column("rate", text("Arrears", "Collection rate"), Unit.SHARE),
)
_RECEIVABLE = (
    Column("premium", text("Arrears", "Unpaid premium"), Unit.MONEY, adds=True),
    Column("fees", text("Arrears", "Unpaid fees"), Unit.MONEY, adds=True),
    Column("receivable", text("Arrears", "Receivable"), Unit.MONEY, adds=True),
)
_PAYABLE = (
    Column("give_back", text("Arrears", "To give back"), Unit.MONEY, adds=True),
    Column("soon", text("Arrears", "In advance, due within three months"), Unit.MONEY, adds=True),
    Column("later", text("Arrears", "In advance, due later"), Unit.MONEY, adds=True),
    Column("owed", text("Arrears", "Owed to members"), Unit.MONEY, adds=True),
)
_SHEET = (
    Column("line", text("Arrears", "Line")),
    Column("premium", text("Arrears", "From premium"), Unit.MONEY),
    Column("vouchers", text("Arrears", "From vouchers"), Unit.MONEY),
    Column("balance", text("Arrears", "Balance sheet"), Unit.MONEY),
)
_POLICIES = (
    Column("policy", text("Arrears", "Policy"), sheet="policies"),
    Column("holder", text("Arrears", "Holder"), sheet="people"),
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
    kind: RowKind = RowKind.PLAIN


def tables(asked: Asked) -> Iterator[Table]:
    """The arrears at the end of the day asked for."""
    of = arrears_at(asked.figures, asked.day, asked["since"], asked.product, asked.office)
    yield from arrears_tables(of, policies=asked["policies"])


def arrears_tables(of: Arrears, *, policies: bool = False) -> Iterator[Table]:
    """Arrears by age, collection, what ties them to the balance sheet; each policy that is behind on wish."""
    products, offices = list(_by_product(of)), list(_by_office(of))
    yield _ages(of, "arrears", text("Arrears", "Premium and fees due and not paid, by age"), _PRODUCT, products)
    if offices:
        yield _ages(of, "arrears_by_office", text("Arrears", "Arrears by office"), _OFFICE, offices)
    label = text("Arrears", "What is paid of the premium and fees due from {first} to {last}")
    label = label.about(first=When(of.period.first), last=When(of.day))
    yield _collection(of, "collection", label, _PRODUCT, products)
    if offices:
        yield _collection(of, "collection_by_office", text("Arrears", "Collection by office"), _OFFICE, offices)
    yield _receivable(of, products)
    yield _payable(of, products)
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
    return _Group(None, name, of.keys, of.alike(of.keys), RowKind.TOTAL)


def _ages(of: Arrears, name: str, label: Text, first: tuple[Column, ...], groups: Sequence[_Group]) -> Table:
    """Arrears by age of each group."""
    rows = [
        _aged(each, of.together(each.keys), sum(of.behind.get(key, (0,))[0] for key in each.keys)) for each in groups
    ]
    note = text("Arrears", "The day on which a premium falls due is day 0; what is paid later counts as unpaid here.")
    return Table(name, label, (*first, *_AGES), tuple(rows), (note,), _kinds(groups))


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


def _collection(of: Arrears, name: str, label: Text, first: tuple[Column, ...], groups: Sequence[_Group]) -> Table:
    """What of a period's dues is paid, of each group; no rate of compulsory and voluntary products together."""
    rows = []
    for each in groups:
        dues, dues_paid, due, paid = (sum(of.collected.get(key, (0,) * 4)[at] for key in each.keys) for at in range(4))
        rate = ratio_of(paid, due) if each.alike else None
        rows.append((each.code, each.name, dues, dues_paid, due, paid, rate))
    note = text("Arrears", "Compulsory and voluntary products have no rate together.")
    notes = () if all(each.alike for each in groups) else (note,)
    return Table(name, label, (*first, *_COLLECTION), tuple(rows), notes, _kinds(groups))


def _receivable(of: Arrears, groups: Sequence[_Group]) -> Table:
    """What makes up the premium receivable (B06)."""
    rows = []
    for each in groups:
        owed = of.together(each.keys)
        rows.append((each.code, each.name, owed.unpaid - owed.fees, owed.fees, owed.unpaid))
    notes = (
        text("Arrears", "What fell due after an exit, and what the exit took back, is not receivable."),
        text("Arrears", "What was paid in advance takes nothing off it: it is owed to members until it falls due."),
    )
    label = text("Arrears", "What is receivable")
    return Table("receivables", label, (*_PRODUCT, *_RECEIVABLE), tuple(rows), notes, _kinds(groups))


def _payable(of: Arrears, groups: Sequence[_Group]) -> Table:
    """What is owed to members for premium (B26 and B30)."""
    rows = []
    for each in groups:
        amounts = of.payable_to(each.keys)
        rows.append((each.code, each.name, *amounts, sum(amounts)))
    note = text("Arrears", "To give back: refunds due, and what was paid for cover that never ran.")
    label = text("Arrears", "What is owed to members")
    return Table("payables", label, (*_PRODUCT, *_PAYABLE), tuple(rows), (note,), _kinds(groups))


def _sheet(of: Arrears) -> Table:
    """The lines of the balance sheet on which premium stands: what premium leaves there, and what vouchers post."""
    owed, balance = of.payable_to(of.keys), of.figures.balance(of.day)
    premium = {"B06": of.together(of.keys).unpaid, "B26": owed.give_back + owed.soon, "B30": owed.later}
    rows = tuple((line, amount, of.vouchers(line), balance[line]) for line, amount in premium.items())
    label = text("Arrears", "Premium on the balance sheet")
    return Table("premiums_on_the_balance_sheet", label, _SHEET, rows, figures=tuple(premium))


def _each_policy(of: Arrears) -> Table:
    """Each policy with arrears, the oldest first, by codes alone."""
    rows = [
        (*names, amount, dues, due, of.day - due, covered)
        for *names, amount, dues, due, covered in arrears.each_behind(of.figures.book, of.day, of.product, of.office)
    ]
    return Table("policies", text("Arrears", "Policies behind, the oldest due first"), _POLICIES, tuple(rows))


def _kinds(groups: Sequence[_Group]) -> tuple[RowKind, ...]:
    """The kinds of the rows of groups."""
    return tuple(each.kind for each in groups)


SINCE = Option("since", text("Arrears", "collection since this day; else of the fiscal quarter"), Kind.DAY)
POLICIES = Option(
    "policies", text("Arrears", "each policy that is behind, too, by its codes"), Kind.FLAG, default=False
)
REPORT = Report(
    "arrears",
    text("Arrears", "Arrears and collection"),
    tables,
    (AT, PRODUCT, OFFICE, SINCE, POLICIES),
    shelf="monitoring",
)
