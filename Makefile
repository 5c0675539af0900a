# What one does with Odzew. `make` alone lists it.
#
# Builds go outside of the clone, so that another clone or the next run of the tests finds what was compiled before.
# ODZEW_SCRATCH names another place; ODZEW_DATA and PORT are for the demo; DATA and ARGS for bench-language.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
.NOTPARALLEL:

ODZEW_SCRATCH ?= $(HOME)/.cache/odzew-build
ODZEW_DATA ?= odzew-data
PORT ?= 8080
FOLDER ?= demo/dwa-kola
DATA ?= ../shared/data
ARGS ?=
PYTHON := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/odzew/venv/bin/python
SWIFT_FILES := Package.swift Sources Tests
export ODZEW_SCRATCH
# The place where tools/setup puts Swift when there is none.
export PATH := $(PATH):$(or $(XDG_CACHE_HOME),$(HOME)/.cache)/odzew/swift-6.3.1/usr/bin

swift := swift build --scratch-path "$(ODZEW_SCRATCH)"
release := $(ODZEW_SCRATCH)/release/odzew

.PHONY: help
help: ## Lists what can be done.
	@echo 'make …'
	sed -nE 's/^([a-z-]+):[^#]*## (.*)/\1|\2/p' $(firstword $(MAKEFILE_LIST)) \
	  | while IFS='|' read -r name text; do printf '  %-16s%s\n' "$$name" "$$text"; done

.PHONY: demo
demo: release import sample ## Serves a bicycle shop on http://localhost:8080: the chat and the team's inbox.
	@printf '\n'
	exec "$(release)" serve --data "$(ODZEW_DATA)" --port $(PORT) --owner-link

.PHONY: test
test: setup-test format-check house-check test-swift test-browser ## Checks and tests everything, as CI does.

.PHONY: build
build: setup-build ## Builds for development.
	@$(swift)

.PHONY: release
release: setup-build ## Builds for use, into ODZEW_SCRATCH/release/odzew. The first time takes ten minutes or more.
	@$(swift) -c release --product odzew

.PHONY: import
import: release ## Loads a firm's folder (FOLDER=demo/dwa-kola) into ODZEW_DATA=odzew-data.
	@"$(release)" import "$(FOLDER)" --data "$(ODZEW_DATA)"

.PHONY: sample
sample: release
	@"$(release)" sample --data "$(ODZEW_DATA)"

.PHONY: format
format: ## Formats the Swift files.
	@swift format --in-place --recursive --parallel $(SWIFT_FILES)

.PHONY: format-check
format-check: ## Checks the form of the Swift files.
	@if ! swift format lint --strict --recursive --parallel $(SWIFT_FILES); then
	  echo 'The form is not the house'\''s. Mend it with: make format' >&2
	  exit 1
	fi

.PHONY: house-check
house-check: ## Checks the rules of the house that a compiler cannot (docs/HOUSE.md).
	@tools/house-check

.PHONY: test-swift
test-swift: setup-test ## Tests in Swift, on SQLite and PostgreSQL: 100,000 spoiled requests and twenty kill -9 among them.
	@$(swift) --build-tests
	# All at once, near a thousand tests keep each other from their answers for a minute and more.
	log=$$(mktemp)
	trap 'rm -f "$$log"' EXIT
	swift test --scratch-path "$(ODZEW_SCRATCH)" --skip-build --experimental-maximum-parallelization-width 6 2>&1 \
	  | tee "$$log" || {
	    printf '\nWhat failed, again:\n'
	    grep -E '^✘ |recorded an issue|Fatal error|error: ' "$$log" | cut -c1-600
	    exit 1
	  }

.PHONY: test-browser
test-browser: setup-test ## Builds and tests chat and inbox in a browser. Pictures go to ODZEW_SCREENSHOTS; ODZEW_SLOW=250 slows the network by so many ms.
	@$(swift) --product odzew
	$(swift) --product StandIn
	PYTHONDONTWRITEBYTECODE=1 "$(PYTHON)" -m pytest -q -p no:cacheprovider --tb=short --reruns 1 Tests/Browser

.PHONY: bench
bench: release ## Measures the house beside limits of this machine, which should be quiet.
	@"$(release)" bench

.PHONY: bench-language
bench-language: release ## Measures how language is read beside other tools, on DATA=../shared/data.
	@python3 -m unittest discover --quiet --start-directory tools/bench-language
	python3 tools/bench-language --data "$(DATA)" $(ARGS)

.PHONY: clean
clean: ## Removes what was built, also what was compiled of others.
	@rm -rf "$(ODZEW_SCRATCH)" .build

.PHONY: setup-build setup-test
setup-build:
	@tools/setup build
setup-test:
	@tools/setup test
