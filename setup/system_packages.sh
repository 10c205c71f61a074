#!/usr/bin/env bash
# Sees to the system libraries Qt loads: installs them on Debian and its kin when we are root, else says the one command that does.
set -euo pipefail
PATH="$PATH:/usr/sbin:/sbin" # ldconfig lives there, and an ordinary user's path may not go there

# Without these Qt cannot draw at all, with or without a display.
drawing="
libEGL.so.1 libegl1
libGL.so.1 libgl1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libglib-2.0.so.0 libglib2.0-0
"
# Without these there are no windows under X11.
windows="
libX11-xcb.so.1 libx11-xcb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
"

# The packages of those libraries that the loader does not know; prefix matching would take libGL.so.1 for libGLX.so.0.
missing() {
    while read -r library package; do
        [[ -z $library ]] || grep -qF "	$library " <<<"$known" || echo "$package"
    done <<<"$1"
}

command -v ldconfig >/dev/null && command -v apt-get >/dev/null || exit 0 # the README says what other systems need
known=$(ldconfig -p)
needed=$(missing "$drawing")
"$(dirname "$0")/python.sh" >/dev/null
"$("$(dirname "$0")/python.sh")" -c 'import ensurepip' 2>/dev/null || needed="$needed python3-venv" # Debian parts it from Python
optional=$(missing "$windows")
echo '#include <stdio.h>' | gcc -E - >/dev/null 2>&1 || optional="$optional gcc libc6-dev" # for tests/simulation
command -v pdftotext >/dev/null || optional="$optional poppler-utils" # reads our papers as others do, in tests
command -v chromium >/dev/null || optional="$optional chromium" # opens the page that checks statements, in tests
command -v java >/dev/null || optional="$optional openjdk-17-jre-headless" # runs Spark, in tests
all=$(echo $needed $optional)
[[ -n $all ]] || exit 0

if [[ $(id -u) -eq 0 ]]; then
    echo "Installing system packages: $all"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq && apt-get install -y -qq --no-install-recommends $all >/dev/null && exit 0
    echo "The system packages could not be installed." >&2
else
    echo "Some system packages are missing. Please run: sudo apt-get install --no-install-recommends $all" >&2
fi
[[ -z ${needed// /} ]] || exit 1
echo "Only windows and some tests need them; going on without." >&2
