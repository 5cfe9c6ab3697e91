#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# install.sh FOLDER-OF-LINKS: what `cmake --install` puts beside warder leads to it, and is answered to.
. "$(dirname "$0")/lib.sh"

links=$1
mkdir "$run/bin"
cp -P "$links"/* "$run/bin/" 2>/dev/null || skip 'the links cannot be read here'
cp "$WARDER_BIN/warder" "$run/bin/"
names=$(cd "$run/bin" && echo *)
expect_equal 'bazel-credential-warder cargo-credential-warder docker-credential-warder git-credential-warder terraform-credentials-warder warder warder-keyring' "$names" 'the names'
for link in "$run"/bin/*-*; do
    expect_equal warder "$(readlink "$link")" "where ${link##*/} leads"
done
expect_contains "$("$run/bin/git-credential-warder" capability)" 'capability authtype' 'git'
expect_contains "$("$run/bin/docker-credential-warder" version)" 'docker-credential-warder ' 'docker'
expect_equal '{"v":[1]}' "$("$run/bin/cargo-credential-warder" --cargo-plugin </dev/null)" 'cargo'
expect_exit 1 "$run/bin/terraform-credentials-warder" rotate
expect_exit 1 "$run/bin/bazel-credential-warder" list
expect_exit 2 "$run/bin/warder-keyring" diagnose
