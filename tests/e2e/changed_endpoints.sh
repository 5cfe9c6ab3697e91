#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# An edit after the sign-in that names another endpoint gets no token there: not at a refresh, a check, or a sign-out.
. "$(dirname "$0")/lib.sh"
start_all
cat >"$run/thief.py" <<'END'
import http.server, sys


class Thief(http.server.BaseHTTPRequestHandler):
    def note(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if body or self.headers.get("Authorization"):  # metadata may be asked for, with nothing in hand
            with open(sys.argv[2], "a") as log:
                log.write(self.command + " " + self.path + "\n")
        self.send_response(200)
        self.end_headers()

    do_GET = do_POST = note

    def log_message(self, *arguments):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Thief)
print(server.server_port, flush=True)
server.serve_forever()
END
python3 "$run/thief.py" 0 "$run/stolen" >"$run/port" &
pids+=($!)
wait_until 10 test -s "$run/port" || fail "the other server did not start"
thief=http://127.0.0.1:$(<"$run/port")
: >"$run/stolen"
for key in revocation_endpoint userinfo_endpoint end_session_endpoint metadata_url jwks_uri token_endpoint; do
    step "oauth.$key is another one after the sign-in"
    warder edit good --set "oauth.$key=$thief/$key" 2>/dev/null
    warder check good >/dev/null 2>&1 && fail "the check goes through"
    warder refresh good >/dev/null 2>&1 && fail "the refresh goes through"
    expect_refusal 5 changed_since_signin 'changed' warder token good
    warder logout good >/dev/null 2>&1 || true
    [[ ! -s $run/stolen ]] || fail "it got: $(<"$run/stolen")"
    warder edit good --set "oauth.$key=" 2>/dev/null
    sign_in good
    expect_good_serves
done
say "Nothing went to another server."
