"""The words a reader sees for the codes of every fixed list."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.catalog.keyed_forms import KEYED
from desktop_app.core.investments import CLASSES, GRADES, LIMITED, RETURNS
from desktop_app.core.principles import ANSWERS, FOR_PEOPLE
from desktop_app.core.records import (
    account,
    attachment,
    background,
    claim,
    closing,
    complaint,
    interview,
    linked,
    list_word,
    person,
    policy,
    premium,
    product,
    reinsurance,
    schedule,
    scheme,
    tariff,
)
from desktop_app.core.reserves.methods import IBNR_LABELS
from desktop_app.core.statements import purposes
from desktop_app.core.statements.allocation import COSTS, KEY_LABELS, KEYS
from desktop_app.core.statements.cash_flow import CASH_LINES
from desktop_app.core.statements.lines import LINES, PARTNER_LINES, POSTABLE
from desktop_app.core.statements.schedules import CHARGED, HELD, KINDS, METHODS, PURPOSED
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.records.field import Field

    Words: TypeAlias = Mapping[str, Text]

YES_NO: Words = MappingProxyType({"1": text("Words", "Yes"), "0": text("Words", "No")})

_OF_COSTS = MappingProxyType({**{code: LINES[code].label for code in POSTABLE}, **purposes.LABELS})

LISTS: Mapping[tuple[str, ...], Words] = MappingProxyType(
    {
        scheme.PARTNER_ROLES: {
            "insurer": text("Partner role", "Insurer"),
            "agent": text("Partner role", "Agent"),
            "administrator": text("Partner role", "Administrator"),
            "provider": text("Partner role", "Care provider"),
            "reinsurer": text("Partner role", "Reinsurer"),
            "bank": text("Partner role", "Bank"),
        },
        product.LINES: {
            "credit_life": text("Product line", "Credit life"),
            "life_savings": text("Product line", "Life savings"),
            "term_life": text("Product line", "Term life"),
            "whole_life": text("Product line", "Whole life"),
            "endowment": text("Product line", "Endowment"),
            "funeral": text("Product line", "Funeral"),
            "accident": text("Product line", "Accident"),
            "disability": text("Product line", "Disability"),
            "health": text("Product line", "Health"),
            "hospital_cash": text("Product line", "Hospital cash"),
            "pension": text("Product line", "Pension"),
            "crop": text("Product line", "Crop"),
            "livestock": text("Product line", "Livestock"),
            "weather_index": text("Product line", "Weather index"),
            "asset": text("Product line", "Asset"),
        },
        product.CONTRACTS: {"individual": text("Contract", "Individual"), "group": text("Contract", "Group")},
        product.PARTICIPATIONS: {
            "voluntary": text("Participation", "Voluntary"),
            "compulsory": text("Participation", "Compulsory"),
            "automatic": text("Participation", "Automatic"),
        },
        product.CARRIERS: {
            "self": text("Risk carrier", "The scheme itself"),
            "partner_agent": text("Risk carrier", "A partner insurer"),
            "mixed": text("Risk carrier", "Shared with a partner"),
        },
        product.MODELS: {
            "conventional": text("Model", "Conventional"),
            "taawuni": text("Model", "Takaful: ta'awuni"),
            "non_profit": text("Model", "Takaful: non-profit"),
            "mudharaba": text("Model", "Takaful: mudharaba"),
            "wakala": text("Model", "Takaful: wakala"),
        },
        product.EARNING: {
            "days": text("Earning method", "By days"),
            "months": text("Earning method", "By whole months"),
            "24ths": text("Earning method", "By twenty-fourths"),
        },
        product.IBNR_METHODS: IBNR_LABELS,
        product.GRAINS: {
            "month": text("Grain", "Month"),
            "quarter": text("Grain", "Quarter"),
            "year": text("Grain", "Year"),
        },
        tariff.BASES: {
            "flat": text("Premium basis", "For the policy"),
            "per_person": text("Premium basis", "For each person"),
            "per_dependant": text("Premium basis", "For each dependant"),
            "sum_insured": text("Premium basis", "Percentage of the sum insured"),
            "loan": text("Premium basis", "Percentage of the loan"),
        },
        person.RELATIONS: {
            "holder": text("Relation", "Holder"),
            "spouse": text("Relation", "Spouse"),
            "child": text("Relation", "Child"),
            "parent": text("Relation", "Parent"),
            "other": text("Relation", "Other"),
        },
        person.SEXES: {"f": text("Sex", "Female"), "m": text("Sex", "Male"), "x": text("Sex", "Other")},
        policy.EXIT_REASONS: {
            "death": text("Exit reason", "Death"),
            "maximum_age": text("Exit reason", "Maximum age reached"),
            "other_ineligible": text("Exit reason", "No longer eligible, other reason"),
            "migrated": text("Exit reason", "Moved away"),
            "loan_repaid": text("Exit reason", "Loan repaid"),
            "unpaid_premium": text("Exit reason", "Premium not paid"),
            "too_expensive": text("Exit reason", "Too expensive"),
            "poor_service": text("Exit reason", "Poor service"),
            "claim_refused": text("Exit reason", "A claim was refused"),
            "other_insurer": text("Exit reason", "Went to another insurer"),
            "not_understood": text("Exit reason", "Did not understand the cover"),
            "other": text("Exit reason", "Other"),
            "unknown": text("Exit reason", "Not known"),
        },
        premium.PREMIUM_KINDS: {
            "premium": text("Premium kind", "Premium"),
            "fee": text("Premium kind", "Membership fee"),
            "refund": text("Premium kind", "Refund"),
        },
        claim.DECISIONS: {
            "open": text("Decision", "Open"),
            "paid": text("Decision", "Approved in full"),
            "partly": text("Decision", "Approved in part"),
            "rejected": text("Decision", "Rejected"),
        },
        claim.REJECTION_REASONS: {
            "not_covered": text("Rejection reason", "Not covered"),
            "waiting_period": text("Rejection reason", "In the waiting period"),
            "cover_ended": text("Rejection reason", "Cover had ended"),
            "over_age": text("Rejection reason", "Over the age limit"),
            "pre_existing": text("Rejection reason", "Existed before the cover"),
            "limit_reached": text("Rejection reason", "Limit reached"),
            "provider_not_accredited": text("Rejection reason", "Provider not accredited"),
            "not_rendered": text("Rejection reason", "Service not rendered"),
            "documents_missing": text("Rejection reason", "Documents missing"),
            "reported_late": text("Rejection reason", "Reported too late"),
            "fraud": text("Rejection reason", "Fraud"),
            "other": text("Rejection reason", "Other"),
        },
        linked.SAVING_KINDS: linked.SAVING_LABELS,
        reinsurance.TREATY_KINDS: {
            "quota_share": text("Treaty", "Quota share"),
            "surplus": text("Treaty", "Surplus"),
            "excess_of_loss": text("Treaty", "Excess of loss"),
            "stop_loss": text("Treaty", "Stop loss"),
        },
        complaint.OUTCOMES: {
            "open": text("Complaint", "Open"),
            "upheld": text("Complaint", "Upheld"),
            "partly": text("Complaint", "Upheld in part"),
            "refused": text("Complaint", "Not upheld"),
        },
        attachment.PAPER_KINDS: {
            "photo": text("Attachment", "Photo"),
            "identity": text("Member", "Identity paper"),
            "prescription": text("Attachment", "Prescription"),
            "invoice": text("Attachment", "Invoice"),
            "deed": text("Attachment", "Deed or contract"),
            "other": text("Attachment", "Other paper"),
            "logo": text("Settings", "Logo"),
        },
        closing.CLOSING_ACTS: closing.CLOSING_LABELS,
        attachment.MEDIA_TYPES: {
            "image/jpeg": text("Attachment", "JPEG picture"),
            "image/png": text("Attachment", "PNG picture"),
            "image/webp": text("Attachment", "WebP picture"),
            "application/pdf": text("Attachment", "PDF document"),
        },
        interview.RETURNING: interview.RETURNING_LABELS,
        account.ACCOUNT_KINDS: account.ACCOUNT_LABELS,
        purposes.KEYS: purposes.LABELS,
        background.PLANNED: {
            **background.INDICATOR_LABELS,
            **{code: line.label for code, line in (LINES | CASH_LINES).items()},
        },
        **{
            tuple(words): words
            for words in (list_word.WORD_LISTS, KEYED, FOR_PEOPLE, ANSWERS, METHODS, CLASSES, LIMITED, RETURNS)
        },
        GRADES[:-1]: {grade: text("Reports", "{code}", code=grade) for grade in GRADES[:-1]},
        KEYS: KEY_LABELS,
        tuple(KINDS): {each.name: each.label for each in KINDS.values()},
        **{codes: {code: LINES[code].label for code in codes} for codes in (POSTABLE, PARTNER_LINES, CHARGED, HELD)},
        PURPOSED: {code: purposes.LABELS[code] for code in PURPOSED},
        **{codes: {code: _OF_COSTS[code] for code in codes} for codes in (COSTS, schedule.COSTS)},
    }
)
"""The words of a fixed list, found by the list itself as the records know it."""


def label_of(field: Field, code: str) -> Text | str:
    """The word for a code of the field's fixed list; the code itself where the field has none."""
    return LISTS.get(field.choices, {}).get(code, code)
