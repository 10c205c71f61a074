"""Exchange folders for tests: real files with the rows that matter."""

from __future__ import annotations

import csv
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PAPER = "%PDF-1.4 one page\n"
DIGEST = sha256(PAPER.encode()).hexdigest()
"""A paper that is kept, and what it is named by."""

SMALL = {
    "scheme.csv": "name,country,currency,fiscal_year_start\nSahel Mutual,Nepal,INR,4\n",
    "offices.csv": "code,name,region\nO-1,Bardiya,West\n",
    "partners.csv": "code,name,role\nX-1,Tikapur clinic,provider\n",
    "products.csv": "code,name,line,waiting_days,expected_claims_ratio\nHEALTH,Family health,health,30,0.65\n",
    "benefits.csv": "code,product,name,limit_per_claim,coinsurance\nBED,HEALTH,Bed days,5000.00,10\n",
    "tariffs.csv": "product,from,basis,age_from,age_to,amount,percent\nHEALTH,2026-01-01,per_person,0,17,5.00,\n",
    "people.csv": (
        "code,household,relation,name,sex,birth_date,birth_date_estimated,office,village,joined\n"
        "M-1,H-1,holder,Asha Tharu,f,1980-05-01,no,O-1,Gulariya,2026-01-01\n"
        "M-2,H-1,spouse,Binod Tharu,m,1978-01-01,yes,O-1,Gulariya,2026-01-01\n"
    ),
    "policies.csv": (
        "code,product,holder,office,start,end,renews,exit_date,exit_reason,sum_insured\n"
        "P-2,HEALTH,M-1,O-1,2027-01-01,2027-12-31,P-1,,,\n"
        "P-1,HEALTH,M-1,O-1,2026-01-01,2026-12-31,,,,10000.00\n"
    ),
    "covers.csv": "policy,person\nP-1,M-1\nP-1,M-2\n",
    "interviews.csv": (
        "code,policy,person,date,would_return,missing,told\nX-1,P-1,M-1,2025-03-01,perhaps,instalments,\n"
    ),
    "premiums.csv": (
        "code,policy,due,from,to,amount,kind,paid_on,method,receipt\n"
        "D-1,P-1,2026-01-01,2026-01-01,2026-12-31,1200.00,premium,2026-01-03,cash,R-1\n"
        "D-2,P-1,2026-01-01,,,50.00,fee,,,\n"
    ),
    "claims.csv": (
        "code,policy,person,benefit,event,provider,incurred,reported,decided,decision,loss,covered\n"
        "C-1,P-1,M-2,BED,illness,X-1,2026-03-01,2026-03-03,2026-03-10,paid,800.50,700.50\n"
    ),
    "estimates.csv": "claim,date,amount\nC-1,2026-03-03,900.00\nC-1,2026-03-10,700.50\n",
    "claim_lines.csv": "claim,item,billed,covered\nC-1,bed,500.50,500.50\nC-1,drugs,300.00,200.00\n",
    "payments.csv": "code,claim,date,amount,method,received\nY-1,C-1,2026-03-11,700.50,cash,2026-03-12\n",
    "claim_documents.csv": "claim,document,came\nC-1,bill,2026-03-05\n",
    "claim_reviews.csv": "claim,since,reviewer\nC-1,2026-03-06,N. Rana\n",
    "claim_sittings.csv": 'claim,date,members,minutes\nC-1,2026-03-10,"N. Rana, B. Oli",all agreed\n',
    "vouchers.csv": (
        "voucher,date,line,product,amount,memo\n"
        "V-1,2026-01-01,B02,,100000.00,opening\nV-1,2026-01-01,B33,,-100000.00,opening\n"
        'V-2,2026-02-01,P17,HEALTH,250.25,"pay, February"\nV-2,2026-02-01,B02,,-250.25,\n'
    ),
    "accounts.csv": "code,name,kind,office\nBOX,Cash box,cash,O-1\n",
    "cash_counts.csv": "account,date,amount,counted_by,remark\nBOX,2026-02-28,99749.75,B. Oli,\n",
    "treaties.csv": (
        "code,product,reinsurer,kind,from,to,share,retention,limit,commission\n"
        "R-1,HEALTH,,quota_share,2026-01-01,2026-12-31,30,,,12.5\n"
        "R-2,,,stop_loss,2026-01-01,2026-12-31,,500.00,9000.00,\n"
    ),
    "schedules.csv": (
        "code,kind,amount,from,months,to,residual,office,ended,memo\n"
        "T-1,equipment,240.00,2026-01-15,24,,40.00,,,Motorcycle\n"
        "T-2,prepaid,90.00,2026-02-01,,2026-04-30,,,2026-03-10,Rent of a hall\n"
    ),
    "investments.csv": (
        "code,kind,institution,grade,amount,from,due,returns\nN-1,deposit,X-1,A,500.00,2026-02-01,2026-12-31,profit_share\n"
    ),
    "investment_limits.csv": "what,from,at_most,grade\nreal_estate,2026-01-01,5,\n",
    "shared_costs.csv": "cost,from,percent\nP17,2026-01-01,60\n",
    "allocation.csv": "from,key,product,percent\n2026-01-01,claims,,\n2027-01-01,fixed,HEALTH,100\n",
    "complaints.csv": (
        "code,received,person,policy,claim,appeal,about,answered,outcome,remedy\n"
        "K-1,2026-03-15,M-2,P-1,C-1,no,late payment,2026-03-20,upheld,excuse\n"
    ),
    "populations.csv": "product,date,population\nHEALTH,2026-01-01,40000\n,2026-01-01,90000\n",
    "alr.csv": "product,date,amount,certified_by,certified_on\nHEALTH,2026-12-31,0,N. Rana,2027-01-20\n",
    "partner_figures.csv": (
        "partner,from,to,product,line,amount,remark\nX-1,2026-01-01,2026-03-31,HEALTH,P19,75.00,from their letter\n"
    ),
    "targets.csv": "indicator,product,from,to,target\nrenewal_ratio,HEALTH,2026-01-01,2026-12-31,0.85\n",
    "plans.csv": "product,from,joining,renewal,premium,claims,expenses\nHEALTH,2027-01-01,40,0.9,1200.00,0.65,\n",
    "principle_answers.csv": "question,date,answer,remark\naudited,2026-03-01,partly,by the union\n",
    "assets.csv": "code,policy,kind,description,value,serial\nA-1,P-1,goat,brown goat,90.00,G-77\n",
    "loans.csv": "code,policy,principal,start,end,rate,method\nL-1,P-1,5000.00,2026-01-01,2026-12-31,0.24,flat\n",
    "savings.csv": "code,person,product,date,amount,kind\nS-1,M-1,,2026-02-01,20.00,deposit\n",
    "indices.csv": (
        "code,product,station,from_day,to_day,trigger,exit,payout\nI-1,HEALTH,Tikapur,2026-06-01,2026-09-30,120.5,40,10.00\n"
    ),
    "readings.csv": "station,date,value\nTikapur,2026-06-01,12.75\n",
    "expected.csv": "product,sex,age_from,age_to,frequency,severity\nHEALTH,f,20,29,0.0123456789012345,150.00\n",
    "accepted.csv": "code,rule,record,facts,date,reason\nF-1,receipt_missing,D-1,00ff,2026-03-01,The paper burnt\n",
    "list_words.csv": "list,word,place,retired\nvillage,Gulariya,1,no\nvillage,Old Town,,yes\n",
    "attachments.csv": (
        "code,person,policy,claim,asset,voucher,kind,name,media_type,size,digest,date,retired\n"
        f"E-1,M-1,,,,,identity,card.pdf,application/pdf,{len(PAPER)},{DIGEST},2026-01-05,\n"
    ),
}
"""Every file of the contract, small, with a row or two that hold together."""


def write_folder(folder: Path, files: dict[str, str]) -> Path:
    """A folder with the given files."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_text(content, encoding="utf-8", newline="")
    return folder


def small_folder(folder: Path, **changes: str) -> Path:
    """The small folder with other contents for some sheets."""
    write_folder(folder / "attachments", {f"{DIGEST}.pdf": PAPER})
    return write_folder(folder, {**SMALL, **{f"{name}.csv": content for name, content in changes.items()}})


def read_folder(folder: Path) -> dict[str, list[list[str]]]:
    """The cells of every table of a folder."""
    return {
        path.name: list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines(keepends=True)))
        for path in sorted(folder.glob("*.csv"))
    }


def write_workbook(path: Path, files: dict[str, str], *, typed: bool = False) -> Path:
    """The same sheets as one workbook; where typed, with numbers and dates as Excel makes them of what is typed."""
    import xlsxwriter

    with xlsxwriter.Workbook(str(path), {"strings_to_numbers": typed, "default_date_format": "d.m.yyyy"}) as book:
        for name, content in files.items():
            sheet = book.add_worksheet(name.removesuffix(".csv"))
            for at, cells in enumerate(csv.reader(content.splitlines())):
                sheet.write_row(at, 0, [_typed(cell) if typed else cell for cell in cells])
    return path


def _typed(cell: str) -> object:
    """A cell as Excel would take it: what looks like a day becomes a date."""
    try:
        return date.fromisoformat(cell)
    except ValueError:
        return cell
