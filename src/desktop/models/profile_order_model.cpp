// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/profile_order_model.h"

#include "desktop/models/outlook.h"
#include "desktop/text/state_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <set>

namespace warder::desktop {

namespace {

using Grouping = ListChoice::Grouping;
using Sorting = ListChoice::Sorting;

constexpr std::array kGroupings { std::pair { QLatin1String("tag"), Grouping::Tag }, std::pair { QLatin1String("kind"), Grouping::Kind }, std::pair { QLatin1String("state"), Grouping::State },
                                  std::pair { QLatin1String("none"), Grouping::None } };
constexpr std::array kSortings { std::pair { QLatin1String("own"), Sorting::Own }, std::pair { QLatin1String("name"), Sorting::Name }, std::pair { QLatin1String("ends"), Sorting::EndsFirst },
                                 std::pair { QLatin1String("attention"), Sorting::AttentionFirst } };
constexpr int kOrderStep = 10;
constexpr std::int64_t kLast = std::numeric_limits<std::int64_t>::max();

template<class Words, class Value = typename Words::value_type::second_type>
Value fromWord(const Words& words, const QString& word)
{
    const auto found = std::ranges::find_if(words, [&word](const auto& pair) { return word == pair.first; });
    return found == words.end() ? words.front().second : found->second;
}

template<class Words, class Value>
QString toWord(const Words& words, Value value)
{
    return std::ranges::find(words, value, [](const auto& pair) { return pair.second; })->first;
}

QString firstUpper(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

// What somebody wants to see first: 0 needs them, 1 soon, 2 works, 3 rests.
int attention(const ProfileItem& item, Seconds now)
{
    switch (toneOf(item, now)) {
    case Tone::Bad:
        return 0;
    case Tone::Warning:
        return 1;
    case Tone::Good:
    case Tone::Busy:
        return 2;
    case Tone::Idle:
        return item.state == ProfileState::Offline || item.state == ProfileState::WaitingForKeyring ? 1 : 3;
    }
    return 3;
}

QString attentionText(int rank)
{
    switch (rank) {
    case 0:
        return ProfileOrderModel::tr("Needs you");
    case 1:
        return ProfileOrderModel::tr("Look here");
    case 2:
        return ProfileOrderModel::tr("Works");
    default:
        return ProfileOrderModel::tr("At rest");
    }
}

std::int64_t endOf(const ProfileItem& item, Seconds now)
{
    if (!item.holdsToken(now))
        return kLast;
    const Outlook outlook = outlookOf(item, now);
    return outlook.kind == Outlook::Kind::Ends ? outlook.at.value_or(kLast - 2) : item.expiresAt ? kLast / 2 + *item.expiresAt / 2 : kLast - 1;
}

} // namespace

ListChoice ListChoice::fromWords(const QString& words)
{
    return { fromWord(kGroupings, words.section(u' ', 0, 0)), fromWord(kSortings, words.section(u' ', 1, 1)), words.section(u' ', 2) };
}

QString ListChoice::words() const
{
    return (QStringList { toWord(kGroupings, grouping), toWord(kSortings, sorting), tag }).join(u' ').trimmed();
}

ProfileOrderModel::ProfileOrderModel(const ProfileListModel& source, Now now, QObject* parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_now(std::move(now))
{
    connect(&source, &QAbstractItemModel::modelAboutToBeReset, this, &ProfileOrderModel::beginResetModel);
    connect(&source, &QAbstractItemModel::modelReset, this, [this] {
        readAll();
        m_rows.clear();
        std::ranges::copy_if(m_order, std::back_inserter(m_rows), [this](int row) { return isShown(row); });
        endResetModel();
    });
    connect(&source, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) { onInserted(first, last); });
    connect(&source, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex&, int first, int last) { onRemoved(first, last); });
    connect(&source, &QAbstractItemModel::dataChanged, this, &ProfileOrderModel::onChanged);
    readAll();
    show();
}

// --- What it shows ----------------------------------------------------------------------------------------------------------

int ProfileOrderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProfileOrderModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const int source = m_rows[row];
    if (source < 0)
        return {};
    if (role != HeadingRole)
        return m_source.index(source).data(role);
    const Entry& entry = m_entries[static_cast<std::size_t>(source)];
    const int before = row == 0 ? -1 : m_rows[row - 1];
    const bool isFirst = before < 0 || m_entries[static_cast<std::size_t>(before)].group != entry.group;
    return isFirst ? entry.group : QString();
}

QHash<int, QByteArray> ProfileOrderModel::roleNames() const
{
    QHash<int, QByteArray> names = m_source.roleNames();
    names.insert(HeadingRole, "heading");
    return names;
}

int ProfileOrderModel::rowOf(const QString& name) const
{
    const auto found = std::ranges::find_if(m_rows, [this, &name](int row) { return row >= 0 && itemAt(row).name == name; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QStringList ProfileOrderModel::tags() const
{
    std::set<QString> all;
    for (const ProfileItem& item : m_source.items())
        all.insert(item.tags.begin(), item.tags.end());
    return { all.begin(), all.end() };
}

// --- Order and search -------------------------------------------------------------------------------------------------------

ProfileOrderModel::Entry ProfileOrderModel::entryOf(const ProfileItem& item) const
{
    Entry entry;
    entry.key = (QStringList { item.name, item.title, item.endpoint, item.kind, item.tags.join(u' ') }).join(u'\n').toLower();
    switch (m_choice.grouping) {
    case Grouping::Tag:
        entry.group = item.group.isEmpty() ? tr("Other") : firstUpper(item.group);
        entry.groupRank = item.group.isEmpty() ? 1 : 0;
        break;
    case Grouping::Kind:
        entry.group = kindText(item.kind);
        break;
    case Grouping::State:
        entry.groupRank = attention(item, m_now());
        entry.group = attentionText(entry.groupRank);
        break;
    case Grouping::None:
        break;
    }
    switch (m_choice.sorting) {
    case Sorting::Own:
        entry.rank = item.order;
        break;
    case Sorting::Name:
        break;
    case Sorting::EndsFirst:
        entry.rank = endOf(item, m_now());
        break;
    case Sorting::AttentionFirst:
        entry.rank = attention(item, m_now());
        break;
    }
    return entry;
}

bool ProfileOrderModel::isShown(int sourceRow) const
{
    if (!m_choice.tag.isEmpty() && !itemAt(sourceRow).tags.contains(m_choice.tag))
        return false;
    const QString& key = m_entries[static_cast<std::size_t>(sourceRow)].key;
    return std::ranges::all_of(m_words, [&key](const QString& word) { return key.contains(word); });
}

bool ProfileOrderModel::dependsOnTime() const
{
    return m_choice.grouping == Grouping::State || m_choice.sorting == Sorting::EndsFirst || m_choice.sorting == Sorting::AttentionFirst;
}

void ProfileOrderModel::readAll()
{
    m_entries.clear();
    m_entries.reserve(m_source.items().size());
    for (const ProfileItem& item : m_source.items())
        m_entries.push_back(entryOf(item));
    // A heading over everything says nothing.
    if (m_choice.grouping == Grouping::Tag && std::ranges::all_of(m_entries, [](const Entry& entry) { return entry.groupRank == 1; })) {
        for (Entry& entry : m_entries)
            entry.group.clear();
    }
    order();
}

void ProfileOrderModel::order()
{
    m_order.resize(m_entries.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::sort(m_order, [this](int a, int b) {
        const Entry& x = m_entries[static_cast<std::size_t>(a)];
        const Entry& y = m_entries[static_cast<std::size_t>(b)];
        if (x.groupRank != y.groupRank)
            return x.groupRank < y.groupRank;
        if (const int groups = x.group.compare(y.group); groups != 0)
            return groups < 0;
        return x.rank != y.rank ? x.rank < y.rank : itemAt(a).name < itemAt(b).name;
    });
}

// Tells as little as happened: some rows more, some fewer, or everything.
void ProfileOrderModel::show(std::vector<int> before)
{
    std::vector<int> after;
    after.reserve(m_order.size());
    std::ranges::copy_if(m_order, std::back_inserter(after), [this](int row) { return isShown(row); });
    const auto head = std::ranges::mismatch(before, after);
    const auto same = head.in1 - before.begin();
    const auto isBehind = [same](const auto& place, const auto& all) { return place.base() - all.begin() > same; };
    auto oldEnd = before.rbegin();
    auto newEnd = after.rbegin();
    while (oldEnd != before.rend() && newEnd != after.rend() && isBehind(oldEnd, before) && isBehind(newEnd, after) && *oldEnd == *newEnd) {
        ++oldEnd;
        ++newEnd;
    }
    const int first = static_cast<int>(same);
    const int gone = static_cast<int>(oldEnd.base() - before.begin()) - first;
    const int come = static_cast<int>(newEnd.base() - after.begin()) - first;
    if (gone == 0 && come == 0) {
        m_rows = std::move(after);
    } else if (gone == 0) {
        m_rows = std::move(before);
        beginInsertRows({}, first, first + come - 1);
        m_rows = std::move(after);
        endInsertRows();
    } else if (come == 0) {
        m_rows = std::move(before);
        beginRemoveRows({}, first, first + gone - 1);
        m_rows = std::move(after);
        endRemoveRows();
    } else {
        beginResetModel();
        m_rows = std::move(after);
        endResetModel();
    }
    // The row that is now first of its group, or no longer, has a heading or none.
    if (const int next = first + come; (gone != 0) != (come != 0) && next < rowCount())
        Q_EMIT dataChanged(index(next), index(next), { HeadingRole, Qt::SizeHintRole });
}

void ProfileOrderModel::setSearch(const QString& text)
{
    if (std::exchange(m_search, text) == text)
        return;
    m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    show();
}

void ProfileOrderModel::setChoice(const ListChoice& choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    retranslate();
    Q_EMIT choiceChanged();
}

void ProfileOrderModel::retranslate()
{
    beginResetModel();
    readAll();
    m_rows.clear();
    std::ranges::copy_if(m_order, std::back_inserter(m_rows), [this](int row) { return isShown(row); });
    endResetModel();
}

// --- What happens to the profiles -------------------------------------------------------------------------------------------

void ProfileOrderModel::onInserted(int first, int last)
{
    std::vector<int> before = m_rows;
    for (int& row : before)
        row += row >= first ? last - first + 1 : 0;
    m_rows = before;
    readAll();
    show(std::move(before));
}

void ProfileOrderModel::onRemoved(int first, int last)
{
    std::vector<int> before = m_rows;
    for (int& row : before)
        row = row < first ? row : row > last ? row - (last - first + 1) : -1;
    m_rows = before;
    readAll();
    show(std::move(before));
}

void ProfileOrderModel::onChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    const bool isTimeAlone = !roles.isEmpty();
    if (isTimeAlone && !dependsOnTime()) {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
        return;
    }
    if (isTimeAlone || dependsOnTime()) {
        readAll();
    } else {
        for (int row = first.row(); row <= last.row(); ++row) {
            Entry entry = entryOf(itemAt(row));
            Entry& known = m_entries[static_cast<std::size_t>(row)];
            const bool isUngrouped = known.group.isEmpty() && entry.groupRank == known.groupRank;
            if ((entry.group != known.group && !isUngrouped) || entry.groupRank != known.groupRank || entry.rank != known.rank) {
                readAll(); // it belongs elsewhere
                break;
            }
            known.key = std::move(entry.key);
        }
    }
    show();
    for (int row = 0; row < rowCount(); ++row) {
        const int source = m_rows[static_cast<std::size_t>(row)];
        if (source < first.row() || source > last.row())
            continue;
        // One that changed, or all of them: then at once.
        const int end = first.row() == last.row() ? row : rowCount() - 1;
        Q_EMIT dataChanged(index(row), index(end), roles);
        break;
    }
}

// --- Moving -----------------------------------------------------------------------------------------------------------------

std::optional<ProfileOrderModel::Orders> ProfileOrderModel::ordersForMove(int row, int by) const
{
    const int other = row + by;
    if (m_choice.sorting != Sorting::Own || m_choice.grouping == Grouping::State || !m_words.isEmpty() || row < 0 || other < 0 || row >= rowCount() || other >= rowCount())
        return {};
    const auto entry = [this](int shown) -> const Entry& { return m_entries[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(shown)])]; };
    if (entry(row).group != entry(other).group)
        return {};
    std::vector<const ProfileItem*> wanted; // the whole group as it should be
    for (int shown = 0; shown < rowCount(); ++shown) {
        const int moved = shown == row ? other : shown == other ? row : shown;
        if (entry(shown).group == entry(row).group)
            wanted.push_back(&itemAt(m_rows[static_cast<std::size_t>(moved)]));
    }
    // From either end, each gets a new number only where its own no longer fits.
    Orders down;
    const ProfileItem* before = nullptr;
    int number = 0;
    for (const ProfileItem* item : wanted) {
        const bool fits = !before || item->order > number || (item->order == number && before->name < item->name);
        number = fits ? item->order : number + kOrderStep;
        if (!fits)
            down.emplace_back(item->name, number);
        before = item;
    }
    Orders up;
    const ProfileItem* after = nullptr;
    for (auto place = wanted.rbegin(); place != wanted.rend(); ++place) {
        const ProfileItem* item = *place;
        const bool fits = !after || item->order < number || (item->order == number && item->name < after->name);
        number = fits ? item->order : number - kOrderStep;
        if (!fits)
            up.emplace_back(item->name, number);
        after = item;
    }
    Orders& fewer = up.size() < down.size() ? up : down;
    const bool isForbidden = std::ranges::any_of(fewer, [this](const auto& change) {
        const ProfileItem* item = m_source.find(change.first);
        return !item || item->isReadOnly;
    });
    if (isForbidden || fewer.size() > kMostMoves)
        return {};
    return std::move(fewer);
}

} // namespace warder::desktop
