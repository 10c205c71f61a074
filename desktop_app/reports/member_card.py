"""People as the window shows them: rows of the list, and one person with household, policies, premiums and claims."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from desktop_app.catalog.listings.claims import CLAIMS_OF_PERSON
from desktop_app.catalog.listings.listing import unseen
from desktop_app.catalog.listings.people import COVER_MARKS, HOUSEHOLD, SAVINGS, STORY
from desktop_app.catalog.listings.policies import POLICIES
from desktop_app.catalog.listings.premiums import PREMIUMS_OF_PERSON
from desktop_app.catalog.listings.record_card import CardTable, LabelledValue, RecordAct, RecordCard
from desktop_app.catalog.mark import Mark, Tone
from desktop_app.catalog.words import label_of
from desktop_app.core.age import age_on
from desktop_app.core.cover_state import state_on
from desktop_app.core.problems import no_such
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import Amount, Shown, When, shown_day
from desktop_app.core.text import beside, counted, text
from desktop_app.reports.claim_card import rows_of_person as claim_rows
from desktop_app.reports.papers import papers_of
from desktop_app.reports.premium_card import rows_of_person as premium_rows
from desktop_app.reports.story import story
from desktop_app.store.about_person import rows_about
from desktop_app.store.claims import claims_of
from desktop_app.store.merged import merged_into, who_stays
from desktop_app.store.owed_premium import DUE, OVERDUE, standings
from desktop_app.store.people import PersonPlace, find_people, household, people_at
from desktop_app.store.policies import left_by_holder, people_covered, policies_of
from desktop_app.store.premiums import premiums_of
from desktop_app.store.rows import find, read, row_of
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.catalog.listings.listing import Row
    from desktop_app.core.period import Day
    from desktop_app.core.records.person import Person
    from desktop_app.store.database import Book
    from desktop_app.store.people import FoundPerson
    from desktop_app.store.policies import FoundPolicy

TAKE = RecordAct("take", text("Act", "Take premium"), "premiums", "take_premium")
RENEW = RecordAct("renew", text("Act", "Renew"), "renew", "renew_policy")
CLAIM = RecordAct("claim", text("Member", "Report claim"), "claims", "report_claim")
END = RecordAct("end", text("Member", "End policy"), "end", "end_policy")
LEAVE = RecordAct("leave", text("Policies", "One leaves"), "leave", "leave_policy")
JOIN = RecordAct("join", text("Policies", "One joins"), "enrol", "join_policy")
HOLD = RecordAct("hold", text("Member", "New holder"), "person", "new_holder")
CORRECT = RecordAct("correct", text("Act", "Correct"), "correct", "correct_people")
MERGE = RecordAct("merge", text("Act", "Merge"), "merge", "merge_people")
_MOVEMENT = sheet("savings").field("kind")
PAPER = RecordAct("paper", text("Member", "Card and papers"), "print")


def member_rows(book: Book, words: str, after: Row | None, today: Day) -> list[Row]:
    """The next people whose name or code holds the words, as rows of the list of members."""
    place = None if after is None else PersonPlace(str(after[0]), *unseen(after, 2))
    return [_row(each) for each in find_people(book, words, today, place)]


def member_rows_at(book: Book, rows: Sequence[int], today: Day) -> list[Row]:
    """The people in some rows of the file, as rows of the list of members."""
    return [_row(each) for each in people_at(book, rows, today)]


def _row(each: FoundPerson) -> Row:
    """A person as a row of the list, with what is needed to read on after."""
    usual = (each.name, each.code, each.village, COVER_MARKS[each.state])
    known = (each.household, _word("relation", each.relation), _word("sex", each.sex), shown_day(each.birth_date))
    further = (each.phone, each.id_number, each.occupation, each.office, shown_day(each.joined))
    return (*usual, *known, *further, each.row, each.rank)


def person_marks(each: FoundPerson, today: Day) -> Shown:
    """What tells a person from others of the same name: age, village, household, code."""
    age = None if each.birth_date is None else counted("Answer", "%n years", "age", age_on(each.birth_date, today))
    return reduce(beside, (known for known in (age, each.village, each.household, each.code) if known))


def member_card(book: Book, code: str, today: Day) -> RecordCard:
    """One person with everything the office knows."""
    row = row_of(book, "people", who_stays(book, code))
    if row is None:
        raise no_such(code)
    person: Person = read(book, "people", row)
    policies, premiums, decimals = policies_of(book, row), premiums_of(book, row), decimals_of(book)
    stand = standings(book, [each.row for each in premiums], today)
    owing = {each.state: sum(of.owed for of in stand.values() if of.state == each.state) for each in stand.values()}
    parts = (
        CardTable(text("Field", "Household"), HOUSEHOLD, _household(book, person, today), "members"),
        CardTable(text("Member", "Policies"), POLICIES, tuple(_policy(each, today) for each in policies), "policies"),
        CardTable(
            text("Field", "Premiums"), PREMIUMS_OF_PERSON, premium_rows(premiums, stand, decimals, today), "premiums"
        ),
        CardTable(text("Field", "Claims"), CLAIMS_OF_PERSON, claim_rows(claims_of(book, row), decimals), "claims"),
        *_savings(book, row, decimals),
        CardTable(text("Member", "The whole story"), STORY, story(book, row, decimals), "data"),
    )
    marks = _marks(policies, owing.get(OVERDUE, 0), decimals, today)
    running = [each for each in policies if each.last >= today]
    headless = any(left_by_holder(each.holder, people_covered(book, each.code), today) for each in running)
    facts = (*_facts(book, person, today), *_merged(merged_into(book, row)))
    acts = _acts(policies, today, owes={OVERDUE, DUE} & owing.keys(), headless=headless)
    papers = papers_of(book, "people", person.code)
    return RecordCard(person.code, person.name, marks, facts, parts, acts, papers=papers)


def _acts(policies: list[FoundPolicy], today: Day, *, owes: object, headless: bool) -> tuple[RecordAct, ...]:
    """What is done with a person, the likeliest first; what is not open to be done keeps its place.

    Headless: the holder of a policy has left it, and somebody else shall hold it.
    """
    runs = any(each.exit_reason is None and each.end >= today for each in policies)
    usual = TAKE.only(owes), CLAIM.only(policies), RENEW.only(policies), LEAVE.only(runs), JOIN.only(runs)
    return (*usual, END.only(runs), CORRECT, MERGE, PAPER, *([HOLD] if headless else ()))


def _marks(policies: list[FoundPolicy], late: int, decimals: int, today: Day) -> tuple[Mark, ...]:
    """How the cover stands, and how much is overdue."""
    states = [state_on(today, each.start, each.last) for each in policies]
    marks = [COVER_MARKS[max(states)]] if states else []
    if late:
        marks.append(Mark(Tone.BAD, text("Member", "{amount} due and not paid", amount=Amount(late, decimals))))
    return tuple(marks)


def _facts(book: Book, person: Person, today: Day) -> tuple[LabelledValue, ...]:
    """What is known of the person."""
    office = find(book, "offices", person.office or "")
    facts: tuple[LabelledValue, ...] = (
        LabelledValue(text("Field", "Relation to the holder"), _word("relation", person.relation)),
        LabelledValue(text("Field", "Sex"), _word("sex", person.sex)),
        LabelledValue(text("Member", "Born"), _born(person, today)),
        LabelledValue(text("Field", "Village"), person.village),
        LabelledValue(text("Field", "Phone"), person.phone),
        LabelledValue(text("Field", "Office"), office.name if office else None),
        LabelledValue(text("Field", "Household"), person.household),
        LabelledValue(text("Field", "Member since"), shown_day(person.joined)),
        LabelledValue(text("Field", "Occupation"), person.occupation),
        LabelledValue(text("Member", "Identity paper"), _paper(person)),
    )
    return tuple(fact for at, fact in enumerate(facts) if at < len(facts) - 2 or fact.value is not None)


def _savings(book: Book, row: int, decimals: int) -> tuple[CardTable, ...]:
    """The movements of the person's savings, the newest first; nothing for those who save nothing."""
    moved = [read(book, "savings", each) for each in reversed(rows_about(book, "savings", row))]
    rows = tuple(
        (When(each.date), label_of(_MOVEMENT, each.kind), Amount(each.amount, decimals), each.product, each.code)
        for each in moved
    )
    return (CardTable(text("Sheet", "Savings"), SAVINGS, rows),) if rows else ()


def _merged(codes: list[str]) -> tuple[LabelledValue, ...]:
    """The codes of the records that were merged into this one."""
    return (LabelledValue(text("Member", "Merged with"), ", ".join(codes)),) if codes else ()


def _paper(person: Person) -> Shown:
    """The identity paper, its kind before its number."""
    if person.id_type is None or person.id_number is None:
        return person.id_number or person.id_type
    return text("Member", "{kind} {number}", kind=person.id_type, number=person.id_number)


def _born(person: Person, today: Day) -> Shown:
    """The birth date with the age."""
    if person.birth_date is None:
        return None
    age = age_on(person.birth_date, today)
    day = When(person.birth_date)
    if person.birth_date_estimated:
        return counted("Member", "about {day} (%n years)", "", age, day=day)
    return counted("Member", "{day} (%n years)", "", age, day=day)


def _word(field: str, code: str | None) -> Shown:
    """The word for a code of a fixed list."""
    return None if code is None else label_of(sheet("people").field(field), code)


def _household(book: Book, person: Person, today: Day) -> tuple[Row, ...]:
    """The others of the household."""
    if person.household is None:
        return ()
    others = [each for each in household(book, person.household, today) if each.code != person.code]
    return tuple(
        (each.name, _word("relation", each.relation), _age(each.birth_date, today), COVER_MARKS[each.state], each.code)
        for each in others
    )


def _age(birth_date: Day | None, today: Day) -> int | None:
    """Whole years, where the birth date is known."""
    return None if birth_date is None else age_on(birth_date, today)


def _policy(each: FoundPolicy, today: Day) -> Row:
    """A policy as a row of a person's policies."""
    state = COVER_MARKS[state_on(today, each.start, each.last)]
    return (each.code, each.product_name, When(each.last), state)
