"""A village renewed in one save: whoever comes up, at what the tariff makes of them, and back in one piece."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.costing import when_enrolling, when_renewing_on
from desktop_app.acts.first_answers import when_renewing
from desktop_app.acts.person import enrol_household
from desktop_app.acts.policy import renew_policy
from desktop_app.acts.renewing import answers_of, find_renewals, renew_heap
from desktop_app.acts.today import waiting
from desktop_app.acts.undo import take_back
from desktop_app.catalog.today import TO_RENEW
from desktop_app.core.doubts import Doubtful
from desktop_app.core.language import PLAIN
from desktop_app.core.period import parse_day
from desktop_app.core.problems import Refused
from desktop_app.core.records.linked import Asset, Loan, Saving
from desktop_app.core.records.policy import Policy
from desktop_app.core.records.product import Product
from desktop_app.core.records.tariff import TariffCharge
from desktop_app.reports.policy_card import policy_card
from desktop_app.store.rows import find, insert
from desktop_app.store.save import saving
from tests.counter import END, START, WHO, convinced, enrolled, fields, household, member, office_book, saves

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

SOON = END - 20
FAMILY = (member(), member("Bishnu Tharu", "spouse", "1988-11-30", "m"), member("Chandra Tharu", "child", "2020-05-05"))


def priced(book: Book) -> None:
    """Family health costs 500.00 a policy and 75.00 a dependant; a hundred more from 2027 on."""
    with saving(book, "add_tariffs", user="Asha") as save:
        for first, flat in ((START - 900, 500_00), (END + 1, 600_00)):
            insert(save, "tariffs", TariffCharge(product="HEALTH", from_day=first, basis="flat", amount=flat))
            insert(save, "tariffs", TariffCharge(product="HEALTH", from_day=first, basis="per_dependant", amount=75_00))


def village(book: Book) -> None:
    """Two households of Puraini and one of Khajura."""
    enrolled(book, *FAMILY, amount=650_00)
    enrolled(book, member("Dil Rai"), amount=500_00)
    enrolled(book, member("Ekta Oli"), village="Khajura", amount=500_00)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, priced, village)
    yield book
    book.close()


def notes(book: Book, values: dict[str, Any]) -> tuple[Any, dict[str, str]]:
    found = when_enrolling(book, values)
    said = {key: PLAIN.say(words) for key, words in found.notes.items() if words}
    return found.values.get("amount"), said


def test_the_premium_is_proposed_with_its_reckoning_and_the_end_of_the_waiting_period(book: Book) -> None:
    assert notes(book, household(*FAMILY)) == (
        650_00,
        {
            "amount": "500.00 for the policy + 2 dependants at 75.00 = 650.00",
            "start_day": "Waiting period up to 2026-01-30: what happens from 2026-01-31 on is covered.",
        },
    )


def test_who_may_not_come_in_is_named_with_the_limit(book: Book) -> None:
    _, said = notes(book, household(member(), member("Old Rai", "parent", "1950-01-01")))
    assert said["start_day"] == "Old Rai is not eligible: 76 years old, and Family health covers up to 65."


def test_a_form_without_product_people_or_tariff_proposes_nothing(book: Book) -> None:
    assert notes(book, {"product": None, "members": None}) == (None, {})
    assert notes(book, household(product="FUNERAL")) == (None, {})
    assert (
        notes(book, {"product": "HEALTH", "start_day": START, "members": [{"name": "", "relation": "holder"}]})[0]
        is None
    )


def test_another_premium_than_the_tariff_makes_is_asked_about_once(book: Book) -> None:
    values = household(member("Gita Rai"), amount=480_00)
    with pytest.raises(Doubtful) as doubt:
        enrol_household(book, values, WHO)
    assert [PLAIN.say(each.message) for each in doubt.value.problems] == [
        "The tariff makes it 500.00 for the policy = 500.00, not 480.00."
    ]
    enrol_household(book, convinced(values, doubt.value, "Half for a widow"), WHO)
    assert saves(book)[-1][3] == "Half for a widow"
    with pytest.raises(Doubtful) as doubt:
        renew_policy(book, {"renews": "P-A-000002", "start_day": END + 1, "amount": 500_00}, WHO)
    assert fields(doubt.value) == ["amount"]


def test_a_village_is_found_chosen_and_renewed_in_one_save_that_is_taken_back_whole(book: Book) -> None:
    everybody = find_renewals(book, "", SOON)
    assert (everybody.total, [line.chosen for line in everybody.lines]) == (3, [False] * 3)
    found = find_renewals(book, "puraini", SOON).lines
    assert [(line.due.name, line.due.phone, line.cost.premium, line.chosen) for line in found] == [
        ("Asha Tharu", "98-1234", 750_00, True),
        ("Dil Rai", "98-1234", 600_00, True),
    ]
    before = len(saves(book))
    done = renew_heap(book, [answers_of(line) for line in found], WHO)
    assert (len(done.policies), done.premium.minor, len(saves(book))) == (2, 1_350_00, before + 1)
    assert [find(book, "policies", code).renews for code in done.policies] == ["P-A-000001", "P-A-000002"]
    assert [line.due.name for line in find_renewals(book, "", SOON).lines] == ["Ekta Oli"]
    take_back(book, {"save": done.save, "why": "The wrong village"}, WHO)
    assert find_renewals(book, "", SOON).total == 3


def test_the_call_list_holds_whom_the_day_counts(book: Book) -> None:
    for day in (START, SOON, END + 10, END + 40):
        assert find_renewals(book, "", day).total == waiting(book, TO_RENEW, day).total


def test_nobody_is_chosen_while_more_are_found_than_are_shown(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.acts.renewing.MOST", 1)
    found = find_renewals(book, "puraini", SOON)
    assert (found.total, [line.chosen for line in found.lines]) == (2, [False])


def test_what_has_no_premium_waits_for_the_form(book: Book) -> None:
    enrolled(book, member("Hari Rai"), product="FUNERAL", amount=0)
    line = find_renewals(book, "hari", SOON).lines[0]
    assert (line.can_be, line.chosen, line.turned().chosen) == (False, False, False)


def test_the_sum_insured_follows_the_balance_of_the_loan_and_of_the_savings(book: Book) -> None:
    with saving(book, "credit", user="Asha") as save:
        for code, line in (("CREDIT", "credit_life"), ("SAVE", "life_savings")):
            insert(save, "products", Product(code=code, name=code, line=line, term_months=12))
        insert(save, "tariffs", TariffCharge(product="CREDIT", from_day=START, basis="loan", percent=1.0))
    loan = enrolled(book, member("Indra Rai"), product="CREDIT", amount=120_00, sum_insured=12_000_00)
    saver = enrolled(book, member("Jaya Rai"), product="SAVE", amount=10_00)
    with saving(book, "behind", user="Asha") as save:
        lent: dict[str, Any] = {"principal": 12_000_00, "start_day": START, "end_day": parse_day("2028-01-01")}
        insert(save, "loans", Loan(code="L-1", policy=loan.policy, **lent))
        for code, day, amount, kind in (("S-1", START, 900_00, "deposit"), ("S-2", START + 9, 100_00, "withdrawal")):
            insert(save, "savings", Saving(code=code, person=saver.people[0], date=day, amount=amount, kind=kind))
    proposed = when_renewing_on(book, {"renews": loan.policy, "start_day": END + 1})
    assert proposed.values == {"amount": 60_00, "sum_insured": 6_000_00}
    assert PLAIN.say(proposed.notes["amount"]) == "1% of the loan of 6000.00 = 60.00"  # type: ignore[arg-type]
    assert when_renewing_on(book, {"renews": saver.policy, "start_day": END + 1}).values["sum_insured"] == 800_00
    card = policy_card(book, loan.policy, START + 365)
    facts = {PLAIN.say(fact.label): PLAIN.show(fact.value) for fact in card.facts}  # type: ignore[arg-type]
    assert (facts["Sum insured"], facts["Loan today"]) == ("12000.00", "6000.00")
    done = renew_policy(book, {"renews": loan.policy, "start_day": END + 1, **proposed.values}, WHO)
    assert find(book, "policies", done.policy).sum_insured == 6_000_00


def test_a_group_is_counted_anew_for_each_month(book: Book) -> None:
    with saving(book, "group", user="Asha") as save:
        insert(save, "products", Product(code="GROUP", name="Group funeral", line="funeral", term_months=1))
        insert(save, "tariffs", TariffCharge(product="GROUP", from_day=START, basis="per_person", amount=3_00))
        month: dict[str, Any] = {"start_day": START, "end_day": START + 30, "group_name": "Sangam", "lives": 40}
        insert(save, "policies", Policy(code="G-1", product="GROUP", **month))
    start = START + 31
    assert when_renewing(book, "G-1") == {"start_day": start, "lives": 40, "amount": 120_00}
    counted = {"renews": "G-1", "start_day": start, "lives": 43}
    proposed = when_renewing_on(book, counted)
    assert PLAIN.say(proposed.notes["amount"]) == "43 people at 3.00 = 129.00"  # type: ignore[arg-type]
    done = renew_policy(book, {**counted, **proposed.values}, WHO)
    assert (find(book, "policies", "G-1").lives, find(book, "policies", done.policy).lives) == (40, 43)
    for code, lives in ((done.policy, 0), ("P-A-000001", 3)):
        with pytest.raises(Refused) as refusal:
            renew_policy(book, {"renews": code, "lives": lives, "start_day": END + 1, "amount": 750_00}, WHO)
        assert fields(refusal.value) == ["lives"]


def test_the_things_insured_stay_with_the_renewals_and_their_value_is_the_sum_insured(book: Book) -> None:
    with saving(book, "herd", user="Asha") as save:
        insert(save, "products", Product(code="HERD", name="Herd", line="livestock", term_months=12))
        insert(save, "tariffs", TariffCharge(product="HERD", from_day=START, basis="sum_insured", percent=4.0))
    herd = enrolled(book, member("Kali Rai"), product="HERD", amount=20_00, sum_insured=500_00)
    with saving(book, "cows", user="Asha") as save:
        for code, tag, value in (("A-1", "NP-77", 500_00), ("A-2", "NP-78", 300_00)):
            cow = Asset(code=code, policy=herd.policy, kind="cow", description="Brown", serial=tag, value=value)
            insert(save, "assets", cow)
    proposed = when_renewing(book, herd.policy)
    assert proposed == {"start_day": END + 1, "amount": 32_00, "sum_insured": 800_00}
    done = renew_policy(book, {"renews": herd.policy, **proposed}, WHO)
    card = policy_card(book, done.policy, END + 1)
    assert [(row[2], row[-1]) for row in card.parts[-1].rows] == [("NP-77", "assets:A-1"), ("NP-78", "assets:A-2")]
    facts = {PLAIN.say(fact.label): PLAIN.show(fact.value) for fact in card.facts}  # type: ignore[arg-type]
    assert (facts["Sum insured"], facts["Phone"]) == ("800.00", "98-1234")
