"""Bytes in the signs of a QR code are those of RFC 9285, and come back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.reports.proof.base45 import decoded, encoded


@pytest.mark.parametrize(
    ("content", "signs"),
    [(b"AB", "BB8"), (b"Hello!!", "%69 VD92EX0"), (b"base-45", "UJCLQE7W581"), (b"ietf!", "QED8WEX0"), (b"", "")],
)
def test_the_examples_of_the_standard_are_written_and_read(content: bytes, signs: str) -> None:
    assert encoded(content) == signs
    assert decoded(signs) == content


@pytest.mark.parametrize("signs", ["GGW", "::", ":::", "A", "AAAA", "ab1", "A\n"])
def test_what_no_bytes_give_is_refused(signs: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        decoded(signs)


@given(st.binary(max_size=200))
def test_any_bytes_come_back(content: bytes) -> None:
    assert decoded(encoded(content)) == content
