"""What makes a PDF one that archives keep and everybody can read: PDF/A-3, conformance A (ISO 19005-3), and PDF/UA-1.

The catalog of the file says its language, that it is tagged, which colours it means and what is attached; its
metadata say what it claims, word for word as its older Info dictionary does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from desktop_app.catalog.pages.page import PRINTER, PROGRAM
from desktop_app.pdf.colours import CHANNELS, profile
from desktop_app.pdf.structure import said

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desktop_app.pdf.paper_file import PaperFile

_INTENT: Final = "/Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)"

_PACKET: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
{parts}
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Which part of ISO 14289 the file keeps to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
"""An XMP packet (ISO 16684-1). What PDF/A does not know beforehand, the claim to be PDF/UA, is described in it."""


@dataclass(frozen=True, slots=True)
class Colophon:
    """What a paper says of itself."""

    title: str
    author: str
    subject: str
    keywords: str
    languages: tuple[str, ...]
    made: datetime


@dataclass(frozen=True, slots=True)
class Embedded:
    """A file within the paper: its name, its media type, what it is in words, and its bytes."""

    name: str
    mime: str
    words: str
    content: bytes


def describe(file: PaperFile, about: Colophon, structure: str, attached: Sequence[Embedded]) -> str:
    """Write what a paper says of itself into its catalog; what a reader finds with the end of the file."""
    catalog = file.Catalog
    catalog.__NoDefault__ = (*catalog.__NoDefault__, "AF", "OutputIntents")
    catalog.MarkInfo, catalog.StructTreeRoot = "<</Marked true>>", structure
    # Not its direction: a reader that is told R2L turns every line round that stands in the right order already.
    catalog.ViewerPreferences = "<</DisplayDocTitle true>>"
    catalog.OutputIntents = f"[<<{_INTENT}/DestOutputProfile {_colours(file)} 0 R>>]"
    catalog.Metadata = f"{_metadata(file, about)} 0 R"
    if attached:
        places = {of.name: f"{_attach(file, of, about.made)} 0 R" for of in attached}
        named = " ".join(f"{said(name)} {places[name]}" for name in sorted(places))
        catalog.Names = f"<</EmbeddedFiles<</Names[{named}]>>>>"
        catalog.AF = f"[{' '.join(places.values())}]"
    return f"/Info {_info(file, about)} 0 R"


def _colours(file: PaperFile) -> int:
    """The colours that numbers mean, as an ICC profile."""
    number = file.number()
    file.put_stream(number, f"/N {CHANNELS}", profile())
    return number


def _attach(file: PaperFile, of: Embedded, made: datetime) -> int:
    """A file within the file, and where it is described."""
    content, number = file.number(), file.number()
    mime = of.mime.replace("/", "#2F")
    params = f"/Params<</Size {len(of.content)}/ModDate{_day(made)}>>"
    file.put_stream(content, f"/Type/EmbeddedFile/Subtype/{mime}{params}", of.content)
    name = said(of.name)
    where = f"/F{name}/UF{name}/EF<</F {content} 0 R/UF {content} 0 R>>"
    file.put(number, f"<</Type/Filespec{where}/AFRelationship/Data/Desc{said(of.words)}>>".encode("ascii"))
    return number


def _info(file: PaperFile, about: Colophon) -> int:
    """What older readers show of a paper."""
    number, named = file.number(), {"Title": about.title, "Author": about.author, "Subject": about.subject}
    named |= {"Keywords": about.keywords, "Creator": PROGRAM, "Producer": PRINTER}
    words = "".join(f"/{key}{said(_plain(value))}" for key, value in named.items() if value)
    day = _day(about.made)
    file.put(number, f"<<{words}/CreationDate{day}/ModDate{day}>>".encode("ascii"))
    return number


def _metadata(file: PaperFile, about: Colophon) -> int:
    """The same as XMP, with what the file claims to be; a packet stands as it is for whoever looks for one."""
    number = file.number()
    moment = about.made.isoformat(timespec="seconds")
    named = {"xmp:CreatorTool": PROGRAM, "pdf:Producer": PRINTER, "pdf:Keywords": about.keywords}
    named |= dict.fromkeys(("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"), moment)
    parts = [f"<{key}>{_xml(value)}</{key}>" for key, value in named.items() if value]
    parts += [_listed("dc:title", "Alt", (about.title,)), _listed("dc:description", "Alt", (about.subject,))]
    parts += [_listed("dc:creator", "Seq", (about.author,)), _listed("dc:language", "Bag", about.languages)]
    file.put_bare_stream(number, "/Type/Metadata/Subtype/XML", _PACKET.format(parts="\n".join(parts)).encode())
    return number


def _listed(key: str, kind: str, values: tuple[str, ...]) -> str:
    """A property of several values, or of one in any language."""
    language = ' xml:lang="x-default"' if kind == "Alt" else ""
    items = "".join(f"<rdf:li{language}>{_xml(value)}</rdf:li>" for value in values if value)
    return f"<{key}><rdf:{kind}>{items}</rdf:{kind}></{key}>" if items else ""


def _plain(value: str) -> str:
    """Words without control characters, which XML cannot hold, and lines, which it does not keep."""
    return "".join(max(each, " ") for each in value)


def _xml(value: str) -> str:
    """Words in XML."""
    return escape(_plain(value))


def _day(moment: datetime) -> str:
    """A moment as a PDF writes it, with its distance from Greenwich."""
    zone = moment.strftime("%z") or "+0000"
    return f"(D:{moment:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}')"
