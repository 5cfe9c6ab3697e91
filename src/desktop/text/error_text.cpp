// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/text/error_text.h"

#include "client/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace warder::desktop {

namespace {

struct Row
{
    QLatin1String reason;
    const char* text;
};

// The reasons whose next step is something in this window; the agent's sentences name commands.
constexpr std::array kRows {
    Row { QLatin1String("agent_gone"), QT_TRANSLATE_NOOP("ErrorText", "The agent does not answer. Restart it, then try again.") },
    Row { QLatin1String("signin_required"), QT_TRANSLATE_NOOP("ErrorText", "You are not signed in. Choose “Sign in”.") },
    Row { QLatin1String("session_ended"), QT_TRANSLATE_NOOP("ErrorText", "The session has ended. Sign in again.") },
    Row { QLatin1String("refresh_token_rejected"), QT_TRANSLATE_NOOP("ErrorText", "The provider does not renew this session any more. Sign in again.") },
    Row { QLatin1String("rotation_interrupted"), QT_TRANSLATE_NOOP("ErrorText", "A renewal was interrupted and the provider has replaced the token meanwhile. Sign in again.") },
    Row { QLatin1String("interaction_required"), QT_TRANSLATE_NOOP("ErrorText", "The provider wants you to sign in yourself. Sign in again.") },
    Row { QLatin1String("access_denied"), QT_TRANSLATE_NOOP("ErrorText", "The sign-in was refused at the provider. Try again, perhaps with another account.") },
    Row { QLatin1String("device_code_expired"), QT_TRANSLATE_NOOP("ErrorText", "The code was not entered in time. Try again to get a new one.") },
    Row { QLatin1String("signin_timed_out"), QT_TRANSLATE_NOOP("ErrorText", "Nobody finished the sign-in in time. Try again.") },
    Row { QLatin1String("cancelled"), QT_TRANSLATE_NOOP("ErrorText", "It was cancelled, and nothing has changed.") },
    Row { QLatin1String("agent_locked"), QT_TRANSLATE_NOOP("ErrorText", "Warder is locked. Choose “Unlock…”.") },
    Row { QLatin1String("wrong_passphrase"), QT_TRANSLATE_NOOP("ErrorText", "That is not the password. Try again.") },
    Row { QLatin1String("network_unreachable"), QT_TRANSLATE_NOOP("ErrorText", "The provider cannot be reached. Warder tries again by itself.") },
    Row { QLatin1String("connection_lost"), QT_TRANSLATE_NOOP("ErrorText", "The connection to the provider broke. Warder tries again by itself.") },
    Row { QLatin1String("host_not_found"), QT_TRANSLATE_NOOP("ErrorText", "The provider's name cannot be found. Check the network and the address.") },
    Row { QLatin1String("timed_out"), QT_TRANSLATE_NOOP("ErrorText", "It took too long and was given up. Try again.") },
    Row { QLatin1String("server_error"), QT_TRANSLATE_NOOP("ErrorText", "The provider has a fault of its own. Warder tries again by itself.") },
    Row { QLatin1String("rate_limited"), QT_TRANSLATE_NOOP("ErrorText", "The provider asks to wait. Warder tries again by itself.") },
    Row { QLatin1String("not_a_provider"), QT_TRANSLATE_NOOP("ErrorText", "Nothing at this address says how to sign in. Check the address of the issuer.") },
    Row { QLatin1String("invalid_address"), QT_TRANSLATE_NOOP("ErrorText", "This address cannot be used. It should look like https://id.example.com.") },
    Row { QLatin1String("client_id_missing"), QT_TRANSLATE_NOOP("ErrorText", "A client id is needed. Register an application at the provider and enter its id.") },
    Row { QLatin1String("profile_exists"), QT_TRANSLATE_NOOP("ErrorText", "There is a profile of this name already. Choose another name.") },
    Row { QLatin1String("callback_invalid"), QT_TRANSLATE_NOOP("ErrorText", "That is not the address at which this sign-in ends. Copy the whole address from the browser.") },
    Row { QLatin1String("callback_state_mismatch"), QT_TRANSLATE_NOOP("ErrorText", "That address belongs to another sign-in. This one goes on.") },
    Row { QLatin1String("browser_failed"), QT_TRANSLATE_NOOP("ErrorText", "No browser could be started. Copy the address and open it yourself.") },
    Row { QLatin1String("profile_not_found"), QT_TRANSLATE_NOOP("ErrorText", "There is no such profile any more.") },
    Row { QLatin1String("profile_read_only"), QT_TRANSLATE_NOOP("ErrorText", "This profile belongs to the administrator and cannot be changed here.") },
    Row { QLatin1String("profile_changed"), QT_TRANSLATE_NOOP("ErrorText", "The profile was changed meanwhile, so nothing was written. Look at it and try again.") },
    Row { QLatin1String("signin_not_found"), QT_TRANSLATE_NOOP("ErrorText", "This sign-in has ended. Start it again.") },
    Row { QLatin1String("secret_missing"), QT_TRANSLATE_NOOP("ErrorText", "No token has been given yet. Choose “Sign in” and paste it.") },
    Row { QLatin1String("secret_expired"), QT_TRANSLATE_NOOP("ErrorText", "The token that was given has ended. Get a new one from whoever runs the service, then sign in with it.") },
    Row { QLatin1String("changed_since_signin"), QT_TRANSLATE_NOOP("ErrorText", "The provider, the client or the TLS settings have changed since you signed in, so nothing was sent. If that is meant, sign in again.") },
    Row { QLatin1String("other_subject"), QT_TRANSLATE_NOOP("ErrorText", "Somebody else signed in than before, so the old session stays. If that is meant, sign out first.") },
    Row { QLatin1String("vault_restored"), QT_TRANSLATE_NOOP("ErrorText", "An older copy of the vault was put back, so nothing is renewed. Sign in again to be safe.") },
    Row { QLatin1String("insecure_address"), QT_TRANSLATE_NOOP("ErrorText", "The address is http and not on this computer, or it is in a private network although its provider is not. Nothing was sent. If that is right, allow it with the setting http.allow_http or http.allow_private.") },
    Row { QLatin1String("no_display"), QT_TRANSLATE_NOOP("ErrorText", "The agent knows of no display to show a page or a question on. Sign in on another device instead.") },
    Row { QLatin1String("sent_unknown_outcome"), QT_TRANSLATE_NOOP("ErrorText", "The connection broke before the provider answered. Warder tries once more when a token is needed.") },
    Row { QLatin1String("tls_failed"), QT_TRANSLATE_NOOP("ErrorText", "The provider did not prove who it is, so nothing was sent. For a private certificate authority, set http.ca_file.") },
    Row { QLatin1String("proxy_refused"), QT_TRANSLATE_NOOP("ErrorText", "The proxy refused the connection. Check the setting http.proxy.") },
    Row { QLatin1String("not_json"), QT_TRANSLATE_NOOP("ErrorText", "The provider answered something that is not what a provider says. Check the address, or a proxy in between.") },
    Row { QLatin1String("response_invalid"), QT_TRANSLATE_NOOP("ErrorText", "The provider answered something that is not what a provider says. Check the address, or a proxy in between.") },
    Row { QLatin1String("response_too_large"), QT_TRANSLATE_NOOP("ErrorText", "The provider answered something that is not what a provider says. Check the address, or a proxy in between.") },
    Row { QLatin1String("redirect_refused"), QT_TRANSLATE_NOOP("ErrorText", "The provider wanted to send the request somewhere else, which is not followed. Check the address.") },
    Row { QLatin1String("invalid_client"), QT_TRANSLATE_NOOP("ErrorText", "The provider does not accept the client id or the client secret. Correct them under “Edit the settings…”.") },
    Row { QLatin1String("invalid_scope"), QT_TRANSLATE_NOOP("ErrorText", "The provider does not give the scopes that the profile asks for. Change oauth.scopes under “Edit the settings…”.") },
    Row { QLatin1String("invalid_target"), QT_TRANSLATE_NOOP("ErrorText", "The provider does not know the audience or resource that the profile asks for. Change oauth.audience under “Edit the settings…”.") },
    Row { QLatin1String("unauthorized_client"), QT_TRANSLATE_NOOP("ErrorText", "The provider does not allow this client to sign in like this. Try another way.") },
    Row { QLatin1String("oauth_error"), QT_TRANSLATE_NOOP("ErrorText", "The provider refused. Check the settings of the profile against what it says.") },
    Row { QLatin1String("userinfo_subject_mismatch"), QT_TRANSLATE_NOOP("ErrorText", "The provider named two different persons, so its answer is not used. Sign in again.") },
    Row { QLatin1String("discovery_invalid"), QT_TRANSLATE_NOOP("ErrorText", "What the provider says about itself cannot be used. Ask whoever runs it.") },
    Row { QLatin1String("pkce_unsupported"), QT_TRANSLATE_NOOP("ErrorText", "The provider does not support PKCE with S256, which Warder does not do without. Try signing in on another device.") },
    Row { QLatin1String("client_secret_missing"), QT_TRANSLATE_NOOP("ErrorText", "The provider wants a client secret. Give it under “Edit the settings…”.") },
    Row { QLatin1String("endpoint_missing"), QT_TRANSLATE_NOOP("ErrorText", "The provider does not offer this.") },
    Row { QLatin1String("callback_issuer_mismatch"), QT_TRANSLATE_NOOP("ErrorText", "The answer came from another issuer than asked, so it was not used. Try again.") },
    Row { QLatin1String("jwt_malformed"), QT_TRANSLATE_NOOP("ErrorText", "The provider's ID token is no token of the kind it should be, so the sign-in was not taken over.") },
    Row { QLatin1String("jwt_algorithm_refused"), QT_TRANSLATE_NOOP("ErrorText", "The provider's ID token is not signed in a way that proves anything, so the sign-in was not taken over.") },
    Row { QLatin1String("jwt_key_not_found"), QT_TRANSLATE_NOOP("ErrorText", "The provider's ID token is signed with a key that the provider does not name, so the sign-in was not taken over.") },
    Row { QLatin1String("jwt_key_refused"), QT_TRANSLATE_NOOP("ErrorText", "The provider's key is too weak to prove anything, so the sign-in was not taken over.") },
    Row { QLatin1String("jwt_signature_invalid"), QT_TRANSLATE_NOOP("ErrorText", "The signature of the provider's ID token does not hold, so the sign-in was not taken over.") },
    Row { QLatin1String("jwt_critical_header"), QT_TRANSLATE_NOOP("ErrorText", "The provider's ID token wants something to be understood that Warder does not know, so the sign-in was not taken over.") },
    Row { QLatin1String("id_token_issuer_mismatch"), QT_TRANSLATE_NOOP("ErrorText", "The provider's ID token names another issuer, so the sign-in was not taken over.") },
    Row { QLatin1String("id_token_audience_mismatch"), QT_TRANSLATE_NOOP("ErrorText", "The provider's ID token is for another audience, so the sign-in was not taken over.") },
    Row { QLatin1String("id_token_nonce_mismatch"), QT_TRANSLATE_NOOP("ErrorText", "The provider's ID token belongs to another sign-in (its nonce is another), so it was not taken over.") },
    Row { QLatin1String("id_token_hash_mismatch"), QT_TRANSLATE_NOOP("ErrorText", "The provider's ID token does not belong to the access token that came with it, so the sign-in was not taken over.") },
    Row { QLatin1String("id_token_claim_missing"), QT_TRANSLATE_NOOP("ErrorText", "Something is missing in the provider's ID token, so the sign-in was not taken over.") },
    Row { QLatin1String("id_token_claim_invalid"), QT_TRANSLATE_NOOP("ErrorText", "The provider's ID token is not right, so the sign-in was not taken over.") },
    Row { QLatin1String("id_token_not_yet_valid"), QT_TRANSLATE_NOOP("ErrorText", "The provider's ID token is not valid yet. Is this machine's clock right?") },
    Row { QLatin1String("id_token_expired"), QT_TRANSLATE_NOOP("ErrorText", "The provider's ID token had ended already. Is this machine's clock right?") },
    Row { QLatin1String("id_token_subject_changed"), QT_TRANSLATE_NOOP("ErrorText", "The renewed token belongs to somebody else, so it is not used. Sign in again.") },
    Row { QLatin1String("id_token_missing"), QT_TRANSLATE_NOOP("ErrorText", "The provider gave no ID token. Ask for the scope openid.") },
};

} // namespace

QString errorText(const QString& reason, const QString& message)
{
    const auto row = std::ranges::find_if(kRows, [&reason](const Row& candidate) { return reason == candidate.reason; });
    if (row != kRows.end())
        return QCoreApplication::translate("ErrorText", row->text);
    return message.isEmpty() ? QCoreApplication::translate("ErrorText", "Something went wrong (%1).").arg(reason) : message;
}

QString errorText(const wire::RemoteError& error)
{
    return errorText(client::toQString(error.reason), client::toQString(error.message));
}

} // namespace warder::desktop
