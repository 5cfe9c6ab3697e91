#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# kubectl runs the exec plugin against an API server that checks the ID token.
. "$(dirname "$0")/lib.sh"
export LSAN_OPTIONS=suppressions=$harness/kinds/lsan-tls.supp # see there

needs kubectl node openssl
start_all
curl -sS "$issuer/jwks" >"$run/jwks.json"
openssl req -x509 -newkey rsa:2048 -nodes -keyout "$run/key.pem" -out "$run/ca.pem" -days 2 -subj /CN=kube \
    -addext subjectAltName=IP:127.0.0.1 2>/dev/null
node "$harness/kinds/kube_api.mjs" "$run/ca.pem" "$run/key.pem" "$run/jwks.json" "$issuer" warder-demo >"$run/api.json" 2>"$run/api.log" &
pids+=($!)
wait_until 20 test -s "$run/api.json" || fail 'the API server did not start'
api=$(jq -r .address "$run/api.json")

# kubeconfig VERSION INTERACTIVE-MODE ARGUMENTS CLUSTER-INFO
kubeconfig() {
    cat >"$run/kubeconfig" <<END
apiVersion: v1
kind: Config
current-context: test
clusters: [{name: test, cluster: {server: $api, certificate-authority: $run/ca.pem}}]
contexts: [{name: test, context: {cluster: test, user: me}}]
users:
- name: me
  user:
    exec:
      apiVersion: client.authentication.k8s.io/$1
      $2
      command: warder
      args: $3
      provideClusterInfo: $4
END
}
list_namespaces() {
    kubectl --kubeconfig "$run/kubeconfig" get namespaces -o name
}

step 'v1beta1, the profile by name'
kubeconfig v1beta1 '' '[credential, kubectl, good, --id]' false
expect_exit 0 list_namespaces
expect_equal namespace/warder-test "$out" 'what kubectl lists'

step 'v1beta1, the profile by the address of the cluster'
kubeconfig v1beta1 '' '[credential, kubectl]' true
match_rules good "tool='kubectl',host='${api#https://}',token='id'"
expect_exit 0 list_namespaces
expect_equal namespace/warder-test "$out" 'what kubectl lists'
match_rules good "tool='kubectl',host='other.example.com',token='id'"
expect_exit 1 list_namespaces
expect_contains "$err" 'No profile answers for' 'what kubectl says'

step 'v1, where kubectl knows it'
kubeconfig v1 'interactiveMode: Never' '[credential, kubectl, good, --id]' false
if list_namespaces >"$run/out" 2>"$run/err"; then
    expect_equal namespace/warder-test "$(<"$run/out")" 'what kubectl lists'
else
    expect_contains "$(<"$run/err")" 'v1' 'an old kubectl says why not'
    say 'this kubectl does not know v1'
fi

step 'the access token is none for this server'
kubeconfig v1beta1 '' '[credential, kubectl, good, --access]' false
expect_exit 1 list_namespaces

step 'no sign-in: kubectl shows what to do'
expect_exit 0 warder logout good
kubeconfig v1beta1 '' '[credential, kubectl, good]' false
expect_exit 1 list_namespaces
expect_contains "$err" 'warder login good' 'what kubectl says'
expect_no_canary "$run"/*.log "$HOME"
stop_agent
