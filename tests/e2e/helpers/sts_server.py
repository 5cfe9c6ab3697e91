# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
"""A stand-in for AWS's Security Token Service, on loopback: AssumeRoleWithWebIdentity and GetCallerIdentity as its API reference has them.

    sts_server.py FOLDER

The answer to the first is that of FOLDER/sts.mode: good, denied, expired, busy, garbage, half, dtd. What was asked is in FOLDER/sts.requests, the token as its sha256.
"""
import hashlib
import http.server
import os
import sys
import urllib.parse

folder = sys.argv[1]
NAMESPACE = "https://sts.amazonaws.com/doc/2011-06-15/"
GOOD = f"""<AssumeRoleWithWebIdentityResponse xmlns="{NAMESPACE}">
  <AssumeRoleWithWebIdentityResult>
    <SubjectFromWebIdentityToken>ada</SubjectFromWebIdentityToken>
    <Audience>warder-demo</Audience>
    <AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/demo/s</Arn><AssumedRoleId>AROAEXAMPLE:s</AssumedRoleId></AssumedRoleUser>
    <Credentials>
      <SessionToken>wdr-canary-session&amp;token</SessionToken>
      <SecretAccessKey>wdr-canary-secret</SecretAccessKey>
      <Expiration>2100-01-02T03:04:05Z</Expiration>
      <AccessKeyId>ASIAEXAMPLE</AccessKeyId>
    </Credentials>
    <Provider>idp.example</Provider>
  </AssumeRoleWithWebIdentityResult>
  <ResponseMetadata><RequestId>c6104cbe</RequestId></ResponseMetadata>
</AssumeRoleWithWebIdentityResponse>"""


def error(code, message):
    return f'<ErrorResponse xmlns="{NAMESPACE}"><Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error><RequestId>c6</RequestId></ErrorResponse>'


ANSWERS = {
    "good": (200, GOOD),
    "denied": (403, error("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity")),
    "expired": (400, error("ExpiredTokenException", "Token expired")),
    "busy": (503, error("ServiceUnavailable", "later")),
    "garbage": (200, "{}"),
    "half": (200, GOOD.replace("<SecretAccessKey>wdr-canary-secret</SecretAccessKey>", "")),
    "dtd": (200, '<!DOCTYPE a [<!ENTITY b "c">]>' + GOOD.replace("ASIAEXAMPLE", "&b;")),
}


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_POST(self):
        form = urllib.parse.parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode(), strict_parsing=True)
        asked = {name: values[0] for name, values in form.items()}
        if asked.get("Action") == "GetCallerIdentity":
            self.tell_caller()
            return
        digest = hashlib.sha256(asked.pop("WebIdentityToken").encode()).hexdigest()
        with open(os.path.join(folder, "sts.requests"), "a", encoding="utf-8") as log:
            log.write(" ".join(f"{name}={asked[name]}" for name in sorted(asked)) + f" {digest}\n")
        with open(os.path.join(folder, "sts.mode"), encoding="utf-8") as mode:
            self.answer(*ANSWERS[mode.read().strip()])

    def tell_caller(self):
        """To whoever signs with the key of ANSWERS and brings its session token (the signature itself is not looked at)."""
        is_known = "Credential=ASIAEXAMPLE/" in self.headers.get("Authorization", "") and self.headers.get("X-Amz-Security-Token") == "wdr-canary-session&token"
        with open(os.path.join(folder, "sts.requests"), "a", encoding="utf-8") as log:
            log.write(f"GetCallerIdentity {'known' if is_known else 'unknown'}\n")
        if is_known:
            who = "<Arn>arn:aws:sts::123456789012:assumed-role/demo/s</Arn><UserId>AROAEXAMPLE:s</UserId><Account>123456789012</Account>"
            self.answer(200, f'<GetCallerIdentityResponse xmlns="{NAMESPACE}"><GetCallerIdentityResult>{who}</GetCallerIdentityResult></GetCallerIdentityResponse>')
        else:
            self.answer(403, error("InvalidClientTokenId", "The security token included in the request is invalid"))

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", "text/xml")
        self.send_header("Content-Length", str(len(body.encode())))
        self.end_headers()
        self.wfile.write(body.encode())


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(f"http://127.0.0.1:{server.server_address[1]}/")
sys.stdout.flush()
server.serve_forever()
