#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# docker reads the manifest of an image from a registry that wants the token, and podman its tags. (Both store nothing:
# podman starts itself again for that, which a program that is run by its loader cannot.)
KEEP_ROOT=yes # where the programs lie an ordinary user cannot look everywhere
. "$(dirname "$0")/../e2e/helpers/lib.sh"

docker=${WARDER_INTEROP:?the folder of the programs}/debian13/bin/docker
podman=$WARDER_INTEROP/debian13/bin/podman
[[ -x $docker && -x $podman ]] || skip "docker and podman are not here; tests/run interop gets them where Debian 13's packages can be had"
start_all
make_certificate IP:127.0.0.1
start_server registry "${tls[@]}"
expect_exit 0 warder setup docker good "$host" --yes
mkdir "$run/storage" "$run/tmp"
printf '[storage]\ndriver = "vfs"\nrunroot = "%s/r"\ngraphroot = "%s/g"\n' "$run/storage" "$run/storage" >"$run/storage.conf"
# podman wants to know what would run a container, although none is.
root=$WARDER_INTEROP/debian13/root/usr
printf '[engine]\nhelper_binaries_dir = ["%s/lib/podman"]\nconmon_path = ["%s/bin/conmon"]\nruntime = "crun"\n[engine.runtimes]\ncrun = ["%s/bin/crun"]\n' "$root" "$root" "$root" >"$run/containers.conf"
export PODMAN_IGNORE_CGROUPSV1_WARNING=1 CONTAINERS_CONF=$run/containers.conf CONTAINERS_STORAGE_CONF=$run/storage.conf TMPDIR=$run/tmp DOCKER_CLI_HINTS=false

# with_docker, with_podman HOST: what is there
with_docker() { "$docker" manifest inspect --insecure "$1/app:1"; }
with_podman() { "$podman" search --list-tags --tls-verify=false "$1/app"; }

for tool in docker podman; do
    step "$tool: what is there"
    rm -f "$run/registry.requests"
    expect_exit 0 "with_$tool" "$host"
    expect_contains "$out" "$([[ $tool == docker ]] && echo application/vnd.oci.image || echo "$host/app")" "what $tool says"
    expect_contains "$(grep ' /v2/app/' "$run/registry.requests")" 'Basic oauth2 200' "how $tool has asked"

    step "$tool: a host that nobody has set up"
    rm "$run/registry.requests"
    "with_$tool" "${host/127.0.0.1/localhost}" >"$run/out" 2>&1 && fail "$tool was let in"
    [[ $(<"$run/registry.requests") != *'Basic oauth2'* ]] || fail 'a token went to it'
done

step 'no sign-in: podman says what to do (docker keeps to itself what the helper said)'
expect_exit 0 warder logout good
with_docker "$host" >"$run/out" 2>&1 && fail 'docker was let in'
with_podman "$host" >"$run/out" 2>&1 && fail 'podman was let in'
expect_contains "$(<"$run/out")" 'warder login good' 'what podman says'
expect_no_canary "$run"/*.log "$run"/*.requests
stop_agent
