"""What the rules propose for a claim, worked by hand, with the sentence of each rule that cuts."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.core.adjudication import BenefitTerms, BilledItem, ClaimFacts, Proposal, adjudicate
from desktop_app.core.continuity import CoveredDays, CoverFacts, PremiumDue, continuity
from desktop_app.core.language import PLAIN
from desktop_app.core.period import parse_day

TERM = CoveredDays("P", parse_day("2026-02-12"), parse_day("2026-12-31"))
PAID = PremiumDue(TERM.first, TERM.last, TERM.first, 120_00, TERM.first)
UNPAID = PAID._replace(paid_on=None)
BED, DRUGS = BilledItem("Bed", 600_00, None), BilledItem("Drugs", 300_00, None)


def claim(event: str = "2026-06-01", due: PremiumDue = PAID, term: CoveredDays = TERM, **told: Any) -> ClaimFacts:
    """A claim of 900.00 for a bed and drugs under a policy with a waiting period of 90 days."""
    facts, day = CoverFacts("P", (term,), (due,), waiting_days=90), parse_day(event)
    usual = {"loss": 900_00, "estimate": 900_00, "items": (BED, DRUGS), "benefit": BenefitTerms("Stay"), **told}
    then, now = continuity(facts, day), continuity(facts, parse_day("2026-12-31"))
    return ClaimFacts(event=day, then=then, now=now, **usual)


def said(proposal: Proposal) -> list[str]:
    return [PLAIN.say(ruling.sentence) for ruling in proposal.rulings]


def met(proposal: Proposal) -> list[tuple[int, str | None]]:
    return [(line.covered, line.reason) for line in proposal.lines]


@pytest.mark.parametrize(
    ("event", "reason", "sentence"),
    [
        ("2026-02-11", "not_covered", "Cover begins on 2026-02-12; the event was on 2026-02-11."),
        ("2026-05-03", "waiting_period",
         "The waiting period of 90 days ends on 2026-05-12; the event was on 2026-05-03."),
        ("2027-01-01", "cover_ended", "Cover ended on 2026-12-31; the event was on 2027-01-01."),
    ],
)  # fmt: skip
def test_outside_the_cover_nothing_is_met_and_the_sentence_says_why(event: str, reason: str, sentence: str) -> None:
    found = adjudicate(claim(event))
    assert (found.decision, found.reason, found.covered) == ("rejected", reason, 0)
    assert met(found) == [(0, reason), (0, reason)]
    assert said(found)[0] == sentence == PLAIN.say(found.lines[0].why[0])


def test_whom_the_policy_does_not_name_is_not_covered() -> None:
    found = adjudicate(claim(term=TERM._replace(policy="Q")))
    assert (found.decision, found.reason) == ("rejected", "not_covered")
    assert said(found)[0] == "The policy does not cover this person."


def test_on_the_first_day_after_waiting_all_is_met() -> None:
    found = adjudicate(claim("2026-05-13"))
    assert (found.decision, found.reason, met(found), said(found)) == (
        "paid",
        None,
        [(600_00, None), (300_00, None)],
        [],
    )


def test_deductible_then_coinsurance_are_the_insureds_own_and_cut_nothing_off_a_decision() -> None:
    found = adjudicate(claim(benefit=BenefitTerms("Stay", deductible=100_00, coinsurance=10.0)))
    assert (found.decision, found.reason, met(found)) == ("paid", None, [(450_00, None), (270_00, None)])
    assert [PLAIN.say(why) for why in found.lines[0].why] == [
        "The insured pays the first 100.00 of each claim: 100.00 here.",
        "The insured pays 10.0 % of the rest: 50.00 here.",
    ]


def test_a_deductible_larger_than_the_first_line_goes_on_to_the_next() -> None:
    found = adjudicate(claim(benefit=BenefitTerms("Stay", deductible=700_00)))
    assert met(found) == [(0, None), (200_00, None)]


def test_a_loss_within_the_deductible_leaves_nothing_to_pay() -> None:
    found = adjudicate(claim(benefit=BenefitTerms("Stay", deductible=900_00)))
    assert (found.decision, found.reason, found.covered) == ("rejected", "not_covered", 0)


def test_coinsurance_is_rounded_line_by_line_and_percent_is_exact() -> None:
    items = (BilledItem("Bed", 1_05, None), BilledItem("Drugs", 1_05, None))
    found = adjudicate(claim(items=items, loss=2_10, benefit=BenefitTerms("Stay", coinsurance=33.3)))
    assert met(found) == [(70, None), (70, None)]  # 33.3 % of 105 is 34.965, which rounds to 35


def test_the_limit_for_a_claim_meets_the_lines_in_their_order() -> None:
    found = adjudicate(claim(benefit=BenefitTerms("Stay", limit_per_claim=700_00)))
    assert (found.decision, found.reason) == ("partly", "limit_reached")
    assert met(found) == [(600_00, None), (100_00, "limit_reached")]
    assert said(found) == ["Stay covers up to 700.00 a claim."]


@pytest.mark.parametrize(
    ("used", "left", "decision"),
    [(0, [600_00, 300_00], "paid"), (800_00, [200_00, 0], "partly"), (1_200_00, [0, 0], "rejected")],
)
def test_what_is_left_of_the_limit_for_the_year_is_met(used: int, left: list[int], decision: str) -> None:
    found = adjudicate(claim(benefit=BenefitTerms("Stay", limit_per_year=1_000_00), used=used))
    assert ([line.covered for line in found.lines], found.decision) == (left, decision)
    assert said(found)[0].startswith(f"Stay covers up to 1000.00 a year; {used // 100}.00 of it is used in the year")
    assert "from 2026-02-12" in said(found)[0]


def test_the_smallest_of_all_limits_holds_and_the_insureds_share_comes_off_first() -> None:
    terms = BenefitTerms("Stay", limit_per_claim=500_00, limit_per_year=1_000_00, coinsurance=50.0)
    found = adjudicate(claim(benefit=terms, used=700_00, sum_insured=2_000_00, used_of_sum=1_800_00))
    assert met(found) == [(200_00, "limit_reached"), (0, "limit_reached")]
    assert "The sum insured is 2000.00; 1800.00 of it is used in this term, 200.00 is left." in said(found)


def test_what_was_left_out_at_the_report_stays_out_with_its_reason() -> None:
    items = (BilledItem("Bed", 600_00, 400_00, "not_rendered"), DRUGS._replace(covered=0))
    found = adjudicate(claim(items=items))
    assert met(found) == [(400_00, "not_rendered"), (300_00, None)]
    assert (found.decision, found.reason) == ("partly", "not_rendered")
    assert PLAIN.say(found.lines[0].why[0]) == "200.00 was left out when it was reported."


@pytest.mark.parametrize(
    ("told", "covered"),
    [
        ({"items": ()}, 900_00),
        ({"items": (), "loss": None, "estimate": 70_00}, 70_00),
        ({"items": (), "benefit": None, "estimate": 70_00}, 70_00),
        ({"items": (BED._replace(covered=50_00),), "loss": 600_00, "benefit": None}, 50_00),
        ({"items": (BED._replace(billed=None, covered=50_00),), "loss": None}, 50_00),
    ],
)
def test_without_items_or_a_benefit_what_is_known_best_stands(told: dict[str, Any], covered: int) -> None:
    assert adjudicate(claim(**told)).covered == covered


def test_without_a_benefit_it_says_that_no_limit_holds() -> None:
    assert said(adjudicate(claim(benefit=None))) == [
        "No benefit is named, so no limit holds: what was estimated stands."
    ]


@pytest.mark.parametrize(
    ("due", "sentences"),
    [
        (PAID, []),
        (UNPAID, ["No premium is paid for this policy.", "120.00 of premium is due and not paid."]),
        (PAID._replace(paid_on=parse_day("2026-07-01")),
         ["The first premium was paid on 2026-07-01, after the event on 2026-06-01."]),
        (PAID._replace(last=parse_day("2026-05-31")),
         ["On the day of the event, 2026-06-01, premium was paid up to 2026-05-31."]),
    ],
)  # fmt: skip
def test_unpaid_premium_is_said_and_cuts_nothing_by_itself(due: PremiumDue, sentences: list[str]) -> None:
    found = adjudicate(claim(due=due))
    assert (said(found), found.covered) == (sentences, 900_00)


@pytest.mark.parametrize(
    ("age", "most", "asks"), [(66, 65, True), (65, 65, False), (None, 65, False), (90, None, False)]
)
def test_who_was_too_old_when_the_cover_began_is_named_and_takes_no_fast_track(
    age: int | None, most: int | None, asks: bool
) -> None:
    found = adjudicate(claim(age=age, exit_age=most))
    told = ["The person was 66 when the cover began; the product covers people up to 65."]
    assert (said(found), found.covered) == (told if asks else [], 900_00)
    assert found.fast(900_00) is not asks


@pytest.mark.parametrize(
    ("told", "limit", "fast"),
    [
        ({}, 900_00, True),
        ({}, 899_99, False),
        ({}, None, False),
        ({"benefit": BenefitTerms("Stay", limit_per_claim=800_00)}, 900_00, False),
        ({"benefit": BenefitTerms("Stay", coinsurance=10.0)}, 900_00, True),
        ({"benefit": None}, 900_00, False),
        ({"due": UNPAID}, 900_00, False),
        ({"loss": 901_00}, 900_00, False),
        ({"event": "2026-05-03"}, 900_00, False),
    ],
)
def test_the_fast_track_is_for_what_leaves_nothing_to_weigh(
    told: dict[str, Any], limit: int | None, fast: bool
) -> None:
    assert adjudicate(claim(**told)).fast(limit) is fast


def test_a_bill_that_does_not_add_up_and_an_advance_beyond_the_cover_are_said() -> None:
    found = adjudicate(claim(loss=1_000_00, advanced=950_00))
    assert said(found) == [
        "The items come to 900.00, the whole loss is 1000.00.",
        "950.00 was paid in advance, more than is approved now.",
    ]
