"""What the delivered program is, for every system: what it holds, what it leaves out, what the system calls it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from types import MappingProxyType

TOP = Path(__file__).parents[1]
BUILT = TOP / "build" / "installer"
BUNDLE = BUILT / "bundle" / "coverbook"
PROJECT = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]

NAME, TITLE = "coverbook", "Coverbook"
VERSION = str(PROJECT["version"])
SUMMARY = str(PROJECT["description"])
FILE_ENDING = ".coverbook"
FILE_TYPE = "application/vnd.coverbook"
IDENTIFIER = "org.coverbook.office"
"""What macOS calls the program by; its files' type begins with it."""

LANGUAGES = tuple(sorted(each.stem.partition("_")[2] for each in (TOP / "translations").glob("coverbook_*.ts")))

DOCUMENTED = ("numpy.", "pandas.", "pyqtgraph.", "reportlab.", "xlsxwriter.", "click.", "fpdf.")
"""Packages whose own documentation is a third of them; nobody reads it in an office."""

DATA = (
    (TOP / "resources", "resources"),
    (TOP / "build" / "translations" / "*.qm", "translations"),
    (TOP / "desktop_app" / "store" / "*.sql", "desktop_app/store"),
    (TOP / "LICENSE", "."),
)
"""What lies beside the modules, and where in the bundle."""

ASKED_LATE = ("desktop_app", "qtawesome", "icu4py")
"""Packages some of whose modules are named only while the program runs."""

WITH_DATA = ("nepali_datetime",)
"""Packages that read files of their own which PyInstaller does not know of."""

LEFT_OUT = (
    *("_pytest", "pytest", "hypothesis", "mypy", "pip", "setuptools", "pkg_resources", "wheel", "unittest.mock"),
    *(
        "IPython",
        "charset_normalizer",
        "gi",
        "jinja2",
        "matplotlib",
        "openpyxl",
        "pyarrow",
        "scipy",
        "sqlalchemy",
        "tkinter",
    ),
    "duckdb",  # Parquet, the extra `network`: 66 MB that one office in a hundred asks for
    *("ssl", "_ssl", "readline", "_uuid", "curses"),  # no network, no prompt
    *("_codecs_cn", "_codecs_hk", "_codecs_jp", "_codecs_kr", "_codecs_tw", "_codecs_iso2022"),
    *("numpy._core._multiarray_tests", "numpy.ctypeslib", "numpy.ma.testutils", "numpy.conftest"),
    *(
        "numpy.fft",
        "numpy.tests",
        "numpy.f2py",
        "numpy._core.tests",
        "numpy.testing",
        "pandas.tests",
        "numpy.distutils",
    ),
    *("pyqtgraph.opengl", "pyqtgraph.examples", "pyqtgraph.flowchart", "pyqtgraph.console"),
    *("PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtTest", "PySide6.QtDBus"),
    "PySide6.QtSvg",
    *("PIL", "fontTools", "fpdf.fpdf", "fpdf.fonts", "fpdf.html", "fpdf.template"),  # stand_ins.py
    *("zstandard._cffi", "zstandard.backend_cffi"),  # for other Pythons than ours
    *("reportlab.graphics.barcode", "reportlab.graphics.testshapes"),
    *("cryptography.hazmat.primitives.serialization.ssh", "idlelib", "lib2to3", "pydoc_data", "xmlrpc"),
)
"""Modules that nobody needs in an office, though something that is needed offers to use them."""

PLUGINS = (
    *("platforms/libqxcb", "platforms/libqwayland", "platforms/libqoffscreen"),
    *("xcbglintegrations/", "wayland-shell-integration/libxdg", "wayland-decoration-client/libbradient"),
    "platforminputcontexts/libcompose",
    "platforminputcontexts/libibus",  # how Bengali or Khmer is typed on most desktops
    *("platformthemes/libqxdgdesktopportal", "printsupport/"),
    "imageformats/libqjpeg",
    *("platforms/qwindows", "platforms/qoffscreen", "platforms/qcocoa", "platforms/libqcocoa", "styles/"),
    "imageformats/qjpeg",
)
"""Qt's plugins that are used, by folder and the beginning of their names; every other is left out."""

FROM_SYSTEM = (
    *("libffi", "libbz2", "liblzma"),  # Python's own
    *("libxcb-cursor", "libxcb-icccm", "libxcb-image", "libxcb-keysyms", "libxcb-render-util", "libxcb-util"),
    *("libxkbcommon", "libxcb-xkb"),  # libxkbcommon and its part for X11 are of one version, or nothing can be typed
)
"""The system's libraries that go along, for many desktops lack them. All others must be the system's own: its drivers
and its printing would break on ours, and it mends its cryptography sooner than we."""

PICTURES = ("pyqtgraph/colors/", "pyqtgraph/icons/peegee")
"""Ranges of colours and a mark that pyqtgraph has for its own tools."""

ICONS = "qtawesome/fonts/materialdesignicons6"
"""The one icon font that is drawn from."""

ICU_NEEDED: MappingProxyType[str, tuple[str, ...]] = MappingProxyType(
    {
        "libicudata-": (
            *("brkitr/char", "brkitr/word", "brkitr/sent", "brkitr/line", "brkitr/root", "brkitr/res_index"),
            *("brkitr/khmer", "brkitr/thai", "brkitr/lao", "brkitr/burmese"),
            *("root.", "res_index.", "pool.", "keyTypeData.", "likelySubtags.", "icu"),
        ),
        "libicudata.so": (
            *("coll/root.", "coll/ucadata.", "coll/res_index.", *(f"coll/{code}." for code in LANGUAGES)),
            *("root.", "res_index.", "pool.", "supplementalData.", "likelySubtags.", "keyTypeData.", "icu"),
        ),
    }
)
"""What is asked of ICU's data: of icu4py's own where lines may break, of Qt's the order of file names."""


def is_wanted(place: str, source: str) -> bool:
    """Whether a file that the program's modules bring along is wanted in the bundle."""
    place, source = place.replace("\\", "/"), source.replace("\\", "/")
    if source.startswith(("/lib/", "/usr/lib/")):
        return place.rpartition("/")[2].startswith(FROM_SYSTEM)
    _, plugin, path = place.partition("/plugins/")
    if plugin:
        return path.startswith(PLUGINS)
    if "/translations/" in place:
        return place.endswith(tuple(f"/qtbase_{code}.qm" for code in LANGUAGES))
    if place.startswith(PICTURES):
        return False
    if place.startswith("qtawesome/fonts/"):
        return place.startswith(ICONS)
    return not place.startswith("pandas/tests/") and ".dist-info/" not in place


def is_link(kind: str) -> bool:
    """Whether an entry of the bundle only repeats a library that lies elsewhere in it: a stick could not hold it."""
    return kind == "SYMLINK"
