"""An export without persons gives the figures, and nobody."""

from __future__ import annotations

import re
from contextlib import closing
from itertools import pairwise
from shutil import copyfile
from typing import TYPE_CHECKING

from desktop_app.__main__ import main
from desktop_app.acts.exchange.export_folder import export_folder
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS
from desktop_app.store.opening import open_book
from tests.books import new_book
from tests.folders import read_folder, small_folder

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from desktop_app.store.database import Book

PERIOD = ("--from", "2025-07-01", "--to", "2025-09-30", "--json")
ASKED = (("indicators", *PERIOD), ("lines", *PERIOD), ("reserves", "--at", "2025-09-30", "--json"))
CERTIFIED = re.compile('"certified_by": .*')
"""Who has certified a reserve is somebody."""
OF_THE_SCHEME = {"Kolpani", "Phulbari Chowk", "Simaltar", "delivery", "illness"}
"""Names of offices and kinds of events, which stay; a village or a cause has the same."""
SHORTEST = 4
"""Signs of a text that is looked for as part of another; a shorter one is looked for as a whole cell."""


def test_the_village_without_its_people_gives_the_same_figures(
    hamlet_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, other = str(tmp_path / "a.coverbook"), str(tmp_path / "b.coverbook")
    copyfile(hamlet_file, file)
    assert main(["export", file, str(tmp_path / "out"), "--without-persons"]) == 0
    assert main(["import", other, str(tmp_path / "out")]) == 0
    for verb, *more in ASKED:
        capsys.readouterr()
        answers = []
        for each in (file, other):
            assert main([verb, each, *more]) == 0
            answers.append(CERTIFIED.sub("", capsys.readouterr().out))
        assert answers[0] == answers[1]
        assert len(answers[0]) > len("{}")


def test_no_byte_of_the_folder_tells_of_anybody(hamlet_file: Path, tmp_path: Path) -> None:
    """Every personal text and code of a hamlet is looked for, whatever field it could have come out of."""
    with closing(open_book(hamlet_file, look=True)) as book:
        export_folder(book, tmp_path / "out", without_persons=True)
        secrets = personal_texts(book) - OF_THE_SCHEME
    assert len(secrets) > 1000
    cells = {cell for table in read_folder(tmp_path / "out").values() for row in table for cell in row}
    whole = "\n".join(cells)
    assert sorted(each for each in secrets if each in cells) == []
    assert sorted(each for each in secrets if len(each) >= SHORTEST and each in whole) == []


def personal_texts(book: Book) -> set[str]:
    """Every text that stands, or stood, in a personal field of a book."""
    fields = [
        (of.name, field)
        for of in SHEETS
        for field in of.fields
        if field.personal and field.kind in {Kind.TEXT, Kind.WORD}
    ]
    texts = set()
    for table, field in fields:
        value = f'"{field.name}"'
        if field.kind is Kind.WORD:
            value = f"(SELECT word FROM words WHERE words.id = {value})"
        for version in (table, f"{table}_history"):
            texts |= {str(each) for (each,) in book.query(f"SELECT DISTINCT {value} FROM {version}") if each}
    return texts


def test_a_record_has_one_code_within_an_export_and_another_in_the_next(tmp_path: Path) -> None:
    book = new_book(tmp_path / "a.coverbook")
    import_folder(book, small_folder(tmp_path / "in"))
    export_folder(book, tmp_path / "one", without_persons=True)
    export_folder(book, tmp_path / "two", without_persons=True)
    book.close()
    one, two = read_folder(tmp_path / "one"), read_folder(tmp_path / "two")
    codes = {row[0] for row in one["people.csv"][1:]}
    assert codes.isdisjoint(row[0] for row in two["people.csv"][1:])
    assert {row[one["policies.csv"][0].index("holder")] for row in one["policies.csv"][1:]} <= codes | {""}
    assert all(each.startswith("M-") and each[2:].isalpha() for each in codes)


def test_of_a_birth_date_the_year_stays_and_is_called_estimated(tmp_path: Path) -> None:
    book = new_book(tmp_path / "a.coverbook")
    import_folder(book, small_folder(tmp_path / "in"))
    export_folder(book, tmp_path / "out", without_persons=True)
    book.close()
    people = read_folder(tmp_path / "out")["people.csv"]
    born = people[0].index("birth_date")
    assert {(row[born][4:], row[born + 1]) for row in people[1:] if row[born]} == {("-01-01", "yes")}
    assert sorted(row[people[0].index("name")] for row in people[1:]) == [
        f"Person {number}" for number in range(1, len(people))
    ]


def test_rows_stand_in_no_order_and_lines_of_a_voucher_stay_together(hamlet_file: Path, tmp_path: Path) -> None:
    with closing(open_book(hamlet_file, look=True)) as book:
        export_folder(book, tmp_path / "plain")
        export_folder(book, tmp_path / "out", without_persons=True)
    joined, shuffled = (
        [row[-1] for row in read_folder(tmp_path / folder)["people.csv"][1:]] for folder in ("plain", "out")
    )
    assert joined != shuffled
    assert sorted(joined) == sorted(shuffled)
    vouchers = [row[0] for row in read_folder(tmp_path / "out")["vouchers.csv"][1:]]
    changes = sum(one != other for one, other in pairwise(vouchers))
    assert changes == len(set(vouchers)) - 1


def test_a_payment_still_names_the_bill_that_it_settles(hamlet_file: Path, tmp_path: Path) -> None:
    with closing(open_book(hamlet_file, look=True)) as book:
        export_folder(book, tmp_path / "out", without_persons=True)
        settled = book.value("SELECT count(*) FROM vouchers WHERE settles IS NOT NULL")
    head, *rows = read_folder(tmp_path / "out")["vouchers.csv"]
    named = [row[head.index("settles")] for row in rows if row[head.index("settles")]]
    assert len(named) == settled > 0
    assert set(named) <= {row[0] for row in rows}
