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
python3 -u -m http.server --bind 127.0.0.1 0 >"$run/site.log" 2>&1 &
pids+=($!)
cd - >/dev/null
wait_until 20 grep -q 'port [0-9]' "$run/site.log" || fail 'the site did not start'
site=http://127.0.0.1:$(sed -n 's/.*port \([0-9]*\).*/\1/p' "$run/site.log" | head -n 1)

expect_refusal 8 not_a_provider 'warder add' warder add "$site" --name other
expect_contains "$err" '127.0.0.1 answers' 'what was found'
expect_refusal 8 not_a_provider 'warder add' warder add http://127.0.0.1:1 --name other
expect_contains "$err" 'does not answer' 'what was found'
expect_refusal 8 not_a_provider 'warder add' warder add http://id.example.com --name other
expect_contains "$err" 'nothing was sent' 'http that is not of this machine'
for address in 'https://' 'https://user:word@id.example.com' 'nonsense with spaces' 'ftp://id.example.com'; do
    expect_refusal 8 not_a_provider 'warder add' warder add "$address" --name other
done
# Metadata that names another issuer is not taken over.
control '{"fault":"discovery_wrong_issuer"}'
expect_refusal 8 not_a_provider 'warder add' warder add "$issuer" --name other
expect_contains "$err" 'names another issuer' 'what was found'
control '{"reset":true}'
control '{"fault":"discovery_500"}'
expect_refusal 8 not_a_provider 'warder add' warder add "$issuer" --name other
control '{"reset":true}'
[[ ! -e $XDG_CONFIG_HOME/warder/profiles/other.toml ]] || fail 'a profile was written'
expect_good_serves
stop_agent
