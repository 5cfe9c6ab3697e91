// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
//
// warder-bench-list COUNT: types into the search of the real window over so many profiles, and tells how long each key takes until the list is
// painted; and what a change of one profile and a frame of the Timeline take. JSON on one line. Run it with QT_QPA_PLATFORM=offscreen.
#include "desktop/widgets/main_window.h"
#include "desktop/widgets/timeline_view.h"
#include "gui/example_profiles.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace warder;
using codec::Json;

namespace {

constexpr int kPage = 200; // profiles in an answer
constexpr int kRounds = 5;
constexpr int kPatience = 60'000; // ms
constexpr int kRest = 2'000; // ms

template<class Condition>
bool waitUntil(const Condition& isTrue)
{
    QElapsedTimer timer;
    timer.start();
    while (!isTrue() && timer.elapsed() < kPatience)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return isTrue();
}

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times.empty() ? 0 : times[times.size() / 2];
}

// Milliseconds for one thing, until everything that follows from it has happened and is painted.
template<class Action>
double timeOf(QWidget& seen, const Action& action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
    seen.repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void type(QWidget& field, int key, const QString& text)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&field, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&field, &release);
}

void serve(FakeAgent& agent, int count)
{
    serveExamples(agent, {});
    agent.on("profile.list", [count](const Json& params) {
        const int from = std::atoi(params.stringAt("after").value_or("p0").c_str() + 1);
        Json page = Json::array();
        for (int i = from; i < std::min(from + kPage, count); ++i) {
            const std::string name = "p" + std::to_string(i + 1);
            const char* kinds[] = { "flyte", "oidc", "flipt", "kubernetes" };
            page.append(exampleProfile(name, kinds[i % 4], "https://host-" + std::to_string(i * 7 % count) + ".example.com", i % 50 == 0 ? "needs_sign_in" : "active")
                            .set("tags", Json::array({ i % 3 == 0 ? "work" : "home" })));
        }
        Json answer = Json::object({ { "profiles", std::move(page) } });
        if (from + kPage < count)
            answer.set("next", "p" + std::to_string(from + kPage));
        return answer;
    });
    agent.on("history.list", [](const Json&) { return Json::object({ { "rows", Json::array() } }); });
}

} // namespace

int main(int argc, char** argv)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication application(argc, argv);
    const int count = argc == 2 ? std::atoi(argv[1]) : 10'000;
    FakeAgent agent;
    serve(agent, count);
    client::AgentClient client({ agent.location(), {}, {}, {}, {} });
    desktop::MainWindow window(client, desktop::Theme(desktop::Theme::Scheme::Light, QApplication::palette(), QApplication::font()), [] { return kExampleNow; });
    client.open();
    window.show();
    if (!waitUntil([&] { return window.agent().isLoaded(); }))
        return 1;
    auto* search = window.findChild<QLineEdit*>(QStringLiteral("searchEdit"));
    auto* list = window.findChild<QListView*>(QStringLiteral("profileList"));
    if (!search || !list || list->model()->rowCount() != count)
        return 1;
    // What loading has left to do is done before anybody types.
    QElapsedTimer rest;
    for (rest.start(); rest.elapsed() < kRest;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    std::vector<double> keys;
    for (int round = 0; round < kRounds; ++round) {
        for (const QChar letter : QStringLiteral("host-4 work"))
            keys.push_back(timeOf(*list, [&] { type(*search, letter.toUpper().unicode(), letter); }));
        while (!search->text().isEmpty())
            keys.push_back(timeOf(*list, [&] { type(*search, Qt::Key_Backspace, {}); }));
    }
    std::vector<double> changes;
    for (int i = 0; i < 50; ++i) {
        const desktop::ProfileItem item = desktop::ProfileItem::fromJson(exampleProfile("p" + std::to_string(100 + i), "oidc", "https://changed.example.com", "refreshing").set("tags", Json::array({ "work" })));
        changes.push_back(timeOf(*list, [&] { window.agent().profiles().put(item); }));
    }
    const double tick = timeOf(*list, [&] { window.agent().profiles().tick(); });
    window.findChild<QPushButton*>(QStringLiteral("timelineButton"))->click();
    auto* timeline = window.findChild<desktop::TimelineView*>(QStringLiteral("timelineView"));
    if (!waitUntil([&] { return timeline->isVisible(); }))
        return 1;
    std::vector<double> frames;
    for (int i = 0; i < 50; ++i)
        frames.push_back(timeOf(*timeline->viewport(), [&] { timeline->model().pan(i % 2 == 0 ? 600 : -600); }));
    std::printf("{\"profiles\":%d,\"keys\":%zu,\"key\":%.2f,\"slowest_key\":%.2f,\"change\":%.2f,\"tick\":%.2f,\"timeline_frame\":%.2f}\n", count, keys.size(), median(keys),
                std::ranges::max(keys), median(changes), tick, median(frames));
    return 0;
}
