"""The columns that several reports share."""

from __future__ import annotations

from types import MappingProxyType

from desktop_app.catalog.words import LISTS
from desktop_app.core.records.product import PARTICIPATIONS
from desktop_app.core.table import OWN_SHEET, Column, Unit
from desktop_app.core.text import text

PRODUCT = Column("product", text("Field", "Product"), sheet="products")
ALL = "all"
PARTICIPATION = Column(
    "participation",
    text("Product form", "Participation"),
    words=MappingProxyType({**LISTS[PARTICIPATIONS], ALL: text("Details", "All together")}),
)
OFFICE = Column("office", text("Field", "Office"), sheet="offices")
NAME = Column("name", text("Field", "Name"), Unit.TEXT)
LABEL = Column("label", text("Details", "What it is"), Unit.TEXT)
CLAIMS = Column("claims", text("Field", "Claims"), Unit.COUNT)
SHARE = Column("share", text("Field", "Share"), Unit.SHARE)
VALUE = Column("value", text("Field", "Value"), Unit.FIGURE)
AMOUNT = Column("amount", text("Field", "Amount"), Unit.MONEY)
RECORD = Column("record", text("Checks", "Record"), sheet=OWN_SHEET)
LINE = Column("line", text("Field", "Code"))
LINE_LABEL = Column("label", text("Statement", "Line"), Unit.TEXT)
STATUS = Column(
    "status",
    text("Details", "Status"),
    words=MappingProxyType(
        {
            "ok": text("Details", "complete"),
            "provisional": text("Indicators", "provisional"),
            "missing": text("Indicators", "something is missing"),
            "not_applicable": text("Indicators", "not applicable"),
        }
    ),
)
NOT_RECORDED = text("Details", "Not recorded")
