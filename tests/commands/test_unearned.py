"""The report of unearned premium sets the reserve by records beside the bulk method, in tables and in JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from tests.reporting import asked_for
from tests.schemes import scheme_book

if TYPE_CHECKING:
    from pathlib import Path


def test_both_figures_and_the_months(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """365.00 for 2025, due on 1 January: 184 days are left at the end of June, thirteen 24ths in bulk."""
    file = str(scheme_book(tmp_path / "s.coverbook"))
    found = asked_for(capsys, file, "unearned", "--at", "2025-06-30", "--product", "H")
    assert (found["at"], found["currency"]) == ("2025-06-30", "INR")
    (row,) = found["tables"][0]["rows"]
    assert (row["by_records"], row["in_bulk"], row["difference"]) == ("184.00", "197.71", "13.71")
    assert row["difference_share"] == 1371 / 18400
    (month,) = found["tables"][1]["rows"]
    assert (month["month"], month["months"], month["months_begun"], month["share"]) == ("2025-01", 12, 6, 13 / 24)


def test_without_months_there_is_no_figure_in_bulk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(scheme_book(tmp_path / "s.coverbook"))
    assert main(["report", file, "unearned", "--at", "2024-12-31", "--months", "12"]) == 0
    assert [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()][
        4
    ] == "H Family health By days 0.00 0.00 0.00"
    with pytest.raises(SystemExit) as wrong:
        main(["report", file, "unearned", "--at", "2024-12-31", "--months", "0"])
    assert wrong.value.code == 2
