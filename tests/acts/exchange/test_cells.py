"""Any cell is read as what it says or refused with a sentence, and what is written is read back as it was."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.acts.exchange.cells import CellProblem, Reader, written
from desktop_app.core.entered_days import EARLIEST
from desktop_app.core.entry import LARGEST
from desktop_app.core.language import PLAIN
from desktop_app.core.manner import tidy
from desktop_app.core.period import parse_day
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.text import Text

FIELDS = tuple(field for each in SHEETS for field in each.fields)
LATEST = parse_day("9999-12-31")


def field(kind: Kind) -> Field:
    """A plain field of a kind."""
    return Field("a", "a", kind, Text("", "A"), choices=("f", "m") if kind is Kind.CHOICE else ())


@given(st.sampled_from(FIELDS), st.text(), st.sampled_from((0, 2, 3, 4)))
@example(FIELDS[0], "\x00", 2)
def test_any_cell_gives_a_value_of_the_kind_or_a_sentence(of: Field, cell: str, decimals: int) -> None:
    """No text breaks an import, and what is taken fits its column in the file."""
    try:
        value = Reader(of, decimals)[cell]
    except CellProblem as problem:
        said = PLAIN.say(problem.message)
        assert said
        assert len(said.splitlines()) == 1
        return
    kinds = {Kind.RATIO: float, Kind.TEXT: str, Kind.WORD: str, Kind.LINK: str, Kind.CHOICE: str}
    assert value is None or isinstance(value, kinds.get(of.kind, int))
    assert not isinstance(value, int) or abs(value) < 2**63


@given(st.integers(-LARGEST + 1, LARGEST - 1), st.sampled_from((0, 2, 3, 4)))
def test_amounts_are_read_as_they_were_written(minor: int, decimals: int) -> None:
    """In every currency."""
    of = field(Kind.MONEY)
    assert Reader(of, decimals)[written(of, minor, decimals)] == minor


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e14, max_value=1e14))
def test_numbers_are_read_as_they_were_written(number: float) -> None:
    """To the last bit."""
    of = field(Kind.RATIO)
    if number and abs(number) < 1e-90:
        return
    assert Reader(of, 2)[written(of, number, 2)] == number


@given(st.integers(EARLIEST, LATEST))
def test_days_are_read_as_they_were_written(day: int) -> None:
    """From the oldest member to a policy without an end."""
    of = field(Kind.DAY)
    assert Reader(of, 2)[written(of, day, 2)] == day


@given(st.text())
def test_texts_are_read_as_they_were_written(cell: str) -> None:
    """What was read once is not changed by a second reading."""
    of = field(Kind.TEXT)
    try:
        value = Reader(of, 2)[cell]
    except CellProblem:
        return
    assert Reader(of, 2)[written(of, value, 2)] == value


ODD = st.sampled_from(
    ["'", "=", "+", '"', "-", "N/A", "?", "??", "E+", "1", "a", " ", "Ã", "¯", "©", "à", "¦", "°", "#", "!"]
)


@given(st.lists(ODD, min_size=1, max_size=6).map("".join), st.sampled_from((Kind.TEXT, Kind.WORD, Kind.LINK)))
def test_whatever_text_a_record_holds_leaves_and_comes_back(odd: str, kind: Kind) -> None:
    """Guards, words for nothing and broken letters among them; and it never runs in a spreadsheet."""
    of, value = field(kind), tidy(odd)
    cell = written(of, value, 2)
    assert Reader(of, 2)[cell] == (value or None)
    assert not cell.startswith(("=", "+", "-", "@"))


def test_yes_and_no_are_read_as_they_were_written() -> None:
    """A flag is two words."""
    of = field(Kind.FLAG)
    assert [Reader(of, 2)[written(of, value, 2)] for value in (0, 1, None)] == [0, 1, None]


@pytest.mark.parametrize("spelling", ["ta'awuni", "ta’awuni", "taawuni", "non-profit", "non_profit"])
def test_takaful_models_may_be_spelt_as_they_are(spelling: str) -> None:
    """Apostrophes and hyphens are forgiven."""
    of = next(each for each in FIELDS if each.name == "model")
    assert Reader(of, 2)[spelling] in {"taawuni", "non_profit"}


def test_spelling_joiners_stay_and_marks_of_display_go() -> None:
    """A name is kept as it is spelt, without what only a screen needs."""
    of = field(Kind.TEXT)
    assert Reader(of, 2)["ক্\u200dষ\u200b"] == "ক্\u200dষ"


def test_a_long_cell_is_cut_short_in_its_problem() -> None:
    """The sentence stays readable."""
    with pytest.raises(CellProblem) as problem:
        Reader(field(Kind.DAY), 2)["x" * 5000]
    assert len(PLAIN.say(problem.value.message)) < 200


def test_only_so_many_cells_are_remembered() -> None:
    """A column of millions of different values does not fill the memory."""
    reader = Reader(field(Kind.TEXT), 2)
    for number in range(30_000):
        assert reader[str(number)] == str(number)
    assert len(reader) == 20_000
