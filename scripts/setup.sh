#!/usr/bin/env bash
# Sets the checkout up: Python, system libraries, .venv/ with the locked packages. Sourced by
# ./run and ./test; run by itself: setup.sh [run|dev] [headless|window|test|archive]. "archive" is
# "test" with the servers and validators to test against, which the tests do without where they are
# not installed.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
venv="$top/.venv"

say() { printf '%s\n' "$*" >&2; }

# The first Python from 3.11 on. 3.14 comes last: not every decoder has a wheel for it yet.
find_python() {
    local name
    for name in "${SACPLAN_PYTHON:-}" python3 python3.13 python3.12 python3.11 python3.14 python; do
        [ -n "$name" ] || continue
        if command -v "$name" >/dev/null 2>&1 &&
            "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
            command -v "$name"
            return
        fi
    done
    say "SacPlan needs Python 3.11 or newer, and none was found."
    say "Install it (Debian, Ubuntu: apt-get install python3 python3-venv), then try again."
    return 1
}

# "library:package" for what Qt and VTK load; the second list only where a window is shown.
headless_libraries="libGL.so.1:libgl1 libEGL.so.1:libegl1 libglib-2.0.so.0:libglib2.0-0
    libfontconfig.so.1:libfontconfig1 libdbus-1.so.3:libdbus-1-3 libxkbcommon.so.0:libxkbcommon0"
window_libraries="libxcb-cursor.so.0:libxcb-cursor0 libxkbcommon-x11.so.0:libxkbcommon-x11-0
    libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1
    libxcb-shape.so.0:libxcb-shape0 libXcursor.so.1:libxcursor1"

# Prints the Debian packages that are missing for $1 (headless, window, test, archive) and Python $2.
missing_packages() {
    local wanted=$headless_libraries known pair
    [ "$1" = headless ] || wanted="$wanted $window_libraries"
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
    for pair in $wanted; do
        case "$known" in *"${pair%%:*} "*) ;; *) printf '%s ' "${pair##*:}" ;; esac
    done
    if [ "$1" = test ] || [ "$1" = archive ]; then
        command -v xvfb-run >/dev/null 2>&1 || printf 'xvfb '
        command -v xauth >/dev/null 2>&1 || printf 'xauth '
    fi
    if [ "$1" = archive ] && [ ! -x /usr/sbin/Orthanc ]; then
        printf 'orthanc orthanc-dicomweb '
    fi
    if [ "$1" = archive ] && ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
        printf 'postgresql '
    fi
    if [ "$1" = archive ] && { [ ! -x /usr/bin/dciodvfy ] || [ ! -x /usr/bin/dsrdump ]; }; then
        printf 'dicom3tools dcmtk '
    fi
    if [ ! -x "$venv/bin/python" ] && ! "$2" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        "$2" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2], end=" ")'
    fi
}

# Installs missing system packages as root; otherwise prints the one line that does and stops.
ensure_system() {
    [ "$(uname -s)" = Linux ] && PATH="$PATH:/sbin:/usr/sbin" command -v ldconfig >/dev/null || return 0
    local packages
    packages=$(missing_packages "$1" "$2")
    [ -n "$packages" ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        say "These libraries seem to be missing (Debian's names): $packages"
        return 0
    fi
    if [ "$(id -u)" -ne 0 ]; then
        say "Some system libraries are missing. Install them with this line, then try again:"
        say ""
        say "    sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages% }"
        say ""
        return 1
    fi
    say "==> Installing system libraries: $packages"
    export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 # no service is started by an installation
    apt-get update -q >&2
    # shellcheck disable=SC2086 # a list of words on purpose
    apt-get install -y -q --no-install-recommends $packages </dev/null >&2
}

# What the environment was made from: the checkout's place, the interpreter and the locked files.
fingerprint() {
    printf '%s\n' "$top"
    cat "$top/requirements/run.lock" "$top/requirements/dev.lock" "$top/pyproject.toml" | cksum
}

stamp_is_fresh() {
    [ -f "$1" ] && [ "$(cat "$1")" = "$(fingerprint)" ] && "$venv/bin/python" -c '' 2>/dev/null
}

# Makes .venv/ where it is missing, broken or was moved here from elsewhere.
ensure_venv() {
    local made_at=""
    [ ! -f "$venv/sacplan-run.stamp" ] || made_at=$(head -n 1 "$venv/sacplan-run.stamp")
    if "$venv/bin/python" -m pip --version >/dev/null 2>&1 && [ "${made_at:-$top}" = "$top" ]; then
        return
    fi
    say "==> Making $venv with $1"
    "$1" -m venv --clear "$venv" >&2
}

# set_up LOCK PURPOSE: LOCK is run or dev; PURPOSE is headless, window or test.
set_up() {
    local lock=$1 purpose=$2 python
    python=$(find_python)
    ensure_system "$purpose" "$python"
    if stamp_is_fresh "$venv/sacplan-$lock.stamp"; then
        return
    fi
    ensure_venv "$python"
    rm -f "$venv/sacplan-run.stamp" "$venv/sacplan-dev.stamp"
    say "==> Installing the locked packages (about 0.5 GB the first time)"
    "$venv/bin/python" -m pip install --disable-pip-version-check --no-input --no-deps \
        --require-hashes -r "$top/requirements/$lock.lock" </dev/null >&2
    say "==> Installing SacPlan itself from $top"
    "$venv/bin/python" -m pip install --disable-pip-version-check --no-input --quiet \
        --no-build-isolation --no-deps --editable "$top" </dev/null >&2
    # The packages for development include those to run: one set-up then serves ./run as well.
    fingerprint >"$venv/sacplan-$lock.stamp"
    [ "$lock" = run ] || cp "$venv/sacplan-dev.stamp" "$venv/sacplan-run.stamp"
    say "==> Ready: $venv/bin/sacplan"
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
    set_up "${1:-run}" "${2:-headless}"
fi
