"""Receipts for money that came in: one a page, or three to a page to be cut apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Document, Facts, PaperColumn, PaperRow, PaperRowKind, PaperTable, Signatures
from desktop_app.catalog.pages.slips import CutLine, EmptyRoom, Figured, InColumns, Pack, SlipTitle, SmallLines
from desktop_app.catalog.words import label_of
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import Amount, When
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.batch import PaperHeap
from desktop_app.reports.renewals_due import HOLDING
from desktop_app.reports.report import SCOPE, OptionKind, Report, ReportOption
from desktop_app.reports.slips.slip_parts import letterhead, money, qr_of
from desktop_app.store.owed_premium import standings
from desktop_app.store.payers import POLICY, payers
from desktop_app.store.premiums import premiums_at
from desktop_app.store.printed import Places, receipts_given

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked
    from desktop_app.store.owed_premium import Owing
    from desktop_app.store.premiums import FoundPremium
    from desktop_app.store.printed import TakenReceipt

NUMBERS = ReportOption(
    "numbers", text("Slip", "the numbers of the receipts, with commas between; else all of the days"), OptionKind.WORDS
)
STRIPS = ReportOption("strips", text("Slip", "three to a page"), OptionKind.FLAG, default=False)
_TITLE = text("Field", "Receipt")
_KIND = sheet("premiums").field("kind")
_COLUMNS = (
    Column("receipt", _TITLE),
    Column("day", text("Premium", "Paid on"), Unit.DAY),
    Column("name", text("Field", "Name")),
    Column("code", text("Field", "Code"), sheet="people"),
    Column("village", text("Field", "Village")),
    Column("method", text("Premium", "Paid by")),
    Column("amount", text("Field", "Amount"), Unit.MONEY, adds=True),
)
_PARTS = (
    PaperColumn(text("Field", "Product"), 0.4),
    PaperColumn(text("Slip", "For the days"), 0.34),
    PaperColumn(text("Field", "Amount"), 0.26, figures=True),
)


def tables(asked: Asked) -> Iterator[Table]:
    """The receipts of which papers are made, and what they come to."""
    given = _given(asked)
    rows = [(of.receipt, of.day, of.name, of.holder, of.village, of.method, of.amount) for of in given]
    nothing = () if rows else (text("Slip", "No money came in with such a receipt."),)
    yield Table("receipts", text("Settings", "Receipts"), _COLUMNS, tuple(rows), nothing).totalled()


def papers(asked: Asked) -> PaperHeap:
    """Each receipt."""
    given = _given(asked)
    return PaperHeap(len(given), (_paper(asked, each) for each in given))


def _given(asked: Asked) -> list[TakenReceipt]:
    """The receipts asked for, by village and number."""
    numbers = asked["numbers"] or ()
    found = receipts_given(asked.figures.book, asked.period, Places(asked.product, asked.office), numbers)
    return [each for each in found if each.holds(asked["holding"] or "")]


def _paper(asked: Asked, of: TakenReceipt) -> Document:
    """One receipt as it is handed over."""
    parts = premiums_at(asked.figures.book, of.rows)
    title = text("Slip", "Receipt {number}", number=of.receipt)
    called = " ".join(filter(None, (of.village, of.receipt, of.name)))
    pack, blocks = (Pack.STRIP, _strip(asked, of, parts)) if asked["strips"] else (Pack.LETTER, _full(asked, of, parts))
    return Document(title, asked.figures.scheme.name, title, blocks, pack=pack, language=of.language, called=called)


def _strip(asked: Asked, of: TakenReceipt, parts: list[FoundPremium]) -> tuple[Block, ...]:
    """A third of a page: who paid how much for what."""
    who, how = SmallLines(_who(of), large=True), SmallLines(_lines(_how(of)), large=True)
    amount = Figured(text("Slip", "Received in all"), money(asked, of.amount))
    return (
        letterhead(asked, small=True),
        SlipTitle(_TITLE, of.receipt),
        InColumns(((who,), (how,), (amount,)), (0.36, 0.3, 0.34)),
        _parts(asked, parts),
        _signs(),
    )


def _full(asked: Asked, of: TakenReceipt, parts: list[FoundPremium]) -> tuple[Block, ...]:
    """A page of its own, with what is still due; the office keeps what lies under the line."""
    who = Facts(
        ((text("Voucher form", "Received from"), of.name), *((name, value) for name, value in _known(of)), *_how(of))
    )
    code: tuple[Block, ...] = (qr_of(asked, of.holder),) if of.holder else (EmptyRoom(1),)
    kept = SmallLines((*_who(of), *_lines(_how(of))))
    return (
        letterhead(asked),
        SlipTitle(_TITLE, of.receipt),
        InColumns(((who, Figured(text("Slip", "Received in all"), money(asked, of.amount))), code), (0.8, 0.2)),
        EmptyRoom(3),
        _parts(asked, parts),
        Facts(_still_due(asked, parts)),
        EmptyRoom(4),
        _signs(),
        EmptyRoom(6),
        CutLine(),
        SlipTitle(text("Slip", "Receipt: the office keeps this part"), of.receipt, small=True),
        InColumns(((kept,), (Figured(text("Slip", "Received in all"), money(asked, of.amount)),)), (0.6, 0.4)),
    )


def _who(of: TakenReceipt) -> tuple[Shown, ...]:
    """Who paid, in one line each."""
    return (of.name, *_lines(_known(of)))


def _lines(facts: Iterable[tuple[Text, Shown]]) -> tuple[Text, ...]:
    """Facts as lines."""
    return tuple(text("Slip", "{label}: {value}", label=label, value=value) for label, value in facts)


def _known(of: TakenReceipt) -> tuple[tuple[Text, Shown], ...]:
    """What tells the payer from others."""
    known = (
        (text("Field", "Member"), of.holder),
        (text("Field", "Household"), of.household),
        (text("Field", "Village"), of.village),
    )
    return tuple((name, value) for name, value in known if value)


def _how(of: TakenReceipt) -> tuple[tuple[Text, Shown], ...]:
    """When and how it was paid."""
    day = (text("Premium", "Paid on"), When(of.day))
    return (day, (text("Premium", "Paid by"), of.method)) if of.method else (day,)


def _parts(asked: Asked, parts: list[FoundPremium]) -> PaperTable:
    """What the money was taken for."""
    stands = standings(asked.figures.book, [each.row for each in parts], asked.day)
    rows = [PaperRow((_what(each), _span(each, stands[each.row]), _amount(asked, each))) for each in parts]
    if len(parts) > 1:
        whole = sum(-each.amount if each.kind == "refund" else each.amount for each in parts)
        sums = Amount(whole, asked.figures.decimals)
        rows.append(PaperRow((text("Statement", "Sum"), None, sums), PaperRowKind.TOTAL))
    return PaperTable(_PARTS, tuple(rows))


def _what(of: FoundPremium) -> Shown:
    """The product, and what of it where that is no premium."""
    if of.kind == "premium":
        return text("Slip", "{product}, policy {policy}", product=of.product, policy=of.policy)
    words = text("Slip", "{kind}: {product}, policy {policy}", product=of.product, policy=of.policy)
    return words.about(kind=label_of(_KIND, of.kind))


def _span(of: FoundPremium, stands: Owing) -> Shown:
    """The days that are paid for."""
    if of.first is None or of.last is None or of.paid_on is None:
        return None
    last = stands.pays_to(of.first, of.last, of.paid_on)
    return text("Statements page", "{first} to {last}", first=When(of.first), last=When(last))


def _amount(asked: Asked, of: FoundPremium) -> Amount:
    """What was paid of it; what was given back stands below nought."""
    return Amount(-of.amount if of.kind == "refund" else of.amount, asked.figures.decimals)


def _still_due(asked: Asked, parts: list[FoundPremium]) -> tuple[tuple[Text, Shown], ...]:
    """What the payer owes by the last day asked for, or that nothing is left."""
    found = payers(asked.figures.book, POLICY, parts[-1].policy, asked.day)
    owed = sum(each.amount for payer in found for each in payer.owed if each.amount > 0 and each.day <= asked.day)
    label = text("Slip", "Still due on {day}", day=When(asked.day))
    return ((label, money(asked, owed) if owed else text("Slip", "Nothing is due any more")),)


def _signs() -> Signatures:
    """Who took the money and who gave it."""
    return Signatures((text("Slip", "Money taken by"), text("Slip", "Signature of whoever paid")))


REPORT = Report(
    "receipts",
    text("Settings", "Receipts"),
    tables,
    (*SCOPE, HOLDING, NUMBERS, STRIPS),
    shelf="members_papers",
    papers=papers,
    of_figures=False,
)
