-- What version 1 of the file is, word for word. Nothing is changed here once a file of it has gone out to anyone:
-- what comes after it is a line in migrations.py. Days are of type INT, all other whole numbers of type INTEGER.

CREATE TABLE book (
    id TEXT PRIMARY KEY, made INTEGER NOT NULL, copy TEXT NOT NULL, head TEXT NOT NULL, writes INTEGER NOT NULL,
    signing TEXT NOT NULL) STRICT;
CREATE TABLE devices (code TEXT PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;
CREATE TABLE saves (
    id INTEGER PRIMARY KEY, device TEXT NOT NULL REFERENCES devices, number INTEGER NOT NULL, parents TEXT NOT NULL,
    time INTEGER NOT NULL, user TEXT NOT NULL, action TEXT NOT NULL, reason TEXT, digest TEXT NOT NULL,
    UNIQUE (device, number)) STRICT;
CREATE TRIGGER saves_stay BEFORE DELETE ON saves BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER saves_fixed BEFORE UPDATE ON saves WHEN OLD.digest <> '' BEGIN
    SELECT raise(ABORT, 'history does not change'); END;

CREATE TABLE words (
    id INTEGER PRIMARY KEY, list TEXT NOT NULL, word TEXT NOT NULL, save INTEGER NOT NULL REFERENCES saves,
    UNIQUE (list, word)) STRICT;
CREATE TABLE words_history (
    "id" INTEGER, "list" TEXT, "word" TEXT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX words_history_replaced ON words_history (replaced_by);
CREATE TRIGGER words_saved BEFORE UPDATE ON words
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER words_kept BEFORE UPDATE ON words WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO words_history (
        "id", "list", "word", "save", replaced_by)
    VALUES (
        OLD."id", OLD."list", OLD."word", OLD."save", NEW.save); END;
CREATE TRIGGER words_stays BEFORE DELETE ON words
    WHEN NOT EXISTS (SELECT 1 FROM words_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER words_history_stays BEFORE DELETE ON words_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER words_history_fixed BEFORE UPDATE ON words_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW words_readable AS SELECT
    "id", "list", "word", "save"
FROM words;

CREATE TABLE settings (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, value TEXT, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE settings_history (
    "id" INTEGER, "name" TEXT, "value" TEXT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX settings_history_replaced ON settings_history (replaced_by);
CREATE TRIGGER settings_saved BEFORE UPDATE ON settings
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER settings_kept BEFORE UPDATE ON settings WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO settings_history (
        "id", "name", "value", "save", replaced_by)
    VALUES (
        OLD."id", OLD."name", OLD."value", OLD."save", NEW.save); END;
CREATE TRIGGER settings_stays BEFORE DELETE ON settings
    WHEN NOT EXISTS (SELECT 1 FROM settings_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER settings_history_stays BEFORE DELETE ON settings_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER settings_history_fixed BEFORE UPDATE ON settings_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW settings_readable AS SELECT
    "id", "name", "value", "save"
FROM settings;

CREATE TABLE scheme (
    id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, country TEXT, currency TEXT NOT NULL,
    fiscal_year_start INTEGER CHECK (fiscal_year_start BETWEEN 1 AND 12), legal_form TEXT, languages TEXT,
    contact TEXT, kept_by TEXT, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE scheme_history (
    "id" INTEGER, "name" TEXT, "country" TEXT, "currency" TEXT, "fiscal_year_start" INTEGER, "legal_form" TEXT,
    "languages" TEXT, "contact" TEXT, "kept_by" TEXT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX scheme_history_replaced ON scheme_history (replaced_by);
CREATE TRIGGER scheme_saved BEFORE UPDATE ON scheme
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER scheme_kept BEFORE UPDATE ON scheme WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO scheme_history (
        "id", "name", "country", "currency", "fiscal_year_start", "legal_form", "languages", "contact", "kept_by", "save", replaced_by)
    VALUES (
        OLD."id", OLD."name", OLD."country", OLD."currency", OLD."fiscal_year_start", OLD."legal_form", OLD."languages", OLD."contact", OLD."kept_by", OLD."save", NEW.save); END;
CREATE TRIGGER scheme_stays BEFORE DELETE ON scheme
    WHEN NOT EXISTS (SELECT 1 FROM scheme_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER scheme_history_stays BEFORE DELETE ON scheme_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER scheme_history_fixed BEFORE UPDATE ON scheme_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW scheme_readable AS SELECT
    "id", "name", "country", "currency", "fiscal_year_start", "legal_form", "languages", "contact", "kept_by", "save"
FROM scheme;

CREATE TABLE offices (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 1048575), code TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT NOT NULL, region INTEGER REFERENCES words,
    save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE offices_history (
    "id" INTEGER, "code" TEXT, "name" TEXT, "region" INTEGER, "save" INTEGER,
    replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX offices_history_replaced ON offices_history (replaced_by);
CREATE TRIGGER offices_saved BEFORE UPDATE ON offices
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER offices_kept BEFORE UPDATE ON offices WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO offices_history (
        "id", "code", "name", "region", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."name", OLD."region", OLD."save", NEW.save); END;
CREATE TRIGGER offices_stays BEFORE DELETE ON offices
    WHEN NOT EXISTS (SELECT 1 FROM offices_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER offices_history_stays BEFORE DELETE ON offices_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER offices_history_fixed BEFORE UPDATE ON offices_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW offices_readable AS SELECT
    "id", "code", "name", "region", "save"
FROM offices;

CREATE TABLE partners (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT NOT NULL, role TEXT NOT NULL,
    save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE partners_history (
    "id" INTEGER, "code" TEXT, "name" TEXT, "role" TEXT, "save" INTEGER,
    replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX partners_history_replaced ON partners_history (replaced_by);
CREATE TRIGGER partners_saved BEFORE UPDATE ON partners
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER partners_kept BEFORE UPDATE ON partners WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO partners_history (
        "id", "code", "name", "role", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."name", OLD."role", OLD."save", NEW.save); END;
CREATE TRIGGER partners_stays BEFORE DELETE ON partners
    WHEN NOT EXISTS (SELECT 1 FROM partners_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER partners_history_stays BEFORE DELETE ON partners_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER partners_history_fixed BEFORE UPDATE ON partners_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW partners_readable AS SELECT
    "id", "code", "name", "role", "save"
FROM partners;

CREATE TABLE products (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 1048575), code TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT NOT NULL, line TEXT NOT NULL, contract TEXT,
    participation TEXT, carrier TEXT, model TEXT, term_months INTEGER, waiting_days INTEGER, entry_age INTEGER,
    exit_age INTEGER, grace_days INTEGER, earning TEXT, ibnr_method TEXT, ibnr_grain TEXT, expected_claims_ratio REAL,
    ibnr_percent REAL, tail_factor REAL, cics_portion REAL, delivery_days INTEGER, reporting_lag_days INTEGER,
    operator_fee REAL, participants_share REAL, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE products_history (
    "id" INTEGER, "code" TEXT, "name" TEXT, "line" TEXT, "contract" TEXT, "participation" TEXT, "carrier" TEXT,
    "model" TEXT, "term_months" INTEGER, "waiting_days" INTEGER, "entry_age" INTEGER, "exit_age" INTEGER,
    "grace_days" INTEGER, "earning" TEXT, "ibnr_method" TEXT, "ibnr_grain" TEXT, "expected_claims_ratio" REAL,
    "ibnr_percent" REAL, "tail_factor" REAL, "cics_portion" REAL, "delivery_days" INTEGER,
    "reporting_lag_days" INTEGER, "operator_fee" REAL, "participants_share" REAL, "save" INTEGER,
    replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX products_history_replaced ON products_history (replaced_by);
CREATE TRIGGER products_saved BEFORE UPDATE ON products
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER products_kept BEFORE UPDATE ON products WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO products_history (
        "id", "code", "name", "line", "contract", "participation", "carrier", "model", "term_months", "waiting_days", "entry_age", "exit_age", "grace_days", "earning", "ibnr_method", "ibnr_grain", "expected_claims_ratio", "ibnr_percent", "tail_factor", "cics_portion", "delivery_days", "reporting_lag_days", "operator_fee", "participants_share", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."name", OLD."line", OLD."contract", OLD."participation", OLD."carrier", OLD."model", OLD."term_months", OLD."waiting_days", OLD."entry_age", OLD."exit_age", OLD."grace_days", OLD."earning", OLD."ibnr_method", OLD."ibnr_grain", OLD."expected_claims_ratio", OLD."ibnr_percent", OLD."tail_factor", OLD."cics_portion", OLD."delivery_days", OLD."reporting_lag_days", OLD."operator_fee", OLD."participants_share", OLD."save", NEW.save); END;
CREATE TRIGGER products_stays BEFORE DELETE ON products
    WHEN NOT EXISTS (SELECT 1 FROM products_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER products_history_stays BEFORE DELETE ON products_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER products_history_fixed BEFORE UPDATE ON products_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW products_readable AS SELECT
    "id", "code", "name", "line", "contract", "participation", "carrier", "model", "term_months", "waiting_days", "entry_age", "exit_age", "grace_days", "earning", "ibnr_method", "ibnr_grain", "expected_claims_ratio", "ibnr_percent", "tail_factor", "cics_portion", "delivery_days", "reporting_lag_days", "operator_fee", "participants_share", "save"
FROM products;

CREATE TABLE benefits (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, product INTEGER NOT NULL REFERENCES products,
    name TEXT NOT NULL, limit_per_claim INTEGER, limit_per_year INTEGER, deductible INTEGER, coinsurance REAL,
    save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE benefits_history (
    "id" INTEGER, "code" TEXT, "product" INTEGER, "name" TEXT, "limit_per_claim" INTEGER, "limit_per_year" INTEGER,
    "deductible" INTEGER, "coinsurance" REAL, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX benefits_history_replaced ON benefits_history (replaced_by);
CREATE TRIGGER benefits_saved BEFORE UPDATE ON benefits
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER benefits_kept BEFORE UPDATE ON benefits WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO benefits_history (
        "id", "code", "product", "name", "limit_per_claim", "limit_per_year", "deductible", "coinsurance", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."product", OLD."name", OLD."limit_per_claim", OLD."limit_per_year", OLD."deductible", OLD."coinsurance", OLD."save", NEW.save); END;
CREATE TRIGGER benefits_stays BEFORE DELETE ON benefits
    WHEN NOT EXISTS (SELECT 1 FROM benefits_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER benefits_history_stays BEFORE DELETE ON benefits_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER benefits_history_fixed BEFORE UPDATE ON benefits_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW benefits_readable AS SELECT
    "id", "code", "product", "name", "limit_per_claim", "limit_per_year", "deductible", "coinsurance", "save"
FROM benefits;

CREATE TABLE tariffs (
    id INTEGER PRIMARY KEY, product INTEGER NOT NULL REFERENCES products, from_day INT NOT NULL, basis TEXT NOT NULL,
    age_from INTEGER, age_to INTEGER, amount INTEGER, percent REAL, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE tariffs_history (
    "id" INTEGER, "product" INTEGER, "from_day" INT, "basis" TEXT, "age_from" INTEGER, "age_to" INTEGER,
    "amount" INTEGER, "percent" REAL, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX tariffs_history_replaced ON tariffs_history (replaced_by);
CREATE TRIGGER tariffs_saved BEFORE UPDATE ON tariffs
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER tariffs_kept BEFORE UPDATE ON tariffs WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO tariffs_history (
        "id", "product", "from_day", "basis", "age_from", "age_to", "amount", "percent", "save", replaced_by)
    VALUES (
        OLD."id", OLD."product", OLD."from_day", OLD."basis", OLD."age_from", OLD."age_to", OLD."amount", OLD."percent", OLD."save", NEW.save); END;
CREATE TRIGGER tariffs_stays BEFORE DELETE ON tariffs
    WHEN NOT EXISTS (SELECT 1 FROM tariffs_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER tariffs_history_stays BEFORE DELETE ON tariffs_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER tariffs_history_fixed BEFORE UPDATE ON tariffs_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW tariffs_readable AS SELECT
    "id", "product", date("from_day" * 86400, 'unixepoch') AS "from_day", "basis", "age_from", "age_to", "amount", "percent", "save"
FROM tariffs;

CREATE TABLE people (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, household INTEGER REFERENCES words, relation TEXT,
    name TEXT NOT NULL, sex TEXT, birth_date INT,
    birth_date_estimated INTEGER CHECK (birth_date_estimated IN (0, 1)), occupation INTEGER REFERENCES words,
    office INTEGER REFERENCES offices, village INTEGER REFERENCES words, phone TEXT, id_type INTEGER REFERENCES words,
    id_number TEXT, joined INT, merged_into INTEGER REFERENCES people, language TEXT,
    save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE people_history (
    "id" INTEGER, "code" TEXT, "household" INTEGER, "relation" TEXT, "name" TEXT, "sex" TEXT, "birth_date" INT,
    "birth_date_estimated" INTEGER, "occupation" INTEGER, "office" INTEGER, "village" INTEGER, "phone" TEXT,
    "id_type" INTEGER, "id_number" TEXT, "joined" INT, "merged_into" INTEGER, "language" TEXT, "save" INTEGER,
    replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX people_history_replaced ON people_history (replaced_by);
CREATE TRIGGER people_saved BEFORE UPDATE ON people
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER people_kept BEFORE UPDATE ON people WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO people_history (
        "id", "code", "household", "relation", "name", "sex", "birth_date", "birth_date_estimated", "occupation", "office", "village", "phone", "id_type", "id_number", "joined", "merged_into", "language", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."household", OLD."relation", OLD."name", OLD."sex", OLD."birth_date", OLD."birth_date_estimated", OLD."occupation", OLD."office", OLD."village", OLD."phone", OLD."id_type", OLD."id_number", OLD."joined", OLD."merged_into", OLD."language", OLD."save", NEW.save); END;
CREATE TRIGGER people_stays BEFORE DELETE ON people
    WHEN NOT EXISTS (SELECT 1 FROM people_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER people_history_stays BEFORE DELETE ON people_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER people_history_fixed BEFORE UPDATE ON people_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW people_readable AS SELECT
    "id", "code", "household", "relation", "name", "sex", date("birth_date" * 86400, 'unixepoch') AS "birth_date", "birth_date_estimated", "occupation", "office", "village", "phone", "id_type", "id_number", date("joined" * 86400, 'unixepoch') AS "joined", "merged_into", "language", "save"
FROM people;

CREATE TABLE policies (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, product INTEGER NOT NULL REFERENCES products,
    holder INTEGER REFERENCES people, group_name INTEGER REFERENCES words, office INTEGER REFERENCES offices,
    start_day INT NOT NULL, end_day INT NOT NULL CHECK (end_day >= start_day), renews INTEGER REFERENCES policies,
    exit_date INT, exit_reason TEXT, sum_insured INTEGER, lives INTEGER, concerns INT,
    save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE policies_history (
    "id" INTEGER, "code" TEXT, "product" INTEGER, "holder" INTEGER, "group_name" INTEGER, "office" INTEGER,
    "start_day" INT, "end_day" INT, "renews" INTEGER, "exit_date" INT, "exit_reason" TEXT, "sum_insured" INTEGER,
    "lives" INTEGER, "concerns" INT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX policies_history_replaced ON policies_history (replaced_by);
CREATE TRIGGER policies_saved BEFORE UPDATE ON policies
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER policies_kept BEFORE UPDATE ON policies WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO policies_history (
        "id", "code", "product", "holder", "group_name", "office", "start_day", "end_day", "renews", "exit_date", "exit_reason", "sum_insured", "lives", "concerns", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."product", OLD."holder", OLD."group_name", OLD."office", OLD."start_day", OLD."end_day", OLD."renews", OLD."exit_date", OLD."exit_reason", OLD."sum_insured", OLD."lives", OLD."concerns", OLD."save", NEW.save); END;
CREATE TRIGGER policies_stays BEFORE DELETE ON policies
    WHEN NOT EXISTS (SELECT 1 FROM policies_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER policies_history_stays BEFORE DELETE ON policies_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER policies_history_fixed BEFORE UPDATE ON policies_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW policies_readable AS SELECT
    "id", "code", "product", "holder", "group_name", "office", date("start_day" * 86400, 'unixepoch') AS "start_day", date("end_day" * 86400, 'unixepoch') AS "end_day", "renews", date("exit_date" * 86400, 'unixepoch') AS "exit_date", "exit_reason", "sum_insured", "lives", date("concerns" * 86400, 'unixepoch') AS "concerns", "save"
FROM policies;

CREATE TABLE covers (
    id INTEGER PRIMARY KEY, policy INTEGER NOT NULL REFERENCES policies, person INTEGER NOT NULL REFERENCES people,
    sum_insured INTEGER, exit_date INT, exit_reason TEXT, start_day INT, concerns INT,
    save INTEGER NOT NULL REFERENCES saves,
    UNIQUE (policy, person)) STRICT;
CREATE TABLE covers_history (
    "id" INTEGER, "policy" INTEGER, "person" INTEGER, "sum_insured" INTEGER, "exit_date" INT, "exit_reason" TEXT,
    "start_day" INT, "concerns" INT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX covers_history_replaced ON covers_history (replaced_by);
CREATE TRIGGER covers_saved BEFORE UPDATE ON covers
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER covers_kept BEFORE UPDATE ON covers WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO covers_history (
        "id", "policy", "person", "sum_insured", "exit_date", "exit_reason", "start_day", "concerns", "save", replaced_by)
    VALUES (
        OLD."id", OLD."policy", OLD."person", OLD."sum_insured", OLD."exit_date", OLD."exit_reason", OLD."start_day", OLD."concerns", OLD."save", NEW.save); END;
CREATE TRIGGER covers_stays BEFORE DELETE ON covers
    WHEN NOT EXISTS (SELECT 1 FROM covers_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER covers_history_stays BEFORE DELETE ON covers_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER covers_history_fixed BEFORE UPDATE ON covers_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW covers_readable AS SELECT
    "id", "policy", "person", "sum_insured", date("exit_date" * 86400, 'unixepoch') AS "exit_date", "exit_reason", date("start_day" * 86400, 'unixepoch') AS "start_day", date("concerns" * 86400, 'unixepoch') AS "concerns", "save"
FROM covers;

CREATE TABLE premiums (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, policy INTEGER NOT NULL REFERENCES policies, due INT NOT NULL,
    from_day INT, to_day INT, amount INTEGER NOT NULL CHECK (amount >= 0), kind TEXT NOT NULL, paid_on INT,
    method INTEGER REFERENCES words, receipt TEXT COLLATE NOCASE, concerns INT,
    save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE premiums_history (
    "id" INTEGER, "code" TEXT, "policy" INTEGER, "due" INT, "from_day" INT, "to_day" INT, "amount" INTEGER,
    "kind" TEXT, "paid_on" INT, "method" INTEGER, "receipt" TEXT, "concerns" INT, "save" INTEGER,
    replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX premiums_history_replaced ON premiums_history (replaced_by);
CREATE TRIGGER premiums_saved BEFORE UPDATE ON premiums
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER premiums_kept BEFORE UPDATE ON premiums WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO premiums_history (
        "id", "code", "policy", "due", "from_day", "to_day", "amount", "kind", "paid_on", "method", "receipt", "concerns", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."policy", OLD."due", OLD."from_day", OLD."to_day", OLD."amount", OLD."kind", OLD."paid_on", OLD."method", OLD."receipt", OLD."concerns", OLD."save", NEW.save); END;
CREATE TRIGGER premiums_stays BEFORE DELETE ON premiums
    WHEN NOT EXISTS (SELECT 1 FROM premiums_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER premiums_history_stays BEFORE DELETE ON premiums_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER premiums_history_fixed BEFORE UPDATE ON premiums_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW premiums_readable AS SELECT
    "id", "code", "policy", date("due" * 86400, 'unixepoch') AS "due", date("from_day" * 86400, 'unixepoch') AS "from_day", date("to_day" * 86400, 'unixepoch') AS "to_day", "amount", "kind", date("paid_on" * 86400, 'unixepoch') AS "paid_on", "method", "receipt", date("concerns" * 86400, 'unixepoch') AS "concerns", "save"
FROM premiums;

CREATE TABLE claims (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, policy INTEGER NOT NULL REFERENCES policies,
    person INTEGER REFERENCES people, office INTEGER REFERENCES offices, benefit INTEGER REFERENCES benefits,
    event INTEGER REFERENCES words, cause INTEGER REFERENCES words, provider INTEGER REFERENCES partners,
    incurred INT NOT NULL, reported INT NOT NULL, decided INT, decision TEXT NOT NULL, reason TEXT, loss INTEGER,
    covered INTEGER NOT NULL CHECK (covered >= 0), save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE claims_history (
    "id" INTEGER, "code" TEXT, "policy" INTEGER, "person" INTEGER, "office" INTEGER, "benefit" INTEGER,
    "event" INTEGER, "cause" INTEGER, "provider" INTEGER, "incurred" INT, "reported" INT, "decided" INT,
    "decision" TEXT, "reason" TEXT, "loss" INTEGER, "covered" INTEGER, "save" INTEGER,
    replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX claims_history_replaced ON claims_history (replaced_by);
CREATE TRIGGER claims_saved BEFORE UPDATE ON claims
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER claims_kept BEFORE UPDATE ON claims WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO claims_history (
        "id", "code", "policy", "person", "office", "benefit", "event", "cause", "provider", "incurred", "reported", "decided", "decision", "reason", "loss", "covered", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."policy", OLD."person", OLD."office", OLD."benefit", OLD."event", OLD."cause", OLD."provider", OLD."incurred", OLD."reported", OLD."decided", OLD."decision", OLD."reason", OLD."loss", OLD."covered", OLD."save", NEW.save); END;
CREATE TRIGGER claims_stays BEFORE DELETE ON claims
    WHEN NOT EXISTS (SELECT 1 FROM claims_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER claims_history_stays BEFORE DELETE ON claims_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER claims_history_fixed BEFORE UPDATE ON claims_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW claims_readable AS SELECT
    "id", "code", "policy", "person", "office", "benefit", "event", "cause", "provider", date("incurred" * 86400, 'unixepoch') AS "incurred", date("reported" * 86400, 'unixepoch') AS "reported", date("decided" * 86400, 'unixepoch') AS "decided", "decision", "reason", "loss", "covered", "save"
FROM claims;

CREATE TABLE estimates (
    id INTEGER PRIMARY KEY, claim INTEGER NOT NULL REFERENCES claims, date INT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount >= 0), save INTEGER NOT NULL REFERENCES saves, UNIQUE (claim, date)) STRICT;
CREATE TABLE estimates_history (
    "id" INTEGER, "claim" INTEGER, "date" INT, "amount" INTEGER, "save" INTEGER,
    replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX estimates_history_replaced ON estimates_history (replaced_by);
CREATE TRIGGER estimates_saved BEFORE UPDATE ON estimates
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER estimates_kept BEFORE UPDATE ON estimates WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO estimates_history (
        "id", "claim", "date", "amount", "save", replaced_by)
    VALUES (
        OLD."id", OLD."claim", OLD."date", OLD."amount", OLD."save", NEW.save); END;
CREATE TRIGGER estimates_stays BEFORE DELETE ON estimates
    WHEN NOT EXISTS (SELECT 1 FROM estimates_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER estimates_history_stays BEFORE DELETE ON estimates_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER estimates_history_fixed BEFORE UPDATE ON estimates_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW estimates_readable AS SELECT
    "id", "claim", date("date" * 86400, 'unixepoch') AS "date", "amount", "save"
FROM estimates;

CREATE TABLE claim_lines (
    id INTEGER PRIMARY KEY, claim INTEGER NOT NULL REFERENCES claims, position INTEGER NOT NULL, item TEXT NOT NULL,
    billed INTEGER, covered INTEGER, reason TEXT, save INTEGER NOT NULL REFERENCES saves,
    UNIQUE (claim, position)) STRICT;
CREATE TABLE claim_lines_history (
    "id" INTEGER, "claim" INTEGER, "position" INTEGER, "item" TEXT, "billed" INTEGER, "covered" INTEGER,
    "reason" TEXT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX claim_lines_history_replaced ON claim_lines_history (replaced_by);
CREATE TRIGGER claim_lines_saved BEFORE UPDATE ON claim_lines
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER claim_lines_kept BEFORE UPDATE ON claim_lines WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO claim_lines_history (
        "id", "claim", "position", "item", "billed", "covered", "reason", "save", replaced_by)
    VALUES (
        OLD."id", OLD."claim", OLD."position", OLD."item", OLD."billed", OLD."covered", OLD."reason", OLD."save", NEW.save); END;
CREATE TRIGGER claim_lines_stays BEFORE DELETE ON claim_lines
    WHEN NOT EXISTS (SELECT 1 FROM claim_lines_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER claim_lines_history_stays BEFORE DELETE ON claim_lines_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER claim_lines_history_fixed BEFORE UPDATE ON claim_lines_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW claim_lines_readable AS SELECT
    "id", "claim", "position", "item", "billed", "covered", "reason", "save"
FROM claim_lines;

CREATE TABLE payments (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, claim INTEGER NOT NULL REFERENCES claims, date INT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount >= 0), method INTEGER REFERENCES words, received INT,
    save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE payments_history (
    "id" INTEGER, "code" TEXT, "claim" INTEGER, "date" INT, "amount" INTEGER, "method" INTEGER, "received" INT,
    "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX payments_history_replaced ON payments_history (replaced_by);
CREATE TRIGGER payments_saved BEFORE UPDATE ON payments
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER payments_kept BEFORE UPDATE ON payments WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO payments_history (
        "id", "code", "claim", "date", "amount", "method", "received", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."claim", OLD."date", OLD."amount", OLD."method", OLD."received", OLD."save", NEW.save); END;
CREATE TRIGGER payments_stays BEFORE DELETE ON payments
    WHEN NOT EXISTS (SELECT 1 FROM payments_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER payments_history_stays BEFORE DELETE ON payments_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER payments_history_fixed BEFORE UPDATE ON payments_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW payments_readable AS SELECT
    "id", "code", "claim", date("date" * 86400, 'unixepoch') AS "date", "amount", "method", date("received" * 86400, 'unixepoch') AS "received", "save"
FROM payments;

CREATE TABLE claim_documents (
    id INTEGER PRIMARY KEY, claim INTEGER NOT NULL REFERENCES claims, document TEXT NOT NULL COLLATE NOCASE,
    came INT NOT NULL, save INTEGER NOT NULL REFERENCES saves, UNIQUE (claim, document)) STRICT;
CREATE TABLE claim_documents_history (
    "id" INTEGER, "claim" INTEGER, "document" TEXT, "came" INT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX claim_documents_history_replaced ON claim_documents_history (replaced_by);
CREATE TRIGGER claim_documents_saved BEFORE UPDATE ON claim_documents
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER claim_documents_kept BEFORE UPDATE ON claim_documents WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO claim_documents_history (
        "id", "claim", "document", "came", "save", replaced_by)
    VALUES (
        OLD."id", OLD."claim", OLD."document", OLD."came", OLD."save", NEW.save); END;
CREATE TRIGGER claim_documents_stays BEFORE DELETE ON claim_documents
    WHEN NOT EXISTS (SELECT 1 FROM claim_documents_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER claim_documents_history_stays BEFORE DELETE ON claim_documents_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER claim_documents_history_fixed BEFORE UPDATE ON claim_documents_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW claim_documents_readable AS SELECT
    "id", "claim", "document", date("came" * 86400, 'unixepoch') AS "came", "save"
FROM claim_documents;

CREATE TABLE claim_reviews (
    id INTEGER PRIMARY KEY, claim INTEGER NOT NULL UNIQUE REFERENCES claims, since INT NOT NULL,
    reviewer TEXT NOT NULL, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE claim_reviews_history (
    "id" INTEGER, "claim" INTEGER, "since" INT, "reviewer" TEXT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX claim_reviews_history_replaced ON claim_reviews_history (replaced_by);
CREATE TRIGGER claim_reviews_saved BEFORE UPDATE ON claim_reviews
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER claim_reviews_kept BEFORE UPDATE ON claim_reviews WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO claim_reviews_history (
        "id", "claim", "since", "reviewer", "save", replaced_by)
    VALUES (
        OLD."id", OLD."claim", OLD."since", OLD."reviewer", OLD."save", NEW.save); END;
CREATE TRIGGER claim_reviews_stays BEFORE DELETE ON claim_reviews
    WHEN NOT EXISTS (SELECT 1 FROM claim_reviews_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER claim_reviews_history_stays BEFORE DELETE ON claim_reviews_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER claim_reviews_history_fixed BEFORE UPDATE ON claim_reviews_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW claim_reviews_readable AS SELECT
    "id", "claim", date("since" * 86400, 'unixepoch') AS "since", "reviewer", "save"
FROM claim_reviews;

CREATE TABLE claim_sittings (
    id INTEGER PRIMARY KEY, claim INTEGER NOT NULL REFERENCES claims, date INT NOT NULL, members TEXT NOT NULL,
    minutes TEXT, save INTEGER NOT NULL REFERENCES saves, UNIQUE (claim, date)) STRICT;
CREATE TABLE claim_sittings_history (
    "id" INTEGER, "claim" INTEGER, "date" INT, "members" TEXT, "minutes" TEXT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX claim_sittings_history_replaced ON claim_sittings_history (replaced_by);
CREATE TRIGGER claim_sittings_saved BEFORE UPDATE ON claim_sittings
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER claim_sittings_kept BEFORE UPDATE ON claim_sittings WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO claim_sittings_history (
        "id", "claim", "date", "members", "minutes", "save", replaced_by)
    VALUES (
        OLD."id", OLD."claim", OLD."date", OLD."members", OLD."minutes", OLD."save", NEW.save); END;
CREATE TRIGGER claim_sittings_stays BEFORE DELETE ON claim_sittings
    WHEN NOT EXISTS (SELECT 1 FROM claim_sittings_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER claim_sittings_history_stays BEFORE DELETE ON claim_sittings_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER claim_sittings_history_fixed BEFORE UPDATE ON claim_sittings_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW claim_sittings_readable AS SELECT
    "id", "claim", date("date" * 86400, 'unixepoch') AS "date", "members", "minutes", "save"
FROM claim_sittings;

CREATE TABLE accounts (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT NOT NULL, kind TEXT NOT NULL,
    office INTEGER REFERENCES offices, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE accounts_history (
    "id" INTEGER, "code" TEXT, "name" TEXT, "kind" TEXT, "office" INTEGER, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX accounts_history_replaced ON accounts_history (replaced_by);
CREATE TRIGGER accounts_saved BEFORE UPDATE ON accounts
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER accounts_kept BEFORE UPDATE ON accounts WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO accounts_history (
        "id", "code", "name", "kind", "office", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."name", OLD."kind", OLD."office", OLD."save", NEW.save); END;
CREATE TRIGGER accounts_stays BEFORE DELETE ON accounts
    WHEN NOT EXISTS (SELECT 1 FROM accounts_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER accounts_history_stays BEFORE DELETE ON accounts_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER accounts_history_fixed BEFORE UPDATE ON accounts_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW accounts_readable AS SELECT
    "id", "code", "name", "kind", "office", "save"
FROM accounts;

CREATE TABLE vouchers (
    id INTEGER PRIMARY KEY, voucher TEXT NOT NULL, position INTEGER NOT NULL, date INT NOT NULL, line TEXT NOT NULL,
    product INTEGER REFERENCES products, amount INTEGER NOT NULL, memo TEXT, office INTEGER REFERENCES offices,
    purpose TEXT, account INTEGER REFERENCES accounts, supplier TEXT, document TEXT, concerns INT, settles TEXT,
    save INTEGER NOT NULL REFERENCES saves, UNIQUE (voucher, position)) STRICT;
CREATE TABLE vouchers_history (
    "id" INTEGER, "voucher" TEXT, "position" INTEGER, "date" INT, "line" TEXT, "product" INTEGER, "amount" INTEGER, "memo" TEXT, "office" INTEGER, "purpose" TEXT, "account" INTEGER, "supplier" TEXT, "document" TEXT, "concerns" INT, "settles" TEXT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX vouchers_history_replaced ON vouchers_history (replaced_by);
CREATE TRIGGER vouchers_saved BEFORE UPDATE ON vouchers
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER vouchers_kept BEFORE UPDATE ON vouchers WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO vouchers_history (
        "id", "voucher", "position", "date", "line", "product", "amount", "memo", "office", "purpose", "account", "supplier", "document", "concerns", "settles", "save", replaced_by)
    VALUES (
        OLD."id", OLD."voucher", OLD."position", OLD."date", OLD."line", OLD."product", OLD."amount", OLD."memo", OLD."office", OLD."purpose", OLD."account", OLD."supplier", OLD."document", OLD."concerns", OLD."settles", OLD."save", NEW.save); END;
CREATE TRIGGER vouchers_stays BEFORE DELETE ON vouchers
    WHEN NOT EXISTS (SELECT 1 FROM vouchers_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER vouchers_history_stays BEFORE DELETE ON vouchers_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER vouchers_history_fixed BEFORE UPDATE ON vouchers_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW vouchers_readable AS SELECT
    "id", "voucher", "position", date("date" * 86400, 'unixepoch') AS "date", "line", "product", "amount", "memo", "office", "purpose", "account", "supplier", "document", date("concerns" * 86400, 'unixepoch') AS "concerns", "settles", "save"
FROM vouchers;

CREATE TABLE cash_counts (
    id INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES accounts, date INT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount >= 0), counted_by TEXT, remark TEXT,
    save INTEGER NOT NULL REFERENCES saves, UNIQUE (account, date)) STRICT;
CREATE TABLE cash_counts_history (
    "id" INTEGER, "account" INTEGER, "date" INT, "amount" INTEGER, "counted_by" TEXT, "remark" TEXT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX cash_counts_history_replaced ON cash_counts_history (replaced_by);
CREATE TRIGGER cash_counts_saved BEFORE UPDATE ON cash_counts
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER cash_counts_kept BEFORE UPDATE ON cash_counts WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO cash_counts_history (
        "id", "account", "date", "amount", "counted_by", "remark", "save", replaced_by)
    VALUES (
        OLD."id", OLD."account", OLD."date", OLD."amount", OLD."counted_by", OLD."remark", OLD."save", NEW.save); END;
CREATE TRIGGER cash_counts_stays BEFORE DELETE ON cash_counts
    WHEN NOT EXISTS (SELECT 1 FROM cash_counts_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER cash_counts_history_stays BEFORE DELETE ON cash_counts_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER cash_counts_history_fixed BEFORE UPDATE ON cash_counts_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW cash_counts_readable AS SELECT
    "id", "account", date("date" * 86400, 'unixepoch') AS "date", "amount", "counted_by", "remark", "save"
FROM cash_counts;

CREATE TABLE schedules (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, kind TEXT NOT NULL, amount INTEGER NOT NULL,
    from_day INT NOT NULL, months INTEGER, to_day INT, method TEXT, residual INTEGER, purpose TEXT, line TEXT, balance
    TEXT, product INTEGER REFERENCES products, office INTEGER REFERENCES offices, ended INT, proceeds INTEGER, voucher
    TEXT, memo TEXT, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE schedules_history (
    "id" INTEGER, "code" TEXT, "kind" TEXT, "amount" INTEGER, "from_day" INT, "months" INTEGER, "to_day" INT, "method"
    TEXT, "residual" INTEGER, "purpose" TEXT, "line" TEXT, "balance" TEXT, "product" INTEGER, "office" INTEGER, "ended"
    INT, "proceeds" INTEGER, "voucher" TEXT, "memo" TEXT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX schedules_history_replaced ON schedules_history (replaced_by);
CREATE TRIGGER schedules_saved BEFORE UPDATE ON schedules
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER schedules_kept BEFORE UPDATE ON schedules WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO schedules_history (
        "id", "code", "kind", "amount", "from_day", "months", "to_day", "method", "residual", "purpose", "line", "balance", "product", "office", "ended", "proceeds", "voucher", "memo", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."kind", OLD."amount", OLD."from_day", OLD."months", OLD."to_day", OLD."method", OLD."residual", OLD."purpose", OLD."line", OLD."balance", OLD."product", OLD."office", OLD."ended", OLD."proceeds", OLD."voucher", OLD."memo", OLD."save", NEW.save); END;
CREATE TRIGGER schedules_stays BEFORE DELETE ON schedules
    WHEN NOT EXISTS (SELECT 1 FROM schedules_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER schedules_history_stays BEFORE DELETE ON schedules_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER schedules_history_fixed BEFORE UPDATE ON schedules_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW schedules_readable AS SELECT
    "id", "code", "kind", "amount", date("from_day" * 86400, 'unixepoch') AS "from_day", "months", date("to_day" * 86400, 'unixepoch') AS "to_day", "method", "residual", "purpose", "line", "balance", "product", "office", date("ended" * 86400, 'unixepoch') AS "ended", "proceeds", "voucher", "memo", "save"
FROM schedules;

CREATE TABLE investments (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, kind TEXT NOT NULL, institution INTEGER REFERENCES partners, grade TEXT, amount INTEGER NOT NULL, from_day INT NOT NULL, due INT, returns TEXT, rate REAL, admitted REAL, product INTEGER REFERENCES products, ended INT, memo TEXT, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE investments_history (
    "id" INTEGER, "code" TEXT, "kind" TEXT, "institution" INTEGER, "grade" TEXT, "amount" INTEGER, "from_day" INT, "due" INT, "returns" TEXT, "rate" REAL, "admitted" REAL, "product" INTEGER, "ended" INT, "memo" TEXT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX investments_history_replaced ON investments_history (replaced_by);
CREATE TRIGGER investments_saved BEFORE UPDATE ON investments
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER investments_kept BEFORE UPDATE ON investments WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO investments_history (
        "id", "code", "kind", "institution", "grade", "amount", "from_day", "due", "returns", "rate", "admitted", "product", "ended", "memo", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."kind", OLD."institution", OLD."grade", OLD."amount", OLD."from_day", OLD."due", OLD."returns", OLD."rate", OLD."admitted", OLD."product", OLD."ended", OLD."memo", OLD."save", NEW.save); END;
CREATE TRIGGER investments_stays BEFORE DELETE ON investments
    WHEN NOT EXISTS (SELECT 1 FROM investments_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER investments_history_stays BEFORE DELETE ON investments_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER investments_history_fixed BEFORE UPDATE ON investments_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW investments_readable AS SELECT
    "id", "code", "kind", "institution", "grade", "amount", date("from_day" * 86400, 'unixepoch') AS "from_day", date("due" * 86400, 'unixepoch') AS "due", "returns", "rate", "admitted", "product", date("ended" * 86400, 'unixepoch') AS "ended", "memo", "save"
FROM investments;

CREATE TABLE investment_limits (id INTEGER PRIMARY KEY, what TEXT NOT NULL, from_day INT NOT NULL, at_most REAL, grade TEXT, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE investment_limits_history (
    "id" INTEGER, "what" TEXT, "from_day" INT, "at_most" REAL, "grade" TEXT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX investment_limits_history_replaced ON investment_limits_history (replaced_by);
CREATE TRIGGER investment_limits_saved BEFORE UPDATE ON investment_limits
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER investment_limits_kept BEFORE UPDATE ON investment_limits WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO investment_limits_history (
        "id", "what", "from_day", "at_most", "grade", "save", replaced_by)
    VALUES (
        OLD."id", OLD."what", OLD."from_day", OLD."at_most", OLD."grade", OLD."save", NEW.save); END;
CREATE TRIGGER investment_limits_stays BEFORE DELETE ON investment_limits
    WHEN NOT EXISTS (SELECT 1 FROM investment_limits_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER investment_limits_history_stays BEFORE DELETE ON investment_limits_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER investment_limits_history_fixed BEFORE UPDATE ON investment_limits_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW investment_limits_readable AS SELECT
    "id", "what", date("from_day" * 86400, 'unixepoch') AS "from_day", "at_most", "grade", "save"
FROM investment_limits;

CREATE TABLE shared_costs (
    id INTEGER PRIMARY KEY, cost TEXT NOT NULL, from_day INT NOT NULL, percent REAL NOT NULL, save INTEGER NOT NULL
    REFERENCES saves,
    UNIQUE (cost, from_day)) STRICT;
CREATE TABLE shared_costs_history (
    "id" INTEGER, "cost" TEXT, "from_day" INT, "percent" REAL, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES
    saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX shared_costs_history_replaced ON shared_costs_history (replaced_by);
CREATE TRIGGER shared_costs_saved BEFORE UPDATE ON shared_costs
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER shared_costs_kept BEFORE UPDATE ON shared_costs WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO shared_costs_history (
        "id", "cost", "from_day", "percent", "save", replaced_by)
    VALUES (
        OLD."id", OLD."cost", OLD."from_day", OLD."percent", OLD."save", NEW.save); END;
CREATE TRIGGER shared_costs_stays BEFORE DELETE ON shared_costs
    WHEN NOT EXISTS (SELECT 1 FROM shared_costs_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER shared_costs_history_stays BEFORE DELETE ON shared_costs_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER shared_costs_history_fixed BEFORE UPDATE ON shared_costs_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW shared_costs_readable AS SELECT
    "id", "cost", date("from_day" * 86400, 'unixepoch') AS "from_day", "percent", "save"
FROM shared_costs;

CREATE TABLE treaties (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, product INTEGER REFERENCES products,
    reinsurer INTEGER REFERENCES partners, kind TEXT NOT NULL, from_day INT NOT NULL, to_day INT NOT NULL, share REAL,
    retention INTEGER, "limit" INTEGER, commission REAL, retention_percent REAL, limit_percent REAL,
    save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE treaties_history (
    "id" INTEGER, "code" TEXT, "product" INTEGER, "reinsurer" INTEGER, "kind" TEXT, "from_day" INT, "to_day" INT,
    "share" REAL, "retention" INTEGER, "limit" INTEGER, "commission" REAL,
    "retention_percent" REAL, "limit_percent" REAL, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX treaties_history_replaced ON treaties_history (replaced_by);
CREATE TRIGGER treaties_saved BEFORE UPDATE ON treaties
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER treaties_kept BEFORE UPDATE ON treaties WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO treaties_history (
        "id", "code", "product", "reinsurer", "kind", "from_day", "to_day", "share", "retention", "limit", "commission", "retention_percent", "limit_percent", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."product", OLD."reinsurer", OLD."kind", OLD."from_day", OLD."to_day", OLD."share", OLD."retention", OLD."limit", OLD."commission", OLD."retention_percent", OLD."limit_percent", OLD."save", NEW.save); END;
CREATE TRIGGER treaties_stays BEFORE DELETE ON treaties
    WHEN NOT EXISTS (SELECT 1 FROM treaties_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER treaties_history_stays BEFORE DELETE ON treaties_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER treaties_history_fixed BEFORE UPDATE ON treaties_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW treaties_readable AS SELECT
    "id", "code", "product", "reinsurer", "kind", date("from_day" * 86400, 'unixepoch') AS "from_day", date("to_day" * 86400, 'unixepoch') AS "to_day", "share", "retention", "limit", "commission", "retention_percent", "limit_percent", "save"
FROM treaties;

CREATE TABLE allocation (
    id INTEGER PRIMARY KEY, from_day INT NOT NULL, key TEXT NOT NULL, product INTEGER REFERENCES products,
    percent REAL, cost TEXT, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE allocation_history (
    "id" INTEGER, "from_day" INT, "key" TEXT, "product" INTEGER, "percent" REAL, "cost" TEXT,
    "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX allocation_history_replaced ON allocation_history (replaced_by);
CREATE TRIGGER allocation_saved BEFORE UPDATE ON allocation
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER allocation_kept BEFORE UPDATE ON allocation WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO allocation_history (
        "id", "from_day", "key", "product", "percent", "cost", "save", replaced_by)
    VALUES (
        OLD."id", OLD."from_day", OLD."key", OLD."product", OLD."percent", OLD."cost", OLD."save", NEW.save); END;
CREATE TRIGGER allocation_stays BEFORE DELETE ON allocation
    WHEN NOT EXISTS (SELECT 1 FROM allocation_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER allocation_history_stays BEFORE DELETE ON allocation_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER allocation_history_fixed BEFORE UPDATE ON allocation_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW allocation_readable AS SELECT
    "id", date("from_day" * 86400, 'unixepoch') AS "from_day", "key", "product", "percent", "cost", "save"
FROM allocation;

CREATE TABLE complaints (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, received INT NOT NULL, person INTEGER REFERENCES people,
    policy INTEGER REFERENCES policies, claim INTEGER REFERENCES claims,
    appeal INTEGER CHECK (appeal IN (0, 1)), about INTEGER REFERENCES words, answered INT,
    outcome TEXT, remedy TEXT, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE complaints_history (
    "id" INTEGER, "code" TEXT, "received" INT, "person" INTEGER, "policy" INTEGER, "claim" INTEGER, "appeal" INTEGER,
    "about" INTEGER,
    "answered" INT, "outcome" TEXT, "remedy" TEXT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX complaints_history_replaced ON complaints_history (replaced_by);
CREATE TRIGGER complaints_saved BEFORE UPDATE ON complaints
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER complaints_kept BEFORE UPDATE ON complaints WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO complaints_history (
        "id", "code", "received", "person", "policy", "claim", "appeal", "about", "answered", "outcome", "remedy", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."received", OLD."person", OLD."policy", OLD."claim", OLD."appeal", OLD."about", OLD."answered", OLD."outcome", OLD."remedy", OLD."save", NEW.save); END;
CREATE TRIGGER complaints_stays BEFORE DELETE ON complaints
    WHEN NOT EXISTS (SELECT 1 FROM complaints_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER complaints_history_stays BEFORE DELETE ON complaints_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER complaints_history_fixed BEFORE UPDATE ON complaints_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW complaints_readable AS SELECT
    "id", "code", date("received" * 86400, 'unixepoch') AS "received", "person", "policy", "claim", "appeal", "about", date("answered" * 86400, 'unixepoch') AS "answered", "outcome", "remedy", "save"
FROM complaints;

CREATE TABLE populations (
    id INTEGER PRIMARY KEY, product INTEGER REFERENCES products, date INT NOT NULL,
    population INTEGER NOT NULL CHECK (population >= 0), save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE populations_history (
    "id" INTEGER, "product" INTEGER, "date" INT, "population" INTEGER, "save" INTEGER,
    replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX populations_history_replaced ON populations_history (replaced_by);
CREATE TRIGGER populations_saved BEFORE UPDATE ON populations
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER populations_kept BEFORE UPDATE ON populations WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO populations_history (
        "id", "product", "date", "population", "save", replaced_by)
    VALUES (
        OLD."id", OLD."product", OLD."date", OLD."population", OLD."save", NEW.save); END;
CREATE TRIGGER populations_stays BEFORE DELETE ON populations
    WHEN NOT EXISTS (SELECT 1 FROM populations_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER populations_history_stays BEFORE DELETE ON populations_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER populations_history_fixed BEFORE UPDATE ON populations_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW populations_readable AS SELECT
    "id", "product", date("date" * 86400, 'unixepoch') AS "date", "population", "save"
FROM populations;

CREATE TABLE alr (
    id INTEGER PRIMARY KEY, product INTEGER REFERENCES products, date INT NOT NULL, amount INTEGER NOT NULL,
    certified_by TEXT, certified_on INT, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE alr_history (
    "id" INTEGER, "product" INTEGER, "date" INT, "amount" INTEGER, "certified_by" TEXT, "certified_on" INT,
    "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX alr_history_replaced ON alr_history (replaced_by);
CREATE TRIGGER alr_saved BEFORE UPDATE ON alr
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER alr_kept BEFORE UPDATE ON alr WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO alr_history (
        "id", "product", "date", "amount", "certified_by", "certified_on", "save", replaced_by)
    VALUES (
        OLD."id", OLD."product", OLD."date", OLD."amount", OLD."certified_by", OLD."certified_on", OLD."save", NEW.save); END;
CREATE TRIGGER alr_stays BEFORE DELETE ON alr
    WHEN NOT EXISTS (SELECT 1 FROM alr_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER alr_history_stays BEFORE DELETE ON alr_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER alr_history_fixed BEFORE UPDATE ON alr_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW alr_readable AS SELECT
    "id", "product", date("date" * 86400, 'unixepoch') AS "date", "amount", "certified_by", date("certified_on" * 86400, 'unixepoch') AS "certified_on", "save"
FROM alr;

CREATE TABLE targets (
    id INTEGER PRIMARY KEY, indicator TEXT NOT NULL, product INTEGER REFERENCES products, from_day INT NOT NULL,
    to_day INT NOT NULL, target REAL, amount INTEGER, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE targets_history (
    "id" INTEGER, "indicator" TEXT, "product" INTEGER, "from_day" INT, "to_day" INT, "target" REAL, "amount" INTEGER,
    "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX targets_history_replaced ON targets_history (replaced_by);
CREATE TRIGGER targets_saved BEFORE UPDATE ON targets
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER targets_kept BEFORE UPDATE ON targets WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO targets_history (
        "id", "indicator", "product", "from_day", "to_day", "target", "amount", "save", replaced_by)
    VALUES (
        OLD."id", OLD."indicator", OLD."product", OLD."from_day", OLD."to_day", OLD."target", OLD."amount", OLD."save", NEW.save); END;
CREATE TRIGGER targets_stays BEFORE DELETE ON targets
    WHEN NOT EXISTS (SELECT 1 FROM targets_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER targets_history_stays BEFORE DELETE ON targets_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER targets_history_fixed BEFORE UPDATE ON targets_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW targets_readable AS SELECT
    "id", "indicator", "product", date("from_day" * 86400, 'unixepoch') AS "from_day", date("to_day" * 86400, 'unixepoch') AS "to_day", "target", "amount", "save"
FROM targets;

CREATE TABLE plans (id INTEGER PRIMARY KEY, product INTEGER NOT NULL REFERENCES products, from_day INT NOT NULL, joining INTEGER, renewal REAL, premium INTEGER, claims REAL, expenses INTEGER, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE plans_history (
    "id" INTEGER, "product" INTEGER, "from_day" INT, "joining" INTEGER, "renewal" REAL, "premium" INTEGER, "claims" REAL, "expenses" INTEGER, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX plans_history_replaced ON plans_history (replaced_by);
CREATE TRIGGER plans_saved BEFORE UPDATE ON plans
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER plans_kept BEFORE UPDATE ON plans WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO plans_history (
        "id", "product", "from_day", "joining", "renewal", "premium", "claims", "expenses", "save", replaced_by)
    VALUES (
        OLD."id", OLD."product", OLD."from_day", OLD."joining", OLD."renewal", OLD."premium", OLD."claims", OLD."expenses", OLD."save", NEW.save); END;
CREATE TRIGGER plans_stays BEFORE DELETE ON plans
    WHEN NOT EXISTS (SELECT 1 FROM plans_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER plans_history_stays BEFORE DELETE ON plans_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER plans_history_fixed BEFORE UPDATE ON plans_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW plans_readable AS SELECT
    "id", "product", date("from_day" * 86400, 'unixepoch') AS "from_day", "joining", "renewal", "premium", "claims", "expenses", "save"
FROM plans;

CREATE TABLE principle_answers (id INTEGER PRIMARY KEY, question TEXT NOT NULL, date INT NOT NULL, answer TEXT NOT NULL, remark TEXT, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE principle_answers_history (
    "id" INTEGER, "question" TEXT, "date" INT, "answer" TEXT, "remark" TEXT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX principle_answers_history_replaced ON principle_answers_history (replaced_by);
CREATE TRIGGER principle_answers_saved BEFORE UPDATE ON principle_answers
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER principle_answers_kept BEFORE UPDATE ON principle_answers WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO principle_answers_history (
        "id", "question", "date", "answer", "remark", "save", replaced_by)
    VALUES (
        OLD."id", OLD."question", OLD."date", OLD."answer", OLD."remark", OLD."save", NEW.save); END;
CREATE TRIGGER principle_answers_stays BEFORE DELETE ON principle_answers
    WHEN NOT EXISTS (SELECT 1 FROM principle_answers_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER principle_answers_history_stays BEFORE DELETE ON principle_answers_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER principle_answers_history_fixed BEFORE UPDATE ON principle_answers_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW principle_answers_readable AS SELECT
    "id", "question", date("date" * 86400, 'unixepoch') AS "date", "answer", "remark", "save"
FROM principle_answers;
CREATE TABLE partner_figures (
    id INTEGER PRIMARY KEY, partner INTEGER NOT NULL REFERENCES partners, from_day INT NOT NULL, to_day INT NOT NULL,
    product INTEGER REFERENCES products, line TEXT NOT NULL, amount INTEGER NOT NULL, remark TEXT,
    save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE partner_figures_history (
    "id" INTEGER, "partner" INTEGER, "from_day" INT, "to_day" INT, "product" INTEGER, "line" TEXT, "amount" INTEGER,
    "remark" TEXT, "save" INTEGER,
    replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX partner_figures_history_replaced ON partner_figures_history (replaced_by);
CREATE TRIGGER partner_figures_saved BEFORE UPDATE ON partner_figures
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER partner_figures_kept BEFORE UPDATE ON partner_figures WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO partner_figures_history (
        "id", "partner", "from_day", "to_day", "product", "line", "amount", "remark", "save", replaced_by)
    VALUES (
        OLD."id", OLD."partner", OLD."from_day", OLD."to_day", OLD."product", OLD."line", OLD."amount", OLD."remark", OLD."save", NEW.save); END;
CREATE TRIGGER partner_figures_stays BEFORE DELETE ON partner_figures
    WHEN NOT EXISTS (SELECT 1 FROM partner_figures_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER partner_figures_history_stays BEFORE DELETE ON partner_figures_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER partner_figures_history_fixed BEFORE UPDATE ON partner_figures_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW partner_figures_readable AS SELECT
    "id", "partner", date("from_day" * 86400, 'unixepoch') AS "from_day", date("to_day" * 86400, 'unixepoch') AS "to_day", "product", "line", "amount", "remark", "save"
FROM partner_figures;

CREATE TABLE assets (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, policy INTEGER NOT NULL REFERENCES policies,
    kind INTEGER REFERENCES words, description TEXT, value INTEGER, serial TEXT,
    save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE assets_history (
    "id" INTEGER, "code" TEXT, "policy" INTEGER, "kind" INTEGER, "description" TEXT, "value" INTEGER, "serial" TEXT,
    "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX assets_history_replaced ON assets_history (replaced_by);
CREATE TRIGGER assets_saved BEFORE UPDATE ON assets
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER assets_kept BEFORE UPDATE ON assets WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO assets_history (
        "id", "code", "policy", "kind", "description", "value", "serial", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."policy", OLD."kind", OLD."description", OLD."value", OLD."serial", OLD."save", NEW.save); END;
CREATE TRIGGER assets_stays BEFORE DELETE ON assets
    WHEN NOT EXISTS (SELECT 1 FROM assets_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER assets_history_stays BEFORE DELETE ON assets_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER assets_history_fixed BEFORE UPDATE ON assets_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW assets_readable AS SELECT
    "id", "code", "policy", "kind", "description", "value", "serial", "save"
FROM assets;

CREATE TABLE loans (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, policy INTEGER NOT NULL REFERENCES policies,
    principal INTEGER NOT NULL, start_day INT NOT NULL, end_day INT NOT NULL, rate REAL,
    method INTEGER REFERENCES words, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE loans_history (
    "id" INTEGER, "code" TEXT, "policy" INTEGER, "principal" INTEGER, "start_day" INT, "end_day" INT, "rate" REAL,
    "method" INTEGER, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX loans_history_replaced ON loans_history (replaced_by);
CREATE TRIGGER loans_saved BEFORE UPDATE ON loans
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER loans_kept BEFORE UPDATE ON loans WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO loans_history (
        "id", "code", "policy", "principal", "start_day", "end_day", "rate", "method", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."policy", OLD."principal", OLD."start_day", OLD."end_day", OLD."rate", OLD."method", OLD."save", NEW.save); END;
CREATE TRIGGER loans_stays BEFORE DELETE ON loans
    WHEN NOT EXISTS (SELECT 1 FROM loans_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER loans_history_stays BEFORE DELETE ON loans_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER loans_history_fixed BEFORE UPDATE ON loans_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW loans_readable AS SELECT
    "id", "code", "policy", "principal", date("start_day" * 86400, 'unixepoch') AS "start_day", date("end_day" * 86400, 'unixepoch') AS "end_day", "rate", "method", "save"
FROM loans;

CREATE TABLE savings (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, person INTEGER NOT NULL REFERENCES people,
    product INTEGER REFERENCES products, date INT NOT NULL, amount INTEGER NOT NULL, kind TEXT NOT NULL,
    save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE savings_history (
    "id" INTEGER, "code" TEXT, "person" INTEGER, "product" INTEGER, "date" INT, "amount" INTEGER, "kind" TEXT,
    "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX savings_history_replaced ON savings_history (replaced_by);
CREATE TRIGGER savings_saved BEFORE UPDATE ON savings
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER savings_kept BEFORE UPDATE ON savings WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO savings_history (
        "id", "code", "person", "product", "date", "amount", "kind", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."person", OLD."product", OLD."date", OLD."amount", OLD."kind", OLD."save", NEW.save); END;
CREATE TRIGGER savings_stays BEFORE DELETE ON savings
    WHEN NOT EXISTS (SELECT 1 FROM savings_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER savings_history_stays BEFORE DELETE ON savings_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER savings_history_fixed BEFORE UPDATE ON savings_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW savings_readable AS SELECT
    "id", "code", "person", "product", date("date" * 86400, 'unixepoch') AS "date", "amount", "kind", "save"
FROM savings;

CREATE TABLE indices (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, product INTEGER NOT NULL REFERENCES products,
    station INTEGER NOT NULL REFERENCES words, from_day INT NOT NULL, to_day INT NOT NULL, "trigger" REAL, exit REAL,
    payout INTEGER, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE indices_history (
    "id" INTEGER, "code" TEXT, "product" INTEGER, "station" INTEGER, "from_day" INT, "to_day" INT, "trigger" REAL,
    "exit" REAL, "payout" INTEGER, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX indices_history_replaced ON indices_history (replaced_by);
CREATE TRIGGER indices_saved BEFORE UPDATE ON indices
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER indices_kept BEFORE UPDATE ON indices WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO indices_history (
        "id", "code", "product", "station", "from_day", "to_day", "trigger", "exit", "payout", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."product", OLD."station", OLD."from_day", OLD."to_day", OLD."trigger", OLD."exit", OLD."payout", OLD."save", NEW.save); END;
CREATE TRIGGER indices_stays BEFORE DELETE ON indices
    WHEN NOT EXISTS (SELECT 1 FROM indices_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER indices_history_stays BEFORE DELETE ON indices_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER indices_history_fixed BEFORE UPDATE ON indices_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW indices_readable AS SELECT
    "id", "code", "product", "station", date("from_day" * 86400, 'unixepoch') AS "from_day", date("to_day" * 86400, 'unixepoch') AS "to_day", "trigger", "exit", "payout", "save"
FROM indices;

CREATE TABLE readings (
    id INTEGER PRIMARY KEY, station INTEGER NOT NULL REFERENCES words, date INT NOT NULL, value REAL NOT NULL,
    save INTEGER NOT NULL REFERENCES saves, UNIQUE (station, date)) STRICT;
CREATE TABLE readings_history (
    "id" INTEGER, "station" INTEGER, "date" INT, "value" REAL, "save" INTEGER,
    replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX readings_history_replaced ON readings_history (replaced_by);
CREATE TRIGGER readings_saved BEFORE UPDATE ON readings
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER readings_kept BEFORE UPDATE ON readings WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO readings_history (
        "id", "station", "date", "value", "save", replaced_by)
    VALUES (
        OLD."id", OLD."station", OLD."date", OLD."value", OLD."save", NEW.save); END;
CREATE TRIGGER readings_stays BEFORE DELETE ON readings
    WHEN NOT EXISTS (SELECT 1 FROM readings_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER readings_history_stays BEFORE DELETE ON readings_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER readings_history_fixed BEFORE UPDATE ON readings_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW readings_readable AS SELECT
    "id", "station", date("date" * 86400, 'unixepoch') AS "date", "value", "save"
FROM readings;

CREATE TABLE expected (
    id INTEGER PRIMARY KEY, product INTEGER NOT NULL REFERENCES products, sex TEXT, age_from INTEGER, age_to INTEGER,
    frequency REAL, severity INTEGER, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE expected_history (
    "id" INTEGER, "product" INTEGER, "sex" TEXT, "age_from" INTEGER, "age_to" INTEGER, "frequency" REAL,
    "severity" INTEGER, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX expected_history_replaced ON expected_history (replaced_by);
CREATE TRIGGER expected_saved BEFORE UPDATE ON expected
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER expected_kept BEFORE UPDATE ON expected WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO expected_history (
        "id", "product", "sex", "age_from", "age_to", "frequency", "severity", "save", replaced_by)
    VALUES (
        OLD."id", OLD."product", OLD."sex", OLD."age_from", OLD."age_to", OLD."frequency", OLD."severity", OLD."save", NEW.save); END;
CREATE TRIGGER expected_stays BEFORE DELETE ON expected
    WHEN NOT EXISTS (SELECT 1 FROM expected_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER expected_history_stays BEFORE DELETE ON expected_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER expected_history_fixed BEFORE UPDATE ON expected_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW expected_readable AS SELECT
    "id", "product", "sex", "age_from", "age_to", "frequency", "severity", "save"
FROM expected;

CREATE TABLE accepted (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, rule TEXT NOT NULL, record TEXT, facts TEXT,
    date INT NOT NULL, reason TEXT, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE accepted_history (
    "id" INTEGER, "code" TEXT, "rule" TEXT, "record" TEXT, "facts" TEXT, "date" INT, "reason" TEXT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX accepted_history_replaced ON accepted_history (replaced_by);
CREATE TRIGGER accepted_saved BEFORE UPDATE ON accepted
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER accepted_kept BEFORE UPDATE ON accepted WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO accepted_history (
        "id", "code", "rule", "record", "facts", "date", "reason", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."rule", OLD."record", OLD."facts", OLD."date", OLD."reason", OLD."save", NEW.save); END;
CREATE TRIGGER accepted_stays BEFORE DELETE ON accepted
    WHEN NOT EXISTS (SELECT 1 FROM accepted_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER accepted_history_stays BEFORE DELETE ON accepted_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER accepted_history_fixed BEFORE UPDATE ON accepted_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW accepted_readable AS SELECT
    "id", "code", "rule", "record", "facts", date("date" * 86400, 'unixepoch') AS "date", "reason", "save"
FROM accepted;

CREATE TABLE closings (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, from_day INT NOT NULL, to_day INT NOT NULL, what
    TEXT NOT NULL, date INT NOT NULL, prepared_by TEXT, reviewed_by TEXT, reason TEXT, fingerprint TEXT, save INTEGER
    NOT NULL REFERENCES saves) STRICT;
CREATE TABLE closings_history (
    "id" INTEGER, "code" TEXT, "from_day" INT, "to_day" INT, "what" TEXT, "date" INT, "prepared_by" TEXT,
    "reviewed_by" TEXT, "reason" TEXT, "fingerprint" TEXT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES
    saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX closings_history_replaced ON closings_history (replaced_by);
CREATE TRIGGER closings_saved BEFORE UPDATE ON closings
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER closings_kept BEFORE UPDATE ON closings WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO closings_history (
        "id", "code", "from_day", "to_day", "what", "date", "prepared_by", "reviewed_by", "reason", "fingerprint", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."from_day", OLD."to_day", OLD."what", OLD."date", OLD."prepared_by", OLD."reviewed_by", OLD."reason", OLD."fingerprint", OLD."save", NEW.save); END;
CREATE TRIGGER closings_stays BEFORE DELETE ON closings
    WHEN NOT EXISTS (SELECT 1 FROM closings_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER closings_history_stays BEFORE DELETE ON closings_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER closings_history_fixed BEFORE UPDATE ON closings_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW closings_readable AS SELECT
    "id", "code", date("from_day" * 86400, 'unixepoch') AS "from_day", date("to_day" * 86400, 'unixepoch') AS "to_day", "what", date("date" * 86400, 'unixepoch') AS "date", "prepared_by", "reviewed_by", "reason", "fingerprint", "save"
FROM closings;

CREATE TABLE closing_figures (
    id INTEGER PRIMARY KEY, closing INTEGER NOT NULL REFERENCES closings, figure TEXT NOT NULL, product INTEGER
    REFERENCES products, office TEXT, value TEXT NOT NULL, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE closing_figures_history (
    "id" INTEGER, "closing" INTEGER, "figure" TEXT, "product" INTEGER, "office" TEXT, "value" TEXT, "save" INTEGER,
    replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX closing_figures_history_replaced ON closing_figures_history (replaced_by);
CREATE TRIGGER closing_figures_saved BEFORE UPDATE ON closing_figures
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER closing_figures_kept BEFORE UPDATE ON closing_figures WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO closing_figures_history (
        "id", "closing", "figure", "product", "office", "value", "save", replaced_by)
    VALUES (
        OLD."id", OLD."closing", OLD."figure", OLD."product", OLD."office", OLD."value", OLD."save", NEW.save); END;
CREATE TRIGGER closing_figures_stays BEFORE DELETE ON closing_figures
    WHEN NOT EXISTS (SELECT 1 FROM closing_figures_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER closing_figures_history_stays BEFORE DELETE ON closing_figures_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER closing_figures_history_fixed BEFORE UPDATE ON closing_figures_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW closing_figures_readable AS SELECT
    "id", "closing", "figure", "product", "office", "value", "save"
FROM closing_figures;

CREATE TABLE list_words (
    id INTEGER PRIMARY KEY, list TEXT NOT NULL, word TEXT NOT NULL, place INTEGER,
    retired INTEGER CHECK (retired IN (0, 1)), save INTEGER NOT NULL REFERENCES saves, UNIQUE (list, word)) STRICT;
CREATE TABLE list_words_history (
    "id" INTEGER, "list" TEXT, "word" TEXT, "place" INTEGER, "retired" INTEGER, "save" INTEGER,
    replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX list_words_history_replaced ON list_words_history (replaced_by);
CREATE TRIGGER list_words_saved BEFORE UPDATE ON list_words
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER list_words_kept BEFORE UPDATE ON list_words WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO list_words_history (
        "id", "list", "word", "place", "retired", "save", replaced_by)
    VALUES (
        OLD."id", OLD."list", OLD."word", OLD."place", OLD."retired", OLD."save", NEW.save); END;
CREATE TRIGGER list_words_stays BEFORE DELETE ON list_words
    WHEN NOT EXISTS (SELECT 1 FROM list_words_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER list_words_history_stays BEFORE DELETE ON list_words_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER list_words_history_fixed BEFORE UPDATE ON list_words_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW list_words_readable AS SELECT
    "id", "list", "word", "place", "retired", "save"
FROM list_words;
CREATE TABLE interviews (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, policy INTEGER NOT NULL REFERENCES policies,
    person INTEGER REFERENCES people, date INT NOT NULL, would_return TEXT, missing INTEGER REFERENCES words, told TEXT,
    save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE interviews_history (
    "id" INTEGER, "code" TEXT, "policy" INTEGER, "person" INTEGER, "date" INT, "would_return" TEXT, "missing" INTEGER,
    "told" TEXT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX interviews_history_replaced ON interviews_history (replaced_by);
CREATE TRIGGER interviews_saved BEFORE UPDATE ON interviews
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER interviews_kept BEFORE UPDATE ON interviews WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO interviews_history (
        "id", "code", "policy", "person", "date", "would_return", "missing", "told", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."policy", OLD."person", OLD."date", OLD."would_return", OLD."missing", OLD."told", OLD."save", NEW.save); END;
CREATE TRIGGER interviews_stays BEFORE DELETE ON interviews
    WHEN NOT EXISTS (SELECT 1 FROM interviews_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER interviews_history_stays BEFORE DELETE ON interviews_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER interviews_history_fixed BEFORE UPDATE ON interviews_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW interviews_readable AS SELECT
    "id", "code", "policy", "person", date("date" * 86400, 'unixepoch') AS "date", "would_return", "missing", "told", "save"
FROM interviews;

CREATE TABLE attachments (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, person INTEGER REFERENCES people, policy INTEGER REFERENCES policies, claim INTEGER REFERENCES claims,
    asset INTEGER REFERENCES assets, voucher TEXT, kind TEXT NOT NULL, name TEXT NOT NULL, media_type TEXT NOT NULL,
    size INTEGER NOT NULL, digest TEXT NOT NULL, date INT NOT NULL, retired INT, save INTEGER NOT NULL REFERENCES saves) STRICT;
CREATE TABLE attachments_history (
    "id" INTEGER, "code" TEXT, "person" INTEGER, "policy" INTEGER, "claim" INTEGER, "asset" INTEGER, "voucher" TEXT, "kind" TEXT, "name" TEXT, "media_type" TEXT, "size" INTEGER, "digest" TEXT, "date" INT, "retired" INT, "save" INTEGER, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE INDEX attachments_history_replaced ON attachments_history (replaced_by);
CREATE TRIGGER attachments_saved BEFORE UPDATE ON attachments
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER attachments_kept BEFORE UPDATE ON attachments WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO attachments_history (
        "id", "code", "person", "policy", "claim", "asset", "voucher", "kind", "name", "media_type", "size", "digest", "date", "retired", "save", replaced_by)
    VALUES (
        OLD."id", OLD."code", OLD."person", OLD."policy", OLD."claim", OLD."asset", OLD."voucher", OLD."kind", OLD."name", OLD."media_type", OLD."size", OLD."digest", OLD."date", OLD."retired", OLD."save", NEW.save); END;
CREATE TRIGGER attachments_stays BEFORE DELETE ON attachments
    WHEN NOT EXISTS (SELECT 1 FROM attachments_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER attachments_history_stays BEFORE DELETE ON attachments_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER attachments_history_fixed BEFORE UPDATE ON attachments_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
CREATE VIEW attachments_readable AS SELECT
    "id", "code", "person", "policy", "claim", "asset", "voucher", "kind", "name", "media_type", "size", "digest", date("date" * 86400, 'unixepoch') AS "date", date("retired" * 86400, 'unixepoch') AS "retired", "save"
FROM attachments;

CREATE INDEX people_household ON people (household);
CREATE INDEX people_merged ON people (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX offices_code_blanks ON offices (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX partners_code_blanks ON partners (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX products_code_blanks ON products (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX benefits_code_blanks ON benefits (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX people_code_blanks ON people (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX policies_code_blanks ON policies (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX premiums_code_blanks ON premiums (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX claims_code_blanks ON claims (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX payments_code_blanks ON payments (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX accounts_code_blanks ON accounts (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX investments_code_blanks ON investments (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX treaties_code_blanks ON treaties (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX complaints_code_blanks ON complaints (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX assets_code_blanks ON assets (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX loans_code_blanks ON loans (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX savings_code_blanks ON savings (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX indices_code_blanks ON indices (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX interviews_code_blanks ON interviews (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX accepted_code_blanks ON accepted (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX closings_code_blanks ON closings (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX attachments_code_blanks ON attachments (replace(code, ' ', '') COLLATE NOCASE) WHERE instr(code, ' ') > 0;
CREATE INDEX premiums_receipt_blanks ON premiums (replace(receipt, ' ', '') COLLATE NOCASE) WHERE instr(receipt, ' ') > 0;
CREATE INDEX words_household ON words (word COLLATE NOCASE) WHERE list = 'household';
CREATE INDEX policies_product ON policies (product, start_day);
CREATE INDEX policies_holder ON policies (holder);
CREATE INDEX policies_end ON policies (end_day);
CREATE INDEX policies_group ON policies (group_name) WHERE group_name IS NOT NULL;
CREATE INDEX policies_renews ON policies (renews) WHERE renews IS NOT NULL;
CREATE INDEX covers_person ON covers (person);
CREATE INDEX premiums_policy ON premiums (policy);
CREATE INDEX premiums_receipt ON premiums (receipt) WHERE receipt IS NOT NULL;
CREATE INDEX premiums_history_receipt ON premiums_history (receipt COLLATE NOCASE) WHERE receipt IS NOT NULL;
CREATE INDEX premiums_waiting ON premiums (due, kind, amount) WHERE paid_on IS NULL;
CREATE INDEX claims_policy ON claims (policy);
CREATE INDEX claims_open ON claims (reported) WHERE decision = 'open';
CREATE INDEX claims_person ON claims (person) WHERE person IS NOT NULL;
CREATE INDEX claim_sittings_date ON claim_sittings (date);
CREATE INDEX payments_claim ON payments (claim, amount);
CREATE INDEX vouchers_date ON vouchers (date);
CREATE INDEX vouchers_account ON vouchers (account) WHERE account IS NOT NULL;
CREATE INDEX vouchers_settles ON vouchers (settles) WHERE settles IS NOT NULL;
CREATE UNIQUE INDEX allocation_once ON allocation (from_day, ifnull(cost, ''), ifnull(product, 0));
CREATE UNIQUE INDEX populations_once ON populations (ifnull(product, 0), date);
CREATE UNIQUE INDEX alr_once ON alr (ifnull(product, 0), date);
CREATE UNIQUE INDEX targets_once ON targets (indicator, ifnull(product, 0), from_day, to_day);
CREATE UNIQUE INDEX plans_once ON plans (product, from_day);
CREATE UNIQUE INDEX principle_answers_once ON principle_answers (question, date);
CREATE UNIQUE INDEX partner_figures_once ON partner_figures (partner, from_day, ifnull(product, 0), line);
CREATE UNIQUE INDEX investment_limits_once ON investment_limits (what, from_day);
CREATE INDEX treaties_from ON treaties (from_day);
CREATE INDEX assets_policy ON assets (policy);
CREATE INDEX loans_policy ON loans (policy);
CREATE INDEX interviews_policy ON interviews (policy);
CREATE INDEX interviews_person ON interviews (person) WHERE person IS NOT NULL;
CREATE INDEX savings_person ON savings (person);
CREATE UNIQUE INDEX tariffs_once ON tariffs (
    product, from_day, basis, ifnull(age_from, -1), ifnull(age_to, -1));
CREATE INDEX accepted_record ON accepted (rule, record);
CREATE UNIQUE INDEX closing_figures_once ON closing_figures (
    closing, figure, ifnull(product, 0), ifnull(office, ''));
CREATE INDEX attachments_person ON attachments (person) WHERE person IS NOT NULL;
CREATE INDEX attachments_policy ON attachments (policy) WHERE policy IS NOT NULL;
CREATE INDEX attachments_claim ON attachments (claim) WHERE claim IS NOT NULL;
CREATE INDEX attachments_asset ON attachments (asset) WHERE asset IS NOT NULL;
CREATE INDEX attachments_voucher ON attachments (voucher) WHERE voucher IS NOT NULL;
CREATE UNIQUE INDEX expected_once ON expected (
    product, ifnull(sex, ''), ifnull(age_from, -1), ifnull(age_to, -1));

CREATE TABLE people_keys (id INTEGER PRIMARY KEY, name TEXT NOT NULL, codes TEXT NOT NULL) STRICT;
CREATE INDEX people_keys_name ON people_keys (name);
CREATE VIEW people_parts AS SELECT id, replace(name, ' ', '') AS name, codes FROM people_keys;
CREATE VIRTUAL TABLE people_search USING fts5(
    name, codes, content='people_parts', content_rowid='id', tokenize='trigram', detail='full');
CREATE TRIGGER people_found AFTER INSERT ON people_keys BEGIN
    INSERT INTO people_search(rowid, name, codes) VALUES (NEW.id, replace(NEW.name, ' ', ''), NEW.codes); END;
CREATE TRIGGER people_unfound AFTER DELETE ON people_keys BEGIN
    INSERT INTO people_search(people_search, rowid, name, codes)
    VALUES ('delete', OLD.id, replace(OLD.name, ' ', ''), OLD.codes); END;
CREATE TRIGGER people_withdrawn AFTER DELETE ON people BEGIN
    DELETE FROM people_keys WHERE id = OLD.id; END;

CREATE TABLE policies_keys (id INTEGER PRIMARY KEY, name TEXT NOT NULL, codes TEXT NOT NULL) STRICT;
CREATE VIEW policies_parts AS SELECT id, replace(name, ' ', '') AS name, codes FROM policies_keys;
CREATE VIRTUAL TABLE policies_search USING fts5(
    name, codes, content='policies_parts', content_rowid='id', tokenize='trigram', detail='none', columnsize=0);
CREATE TRIGGER policies_found AFTER INSERT ON policies_keys BEGIN
    INSERT INTO policies_search(rowid, name, codes) VALUES (NEW.id, replace(NEW.name, ' ', ''), NEW.codes); END;
CREATE TRIGGER policies_unfound AFTER DELETE ON policies_keys BEGIN
    INSERT INTO policies_search(policies_search, rowid, name, codes)
    VALUES ('delete', OLD.id, replace(OLD.name, ' ', ''), OLD.codes); END;
CREATE TRIGGER policies_withdrawn AFTER DELETE ON policies BEGIN
    DELETE FROM policies_keys WHERE id = OLD.id; END;

CREATE TABLE premiums_keys (id INTEGER PRIMARY KEY, name TEXT NOT NULL, codes TEXT NOT NULL) STRICT;
CREATE VIEW premiums_parts AS SELECT id, replace(name, ' ', '') AS name, codes FROM premiums_keys;
CREATE VIRTUAL TABLE premiums_search USING fts5(
    name, codes, content='premiums_parts', content_rowid='id', tokenize='trigram', detail='none', columnsize=0);
CREATE TRIGGER premiums_found AFTER INSERT ON premiums_keys BEGIN
    INSERT INTO premiums_search(rowid, name, codes) VALUES (NEW.id, replace(NEW.name, ' ', ''), NEW.codes); END;
CREATE TRIGGER premiums_unfound AFTER DELETE ON premiums_keys BEGIN
    INSERT INTO premiums_search(premiums_search, rowid, name, codes)
    VALUES ('delete', OLD.id, replace(OLD.name, ' ', ''), OLD.codes); END;
CREATE TRIGGER premiums_withdrawn AFTER DELETE ON premiums BEGIN
    DELETE FROM premiums_keys WHERE id = OLD.id; END;

CREATE TABLE claims_keys (id INTEGER PRIMARY KEY, name TEXT NOT NULL, codes TEXT NOT NULL) STRICT;
CREATE VIEW claims_parts AS SELECT id, replace(name, ' ', '') AS name, codes FROM claims_keys;
CREATE VIRTUAL TABLE claims_search USING fts5(
    name, codes, content='claims_parts', content_rowid='id', tokenize='trigram', detail='none', columnsize=0);
CREATE TRIGGER claims_found AFTER INSERT ON claims_keys BEGIN
    INSERT INTO claims_search(rowid, name, codes) VALUES (NEW.id, replace(NEW.name, ' ', ''), NEW.codes); END;
CREATE TRIGGER claims_unfound AFTER DELETE ON claims_keys BEGIN
    INSERT INTO claims_search(claims_search, rowid, name, codes)
    VALUES ('delete', OLD.id, replace(OLD.name, ' ', ''), OLD.codes); END;
CREATE TRIGGER claims_withdrawn AFTER DELETE ON claims BEGIN
    DELETE FROM claims_keys WHERE id = OLD.id; END;
