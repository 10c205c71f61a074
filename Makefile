# What a person does here. Set-up happens by itself, once, and again only when what it follows from has changed.
.PHONY: help run test quick coverage soak check bench translations languages screenshots ready installer installer-trial
.DELETE_ON_ERROR:
SHELL := bash

BIN := .venv/bin
# The set-up's stamps: the system's libraries, the virtual environment, the compiled translations.
LIBRARIES := build/system-packages
ENVIRONMENT := .venv/.ready
# The bundle is made in an environment of its own, so that nothing of the developers' tools can slip into it.
FREEZER := build/installer/python
CATALOGUES := $(patsubst translations/%.ts,build/translations/%.qm,$(wildcard translations/coverbook_*.ts))

# Compiled modules are kept, whatever the shell says: compiling them again in every process costs more than many tests.
OFFSCREEN := QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE=
WORKERS ?= auto
SOAK ?= 20
ARGS ?=
# Not what runs or kills other programs, nor what damages and mends files: a third of the time of all the heart.
ALONE := $(addprefix --ignore=tests/store/test_,grown_program.py birth.py journal.py mended.py unsound.py) \
	--ignore=tests/store/facts/test_compare.py
HEART := tests/core tests/figures tests/store $(ALONE)
COVERED := core figures store acts
# What is looked at in some languages by `make test` and in all by a soak.
SPOKEN := tests/media/test_every_report.py tests/reports/test_every_paper.py $(addprefix tests/ui/test_,everything_fits.py forms_fit.py help_page.py reports_page.py)

help:
	@echo "make run            set up if needed, then open the demonstration scheme (without a display: print it under build/demo)"
	@echo "make test           set up if needed, then run every test (ARGS='-k premium' for some of them)"
	@echo "make quick          the heart alone (core, figures, store), with few random cases: while you write"
	@echo "make coverage       every test of core, figures, store and acts, and which branches none of them takes"
	@echo "make soak           look long for schemes whose figures are wrong: ever new ones, SOAK=20 times as many as in test,"
	@echo "                    every page, form, topic and report in every language;"
	@echo "                    then meet every call of every act with every failure of the disk, for hours"
	@echo "make check          format, lint, types, walls, sizes and translations"
	@echo "make bench          how fast it starts and works on this machine"
	@echo "make languages      what each language lacks: texts, terms of the glossary, pages of the help"
	@echo "make screenshots    pictures of every page, small beside each other, under build/screenshots (ARGS='ur si --shades light dark --single')"
	@echo "make installer      what an office installs: a package for Debian, a folder for a stick; Windows' script is tried"
	@echo "make installer-trial  the package in a bare Debian without network: install, start, enrol, print, remove (root only)"
	@echo "make translations   bring the translators' files up to date with the texts in the code"

run: ready
ifeq ($(shell uname -s)$(DISPLAY)$(WAYLAND_DISPLAY),Linux)
	@$(OFFSCREEN) $(BIN)/coverbook tour build/demo
else
	@$(BIN)/coverbook demo
endif

test: ready
	@$(OFFSCREEN) $(BIN)/python -m pytest -q -n $(WORKERS) --dist worksteal $(ARGS)

quick: ready
	@QUICK=1 $(OFFSCREEN) $(BIN)/python -m pytest -q -n $(WORKERS) --dist worksteal $(HEART) $(ARGS)

coverage: ready
	@$(OFFSCREEN) $(BIN)/python -m pytest -q -n $(WORKERS) --dist worksteal $(addprefix --cov=desktop_app/,$(COVERED)) \
		--cov-branch --cov-report=term-missing:skip-covered --cov-fail-under=95 $(ARGS)
	@$(BIN)/coverage json -q -o build/coverage.json
	@$(BIN)/python -c 'import json; of = json.load(open("build/coverage.json"))["totals"]; \
		print("branches taken: {covered_branches} of {num_branches}".format(**of))'

soak: ready
	@SOAK=$(SOAK) $(OFFSCREEN) $(BIN)/python -m pytest -q -n $(WORKERS) --dist worksteal tests/figures tests/truth tests/store/test_changed.py tests/acts/test_salvage.py tests/ui/test_language_changes.py $(SPOKEN) $(ARGS)
	@$(OFFSCREEN) $(BIN)/python -m tests.simulation.meetings --number 10000
	@$(OFFSCREEN) $(BIN)/python -m tests.simulation --long

check: ready
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(OFFSCREEN) $(BIN)/python -m pytest -q tests/test_walls.py tests/test_sizes.py tests/test_translations.py

bench: ready
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m tests.benchmarks $(ARGS)

translations: ready
	@$(BIN)/python -m translations.update
	@$(MAKE) --no-print-directory ready

languages: ready
	@$(BIN)/python -m translations.report

screenshots: ready
	@$(OFFSCREEN) $(BIN)/python -m tests.ui.screenshots build/screenshots $(ARGS)

installer: ready $(FREEZER)/.ready
	@$(FREEZER)/bin/python -m installer $(ARGS)

installer-trial:
	@BARE_ROOT=1 $(OFFSCREEN) $(BIN)/python -m pytest -q -s tests/installer/test_bare_root.py $(ARGS)

ready: $(ENVIRONMENT) $(CATALOGUES)

$(LIBRARIES): setup/system_packages.sh
	@setup/system_packages.sh
	@mkdir -p $(@D) && touch $@

$(ENVIRONMENT): pyproject.toml constraints.txt | $(LIBRARIES)
	@echo "Setting up the virtual environment in .venv"
	@python=$$(setup/python.sh) && "$$python" -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

$(FREEZER)/.ready: pyproject.toml constraints.txt | $(LIBRARIES)
	@echo "Setting up the environment that freezes the program, in $(FREEZER)"
	@python=$$(setup/python.sh) && "$$python" -m venv $(FREEZER)
	@$(FREEZER)/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[installer]'
	@touch $@

build/translations/%.qm: translations/%.ts | $(ENVIRONMENT)
	@mkdir -p $(@D)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@
