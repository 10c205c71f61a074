"""What a plan says of the years to come is what comes, on average, where things stay as they were."""

from __future__ import annotations

from tests.truth.ahead import YEARS, measure, table
from tests.truth.average import seeds

SCHEMES = 6
NAMES = {"insured", "written", "earned", "incurred", "paid", "costs"}


def test_a_plan_made_of_the_past_of_an_even_scheme_comes_true_on_average() -> None:
    """It knows no more than was known on its first day, and is held against the two years that follow."""
    errors = measure(seeds(SCHEMES))
    assert set(errors) == {(year + 1, name) for year in range(YEARS) for name in NAMES}
    assert all(of.within for of in errors.values()), "\n".join(table(errors))
