#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Setting up each tool: the change, that the tool itself takes it, and back byte for byte.
. "$(dirname "$0")/lib.sh"

needs python3 git
start_all
warder=$(realpath "$WARDER_BIN/warder")
rm "$run"/links/* # from here on only what setup makes
export PATH=$HOME/.local/bin:$PATH GIT_TERMINAL_PROMPT=0 GIT_CONFIG_NOSYSTEM=1

# set_up TOOL FILE ARGUMENT…: writes, writes again, and undoes; the file is what it was. Leaves it set up.
set_up() {
    local tool=$1 file=$2 before=none links
    shift 2
    links=$(find "$HOME" -type l)
    [[ ! -e $file ]] || before=$(sha256sum <"$file")
    expect_exit 0 warder setup "$tool" good "$@" --dry-run
    [[ $before == none && ! -e $file || $before == "$(sha256sum <"$file" 2>/dev/null)" ]] || fail 'a dry run has written'
    expect_exit 2 warder setup "$tool" good "$@"
    expect_exit 0 warder setup "$tool" good "$@" --yes
    [[ -e $file ]] || fail "$file is not there"
    expect_exit 0 warder setup "$tool" good "$@" --yes --json
    expect_equal '' "$(jq -r '.files[].diff' <<<"$out")" "$tool, the second time"
    expect_exit 0 warder setup "$tool" --undo --yes
    if [[ $before == none ]]; then
        [[ ! -e $file ]] || fail "$file is still there"
    else
        expect_equal "$before" "$(sha256sum <"$file")" "$file after the undo"
        [[ ! -e $file.before-warder ]] || fail 'the copy is still there'
    fi
    expect_equal "$links" "$(find "$HOME" -type l)" 'links that are left'
    expect_exit 0 warder setup "$tool" good "$@" --yes
}
rules() {
    warder show good --json | jq -c '[.document.match // [] | .[] | [.tool, .host, .path // ""] | join(" ")]'
}

step 'git: the file, the rule, and git itself'
start_server git
mkdir "$run/repositories"
git init -q --bare "$run/repositories/team.git"
printf '# mine\n[user]\n\temail = ada@example.com\n\tname = Ada\n[credential]\n\thelper = store\n' >"$HOME/.gitconfig"
set_up git "$HOME/.gitconfig" "$host"
expect_equal "# mine
[user]
	email = ada@example.com
	name = Ada
[credential]
	helper = store

[credential \"https://$host\"]
	helper =
	helper = $warder credential git" "$(<"$HOME/.gitconfig")" 'the file'
expect_equal "[\"git $host \"]" "$(rules)" 'the rules'
# This server speaks http, which a host alone does not say.
expect_exit 0 warder setup git good "$server" --yes
expect_contains "$(<"$HOME/.gitconfig")" "[credential \"$server\"]" 'the section for http'
expect_equal "[\"git $host \"]" "$(rules)" 'the rules'
expect_refusal 1 setup_refused 'on this machine only' warder setup git good http://git.example.com --yes
expect_exit 0 git ls-remote "$server/team.git"
expect_contains "$(<"$run/git.requests")" 'Basic oauth2 200' 'how git has asked'
[[ ! -e $HOME/.git-credentials ]] || fail 'the other helper has kept the token'

step 'docker: other members stay, the rule is added'
mkdir "$HOME/.docker"
printf '{\n\t"auths": {\n\t\t"other.example.com": {"auth": "wdr-canary-auth"}\n\t},\n\t"credsStore": "desktop"\n}\n' >"$HOME/.docker/config.json"
set_up docker "$HOME/.docker/config.json" registry.example.com:5000
expect_equal '{"auths":{"other.example.com":{"auth":"wdr-canary-auth"}},"credsStore":"desktop","credHelpers":{"registry.example.com:5000":"warder"}}' \
    "$(jq -c . "$HOME/.docker/config.json")" 'the file'
expect_equal "$(warder token good)" "$(docker-credential-warder get <<<'registry.example.com:5000' | jq -r .Secret)" 'what the link answers'
expect_exit 0 warder setup docker good two.example.com --dry-run
[[ $out != *wdr-canary-auth* ]] || fail 'the diff shows a secret'
DOCKER_CONFIG=$HOME/elsewhere expect_exit 0 warder setup docker good --yes
expect_equal '{"credHelpers":{"registry.example.com:5000":"warder"}}' "$(jq -c . "$HOME/elsewhere/config.json")" 'the file that the variable names, for the known host'

step 'kubectl'
mkdir "$HOME/.kube"
cat >"$HOME/.kube/config" <<'END'
apiVersion: v1
kind: Config
current-context: prod # mine
clusters:
- name: prod
  cluster:
    server: https://k8s.example.com:6443
contexts:
- name: prod
  context: {cluster: prod, user: me}
users:
- name: other
  user:
    token: wdr-canary-kube
# me
- name: me
  user:
    auth-provider:
      name: oidc
      # gone
      config:
        client-id: x
preferences: {}
END
cp "$HOME/.kube/config" "$run/kubeconfig"
expect_exit 0 warder edit good --set endpoint=https://k8s.example.com:6443
set_up kubectl "$HOME/.kube/config"
expect_equal "- name: me
  user:
    exec:
      apiVersion: client.authentication.k8s.io/v1beta1
      command: $warder
      args: [credential, kubectl, good]
      provideClusterInfo: false
      interactiveMode: Never
preferences: {}" "$(sed -n '/^- name: me/,$p' "$HOME/.kube/config")" 'the user'
expect_equal "$(sed '/^- name: me/,$d' "$run/kubeconfig")" "$(sed '/^- name: me/,$d' "$HOME/.kube/config")" 'what is before it'
if command -v kubectl >/dev/null; then
    expect_contains "$(kubectl --kubeconfig "$HOME/.kube/config" config view -o json 2>"$run/kubectl.log")" '"command": "'"$warder"'"' 'what kubectl reads'
fi
sed -i 's/^- name: me/- {name: me, user: {token: x}}\n- name: you/' "$HOME/.kube/config"
expect_refusal 1 setup_refused 'kubectl config set-credentials me' warder setup kubectl good --yes

step 'cargo: the registry at that host'
mkdir "$HOME/.cargo"
printf '[registries.other]\nindex = "sparse+https://other.example.com/"\n\n[registries.mine] # mine\nindex = "sparse+https://cargo.example.com/index/"\ncredential-provider = "cargo:token"\n\n[net]\nretry = 1\n' >"$HOME/.cargo/config.toml"
set_up cargo "$HOME/.cargo/config.toml" cargo.example.com/index
expect_equal "[registries.mine] # mine
index = \"sparse+https://cargo.example.com/index/\"
credential-provider = [\"$warder\"]
" "$(sed -n '/mine/,/^$/p' "$HOME/.cargo/config.toml")
" 'the registry'
expect_refusal 1 setup_refused '[registries.NAME]' warder setup cargo good none.example.com --yes

step 'rclone: the remote at the service'
mkdir -p "$XDG_CONFIG_HOME/rclone"
printf '[share]\ntype = webdav\nurl = https://dav.example.com/x\npass = wdr-canary-pass\n[box]\ntype = local\n' >"$XDG_CONFIG_HOME/rclone/rclone.conf"
set_up rclone "$XDG_CONFIG_HOME/rclone/rclone.conf" share
[[ $out != *wdr-canary-pass* ]] || fail 'the diff shows a secret'
expect_contains "$(<"$XDG_CONFIG_HOME/rclone/rclone.conf")" "bearer_token_command = $warder credential rclone good share
[box]" 'the file'
expect_refusal 1 setup_refused 'no webdav remote' warder setup rclone good box --yes

step 'terraform'
set_up terraform "$HOME/.terraformrc" app.example.com
expect_contains "$(<"$HOME/.terraformrc")" 'credentials_helper "warder" {' 'the file'
expect_equal "$(warder token good)" "$("$HOME/.terraform.d/plugins/terraform-credentials-warder" get app.example.com | jq -r .token)" 'what the link answers'

step 'go: what was there stays'
mkdir -p "$XDG_CONFIG_HOME/go"
printf 'GOPROXY=https://goproxy.example.com\nGOAUTH=git /work\n' >"$XDG_CONFIG_HOME/go/env"
set_up go "$XDG_CONFIG_HOME/go/env" goproxy.example.com
expect_equal "GOPROXY=https://goproxy.example.com
GOAUTH=git /work; $warder credential go" "$(<"$XDG_CONFIG_HOME/go/env")" 'the file'

step 'pip and uv'
mkdir -p "$XDG_CONFIG_HOME/pip" "$XDG_CONFIG_HOME/uv"
printf '[global]\ntimeout = 60\n\n[install]\nuser = true\n' >"$XDG_CONFIG_HOME/pip/pip.conf"
set_up pip "$XDG_CONFIG_HOME/pip/pip.conf" pypi.example.com
expect_equal '[global]
timeout = 60
keyring-provider = subprocess

[install]
user = true' "$(<"$XDG_CONFIG_HOME/pip/pip.conf")" 'the file of pip'
expect_equal "$(warder token good)" "$(keyring get https://pypi.example.com/simple/ me)" 'what the link answers'
expect_exit 0 warder setup pip --undo --yes
printf 'index-strategy = "first-index"\n[pip]\nstrict = true\n' >"$XDG_CONFIG_HOME/uv/uv.toml"
set_up uv "$XDG_CONFIG_HOME/uv/uv.toml"
expect_equal 'index-strategy = "first-index"
keyring-provider = "subprocess"
[pip]
strict = true' "$(<"$XDG_CONFIG_HOME/uv/uv.toml")" 'the file of uv'
expect_exit 0 warder setup uv --undo --yes
printf '#!/bin/sh\necho mine\n' >"$HOME/.local/bin/keyring"
expect_exit 1 warder setup pip good --yes --json
expect_equal file_changed "$(jq -r .error.reason <<<"$out")" 'why a program that is there is not touched'
expect_equal mine "$(sh "$HOME/.local/bin/keyring")" 'the program'
expect_exit 0 warder setup pip --undo --yes
rm "$HOME/.local/bin/keyring"

step 'pnpm'
printf '//npm.example.com/:_authToken=wdr-canary-npm\n' >"$HOME/.npmrc"
set_up pnpm "$HOME/.npmrc" npm.example.com/team
expect_equal "//npm.example.com/:_authToken=wdr-canary-npm
//npm.example.com/team/:tokenHelper=$HOME/.local/bin/warder-token-good" "$(<"$HOME/.npmrc")" 'the file'
expect_equal "Bearer $(warder token good)" "$("$HOME/.local/bin/warder-token-good")" 'what the link answers'

step 'bazel'
printf 'build --jobs=2' >"$HOME/.bazelrc"
set_up bazel "$HOME/.bazelrc" cache.example.com
expect_equal "build --jobs=2
common --credential_helper=cache.example.com=$HOME/.local/bin/bazel-credential-warder" "$(<"$HOME/.bazelrc")" 'the file'
expect_contains "$(bazel-credential-warder get <<<'{"uri":"https://cache.example.com/"}')" "Bearer $(warder token good)" 'what the link answers'

step 'aws, gcloud, MCP'
mkdir "$HOME/.aws"
printf '[default]\nregion = eu-west-1\n' >"$HOME/.aws/config"
set_up aws "$HOME/.aws/config"
expect_contains "$(<"$HOME/.aws/config")" "[profile good]
credential_process = $warder credential aws good" 'the file of aws'
expect_refusal 1 setup_refused 'workload identity pool' warder setup gcloud good --yes
set_up gcloud "$XDG_CONFIG_HOME/gcloud/warder-good.json" //iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/q
expect_equal "$warder credential gcloud good" "$(jq -r .credential_source.executable.command "$XDG_CONFIG_HOME/gcloud/warder-good.json")" 'the command of gcloud'
printf '{"mcpServers": {"a": {"type": "http", "url": "https://a.example"}}}' >"$run/.mcp.json"
set_up mcp "$run/.mcp.json" https://mcp.example.com/mcp
expect_equal "{\"type\":\"http\",\"url\":\"https://mcp.example.com/mcp\",\"headersHelper\":\"$warder credential headers good\"}" "$(jq -c .mcpServers.good "$run/.mcp.json")" 'the server'
expect_equal https://a.example "$(jq -r .mcpServers.a.url "$run/.mcp.json")" 'the server that was there'

step 'mail: the lines to add, and nothing written'
expect_exit 0 warder setup msmtp good
expect_contains "$out" "passwordeval \"$warder credential mail good\"" 'the lines'
expect_exit 0 warder setup neomutt good
expect_contains "$out" 'set imap_oauth_refresh_command=' 'the lines'
expect_equal '' "$(find "$HOME" -name '*msmtp*' -o -name '*mutt*')" 'what was written'

step 'hosts that are none'
for name in 'git.example.com@evil.example' '*.example.com' 'git.example.com/../x' 'a b'; do
    expect_exit 1 warder setup git good "$name" --yes --json
    expect_equal invalid_request "$(jq -r .error.reason <<<"$out")" "the reason for $name"
done
expect_no_canary "$run"/*.log
stop_agent
