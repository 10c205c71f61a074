"""A statement of a quarter in Khmer, whose words are parted by a dictionary, beside English; and from file to paper."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.benchmarks.ratio import told, work_of
from tests.benchmarks.schemes import scheme_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.catalog.pages.page import Document

LIMIT = 1.5
"""Khmer may take so many times as long as English."""
WHOLE = 4.0
"""From file to finished paper may take so many times as long as writing the pages of what is worked out."""
ROUNDS = 5


def run(sizes: Sequence[str]) -> bool:
    """Measure, print the figures, and say whether every size keeps to the limit."""
    kept = [_measured(size) for size in sizes]
    return all(kept)


def _measured(size: str) -> bool:
    """Print the statement of the last whole quarter in turn in both languages; told is the middle round."""
    document = _document(size)
    rounds = [
        (_printed(document, "en"), _printed(document, "km"), work_of(lambda: _document(size))) for _ in range(ROUNDS)
    ]
    english, khmer, _ = sorted(rounds, key=lambda of: of[1] / of[0])[ROUNDS // 2]
    kept = told(f"paper {size}: a statement in Khmer", khmer, ("in English", english), LIMIT)
    pages, _, figures = sorted(rounds, key=lambda of: of[2] / of[0])[ROUNDS // 2]
    return told(f"paper {size}: from file to paper", figures + pages, ("its pages", pages), WHOLE) and kept


def _document(size: str) -> Document:
    """A statement."""
    from desktop_app.acts.make_demonstration import last_quarter
    from desktop_app.reports.statement import statement, statement_of
    from desktop_app.store.opening import open_book

    book = open_book(scheme_file(size), look=True)
    document = statement(statement_of(book, last_quarter()))
    book.close()
    return document


def _printed(document: Document, code: str) -> float:
    """The processor's seconds of printing a document in a language."""
    from desktop_app.core.language import USUAL
    from desktop_app.pdf.render import render
    from desktop_app.ui.speech.languages import paper_speech

    with TemporaryDirectory() as folder:
        return work_of(partial(render, document, paper_speech(code, USUAL), Path(folder) / "paper.pdf"))
