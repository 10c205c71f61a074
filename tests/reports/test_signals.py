"""Likely duplicates and providers that stand out, worked out by hand."""

from __future__ import annotations

import pytest

from desktop_app.core.language import PLAIN
from desktop_app.core.text import Text
from tests.watching import claim, twice, watching


def test_a_pair_belongs_to_the_period_of_its_later_claim_with_all_that_is_alike() -> None:
    with watching("2026-02-01", "2026-02-28", **twice(covered="95")) as tables:
        (pair,) = tables["duplicates"]
        assert (pair["person"], pair["claim"], pair["earlier_claim"]) == ("M-1", "C-2", "C-1")
        assert (pair["amount"], pair["earlier_amount"]) == (9500, 10000)
        assert isinstance(pair["why"], Text)
        assert PLAIN.say(pair["why"]) == "same benefit, same cause, nearly the same amount, same provider"
    with watching("2026-01-01", "2026-01-31", **twice()) as tables:
        assert tables["duplicates"] == []


@pytest.mark.parametrize(
    "more", [{"incurred": "2026-02-04"}, {"covered": "89"}, {"decision": "rejected"}, {"benefit": "", "cause": ""}]
)
def test_a_pair_that_is_apart_unlike_or_rejected_is_none(more: dict[str, str]) -> None:
    with watching("2026-02-01", "2026-02-28", **twice(reported="2026-02-04", decided="2026-02-04", **more)) as tables:
        assert tables["duplicates"] == []


def test_the_same_bill_makes_a_pair_of_claims_with_other_amounts() -> None:
    bill = [{"claim": code, "item": "bed", "billed": "150", "covered": "100"} for code in ("C-1", "C-2")]
    with watching("2026-02-01", "2026-02-28", **twice(covered="20"), claim_lines=bill) as tables:
        assert PLAIN.say(tables["duplicates"][0]["why"]).endswith("same items on the bill")
    other = [bill[0], {**bill[1], "billed": "140"}]
    with watching("2026-02-01", "2026-02-28", **twice(covered="20"), claim_lines=other) as tables:
        assert tables["duplicates"] == []


def test_a_fixed_share_of_a_bill_is_no_cut_but_a_line_cut_for_a_reason_is() -> None:
    lines = [
        {"claim": "C-1", "item": "bed", "billed": "150", "covered": "100", "reason": ""},
        {"claim": "C-2", "item": "bed", "billed": "150", "covered": "100", "reason": "not_rendered"},
    ]
    with watching("2026-01-01", "2026-02-28", **twice(), claim_lines=lines) as tables:
        found = {row["measure"]: (row["struck"], row["claims"]) for row in tables["provider_outliers"]}
        assert found == {"rejected": (0, 2), "reduced": (1, 2), "dear": (0, 2)}
        (cost,) = tables["provider_severity"]
        assert (cost["billed"], cost["met"], cost["severity_ratio"], cost["median"]) == (30000, 20000, 1, 10000)


def test_a_dear_provider_is_measured_by_what_its_benefits_cost_elsewhere() -> None:
    claims = [
        claim(f"C-{at}", "P-1", f"2026-01-{at:02d}", "300" if at % 2 else "100", provider=f"X-{1 + at % 2}")
        for at in range(1, 25)
    ]
    sheets = {**twice(), "claims": claims}
    with watching("2026-01-01", "2026-01-31", **sheets) as tables:
        cheap, dear = tables["provider_severity"]
        assert (cheap["provider"], cheap["severity"], cheap["usual_severity"]) == ("X-1", 10000, 20000)
        assert (dear["severity_ratio"], cheap["severity_ratio"]) == (1.5, 0.5)
        signals = {(row["provider"], row["measure"]): row["signal"] for row in tables["provider_outliers"]}
        assert signals["X-1", "dear"] == "very_low"
        assert signals["X-2", "dear"] == "very_high"
        assert signals["X-1", "rejected"] == "within"
