# One command for each job. Each first installs what this machine lacks; see kiosk/deploy/install.sh.
export PYTHON ?= python3
BIN := .venv/bin
INSTALLED := .venv/installed
INSTALLED_DEV := .venv/installed-dev
INSTALLER := kiosk/deploy/install.sh kiosk/deploy/system-libraries.txt
# Held at 100 % of lines and branches.
CORE := kiosk/content/*,kiosk/visit/*,kiosk/check/*,kiosk/author/*,kiosk/staff/*,kiosk/tallies/*,kiosk/takehome/*,kiosk/keep.py

.PHONY: help run tour preview page guide bench test lint check

help: ## Show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' Makefile

run: $(INSTALLED) ## Open the kiosk full screen; without a screen, draw the tour
	@$(BIN)/python -m kiosk run

tour: $(INSTALLED) ## Draw every screen into build/tour
	@$(BIN)/python -m kiosk tour --out build/tour

preview: $(INSTALLED) ## Show a page beside your editor: make preview PAGE=visit/step-3-pen
	@$(BIN)/python -m kiosk preview $(PAGE)

page: $(INSTALLED) ## Begin a page: make page PAGE=visit/parking
	@$(BIN)/python -m kiosk new page $(PAGE)

guide: $(INSTALLED) ## Draw the pictures of kiosk/STAFF.md anew
	@$(BIN)/python -m assets.guide

bench: $(INSTALLED) ## Measure speed and memory
	@$(BIN)/python -m kiosk bench

test: $(INSTALLED_DEV) ## Run the tests
	$(BIN)/python -m pytest --cov --cov-report=
	$(BIN)/python -m coverage report --include='$(CORE)' --fail-under=100

lint: $(INSTALLED_DEV) ## Check the code: style, types, QML
	$(BIN)/python -m ruff check
	$(BIN)/python -m ruff format --check
	$(BIN)/python -m mypy
	.ci/qml-lint.sh

check: lint ## Check the code, then the content
	$(BIN)/python -m kiosk check

$(INSTALLED): requirements.lock $(INSTALLER) $(BIN)/python
	@kiosk/deploy/install.sh requirements.lock
	@touch $@

$(INSTALLED_DEV): .ci/dev.lock .ci/test-programs.txt $(INSTALLED)
	@kiosk/deploy/install.sh .ci/dev.lock .ci/test-programs.txt
	@touch $@

# Gone, or newer than what is installed, after an upgrade of the system: install again.
$(BIN)/python: ;
