# One place for every task; `make` alone lists them.
SHELL := /usr/bin/env bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# Go and npm want a home; a service account may have none.
ifeq ($(strip $(HOME)),)
export HOME := $(CURDIR)/.cache/home
endif
export CGO_ENABLED ?= 0
export GOFLAGS ?= -buildvcs=false

GOLANGCI_VERSION := v2.15.0
GOLANGCI := .cache/tools/golangci-lint-$(GOLANGCI_VERSION)
FRONTEND := $(shell find frontend/src frontend/public frontend/*.html frontend/scripts -type f 2>/dev/null)
GO_FILES = $(shell find . -name '*.go' -not -path './node_modules/*' -not -path './.cache/*')

.PHONY: help run build test lint generate bench seed check-generated test-go test-frontend test-e2e chromium

help: ## list the tasks
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

run: build ## install, build, start PostgreSQL, load the sample directory, serve on http://localhost:8080
	@exec bin/heartland serve

build: bin/heartland ## build the front end and the server into bin/heartland

seed: build ## load the sample directory into an empty database, and stop
	@exec bin/heartland seed

test: lint check-generated test-go test-frontend test-e2e ## run every check and test; installs what they need

lint: node_modules/.package-lock.json $(GOLANGCI) frontend/dist/.gitkeep ## formatters, linters and type checkers
	$(GOLANGCI) run --allow-parallel-runners ./...
	go vet ./...
	npm run --silent check

generate: node_modules/.package-lock.json ## write ent's, gqlgen's and the front end's generated code anew
	go run -mod=mod ./ent/entc.go
	go tool gqlgen generate
	npm run --silent generate

check-generated: generate # a difference means that somebody forgot `make generate`
	@git diff --exit-code --stat -- ent graph frontend/src || { echo "Generated code is out of date: run make generate and commit it." >&2; exit 1; }

test-go: node_modules/.package-lock.json
	go test ./...

test-frontend: bin/heartland
	npm test --silent

test-e2e: bin/heartland chromium
	npm run --silent e2e

bench: build ## measure, and print the table of figures
	go run ./bench

chromium: # the browser of the end-to-end tests
	@command -v chromium >/dev/null || [ -n "$${CHROMIUM_PATH:-}" ] || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium; \
	  else echo "The end-to-end tests need Chromium. Run: sudo apt-get install chromium" >&2; exit 1; fi; }

node_modules/.package-lock.json: package.json package-lock.json
	npm ci --no-audit --no-fund --loglevel=error
	@touch $@

frontend/dist/index.html: node_modules/.package-lock.json $(FRONTEND)
	npm run --silent build

bin/heartland: frontend/dist/index.html $(GO_FILES) go.mod go.sum
	go build -trimpath -ldflags='-s -w' -o $@ .

$(GOLANGCI):
	@mkdir -p $(dir $@)
	GOBIN=$(CURDIR)/.cache/tools go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(GOLANGCI_VERSION)
	@mv .cache/tools/golangci-lint $@
