#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# flytekit's authType: warder, by its entry point, with as much of flytekit as it needs.
. "$(dirname "$0")/lib.sh"

needs python3
plugin=$helpers/../../../installer/python/warder-flytekit
[[ -d $plugin ]] || plugin=$harness/../python/warder-flytekit # in a copy of the tests
[[ -r $plugin/pyproject.toml ]] || skip 'the plug-in is not here'
export PYTHONPATH=$helpers/stub_flytekit:$plugin PYTHONDONTWRITEBYTECODE=1
start_all
cat >"$run/client.py" <<'END'
import importlib, sys, tomllib, types

with open(sys.argv[1] + "/pyproject.toml", "rb") as file:
    module, _, factory = tomllib.load(file)["project"]["entry-points"]["flytekit.auth"]["warder"].partition(":")
config = types.SimpleNamespace(endpoint=sys.argv[2], insecure=False)
store = types.SimpleNamespace(get_client_config=lambda: types.SimpleNamespace(header_key="flyte-authorization"))
authenticator = getattr(importlib.import_module(module), factory)(config, store)
for _ in range(int(sys.argv[3])):
    try:
        authenticator.refresh_credentials()
    except RuntimeError as error:
        sys.exit(f"{type(error).__name__}: {error}")
    print(": ".join(authenticator.fetch_grpc_call_auth_metadata()))
END
client() {
    python3 "$run/client.py" "$plugin" "$@"
}

step 'nobody answers for the endpoint'
expect_exit 1 client dns:///flyte.example.com 1
expect_contains "$err" 'AuthenticationError: warder: No profile answers for https://flyte.example.com' 'what flytekit shows'

step 'by the rule, and by the name'
match_rules good "tool='flyte',host='flyte.example.com'"
expect_exit 0 client dns:///flyte.example.com 1
expect_equal "flyte-authorization: Bearer $(warder token good)" "$out" 'the metadata'
expect_exit 1 client dns:///flyte.example.com.evil.example 1
WARDER_PROFILE=good expect_exit 0 client other.example.com 1
expect_equal "flyte-authorization: Bearer $(warder token good)" "$out" 'the metadata'

step 'asked again in one process: another token'
expect_exit 0 client flyte.example.com 2
expect_equal 2 "$(sort -u <<<"$out" | wc -l)" 'the tokens'

step 'no sign-in: the sentence reaches the person'
expect_exit 0 warder logout good
expect_exit 1 client flyte.example.com 1
expect_contains "$err" 'warder login good' 'what flytekit shows'
expect_no_canary "$run"/*.log
stop_agent
