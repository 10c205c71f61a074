"""Blank forms and registers, for where there is no laptop: generated from the forms of the window, in their order."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from desktop_app.catalog.forms.form import FormLine, Group
from desktop_app.catalog.forms.registry import FORMS
from desktop_app.catalog.keyed_forms import KEYED
from desktop_app.catalog.pages.page import Document, PaperColumn, PaperRow, Paragraph, Signatures
from desktop_app.catalog.pages.slips import EmptyRoom, WritingTable
from desktop_app.core.problems import refused
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.batch import PaperHeap
from desktop_app.reports.report import Report, ReportOption
from desktop_app.reports.written_form import Pen, answers_of, columns_of_lines, joined, keys_to, written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.forms.form import Form
    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.shown import Shown
    from desktop_app.reports.report import Asked

USUAL = (
    "enrol_household",
    "take_premium",
    "renew_policy",
    "end_policy",
    "report_claim",
    "decide_claim",
    "pay_claim",
    "complaints",
)
"""The forms that are taken to villages and to meetings, in the order of the work."""
_ROWS = 13
"""Empty rows of a page of a register."""
_WIDEST = 9
"""Columns of a register that stand side by side on a sheet; more go on below."""
FORM = ReportOption("form", text("Slip", "one form only, by the name that the list shows"), default="")
_COLUMNS = (
    Column("form", text("Keying", "Form"), Unit.TEXT),
    Column("name", text("Field", "Name"), Unit.TEXT),
    Column("question", text("Slip", "What is asked"), Unit.TEXT),
    Column("answers", text("Slip", "Answers to mark"), Unit.TEXT),
)
_NUMBER = PaperColumn(text("Slip", "No."), 0.5, figures=True)
_HOW = text("Slip", "Write clearly. What is in bold is needed.")
_BY_ROWS = text("Slip", "One row for each.")
_FILLED = text("Slip", "Filled in by")


def tables(asked: Asked) -> Iterator[Table]:
    """The questions of the forms in their order."""
    rows = [
        (form.name, form.title, each.label, _answers(asked, each)) for form in _forms(asked) for each in lines_of(form)
    ]
    others = ", ".join(name for name in KEYED if name not in USUAL)
    note = text("Slip", "Other forms can be printed by their names: {names}.", names=others)
    yield Table("forms", text("Slip", "Blank forms"), _COLUMNS, tuple(rows), (note,))


def forms(asked: Asked) -> PaperHeap:
    """Each form on a page of its own."""
    wanted = _forms(asked)
    return PaperHeap(len(wanted), (_form(asked, each) for each in wanted))


def registers(asked: Asked) -> PaperHeap:
    """Each form as a register: a row a record."""
    wanted = _forms(asked)
    return PaperHeap(len(wanted), (_register(asked, each) for each in wanted))


def lines_of(form: Form) -> Iterator[FormLine]:
    """Every question of a form in its order, those of its tables as well."""
    for part in form.parts:
        yield from part.lines if isinstance(part, Group) else (part,)


def _forms(asked: Asked) -> list[Form]:
    """The forms asked for; Refused where there is none of that name."""
    name = str(asked["form"] or "")
    if not name:
        return [FORMS[each] for each in USUAL]
    if name not in FORMS:
        near = get_close_matches(name, FORMS, 1, 0.0)[0]
        raise refused(text("Slip", "There is no form {name}; the nearest is {near}.", name=name, near=near), "form")
    return [FORMS[name]]


def _answers(asked: Asked, of: FormLine) -> Shown:
    """The answers of a short list in one cell."""
    found = answers_of(of, Pen(asked.figures.book, ""))
    return joined(found) if found else None


def _form(asked: Asked, form: Form) -> Document:
    """One blank form."""
    pen = Pen(asked.figures.book, asked.figures.scheme.currency)
    end = (EmptyRoom(6), Signatures((_FILLED, text("Slip", "Entered by"))))
    return Document(form.title, asked.figures.scheme.name, _HOW, (*written(form, pen), *end))


def _register(asked: Asked, form: Form) -> Document:
    """One register: its columns in the order of the questions, in as many parts as they need."""
    lines = [*lines_of(form)]
    parts = -(-len(lines) // _WIDEST)
    each = -(-len(lines) // parts)
    blocks: list[Block] = []
    for first in range(0, len(lines), each):
        some = lines[first : first + each]
        columns = (_NUMBER, *columns_of_lines(some))
        rows = tuple(PaperRow((at, *[None] * len(some))) for at in range(1, _rows_of(parts) + 1))
        blocks.append(WritingTable(columns, rows))
    keys = [Paragraph(words, quiet=True) for words in keys_to(lines)]
    return Document(form.title, asked.figures.scheme.name, _BY_ROWS, (*blocks, *keys), wide=True)


def _rows_of(parts: int) -> int:
    """The rows of each part, so that all parts stand on one sheet: each has a heading as high as two rows."""
    return (_ROWS - 2 * (parts - 1)) // parts


REPORTS = (
    Report(
        "blank_forms",
        text("Slip", "Blank forms"),
        tables,
        (FORM,),
        shelf="office_papers",
        papers=forms,
        of_figures=False,
    ),
    Report(
        "blank_registers",
        text("Slip", "Blank registers"),
        tables,
        (FORM,),
        shelf="office_papers",
        papers=registers,
        of_figures=False,
    ),
)
