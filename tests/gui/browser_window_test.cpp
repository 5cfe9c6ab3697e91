// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "browser/browser_window.h"
#include "browser/look.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace warder::browser;

namespace {

// What the agent would read.
class Pipe
{
public:
    Pipe() { opened = ::pipe2(ends, O_CLOEXEC | O_NONBLOCK) == 0; }
    ~Pipe()
    {
        ::close(ends[0]);
        ::close(ends[1]);
    }
    [[nodiscard]] QByteArray read() const
    {
        char buffer[4096];
        const ssize_t count = ::read(ends[0], buffer, sizeof buffer);
        return count > 0 ? QByteArray(buffer, static_cast<qsizetype>(count)) : QByteArray();
    }
    int ends[2] {};
    bool opened = false;
};

PageRequest request()
{
    PageRequest request;
    request.title = QStringLiteral("Flyte production");
    request.url = QUrl(QStringLiteral("about:blank"));
    return request;
}

QPalette systemPalette(const QColor& window, const QColor& text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

} // namespace

//! The window around the page; what the page may do is tests/integration/browser.
class BrowserWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUsableWithoutAMouse()
    {
        const Pipe pipe;
        const EventOutput output(pipe.ends[1]);
        BrowserWindow window(request(), output);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.windowTitle(), QStringLiteral("Sign in to Flyte production - Warder"));
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().isEmpty())
                continue;
            const auto* button = qobject_cast<const QPushButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && button->text().contains(u'&')), qPrintable(widget->objectName()));
        }
        auto* origin = window.findChild<QLineEdit*>(QStringLiteral("originEdit"));
        QVERIFY(origin->isReadOnly());
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(origin->hasFocus());
        const QString engine = window.findChild<QLabel*>(QStringLiteral("engineLabel"))->text();
        QVERIFY2(engine.contains(QLatin1String("Warder, which could read what you type")) && engine.contains(QLatin1String("Chromium")), qPrintable(engine));
        QCOMPARE(pipe.read(), QByteArray());
    }
    void saysOnceThatThePersonClosedIt()
    {
        const Pipe pipe;
        const EventOutput output(pipe.ends[1]);
        BrowserWindow window(request(), output);
        window.show();
        QVERIFY(window.close());
        QCOMPARE(pipe.read(), QByteArray("{\"event\":\"closed\"}\n"));
        window.findChild<QPushButton*>(QStringLiteral("otherBrowserButton"))->click();
        QVERIFY(window.close());
        QCOMPARE(pipe.read(), QByteArray());
    }
    void saysThatThePersonWantsAnotherBrowser()
    {
        const Pipe pipe;
        const EventOutput output(pipe.ends[1]);
        BrowserWindow window(request(), output);
        window.show();
        window.findChild<QPushButton*>(QStringLiteral("otherBrowserButton"))->click();
        window.close();
        QCOMPARE(pipe.read(), QByteArray("{\"event\":\"other_browser\"}\n"));
    }
    void saysThatAnAuthorityIsMissing()
    {
        const Pipe pipe;
        const EventOutput output(pipe.ends[1]);
        PageRequest wanted = request();
        wanted.caFile = QStringLiteral("/nonexistent/ca.pem");
        const BrowserWindow window(wanted, output);
        const auto* notice = window.findChild<QLabel*>(QStringLiteral("noticeLabel"));
        QVERIFY(notice->isVisibleTo(&window) && notice->text().contains(QLatin1String("http.ca_file")));
    }
    void followsTheSystemsPalette()
    {
        const Look light = lookFor(systemPalette(QColor(240, 240, 240), QColor(20, 20, 20)));
        const Look dark = lookFor(systemPalette(QColor(40, 40, 40), QColor(240, 240, 240)));
        QVERIFY(light.palette.color(QPalette::Window).lightness() > 200);
        QVERIFY(dark.palette.color(QPalette::Window).lightness() < 60);
        QVERIFY(light.warning != dark.warning);
        // High contrast is somebody's choice.
        const QPalette chosen = systemPalette(Qt::black, Qt::white);
        QCOMPARE(lookFor(chosen).palette, chosen);
    }
};

int main(int argc, char** argv)
{
    // As root the engine runs without its sandbox only; no page of anybody's is loaded here.
    if (::geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    const QApplication application(argc, argv);
    BrowserWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "browser_window_test.moc"
