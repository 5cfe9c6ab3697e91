// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/activity_row.h"

#include "client/qt_text.h"
#include "codec/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace warder::desktop {

using client::toQString;
using codec::Json;

namespace {

constexpr std::size_t kLongest = 200;

struct ActivityText
{
    Q_DECLARE_TR_FUNCTIONS(ActivityText)
};

QString text(const Json& json, std::string_view member)
{
    return toQString(codec::sanitizeForDisplay(json.stringAt(member).value_or(""), kLongest));
}

QStringList texts(const Json& json, std::string_view member)
{
    QStringList list;
    for (const std::string& item : json.stringsAt(member).value_or(std::vector<std::string> {}))
        list.append(toQString(codec::sanitizeForDisplay(item, kLongest)));
    return list;
}

struct Words
{
    QLatin1String word;
    const char* text;
};

constexpr std::array kServed {
    Words { QLatin1String("once"), QT_TRANSLATE_NOOP("ActivityText", "Served, allowed once") },
    Words { QLatin1String("session"), QT_TRANSLATE_NOOP("ActivityText", "Served, allowed for its session") },
    Words { QLatin1String("until"), QT_TRANSLATE_NOOP("ActivityText", "Served, allowed for a time") },
    Words { QLatin1String("always"), QT_TRANSLATE_NOOP("ActivityText", "Served, always allowed") },
};
constexpr std::array kRefused {
    Words { QLatin1String("policy"), QT_TRANSLATE_NOOP("ActivityText", "Refused: this profile gives nothing out") },
    Words { QLatin1String("refused"), QT_TRANSLATE_NOOP("ActivityText", "Refused by you") },
    Words { QLatin1String("timed_out"), QT_TRANSLATE_NOOP("ActivityText", "Refused: nobody answered the question") },
    Words { QLatin1String("cooling_down"), QT_TRANSLATE_NOOP("ActivityText", "Refused again without a question") },
    Words { QLatin1String("blocked"), QT_TRANSLATE_NOOP("ActivityText", "Refused: it had asked too often") },
    Words { QLatin1String("busy"), QT_TRANSLATE_NOOP("ActivityText", "Refused: too many questions at once") },
    Words { QLatin1String("no_display"), QT_TRANSLATE_NOOP("ActivityText", "Refused: there was no screen to ask on") },
};
constexpr std::array kReasons {
    Words { QLatin1String("shown"), QT_TRANSLATE_NOOP("ActivityText", "Shown to you") },
    Words { QLatin1String("signin_required"), QT_TRANSLATE_NOOP("ActivityText", "Nothing: nobody was signed in") },
    Words { QLatin1String("session_ended"), QT_TRANSLATE_NOOP("ActivityText", "Nothing: the session had ended") },
    Words { QLatin1String("refresh_token_rejected"), QT_TRANSLATE_NOOP("ActivityText", "Nothing: the session had ended") },
    Words { QLatin1String("agent_locked"), QT_TRANSLATE_NOOP("ActivityText", "Nothing: Warder was locked") },
    Words { QLatin1String("paused"), QT_TRANSLATE_NOOP("ActivityText", "Nothing: Warder was paused") },
    Words { QLatin1String("network_unreachable"), QT_TRANSLATE_NOOP("ActivityText", "Nothing: the provider could not be reached") },
    Words { QLatin1String("consent_denied"), QT_TRANSLATE_NOOP("ActivityText", "Refused") },
};

QString find(std::span<const Words> rows, const QString& word)
{
    const auto row = std::ranges::find_if(rows, [&word](const Words& candidate) { return word == candidate.word; });
    return row == rows.end() ? QString() : QCoreApplication::translate("ActivityText", row->text);
}

} // namespace

ActivityRow ActivityRow::fromJson(const Json& json)
{
    ActivityRow row;
    row.id = json.integerAt("id").value_or(0);
    row.time = json.integerAt("time").value_or(0);
    row.answer = text(json, "answer");
    const Json* details = json.find("details");
    if (!details)
        return row;
    row.programs = texts(*details, "programs");
    row.scopes = texts(*details, "scope");
    row.tokenKind = text(*details, "token_kind");
    row.targets = texts(*details, "resource");
    if (const QString audience = text(*details, "audience"); !audience.isEmpty())
        row.targets.prepend(audience);
    row.tool = text(*details, "tool");
    row.url = text(*details, "url");
    row.hint = text(*details, "hint");
    row.consent = text(*details, "consent");
    row.why = text(*details, "why");
    row.forwardedBy = text(*details, "forwarded");
    return row;
}

QString ActivityRow::who() const
{
    if (!forwardedBy.isEmpty())
        //: %1 is the path of a socket
        return ActivityText::tr("Somebody elsewhere, over %1").arg(forwardedBy);
    return programs.isEmpty() ? ActivityText::tr("An unknown program") : programs.join(QStringLiteral(" ← "));
}

QString ActivityRow::what() const
{
    QStringList parts { tokenKind == QLatin1String("id") ? ActivityText::tr("ID token") : ActivityText::tr("Access token") };
    if (!scopes.isEmpty())
        parts.append(scopes.join(u' '));
    if (!targets.isEmpty())
        //: %1 is what a token is for: an address or name
        parts.append(ActivityText::tr("for %1").arg(targets.join(u' ')));
    if (!tool.isEmpty())
        parts.append(url.isEmpty() ? tool : tool + u' ' + url);
    return parts.join(QStringLiteral(" · "));
}

QString ActivityRow::outcome() const
{
    if (answer == QLatin1String("served")) {
        const QString words = find(kServed, consent);
        return words.isEmpty() ? ActivityText::tr("Served") : words;
    }
    if (answer == QLatin1String("consent_denied") && !why.isEmpty()) {
        if (const QString words = find(kRefused, why); !words.isEmpty())
            return words;
    }
    const QString words = find(kReasons, answer);
    //: %1 is a reason in one word, such as server_error
    return words.isEmpty() ? ActivityText::tr("Nothing (%1)").arg(answer) : words;
}

} // namespace warder::desktop
