# ruff: noqa: INP001 - a script of its own, run once for each new version of the font
"""Take Latin letters and figures out of Noto Nastaliq Urdu: `.venv/bin/python setup/urdu_font.py SOURCE TARGET`.

Its Latin words stand hardly apart ("AnjuKhadka") and its figures are of different widths; without them Qt takes both
from Noto Sans. Blanks stay, wide enough for words of either script. The licence names no reserved font name.
"""

import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

PRINTABLE, ACCENTED = range(0x21, 0x7F), range(0xC0, 0x250)
URDUS_OWN = frozenset(map(ord, "()[]:;!\"'"))
"""Signs that Urdu writes too, drawn for its letters."""
BLANKS, BLANK = (0x20, 0xA0), 220
"""Characters, and how wide they become, in thousandths of the letters' height."""


def main(source: str, target: str) -> None:
    """Write the font without them."""
    font = TTFont(source)
    gone = {each for part in (PRINTABLE, ACCENTED) for each in part} - URDUS_OWN
    options = Options(layout_features=["*"], name_IDs=["*"], name_languages=["*"], notdef_outline=True)
    options.set(glyph_names=False, recalc_timestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=set(font.getBestCmap()) - gone)
    subsetter.subset(font)
    for character in BLANKS:
        font["hmtx"][font.getBestCmap()[character]] = (BLANK, 0)
    font.save(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
