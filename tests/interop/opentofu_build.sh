#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# OpenTofu, made from the modules of Go by the compiler of debian13.sh: no distribution has it as a package. Takes some minutes and 3 GB.
#     opentofu_build.sh FOLDER   leaves FOLDER/tofu/tofu
set -euo pipefail

folder=$(realpath "$1")
version=v1.9.1
[[ ! -x $folder/tofu/tofu ]] || exit 0
go=$folder/debian13/bin/go
export GOTOOLCHAIN=local GOFLAGS=-modcacherw GOMODCACHE=$folder/tofu/modules GOCACHE=$folder/tofu/cache GOTELEMETRY=off CGO_ENABLED=0
mkdir -p "$folder/tofu"
source=$(cd "$folder/tofu" && "$go" mod download -json "github.com/opentofu/opentofu@$version" | jq -r .Dir)
# Not `go install`: the module replaces others, which only its own folder may.
(cd "$source" && "$go" build -trimpath -o "$folder/tofu/tofu" ./cmd/tofu)
rm -rf "$folder/tofu/modules" "$folder/tofu/cache"
