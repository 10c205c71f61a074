"""A font inside a PDF: the used glyphs only, one code for each pair of glyph and text."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Any, Final

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress

if TYPE_CHECKING:
    from desktop_app.pdf.fonts import Font

_SYMBOLIC: Final = 4
_BLOCK: Final = 100
"""Entries in one block of a character map, the most the format allows."""

_JOINER: Final = "\u2060"
"""What a glyph reads as whose text another one carries: nothing that is seen, but archives ask for something."""

_MAP_HEAD: Final = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange"""
_MAP_TAIL: Final = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def embed(font: Font, document: Any) -> None:
    """Add the font to the document under the name it was drawn with."""
    data, places = _subset(font)
    base = PDFName(f"{_tag(data)}+{font.name}")
    descendant = _descendant(font, document, base, data, places)
    composite = PDFDictionary(
        {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": base,
            "Encoding": "/Identity-H",
            "DescendantFonts": PDFArray([document.Reference(descendant)]),
            "ToUnicode": document.Reference(_stream(_text_map(font).encode("ascii"))),
        },
    )
    fonts = document.idToObject["BasicFonts"].dict
    fonts[font.internal_name(document).removeprefix("/")] = document.Reference(composite)


def _subset(font: Font) -> tuple[bytes, dict[int, int]]:
    import uharfbuzz

    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.update(glyph for glyph, _ in font.codes)
    wanted.flags = uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    plan = uharfbuzz.SubsetPlan(font.face, wanted)
    return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping)


def _tag(data: bytes) -> str:
    """Six letters that tell this part of the font from any other."""
    digest = zlib.crc32(data)
    return "".join(chr(ord("A") + digest // 26**place % 26) for place in range(6))


def _descendant(font: Font, document: Any, base: Any, data: bytes, places: dict[int, int]) -> Any:
    glyphs = [glyph for glyph, _ in font.codes]
    widths = [round(font.advance(glyph) * 1000 / font.units, 2) for glyph in glyphs]
    order = struct.pack(f">{len(glyphs)}H", *(places[glyph] for glyph in glyphs))
    system = {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
    return PDFDictionary(
        {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": base,
            "CIDSystemInfo": PDFDictionary(system),
            "FontDescriptor": document.Reference(_descriptor(font, document, base, data)),
            "DW": 1000,
            "W": PDFArray([0, PDFArray(widths)]),
            "CIDToGIDMap": document.Reference(_stream(order)),
        },
    )


def _descriptor(font: Font, document: Any, base: Any, data: bytes) -> Any:
    import uharfbuzz

    scale = 1000 / font.units
    box = struct.unpack(">4h", font.face.reference_table("head").data[36:44])
    capital = font.shaper.get_metric_position_with_fallback(uharfbuzz.OTMetricsTag.CAP_HEIGHT)
    above, below = font.extent
    program = _stream(data)
    program.dictionary["Length1"] = len(data)
    return PDFDictionary(
        {
            "Type": "/FontDescriptor",
            "FontName": base,
            "Flags": _SYMBOLIC,
            "FontBBox": PDFArray([round(value * scale) for value in box]),
            "ItalicAngle": 0,
            "Ascent": round(above * 1000),
            "Descent": round(-below * 1000),
            "CapHeight": round(capital * scale),
            "StemV": 165 if font.name.endswith("Bold") else 90,
            "FontFile2": document.Reference(program),
        },
    )


def _stream(content: bytes) -> Any:
    return PDFStream(content=content, filters=[PDFZCompress])


def _text_map(font: Font) -> str:
    """What every code reads as, in blocks of at most a hundred; the box of no letter is never drawn by its code."""
    read = [(code, text or _JOINER) for (_, text), code in font.codes.items() if code]
    entries = [f"<{code:04X}> <{text.encode('utf-16-be').hex()}>" for code, text in read]
    blocks = [entries[start : start + _BLOCK] for start in range(0, len(entries), _BLOCK)]
    written = ["\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"]) for block in blocks]
    return "\n".join([_MAP_HEAD, *written, _MAP_TAIL])
