# ruff: noqa: INP001 - a script of its own, run once for each new version of the font
"""Bring words in Noto Sans Sinhala as near each other as in Noto Sans: `.venv/bin/python setup/sinhala_font.py FILE…`.

Its blank is twice as wide. Spacing that makes up for it leaves none between words that Qt takes from other fonts: a
name in Tamil letters became one word. The licence names no reserved font name.
"""

import sys

from fontTools.ttLib import TTFont

BLANKS, BLANK = (0x20, 0xA0), 260
"""Characters, and how wide they become, in thousandths of the letters' height."""


def main(*files: str) -> None:
    """Write each font over itself."""
    for file in files:
        font = TTFont(file, recalcTimestamp=False)
        for character in BLANKS:
            font["hmtx"][font.getBestCmap()[character]] = (BLANK, 0)
        font.save(file)


if __name__ == "__main__":
    main(*sys.argv[1:])
