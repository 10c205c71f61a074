"""The figures of our own and the indicators by sex, in random schemes, as a second reading has them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.indicators.beyond import BEYOND
from desktop_app.core.indicators.by_sex import BY_SEX, SEXES
from desktop_app.figures.figures import Figures
from desktop_app.figures.scope import BookScope
from tests.second_opinion import program
from tests.second_opinion.effort import tries
from tests.second_opinion.monitored_schemes import monitored
from tests.second_opinion.oracle_beyond import beyond, by_sex
from tests.second_opinion.oracle_folder import ONE_DAY, Sheets, read
from tests.second_opinion.oracle_indicators import Question
from tests.second_opinion.oracle_premium import ANY_OFFICE
from tests.second_opinion.program import book_of
from tests.second_opinion.schemes import days_of, periods

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn


@st.composite
def complained(draw: DrawFn) -> Sheets:
    """A scheme in which people complain."""
    sheets: dict[str, Any] = dict(draw(monitored()))
    claims = [row["code"] for row in sheets.get("claims", ())]
    policies = [row["code"] for row in sheets.get("policies", ())]
    people = [row["code"] for row in sheets["people"]]
    rows = []
    for at in range(draw(st.integers(0, 6))):
        received = draw(days_of(sheets))
        claim = draw(st.sampled_from(["", *claims]))
        answered = draw(st.sampled_from((None, 0, 30, 31)))
        rows.append(
            {
                "code": f"K-{at}",
                "received": received.isoformat(),
                "person": draw(st.sampled_from(["", *people])),
                "policy": draw(st.sampled_from(["", *policies])),
                "claim": claim,
                "appeal": draw(st.sampled_from(("yes", "no", "") if claim else ("no", ""))),
                "answered": "" if answered is None else (received + ONE_DAY * answered).isoformat(),
                "outcome": "open" if answered is None else draw(st.sampled_from(("upheld", "partly", "refused"))),
            }
        )
    return sheets | {"complaints": rows}


@tries(18)
@given(st.data())
def test_the_figures_of_our_own_are_what_a_second_reading_has(data: st.DataObject) -> None:
    sheets = data.draw(complained())
    asked = [data.draw(periods(sheets)) for _ in range(2)]
    folder = read(sheets)
    with book_of(sheets) as book:
        figures = Figures(book)
        for first, last in asked:
            for product in (None, *folder.products):
                for office in (ANY_OFFICE, *folder.offices):
                    question = Question(folder, product, first, last, office)
                    at = None if office == ANY_OFFICE else program.office_row(book, office)
                    row = program.product_row(book, product)
                    scope = BookScope(figures, program.period(first, last), row, at)
                    meant = beyond(question) | {k: v for name in SEXES for k, v in by_sex(question, name).items()}
                    said = {name: _sides(scope, name) for name in meant}
                    assert said == {name: (Fraction(top), Fraction(bottom)) for name, (top, bottom) in meant.items()}


def _sides(scope: BookScope, name: str) -> tuple[Fraction, Fraction]:
    """Both sides of a figure, whatever its status."""
    of = next(each for each in (*BEYOND, *BY_SEX) if each.name == name)
    return Fraction(scope.value(of.ratio.top) or 0), Fraction(scope.value(of.ratio.bottom) or 0)
