#!/usr/bin/env bash
# Writes requirements/*.lock anew from pyproject.toml. Needs uv; upgrades pins only with --upgrade.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

lock() {
    local name=$1
    shift
    echo "==> requirements/$name.lock" >&2
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-annotate --no-header \
        "$@" pyproject.toml requirements/build.in --output-file "requirements/$name.lock" >/dev/null
}

lock run "$@"
lock dev "$@" --extra dev --constraints requirements/run.lock
