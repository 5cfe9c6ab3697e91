// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/grants_model.h"

#include "client/qt_text.h"
#include "codec/text.h"
#include "desktop/text/time_text.h"

#include <QFileInfo>

namespace warder::desktop {

using client::toQString;
using codec::Json;

namespace {

constexpr std::size_t kLongest = 1024;

// Programs choose their names and paths.
QString shown(const Json& json, std::string_view member)
{
    return toQString(codec::sanitizeForDisplay(json.stringAt(member).value_or(""), kLongest));
}

QString joined(const Json& json, std::string_view member)
{
    QStringList texts;
    for (const std::string& one : json.stringsAt(member).value_or(std::vector<std::string> {}))
        texts.append(toQString(codec::sanitizeForDisplay(one, kLongest)));
    return texts.join(u' ');
}

} // namespace

GrantsModel::GrantsModel(Now now, QObject* parent)
    : QAbstractTableModel(parent)
    , m_now(std::move(now))
{ }

void GrantsModel::show(const Json& grants)
{
    beginResetModel();
    m_grants.clear();
    for (const Json& json : grants.items() ? *grants.items() : codec::JsonArray {}) {
        Grant grant;
        grant.id = shown(json, "id");
        grant.profile = shown(json, "profile");
        if (const Json* subject = json.find("subject")) {
            grant.name = shown(*subject, "name");
            grant.isSession = subject->stringAt("kind") == "session";
            const QString script = shown(*subject, "script");
            grant.script = QFileInfo(script).fileName();
            grant.path = script.isEmpty() ? shown(*subject, "path") : shown(*subject, "path") + u' ' + script;
        }
        QStringList what { json.stringAt("token_kind") == "id" ? tr("ID token") : tr("Access token") };
        for (const char* member : { "scope", "resource" }) {
            if (const QString words = joined(json, member); !words.isEmpty())
                what.append(words);
        }
        if (const QString audience = shown(json, "audience"); !audience.isEmpty())
            what.append(audience);
        grant.what = what.join(QStringLiteral(" · "));
        grant.until = shown(json, "until");
        grant.endsAt = json.integerAt("until");
        grant.lastUsedAt = json.integerAt("last_used_at");
        m_grants.push_back(std::move(grant));
    }
    endResetModel();
}

int GrantsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grants.size());
}

int GrantsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int { kColumns };
}

QString GrantsModel::text(const Grant& grant, int column) const
{
    switch (column) {
    case SubjectColumn: {
        const QString name = grant.name.isEmpty() ? tr("An unknown program") : grant.script.isEmpty() ? grant.name : grant.name + u' ' + grant.script;
        //: %1 is the program that a terminal session began with
        return grant.isSession ? tr("Everything in a session of %1").arg(name) : name;
    }
    case ProfileColumn:
        return grant.profile;
    case WhatColumn:
        return grant.what;
    case UntilColumn:
        if (grant.endsAt)
            return clockTime(*grant.endsAt, m_now());
        return grant.until == QLatin1String("always") ? tr("always") : tr("the session ends");
    case LastUsedColumn:
        return grant.lastUsedAt ? agoText(*grant.lastUsedAt, m_now()) : tr("not yet");
    default:
        return {};
    }
}

QVariant GrantsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Grant& grant = m_grants[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(grant, index.column());
    case Qt::ToolTipRole: // escaped: a tooltip takes for markup what looks like it
        return (index.column() == SubjectColumn && !grant.path.isEmpty() ? grant.path : text(grant, index.column())).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        if (index.column() != SubjectColumn)
            return text(grant, index.column());
        //: Read aloud: %1 is a program, %2 what it may have, %3 a profile, %4 until when
        return tr("%1 may have %2 of %3 until %4").arg(text(grant, SubjectColumn), grant.what, grant.profile, text(grant, UntilColumn));
    case IdRole:
        return grant.id;
    default:
        return {};
    }
}

QVariant GrantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SubjectColumn:
        return tr("Who");
    case ProfileColumn:
        return tr("Profile");
    case WhatColumn:
        return tr("May have");
    case UntilColumn:
        return tr("Until");
    case LastUsedColumn:
        return tr("Last used");
    default:
        return {};
    }
}

} // namespace warder::desktop
