"""Run in the bundle before the program: lets `fpdf.bidi` be imported without the rest of fpdf.

Of fpdf only the bidirectional algorithm is used. Importing it would first import the whole of fpdf, and with it
fontTools and Pillow: 12 MB and 0.2 s for nothing.
"""

import sys
from pathlib import Path
from types import ModuleType


def stand_in(name: str, folder: Path) -> ModuleType:
    """A package with nothing of its own, in whose folder its modules are looked for."""
    package = ModuleType(name)
    package.__path__ = [str(folder / name)]
    return package


def put_in_place() -> None:
    """Let the stand-in be what `import fpdf` finds; nothing to do outside of a bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        sys.modules.setdefault("fpdf", stand_in("fpdf", Path(bundle)))


put_in_place()

# Whether the papers of the bundle still run from right to left is part of the trial (trial.py), which prints one.
# The test `test_what_is_read_both_ways_needs_no_more_of_fpdf_than_its_bidi` says when fpdf.bidi comes to need more.
