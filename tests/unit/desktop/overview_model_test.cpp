// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/overview_model.h"

#include <QTest>

using namespace warder::desktop;

namespace {

constexpr Seconds kNow = 1'793'000'000;

ProfileItem active()
{
    ProfileItem item;
    item.name = QStringLiteral("a");
    item.endpoint = QStringLiteral("https://a.example.com");
    item.state = ProfileState::Active;
    item.obtainedAt = kNow - 900;
    item.expiresAt = kNow + 2100;
    item.hasRefreshToken = true;
    return item;
}

} // namespace

class OverviewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOneActionThatMakesSense_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("action");
        QTest::newRow("signed out") << int(ProfileState::SignedOut) << int(MainAction::SignIn);
        QTest::newRow("signing in") << int(ProfileState::SigningIn) << int(MainAction::CancelSignIn);
        QTest::newRow("active") << int(ProfileState::Active) << int(MainAction::Refresh);
        QTest::newRow("refreshing") << int(ProfileState::Refreshing) << int(MainAction::None);
        QTest::newRow("needs sign-in") << int(ProfileState::NeedsSignIn) << int(MainAction::SignIn);
        QTest::newRow("offline") << int(ProfileState::Offline) << int(MainAction::Refresh);
        QTest::newRow("blocked") << int(ProfileState::Blocked) << int(MainAction::SignIn);
        QTest::newRow("keyring") << int(ProfileState::WaitingForKeyring) << int(MainAction::Unlock);
        QTest::newRow("locked") << int(ProfileState::Locked) << int(MainAction::Unlock);
        QTest::newRow("broken") << int(ProfileState::Broken) << int(MainAction::None);
    }
    void theOneActionThatMakesSense()
    {
        QFETCH(int, state);
        QFETCH(int, action);
        ProfileItem item = active();
        item.state = static_cast<ProfileState>(state);
        QCOMPARE(int(OverviewModel(item, kNow).action()), action);
    }

    void countsDown()
    {
        const LifeView life = OverviewModel(active(), kNow).accessToken();
        QCOMPARE(life.left, QStringLiteral("35 min 00 s"));
        QCOMPARE(life.fraction, std::optional<double>(0.7));
        QVERIFY(OverviewModel(active(), kNow + 2100).accessToken().left.isEmpty());
        QVERIFY(!OverviewModel(active(), kNow + 2100).canCopyToken());
    }

    void anErrorWhileATokenLivesSaysWhenTheNextTryIs()
    {
        ProfileItem item = active();
        item.trouble = Trouble { QStringLiteral("server_error"), {}, QStringLiteral("<b>oops</b>"), kNow + 60 };
        const OverviewModel model(item, kNow);
        QVERIFY(model.banner().contains(QStringLiteral("Next try at")));
        QCOMPARE(model.quotation(), QStringLiteral("<b>oops</b>"));
        QCOMPARE(model.tone(), Tone::Warning);
        QVERIFY(OverviewModel(active(), kNow).banner().isEmpty());
    }

    void theTokenIsNeverInTheHeaderShown()
    {
        ProfileItem item = active();
        item.header = QStringLiteral("flyte-authorization");
        item.scheme = QStringLiteral("Bearer");
        QCOMPARE(OverviewModel(item, kNow).servedAs(), QStringLiteral("flyte-authorization: Bearer ••••••••"));
    }

    void aSessionThatCannotBeRenewedSaysSo()
    {
        ProfileItem item = active();
        item.hasRefreshToken = false;
        QVERIFY(OverviewModel(item, kNow).session().line.contains(QStringLiteral("cannot be renewed")));
        item.expiresAt = kNow; // what has ended does not count on at nought
        QCOMPARE(OverviewModel(item, kNow).session().left, QStringLiteral("Ended"));
        QVERIFY(OverviewModel(item, kNow).session().line.contains(QStringLiteral("sign in again")));
    }
};

QTEST_GUILESS_MAIN(OverviewModelTest)
#include "overview_model_test.moc"
