"""Which editor answers which kind of line."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from desktop_app.core.records.field import Kind
from desktop_app.ui.forms.editors.choice import ChoiceEditor
from desktop_app.ui.forms.editors.day import DayEditor
from desktop_app.ui.forms.editors.flag import FlagEditor
from desktop_app.ui.forms.editors.typed import TypedEditor

if TYPE_CHECKING:
    from desktop_app.catalog.forms.form import FormLine
    from desktop_app.ui.forms.editors.choice import Ask
    from desktop_app.ui.forms.editors.editor import EditorSetting
    from desktop_app.ui.forms.editors.matching import Recent

AnyEditor: TypeAlias = TypedEditor | ChoiceEditor | FlagEditor
CHOSEN = (Kind.CHOICE, Kind.WORD, Kind.LINK)


def editor_for(line: FormLine, setting: EditorSetting, ask: Ask, recent: Recent) -> AnyEditor:
    """The editor of a line, showing its default."""
    editor: AnyEditor
    if line.kind in CHOSEN:
        editor = ChoiceEditor(line, setting, ask, recent)
    elif line.kind is Kind.FLAG:
        editor = FlagEditor(line, setting)
    elif line.kind is Kind.DAY:
        editor = DayEditor(line, setting)
    else:
        editor = TypedEditor(line, setting)
    editor.type_in(line.default)
    editor.retranslate(setting)
    return editor
