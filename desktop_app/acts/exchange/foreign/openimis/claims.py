"""Claims of openIMIS with their items and services, and the day on which they were paid."""

from __future__ import annotations

from types import MappingProxyType

from desktop_app.acts.exchange.foreign.description import Rows
from desktop_app.acts.exchange.foreign.links import LastBegun, OfAll, OfSpans, Total, linked, searched
from desktop_app.acts.exchange.foreign.openimis.people import CODE, FACILITY
from desktop_app.acts.exchange.foreign.openimis.policies import START
from desktop_app.acts.exchange.foreign.reckoned import YES, Below, Differs, Times
from desktop_app.acts.exchange.foreign.taken import At, Fixed, by, column, first, joined, one_of
from desktop_app.core.text import text

REJECTED, ENTERED, CHECKED, PROCESSED, VALUATED = "1", "2", "4", "8", "16"
"""Statuses of a claim (openimis-be-claim_py, `claim/models.py`)."""
_LINE_REJECTED = "2"

_REASONS = by(
    "RejectionReason",
    {
        **dict.fromkeys(("", "0"), ""),
        **dict.fromkeys(("1", "2", "3", "4", "7", "10", "21"), "not_covered"),
        **dict.fromkeys(("5", "11", "12", "13", "14", "15", "16", "19"), "limit_reached"),
        "17": "waiting_period",
    },
    "other",
)
"""The reasons of `claim/validations.py` and of the manual on reviews; -1 is a medical officer's own."""

# Items and services. What one is worth is what is paid for it, else what it was valued at, else what was approved.
_BILLED = Times(column("QtyProvided"), column("PriceAsked"))
_APPROVED = Times(first("QtyApproved", "QtyProvided"), first("PriceApproved", "PriceAdjusted", "PriceAsked"))
_WORTH = first("RemuneratedAmount", "PriceValuated", _APPROVED)
_OF_CLAIM = by(linked("ClaimID", "tblClaim", "ClaimStatus"), {REJECTED: "0"}, _WORTH)
_PASSED = by("RejectionReason", {"": _OF_CLAIM, "0": _OF_CLAIM}, "0")
_ITEM = by("ClaimItemStatus", {_LINE_REJECTED: "0"}, _PASSED)
_SERVICE = by("ClaimServiceStatus", {_LINE_REJECTED: "0"}, _PASSED)
_KEY = ("ClaimID",)
_OWN = column("ClaimID")
_SUM_BILLED = Total(_OWN, (OfAll("tblClaimItems", _KEY, _BILLED), OfAll("tblClaimServices", _KEY, _BILLED)))
_SUM_COVERED = Total(_OWN, (OfAll("tblClaimItems", _KEY, _ITEM), OfAll("tblClaimServices", _KEY, _SERVICE)))

# Claims. Facilities number theirs by themselves: where two have used one code, the facility's stands behind it.
_SAME_CODE = Total(column("ClaimCode"), (OfAll("tblClaim", ("ClaimCode",), Fixed("1")),))
_CLAIM_CODE = by(_SAME_CODE, {"1": column("ClaimCode")}, joined("ClaimCode", FACILITY, between="-"))
_COVERS = OfSpans("tblInsureePolicy", ("InsureeId",), column("PolicyId"), begins=START, ends=column("ExpiryDate"))
_POLICY = first(
    linked(searched("ClaimID", "tblClaimItems", "PolicyID"), "tblPolicy", "PolicyID", at="PolicyID"),
    linked(searched("ClaimID", "tblClaimServices", "PolicyID"), "tblPolicy", "PolicyID", at="PolicyID"),
    LastBegun((column("InsureeID"),), _COVERS, column("DateFrom")),
    linked("InsureeID", "tblInsureePolicy", "PolicyId", at="InsureeId"),
)
_LOSS = first(_SUM_BILLED, "Claimed")
_COVERED = by("ClaimStatus", {REJECTED: "0"}, first(_SUM_COVERED, "Remunerated", "Valuated", "Approved", "Claimed"))
_SETTLED = by(Below(_COVERED, _LOSS), {"": "paid"}, "partly")
_DECISION = one_of(
    "ClaimStatus",
    {REJECTED: "rejected", ENTERED: "open", CHECKED: "open", PROCESSED: _SETTLED, VALUATED: _SETTLED},
)
_DAY = first("DateProcessed", "ProcessStamp", "SubmitStamp", "DateClaimed")
_DECIDED = by("ClaimStatus", {ENTERED: "", CHECKED: ""}, _DAY)
_REASON = first(
    _REASONS, searched("ClaimID", "tblClaimItems", _REASONS), searched("ClaimID", "tblClaimServices", _REASONS)
)
_REASON_WHERE = MappingProxyType({"rejected": _REASON, "partly": _REASON})

# openIMIS keeps no payments: what is valuated goes out with a batch run, so its day is taken for theirs.
_RUN_DAY = searched("RunID", "tblBatchRun", "RunDate")
_PAID_ON = by("ClaimStatus", {VALUATED: by(_COVERED, {"0": ""}, _RUN_DAY)}, "")
_NO_DAY = by("ClaimStatus", {VALUATED: by(_RUN_DAY, {"": YES}, "")}, "")

_OTHER_SUM = text(
    "Import", "Claims that bill another amount than their items and services, whose sum was taken: {count}"
)
_UNPAID = text("Import", "Valuated claims without a payment, since no batch run tells its day: {count}")

_LINES_CLAIM = searched("ClaimID", "tblClaim", _CLAIM_CODE)
_OF_NO_CLAIM = text("Import", "Items and services of claims that were replaced or deleted, passed over: {count}")
_ITEM_NAME = linked("ItemID", "tblItems", "ItemName", optional=True)
_SERVICE_NAME = linked("ServiceID", "tblServices", "ServName", optional=True)

ROWS = (
    Rows(
        "claims",
        "tblClaim",
        {
            "code": At("ClaimCode", _CLAIM_CODE),
            "policy": At("InsureeID", _POLICY),
            "person": CODE,
            "cause": linked("ICDID", "tblICDCodes", "ICDName", optional=True),
            "provider": FACILITY,
            "incurred": column("DateFrom"),
            "reported": column("DateClaimed"),
            "decided": At("DateProcessed", _DECIDED),
            "decision": _DECISION,
            "reason": At("RejectionReason", by(_DECISION, _REASON_WHERE, "")),
            "loss": At("Claimed", _LOSS),
            "covered": At("Claimed", _COVERED),
        },
        remarks=((Differs(_SUM_BILLED, column("Claimed")), _OTHER_SUM), (_NO_DAY, _UNPAID)),
    ),
    Rows(
        "claim_lines",
        "tblClaimItems",
        {
            "claim": _LINES_CLAIM,
            "item": first(_ITEM_NAME, joined(Fixed("item"), "ItemID")),
            "billed": At("PriceAsked", _BILLED),
            "covered": At("PriceApproved", _ITEM),
            "reason": _REASONS,
        },
        only=_LINES_CLAIM,
        others=_OF_NO_CLAIM,
    ),
    Rows(
        "claim_lines",
        "tblClaimServices",
        {
            "claim": _LINES_CLAIM,
            "item": first(_SERVICE_NAME, joined(Fixed("service"), "ServiceID")),
            "billed": At("PriceAsked", _BILLED),
            "covered": At("PriceApproved", _SERVICE),
            "reason": _REASONS,
        },
        only=_LINES_CLAIM,
        others=_OF_NO_CLAIM,
    ),
    Rows(
        "payments",
        "tblClaim",
        {
            "code": At("ClaimCode", _CLAIM_CODE),
            "claim": At("ClaimCode", _CLAIM_CODE),
            "date": At("RunID", _PAID_ON),
            "amount": At("Claimed", _COVERED),
        },
        only=_PAID_ON,
        beside=("tblBatchRun",),
    ),
)
