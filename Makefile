# Every verb can be the first command of a fresh checkout: each makes .venv and installs the pins if they changed.
# GNU make 3.81 or newer (the one macOS ships) and a POSIX shell.  On Windows see README.md.

PYTHON ?= python3
NO_WINDOW ?=
VAULT ?=
OUT ?= demo
PICTURES = $(if $(filter-out demo,$(OUT)),$(OUT),demo/pictures)
PATIENTS ?=
SEED ?= 7
m ?=

export PYTHON
ifeq ($(strip $(HOME)),)
export HOME := $(CURDIR)/.venv/home
endif

BIN := .venv/bin
OFFSCREEN := QT_QPA_PLATFORM=offscreen
PINS := uv pip compile --universal --generate-hashes --no-header --no-emit-index-url --no-emit-find-links --quiet

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help demo run test check journeys shots sample bench migration package sources words pins clean \
	environment test-environment window

help: ## Say what each verb does
	@sed -n 's/^\([a-z][a-z-]*\):.*## \(.*\)/  make \1	\2/p' Makefile | expand -t 18

demo: window ## Build an invented clinic in demo/ and open it; NO_WINDOW=1 makes its papers and pictures only
	@$(BIN)/python -m keta_desk demo --out "$(OUT)" $(if $(filter-out 0,$(NO_WINDOW)),--no-window)

run: window ## Start KetaDesk; VAULT=folder opens that one
	@$(BIN)/python -m keta_desk $(if $(VAULT),"$(VAULT)")

test: check ## Lint, types, contracts, every test; offscreen and without network
	@.ci/qt-libraries
	@$(OFFSCREEN) $(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder

check: test-environment ## The quick half of test: lint, format, types, contracts
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

journeys: test-environment ## The whole program by keyboard
	@.ci/qt-libraries
	@$(OFFSCREEN) $(BIN)/python -m pytest tests/journeys

shots: environment ## Every screen, light and dark, the main ones at 200 % too, into demo/pictures/ or OUT; README's into docs/pictures/
	@.ci/qt-libraries
	@$(OFFSCREEN) $(BIN)/python -m keta_desk shots --out "$(PICTURES)"
	@$(OFFSCREEN) $(BIN)/python -m keta_desk shots --out "$(PICTURES)" --scale 2 --theme light
	@$(BIN)/python .ci/pictures.py "$(PICTURES)"

sample: environment ## An invented clinic in demo/sample; PATIENTS=40 SEED=7
	@.ci/qt-libraries
	@$(BIN)/python -m keta_desk sample --out demo/sample --patients $(or $(PATIENTS),40) --seed $(SEED)

bench: test-environment ## Speed beside the bare tools, on 2,000 patients; PATIENTS=20000 for the large clinic
	@.ci/qt-libraries
	@$(OFFSCREEN) $(BIN)/python tests/bench --patients $(or $(PATIENTS),2000)

migration: test-environment ## A new migration to read and rewrite by hand: make migration m="say what"
	@$(BIN)/python .ci/migration.py "$(m)"

package: test-environment ## The wheel and the source archive, in dist/
	@rm -rf build dist
	@$(BIN)/python -m build --no-isolation

sources: environment ## docs/clinical-sources.md anew from resources/
	@$(BIN)/python tests/house/clinical_sources.py > docs/clinical-sources.md

words: environment ## The catalogue of every text of the screen anew, and each language compiled
	@$(BIN)/python tests/house/catalogue.py

pins: ## Compile requirements/*.txt anew (needs uv)
	@command -v uv >/dev/null 2>&1 || { echo "make pins needs uv: https://docs.astral.sh/uv/" >&2; exit 1; }
	@$(PINS) $(UPGRADE) pyproject.toml -o requirements/run.txt
	@$(PINS) $(UPGRADE) --group test -c requirements/run.txt -o requirements/test.txt

clean: ## Remove everything make has made, .venv and demo/ included
	@rm -rf .venv demo build dist bench/out keta_desk.egg-info
	@rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

environment:
	@.ci/environment run

test-environment:
	@.ci/environment test

window: environment
	@.ci/qt-libraries $(if $(filter-out 0,$(NO_WINDOW)),,--window)
