// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/prompt_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace warder::desktop;

namespace {

Theme theme()
{
    return { QApplication::palette(), QApplication::font() };
}

} // namespace

class PromptDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterAndEscapeRefuse_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Escape") << int(Qt::Key_Escape);
    }
    void enterAndEscapeRefuse()
    {
        QFETCH(int, key);
        PromptDialog dialog(PromptDialog::Kind::Confirm, QStringLiteral("Run a command?"), theme());
        dialog.show();
        QTest::qWait(600); // also after the guard has gone
        QTest::keyClick(&dialog, static_cast<Qt::Key>(key));
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.answer().stringAt("answer"), std::optional<std::string>("no"));
    }

    void allowingTakesNoInputAtFirst()
    {
        PromptDialog dialog(PromptDialog::Kind::Confirm, QStringLiteral("Run a command?"), theme());
        dialog.show();
        auto* allow = dialog.findChild<QPushButton*>(QStringLiteral("allowButton"));
        allow->click();
        QVERIFY(dialog.isVisible());
        QTRY_VERIFY(allow->isEnabled());
        allow->click();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.answer().stringAt("answer"), std::optional<std::string>("yes"));
    }

    void aPassphraseIsHiddenAndOnlyGivenOnPurpose()
    {
        PromptDialog dialog(PromptDialog::Kind::Passphrase, {}, theme());
        dialog.show();
        auto* edit = dialog.findChild<QLineEdit*>(QStringLiteral("passphraseEdit"));
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QTest::keyClicks(edit, QStringLiteral("wdr-canary"));
        QVERIFY(!dialog.answer().find("passphrase"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(dialog.answer().stringAt("passphrase"), std::optional<std::string>("wdr-canary"));
    }

    void aWrongPassphraseIsSaid()
    {
        const PromptDialog first(PromptDialog::Kind::Passphrase, {}, theme());
        const PromptDialog again(PromptDialog::Kind::PassphraseAgain, {}, theme());
        QVERIFY(!first.findChild<QLabel*>(QStringLiteral("promptText"))->text().contains(QStringLiteral("not the passphrase")));
        QVERIFY(again.findChild<QLabel*>(QStringLiteral("promptText"))->text().contains(QStringLiteral("not the passphrase")));
    }

    void aNewPassphraseIsTypedTwice()
    {
        PromptDialog dialog(PromptDialog::Kind::NewPassphrase, {}, theme());
        dialog.show();
        auto* allow = dialog.findChild<QPushButton*>(QStringLiteral("allowButton"));
        auto* first = dialog.findChild<QLineEdit*>(QStringLiteral("passphraseEdit"));
        auto* second = dialog.findChild<QLineEdit*>(QStringLiteral("passphraseAgainEdit"));
        QVERIFY(!allow->isEnabled()); // an empty one is none
        QTest::keyClicks(first, QStringLiteral("wdr-canary"));
        QTest::keyClicks(second, QStringLiteral("wdr-canar"));
        QVERIFY(!allow->isEnabled());
        QTest::keyClick(second, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QTest::keyClicks(second, QStringLiteral("y"));
        QTest::keyClick(second, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.answer().stringAt("passphrase"), std::optional<std::string>("wdr-canary"));
    }
};

QTEST_MAIN(PromptDialogTest)
#include "prompt_dialog_test.moc"
