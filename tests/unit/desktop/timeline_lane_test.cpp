// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/timeline_lane.h"
#include "desktop/text/timeline_text.h"

#include <QTest>

#include <algorithm>

using namespace warder::desktop;
using warder::codec::Json;

namespace {

constexpr Seconds kNow = 1'793'000'000;
using Event = TimelineEvent::Kind;
using Span = TimelineSpan::Kind;

// An active profile with a token of an hour that is renewed in 40 minutes.
Json active()
{
    return Json::object({ { "name", "a" }, { "state", "active" }, { "has_refresh_token", true }, { "obtained_at", kNow - 600 }, { "expires_at", kNow + 3000 }, { "next_refresh_at", kNow + 2400 },
                          { "signed_in_at", kNow - 7200 }, { "refreshed_at", kNow - 600 } });
}

HistoryRow row(Seconds time, const char* event, Json details = Json::object())
{
    static std::int64_t id = 0;
    return HistoryRow::fromJson(Json::object({ { "id", ++id }, { "time", time }, { "profile", "a" }, { "event", event }, { "details", std::move(details) } }));
}

HistoryRow token(Seconds time, const char* event, Seconds expiresAt)
{
    return row(time, event, Json::object({ { "expires_at", expiresAt } }));
}

TimelineLane lane(const Json& profile, const std::vector<HistoryRow>& rows = {})
{
    return makeLane(ProfileItem::fromJson(profile), rows, kNow);
}

std::vector<TimelineSpan> spans(const TimelineLane& lane, Span kind)
{
    std::vector<TimelineSpan> found;
    std::ranges::copy_if(lane.spans, std::back_inserter(found), [kind](const TimelineSpan& span) { return span.kind == kind; });
    return found;
}

std::vector<Event> kinds(const TimelineLane& lane)
{
    std::vector<Event> found;
    std::ranges::transform(lane.events, std::back_inserter(found), &TimelineEvent::kind);
    return found;
}

void compare(const std::vector<TimelineSpan>& found, const std::vector<std::pair<Seconds, std::optional<Seconds>>>& expected)
{
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].begin - kNow, expected[i].first - kNow);
        QCOMPARE(found[i].end.value_or(0), expected[i].second.value_or(0));
    }
}

} // namespace

class TimelineLaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("event");
        QTest::newRow("newer") << QByteArray(R"({"id":1,"event":"teleport","details":{}})") << static_cast<int>(HistoryRow::Event::Other);
        QTest::newRow("nothing") << QByteArray("{}") << static_cast<int>(HistoryRow::Event::Other);
        QTest::newRow("wrong types") << QByteArray(R"({"id":"x","time":[],"event":"refresh","details":"y"})") << static_cast<int>(HistoryRow::Event::Refresh);
        QTest::newRow("end") << QByteArray(R"({"event":"session_end","details":{"reason":"session_ended"}})") << static_cast<int>(HistoryRow::Event::SessionEnd);
    }
    void rows()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, event);
        QCOMPARE(static_cast<int>(HistoryRow::fromJson(*warder::codec::parseJson(json.toStdString())).event), event);
    }

    void tokensFollowOneAnother()
    {
        const TimelineLane made = lane(active(), { token(kNow - 7200, "signin", kNow - 3600), token(kNow - 3900, "refresh", kNow - 300), token(kNow - 600, "refresh", kNow + 3000) });
        // Each ends where the next begins; the present one is the profile's own.
        compare(spans(made, Span::Token), { { kNow - 7200, kNow - 3900 }, { kNow - 3900, kNow - 600 }, { kNow - 600, kNow + 3000 } });
        compare(spans(made, Span::Session), { { kNow - 7200, kNow } });
        compare(spans(made, Span::PlannedSession), { { kNow, {} } }); // no end is known
        QVERIFY(spans(made, Span::Outage).empty());
        QCOMPARE(kinds(made), (std::vector { Event::SignIn, Event::Refresh, Event::Refresh, Event::NextRefresh }));
        QVERIFY(made.planned);
        QCOMPARE(made.planned->first, kNow + 2400);
        QCOMPARE(made.planned->period, Seconds { 3000 });
        QVERIFY(!made.planned->until);
        QCOMPARE(made.outlook.kind, Outlook::Kind::Lasts);
    }

    void anOutageIsWhereRenewalsFailed()
    {
        Json profile = active().set("signed_in_at", kNow - 20000);
        const TimelineLane failed = lane(profile, { token(kNow - 9000, "refresh", kNow - 5400), row(kNow - 5600, "failure", Json::object({ { "reason", "network_unreachable" } })) });
        compare(spans(failed, Span::Outage), { { kNow - 5400, kNow - 600 } });
        compare(spans(failed, Span::Session), { { kNow - 20000, kNow } }); // older than the rows
        // Without a failure nobody had asked: nothing was wrong.
        QVERIFY(spans(lane(profile, { token(kNow - 9000, "refresh", kNow - 5400) }), Span::Outage).empty());
    }

    void whatEndedStaysEnded()
    {
        Json profile = Json::object({ { "name", "a" }, { "state", "needs_sign_in" }, { "reason", "refresh_token_rejected" }, { "signed_in_at", kNow - 9000 } });
        const TimelineLane made = lane(profile, { token(kNow - 5000, "refresh", kNow - 1400), row(kNow - 1700, "session_end", Json::object({ { "reason", "refresh_token_rejected" } })) });
        compare(spans(made, Span::Token), { { kNow - 5000, kNow - 1400 } }); // served until its end
        compare(spans(made, Span::Session), { { kNow - 9000, kNow - 1700 } });
        QVERIFY(spans(made, Span::PlannedSession).empty());
        QCOMPARE(made.outlook.kind, Outlook::Kind::NeedsPerson);
        QVERIFY(!made.planned);
        QVERIFY(eventText(made.events.back(), kNow).contains(QStringLiteral("Sign in again.")));
    }

    void signingOutEndsAll()
    {
        const TimelineLane made = lane(Json::object({ { "name", "a" }, { "state", "signed_out" } }), { token(kNow - 5000, "signin", kNow + 5000), row(kNow - 1000, "signout") });
        compare(spans(made, Span::Token), { { kNow - 5000, kNow - 1000 } });
        compare(spans(made, Span::Session), { { kNow - 5000, kNow - 1000 } });
        QCOMPARE(kinds(made), (std::vector { Event::SignIn, Event::SignOut }));
    }

    void aClockThatWasSetBackPaintsNothingAhead()
    {
        const TimelineLane made = lane(active(), { token(kNow + 90000, "refresh", kNow + 93600) });
        for (const TimelineEvent& event : made.events)
            QVERIFY(event.at <= kNow || event.kind == Event::NextRefresh);
    }

    void outlook_data()
    {
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("at"); // from now; 0: none
        QTest::addColumn<QString>("text");
        using Kind = Outlook::Kind;
        const auto row = [](const char* name, const QByteArray& changes, Kind kind, qint64 at, const char* text) {
            QTest::newRow(name) << changes << static_cast<int>(kind) << at << QString::fromUtf8(text);
        };
        row("renewed", "{}", Kind::Lasts, 0, "Renewed by itself");
        row("its end moves", R"({"session_obtained_at":1792999400,"session_expires_at":1793003000})", Kind::Lasts, 0, "Renewed by itself");
        row("its end stays", R"({"session_obtained_at":1792992800,"session_expires_at":1793003600})", Kind::Ends, 3600, "Ends ");
        row("on demand only", R"({"next_refresh_at":null,"session_expires_at":1793003600})", Kind::Ends, 3600, "Ends ");
        row("refreshing", R"({"state":"refreshing","next_refresh_at":null,"session_expires_at":1793003600})", Kind::Lasts, 0, "Renewed by itself");
        row("not renewed", R"({"has_refresh_token":false,"next_refresh_at":null})", Kind::Ends, 3000, "Ends ");
        row("renewed without a refresh token", R"({"has_refresh_token":false})", Kind::Lasts, 0, "Renewed by itself");
        row("without end", R"({"has_refresh_token":false,"next_refresh_at":null,"expires_at":null})", Kind::Lasts, 0, "Does not end");
        row("failing", R"({"last_error":{"reason":"server_error","retry_at":1793000060}})", Kind::Uncertain, 60, "Failed, next try ");
        row("offline", R"({"state":"offline","retry_at":1793000060})", Kind::Uncertain, 60, "Offline, next try ");
        row("signing in", R"({"state":"signing_in"})", Kind::Uncertain, 0, "Signing in");
        row("needs a person, holds on", R"({"state":"needs_sign_in"})", Kind::Ends, 3000, "Ends ");
        row("needs a person", R"({"state":"needs_sign_in","expires_at":1792999999})", Kind::NeedsPerson, 0, "Sign in again");
        row("blocked", R"({"state":"blocked","obtained_at":null})", Kind::NeedsPerson, 0, "Needs a decision");
        row("broken", R"({"state":"broken"})", Kind::NeedsPerson, 0, "Broken file");
        row("signed out", R"({"state":"signed_out","obtained_at":null})", Kind::SignedOut, 0, "Signed out");
        row("signed out, wanted", R"({"state":"signed_out","obtained_at":null,"signin_wanted":true})", Kind::NeedsPerson, 0, "Sign in: programs ask");
        row("keyring", R"({"state":"waiting_for_keyring"})", Kind::NeedsPerson, 0, "Waiting for the keyring");
    }
    void outlook()
    {
        QFETCH(QByteArray, changes);
        Json profile = active();
        const Json parsed = *warder::codec::parseJson(changes.toStdString());
        for (const auto& [name, value] : *parsed.members())
            profile.set(name, value);
        const TimelineLane made = lane(profile);
        QTEST(static_cast<int>(made.outlook.kind), "kind");
        QFETCH(qint64, at);
        QCOMPARE(made.outlook.at.value_or(kNow) - kNow, at);
        QFETCH(QString, text);
        QVERIFY2(outlookText(made, kNow).startsWith(text), qPrintable(outlookText(made, kNow)));
    }

    void eventsToComeAreThoseThatAreTrue()
    {
        Json fixed = active().set("session_obtained_at", kNow - 7200).set("session_expires_at", kNow + 5000);
        const TimelineLane ends = lane(fixed);
        QCOMPARE(kinds(ends), (std::vector { Event::NextRefresh, Event::SessionEnds }));
        QCOMPARE(ends.planned->until.value_or(0), kNow + 5000);
        compare(spans(ends, Span::Session), { { kNow - 7200, kNow + 5000 } });
        QCOMPARE(kinds(lane(active().set("has_refresh_token", false).set("next_refresh_at", Json()))), (std::vector { Event::TokenEnds }));
        QCOMPARE(kinds(lane(active().set("state", "offline").set("retry_at", kNow + 30))), (std::vector { Event::NextTry }));
        // A plan that is not known is not painted.
        QVERIFY(!lane(active().set("expires_at", Json())).planned);
        QVERIFY(!lane(active().set("obtained_at", kNow + 9000)).planned); // a token from the future
    }

    void momentsInWords()
    {
        const TimelineLane made = lane(active(), { token(kNow - 7200, "signin", kNow - 3600), row(kNow - 3900, "failure", Json::object({ { "reason", "timed_out" } })) });
        QVERIFY(momentText(made, kNow - 7000, kNow).startsWith(QStringLiteral("A token from")));
        QVERIFY(momentText(made, kNow - 2000, kNow).startsWith(QStringLiteral("No token from")));
        QVERIFY(momentText(made, kNow + 4000, kNow).contains(QStringLiteral("50 min")));
        QVERIFY(momentText(made, kNow - 90000, kNow).isEmpty());
    }

    void theVerdict()
    {
        const auto item = [](const char* name, Json profile) { return ProfileItem::fromJson(profile.set("name", name)); };
        QCOMPARE(verdictOf({}, kNow + 3600, kNow).tone, Tone::Idle);
        QCOMPARE(verdictOf({ item("a", Json::object({ { "state", "signed_out" } })) }, kNow + 3600, kNow).tone, Tone::Idle);
        QCOMPARE(verdictOf({ item("a", active()) }, kNow + 3600, kNow).tone, Tone::Good);
        const ProfileItem ends = item("ends", active().set("has_refresh_token", false).set("next_refresh_at", Json()));
        QCOMPARE(verdictOf({ ends }, kNow + 3000, kNow).tone, Tone::Good); // long enough
        const Verdict bad = verdictOf({ item("a", active()), ends, item("offline", active().set("state", "offline")), item("over", Json::object({ { "state", "needs_sign_in" } })) }, kNow + 3600, kNow);
        QCOMPARE(bad.tone, Tone::Warning);
        const auto place = [&bad](const char* name) { return bad.text.indexOf(QLatin1String(name)); };
        QVERIFY2(place("over") > 0 && place("over") < place("ends") && place("ends") < place("offline"), qPrintable(bad.text));
        std::vector<ProfileItem> many(50, ends);
        QVERIFY2(verdictOf(many, kNow + 3600, kNow).text.contains(QStringLiteral("47")), qPrintable(verdictOf(many, kNow + 3600, kNow).text));
    }
};

QTEST_GUILESS_MAIN(TimelineLaneTest)
#include "timeline_lane_test.moc"
