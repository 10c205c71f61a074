"""A claim is taken up by somebody, and its papers are ticked one by one with the day each of them came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.claim import decide_claim
from desktop_app.acts.claim_proposal import when_reporting
from desktop_app.acts.claim_review import review_claim, when_reviewing
from desktop_app.acts.claim_rules import set_claim_rules
from desktop_app.acts.records import correct_record
from desktop_app.acts.who import Who
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.product import Benefit
from desktop_app.core.rights import CLAIMS, ENTRY
from desktop_app.reports.claim_card import claim_card, next_step
from desktop_app.store.adjudication import proposal_of
from desktop_app.store.claim_steps import documents_missing, documents_of
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from desktop_app.store.staff import write_staff
from tests.acts.test_claim_proposal import CLAIM, DAY, ITEMS, begun
from tests.counter import START, TODAY, WHO, fields, office_book, saves

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

NEEDED = "bill, identity card, prescription"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, begun)
    set_claim_rules(book, {"documents_HEALTH": NEEDED}, WHO)
    yield book
    book.close()


def review(*papers: tuple[str, int | None], **changes: Any) -> dict[str, Any]:
    rows = [{"document": name, "came": came} for name, came in papers]
    return {"claim": CLAIM, "since": DAY, "reviewer": "Asha", "documents": rows, **changes}


def kept(book: Book) -> list[tuple[str, int | None]]:
    return [(each.document, each.came) for each in documents_of(book, 1)]


def test_the_papers_of_the_product_are_listed_and_each_has_the_day_it_came(book: Book) -> None:
    assert when_reviewing(book, CLAIM) == {
        "documents": [{"document": name, "came": None} for name in ("bill", "identity card", "prescription")]
    }
    done = review_claim(book, review(("Bill", DAY), ("identity card", None), ("X-ray", DAY + 1)), WHO)
    assert done.missing == ("identity card", "prescription")
    assert kept(book) == [("Bill", DAY), ("identity card", None), ("prescription", None), ("X-ray", DAY + 1)]


def test_a_paper_that_came_later_is_added_and_one_that_never_came_is_taken_back(book: Book) -> None:
    review_claim(book, review(("bill", DAY), ("X-ray", DAY)), WHO)
    review_claim(book, review(("bill", DAY + 2), ("prescription", DAY + 3)), WHO)
    assert kept(book) == [("bill", DAY + 2), ("identity card", None), ("prescription", DAY + 3)]
    assert documents_missing(book, 1) == ("identity card",)


def test_what_is_missing_is_named_by_the_rules_and_beside_the_claim(book: Book) -> None:
    review_claim(book, review(("bill", DAY)), WHO)
    found = proposal_of(book, CLAIM, TODAY)
    assert found is not None
    assert PLAIN.say(found.rulings[0].sentence) == "Still missing: identity card, prescription."
    assert found.asks
    facts = {PLAIN.say(fact.label): fact.value for fact in claim_card(book, CLAIM).facts}
    assert (facts["Reviewer"], facts["Documents missing"]) == ("Asha", "identity card, prescription")


def test_with_all_papers_nothing_is_asked_about_them(book: Book) -> None:
    review_claim(book, review(("bill", DAY), ("identity card", DAY), ("prescription", DAY)), WHO)
    values = {"claim": CLAIM, "decision": "partly", "decided": DAY, "covered": 70_000, "reason": "limit_reached"}
    decide_claim(book, values, WHO)
    assert saves(book)[-1][3] is None


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"since": START + 61}, "since"),
        ({"documents": [{"document": "bill", "came": DAY}, {"document": "BILL", "came": DAY}]}, "documents"),
        ({"claim": "C-A-000009"}, "claim"),
        ({"reviewer": None}, "reviewer"),
    ],
)
def test_what_cannot_be_of_a_review_is_refused_under_its_line(book: Book, changes: dict[str, Any], wrong: str) -> None:
    with pytest.raises(Refused) as refusal:
        review_claim(book, review(**changes), WHO)
    assert fields(refusal.value) == [wrong]


def test_the_same_review_is_saved_once_and_another_reviewer_takes_it_over(book: Book) -> None:
    review_claim(book, review(("bill", DAY)), WHO)
    with pytest.raises(Refused):
        review_claim(book, review(("bill", DAY), ("identity card", None)), WHO)
    review_claim(book, review(("bill", DAY), reviewer="Bina", since=DAY + 1), WHO)
    assert when_reviewing(book, CLAIM)["reviewer"] == "Bina"


def test_a_decided_claim_is_not_taken_up_again(book: Book) -> None:
    assert next_step(book, CLAIM) == "review"
    review_claim(book, review(), WHO)
    assert next_step(book, CLAIM) == "decide"
    decide_claim(book, {"claim": CLAIM, "decision": "rejected", "decided": DAY, "reason": "fraud"}, WHO)
    assert next_step(book, CLAIM) == ""
    with pytest.raises(Refused) as refusal:
        review_claim(book, review(("bill", DAY)), WHO)
    assert fields(refusal.value) == ["claim"]


def test_data_entry_reports_and_a_claims_officer_reviews(book: Book) -> None:
    with saving(book, "staff") as save:
        write_staff(save, "Asha", ENTRY)
        write_staff(save, "Bina", CLAIMS)
    with pytest.raises(Refused):
        review_claim(book, review(), WHO)
    assert review_claim(book, review(), Who("Bina")).reviewer == "Asha"


def test_a_report_knows_the_benefit_and_what_the_rules_would_meet_of_the_bill(book: Book) -> None:
    told = {"policy": "P-A-000001", "person": "M-A-000002", "incurred": START + 70, "lines": ITEMS}
    found = when_reporting(book, told)
    assert found.values == {"benefit": "STAY", "loss": 90_000, "covered": 70_000}
    words = found.notes["covered"]
    assert words is not None
    assert PLAIN.say(words) == "Hospital stay covers up to 700.00 a claim."


def test_a_report_proposes_nothing_that_it_does_not_know(book: Book) -> None:
    told: dict[str, Any] = {"policy": "P-A-000001", "lines": [{"item": "Bed", "billed": None}]}
    assert when_reporting(book, {}).values == {}
    assert when_reporting(book, told).values == {"benefit": "STAY"}
    waiting = {**told, "incurred": START + 3, "lines": ITEMS}
    assert when_reporting(book, waiting).values == {"benefit": "STAY", "loss": 90_000}
    own: list[dict[str, Any]] = [{**each, "covered": 10_000} for each in ITEMS]
    assert when_reporting(book, {**told, "incurred": START + 70, "lines": own}).values["covered"] == 20_000
    correct_record(book, "benefits", "STAY", {"limit_per_claim": None, "why": "no longer"}, WHO)
    with saving(book, "add") as save:
        insert(save, "benefits", Benefit(code="VISIT", product="HEALTH", name="Visit", coinsurance=10))
    told |= {"incurred": START + 70, "lines": ITEMS}
    assert when_reporting(book, told).values == {"loss": 90_000, "covered": 90_000}
    assert when_reporting(book, {**told, "benefit": "VISIT"}).values["covered"] == 81_000
