"""What the contract promises to other programs: every command as it is written there, and the keys of its JSON.

Adding is free, so each may say more; none may lack what is promised.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.__main__ import _parser, main, verbs
from desktop_app.reports.registry import reports
from tests.schemes import reinsured_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PERIOD = "--from 2025-01-01 --to 2025-12-31"
DAY = "--at 2025-12-31"

COMMANDS = (
    *("demo", "demo FILE", "demo FILE --no-window", "demo FILE --no-window --size village --seed 7"),
    *("demo FILE --no-window --size district", "demo FILE --no-window --size network"),
    *("import FILE FOLDER", "import FILE FOLDER --check-only", "import FILE FOLDER --aside DIR --as openimis"),
    "export FILE FOLDER",
    *(f"indicators FILE {PERIOD}", f"indicators FILE {PERIOD} --product CODE --office CODE --json"),
    f"indicators FILE {PERIOD} --office - --json",
    *(f"reserves FILE {DAY}", f"reserves FILE {DAY} --product CODE --json"),
    *(f"lines FILE {PERIOD}", f"lines FILE {PERIOD} --product CODE --json"),
    *(f"explain FILE NAME {PERIOD}", f"explain FILE NAME {PERIOD} --product CODE --records OUT.csv --json"),
    *("statement FILE --quarter 2025-Q4 --out X.pdf", f"statement FILE {PERIOD} --out X.pdf"),
    "statement FILE --quarter 2025-Q4 --language bn --second-language en --out X.pdf",
    *("check FILE", "check FILE --json"),
    *("verify FILE", "verify FILE X.pdf", "verify FILE --rebuild"),
    *("backup FILE DEST", "restore BACKUP FILE", "restore BACKUP FILE --replace"),
    *("reports", "reports --json", f"report FILE NAME {DAY} --json"),
    *(f"ledger FILE {PERIOD}", f"ledger FILE {PERIOD} --line CODE --product CODE --csv OUT --json"),
    *("close FILE --quarter 2025-Q4", "close FILE --quarter 2025-Q4 --reopen --reason WHY"),
    *("pack FILE --out X.packet", "pack FILE --out X.packet --since A"),
    *("merge FILE X.packet", "merge FILE X.packet --json", "conflicts FILE", "conflicts FILE --json"),
    *("snapshot FILE --out X.parquet", "snapshot FILE --out X.parquet --quarters 4"),
    *("network FOLDER", "network FOLDER --engine duckdb --json", "network FOLDER --engine spark --xlsx OUT"),
    "network FOLDER --pdf OUT",
    *("users FILE", "protect FILE"),
)
"""The commands as the contract writes them."""

INDICATORS = (
    *("incurred_expense_ratio", "incurred_claims_ratio", "net_income_ratio", "renewal_ratio", "coverage_ratio"),
    *("growth_ratio", "promptness", "claims_rejection_ratio", "solvency_ratio", "liquidity_ratio"),
)
PARTS = {
    "promptness": {*("0-7", "8-30", "31-90", "91+", "mean_days", "median_days", "report", "decide", "deliver")},
    "renewal_ratio": {"policies", "dependants", "modified_migrated"},
    "incurred_claims_ratio": {"frequency", "average_claim"},
    "claims_rejection_ratio": {"undecided", "partly_paid"},
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A small scheme with something of everything."""
    return reinsured_book(tmp_path / "scheme.coverbook")


def answer(capsys: pytest.CaptureFixture[str], *words: object) -> Any:
    """What a command says as JSON."""
    capsys.readouterr()
    assert main([*map(str, words), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_is_understood_as_the_contract_writes_it(command: str) -> None:
    words = command.split()
    assert words[0] in verbs()
    assert callable(_parser(words[0]).parse_args(words).run)


def test_indicators_have_their_names_their_parts_and_their_sides(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = answer(capsys, "indicators", file, *PERIOD.split())
    assert said.keys() >= {"scheme", "currency", "from", "to", "results"}
    keys = {*("indicator", "product", "value", "numerator", "denominator", "status", "note", "parts")}
    assert all(each.keys() >= keys for each in said["results"])
    of_all = {each["indicator"]: each for each in said["results"] if each["product"] is None}
    assert tuple(of_all) == INDICATORS
    assert all(of_all[name]["parts"].keys() >= parts for name, parts in PARTS.items())
    assert all(
        each.keys() >= {"value", "numerator", "denominator"} for each in of_all["renewal_ratio"]["parts"].values()
    )


@pytest.mark.parametrize(("asked", "told"), [("NORTH", "NORTH"), ("-", "")])
def test_an_office_is_told_by_its_code_and_none_by_nothing(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], asked: str, told: str
) -> None:
    folder = tmp_path / "offices"
    folder.mkdir()
    (folder / "offices.csv").write_text("code,name\nNORTH,North\n", encoding="utf-8")
    assert main(["import", str(file), str(folder)]) == 0
    said = answer(capsys, "indicators", file, *PERIOD.split(), "--office", asked)
    assert said["office"] == told


def test_reserves_say_how_they_were_reached(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = answer(capsys, "reserves", file, *DAY.split())
    assert said.keys() >= {"at", "currency", "results"}
    keys = {*("product", "upr", "ibnr", "cics", "alr", "ibnr_method", "ibnr_standard_error", "age_to_age")}
    assert said["results"]
    assert all(each.keys() >= keys for each in said["results"])


def test_lines_stand_under_their_codes_those_of_the_whole_scheme_under_no_product(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = answer(capsys, "lines", file, *PERIOD.split())
    assert said.keys() >= {"from", "to", "currency", "results"}
    of_all = next(each["lines"] for each in said["results"] if each["product"] is None)
    assert of_all.keys() >= {"P01", "P11", "B01", "B35", "C01"}
    assert all(isinstance(amount, str) for amount in of_all.values())


def test_the_postings_of_the_ledger_add_up_to_nought(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    postings = answer(capsys, "ledger", file, *PERIOD.split())["postings"]
    assert postings
    assert all(each.keys() >= {"day", "line", "product", "office", "amount", "record"} for each in postings)
    assert sum(round(float(each["amount"]) * 100) for each in postings) == 0


def test_the_parts_of_a_figure_are_figures_themselves(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = answer(capsys, "explain", file, "incurred_claims_ratio", *PERIOD.split())
    assert said.keys() >= {"name", "product", "value", "parts"}
    assert len(list(_parts(said))) > 1
    assert all(part.keys() >= {"name", "value", "records", "parts"} for part in _parts(said))


def _parts(of: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """All below a figure."""
    for part in of["parts"]:
        yield part
        yield from _parts(part)


def test_findings_name_their_rule_and_their_record(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    findings = answer(capsys, "check", file)["findings"]
    assert findings
    assert all(each.keys() >= {"rule", "severity", "record", "message"} for each in findings)


def test_conflicts_are_a_list(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, "conflicts", file) == {"conflicts": []}


def test_the_registry_lists_every_report_with_what_it_is_asked_with(capsys: pytest.CaptureFixture[str]) -> None:
    listed = answer(capsys, "reports")["reports"]
    assert [each["name"] for each in listed] == list(reports())
    assert all(each.keys() >= {"name", "label", "asks"} for each in listed)


def test_a_report_is_tables_of_named_columns_and_rows(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = answer(capsys, "report", file, "arrears", *DAY.split())
    assert said.keys() >= {"name", "label", "at", "tables"}
    for table in said["tables"]:
        assert table.keys() >= {"name", "label", "columns", "rows", "notes"}
        assert all(column.keys() >= {"name", "label", "unit"} for column in table["columns"])
        assert all(len(row) == len(table["columns"]) for row in table["rows"])
