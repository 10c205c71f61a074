"""The answers of every drop-down, by any part of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.acts.conflicts import versions_offered
from desktop_app.catalog.forms.claim import CLAIMS_APPROVED, CLAIMS_ON_WAY, CLAIMS_OPEN
from desktop_app.catalog.forms.collection import ALL, COLLECT_FROM, EVERYBODY
from desktop_app.catalog.forms.complaint import COMPLAINTS_OPEN
from desktop_app.catalog.forms.form import COVERED_PEOPLE, OF_PERSON
from desktop_app.catalog.forms.premium import PREMIUM_DUE, PREMIUM_PAID
from desktop_app.catalog.forms.settling import VERSIONS
from desktop_app.catalog.forms.vouchers import ANY_VOUCHER, BILLS, DEBTS
from desktop_app.catalog.today import COMPLAINTS
from desktop_app.core.shown import Amount, Shown, When
from desktop_app.core.statements.purposes import LABELS, PAYABLE, RECEIVABLE
from desktop_app.core.text import beside, text
from desktop_app.reports.member_card import person_marks
from desktop_app.store.accounts import accounts
from desktop_app.store.attachments import all_assets
from desktop_app.store.claims import (
    approved_claims,
    claims_on_way,
    find_claims,
    list_claims,
    open_claims,
)
from desktop_app.store.figures.indices import all_indices
from desktop_app.store.figures.today import Wanted, waiting_records
from desktop_app.store.offices import all_offices, all_partners
from desktop_app.store.owed_premium import DUE, NOT_OWED, OVERDUE, standings
from desktop_app.store.payers import GROUP, VILLAGE
from desktop_app.store.people import find_people
from desktop_app.store.policies import find_policies, people_covered, policies_of
from desktop_app.store.premiums import find_premiums, premiums_of, refundable, unpaid
from desktop_app.store.products import all_products, benefits_of
from desktop_app.store.rows import row_of
from desktop_app.store.search_keys import closed, parts_of
from desktop_app.store.terms import decimals_of
from desktop_app.store.vouchers import find_vouchers, open_bills
from desktop_app.store.words import find_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop_app.core.period import Day
    from desktop_app.core.text import Text
    from desktop_app.store.claims import FoundClaim
    from desktop_app.store.database import Book
    from desktop_app.store.policies import FoundPolicy
    from desktop_app.store.premiums import FoundPremium

MOST = 50


@dataclass(frozen=True, slots=True)
class Offered:
    """One answer of a drop-down: its code, what the reader sees, and a quiet word beside it."""

    code: str
    label: Shown
    hint: Shown = ""


@dataclass(frozen=True, slots=True)
class ChoiceQuestion:
    """What a drop-down asks: what is typed, what the form holds so far, and the day."""

    typed: str
    values: Mapping[str, Any]
    today: Day


def find_answers(book: Book, source: str, question: ChoiceQuestion) -> Sequence[Offered]:
    """The answers of a source that hold what is typed; a source without a finder is a list that grows."""
    finder = _FINDERS.get(source)
    if finder is None:
        return [Offered(word, word) for word in find_words(book, source, question.typed, MOST)]
    return finder(book, question)


def _listed(rows: Sequence[tuple[str, str]], typed: str) -> list[Offered]:
    """Rows of a short list, by code and name, that hold what is typed."""
    return [Offered(code, name, code) for code, name in rows if _holds(f"{name} {code}", typed)]


def _holds(words: str, typed: str) -> bool:
    """Whether words hold everything that is typed, in any order, as a reader takes them."""
    within = closed(words)
    return all(part in within for part in parts_of(typed))


def _people(book: Book, question: ChoiceQuestion) -> list[Offered]:
    """People by any part of what they are found by."""
    found = find_people(book, question.typed, question.today, most=MOST)
    return [Offered(each.code, each.name, person_marks(each, question.today)) for each in found]


def _covered(book: Book, question: ChoiceQuestion) -> list[Offered]:
    """The people of the policy chosen in the form, also of one to renew; anybody while none is chosen."""
    policy = question.values.get("policy") or question.values.get("renews")
    if not policy:
        return _people(book, question)
    return _listed([(each.code, each.name) for each in people_covered(book, str(policy))], question.typed)


def _benefits(book: Book, question: ChoiceQuestion) -> list[Offered]:
    """The benefits of the product of the chosen policy."""
    return _listed(benefits_of(book, str(question.values.get("policy") or "")), question.typed)


def _policies(book: Book, question: ChoiceQuestion) -> list[Offered]:
    """Policies by code or member; those of one member where the form is about one."""
    return [_policy(each) for each in _policies_found(book, question)]


def _policies_found(book: Book, question: ChoiceQuestion) -> list[FoundPolicy]:
    """The policies, from the book or from one member's."""
    row = _narrowed(book, question)
    if row is None:
        return find_policies(book, question.typed, question.today)
    return [each for each in policies_of(book, row) if _holds(f"{each.code} {each.holder_name}", question.typed)]


def _narrowed(book: Book, question: ChoiceQuestion) -> int | None:
    """The row of the person to whose records the list is narrowed down, if it is."""
    person = question.values.get(OF_PERSON)
    return row_of(book, "people", str(person)) if person else None


def _policy(each: FoundPolicy) -> Offered:
    """A policy by its holder, with what it is and how long it runs."""
    hint = text("Answer", "{product}, up to {last} ({code})")
    last = When(each.last)
    return Offered(
        each.code,
        each.holder_name or each.group or each.code,
        _from(hint.about(code=each.code, product=each.product_name, last=last), each.village),
    )


def _premiums_due(book: Book, question: ChoiceQuestion) -> list[Offered]:
    """Premiums to be taken, those of one member where the form is about one; one that nobody owes by its code alone."""
    typed, row, decimals = question.typed.strip(), _narrowed(book, question), decimals_of(book)
    if row is not None:
        owed = (each for each in premiums_of(book, row) if each.paid_on is None)
        found = [each for each in owed if _holds(f"{each.code} {each.policy} {each.name}", typed)]
    else:
        found = find_premiums(book, typed, question.today, only_unpaid=True) if typed else unpaid(book, question.today)
    stand = standings(book, [each.row for each in found], question.today)
    states = {each.code: {OVERDUE, DUE, *([NOT_OWED] if each.code == typed else ())} for each in found}
    return [
        _premium(each._replace(amount=stand[each.row].asked or each.amount), decimals)
        for each in found
        if stand[each.row].state in states[each.code]
    ]


def _refundable(book: Book, question: ChoiceQuestion) -> list[Offered]:
    """Refunds that wait, and premiums that were paid."""
    decimals = decimals_of(book)
    return [_premium(each, decimals) for each in refundable(book, question.typed, question.today)]


def _premium(each: FoundPremium, decimals: int) -> Offered:
    """A premium by its member, with the amount and the day."""
    hint = text("Answer", "{amount} due {day} ({code})")
    shown = hint.about(amount=Amount(each.amount, decimals), day=When(each.due), code=each.code)
    return Offered(each.code, each.name or each.code, _from(shown, each.village))


def _collect_from(book: Book, question: ChoiceQuestion) -> list[Offered]:
    """The villages and groups that hold what is typed, after everybody who owes: only a reader knows words for that."""
    everybody = Offered(EVERYBODY, ALL, text("Collect", "Whoever owes"))
    kinds = ((VILLAGE, text("Field", "Village")), (GROUP, text("Field", "Group")))
    words = (
        Offered(f"{kind}:{word}", word, label)
        for kind, label in kinds
        for word in find_words(book, kind, question.typed, MOST)
    )
    return [everybody, *words]


def _claims(
    book: Book,
    question: ChoiceQuestion,
    latest: Callable[[Book], list[FoundClaim]],
    waits: Callable[[FoundClaim], object],
) -> list[Offered]:
    """Claims that wait for something: to be decided, to be paid, to arrive."""
    typed = question.typed.strip()
    found = find_claims(book, typed, question.today) if typed else latest(book)
    decimals = decimals_of(book)
    return [_claim(each, decimals) for each in found if waits(each)]


def _claim(each: FoundClaim, decimals: int) -> Offered:
    """A claim by its member, with the amount (of a rejected one its loss) and the day of the event."""
    hint = text("Answer", "{amount} for {day} ({code})")
    amount = Amount(each.left or each.value or each.loss or 0, decimals)
    shown = hint.about(amount=amount, day=When(each.incurred), code=each.code)
    return Offered(each.code, each.name or each.code, _from(shown, each.village))


def _from(hint: Text, village: str | None) -> Text:
    """A hint with the village of a person, by which people of one name are told apart."""
    return beside(hint, village) if village else hint


def _open(book: Book, question: ChoiceQuestion) -> list[Offered]:
    """Claims to be decided."""
    return _claims(book, question, open_claims, lambda each: each.decision == "open")


def _unanswered(book: Book, question: ChoiceQuestion) -> list[Offered]:
    """Complaints that nobody has answered, the oldest first."""
    wanted = Wanted(typed=question.typed.strip(), most=MOST)
    found = waiting_records(book, COMPLAINTS.name, question.today, COMPLAINTS.ends, wanted)
    hint = text("Answer", "came in {day} ({code})")
    return [
        Offered(each.code, each.name or each.code, hint.about(day=When(each.since), code=each.code)) for each in found
    ]


def _any_claim(book: Book, question: ChoiceQuestion) -> list[Offered]:
    """Claims of any state, the latest first until something is typed."""
    decimals, typed = decimals_of(book), question.typed.strip()
    found = find_claims(book, typed, question.today) if typed else list_claims(book)
    return [_claim(each, decimals) for each in found]


def _approved(book: Book, question: ChoiceQuestion) -> list[Offered]:
    """Claims to be paid; one that is not decided yet is found by what is typed, for an advance."""
    return _claims(book, question, approved_claims, lambda each: each.payable)


def _on_way(book: Book, question: ChoiceQuestion) -> list[Offered]:
    """Claims of which something was paid."""
    return _claims(book, question, claims_on_way, lambda each: each.paid)


def _open_on(line: str, book: Book, question: ChoiceQuestion) -> list[Offered]:
    """What is owed on a line of debts, the oldest first."""
    hint, decimals, found = text("Answer", "{left} since {day}, {document} ({voucher})"), decimals_of(book), []
    side = -1 if line == PAYABLE else 1
    for each in open_bills(book, line, question.today):
        if each.left * side > 0 and _holds(f"{each.voucher} {each.supplier} {each.document}", question.typed):
            shown = hint.about(left=Amount(abs(each.left), decimals), day=When(each.date), voucher=each.voucher)
            shown = shown.about(document=each.document or LABELS.get(each.purpose, ""))
            found.append(Offered(each.voucher, each.supplier or each.voucher, shown))
    return found[:MOST]


def _vouchers(book: Book, question: ChoiceQuestion) -> list[Offered]:
    """Vouchers by their number, supplier, document or remark, the latest first."""
    hint, decimals = text("Answer", "{purpose}, {amount} on {day}"), decimals_of(book)
    return [
        Offered(
            each.voucher,
            f"{each.voucher} {each.supplier or each.memo}".strip(),
            hint.about(
                purpose=LABELS.get(each.purpose, each.memo), amount=Amount(each.size, decimals), day=When(each.date)
            ),
        )
        for each in find_vouchers(book, question.typed, MOST)
    ]


_FINDERS: Mapping[str, Callable[[Book, ChoiceQuestion], list[Offered]]] = MappingProxyType(
    {
        "offices": lambda book, question: _listed(all_offices(book), question.typed),
        "accounts": lambda book, question: _listed([(each.code, each.name) for each in accounts(book)], question.typed),
        BILLS: partial(_open_on, PAYABLE),
        DEBTS: partial(_open_on, RECEIVABLE),
        ANY_VOUCHER: _vouchers,
        "products": lambda book, question: _listed(all_products(book), question.typed),
        "assets": lambda book, question: _listed(all_assets(book), question.typed)[:MOST],
        "indices": lambda book, question: _listed(all_indices(book), question.typed),
        "partners": lambda book, question: _listed(all_partners(book), question.typed),
        "providers": lambda book, question: _listed(all_partners(book, "provider"), question.typed),
        "claims": _any_claim,
        "benefits": _benefits,
        "people": _people,
        "policies": _policies,
        COVERED_PEOPLE: _covered,
        PREMIUM_DUE: _premiums_due,
        PREMIUM_PAID: _refundable,
        COLLECT_FROM: _collect_from,
        COMPLAINTS_OPEN: _unanswered,
        CLAIMS_OPEN: _open,
        CLAIMS_APPROVED: _approved,
        CLAIMS_ON_WAY: _on_way,
        VERSIONS: lambda book, question: [Offered(*each) for each in versions_offered(book, question.values)],
    }
)
"""Who finds the answers of which source."""
