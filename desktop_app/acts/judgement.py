"""What becomes of what the rules find: the impossible is refused, the doubtful is asked about once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.catalog.forms.form import Group
from desktop_app.core.codes import folded
from desktop_app.core.doubts import REASONS, Doubtful
from desktop_app.core.holdable import unholdable, unwritable
from desktop_app.core.problems import Problem, Refused, no_such
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text
from desktop_app.store.rows import find, row_of
from desktop_app.store.usual import usual_answer
from desktop_app.store.words import has_word, is_retired, word_alike

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from desktop_app.catalog.forms.form import Form, FormLine
    from desktop_app.core.records.field import Field
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book

NEARLY_ALL = 0.9
"""So large a part of all records makes an answer the usual one."""


def require(form: Form, values: Mapping[str, Any]) -> None:
    """Refuse values that leave a needed answer open, each with its field."""
    missing = [(key, line) for key, line, answers in _lines(form, values) if _missing(line, answers)]
    problems = [Problem(text("Acts", "Fill in: {label}.", label=line.label), key) for key, line in missing]
    if problems:
        raise Refused(*problems)


def refuse_unholdable(form: Form, values: Mapping[str, Any]) -> None:
    """Refuse answers that could stand in no field, each with its line: not every value comes from an editor."""
    found = [(key, unholdable(line.about, answers.get(line.key))) for key, line, answers in _lines(form, values)]
    found += [("", unwritable(reason)) for reason in (values.get(REASONS) or {}).values()]
    problems = [Problem(words, key) for key, words in found if words]
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


def departures(book: Book, form: Form, values: Mapping[str, Any]) -> list[Problem]:
    """Where answers depart from what the book lets expect: a new word, an office that is not the village's."""
    lines = list(_lines(form, values))
    found = words_unknown(book, ((key, line.about, row.get(line.key)) for key, line, row in lines))
    return found + [doubt for key, line, row in lines for doubt in _unlike_others(book, key, line, {**values, **row})]


def words_unknown(book: Book, answers: Iterable[tuple[str, Field, Any]]) -> list[Problem]:
    """The doubts about those answers, by field, that their lists do not offer; each asks for a yes."""
    said = [(key, about.target, str(value)) for key, about, value in answers if about.kind is Kind.WORD and value]
    return [doubt for key, target, word in said if (doubt := _not_offered(book, key, target, word))]


def _unlike_others(book: Book, key: str, line: FormLine, values: Mapping[str, Any]) -> Iterator[Problem]:
    """An answer beside which nearly all records have another."""
    beside, given = line.usual.beside, values.get(line.key)
    if beside is None or not given or not values.get(beside.field):
        return
    like = str(values[beside.field])
    usual = usual_answer(book, beside.sheet, line.about.name, beside.field, like)
    if usual is None or usual.given_by < max(beside.least, NEARLY_ALL * usual.of):
        return
    if folded(usual.answer) != folded(str(given)):
        told = {"count": usual.given_by, "total": usual.of, "beside": like, "usual": usual.answer, "given": given}
        yield Problem(beside.asked.about(**told), key)


def _not_offered(book: Book, key: str, target: str, word: str) -> Problem | None:
    """The doubt about a word that is new to its list, or was retired from it."""
    if is_retired(book, target, word):
        asked = text("Doubts", "“{word}” is offered no more in this list: shall it be taken all the same?", word=word)
        return Problem(asked, key, agreed=text("Doubts", "“{word}” taken though it is offered no more", word=word))
    if has_word(book, target, word):
        return None
    asked = _new_word(word, word_alike(book, target, word))
    return Problem(asked, key, agreed=text("Doubts", "“{word}” added to the list", word=word))


def _new_word(word: str, alike: str | None) -> Text:
    """The question about a new word, which may be one of the list under another spelling."""
    if alike is None:
        return text("Doubts", "“{word}” is not in the list yet: shall it be added?", word=word)
    words = text("Doubts", "“{word}” is not in the list, but “{alike}” is: is it another one?")
    return words.about(word=word, alike=alike)


def known(book: Book, name: str, values: Mapping[str, Any], key: str) -> Any:
    """The record a value names; Refused where there is none."""
    code = str(values.get(key) or "")
    record = find(book, name, code)
    if record is None:
        raise no_such(code or "?", key)
    return record


def place(book: Book, name: str, code: str) -> int:
    """The row of a record that is known to be there: nothing is ever deleted."""
    row = row_of(book, name, code)
    if row is None:
        raise LookupError(code)
    return row


def _lines(form: Form, values: Mapping[str, Any]) -> Iterator[tuple[str, FormLine, Mapping[str, Any]]]:
    """Every line with the key of its field and the answers it stands among; those of a group once a row."""
    for part in form.parts:
        if isinstance(part, Group):
            for at, row in enumerate(values.get(part.key) or ()):
                yield from ((f"{part.key}.{at}.{line.key}", line, row) for line in part.lines)
        else:
            yield part.key, part, values


def _missing(line: FormLine, values: Mapping[str, Any]) -> bool:
    """Whether a needed answer is open; a line that is not asked needs none."""
    return line.applies(values) and line.required and values.get(line.key) in {None, ""}
