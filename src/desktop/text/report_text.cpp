// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/text/report_text.h"

#include "client/qt_text.h"
#include "codec/redact.h"
#include "codec/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace warder::desktop {

namespace {

constexpr std::size_t kLongestLine = 2000;
constexpr qsizetype kShortestWord = 2; // one letter says nothing, and is everywhere

QString oneLine(const QString& line)
{
    return client::toQString(codec::sanitizeForDisplay(codec::redact(client::toUtf8(line)), kLongestLine));
}

} // namespace

ReportText::ReportText(QString home, QString machine)
    : m_home(std::move(home))
    , m_machine(std::move(machine))
{
    if (m_home.size() > 1)
        m_words.emplace_back(m_home, QStringLiteral("~"));
    hide(m_machine, QStringLiteral("this-machine"));
    hide(m_home.section(u'/', -1), QStringLiteral("this-user"));
}

void ReportText::hide(const QString& word, const QString& stand)
{
    if (word.size() < kShortestWord || word == QLatin1String("localhost"))
        return;
    const auto place = std::ranges::find_if(m_words, [&word](const auto& one) { return one.first.size() < word.size(); });
    m_words.insert(place, { word, stand });
}

void ReportText::addProfile(const QString& name)
{
    hide(name, QStringLiteral("profile-%1").arg(++m_profiles));
}

void ReportText::addHost(const QString& host)
{
    if (!host.isEmpty() && !m_hosts.contains(host))
        hide(host, standInFor(host));
}

QString ReportText::standInFor(const QString& host)
{
    auto found = m_hosts.find(host);
    if (found == m_hosts.end())
        found = m_hosts.insert(host, QStringLiteral("host-%1").arg(m_hosts.size() + 1));
    return *found;
}

QString ReportText::redacted(const QString& text)
{
    static const QRegularExpression url(QStringLiteral("(\\b[a-z][a-z0-9+.-]*:/{2,3})([^/\\s\"'<>:]+)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mail(QStringLiteral("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+"));
    QStringList lines;
    for (const QString& raw : text.split(u'\n')) {
        QString line = oneLine(raw);
        for (auto found = url.globalMatch(line); found.hasNext();) {
            const QString host = found.next().captured(2);
            if (host != QLatin1String("127.0.0.1") && host != QLatin1String("localhost"))
                addHost(host);
        }
        line.replace(mail, QStringLiteral("‹e-mail›"));
        for (const auto& [word, stand] : m_words) {
            const QRegularExpression whole(QStringLiteral("(?<![A-Za-z0-9_-])%1(?![A-Za-z0-9_-])").arg(QRegularExpression::escape(word)));
            line.replace(whole, stand);
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace warder::desktop
