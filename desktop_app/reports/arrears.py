"""The tables of arrears and collection, of what is owed to members, and what ties them to the balance sheet."""

from __future__ import annotations

from dataclasses import replace
from numbers import Integral
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.core.indicators.kinds import kind_of
from desktop_app.core.problems import refused
from desktop_app.core.shown import When
from desktop_app.core.table import Column, RowKind, Table, Unit, ratio_of, units
from desktop_app.core.text import text
from desktop_app.reports.owed import Arrears
from desktop_app.reports.report import AT, OFFICE, PRODUCT, OptionKind, Report, ReportOption
from desktop_app.store.figures import arrears
from desktop_app.store.offices import office_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

_PRODUCT = (
    Column("product", text("Field", "Product"), sheet="products"),
    Column("name", text("Field", "Name"), Unit.TEXT),
)
_OFFICE = (
    Column("office", text("Field", "Office"), sheet="offices"),
    Column("name", text("Field", "Name"), Unit.TEXT),
)
_AGES = (
    Column("0-30", text("Arrears", "0-30 days"), Unit.MONEY, adds=True),
    Column("31-60", text("Arrears", "31-60 days"), Unit.MONEY, adds=True),
    Column("61-90", text("Arrears", "61-90 days"), Unit.MONEY, adds=True),
    Column("91-180", text("Arrears", "91-180 days"), Unit.MONEY, adds=True),
    Column("181+", text("Arrears", "over 180 days"), Unit.MONEY, adds=True),
    Column("unpaid", text("Arrears", "Unpaid"), Unit.MONEY, adds=True),
    Column("in_grace", text("Arrears", "Of these in grace"), Unit.MONEY, adds=True),
    Column("cover_over", text("Arrears", "Of these cover over"), Unit.MONEY, adds=True),
    Column("dues", text("Field", "Premiums"), Unit.COUNT, adds=True),
    Column("policies", text("Arrears", "Policies behind"), Unit.COUNT, adds=True),
    Column("oldest", text("Arrears", "Oldest due"), Unit.DAY),
)
_COLLECTION = (
    Column("dues", text("Arrears", "Premiums due"), Unit.COUNT, adds=True),
    Column("dues_paid", text("Arrears", "Of these paid"), Unit.COUNT, adds=True),
    Column("due", text("Arrears", "Amount due"), Unit.MONEY, adds=True),
    Column("paid", text("Claim", "Amount paid"), Unit.MONEY, adds=True),
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
    Column("line", text("Field", "Line")),
    Column("premium", text("Arrears", "From premium"), Unit.MONEY),
    Column("vouchers", text("Arrears", "From vouchers"), Unit.MONEY),
    Column("balance", text("Statement", "Balance sheet"), Unit.MONEY),
)
_POLICIES = (
    Column("policy", text("Field", "Policy"), sheet="policies"),
    Column("holder", text("Field", "Holder"), sheet="people"),
    Column("group", text("Field", "Group")),
    *(_PRODUCT[0], _OFFICE[0]),
    Column("unpaid", text("Arrears", "Unpaid"), Unit.MONEY),
    Column("dues", text("Field", "Premiums"), Unit.COUNT),
    Column("oldest", text("Arrears", "Oldest due"), Unit.DAY),
    Column("days", text("Field", "Days"), Unit.COUNT),
    Column("covered_to", text("Arrears", "Covered to"), Unit.DAY),
)


class _Group(NamedTuple):
    """One row of a table: what it is called, and which products or offices it adds up."""

    code: str | None
    name: Cell
    level: str = ""
    """Whether it is one `product` or one `office`; empty for all together."""
    key: int = 0

    def of(self, keys: pd.MultiIndex) -> Any:
        """Which rows of a frame with these keys it adds up."""
        return keys.get_level_values(self.level) == self.key if self.level else slice(None)


def tables(asked: Asked) -> Iterator[Table]:
    """The arrears at the end of the day asked for."""
    if asked["since"] is not None and asked["since"] > asked.day:
        raise refused(text("Commands", "The period ends before it starts. Give its first day first."))
    of = Arrears(asked.figures, asked.day, asked["since"], asked.product, asked.office)
    yield from arrears_tables(of, policies=asked["policies"])


def arrears_tables(of: Arrears, *, policies: bool = False) -> Iterator[Table]:
    """Arrears by age, collection, what ties them to the balance sheet; each policy that is behind on wish."""
    products, offices = list(_products(of)), list(_offices(of))
    older = text("Arrears", "The day on which a premium falls due is day 0; what is paid later counts as unpaid here.")
    ages = text("Arrears", "Premium and fees due and not paid, by age")
    yield _sums("arrears", ages, (*_PRODUCT, *_AGES), products, of.owed, older)
    if offices:
        label = text("Arrears", "Arrears by office")
        yield _sums("arrears_by_office", label, (*_OFFICE, *_AGES), offices, of.owed, older)
    dues = text("Arrears", "What is paid of the premium and fees due from {first} to {last}")
    dues = dues.about(first=When(of.period.first), last=When(of.day))
    yield _collection(of, "collection", dues, _PRODUCT, products)
    if offices:
        yield _collection(of, "collection_by_office", text("Arrears", "Collection by office"), _OFFICE, offices)
    owed = of.owed.assign(premium=of.owed.unpaid - of.owed.fees, receivable=of.owed.unpaid)
    notes = (
        text("Arrears", "What fell due after an exit, and what the exit took back, is not receivable."),
        text("Arrears", "What was paid in advance takes nothing off it: it is owed to members until it falls due."),
    )
    label = text("Arrears", "What is receivable")
    yield _sums("receivables", label, (*_PRODUCT, *_RECEIVABLE), products, owed, *notes)
    back = text("Arrears", "To give back: refunds due, and what was paid for cover that never ran.")
    label = text("Arrears", "What is owed to members")
    yield _sums("payables", label, (*_PRODUCT, *_PAYABLE), products, of.payable, back)
    if of.product is None and of.office is None:
        yield _sheet(of)
    if policies:
        yield _each_policy(of)


def _products(of: Arrears) -> Iterator[_Group]:
    """Every product asked for, then all together."""
    each = [of.product] if of.product is not None else list(of.figures.products)
    for product in each:
        named = of.figures.products[product]
        yield _Group(named.code, named.name, "product", product)
    if len(each) > 1:
        yield _Group(None, text("Reports", "All products"))


def _offices(of: Arrears) -> Iterator[_Group]:
    """Every office that has any dues, then all together; nothing in a scheme without offices."""
    names = office_names(of.figures.book)
    here = sorted({int(office) for _, office in of.keys}, key=lambda at: names[at][0] if at else "~") if names else []
    for office in here:
        code, name = names[office] if office else (None, text("Arrears", "No office"))
        yield _Group(code, name, "office", office)
    if len(here) > 1:
        yield _Group(None, text("Reports", "All offices"))


def _sums(
    name: str, label: Text, columns: tuple[Column, ...], groups: list[_Group], frame: pd.DataFrame, *notes: Text
) -> Table:
    """The measures of a frame that the columns name, added up for each group; the day is the earliest."""
    rows = []
    for each in groups:
        own = frame[each.of(frame.index)]  # type: ignore[arg-type]
        sums = (own[of.name].min() if of.unit is Unit.DAY else own[of.name].sum() for of in columns[2:])
        rows.append((each.code, each.name, *(int(total) if isinstance(total, Integral) else None for total in sums)))
    kinds = tuple(RowKind.PLAIN if each.level else RowKind.TOTAL for each in groups)
    return Table(name, label, columns, tuple(rows), notes, kinds)


def _collection(of: Arrears, name: str, label: Text, first: tuple[Column, ...], groups: list[_Group]) -> Table:
    """What of a period's dues is paid, of each group; no rate of compulsory and voluntary products together."""
    sums = _sums(name, label, (*first, *_COLLECTION[:-1]), groups, of.collected)
    alike = [_alike(of, of.keys[each.of(of.keys)]) for each in groups]
    rows = tuple(
        (*row, ratio_of(units(row[-1]), units(row[-2])) if fits else None)
        for row, fits in zip(sums.rows, alike, strict=True)
    )
    note = text("Arrears", "Compulsory and voluntary products have no rate together.")
    return replace(sums, columns=(*first, *_COLLECTION), rows=rows, notes=() if all(alike) else (note,))


def _alike(of: Arrears, keys: pd.MultiIndex) -> bool:
    """Whether products are all of one kind of participation: only then is there one rate of them."""
    return len({kind_of(of.figures.products[product]).participation for product, _ in keys}) <= 1


def _sheet(of: Arrears) -> Table:
    """The lines of the balance sheet on which premium stands: what premium leaves there, and what vouchers post."""
    balance, paid = of.figures.balance(of.day), of.payable
    premium = {"B06": of.owed.unpaid, "B26": paid.give_back + paid.soon, "B30": paid.later}
    rows = tuple((line, int(each.sum()), of.vouchers(line), balance[line]) for line, each in premium.items())
    label = text("Arrears", "Premium on the balance sheet")
    return Table("premiums_on_the_balance_sheet", label, _SHEET, rows, figures=tuple(premium))


def _each_policy(of: Arrears) -> Table:
    """Each policy with arrears, the oldest first, by codes alone."""
    rows = tuple(
        (*names, amount, dues, due, of.day - due, covered)
        for *names, amount, dues, due, covered in arrears.each_behind(of.figures.book, of.day, of.product, of.office)
    )
    return Table("policies", text("Arrears", "Policies behind, the oldest due first"), _POLICIES, rows)


SINCE = ReportOption("since", text("Arrears", "collection since this day; else of the fiscal quarter"), OptionKind.DAY)
POLICIES = ReportOption(
    "policies", text("Arrears", "each policy that is behind, too, by its codes"), OptionKind.FLAG, default=False
)
REPORT = Report(
    "arrears",
    text("Arrears", "Arrears and collection"),
    tables,
    (AT, PRODUCT, OFFICE, SINCE, POLICIES),
    shelf="monitoring",
)
