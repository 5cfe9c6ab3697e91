// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/window_questions.h"

#include "desktop/text/removal_text.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace warder::desktop {

WindowQuestions::WindowQuestions(QWidget& window)
    : QObject(&window)
    , m_window(window)
{ }

void WindowQuestions::askForPassword()
{
    auto* question = new QInputDialog(&m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("unlockDialog"));
    question->setWindowTitle(tr("Unlock Warder"));
    question->setLabelText(tr("Password:"));
    question->setTextEchoMode(QLineEdit::Password);
    question->setOkButtonText(tr("Unlock"));
    connect(question, &QInputDialog::textValueSelected, this, &WindowQuestions::passwordGiven);
    question->open();
}

void WindowQuestions::askToRemove(const ProfileItem& profile)
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Remove the profile"), removalText(profile), QMessageBox::Cancel, &m_window);
    question->setObjectName(QStringLiteral("removeDialog"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    const QPushButton* remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, name = profile.name] { Q_EMIT removalWanted(name); });
    question->open();
}

void WindowQuestions::askForCopyName(const QString& profile)
{
    auto* question = new QInputDialog(&m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("duplicateDialog"));
    question->setWindowTitle(tr("Duplicate %1").arg(profile));
    question->setLabelText(tr("Name of the new profile. It gets the same settings, and no session or secret:"));
    question->setTextValue(profile + QStringLiteral("-2"));
    question->setOkButtonText(tr("Duplicate"));
    connect(question, &QInputDialog::textValueSelected, this, [this, profile](const QString& name) { Q_EMIT copyNamed(profile, name.trimmed()); });
    question->open();
}

void WindowQuestions::askWhereToExport(const QString& profile)
{
    auto* question = new QFileDialog(&m_window, tr("Export %1 without secrets").arg(profile));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("exportDialog"));
    question->setAcceptMode(QFileDialog::AcceptSave);
    question->setDefaultSuffix(QStringLiteral("toml"));
    question->selectFile(profile + QStringLiteral(".toml"));
    connect(question, &QFileDialog::fileSelected, this, [this, profile](const QString& path) { Q_EMIT exportPlaceChosen(profile, path); });
    question->open();
}

void WindowQuestions::askWhatToImport()
{
    auto* question = new QFileDialog(&m_window, tr("Import profiles from a file"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("importDialog"));
    question->setFileMode(QFileDialog::ExistingFile);
    question->setFilter(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::AllDirs);
    connect(question, &QFileDialog::fileSelected, this, &WindowQuestions::importFileChosen);
    question->open();
}

void WindowQuestions::askAboutLink(const AddLink& link)
{
    m_linkQuestion = new QMessageBox(QMessageBox::Question, tr("A link to Warder"), tr("A link wants Warder to look at this address, so that you can add a profile for it. Do you know whose it is?"),
                                     QMessageBox::Cancel, &m_window);
    m_linkQuestion->setObjectName(QStringLiteral("linkQuestion"));
    m_linkQuestion->setAttribute(Qt::WA_DeleteOnClose);
    m_linkQuestion->setTextFormat(Qt::PlainText);
    m_linkQuestion->setInformativeText(link.shownAddress());
    const QPushButton* look = m_linkQuestion->addButton(tr("&Look at it"), QMessageBox::ActionRole);
    m_linkQuestion->setDefaultButton(QMessageBox::Cancel);
    connect(look, &QPushButton::clicked, this, [this, link] { Q_EMIT linkAccepted(link); });
    m_linkQuestion->open();
}

void WindowQuestions::sayAboutLink(const QString& problem)
{
    m_linkQuestion = new QMessageBox(QMessageBox::Information, tr("A link to Warder"), problem, QMessageBox::Close, &m_window);
    m_linkQuestion->setObjectName(QStringLiteral("linkMessage"));
    m_linkQuestion->setAttribute(Qt::WA_DeleteOnClose);
    m_linkQuestion->setTextFormat(Qt::PlainText);
    m_linkQuestion->open();
}

} // namespace warder::desktop
