// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/error_text.h"

#include "base/log.h"

namespace warder::server {

namespace {

// Of an address that is no profile yet (`warder add`): what to do next is to try another one. Empty where the ordinary
// sentence serves as well.
std::string addressSentence(const Error& error)
{
    const std::string host(error.param("host"));
    const std::string where = host.empty() ? "The address" : host;
    const auto isOne = [&error](auto... codes) { return ((error.code == codes) || ...); };
    if (isOne(ErrorCode::InsecureAddress))
        return where + " is asked for over http and is not on this machine, so nothing was sent. Run: warder add https://ADDRESS, or: warder add ADDRESS --set http.allow_http=true";
    if (isOne(ErrorCode::NetworkUnreachable, ErrorCode::ConnectionLost, ErrorCode::TimedOut))
        return where + " does not answer. Check the address and the network, then run: warder add ADDRESS";
    if (isOne(ErrorCode::HostNotFound))
        return "The name " + host + " cannot be found. Check the address and the network, then run: warder add ADDRESS";
    if (isOne(ErrorCode::TlsFailed))
        return where + " did not prove who it is, so nothing was sent. Check the address, then run: warder add ADDRESS";
    if (isOne(ErrorCode::ServerError, ErrorCode::RateLimited))
        return where + " has a fault of its own. Try again later: warder add ADDRESS";
    if (isOne(ErrorCode::NotJson, ErrorCode::ResponseInvalid, ErrorCode::ResponseTooLarge, ErrorCode::RedirectRefused, ErrorCode::DiscoveryInvalid))
        return concat(where, " does not answer as a provider does (", reasonOf(error.code), "). Check the address, then run: warder add ADDRESS");
    if (isOne(ErrorCode::DiscoveryIssuerMismatch))
        return concat("The provider names itself ", error.param("found"), " and not ", error.param("expected"),
                      ", so nothing more was asked. If that is the right one, run: warder add ", error.param("found"));
    return {};
}

// Why nobody said yes, and what to do now.
std::string consentSentence(std::string_view why, const std::string& profile)
{
    const std::string allow = "To allow it without a question, run: warder edit " + profile + " --set serve.consent=allow";
    if (why == "policy")
        return "Tokens of " + profile + " are not given out: its file says so. " + allow;
    if (why == "refused")
        return "You were asked whether this program may have a token of " + profile + ", and it was refused. Ask again in half a minute.";
    if (why == "timed_out")
        return "You were asked whether this program may have a token of " + profile + ", and nobody answered in time. Ask again in half a minute.";
    if (why == "cooling_down")
        return "This program was refused a token just now. Ask again in half a minute.";
    if (why == "blocked")
        return "This program was refused tokens three times, so nobody is asked for ten minutes. " + allow;
    if (why == "busy")
        return "Several programs wait for your consent already. Answer their questions, then ask again.";
    if (why == "terminal_off")
        return "Consent from a terminal is switched off, because any program of yours could use it. To switch it on, put the line "
               "consent_from_terminal = true into settings.toml beside the folder with the profiles.";
    if (why == "no_session")
        return "It cannot be told which terminal session this is, so nothing can be granted to it.";
    if (why == "check")
        return "The token of " + profile + " would go to an address of the profile's own, and its tokens are given out only after a question. " + allow;
    return "Tokens of " + profile + " are not given out without your consent, and nobody can be asked here, because there is no display. " + allow
        + ", or for a while: warder consent grant " + profile + " --for 1h";
}

} // namespace

std::string errorSentence(const Error& error, const std::string& profileName)
{
    const std::string named(error.param("profile"));
    if (profileName.empty() && named.empty()) {
        if (std::string sentence = addressSentence(error); !sentence.empty())
            return sentence;
    }
    const std::string profile = profileName.empty() ? (named.empty() ? "P" : named) : profileName;
    const std::string login = "Run: warder login " + profile;
    const std::string show = "Run: warder show " + profile;
    const std::string status = "Run: warder status";
    const auto param = [&error](std::string_view name) { return std::string(error.param(name)); };

    switch (error.code) {
    case ErrorCode::InvalidRequest:
        return "The request is not one that Warder understands: " + error.detail + ". Run: warder --help";
    case ErrorCode::InvalidProfile:
        return concat("The profile ", profile, " cannot be used", param("line").empty() ? "" : " (line " + param("line") + ")",
                      ": ", param("key"), param("key").empty() ? "" : " ", param("why"), ". Edit its file, or run: warder edit ", profile,
                      " --set key=value");
    case ErrorCode::SettingsInvalid:
        return "The file settings.toml cannot be used (" + param("why") + "), so Warder serves no tokens. Fix the file or remove it. For details, run: warder doctor";
    case ErrorCode::InvalidAddress:
        return "This address cannot be used. It should look like https://id.example.com. Run: warder add ADDRESS";
    case ErrorCode::ProfileNotFound:
        return "There is no profile " + profile + ". To see those there are, run: warder list";
    case ErrorCode::ProfileExists:
        return "There is a profile of this name already. Choose another one: warder add ADDRESS --name NAME";
    case ErrorCode::ProfileReadOnly:
        return "The profile " + profile + " belongs to the administrator and cannot be changed here. To make one of your own, run: warder add ADDRESS";
    case ErrorCode::ProfileAmbiguous:
        return "Several profiles fit: " + param("profiles") + ". Say which one is meant, for instance: warder token " + profile;
    case ErrorCode::ProfileChanged:
        return "The profile " + profile + " was changed meanwhile, so nothing was written. Look at it and try again: warder show " + profile;
    case ErrorCode::SigninNotFound:
        return "This sign-in has ended. " + login;
    case ErrorCode::ImportInvalid:
        return concat("This cannot be imported", param("line").empty() ? "" : " (line " + param("line") + ")", ": ", param("why"),
                      ". If Warder takes it for something else than it is, say what it is: warder import FILE --as FORMAT");
    case ErrorCode::SetupRefused:
        return concat(param("path").empty() ? "Nothing was changed" : "The file " + param("path") + " was left as it is", param("line").empty() ? "" : " (line " + param("line") + ")", ": ", param("why"),
                      ". Then run again: warder setup ", param("tool"), " ", profile);
    case ErrorCode::UnknownMethod:
        return "This agent does not know what was asked for. Update Warder, or run: warder agent status";
    case ErrorCode::Unsupported:
        return "Warder cannot do that for " + profile + " (" + (error.detail.empty() ? "not supported" : error.detail) + "). " + show;
    case ErrorCode::Cancelled:
        if (profileName.empty() && named.empty())
            return "It was cancelled, and nothing has changed.";
        return "It was cancelled, and nothing has changed. To sign in, run: warder login " + profile;
    case ErrorCode::SigninRequired:
        return "You are not signed in to " + profile + ". " + login;
    case ErrorCode::SessionEnded:
        return "The session of " + profile + " has ended. " + login;
    case ErrorCode::RefreshTokenRejected:
        return "The provider does not renew the session of " + profile + " any more. " + login;
    case ErrorCode::RotationInterrupted:
        return "A renewal of " + profile + " was interrupted, and the provider has replaced the token meanwhile. Sign in again. " + login;
    case ErrorCode::InteractionRequired:
        return "The provider wants you to sign in to " + profile + " yourself. " + login;
    case ErrorCode::AccessDenied:
        return "The sign-in to " + profile + " was refused at the provider. To try again, run: warder login " + profile;
    case ErrorCode::IdentityRefused:
        return concat("The server knows who signed in to ", profile, " but does not let that account in", param("who").empty() ? "" : " (" + param("who") + ")",
                      param("why").empty() ? "" : ": " + param("why"), ". Ask whoever runs it to add you, or sign in with another account. ", login);
    case ErrorCode::SecretMissing:
        return "No token has been given for " + profile + " yet. To type or paste it, run: warder login " + profile;
    case ErrorCode::SecretExpired:
        return "The token that was given for " + profile + " has ended" + (param("expired").empty() ? "" : " (" + param("expired") + ")")
            + ". Get a new one from whoever runs the service, then run: warder login " + profile;
    case ErrorCode::DeviceCodeExpired:
        return "The code was not entered in time. For a new one, run: warder login " + profile + " --flow device";
    case ErrorCode::SigninTimedOut:
        return "Nobody finished the sign-in to " + profile + " in time. " + login;
    case ErrorCode::ConsentDenied:
        return consentSentence(param("why"), profile);
    case ErrorCode::Paused:
        return "Warder gives out no tokens for a while. To end the pause, run: warder pause --end";
    case ErrorCode::PeerRefused:
        if (param("what") == "socket")
            return "No socket is made there. " + param("problem");
        if (!param("what").empty())
            return "This cannot be had over a forwarded socket (" + param("what") + "). Do it on the machine where Warder runs.";
        return "Warder serves the programs of its own user only. " + status;
    case ErrorCode::ChangedSinceSignin:
        return "The provider, client or TLS settings of " + profile + " have changed since you signed in, so nothing was sent. If that is meant, run: warder login "
            + profile;
    case ErrorCode::OtherSubject:
        return "Somebody else signed in to " + profile + " than before, so the old session stays. If that is meant, run warder logout " + profile
            + " and then: warder login " + profile;
    case ErrorCode::VaultRestored:
        return "An older copy of the vault was put back, so nothing is refreshed until you decide. To go on with it, run: warder agent accept-restored. To be safe, sign in again. " + login;
    case ErrorCode::InsecureAddress:
        if (param("why") == "private_network")
            return "The provider of " + profile + " names an endpoint at " + param("host") + ", which is in a private network, so nothing was sent. If that is right, run: warder edit "
                + profile + " --set http.allow_private=true";
        return "The address of " + profile + " is http and not on this machine, so nothing was sent. Use https, or run: warder edit " + profile
            + " --set http.allow_http=true";
    case ErrorCode::AgentLocked:
        return "Warder is locked. Run: warder unlock";
    case ErrorCode::WrongPassphrase:
        return "That is not the password. Try again: warder unlock";
    case ErrorCode::TooManyGuesses:
        return "Too many passwords are waiting to be checked, so this one was not. Wait a few seconds, then run: warder unlock";
    case ErrorCode::KeyringLocked:
        return "The keyring is locked, so Warder waits for it. Unlock it in your desktop, or run: warder unlock";
    case ErrorCode::KeyringAbsent:
        return "No keyring answers, so the vault's key cannot be had from it. Start the keyring, then run: warder status";
    case ErrorCode::KeyringNoAnswer:
        return "The keyring does not answer, so Warder waits for it. " + status;
    case ErrorCode::KeyringDismissed:
        return "The question of the keyring was dismissed, so Warder waits for it. To be asked again, run: warder unlock";
    case ErrorCode::VaultKeyMissing:
        return "The key of the vault is gone from where it was kept. Put it back. To begin with an empty vault and keep the profiles, run: warder reset";
    case ErrorCode::VaultNotChosen:
        return "No keyring answers, and nobody has said how the vault is to be protected. Run: warder agent rekey --vault passphrase, or: warder agent rekey --vault keyfile";
    case ErrorCode::VaultDamaged:
        if (error.param("why") == "gone")
            return "The vault " + param("path") + " is gone or empty, although Warder has kept sessions in it. Put it back from a backup. To start over with an empty one and keep the "
                   "profiles, run: warder reset";
        if (error.param("why") == "incomplete")
            return "The vault is not what Warder wrote last: records are missing, or older than others. It was damaged, or restored in part. Nothing is refreshed until you decide. Put "
                   "a backup back; or to go on with what is there, run: warder agent accept-restored; or to start over, run: warder reset";
        return "The vault is damaged and was left as it is. Restore it from a backup. To begin with an empty one and keep the profiles, run: warder reset";
    case ErrorCode::StorageFull:
        return "The disk is full, so the tokens of " + profile + " cannot be written. Free some space; Warder tries again by itself. " + status;
    case ErrorCode::StorageFailed:
        return "Warder cannot write its files (" + error.detail + "). Look at the folder's permissions, then run: warder status";
    case ErrorCode::NoDisplay:
        if (profileName.empty() && named.empty())
            return "There is no display to ask a question on. To unlock Warder on a terminal, run: warder unlock";
        return "There is no display to open a page or ask a question on. Run: warder login " + profile + " --flow device, or: warder login " + profile
            + " --browser none";
    case ErrorCode::BrowserFailed:
        return "The browser could not be started. Run: warder login " + profile + " --browser none";
    case ErrorCode::PortTaken:
        return "Port " + param("port") + " of the redirect address is in use by another program. End that program, or run: warder edit " + profile
            + " --set oauth.redirect_uri=";
    case ErrorCode::AgentRunning:
        return "Another warder-agent runs already. " + status;
    case ErrorCode::AgentUnavailable:
        return "The agent cannot do that now. " + status;
    case ErrorCode::CommandFailed:
        return concat("The command that fetches the token of ", profile, " failed", param("program").empty() ? "" : " (" + param("program") + ")",
                      param("why").empty() ? "" : ": " + param("why"), ". Run it by hand to see why, then run: warder refresh ", profile);
    case ErrorCode::CommandOutputInvalid:
        return concat("The command of ", profile, " ran, but its output holds no token", param("why").empty() ? "" : " (" + param("why") + ")",
                      ". Check the extraction rule: warder edit ", profile, " --set command.extract=RULE");
    case ErrorCode::TokenFileUnreadable:
        return concat("The file ", param("file"), " with the token for ", profile, " cannot be read. Check that it is there and readable, then run: warder refresh ",
                      profile);
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::ConnectionLost:
        return "The provider of " + profile + " cannot be reached. Warder tries again by itself; to try now, run: warder refresh " + profile;
    case ErrorCode::HostNotFound:
        return "The name of the provider of " + profile + " cannot be found. Check the network and the address: warder show " + profile;
    case ErrorCode::TlsFailed:
        return "The provider of " + profile + " did not prove who it is, so nothing was sent. For a private certificate authority, run: warder edit " + profile
            + " --set http.ca_file=FILE";
    case ErrorCode::ProxyRefused:
        return "The proxy refused the connection. Check http.proxy: warder show " + profile + " --all";
    case ErrorCode::TimedOut:
        return "It took too long and was given up. To try again, run: warder refresh " + profile;
    case ErrorCode::SentUnknownOutcome:
        return "The connection broke before the provider answered. Warder tries once more when a token is needed: warder token " + profile;
    case ErrorCode::ServerError:
        return "The provider of " + profile + " has a fault of its own. Warder tries again by itself; to try now, run: warder refresh " + profile;
    case ErrorCode::RateLimited:
        return "The provider of " + profile + " asks to wait. Warder tries again by itself. " + status;
    case ErrorCode::NotJson:
    case ErrorCode::ResponseInvalid:
    case ErrorCode::ResponseTooLarge:
        return "The provider of " + profile + " answered something that is not what a provider says. Check the address, or a proxy in between: warder show "
            + profile;
    case ErrorCode::RedirectRefused:
        return "The provider of " + profile + " wanted to send the request somewhere else, which is not followed. Check the address: warder show " + profile;
    case ErrorCode::InvalidClient:
        return "The provider does not accept the client id or secret of " + profile + ". Correct it: warder edit " + profile + " --set oauth.client_id=ID";
    case ErrorCode::InvalidScope:
        if (!param("scope").empty())
            return "The scope " + param("scope") + " was not granted to " + profile + ". Request a granted scope, or add it to oauth.scopes and run: warder login " + profile;
        return "The provider does not give the scopes of " + profile + ". Change them: warder edit " + profile + " --set 'oauth.scopes=[\"openid\"]'";
    case ErrorCode::InvalidTarget:
        return "The provider does not know the audience or resource of " + profile + ". Change it: warder edit " + profile + " --set oauth.audience=";
    case ErrorCode::UnauthorizedClient:
        return "The provider does not allow this client to sign in like this. Try another way: warder login " + profile + " --flow device";
    case ErrorCode::OauthError:
        return "The provider of " + profile + " refused" + (param("error").empty() ? "" : " (" + param("error") + ")") + ". " + show;
    case ErrorCode::UserinfoSubjectMismatch:
        return "The provider of " + profile + " named two different persons, so its answer is not used. " + login;
    case ErrorCode::TokenRejected:
        return "Two fresh tokens of " + profile + " were refused by the service. Check its audience, scopes and header: warder show " + profile + " --all";
    case ErrorCode::TokenUnsuitable:
        return concat("The server can never accept this token of ", profile, ": ", param("why"), ". ", show, " --all");
    case ErrorCode::NotAProvider:
        return "Nothing at this address says how to sign in. Check the address of the issuer: warder add https://ISSUER";
    case ErrorCode::NoSigninNeeded:
        return concat(param("host").empty() ? "This server" : param("host"), " asks nobody to sign in, so there is nothing to keep a token for. Use it without one; if that changes, run: warder add ADDRESS");
    case ErrorCode::MethodDisabled:
        return concat("The server of ", profile, " does not offer signing in by ", param("method"), param("offered").empty() ? "" : "; it offers " + param("offered"),
                      ". Run: warder edit ", profile, " --set flipt.method=METHOD");
    case ErrorCode::PresetNotFound:
        return concat("There is no preset ", param("preset"), ". There are: ", param("presets"), ". Run: warder add ADDRESS --preset NAME");
    case ErrorCode::DiscoveryIssuerMismatch:
        return "The provider names itself " + param("found") + " and not " + param("expected") + ", so nothing more was asked. If that is the right one, run: warder edit "
            + profile + " --set oauth.issuer=" + param("found");
    case ErrorCode::DiscoveryInvalid:
        return "What the provider says about itself cannot be used (" + param("member") + "). " + show;
    case ErrorCode::PkceUnsupported:
        return "The provider does not support PKCE with S256, which Warder does not do without. Try: warder login " + profile + " --flow device";
    case ErrorCode::ClientIdMissing:
        return "The profile " + profile + " has no client id. Register an application at the provider, then run: warder edit " + profile
            + " --set oauth.client_id=ID";
    case ErrorCode::ClientSecretMissing:
        return "The client secret of " + profile + " is missing. Run: warder edit " + profile + " --client-secret-stdin";
    case ErrorCode::EndpointMissing:
        return "The provider of " + profile + " does not offer this (" + param("endpoint") + " is missing). Try another way: warder login " + profile
            + " --flow browser, or --flow device";
    case ErrorCode::CallbackStateMismatch:
        return "This is the answer to another sign-in, so it was not used. The sign-in goes on; to begin again, run: warder login " + profile;
    case ErrorCode::CallbackIssuerMismatch:
        return "The answer came from another provider than asked, so it was not used. To begin again, run: warder login " + profile;
    case ErrorCode::CallbackInvalid:
        return "That is not the address at which a sign-in to " + profile + " ends. Copy the whole address from the browser; to begin again, run: warder login "
            + profile;
    case ErrorCode::JwtMalformed:
    case ErrorCode::JwtAlgorithmRefused:
    case ErrorCode::JwtKeyNotFound:
    case ErrorCode::JwtKeyRefused:
    case ErrorCode::JwtSignatureInvalid:
    case ErrorCode::JwtCriticalHeader:
        return concat("The signature of the provider's ID token does not hold (", reasonOf(error.code), "), so the sign-in to ", profile,
                      " was not taken over. To try again, run: warder login ", profile);
    case ErrorCode::IdTokenIssuerMismatch:
    case ErrorCode::IdTokenAudienceMismatch:
    case ErrorCode::IdTokenClaimMissing:
    case ErrorCode::IdTokenClaimInvalid:
    case ErrorCode::IdTokenNotYetValid:
    case ErrorCode::IdTokenNonceMismatch:
    case ErrorCode::IdTokenHashMismatch:
        return concat("The provider's ID token is not right (", reasonOf(error.code), param("claim").empty() ? "" : ": " + param("claim"),
                      "), so it was not taken over. To try again, run: warder login ", profile);
    case ErrorCode::IdTokenExpired:
        return "The provider's ID token had ended already. Is this machine's clock right? Then run: warder login " + profile;
    case ErrorCode::IdTokenSubjectChanged:
        return "The renewed token of " + profile + " belongs to somebody else, so it is not used. Sign in again: warder login " + profile;
    case ErrorCode::IdTokenMissing:
        return "The provider of " + profile + " gave no ID token. Ask for the scope openid, or use the access token: warder token " + profile;
    case ErrorCode::Internal:
        return "Something went wrong inside Warder. Look into the log in the state folder, then run: warder status";
    }
    return status;
}

} // namespace warder::server
