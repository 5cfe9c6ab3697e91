// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/sockets_model.h"

#include "client/qt_text.h"

namespace warder::desktop {

using client::toQString;
using codec::Json;

SocketsModel::SocketsModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void SocketsModel::show(const Json& sockets)
{
    beginResetModel();
    m_sockets.clear();
    for (const Json& json : sockets.items() ? *sockets.items() : codec::JsonArray {}) {
        QStringList profiles;
        for (const std::string& profile : json.stringsAt("profiles").value_or(std::vector<std::string> {}))
            profiles.append(toQString(profile));
        const QString names = profiles.join(QStringLiteral(", "));
        const QString problem = toQString(json.stringAt("problem").value_or(""));
        const auto connections = static_cast<int>(json.integerAt("connections").value_or(0));
        m_sockets.push_back({ toQString(json.stringAt("path").value_or("")),
                              //: %1 is a list of profiles
                              json.booleanAt("access_only").value_or(false) ? tr("%1 (access tokens only)").arg(names) : names,
                              problem.isEmpty() ? tr("%n connected", nullptr, connections) : problem });
    }
    endResetModel();
}

int SocketsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sockets.size());
}

int SocketsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int { kColumns };
}

QVariant SocketsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Socket& socket = m_sockets[static_cast<std::size_t>(index.row())];
    const QString& text = index.column() == PathColumn ? socket.path : index.column() == ProfilesColumn ? socket.profiles : socket.state;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return text.toHtmlEscaped();
    case PathRole:
        return socket.path;
    default:
        return {};
    }
}

QVariant SocketsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PathColumn:
        return tr("Socket");
    case ProfilesColumn:
        return tr("Gives out");
    case StateColumn:
        return tr("Now");
    default:
        return {};
    }
}

} // namespace warder::desktop
