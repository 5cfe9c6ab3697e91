// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/by_hand.h"

#include "client/qt_text.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace warder::desktop {

using client::toUtf8;
using codec::Json;
using Form = ByHandField::Form;

namespace {

struct ByHand
{
    Q_DECLARE_TR_FUNCTIONS(ByHand)
};

Json listOf(const QStringList& words)
{
    Json list = Json::array();
    for (const QString& word : words)
        list.append(toUtf8(word));
    return list;
}

Json valueOf(Form form, const QString& text)
{
    switch (form) {
    case Form::Text:
        return Json(toUtf8(text));
    case Form::Words:
        return listOf(text.split(QRegularExpression(QStringLiteral("[,\\s]+")), Qt::SkipEmptyParts));
    case Form::Command:
        return listOf(QProcess::splitCommand(text));
    }
    return {};
}

} // namespace

std::vector<ByHandKind> byHandKinds()
{
    return {
        { QStringLiteral("static"),
          ByHand::tr("A token that I have"),
          ByHand::tr("You paste the token at the sign-in. Warder keeps it in the vault and reminds you before it ends."),
          { { QStringLiteral("static.expires"), ByHand::tr("It &ends on"), QStringLiteral("2027-01-31"), Form::Text, false },
            { QStringLiteral("check.url"), ByHand::tr("A&ddress that tells whether it works"), QStringLiteral("https://api.example.com/me"), Form::Text, false } } },
        { QStringLiteral("command"),
          ByHand::tr("A command that prints a token"),
          ByHand::tr("Warder runs the command at the sign-in and before the token ends. You are asked before a command is written into a profile."),
          { { QStringLiteral("command.argv"), ByHand::tr("Co&mmand line"), QStringLiteral("vault-login --print-token"), Form::Command, true },
            { QStringLiteral("command.extract"), ByHand::tr("Where in its output the token is, if not all of i&t"), QStringLiteral("json:status.token"), Form::Text, false },
            { QStringLiteral("command.life"), ByHand::tr("How long a token lives, if it does not say so its&elf"), QStringLiteral("1h"), Form::Text, false } } },
        { QStringLiteral("web-session"),
          ByHand::tr("A web page's session cookie"),
          ByHand::tr("You sign in on the page; its session cookie is kept and handed to your programs."),
          { { QStringLiteral("web_session.url"), ByHand::tr("Address of the pa&ge to sign in on"), QStringLiteral("https://app.example.com/"), Form::Text, true },
            { QStringLiteral("web_session.cookies"), ByHand::tr("Coo&kies that are the session"), QStringLiteral("session"), Form::Words, true },
            { QStringLiteral("web_session.probe_url"), ByHand::tr("A&ddress that tells whether it still holds"), QStringLiteral("https://app.example.com/"), Form::Text, false },
            { QStringLiteral("web_session.signed_out_text"), ByHand::tr("T&ext on that page for those who are signed out"), QStringLiteral("Log in"), Form::Text, false } } },
    };
}

Json byHandValues(const ByHandKind& kind, const QMap<QString, QString>& typed)
{
    Json values = Json::object({ { "kind", toUtf8(kind.kind) } });
    for (const ByHandField& field : kind.fields) {
        if (const QString text = typed.value(field.key).trimmed(); !text.isEmpty())
            values.set(toUtf8(field.key), valueOf(field.form, text));
    }
    return values;
}

std::optional<Json> settingsFromLines(const QString& text, int* badLine)
{
    Json values = Json::object();
    int number = 0;
    for (const QString& raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto equals = line.indexOf(u'=');
        const QString key = line.left(std::max<qsizetype>(equals, 0)).trimmed();
        if (key.isEmpty()) {
            *badLine = number;
            return {};
        }
        values.set(toUtf8(key), toUtf8(line.mid(equals + 1).trimmed()));
    }
    return values;
}

} // namespace warder::desktop
