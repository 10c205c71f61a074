"""A code is read only whole and as it was signed; whatever else it is, is refused in a sentence."""

from __future__ import annotations

import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.core.figure_set import FigureValue
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.reports.proof import base45
from desktop_app.reports.proof.check import checked
from desktop_app.reports.proof.payload import payload_of
from desktop_app.reports.proof.seal import MOST
from tests.reports.proof.figures import FIGURES, KEY, PUBLIC, codes, large

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def said(words: Iterable[str], public: bytes = PUBLIC) -> str:
    """What is said of codes that are refused."""
    with pytest.raises(Refused) as refusal:
        checked(words, public)
    return PLAIN.say(refusal.value.problems[0].message)


def unfolded(words: str) -> list[object]:
    """The four parts of a COSE_Sign1."""
    content = zlib.decompress(base45.decoded(words[len("CB1:") : -1]), -15)
    return list(cbor2.loads(content).value)


def folded(parts: list[object], tag: int = 18) -> str:
    """A code of such parts."""
    stream = zlib.compressobj(9, zlib.DEFLATED, -15)
    content = stream.compress(cbor2.dumps(cbor2.CBORTag(tag, parts))) + stream.flush()
    return f"CB1:{base45.encoded(content)}:"


def test_what_was_signed_is_read_and_signing_again_gives_the_same_code() -> None:
    assert checked(codes(), PUBLIC) == payload_of(FIGURES)
    assert codes() == codes()
    assert len(codes()) == 1


def test_the_signature_is_that_of_the_standard() -> None:
    """As any other program reads COSE_Sign1: the signature is over the Sig_structure, with Ed25519."""
    header, rest, content, signature = unfolded(codes()[0])
    assert cbor2.loads(header)[1] == -8  # type: ignore[arg-type]
    assert dict(rest) == {}  # type: ignore[call-overload]
    KEY.public_key().verify(signature, cbor2.dumps(["Signature1", header, b"", content]))  # type: ignore[arg-type]


def test_a_digit_changed_is_refused() -> None:
    parts = unfolded(codes()[0])
    forged = replace(FIGURES, figures=(FigureValue("P01", "1234.51"), *FIGURES.figures[1:]))
    parts[2] = unfolded(codes(forged)[0])[2]
    assert said([folded(parts)]).startswith("The signature does not hold")


def test_another_key_is_refused() -> None:
    other = Ed25519PrivateKey.generate()
    assert said(codes(key=other)).startswith("These figures are signed with another key")


def test_another_key_that_says_it_is_the_schemes_is_refused() -> None:
    parts = unfolded(codes(key=Ed25519PrivateKey.generate())[0])
    parts[0] = unfolded(codes()[0])[0]
    assert said([folded(parts)]).startswith("The signature does not hold")


@pytest.mark.parametrize(
    "change",
    [
        lambda words: words[:-40] + ":",
        lambda words: words[:-1],
        lambda words: "CB2" + words[3:],
        lambda words: words.replace("CB1:", "CB1:A", 1),
        lambda words: words[:80] + words[81:],
        lambda _: "CB1::",
        lambda _: "CB1:BB8:",
        lambda _: "https://example.org",
        lambda _: folded([b"", {}, b""]),
        lambda _: folded([b"\xa0", {}, b"", b""]),
        lambda words: folded(unfolded(words), tag=98),
        lambda words: folded([*unfolded(words)[:2], b"\x00", unfolded(words)[3]]),
    ],
)
def test_a_code_that_is_cut_or_no_code_of_ours_is_refused(change: Callable[[str], str]) -> None:
    assert said([change(codes()[0])]).startswith("The code is cut or was changed")


def test_a_code_that_would_fill_the_memory_is_refused() -> None:
    stream = zlib.compressobj(9, zlib.DEFLATED, -15)
    bomb = stream.compress(bytes(1 << 24)) + stream.flush()
    assert said([f"CB1:{base45.encoded(bomb)}:"]).startswith("The code is cut or was changed")


def test_nothing_read_is_said_so() -> None:
    assert said([]).startswith("No code of a statement was found")


def test_figures_too_many_for_one_code_are_split_into_numbered_ones_in_any_order() -> None:
    several = codes(large())
    assert len(several) > 2
    assert [each.split("/")[1] for each in several] == [str(at) for at in range(1, len(several) + 1)]
    assert max(map(len, several)) <= MOST
    assert checked([*reversed(several), several[0]], PUBLIC) == payload_of(large())


def test_a_part_that_is_missing_is_named() -> None:
    several = codes(large())
    assert said(several[:1]) == f"Code 2 of {len(several)} is missing. Photograph that one, too."


def test_a_part_of_another_paper_is_refused() -> None:
    several, other = codes(large()), codes(replace(large(), state="draft"))
    assert said([*several[:-1], other[-1]]).startswith("These codes belong to different papers")
    assert said([*several, codes()[0]]).startswith("These codes belong to different papers")
    assert said([codes()[0], codes(replace(FIGURES, state="draft"))[0]]).startswith("These codes belong to different")


def test_a_part_that_was_changed_is_refused() -> None:
    several = list(codes(large()))
    several[1] = several[1][:60] + ("0" if several[1][60] != "0" else "1") + several[1][61:]
    assert said(several).startswith("The code is cut or was changed")
