#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Kubernetes: the provider's ID token goes to an API server that checks it, by kubectl itself; and a service account's token
# file, read again each time.
. "$(dirname "$0")/lib.sh"
export LSAN_OPTIONS=suppressions=$harness/kinds/lsan-tls.supp # see there

command -v node >/dev/null || skip 'node is not here'
start_provider --auto-approve
curl -sS "$issuer/jwks" >"$run/jwks.json"
openssl req -x509 -newkey rsa:2048 -nodes -keyout "$run/key.pem" -out "$run/ca.pem" -days 2 -subj /CN=kube \
    -addext subjectAltName=IP:127.0.0.1 2>/dev/null
node "$(dirname "$0")/kube_api.mjs" "$run/ca.pem" "$run/key.pem" "$run/jwks.json" "$issuer" warder-demo >"$run/api.json" 2>"$run/api.log" &
pids+=($!)
wait_until 20 test -s "$run/api.json" || fail 'the API server did not start'
api=$(jq -r .address "$run/api.json")
start_agent

step 'an API server does not say whom it trusts'
warder add "$api" --name kube --set "http.ca_file=$run/ca.pem" 2>"$run/add.log" || fail "$(<"$run/add.log")"
expect_contains "$(<"$run/add.log")" 'Kubernetes API server' 'what add says'
expect_contains "$(<"$run/add.log")" '--set oauth.issuer=https://ISSUER' 'what to do next'
expect_exit 8 warder add "$api" --name other --json
expect_equal tls_failed "$(jq -r .error.reason <<<"$out")" 'the reason without its certificate authority'
expect_exit 0 warder edit kube --set "oauth.issuer=$issuer" --set oauth.client_id=warder-demo --set "check.url=$api/api/v1/namespaces"

step 'signed in, served, checked'
sign_in kube
expect_equal "$(warder token kube --id)" "$(warder token kube)" 'what is served is the ID token'
expect_check kube accepted
expect_exit 0 warder refresh kube
expect_check kube accepted

if command -v kubectl >/dev/null; then
    cat >"$run/kubeconfig" <<END
apiVersion: v1
kind: Config
current-context: test
clusters: [{name: test, cluster: {server: $api, certificate-authority: $run/ca.pem}}]
contexts: [{name: test, context: {cluster: test, user: USER}}]
users:
- name: by-exec
  user:
    exec:
      apiVersion: client.authentication.k8s.io/v1beta1
      command: $run/exec-credential
- name: by-file
  user: {tokenFile: $run/token}
END
    cat >"$run/exec-credential" <<'END'
#!/bin/sh
token=$(warder token kube) || exit
printf '{"apiVersion":"client.authentication.k8s.io/v1beta1","kind":"ExecCredential","status":{"token":"%s"}}\n' "$token"
END
    chmod +x "$run/exec-credential"
    (umask 077 && warder token kube >"$run/token")
    for user in by-exec by-file; do
        step "kubectl, $user"
        sed "s/USER/$user/" "$run/kubeconfig" >"$run/kubeconfig.$user"
        expect_equal namespace/warder-test "$(kubectl --kubeconfig "$run/kubeconfig.$user" get namespaces -o name 2>"$run/kubectl.log")" 'what kubectl lists'
    done
    rm "$run/token"
else
    say 'kubectl is not here: its part is left out'
fi

step 'faults: garbage, a token for somebody else, all of it ended'
control '{"fault":"token_html","count":1}'
expect_refusal 8 not_json kube warder refresh kube
control '{"fault":"wrong_audience","count":1}'
begin_login kube --browser none
follow_open_url || true
expect_login_failed id_token_audience_mismatch
control '{"reset":true}'
expect_check kube accepted
expect_exit 0 warder edit kube --set "check.url=$api/nothing/here"
expect_check kube refused response_invalid
expect_exit 0 warder edit kube --set "check.url=$api/api/v1/namespaces"
control '{"revoke_all":true}'
expect_refusal 3 refresh_token_rejected 'warder login kube' warder refresh kube
sign_in kube
expect_check kube accepted

step 'a token in a file, as in a pod'
warder token kube >"$run/sa"
chmod 0600 "$run/sa"
warder add "$api" --name pod --set "http.ca_file=$run/ca.pem" --set "kubernetes.token_file=$run/sa" --set "check.url=$api/api/v1/namespaces" 2>>"$run/add.log"
expect_exit 0 warder login pod
expect_equal "$(<"$run/sa")" "$(warder token pod)" 'the token'
expect_check pod accepted
sed -i 's/[.]\([^.]*\)$/.AAAA\1/' "$run/sa" # another signature
expect_exit 0 warder refresh pod
expect_check pod refused token_rejected
rm "$run/sa"
expect_exit 1 warder refresh pod --json
expect_equal token_file_unreadable "$(jq -r .error.reason <<<"$out")" 'the reason'
expect_exit 0 warder logout pod

step 'signing out'
expect_exit 0 warder logout kube
expect_refusal 3 signin_required 'warder login kube' warder token kube
expect_no_canary "$run"/*.log
stop_agent
