// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/translations.h"
#include "desktop/widgets/main_window.h"

#include "gui/example_profiles.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontMetrics>
#include <QListView>
#include <QPainter>
#include <QTabBar>
#include <QTest>

#include <array>
#include <functional>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

// Seven parts of the window, each in four states: nothing there, not yet there, gone wrong, locked. Each says so in words, with the next step
// where there is one. A picture of each is written beside the program, and one of all of them.
class StatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp);
        QFont font = QApplication::font();
        font.setPointSizeF(10);
        QApplication::setFont(font);
        QVERIFY(m_home.isValid());
        qputenv("HOME", m_home.path().toUtf8());
        for (const char* name : { "KUBECONFIG", "FLYTECTL_CONFIG" })
            qunsetenv(name);
        m_folder = QDir(QCoreApplication::applicationDirPath());
        QVERIFY(m_folder.mkpath(QStringLiteral("states")));
        m_folder.cd(QStringLiteral("states"));
    }
    void init()
    {
        m_agent = std::make_unique<FakeAgent>();
        serveExamples(*m_agent, exampleProfiles());
    }
    void cleanup()
    {
        m_window.reset();
        m_client.reset();
        m_agent.reset();
        QFile::remove(m_home.filePath(QStringLiteral(".kube/config")));
    }
    void cleanupTestCase()
    {
        QCOMPARE(m_pictures.size(), 28);
        drawAll();
    }

    void states_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("nextStep"); // the object of it; empty: the words name it, or there is nothing to do
        const auto row = [](const char* part, const char* state, const QStringList& words, const char* nextStep) {
            QTest::addRow("%s %s", part, state) << QString::fromLatin1(part) << QString::fromLatin1(state) << words << QString::fromLatin1(nextStep);
        };
        const auto words = [](std::initializer_list<const char*> all) {
            QStringList list;
            for (const char* one : all)
                list.append(QString::fromUtf8(one));
            return list;
        };
        row("list", "empty", words({ "FOUND ON THIS MACHINE", "~/.kube/config", "Paste the address" }), "addFoundButton0");
        row("list", "loading", words({ "Reading the profiles…" }), "");
        row("list", "error", words({ "The profiles could not be read. The disk is broken." }), "listNextStep");
        row("list", "locked", words({ "Locked. The profiles appear here again once you unlock Warder." }), "waitingButton");
        row("header", "empty", words({ "dataos", "Signed out" }), "mainActionButton");
        row("header", "loading", words({ "dataos", "Signing in" }), "mainActionButton");
        row("header", "error", words({ "dataos", "Sign in again" }), "mainActionButton");
        row("header", "locked", words({ "Warder is locked" }), "waitingButton");
        row("overview", "empty", words({ "There is none until somebody signs in", "Nobody is signed in", "None were granted yet.", "The provider has not said who this is.", "No program has asked yet." }),
            "mainActionButton");
        row("overview", "loading", words({ "Refreshing", "A new one is being fetched…" }), "");
        row("overview", "error", words({ "The provider cannot be reached. Warder tries again by itself. Next try at" }), "mainActionButton");
        row("overview", "locked", words({ "Warder is locked", "gives out nothing" }), "waitingButton");
        row("token", "empty", words({ "There is no token to look at until somebody signs in." }), "mainActionButton");
        row("token", "loading", words({ "Reading the token…" }), "");
        row("token", "error", words({ "The disk is broken." }), "bannerButton");
        row("token", "locked", words({ "Warder is locked" }), "waitingButton");
        row("use", "empty", words({ "programs get nothing by these until you sign in" }), "mainActionButton");
        row("use", "loading", words({ "Looking at what would change…" }), "closeSetupButton");
        row("use", "error", words({ "The file is no YAML." }), "againSetupButton");
        row("use", "locked", words({ "Warder is locked" }), "waitingButton");
        row("activity", "empty", words({ "No program has asked for a token of this profile" }), "");
        row("activity", "loading", words({ "Reading who asked…" }), "");
        row("activity", "error", words({ "The disk is broken." }), "bannerButton");
        row("activity", "locked", words({ "Warder is locked" }), "waitingButton");
        row("timeline", "empty", words({ "There are no profiles yet", "this page shows when its tokens were renewed" }), "waitingButton");
        row("timeline", "loading", words({ "Reading what happened…" }), "");
        row("timeline", "error", words({ "What happened before could not be read. The disk is broken." }), "bannerButton");
        row("timeline", "locked", words({ "Warder is locked", "is shown again once you unlock it" }), "waitingButton");
    }
    void states()
    {
        QFETCH(QString, part);
        QFETCH(QString, state);
        QFETCH(QStringList, words);
        QFETCH(QString, nextStep);
        prepare(part, state);
        for (const QString& text : words)
            QTRY_VERIFY2(said().contains(text), qPrintable(text + QStringLiteral("\nnot in\n") + said()));
        if (!nextStep.isEmpty()) {
            const auto all = m_window->findChildren<QWidget*>(nextStep);
            QVERIFY2(std::ranges::any_of(all, [](const QWidget* one) { return one->isVisible() && one->isEnabled(); }), qPrintable(nextStep));
        }
        if (state == QStringLiteral("locked")) { // not a word of what is in the vault
            for (const Json& profile : exampleProfiles())
                QVERIFY(!said().contains(QString::fromStdString(*profile.stringAt("name"))));
        }
        picture(part, state);
    }

private:
    static Json broken(const Json&)
    {
        return FakeAgent::error("unavailable", "storage_failed", "The disk is broken.");
    }
    static Json silent(const Json&) { return FakeAgent::silence(); }

    void prepare(const QString& part, const QString& state)
    {
        const bool isEmpty = state == QStringLiteral("empty");
        const bool isLoading = state == QStringLiteral("loading");
        const bool isError = state == QStringLiteral("error");
        auto profiles = exampleProfiles();
        Json& one = profiles[4]; // dataos
        if (part == QStringLiteral("list")) {
            prepareList(state);
        } else if (part == QStringLiteral("timeline")) {
            if (isEmpty)
                serveExamples(*m_agent, {});
            else if (isLoading || isError)
                m_agent->on("history.list", isLoading ? &silent : &broken);
        } else {
            if (isEmpty)
                one = signedOut();
            else if (part == QStringLiteral("overview") && isLoading)
                one = exampleProfile("dataos", "oidc", "https://acme.example.com/oidc", "refreshing").set("obtained_at", Json()).set("expires_at", Json()).set("next_refresh_at", Json());
            else if (part == QStringLiteral("overview") && isError)
                one = exampleProfile("dataos", "oidc", "https://acme.example.com/oidc", "active")
                          .set("last_error", Json::object({ { "reason", "network_unreachable" }, { "message", "x" }, { "retry_at", kExampleNow + 90 } }));
            else if (part != QStringLiteral("header"))
                one = exampleProfile("dataos", "oidc", "https://acme.example.com/oidc", "active");
            serveExamples(*m_agent, profiles);
            prepareTab(part, state);
        }
        open();
        if (state == QStringLiteral("locked")) {
            QTRY_VERIFY(m_window->agent().isLoaded());
            m_agent->send(Json::object({ { "type", "agent" }, { "status", exampleStatus(true) } }));
            QTRY_VERIFY(m_window->agent().isLocked());
        }
        if (part == QStringLiteral("timeline")) {
            QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        } else if (part != QStringLiteral("list") && state != QStringLiteral("locked")) {
            QTRY_VERIFY(m_window->agent().isLoaded());
            m_window->select(QStringLiteral("dataos"));
            openTab(part, isLoading || isError);
        }
    }
    void prepareList(const QString& state)
    {
        if (state == QStringLiteral("empty")) {
            serveExamples(*m_agent, {});
            QDir(m_home.path()).mkpath(QStringLiteral(".kube"));
            QFile file(m_home.filePath(QStringLiteral(".kube/config")));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("users: []\n") > 0);
            m_agent->on("profile.import", [](const Json&) {
                return Json::object({ { "proposals", Json::array({ Json::object({ { "name", "cluster-eu" } }), Json::object({ { "name", "cluster-us" } }) }) } });
            });
        } else if (state == QStringLiteral("loading")) {
            m_agent->on("profile.list", &silent);
        } else if (state == QStringLiteral("error")) {
            m_agent->on("profile.list", &broken);
        }
    }
    void prepareTab(const QString& part, const QString& state)
    {
        const bool isLoading = state == QStringLiteral("loading");
        const std::array methods { std::pair { "token", "token.inspect" }, std::pair { "activity", "activity.list" } };
        for (const auto& [tab, method] : methods) {
            if (part == QLatin1String(tab) && (isLoading || state == QStringLiteral("error")))
                m_agent->on(method, isLoading ? &silent : &broken);
        }
        if (part == QStringLiteral("activity") && state == QStringLiteral("empty"))
            m_agent->on("activity.list", [](const Json&) { return Json::object({ { "rows", Json::array() } }); });
        if (part == QStringLiteral("use")) {
            if (isLoading)
                m_agent->on("setup.plan", &silent);
            else
                m_agent->on("setup.plan", [](const Json&) { return FakeAgent::error("invalid", "setup_refused", "The file is no YAML."); });
        }
    }
    void openTab(const QString& part, bool isUsed)
    {
        const QStringList tabs { QStringLiteral("overview"), QStringLiteral("token"), QStringLiteral("use"), QStringLiteral("activity") };
        if (part == QStringLiteral("header")) {
            if (m_agent->requests("signin.start").empty() && isSigningIn())
                m_window->startSignin(QStringLiteral("dataos"));
            return;
        }
        m_window->findChild<QTabBar*>(QStringLiteral("profileTabs"))->setCurrentIndex(static_cast<int>(tabs.indexOf(part)));
        if (part == QStringLiteral("use") && isUsed)
            m_window->findChild<QPushButton*>(QStringLiteral("setUpButton_git"))->click();
    }
    [[nodiscard]] static bool isSigningIn() { return QString::fromLatin1(QTest::currentDataTag()).endsWith(QStringLiteral("loading")); }
    static Json signedOut()
    {
        return Json::object({ { "name", "dataos" }, { "kind", "oidc" }, { "endpoint", "https://acme.example.com/oidc" }, { "state", "signed_out" }, { "tags", Json::array({ "work" }) }, { "order", 5 },
                              { "header", "authorization" }, { "scheme", "Bearer" }, { "consent", "allow" }, { "flow", "browser" } });
    }

    void open()
    {
        m_client = std::make_unique<client::AgentClient>(client::AgentSetup { m_agent->location(), {}, {}, {}, {} });
        m_window = std::make_unique<MainWindow>(*m_client, Theme(Theme::Scheme::Light, QApplication::palette(), QApplication::font()), [] { return kExampleNow; });
        m_client->open();
        m_window->show();
        QTRY_COMPARE(m_client->link(), client::AgentClient::Link::Connected);
    }
    // Every text that can be read in the window now.
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const auto* label : m_window->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        for (const auto* label : m_window->findChildren<ElidedLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        for (const auto* pill : m_window->findChildren<StatePill*>()) {
            if (pill->isVisible())
                texts.append(pill->text());
        }
        for (const auto* button : m_window->findChildren<QAbstractButton*>()) {
            if (button->isVisible())
                texts.append(button->text());
        }
        const auto* list = m_window->findChild<QListView*>(QStringLiteral("profileList"));
        for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
            texts.append(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return texts.join(u'\n');
    }
    void picture(const QString& part, const QString& state)
    {
        for (int i = 0; i < 4; ++i) { // until no layout asks for another
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        const QImage image = m_window->grab().toImage();
        QVERIFY(image.save(m_folder.filePath(part + u'-' + state + QStringLiteral(".png"))));
        m_pictures.append({ part + QStringLiteral(", ") + state, image.scaled(590, 380, Qt::KeepAspectRatio, Qt::SmoothTransformation) });
    }
    void drawAll() const
    {
        constexpr int kColumns = 4;
        constexpr QSize kCell { 600, 410 };
        QImage all(kColumns * kCell.width(), (static_cast<int>(m_pictures.size()) + kColumns - 1) / kColumns * kCell.height(), QImage::Format_RGB32);
        all.fill(QApplication::palette().color(QPalette::Window));
        QPainter painter(&all);
        for (int i = 0; i < m_pictures.size(); ++i) {
            const QPoint corner(i % kColumns * kCell.width(), i / kColumns * kCell.height());
            painter.drawText(QRect(corner, QSize(kCell.width(), 24)), Qt::AlignCenter, m_pictures[i].first);
            painter.drawImage(corner + QPoint(5, 25), m_pictures[i].second);
        }
        painter.end();
        QVERIFY(all.save(m_folder.filePath(QStringLiteral("all.png"))));
    }

    QTemporaryDir m_home;
    QDir m_folder;
    QList<std::pair<QString, QImage>> m_pictures;
    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(StatesTest)
#include "states_test.moc"
