# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A real oidc-agent with a session of its own at the demonstration provider; sourced after lib.sh.

# oidc_session FOLDER: makes the account "good" in FOLDER, whose password is in $run/oidc-password. Sets OIDC_SOCK.
oidc_session() {
    local folder=$1 secure device token
    mkdir -p "$folder" "$run/oidc-home"
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout "$run/oidc-key.pem" -out "$run/oidc-ca.pem" 2>/dev/null
    python3 "$harness/https_proxy.py" "$issuer" "$run/oidc-ca.pem" "$run/oidc-key.pem" >"$run/oidc-issuer" &
    pids+=($!)
    wait_until 20 test -s "$run/oidc-issuer" || return 1
    secure=$(<"$run/oidc-issuer")
    device=$(curl -sS --fail -d client_id=warder-demo --data-urlencode 'scope=openid profile email offline_access' "$issuer/device_authorization") || return 1
    sleep 1 # what the provider wants between two polls
    token=$(curl -sS --fail --data-urlencode grant_type=urn:ietf:params:oauth:grant-type:device_code -d client_id=warder-demo -d "device_code=$(jq -r .device_code <<<"$device")" "$issuer/token") || return 1
    printf 'a password\n' >"$run/oidc-password"
    eval "$(HOME=$run/oidc-home TMPDIR=$run/oidc-home OIDC_CONFIG_DIR=$folder oidc-agent)" >/dev/null
    pids+=("$OIDCD_PID")
    export OIDC_SOCK
    HOME=$run/oidc-home OIDC_CONFIG_DIR=$folder OIDC_REFRESH_TOKEN=$(jq -r .refresh_token <<<"$token") \
        timeout 60 oidc-gen --manual --issuer "$secure" --cert-file "$run/oidc-ca.pem" --client-id warder-demo --client-secret '' \
        --rt-env --scope 'openid profile email offline_access' --redirect-uri http://localhost:4242 --pw-file "$run/oidc-password" \
        --prompt=none --confirm-yes good </dev/null
}
