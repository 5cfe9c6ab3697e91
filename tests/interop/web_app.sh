#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# An application as DataOS's documentation has them, with its own libraries, at a certified provider: its session cookie, and the
# ID token that Warder serves for the same authority.
KEEP_ROOT=yes # the virtual environment may lie where an ordinary user cannot look
. "$(dirname "$0")/../e2e/kinds/lib.sh"
. "$(dirname "$0")/../provider/lib.sh"

python=${WARDER_INTEROP:?the folder of the virtual environment}/venv/bin/python
"$python" -c 'import dash, flask, authlib' 2>/dev/null || skip 'Dash, Flask and Authlib are not installed; tests/run interop does that where PyPI can be had'
port=$(free_port)
WARDER_TEST_WEB_APP=http://127.0.0.1:$port/st_auth/auth/callback start_certified_provider 300
export OIDC_AUTHORITY=$issuer OIDC_CLIENT_ID=web-app OIDC_CLIENT_SECRET=provider-secret OIDC_SCOPE='openid'
export OIDC_REDIRECT_URI=http://127.0.0.1:$port/st_auth/auth/callback URL_BASE_PATHNAME=/st_auth/
start_app() {
    "$python" "$(dirname "$0")/web_app/app.py" "$port" >"$run/app.log" 2>&1 &
    app_pid=$!
    pids+=("$app_pid")
    app=http://127.0.0.1:$port/st_auth
    wait_until 60 curl -sS -o /dev/null "$app/" 2>/dev/null || fail "the application did not start: $(tail -n 3 "$run/app.log")"
}
# What the person copies out of the browser's own tools after signing in to the application.
app_cookie() {
    curl -sS -o /dev/null -w '%{redirect_url}' "$app/auth/login" | node "$here/person.mjs" --bring >"$run/back"
    curl -sS -o "$run/page.html" -D - "$(<"$run/back")" | sed -n 's/^Set-Cookie: \(session=[^;]*\).*/\1/Ip' | tr -d '\r'
}
start_app
start_agent

step 'the page itself says nothing: Dash draws it later, from _dash-layout, where slashes are escaped'
[[ $(curl -sS "$app/") != *auth/login* ]] || fail 'the page has the login link in it'
expect_contains "$(curl -sS "$app/_dash-layout")" '\u002fauth\u002flogin' 'what the page is drawn from'

step 'its session cookie'
warder add "$app/" --name app --set kind=web-session --set 'web_session.cookies=["session"]' --set "web_session.probe_url=$app/_dash-layout" \
    --set 'web_session.signed_out_text="Please log in"' 2>"$run/add.log" || fail "$(<"$run/add.log")"
cookie=$(app_cookie)
[[ $cookie == session=* ]] || fail "the application set no session: $(<"$run/page.html")"
begin_login_with_input app --browser none
say_to_login "$cookie"
wait "$login_pid" || fail "the sign-in failed: $(<"$run/login.log")"
expect_check app accepted
expect_contains "$(warder header app | curl -sS -H @- "$app/_dash-layout")" Welcome 'the page with the header line'

step 'restarted with another key: the session is over'
kill "$app_pid"
wait "$app_pid" || true
start_app
expect_check app refused token_rejected

step "a token of the same authority, verified by the application's own library"
printf 'provider-secret/with:odd+characters\n' | warder add "$issuer" --name same --yes --client-secret-stdin --set oauth.client_id=client_secret_post \
    --set oauth.client_auth=client_secret_post --set 'oauth.scopes=["openid","offline_access"]' --set 'oauth.authorize_params={ prompt = "consent" }' \
    --set 'serve.token="id"' 2>>"$run/add.log"
begin_login same --browser none
event_member open_url url | person || fail 'the person did not get through the pages'
wait "$login_pid" || fail "the sign-in failed: $(<"$run/login.log")"
expect_equal ada "$(warder header same | curl -sS -H @- "$app/api/me" | jq -r .sub)" 'whom the application takes it for'
expect_equal 401 "$(warder header same | sed 's/.\{20\}$/AAAAAAAAAAAAAAAAAAAA/' | curl -sS -o /dev/null -w '%{http_code}' -H @- "$app/api/me")" 'the answer to another signature'
stop_agent
