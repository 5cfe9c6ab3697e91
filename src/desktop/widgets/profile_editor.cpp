// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/profile_editor.h"

#include "desktop/widgets/tables.h"
#include "desktop/widgets/value_delegate.h"

#include "ui_profile_editor.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>

namespace warder::desktop {

namespace {


} // namespace

ProfileEditor::ProfileEditor(const Theme& theme, ProfileEditModel& model, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProfileEditor>())
    , m_theme(theme)
    , m_model(model)
    , m_banner(new MessageBanner(theme, this))
{
    m_ui->setupUi(this);
    m_banner->setObjectName(QStringLiteral("editBanner"));
    m_ui->editorLayout->insertWidget(1, m_banner);
    applyTheme(theme, *this);
    m_filtered.setSourceModel(&model.keys());
    m_filtered.setFilterKeyColumn(-1); // a word of the meaning finds it too
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->keysTable->setModel(&m_filtered);
    dressTable(*m_ui->keysTable, { { 22 }, { 26, 2 }, { 14, 0 }, { 36, 3 } });
    auto* muted = new MutedDelegate(theme, this);
    m_ui->keysTable->setItemDelegateForColumn(ProfileKeysModel::SourceColumn, muted);
    m_ui->keysTable->setItemDelegateForColumn(ProfileKeysModel::MeaningColumn, muted);
    auto* values = new ValueDelegate(this);
    m_ui->keysTable->setItemDelegateForColumn(ProfileKeysModel::ValueColumn, values);
    connect(values, &ValueDelegate::typed, this, [this](const QModelIndex& index, const QString& text) {
        m_model.tryOut(index.siblingAtColumn(ProfileKeysModel::KeyColumn).data().toString(), text);
    });
    connect(values, &ValueDelegate::left, &model, &ProfileEditModel::endTrial);
    m_ui->typedHint->hide();
    m_ui->fileView->hide();
    connect(m_ui->showFileButton, &QPushButton::toggled, m_ui->fileView, &QWidget::setVisible);
    connect(&model, &ProfileEditModel::previewChanged, this, &ProfileEditor::onPreview);
    connect(m_ui->keyFilterEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filtered.setFilterFixedString(text);
        showFirstRow();
    });
    connect(&m_filtered, &QAbstractItemModel::modelReset, this, &ProfileEditor::showFirstRow);
    connect(m_ui->closeEditorButton, &QPushButton::clicked, this, &ProfileEditor::closed);
    const auto keep = [this] {
        const QString secret = m_ui->clientSecretEdit->text();
        m_ui->clientSecretEdit->clear();
        m_model.setClientSecret(secret);
    };
    connect(m_ui->keepSecretButton, &QPushButton::clicked, this, keep);
    connect(m_ui->clientSecretEdit, &QLineEdit::returnPressed, this, keep);
    connect(&model, &ProfileEditModel::changed, this, &ProfileEditor::onChanged);
    onChanged();
}

ProfileEditor::~ProfileEditor() = default;

void ProfileEditor::open(const QString& profile)
{
    m_ui->keyFilterEdit->clear();
    m_model.open(profile);
    m_ui->keyFilterEdit->setFocus();
}

// The keyboard goes on from the value of the first key that was found.
void ProfileEditor::showFirstRow()
{
    m_ui->keysTable->setCurrentIndex(m_filtered.index(0, ProfileKeysModel::ValueColumn));
}

void ProfileEditor::onChanged()
{
    m_banner->show(m_model.problem());
    m_ui->editNotice->setText(m_model.isLoading() && m_model.keys().rowCount() == 0 ? tr("Reading the profile…") : m_model.notice());
    m_ui->editNotice->setVisible(!m_ui->editNotice->text().isEmpty());
}

// The file, with the lines marked that what is typed would change.
void ProfileEditor::onPreview()
{
    m_ui->typedHint->setText(m_model.typedProblem());
    m_ui->typedHint->setVisible(!m_model.typedProblem().isEmpty());
    const QString file = m_model.file();
    if (m_ui->fileView->toPlainText() != file)
        m_ui->fileView->setPlainText(file);
    const QStringList before = m_model.savedFile().split(u'\n');
    const QStringList after = file.split(u'\n');
    // One key is changed at a time: what differs is between the lines that both begin and end with.
    const auto same = std::ranges::mismatch(before, after);
    const auto begin = std::distance(after.begin(), same.in2);
    auto end = after.size();
    for (auto left = before.size(); left > begin && end > begin && before[left - 1] == after[end - 1]; --left)
        --end;
    QList<QTextEdit::ExtraSelection> marks;
    for (auto line = begin; line < end; ++line) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_ui->fileView->document()->findBlockByNumber(static_cast<int>(line)));
        mark.format.setBackground(m_theme.toneBackground(Tone::Good));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    m_ui->fileView->setExtraSelections(marks);
}

void ProfileEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ProfileEditor::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_ui->clientSecretEdit->clear();
}

} // namespace warder::desktop
