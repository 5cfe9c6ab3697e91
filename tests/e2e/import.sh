#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Profiles from what other programs are configured with, and back out again.
. "$(dirname "$0")/lib.sh"

start_provider --auto-approve
start_agent
profiles=$XDG_CONFIG_HOME/warder/profiles
secret=wdr-canary-imported

step 'a DataOS application, with its secret, all the way to a token'
# The provider's client with a secret has client credentials only, so that is what proves the secret in the vault.
cat >"$HOME/manifest.yaml" <<YAML
name: auth-app
version: v1
type: service
envs:
  PORT: 8050
  OIDC_AUTHORITY: "$issuer"
  OIDC_CLIENT_ID: "warder-demo-service"
  OIDC_CLIENT_SECRET: "demo-secret"
  OIDC_SCOPE: "openid profile email offline_access"
YAML
expect_exit 0 warder import "$HOME/manifest.yaml" --dry-run
expect_contains "$out" 'profile auth-app' 'the dry run'
expect_contains "$out" 'oauth.scopes = ["openid","profile","email","offline_access"]' 'the dry run'
[[ $out$err != *demo-secret* ]] || fail 'the secret is shown'
[[ ! -e $profiles/auth-app.toml ]] || fail 'a dry run has written'
expect_exit 2 warder import "$HOME/manifest.yaml"
[[ ! -e $profiles/auth-app.toml ]] || fail 'nobody was asked'
expect_exit 0 warder import "$HOME/manifest.yaml" --yes
[[ $out$err != *demo-secret* ]] || fail 'the secret is shown'
expect_contains "$err" 'warder login auth-app' 'what to do next'
expect_exit 0 warder edit auth-app --set oauth.flow=client-credentials --set 'oauth.scopes=["reports"]'
expect_exit 0 warder login auth-app
expect_equal 200 "$(warder token auth-app | status_for_token)" 'the answer to the token'
# Again: it is said, and the name stays free.
expect_exit 0 warder import "$HOME/manifest.yaml" --dry-run --json
expect_equal auth-app-2 "$(jq -r '.proposals[0].name' <<<"$out")" 'the name the second time'
expect_contains "$(jq -r '.proposals[0].remarks[]' <<<"$out")" 'auth-app is for the same service' 'a remark'
expect_exit 1 warder import "$HOME/manifest.yaml" --yes --name auth-app --json
expect_equal profile_exists "$(jq -r .error.reason <<<"$out")" 'a name that is taken'

step 'Flyte: file, INI, variables'
mkdir -p "$HOME/.flyte"
printf 'admin:\r\n  endpoint: dns:///flyte.example.com\r\n  authType: ClientSecret\r\n  clientId: me\r\n  clientSecretEnvVar: MY_FLYTE_SECRET\r\n  scopes: all, more\r\n' >"$HOME/.flyte/config.yaml"
MY_FLYTE_SECRET=$secret expect_exit 0 warder import "$HOME/.flyte/config.yaml" --yes --name flyte-prod --json
expect_equal 'flyte|dns:///flyte.example.com|client-credentials|me' \
    "$(jq -r '.profiles[0] | [.kind, .endpoint, .flow, .client_id] | join("|")' <<<"$out")" 'the profile'
expect_equal '["all","more"]' "$(warder show flyte-prod --json | jq -c .document.oauth.scopes)" 'the scopes'
printf '[platform]\nurl=ini.example.com:443\n[credentials]\nclient_id=me\nclient_secret=%s\n' "$secret" >"$HOME/.flyte/config"
expect_exit 0 warder import "$HOME/.flyte/config" --yes --json
expect_equal 'ini-example-com' "$(jq -r '.profiles[0].name' <<<"$out")" 'the name'
export FLYTE_PLATFORM_URL=dns:///env.example.com FLYTE_CREDENTIALS_CLIENT_ID_FROM_FILE=$HOME/id FLYTE_CREDENTIALS_CLIENT_SECRET_FROM_ENV_VAR=MY_FLYTE_SECRET FLYTE_CREDENTIALS_AUTH_MODE=basic
echo from-a-file >"$HOME/id"
MY_FLYTE_SECRET=$secret expect_exit 0 warder import --flyte-env --yes --json
expect_equal 'env-example-com from-a-file' "$(jq -r '.profiles[0] | .name + " " + .client_id' <<<"$out")" 'the profile of the variables'
unset FLYTE_PLATFORM_URL FLYTE_CREDENTIALS_CLIENT_ID_FROM_FILE FLYTE_CREDENTIALS_CLIENT_SECRET_FROM_ENV_VAR FLYTE_CREDENTIALS_AUTH_MODE

step 'kubeconfig: several, from standard input'
cat >"$HOME/kubeconfig" <<YAML
apiVersion: v1
kind: Config
clusters:
- {name: one, cluster: {server: "https://one.example.com:6443"}}
contexts:
- {name: one, context: {cluster: one, user: first}}
users:
- name: first
  user:
    exec: {command: kubectl, args: [oidc-login, get-token, "--oidc-issuer-url=$issuer", --oidc-client-id=warder-demo]}
- name: second
  user:
    auth-provider: {name: oidc, config: {idp-issuer-url: "$issuer", client-id: warder-demo, client-secret: $secret}}
- name: third
  user: {token: $secret}
YAML
warder import - --yes --only one --json <"$HOME/kubeconfig" >"$run/out" 2>"$run/err" || fail "$(<"$run/err")"
expect_equal one "$(jq -r '[.profiles[].name] | join(" ")' "$run/out")" 'the one that was chosen'
expect_contains "$(<"$run/err")" 'The user third' 'what is said of the others'
expect_equal '[{"host":"one.example.com:6443","tool":"kubectl"}]' "$(warder show one --json | jq -c -S .document.match)" 'the hosts it answers for'
[[ ! -e $profiles/second.toml ]] || fail 'one that was not chosen is written'

step 'out and in again'
expect_exit 0 warder export auth-app
expect_contains "$out" '[oauth]' 'the exported file'
[[ $out != *demo-secret* && $out != *"$(jq -r .id <<<"$(warder show auth-app --json)")"* ]] || fail 'a secret or the id is exported'
printf '%s\n' "$out" >"$HOME/exported.toml"
expect_exit 0 warder import "$HOME/exported.toml" --yes --name copy
expect_equal signed_out "$(warder show copy --json | jq -r .state)" 'the state of the copy'
expect_equal "$(warder export auth-app | sed 1d)" "$(warder export copy | sed 1d)" 'the copy'
expect_exit 0 warder export flyte-prod --format env
expect_contains "$out" 'export FLYTE_CREDENTIALS_SCOPES=all,more' 'the variables'
expect_equal 'dns:///flyte.example.com basic me' \
    "$(bash -c 'eval "$1"; echo $FLYTE_PLATFORM_URL $FLYTE_CREDENTIALS_AUTH_MODE $FLYTE_CREDENTIALS_CLIENT_ID' - "$out")" 'the variables in a shell'
expect_exit 2 warder export flyte-prod --format yaml

step 'what cannot be imported'
printf 'admin:\n  endpoint: a\n  endpoint: b\n' >"$HOME/bad.yaml"
expect_refusal 1 import_invalid '(line 3)' warder import "$HOME/bad.yaml" --yes
head -c 300000 /dev/zero | tr '\0' a >"$HOME/large.yaml"
expect_refusal 1 import_invalid 'larger than 192 KiB' warder import "$HOME/large.yaml" --yes
expect_refusal 1 storage_failed 'cannot be read' warder import "$HOME/none.yaml" --yes
expect_refusal 2 invalid_request 'warder import FILE' warder import
expect_refusal 1 invalid_request 'the format is one of' warder import "$HOME/manifest.yaml" --as excel
# A text that makes the profile dangerous is asked about in a prompt, which cannot be here.
printf 'admin:\n  endpoint: dns:///other.example.com\n  insecureSkipVerify: true\n' >"$HOME/insecure.yaml"
expect_refusal 1 no_display 'There is no display' warder import "$HOME/insecure.yaml" --yes
[[ ! -e $profiles/other-example-com.toml ]] || fail 'a dangerous profile is written without a yes'

step 'no secret lies about'
stop_agent
rm -r "$HOME"
expect_no_canary "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME" "$run/agent.log"
