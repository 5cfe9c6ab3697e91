// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/agent_client.h"
#include "desktop/widgets/main_window.h"
#include "gui/kinds/person.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

//! Waits until the person sees it; says what was there instead.
#define TRY_SEES(part) QTRY_VERIFY2_WITH_TIMEOUT(m_world->person().sees(QStringLiteral(part)), qPrintable(m_world->said()), 15000)
//! Carries out a part of the walk, and ends the test where that failed.
#define WALK(step)                                            \
    do {                                                      \
        step;                                                 \
        if (QTest::currentTestFailed())                       \
            return;                                           \
    } while (false)

namespace warder::test {

//! A real agent in folders of its own, the real window over it, and a browser that follows any address by itself. What
//! every walk does is here; each step asserts what the person sees.
class World
{
public:
    World();
    ~World();
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    //! Starts the agent and shows the window; the rest needs it.
    void open();
    [[nodiscard]] Person& person() { return *m_person; }
    //! What the window shows and, behind it, the last lines of the agent's log.
    [[nodiscard]] QString said() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    // --- Steps. Each is of keys alone.
    struct Added
    {
        QString address;
        QString name;
        QString clientId;
        QString kind; //!< the first letters of its title in the list; empty: found out
        QString issuer;
        QString more; //!< settings, one a line
        bool isDevice = false;
    };
    void add(const Added& added); //!< up to "Add and sign in"
    void lookAt(const Added& added); //!< up to the findings
    void addByHand(const QString& title, const QString& name, const QList<QPair<QByteArray, QString>>& fields);
    void set(const QString& key, const QString& value);
    void setClientSecret(const QString& secret);
    void expectActive();
    void signInAgain(); //!< by the action of the header
    void paste(const QString& text); //!< into the sign-in's field
    void pasteWrong(const QString& text, const QString& words); //!< which says so and goes on
    void expectSigninFails(const QString& words); //!< and leaves its page
    void expectCheck(const QString& words);
    void expectRefreshes();
    void expectRefreshFails(const QString& words);
    void signOut();
    //! The banner about the person's last action says this; it is dismissed.
    void expectBanner(const QString& words);
    //! The token that the clipboard gets, which is also what a program gets.
    void expectServed(const QString& beginning);
    //! The profile is called so: it was not added here.
    void called(const QString& name) { m_name = name; }
    [[nodiscard]] const QString& token() const { return m_token; }

    //! Where the person's browser ended.
    [[nodiscard]] QString browserEndedAt() const;
    void forgetBrowser();
    [[nodiscard]] QString program(const QStringList& arguments); //!< what `warder` prints

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    void writeBrowser() const;

    QTemporaryDir m_folder;
    QProcess m_agent;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<desktop::MainWindow> m_window;
    std::unique_ptr<Person> m_person;
    QString m_token;
    QString m_name;
};

} // namespace warder::test
