#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# An address that is not a provider's: nothing there, something else there, and what is no address.
. "$(dirname "$0")/../lib.sh"

start_all
# A server that answers, but with a page and not with metadata.
mkdir "$run/site"
printf '<html>hello</html>' >"$run/site/index.html"
cd "$run/site"
/usr/bin/python3 -u -m http.server --bind 127.0.0.1 0 >"$run/site.log" 2>&1 &
pids+=($!)
cd - >/dev/null
wait_until 20 grep -q 'port [0-9]' "$run/site.log" || fail 'the site did not start'
site=http://127.0.0.1:$(sed -n 's/.*port \([0-9]*\).*/\1/p' "$run/site.log" | head -n 1)

refused() {
    expect_refusal "$1" "$2" 'warder add' warder add "$3" --name other
}
refused 8 not_a_provider "$site"
refused 8 not_a_provider "$issuer/jwks"
refused 8 network_unreachable http://127.0.0.1:1
refused 8 host_not_found https://id.example.invalid
for address in 'https://' 'https://user:word@id.example.com' 'nonsense with spaces' 'ftp://id.example.com'; do
    refused 1 invalid_address "$address"
done
# http that is not of this machine: nothing is sent.
refused 5 insecure_address http://id.example.com
# Metadata that names another issuer is not taken over, and a broken provider is none.
control '{"fault":"discovery_wrong_issuer"}'
refused 8 discovery_issuer_mismatch "$issuer"
control '{"reset":true}'
control '{"fault":"discovery_500"}'
refused 8 not_a_provider "$issuer"
control '{"reset":true}'
[[ ! -e $XDG_CONFIG_HOME/warder/profiles/other.toml ]] || fail 'a profile was written'
expect_good_serves
stop_agent
