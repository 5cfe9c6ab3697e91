// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/profile_copies.h"

#include "client/qt_text.h"
#include "desktop/private_file.h"
#include "desktop/text/error_text.h"

namespace warder::desktop {

using client::Answer;
using client::toQString;
using client::toUtf8;
using codec::Json;

ProfileCopies::ProfileCopies(client::AgentClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
{ }

ProfileCopies::~ProfileCopies() = default;

void ProfileCopies::duplicate(const QString& profile, const QString& name)
{
    m_call = m_client.call("profile.export", Json::object({ { "profile", toUtf8(profile) }, { "format", "toml" } }), [this, profile, name](const Answer& answer) {
        if (!answer) {
            Q_EMIT failed(profile, errorText(answer.error()));
            return;
        }
        Json request = Json::object({ { "text", answer->stringAt("text").value_or("") }, { "format", "profile" }, { "name", toUtf8(name) } });
        m_call = m_client.call("profile.import", request, [this, profile, name, request](const Answer& proposed) { onProposed(profile, name, request, proposed); });
    });
}

// The agent says which name is free and allowed: another one than was typed is not taken without asking.
void ProfileCopies::onProposed(const QString& profile, const QString& name, Json request, const Answer& proposed)
{
    if (!proposed) {
        Q_EMIT failed(profile, errorText(proposed.error()));
        return;
    }
    const Json* proposals = proposed->find("proposals");
    const bool hasOne = proposals && proposals->items() && !proposals->items()->empty();
    const QString free = hasOne ? toQString(proposals->items()->front().stringAt("name").value_or("")) : QString();
    if (free != name) {
        Q_EMIT failed(profile, tr("The profile cannot be called %1: the name is taken, or has other characters than a-z, 0-9, dots, dashes and underscores. %2 would do.").arg(name, free));
        return;
    }
    request.set("apply", Json::array({ toUtf8(name) }));
    m_call = m_client.call("profile.import", std::move(request), [this, profile, name](const Answer& written) {
        if (!written)
            Q_EMIT failed(profile, errorText(written.error()));
        else
            Q_EMIT duplicated(name);
    });
}

void ProfileCopies::exportTo(const QString& profile, const QString& path)
{
    m_call = m_client.call("profile.export", Json::object({ { "profile", toUtf8(profile) }, { "format", "toml" } }), [this, profile, path](const Answer& answer) {
        if (!answer)
            Q_EMIT failed(profile, errorText(answer.error()));
        else
            write(profile, path, toQString(answer->stringAt("text").value_or("")));
    });
}

void ProfileCopies::write(const QString& profile, const QString& path, const QString& text)
{
    if (const QString problem = writePrivateFile(path, text.toUtf8()); !problem.isEmpty())
        Q_EMIT failed(profile, tr("The file %1 could not be written (%2). Choose another place.").arg(path, problem));
    else
        Q_EMIT exported(path);
}

} // namespace warder::desktop
