"""Days of claims, and the sample an auditor can draw again."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from hashlib import sha256

from desktop_app.core.indicators.promptness import MEASURED, Served, drawn, in_bands, spread

CLAIMS = [Served(f"C-{at:03d}", 1, 0, at, at + 1, at + 3, at + 10, rejected=False) for at in range(200)]


def codes(size: int, seed: int, claims: list[Served] = CLAIMS) -> list[str]:
    """The codes of a sample."""
    return [claim.code for claim in drawn(claims, size, seed)]


def test_a_sample_is_the_same_whatever_the_order_and_stands_in_the_order_of_codes() -> None:
    sample = codes(50, 1)
    assert sample == sorted(set(sample))
    assert len(sample) == 50
    assert codes(50, 1, CLAIMS[::-1]) == sample


def test_a_sample_never_changes_from_one_version_to_the_next() -> None:
    """Written down once: an auditor who drew these in one year draws them again in another."""
    assert codes(5, 1) == ["C-008", "C-037", "C-041", "C-061", "C-137"]
    assert codes(5, 7) == ["C-022", "C-106", "C-149", "C-156", "C-175"]


def test_a_sample_can_be_drawn_by_hand() -> None:
    ranked = sorted(CLAIMS, key=lambda claim: sha256(f"3:{claim.code}".encode()).hexdigest())
    assert codes(60, 3) == sorted(claim.code for claim in ranked[:60])


def test_a_larger_sample_holds_the_smaller_one() -> None:
    assert set(codes(50, 2)) < set(codes(60, 2))


def test_fewer_claims_than_asked_for_are_all_drawn() -> None:
    assert codes(500, 1) == [claim.code for claim in CLAIMS]
    assert codes(50, 1, []) == []


def test_every_claim_has_its_chance() -> None:
    times = Counter(code for seed in range(300) for code in codes(50, seed))
    assert set(times) == {claim.code for claim in CLAIMS}
    assert 40 < min(times.values()) < 75 < max(times.values()) < 115


def test_a_rejected_claim_delivers_nothing_and_an_open_one_has_no_days() -> None:
    rejected = Served("C-1", 1, 0, 0, 6, 22, 22, rejected=True, report=6, decide=16, total=22)
    waiting = Served("C-2", 1, 0, 0, 6, None, None, rejected=False)
    assert [rejected.took(step) for step in MEASURED] == [6, 16, None, 22]
    assert [waiting.took(step) for step in MEASURED] == [None] * 4


def test_means_and_medians_are_exact() -> None:
    assert spread([]).mean is None
    assert (spread([2, 0, 5, 8]).mean, spread([2, 0, 5, 8]).median) == (Fraction(15, 4), Fraction(7, 2))


def test_bands_hold_both_their_ends() -> None:
    assert in_bands([0, 7, 8, 30, 31, 90, 91, 400]) == {"0-7": 2, "8-30": 2, "31-90": 2, "91+": 2}
