// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/diagnostics_model.h"

#include "client/qt_text.h"
#include "desktop/models/profile_item.h"
#include "desktop/private_file.h"
#include "desktop/text/report_text.h"
#include "wire/socket_path.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSysInfo>

#include <algorithm>

namespace warder::desktop {

using client::Answer;
using client::toQString;
using codec::Json;

namespace {

constexpr int kMostProfiles = 200;
constexpr qint64 kLogBytes = 64 * 1024; // of its end
constexpr qsizetype kLogLines = 300;
constexpr int kParts = 3;

QString endOfLog(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("(cannot be read: %1)").arg(file.errorString());
    file.seek(std::max<qint64>(0, file.size() - kLogBytes));
    const QStringList lines = QString::fromUtf8(file.read(kLogBytes)).split(u'\n');
    return QStringList(lines.mid(std::max<qsizetype>(0, lines.size() - kLogLines))).join(u'\n');
}

QString line(const QString& name, const QString& value)
{
    return QStringLiteral("%1: %2\n").arg(name, value.isEmpty() ? QStringLiteral("(unknown)") : value);
}

QString surroundings()
{
    return line(QStringLiteral("warder-desktop"), QCoreApplication::applicationVersion()) + line(QStringLiteral("Qt"), QString::fromLatin1(qVersion()))
        + line(QStringLiteral("System"), QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion() + u' ' + QSysInfo::currentCpuArchitecture())
        + line(QStringLiteral("Desktop"), qEnvironmentVariable("XDG_CURRENT_DESKTOP") + u' ' + qEnvironmentVariable("XDG_SESSION_TYPE")) + line(QStringLiteral("Locale"), QLocale().name());
}

QString stateOf(const Json& profile)
{
    const auto text = [&profile](std::string_view name) { return toQString(profile.stringAt(name).value_or("")); };
    const Json* error = profile.find("last_error");
    return QStringList { text("kind"), text("flow"), text("state"), text("reason"), error ? toQString(error->stringAt("reason").value_or("")) : QString() }.join(QStringLiteral(" | "));
}

} // namespace

DiagnosticsModel::DiagnosticsModel(client::AgentClient& client, CommandLine commandLine, QString logFile, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_commandLine(std::move(commandLine))
    , m_logFile(std::move(logFile))
{ }

DiagnosticsModel::~DiagnosticsModel() = default;

QString DiagnosticsModel::defaultLogFile()
{
    return toQString(wire::folders().state + "/agent.log");
}

void DiagnosticsModel::collect()
{
    m_parts = kParts;
    m_status = {};
    m_profiles = {};
    m_doctor = {};
    m_statusCall = m_client.call("agent.status", Json::object(), [this](const Answer& answer) {
        if (answer)
            m_status = *answer;
        onPart();
    });
    m_profilesCall = m_client.call("profile.list", Json::object({ { "limit", kMostProfiles } }), [this](const Answer& answer) {
        if (answer)
            m_profiles = *answer;
        onPart();
    });
    m_doctorCall = m_commandLine.run({ QStringLiteral("doctor") }, [this](CommandLine::Outcome outcome) {
        m_doctor = std::move(outcome);
        onPart();
    });
    Q_EMIT changed();
}

void DiagnosticsModel::onPart()
{
    if (--m_parts > 0)
        return;
    compose();
    Q_EMIT changed();
}

void DiagnosticsModel::compose()
{
    ReportText hidden(QDir::homePath(), QSysInfo::machineHostName());
    const Json* list = m_profiles.find("profiles");
    const codec::JsonArray none;
    const codec::JsonArray& profiles = list && list->items() ? *list->items() : none;
    for (const Json& profile : profiles) {
        hidden.addProfile(toQString(profile.stringAt("name").value_or("")));
        hidden.addHost(ProfileItem::fromJson(profile).host().section(u':', 0, 0));
    }
    QString text = QStringLiteral("Warder, diagnostics of %1\nNames of profiles, hosts and people are replaced; no token, password or key is in here. Read it before you send it.\n\n")
                       .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    text += surroundings();
    text += QStringLiteral("\n# What warder doctor finds\n");
    const Json* findings = m_doctor.answer.find("findings");
    if (findings && findings->items()) {
        for (const Json& finding : *findings->items())
            text += toQString(finding.stringAt("state").value_or("") + ": " + finding.stringAt("text").value_or("") + "\n");
    } else {
        text += m_doctor.problem + u'\n';
    }
    text += QStringLiteral("\n# The agent\n");
    for (const char* name : { "version", "protocol", "locked", "clock_skew", "profiles", "states", "vault" }) {
        if (const Json* value = m_status.find(name))
            text += line(QString::fromLatin1(name), toQString(value->string() ? *value->string() : value->dump()));
    }
    text += QStringLiteral("\n# Profiles: kind | flow | state | reason | last error\n");
    for (const Json& profile : profiles)
        text += stateOf(profile) + u'\n';
    text += QStringLiteral("\n# The end of the log\n") + endOfLog(m_logFile);
    m_report = hidden.redacted(text);
}

QString DiagnosticsModel::save(const QString& path) const
{
    const QString problem = writePrivateFile(path, m_report.toUtf8());
    //: %1 is the path of a file, %2 what the system said
    return problem.isEmpty() ? QString() : tr("%1 could not be written: %2").arg(path, problem);
}

} // namespace warder::desktop
