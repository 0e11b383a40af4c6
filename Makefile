# Two commands matter: `make` builds dist/ from raw/, `make test` proves it.
# Needs any Node.js from 20 up with npm; everything else, on Linux and Windows a newer Node included, is installed into node_modules/.

.DEFAULT_GOAL := build
.PHONY: build test validate evaluate diff release interop bench install clean help

export PATH := $(CURDIR)/node_modules/.bin:$(PATH)

CACHE := .cache

# Compiled code is kept from run to run.
export NODE_COMPILE_CACHE := $(CURDIR)/$(CACHE)/compiled
STAMP := $(CACHE)/built
CLI := node pipeline/main.ts

# Numbers of pages that make bench mints.
SIZES ?= 500,5000

# What dist/ is compared with: the last commit (make diff), the last release (make release), or `make diff SINCE=v1.0.0`.
PUBLISHED := $(CACHE)/published
SINCE ?= HEAD
LAST_RELEASE = $(shell git describe --tags --abbrev=0 2>/dev/null || echo HEAD)

## build: raw/ to dist/, scored against tests/gold/ first; does nothing when nothing changed (the default)
build: install
	@stamp=$$(node pipeline/stamp.ts) || exit 1; \
	if [ "$$stamp" = "$$(cat $(STAMP) 2>/dev/null)" ]; then \
	  echo "dist/ is up to date"; \
	else \
	  $(CLI) build --gold tests/gold && mkdir -p $(CACHE) && node pipeline/stamp.ts > $(STAMP).new && mv $(STAMP).new $(STAMP); \
	fi

## test: types, lint, tests, accuracy; then builds again from raw/ and compares with dist/ byte for byte
test: install
	@npm run --silent types
	@npm run --silent lint
	@npm test --silent
	@rm -rf $(CACHE)/again $(CACHE)/again-pages && $(CLI) build --quiet --gold tests/gold --out $(CACHE)/again --cache $(CACHE)/again-pages
	@diff -r dist $(CACHE)/again || { echo "dist/ is not what raw/ gives (kept in $(CACHE)/again): run make, then make diff"; false; }
	@rm -rf $(CACHE)/again $(CACHE)/again-pages && echo "dist/ is what raw/ gives, byte for byte"
	@$(CLI) validate --dist dist

## validate: checks the published files: keys, coverage, slices, formats, checksums
validate: install
	@$(CLI) validate --dist dist

## evaluate: scores the pipeline on the annotated pages; publishes nothing
evaluate: install
	@$(CLI) evaluate --raw raw --gold tests/gold

## diff: the rows of dist/ that differ from the last commit's; SINCE=v1.0.0 from another's, FLAGS=--markdown for a review
diff: install
	@if $(call export-dist,$(SINCE)); then $(CLI) diff $(FLAGS) $(PUBLISHED)/dist dist; fi

## release: builds, and fails when the last row of raw/releases.csv is too small for the difference from the last git tag (without a tag: the last commit)
release: build
	@if [ "$$(git rev-parse --is-shallow-repository)" = true ]; then echo "this clone is shallow and may lack the last tag: git fetch --unshallow --tags brings it"; fi
	@$(call export-dist,$(LAST_RELEASE)) && $(CLI) release --since $(PUBLISHED)/dist

## interop: opens dist/ in LibreOffice, pandas, R, DuckDB, polars and other readers and validators and compares cell by cell; skips what is not installed and says so
interop: build
	@if [ "$$(cksum < tests/interop/package-lock.json)" != "$$(cat tests/interop/node_modules/.lock-installed 2>/dev/null)" ]; then \
	  { npm ci --prefix tests/interop --no-audit --no-fund --loglevel=error && \
	    cksum < tests/interop/package-lock.json > tests/interop/node_modules/.lock-installed; } || rm -rf tests/interop/node_modules; \
	fi
	@vitest run --config tests/interop/vitest.config.ts

## bench: time and memory on minted pages, to tests/bench/RESULTS.md; SIZES=500,5000,50000 for more
bench: install
	@SIZES=$(SIZES) node tests/bench/scale.ts

# The dist/ that a commit published, in $(PUBLISHED)/dist; false where it published none.
define export-dist
{ rm -rf $(PUBLISHED) && mkdir -p $(PUBLISHED) && \
  if git cat-file -e "$(1):dist" 2>/dev/null; then git archive "$(1)" dist | tar -x -C $(PUBLISHED); \
  else echo "nothing to compare with: $(1) has no dist/"; false; fi; }
endef

## install: what is missing, from the lock file
install:
	@if [ "$$(cksum < package-lock.json)" != "$$(cat node_modules/.lock-installed 2>/dev/null)" ]; then \
	  npm ci --no-audit --no-fund --loglevel=error && cksum < package-lock.json > node_modules/.lock-installed; \
	fi

## clean: removes what was installed and cached; dist/ stays
clean:
	@rm -rf node_modules tests/interop/node_modules $(CACHE)

## help: this list
help:
	@sed -n 's/^## /  make /p' $(firstword $(MAKEFILE_LIST))
