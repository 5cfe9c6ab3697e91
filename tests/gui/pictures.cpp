// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0

// pictures FOLDER [WIDTHxHEIGHT]: draws the window with example profiles, light and dark.

#include "desktop/widgets/consent_prompt.h"
#include "desktop/widgets/main_window.h"
#include "gui/example_profiles.h"
#include "gui/example_question.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>

using namespace warder;
using namespace warder::desktop;

namespace {

void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void drawPrompt(const QDir& folder, Theme::Scheme scheme, const QString& suffix)
{
    const Theme theme(scheme, QApplication::palette(), QApplication::font());
    ConsentPrompt prompt(*ConsentQuestion::fromJson(exampleQuestion()), theme, [] { return kExampleNow; });
    prompt.show();
    settle(700); // until the buttons take input
    prompt.grab().save(folder.filePath(QStringLiteral("consent-%1.png").arg(suffix)));
}

void draw(const QDir& folder, Theme::Scheme scheme, const QString& suffix, const QSize& size)
{
    drawPrompt(folder, scheme, suffix);
    FakeAgent agent;
    serveExamples(agent, exampleProfiles());
    client::AgentClient client({ agent.location(), {}, {}, {} });
    MainWindow window(client, Theme(scheme, QApplication::palette(), QApplication::font()), [] { return kExampleNow; });
    client.open();
    window.resize(size);
    window.show();
    settle(400);
    window.select(QStringLiteral("flyte-prod"));
    settle(200);
    window.grab().save(folder.filePath(QStringLiteral("main-%1.png").arg(suffix)));
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    settle(300);
    window.grab().save(folder.filePath(QStringLiteral("timeline-%1.png").arg(suffix)));
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    agent.on("profile.verify", [](const codec::Json&) {
        return codec::Json::object({ { "accepted", true }, { "identity", codec::Json::object({ { "name", "Ada Lovelace" } }) }, { "expires_at", kExampleNow + 1264 } });
    });
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    settle(200);
    window.grab().save(folder.filePath(QStringLiteral("check-%1.png").arg(suffix)));
    QTest::keyClick(&window, Qt::Key_D, Qt::AltModifier);
    settle(200);
    QTest::keyClick(&window, Qt::Key_T, Qt::AltModifier);
    settle(200);
    window.grab().save(folder.filePath(QStringLiteral("token-%1.png").arg(suffix)));
    QTest::keyClick(&window, Qt::Key_E, Qt::AltModifier);
    settle(100);
    window.grab().save(folder.filePath(QStringLiteral("use-%1.png").arg(suffix)));
    window.findChild<QPushButton*>(QStringLiteral("setUpButton_flytectl"))->click();
    settle(200);
    window.grab().save(folder.filePath(QStringLiteral("use-diff-%1.png").arg(suffix)));
    QTest::keyClick(&window, Qt::Key_Y, Qt::AltModifier);
    settle(200);
    window.grab().save(folder.filePath(QStringLiteral("activity-%1.png").arg(suffix)));
    QTest::keyClick(&window, Qt::Key_V, Qt::AltModifier);
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    settle(200);
    window.grab().save(folder.filePath(QStringLiteral("settings-%1.png").arg(suffix)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
    settle(200);
    window.grab().save(folder.filePath(QStringLiteral("edit-%1.png").arg(suffix)));
    window.startSignin(QStringLiteral("dataos"), QStringLiteral("device"));
    settle(200);
    agent.send(signinEvent("step", { { "name", "wait_for_person" } }));
    agent.send(signinEvent("device_code", { { "user_code", "WDJB-MJHT" },
                                            { "verification_uri", "https://acme.example.com/device" },
                                            { "verification_uri_complete", "https://acme.example.com/device?user_code=WDJB-MJHT" },
                                            { "expires_at", kExampleNow + 821 } }));
    settle(200);
    window.grab().save(folder.filePath(QStringLiteral("signin-%1.png").arg(suffix)));
    window.findChild<QPushButton*>(QStringLiteral("addProfileButton"))->click();
    window.findChild<QLineEdit*>(QStringLiteral("addressEdit"))->setText(QStringLiteral("https://id.example.com"));
    window.findChild<QPushButton*>(QStringLiteral("lookButton"))->click();
    settle(100);
    window.grab().save(folder.filePath(QStringLiteral("add-%1.png").arg(suffix)));
    window.findChild<QLineEdit*>(QStringLiteral("addressEdit"))->setText(QStringLiteral("https://flipt.example.com"));
    window.findChild<QPushButton*>(QStringLiteral("lookButton"))->click();
    settle(100);
    window.grab().save(folder.filePath(QStringLiteral("add-flipt-%1.png").arg(suffix)));
    window.findChild<QComboBox*>(QStringLiteral("presetCombo"))->setCurrentText(QStringLiteral("A web page's session cookie"));
    settle(100);
    window.grab().save(folder.filePath(QStringLiteral("add-hand-%1.png").arg(suffix)));
    agent.on("signin.start", [](const codec::Json&) { return codec::Json::object({ { "signin", "s1" }, { "flow", "direct" } }); });
    window.startSignin(QStringLiteral("dataos"), {});
    settle(200);
    agent.send(signinEvent("step", { { "name", "ask_for_secret" } }));
    settle(200);
    window.grab().save(folder.filePath(QStringLiteral("signin-token-%1.png").arg(suffix)));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QStringList sides = arguments.value(2, QStringLiteral("1180x760")).split(u'x');
    if (arguments.size() < 2 || arguments.size() > 3 || sides.size() != 2)
        return 2;
    const QSize size(sides[0].toInt(), sides[1].toInt());
    QFont font = QApplication::font();
    font.setPointSizeF(10);
    QApplication::setFont(font);
    const QDir folder(arguments.at(1));
    draw(folder, Theme::Scheme::Light, QStringLiteral("light"), size);
    draw(folder, Theme::Scheme::Dark, QStringLiteral("dark"), size);
    return 0;
}
