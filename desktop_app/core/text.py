"""Texts a person will read: marked here, translated at the last moment by whoever shows them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.shown import Shown


@dataclass(frozen=True, slots=True)
class Text:
    """One whole sentence or label with named fields, still in the source language (English)."""

    context: str
    source: str
    fields: tuple[tuple[str, Shown], ...] = ()
    count: int | None = None

    def filled(self, template: str, show: Callable[[Shown], str]) -> str:
        """The template (the source or its translation) with every field shown in its place."""
        shown = {name: show(value) for name, value in self.fields}
        if self.count is not None:
            template = template.replace("%n", show(self.count))
        return template.format_map(shown) if shown else template

    def about(self, **fields: Shown) -> Text:
        """The same text with its fields given later than the text itself."""
        return replace(self, fields=(*self.fields, *fields.items()))


def text(context: str, source: str, **fields: Shown) -> Text:
    """Mark a text: context and source must be literals, so that the translators' tool finds them."""
    return Text(context, source, tuple(fields.items()))


def counted(context: str, source: str, comment: str, count: int, **fields: Shown) -> Text:
    """Mark a text whose wording follows a number, written %n; the comment is for the translator."""
    del comment
    return Text(context, source, tuple(fields.items()), count)


def beside(known: Shown, more: Shown) -> Text:
    """One thing beside another, as a line of a list tells several of the same record."""
    return text("Answer", "{known} · {more}", known=known, more=more)
