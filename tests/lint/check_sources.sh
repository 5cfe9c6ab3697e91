#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# check_sources.sh FOLDER: every source file begins with the two SPDX lines, and none holds a note of unfinished work.
set -euo pipefail
cd "$1"

mapfile -t files < <(find . \( -name build -o -name 'build-*' -o -name .git -o -name node_modules \) -prune -o -type f \( \
    -name '*.cpp' -o -name '*.h' -o -name '*.cmake' -o -name CMakeLists.txt -o -name '*.sh' -o -name '*.mjs' -o -name '*.py' \
    -o -path ./installer/run -o -path ./tests/run -o -path ./.ci/run \) -print)
((${#files[@]} > 100)) || {
    echo "only ${#files[@]} source files found: the check does not look where it should"
    exit 1
}
status=0
for file in "${files[@]}"; do
    head=$(head -n 3 "$file")
    if [[ $head != *'SPDX-FileCopyrightText: The Warder authors'* || $head != *'SPDX-License-Identifier: Apache-2.0'* ]]; then
        echo "$file: the SPDX lines are missing"
        status=1
    fi
done
# The words are put together here, so that this file does not find itself.
if grep -n -E "\b(TO""DO|FIX""ME|XX""X)\b" "${files[@]}"; then
    echo "these notes of unfinished work belong into an issue or docs/status.md"
    status=1
fi
exit $status
