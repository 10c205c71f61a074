"""Whatever lies in a network's folder: one bad file of many is named, and the others count all the same."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import duckdb
import pytest

from desktop_app.core.language import PLAIN
from desktop_app.core.network import quarter_number
from desktop_app.core.period import parse_day
from desktop_app.core.problems import Refused
from desktop_app.network import engines
from desktop_app.network.folder import look_through
from desktop_app.network.gather import gather
from tests.network.snapshots import FORM, scheme, write

if TYPE_CHECKING:
    from pathlib import Path

DAY = parse_day("2026-02-15")


def passed(folder: Path) -> dict[str, str]:
    """Why each file that does not count does not."""
    return {each.file.name: PLAIN.say(each.why) for each in look_through(folder).passed}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one good snapshot."""
    write(tmp_path / "good.parquet", scheme(1))
    return tmp_path


def test_stray_files_and_folders_are_named(folder: Path) -> None:
    (folder / "letter.docx").write_bytes(b"x")
    (folder / "old").mkdir()
    for left in (".hidden", "Thumbs.db", "desktop.ini", "~$letter.docx"):
        (folder / left).write_bytes(b"x")
    words = "It is no snapshot: those end in .parquet."
    assert passed(folder) == {"letter.docx": words, "old": words}


def test_a_name_in_capitals_as_a_stick_may_bring_it_is_one_all_the_same(folder: Path) -> None:
    write(folder / "SCHEME2.PARQUET", scheme(2))
    assert [each.name for each in gather(folder, DAY).found.schemes] == ["Scheme 1", "Scheme 2"]


def test_a_parquet_file_of_something_else_is_no_damaged_snapshot(folder: Path) -> None:
    with duckdb.connect() as engine:
        engine.execute(f"COPY (SELECT 1 AS a) TO '{folder / 'other.parquet'}' (FORMAT parquet)")
    assert passed(folder)["other.parquet"].startswith("It is no snapshot of Coverbook")


@pytest.mark.parametrize("content", [b"", b"PAR1", b"nonsense", b"PAR1 but not inside PAR1"])
def test_a_file_that_is_no_parquet_is_named_and_the_others_count(folder: Path, content: bytes) -> None:
    (folder / "broken.parquet").write_bytes(content)
    assert passed(folder) == {"broken.parquet": "It is damaged. Ask the scheme to send it again."}


def test_a_file_cut_short_is_named(folder: Path) -> None:
    (folder / "cut.parquet").write_bytes((folder / "good.parquet").read_bytes()[:-200])
    assert list(passed(folder)) == ["cut.parquet"]


def test_a_file_with_damaged_figures_is_named_though_its_end_is_whole(folder: Path) -> None:
    rows = [scheme(2, value=at / 7919, numerator=at / 13, denominator=at / 17) for at in range(3000)]
    whole = bytearray(write(folder / "rotten.parquet", *rows).read_bytes())
    whole[4 : len(whole) * 3 // 4] = b"\xff" * (len(whole) * 3 // 4 - 4)
    (folder / "rotten.parquet").write_bytes(whole)
    figures = gather(folder, DAY)
    assert [each.file.name for each in figures.found.passed] == ["rotten.parquet"]
    assert [each.name for each in figures.found.schemes] == ["Scheme 1"]


def test_a_snapshot_of_a_newer_version_says_what_to_do(folder: Path) -> None:
    write(folder / "newer.parquet", scheme(2, version=2))
    write(folder / "older.parquet", scheme(3, version=0))
    assert passed(folder) == {
        "newer.parquet": "It is of version 2; this program reads 1. Bring this program up to date.",
        "older.parquet": "It is of version 0; this program reads 1. Ask the scheme to make it again with a newer "
        "Coverbook.",
    }


@pytest.mark.parametrize("missing", ["value", "scheme", "version", "quarter"])
def test_parquet_of_another_program_is_named_by_the_column_that_it_lacks(folder: Path, missing: str) -> None:
    write(folder / "foreign.parquet", scheme(2), form=[name for name in FORM if name != missing])
    assert f"the column {missing} is missing" in passed(folder)["foreign.parquet"]


def test_a_column_of_another_kind_is_no_snapshots(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FORM, "value", ("DECIMAL(8, 2)", 0.5))
    write(folder / "foreign.parquet", scheme(2))
    assert "the column value is missing or of another kind" in passed(folder)["foreign.parquet"]


def test_columns_added_at_the_end_and_in_another_order_are_no_matter(folder: Path) -> None:
    write(folder / "turned.parquet", scheme(2), form=[*reversed(FORM)])
    assert not passed(folder)
    assert [row.name for row in gather(folder, DAY).found.schemes] == ["Scheme 1", "Scheme 2"]


def test_two_schemes_in_one_file_are_not_taken(folder: Path) -> None:
    write(folder / "two.parquet", scheme(2), scheme(3))
    assert passed(folder) == {"two.parquet": "It does not hold the figures of exactly one scheme."}


def test_a_snapshot_without_rows_is_not_taken(folder: Path) -> None:
    write(folder / "empty.parquet")
    assert list(passed(folder)) == ["empty.parquet"]


def test_of_two_files_of_one_scheme_the_newer_counts_and_the_other_says_so(folder: Path) -> None:
    write(folder / "newest.parquet", scheme(1, made="2026-02-01", value=0.9))
    found = look_through(folder)
    assert [each.file.name for each in found.schemes] == ["newest.parquet"]
    words = "Another one of the scheme Scheme 1 counts, of 2026-02-01: newest.parquet."
    assert passed(folder) == {"good.parquet": words}


def test_a_quarter_that_runs_when_the_snapshot_is_made_is_not_reported_yet(tmp_path: Path) -> None:
    write(tmp_path / "a.parquet", scheme(1), scheme(1, quarter="2026-03-31", state="running"))
    assert look_through(tmp_path).schemes[0].last == quarter_number(2025, 12)


@pytest.mark.parametrize("brief", ["no json", "[1]", json.dumps({"products": "many", "contact": 7, "places": {}})])
def test_a_brief_that_cannot_be_read_leaves_the_figures_as_they_are(folder: Path, brief: str) -> None:
    write(folder / "good.parquet", scheme(1), brief=brief)
    assert gather(folder, DAY).members[0].contact == ""


@pytest.mark.parametrize(("made", "words"), [(False, "is no folder"), (True, "is empty")])
def test_a_folder_that_is_not_there_or_empty_is_refused(tmp_path: Path, made: bool, words: str) -> None:
    place = tmp_path / "network"
    if made:
        place.mkdir()
    with pytest.raises(Refused) as refusal:
        look_through(place)
    assert words in PLAIN.say(refusal.value.problems[0].message)


def test_a_folder_without_a_snapshot_is_refused_with_the_first_reason(tmp_path: Path) -> None:
    (tmp_path / "broken.parquet").write_bytes(b"x")
    with pytest.raises(Refused) as refusal:
        look_through(tmp_path)
    assert "broken.parquet: It is damaged." in PLAIN.say(refusal.value.problems[0].message)


@pytest.mark.parametrize(
    ("lacks", "engine", "words"),
    [("ibis", "duckdb", "coverbook[network]"), ("pyspark", "spark", "coverbook[network,spark]")],
)
def test_without_its_extra_an_engine_is_refused_in_a_sentence(
    folder: Path, monkeypatch: pytest.MonkeyPatch, lacks: str, engine: str, words: str
) -> None:
    monkeypatch.setattr(engines, "find_spec", lambda name: None if name == lacks else name)
    with pytest.raises(Refused) as refusal, engines.engine_for([folder / "good.parquet"], engine):
        pass
    assert f"pip install {words}" in PLAIN.say(refusal.value.problems[0].message)


def test_spark_without_java_is_refused_in_a_sentence(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(Refused) as refusal, engines.engine_for([folder / "good.parquet"], engines.SPARK):
        pass
    assert "openjdk-17-jre-headless" in PLAIN.say(refusal.value.problems[0].message)
