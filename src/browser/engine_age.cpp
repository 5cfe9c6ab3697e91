// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "browser/engine_age.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace warder::browser {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(EngineAge)
};

struct Release
{
    int major;
    int year;
    int month;
    int day;
};
// The stable releases for the desktop, as Chromium's release blog has them.
constexpr auto kReleases = std::to_array<Release>({
    { 83, 2020, 5, 19 },   { 84, 2020, 7, 14 },   { 85, 2020, 8, 25 },  { 86, 2020, 10, 6 },  { 87, 2020, 11, 17 }, { 88, 2021, 1, 19 },
    { 89, 2021, 3, 2 },    { 90, 2021, 4, 14 },   { 91, 2021, 5, 25 },  { 92, 2021, 7, 20 },  { 93, 2021, 8, 31 },  { 94, 2021, 9, 21 },
    { 95, 2021, 10, 19 },  { 96, 2021, 11, 15 },  { 97, 2022, 1, 4 },   { 98, 2022, 2, 1 },   { 99, 2022, 3, 1 },   { 100, 2022, 3, 29 },
    { 101, 2022, 4, 26 },  { 102, 2022, 5, 24 },  { 103, 2022, 6, 21 }, { 104, 2022, 8, 2 },  { 105, 2022, 8, 30 }, { 106, 2022, 9, 27 },
    { 107, 2022, 10, 25 }, { 108, 2022, 11, 29 }, { 109, 2023, 1, 10 }, { 110, 2023, 2, 7 },  { 111, 2023, 3, 7 },  { 112, 2023, 4, 4 },
    { 113, 2023, 5, 2 },   { 114, 2023, 5, 30 },  { 115, 2023, 7, 18 }, { 116, 2023, 8, 15 }, { 117, 2023, 9, 12 }, { 118, 2023, 10, 10 },
    { 119, 2023, 10, 31 }, { 120, 2023, 12, 5 },  { 121, 2024, 1, 23 }, { 122, 2024, 2, 20 }, { 123, 2024, 3, 19 }, { 124, 2024, 4, 16 },
    { 125, 2024, 5, 14 },  { 126, 2024, 6, 11 },  { 127, 2024, 7, 23 }, { 128, 2024, 8, 20 }, { 129, 2024, 9, 17 }, { 130, 2024, 10, 15 },
});
constexpr int kDaysBetween = 28;
constexpr int kMaxMajor = 1000;

} // namespace

QDate chromiumReleased(const QString& version)
{
    bool isNumber = false;
    const int major = version.section(u'.', 0, 0).toInt(&isNumber);
    if (!isNumber || major < kReleases.front().major || major > kMaxMajor)
        return {};
    const auto found = std::ranges::find(kReleases, major, &Release::major);
    const Release& known = found == kReleases.end() ? kReleases.back() : *found;
    return QDate(known.year, known.month, known.day).addDays(kDaysBetween * (major - known.major));
}

QString engineSentence(const QString& qtVersion, const QString& chromium, const QString& patches, const QDate& today)
{
    const QString engine = Words::tr("Qt WebEngine %1 (Chromium %2, security fixes up to %3)").arg(qtVersion, chromium.section(u'.', 0, 0), patches.section(u'.', 0, 0));
    const QDate released = chromiumReleased(patches);
    if (!released.isValid())
        return Words::tr("%1, of unknown age.").arg(engine);
    const qint64 days = released.daysTo(today);
    constexpr int kYear = 365;
    constexpr int kMonth = 30;
    if (days >= 2 * kYear) {
        //: %1 names the engine
        return Words::tr("%1: its fixes are %n years old.", nullptr, static_cast<int>(days / kYear)).arg(engine);
    }
    //: %1 names the engine
    return Words::tr("%1: its fixes are %n months old.", nullptr, static_cast<int>(std::max<qint64>(days / kMonth, 0)))
        .arg(engine);
}

} // namespace warder::browser
