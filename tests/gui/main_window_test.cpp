// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/translations.h"
#include "desktop/widgets/main_window.h"
#include "desktop/widgets/settings_page.h"
#include "desktop/widgets/secret_field.h"

#include "gui/example_profiles.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init() { m_agent = std::make_unique<FakeAgent>(); }
    void cleanup()
    {
        m_window.reset();
        m_client.reset();
        m_agent.reset();
    }

    void anEmptyWarderWelcomes()
    {
        serveExamples(*m_agent, {});
        open();
        QTRY_VERIFY(isShown("addressEdit"));
        QVERIFY(!isShown("profileList"));
        QVERIFY(!isShown("cancelAddButton"));
        QVERIFY(!m_window->isTicking()); // nothing counts down
    }

    void theWelcomeEndsWithTheFirstProfile_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing typed") << "";
        QTest::newRow("half an address") << "https://id.ex";
    }
    void theWelcomeEndsWithTheFirstProfile()
    {
        QFETCH(QString, typed);
        serveExamples(*m_agent, {});
        open();
        QTRY_VERIFY(isShown("addressEdit"));
        QTest::keyClicks(child<QLineEdit>("addressEdit"), typed);
        m_agent->send(Json::object({ { "type", "profile" }, { "profile", exampleProfiles().front() } }));
        QTRY_VERIFY(isShown("profileList"));
        if (!typed.isEmpty()) { // is not taken away, but can be left
            QCOMPARE(child<QLineEdit>("addressEdit")->text(), typed);
            QVERIFY(isShown("addressEdit"));
            child<QPushButton>("cancelAddButton")->click();
        }
        QTRY_VERIFY(isShown("accessLeft"));
        QVERIFY(!isShown("addressEdit"));
    }

    void anActiveProfile()
    {
        serveExamples(*m_agent, exampleProfiles());
        open();
        choose("flyte-prod");
        QCOMPARE(child<QLabel>("accessLeft")->text(), QStringLiteral("21 min 04 s"));
        QCOMPARE(child<StatePill>("statePill")->text(), QStringLiteral("Active"));
        QCOMPARE(child<QPushButton>("mainActionButton")->text(), QStringLiteral("&Refresh now"));
        QVERIFY(child<ElidedLabel>("profileSubtitle")->text().contains(QStringLiteral("signed in as Ada Lovelace")));
        QTRY_COMPARE(child<QLabel>("footerText")->text(), QStringLiteral("Serving on agent.sock · 199 requests today"));
        child<QPushButton>("mainActionButton")->click();
        QTRY_COMPARE(m_agent->requests("session.refresh").size(), 1U);
        child<QPushButton>("copyTokenButton")->click();
        QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("wdr-canary-token"));
        QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
        QVERIFY(!m_window->windowTitle().contains(QStringLiteral("canary")));
        m_window.reset(); // leaves no token behind
        QVERIFY(!QApplication::clipboard()->text().contains(QStringLiteral("canary")));
    }

    void states_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("pill");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("banner");
        QTest::newRow("offline") << "notes-mcp" << "Offline" << "&Refresh now" << "Next try at";
        QTest::newRow("needs sign-in") << "dataos" << "Sign in again" << "&Sign in" << "does not renew";
        QTest::newRow("no end") << "github" << "Active" << "&Refresh now" << "";
    }
    void states()
    {
        QFETCH(QString, profile);
        serveExamples(*m_agent, exampleProfiles());
        open();
        choose(profile.toStdString());
        QTEST(child<StatePill>("statePill")->text(), "pill");
        QTEST(child<QPushButton>("mainActionButton")->text(), "action");
        QFETCH(QString, banner);
        QCOMPARE(isShown("profileBanner"), !banner.isEmpty());
        QVERIFY(child<MessageBanner>("profileBanner")->text().contains(banner));
    }

    void aLockedAgentShowsNoNames()
    {
        serveExamples(*m_agent, exampleProfiles());
        open();
        choose("flyte-prod");
        m_agent->send(Json::object({ { "type", "agent" }, { "status", exampleStatus(true) } }));
        QTRY_VERIFY(!isShown("profileList"));
        QVERIFY(!isShown("profileName"));
        child<QPushButton>("lockButton")->click();
        QTRY_COMPARE(m_agent->requests("agent.unlock").size(), 1U);
        m_agent->send(Json::object({ { "type", "agent" }, { "status", exampleStatus(false) } }));
        QTRY_VERIFY(isShown("profileList"));
    }

    void thePassphraseIsAskedByTheAgentIfItCan_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("isDialogShown");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("typed") << "" << false << false;
        QTest::newRow("closed") << "cancelled" << false << false;
        QTest::newRow("no display") << "agent_locked" << true << false;
        QTest::newRow("something else") << "storage_failed" << false << true;
    }
    void thePassphraseIsAskedByTheAgentIfItCan()
    {
        QFETCH(QString, reason);
        QFETCH(bool, isDialogShown);
        QFETCH(bool, isSaid);
        serveExamples(*m_agent, exampleProfiles());
        m_agent->on("agent.unlock", [reason](const Json& params) {
            return reason.isEmpty() || params.find("password") ? Json::object() : FakeAgent::error("locked", reason.toStdString(), "No.");
        });
        open();
        Json status = exampleStatus(true);
        status.set("password_needed", true).set("vault", Json::object({ { "state", "locked" }, { "protection", "passphrase" } }));
        m_agent->send(Json::object({ { "type", "agent" }, { "status", std::move(status) } }));
        QTRY_VERIFY(!isShown("profileList"));
        child<QPushButton>("lockButton")->click();
        QTRY_COMPARE(m_agent->requests("agent.unlock").size(), 1U);
        QVERIFY(!m_agent->requests("agent.unlock").front().find("password"));
        QTRY_COMPARE(isShown("unlockDialog"), isDialogShown);
        QTRY_COMPARE(isShown("agentBanner"), isSaid);
        if (!isDialogShown)
            return;
        auto* dialog = child<QWidget>("unlockDialog");
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("sesame"));
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(m_agent->requests("agent.unlock").size(), 2U);
        QCOMPARE(m_agent->requests("agent.unlock")[1].stringAt("password"), std::optional<std::string>("sesame"));
    }

    void aVaultThatNobodyProtectsAsksForAChoice_data()
    {
        QTest::addColumn<bool>("isPassphrase");
        QTest::newRow("passphrase") << true;
        QTest::newRow("key file") << false;
    }
    void aVaultThatNobodyProtectsAsksForAChoice()
    {
        QFETCH(bool, isPassphrase);
        serveExamples(*m_agent, exampleProfiles());
        bool isChosen = false;
        m_agent->on("agent.status", [&isChosen](const Json&) {
            Json vault = Json::object({ { "state", isChosen ? "ready" : "unavailable" }, { "message", "Run: warder agent rekey" } });
            return isChosen ? exampleStatus(false) : exampleStatus(false).set("vault", std::move(vault));
        });
        bool isRefused = true;
        m_agent->on("agent.rekey", [&](const Json&) {
            if (std::exchange(isRefused, false))
                return FakeAgent::error("unavailable", "storage_full", "The disk is full.");
            isChosen = true;
            return Json::object();
        });
        open();
        QTRY_VERIFY(isShown("useKeyFileButton"));
        QVERIFY(!isShown("agentBanner")); // the page says it, and names no command
        QVERIFY(!isShown("profileList"));
        QVERIFY(!child<QPushButton>("addProfileButton")->isEnabled());
        auto* first = child<QLineEdit>("passphraseEdit");
        auto* second = child<QLineEdit>("passphraseAgainEdit");
        auto* use = child<QPushButton>(isPassphrase ? "usePassphraseButton" : "useKeyFileButton");
        const auto choose = [&] {
            if (isPassphrase) {
                QVERIFY(!use->isEnabled());
                QTest::keyClicks(first, QStringLiteral("correct horse"));
                QVERIFY(!use->isEnabled());
                QTest::keyClicks(second, QStringLiteral("correct hors"));
                QVERIFY(!use->isEnabled());
                QVERIFY(!child<QLabel>("passphraseHint")->text().isEmpty());
                QTest::keyClicks(second, QStringLiteral("e"));
            }
            use->click();
            QVERIFY(first->text().isEmpty() && second->text().isEmpty());
            QVERIFY(!use->isEnabled()); // one choice at a time
        };
        choose();
        QTRY_VERIFY(isShown("agentBanner"));
        QVERIFY(isShown("useKeyFileButton"));
        choose();
        QTRY_VERIFY(isShown("profileList"));
        QVERIFY(!isShown("useKeyFileButton"));
        QVERIFY(!isShown("agentBanner"));
        const auto& asked = m_agent->requests("agent.rekey");
        QCOMPARE(asked.size(), 2U);
        QCOMPARE(asked[1].stringAt("protection"), std::optional<std::string>(isPassphrase ? "passphrase" : "keyfile"));
        QCOMPARE(asked[1].stringAt("password"), isPassphrase ? std::optional<std::string>("correct horse") : std::nullopt);
    }

    void aRowOfSignins()
    {
        serveExamples(*m_agent, exampleProfiles());
        m_agent->on("signin.start", [](const Json& params) { return Json::object({ { "signin", params.stringAt("profile").value_or("") }, { "flow", "browser" } }); });
        open();
        const auto tell = [this](const char* profile, const char* what) {
            m_agent->send(signinEvent(what, { { "reason", "access_denied" } }).set("signin", profile).set("profile", profile));
        };
        m_window->startSignins({ QStringLiteral("dataos"), QStringLiteral("notes-mcp"), QStringLiteral("flipt") });
        QTRY_COMPARE(m_agent->requests("signin.start").size(), 1U);
        QTRY_VERIFY(isShown("signinStrip"));
        QVERIFY(!child<QPushButton>("signinOf-flipt")->isEnabled());
        QVERIFY(child<QPushButton>("signinOf-flipt")->accessibleName().contains(QStringLiteral("comes next")));
        QTRY_VERIFY(child<QLineEdit>("redirectEdit")->isEnabled()); // the agent has begun it
        child<QPushButton>("addProfileButton")->click();
        tell("dataos", "done");
        QTRY_COMPARE(m_agent->requests("signin.start").size(), 2U);
        QVERIFY(isShown("addressEdit")); // the next one takes nobody away from what he is doing
        child<QPushButton>("cancelAddButton")->click();
        choose("notes-mcp");
        QCOMPARE(m_agent->requests("signin.start")[1].stringAt("profile"), std::optional<std::string>("notes-mcp"));
        QTRY_VERIFY(isShown("redirectEdit") && child<QLineEdit>("redirectEdit")->isEnabled());
        tell("notes-mcp", "failed"); // the next goes on, and the failure stays to be looked at
        QTRY_COMPARE(m_agent->requests("signin.start").size(), 3U);
        QTRY_COMPARE(child<ElidedLabel>("profileName")->text(), QStringLiteral("flipt"));
        QVERIFY(!isShown("signinBanner"));
        auto* failed = child<QPushButton>("signinOf-notes-mcp");
        QVERIFY(failed->accessibleName().contains(QStringLiteral("failed")));
        failed->click();
        QTRY_COMPARE(child<ElidedLabel>("profileName")->text(), QStringLiteral("notes-mcp"));
        QVERIFY(isShown("signinBanner"));
        child<QPushButton>("mainActionButton")->click(); // closes it
        QTRY_VERIFY(!isShown("signinBanner"));
        QCOMPARE(m_agent->requests("signin.cancel").size(), 0U);
    }

    // What Warder knows is seen at once; one stop for the Tab key, arrows from there.
    void beginningWithAKindThatIsKnown()
    {
        serveExamples(*m_agent, exampleProfiles());
        open();
        child<QPushButton>("addProfileButton")->click();
        QTRY_VERIFY(isShown("kind_okta"));
        auto* first = child<QPushButton>("kind_flipt");
        first->setFocus();
        QVERIFY(!(child<QPushButton>("kind_google")->focusPolicy() & Qt::TabFocus));
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), child<QPushButton>("kind_google"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QVERIFY(QApplication::focusWidget() != child<QPushButton>("kind_google"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // there is nothing behind the last
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QCOMPARE(QApplication::focusWidget(), first);
        QVERIFY(first->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(first, Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(child<QComboBox>("presetCombo")->currentText(), QStringLiteral("Okta"));
        QCOMPARE(QApplication::focusWidget(), child<QLineEdit>("addressEdit"));
        QVERIFY(child<QLineEdit>("addressEdit")->placeholderText().contains(QStringLiteral("okta.com")));
        QVERIFY(child<QLabel>("chosenPresetHelp")->text().contains(QStringLiteral("redirect addresses exactly")));
        QVERIFY(!isShown("kindGrid"));
        child<QComboBox>("presetCombo")->setCurrentIndex(0);
        QVERIFY(isShown("kindGrid") && !isShown("chosenPresetHelp"));
        child<QPushButton>("kind_by-hand:static")->click();
        QVERIFY(!isShown("addressEdit"));
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field && field->isVisible());
    }

    // Two at once: what is pasted goes to the one that is shown, and does not stay when another one is.
    void twoSigninsAtOnce()
    {
        serveExamples(*m_agent, exampleProfiles());
        m_agent->on("signin.start", [](const Json& params) { return Json::object({ { "signin", params.stringAt("profile").value_or("") }, { "flow", "browser" } }); });
        m_agent->on("signin.submit", [](const Json&) { return Json::object(); });
        open();
        m_window->startSignin(QStringLiteral("dataos"));
        m_window->startSignin(QStringLiteral("flipt"));
        QTRY_COMPARE(m_agent->requests("signin.start").size(), 2U);
        QTRY_VERIFY(isShown("signinStrip"));
        auto* redirect = child<QLineEdit>("redirectEdit");
        QTRY_VERIFY(redirect->isEnabled());
        redirect->setText(QStringLiteral("http://127.0.0.1:1/?code=1"));
        choose("dataos");
        QTRY_VERIFY(isShown("redirectEdit"));
        QVERIFY(redirect->text().isEmpty());
        redirect->setText(QStringLiteral("http://127.0.0.1:1/?code=2"));
        child<QPushButton>("submitButton")->click();
        QTRY_COMPARE(m_agent->requests("signin.submit").size(), 1U);
        QCOMPARE(m_agent->requests("signin.submit")[0].stringAt("signin"), std::optional<std::string>("dataos"));
        m_agent->send(signinEvent("done").set("signin", "dataos"));
        QTRY_VERIFY(!isShown("redirectEdit"));
        choose("flipt");
        QTRY_VERIFY(isShown("redirectEdit"));
        QVERIFY(!isShown("signinStrip")); // nothing beside it any more
    }

    void anAgentThatIsGoneIsSaidAndComesBack_data()
    {
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("stopped by somebody") << true;
        QTest::newRow("died at a place that is not ours to serve") << false;
    }
    void anAgentThatIsGoneIsSaidAndComesBack()
    {
        serveExamples(*m_agent, exampleProfiles());
        open();
        choose("flyte-prod");
        QFETCH(bool, isStopped);
        if (isStopped) {
            m_agent->send(Json::object({ { "type", "stopping" } }));
            QTest::qWait(10);
        }
        m_agent->stop();
        QTRY_VERIFY(isShown("agentBanner"));
        QVERIFY(child<MessageBanner>("agentBanner")->text().startsWith(isStopped ? QStringLiteral("The agent was stopped") : QStringLiteral("The agent has stopped")));
        QCOMPARE(child<StatePill>("statePill")->text(), QStringLiteral("Agent not running"));
        QVERIFY(!child<QPushButton>("mainActionButton")->isEnabled()); // also leaves Alt+R to Restart
        m_agent->listen();
        child<MessageBanner>("agentBanner")->findChild<QPushButton*>()->click();
        QTRY_VERIFY(!isShown("agentBanner"));
        QVERIFY(child<QPushButton>("mainActionButton")->isEnabled());
        QCOMPARE(child<StatePill>("statePill")->text(), QStringLiteral("Active"));
    }

    void anAgentThatDiesIsStartedAgainByItself()
    {
        serveExamples(*m_agent, exampleProfiles());
        client::AgentSetup setup { m_agent->location(), QStringLiteral("/bin/true"), {}, {}, {} };
        setup.location.isDefault = true;
        setup.restarts.pauses = { std::chrono::milliseconds(50) };
        open(std::move(setup));
        choose("flyte-prod");
        m_agent->stop();
        QTRY_VERIFY(isShown("agentBanner"));
        auto* banner = child<MessageBanner>("agentBanner");
        QVERIFY(banner->text().contains(QStringLiteral("is being started again")));
        QVERIFY(!banner->findChild<QPushButton*>()->isVisible());
        m_agent->listen();
        QTRY_VERIFY(!isShown("agentBanner"));
        QVERIFY(child<QLabel>("footerText")->text().contains(QStringLiteral("It runs again")));
    }

    void signingInByDevice()
    {
        serveExamples(*m_agent, exampleProfiles());
        open();
        m_window->startSignin(QStringLiteral("dataos"), QStringLiteral("device"));
        QTRY_COMPARE(m_agent->requests("signin.start").size(), 1U);
        QTest::qWait(10);
        m_agent->send(signinEvent("device_code", { { "user_code", "WDJB-MJHT" }, { "verification_uri", "https://acme.example.com/device" }, { "expires_at", kExampleNow + 600 } }));
        QTRY_VERIFY(isShown("userCode"));
        QCOMPARE(child<QLabel>("userCode")->text(), QStringLiteral("WDJB-MJHT"));
        QVERIFY(child<QrView>("qrView")->hasCode());
        QVERIFY(child<QLabel>("codeLeft")->text().contains(QStringLiteral("10 min 00 s")));
        child<QPushButton>("copyCodeButton")->click();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("WDJB-MJHT"));
        m_agent->send(signinEvent("done"));
        QTRY_VERIFY(isShown("accessLeft"));
    }

    void signingInByBrowserAndFailing()
    {
        serveExamples(*m_agent, exampleProfiles());
        open();
        choose("dataos");
        child<QPushButton>("mainActionButton")->click();
        QTRY_VERIFY(isShown("redirectEdit"));
        QVERIFY(!child<QPushButton>("copyAddressButton")->isEnabled());
        QTRY_COMPARE(m_agent->requests("signin.start").size(), 1U);
        QTest::qWait(10);
        m_agent->send(signinEvent("open_url", { { "url", "https://id.example.com/authorize" } }));
        QTRY_VERIFY(child<QPushButton>("copyAddressButton")->isEnabled());
        QTest::keyClicks(child<QLineEdit>("redirectEdit"), QStringLiteral("http://127.0.0.1/callback?code=x"));
        child<QPushButton>("submitButton")->click();
        QVERIFY(child<QLineEdit>("redirectEdit")->text().isEmpty());
        QTRY_COMPARE(m_agent->requests("signin.submit").size(), 1U);
        m_agent->send(signinEvent("failed", { { "reason", "access_denied" }, { "server_message", "<b>no</b>" } }));
        QTRY_VERIFY(isShown("signinBanner"));
        QVERIFY(!isShown("redirectEdit"));
        child<QPushButton>("mainActionButton")->click();
        QTRY_VERIFY(isShown("accessLeft"));
    }

    void adding()
    {
        serveExamples(*m_agent, exampleProfiles());
        open();
        choose("flyte-prod");
        child<QPushButton>("addProfileButton")->click();
        QTRY_VERIFY(isShown("addressEdit"));
        QVERIFY(!isShown("addButton"));
        QTest::keyClicks(child<QLineEdit>("addressEdit"), QStringLiteral("https://id.example.com"));
        child<QPushButton>("lookButton")->click();
        QTRY_VERIFY(isShown("addButton"));
        QVERIFY(!child<QPushButton>("addButton")->isEnabled()); // a client id is needed
        QTest::keyClicks(child<QLineEdit>("clientIdEdit"), QStringLiteral("warder"));
        QVERIFY(child<QPushButton>("addButton")->isEnabled());
        child<QPushButton>("addButton")->click();
        QTRY_COMPARE(m_agent->requests("profile.put").size(), 1U);
        const Json& put = m_agent->requests("profile.put").front();
        QCOMPARE(put.stringAt("profile"), std::optional<std::string>("id-example-com"));
        QCOMPARE(put.find("set")->stringAt("oauth.client_id"), std::optional<std::string>("warder"));
        QTRY_COMPARE(m_agent->requests("signin.start").size(), 1U);
    }

    // A server with several ways in: another one than the proposed one is chosen, and nothing of OAuth is written.
    void addingAFlipt()
    {
        serveExamples(*m_agent, exampleProfiles());
        open();
        choose("flyte-prod");
        child<QPushButton>("addProfileButton")->click();
        QTRY_COMPARE(child<QComboBox>("presetCombo")->findText(QStringLiteral("Okta")), 3);
        child<QComboBox>("presetCombo")->setCurrentIndex(1);
        QCOMPARE(child<QLineEdit>("addressEdit")->placeholderText(), QStringLiteral("https://flipt.example.com"));
        QTest::keyClicks(child<QLineEdit>("addressEdit"), QStringLiteral("https://flipt.example.com"));
        child<QPushButton>("lookButton")->click();
        QTRY_VERIFY(isShown("choiceCombo"));
        QCOMPARE(m_agent->requests("profile.probe").front().stringAt("preset"), std::optional<std::string>("flipt"));
        QVERIFY(isShown("presetHelp"));
        QVERIFY(!isShown("browserWayButton"));
        QVERIFY(child<QPushButton>("addButton")->isEnabled());
        child<QComboBox>("choiceCombo")->setCurrentIndex(1);
        child<QPushButton>("addButton")->click();
        QTRY_COMPARE(m_agent->requests("profile.put").size(), 1U);
        const Json* set = m_agent->requests("profile.put").front().find("set");
        QCOMPARE(set->stringAt("flipt.method"), std::optional<std::string>("token"));
        QVERIFY(!set->find("flipt.provider"));
        QVERIFY(!set->find("oauth.flow"));
    }
    // A preset with an address of its own needs none to be typed.
    void addingByPresetAlone()
    {
        serveExamples(*m_agent, exampleProfiles());
        open();
        choose("flyte-prod");
        child<QPushButton>("addProfileButton")->click();
        QTRY_COMPARE(child<QComboBox>("presetCombo")->findText(QStringLiteral("Okta")), 3);
        child<QPushButton>("lookButton")->click();
        child<QComboBox>("presetCombo")->setCurrentIndex(2);
        child<QPushButton>("lookButton")->click();
        QTRY_COMPARE(m_agent->requests("profile.probe").size(), 1U);
        QCOMPARE(m_agent->requests("profile.probe").front().stringAt("preset"), std::optional<std::string>("google"));
    }

    void aTokenIsPastedUnseen()
    {
        serveExamples(*m_agent, exampleProfiles());
        m_agent->on("signin.start", [](const Json&) { return Json::object({ { "signin", "s1" }, { "flow", "direct" } }); });
        open();
        choose("dataos");
        m_window->startSignin(QStringLiteral("dataos"), {});
        QTRY_COMPARE(m_agent->requests("signin.start").size(), 1U);
        QTest::qWait(50);
        m_agent->send(signinEvent("step", { { "name", "ask_for_secret" } }));
        QTRY_VERIFY(isShown("redirectEdit"));
        QTRY_COMPARE(child<QLineEdit>("redirectEdit")->echoMode(), QLineEdit::Password);
        QVERIFY(!isShown("openPageButton"));
        QVERIFY(!isShown("otherWayButton"));
        QTest::keyClicks(child<QLineEdit>("redirectEdit"), QStringLiteral("wdr-canary-token"));
        child<QPushButton>("submitButton")->click();
        QTRY_COMPARE(m_agent->requests("signin.submit").size(), 1U);
        QCOMPARE(m_agent->requests("signin.submit").front().stringAt("secret"), std::optional<std::string>("wdr-canary-token"));
        QVERIFY(child<QLineEdit>("redirectEdit")->text().isEmpty());
    }
    void anAddressIsPastedAfterwards()
    {
        serveExamples(*m_agent, exampleProfiles());
        open();
        choose("dataos");
        m_window->startSignin(QStringLiteral("dataos"), {});
        QTRY_COMPARE(m_agent->requests("signin.start").size(), 1U);
        QTest::qWait(50);
        m_agent->send(signinEvent("open_url", { { "url", "https://idp.example/authorize" }, { "opened", true } }));
        m_agent->send(signinEvent("step", { { "name", "ask_for_redirect" } }));
        QTRY_VERIFY(isShown("redirectEdit") && !isShown("otherWayButton"));
        QTest::keyClicks(child<QLineEdit>("redirectEdit"), QStringLiteral("https://flipt.example.com/callback?code=c&state=s"));
        child<QPushButton>("submitButton")->click();
        QTRY_COMPARE(m_agent->requests("signin.submit").size(), 1U);
        QVERIFY(m_agent->requests("signin.submit").front().find("redirect_url"));
    }

    // The Token page, by keys alone: its tab by Alt+T, the raw text for as long as the space bar is held.
    void theTokenPage()
    {
        serveExamples(*m_agent, exampleProfiles());
        open();
        choose("flyte-prod");
        QVERIFY(m_agent->requests("token.inspect").empty());
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(isShown("claimsTree"));
        QTRY_COMPARE(child<StatePill>("verdictPill")->text(), QStringLiteral("Signature verified"));
        QVERIFY(child<QLabel>("signatureText")->text().contains(QStringLiteral("RS256 by the provider's key 2026-key-1")));
        QVERIFY(child<MessageBanner>("missingBanner")->text().contains(QStringLiteral("not granted: email")));
        auto* tree = child<QTreeView>("claimsTree");
        QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
        auto* field = child<SecretField>("rawToken");
        auto* hold = child<QPushButton>("holdButton");
        hold->setFocus();
        QTest::keyPress(hold, Qt::Key_Space);
        QTRY_VERIFY(field->isShowing());
        for (const QWidget* part : field->findChildren<QWidget*>()) {
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(part));
            for (const auto what : { QAccessible::Name, QAccessible::Value, QAccessible::Description })
                QVERIFY(!interface->text(what).contains(QStringLiteral("canary")));
        }
        QTest::keyRelease(hold, Qt::Key_Space);
        QVERIFY(!field->isShowing());
        child<QPushButton>("copySecretButton")->click();
        QTRY_VERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("wdr-canary-raw")));
        QTest::keyClick(m_window.get(), Qt::Key_I, Qt::AltModifier);
        QTRY_COMPARE(m_agent->requests("token.inspect").back().stringAt("token_kind"), std::optional<std::string>("id"));
        QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
        QTRY_VERIFY(isShown("accessLeft"));
        m_agent->send(Json::object({ { "type", "agent" }, { "status", exampleStatus(true) } }));
        QTRY_VERIFY(!isShown("profileTabs"));
        QCOMPARE(child<QTreeView>("claimsTree")->model()->rowCount(), 0); // locked: nothing of it stays in memory
    }

    // Who asked: read when somebody looks, followed while they do.
    void theActivityPage()
    {
        serveExamples(*m_agent, exampleProfiles());
        open();
        choose("flyte-prod");
        QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::AltModifier);
        QTRY_VERIFY(isShown("activityTable"));
        const auto* rows = child<QTableView>("activityTable")->model();
        QTRY_COMPARE(rows->rowCount(), 7);
        QCOMPARE(rows->index(0, 1).data().toString(), QStringLiteral("git-credential-warder ← git ← bash ← konsole"));
        m_agent->on("activity.list", [](const Json& params) {
            return Json::object({ { "rows", Json::array({ Json::object({ { "id", params.integerAt("after").value_or(0) + 1 }, { "time", kExampleNow }, { "answer", "served" }, { "details", Json::object() } }) }) } });
        });
        m_agent->send(Json::object({ { "type", "activity" }, { "profile", "flyte-prod" } }));
        QTRY_COMPARE(rows->rowCount(), 8);
        m_agent->on("activity.list", [](const Json&) { return FakeAgent::error("unavailable", "storage_failed", "The disk is broken."); });
        choose("github");
        QTRY_VERIFY(isShown("activityBanner"));
        QVERIFY(child<MessageBanner>("activityBanner")->text().contains(QStringLiteral("disk")));
        m_agent->on("activity.list", [](const Json&) { return Json::object({ { "rows", Json::array() } }); });
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::AltModifier); // Try again
        QTRY_VERIFY(isShown("activityMessage"));
        QTRY_VERIFY(child<QLabel>("activityMessage")->text().contains(QStringLiteral("No program has asked")));
        m_agent->send(Json::object({ { "type", "agent" }, { "status", exampleStatus(true) } }));
        QTRY_VERIFY(!isShown("profileTabs"));
        QCOMPARE(rows->rowCount(), 0);
    }

    void theLookOfTheSystemIsFollowed()
    {
        const QPalette before = QApplication::palette();
        const QFont fontBefore = QApplication::font();
        serveExamples(*m_agent, exampleProfiles());
        open();
        choose("flyte-prod");
        const auto lightness = [](QWidget* widget) { return widget->grab().toImage().pixelColor(1, 1).lightness(); };
        auto* title = child<QLabel>("accessLeft");
        const int heightBefore = title->fontMetrics().height();
        QVERIFY(lightness(m_window->centralWidget()) > 128);
        int changes = 0;
        connect(m_window.get(), &MainWindow::themeChanged, this, [&] { ++changes; });
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
        dark.setColor(QPalette::WindowText, QColor(0xee, 0xee, 0xee));
        QApplication::setPalette(dark);
        QTRY_VERIFY(changes > 0);
        QCOMPARE(m_window->theme().scheme(), Theme::Scheme::Dark);
        QVERIFY(lightness(m_window->centralWidget()) < 128);
        QCOMPARE(title->palette().color(QPalette::WindowText), m_window->theme().palette().color(QPalette::WindowText));
        QFont large = fontBefore;
        large.setPointSizeF(fontBefore.pointSizeF() * 2);
        QApplication::setFont(large);
        QTRY_VERIFY(title->fontMetrics().height() > heightBefore * 3 / 2);
        QApplication::setFont(fontBefore);
        QApplication::setPalette(before);
        QTRY_COMPARE(m_window->theme().scheme(), Theme::schemeOf(before));
    }

    void oneRequestIsNoPlural_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << "Serving on agent.sock · 0 requests today";
        QTest::newRow("one") << 1 << "Serving on agent.sock · 1 request today";
        QTest::newRow("two") << 2 << "Serving on agent.sock · 2 requests today";
    }
    void oneRequestIsNoPlural()
    {
        QFETCH(int, count);
        serveExamples(*m_agent, exampleProfiles());
        m_agent->on("activity.list", [count](const Json& params) {
            Json rows = Json::array();
            for (int id = 1; params.integerAt("after") == 0 && id <= count; ++id)
                rows.append(Json::object({ { "id", id } }));
            return Json::object({ { "rows", std::move(rows) } });
        });
        open();
        QTRY_VERIFY(!m_agent->requests("activity.list").empty());
        QFETCH(QString, text);
        QTRY_COMPARE(child<QLabel>("footerText")->text(), text);
    }

    void noTwoThingsShareAMnemonic_data()
    {
        QTest::addColumn<QString>("page");
        for (const char* page : { "welcome", "overview", "token", "use", "found", "sign-in", "device", "vault", "locked", "failed", "editor", "settings", "A token that I have", "A command that prints a token", "A web page's session cookie" })
            QTest::newRow(page) << page;
    }
    void noTwoThingsShareAMnemonic()
    {
        QFETCH(QString, page);
        serveExamples(*m_agent, page == QStringLiteral("welcome") ? codec::JsonArray {} : exampleProfiles());
        open();
        if (page == QStringLiteral("welcome")) {
            QTRY_VERIFY(isShown("addressEdit"));
        } else if (page == QStringLiteral("overview")) {
            choose("flyte-prod");
        } else if (page == QStringLiteral("use")) {
            choose("flyte-prod");
            QTest::keyClick(m_window.get(), Qt::Key_E, Qt::AltModifier);
            QTRY_VERIFY(isShown("setUpButton_flytectl"));
            child<QPushButton>("setUpButton_flytectl")->click();
            QTRY_VERIFY(isShown("writeSetupButton"));
        } else if (page == QStringLiteral("token")) {
            choose("flyte-prod");
            QTest::keyClick(m_window.get(), Qt::Key_T, Qt::AltModifier);
            QTRY_VERIFY(isShown("claimsTree"));
        } else if (page == QStringLiteral("found")) {
            child<QPushButton>("addProfileButton")->click();
            QTest::keyClicks(child<QLineEdit>("addressEdit"), QStringLiteral("https://id.example.com"));
            child<QPushButton>("lookButton")->click();
            QTRY_VERIFY(isShown("addButton"));
        } else if (page.startsWith(QStringLiteral("A "))) {
            child<QPushButton>("addProfileButton")->click();
            QTRY_VERIFY(child<QComboBox>("presetCombo")->findText(page) > 0);
            child<QComboBox>("presetCombo")->setCurrentText(page);
            QTRY_VERIFY(isShown("addButton"));
        } else if (page == QStringLiteral("settings")) {
            choose("flyte-prod");
            QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
            child<QTabBar>("settingsTabs")->setCurrentIndex(SettingsPage::Programs);
            QTRY_VERIFY(isShown("grantsTable") && isShown("socketsTable"));
        } else if (page == QStringLiteral("editor")) {
            choose("flyte-prod");
            QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
            QTRY_VERIFY(isShown("keysTable"));
        } else if (page == QStringLiteral("failed")) {
            m_window->startSignin(QStringLiteral("flyte-prod"));
            QTRY_COMPARE(m_agent->requests("signin.start").size(), 1U);
            QTest::qWait(10);
            m_agent->send(signinEvent("failed", { { "reason", "access_denied" } }));
            QTRY_VERIFY(isShown("signinBanner"));
        } else if (page == QStringLiteral("vault") || page == QStringLiteral("locked")) {
            Json status = exampleStatus(page == QStringLiteral("locked"));
            if (page == QStringLiteral("vault"))
                status.set("vault", Json::object({ { "state", "unavailable" }, { "message", "Run: warder agent rekey" } }));
            m_agent->send(Json::object({ { "type", "agent" }, { "status", std::move(status) } }));
            QTRY_VERIFY(!isShown("profileList"));
        } else {
            m_window->startSignin(QStringLiteral("dataos"), page == QStringLiteral("device") ? QStringLiteral("device") : QString());
            QTRY_COMPARE(m_agent->requests("signin.start").size(), 1U);
            QTest::qWait(10);
            if (page == QStringLiteral("device"))
                m_agent->send(signinEvent("device_code", { { "user_code", "WDJB-MJHT" }, { "verification_uri", "https://acme.example.com/device" }, { "expires_at", kExampleNow + 600 } }));
            else
                m_agent->send(signinEvent("open_url", { { "url", "https://id.example.com/authorize" } }));
            QTRY_VERIFY(isShown(page == QStringLiteral("device") ? "userCode" : "redirectEdit"));
        }
        QMap<QKeySequence, QString> owners;
        QStringList shared;
        const auto note = [&](const QString& text) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (key.isEmpty())
                return;
            if (owners.contains(key))
                shared.append(key.toString() + QStringLiteral(": ") + owners.value(key) + QStringLiteral(", ") + text);
            owners.insert(key, text);
        };
        for (const auto* button : m_window->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->isEnabled())
                note(button->text());
        }
        for (const auto* label : m_window->findChildren<QLabel*>()) {
            if (label->isVisible() && label->buddy())
                note(label->text());
        }
        for (const auto* bar : m_window->findChildren<QTabBar*>()) {
            for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
                note(bar->tabText(tab));
        }
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
    }

    void noTimerRunsWhileHidden()
    {
        serveExamples(*m_agent, exampleProfiles());
        open();
        choose("flyte-prod");
        QVERIFY(m_window->isTicking());
        m_window->setKeptByTray(true);
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QVERIFY(!m_window->isTicking());
        m_window->raiseToFront();
        QVERIFY(m_window->isTicking());
    }

    void everythingThatTakesTheFocusHasAName()
    {
        serveExamples(*m_agent, exampleProfiles());
        open();
        choose("flyte-prod");
        QStringList nameless;
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            const bool isOwnPart = widget->objectName().startsWith(QStringLiteral("qt_"));
            const bool isOfCombo = widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer");
            if (widget->focusPolicy() != Qt::NoFocus && !isOwnPart && !isOfCombo && !widget->inherits("QMenu") && widget->accessibleName().isEmpty() && !widget->isHidden())
                nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u':' + widget->objectName());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
    }

private:
    void open() { open({ m_agent->location(), {}, {}, {}, {} }); }
    void open(client::AgentSetup setup)
    {
        m_client = std::make_unique<client::AgentClient>(std::move(setup));
        const Theme theme(QApplication::palette(), QApplication::font());
        m_window = std::make_unique<MainWindow>(*m_client, theme, [] { return kExampleNow; });
        m_client->open();
        m_window->show();
        QTRY_VERIFY(m_window->agent().isLoaded());
    }
    void choose(const std::string& profile)
    {
        auto* list = child<QListView>("profileList");
        const auto found = list->model()->match(list->model()->index(0, 0), ProfileListModel::NameRole, QString::fromStdString(profile));
        QVERIFY(!found.isEmpty());
        list->setCurrentIndex(found.front());
    }
    template<class T>
    [[nodiscard]] T* child(const char* name) const
    {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool isShown(const char* name) const
    {
        const auto* widget = child<QWidget>(name);
        return widget && widget->isVisible();
    }

    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
