"""The walls between the rooms of the house, read from a file's source without running it."""

from __future__ import annotations

import ast
import re
import sys
from dataclasses import dataclass
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

BELOW_WINDOW = frozenset({"core", "catalog", "store", "figures", "pdf", "reports", "media", "acts", "network"})
ALL_ROOMS = BELOW_WINDOW | {"ui", "bootstrap"}
DOORS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "core": frozenset({"core"}),
        "catalog": frozenset({"core", "catalog"}),
        "store": frozenset({"core", "store"}),
        "figures": frozenset({"core", "store", "figures"}),
        "pdf": frozenset({"core", "catalog", "pdf"}),
        "reports": frozenset({"core", "catalog", "figures", "store", "pdf", "reports"}),
        "media": frozenset({"core", "reports", "media"}),
        "network": frozenset({"core", "catalog", "reports", "network"}),
        "demonstration": frozenset({"core", "demonstration"}),
        "acts": BELOW_WINDOW - {"media", "network"} | {"demonstration"},
        "ui": frozenset({"core", "catalog", "reports", "media", "network", "acts", "ui"}),
        "bootstrap": ALL_ROOMS,
        "commands": ALL_ROOMS | {"commands"},
        "__main__": ALL_ROOMS | {"commands"},
        "__init__": frozenset(),
    }
)
"""Which rooms a room may import from."""

WINDOW = ("look", "speech", "forms", "views", "pages", "shell")
"""The rooms of the window: each builds on those before it; what comes after it is known by its type only."""

GUESTS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "desktop_app/core/reserves/": frozenset({"numpy", "pandas"}),
        "desktop_app/store/": frozenset({"sqlcipher3", "sqlite3", "sqlite_utils", "cryptography"}),
        "desktop_app/store/frames.py": frozenset({"pandas"}),
        "desktop_app/store/seen.py": frozenset({"platformdirs"}),
        "desktop_app/pdf/": frozenset(
            {"reportlab", "uharfbuzz", "icu4py", "fpdf", "pyhanko", "pyhanko_certvalidator", "segno"}
        ),
        "desktop_app/acts/": frozenset({"pandas", "python_calamine"}),
        "desktop_app/acts/updating/": frozenset({"cryptography", "zstandard"}),
        "desktop_app/reports/": frozenset({"pandas"}),
        "desktop_app/reports/proof/": frozenset({"cbor2"}),
        "desktop_app/media/": frozenset({"duckdb", "pandas", "xlsxwriter"}),
        "desktop_app/network/": frozenset({"duckdb", "ibis", "py4j", "pyspark"}),
        "desktop_app/ui/": frozenset({"PySide6", "shiboken6", "pyqtgraph", "pypdfium2", "qtawesome"}),
        "desktop_app/ui/views/paper_codes.py": frozenset({"numpy", "zxingcpp"}),
        "desktop_app/ui/speech/nepali.py": frozenset({"nepali_datetime"}),
        "desktop_app/ui/speech/retranslate.py": frozenset({"PySide6", "icu4py"}),
        "desktop_app/acts/device.py": frozenset({"platformdirs"}),
        "desktop_app/acts/backups.py": frozenset({"platformdirs"}),
        "desktop_app/bootstrap.py": frozenset({"PySide6", "platformdirs"}),
    }
)
"""Which libraries are welcome under which folder or file."""

AT_HOME: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "desktop_app/": frozenset({"PySide6", "shiboken6", "platformdirs"}),
        "desktop_app/pdf/": frozenset({"desktop_app.pdf", "reportlab", "uharfbuzz", "icu4py", "fpdf"}),
        "desktop_app/ui/views/drawing/": frozenset({"pyqtgraph", "desktop_app.ui.views.drawing"}),
    }
)
"""Which libraries a file may import at its start; everywhere else they wait for the function that first needs them."""

LATE_ROOMS = ("desktop_app.pdf", "desktop_app.ui.views.drawing")
"""Our own modules that bring heavy libraries along and so are imported late by everyone else."""

MUTABLE = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp, ast.GeneratorExp, ast.Await)
MUTABLE_CALLS = frozenset({"list", "dict", "set", "bytearray", "defaultdict", "deque", "Counter", "OrderedDict"})
RUNNING_CALLS = frozenset(
    {"open", "print", "input", "connect", "read_text", "read_bytes", "mkdir", "exists", "glob", "run"}
)
CONSTANT = re.compile(r"_?[A-Z]\w*|__\w+__")
CALLED = "Procedure"
"""A frozen thing that one calls, an act, is named as what is called."""
SQL = re.compile(
    r"\s*(SELECT\s.*\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM|PRAGMA\s|CREATE\s|WITH\s.*\sAS\s*\()",
    re.DOTALL,
)
EXECUTES = frozenset({"execute", "executemany", "executescript"})


@dataclass(frozen=True, slots=True)
class Import:
    """One imported module: its full name, its line, and whether it is loaded when the file itself is."""

    name: str
    line: int
    at_start: bool = True

    @property
    def top(self) -> str:
        """The name of the whole library."""
        return self.name.partition(".")[0]


def breaches(path: str, tree: ast.Module) -> list[str]:
    """Every rule of the house that a file of the package breaks, with its line."""
    imported = list(imports(path, tree))
    found = [
        *_doors(path, imported),
        *_window(path, tree, imported),
        *_guests(path, imported),
        *_haste(path, imported),
        *_start(tree),
        *_sql(path, tree),
    ]
    return [f"{path}:{line}: {what}" for line, what in found]


def imports(path: str, tree: ast.Module) -> Iterator[Import]:
    """Every import of a file, wherever it stands."""
    yield from _imports_in(PurePosixPath(path).parent.parts, tree.body, at_start=True)


def _imports_in(package: tuple[str, ...], nodes: list[ast.stmt] | list[ast.AST], *, at_start: bool) -> Iterator[Import]:
    for node in nodes:
        yield from _imports_of(package, node, at_start=at_start)
        if isinstance(node, ast.If) and _only_for_types(node):
            yield from _imports_in(package, node.body, at_start=False)
            yield from _imports_in(package, node.orelse, at_start=at_start)
        else:
            late = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            yield from _imports_in(package, list(ast.iter_child_nodes(node)), at_start=at_start and not late)


def _imports_of(package: tuple[str, ...], node: ast.AST, *, at_start: bool) -> Iterator[Import]:
    match node:
        case ast.Import(names=names):
            yield from (Import(alias.name, node.lineno, at_start) for alias in names)
        case ast.ImportFrom(module=module, names=names, level=level):
            base = ".".join((*package[: len(package) + 1 - level], *([module] if module else []))) if level else module
            yield from (Import(f"{base}.{alias.name}", node.lineno, at_start) for alias in names)
        case ast.Call(args=[name, *_]) if _called(node) in {"import_module", "__import__"}:
            yield Import(_beginning(name), node.lineno, at_start)


def _beginning(name: ast.expr) -> str:
    match name:
        case ast.Constant(value=str(known)) | ast.JoinedStr(values=[ast.Constant(value=str(known)), *_]):
            return known
    return ast.unparse(name)


def _only_for_types(node: ast.If) -> bool:
    match node.test:
        case ast.Name(id="TYPE_CHECKING") | ast.Attribute(value=ast.Name(id="typing"), attr="TYPE_CHECKING"):
            return True
    return False


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _room(name: str) -> str:
    return name.replace("/", ".").split(".")[1]


def _welcome(table: Mapping[str, frozenset[str]], path: str) -> frozenset[str]:
    return frozenset[str]().union(*(names for place, names in table.items() if path.startswith(place)))


def _doors(path: str, imported: list[Import]) -> Iterator[tuple[int, str]]:
    room = _room(path)
    for each in imported:
        if each.top == "desktop_app" and each.name.count(".") and _room(each.name) not in DOORS[room]:
            yield each.line, f"{room} may not import {each.name}"


def _window(path: str, tree: ast.Module, imported: list[Import]) -> Iterator[tuple[int, str]]:
    room = path.removeprefix("desktop_app/ui/").partition("/")[0]
    if room not in WINDOW:
        return
    above = tuple(f"desktop_app.ui.{name}." for name in WINDOW[WINDOW.index(room) + 1 :])
    blocks = [node for node in ast.walk(tree) if isinstance(node, ast.If) and _only_for_types(node)]
    for_types = {inner.lineno for block in blocks for inner in ast.walk(block) if isinstance(inner, ast.ImportFrom)}
    for each in imported:
        if each.line not in for_types and f"{each.name}.".startswith(above):
            yield each.line, f"ui.{room} may not import {each.name}"


def _guests(path: str, imported: list[Import]) -> Iterator[tuple[int, str]]:
    plain = (sys.stdlib_module_names - {"sqlite3"}) | {"desktop_app"}
    for each in imported:
        if each.top not in plain | _welcome(GUESTS, path):
            yield each.line, f"{each.top} is not welcome here"


def _haste(path: str, imported: list[Import]) -> Iterator[tuple[int, str]]:
    home = _welcome(AT_HOME, path)
    for each in imported:
        late = next((name for name in LATE_ROOMS if f"{each.name}.".startswith(f"{name}.")), each.top)
        foreign = late in LATE_ROOMS or each.top not in sys.stdlib_module_names | {"desktop_app"}
        if each.at_start and foreign and late not in home:
            yield each.line, f"{late} is imported before it is needed"


def _start(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for place, node in enumerate(tree.body):
        match node:
            case ast.Import() | ast.ImportFrom() | ast.FunctionDef() | ast.AsyncFunctionDef():
                continue
            case ast.ClassDef():
                yield from _class_body(node)
            case ast.Assign() | ast.AnnAssign():
                yield from _constant(node)
            case ast.Expr(value=ast.Constant(value=str())) if place == 0 or isinstance(
                tree.body[place - 1], ast.Assign | ast.AnnAssign
            ):
                continue
            case ast.If() if _only_for_types(node) or ast.unparse(node.test) == "__name__ == '__main__'":
                continue
            case _:
                yield node.lineno, f"runs at import: {ast.unparse(node).splitlines()[0]}"


def _class_body(node: ast.ClassDef) -> Iterator[tuple[int, str]]:
    for inner in node.body:
        if isinstance(inner, ast.For | ast.While | ast.With | ast.Try | ast.Delete):
            yield inner.lineno, f"runs at import: {ast.unparse(inner).splitlines()[0]}"


def _constant(node: ast.Assign | ast.AnnAssign) -> Iterator[tuple[int, str]]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    names = [each for target in targets for each in (target.elts if isinstance(target, ast.Tuple) else [target])]
    if isinstance(node.value, ast.Call) and ast.unparse(node.value.func) == CALLED:
        return
    for name in names:
        if not (isinstance(name, ast.Name) and CONSTANT.fullmatch(name.id)):
            yield node.lineno, f"not named as a constant: {ast.unparse(name)}"
    if node.value is not None and ast.unparse(targets[0]) != "__all__":
        yield from _frozen(node.value)


def _frozen(value: ast.expr) -> Iterator[tuple[int, str]]:
    if isinstance(value, ast.Tuple):
        for part in value.elts:
            yield from _frozen(part)
    elif isinstance(value, MUTABLE) or (isinstance(value, ast.Call) and _called(value) in MUTABLE_CALLS):
        yield value.lineno, "module-level state that can change"
    elif any(isinstance(node, ast.Call) and _called(node) in RUNNING_CALLS for node in ast.walk(value)):
        yield value.lineno, f"runs at import: {ast.unparse(value)}"


def _sql(path: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    if _room(path) == "store":
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.match(node.value):
            yield node.lineno, "SQL outside the store"
        if isinstance(node, ast.Call) and node.args and _called(node) in EXECUTES:
            yield node.lineno, f"{_called(node)} outside the store"
