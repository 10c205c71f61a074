"""What comes to be known of a closed quarter is asked about, booked on the first open day, and says its own day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.claim import decide_claim, pay_claim, report_claim
from desktop_app.acts.covered import join_policy, leave_policy
from desktop_app.acts.policy import correct_policy, end_policy
from desktop_app.acts.premium import take_premium
from desktop_app.acts.records import add_record, correct_record
from desktop_app.acts.refund import refund_premium
from desktop_app.acts.verify_closings import closings_that_differ
from desktop_app.acts.vouchers import ENTER
from desktop_app.core.doubts import REASONS, Doubtful
from desktop_app.core.language import PLAIN
from desktop_app.core.period import parse_day, quarter
from desktop_app.core.problems import Refused
from desktop_app.core.records.account import Account
from desktop_app.figures.figures import Figures
from desktop_app.figures.reconciliations import reconciliations
from desktop_app.store.continuity import cover_facts
from desktop_app.store.rows import find, insert
from desktop_app.store.save import saving
from tests.quarters import Q3, Q4, WHO, close, year_book

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

    Act = Callable[[Book, dict[str, Any], Any], Any]

LAST, OPEN = Q3.last, Q3.last + 1
TRUE = parse_day("2025-09-10")
EXIT = {"exit_reason": "migrated"}
MEMBER = {"name": "Deepa Tharu", "sex": "f", "relation": "child", "birth_date": parse_day("2015-04-01")}
PURPOSE = [{"purpose": "transport", "amount": 2_500}]
SIDES = [{"line": "P18", "amount_plus": 2_500}, {"line": "B02", "amount_minus": 2_500}]

ACTS: dict[str, tuple[Act, str, dict[str, Any]]] = {
    "an exit": (end_policy, "exit_date", {"policy": "P-1", **EXIT}),
    "one who leaves": (leave_policy, "exit_date", {"policy": "P-1", "person": "M-2", **EXIT}),
    "one who joins": (join_policy, "joined", {"policy": "P-1", "members": [MEMBER]}),
    "a receipt": (take_premium, "paid_on", {"premium": "D-2", "amount": 90_000, "method": "cash"}),
    "a report": (
        report_claim,
        "reported",
        {"policy": "P-1", "person": "M-1", "event": "illness", "incurred": TRUE - 3, "loss": 900, "covered": 900},
    ),
    "a refund": (
        refund_premium,
        "paid_on",
        {"premium": "D-1", "amount": 100, "method": "cash", "why": "Paid too much"},
    ),
    "a voucher": (ENTER["money_out"], "date", {"account": "BOX", "lines": PURPOSE}),
    "a voucher with both sides": (
        lambda book, values, who: add_record(book, "vouchers", values, who),
        "date",
        {"voucher": "V-9", "lines": SIDES},
    ),
}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """The year whose first three quarters are closed."""
    found = year_book(tmp_path, closed=3)
    with saving(found, "set up") as save:
        insert(save, "accounts", Account(code="BOX", name="Mobile money", kind="mobile"))
    yield found
    assert list(closings_that_differ(found)) == []
    failing = [each.rule.name for each in reconciliations(Figures(found), Q4) if not each.holds]
    assert failing == []
    found.close()


def agreeing(act: Act, book: Book, values: dict[str, Any]) -> tuple[Any, str]:
    """What an act did once every question was answered with yes, and all that was asked."""
    asked: dict[Any, str] = {}
    while True:
        try:
            done = act(book, {**values, REASONS: asked}, WHO)
        except Doubtful as doubtful:
            for each in doubtful.problems:
                assert each.message not in asked
                asked[each.message] = PLAIN.say(each.agreed or each.message)
        else:
            return done, " ".join(PLAIN.say(each) for each in asked)


def reason(book: Book) -> str:
    """Why the newest save was made."""
    return str(book.value("SELECT reason FROM saves ORDER BY id DESC LIMIT 1"))


@pytest.mark.parametrize("name", ACTS)
def test_every_act_of_a_closed_day_is_asked_about_and_booked_on_the_first_open_day(book: Book, name: str) -> None:
    act, key, values = ACTS[name]
    _, asked = agreeing(act, book, {**values, key: TRUE})
    assert "It lies in quarter 3 of 2025, which is closed. Shall it be booked on 2025-10-01" in asked
    assert "belongs to 2025-09-10" in asked
    assert "Belongs to 2025-09-10" in reason(book)


@pytest.mark.parametrize("name", ACTS)
def test_an_act_of_an_open_day_is_not_asked_about(book: Book, name: str) -> None:
    act, key, values = ACTS[name]
    _, asked = agreeing(act, book, {**values, key: OPEN + 40})
    assert "is closed" not in asked


def test_an_exit_counts_from_the_open_day_and_its_true_day_still_decides_on_claims(book: Book) -> None:
    agreeing(end_policy, book, {"policy": "P-1", "exit_date": TRUE, **EXIT})
    policy = find(book, "policies", "P-1")
    assert (policy.exit_date, policy.concerns) == (OPEN, TRUE)
    facts = cover_facts(book, "P-1", "M-1")
    assert facts
    assert [each.last for each in facts.terms] == [TRUE]


def test_who_corrects_a_late_exit_says_anew_when_it_was(book: Book) -> None:
    agreeing(end_policy, book, {"policy": "P-1", "exit_date": TRUE, **EXIT})
    correct_policy(book, "P-1", {"exit_date": None, "exit_reason": None, "why": "She is still here"}, WHO)
    policy = find(book, "policies", "P-1")
    assert (policy.exit_date, policy.concerns) == (None, None)


def test_a_late_voucher_stays_late_when_it_is_corrected(book: Book) -> None:
    values = {"voucher": "V-9", "lines": SIDES, "date": TRUE}
    agreeing(lambda of, answers, who: add_record(of, "vouchers", answers, who), book, values)
    correct_record(book, "vouchers", "V-9", {"date": OPEN, "lines": SIDES, "document": "B-7", "why": "Its bill"}, WHO)
    kept = book.query("SELECT DISTINCT date, concerns, document FROM vouchers WHERE voucher = 'V-9'")
    assert kept == [(OPEN, TRUE, "B-7")]


def test_a_refund_for_an_exit_that_was_closed_in_between_counts_on_its_own_day(book: Book) -> None:
    """Q4 with the exit of P-2 in it is closed, too; what came in for it is given back in January."""
    take_premium(book, {"premium": "D-2", "amount": 90_000, "paid_on": OPEN + 20, "method": "cash"}, WHO)
    close(book, Q4)
    day = Q4.last + 15
    done = refund_premium(
        book, {"premium": "D-2", "amount": 15_000, "paid_on": day, "method": "cash", "why": "She left in November"}, WHO
    )
    refund = find(book, "premiums", done.premium)
    assert refund.concerns == find(book, "policies", "P-2").exit_date == parse_day("2025-11-30")
    assert written(book, day) == -15_000
    assert all(each.holds for each in reconciliations(Figures(book), quarter(2026, 1)))


def test_who_joins_counts_from_the_day_of_joining(book: Book) -> None:
    done, _ = agreeing(join_policy, book, {"policy": "P-1", "joined": OPEN + 30, "members": [MEMBER]})
    assert active(book, OPEN + 29) == 3
    assert active(book, OPEN + 30) == 4
    (code,) = done.people
    assert find(book, "people", code).joined == OPEN + 30


def test_who_joined_in_closed_time_counts_from_the_first_open_day_and_is_covered_since(book: Book) -> None:
    done, _ = agreeing(join_policy, book, {"policy": "P-1", "joined": TRUE, "members": [MEMBER]})
    assert (active(book, LAST), active(book, OPEN)) == (3, 4)
    (code,) = done.people
    assert find(book, "people", code).joined == TRUE


def test_a_decision_and_a_payment_are_booked_late_together(book: Book) -> None:
    reported, _ = agreeing(report_claim, book, {**ACTS["a report"][2], "reported": TRUE})
    decision = {"claim": reported.claim, "decision": "paid", "covered": 900}
    agreeing(decide_claim, book, {**decision, "decided": TRUE + 2})
    _, asked = agreeing(pay_claim, book, {"claim": reported.claim, "amount": 900, "date": TRUE + 3, "method": "cash"})
    assert "is closed" in asked
    claim = find(book, "claims", reported.claim)
    assert (claim.incurred, claim.reported, claim.decided) == (TRUE - 3, OPEN, OPEN)


def test_what_cannot_be_on_the_open_day_is_refused_as_closed(book: Book) -> None:
    """The term was over before the first open day."""
    close(book, Q4)
    with pytest.raises(Refused) as refused:
        end_policy(book, {"policy": "P-1", "exit_date": parse_day("2025-12-01"), **EXIT}, WHO)
    assert not isinstance(refused.value, Doubtful)
    assert "quarter 4 of 2025 is closed" in PLAIN.say(refused.value.problems[0].message)


def active(book: Book, day: int) -> int:
    """Everybody insured at the end of a day."""
    sql = "SELECT ifnull(sum(persons), 0) FROM persons_cells WHERE product = 0 AND office = 0 AND day <= ?"
    return int(book.value(sql, (day,)))


def written(book: Book, day: int) -> int:
    """The premium written on a day."""
    return posted(book, "refund", day) + posted(book, "due", day)


def posted(book: Book, kind: str, day: int) -> int:
    """What moved on a day, of a kind; a refund takes away."""
    sql = "SELECT ifnull(sum(amount), 0) FROM entries_cells WHERE kind = ? AND day = ?"
    return int(book.value(sql, (kind, day))) * (-1 if kind == "refund" else 1)
