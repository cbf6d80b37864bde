#!/bin/sh
# install.sh LOCK [PROGRAMS]: install what this machine lacks, then the packages LOCK names into .venv.
# PROGRAMS lists programs that only some tests need; where they cannot be installed, it goes on without.
set -eu
lock=$1
programs=${2:-/dev/null}
python=${PYTHON:-python3}
log=$(mktemp)
trap 'rm -f "$log"' EXIT

say() { echo "kiosk: $*"; }
fail() { say "$*" >&2; exit 1; }
quietly() { "$@" >"$log" 2>&1 </dev/null; }
cause() { grep -m1 -E '^(E|ERROR|Error):' "$log" || tail -n1 "$log"; }

missing_packages() {
    present=$(/sbin/ldconfig -p)
    while read -r library package _; do
        case $library in '#') continue ;; esac
        case $present in *"$library "*) ;; *) echo "$package" ;; esac
    done <kiosk/deploy/system-libraries.txt
    "$python" -c 'import ensurepip' 2>/dev/null || echo python3-venv
}

missing_programs() {
    while read -r program package _; do
        case $program in '#') continue ;; esac
        # Debian keeps the programs of a PostgreSQL server in a folder of their own.
        ls /usr/lib/postgresql/*/bin/"$program" >"$log" 2>&1 ||
            PATH=$PATH:/usr/sbin command -v "$program" >"$log" || echo "$package"
    done <"$programs"
}

apt_install() {
    command -v apt-get >/dev/null ||
        fail "this system lacks what Debian calls $*. Install that with its own package manager, then try again."
    ask="Ask IT to run as root: apt-get update && apt-get install $*"
    if [ "$(id -u)" = 0 ]; then sudo=
    elif command -v sudo >/dev/null; then sudo=sudo
    else fail "this account may not install system packages. $ask"
    fi
    say "installing system packages: $*"
    quietly $sudo apt-get update -q || true # what is known already may do
    quietly $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$@" ||
        fail "they could not be installed ($(cause)). $ask"
}

[ "$python" = python3 ] || command -v "$python" >/dev/null || # python3 can be installed below
    fail "there is no $python. Name another Python: make PYTHON=/usr/bin/python3 ..."

packages=$(missing_packages)
# shellcheck disable=SC2086 # one argument for each package
[ -z "$packages" ] || apt_install $packages

packages=$(missing_programs)
# shellcheck disable=SC2086 # as above
[ -z "$packages" ] || (apt_install $packages) || say "the tests that need them cannot run"

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    fail "$("$python" --version) is too old. Install Python 3.11 or newer, or name one: make PYTHON=/usr/bin/python3.11 ..."

if ! quietly .venv/bin/python -m pip --version; then
    say "making a virtual environment in .venv"
    quietly "$python" -m venv --clear .venv ||
        fail "$python could not make it ($(cause)). Name another Python: make PYTHON=/usr/bin/python3 ..."
fi

say "installing the packages in $lock"
quietly .venv/bin/python -m pip install -qq --no-input --require-hashes --only-binary :all: -r "$lock" ||
    fail "they could not be installed ($(cause)). Check the network; on ARM, Debian 13 or Ubuntu 24.04 is the oldest that will do."
