"""Second keying described: the form of a new stack, the list of stacks, and the list of what differs."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.forms.form import Form, FormLine, Group, question, untitled
from desktop_app.catalog.keyed_forms import KEYED
from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.catalog.words import YES_NO, label_of
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text


def _name(about: Text) -> FormLine:
    """The line that asks for the name of a stack, with what one must know here."""
    words = text("Keying", "Name of the stack")
    return question("name", Kind.TEXT, words, required=True, help=about)


NEW_STACK = Form(
    "new_stack",
    text("Keying", "A stack of forms"),
    (
        untitled(
            _name(text("Keying", "As on its cover: the village and the day, say.")),
            question(
                "kind",
                Kind.CHOICE,
                text("Keying", "Which forms lie in it"),
                required=True,
                choices=tuple(KEYED),
            ),
            question(
                "count",
                Kind.INTEGER,
                text("Keying", "How many forms"),
                required=True,
                low=1,
                help=text("Keying", "Count them by hand: so none is left out."),
            ),
        ),
    ),
    text("Keying", "Begin to key"),
)

SAVE_STACK = Form(
    "save_stack",
    text("Keying", "Save a stack"),
    (untitled(_name(text("Keying", "All its forms are saved as one save, or none of them."))),),
    text("Keying", "Save the stack"),
)

STAGES: Mapping[str, Text] = MappingProxyType(
    {
        "first": text("Keying", "is keyed the first time"),
        "second": text("Keying", "is keyed the second time"),
        "settling": text("Keying", "differences to settle"),
        "ready": text("Keying", "ready to be saved"),
    }
)
"""What a stack waits for."""

STACKS = Listing(
    "stacks",
    (
        ListColumn("name", text("Keying", "Stack"), share=4),
        ListColumn("kind", text("Keying", "Forms"), share=4),
        ListColumn("stage", text("Keying", "It waits for"), share=4),
        ListColumn("done", text("Keying", "Progress"), share=2),
        ListColumn("first", text("Keying", "First keyed by"), share=3),
        ListColumn("second", text("Keying", "Second keyed by"), share=3),
    ),
    text("Keying", "No stack is being keyed."),
)

DIFFERENCES = Listing(
    "differences",
    (
        ListColumn("form", text("Keying", "Form"), share=2, figures=True),
        ListColumn("field", text("Field", "Line"), share=4),
        ListColumn("first", text("Keying", "1: first keyed"), share=4),
        ListColumn("second", text("Keying", "2: second keyed"), share=4),
        ListColumn("settled", text("Keying", "On the paper"), share=4),
    ),
    text("Keying", "The two keyings are alike."),
    key=5,
)

NOTHING = text("Keying", "(empty)")


def line_words(form: Form, path: str) -> Text:
    """What a field of a form is called by its path: of a row its number, too."""
    key, _, rest = path.partition(".")
    if not rest:
        return next(_title(part) for part in form.parts if part.key == key)
    row, _, line = rest.partition(".")
    return text("Keying", "{line}, row {row}", line=form.line(f"{key}.{line}").label, row=int(row) + 1)


def _title(part: FormLine | Group) -> Text:
    """What a line or a group is called."""
    return part.title if isinstance(part, Group) else part.label


def answer_words(form: Form, path: str, answer: Any, decimals: int) -> Shown:
    """An answer as a person reads it."""
    if answer in ("", None, []):
        return NOTHING
    if isinstance(answer, list):
        return counted("List", "%n rows", "", len(answer))
    key, _, rest = path.partition(".")
    about = form.line(f"{key}.{rest.partition('.')[2]}" if rest else key).about
    told = _TOLD.get(about.kind)
    return told(about, answer, decimals) if told else str(answer)


_TOLD: Mapping[Kind, Callable[[Field, Any, int], Shown]] = MappingProxyType(
    {
        Kind.MONEY: lambda _, answer, decimals: Amount(int(answer), decimals),
        Kind.DAY: lambda _, answer, __: When(int(answer)),
        Kind.FLAG: lambda _, answer, __: YES_NO["1" if answer else "0"],
        Kind.CHOICE: lambda about, answer, _: label_of(about, str(answer)),
    }
)
"""How answers are shown that are not shown as they are."""
