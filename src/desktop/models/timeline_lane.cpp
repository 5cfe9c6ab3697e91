// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/timeline_lane.h"

#include <algorithm>
#include <tuple>

namespace warder::desktop {

namespace {

using SpanKind = TimelineSpan::Kind;
using EventKind = TimelineEvent::Kind;

constexpr Seconds kSameMoment = 5; // the row and the token's own times are written one after the other

// Reads the rows one after the other and keeps what is open: a token, a session.
class LaneMaker
{
public:
    LaneMaker(const ProfileItem& item, Seconds now)
        : m_now(now)
    {
        m_lane.name = item.name;
        m_lane.item = item;
        m_lane.outlook = outlookOf(item, now);
    }

    void take(const HistoryRow& row)
    {
        const Seconds at = std::min(row.time, m_now); // a clock that was set back must not paint the past ahead
        switch (row.event) {
        case HistoryRow::Event::SignIn:
            closeSession(at);
            m_session = at;
            beginToken(at, row.expiresAt);
            note(EventKind::SignIn, at, row);
            break;
        case HistoryRow::Event::Refresh:
            knowSession(at);
            beginToken(at, row.expiresAt);
            note(EventKind::Refresh, at, row);
            break;
        case HistoryRow::Event::Failure:
            knowSession(at);
            m_hasFailed = true;
            note(EventKind::Failure, at, row);
            break;
        case HistoryRow::Event::Rejected:
            note(EventKind::Rejected, at, row);
            break;
        case HistoryRow::Event::SessionEnd:
            closeSession(at); // its token is served until it ends
            note(EventKind::SessionEnd, at, row);
            break;
        case HistoryRow::Event::SignOut:
            closeToken(at);
            closeSession(at);
            note(EventKind::SignOut, at, row);
            break;
        case HistoryRow::Event::Other:
            break;
        }
    }

    [[nodiscard]] TimelineLane finish()
    {
        addPresent();
        addFuture();
        std::ranges::stable_sort(m_lane.spans, {}, [](const TimelineSpan& span) { return std::make_tuple(span.kind, span.begin); });
        std::ranges::stable_sort(m_lane.events, {}, &TimelineEvent::at);
        return std::move(m_lane);
    }

private:
    void note(EventKind kind, Seconds at, const HistoryRow& row) { m_lane.events.push_back({ kind, at, row.expiresAt, row.reason }); }
    void add(SpanKind kind, Seconds begin, std::optional<Seconds> end)
    {
        if (!end || *end > begin)
            m_lane.spans.push_back({ kind, begin, end });
    }

    void beginToken(Seconds at, std::optional<Seconds> expiresAt)
    {
        closeToken(at);
        m_token = TimelineSpan { SpanKind::Token, at, expiresAt };
        m_hasFailed = false;
    }

    // The token of before ends where the next one begins, or by itself: then there was none for a while.
    void closeToken(Seconds at)
    {
        if (!m_token)
            return;
        const Seconds end = std::min(m_token->end.value_or(at), at);
        add(SpanKind::Token, m_token->begin, end);
        if (m_hasFailed && end < at)
            add(SpanKind::Outage, end, at);
        m_token.reset();
    }

    // Its beginning may be older than the rows that are here.
    void knowSession(Seconds at)
    {
        if (!m_session)
            m_session = std::min(m_lane.item.signedInAt.value_or(at), at);
    }

    void closeSession(Seconds at)
    {
        if (m_session)
            add(SpanKind::Session, *m_session, at);
        m_session.reset();
    }

    // What is held now is known from the profile itself, better than from its history.
    void addPresent()
    {
        const ProfileItem& item = m_lane.item;
        if (item.obtainedAt && m_token && *item.obtainedAt <= m_token->begin + kSameMoment)
            m_token.reset(); // the same one, or an older one of another kind
        closeToken(item.obtainedAt.value_or(m_now));
        if (item.obtainedAt)
            add(SpanKind::Token, *item.obtainedAt, item.expiresAt);
        const bool isWithoutToken = !item.holdsToken(m_now);
        if (item.state == ProfileState::Offline && item.expiresAt && isWithoutToken)
            add(SpanKind::Outage, *item.expiresAt, m_now);

        const bool isOver = item.state == ProfileState::SignedOut || (item.needsPerson() && !m_session);
        if (isOver) {
            closeSession(m_now);
            return;
        }
        const auto begin = item.signedInAt ? item.signedInAt : m_session ? m_session : item.obtainedAt;
        m_session.reset();
        if (!begin)
            return;
        if (item.needsPerson())
            add(SpanKind::Session, *begin, m_now);
        else
            addSession(*begin);
    }

    void addSession(Seconds begin)
    {
        const ProfileItem& item = m_lane.item;
        if (!isRenewed(item)) {
            add(SpanKind::Session, begin, item.expiresAt);
            return;
        }
        if (const auto fixed = fixedSessionEnd(item)) {
            add(SpanKind::Session, begin, fixed);
            return;
        }
        const Seconds known = std::max(item.sessionExpiresAt.value_or(m_now), m_now);
        add(SpanKind::Session, begin, known);
        add(SpanKind::PlannedSession, known, {});
    }

    void addFuture()
    {
        const ProfileItem& item = m_lane.item;
        const auto ahead = [this](EventKind kind, const std::optional<Seconds>& at) {
            if (at && *at > m_now)
                m_lane.events.push_back({ kind, *at, {}, {} });
        };
        switch (m_lane.outlook.kind) {
        case Outlook::Kind::Uncertain:
            ahead(EventKind::NextTry, m_lane.outlook.at);
            return;
        case Outlook::Kind::NeedsPerson:
        case Outlook::Kind::SignedOut:
            return;
        case Outlook::Kind::Ends:
        case Outlook::Kind::Lasts:
            break;
        }
        if (!isRenewed(item) || item.needsPerson()) {
            ahead(EventKind::TokenEnds, item.expiresAt);
            return;
        }
        ahead(EventKind::SessionEnds, fixedSessionEnd(item));
        if (item.state != ProfileState::Refreshing)
            ahead(EventKind::NextRefresh, item.nextRefreshAt);
        addPlan();
    }

    void addPlan()
    {
        const ProfileItem& item = m_lane.item;
        const auto first = item.state == ProfileState::Refreshing ? std::optional(m_now) : item.nextRefreshAt;
        if (!first || !item.obtainedAt || !item.expiresAt || *item.expiresAt <= *item.obtainedAt)
            return;
        // The next token is taken to live as long as this one, and to be renewed as early.
        const Seconds life = *item.expiresAt - *item.obtainedAt;
        m_lane.planned = PlannedTokens { std::max(*first, m_now), std::max<Seconds>(std::clamp(*first - *item.obtainedAt, life / 2, life), 1), fixedSessionEnd(item) };
    }

    Seconds m_now;
    TimelineLane m_lane;
    std::optional<TimelineSpan> m_token;
    std::optional<Seconds> m_session;
    bool m_hasFailed = false; // since the token came
};

} // namespace

TimelineLane makeLane(const ProfileItem& item, std::span<const HistoryRow> rows, Seconds now)
{
    LaneMaker maker(item, now);
    for (const HistoryRow& row : rows)
        maker.take(row);
    return maker.finish();
}

} // namespace warder::desktop
