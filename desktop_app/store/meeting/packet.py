"""A packet: what one laptop tells another of their book, as one signed file, sealed where the book is locked.

A line of JSON says what it is; then come its parts, each behind its length: the saves with their rows as lines of JSON,
compressed, and the papers and photos that the rows mention. The last 64 bytes are the signature over all before them.
Whoever reads it trusts nothing: it may come from anybody's stick.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from desktop_app.core.problems import Refused, refused
from desktop_app.core.text import text
from desktop_app.store.cipher import is_signed, sealed, signed, signer_of, unsealed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from desktop_app.store.cipher import BookKey
    from desktop_app.store.history import About
    from desktop_app.store.identity import Device
    from desktop_app.store.meeting.ancestry import Known

ENDING = ".packet"
FORMAT = 2
MAGIC = b"coverbook packet\n"
MOST = 1 << 30
"""So many bytes of saves are read at most: a small file could unfold to any size."""
STANDS, GONE, OVER = range(3)
"""What a save did to a row: it stands as the save wrote it, was taken out by it, or was written over since."""
_SIGNATURE, _LENGTH, _LONGEST_HEAD = 64, 8, 1 << 20
_SEALED = ("files", "columns", "rows")
"""What of the head stands with the saves where the book is locked."""


@dataclass(frozen=True, slots=True)
class PackedRow:
    """A row as a save left it, with codes and words for links; or as it stood when the save took it out."""

    table: str
    values: Mapping[str, Any]
    gone: bool = False
    over: bool = False
    """Whether a later save that the packet's head follows has written it again or taken it out."""


@dataclass(slots=True)
class PackedSave:
    """A save with all it wrote."""

    about: About
    digest: str
    rows: list[PackedRow] = field(default_factory=list)
    device: tuple[str, str, str] | None = None
    """Code, key and name of the laptop, where it is its first save."""


@dataclass(frozen=True, slots=True)
class PacketHead:
    """What a packet says of itself."""

    version: int
    """Of the file it was made from."""
    book: str
    device: tuple[str, str, str]
    head: str
    known: Known
    """What the file held that it was made from."""
    base: Known
    """What whoever takes it in must hold already."""
    saves: int
    files: tuple[str, ...]
    columns: Mapping[str, tuple[str, ...]]
    salt: str
    """Which key it is sealed with; empty where it is not."""
    rows: Mapping[str, int]
    """How many records stand in each table of that file."""

    @property
    def maker(self) -> str:
        """The laptop that made it, as people call it."""
        code, _, name = self.device
        return f"{code} ({name})" if name else code


@dataclass(frozen=True, slots=True)
class Packet:
    """A packet that has been read: whole, signed, and opened."""

    head: PacketHead
    saves: Sequence[PackedSave]
    files: Mapping[str, bytes]


def written(packet: Packet, device: Device, key: BookKey | None) -> bytes:
    """The file of a packet, signed by the laptop that made it; Refused where that cannot sign."""
    if not device.secret:
        raise refused(
            text("Packet", "This laptop has no key to sign with. Start Coverbook on it once, then try again.")
        )
    if signer_of(device.secret) != device.key:
        raise refused(
            text(
                "Packet",
                "The key of this laptop was changed, and others would take its packets for forged. Put its file "
                "device.json back from a backup, or remove it: then this laptop is a new one.",
            )
        )
    head = {"format": FORMAT, **{name: getattr(packet.head, name) for name in PacketHead.__slots__}}
    seal = key.part("packet") if key else None
    within = [_json({name: head.pop(name) for name in _SEALED})] if seal else []
    parts = [zlib.compress("\n".join((*within, *_lines(packet))).encode()), *packet.files.values()]
    about = _json(head).encode()
    closed = (sealed(seal, each, about) if seal else each for each in parts)
    content = b"".join((MAGIC, about, b"\n", *(len(each).to_bytes(_LENGTH, "big") + each for each in closed)))
    return content + signed(device.secret, sha256(content).digest())


def _lines(packet: Packet) -> Iterator[str]:
    """The saves and their rows: a save is a list of what it says of itself, a row one of its table and values."""
    columns = packet.head.columns
    for save in packet.saves:
        yield _json([*save.about, save.digest, save.device, len(save.rows)])
        for row in save.rows:
            told = GONE if row.gone else OVER if row.over else STANDS
            yield _json([row.table, told, *(row.values[name] for name in columns[row.table])])


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def head_of(content: bytes) -> PacketHead:
    """What a file says of itself; Refused where it is no packet, or of a newer program."""
    if not content.startswith(MAGIC):
        raise refused(text("Packet", "This is no packet of Coverbook. Choose a file that ends in .packet."))
    end = content.find(b"\n", len(MAGIC), len(MAGIC) + _LONGEST_HEAD)
    try:
        told = json.loads(content[len(MAGIC) : end])
        form = int(told.pop("format"))
        if form == FORMAT:
            return _head(told)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        raise damaged() from None
    raise too_new() if form > FORMAT else damaged()


def _head(told: dict[str, Any]) -> PacketHead:
    """What it says, each of its kind; ValueError and the like where it is not."""
    code, key, name = (str(each) for each in told["device"])
    known, base = ({str(each): int(told[of][each]) for each in told[of]} for of in ("known", "base"))
    whole = str(told["book"]), (code, key, name), str(told["head"]), known, base, int(told["saves"])
    return PacketHead(int(told["version"]), *whole, salt=str(told["salt"]), **_within(told))


def _within(told: Mapping[str, Any]) -> dict[str, Any]:
    """What of it may be sealed, each of its kind; nothing where it is."""
    columns = {str(table): tuple(map(str, names)) for table, names in told.get("columns", {}).items()}
    rows = {str(table): int(count) for table, count in told.get("rows", {}).items()}
    return {"files": tuple(map(str, told.get("files", ()))), "columns": columns, "rows": rows}


def read(content: bytes, key: BookKey | None) -> Packet:
    """A packet as it was written; Refused where it is cut, changed, signed by another than it says, or locked."""
    head = head_of(content)
    body, by = content[:-_SIGNATURE], content[-_SIGNATURE:]
    if not is_signed(head.device[1], sha256(body).digest(), by):
        raise damaged()
    parts = _opened(head, body, key)
    try:
        lines = _unfolded(parts[0])
        if head.salt:
            head, lines = _with_sealed(head, lines)
        saves = _saves(head, lines)
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError, RuntimeError, zlib.error):
        raise damaged() from None
    if len(parts) != len(head.files) + 1:
        raise damaged()
    files = dict(zip(head.files, parts[1:], strict=True))
    if any(sha256(each).hexdigest() != digest for digest, each in files.items()):
        raise damaged()
    return Packet(head, saves, files)


def _opened(head: PacketHead, body: bytes, key: BookKey | None) -> list[bytes]:
    """The parts of a packet, open; Refused where they are sealed for others."""
    if head.salt and (key is None or key.salt.hex() != head.salt):
        raise refused(_OTHER_KEY)
    if key and not head.salt:
        raise refused(_NOT_LOCKED)
    end = body.index(b"\n", len(MAGIC))
    about, parts = body[len(MAGIC) : end], list(_parts(body, end + 1))
    if not head.salt or key is None:
        return parts
    seal = key.part("packet")
    opened = [unsealed(seal, each, about) for each in parts]
    if any(each is None for each in opened):
        raise damaged()
    return [each for each in opened if each is not None]


def _parts(body: bytes, at: int) -> Iterator[bytes]:
    """What stands behind each length."""
    while at < len(body):
        length = int.from_bytes(body[at : at + _LENGTH], "big")
        at += _LENGTH
        if at + length > len(body):
            raise damaged()
        yield body[at : at + length]
        at += length


def _unfolded(part: bytes) -> str:
    """The lines of the saves."""
    opened = zlib.decompressobj()
    content = opened.decompress(part, MOST)
    if not opened.eof:
        raise damaged()
    return content.decode()


def _with_sealed(head: PacketHead, lines: str) -> tuple[PacketHead, str]:
    """The head with what of it was sealed, and the saves after it; ValueError and the like where it is not as made."""
    first, _, rest = lines.partition("\n")
    return replace(head, **_within(json.loads(first))), rest


def _saves(head: PacketHead, lines: str) -> list[PackedSave]:
    """The saves with their rows."""
    from desktop_app.store.history import About

    found: list[PackedSave] = []
    told = iter(lines.split("\n") if lines else ())
    for line in told:
        *about, digest, device, rows = json.loads(line)
        made = (str(device[0]), str(device[1]), str(device[2])) if device else None
        _require_plain(about)
        save = PackedSave(About(*about), str(digest), device=made)
        save.rows += (_row(head, json.loads(next(told))) for _ in range(rows))
        found.append(save)
    if len(found) != head.saves:
        raise damaged()
    return found


def _row(head: PacketHead, told: list[Any]) -> PackedRow:
    """A row of a line."""
    table, how, *values = told
    _require_plain(values)
    if type(how) is not int or how not in {STANDS, GONE, OVER}:
        raise damaged()
    return PackedRow(table, dict(zip(head.columns[table], values, strict=True)), how == GONE, how == OVER)


def _require_plain(values: Iterable[object]) -> None:
    """Refused where anything is no number and no text that a file can hold."""
    for each in values:
        if isinstance(each, str):
            each.encode()  # half a character is none
        elif each is not None and type(each) not in {int, float}:
            raise damaged()


def damaged() -> Refused:
    """What is said of a packet that is not as a laptop of the book has made it."""
    return refused(
        text("Packet", "This packet is damaged, cut short, or was changed. Nothing was taken in; make it once more.")
    )


def too_new() -> Refused:
    """What is said of a packet of a later program."""
    return refused(
        text("Packet", "This packet was made by a newer Coverbook. Install the newest version to take it in.")
    )


_OTHER_KEY = text(
    "Packet",
    "This packet is locked with another key than this book. Let both laptops have the book with the same keys: restore "
    "a backup of the one whose key was renewed last.",
)
_NOT_LOCKED = text(
    "Packet",
    "This book is locked, and the packet is not. Lock the book on the other laptop with the same keys, then make the "
    "packet once more.",
)
