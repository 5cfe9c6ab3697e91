// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/translations.h"
#include "desktop/widgets/main_window.h"

#include "gui/example_profiles.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>

#include <algorithm>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

class ProfileSideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp);
        QVERIFY(m_home.isValid());
        qputenv("HOME", m_home.path().toUtf8()); // where the first page looks for what can be imported
        for (const char* name : { "KUBECONFIG", "FLYTECTL_CONFIG" })
            qunsetenv(name);
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
    }

    void searching()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto* search = child<QLineEdit>("searchEdit");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("flyte work"));
        QCOMPARE(names(), QStringLiteral("flyte-prod flyte-staging"));
        QVERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_Down);
        QTRY_COMPARE(child<ElidedLabel>("profileName")->text(), QStringLiteral("flyte-staging"));
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(search, QStringLiteral("nobody has this"));
        QTRY_VERIFY(isShown("listMessage"));
        QVERIFY(!isShown("profileList"));
        QVERIFY(child<QLabel>("listMessage")->text().contains(QStringLiteral("nobody has this")));
        QCOMPARE(child<ElidedLabel>("profileName")->text(), QStringLiteral("flyte-staging")); // stays in front
        child<QPushButton>("listNextStep")->click();
        QTRY_VERIFY(isShown("profileList"));
        QCOMPARE(list()->model()->rowCount(), 7);
        QCOMPARE(list()->currentIndex().data(ProfileListModel::NameRole).toString(), QStringLiteral("flyte-staging"));
        search->setText(QStringLiteral("zzz"));
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QTRY_VERIFY(isShown("profileList"));
        QVERIFY(search->hasFocus()); // the list does not take the keyboard from whoever types
    }

    void groupingSortingAndTags()
    {
        open();
        QCOMPARE(headings(), QStringLiteral("Personal, Work"));
        choose("Group by", "Kind");
        QVERIFY(headings().startsWith(QStringLiteral("Flipt, Flyte, GitHub, Kubernetes")));
        choose("Group by", "State");
        QCOMPARE(headings(), QStringLiteral("Needs you, Look here, Works"));
        choose("Group by", "Nothing");
        choose("Sort by", "Name");
        QVERIFY(names().startsWith(QStringLiteral("cluster-eu dataos flipt")));
        choose("Sort by", "What ends first");
        QVERIFY(names().startsWith(QStringLiteral("flipt cluster-eu")));
        choose("Show", "Only “personal”");
        QCOMPARE(list()->model()->rowCount(), 2);
        QVERIFY(isShown("tagButton"));
        QVERIFY(child<QPushButton>("tagButton")->text().contains(QStringLiteral("personal")));
        child<QPushButton>("tagButton")->click();
        QCOMPARE(list()->model()->rowCount(), 7);
        QVERIFY(!isShown("tagButton"));
        QCOMPARE(m_window->settings().list(), QStringLiteral("none ends")); // for the next time
    }

    void movingByKeys()
    {
        m_agent->on("profile.put", [this](const Json& params) {
            for (Json& profile : m_profiles) {
                if (profile.stringAt("name") == params.stringAt("profile")) {
                    profile.set("order", params.find("set")->integerAt("order").value_or(0));
                    m_agent->send(Json::object({ { "type", "profile" }, { "profile", profile } }));
                }
            }
            return Json::object();
        });
        open();
        QCOMPARE(names(), QStringLiteral("github notes-mcp flyte-prod flyte-staging flipt cluster-eu dataos"));
        select("flyte-prod");
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(names(), QStringLiteral("github notes-mcp flyte-staging flyte-prod flipt cluster-eu dataos"));
        QTRY_COMPARE(list()->currentIndex().data(ProfileListModel::NameRole).toString(), QStringLiteral("flyte-prod"));
        QTest::keyClick(list(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(names(), QStringLiteral("github notes-mcp flyte-prod flyte-staging flipt cluster-eu dataos"));
        select("github"); // the first of its group
        const auto asked = m_agent->requests("profile.put").size();
        QTest::keyClick(list(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_agent->requests("profile.put").size(), asked);
    }

    void aMoveThatIsRefusedIsSaid()
    {
        m_agent->on("profile.put", [](const Json&) { return FakeAgent::error("invalid", "profile_changed", "Changed."); });
        open();
        select("flyte-prod");
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(isShown("actionBanner"));
    }

    void aListThatCannotBeRead()
    {
        m_agent->on("profile.list", [](const Json&) { return FakeAgent::error("unavailable", "storage_failed", "The disk is broken."); });
        open(false);
        QTRY_VERIFY(isShown("listNextStep"));
        QVERIFY(child<QLabel>("listMessage")->text().contains(QStringLiteral("The disk is broken.")));
        serveExamples(*m_agent, exampleProfiles());
        child<QPushButton>("listNextStep")->click();
        QTRY_VERIFY(isShown("profileList"));
        QTRY_VERIFY(list()->hasFocus());
    }

    void theServicesOwnPage()
    {
        auto profiles = exampleProfiles();
        profiles[0].set("console", "https://flyte.example.com/console");
        profiles[1].set("console", "file:///etc/passwd");
        serveExamples(*m_agent, profiles);
        open();
        select("flyte-prod");
        QVERIFY(action("Open the service's &web page")->isEnabled());
        select("flyte-staging"); // no page of a service
        QVERIFY(!action("Open the service's &web page")->isVisible());
        select("cluster-eu");
        QVERIFY(!action("Open the service's &web page")->isVisible());
    }

    void theFirstPageOffersWhatIsThere()
    {
        serveExamples(*m_agent, {});
        QDir(m_home.path()).mkpath(QStringLiteral(".flyte"));
        QFile file(m_home.filePath(QStringLiteral(".flyte/config.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("admin:\n  endpoint: dns:///flyte.example.com\n") > 0);
        file.close();
        m_agent->on("profile.import", [this](const Json& params) {
            if (params.find("apply"))
                m_agent->send(Json::object({ { "type", "profile" }, { "profile", exampleProfiles().front() } }));
            return Json::object({ { "proposals", Json::array({ Json::object({ { "name", "flyte-prod" } }) }) } });
        });
        open();
        QTRY_VERIFY(isShown("addFoundButton0"));
        QVERIFY(isShown("addressEdit"));
        QCOMPARE(child<QPushButton>("addFoundButton0")->text(), QStringLiteral("Add 1 profile"));
        child<QPushButton>("addFoundButton0")->click();
        QTRY_VERIFY(isShown("profileList"));
        QVERIFY(!isShown("foundCard"));
        QTRY_COMPARE(child<ElidedLabel>("profileName")->text(), QStringLiteral("flyte-prod"));
        child<QPushButton>("addProfileButton")->click();
        QVERIFY(isShown("addressEdit"));
        QVERIFY(!isShown("foundCard")); // it was for somebody who had nothing
        file.remove();
    }

private:
    void open(bool isLoaded = true)
    {
        m_profiles = exampleProfiles();
        m_client = std::make_unique<client::AgentClient>(client::AgentSetup { m_agent->location(), {}, {}, {}, {} });
        const Theme theme(QApplication::palette(), QApplication::font());
        m_window = std::make_unique<MainWindow>(*m_client, theme, [] { return kExampleNow; });
        m_client->open();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        if (isLoaded)
            QTRY_VERIFY(m_window->agent().isLoaded());
    }
    void select(const char* profile)
    {
        const auto found = list()->model()->match(list()->model()->index(0, 0), ProfileListModel::NameRole, QString::fromLatin1(profile));
        QVERIFY(!found.isEmpty());
        list()->setCurrentIndex(found.front());
    }
    // Opens the menu as a person does, and takes an entry of a section of it.
    void choose(const char* section, const char* text)
    {
        child<QPushButton>("listChoicesButton")->click();
        auto* menu = child<QMenu>("listChoicesMenu");
        QTRY_VERIFY(menu->isVisible());
        bool isThere = false;
        for (QAction* entry : menu->actions()) {
            if (entry->isSeparator())
                isThere = entry->text() == QLatin1String(section);
            else if (isThere && QString(entry->text()).remove(u'&') == QString::fromUtf8(text)) {
                entry->trigger();
                menu->close();
                return;
            }
        }
        QFAIL(text);
    }
    [[nodiscard]] QAction* action(const char* text) const
    {
        const auto actions = m_window->actions();
        const auto found = std::ranges::find_if(actions, [text](const QAction* one) { return one->text() == QLatin1String(text); });
        return found == actions.end() ? nullptr : *found;
    }
    [[nodiscard]] QStringList column(int role) const
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            if (const QString text = list()->model()->index(row, 0).data(role).toString(); !text.isEmpty())
                texts.append(text);
        }
        return texts;
    }
    [[nodiscard]] QString names() const { return column(ProfileListModel::NameRole).join(u' '); }
    [[nodiscard]] QString headings() const { return column(ProfileOrderModel::HeadingRole).join(QStringLiteral(", ")); }
    [[nodiscard]] QListView* list() const { return child<QListView>("profileList"); }
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

    QTemporaryDir m_home;
    codec::JsonArray m_profiles;
    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(ProfileSideTest)
#include "profile_side_test.moc"
