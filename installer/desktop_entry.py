"""What a desktop of Linux is told: menu entry, file type, and the page of the manual."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from desktop_app.__main__ import verbs
from desktop_app.core.text import Text
from desktop_app.ui.speech.languages import languages, speech_for
from installer.description import FILE_ENDING, FILE_TYPE, NAME, SUMMARY, TITLE, VERSION

if TYPE_CHECKING:
    from pathlib import Path

WHAT_IT_IS = Text("Welcome", "The office of one scheme in one file: members, premiums, claims and quarters.")
"""The sentence of the page of welcome, so that every language has it already."""

MENU_ENTRY = """[Desktop Entry]
Type=Application
Version=1.0
Name={title}
{comments}
Exec={program} %f
Icon={icon}
Terminal=false
Categories=Office;Finance;
MimeType={file_type};
StartupWMClass={name}
StartupNotify=true
"""
KIND_OF_FILE = """<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{file_type}">
    <comment>{title}</comment>
    <icon name="{name}"/>
    <glob pattern="*{ending}"/>
  </mime-type>
</mime-info>
"""
MANUAL = """.TH {upper} 1 "" "{title} {version}" "User commands"
.SH NAME
{name} \\- {summary}
.SH SYNOPSIS
.B {name}
.RI [ file ]
.br
.B {name}
.I verb
.RI [ options ]
.SH DESCRIPTION
Without a verb the window opens, on the file named or on the last one. With one, the program answers on the terminal.
.SH VERBS
{verbs}
.PP
.B {name}
.I verb
.B \\-\\-help
tells the options of a verb.
.SH EXIT STATUS
0 done, 1 refused with one line a problem, 2 wrong usage.
.SH FILES
.TP
.I *{ending}
One scheme: its whole office. Its backups lie where the settings say.
.TP
.I ~/.config/Coverbook, ~/.local/share/coverbook, ~/.local/state/coverbook
What the program remembers, the demonstration scheme, unfinished forms and the log.
.SH SEE ALSO
The window explains every page and form by the key F1.
"""


def menu_entry(program: str, icon: str = NAME) -> str:
    """The entry of the menu, its sentence in every language that is there."""
    said = [(each, speech_for(each.code).say(WHAT_IT_IS)) for each in languages()]
    comments = [f"Comment{'' if each.code == 'en' else f'[{each.code}]'}={words}" for each, words in said]
    fields = {"title": TITLE, "name": NAME, "file_type": FILE_TYPE}
    return MENU_ENTRY.format(program=program, icon=icon, comments="\n".join(comments), **fields)


def kind_of_file() -> str:
    """The file type, for the desktop's list of them."""
    return KIND_OF_FILE.format(file_type=FILE_TYPE, title=TITLE, name=NAME, ending=FILE_ENDING)


def manual() -> str:
    """The page of the manual: each verb with the sentence that --help says of it."""
    told = "\n".join(f".TP\n.B {name}\n{_plain(_told(module))}" for name, module in sorted(verbs().items()))
    fields = {"name": NAME, "title": TITLE, "version": VERSION, "summary": _plain(SUMMARY), "ending": FILE_ENDING}
    return MANUAL.format(upper=NAME.upper(), verbs=told, **fields)


def _told(module: str) -> str:
    """What a verb says of itself."""
    verb: Any = import_module(f"desktop_app.commands.{module}")
    return str(verb.__doc__)


def _plain(words: str) -> str:
    """Words that the manual's own marks do not touch."""
    return words.replace("\\", "\\\\").replace("-", "\\-").lstrip(".'")


def write(text: str, place: Path) -> None:
    """Write a text, making its folder."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")
