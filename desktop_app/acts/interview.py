"""What somebody said who left: kept with the end of their cover, and counted in the report of exits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.catalog.forms.interview import ANSWERS, ASKED_OF
from desktop_app.core.period import today
from desktop_app.core.records.interview import ExitInterview
from desktop_app.store.rows import insert, next_code

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.store.save import Save


def write_interview(save: Save, policy: str, person: str | None, values: Mapping[str, Any]) -> str:
    """Write the answers of a form down as an interview of today; its code, or none where nothing was answered."""
    given = {answer: values.get(answer) for answer in ANSWERS if values.get(answer)}
    if not given or values.get("exit_reason") not in ASKED_OF:
        return ""
    code = next_code(save.book, "interviews")
    insert(save, "interviews", ExitInterview(code=code, policy=policy, person=person, date=today(), **given))
    return code
