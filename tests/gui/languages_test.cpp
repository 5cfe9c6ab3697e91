// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "base/translations.h"
#include "desktop/translations.h"
#include "desktop/widgets/page_area.h"

#include "gui/tour.h"

#include <QCheckBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTranslator>

#include <memory>

using namespace warder;
using namespace warder::desktop;

namespace {

const QString kMark = QStringLiteral("["); // every text of the pseudo-locale begins with it

QString described(const QWidget& part, const QString& page, const QString& text)
{
    return QStringLiteral("%1: %2 %3: “%4” in %5 × %6, wants %7 × %8")
        .arg(page, QString::fromLatin1(part.metaObject()->className()), part.objectName(), text)
        .arg(part.width())
        .arg(part.height())
        .arg(part.sizeHint().width())
        .arg(part.sizeHint().height());
}

QString textOf(const QWidget& part)
{
    if (const auto* label = qobject_cast<const QLabel*>(&part))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&part))
        return button->text();
    return {};
}

// Whether what stands there is cut. A label that breaks lines needs the height for its width, everything else the room of its text.
bool isClipped(const QWidget& part)
{
    if (const auto* label = qobject_cast<const QLabel*>(&part); label && label->wordWrap()) {
        const int longestWord = label->minimumSizeHint().width();
        return label->heightForWidth(label->width()) > label->height() || longestWord > label->width();
    }
    return part.sizeHint().width() > part.width() || part.sizeHint().height() > part.height();
}

// A part that lies outside its window, such as a row of buttons that is wider than the page.
bool isOutside(const QWidget& part)
{
    const QWidget* window = part.window();
    const QRect place(part.mapTo(window, QPoint()), part.size());
    return place.left() < 0 || place.right() > window->width();
}

} // namespace

//! Languages in the window: what has no room, what was forgotten, the switch while it runs, and the other direction.
class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_pseudo.reset();
        installTranslations(*qApp);
    }

    // There a page may be wider than the window and scroll sideways.
    void nothingIsCutInTheSmallestWindow() { findCutTexts(tour({ 720, 480 }), Sideways::Allowed); }
    void nothingIsCutInAnOrdinaryWindow() { findCutTexts(tour({ 1180, 760 }), Sideways::No); }

    // Letters of twice the size, as somebody has them who does not see well.
    void nothingIsCutAtTwiceTheSize()
    {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        const Theme theme(Theme::Scheme::Light, QApplication::palette(), large);
        findCutTexts(Tour(theme, { 1400, 900 }), Sideways::Allowed);
        QApplication::setFont(before);
    }

    void everyTextCanBeTranslated()
    {
        usePseudoLocale();
        QStringList untranslated;
        const bool isWhole = tour().go([&untranslated](QWidget& window, const QString& page) {
            for (const QWidget* part : window.findChildren<QWidget*>()) {
                static const QRegularExpression word(QStringLiteral("[A-Za-z]{3}"));
                const QString text = textOf(*part);
                // What is named by a profile or by Qt itself is none of our texts.
                const bool isOther = part->objectName().startsWith(QLatin1String("qt_")) || part->objectName().startsWith(QLatin1String("proposal_")) || part->objectName().startsWith(QLatin1String("kind_"));
                const bool isButton = qobject_cast<const QAbstractButton*>(part) && !isOther;
                if (part->isVisible() && isButton && text.contains(word) && !text.contains(kMark))
                    untranslated.append(described(*part, page, text));
                if (part->isVisible() && !part->accessibleName().isEmpty() && isButton && part->accessibleName().contains(word) && !part->accessibleName().contains(kMark))
                    untranslated.append(described(*part, page, part->accessibleName()));
            }
        });
        QVERIFY(isWhole);
        for (const QString& one : untranslated)
            qWarning("not translated: %s", qPrintable(one));
        QVERIFY(untranslated.isEmpty());
    }

    void everyLanguage_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language& language : availableLanguages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    // What a person sees in it: nothing cut, and each letter presses one thing on each page.
    void everyLanguage()
    {
        QFETCH(const QString, code);
        installTranslations(*qApp, code);
        QCOMPARE(QGuiApplication::layoutDirection(), QLocale(code).textDirection());
        QStringList wrong;
        const bool isWhole = tour().go([&wrong](QWidget& window, const QString& page) {
            QHash<QString, QString> letters;
            const auto note = [&](const QString& text) {
                const QString key = QKeySequence::mnemonic(text).toString();
                if (!key.isEmpty() && letters.contains(key))
                    wrong.append(page + QStringLiteral(": ") + key + QStringLiteral(" is in “") + letters.value(key) + QStringLiteral("” and “") + text + u'”');
                if (!key.isEmpty())
                    letters.insert(key, text);
            };
            for (const QWidget* part : window.findChildren<QWidget*>()) {
                if (!part->isVisible())
                    continue;
                const auto* label = qobject_cast<const QLabel*>(part);
                const auto* tabs = qobject_cast<const QTabBar*>(part);
                const bool isButton = qobject_cast<const QAbstractButton*>(part) && !part->inherits("QToolButton");
                if (((isButton && !textOf(*part).isEmpty()) || (label && label->wordWrap())) && isClipped(*part))
                    wrong.append(described(*part, page, textOf(*part)));
                if ((isButton && part->isEnabled()) || (label && label->buddy()))
                    note(textOf(*part));
                for (int tab = 0; tabs && tab < tabs->count(); ++tab)
                    note(tabs->tabText(tab));
            }
        });
        QVERIFY(isWhole);
        for (const QString& one : wrong)
            qWarning("%s: %s", qPrintable(code), qPrintable(one));
        QVERIFY(wrong.isEmpty());
    }

    void englishIsThereAndNamesItself()
    {
        const auto languages = availableLanguages();
        QVERIFY(std::ranges::any_of(languages, [](const Language& one) { return one.code == QLatin1String("en") && one.name == QLatin1String("English"); }));
        for (const Language& one : languages)
            QVERIFY2(!one.name.isEmpty(), qPrintable(one.code));
    }

    // What was typed, chosen and opened is there in the new language, and the window is the same one.
    void switchingKeepsWhatOneWasAt()
    {
        FakeAgent agent;
        serveExamples(agent, exampleProfiles());
        client::AgentClient client({ agent.location(), {}, {}, {}, {} });
        MainWindow window(client, Theme(QApplication::palette(), QApplication::font()), [] { return kExampleNow; });
        const auto part = [&window](const char* name) { return window.findChild<QWidget*>(QString::fromLatin1(name)); };
        client.open();
        window.show();
        QTRY_VERIFY(window.agent().isLoaded());
        window.select(QStringLiteral("flipt"));
        window.findChild<QPushButton*>(QStringLiteral("addProfileButton"))->click();
        window.findChild<QLineEdit*>(QStringLiteral("addressEdit"))->setText(QStringLiteral("https://id.example.com"));
        window.findChild<QLineEdit*>(QStringLiteral("addressEdit"))->setFocus();
        window.findChild<QLineEdit*>(QStringLiteral("searchEdit"))->setText(QStringLiteral("fli"));
        const QString before = window.findChild<QPushButton*>(QStringLiteral("lookButton"))->text();
        const int actions = static_cast<int>(window.actions().size());
        QVERIFY(!before.contains(kMark));

        QSignalSpy switched(&window, &MainWindow::languageChanged);
        usePseudoLocale();
        QTRY_COMPARE(switched.count(), 1);
        QVERIFY(window.findChild<QPushButton*>(QStringLiteral("lookButton"))->text().contains(kMark));
        QCOMPARE(window.findChild<QLineEdit*>(QStringLiteral("addressEdit"))->text(), QStringLiteral("https://id.example.com"));
        QCOMPARE(window.findChild<QLineEdit*>(QStringLiteral("searchEdit"))->text(), QStringLiteral("fli"));
        QVERIFY(part("addressEdit")->isVisible());
        QCOMPARE(QApplication::focusWidget(), part("addressEdit"));
        QCOMPARE(window.actions().size(), actions); // each key has one meaning
        QCOMPARE(window.findChild<QAbstractItemView*>(QStringLiteral("profileList"))->model()->rowCount(), 1);

        window.findChild<QPushButton*>(QStringLiteral("cancelAddButton"))->click();
        QCOMPARE(window.findChild<ElidedLabel*>(QStringLiteral("profileName"))->text(), QStringLiteral("flipt"));
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        window.findChild<QTabBar*>(QStringLiteral("settingsTabs"))->setCurrentIndex(SettingsPage::Programs);
        QTRY_VERIFY(part("grantsTable") && part("grantsTable")->isVisible());
        m_pseudo.reset();
        QTRY_COMPARE(switched.count(), 2);
        QTRY_VERIFY(part("grantsTable") && part("grantsTable")->isVisible());
        QVERIFY(!window.findChild<QPushButton*>(QStringLiteral("closeSettingsButton"))->text().contains(kMark));
    }

    // A sign-in goes on: its page shows the same code in the other language.
    void switchingLeavesASigninAlone()
    {
        FakeAgent agent;
        serveExamples(agent, exampleProfiles());
        client::AgentClient client({ agent.location(), {}, {}, {}, {} });
        MainWindow window(client, Theme(QApplication::palette(), QApplication::font()), [] { return kExampleNow; });
        client.open();
        window.show();
        QTRY_VERIFY(window.agent().isLoaded());
        window.startSignin(QStringLiteral("dataos"), QStringLiteral("device"));
        QTRY_VERIFY(!agent.requests("signin.start").empty());
        agent.send(signinEvent("device_code", { { "user_code", "WDJB-MJHT" }, { "verification_uri", "https://acme.example.com/device" }, { "expires_at", kExampleNow + 821 } }));
        const auto code = [&window] { return window.findChild<QLabel*>(QStringLiteral("userCode")); };
        QTRY_VERIFY(code()->isVisible());
        QSignalSpy switched(&window, &MainWindow::languageChanged);
        usePseudoLocale();
        QTRY_COMPARE(switched.count(), 1);
        QVERIFY(code()->isVisible());
        QCOMPARE(code()->text(), QStringLiteral("WDJB-MJHT"));
        QVERIFY(agent.requests("signin.cancel").empty());
        QCOMPARE(agent.requests("signin.start").size(), 1U);
    }

    void theOtherDirectionMirrorsTheWindow()
    {
        FakeAgent agent;
        serveExamples(agent, exampleProfiles());
        client::AgentClient client({ agent.location(), {}, {}, {}, {} });
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        MainWindow window(client, Theme(QApplication::palette(), QApplication::font()), [] { return kExampleNow; });
        client.open();
        window.show();
        QTRY_VERIFY(window.agent().isLoaded());
        const auto left = [&window](const char* name) { return window.findChild<QWidget*>(QString::fromLatin1(name))->mapTo(&window, QPoint()).x(); };
        QVERIFY(left("side") > left("page"));
        QVERIFY(left("menuButton") < left("lockButton"));
        QVERIFY(left("mainActionButton") < left("profileName"));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    void usePseudoLocale()
    {
        m_pseudo = std::make_unique<QTranslator>();
        QVERIFY(m_pseudo->load(QStringLiteral(PSEUDO_LOCALE)));
        QVERIFY(QCoreApplication::installTranslator(m_pseudo.get()));
    }

    [[nodiscard]] Tour tour(QSize size = { 1180, 760 }) const { return Tour(m_theme, size); }

    enum class Sideways {
        No,
        Allowed,
    };

    void findCutTexts(Tour tour, Sideways sideways)
    {
        usePseudoLocale();
        QStringList cut;
        int looked = 0;
        const bool isWhole = tour.go([&cut, &looked, sideways](QWidget& window, const QString& page) {
            for (const QWidget* part : window.findChildren<QWidget*>()) {
                const QString text = textOf(*part);
                if (!part->isVisible() || !text.contains(kMark)) // what is none of our texts has its own ways to be cut
                    continue;
                ++looked;
                const bool mayScroll = sideways == Sideways::Allowed && window.findChild<PageArea*>() && window.findChild<PageArea*>()->isAncestorOf(part);
                if (isClipped(*part) || (!mayScroll && isOutside(*part)))
                    cut.append(described(*part, page, text));
            }
        });
        QVERIFY(isWhole);
        QVERIFY(looked > 100);
        for (const QString& one : cut)
            qWarning("cut: %s", qPrintable(one));
        QVERIFY(cut.isEmpty());
    }

    const Theme m_theme { Theme::Scheme::Light, QApplication::palette(), QApplication::font() };
    std::unique_ptr<QTranslator> m_pseudo;
};

QTEST_MAIN(LanguagesTest)
#include "languages_test.moc"
