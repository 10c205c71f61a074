"""Nothing grows too large to be read at once, and everything says what it is for."""

from __future__ import annotations

import ast
from collections import Counter
from functools import cache
from pathlib import Path
from statistics import median

import pytest

from translations.marks import trees

TOP = Path(__file__).parents[1]
FILE_LINES = 300
FUNCTION_LINES = 40
MEDIAN_LINES = 8
FOLDERS = ("desktop_app", "tests", "translations", "installer")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions(tree: ast.Module) -> list[Function]:
    """Every function of a file, inner ones and methods included."""
    return [node for node in ast.walk(tree) if isinstance(node, Function)]


def lines(function: Function) -> int:
    """How many lines a function has, from its def to its end."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def too_long(tree: ast.Module) -> list[str]:
    """The functions nobody reads at once."""
    return [f"{each.name}: {lines(each)} lines" for each in functions(tree) if lines(each) > FUNCTION_LINES]


def without_purpose(tree: ast.Module) -> list[str]:
    """What does not open with a sentence: the module, its public classes, functions and methods."""
    nodes = [node for body in _bodies(tree) for node in body if isinstance(node, Function | ast.ClassDef)]
    silent = [node.name for node in nodes if not node.name.startswith("_") and not ast.get_docstring(node)]
    return silent if ast.get_docstring(tree) else ["the module", *silent]


def _bodies(tree: ast.Module) -> list[list[ast.stmt]]:
    return [tree.body, *(node.body for node in tree.body if isinstance(node, ast.ClassDef))]


@cache
def sources() -> dict[str, ast.Module]:
    """Every file's syntax tree by its place."""
    parsed = (tree for folder in FOLDERS for tree in trees(TOP / folder).items())
    return {file.relative_to(TOP).as_posix(): tree for file, tree in parsed}


def test_every_file_fits_its_measure() -> None:
    texts = {name: (TOP / name).read_text(encoding="utf-8") for name in sources()}
    assert [name for name, text in texts.items() if len(text.splitlines()) > FILE_LINES] == []
    assert {name: long for name, tree in sources().items() if (long := too_long(tree))} == {}


def test_everything_public_says_its_purpose() -> None:
    of_the_program = ((name, tree) for name, tree in sources().items() if not name.startswith("tests/"))
    assert {name: silent for name, tree in of_the_program if (silent := without_purpose(tree))} == {}


@pytest.mark.parametrize("folder", ["desktop_app", "tests"])
def test_half_of_all_functions_are_a_few_lines(folder: str) -> None:
    inside = (tree for name, tree in sources().items() if name.startswith(f"{folder}/"))
    sizes = [lines(each) for tree in inside for each in functions(tree)]
    assert median(sizes) < MEDIAN_LINES


def test_an_overlong_function_is_seen_wherever_it_hides() -> None:
    body = "\n".join(["        pass"] * FUNCTION_LINES)
    source = f"class A:\n    def fits(self):\n{body[:-13]}\n    def grew(self):\n{body}"
    assert too_long(ast.parse(source)) == [f"grew: {FUNCTION_LINES + 1} lines"]


def test_a_missing_purpose_is_seen() -> None:
    source = "class A:\n    def b(self): ...\n    def _c(self): ...\ndef d():\n    '''Do.'''\n    def e(): ..."
    assert without_purpose(ast.parse(source)) == ["the module", "A", "b"]


def test_no_two_classes_share_a_name() -> None:
    """Who searches for a name finds the one thing that it means."""
    named = Counter(
        node.name
        for place, tree in sources().items()
        if place.startswith("desktop_app/")
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    )
    assert [name for name, times in named.items() if times > 1] == []
