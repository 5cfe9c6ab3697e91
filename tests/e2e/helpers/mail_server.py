# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
"""A stand-in for a mail server, on loopback: SMTP and IMAP with XOAUTH2 and OAUTHBEARER, as far as a client goes to sign in, to hand a letter over and
to fetch the only one.

    mail_server.py ISSUER FOLDER

What was said is in FOLDER/smtp.requests and imap.requests, without the token: mechanism, user, good or bad. Prints both ports when it listens.
"""
import base64
import os
import re
import socketserver
import sys
import threading
import urllib.error
import urllib.request

issuer, folder = sys.argv[1:3]


def is_good(token):
    request = urllib.request.Request(issuer + "/protected", headers={"Authorization": "Bearer " + token})
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status == 200
    except (urllib.error.HTTPError, ValueError):
        return False


def check(protocol, mechanism, text):
    """Whether the initial response of the mechanism is whole and its token good."""
    message = base64.b64decode(text, validate=True).decode()
    if mechanism == "XOAUTH2":
        match = re.fullmatch("user=([^\x01]+)\x01auth=Bearer ([^\x01]+)\x01\x01", message)
    else:
        match = re.fullmatch("n,a=([^\x01,]+),\x01(?:host=[^\x01]*\x01)?(?:port=[^\x01]*\x01)?auth=Bearer ([^\x01]+)\x01\x01", message)
    good = bool(match) and is_good(match[2])
    with open(os.path.join(folder, protocol + ".requests"), "a", encoding="utf-8") as log:
        log.write(f"{mechanism} {match[1] if match else '-'} {'good' if good else 'bad'}\n")
    return good


class Smtp(socketserver.StreamRequestHandler):
    def say(self, text):
        self.wfile.write((text + "\r\n").encode())

    def handle(self):
        self.say("220 test ESMTP")
        while line := self.rfile.readline().decode().strip():
            word = line.split()[0].upper()
            if word == "EHLO":
                self.say("250-test")
                self.say("250 AUTH XOAUTH2 OAUTHBEARER")
            elif word == "AUTH":
                _, mechanism, *initial = line.split()
                if not initial:
                    self.say("334 ")
                    initial = [self.rfile.readline().decode().strip()]
                self.say("235 welcome" if check("smtp", mechanism.upper(), initial[0]) else "535 refused")
            elif word == "DATA":
                self.say("354 go on")
                text = b""
                while not text.endswith(b"\r\n.\r\n"):
                    text += self.rfile.readline()
                with open(os.path.join(folder, "mail"), "wb") as mail:
                    mail.write(text)
                self.say("250 taken")
            elif word == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 fine")


class Imap(socketserver.StreamRequestHandler):
    """RFC 3501, of one mailbox with one letter, and RFC 4959 (the initial response)."""

    CAPABILITIES = "CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2 AUTH=OAUTHBEARER"
    LETTER = b"From: bob@example.com\r\nSubject: by IMAP\r\n\r\nhello\r\n"

    def say(self, text):
        self.wfile.write((text + "\r\n").encode())

    def handle(self):
        signed_in = False
        self.say(f"* OK [{self.CAPABILITIES}] test")
        while line := self.rfile.readline().decode().strip():
            tag, _, command = line.partition(" ")
            word = command.partition(" ")[0].upper()
            if word == "CAPABILITY":
                self.say("* " + self.CAPABILITIES)
            elif word == "AUTHENTICATE":
                _, mechanism, *initial = command.split()
                if not initial:
                    self.say("+ ")
                    initial = [self.rfile.readline().decode().strip()]
                signed_in = check("imap", mechanism.upper(), initial[0])
                if not signed_in:
                    self.say(tag + " NO refused")
                    continue
            elif word == "LOGOUT":
                self.say("* BYE")
                self.say(tag + " OK bye")
                return
            elif not signed_in:
                self.say(tag + " NO sign in first")
                continue
            elif word in ("SELECT", "EXAMINE"):
                for text in ("1 EXISTS", "0 RECENT", "FLAGS (\\Seen)", "OK [UIDVALIDITY 7] ", "OK [UIDNEXT 2] "):
                    self.say("* " + text)
            elif word == "LIST":
                self.say('* LIST () "/" INBOX')
            elif "FETCH" in command.upper():
                # Just what was asked for: isync takes no more.
                what = b"BODY[] {%d}\r\n%s" % (len(self.LETTER), self.LETTER) if "BODY" in command.upper() else b"FLAGS (\\Seen)"
                self.wfile.write(b"* 1 FETCH (UID 1 %s)\r\n" % what)
            self.say(tag + " OK done")


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True


smtp = Server(("127.0.0.1", 0), Smtp)
imap = Server(("127.0.0.1", 0), Imap)
print(smtp.server_address[1], imap.server_address[1])
sys.stdout.flush()
threading.Thread(target=imap.serve_forever, daemon=True).start()
smtp.serve_forever()
