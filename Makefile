# Two commands matter: `make` builds dist/ from raw/, `make test` proves it.
# Needs any Node.js from 20 up with npm; everything else, a newer Node included, is installed into node_modules/.

.DEFAULT_GOAL := build
.PHONY: build test validate evaluate install clean help

export PATH := $(CURDIR)/node_modules/.bin:$(PATH)

CACHE := .cache
STAMP := $(CACHE)/built
CLI := node pipeline/main.ts

## build: raw/ to dist/, scored against tests/gold/ first; does nothing when nothing changed (the default)
build: install
	@if [ "$$(node pipeline/stamp.ts)" = "$$(cat $(STAMP) 2>/dev/null)" ]; then \
	  echo "dist/ is up to date"; \
	else \
	  $(CLI) build --gold tests/gold && mkdir -p $(CACHE) && node pipeline/stamp.ts > $(STAMP); \
	fi

## test: types, lint, tests, accuracy; then builds again from raw/ and compares with dist/ byte for byte
test: install
	@npm run --silent types
	@npm run --silent lint
	@npm test --silent
	@rm -rf $(CACHE)/again && $(CLI) build --quiet --gold tests/gold --out $(CACHE)/again
	@diff -r dist $(CACHE)/again && rm -rf $(CACHE)/again && echo "dist/ is what raw/ gives, byte for byte"
	@$(CLI) validate --dist dist

## validate: checks the published files: keys, coverage, slices, formats, checksums
validate: install
	@$(CLI) validate --dist dist

## evaluate: scores the pipeline on the annotated pages; publishes nothing
evaluate: install
	@$(CLI) evaluate --raw raw --gold tests/gold

## install: what is missing, from the lock file
install:
	@if [ "$$(cksum < package-lock.json)" != "$$(cat node_modules/.lock-installed 2>/dev/null)" ]; then \
	  npm ci --no-audit --no-fund --loglevel=error && cksum < package-lock.json > node_modules/.lock-installed; \
	fi

## clean: removes what was installed and cached; dist/ stays
clean:
	@rm -rf node_modules $(CACHE)

## help: this list
help:
	@sed -n 's/^## /  make /p' $(firstword $(MAKEFILE_LIST))
