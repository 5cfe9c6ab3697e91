#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A sign-in in the browser where there is no display.
. "$(dirname "$0")/../lib.sh"

start_all
add_profile other
expect_refusal 1 no_display 'warder login other --flow device' warder login other
expect_contains "$err" 'warder login other --browser none' 'the other way'
expect_refusal 1 no_display 'warder login other --flow device' warder login other --browser system
expect_equal signed_out "$(warder show other --json | jq -r .state)" 'the state'
# A question that only a display could ask is a no.
expect_exit 0 warder edit other --set serve.consent=ask
sign_in other
expect_refusal 5 consent_denied 'warder edit other' warder token other
# A setting that weakens TLS is confirmed by the person, who cannot be asked here.
expect_refusal 1 no_display 'warder' warder edit good --set http.insecure_skip_verify=true
expect_equal false "$(warder show good --all --json | jq '.marks | contains(["insecure_skip_verify"])')" 'whether it was set'
expect_good_serves
stop_agent
