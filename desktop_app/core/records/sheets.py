"""Every sheet of the exchange folder (contract) with its record and its key, in an order in which links come first."""

from __future__ import annotations

from types import MappingProxyType

from desktop_app.core.records import (
    accepted,
    account,
    attachment,
    background,
    complaint,
    interview,
    linked,
    list_word,
    person,
    policy,
    premium,
    product,
    reinsurance,
    scheme,
    tariff,
    voucher,
)
from desktop_app.core.records.claim_sheets import CLAIM_SHEETS, CLAIMS
from desktop_app.core.records.sheet import Sheet
from desktop_app.core.text import text

__all__ = ("GROUPS", "SHEETS", "Sheet", "sheet")

SCHEME = text("Sheet group", "The scheme")
PEOPLE = text("Sheet group", "People and cover")
MONEY = text("Sheet group", "Money")
BACKGROUND = text("Sheet group", "Plans and background")
REINSURANCE = text("Sheet group", "Reinsurance")
INDEX = text("Sheet group", "Index cover")
THINGS = text("Sheet group", "Loans, savings and things insured")
GROUPS = (PEOPLE, MONEY, CLAIMS, BACKGROUND, REINSURANCE, INDEX, THINGS, SCHEME)

SHEETS = (
    Sheet(
        "scheme",
        scheme.Scheme,
        SCHEME,
        text("Sheet", "The scheme"),
        text("Scheme form", "The scheme"),
        text("Sheet", "The name, currency and year that stand on every statement."),
        key=(),
    ),
    Sheet(
        "offices",
        scheme.Office,
        SCHEME,
        text("Sheet", "Offices"),
        text("Sheet", "Add an office"),
        text("Sheet", "The branches and field offices. A scheme with one office needs none."),
    ),
    Sheet(
        "partners",
        scheme.Partner,
        SCHEME,
        text("Sheet", "Partners"),
        text("Sheet", "Add a partner"),
        text("Sheet", "Insurers, agents, care providers, reinsurers and banks."),
    ),
    Sheet(
        "products",
        product.Product,
        SCHEME,
        text("Sheet", "Products"),
        text("Sheet", "Add a product"),
        text("Sheet", "What the scheme offers, and how its reserves are reckoned."),
    ),
    Sheet(
        "benefits",
        product.Benefit,
        SCHEME,
        text("Sheet", "Benefits"),
        text("Sheet", "Add a benefit"),
        text("Sheet", "What each product pays for, and up to what limits."),
    ),
    Sheet(
        "tariffs",
        tariff.TariffCharge,
        SCHEME,
        text("Sheet", "Tariffs"),
        text("Sheet", "Add a charge to a tariff"),
        text("Sheet", "What each product costs, and by what that is reckoned."),
        key=("product", "from_day", "basis", "age_from", "age_to"),
    ),
    Sheet(
        "people",
        person.Person,
        PEOPLE,
        text("Sheet", "People"),
        text("Sheet", "Add a person"),
        text("Sheet", "Members and their families, one by one."),
    ),
    Sheet(
        "policies",
        policy.Policy,
        PEOPLE,
        text("Sheet", "Policies"),
        text("Sheet", "Add a policy"),
        text("Sheet", "The contracts, a term each, of members and of groups."),
    ),
    Sheet(
        "covers",
        policy.Cover,
        PEOPLE,
        text("Sheet", "People covered"),
        text("Sheet", "Add a person to a policy"),
        text("Sheet", "Who is covered by which policy, and who has left it."),
        key=("policy", "person"),
    ),
    Sheet(
        "interviews",
        interview.ExitInterview,
        PEOPLE,
        text("Sheet", "Exit interviews"),
        text("Sheet", "Add an exit interview"),
        text("Sheet", "What people who left said: whether they would come back, and what was missing."),
    ),
    Sheet(
        "premiums",
        premium.Premium,
        MONEY,
        text("Sheet", "Premiums"),
        text("Sheet", "Add a premium due"),
        text("Sheet", "Premiums, fees and refunds, due and paid, with their receipts."),
    ),
    *CLAIM_SHEETS,
    Sheet(
        "accounts",
        account.Account,
        MONEY,
        text("Sheet", "Cash and bank accounts"),
        text("Sheet", "Add an account"),
        text("Sheet", "Where the scheme's money lies: cash boxes, bank accounts, mobile money."),
    ),
    Sheet(
        "vouchers",
        voucher.VoucherLine,
        MONEY,
        text("Sheet", "Vouchers"),
        text("Sheet", "Add a voucher"),
        text("Sheet", "Bookkeeping that does not follow from premiums and claims: rent, salaries, cash to the bank."),
        key=("voucher",),
        counted=True,
        once=("date", "supplier", "document", "concerns"),
    ),
    Sheet(
        "cash_counts",
        account.CashCount,
        MONEY,
        text("Sheet", "Counts of money"),
        text("Sheet", "Count an account"),
        text("Sheet", "What was counted in a cash box, or stands on the bank's statement, on a day."),
        key=("account", "date"),
    ),
    Sheet(
        "treaties",
        reinsurance.Treaty,
        REINSURANCE,
        text("Sheet", "Treaties"),
        text("Sheet", "Add a treaty"),
        text("Sheet", "What part of the risk a reinsurer carries, between which days."),
    ),
    Sheet(
        "allocation",
        background.AllocationRule,
        SCHEME,
        text("Sheet", "Shared costs"),
        text("Settings form", "What belongs to no product"),
        text("Sheet", "How the products share the costs and the income that belong to none of them."),
        key=("from_day", "product"),
    ),
    Sheet(
        "complaints",
        complaint.Complaint,
        CLAIMS,
        text("Sheet", "Complaints"),
        text("Sheet", "Add a complaint"),
        text("Sheet", "Who was dissatisfied with what, and what came of it."),
    ),
    Sheet(
        "populations",
        background.Population,
        BACKGROUND,
        text("Sheet", "Target populations"),
        text("Sheet", "Add a target population"),
        text("Sheet", "How many people a product is made for: the coverage ratio is held against it."),
        key=("product", "date"),
    ),
    Sheet(
        "alr",
        background.AccruedLiability,
        BACKGROUND,
        text("Sheet", "Certified reserves"),
        text("Sheet", "Add a certified reserve"),
        text("Sheet", "Accrued liabilities as an actuary has certified them."),
        key=("product", "date"),
    ),
    Sheet(
        "targets",
        background.Target,
        BACKGROUND,
        text("Sheet", "Targets"),
        text("Sheet", "Add a target"),
        text("Sheet", "What the business plan wants of an indicator over a period."),
        key=("indicator", "product", "from_day", "to_day"),
    ),
    Sheet(
        "assets",
        linked.Asset,
        THINGS,
        text("Sheet", "Things insured"),
        text("Sheet", "Add a thing insured"),
        text("Sheet", "Animals, fields and goods that a policy insures."),
    ),
    Sheet(
        "loans",
        linked.Loan,
        THINGS,
        text("Sheet", "Loans"),
        text("Sheet", "Add a loan"),
        text("Sheet", "The loans behind credit-life policies."),
    ),
    Sheet(
        "savings",
        linked.Saving,
        THINGS,
        text("Sheet", "Savings"),
        text("Sheet", "Add a movement of savings"),
        text("Sheet", "Deposits, withdrawals and interest of members."),
    ),
    Sheet(
        "indices",
        linked.Index,
        INDEX,
        text("Sheet", "Index contracts"),
        text("Sheet", "Add an index contract"),
        text("Sheet", "What a station must measure before an index cover pays."),
    ),
    Sheet(
        "readings",
        linked.Reading,
        INDEX,
        text("Sheet", "Readings"),
        text("Sheet", "Add a reading"),
        text("Sheet", "What a station measured on a day."),
        key=("station", "date"),
    ),
    Sheet(
        "expected",
        background.Expected,
        BACKGROUND,
        text("Sheet", "Pricing tables"),
        text("Sheet", "Add a row of a pricing table"),
        text("Sheet", "The claims that the price counts on, by sex and age."),
        key=("product", "sex", "age_from", "age_to"),
    ),
    Sheet(
        "accepted",
        accepted.AcceptedFinding,
        BACKGROUND,
        text("Sheet", "Findings accepted"),
        text("Sheet", "Add a finding accepted"),
        text("Sheet", "What the checks doubt and somebody who knows the case lets stand, with the reason."),
    ),
    Sheet(
        "list_words",
        list_word.ListWord,
        SCHEME,
        text("Sheet", "Words of the lists"),
        text("Sheet", "Add a word to a list"),
        text("Sheet", "Where the words of villages, causes and the like stand in their list, and which are not used."),
        key=("list", "word"),
        withheld=True,
    ),
    Sheet(
        "attachments",
        attachment.Attachment,
        PEOPLE,
        text("Sheet", "Papers and photos"),
        text("Attachment", "Add a paper or photo"),
        text("Sheet", "What is kept of people, claims and things insured: photos, identity papers, invoices, deeds."),
        withheld=True,
    ),
)
"""The sheets; a record may only link to a sheet above its own, or to its own (a policy renews a policy)."""
_NAMED = MappingProxyType({known.name: known for known in SHEETS})


def sheet(name: str) -> Sheet:
    """The sheet of that name; KeyError when the contract has none."""
    return _NAMED[name]
