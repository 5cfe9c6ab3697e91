// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/vault_reset.h"

#include "client/qt_text.h"

namespace warder::desktop {

VaultReset::VaultReset(client::AgentClient& client, CommandLine commandLine, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_commandLine(std::move(commandLine))
{ }

VaultReset::~VaultReset() = default;

void VaultReset::start()
{
    if (m_call)
        return;
    m_call = m_commandLine.run({ QStringLiteral("reset"), QStringLiteral("--yes") }, [this](const CommandLine::Outcome& outcome) {
        m_call.reset();
        m_client.restartAgent(); // it may have been ended before something went wrong
        const QString kept = client::toQString(outcome.answer.stringAt("kept").value_or(""));
        if (!outcome.isDone)
            Q_EMIT failed(outcome.problem);
        else if (kept.isEmpty())
            Q_EMIT done(tr("There was no vault yet, so there was nothing to begin anew."));
        else
            //: %1 is the path of a folder
            Q_EMIT done(tr("The vault is empty, and the profiles are as they were. The old vault is kept in %1. Sign in to the profiles again.").arg(kept));
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

} // namespace warder::desktop
