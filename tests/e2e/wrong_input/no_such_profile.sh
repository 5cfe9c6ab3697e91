#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A profile that does not exist.
. "$(dirname "$0")/../lib.sh"

start_all
for command in token header refresh login logout show; do
    expect_refusal 4 profile_not_found 'warder list' warder "$command" nobody
done
expect_exit 4 warder run nobody -- true
expect_contains "$err" 'warder list' 'what run says'
expect_refusal 4 profile_not_found 'warder list' warder remove nobody --yes
# What is no name at all is no profile either, and no path.
expect_refusal 4 profile_not_found 'warder list' warder token ../good
expect_good_serves
stop_agent
