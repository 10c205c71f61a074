"""The network's own book: a table that people keep beside the snapshots, and who has not reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.language import PLAIN
from desktop_app.core.network import last_due, quarter_code, quarter_of
from desktop_app.core.period import parse_day
from desktop_app.core.problems import Refused
from desktop_app.core.text import Text
from desktop_app.network.answer import briefs
from desktop_app.network.directory import NetworkMember, members, read_directory, write_member
from desktop_app.network.folder import DIRECTORY, look_through
from desktop_app.network.gather import NetworkWish, gather
from desktop_app.network.tables import directory, regions, silent
from desktop_app.reports.batch import PaperManner, each_in
from tests.network.snapshots import scheme, whole, write

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

DAY = parse_day("2026-02-15")
BRIEF = {
    "contact": "office@example.org",
    "places": ["Ho"],
    "products": [{"name": "Family health", "type": "health", "participation": "voluntary", "since": "2020-01-01"}],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two schemes, one of which has not reported the last quarter."""
    write(tmp_path / "a.parquet", scheme(1), brief=BRIEF)
    write(tmp_path / "b.parquet", scheme(2, quarter="2025-06-30", made="2025-07-20"))
    return tmp_path


def test_a_scheme_that_has_never_reported_stands_in_the_directory_and_among_the_silent(folder: Path) -> None:
    write_member(folder, NetworkMember(name="Nobody yet", country="KE", contact="+254 700", expected="2025-01-01"))
    figures = gather(folder, DAY)
    assert [row[0] for row in directory(figures).rows] == ["Scheme 1", "Scheme 2", "Nobody yet"]
    assert [row[:5] for row in silent(figures).rows] == [
        ("Scheme 2", "GH", "", "2025-Q2", 2),
        ("Nobody yet", "KE", "+254 700", "", 4),
    ]


def test_countries_are_told_by_the_names_that_schemes_write(folder: Path) -> None:
    write(folder / "a.parquet", scheme(1), brief={**BRIEF, "country": "Ghana"})
    for table in (regions(gather(folder, DAY)), directory(gather(folder, DAY))):
        (country,) = (each for each in table.columns if each.name == "country")
        assert country.words["GH"] == Text("", "Ghana")


def test_where_all_have_reported_it_is_said(folder: Path) -> None:
    write(folder / "b.parquet", scheme(2))
    assert PLAIN.say(silent(gather(folder, DAY)).notes[0]) == "Every scheme has reported."


def test_who_pauses_or_has_left_or_is_not_expected_yet_is_not_silent(folder: Path) -> None:
    write_member(folder, NetworkMember(scheme="s2", name="Scheme 2", status="paused"))
    write_member(folder, NetworkMember(name="Gone", status="left"))
    write_member(folder, NetworkMember(name="To come", expected="2026-04-01"))
    assert silent(gather(folder, DAY)).rows == ()


def test_a_snapshot_says_who_and_where_and_what_people_wrote_goes_before_it(folder: Path) -> None:
    assert members(look_through(folder))[0].contact == "office@example.org"
    write_member(folder, NetworkMember(scheme="s1", name="Scheme 1", contact="Ama, 024"))
    row = directory(gather(folder, DAY)).rows[0]
    assert (row[2], row[4]) == ("Family health", "Ama, 024")


def test_the_first_snapshot_of_a_scheme_known_by_name_is_its_own(folder: Path) -> None:
    write_member(folder, NetworkMember(name="Scheme 3", contact="Kofi", expected="2026-01-01"))
    write(folder / "c.parquet", scheme(3))
    found = [each for each in members(look_through(folder)) if each.name == "Scheme 3"]
    assert [(each.scheme, each.contact) for each in found] == [("s3", "Kofi")]
    write_member(folder, found[0])
    assert [each.key for each in read_directory(folder)] == ["s3"]


def test_what_people_keep_in_columns_of_their_own_stays(folder: Path) -> None:
    (folder / DIRECTORY).write_text("name,donor,status\nNobody yet,Trust,\n", encoding="utf-8")
    write_member(folder, NetworkMember(name="=1+1", note="x"))
    assert [(each.name, dict(each.more)) for each in read_directory(folder)] == [
        ("=1+1", {"donor": ""}),
        ("Nobody yet", {"donor": "Trust"}),
    ]
    assert "'=1+1" in (folder / DIRECTORY).read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        ("name,status\nA,gone\n", "status: gone is no status. Write one of: active, paused, left"),
        ("name,expected\nA,soon\n", "expected: soon is no day. Write it as 2026-01-31."),
        ("name,country\n,GH\n", "name: A scheme needs a name."),
        ("name\nA\nA\n", "scheme: A stands here twice. Leave one line."),
        ("name\nA,B\n", ": This line has more cells than there are headings. Give each column a heading."),
    ],
)
def test_a_directory_that_says_what_cannot_be_is_refused_with_its_line(folder: Path, table: str, problem: str) -> None:
    (folder / DIRECTORY).write_text(table, encoding="utf-8")
    with pytest.raises(Refused) as refusal:
        gather(folder, DAY)
    [first] = refusal.value.problems
    assert f"{first.field}: {PLAIN.say(first.message)}" == problem
    assert (first.file, first.line) == (DIRECTORY, 1 + table.count("\n") - 1 or 2)
    assert (folder / DIRECTORY).read_text(encoding="utf-8") == table


def test_a_directory_in_other_letters_is_refused_in_a_sentence(folder: Path) -> None:
    (folder / DIRECTORY).write_bytes("name\nÉ\n".encode("cp1252"))
    with pytest.raises(Refused):
        gather(folder, DAY)


def test_a_folder_that_cannot_be_written_is_refused_in_a_sentence(folder: Path) -> None:
    (folder / f".{DIRECTORY}.part").mkdir()
    with pytest.raises(Refused) as refusal:
        write_member(folder, NetworkMember(name="To come"))
    assert "could not be written there" in PLAIN.say(refusal.value.problems[0].message)


@pytest.mark.parametrize(
    ("month", "due"), [("2026-01", "2025-Q3"), ("2026-02", "2025-Q4"), ("2026-04", "2025-Q4"), ("2026-05", "2026-Q1")]
)
def test_a_quarter_is_due_a_month_after_its_end(month: str, due: str) -> None:
    year, of_year = map(int, month.split("-"))
    assert quarter_code(last_due(year, of_year)) == due


@pytest.mark.parametrize("typed", ["2025-Q5", "25-Q1", "2025Q1", "٢٠٢٥-Q1", "2025"])
def test_what_is_no_quarter_is_not_taken_for_one(typed: str) -> None:
    with pytest.raises(ValueError, match=typed):
        quarter_of(typed)
    assert quarter_of("2025-Q4") == 2025 * 4 + 3


@pytest.mark.parametrize("types", [("health",), ("health", "accident", "credit_life", "funeral", "term_life")])
def test_the_brief_of_a_scheme_has_two_pages_at_most(folder: Path, tmp_path: Path, types: Iterable[str]) -> None:
    import pypdfium2

    measures = ("incurred_claims_ratio", "incurred_expense_ratio", "renewal_ratio", "net_income_ratio")
    ends = [f"{year}-{end}" for year in (2023, 2024, 2025) for end in ("03-31", "06-30", "09-30", "12-31")]
    for at in range(6):
        kinds = [{"product_type": each, "measure": of} for each in types for of in measures]
        rows = [scheme(at, quarter=end, value=at / 10, **kind) for end in ends for kind in kinds]
        write(folder / f"{at}.parquet", *rows, whole(at, 300), brief=BRIEF)
    figures = gather(folder, DAY, NetworkWish(schemes=("s4",)))
    each_in(tmp_path / "briefs", briefs(figures), PaperManner(PLAIN))
    [paper] = (tmp_path / "briefs").iterdir()
    assert len(pypdfium2.PdfDocument(paper)) == 2
