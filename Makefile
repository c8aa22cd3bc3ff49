# Polyphony. 'make' alone lists what there is.
.DEFAULT_GOAL := help
.PHONY: help run build test check check-all format demo-reset bench docs screenshots

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -e 's/:.*## /\t/' | expand -t 14

run: build ## build what changed and run the server in the foreground (Ctrl-C stops it)
	@exec ./polyphony serve

build: ## build launcher and server, when a source changed
	@bin/build.sh

test: ## everything a change must pass: compile, unit, module, browser tests
	@bin/verify.sh

check: ## test, and the formatting
	@bin/verify.sh spotless:check

check-all: ## check, with the slow variants: all languages and themes
	@bin/verify.sh -Dpolyphony.all=true spotless:check

format: ## format the sources
	@home=$(CURDIR); . bin/maven.sh; mvn -q -B -ntp spotless:apply

demo-reset: ## put the data folder aside and begin anew
	@bin/demo-reset.sh

bench: build ## measure start and memory of the server, then the algorithms (long)
	@bin/bench.sh

docs: ## write the generated pages of docs/architecture/modules anew
	@bin/docs.sh

screenshots: ## take the pictures of docs/images anew, from the running product
	@bin/screenshots.sh
