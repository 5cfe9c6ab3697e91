// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/profile_list_model.h"
#include "desktop/text/state_text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace warder::desktop;
using warder::codec::Json;

namespace {

constexpr Seconds kNow = 1'793'000'000;

ProfileItem item(const std::string& name, const std::string& tag, const std::string& state = "active")
{
    Json json = Json::object({ { "name", name }, { "endpoint", "https://" + name + ".example.com" }, { "state", state } });
    if (!tag.empty())
        json.set("tags", Json::array({ tag }));
    return ProfileItem::fromJson(json);
}

QStringList list(const char* words)
{
    return QString::fromLatin1(words).split(u' ');
}

QStringList names(const ProfileListModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row).data(ProfileListModel::NameRole).toString());
    return all;
}

} // namespace

class ProfileListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnAgentNothingIsGood()
    {
        ProfileListModel model([] { return Seconds { 1000 }; });
        ProfileItem item;
        item.name = QStringLiteral("a");
        item.state = ProfileState::Active;
        item.hasRefreshToken = true;
        model.replaceAll({ item });
        const auto tone = [&model] { return static_cast<Tone>(model.index(0).data(ProfileListModel::ToneRole).toInt()); };
        QCOMPARE(tone(), Tone::Good);
        int changes = 0;
        connect(&model, &ProfileListModel::dataChanged, this, [&] { ++changes; });
        model.setServed(false);
        QCOMPARE(tone(), Tone::Idle);
        model.setServed(false);
        QCOMPARE(changes, 1);
        model.setServed(true);
        QCOMPARE(tone(), Tone::Good);
    }
    void groupsComeFirstAndRowsKeepTheirOrder()
    {
        ProfileListModel model([] { return kNow; });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.replaceAll({ item("zoo", ""), item("b", "work"), item("a", "work"), item("c", "home") });
        QCOMPARE(names(model), list("c a b zoo"));
        model.put(item("aa", "work"));
        QCOMPARE(names(model), list("c a aa b zoo"));
        model.put(item("a", "")); // moves
        QCOMPARE(names(model), list("c aa b a zoo"));
        model.remove(QStringLiteral("b"));
        model.remove(QStringLiteral("b"));
        QCOMPARE(names(model), list("c aa a zoo"));
        QCOMPARE(model.find(QStringLiteral("b")), nullptr);
    }

    void aChangeInPlaceIsNoReset()
    {
        ProfileListModel model([] { return kNow; });
        model.replaceAll({ item("a", ""), item("b", "") });
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.put(item("b", "", "needs_sign_in"));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.index(1).data(ProfileListModel::LineRole).toString(), QStringLiteral("Sign in again"));
        QCOMPARE(model.index(1).data(ProfileListModel::ToneRole).toInt(), int(Tone::Bad));
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Sign in again")));
    }

    void theRingFollowsTheClock()
    {
        Seconds now = kNow;
        ProfileListModel model([&now] { return now; });
        ProfileItem one = item("a", "");
        one.obtainedAt = kNow;
        one.expiresAt = kNow + 1000;
        model.replaceAll({ one });
        QCOMPARE(model.index(0).data(ProfileListModel::LifeLeftRole).toDouble(), 1.0);
        now += 500;
        QCOMPARE(model.index(0).data(ProfileListModel::LifeLeftRole).toDouble(), 0.5);
        now += 500; // an ended token is none
        QVERIFY(!model.index(0).data(ProfileListModel::LifeLeftRole).isValid());
        QVERIFY(model.index(0).data(ProfileListModel::TimeLeftRole).toString().isEmpty());
    }

    void whatTheAgentMaySend_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("other types") << QByteArray(R"({"name":7,"tags":"x","state":[],"identity":"me","last_used":{},"last_error":3,"expires_at":"soon"})");
        QTest::newRow("another state") << QByteArray(R"({"name":"a","state":"dancing"})");
        QTest::newRow("far numbers") << QByteArray(R"({"name":"a","order":9223372036854775807,"obtained_at":0,"expires_at":-1})");
    }
    void whatTheAgentMaySend()
    {
        QFETCH(QByteArray, json);
        ProfileListModel model([] { return kNow; });
        model.put(ProfileItem::fromJson(*warder::codec::parseJson(json.toStdString())));
        for (const int role : model.roleNames().keys())
            model.index(0).data(role);
        QCOMPARE(model.index(0).data(ProfileListModel::ToneRole).toInt(), int(Tone::Bad)); // broken, not active
    }

    void hostsAndInitials()
    {
        ProfileItem one = item("data-os", "");
        QCOMPARE(one.initials(), QStringLiteral("Da"));
        one.endpoint = QStringLiteral("dns:///flyte.example.com");
        one.kind = QStringLiteral("flyte");
        QCOMPARE(one.host(), QStringLiteral("flyte.example.com"));
        QCOMPARE(one.initials(), QStringLiteral("Fl"));
        one.endpoint = QStringLiteral("https://k8s.example.com:6443/x");
        QCOMPARE(one.host(), QStringLiteral("k8s.example.com:6443"));
    }
};

QTEST_GUILESS_MAIN(ProfileListModelTest)
#include "profile_list_model_test.moc"
