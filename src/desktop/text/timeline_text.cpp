// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/text/timeline_text.h"

#include "desktop/text/error_text.h"
#include "desktop/text/time_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace warder::desktop {

namespace {

constexpr int kMostNames = 3; // in one sentence

struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(TimelineText)
};

QString holdsText(const TimelineEvent& event, Seconds now)
{
    //: %1 is a time of day
    return event.expiresAt ? TimelineText::tr("The token is good until %1.").arg(nearTime(*event.expiresAt, now)) : TimelineText::tr("The token has no known end.");
}

QString whatText(const TimelineEvent& event, Seconds now)
{
    switch (event.kind) {
    case TimelineEvent::Kind::SignIn:
        //: %1 is a whole sentence
        return TimelineText::tr("Signed in. %1").arg(holdsText(event, now));
    case TimelineEvent::Kind::Refresh:
        //: %1 is a whole sentence
        return TimelineText::tr("Renewed. %1").arg(holdsText(event, now));
    case TimelineEvent::Kind::Failure:
        //: %1 is a whole sentence
        return TimelineText::tr("A renewal failed. %1").arg(errorText(event.reason, {}));
    case TimelineEvent::Kind::Rejected:
        return TimelineText::tr("A service refused the token, so another one was wanted.");
    case TimelineEvent::Kind::SessionEnd:
        //: %1 is a whole sentence
        return TimelineText::tr("The session ended. %1").arg(errorText(event.reason, {}));
    case TimelineEvent::Kind::SignOut:
        return TimelineText::tr("Signed out.");
    case TimelineEvent::Kind::NextRefresh:
        return TimelineText::tr("The next renewal is planned.");
    case TimelineEvent::Kind::NextTry:
        return TimelineText::tr("Warder tries again.");
    case TimelineEvent::Kind::TokenEnds:
        return TimelineText::tr("The token ends, and nothing renews it. Sign in again before that.");
    case TimelineEvent::Kind::SessionEnds:
        return TimelineText::tr("The session ends, whatever is renewed until then. Sign in again before that.");
    }
    return {};
}

bool covers(const TimelineSpan& span, Seconds at)
{
    return span.begin <= at && (!span.end || at < *span.end);
}

QString tokenText(const TimelineSpan& span, Seconds now)
{
    const QString begin = nearTime(span.begin, now);
    //: %1 and %2 are times of day
    return span.end ? TimelineText::tr("A token from %1 to %2.").arg(begin, nearTime(*span.end, now)) : TimelineText::tr("A token since %1, without an end.").arg(begin);
}

// What stands in the way of a profile, for the list of those that will not last.
QString worryText(const ProfileItem& item, const Outlook& outlook, Seconds now)
{
    switch (outlook.kind) {
    case Outlook::Kind::Ends:
        //: %1 is a profile, %2 a time of day
        return TimelineText::tr("%1 ends at %2").arg(item.name, nearTime(outlook.at.value_or(now), now));
    case Outlook::Kind::Uncertain:
        if (item.state == ProfileState::SigningIn)
            return TimelineText::tr("%1 is being signed in to").arg(item.name);
        return TimelineText::tr("%1 cannot be renewed at the moment").arg(item.name);
    case Outlook::Kind::NeedsPerson:
    case Outlook::Kind::SignedOut:
    case Outlook::Kind::Lasts:
        break;
    }
    if (item.state == ProfileState::Broken)
        return TimelineText::tr("the file of %1 is broken").arg(item.name);
    if (item.state == ProfileState::WaitingForKeyring || item.state == ProfileState::Locked)
        return TimelineText::tr("%1 waits for its secrets").arg(item.name);
    return TimelineText::tr("%1 needs you to sign in").arg(item.name);
}

} // namespace

QString eventText(const TimelineEvent& event, Seconds now)
{
    //: %1 is a time of day, %2 one or two whole sentences
    return TimelineText::tr("%1: %2").arg(nearTime(event.at, now), whatText(event, now));
}

QString momentText(const TimelineLane& lane, Seconds at, Seconds now)
{
    const auto find = [&lane, at](TimelineSpan::Kind kind) { return std::ranges::find_if(lane.spans, [kind, at](const TimelineSpan& span) { return span.kind == kind && covers(span, at); }); };
    const auto none = lane.spans.end();
    if (const auto outage = find(TimelineSpan::Kind::Outage); outage != none)
        //: %1 and %2 are times of day
        return TimelineText::tr("No token from %1 to %2: it could not be renewed.").arg(nearTime(outage->begin, now), nearTime(outage->end.value_or(now), now));
    if (const auto token = find(TimelineSpan::Kind::Token); token != none)
        return tokenText(*token, now);
    if (lane.planned && at >= lane.planned->first && (!lane.planned->until || at < *lane.planned->until))
        //: %1 is a duration
        return TimelineText::tr("Planned: a new token about every %1, while Warder runs.").arg(roundDuration(lane.planned->period));
    if (find(TimelineSpan::Kind::Session) != none)
        return at <= now ? TimelineText::tr("Signed in, without a token.") : TimelineText::tr("Still signed in. A token comes when a program asks for it.");
    return {};
}

QString outlookText(const TimelineLane& lane, Seconds now)
{
    const Outlook& outlook = lane.outlook;
    const ProfileItem& item = lane.item;
    switch (outlook.kind) {
    case Outlook::Kind::Lasts:
        return isRenewed(item) ? TimelineText::tr("Renewed by itself") : TimelineText::tr("Does not end");
    case Outlook::Kind::Ends:
        //: %1 is a time of day
        return TimelineText::tr("Ends %1").arg(nearTime(outlook.at.value_or(now), now));
    case Outlook::Kind::Uncertain:
        if (item.state == ProfileState::SigningIn)
            return stateText(item);
        if (!outlook.at)
            return TimelineText::tr("Cannot be renewed");
        //: %1 is a time of day
        return item.state == ProfileState::Offline ? TimelineText::tr("Offline, next try %1").arg(nearTime(*outlook.at, now))
                                                   : TimelineText::tr("Failed, next try %1").arg(nearTime(*outlook.at, now));
    case Outlook::Kind::NeedsPerson:
        return item.state == ProfileState::SignedOut ? TimelineText::tr("Sign in: programs ask") : stateText(item);
    case Outlook::Kind::SignedOut:
        return stateText(item);
    }
    return {};
}

Tone outlookTone(const TimelineLane& lane, Seconds now)
{
    switch (lane.outlook.kind) {
    case Outlook::Kind::Lasts:
        return lane.item.state == ProfileState::Refreshing ? Tone::Busy : Tone::Good;
    case Outlook::Kind::Ends:
        return lane.outlook.at && *lane.outlook.at <= now ? Tone::Bad : Tone::Warning;
    case Outlook::Kind::Uncertain:
        return Tone::Warning;
    case Outlook::Kind::NeedsPerson:
        return Tone::Bad;
    case Outlook::Kind::SignedOut:
        return Tone::Idle;
    }
    return Tone::Idle;
}

QString laneText(const TimelineLane& lane, Seconds now)
{
    //: Read aloud: %1 is a profile, %2 whether its session lasts
    return TimelineText::tr("%1, %2, %n events", nullptr, static_cast<int>(lane.events.size())).arg(lane.name, outlookText(lane, now));
}

Verdict verdictOf(const std::vector<ProfileItem>& items, Seconds until, Seconds now)
{
    int counted = 0;
    std::vector<std::pair<Outlook, const ProfileItem*>> worries;
    for (const ProfileItem& item : items) {
        const Outlook outlook = outlookOf(item, now);
        if (outlook.kind == Outlook::Kind::SignedOut)
            continue; // on purpose, and nobody waits for it
        ++counted;
        if (!outlook.lastsUntil(until))
            worries.emplace_back(outlook, &item);
    }
    const int ending = static_cast<int>(worries.size());
    // What is over already, then what ends first, then what may still come right.
    const auto urgency = [](const auto& worry) {
        const Outlook& outlook = worry.first;
        return std::make_pair(outlook.kind == Outlook::Kind::NeedsPerson ? 0 : outlook.kind == Outlook::Kind::Ends ? 1 : 2, outlook.at.value_or(0));
    };
    std::ranges::stable_sort(worries, {}, urgency);
    QStringList names;
    for (const auto& [outlook, item] : worries) {
        if (names.size() == kMostNames)
            break;
        names.append(worryText(*item, outlook, now));
    }
    const QString when = nearTime(until, now);
    if (counted == 0)
        return { Tone::Idle, TimelineText::tr("Nobody is signed in, so there is nothing that could end.") };
    if (ending == 0)
        //: %1 is a time of day
        return { Tone::Good, TimelineText::tr("All %n sessions last beyond %1, if this machine stays on and online.", nullptr, counted).arg(when) };
    QString list = names.join(TimelineText::tr("; ", "between the parts of a list"));
    if (ending > names.size())
        //: %1 is a list, the rest of which is only counted
        list = TimelineText::tr("%1; and %n more", nullptr, ending - static_cast<int>(names.size())).arg(list);
    //: %n of all sessions, %1 is how many there are, %2 a time of day, %3 a list of what is the matter
    return { Tone::Warning, TimelineText::tr("%n of %1 will not last until %2 without you: %3.", nullptr, ending).arg(QLocale().toString(counted), when, list) };
}

} // namespace warder::desktop
