#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A full disk under the folders of profiles, vault and logs.
KEEP_ROOT=yes
if ((EUID != 0)); then
    # A disk of one's own is for root, or for an ordinary user in namespaces where the system allows them.
    if [[ ! ${WARDER_NAMESPACE:-} ]]; then
        unshare --user --map-root-user --mount true 2>/dev/null || {
            echo 'SKIPPED: a small disk cannot be mounted here'
            exit 77
        }
        WARDER_NAMESPACE=yes exec unshare --user --map-root-user --mount bash "$0"
    fi
elif [[ ! ${WARDER_NAMESPACE:-} ]]; then
    unshare --mount true 2>/dev/null || {
        echo 'SKIPPED: a small disk cannot be mounted here'
        exit 77
    }
    WARDER_NAMESPACE=yes exec unshare --mount bash "$0"
fi
. "$(dirname "$0")/../lib.sh"

mkdir "$run/disk"
mount -t tmpfs -o size=4m,mode=0700 tmpfs "$run/disk" || skip 'a small disk cannot be mounted here'
runtime=$XDG_RUNTIME_DIR
use_folders "$run/disk"
export XDG_RUNTIME_DIR=$runtime
start_all

step 'full'
cat /dev/zero >"$run/disk/filler" 2>/dev/null || true
expect_refusal 1 storage_full 'warder status' warder add "$issuer" --name other --set oauth.client_id=warder-demo
[[ ! -e $XDG_CONFIG_HOME/warder/profiles/other.toml ]] || fail 'half a profile was written'
expect_exit 1 warder edit good --set title=Other --json
expect_equal storage_full "$(jq -r .error.reason <<<"$out")" 'the reason'
cmp -s <(warder show good --json | jq -r .title) <(echo Other) && fail 'the change is shown'
expect_good_serves
# A refresh token that is good once must not be lost now: the reserve takes a rotation or two, or nothing is sent.
for _ in 1 2 3 4 5 6; do
    warder refresh good --json >"$run/out" 2>"$run/err" || expect_equal storage_full "$(jq -r .error.reason "$run/out")" 'the reason'
    expect_good_serves
done
expect_equal 0 "$(seen_twice)" 'refresh tokens seen twice'

step 'killed while full'
kill_agent
rm "$run/disk/filler"
start_agent
expect_good_serves
expect_exit 0 warder refresh good
expect_equal 0 "$(seen_twice)" 'refresh tokens seen twice'
expect_exit 0 warder add "$issuer" --name other --set oauth.client_id=warder-demo
stop_agent
