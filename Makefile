# What one types in this house. Every target builds .venv first where it is missing or older than the locks.

PYTHON ?= python3
BIN := .venv/bin
LOCKED := .venv/.locked
INSTALLED := .venv/.installed
COMPILE := $(BIN)/uv pip compile --quiet --python-version 3.11 --universal --generate-hashes --no-header \
	--no-emit-index-url --no-emit-find-links --override requirements/overrides.txt

.DEFAULT_GOAL := help
.PHONY: help setup demo run test check lint proof bench soak coverage lock format docs

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(INSTALLED) ## build .venv from the locks and install the project into it

$(LOCKED): requirements/dev.txt
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || sh requirements/system.sh venv
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --no-deps --require-hashes -r requirements/dev.txt
	@touch $@

$(INSTALLED): $(LOCKED) pyproject.toml
	$(BIN)/python -m pip install -qq --no-deps --no-build-isolation --editable .
	@touch $@

demo: setup ## 1,000 invented residents receive an earthquake notice; prints the board
	$(BIN)/kakehashi demo

run: setup ## start the service
	$(BIN)/kakehashi serve

test: setup ## the fast suite, under ten minutes
	$(BIN)/pytest -n 2

lint: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint ## format, lint, types, imports, words, then the fast suite
	$(BIN)/kakehashi check words
	$(BIN)/pytest -n 2

proof: setup ## kills, faults, browser, the wheel in an empty environment
	sh requirements/system.sh browser
	$(BIN)/pytest -m "proof or browser or slow"

soak: setup ## the long form of the proofs
	$(BIN)/pytest -m soak --timeout 0

bench: setup ## measurements, side by side
	$(BIN)/python -m bench

coverage: setup ## the fast suite with branch coverage
	$(BIN)/pytest -n 2 --cov --cov-report term

lock: setup ## resolve requirements/*.in into the locks; UPGRADE=--upgrade takes newer versions
	$(COMPILE) $(UPGRADE) requirements/run.in -o requirements/run.txt
	$(COMPILE) $(UPGRADE) -c requirements/run.txt requirements/dev.in -o requirements/dev.txt

format: setup ## format, and mend what can be mended by rule
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

docs: setup ## write docs/settings.md from bot/settings.py
	$(BIN)/python -m bot.settings > docs/settings.md
