"""The saves of a file as they are listed: when, what was done, and who did it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.forms.closing import CLOSE_QUARTER, CONFIRM_RESERVES, PREPARE_QUARTER, REOPEN_QUARTER
from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.text import beside, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.text import Text

SAVES = Listing(
    "latest_saves",
    (
        ListColumn("time", text("Today", "When"), share=3),
        ListColumn("action", text("Today", "What"), share=4),
        ListColumn("user", text("Today", "Who"), share=2),
    ),
    text("Today", "Nothing has been saved in this file yet."),
)

ACTIONS: Mapping[str, Text] = MappingProxyType(
    {
        "import": text("Saves", "Folder imported"),
        "salvage": text("Saves", "Damaged file saved into a new one"),
        "demonstration": text("Saves", "Demonstration made"),
        "describe_scheme": text("Saves", "Scheme described"),
        "set_up": text("Saves", "Office, first product and opening balances written down"),
        "add_offices": text("Saves", "Office added"),
        "add_partners": text("Saves", "Partner added"),
        "add_products": text("Saves", "Product added"),
        "add_benefits": text("Saves", "Benefit added"),
        "set_liquidity": text("Saves", "Liquidity factors set"),
        "set_allocation": text("Saves", "Key of shared costs set"),
        "enrol_household": text("Saves", "Household enrolled"),
        "merge": text("Saves", "Another laptop's packet taken in"),
        "make_room": text("Saves", "Record put back as another laptop had it"),
        "put_back": text("Saves", "Record put back that another laptop uses"),
        "settle_conflict": text("Saves", "Conflict between laptops settled"),
        "merge_people": text("Saves", "Two records merged"),
        "renew_policy": text("Saves", "Policy renewed"),
        "end_policy": text("Saves", "Policy ended"),
        "leave_policy": text("Saves", "Person taken off a policy"),
        "join_policy": text("Saves", "People taken onto a policy"),
        "new_holder": text("Saves", "Holder of a policy changed"),
        "accept_finding": text("Saves", "Finding accepted"),
        "attach_file": text("Saves", "Paper or photo kept"),
        "retire_attachment": text("Saves", "Paper or photo retired"),
        "set_logo": text("Saves", "Logo chosen"),
        "remove_logo": text("Saves", "Logo removed"),
        "take_back": text("Saves", "Save taken back"),
        "take_premium": text("Saves", "Premium taken"),
        "collect_premiums": text("Saves", "Premiums collected"),
        "refund_premium": text("Saves", "Refund paid"),
        "report_claim": text("Saves", "Claim reported"),
        "review_claim": text("Saves", "Claim taken into review"),
        "decide_claim": text("Saves", "Claim decided"),
        "pay_claim": text("Saves", "Claim paid"),
        "receive_claim": text("Saves", "Receipt of a claim written down"),
        "answer_complaint": text("Saves", "Complaint answered"),
        "pay_index": text("Saves", "Index payouts posted"),
        "set_claim_rules": text("Saves", "Handling of claims set"),
        "buy_investment": text("Saves", "Money invested"),
        "take_investment_back": text("Saves", "Investment paid back"),
        "settle_bank_lines": text("Saves", "Lines of the bank and the book said to belong together"),
        "set_payment_ways": text("Saves", "Accounts of the ways of payment set"),
        "correct_people": text("Saves", "Member corrected"),
        "correct_policies": text("Saves", "Policy corrected"),
        "correct_premiums": text("Saves", "Premium corrected"),
        "correct_claims": text("Saves", "Claim corrected"),
        "correct_payments": text("Saves", "Payment corrected"),
        "correct_products": text("Saves", "Product corrected"),
        "money_out": text("Saves", "Money paid out"),
        "money_in": text("Act", "Money in"),
        "we_owe": text("Saves", "Bill written down"),
        "they_owe": text("Saves", "Debt to us written down"),
        "pay_bill": text("Saves", "Bill paid"),
        "receive_debt": text("Saves", "Debt to us paid"),
        "transfer_money": text("Saves", "Money moved between accounts"),
        "no_money": text("Saves", "Entry without money"),
        "correct_voucher": text("Saves", "Voucher corrected"),
        "add_cash_counts": text("Saves", "Money counted"),
        "add_schedule": text("Saves", "Charged over time"),
        "given_cost": text("Saves", "Cost given for free booked"),
        "rename_word": text("Saves", "Word of a list renamed"),
        "merge_words": text("Saves", "Words of a list merged"),
        "retire_word": text("Saves", "Word of a list retired"),
        "bring_word_back": text("Saves", "Word of a list brought back"),
        "order_words": text("Saves", "Words of a list put in order"),
        **{form.name: form.title for form in (CONFIRM_RESERVES, PREPARE_QUARTER, CLOSE_QUARTER, REOPEN_QUARTER)},
        "set_receipts": text("Settings form", "Receipt numbers"),
        "two_persons": text("Settings", "Two persons"),
        "staff": text("Sheet", "People"),
    }
)
"""What a save did, in the words of the office."""
_OF_SHEETS: Mapping[str, Text] = MappingProxyType(
    {f"add_{of.name}": of.add for of in SHEETS}
    | {f"correct_{of.name}": beside(of.label, text("Act", "Correct")) for of in SHEETS}
)
"""What was added or corrected of a sheet that has no words of its own above."""


def action_words(action: str) -> Text | str:
    """The words for an action; its own name where a program of another version wrote it."""
    return ACTIONS.get(action) or _OF_SHEETS.get(action) or action
