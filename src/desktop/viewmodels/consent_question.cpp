// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/consent_question.h"

#include "client/qt_text.h"
#include "codec/text.h"
#include "desktop/text/time_text.h"

#include <QFileInfo>

#include <algorithm>

namespace warder::desktop {

using client::toQString;
using codec::Json;

namespace {

constexpr std::size_t kLongestName = 80;
constexpr std::size_t kLongestText = 1024;
constexpr std::size_t kMostPrograms = 8; // a longer chain says no more
constexpr std::int64_t kShortest = 5;
constexpr std::int64_t kLongest = 120; // the agent gives up after a while of its own

// Programs choose their names, folders and hints. The agent has made them harmless; the prompt does not rely on that.
QString shown(const Json& json, std::string_view member, std::size_t longest)
{
    return toQString(codec::sanitizeForDisplay(json.stringAt(member).value_or(""), longest));
}

QStringList shownAll(const Json& json, std::string_view member)
{
    QStringList texts;
    for (const std::string& text : json.stringsAt(member).value_or(std::vector<std::string> {}))
        texts.append(toQString(codec::sanitizeForDisplay(text, kLongestName)));
    return texts;
}

QString fileName(const QString& path)
{
    return QFileInfo(path).fileName();
}

} // namespace

std::optional<ConsentQuestion> ConsentQuestion::fromJson(const Json& json)
{
    if (json.stringAt("ask") != "consent")
        return {};
    ConsentQuestion question;
    question.m_profile.name = shown(json, "profile", kLongestName);
    question.m_profile.title = shown(json, "title", kLongestName);
    question.m_profile.kind = shown(json, "kind", kLongestName);
    question.m_isIdToken = json.stringAt("token_kind") == "id";
    question.m_expiresAt = json.integerAt("expires_at");
    question.m_scopes = shownAll(json, "scope");
    question.m_audience = shown(json, "audience", kLongestText);
    question.m_resources = shownAll(json, "resource");
    const Json* programs = json.find("programs");
    for (const Json& program : programs && programs->items() ? *programs->items() : codec::JsonArray {}) {
        if (question.m_programs.size() < kMostPrograms)
            question.m_programs.push_back({ shown(program, "name", kLongestName), shown(program, "path", kLongestText), shown(program, "script", kLongestText), shown(program, "label", kLongestName) });
    }
    if (question.m_programs.empty())
        question.m_programs.push_back({ {}, {}, {}, QStringLiteral("unidentified") });
    question.m_terminal = shown(json, "terminal", kLongestName);
    question.m_folder = shown(json, "working_folder", kLongestText);
    question.m_hint = shown(json, "hint", kLongestText);
    question.m_isForwarded = json.booleanAt("forwarded").value_or(false);
    question.m_offers = shownAll(json, "offers");
    question.m_patience = std::chrono::seconds(std::clamp(json.integerAt("seconds").value_or(30), kShortest, kLongest));
    return question;
}

QString ConsentQuestion::title() const
{
    const Program& asker = m_programs.front();
    if (asker.name.isEmpty())
        //: %1 is a profile
        return tr("An unknown program wants a token for %1").arg(m_profile.name);
    //: %1 is a program, %2 a profile
    return tr("%1 wants a token for %2").arg(asker.name, m_profile.name);
}

QString ConsentQuestion::remarkFor(const QString& label)
{
    if (label == QLatin1String("interpreter"))
        return tr("interpreter: the script decides");
    if (label == QLatin1String("sandboxed"))
        return tr("in a sandbox");
    if (label == QLatin1String("deleted"))
        return tr("its file is gone or was replaced");
    if (label == QLatin1String("unidentified"))
        return tr("cannot be identified");
    return {};
}

std::vector<AskerView> ConsentQuestion::askers() const
{
    std::vector<AskerView> views;
    for (const Program& program : m_programs) {
        const bool isFirst = views.empty();
        const bool isLast = views.size() + 1 == m_programs.size();
        const QString name = program.name.isEmpty() ? tr("an unknown program") : program.name;
        const QString script = fileName(program.script);
        const QString whole = script.isEmpty() ? name : name + u' ' + script;
        AskerView view { {}, {}, program.script.isEmpty() ? program.path : program.path + u' ' + program.script, remarkFor(program.label) };
        if (isFirst) {
            view.name = name;
            view.text = script;
        } else if (isLast && !m_terminal.isEmpty()) {
            //: %1 is a program, %2 a terminal such as pts/3
            view.text = tr("started by %1, terminal %2").arg(whole, m_terminal);
        } else {
            //: %1 is a program
            view.text = tr("started by %1").arg(whole);
        }
        views.push_back(view);
    }
    return views;
}

QString ConsentQuestion::surroundings() const
{
    if (m_isForwarded)
        return tr("It asks from elsewhere, over a forwarded socket: nobody here can tell which program that is.");
    //: %1 is a folder
    return m_folder.isEmpty() ? QString() : tr("Working in %1").arg(m_folder);
}

QString ConsentQuestion::hint() const
{
    //: %1 is a text that a program has given; nothing of it is checked
    return m_hint.isEmpty() ? QString() : tr("It says of itself, and nobody has checked that: “%1”").arg(m_hint);
}

QString ConsentQuestion::gets(Seconds now) const
{
    if (!m_expiresAt || *m_expiresAt <= now)
        return m_isIdToken ? tr("An ID token") : tr("An access token");
    const QString left = roundDuration(*m_expiresAt - now);
    //: %1 is a duration
    return m_isIdToken ? tr("An ID token, %1 left").arg(left) : tr("An access token, %1 left").arg(left);
}

QStringList ConsentQuestion::targets() const
{
    QStringList targets = m_resources;
    if (!m_audience.isEmpty())
        targets.prepend(m_audience);
    return targets;
}

QString ConsentQuestion::alwaysFor() const
{
    const Program& asker = m_programs.front();
    const QString script = fileName(asker.script);
    return script.isEmpty() ? asker.name : script;
}

QString ConsentQuestion::limits()
{
    return tr("Programs of your own user can imitate each other. This question protects against surprises, not against malware.");
}

} // namespace warder::desktop
