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
