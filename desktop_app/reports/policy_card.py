"""A policy as the window shows it where it is to be renewed: what runs out, for whom, and what it cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.listings.people import COVER_MARKS, HOUSEHOLD
from desktop_app.catalog.listings.policies import HOLD_ONE, JOIN_ONE, LEAVE_ONE, NOTICE, THINGS
from desktop_app.catalog.listings.record_card import CardTable, LabelledValue, RecordAct, RecordCard
from desktop_app.catalog.today import TO_RENEW
from desktop_app.catalog.words import label_of
from desktop_app.core.age import age_on
from desktop_app.core.balances import FOLLOWS_LOAN, INSURES_THINGS
from desktop_app.core.cover_state import state_on
from desktop_app.core.problems import no_such
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import Amount, When, shown_money
from desktop_app.core.text import text
from desktop_app.store.policies import people_covered, whole_policy
from desktop_app.store.premiums import whole_premium
from desktop_app.store.rows import find
from desktop_app.store.tariffs import balance_behind, things_of
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.listings.listing import Row
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book
    from desktop_app.store.policies import FoundPolicy, Insured

RENEW = RecordAct(TO_RENEW.act, text("Act", "Renew"), "renew", "renew_policy")
MEMBER = RecordAct("member", text("Act", "Show member"), "members")
LEAVE = RecordAct(LEAVE_ONE, text("Policies", "One leaves"), "leave", "leave_policy")
JOIN = RecordAct(JOIN_ONE, text("Policies", "One joins"), "enrol", "join_policy")
HOLD = RecordAct(HOLD_ONE, text("Member", "New holder"), "person", "new_holder")
LETTER = RecordAct(NOTICE, text("Policies", "Notice"), "print")
CORRECT = RecordAct("correct", text("Act", "Correct"), "correct", "correct_policies")


def policy_card(book: Book, code: str, today: Day) -> RecordCard:
    """One policy with those it covers."""
    each = whole_policy(book, code)
    if each is None:
        raise no_such(code)
    covered = tuple(_insured(one, each, today) for one in people_covered(book, code))
    facts = (
        LabelledValue(text("Field", "Product"), each.product_name),
        LabelledValue(text("Field", "From"), When(each.start)),
        LabelledValue(text("Policies", "Up to"), When(each.last)),
        *_phone(book, each.holder),
        LabelledValue(text("Policies", "Premium of the term"), Amount(whole_premium(book, code), decimals_of(book))),
        LabelledValue(text("Policies", "People"), each.lives or len(covered)),
        *_insured_for(book, code, today),
    )
    people = (CardTable(text("Policies", "Who is covered"), HOUSEHOLD, covered, "members"),) if covered else ()
    parts = (*people, *_things(book, code))
    ways = (each_way.only(each.holder and each.last >= today) for each_way in (LEAVE, JOIN, HOLD))
    acts = (RENEW, MEMBER.only(each.holder), LETTER, *ways, CORRECT)
    mark = COVER_MARKS[state_on(today, each.start, each.last)]
    return RecordCard(code, each.holder_name or each.group or code, (mark,), facts, parts, acts)


def _things(book: Book, code: str) -> Iterator[CardTable]:
    """The things that the policy insures."""
    decimals = decimals_of(book)
    rows = tuple(
        (thing.kind, thing.description, thing.serial, shown_money(thing.value, decimals), f"assets:{thing.code}")
        for thing in things_of(book, code)
    )
    if rows:
        yield CardTable(text("Sheet", "Things insured"), THINGS, rows, "data")


def _phone(book: Book, holder: str | None) -> Iterator[LabelledValue]:
    """Whom to call about the policy."""
    person = find(book, "people", holder) if holder else None
    if person and person.phone:
        yield LabelledValue(text("Field", "Phone"), person.phone)


def _insured_for(book: Book, code: str, today: Day) -> Iterator[LabelledValue]:
    """The sum insured, and the balance of the loan or the savings that it follows, today."""
    policy = find(book, "policies", code)
    product, decimals = find(book, "products", policy.product), decimals_of(book)
    if policy.sum_insured is not None:
        yield LabelledValue(text("Policy form", "Sum insured"), Amount(policy.sum_insured, decimals))
    balance = balance_behind(book, product, policy, today)
    if balance is not None and product.line not in INSURES_THINGS:
        label = text("Policies", "Loan today") if product.line == FOLLOWS_LOAN else text("Policies", "Savings today")
        yield LabelledValue(label, Amount(balance, decimals))


def holder_of(book: Book, code: str) -> str:
    """The member who holds a policy; nobody for a group."""
    each = whole_policy(book, code)
    return (each and each.holder) or ""


def _insured(of: Insured, under: FoundPolicy, today: Day) -> Row:
    """A covered person as a row."""
    relation = None if of.relation is None else label_of(sheet("people").field("relation"), of.relation)
    age = None if of.birth_date is None else age_on(of.birth_date, today)
    return (of.name, relation, age, COVER_MARKS[state_on(today, under.start, of.last)], of.code)
