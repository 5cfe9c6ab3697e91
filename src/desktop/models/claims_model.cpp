// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/claims_model.h"

#include "client/qt_text.h"
#include "codec/text.h"
#include "desktop/text/time_text.h"

#include <QLocale>

#include <algorithm>

namespace warder::desktop {

using client::toQString;
using codec::Json;

namespace {

constexpr std::size_t kRoot = 0;
constexpr std::size_t kLongestName = 200;
constexpr std::size_t kLongestValue = 400; // in its row
constexpr std::size_t kLongestExact = 4000; // in the tooltip

bool isSimple(const Json& value)
{
    return !value.isArray() && !value.isObject();
}

// One value in words. A number keeps its digits: it may be an id, which no grouping may change.
std::string plain(const Json& value)
{
    if (const std::string* text = value.string())
        return *text;
    return value.dump();
}

} // namespace

ClaimsModel::ClaimsModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_nodes(1)
{ }

void ClaimsModel::clear()
{
    if (m_nodes.size() == 1)
        return;
    beginResetModel();
    m_nodes.assign(1, {});
    endResetModel();
}

void ClaimsModel::show(const Json& header, const Json& claims, Seconds now)
{
    beginResetModel();
    m_nodes.assign(1, {});
    if (header.isObject() && claims.isObject()) {
        fill(add(kRoot, tr("Claims")), ClaimPlace::Claims, claims, now);
        fill(add(kRoot, tr("Header")), ClaimPlace::Header, header, now);
    }
    endResetModel();
}

std::size_t ClaimsModel::add(std::size_t parent, QString name)
{
    const std::size_t node = m_nodes.size();
    m_nodes.push_back({ parent, static_cast<int>(m_nodes[parent].children.size()), std::move(name), {}, {}, {}, {} });
    m_nodes[parent].children.push_back(node);
    return node;
}

// How deep it goes was bounded where the text was parsed.
void ClaimsModel::fill(std::size_t parent, ClaimPlace place, const Json& object, Seconds now)
{
    for (const auto& [name, value] : *object.members())
        describe(add(parent, toQString(codec::sanitizeForDisplay(name, kLongestName))), place, name, value, now);
}

void ClaimsModel::describe(std::size_t node, ClaimPlace place, const std::string& name, const Json& value, Seconds now)
{
    const QString key = toQString(name);
    m_nodes[node].meaning = claimMeaning(place, key);
    if (const auto seconds = value.integer(); seconds && isInstantClaim(place, key)) {
        m_nodes[node].value = instantText(*seconds, now);
        //: %1 is a time in UTC such as 2026-01-02T03:04:05Z, %2 the number that stands in the token
        m_nodes[node].exact = tr("%1, in the token: %2").arg(toQString(codec::formatRfc3339(*seconds)), QString::number(*seconds));
        return;
    }
    if (value.isObject()) {
        fill(node, place, value, now);
        return;
    }
    std::string text;
    if (const auto* items = value.items(); items && !std::ranges::all_of(*items, isSimple)) {
        int count = 0;
        for (const Json& item : *items)
            describe(add(node, QString::number(++count)), place, {}, item, now);
        return;
    } else if (items) {
        for (const Json& item : *items)
            text += (text.empty() ? "" : ", ") + plain(item);
    } else {
        text = plain(value);
    }
    m_nodes[node].value = toQString(codec::sanitizeForDisplay(text, kLongestValue));
    m_nodes[node].exact = toQString(codec::sanitizeForDisplay(text, kLongestExact));
}

std::size_t ClaimsModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<std::size_t>(index.internalId()) : kRoot;
}

QModelIndex ClaimsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(m_nodes[nodeOf(parent)].children[static_cast<std::size_t>(row)]));
}

QModelIndex ClaimsModel::parent(const QModelIndex& child) const
{
    const std::size_t parent = m_nodes[nodeOf(child)].parent;
    return parent == kRoot ? QModelIndex() : createIndex(m_nodes[parent].row, 0, static_cast<quintptr>(parent));
}

int ClaimsModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(m_nodes[nodeOf(parent)].children.size());
}

int ClaimsModel::columnCount(const QModelIndex&) const
{
    return kColumns;
}

QVariant ClaimsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = m_nodes[nodeOf(index)];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? node.name : index.column() == ValueColumn ? node.value : node.meaning;
    case Qt::ToolTipRole: // a tooltip guesses what is markup, so nothing in it may look like it
        return index.column() == ValueColumn ? node.exact.toHtmlEscaped() : QString();
    case Qt::AccessibleTextRole:
        if (index.column() != NameColumn || node.value.isEmpty())
            return {};
        //: Read aloud: %1 is the name of a claim, %2 its value, %3 what it means
        return node.meaning.isEmpty() ? tr("%1: %2").arg(node.name, node.value) : tr("%1: %2. %3").arg(node.name, node.value, node.meaning);
    default:
        return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Claim");
    case ValueColumn:
        return tr("Value");
    case MeaningColumn:
        return tr("What it means");
    default:
        return {};
    }
}

} // namespace warder::desktop
