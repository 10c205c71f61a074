"""Schemes of one product for tests of reserves, and what `coverbook reserves` says of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop_app.__main__ import main
from tests.folders import write_folder
from tests.reporting import asked_for

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

PRODUCT = "code,name,line,ibnr_method,ibnr_grain,expected_claims_ratio,ibnr_percent,tail_factor,earning"
SCHEME = "name,currency,fiscal_year_start\nSahel Mutual,{currency},1\n"
POLICIES = "code,product,holder,start,end\nP-1,H,M-1,2024-01-01,2026-12-31\n"
PREMIUMS = (
    "code,policy,due,from,to,amount,kind\n"
    "D-1,P-1,2024-01-01,2024-01-01,2024-12-31,1200,premium\n"
    "D-2,P-1,2025-01-01,2025-01-01,2025-12-31,1200,premium\n"
    "D-3,P-1,2026-01-01,2026-01-01,2026-12-31,1200,premium\n"
)
CLAIM = "code,policy,incurred,reported,decided,decision,loss,covered\n"
LATE = "".join(
    f"{code}-{half},P-1,{days},,open,{amount},{amount}\n"
    for code, days, amount in (
        ("C-1", "2024-02-01,2024-02-05", 50),
        ("C-2", "2024-02-10,2025-03-01", 50),
        ("C-3", "2025-02-01,2025-02-05", 150),
        ("C-4", "2025-05-01,2026-02-05", 30),
        ("C-5", "2026-01-05,2026-02-05", 45),
    )
    for half in (1, 2)
)
"""Ten claims, as many as a pattern needs: by years of events and of reports 100, 200; 300, 360; 90."""


class Scheme:
    """A scheme with one product, and what the command says of it at the end of 2026."""

    def __init__(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._path, self._capsys = tmp_path, capsys

    def make(self, product: str, claims: str = "", currency: str = "INR", **more: str) -> str:
        """A file made from a folder."""
        sheets = {
            "scheme.csv": SCHEME.format(currency=currency),
            "products.csv": f"{PRODUCT}\nH,Health,{product}\n",
            "people.csv": "code,name\nM-1,Asha Tharu\n",
            "policies.csv": POLICIES,
            "premiums.csv": PREMIUMS,
            **({"claims.csv": CLAIM + claims} if claims else {}),
            **{f"{name}.csv": text for name, text in more.items()},
        }
        file = str(self._path / "scheme.coverbook")
        assert main(["import", file, str(write_folder(self._path / "folder", sheets))]) == 0
        return file

    def said(self, file: str, *words: str, day: str = "2026-12-31") -> str:
        """What the command prints."""
        self._capsys.readouterr()
        assert main(["reserves", file, "--at", day, *words]) == 0
        return self._capsys.readouterr().out

    def answer(self, product: str, claims: str = "", *words: str, **more: str) -> dict[str, Any]:
        """The answer of the one product as JSON."""
        file = self.make(product, claims, **more)
        (found,) = json.loads(self.said(file, "--product", "H", "--json", *words))["results"]
        return {**found, **self.methods(file)}

    def methods(self, file: str, *words: str, day: str = "2026-12-31") -> dict[str, Any]:
        """How the reserves were reached, by the report of the methods."""
        answer = asked_for(self._capsys, file, "reserve_methods", "--at", day, "--product", "H", *words)
        methods, origins, requirements = answer["tables"]
        alternative = [note for note in methods["notes"] if "compare" in note]
        return {
            "methods": [_method(row, methods["notes"]) for row in methods["rows"]],
            "alternative": alternative[0] if alternative else None,
            "origins": [_without(row, "product") for row in origins["rows"]],
            "requirements": [_without(row, "product") for row in requirements["rows"]],
        }


def _method(row: dict[str, Any], notes: list[str]) -> dict[str, Any]:
    """A method with what it assumed, of which only what it has is kept."""
    kept = ("product", "method", "amount", "standard_error", "standard_error_reason", "used", "usable", "reason")
    assumed = {name: cell for name, cell in row.items() if name not in kept and cell is not None}
    label = row["method"].replace("_", " ").capitalize()
    told = [note.removeprefix(f"H: {label}: ") for note in notes if note.startswith(f"H: {label}: ")]
    assumptions = {**assumed, **({"notes": told} if told else {})}
    return {**row, "used": row["used"] == "Yes", "usable": row["usable"] == "Yes", "assumptions": assumptions}


def _without(row: dict[str, Any], name: str) -> dict[str, Any]:
    """A row without one of its cells, which says what was asked for."""
    assert row[name] == "H"
    return {key: cell for key, cell in row.items() if key != name}
