#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# msmtp and neomutt send mail through a server that wants the token, by both mechanisms; isync fetches it by IMAP.
. "$(dirname "$0")/lib.sh"

needs msmtp neomutt mbsync python3
start_all
python3 "$helpers/mail_server.py" "$issuer" "$run" >"$run/smtp.port" 2>"$run/smtp.log" &
pids+=($!)
wait_until 20 test -s "$run/smtp.port" || fail 'the server did not start'
read -r port imap_port <"$run/smtp.port"

# was_sent SUBJECT MECHANISM
was_sent() {
    expect_contains "$(<"$run/mail")" "$1" 'the mail'
    expect_equal "$2 ada@example.com good" "$(tail -n 1 "$run/smtp.requests")" 'how it was sent'
    rm "$run/mail"
}

for mechanism in xoauth2 oauthbearer; do
    step "msmtp, $mechanism"
    printf 'account default\nhost 127.0.0.1\nport %s\ntls off\nauth %s\nuser ada@example.com\nfrom ada@example.com\npasswordeval "warder credential mail good"\n' \
        "$port" $mechanism >"$run/msmtprc"
    chmod 600 "$run/msmtprc"
    printf 'Subject: by msmtp %s\n\nhello\n' $mechanism >"$run/letter"
    msmtp -C "$run/msmtprc" bob@example.com <"$run/letter" >"$run/out" 2>&1 || fail "msmtp cannot send: $(<"$run/out")"
    was_sent "by msmtp $mechanism" "${mechanism^^}"

    step "neomutt, $mechanism"
    cat >"$run/muttrc" <<END
set smtp_url="smtp://ada@example.com@127.0.0.1:$port/"
set smtp_authenticators="$mechanism"
set smtp_oauth_refresh_command="warder credential mail good"
set ssl_starttls=no
set ssl_force_tls=no
set from="ada@example.com"
set record=""
set copy=no
END
    TERM=dumb neomutt -n -F "$run/muttrc" -s "by neomutt $mechanism" bob@example.com <"$run/letter" >"$run/out" 2>&1 || fail "neomutt cannot send: $(<"$run/out")"
    was_sent "by neomutt $mechanism" "${mechanism^^}"
done

step 'isync, by IMAP'
mkdir "$run/letters"
cat >"$run/mbsyncrc" <<END
IMAPAccount account
Host 127.0.0.1
Port $imap_port
User ada@example.com
PassCmd "warder credential mail good"
AuthMechs XOAUTH2
SSLType None

IMAPStore far
Account account

MaildirStore near
Path $run/letters/
Inbox $run/letters/inbox

Channel all
Far :far:
Near :near:
Create Near
Sync Pull New
END
mbsync -c "$run/mbsyncrc" all >"$run/out" 2>&1 || fail "isync cannot fetch: $(<"$run/out")"
expect_equal 'XOAUTH2 ada@example.com good' "$(<"$run/imap.requests")" 'how it signed in'
expect_contains "$(cat "$run/letters/inbox"/*/*)" 'Subject: by IMAP' 'the letter'

step 'the whole answer of the mechanism'
expect_equal "user=ada@example.com|auth=Bearer $(warder token good)||" \
    "$(warder credential mail good --xoauth2 ada@example.com | base64 -d | tr '\001' '|')" 'XOAUTH2'
expect_equal "n,a=ada@example.com,|auth=Bearer $(warder token good)||" \
    "$(warder credential mail good --oauthbearer ada@example.com | base64 -d | tr '\001' '|')" 'OAUTHBEARER'
expect_exit 2 warder credential mail good --xoauth2 $'ada\001auth=Bearer x'
expect_equal '' "$out" 'the answer to a name with a field in it'

step 'no sign-in: nothing to send'
expect_exit 0 warder logout good
expect_exit 3 warder credential mail good
expect_equal '' "$out" 'standard output'
expect_contains "$err" 'warder login good' 'what to do'
expect_no_canary "$run"/*.log "$run"/*.requests
stop_agent
