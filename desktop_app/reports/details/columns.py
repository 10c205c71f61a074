"""The columns that the details of several indicators share."""

from __future__ import annotations

from desktop_app.core.table import Column, Unit
from desktop_app.core.text import text

PRODUCT = Column("product", text("Details", "Product"), sheet="products")
PARTICIPATION = Column("participation", text("Details", "Participation"))
OFFICE = Column("office", text("Details", "Office"), sheet="offices")
NAME = Column("name", text("Details", "Name"), Unit.TEXT)
LABEL = Column("label", text("Details", "What it is"), Unit.TEXT)
CLAIMS = Column("claims", text("Details", "Claims"), Unit.COUNT)
SHARE = Column("share", text("Details", "Share"), Unit.SHARE)
STATUS = Column("status", text("Details", "Status"))
