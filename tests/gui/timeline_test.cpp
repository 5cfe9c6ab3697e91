// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/translations.h"
#include "desktop/widgets/main_window.h"
#include "desktop/widgets/timeline_view.h"

#include "gui/example_profiles.h"

#include <QAccessible>
#include <QApplication>
#include <QListView>
#include <QPointingDevice>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
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
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void oneLook()
    {
        open();
        QTRY_VERIFY(isShown("timelineView"));
        QVERIFY(!isShown("profileList"));
        QVERIFY(text("timelineVerdict").startsWith(QStringLiteral("4 of 7 will not last until")));
        QVERIFY(text("timelineVerdict").contains(QStringLiteral("dataos needs you to sign in; flipt ends at")));
        QVERIFY(child<QPushButton>("timelineButton")->isChecked());
        QVERIFY(isShown("timelineLegend"));
        QVERIFY(m_window->isTicking());
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(isShown("profileList"));
        QVERIFY(!isShown("timelineView"));
        QVERIFY(child<QPushButton>("profilesButton")->isChecked());
        child<QPushButton>("timelineButton")->click();
        QTRY_VERIFY(isShown("timelineView"));
    }

    void byKeysAlone()
    {
        open();
        QTRY_VERIFY(view()->hasFocus());
        while (lane(current()).name != QStringLiteral("dataos"))
            QTest::keyClick(view(), Qt::Key_Down);
        QVERIFY(text("timelineDetail").startsWith(QStringLiteral("dataos, Sign in again")));
        QTest::keyClick(view(), Qt::Key_Left);
        QVERIFY(text("timelineDetail").contains(QStringLiteral("The session ended.")));
        QTest::keyClick(view(), Qt::Key_Left);
        QVERIFY(text("timelineDetail").contains(QStringLiteral("Renewed.")));
        QTest::keyClick(view(), Qt::Key_Right);
        QVERIFY(text("timelineDetail").contains(QStringLiteral("The session ended.")));
        const TimelineRange before = range();
        QTest::keyClick(view(), Qt::Key_Plus);
        QVERIFY(range().length() < before.length());
        QTest::keyClick(view(), Qt::Key_Minus);
        QTest::keyClick(view(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(range().begin > before.begin);
        QTest::keyClick(view(), Qt::Key_Home);
        QVERIFY(range().begin < kExampleNow && range().end > kExampleNow);
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::AltModifier);
        QTRY_COMPARE(range().length(), Seconds { 6 * 3600 });
        QVERIFY(child<QPushButton>("timelineHoursButton6")->isChecked());
        QVERIFY(!child<QPushButton>("timelineHoursButton18")->isChecked());
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_VERIFY(isShown("profileList"));
        QCOMPARE(child<ElidedLabel>("profileName")->text(), QStringLiteral("dataos"));
    }

    void rightToLeftTimeGoesLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        open();
        QTRY_VERIFY(view()->hasFocus());
        while (lane(current()).name != QStringLiteral("dataos"))
            QTest::keyClick(view(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Right); // back in time
        QVERIFY(text("timelineDetail").contains(QStringLiteral("The session ended.")));
        const int last = view()->eventRect(current(), static_cast<int>(lane(current()).events.size()) - 1).center().x();
        QVERIFY(view()->eventRect(current(), 0).center().x() > last);
        const TimelineRange before = range();
        QTest::keyClick(view(), Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(range().begin > before.begin);
    }

    void pointing()
    {
        open();
        QTRY_VERIFY(isShown("timelineView"));
        const int row = rowOf("notes-mcp");
        const QPoint failure = view()->eventRect(row, eventOf(row, TimelineEvent::Kind::Failure)).center();
        QTest::mouseMove(view()->viewport(), failure);
        QTRY_VERIFY(text("timelineDetail").contains(QStringLiteral("A renewal failed.")));
        QTest::mouseMove(view()->viewport(), QPoint(view()->viewport()->width() - 40, failure.y())); // nothing there
        QTRY_VERIFY(text("timelineDetail").startsWith(QStringLiteral("notes-mcp, Offline")));
        const int prod = rowOf("flyte-prod");
        QTest::mouseMove(view()->viewport(), QPoint(view()->viewport()->width() - 40, view()->laneRect(prod).center().y()));
        QTRY_VERIFY(text("timelineDetail").contains(QStringLiteral("Planned: a new token about every")));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, failure);
        QCOMPARE(current(), row);
        QVERIFY(model().currentEvent().has_value());
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, failure);
        QTRY_COMPARE(child<ElidedLabel>("profileName")->text(), QStringLiteral("notes-mcp"));
    }

    void draggingAndTheWheel()
    {
        open();
        QTRY_VERIFY(isShown("timelineView"));
        const TimelineRange first = range();
        const QPoint middle = view()->viewport()->rect().center();
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseMove(view()->viewport(), middle - QPoint(100, 0));
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, middle - QPoint(100, 0));
        QVERIFY(range().begin > first.begin);
        QCOMPARE(range().length(), first.length());
        QCOMPARE(current(), -1); // a drag is no click
        wheel(middle, { 0, 120 }, Qt::ControlModifier);
        QVERIFY(range().length() < first.length());
        wheel(middle, { 0, -120 }, Qt::ControlModifier);
        const TimelineRange before = range();
        wheel(middle, { 0, -120 }, Qt::ShiftModifier);
        QVERIFY(range().begin > before.begin);
        wheel(middle, { 240, 0 }, {});
        QVERIFY(range().begin < before.begin);
        m_window->resize(900, 500); // too low for seven lanes
        QTRY_VERIFY(view()->verticalScrollBar()->maximum() > 0);
        const TimelineRange unmoved = range();
        wheel(view()->viewport()->rect().center(), { 0, -120 }, {});
        QTRY_VERIFY(view()->verticalScrollBar()->value() > 0);
        QCOMPARE(range(), unmoved);
    }

    void fingers()
    {
        open();
        QTRY_VERIFY(isShown("timelineView"));
        const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
        QWidget* port = view()->viewport();
        const QPoint at = port->rect().center();
        const TimelineRange first = range();
        QTest::touchEvent(port, screen.get()).press(0, at);
        QTest::touchEvent(port, screen.get()).move(0, at - QPoint(60, 0));
        QTest::touchEvent(port, screen.get()).release(0, at - QPoint(60, 0));
        QVERIFY(range().begin > first.begin);
        QCOMPARE(range().length(), first.length());
        QCOMPARE(current(), -1);
        const TimelineRange before = range();
        QTest::touchEvent(port, screen.get()).press(0, at - QPoint(50, 0)).press(1, at + QPoint(50, 0));
        QTest::touchEvent(port, screen.get()).move(0, at - QPoint(100, 0)).move(1, at + QPoint(100, 0));
        QTest::touchEvent(port, screen.get()).release(0, at - QPoint(100, 0)).release(1, at + QPoint(100, 0));
        QCOMPARE(range().length(), before.length() / 2);
        QCOMPARE(current(), -1);
        const QPoint lane = view()->laneRect(1).center();
        QTest::touchEvent(port, screen.get()).press(0, lane);
        QTest::touchEvent(port, screen.get()).release(0, lane);
        QCOMPARE(current(), 1); // a tap is
    }

    void forScreenReaders()
    {
        open();
        QTRY_VERIFY(view()->hasFocus());
        QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(view());
        QVERIFY(whole);
        QCOMPARE(whole->role(), QAccessible::List);
        QCOMPARE(whole->text(QAccessible::Name), QStringLiteral("Timeline"));
        QCOMPARE(whole->childCount(), 7);
        const int row = rowOf("dataos");
        QAccessibleInterface* spoken = whole->child(row);
        QVERIFY(spoken && spoken->isValid());
        QVERIFY(spoken->text(QAccessible::Name).startsWith(QStringLiteral("dataos, Sign in again, ")));
        QCOMPARE(spoken->parent(), whole);
        QCOMPARE(whole->indexOfChild(spoken), row);
        QCOMPARE(spoken->childCount(), static_cast<int>(lane(row).events.size()));
        QAccessibleInterface* last = spoken->child(spoken->childCount() - 1);
        QVERIFY(last->text(QAccessible::Name).contains(QStringLiteral("The session ended.")));
        QCOMPARE(last->parent(), spoken);
        QCOMPARE(spoken->indexOfChild(last), spoken->childCount() - 1);
        QVERIFY(spoken->rect().contains(last->rect().center()));
        QCOMPARE(whole->childAt(spoken->rect().center().x(), spoken->rect().center().y()), spoken);
        QVERIFY(!whole->child(7));
        QVERIFY(!spoken->child(-1));
        last->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(current(), row);
        QCOMPARE(whole->focusChild(), last);
        QVERIFY(last->state().focused && last->state().selected);
        m_agent->send(Json::object({ { "type", "profile_removed" }, { "name", "dataos" } }));
        QTRY_COMPARE(whole->childCount(), 6);
        QVERIFY(!last->isValid()); // the last lane has another number of events
        last->actionInterface()->doAction(QAccessibleActionInterface::pressAction()); // does nothing
        QVERIFY(isShown("timelineView"));
    }

    void whatIsPaintedChanges()
    {
        open();
        QTRY_VERIFY(isShown("timelineView"));
        const QImage before = view()->grab().toImage();
        QTest::keyClick(view(), Qt::Key_Plus);
        QVERIFY(view()->grab().toImage() != before);
    }

private:
    void open()
    {
        m_client = std::make_unique<client::AgentClient>(client::AgentSetup { m_agent->location(), {}, {}, {}, {} });
        const Theme theme(QApplication::palette(), QApplication::font());
        m_window = std::make_unique<MainWindow>(*m_client, theme, [] { return kExampleNow; });
        m_client->open();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_window->agent().isLoaded());
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(m_agent->requests("history.list").size() > 0);
    }
    void wheel(const QPoint& at, const QPoint& angle, Qt::KeyboardModifiers keys)
    {
        QWidget* port = view()->viewport();
        QWheelEvent event(at, port->mapToGlobal(at), {}, angle, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QApplication::sendEvent(port, &event);
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
    [[nodiscard]] QString text(const char* name) const { return child<QLabel>(name)->text(); }
    [[nodiscard]] TimelineView* view() const { return child<TimelineView>("timelineView"); }
    [[nodiscard]] TimelineModel& model() const { return view()->model(); }
    [[nodiscard]] const TimelineRange& range() const { return model().range(); }
    [[nodiscard]] int current() const { return model().currentRow(); }
    [[nodiscard]] const TimelineLane& lane(int row) const { return model().lanes().lane(std::max(row, 0)); }
    [[nodiscard]] int rowOf(const char* name) const
    {
        for (int row = 0; row < model().lanes().rowCount(); ++row) {
            if (lane(row).name == QLatin1String(name))
                return row;
        }
        return -1;
    }
    [[nodiscard]] int eventOf(int row, TimelineEvent::Kind kind) const
    {
        const auto& events = lane(row).events;
        return static_cast<int>(std::ranges::find(events, kind, &TimelineEvent::kind) - events.begin());
    }

    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TimelineTest)
#include "timeline_test.moc"
