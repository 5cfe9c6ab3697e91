#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Flyte's tools set up to ask Warder: the diff, the file, the way back.
. "$(dirname "$0")/lib.sh"

start_provider --auto-approve
start_agent
warder=$(realpath "$WARDER_BIN/warder")
records=$XDG_DATA_HOME/warder/setup
config=$HOME/.flyte/config.yaml
add_profile prod 'endpoint=dns:///flyte.example.com' 'serve.header=flyte-authorization'
sign_in prod

step 'a new file'
expect_exit 0 warder setup flytectl prod --dry-run
expect_contains "$out" "+++ $config" 'the diff'
[[ ! -e $config ]] || fail 'a dry run has written'
expect_exit 2 warder setup flytectl prod
expect_contains "$out" '+  authType: ExternalCommand' 'the diff, when nobody can be asked'
expect_contains "$err" 'warder setup flytectl prod --yes' 'what to do'
[[ ! -e $config ]] || fail 'nobody was asked'
expect_exit 0 warder setup flytectl prod --yes
expect_equal "admin:
  endpoint: dns:///flyte.example.com
  insecure: false
  authType: ExternalCommand
  authorizationHeader: flyte-authorization
  command: [\"$warder\", \"credential\", \"flyte\", \"prod\"]" "$(<"$config")" 'the file'
expect_equal 600 "$(stat -c %a "$config")" "the file's mode"

step 'its command is what flytectl runs: a token and a line feed, nothing else'
mapfile -t command < <(sed -n 's/^  command: //p' "$config" | jq -r '.[]')
(cd / && env -i HOME="$HOME" XDG_RUNTIME_DIR="$XDG_RUNTIME_DIR" "${command[@]}" </dev/null >"$run/out" 2>"$run/err") || fail "the command failed: $(<"$run/err")"
expect_equal "$(warder token prod)" "$(<"$run/out")" 'what the command prints'
expect_equal 200 "$(status_for_token <"$run/out")" 'the answer to its token'
[[ ! -s $run/err ]] || fail "it says something: $(<"$run/err")"

step 'twice is once, and undone it is gone'
expect_exit 0 warder setup flytectl prod --yes --json
expect_equal '|true' "$(jq -r '[.files[0].diff, (.applied | tostring)] | join("|")' <<<"$out")" 'the second time'
expect_exit 2 warder setup flytectl --undo
expect_exit 0 warder setup flytectl --undo --yes
[[ ! -e $config ]] || fail 'the file is still there'
expect_equal '' "$(ls -A "$records")" 'the records'
expect_exit 1 warder setup flytectl --undo --yes
expect_contains "$err" 'nothing to undo' 'a second undo'

step 'a file of the person: comments, order, line ends, a link, and back byte for byte'
mkdir "$HOME/dotfiles"
printf '# mine\r\nadmin:\r\n  # three slashes\r\n  endpoint: dns:///flyte.example.com   # prod\r\n  insecure: false\r\n  authType: Pkce # was so\r\nlogger:\r\n  level: 0' >"$HOME/dotfiles/flyte.yaml"
chmod 640 "$HOME/dotfiles/flyte.yaml"
cp "$HOME/dotfiles/flyte.yaml" "$run/before"
ln -s ../dotfiles/flyte.yaml "$config"
expect_exit 0 warder setup flytectl prod --yes
[[ -L $config ]] || fail 'the link is gone'
expect_equal 640 "$(stat -c %a "$HOME/dotfiles/flyte.yaml")" 'the mode'
printf '# mine\r\nadmin:\r\n  # three slashes\r\n  endpoint: dns:///flyte.example.com   # prod\r\n  insecure: false\r\n  authType: ExternalCommand # was so\r\n  authorizationHeader: flyte-authorization\r\n  command: ["%s", "credential", "flyte", "prod"]\r\nlogger:\r\n  level: 0' "$warder" >"$run/wanted"
cmp "$run/wanted" "$config" || fail 'more than the three lines changed'
cmp "$run/before" "$HOME/dotfiles/flyte.yaml.before-warder" || fail 'the copy is not what was there'
# Somebody goes on editing: the undo says so and touches nothing.
echo '# more' >>"$HOME/dotfiles/flyte.yaml"
cp "$HOME/dotfiles/flyte.yaml" "$run/edited"
expect_exit 1 warder setup flytectl --undo --yes --json
expect_equal file_changed "$(jq -r .error.reason <<<"$out")" 'the reason'
expect_contains "$err" 'flyte.yaml.before-warder' 'where the original is'
cmp "$run/edited" "$config" || fail 'the refused undo has changed the file'
cp "$run/wanted" "$HOME/dotfiles/flyte.yaml"
expect_exit 0 warder setup flytectl prod --undo --yes
cmp "$run/before" "$config" || fail 'the file is not what it was'
[[ ! -e $HOME/dotfiles/flyte.yaml.before-warder ]] || fail 'the copy is still there'

step 'files that are not for this profile, or cannot be changed'
printf 'admin:\n  endpoint: dns:///other.example.com\n' >"$HOME/other.yaml"
expect_refusal 1 setup_refused 'must not go there' warder setup flytectl prod --yes --file "$HOME/other.yaml"
expect_contains "$err" '(line 2)' 'which line'
printf 'admin: {endpoint: "dns:///flyte.example.com"}\n' >"$HOME/other.yaml"
expect_refusal 1 setup_refused 'by hand' warder setup flytectl prod --yes --file "$HOME/other.yaml"
expect_equal 'admin: {endpoint: "dns:///flyte.example.com"}' "$(<"$HOME/other.yaml")" 'the file'
mkfifo "$HOME/pipe.yaml"
expect_refusal 1 setup_refused 'cannot be read' warder setup flytectl prod --yes --file "$HOME/pipe.yaml"
expect_refusal 4 profile_not_found 'warder list' warder setup flytectl none --yes
expect_refusal 2 invalid_request 'warder setup flytectl P' warder setup excel prod

step 'pyflyte and its INI file'
printf '[platform]\nurl=flyte.example.com\n[credentials]\nclient_secret=wdr-canary-ini\n' >"$HOME/.flyte/config"
expect_exit 0 env FLYTE_CREDENTIALS_CLIENT_ID=me warder setup pyflyte prod --yes
[[ $out$err != *wdr-canary* ]] || expect_contains "$out" '-client_secret' 'the line that goes'
expect_contains "$err" 'FLYTE_CREDENTIALS_CLIENT_ID' 'what overrides the file'
expect_equal "[platform]
url=flyte.example.com
[credentials]
auth_mode = external_process
command = $warder,credential,flyte,prod" "$(<"$HOME/.flyte/config")" 'the INI file'
expect_exit 0 warder setup pyflyte --undo --yes
expect_contains "$(<"$HOME/.flyte/config")" client_secret 'the INI file as it was'
FLYTECTL_CONFIG=$HOME/my.yaml expect_exit 0 warder setup pyflyte prod --yes
expect_contains "$(<"$HOME/my.yaml")" 'authType: ExternalCommand' 'the file that the variable names'
stop_agent
