"""What becomes of what the rules find: the impossible is refused, the doubtful is asked about once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.catalog.forms.form import Group
from desktop_app.core.doubts import REASONS, Doubtful
from desktop_app.core.problems import Problem, Refused, refused
from desktop_app.core.text import text
from desktop_app.store.rows import find, row_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.catalog.forms.form import Form, Line
    from desktop_app.store.database import Book


def require(form: Form, values: Mapping[str, Any]) -> None:
    """Refuse values that leave a needed answer open, each with its field."""
    problems = [Problem(text("Acts", "Fill in: {label}.", label=line.label), key) for key, line in _open(form, values)]
    if problems:
        raise Refused(*problems)


def judge(problems: Sequence[Problem], doubts: Sequence[Problem], values: Mapping[str, Any]) -> str | None:
    """Refuse problems and ask about every doubt that has no reason; the reasons, which the save keeps."""
    if problems:
        raise Refused(*problems)
    given = values.get(REASONS) or {}
    asked = [doubt for doubt in doubts if not given.get(doubt.message)]
    if asked:
        raise Doubtful(*asked)
    return "; ".join(dict.fromkeys(given.values())) or None


def known(book: Book, name: str, values: Mapping[str, Any], key: str) -> Any:
    """The record a value names; Refused where there is none."""
    code = str(values.get(key) or "")
    record = find(book, name, code)
    if record is None:
        raise refused(text("Acts", "There is no {code}. Choose one from the list.", code=code or "?"), key)
    return record


def place(book: Book, name: str, code: str) -> int:
    """The row of a record that is known to be there: nothing is ever deleted."""
    row = row_of(book, name, code)
    if row is None:
        raise LookupError(code)
    return row


def _open(form: Form, values: Mapping[str, Any]) -> Iterator[tuple[str, Line]]:
    """The needed lines that are not answered, with their keys."""
    for part in form.parts:
        if isinstance(part, Group):
            for at, row in enumerate(values.get(part.key) or ()):
                yield from ((f"{part.key}.{at}.{line.key}", line) for line in part.lines if _missing(line, row))
        elif _missing(part, values):
            yield part.key, part


def _missing(line: Line, values: Mapping[str, Any]) -> bool:
    """Whether a needed answer is open; a line that is not asked needs none."""
    asked = line.when is None or values.get(line.when[0]) in line.when[1]
    return asked and line.required and values.get(line.key) in {None, ""}
