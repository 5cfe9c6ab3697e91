#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# OpenTofu runs its credentials helper for the registry that a module comes from.
KEEP_ROOT=yes # where the programs lie an ordinary user cannot look everywhere
. "$(dirname "$0")/../e2e/helpers/lib.sh"

tofu=${WARDER_INTEROP:?the folder of the programs}/tofu/tofu
[[ -x $tofu ]] || skip 'OpenTofu is not here; tests/interop/opentofu_build.sh makes it where the modules of Go can be had'
start_all
make_certificate DNS:registry.example.com
start_server terraform --challenge Bearer "${tls[@]}"
# A registry must have a dot in its name: a proxy leads to it.
python3 "$(dirname "$0")/connect_proxy.py" "${host##*:}" >"$run/proxy.address" 2>"$run/proxy.log" &
pids+=($!)
wait_until 10 test -s "$run/proxy.address" || fail 'the proxy did not start'
host=registry.example.com
export HTTPS_PROXY
HTTPS_PROXY=$(<"$run/proxy.address")
export SSL_CERT_FILE=$run/ca.pem CHECKPOINT_DISABLE=1 TF_IN_AUTOMATION=1
mkdir "$run/module" "$run/program"
printf 'output "hello" {\n  value = "hello"\n}\n' >"$run/module/main.tf"
printf 'module "greeting" {\n  source  = "%s/team/greeting/test"\n  version = "1.0.0"\n}\n' "$host" >"$run/program/main.tf"
# get: what tofu says of the module
get() {
    rm -rf "$run/program/.terraform"
    "$tofu" -chdir="$run/program" init -no-color -input=false
}

step 'without Warder: refused'
expect_exit 1 get

step 'set up, the module is there'
expect_exit 0 warder setup terraform good "$host" --yes
expect_exit 0 get
expect_contains "$(<"$run/terraform.requests")" '/v1/modules/team/greeting/test/1.0.0/download Bearer - 204' 'how tofu has asked'

step 'no sign-in: refused; what to do is in what tofu logs'
expect_exit 0 warder logout good
TF_LOG=WARN expect_exit 1 get
expect_contains "$out$err" '401' 'what tofu says'
expect_contains "$out$err" 'warder login good' 'what to do'
expect_no_canary "$run"/*.log "$run"/*.requests
stop_agent
