"""What a code says, byte by byte, and that it says it again when it is read."""

from __future__ import annotations

from dataclasses import replace

import cbor2
import pytest

from desktop_app.core.figure_set import canonical, figures_digest, tidy
from desktop_app.reports.proof.payload import payload_of, read, written
from tests.reports.proof.figures import FIGURES

WORKED = (
    "ad617601"  # a map of 13; "v": 1
    "62746f6a323032362d30332d3331"  # "to": "2026-03-31"
    "64626f6f6b5000112233445566778899aabbccddeeff"  # "book": 16 bytes
    "6466726f6d6a323032362d30312d3031"  # "from": "2026-01-01"
    "646865616450ffeeddccbbaa99887766554433221100"  # "head": 16 bytes
    "647361766564412d3132"  # "save": "A-12"
    "6573746174656566696e616c"  # "state": "final"
    "6664696765737450{digest}"  # "digest": 16 bytes
    "66736368656d656c536168656c204d757475616c"  # "scheme": "Sahel Mutual"
    "67616d6f756e7473a3634230311b000462d53c8abac0635030311a0001e23a6350313324"  # "amounts": B01, P01, P13
    "6863757272656e637963494e52"  # "currency": "INR"
    "68646563696d616c7302"  # "decimals": 2
    "6a696e64696361746f7273a3"  # "indicators": three
    "6a70726f6d70746e657373821a00f424006b70726f766973696f6e616c"  # 16 days, provisional
    "6c67726f7774685f726174696f82f6676d697373696e67"  # none, missing
    "75696e6375727265645f636c61696d735f726174696f821a00098361626f6b"  # 0.623457, ok
)


def test_a_payload_is_these_bytes() -> None:
    """Worked by hand from RFC 8949: keys by length, then by their letters."""
    told = WORKED.format(digest=figures_digest(FIGURES)[:32])
    assert written(payload_of(FIGURES)).hex() == told


def test_what_was_written_is_read() -> None:
    payload = payload_of(FIGURES)
    assert read(written(payload)) == payload
    assert payload.amounts == {"P01": 123450, "P13": -5, "B01": 1234567890123456}
    assert payload.indicators["incurred_claims_ratio"] == (623457, "ok")


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2},
        {"state": "certain"},
        {"amounts": {"P01": 1.5}},
        {"amounts": {"P01": True}},
        {"amounts": []},
        {"indicators": {"growth_ratio": [1]}},
        {"book": "0011"},
        {"decimals": None},
    ],
)
def test_what_is_no_payload_is_refused(change: dict[str, object]) -> None:
    told = {**cbor2.loads(written(payload_of(FIGURES))), **change}
    with pytest.raises(ValueError, match=r".*"):
        read(cbor2.dumps(told))


def test_the_canonical_form_is_json_with_sorted_keys_and_its_digest_that_of_its_bytes() -> None:
    import hashlib
    import json

    found = canonical(FIGURES)
    assert json.dumps(json.loads(found), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() == found
    assert figures_digest(FIGURES) == hashlib.sha256(found).hexdigest()
    assert b'"from":"2026-01-01"' in found
    assert b"12345678901234.56" in found


@pytest.mark.parametrize("change", [{"scheme": "Savanna"}, {"state": "draft"}, {"figures": FIGURES.figures[1:]}])
def test_the_digest_tells_any_change(change: dict[str, object]) -> None:
    assert figures_digest(replace(FIGURES, **change)) != figures_digest(FIGURES)  # type: ignore[arg-type]


def test_the_table_has_a_row_a_figure() -> None:
    rows = tidy(FIGURES).splitlines()
    assert rows[0] == "figure,product,office,from,to,value,unit,currency,status"
    assert "P01,HEALTH,,2026-01-01,2026-03-31,234.50,money,INR," in rows
    assert "incurred_claims_ratio,,,2026-01-01,2026-03-31,0.623456789012,ratio,,ok" in rows
    assert len(rows) == len(FIGURES.figures) + 1


def test_no_spreadsheet_computes_a_code_of_the_table() -> None:
    odd = replace(FIGURES, figures=(replace(FIGURES.figures[0], value="-5.00", product="=HYPERLINK()", office="-"),))
    (_, row) = tidy(odd).splitlines()
    assert ",'=HYPERLINK(),'-," in row
    assert ",-5.00," in row
