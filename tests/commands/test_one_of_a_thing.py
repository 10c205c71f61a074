"""The command line says one of a thing in the singular, whatever it says it of."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from desktop_app import commands
from desktop_app.__main__ import main
from desktop_app.core.language import PLAIN
from desktop_app.core.text import Text, counted
from desktop_app.ui.speech.terminal import TERMINAL
from tests.books import closed
from tests.quarters import year_book
from translations.marks import marks
from translations.messages import messages

PROGRAM = Path(commands.__file__).parents[1]
ENGLISH = PROGRAM.parent / "translations" / "coverbook_en.ts"
SAYING = ("lines", "table_lines", "report_answer", "indicators_answer", "lines_answer", "reserves_answer")
"""What says texts in the speech that it is given, in English of many unless it is given one."""


def test_every_counted_text_is_said_of_one_as_the_window_says_it() -> None:
    """Of none and of many it stays as it is written."""
    known = {(each.context, each.source): each.forms for each in messages(ENGLISH)}
    for mark in marks(PROGRAM):
        if mark.counted:
            one = known[mark.context, mark.source][0]
            assert TERMINAL.say(_without_fields(mark.context, mark.source, 1)) == one.replace("%n", "1")
            assert TERMINAL.say(_without_fields(mark.context, mark.source, 3)) == mark.source.replace("%n", "3")


def _without_fields(context: str, source: str, count: int) -> Text:
    """The text with its fields left as they are written."""
    return Text(context, source, (), count)


def test_the_fields_of_a_text_of_one_are_filled_and_shown_as_files_have_them() -> None:
    words = counted("Packet", "{name} holds %n saves. Take it to the other laptop.", "", 1, name="a.packet")
    assert TERMINAL.say(words) == "a.packet holds 1 save. Take it to the other laptop."
    assert PLAIN.say(words) == "a.packet holds 1 saves. Take it to the other laptop."


def test_no_verb_speaks_the_english_of_many() -> None:
    places = [PROGRAM / "__main__.py", *(PROGRAM / "commands").glob("*.py")]
    for place in places:
        calls = [each for each in ast.walk(ast.parse(place.read_text("utf-8"))) if isinstance(each, ast.Call)]
        for call in calls:
            if isinstance(call.func, ast.Name) and call.func.id in SAYING:
                said = [ast.unparse(each) for each in (*call.args, *(word.value for word in call.keywords))]
                assert {"TERMINAL", "speech"} & set(said), (place.name, ast.unparse(call))
        assert "PLAIN" not in place.read_text("utf-8"), place.name


@pytest.mark.parametrize("as_json", [(), ("--json",)])
def test_one_open_claim_is_one_claim(tmp_path: Path, capsys: pytest.CaptureFixture[str], as_json: tuple[str]) -> None:
    path = str(closed(year_book(tmp_path, closed=3)))
    assert main(["report", path, "closing", "--to", "2025-12-31", *as_json]) == 0
    told = capsys.readouterr().out
    assert "1 claim reported by then is not decided" in told
    assert "1 claims" not in told
