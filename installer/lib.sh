# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# What installer/run and tests/run share. To be sourced by bash.

say() { printf '%s\n' "$*"; }
step() { printf '\n== %s\n' "$*"; }
fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# The packages of the given files, one a line, without comments.
packages_in() {
    sed -e 's/#.*//' -e 's/[[:space:]]*$//' -e '/^$/d' "$@"
}

is_installed() {
    # A Node.js from elsewhere serves as well, and Debian's npm could not be installed beside it.
    case $1 in
    nodejs) command -v node >/dev/null && return ;;
    kubernetes-client) command -v kubectl >/dev/null && return ;;
    npm) command -v npm >/dev/null && return ;;
    esac
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# install_packages FILE…: installs what is missing of the packages in the files. As root by apt-get, else by sudo, else it
# says what to run and ends the script.
install_packages() {
    local package missing=() as_root=()
    for package in $(packages_in "$@"); do
        is_installed "$package" || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    local install=(apt-get install --yes --no-install-recommends "${missing[@]}")
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "packages are missing. As root, run: apt-get update && ${install[*]}"
        as_root=(sudo)
    fi
    step "Installing ${missing[*]}"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600)
    "${apt[@]}" update || fail "the package lists cannot be fetched. As root, run: apt-get update && ${install[*]}"
    "${apt[@]}" install --yes --no-install-recommends "${missing[@]}" ||
        fail "packages are missing. As root, run: apt-get update && ${install[*]}"
}

# configure PRESET [CMAKE-OPTION…], build PRESET [TARGET…]
configure() {
    local preset=$1
    shift
    # Where headers are precompiled (the presets of the tests) ccache costs more than it gives.
    if command -v ccache >/dev/null && [[ $preset == @(release|bench|fuzz|tidy) ]]; then
        set -- -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@"
    fi
    cmake --preset "$preset" "$@"
}
build() {
    local preset=$1
    shift
    nice cmake --build "build/$preset" --parallel "$(nproc)" ${1:+--target "$@"}
}

# use_folder DIR: every folder that Warder knows lies in DIR from now on, so that this run meets no other. What talks to the
# display and to the session bus keeps its way there.
use_folder() {
    local folder=$1
    local runtime=${XDG_RUNTIME_DIR:-}
    if [[ $runtime && ${WAYLAND_DISPLAY:-} && $WAYLAND_DISPLAY != /* ]]; then
        export WAYLAND_DISPLAY=$runtime/$WAYLAND_DISPLAY
    fi
    if [[ $runtime && -z ${DBUS_SESSION_BUS_ADDRESS:-} && -S $runtime/bus ]]; then
        export DBUS_SESSION_BUS_ADDRESS=unix:path=$runtime/bus
    fi
    export XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data XDG_STATE_HOME=$folder/state
    export XDG_CACHE_HOME=$folder/cache XDG_RUNTIME_DIR=$folder/run
    unset WARDER_SOCKET WARDER_PROFILE
    mkdir -p -m 0700 "$folder" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
}

# wait_until SECONDS COMMAND…: runs COMMAND again and again until it succeeds.
wait_until() {
    local deadline=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < deadline)) || return 1
        sleep 0.05
    done
}

# json_text NAME: the text member NAME of the JSON objects on standard input. Enough for addresses and codes, which JSON
# writes as they are.
json_text() {
    sed -n 's/.*"'"$1"'":"\([^"]*\)".*/\1/p'
}
