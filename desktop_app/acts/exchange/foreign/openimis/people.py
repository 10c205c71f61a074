"""Places, facilities, products and people of openIMIS."""

from __future__ import annotations

from types import MappingProxyType

from desktop_app.acts.exchange.foreign.description import Rows
from desktop_app.acts.exchange.foreign.links import linked
from desktop_app.acts.exchange.foreign.reckoned import YES
from desktop_app.acts.exchange.foreign.taken import Fixed, GivenBeside, by, column, joined, one_of

# A family lives in a village, which lies in a ward, which lies in a district: that is its office.
_UP = "ParentLocationId"
_PARENT = linked(_UP, "tblLocations", "LocationCode", at="LocationId", optional=True)
_GRANDPARENT = linked(_UP, "tblLocations", _PARENT, at="LocationId", optional=True)
_DISTRICT = by("LocationType", {"V": _GRANDPARENT, "W": _PARENT, "D": column("LocationCode")}, "")
_PLACE = linked("LocationId", "tblLocations", "LocationName", optional=True)

OFFICE = linked("FamilyID", "tblFamilies", linked("LocationId", "tblLocations", _DISTRICT, optional=True))
CODE = linked("InsureeID", "tblInsuree", "CHFID")
FACILITY = linked("HFID", "tblHF", "HFCode", at="HfID", optional=True)

_RELATION = by("Relationship", {"": "", "2": "parent", "4": "child", "8": "spouse"}, "other")
"""Parent, son or daughter, and spouse; of the others openIMIS has brothers, uncles, grandparents and employees."""
_ID_TYPES = MappingProxyType(
    {"D": "driving licence", "N": "national identity card", "P": "passport", "V": "voter card"}
)

ROWS = (
    Rows(
        "offices",
        "tblLocations",
        {
            "code": column("LocationCode"),
            "name": column("LocationName"),
            "region": linked(_UP, "tblLocations", "LocationName", at="LocationId", optional=True),
        },
        only=by("LocationType", {"D": YES}, ""),
    ),
    Rows("partners", "tblHF", {"code": column("HFCode"), "name": column("HFName"), "role": Fixed("provider")}),
    Rows(
        "products",
        "tblProduct",
        {
            "code": column("ProductCode"),
            "name": column("ProductName"),
            "line": GivenBeside("line"),
            "term_months": column("InsurancePeriod"),
        },
    ),
    Rows(
        "people",
        "tblInsuree",
        {
            "code": column("CHFID"),
            "household": column("FamilyID"),
            "relation": by("IsHead", {"1": "holder"}, _RELATION),
            "name": joined("OtherNames", "LastName"),
            "sex": one_of("Gender", {"F": "f", "M": "m", "O": "x"}),
            "birth_date": column("DOB"),
            "occupation": linked("Profession", "tblProfessions", "Profession", at="ProfessionId", optional=True),
            "office": OFFICE,
            "village": linked("FamilyID", "tblFamilies", _PLACE),
            "phone": column("Phone"),
            "id_type": by("TypeOfId", _ID_TYPES, column("TypeOfId")),
            "id_number": column("passport"),
        },
    ),
)
