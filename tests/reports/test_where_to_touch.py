"""What the table of `docs/architecture.md` says is done in a copy of the program; all the rest follows by itself."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any

from tests.grown_program import ROOT, Edit, Program, grown_copy
from tests.schemes import scheme_book, write_folder

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

DAYS = ("--from", "2026-01-01", "--to", "2026-12-31")

REPORT = '''
"""How many people the office knows."""

from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.report import TODAY, OptionKind, ReportOption, Report
from desktop_app.store.rows import codes


def tables(asked):
    """One number."""
    columns = (Column("people", text("Tests", "People"), Unit.COUNT),)
    count = len(codes(asked.figures.book, "people", asked["most"]))
    yield Table("headcount", text("Tests", "People"), columns, ((count,),))


MOST = ReportOption("most", text("Tests", "count up to so many"), OptionKind.COUNT, 1000, low=1)
REPORT = Report("headcount", text("Tests", "People the office knows"), tables, (TODAY, MOST))
'''

METHOD = '''
"""Half of the premium earned in each origin."""

from fractions import Fraction

from desktop_app.core.reserves.estimate import Basis, Method, PeriodEstimate
from desktop_app.core.text import text


def _parts(of):
    """Of every origin."""
    return tuple(
        PeriodEstimate(of.origins[at], Fraction(earned, 2), Basis.PREMIUM)
        for at, earned in zip(of.unsettled, of.premiums, strict=True)
    )


HALF = Method("half", text("Tests", "Half of the premium"), _parts, settings=("ibnr_grain",))
'''
METHODS = "core/reserves/methods.py"

INDICATOR = """CASH_COVER = Indicator(
    "cash_cover",
    text("Tests", "Cash cover"),
    text("Tests", "Cash"),
    text("Tests", "Cash B02 / liabilities"),
    text("Tests", "For every 100 owed, so much cash."),
    "Indicator 11",
    Ratio("cash_cover", text("Tests", "Cash cover"), LineTerm("B02"), LIABILITIES),
    text("Tests", "Nothing is owed."),
)

LIQUIDITY_RATIO = """
OWN = """RECEIVED_AT_ALL = replace(COMPLAINT_RATE, name="received_at_all", lacks=lambda _: None)

BEYOND = (
    RECEIVED_AT_ALL,
"""

VERB = '''
"""Say how many people a file knows."""

from pathlib import Path

from desktop_app.commands import looking_at, say


def add_arguments(parser):
    """Which file."""
    parser.add_argument("file", type=Path, help="the scheme's file")


def run(args):
    """Count and print."""
    from desktop_app.store.rows import codes

    with looking_at(args.file) as book:
        say(str(len(codes(book, "people", 100))))
    return 0
'''

CHECKS = "core/checks/registry.py"
QUERIES = "store/findings/people.py"
QUERY = '''        "village_missing": """
            SELECT m.code, m.name FROM people m WHERE m.village IS NULL AND {new:people m.id}""",
'''
JOINED = '        "joined_before_birth": '


def grown(place: Path, files: Mapping[str, str], *edits: Edit) -> Program:
    """A copy of the program with files added and edits made; what it reads beside its code is there."""
    program = grown_copy(place / "house", edits)
    for folder in ("resources", "build"):
        (program.folder / folder).symlink_to(ROOT / folder)
    for name, source in files.items():
        (program.folder / "desktop_app" / name).write_text(source, encoding="utf-8")
    return program


def rows_of(program: Program, table: str, *asked: str | Path) -> list[list[Any]]:
    """The rows of one table of a report."""
    answer = json.loads(program.verb("report", *asked, "--json"))
    return next(each["rows"] for each in answer["tables"] if each["name"] == table)


def test_one_file_and_one_line_make_a_report(tmp_path: Path) -> None:
    line = '    "check",\n'
    listed = Edit("reports/registry.py", line, f'{line}    "headcount",\n')
    program, file = grown(tmp_path, {"reports/headcount.py": REPORT}, listed), scheme_book(tmp_path / "s.coverbook")
    (found,) = [
        each for each in json.loads(program.verb("reports", "--json"))["reports"] if each["name"] == "headcount"
    ]
    assert [option["name"] for option in found["asks"]] == ["at", "most"]
    assert rows_of(program, "headcount", file, "headcount", "--most", "1") == [[1]]
    for option, place in (("--csv", "csv"), ("--xlsx", "x.xlsx"), ("--parquet", "parquet"), ("--pdf", "x.pdf")):
        program.verb("report", file, "headcount", option, tmp_path / place)
        assert (tmp_path / place).exists()


def test_one_file_and_one_line_make_a_reserve_method_that_a_product_may_choose(tmp_path: Path) -> None:
    """With its import: its form asks for what it reads, its amount is booked, and reports tell its name."""
    program = grown(
        tmp_path,
        {"core/reserves/half.py": METHOD},
        Edit(METHODS, "import EXPECTED\n", "import EXPECTED\nfrom desktop_app.core.reserves.half import HALF\n"),
        Edit(METHODS, "PERCENT, NONE)", "PERCENT, HALF, NONE)"),
    )
    folder, file = write_folder(tmp_path / "in"), tmp_path / "half.coverbook"
    products = folder / "products.csv"
    products.write_text(products.read_text("utf-8").replace(",none", ",half"), encoding="utf-8")
    program.verb("import", file, folder)
    (reserve, *_) = json.loads(program.verb("reserves", file, "--at", "2026-12-31", "--json"))["results"]
    assert reserve["ibnr_method"] == "half"
    assert float(reserve["ibnr"]) > 0
    methods = rows_of(program, "methods", file, "reserve_methods", "--at", "2026-12-31")
    assert [row[:2] for row in methods if row[5] == "Yes"] == [["H", "half"]]
    assert "Half of the premium" in program.verb("report", file, "reserve_methods", "--at", "2026-12-31")
    asked = "from desktop_app.core.reserves.methods import methods_reading; print(*methods_reading('ibnr_grain'))"
    assert program.run("-c", asked).stdout.split() == ["chain_ladder", "lag_factor", "half"]


def test_an_expression_and_its_line_make_an_indicator_that_can_be_planned(tmp_path: Path) -> None:
    """Its value, its tree and its place in the plan of business."""
    program = grown(
        tmp_path,
        {},
        Edit("core/indicators/prudence.py", "LIQUIDITY_RATIO = ", INDICATOR),
        Edit(
            "core/registry.py",
            "    prudence.LIQUIDITY_RATIO,\n",
            "    *(prudence.LIQUIDITY_RATIO, prudence.CASH_COVER),\n",
        ),
    )
    folder, file = write_folder(tmp_path / "in"), tmp_path / "s.coverbook"
    with (folder / "targets.csv").open("a", encoding="utf-8") as targets:
        csv.writer(targets).writerow(("cash_cover", "", "2026-01-01", "2026-12-31", "0.4"))
    program.verb("import", file, folder)
    assert "Cash cover" in program.verb("indicators", file, *DAYS)
    assert "B02" in program.verb("explain", file, "cash_cover", *DAYS)
    (row,) = [row for row in rows_of(program, "indicators", file, "indicators", *DAYS) if row[0] == "cash_cover"]
    assert "good (plan: 40.0 %)" in row


def test_an_expression_and_its_place_make_a_figure_of_our_own(tmp_path: Path) -> None:
    program = grown(tmp_path, {}, Edit("core/indicators/beyond.py", "BEYOND = (\n", OWN))
    file = scheme_book(tmp_path / "s.coverbook")
    answer = program.verb("report", file, "beyond_the_ten", *DAYS, "--json")
    assert "received_at_all" in answer
    assert "insured" in program.verb("explain", file, "received_at_all", *DAYS)


def test_one_file_makes_a_verb(tmp_path: Path) -> None:
    program, file = grown(tmp_path, {"commands/count.py": VERB}), scheme_book(tmp_path / "s.coverbook")
    assert program.verb("count", file) == "2\n"
    assert "Say how many people a file knows." in program.verb("--help")


def test_one_file_its_name_and_its_query_make_a_check(tmp_path: Path) -> None:
    """It is found in the whole book."""
    source = (ROOT / "desktop_app/core/checks/birth_date_missing.py").read_text("utf-8")
    for before, after in (
        ("birth_date_missing", "village_missing"),
        ("The birth date of {person} is not known; an estimated one is enough.", "Where {person} lives is not known."),
        ('"policies"', '"people"'),
    ):
        assert source.count(before) == 1
        source = source.replace(before, after)
    program = grown(
        tmp_path,
        {"core/checks/village_missing.py": source},
        Edit(CHECKS, "    two_holders,\n", "    two_holders,\n    village_missing,\n"),
        Edit(CHECKS, "names_alike.CHECK)", "names_alike.CHECK, village_missing.CHECK)"),
        Edit(QUERIES, JOINED, QUERY + JOINED),
    )
    found = program.run("-m", "desktop_app", "check", scheme_book(tmp_path / "s.coverbook"))
    assert "note: M-2: Where Bishnu Tharu lives is not known." in found.stdout
