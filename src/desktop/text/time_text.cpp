// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/text/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace warder::desktop {

namespace {

constexpr Seconds kMinute = 60;
constexpr Seconds kHour = 60 * kMinute;
constexpr Seconds kDay = 24 * kHour;

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

QString number(Seconds value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

// The person's way of writing a time, without seconds: some locales' short format has them.
QString timeOfDay(const QTime& time)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")).remove(QStringLiteral(".ss"));
    return QLocale().toString(time, format);
}

QString padded(Seconds value)
{
    const QString digits = number(value);
    return value < 10 ? QLocale().zeroDigit() + digits : digits;
}

} // namespace

QString exactDuration(Seconds left)
{
    left = std::max<Seconds>(left, 0);
    if (left < kMinute)
        return TimeText::tr("%1 s").arg(number(left));
    if (left < kHour)
        return TimeText::tr("%1 min %2 s").arg(number(left / kMinute), padded(left % kMinute));
    if (left < kDay)
        return TimeText::tr("%1 h %2 min").arg(number(left / kHour), padded(left % kHour / kMinute));
    return TimeText::tr("%1 d %2 h").arg(number(left / kDay), number(left % kDay / kHour));
}

QString roundDuration(Seconds left)
{
    left = std::max<Seconds>(left, 0);
    if (left < kMinute)
        return TimeText::tr("%1 s").arg(number(left));
    if (left < kHour)
        return TimeText::tr("%1 min").arg(number(left / kMinute));
    if (left < kDay)
        return TimeText::tr("%1 h").arg(number(left / kHour));
    return TimeText::tr("%1 d").arg(number(left / kDay));
}

QString clockTime(Seconds at, Seconds now)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(at);
    const QString clock = timeOfDay(time.time());
    if (time.date() == QDateTime::fromSecsSinceEpoch(now).date())
        return clock;
    //: %1 is a short date, %2 a time of day
    return TimeText::tr("%1, %2").arg(QLocale().toString(time.date(), QLocale::ShortFormat), clock);
}

QString timeOfDay(Seconds at)
{
    return timeOfDay(QDateTime::fromSecsSinceEpoch(at).time());
}

QString nearTime(Seconds at, Seconds now)
{
    const QDate today = QDateTime::fromSecsSinceEpoch(now).date();
    const qint64 days = today.daysTo(QDateTime::fromSecsSinceEpoch(at).date());
    if (days == 0)
        return timeOfDay(at);
    //: %1 is a day of the week, %2 a time of day
    return std::abs(days) < 6 ? TimeText::tr("%1, %2").arg(shortDay(at), timeOfDay(at)) : clockTime(at, now);
}

QString shortDay(Seconds at)
{
    //: A day in a row of days, in the format of QDate: the name of the weekday and the number of the day
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(at).date(), TimeText::tr("ddd d"));
}

QString longInstant(Seconds at)
{
    //: %1 is a date, %2 a time of day
    return TimeText::tr("%1, %2").arg(QLocale().toString(QDateTime::fromSecsSinceEpoch(at).date(), QLocale::LongFormat), timeOfDay(at));
}

QString agoText(Seconds at, Seconds now)
{
    const Seconds ago = now - at;
    if (ago < kMinute)
        return TimeText::tr("just now");
    if (ago < kHour)
        return TimeText::tr("%1 min ago").arg(number(ago / kMinute));
    return clockTime(at, now);
}

QString instantText(Seconds at, Seconds now)
{
    // Beyond these years no calendar of ours can name it; a server may write any number.
    if (at < 0 || at > Seconds { 253'402'300'799 })
        return number(at);
    const QDateTime time = QDateTime::fromSecsSinceEpoch(at);
    //: %1 is a date, %2 a time of day with seconds
    const QString exact = TimeText::tr("%1 %2").arg(QLocale().toString(time.date(), QLocale::ShortFormat), QLocale().toString(time.time(), QStringLiteral("HH:mm:ss")));
    if (at > now)
        //: %1 is an instant, %2 a duration
        return TimeText::tr("%1 (in %2)").arg(exact, roundDuration(at - now));
    //: %1 is an instant, %2 a duration
    return TimeText::tr("%1 (%2 ago)").arg(exact, roundDuration(now - at));
}

} // namespace warder::desktop
