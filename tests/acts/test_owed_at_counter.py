"""What is owed of a due that an exit cut short is what every form proposes, tells, takes and asks about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.collecting import answers, begin, collect_sheet, payer_of
from desktop_app.acts.first_answers import taking, when_taking_on
from desktop_app.acts.lists import Typed, seen, totals, wish_of
from desktop_app.acts.offered import ChoiceQuestion, find_answers
from desktop_app.acts.premium import take_premium
from desktop_app.acts.refund import refund_premium
from desktop_app.acts.telling import known_of
from desktop_app.acts.undo import take_back
from desktop_app.catalog.forms.premium import PREMIUM_DUE, TAKE_PREMIUM
from desktop_app.catalog.forms.sentences import departures, sentences
from desktop_app.catalog.listings.premiums import PREMIUMS
from desktop_app.core.doubts import REASONS, Doubtful
from desktop_app.core.language import PLAIN
from desktop_app.core.manner import Manner
from desktop_app.core.period import parse_day
from desktop_app.core.problems import Refused
from desktop_app.core.records.premium import Premium
from desktop_app.core.shown import Amount, When
from desktop_app.reports.premium_card import premium_card, premium_rows_at
from desktop_app.store.continuity import cover_facts
from desktop_app.store.heads import newest
from desktop_app.store.owed_premium import NOT_OWED
from desktop_app.store.rows import find, insert
from desktop_app.store.save import saving
from tests.counter import WHO, office_book
from tests.cut_dues import START, Cut, ledger, moved, owed, parts, paying, products, unearned, unlike, written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.store.database import Book


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """An office in which many leave."""
    book = office_book(tmp_path_factory.mktemp("cut"), products)
    yield book
    book.close()


def told(book: Book, code: str, on: int) -> dict[str, Any]:
    """What the form that takes the premium begins with, for money of a day."""
    return dict(when_taking_on(book, {"premium": code, "paid_on": on}).values)


MIDDLE = Cut("days", 0, 364, 0, 180, 190, 60_000)
OWED_OF_IT = MIDDLE.share(180)


def test_form_grid_sentence_and_list_of_answers_propose_what_is_owed(office: Book) -> None:
    policy, code = written(office, MIDDLE)
    day = START + 190
    assert told(office, code, day) == {"amount": OWED_OF_IT}
    assert told(office, code, START + 179) == {"amount": 60_000}, "what came in before the exit was for the whole"
    assert taking(office, code, day) == {"premium": code, "amount": OWED_OF_IT}
    assert payer_of(office, policy, day).asked(day) == OWED_OF_IT
    assert payer_of(office, policy, START + 179).asked(START + 179) == 60_000
    offered = find_answers(office, PREMIUM_DUE, ChoiceQuestion(code, {}, day))
    assert [PLAIN.show(each.hint) for each in offered] == [f"297.53 due 2025-01-01 ({code})"]
    known = {**known_of(office, "premiums", code, day), "amount": Amount(OWED_OF_IT, 2), "paid_on": When(day)}
    said = [PLAIN.say(each) for each in sentences("take_premium", known)]
    assert said[0] == f"{policy} pays 297.53 for 2025-01-01 to 2025-06-30."
    assert not any("stays due" in each or "advance" in each for each in said)
    assert departures(TAKE_PREMIUM, known) == []
    before = {**known, "paid_on": When(START + 179)}
    assert len(departures(TAKE_PREMIUM, before)) == 1, "of the whole it was a part"


def test_the_list_of_premiums_tells_and_adds_what_is_owed(office: Book) -> None:
    policy, _ = written(office, MIDDLE)
    for code in ("D-ENTIRE", "D-PAID"):
        days = {"due": START, "from_day": START, "to_day": START + 100, "paid_on": START if code == "D-PAID" else None}
        with saving(office, "due") as save:
            insert(save, "premiums", Premium(code=code, policy=policy, amount=700, **days))  # type: ignore[arg-type]
    wish, day = (
        wish_of(PREMIUMS, Typed(filters={"policy": policy}, order="owed"), PLAIN, Manner(START + 190)),
        START + 190,
    )
    found = premium_rows_at(office, seen(office, "premiums", wish, day).numbers, day)
    place = [column.name for column in PREMIUMS.all].index("owed")
    assert {row[place] for row in found} == {None, Amount(700, 2), Amount(OWED_OF_IT, 2)}
    assert totals(office, "premiums", wish, day, ["owed"]) == (3, 700 + OWED_OF_IT)


def taken(book: Book, code: str, amount: int, **more: Any) -> Any:
    """A sum taken by the form."""
    values = {"premium": code, "amount": amount, "paid_on": START + 190, "method": "cash", **more}
    return take_premium(book, values, WHO)


def test_what_is_owed_is_taken_without_a_question_and_nothing_stays_due(office: Book) -> None:
    policy, code = written(office, MIDDLE)
    done = taken(office, code, OWED_OF_IT)
    assert (done.amount.minor, done.rest.minor, done.rest_code) == (OWED_OF_IT, 0, None)
    assert (NOT_OWED, 0) in {(each.state, each.owed) for each in parts(office, policy, 200).values()}
    assert payer_of(office, policy, START + 200).asked(START + 200) == 0
    facts = cover_facts(office, policy, None)
    assert facts is not None
    assert [each.amount for each in facts.dues] == [OWED_OF_IT]


def test_more_than_is_owed_is_asked_about_and_owed_back(office: Book) -> None:
    policy, code = written(office, MIDDLE)
    with pytest.raises(Doubtful) as asked:
        taken(office, code, 40_000)
    assert [PLAIN.say(each.message) for each in asked.value.problems] == [
        "102.47 is more than is owed, and would be owed back: is it taken all the same?"
    ]
    before = ledger(office)
    taken(office, code, 40_000, **{REASONS: {each.message: "He insists" for each in asked.value.problems}})
    day = START + 190
    assert moved(before, ledger(office)) == {
        ("B02", day): 40_000,
        ("B06", day): -OWED_OF_IT,
        ("B26", day): OWED_OF_IT - 40_000,
    }
    assert owed(office, policy, 200) == 0
    with pytest.raises(Refused):
        taken(office, written(office, MIDDLE)[1], 60_001)


def test_one_receipt_of_the_sheet_pays_what_is_owed_of_several_dues(office: Book) -> None:
    policies = [written(office, MIDDLE._replace(left=left), "Sangam")[0] for left in (180, 100, 364)]
    asked = OWED_OF_IT + MIDDLE.share(100) + 60_000
    of = begin(office, "group:Sangam", START + 400)
    (payer,) = of.payers
    assert payer.asked(START + 400) == asked
    before = ledger(office)
    collect_sheet(office, [answers(of.sheet.line(payer, asked, "R-7"), "cash", START + 400)], WHO)
    assert moved(before, ledger(office)) == {("B02", START + 400): asked, ("B06", START + 400): -asked}
    assert [owed(office, policy, 400) for policy in policies] == [0, 0, 0]
    assert begin(office, "group:Sangam", START + 400).payers[0].asked(START + 400) == 0


def test_a_part_before_the_exit_is_for_the_whole_due(office: Book) -> None:
    policy, code = written(office, MIDDLE)
    rest = paying(office, code, 20_000, 100)
    assert rest is not None
    assert find(office, "premiums", rest).concerns is None
    assert owed(office, policy, 190) == MIDDLE._replace(amount=40_000).share(180)
    paying(office, rest, owed(office, policy, 190), 190)
    assert owed(office, policy, 200) == 0


def test_a_due_that_can_be_split_evenly_is_paid_up_to_the_exit_and_the_rest_lies_after_it(office: Book) -> None:
    """Seven months of twelve of 1200: 700 up to 31 July."""
    cut = Cut("months", 0, 364, 0, 211, 220, 120_000)
    policy, code = written(office, cut)
    before, earned = ledger(office), unearned(office)
    rest = paying(office, code, 70_000, 220)
    assert rest is not None
    paid, other = (find(office, "premiums", each) for each in (code, rest))
    assert (paid.from_day, paid.to_day, paid.amount) == (START, parse_day("2025-07-31"), 70_000)
    assert (other.from_day, other.to_day, other.amount) == (paid.to_day + 1, START + 364, 50_000)
    assert parts(office, policy, 230)[rest].state == NOT_OWED
    for one, another in ((code, rest), (rest, code)):
        card = premium_card(office, one, START + 230)
        assert [row[-1] for row in card.parts[0].rows] == [another]
    assert unlike(earned, unearned(office)) == []
    assert moved(before, ledger(office)) == {("B02", START + 220): 70_000, ("B06", START + 220): -70_000}


def test_a_payment_that_is_undone_asks_for_the_same_again(office: Book) -> None:
    policy, code = written(office, MIDDLE)
    before, earned = ledger(office), unearned(office)
    taken(office, code, OWED_OF_IT)
    take_back(office, {"save": newest_name(office), "why": "Wrong member"}, WHO)
    assert (ledger(office), unlike(earned, unearned(office))) == (before, [])
    assert owed(office, policy, 190) == OWED_OF_IT


def newest_name(book: Book) -> str:
    """The newest save."""
    head = newest(book)
    assert head is not None
    return head.name


def test_what_was_paid_is_given_back_from_what_it_earned(office: Book) -> None:
    _, code = written(office, MIDDLE)
    taken(office, code, OWED_OF_IT)
    before = ledger(office)
    given = {"premium": code, "amount": 1_000, "paid_on": START + 200, "method": "cash", "why": "Agreed"}
    refund_premium(office, given, WHO)
    found = moved(before, ledger(office))
    assert sum(amount for (line, _), amount in found.items() if line == "B26") == 0
    assert {line: amount for (line, _), amount in found.items() if line != "B26"} == {"B02": -1_000, "P03": 1_000}
