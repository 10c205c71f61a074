"""Run in the bundle before the program: stands in for libraries of which others ask for more than is ever used.

Of fpdf only the bidirectional algorithm is used. Importing it would first import the whole of fpdf, and with it
fontTools and Pillow. reportlab imports Pillow for pictures; papers have none. pyqtgraph imports Qt's OpenGL for curves
that charts do not paint with it. Together 27 MB and 0.2 s for nothing.
"""

import sys
from pathlib import Path
from types import ModuleType


def package(name: str, folder: Path) -> ModuleType:
    """A package with nothing of its own, in whose folder its modules are looked for."""
    stand_in = ModuleType(name)
    stand_in.__path__ = [str(folder / name)]
    return stand_in


def no_pictures() -> dict[str, ModuleType]:
    """A Pillow that has never made a picture."""
    pillow, pictures = ModuleType("PIL"), ModuleType("PIL.Image")
    vars(pictures)["Image"] = type("Image", (), {})
    vars(pillow)["Image"] = pictures
    return {"PIL": pillow, "PIL.Image": pictures}


def no_opengl() -> dict[str, ModuleType]:
    """An OpenGL in which no widget can be made."""
    opengl, widgets = ModuleType("PySide6.QtOpenGL"), ModuleType("PySide6.QtOpenGLWidgets")
    vars(widgets)["QOpenGLWidget"] = type("QOpenGLWidget", (), {})
    return {"PySide6.QtOpenGL": opengl, "PySide6.QtOpenGLWidgets": widgets}


def put_in_place() -> None:
    """Let the stand-ins be what imports find; nothing to do outside of a bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        for name, module in {"fpdf": package("fpdf", Path(bundle)), **no_pictures(), **no_opengl()}.items():
            sys.modules.setdefault(name, module)


put_in_place()

# Whether the papers of the bundle come out is part of the trial (trial.py), which prints some. The test
# `test_papers_need_no_more_of_fpdf_than_its_bidi_and_no_pillow` says when they come to need more, and
# `test_no_part_of_the_program_asks_for_what_is_left_out` when any other does.
