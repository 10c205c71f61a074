"""The tables of openIMIS and the columns of them that are read, as its database names them.

github.com/openimis/database_ms_sqlserver, `sql/base/1_schema_tables.sql`; `status` and `status_date` of a person are in
the Django model that took the table over (openimis-be-insuree_py, `insuree/models.py`).
"""

from __future__ import annotations

from desktop_app.acts.exchange.foreign.description import table

_LINE = "QtyProvided QtyApproved PriceAsked PriceAdjusted PriceApproved PriceValuated RemuneratedAmount"

TABLES = (
    table(
        "tblInsuree",
        "InsureeID CHFID LastName OtherNames ValidityTo",
        numbers="InsureeID FamilyID IsHead Relationship Profession",
        texts="CHFID LastName OtherNames Gender Phone passport TypeOfId status",
        days="DOB status_date ValidityTo",
    ),
    table("tblFamilies", "FamilyID InsureeID ValidityTo", numbers="FamilyID InsureeID LocationId", days="ValidityTo"),
    table(
        "tblPolicy",
        "PolicyID FamilyID ProdID StartDate EffectiveDate ExpiryDate PolicyStatus ValidityTo",
        numbers="PolicyID FamilyID ProdID PolicyStatus",
        texts="PolicyStage",
        days="StartDate EffectiveDate ExpiryDate ValidityFrom ValidityTo",
        amounts="PolicyValue",
    ),
    table(
        "tblInsureePolicy",
        "InsureeId PolicyId EffectiveDate ExpiryDate ValidityTo",
        numbers="InsureeId PolicyId",
        days="StartDate EffectiveDate ExpiryDate ValidityTo",
    ),
    table(
        "tblPremium",
        "PremiumId PolicyID Amount PayDate ValidityTo",
        numbers="PremiumId PolicyID isPhotoFee",
        texts="Receipt PayType",
        days="PayDate ValidityTo",
        amounts="Amount",
    ),
    table(
        "tblClaim",
        "ClaimID InsureeID ClaimCode DateFrom ClaimStatus DateClaimed ValidityTo",
        numbers="ClaimID InsureeID HFID ICDID RunID ClaimStatus RejectionReason",
        texts="ClaimCode",
        days="DateFrom DateClaimed DateProcessed ProcessStamp SubmitStamp ValidityTo",
        amounts="Claimed Approved Valuated Remunerated",
    ),
    table(
        "tblClaimItems",
        "ClaimID ItemID ClaimItemStatus QtyProvided PriceAsked ValidityTo",
        numbers="ClaimID ItemID PolicyID ClaimItemStatus RejectionReason",
        days="ValidityTo",
        amounts=_LINE,
    ),
    table(
        "tblClaimServices",
        "ClaimID ServiceID ClaimServiceStatus QtyProvided PriceAsked ValidityTo",
        numbers="ClaimID ServiceID PolicyID ClaimServiceStatus RejectionReason",
        days="ValidityTo",
        amounts=_LINE,
    ),
    table(
        "tblProduct",
        "ProdID ProductCode ProductName ValidityTo",
        numbers="ProdID InsurancePeriod",
        texts="ProductCode ProductName",
        days="ValidityTo",
    ),
    table("tblHF", "HfID HFCode HFName ValidityTo", numbers="HfID", texts="HFCode HFName", days="ValidityTo"),
    table(
        "tblLocations",
        "LocationId LocationCode LocationName ParentLocationId LocationType ValidityTo",
        numbers="LocationId ParentLocationId",
        texts="LocationCode LocationName LocationType",
        days="ValidityTo",
    ),
    table("tblItems", "ItemID ItemName", numbers="ItemID", texts="ItemName", days="ValidityTo"),
    table("tblServices", "ServiceID ServName", numbers="ServiceID", texts="ServName", days="ValidityTo"),
    table("tblICDCodes", "ICDID ICDName", numbers="ICDID", texts="ICDName", days="ValidityTo"),
    table("tblProfessions", "ProfessionId Profession", numbers="ProfessionId", texts="Profession"),
    table("tblBatchRun", "RunID RunDate", numbers="RunID", days="RunDate ValidityTo"),
)
