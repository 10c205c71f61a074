#!/usr/bin/env bash
# Prints the command of a Python that Coverbook runs on, the version we test with first, or says what to install.
set -euo pipefail

for candidate in python3.11 python3 python3.12 python3.13 python3.14; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        echo "$candidate"
        exit 0
    fi
done
echo "Coverbook needs Python 3.11 or newer and found none: install it (Debian 12: apt-get install python3), then run this again." >&2
exit 1
