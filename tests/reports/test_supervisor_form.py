"""A supervisor's form is one file that a person writes; what it names that does not exist is refused in a sentence."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.shown import Amount, Share
from desktop_app.core.table import RowKind
from desktop_app.figures.figures import Figures
from desktop_app.reports.boards.form import EXAMPLE
from desktop_app.reports.boards.form_file import form_in
from desktop_app.reports.boards.formula import Formula, parsed
from tests.reports.large import large
from tests.reports.test_boards import EMPTY, FIRST_OF_LARGE, QUARTER, answer_of, hamlet, one_product, printed, table
from tests.second_opinion.program import book_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.store.database import Book
    from tests.second_opinion.oracle_folder import Sheets

__all__ = ("hamlet",)
ROW = '[[row]]\ncode = "A"\nfigure = "P02"\n'


def written(place: Path, words: str, title: str = 'title = "A return"\n') -> Path:
    """A form as a person writes it."""
    path = place / "form.toml"
    path.write_text(title + words, encoding="utf-8")
    return path


def test_the_example_has_the_figures_of_the_lines_and_what_follows_from_them(hamlet: Book) -> None:
    found = table(answer_of(hamlet, "form"), "form")
    lines = Figures(hamlet).lines(QUARTER)
    told = dict(zip(found.column("code"), found.column("value"), strict=True))
    assert told["A5"] == Amount(lines["P02"] - lines["P11"] - lines["P16"])
    assert told["A6"] == Share((lines["P11"] + lines["P16"]) / lines["P02"])
    assert told["C2"] == Amount(lines["B14"] + lines["B17"] + lines["B20"])
    assert found.kind(0) is RowKind.HEADING


def test_a_form_of_ones_own_has_its_rows_in_their_order_under_their_labels(hamlet: Book, tmp_path: Path) -> None:
    own = ROW + '[[row]]\ncode = "Z.1"\nlabel = "Half"\nformula = "A * 0.5"\nunit = "money"\n'
    found = table(answer_of(hamlet, "form", form=written(tmp_path, own)), "form")
    assert PLAIN.say(found.label) == "A return"
    assert found.column("code") == ("A", "Z.1")
    assert found.column("label")[1] == "Half"
    assert found.figures == ("P02", "")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ('[[row]]\ncode = "A"\nfigure = "P99"\n', "Row 1: there is no figure P99; the nearest is P29."),
        ('[[row]]\ncode = "A"\nfigur = "P02"\n', "Row 1: there is no figur; a row has"),
        ('[[row]]\nfigure = "P02"\n', "Row 1: it needs a code of its own"),
        (ROW + ROW, "Row 2: it needs a code of its own"),
        ('[[row]]\ncode = "A"\n', "Row 1: it needs a figure or a formula"),
        (ROW + '[[row]]\ncode = "B"\nformula = "A"\nunit = "money"\n', "Row 2: a formula needs a label."),
        (ROW + '[[row]]\ncode = "B"\nlabel = "b"\nformula = "A"\n', "Row 2: a formula needs a unit: money, percent"),
        (
            ROW + '[[row]]\ncode = "B"\nlabel = "b"\nunit = "money"\nformula = "A + C"\n',
            "Row 2: the formula names C, and no row above it has this code.",
        ),
        (
            ROW + '[[row]]\ncode = "B"\nlabel = "b"\nunit = "money"\nformula = "A +"\n',
            "Row 2: the formula “A +” cannot be read.",
        ),
        ('[[row]]\ncode = 1\nfigure = "P02"\n', "Row 1: words stand in quotation marks"),
        ('[[row]]\nheading = "H"\ncode = "A"\n', "Row 1: a heading stands alone."),
        ("row = [1]\n", "Row 1: it is no row"),
        ("", "A form has a title and rows"),
        ("[[row]\n", "It cannot be read as a form"),
    ],
)
def test_what_a_form_names_that_does_not_exist_is_refused_in_a_sentence(tmp_path: Path, words: str, said: str) -> None:
    with pytest.raises(Refused) as refusal:
        form_in(written(tmp_path, words))
    (problem,) = refusal.value.problems
    assert PLAIN.say(problem.message).startswith(said)
    assert problem.file == "form.toml"


def test_a_form_that_is_not_there_or_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe\x00")
    said = {"nothing.toml": "cannot be opened", ".": "cannot be opened", "bytes.toml": "cannot be read as a form"}
    for name, words in said.items():
        with pytest.raises(Refused) as refusal:
            form_in(tmp_path / name)
        assert words in PLAIN.say(refusal.value.problems[0].message)


@pytest.mark.parametrize("letters", ["utf-8-sig", "utf-16", "utf-8"])
def test_a_form_may_be_saved_as_editors_on_windows_save_it(tmp_path: Path, letters: str) -> None:
    (tmp_path / "form.toml").write_bytes(f'title = "Récapitulatif"\n{ROW}'.replace("\n", "\r\n").encode(letters))
    assert form_in(tmp_path / "form.toml").title == "Récapitulatif"


@pytest.mark.parametrize(
    ("words", "value"),
    [("a + b * 2", 7), ("(a + b) * 2", 10), ("a - b - 1", 0), ("b / a / 2", Fraction(1, 3)), ("a * (b - (1 + 1))", 0)],
)
def test_a_formula_is_worked_out_as_in_arithmetic(words: str, value: int | Fraction) -> None:
    formula = parsed(words, ("a", "b"))
    assert isinstance(formula, Formula)
    known = {"a": Fraction(3), "b": Fraction(2)}
    assert formula.value(known) == value


@pytest.mark.parametrize("words", ["", "()", "a b", "a (b)", "+ a", "a **b", "(a", "a)", "a; b", "a.b()", "1" * 401])
def test_what_is_no_formula_is_none(words: str) -> None:
    assert not isinstance(parsed(words, ("a", "b", "a.b")), Formula)


def test_what_is_not_known_or_would_divide_by_nothing_stays_open() -> None:
    formula = parsed("a / b", ("a", "b"))
    assert isinstance(formula, Formula)
    assert formula.value({"a": Fraction(1), "b": Fraction(0)}) is None
    assert formula.value({"a": None, "b": Fraction(1)}) is None


def test_the_form_of_a_scheme_without_records_has_no_nought(tmp_path: Path) -> None:
    with book_of(EMPTY) as book:
        answer = answer_of(book, "form")
        printed(answer, tmp_path / "form.pdf", "en")
    assert set(table(answer, "form").column("value")) == {None}


@pytest.mark.parametrize("code", ["en", "ur", "km"])
@pytest.mark.parametrize("sheets", [one_product, large])
def test_the_form_of_the_longest_names_and_amounts_stays_on_its_pages(
    tmp_path: Path, code: str, sheets: Callable[[], Sheets]
) -> None:
    long = written(tmp_path, ROW, f'title = "{"Return of every microinsurer " * 6}"\n')
    with book_of(sheets()) as book:
        for form in (EXAMPLE, long):
            printed(answer_of(book, "form", FIRST_OF_LARGE, form=form), tmp_path / "form.pdf", code)
