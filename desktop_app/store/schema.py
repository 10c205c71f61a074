"""The tables of the file, written out: integers for money and days, text for codes, ids for links."""

from __future__ import annotations

from types import MappingProxyType

APPLICATION = 0x43564232
"""What marks an SQLite file as Coverbook's ("CVB2")."""
TRIAL = 0x43564231
"""What marks the files of the trial edition ("CVB1"), which kept other facts and is refused."""

IDENTITY = (
    "CREATE TABLE book (id TEXT PRIMARY KEY, made INTEGER NOT NULL) STRICT",
    "CREATE TABLE devices (code TEXT PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT",
    """CREATE TABLE saves (
    id INTEGER PRIMARY KEY, device TEXT NOT NULL REFERENCES devices, number INTEGER NOT NULL, parents TEXT NOT NULL,
    time INTEGER NOT NULL, user TEXT NOT NULL, action TEXT NOT NULL, reason TEXT, digest TEXT NOT NULL,
    UNIQUE (device, number)) STRICT""",
)
"""The book's own random id, the devices that write in it, and their saves: each numbered by its device, naming the
digests of the saves it follows. `id` only says in which order this file took them in."""

_SAVE = "save INTEGER NOT NULL REFERENCES saves"
_CODE = "code TEXT NOT NULL UNIQUE COLLATE NOCASE"
"""`m-001` is `M-001`: SQLite itself sees to it, in indexes and comparisons, for the letters A to Z."""

TABLES = MappingProxyType(
    {
        "words": f"""
        id INTEGER PRIMARY KEY, list TEXT NOT NULL, word TEXT NOT NULL, {_SAVE}, UNIQUE (list, word)""",
        "settings": f"""
        id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, value TEXT, {_SAVE}""",
        "scheme": f"""
        id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, country TEXT, currency TEXT NOT NULL,
        fiscal_year_start INTEGER CHECK (fiscal_year_start BETWEEN 1 AND 12), legal_form TEXT, languages TEXT,
        contact TEXT, {_SAVE}""",
        "offices": f"""
        id INTEGER PRIMARY KEY, {_CODE}, name TEXT NOT NULL, region INTEGER REFERENCES words,
        {_SAVE}""",
        "partners": f"""
        id INTEGER PRIMARY KEY, {_CODE}, name TEXT NOT NULL, role TEXT NOT NULL, {_SAVE}""",
        "products": f"""
        id INTEGER PRIMARY KEY, {_CODE}, name TEXT NOT NULL, line TEXT NOT NULL, contract TEXT,
        participation TEXT, carrier TEXT, model TEXT, term_months INTEGER, waiting_days INTEGER, entry_age INTEGER,
        exit_age INTEGER, grace_days INTEGER, earning TEXT, ibnr_method TEXT, ibnr_grain TEXT,
        expected_claims_ratio REAL, ibnr_percent REAL, tail_factor REAL, cics_portion REAL, delivery_days INTEGER,
        reporting_lag_days INTEGER, {_SAVE}""",
        "benefits": f"""
        id INTEGER PRIMARY KEY, {_CODE}, product INTEGER NOT NULL REFERENCES products,
        name TEXT NOT NULL, limit_per_claim INTEGER, limit_per_year INTEGER, deductible INTEGER, coinsurance REAL,
        {_SAVE}""",
        "people": f"""
        id INTEGER PRIMARY KEY, {_CODE}, household INTEGER REFERENCES words, relation TEXT,
        name TEXT NOT NULL, sex TEXT, birth_date INTEGER, birth_date_estimated INTEGER CHECK (
        birth_date_estimated IN (0, 1)), occupation INTEGER REFERENCES words, office INTEGER REFERENCES offices,
        village INTEGER REFERENCES words, phone TEXT, id_type INTEGER REFERENCES words, id_number TEXT,
        joined INTEGER, {_SAVE}""",
        "policies": f"""
        id INTEGER PRIMARY KEY, {_CODE}, product INTEGER NOT NULL REFERENCES products,
        holder INTEGER REFERENCES people, group_name INTEGER REFERENCES words, office INTEGER REFERENCES offices,
        start_day INTEGER NOT NULL, end_day INTEGER NOT NULL CHECK (end_day >= start_day),
        renews INTEGER REFERENCES policies, exit_date INTEGER, exit_reason TEXT, sum_insured INTEGER, lives INTEGER,
        {_SAVE}""",
        "covers": f"""
        id INTEGER PRIMARY KEY, policy INTEGER NOT NULL REFERENCES policies, person INTEGER NOT NULL
        REFERENCES people, sum_insured INTEGER, exit_date INTEGER, exit_reason TEXT, {_SAVE},
        UNIQUE (policy, person)""",
        "premiums": f"""
        id INTEGER PRIMARY KEY, {_CODE}, policy INTEGER NOT NULL REFERENCES policies,
        due INTEGER NOT NULL, from_day INTEGER, to_day INTEGER, amount INTEGER NOT NULL CHECK (amount >= 0),
        kind TEXT NOT NULL, paid_on INTEGER, method INTEGER REFERENCES words, receipt TEXT COLLATE NOCASE, {_SAVE}""",
        "claims": f"""
        id INTEGER PRIMARY KEY, {_CODE}, policy INTEGER NOT NULL REFERENCES policies,
        person INTEGER REFERENCES people, office INTEGER REFERENCES offices, benefit INTEGER REFERENCES benefits,
        event INTEGER REFERENCES words, cause INTEGER REFERENCES words, provider INTEGER REFERENCES partners,
        incurred INTEGER NOT NULL, reported INTEGER NOT NULL, decided INTEGER, decision TEXT NOT NULL, reason TEXT,
        loss INTEGER, covered INTEGER NOT NULL CHECK (covered >= 0), {_SAVE}""",
        "estimates": f"""
        id INTEGER PRIMARY KEY, claim INTEGER NOT NULL REFERENCES claims, date INTEGER NOT NULL,
        amount INTEGER NOT NULL CHECK (amount >= 0), {_SAVE}, UNIQUE (claim, date)""",
        "claim_lines": f"""
        id INTEGER PRIMARY KEY, claim INTEGER NOT NULL REFERENCES claims, position INTEGER NOT NULL,
        item TEXT NOT NULL, billed INTEGER, covered INTEGER, reason TEXT, {_SAVE}, UNIQUE (claim, position)""",
        "payments": f"""
        id INTEGER PRIMARY KEY, {_CODE}, claim INTEGER NOT NULL REFERENCES claims,
        date INTEGER NOT NULL, amount INTEGER NOT NULL CHECK (amount >= 0), method INTEGER REFERENCES words,
        received INTEGER, {_SAVE}""",
        "vouchers": f"""
        id INTEGER PRIMARY KEY, voucher TEXT NOT NULL, position INTEGER NOT NULL, date INTEGER NOT NULL,
        line TEXT NOT NULL, product INTEGER REFERENCES products, amount INTEGER NOT NULL, memo TEXT, {_SAVE},
        UNIQUE (voucher, position)""",
        "treaties": f"""
        id INTEGER PRIMARY KEY, {_CODE}, product INTEGER REFERENCES products,
        reinsurer INTEGER REFERENCES partners, kind TEXT NOT NULL, from_day INTEGER NOT NULL,
        to_day INTEGER NOT NULL, share REAL, retention INTEGER, "limit" INTEGER, commission REAL, {_SAVE}""",
        "allocation": f"""
        id INTEGER PRIMARY KEY, from_day INTEGER NOT NULL, key TEXT NOT NULL, product INTEGER REFERENCES products,
        percent REAL, {_SAVE}""",
        "complaints": f"""
        id INTEGER PRIMARY KEY, {_CODE}, received INTEGER NOT NULL,
        person INTEGER REFERENCES people, policy INTEGER REFERENCES policies, claim INTEGER REFERENCES claims,
        about INTEGER REFERENCES words, answered INTEGER, outcome TEXT, remedy TEXT, {_SAVE}""",
        "populations": f"""
        id INTEGER PRIMARY KEY, product INTEGER REFERENCES products, date INTEGER NOT NULL,
        population INTEGER NOT NULL CHECK (population >= 0), {_SAVE}""",
        "alr": f"""
        id INTEGER PRIMARY KEY, product INTEGER REFERENCES products, date INTEGER NOT NULL, amount INTEGER NOT NULL,
        certified_by TEXT, certified_on INTEGER, {_SAVE}""",
        "targets": f"""
        id INTEGER PRIMARY KEY, indicator TEXT NOT NULL, product INTEGER REFERENCES products,
        from_day INTEGER NOT NULL, to_day INTEGER NOT NULL, target REAL NOT NULL, {_SAVE}""",
        "assets": f"""
        id INTEGER PRIMARY KEY, {_CODE}, policy INTEGER NOT NULL REFERENCES policies,
        kind INTEGER REFERENCES words, description TEXT, value INTEGER, serial TEXT, {_SAVE}""",
        "loans": f"""
        id INTEGER PRIMARY KEY, {_CODE}, policy INTEGER NOT NULL REFERENCES policies,
        principal INTEGER NOT NULL, start_day INTEGER NOT NULL, end_day INTEGER NOT NULL, rate REAL,
        method INTEGER REFERENCES words, {_SAVE}""",
        "savings": f"""
        id INTEGER PRIMARY KEY, {_CODE}, person INTEGER NOT NULL REFERENCES people,
        product INTEGER REFERENCES products, date INTEGER NOT NULL, amount INTEGER NOT NULL, kind TEXT NOT NULL,
        {_SAVE}""",
        "indices": f"""
        id INTEGER PRIMARY KEY, {_CODE}, product INTEGER NOT NULL REFERENCES products,
        station INTEGER NOT NULL REFERENCES words, from_day INTEGER NOT NULL, to_day INTEGER NOT NULL, "trigger" REAL,
        exit REAL, payout INTEGER, {_SAVE}""",
        "readings": f"""
        id INTEGER PRIMARY KEY, station INTEGER NOT NULL REFERENCES words, date INTEGER NOT NULL,
        value REAL NOT NULL, {_SAVE}, UNIQUE (station, date)""",
        "expected": f"""
        id INTEGER PRIMARY KEY, product INTEGER NOT NULL REFERENCES products, sex TEXT, age_from INTEGER,
        age_to INTEGER, frequency REAL, severity INTEGER, {_SAVE}""",
    }
)
"""The columns of every table that keeps history, in an order in which referenced tables come first."""

_BLANKS = "CREATE INDEX {0}_{1}_blanks ON {0} (replace({1}, ' ', '') COLLATE NOCASE) WHERE instr({1}, ' ') > 0"
"""What finds `POL 7` by `pol7`; few codes have a blank, so it holds next to nothing (`same_code.py` asks it)."""

INDEXES = (
    *(_BLANKS.format(table, "code") for table, columns in TABLES.items() if _CODE in columns),
    _BLANKS.format("premiums", "receipt"),
    "CREATE INDEX words_household ON words (word COLLATE NOCASE) WHERE list = 'household'",
    "CREATE INDEX people_household ON people (household)",
    "CREATE INDEX people_name ON people (name COLLATE NOCASE)",
    "CREATE INDEX policies_product ON policies (product, start_day)",
    "CREATE INDEX policies_holder ON policies (holder)",
    "CREATE INDEX policies_end ON policies (end_day)",
    "CREATE INDEX policies_group ON policies (group_name) WHERE group_name IS NOT NULL",
    "CREATE INDEX policies_renews ON policies (renews) WHERE renews IS NOT NULL",
    "CREATE INDEX covers_person ON covers (person)",
    "CREATE INDEX premiums_policy ON premiums (policy)",
    "CREATE INDEX premiums_receipt ON premiums (receipt) WHERE receipt IS NOT NULL",
    "CREATE INDEX premiums_waiting ON premiums (due, kind, amount) WHERE paid_on IS NULL",
    "CREATE INDEX claims_policy ON claims (policy)",
    "CREATE INDEX claims_open ON claims (reported) WHERE decision = 'open'",
    "CREATE INDEX claims_person ON claims (person) WHERE person IS NOT NULL",
    "CREATE INDEX payments_claim ON payments (claim, amount)",
    "CREATE INDEX vouchers_date ON vouchers (date)",
    "CREATE UNIQUE INDEX allocation_once ON allocation (from_day, ifnull(product, 0))",
    "CREATE UNIQUE INDEX populations_once ON populations (ifnull(product, 0), date)",
    "CREATE UNIQUE INDEX alr_once ON alr (ifnull(product, 0), date)",
    "CREATE UNIQUE INDEX targets_once ON targets (indicator, ifnull(product, 0), from_day, to_day)",
    "CREATE INDEX treaties_from ON treaties (from_day)",
    "CREATE INDEX assets_policy ON assets (policy)",
    "CREATE INDEX loans_policy ON loans (policy)",
    "CREATE INDEX savings_person ON savings (person)",
    """CREATE UNIQUE INDEX expected_once ON expected (
        product, ifnull(sex, ''), ifnull(age_from, -1), ifnull(age_to, -1))""",
)
"""What makes finding one's own rows quick, and keys without a code unique."""

SEARCH = (
    """CREATE VIRTUAL TABLE people_search USING fts5(
        code, name, content='people', content_rowid='id', tokenize='trigram remove_diacritics 1', detail='full')""",
    """CREATE TRIGGER people_found AFTER INSERT ON people BEGIN
        INSERT INTO people_search(rowid, code, name) VALUES (NEW.id, NEW.code, NEW.name); END""",
    """CREATE TRIGGER people_found_again AFTER UPDATE OF code, name ON people BEGIN
        INSERT INTO people_search(people_search, rowid, code, name) VALUES ('delete', OLD.id, OLD.code, OLD.name);
        INSERT INTO people_search(rowid, code, name) VALUES (NEW.id, NEW.code, NEW.name); END""",
)
"""People found by any three letters in a row of their name or code, whatever their case and accents."""
