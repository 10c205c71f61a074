"""One table of people beside their policies and premiums fills several lists; rows without a code are given one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.aside import import_right
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.exchange.matched.matching import Matching, matching_at
from desktop_app.acts.exchange.matched.seen import open_questions
from desktop_app.acts.exchange.matched.sight import Memory, sight
from desktop_app.acts.exchange.preview import preview_of
from desktop_app.acts.exchange.shape import HowToRead
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.progress import Progress
from desktop_app.ui.speech.languages import languages, speech_for
from tests.books import new_book
from tests.folders import small_folder, write_workbook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

MEMORY = Memory(tuple(speech_for(each.code) for each in languages()))
HEAD = (
    "Household no,Full name,Relationship,Gender,Date of birth,Product,Start date,End date,Premium,Due date,Receipt no\n"
)
TERM = "HEALTH,2026-01-01,2026-12-31"
ASHA = f"7,Asha Rana,Head,F,1980-04-25,{TERM},1200,2026-01-01,R-7\n"
RAM = "7,Ram Rana,Husband,M,1979-04-26,,,,,,\n"
LILA = f"8,Lila Thapa,daughter,F,2015-04-26,{TERM},800,2026-01-01,\n"
BINA = f"8,Bina Thapa,Head,F,1989-04-26,{TERM},800,2026-01-01,\n"
OM = "9,Om Shrestha,,M,1990-01-01,,,,,,\n"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A file with the small folder in it."""
    book = new_book(tmp_path / "new.coverbook")
    import_folder(book, small_folder(tmp_path / "in"))
    yield book
    book.close()


def matched(tmp_path: Path, content: str) -> tuple[Path, HowToRead]:
    """A workbook with one sheet, and what its headings are proposed to mean, kept in a file and read from it."""
    path = write_workbook(tmp_path / "register.xlsx", {"Register": content})
    found = sight(path, Matching(), MEMORY)
    assert list(open_questions(found)) == []
    kept = tmp_path / "register.json"
    kept.write_bytes(found.matching.written_down())
    assert matching_at(kept) == found.matching
    return path, HowToRead(matching=matching_at(kept))


def rows(book: Book, sql: str) -> list[tuple[object, ...]]:
    """What the file holds now."""
    return [tuple(row) for row in book.query(sql)]


def test_a_household_on_several_rows_is_its_people_one_policy_of_the_head_and_one_premium(
    book: Book, tmp_path: Path
) -> None:
    """The head may stand below the others; whoever has no policy is a person all the same."""
    path, how = matched(tmp_path, HEAD + ASHA + RAM + LILA + BINA + OM)
    brought = import_folder(book, path, how=how)
    assert brought.rows == {"people": 5, "policies": 2, "covers": 4, "premiums": 2}
    people = "SELECT name, relation FROM people WHERE code LIKE 'M-A-%' ORDER BY code"
    assert rows(book, people) == [
        ("Asha Rana", "holder"),
        ("Ram Rana", "spouse"),
        ("Lila Thapa", "child"),
        ("Bina Thapa", "holder"),
        ("Om Shrestha", None),
    ]
    held = """SELECT h.name, group_concat(p.name, ', ') FROM policies JOIN people h ON h.id = policies.holder
        JOIN covers ON covers.policy = policies.id JOIN people p ON p.id = covers.person
        WHERE policies.code LIKE 'P-A-%' GROUP BY policies.id ORDER BY policies.id"""
    assert rows(book, held) == [("Asha Rana", "Asha Rana, Ram Rana"), ("Bina Thapa", "Lila Thapa, Bina Thapa")]
    paid = "SELECT amount, receipt FROM premiums WHERE code LIKE 'D-A-%' ORDER BY code"
    assert rows(book, paid) == [(120000, "R-7"), (80000, None)]


def test_the_same_table_again_brings_nothing_and_a_longer_one_only_what_is_new(book: Book, tmp_path: Path) -> None:
    """Codes are given once: what the file knows by all else keeps its own, twins of one name each theirs."""
    twice = HEAD + ASHA + RAM + OM + OM
    path, how = matched(tmp_path, twice)
    assert import_folder(book, path, how=how).rows["people"] == 4
    assert preview_of(book, path, Progress(), how).new == 0
    path, how = matched(tmp_path, twice + OM + BINA)
    assert import_folder(book, path, how=how).rows == {"people": 2, "policies": 1, "covers": 1, "premiums": 1}


def test_rows_that_contradict_each_other_about_one_policy_are_told_and_never_two_policies(
    book: Book, tmp_path: Path
) -> None:
    path, how = matched(tmp_path, HEAD + ASHA + RAM.replace(",,,,,,", f",{TERM},900,2026-01-01,"))
    with pytest.raises(Refused) as refusal:
        import_folder(book, path, how=how)
    assert [PLAIN.say(each.message) for each in refusal.value.problems] == ["D-A-000001 stands already on line 2"]


def test_a_wrong_cell_is_told_under_its_heading_and_set_aside_with_what_hangs_on_it(book: Book, tmp_path: Path) -> None:
    path, how = matched(tmp_path, HEAD + ASHA.replace(",F,", ",girlish,") + RAM + BINA)
    told = preview_of(book, path, Progress(), how).problems
    assert [(each.file, each.line, each.field) for each in told][:1] == [("register.xlsx:Register", 2, "Gender")]
    brought = import_right(book, path, tmp_path / "aside", how=how)
    assert brought.rows == {"people": 2, "policies": 1, "covers": 1, "premiums": 1}
    assert brought.aside == {"people": 1, "policies": 1, "covers": 2, "premiums": 1}


def test_only_rows_without_a_code_are_given_one_and_never_one_that_stands_in_the_table(
    book: Book, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Member number,Full name\n,Asha\nM-A-000003,Ram\n,Bina\n", encoding="utf-8")
    found = sight(path, Matching(), MEMORY)
    assert not found.matches[0].codes_given, "it is offered, not taken for granted"
    matching = Matching((replace(found.matches[0], codes_given=True),))
    import_folder(book, path, how=HowToRead(matching=matching))
    named = "SELECT code, name FROM people WHERE code LIKE 'M-A-%' ORDER BY name"
    codes = {str(code): str(name) for code, name in rows(book, named)}
    assert codes["M-A-000003"] == "Ram"
    assert set(codes.values()) == {"Asha", "Bina", "Ram"}
    assert len(codes) == 3
