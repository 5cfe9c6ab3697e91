#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Programs of Debian 13, which speak what those of Debian 12 do not know yet, unpacked into a folder and run from there by their own loader:
# nothing is installed, and nobody has to be root.
#     debian13.sh FOLDER   leaves git, go, docker and podman in FOLDER/bin
set -euo pipefail

folder=$(mkdir -p "$1" && realpath "$1")
packages=(git golang-1.24-go docker-cli podman)
[[ ! -e $folder/done ]] || exit 0

mkdir -p "$folder"/apt/{lists/partial,cache/archives/partial}
echo 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian trixie main' >"$folder/apt/sources.list"
apt=(apt-get -qq -y -o "Dir::Etc::SourceList=$folder/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null -o "Dir::State::Lists=$folder/apt/lists"
    -o "Dir::Cache=$folder/apt/cache" -o Dir::State::status=/dev/null -o Debug::NoLocking=1 -o APT::Sandbox::User= -o Acquire::Languages=none)
"${apt[@]}" update
"${apt[@]}" --no-install-recommends --download-only install "${packages[@]}"
root=$folder/root
rm -rf "$root"
mkdir -p "$root" "$folder/bin" "$folder/git-core"
for package in "$folder"/apt/cache/archives/*.deb; do
    case ${package##*/} in
    perl* | libperl* | *-man_*) ;; # for scripts of git that nobody runs here
    *) dpkg-deb -x "$package" "$root" ;;
    esac
done
rm -rf "$folder/apt"

# wrapper PROGRAM FILE: runs it with the libraries that it was built for.
loader=$(find "$root" -name 'ld-linux-*.so.*' | head -n 1)
libraries=$(dirname "$(find "$root" -name libc.so.6)")
wrapper() {
    printf '#!/bin/sh\nexec %q --library-path %q --argv0 "$0" %q "$@"\n' "$loader" "$libraries" "$1" >"$2"
    chmod +x "$2"
}
for program in docker podman; do
    wrapper "$root/usr/bin/$program" "$folder/bin/$program"
done
# git finds its other programs by GIT_EXEC_PATH: those that are programs of their own need the loader too.
for program in "$root"/usr/lib/git-core/*; do
    if [[ ${program##*/} == git || ${program##*/} == git-remote-http* ]]; then
        wrapper "$(realpath "$program")" "$folder/git-core/${program##*/}"
    else
        ln -sf "$program" "$folder/git-core/${program##*/}"
    fi
done
printf '#!/bin/sh\nexport GIT_EXEC_PATH=%q GIT_TEMPLATE_DIR=%q\nexec %q "$@"\n' "$folder/git-core" "$root/usr/share/git-core/templates" "$folder/git-core/git" >"$folder/bin/git"
chmod +x "$folder/bin/git"
# go is one program that needs no library.
printf '#!/bin/sh\nexport GOROOT=%q\nexec %q "$@"\n' "$root/usr/lib/go-1.24" "$root/usr/lib/go-1.24/bin/go" >"$folder/bin/go"
chmod +x "$folder/bin/go"
touch "$folder/done"
