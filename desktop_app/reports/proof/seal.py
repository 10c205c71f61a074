"""A payload sealed for paper: signed as COSE_Sign1 (RFC 9052) with Ed25519, deflated, in base45, in one or more codes.

The words of a code begin with `CB1:`; of several with `CB1/2/3/` (the second of three), the first eight signs of the
SHA-256 of what they hold together, and a colon. So what is missing, or belongs to another paper, can be told. They end
with a colon, for the last sign may be a blank, which is easily lost when words are copied.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desktop_app.core.problems import refused
from desktop_app.reports.proof import base45, payload
from desktop_app.reports.proof.words import DAMAGED, MISSING, MIXED, NONE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from desktop_app.core.problems import Refused
    from desktop_app.reports.proof.payload import Payload

MOST: Final = 1451
"""Signs in one code: those of version 25 at level M, which a phone still reads from an ordinary print."""
_ALGORITHM, _KEY_ID, _EDDSA = 1, 4, -8
"""The labels and the value of COSE's header (RFC 9053)."""
_TAG: Final = 18
_LARGEST: Final = 1 << 20
"""What a code may unfold to: more is no statement, but an attempt to fill the memory."""
_WORDS = re.compile(r"CB1(?:/(\d{1,2})/(\d{1,2})/([0-9A-F]{8}))?:([0-9A-Z $%*+\-./:]+):", re.ASCII)


@dataclass(frozen=True, slots=True)
class Sealed:
    """A payload as it was read, by which key it says it was signed, and what the signature is over."""

    payload: Payload
    key_id: bytes
    signed: bytes
    signature: bytes


def key_id(public: bytes) -> bytes:
    """By which eight bytes a code names its key."""
    return hashlib.sha256(public).digest()[:8]


def sealed(of: Payload, public: bytes, sign: Callable[[bytes], bytes]) -> tuple[str, ...]:
    """The words of the codes, one mostly; signing again gives the same."""
    import cbor2

    header = cbor2.dumps({_ALGORITHM: _EDDSA, _KEY_ID: key_id(public)}, canonical=True)
    content = payload.written(of)
    parts = [header, {}, content, sign(_to_sign(header, content))]
    return tuple(_in_codes(_deflated(cbor2.dumps(cbor2.CBORTag(_TAG, parts), canonical=True))))


def unsealed(words: Iterable[str]) -> Sealed:
    """What the codes of one paper say, whoever signed it; Refused where they are cut, foreign or of several papers."""
    import cbor2

    whole = _joined([_part(each) for each in dict.fromkeys(words)])
    try:
        header, _, content, signature = _sign1(_inflated(base45.decoded(whole)))
        named = cbor2.loads(header)
        if named[_ALGORITHM] != _EDDSA:
            raise _damaged()
        return Sealed(payload.read(content), named[_KEY_ID], _to_sign(header, content), signature)
    except (ValueError, KeyError, TypeError, cbor2.CBORError, zlib.error):
        raise _damaged() from None


def is_ours(words: str) -> bool:
    """Whether what was read off a picture is a code of a statement."""
    return words.startswith(("CB1:", "CB1/"))


def _to_sign(header: bytes, content: bytes) -> bytes:
    """What the signature is over: COSE's Sig_structure."""
    import cbor2

    return cbor2.dumps(["Signature1", header, b"", content], canonical=True)


def _sign1(content: bytes) -> Sequence[Any]:
    """The four parts of a COSE_Sign1; ValueError where it is none."""
    import cbor2

    found = cbor2.loads(content)
    kinds = (bytes, Mapping, bytes, bytes)
    if not isinstance(found, cbor2.CBORTag) or found.tag != _TAG:
        raise ValueError(found)
    parts: Sequence[Any] = found.value
    if not all(isinstance(part, kind) for part, kind in zip(parts, kinds, strict=True)):
        raise ValueError(parts)
    return parts


def _deflated(content: bytes) -> bytes:
    """Smaller (RFC 1951), without a head or a sum of its own: the signature tells whether it is whole."""
    stream = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, 9)
    return stream.compress(content) + stream.flush()


def _inflated(content: bytes) -> bytes:
    """What was deflated, whole and not too large; ValueError where it is not."""
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    found = stream.decompress(content, _LARGEST)
    if not stream.eof or stream.unused_data:
        raise ValueError(content)
    return found


def _in_codes(content: bytes) -> Iterator[str]:
    """The words of as many codes as are needed, each about as long as the others."""
    signs = base45.encoded(content)
    if len(signs) + len("CB1::") <= MOST:
        yield f"CB1:{signs}:"
        return
    together = hashlib.sha256(signs.encode()).hexdigest()[:8].upper()
    room = MOST - len(f"CB1/99/99/{together}::")
    count = -(-len(signs) // room)
    each = -(-len(signs) // count)
    for number in range(1, count + 1):
        yield f"CB1/{number}/{count}/{together}:{signs[(number - 1) * each : number * each]}:"


@dataclass(frozen=True, slots=True)
class _Part:
    """One code of several: its number, how many there are, what they are together, and its signs."""

    number: int
    count: int
    together: str
    signs: str


def _part(words: str) -> _Part:
    """What one code says of itself."""
    found = _WORDS.fullmatch(words.strip("\r\n\t"))
    if found is None:
        raise _damaged()
    number, count, together, signs = found.groups()
    return _Part(int(number or 1), int(count or 1), together or "", signs)


def _joined(parts: Sequence[_Part]) -> str:
    """The signs of all codes in their order; Refused where one is missing or of another paper."""
    if not parts:
        raise refused(NONE)
    if len({(part.count, part.together) for part in parts}) > 1 or (not parts[0].together and len(parts) > 1):
        raise refused(MIXED)
    by_number = {part.number: part.signs for part in parts}
    lacking = [number for number in range(1, parts[0].count + 1) if number not in by_number]
    if lacking:
        raise refused(MISSING.about(number=lacking[0], count=parts[0].count))
    signs = "".join(by_number[number] for number in sorted(by_number))
    if parts[0].together and hashlib.sha256(signs.encode()).hexdigest()[:8].upper() != parts[0].together:
        raise _damaged()
    return signs


def _damaged() -> Refused:
    """What is said of a code that cannot be a whole one of ours."""
    return refused(DAMAGED)
