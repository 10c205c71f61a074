"""What a form asks the book about people who may be meant by a name, while the name is being typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shiboken6 import isValid

from desktop_app.catalog.forms.form import KnownRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from desktop_app.acts.book import Book
    from desktop_app.acts.likely_people import LikelyPerson
    from desktop_app.ui.forms.tools import Alike
    from desktop_app.ui.forms.view import FormView
    from desktop_app.ui.shell.desk import Desk


def alike_in(desk: Desk, form: Callable[[], FormView]) -> Alike:
    """How a form finds people who may be meant: by the row, in the light of what else stands in the form."""

    def ask(sheet: str, answers: Mapping[str, Any], found: Callable[[Sequence[KnownRecord]], None]) -> None:
        described = {**form().body.values()[0], **answers}

        def look(book: Book) -> list[LikelyPerson]:
            from desktop_app.acts.likely_people import likely_people

            return likely_people(book, described)

        def show(people: list[LikelyPerson]) -> None:
            if isValid(form()):
                said = desk.speech.show
                found([KnownRecord(each.code, each.name, said(each.hint), each.answers) for each in people])

        desk.read(look, show, f"{sheet} alike {id(form())}")

    return ask
