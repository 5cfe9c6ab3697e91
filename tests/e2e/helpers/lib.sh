# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The words of the scripts of credential helpers: real programs against servers that want the provider's token. Sourced first:
#     . "$(dirname "$0")/lib.sh"
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
helpers=$harness/helpers
# What the machine's own tools are told is not for ours.
unset DOCKER_CONFIG KUBECONFIG CARGO_HOME CARGO_NET_OFFLINE RCLONE_CONFIG TF_CLI_CONFIG_FILE GOENV GOAUTH AWS_CONFIG_FILE UV_CONFIG_FILE NPM_CONFIG_USERCONFIG GIT_CONFIG_GLOBAL \
    PIP_CONFIG_FILE PIP_INDEX_URL PIP_EXTRA_INDEX_URL http_proxy https_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY all_proxy KUBERNETES_EXEC_INFO

# The names by which programs find their helpers, as `cmake --install` puts them beside warder.
mkdir "$run/links"
for name in git-credential-warder docker-credential-warder cargo-credential-warder terraform-credentials-warder \
    bazel-credential-warder warder-keyring keyring warder-token-good; do
    ln -s "$(realpath "$WARDER_BIN/warder")" "$run/links/$name"
done
export PATH=$run/links:$PATH

# needs PROGRAM…: what the machine does not have cannot be tried.
needs() {
    local program
    for program in "$@"; do
        command -v "$program" >/dev/null || skip "$program is not here"
    done
}

# start_server KIND [OPTION…]: a server that asks the provider whether a token is good; sets server (its address) and host. Its requests
# are in $run/KIND.requests, one a line: method, path, scheme, user name, status.
start_server() {
    local kind=$1
    shift
    rm -f "$run/$kind.address"
    python3 "$helpers/token_server.py" "$kind" "$issuer" "$run" "$@" >"$run/$kind.address" 2>"$run/$kind.log" &
    pids+=($!)
    wait_until 20 test -s "$run/$kind.address" || fail "the server for $kind did not start"
    server=$(<"$run/$kind.address")
    host=${server#http*://}
}

# make_certificate NAME (such as IP:127.0.0.1): for a server of that name, in $run/ca.pem and $run/key.pem; sets tls, which start_server takes.
make_certificate() {
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=${1#*:}" -addext "subjectAltName=$1" -keyout "$run/key.pem" -out "$run/ca.pem" 2>/dev/null
    tls=(--tls "$run/ca.pem" "$run/key.pem")
}

# make_repository: $run/repositories/team.git with one commit, for the server of git.
make_repository() {
    mkdir "$run/repositories"
    git init -q --bare "$run/repositories/team.git"
    git init -q "$run/work"
    git -C "$run/work" -c user.email=ada@example.com -c user.name=Ada commit -q --allow-empty -m one
    git -C "$run/work" push -q "$run/repositories/team.git" HEAD:main
    git -C "$run/repositories/team.git" symbolic-ref HEAD refs/heads/main
}

# match_rules PROFILE RULE…: the rules of a profile, each as an inline table of TOML.
match_rules() {
    local profile=$1 rules=
    shift
    for rule in "$@"; do
        rules+="${rules:+,}{$rule}"
    done
    warder edit "$profile" --set "match=[$rules]" 2>>"$run/add.log" || fail "the rules cannot be written: $(tail -n 1 "$run/add.log")"
}

# install_keyring_backend FOLDER: the backend of Python's keyring module with its entry point, as pip puts them into FOLDER.
install_keyring_backend() {
    local plugin=$helpers/../../../installer/python/warder-keyring
    [[ -d $plugin ]] || plugin=$harness/../python/warder-keyring # in a copy of the tests
    [[ -r $plugin/pyproject.toml ]] || skip 'the backend is not here'
    mkdir -p "$1/warder_keyring-0.1.0.dist-info"
    cp "$plugin/warder_keyring.py" "$1/"
    printf 'Metadata-Version: 2.1\nName: warder-keyring\nVersion: 0.1.0\n' >"$1/warder_keyring-0.1.0.dist-info/METADATA"
    /usr/bin/python3 - "$plugin/pyproject.toml" >"$1/warder_keyring-0.1.0.dist-info/entry_points.txt" <<'END'
import sys, tomllib

with open(sys.argv[1], "rb") as file:
    for group, entries in tomllib.load(file)["project"]["entry-points"].items():
        print(f"[{group}]", *(f"{name} = {value}" for name, value in entries.items()), sep="\n")
END
}
