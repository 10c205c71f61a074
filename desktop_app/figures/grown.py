"""What the lines of the statements are made of: postings by kind, reserves, and a share of what belongs to nobody."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.expression import Counted, Given, Grown, LineTerm, Term
from desktop_app.core.period import Period, iso, year_start
from desktop_app.core.reserves.estimate import in_whole_units
from desktop_app.core.reserves.methods import IBNR_LABELS
from desktop_app.core.scope import Over
from desktop_app.core.shown import When
from desktop_app.core.statements.allocation import ACTIVE_INSURED, CLAIMS, EARNED_PREMIUM, FIXED
from desktop_app.core.statements.cash_flow import OF_KIND, PURPOSE
from desktop_app.core.statements.lines import LINES
from desktop_app.core.statements.postings import OF_THEIR_LINE, POSTINGS, RESERVE_LINES, kinds_on
from desktop_app.core.text import text
from desktop_app.figures.at_office import line_at_office, reserve_at_office
from desktop_app.figures.borne import BORNE, borne, operator_terms, with_none
from desktop_app.figures.reserves import NONE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.expression import Expression
    from desktop_app.core.period import Day
    from desktop_app.figures.scope import BookScope

_SHARED_BY = MappingProxyType(
    {
        EARNED_PREMIUM: text("Explained", "Share of what belongs to no product, by earned premium"),
        ACTIVE_INSURED: text("Explained", "Share of what belongs to no product, by active insured"),
        CLAIMS: text("Explained", "Share of what belongs to no product, by claims reported"),
        FIXED: text("Explained", "Share of what belongs to no product, by fixed percentages"),
    }
)
"""What a product's share is called, by the scheme's allocation key."""
_SHARED_BY_COST = text("Explained", "Share of what belongs to no product, each cost by its own key")

LABELS = MappingProxyType(
    {
        "upr": text("Explained", "Unearned premium reserve at the end of {day}"),
        "ibnr": text("Explained", "Incurred but not reported claims reserve at the end of {day}"),
        "cics": text("Explained", "Claims in course of settlement reserve at the end of {day}"),
        "alr": text("Explained", "Accrued liabilities reserve at the end of {day}"),
    }
)
"""Every reserve by its name."""

_CHANGED = MappingProxyType({lines[0]: name for name, lines in RESERVE_LINES.items()})
_HELD = MappingProxyType({lines[1]: name for name, lines in RESERVE_LINES.items()})


def line_terms(scope: BookScope, code: str) -> Iterator[Term]:
    """What posts a leaf line of any statement."""
    if code.startswith("C"):
        terms = list(_cash_terms(scope, code))
        yield from terms
        if scope.at_office and PURPOSE["B37"] == code:
            rest = scope.line(code) - sum(term.sign * int(term.of.value(term.scope) or 0) for term in terms)
            yield Term(1, Given("among_offices", LINES["B37"].label, rest), scope)
        return
    over = Over.WITHIN if code.startswith("P") else Over.AT_END
    if scope.at_office:
        yield from line_at_office(scope, code, _posted(scope, code, over))
        return
    yield from _posted(scope, code, over)
    if code.startswith("P"):
        yield from _changes(scope, code)
        yield from operator_terms(scope, code)
        yield from _share(scope, code)
    else:
        yield from _standing_terms(scope, code)


def _posted(scope: BookScope, code: str, over: Over) -> Iterator[Term]:
    """The postings on a line, by kind, and those of what names its line itself."""
    sign = LINES[code].debit
    for kind, side in kinds_on(code):
        of = POSTINGS[kind]
        name = f"{kind}_{code}" if side * sign < 0 else kind
        yield Term(side * sign, Counted(name, of.label, "entries", "amount", over, where={"kind": kind}), scope)
    for kind, (name, label) in OF_THEIR_LINE.items():
        where = {"kind": kind, "line": code}
        yield Term(sign, Counted(name, label.about(line=code), "entries", "amount", over, where=where), scope)


def _changes(scope: BookScope, code: str) -> Iterator[Term]:
    """A reserve at the end of the period, less what it was before."""
    for sign, day in ((1, scope.period.last), (-1, scope.period.before)):
        then = scope.over(Period(day, day))
        if code in _CHANGED:
            yield Term(sign, _dated(_of_line(_CHANGED[code], day), day), then)
        elif code in BORNE and (code != "P21.2" or scope.figures.layers):
            yield Term(sign, _dated(borne(scope, code, day), day), then)


def _of_line(name: str, day: Day) -> Expression:
    """A reserve as it stands on its line: of the accrued liabilities what the savings do not post by themselves."""
    if name != "certified":
        return reserve(name, day)
    label = text("Explained", "Certified beyond what was saved by {day}", day=When(day))
    return Grown("certified", label, _certified)  # type: ignore[arg-type] # a scope of a book


def _certified(scope: BookScope) -> Iterator[Term]:
    """The accrued liabilities reserve, less what savings post."""
    day = scope.period.last
    yield Term(1, reserve("alr", day), scope)
    saved = sum(scope.figures.saved(product, day) for product in with_none(scope))
    if saved:
        label = text("Explained", "What savings post")
        yield Term(-1, Given("savings_posted", label, saved), scope)


def _dated(of: Expression, day: Day) -> Expression:
    """The same, told apart by its day."""
    return replace(of, name=f"{of.name}_{iso(day)}")  # type: ignore[type-var] # every expression is a dataclass


def reserve(name: str, day: Day) -> Grown:
    """A reserve at a day: of a product by what it rests on, of the whole by product."""
    return Grown(name, LABELS[name].about(day=When(day)), lambda scope: _reserve_terms(name, scope))  # type: ignore[arg-type]


def _reserve_terms(name: str, scope: BookScope) -> Iterator[Term]:
    """What a reserve is made of."""
    if scope.at_office:
        yield from reserve_at_office(scope, name)
        return
    if scope.product is not None:
        yield from _PARTS[name](scope)
        return
    for each in scope.by_product():
        of = scope.figures.products[each.products[0]]
        label = text("Explained", "Product {name}", name=str(of.name))
        yield Term(1, Grown(str(of.code), label, _PARTS[name]), each)  # type: ignore[arg-type]
    if name == "alr":
        none = replace(scope, product=NONE)
        label = text("Explained", "Of no product in particular")
        yield Term(1, Grown("no_product", label, _accrued), none)  # type: ignore[arg-type]


def _unearned(scope: BookScope) -> Iterator[Term]:
    """What is unearned of every premium."""
    of = Counted("premiums_unearned", text("Explained", "Unearned of premiums"), "unearned", "unearned", Over.AT_END)
    yield Term(1, of, scope)


def _outstanding(scope: BookScope) -> Iterator[Term]:
    """What is set aside for claims that are not decided, and what is still to be paid of those that are."""
    open_ones = Counted(
        "claims_undecided",
        text("Explained", "Set aside for claims not decided yet"),
        "values",
        "undecided",
        Over.AT_END,
    )
    approved = Counted(
        "claims_unpaid", text("Explained", "Claims approved and not paid in full"), "values", "approved", Over.AT_END
    )
    yield Term(1, approved, scope)
    yield Term(1, open_ones, scope)


def _unreported(scope: BookScope) -> Iterator[Term]:
    """What each origin is still expected to bring, in whole units that add up."""
    of = scope.figures.reserve(scope.products[0], scope.period.last)
    if of.booked is None or not of.ibnr:
        return
    for origin, number in in_whole_units(of.booked.parts).items():
        if number:
            label = text(
                "Explained",
                "Still expected of events from {first} to {last} ({method})",
                first=When(origin.first),
                last=When(origin.last),
                method=IBNR_LABELS[of.booked.method],
            )
            yield Term(1, Given(f"origin_{iso(origin.first)}", label, number), scope)


def _accrued(scope: BookScope) -> Iterator[Term]:
    """The latest certificate and what savings moved since, else all savings with their interest."""
    day = scope.period.last
    of = scope.figures.accrued(scope.products[0], day)
    since = scope
    if of.certificate:
        label = text("Explained", "Certified for {day}", day=When(of.certificate.day))
        yield Term(1, Given("certified", label, of.certificate.amount), scope)
        since = scope.over(Period(of.certificate.day + 1, day))
    elif of.savings:
        since = scope.over(Period(min(scope.figures.first_day, day), day))
    else:
        return
    for kind, sign in (("deposit", 1), ("interest", 1), ("withdrawal", -1)):
        if since.period.first <= since.period.last:
            yield Term(sign, Counted(kind, POSTINGS[kind].label, "entries", "amount", where={"kind": kind}), since)


_PARTS = MappingProxyType({"upr": _unearned, "cics": _outstanding, "ibnr": _unreported, "alr": _accrued})


def _share(scope: BookScope, code: str) -> Iterator[Term]:
    """A product's share of what belongs to none: all of it, less the share of the others."""
    figures = scope.figures
    if scope.product is None or scope.office is not None:
        return
    own = figures.statements.shares(scope.period).get(scope.product, {}).get(code, 0)
    whole = figures.statements.own(scope.period, NONE).get(code, 0)
    if not whole and not own:
        return
    keys = figures.allocations(scope.period.first)
    label = _SHARED_BY[keys[""].key] if len(keys) == 1 else _SHARED_BY_COST
    yield Term(1, Grown("share_of_unallocated", label, lambda _: _share_terms(scope, code, whole, own)), scope)


def _share_terms(scope: BookScope, code: str, whole: int, own: int) -> Iterator[Term]:
    """What belongs to no product, and the others' share of it."""
    none = replace(scope, product=NONE)
    posted = [term for term in _posted(none, code, Over.WITHIN) if term.of.value(term.scope)]
    yield from posted
    rest = whole - sum(term.sign * int(term.of.value(term.scope) or 0) for term in posted)
    if rest:
        yield Term(
            1, Given("reserves_of_none", text("Explained", "Change of what is held for no product"), rest), scope
        )
    yield Term(-1, Given("share_of_others", text("Explained", "Share of the other products"), whole - own), scope)


def _standing_terms(scope: BookScope, code: str) -> Iterator[Term]:
    """What stands on a line of the balance sheet besides postings: reserves, equity, what reinsurers bear."""
    day = scope.period.last
    if code in _HELD:
        yield Term(1, _of_line(_HELD[code], day), scope.over(Period(day, day)))
    elif code in ("B35", "B36"):
        yield from _earned_before(scope, code)
    elif code == "B28":
        yield from operator_terms(scope, code)
    else:
        posted = sum(term.sign * int(term.of.value(term.scope) or 0) for term in _posted(scope, code, Over.AT_END))
        rest = scope.line(code) - posted
        if rest:
            yield Term(1, Given("not_posted", _NOT_POSTED[code == "B37"], rest), scope)


_NOT_POSTED = (
    text("Explained", "Reinsurers' share of reserves, and recoveries overdue"),
    text("Explained", "Owed by or to the rest of the organisation"),
)


def _earned_before(scope: BookScope, code: str) -> Iterator[Term]:
    """The net income of the fiscal year, or of all years before it."""
    figures, last = scope.figures, scope.period.last
    year = Period(year_start(last, figures.fiscal_start), last)
    if code == "B35":
        yield Term(1, LineTerm("P37"), scope.over(year))
    elif figures.first_day < year.first:
        yield Term(1, LineTerm("P37"), scope.over(Period(figures.first_day, year.before)))


def _cash_terms(scope: BookScope, code: str) -> Iterator[Term]:
    """What moved cash for one purpose: records by kind, and vouchers whose lines stand against cash."""
    if code == "C01":
        yield Term(1, LineTerm("B02"), scope.over(Period(scope.period.before, scope.period.before)))
    for kind in (kind for kind, purpose in OF_KIND.items() if purpose == code):
        of, sign = POSTINGS[kind], 1 if POSTINGS[kind].debit == "B02" else -1
        yield Term(sign, Counted(kind, of.label, "entries", "amount", where={"kind": kind}), scope)
    for line in (line for line, purpose in PURPOSE.items() if purpose == code):
        label = text("Explained", "Vouchers on {line} against cash", line=line)
        where = {"kind": "voucher", "line": line, "cash": 1}
        yield Term(-1, Counted(f"vouchers_{line}", label, "entries", "amount", where=where), scope)
