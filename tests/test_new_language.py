"""A further language is its texts, its help and a column of the glossary: what translations/README.md says, done."""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop_app.core.text import counted, text
from desktop_app.ui.speech.help_texts import HelpTexts
from desktop_app.ui.speech.languages import languages, speech_for

ROOT = Path(__file__).parents[1]
SAID = {
    "English": ("Kiswahili",),
    "Members": ("Wanachama",),
    "{first} to {last}": ("{first} hadi {last}",),
    "%n rows": ("safu %n", "safu %n"),
}
"""What was translated so far: a language comes into the program with its first words."""
TERMS = {"premium": "malipo ya bima", "claim": "dai"}
PAGE = "refusals"


class Office(NamedTuple):
    """The program's folder with one language more, and what its translator is told."""

    folder: Path
    compiled: Path
    told: str


def _example() -> str:
    """The empty file of a new language, as the README has it."""
    lines = (ROOT / "translations" / "README.md").read_text("utf-8").splitlines()
    at = next(at for at, line in enumerate(lines) if "<?xml" in line)
    return "\n".join(line.strip() for line in lines[at : at + 3])


def _run(folder: Path, *command: str) -> str:
    """What a tool of ours prints in the folder of the copy."""
    asked = (sys.executable, "-m", *command)
    return subprocess.run(asked, cwd=folder, check=False, capture_output=True, text=True).stdout


def _add_terms(folder: Path) -> None:
    """Add the column of the language to the glossary."""
    place = folder / "translations" / "glossary.csv"
    with place.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    with place.open("w", encoding="utf-8", newline="") as lines:
        table = csv.DictWriter(lines, [*rows[0], "sw"])
        table.writeheader()
        table.writerows({**row, "sw": TERMS.get(row["en"], "")} for row in rows)


def _translate(place: Path) -> None:
    """Fill in some texts, as Qt Linguist does."""
    tree = ET.parse(place)  # noqa: S314 - our own file
    for message in tree.iter("message"):
        forms, filled = SAID.get(message.findtext("source", ""), ()), message.find("translation")
        if forms and filled is not None:
            filled.attrib.pop("type", None)
            places = [*filled.iter("numerusform")] or [filled]
            for at, form in zip(places, forms, strict=True):
                at.text = form
    tree.write(place, encoding="utf-8", xml_declaration=True)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """A copy of the program in which somebody has begun to translate it into Swahili."""
    folder = tmp_path_factory.mktemp("coverbook")
    shutil.copytree(ROOT / "desktop_app", folder / "desktop_app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources" / "help" / "en", folder / "resources" / "help" / "en")
    others = shutil.ignore_patterns("__pycache__", "coverbook_??.ts", "coverbook_fil.ts")
    shutil.copytree(ROOT / "translations", folder / "translations", ignore=others)
    texts = folder / "translations" / "coverbook_sw.ts"
    texts.write_text(_example(), encoding="utf-8")
    _add_terms(folder)
    page = folder / "resources" / "help" / "sw" / f"{PAGE}.md"
    page.parent.mkdir()
    page.write_text("# Kuhusu\n", encoding="utf-8")
    _run(folder, "translations.update")
    _translate(texts)
    compiled = folder / "build" / "translations"
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run((release, "-silent", texts, "-qm", compiled / "coverbook_sw.qm"), check=True)
    return Office(folder, compiled, _run(folder, "translations.report", "sw"))


def test_the_program_speaks_a_language_of_which_none_of_its_lines_knows(office: Office) -> None:
    (known,) = (each for each in languages(office.compiled) if each.code == "sw")
    speech = speech_for("sw", office.compiled)
    assert (known.name, known.right_to_left) == ("Kiswahili", False)
    assert speech.say(text("Navigation", "Members")) == "Wanachama"
    assert speech.say(counted("List", "%n rows", "", 3)) == "safu 3"
    assert speech.say(text("Navigation", "Claims")) == "Claims"


def test_a_page_of_the_help_is_read_as_soon_as_it_is_there(office: Office) -> None:
    help_texts = HelpTexts(speech_for("sw", office.compiled), office.folder / "resources" / "help")
    assert help_texts.title(PAGE) == "Kuhusu"
    assert help_texts.language_of("accounts").code == "en"


def test_its_translator_is_told_what_is_lacking(office: Office) -> None:
    assert "sw: glossary: the glossary has no word for: written premium" in office.told
    assert "sw: help: accounts: is not translated" in office.told
    assert f"sw: help: {PAGE}: has other headings than the English page" in office.told
