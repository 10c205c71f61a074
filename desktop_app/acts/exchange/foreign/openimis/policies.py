"""Policies of openIMIS, who is covered by them, and what was paid for them and is still unpaid."""

from __future__ import annotations

from types import MappingProxyType

from desktop_app.acts.exchange.foreign.description import Rows
from desktop_app.acts.exchange.foreign.links import LastBegun, OfAll, OfSpans, Total, linked, searched
from desktop_app.acts.exchange.foreign.openimis.people import CODE, OFFICE
from desktop_app.acts.exchange.foreign.reckoned import YES, Before, DayBefore, Rest, Within
from desktop_app.acts.exchange.foreign.taken import At, Fixed, by, column, first, joined, one_of
from desktop_app.core.text import text

IDLE, ACTIVE, SUSPENDED, EXPIRED, READY = "1", "2", "4", "8", "16"
"""Statuses of a policy (openimis-be-policy_py, `policy/models.py`)."""

START, _END = first("EffectiveDate", "StartDate"), column("ExpiryDate")
_BEFORE = DayBefore(START)

# A policy that never took effect was not paid for in full: its cover never began. Expired ones are among them, for
# openIMIS lets all policies expire. An active or ready one may lack the day all the same.
_NEVER_BEGAN = by("EffectiveDate", {"": by("PolicyStatus", {ACTIVE: "", READY: ""}, YES)}, "")
# A suspended one was not paid for in the time of grace, and ends when its row last changed: no other day is kept.
_SUSPENDED = one_of(
    "PolicyStatus",
    {IDLE: "", ACTIVE: "", SUSPENDED: Within(column("ValidityFrom"), _BEFORE, _END), EXPIRED: "", READY: ""},
)
_EXIT = by(_NEVER_BEGAN, {YES: _BEFORE}, _SUSPENDED)
_OF_FAMILY = OfSpans("tblPolicy", ("FamilyID", "ProdID"), column("PolicyID"), begins=START, ends=_END)
_EARLIER = LastBegun((column("FamilyID"), column("ProdID")), _OF_FAMILY, _BEFORE)

_POLICYS_START = linked("PolicyId", "tblPolicy", START, at="PolicyID")
_POLICYS_END = linked("PolicyId", "tblPolicy", _END, at="PolicyID")
_TOOK_EFFECT = linked("PolicyId", "tblPolicy", "EffectiveDate", at="PolicyID")

# Whoever was deleted, or whose policy was, is covered no more.
_POLICY = searched("PolicyId", "tblPolicy", "PolicyID", at="PolicyID")
_PERSON = searched("InsureeId", "tblInsuree", "CHFID", at="InsureeID")
_STILL_THERE = by(_POLICY, {"": ""}, _PERSON)
_OF_NOBODY = text("Import", "Covers of people or policies that were deleted, passed over: {count}")

# Who was added to a policy and not paid for was never covered; who has died (DE) was covered until that day.
_NOT_COVERED = by("EffectiveDate", {"": by(_TOOK_EFFECT, {"": ""}, YES)}, "")
_STATUS = linked("InsureeId", "tblInsuree", "status", at="InsureeID")
_DIED = by(_STATUS, {"DE": linked("InsureeId", "tblInsuree", "status_date", at="InsureeID")}, "")
_DIED_COVERED = by(Before(_POLICYS_START, _DIED), {"": ""}, Before(_DIED, _POLICYS_END))
_LEFT = first(_DIED_COVERED, Before(column("ExpiryDate"), _POLICYS_END))

# A payment is for the whole term of its policy, from whose first day it is owed; a photo's price is a fee of its own.
_FEE = MappingProxyType({"1": Fixed("")})
_FROM = linked("PolicyID", "tblPolicy", START)
_PAID = OfAll("tblPremium", ("PolicyID",), by("isPhotoFee", _FEE, column("Amount")))
_UNPAID = by(_NEVER_BEGAN, {YES: ""}, Rest(column("PolicyValue"), Total(column("PolicyID"), (_PAID,))))
_PAY_TYPES = MappingProxyType({"B": "bank transfer", "C": "cash", "F": "funding", "M": "mobile money"})

_CAME_LATER = text("Import", "People who came to a policy after its start and count from its start: {count}")

ROWS = (
    Rows(
        "policies",
        "tblPolicy",
        {
            "code": column("PolicyID"),
            "product": linked("ProdID", "tblProduct", "ProductCode"),
            "holder": linked("FamilyID", "tblFamilies", CODE),
            "office": OFFICE,
            "start": START,
            "end": _END,
            "renews": by("PolicyStage", {"R": _EARLIER}, ""),
            "exit_date": At("PolicyStatus", _EXIT),
            "exit_reason": At("PolicyStatus", by(_EXIT, {"": ""}, "unpaid_premium")),
        },
    ),
    Rows(
        "covers",
        "tblInsureePolicy",
        {
            "policy": _POLICY,
            "person": _PERSON,
            "exit_date": At("ExpiryDate", by(_NOT_COVERED, {YES: DayBefore(_POLICYS_START)}, _LEFT)),
            "exit_reason": by(_NOT_COVERED, {YES: "unpaid_premium"}, by(_DIED_COVERED, {"": ""}, "death")),
        },
        only=_STILL_THERE,
        others=_OF_NOBODY,
        remarks=((Before(_POLICYS_START, column("EffectiveDate")), _CAME_LATER),),
    ),
    Rows(
        "premiums",
        "tblPremium",
        {
            "code": column("PremiumId"),
            "policy": linked("PolicyID", "tblPolicy", "PolicyID"),
            "due": At("PolicyID", by("isPhotoFee", {"1": column("PayDate")}, _FROM)),
            "from": At("PolicyID", by("isPhotoFee", _FEE, _FROM)),
            "to": At("PolicyID", by("isPhotoFee", _FEE, linked("PolicyID", "tblPolicy", _END))),
            "amount": column("Amount"),
            "kind": by("isPhotoFee", {"1": "fee"}, "premium"),
            "paid_on": column("PayDate"),
            "method": by("PayType", _PAY_TYPES, column("PayType")),
            "receipt": column("Receipt"),
        },
    ),
    Rows(
        "premiums",
        "tblPolicy",
        {
            "code": joined("PolicyID", Fixed("unpaid"), between="-"),
            "policy": column("PolicyID"),
            "due": START,
            "from": START,
            "to": _END,
            "amount": At("PolicyValue", _UNPAID),
            "kind": Fixed("premium"),
        },
        only=_UNPAID,
        beside=("tblPremium",),
    ),
)
