"""Renewal notices: a letter to each member whose cover ends soon, with what the next term costs and whom it covers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Document, PaperColumn, PaperRow, PaperTable, Paragraph
from desktop_app.catalog.pages.slips import EmptyRoom, Figured, Pack, SlipTitle
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.reports.batch import PaperHeap
from desktop_app.reports.renewals_due import ENDS_FROM, ENDS_TO, HOLDING, list_of
from desktop_app.reports.report import OFFICE, PRODUCT, TODAY, Report, ReportOption
from desktop_app.reports.slips.member_cards import relation_words
from desktop_app.reports.slips.slip_parts import addressed, letterhead, money, signed
from desktop_app.store.figures.renewals_due import due_for_renewal
from desktop_app.store.payers import POLICY, payers
from desktop_app.store.policies import people_covered
from desktop_app.store.renewal_cost import age_or_none, cost_of_renewing
from desktop_app.store.rows import find

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.records.person import Person
    from desktop_app.core.shown import Shown
    from desktop_app.core.table import Table
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked
    from desktop_app.store.figures.renewals_due import DueForRenewal
    from desktop_app.store.policies import Insured

ONE = ReportOption("policy", text("Slip", "of one policy only"), default="")
_TITLE = text("Slip", "Renewal of your cover")
_PEOPLE = (
    PaperColumn(text("Field", "Name"), 0.5),
    PaperColumn(text("Field", "Relation to the holder"), 0.3),
    PaperColumn(text("Slip", "Age on that day"), 0.2, figures=True),
)


def tables(asked: Asked) -> Iterator[Table]:
    """Whose notices are made, with what their next term costs."""
    yield list_of(asked, _due(asked))


def papers(asked: Asked) -> PaperHeap:
    """Each notice, by village and name."""
    due = _due(asked)
    return PaperHeap(len(due), (_notice(asked, each) for each in due))


def _due(asked: Asked) -> list[DueForRenewal]:
    """The policies that come up, as the call list has them."""
    due = due_for_renewal(asked.figures.book, asked.day, asked.product, asked.office)
    ends, policy = (asked["since"], asked["until"]), asked["policy"]
    held = (each for each in due if each.holds(asked["holding"] or "") and each.ends(*ends))
    return [each for each in held if not policy or each.policy == policy]


def _notice(asked: Asked, of: DueForRenewal) -> Document:
    """One letter."""
    book = asked.figures.book
    holder: Person | None = find(book, "people", of.holder) if of.holder else None
    name = of.name or of.policy
    blocks = (letterhead(asked), addressed(asked, holder, name), EmptyRoom(4), SlipTitle(_TITLE), *_said(asked, of))
    called = " ".join(filter(None, (of.village, name, of.policy)))
    language = (holder.language or "") if holder else ""
    return Document(
        _TITLE, asked.figures.scheme.name, _TITLE, blocks, pack=Pack.LETTER, language=language, called=called
    )


def _said(asked: Asked, of: DueForRenewal) -> Iterator[Block]:
    """When cover ends, what to pay for whom, and what happens without."""
    yield Paragraph(_ends(asked, of))
    cost = cost_of_renewing(asked.figures.book, of.policy, of.end + 1)
    if cost.premium is not None:
        yield Figured(text("Slip", "Premium of the next term"), money(asked, cost.premium))
        yield EmptyRoom(2)
    else:
        yield Paragraph(text("Slip", "The office tells you what the next term costs."))
    if cost.words:
        yield Paragraph(cost.words, quiet=True)
    yield from _covered(asked, of)
    yield from map(Paragraph, _then(asked, of))
    yield EmptyRoom(8)
    yield signed()


def _ends(asked: Asked, of: DueForRenewal) -> Text:
    """The first sentence: the day on which cover ends, or has ended."""
    if of.end < asked.day:
        words = text("Slip", "Your cover {product} (policy {policy}) ended on {day}. You can still renew it.")
    else:
        words = text("Slip", "Your cover {product} (policy {policy}) ends on {day}. Please renew it by then.")
    return words.about(product=of.product_name, policy=of.policy, day=When(of.end))


def _covered(asked: Asked, of: DueForRenewal) -> Iterator[Block]:
    """Who is covered now and would be in the next term."""
    people = [each for each in people_covered(asked.figures.book, of.policy) if each.last >= of.end]
    if people:
        rows = tuple(
            PaperRow((each.name, _relation(each, of.holder), age_or_none(each.birth_date, of.end + 1)))
            for each in people
        )
        yield Paragraph(text("Slip", "The next term begins on {day} and covers:", day=When(of.end + 1)))
        yield PaperTable(_PEOPLE, rows)
        yield Paragraph(text("Slip", "Tell us if somebody is missing, has left or was born."), quiet=True)


def _relation(each: Insured, holder: str | None) -> Shown:
    """What somebody is to whoever holds this policy, who may have been another's spouse when they came in."""
    if each.code == holder:
        return relation_words("holder")
    return relation_words(None if holder and each.relation == "holder" else each.relation)


def _then(asked: Asked, of: DueForRenewal) -> Iterator[Text]:
    """What is still owed, and what happens to whoever does not renew."""
    book = asked.figures.book
    found = payers(book, POLICY, of.policy, asked.day)
    owed = sum(each.amount for payer in found for each in payer.owed if each.amount > 0 and each.day <= asked.day)
    if owed:
        yield text("Slip", "Besides, {amount} is still due from before.", amount=money(asked, owed))
    product = find(book, "products", of.product)
    if product.grace_days:
        words = text("Slip", "The last day on which you can renew without a gap is {day}.")
        yield words.about(day=When(of.end + product.grace_days))
    if product.waiting_days:
        yield text("Slip", "After a gap the cover begins anew, with its waiting period.")


REPORT = Report(
    "renewal_notices",
    text("Slip", "Renewal notices"),
    tables,
    (TODAY, PRODUCT, OFFICE, HOLDING, ENDS_FROM, ENDS_TO, ONE),
    shelf="members_papers",
    papers=papers,
    of_figures=False,
)
