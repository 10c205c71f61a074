"""The texts marked in the program, read from its source: what a translator must find and what is refused."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

MARKERS = MappingProxyType({"text": 2, "counted": 3})
"""The marking functions and how many of their first arguments must be literals (context, source, comment)."""

SHOWING = re.compile(
    r"set(Window)?(Title|Text)|set(Tool|Status)Tip|setWhatsThis|set(Placeholder|Informative|Detailed|Label)Text|"
    r"setAccessible(Name|Description)|Q(Label|Action|GroupBox|PushButton|CheckBox|RadioButton)"
)
"""Qt's own ways of showing words: none of them is given a literal one."""

NAMES = re.compile(r"Coverbook|(?:(?:Ctrl|Alt|Shift)\+)+\w+")
"""What is the same in every language: the program's name and the keys of a shortcut."""


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """One marked text: where it belongs, its English and, for a counted one, the translator's comment."""

    context: str
    source: str
    counted: bool = False
    comment: str = ""


def marks(folder: Path) -> set[Mark]:
    """Every marked text of the program's source files."""
    return {mark for tree in trees(folder).values() for mark in marks_of(tree)}


def faults(folder: Path) -> list[str]:
    """Every place in the source files that would show an untranslatable text."""
    return [f"{path.name}:{fault}" for path, tree in trees(folder).items() for fault in faults_of(tree)]


def marks_of(tree: ast.AST) -> Iterator[Mark]:
    """The well-formed marked texts of one source file."""
    for call in _calls(tree):
        words = _literals(call.args[: MARKERS[_name(call)]]) if _is_marker(call) else None
        if words and len(words) == MARKERS[_name(call)]:
            yield Mark(words[0], words[1], len(words) == MARKERS["counted"], "".join(words[2:]))


def faults_of(tree: ast.AST) -> Iterator[str]:
    """What is wrong with the texts of one source file, a line each."""
    for node in ast.walk(tree):
        fault = _fault(node)
        if fault:
            yield f"{getattr(node, 'lineno', 0)}: {fault}"


@cache
def trees(folder: Path) -> Mapping[Path, ast.Module]:
    """Each source file under a folder, parsed once for all who look through them."""
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.py"))}


def _fault(node: ast.AST) -> str:  # noqa: PLR0911 - one line a kind of fault
    """What is wrong with one piece of source, if anything."""
    match node:
        case ast.Call() if _is_marker(node):
            return _call_fault(node)
        case ast.Call(func=ast.Attribute(attr="tr" | "trUtf8")):
            return "tr() misses the plurals of a base class: mark with text() or counted()"
        case ast.Call(args=[ast.Constant(value=str(shown)), *_]) if SHOWING.fullmatch(_name(node)) and _wordy(shown):
            return f"{_name(node)}() shows words that nobody translates: {shown!r}"
        case ast.BinOp(left=left, right=right) if _is_said(left) or _is_said(right):
            return "texts are whole sentences: nothing is added to one"
        case ast.JoinedStr(values=values) if _is_glued(values):
            return "texts are whole sentences: give the words a text with named fields"
        case ast.ImportFrom(module="desktop_app.core.text", names=names) if any(name.asname for name in names):
            return "the translators' tool knows text() and counted() by these names only"
    return ""


def _call_fault(call: ast.Call) -> str:
    """What is wrong with one marking call."""
    wanted = MARKERS[_name(call)]
    words = _literals(call.args[:wanted])
    if words is None or len(words) < wanted:
        return f"the first {wanted} arguments of {_name(call)}() must be literals"
    if not words[0].strip() or not words[1].strip():
        return "a text needs a context and words"
    if ("%n" in words[1]) != (_name(call) == "counted"):
        return "counted() and %n belong together"
    return ""


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Every call in the source."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _name(call: ast.Call) -> str:
    """The last name of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _is_marker(call: ast.Call) -> bool:
    """Whether the call marks a text (a method of the same name is someone else's)."""
    return isinstance(call.func, ast.Name) and call.func.id in MARKERS


def _literals(arguments: list[ast.expr]) -> list[str] | None:
    """The arguments when all of them are literal strings."""
    words = [one.value for one in arguments if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    return words if len(words) == len(arguments) else None


def _is_said(node: ast.expr) -> bool:
    """Whether the piece is a marked text or one already said in a language."""
    return isinstance(node, ast.Call) and (
        _is_marker(node) or (isinstance(node.func, ast.Attribute) and node.func.attr == "say")
    )


def _is_glued(values: Iterable[ast.expr]) -> bool:
    """Whether an f-string puts words of its own around a said text."""
    parts = list(values)
    said = any(isinstance(part, ast.FormattedValue) and _is_said(part.value) for part in parts)
    return said and any(isinstance(part, ast.Constant) and _wordy(str(part.value)) for part in parts)


def _wordy(shown: str) -> bool:
    """Whether a literal holds letters a reader would want in their own language."""
    return NAMES.fullmatch(shown) is None and any(letter.isalpha() for letter in shown)
