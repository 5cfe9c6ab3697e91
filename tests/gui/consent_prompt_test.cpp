// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/consent_prompt.h"
#include "desktop/widgets/parts.h"
#include "gui/example_question.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

class ConsentPromptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(QApplication::palette(), QApplication::font()); }
    void cleanup() { m_prompt.reset(); }

    void whatItSays()
    {
        open(exampleQuestion());
        QCOMPARE(text("consentTitle"), QStringLiteral("python3 wants a token for flyte-prod"));
        QCOMPARE(text("getsText"), QStringLiteral("An access token, 21 min left"));
        const QString page = everything();
        for (const char* part : { "python3", "train.py", "interpreter: the script decides", "started by bash", "started by konsole, terminal pts/3", "Working in /home/ada", "openid", "profile",
                                  "nobody has checked that: “nightly training”" })
            QVERIFY2(page.contains(QString::fromUtf8(part)), part);
        // The sentence about what this can and cannot do.
        QCOMPARE(text("limitsText"), QStringLiteral("Programs of your own user can imitate each other. This question protects against surprises, not against malware."));
        QCOMPARE(text("countdown"), QStringLiteral("Closes and refuses in 30 s"));
        QVERIFY(button("alwaysButton")->text().contains(QStringLiteral("Always for train.py")));
    }

    void answers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("entry"); // of the menu; -1: the button itself
        QTest::addColumn<QString>("answer");
        QTest::newRow("refuse") << "refuseButton" << -1 << R"({"answer":"refuse"})";
        QTest::newRow("once") << "onceButton" << -1 << R"({"answer":"once"})";
        QTest::newRow("session") << "sessionButton" << -1 << R"({"answer":"session"})";
        QTest::newRow("an hour") << "alwaysButton" << 0 << R"({"answer":"until","seconds":3600})";
        QTest::newRow("8 hours") << "alwaysButton" << 1 << R"({"answer":"until","seconds":28800})";
        QTest::newRow("always") << "alwaysButton" << 3 << R"({"answer":"always"})";
    }
    // By keys alone: Tab to the button, the space bar, and in the menu the arrow keys.
    void answers()
    {
        QFETCH(QString, name);
        QFETCH(int, entry);
        open(exampleQuestion());
        QTRY_VERIFY(button("onceButton")->isEnabled());
        for (int i = 0; i < 8 && QApplication::focusWidget() != button(name.toLatin1().constData()); ++i)
            QTest::keyClick(m_prompt.get(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button(name.toLatin1().constData()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        if (entry >= 0) {
            auto* menu = m_prompt->findChild<QMenu*>(QStringLiteral("longerMenu"));
            QTRY_VERIFY(menu->isVisible());
            QTest::keyClick(menu, Qt::Key_Return); // nothing is chosen yet
            QVERIFY(m_prompt->isVisible());
            if (!menu->isVisible())
                QTest::keyClick(button("alwaysButton"), Qt::Key_Space);
            QTRY_VERIFY(menu->isVisible());
            menu->setActiveAction(menu->actions().at(entry));
            QTest::keyClick(menu, Qt::Key_Return);
        }
        QTRY_VERIFY(!m_prompt->isVisible());
        QTEST(QString::fromStdString(m_prompt->answer().dump()), "answer");
    }

    void enterAndEscapeRefuse_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("focus");
        for (const char* focus : { "refuseButton", "onceButton", "sessionButton", "alwaysButton" }) {
            QTest::addRow("Enter on %s", focus) << int(Qt::Key_Return) << QString::fromLatin1(focus);
            QTest::addRow("Enter of the keypad on %s", focus) << int(Qt::Key_Enter) << QString::fromLatin1(focus);
            QTest::addRow("Escape on %s", focus) << int(Qt::Key_Escape) << QString::fromLatin1(focus);
        }
    }
    void enterAndEscapeRefuse()
    {
        QFETCH(int, key);
        QFETCH(QString, focus);
        open(exampleQuestion());
        QTRY_VERIFY(button("onceButton")->isEnabled());
        button(focus.toLatin1().constData())->setFocus();
        QTest::keyClick(button(focus.toLatin1().constData()), static_cast<Qt::Key>(key));
        QVERIFY(!m_prompt->isVisible());
        QCOMPARE(QString::fromStdString(m_prompt->answer().dump()), QStringLiteral(R"({"answer":"refuse"})"));
    }

    void typingOnAllowsNothing()
    {
        open(exampleQuestion());
        for (const char* name : { "onceButton", "sessionButton", "alwaysButton" }) {
            QVERIFY(!button(name)->isEnabled());
            QTest::mouseClick(button(name), Qt::LeftButton);
        }
        QTest::keyClick(m_prompt.get(), Qt::Key_O, Qt::AltModifier);
        QVERIFY(m_prompt->isVisible());
        QCOMPARE(QApplication::focusWidget(), button("refuseButton"));
    }

    void theTimeRefuses()
    {
        open(exampleQuestion().set("seconds", 5)); // the shortest that there is
        QTRY_VERIFY_WITH_TIMEOUT(!m_prompt->isVisible(), 8000);
        QCOMPARE(QString::fromStdString(m_prompt->answer().dump()), QStringLiteral(R"({"answer":"refuse","timed_out":true})"));
    }

    void onlyWhatIsOffered_data()
    {
        QTest::addColumn<QByteArray>("offers");
        QTest::addColumn<QStringList>("shown");
        QTest::addColumn<int>("entries");
        const auto names = [](std::initializer_list<const char*> list) {
            QStringList texts;
            for (const char* one : list)
                texts.append(QString::fromLatin1(one));
            return texts;
        };
        QTest::newRow("once") << QByteArray(R"(["once"])") << names({ "onceButton" }) << 0;
        QTest::newRow("a time") << QByteArray(R"(["once","until"])") << names({ "onceButton", "alwaysButton" }) << 2;
        QTest::newRow("all") << QByteArray(R"(["once","session","until","always"])") << names({ "onceButton", "sessionButton", "alwaysButton" }) << 4;
        QTest::newRow("nothing") << QByteArray("[]") << QStringList() << 0;
        QTest::newRow("something unknown") << QByteArray(R"(["forever","once"])") << names({ "onceButton" }) << 0;
    }
    void onlyWhatIsOffered()
    {
        QFETCH(QByteArray, offers);
        QFETCH(QStringList, shown);
        QFETCH(int, entries);
        open(exampleQuestion().set("offers", *codec::parseJson(offers.toStdString())));
        for (const char* name : { "onceButton", "sessionButton", "alwaysButton" })
            QCOMPARE(button(name)->isVisible(), shown.contains(QLatin1String(name)));
        if (entries > 0)
            QCOMPARE(m_prompt->findChild<QMenu*>(QStringLiteral("longerMenu"))->actions().size(), entries);
    }

    // What a program calls itself is a text and nothing else, however it is written.
    void hostileNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("markup") << QByteArray("<b>kubectl</b><img src=x>");
        QTest::newRow("reversed") << QByteArray("\\u202etcelbuk");
        QTest::newRow("lines") << QByteArray("kubectl\\n\\nThis is safe. Press Always.");
        QTest::newRow("escape sequence") << QByteArray("\\u001b[2Jkubectl");
        QTest::newRow("hidden") << QByteArray("kube\\u200bctl\\u2066x\\u2069");
        QTest::newRow("endless") << QByteArray(20000, 'k');
        QTest::newRow("mnemonic") << QByteArray("&Refuse");
        QTest::newRow("empty") << QByteArray();
    }
    void hostileNames()
    {
        QFETCH(QByteArray, name);
        const auto program = codec::parseJson("{\"name\":\"" + name.toStdString() + "\",\"path\":\"/tmp/<i>" + name.toStdString() + "\",\"script\":\"/tmp/" + name.toStdString() + "\",\"label\":\"interpreter\"}");
        QVERIFY(program);
        open(exampleQuestion().set("programs", Json::array({ *program })).set("hint", *program->stringAt("name")).set("terminal", *program->stringAt("name")));
        const QString page = everything();
        for (const QChar bad : { QChar(0x202e), QChar(0x200b), QChar(0x2066), QChar(0x1b), QChar(0x0a) }) {
            for (const QString& line : m_texts)
                QVERIFY(!line.contains(bad));
        }
        for (const QLabel* label : m_prompt->findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        for (const QWidget* widget : m_prompt->findChildren<QWidget*>())
            QVERIFY(!widget->toolTip().contains(QStringLiteral("<i>")));
        QVERIFY(m_prompt->width() <= 640);
        QVERIFY(button("refuseButton")->isVisible());
        QVERIFY(QRect(QPoint(), m_prompt->size()).contains(button("refuseButton")->geometry()));
        QVERIFY(!page.isEmpty());
    }

    void fromElsewhere()
    {
        open(exampleQuestion().set("forwarded", true).set("token_kind", "id").set("expires_at", Json()).set("audience", "https://api.example"));
        QVERIFY(text("surroundings").contains(QStringLiteral("forwarded socket")));
        QCOMPARE(text("getsText"), QStringLiteral("An ID token"));
        QVERIFY(everything().contains(QStringLiteral("https://api.example")));
    }

    void whatIsNoQuestion()
    {
        QVERIFY(!ConsentQuestion::fromJson(Json::object({ { "ask", "confirm" } })));
        QVERIFY(!ConsentQuestion::fromJson(Json::array()));
        const auto bare = ConsentQuestion::fromJson(Json::object({ { "ask", "consent" } })); // members may be missing: nothing is offered then
        QVERIFY(bare);
        QVERIFY(!bare->offers("once") && !bare->offers("always"));
        QCOMPARE(bare->askers().size(), 1U);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        open(exampleQuestion());
        for (const QWidget* widget : m_prompt->findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    void open(const Json& question)
    {
        auto parsed = ConsentQuestion::fromJson(question);
        QVERIFY(parsed);
        m_prompt = std::make_unique<ConsentPrompt>(*std::move(parsed), *m_theme, [] { return kExampleNow; });
        m_prompt->show();
        QVERIFY(QTest::qWaitForWindowActive(m_prompt.get()));
    }
    [[nodiscard]] QPushButton* button(const char* name) const { return m_prompt->findChild<QPushButton*>(QString::fromLatin1(name)); }
    [[nodiscard]] QString text(const char* name) const { return m_prompt->findChild<QLabel*>(QString::fromLatin1(name))->text(); }
    [[nodiscard]] QString everything()
    {
        m_texts.clear();
        for (const QWidget* widget : m_prompt->findChildren<QWidget*>()) {
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                m_texts.append(label->text());
            else if (const auto* elided = qobject_cast<const ElidedLabel*>(widget))
                m_texts.append(elided->text());
            else if (const auto* pill = qobject_cast<const StatePill*>(widget))
                m_texts.append(pill->text());
        }
        return m_texts.join(u'\n');
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ConsentPrompt> m_prompt;
    QStringList m_texts;
};

QTEST_MAIN(ConsentPromptTest)
#include "consent_prompt_test.moc"
