#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Two profiles, one signed in by the browser and one by a device code, at a certified provider with access tokens of eight
# seconds and one-use refresh tokens: a live token at every ask, never one that has ended, no refresh token twice.
# WARDER_PROVIDER_SECONDS says for how long.
. "$(dirname "$0")/lib.sh"

seconds=${WARDER_PROVIDER_SECONDS:-45}
start_certified_provider 8
start_agent
add_certified_profile browser
add_certified_profile device
sign_in_by_browser browser
sign_in_by_device device
asks=0
end=$((SECONDS + seconds))
while ((SECONDS < end)); do
    expect_live browser
    expect_live device
    asks=$((asks + 2))
    sleep 0.2
done
refreshes=$(requests_with '.grant == "refresh_token" and .status == 200')
say "$asks asks, $refreshes refreshes in $seconds s"
((refreshes >= seconds / 8)) || fail 'hardly anything was refreshed'
expect_equal 0 "$(requests_with '.grant == "refresh_token" and .status != 200')" 'refreshes that were refused'
expect_equal 0 "$(seen_twice)" 'refresh tokens seen twice'
stop_agent
