// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/consent_prompt.h"

#include "desktop/widgets/parts.h"

#include "ui_consent_prompt.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <chrono>

namespace warder::desktop {

using codec::Json;
using namespace std::chrono_literals;

namespace {

constexpr auto kGuard = 500ms;
constexpr auto kStep = 18; // each program stands further in than the one that it has started
constexpr std::int64_t kHour = 3600;

} // namespace

ConsentPrompt::ConsentPrompt(ConsentQuestion question, const Theme& theme, Now now)
    : m_ui(std::make_unique<Ui::ConsentPrompt>())
    , m_question(std::move(question))
    , m_now(std::move(now))
    , m_longer(new QMenu(this))
{
    m_ui->setupUi(this);
    setPalette(theme.palette());
    setStyleSheet(theme.styleSheet());
    setWindowFlag(Qt::WindowStaysOnTopHint); // it would be answered by its time otherwise
    auto* tile = new Tile(40, theme, this);
    const ProfileItem& profile = m_question.profile();
    tile->show(markOf(profile.kind, profile.preset, profile.name, profile.initials()));
    m_ui->headLayout->insertWidget(0, tile, 0, Qt::AlignTop);
    m_ui->consentTitle->setText(m_question.title());
    setAccessibleName(m_question.title());
    m_ui->surroundings->setText(m_question.surroundings());
    m_ui->surroundings->setVisible(!m_question.surroundings().isEmpty());
    m_ui->hint->setText(m_question.hint());
    m_ui->hint->setVisible(!m_question.hint().isEmpty());
    m_ui->getsText->setText(m_question.gets(m_now()));
    m_ui->limitsText->setText(ConsentQuestion::limits());
    showAskers(theme);
    showChips(theme);
    applyTheme(theme, *this);
    connect(m_ui->refuseButton, &QPushButton::clicked, this, &QDialog::reject);
    offer();
    m_ui->refuseButton->setFocus();
    m_guard.setSingleShot(true);
    connect(&m_guard, &QTimer::timeout, this, [this] {
        for (QPushButton* button : allowing())
            button->setEnabled(true);
    });
    connect(&m_second, &QTimer::timeout, this, &ConsentPrompt::countDown);
}

ConsentPrompt::~ConsentPrompt() = default;

void ConsentPrompt::showAskers(const Theme& theme)
{
    int indentation = 0;
    for (const AskerView& asker : m_question.askers()) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(indentation, 0, 0, 0);
        row->setSpacing(Theme::kSmall);
        if (indentation > 0) {
            auto* sign = makeLabel(theme, Theme::Type::Body, "muted", this);
            sign->setText(layoutDirection() == Qt::RightToLeft ? QStringLiteral("↲") : QStringLiteral("↳"));
            row->addWidget(sign);
        }
        const auto add = [&](const QString& text, Theme::Type type, ElidedLabel::Look look) {
            if (text.isEmpty())
                return;
            auto* label = new ElidedLabel(theme, type, look, this);
            label->setElideMode(Qt::ElideMiddle);
            label->setText(text);
            label->setDetail(asker.path);
            row->addWidget(label);
        };
        add(asker.name, Theme::Type::Strong, ElidedLabel::Look::Text);
        add(asker.text, Theme::Type::Body, asker.name.isEmpty() ? ElidedLabel::Look::Muted : ElidedLabel::Look::Text);
        if (!asker.remark.isEmpty()) {
            auto* remark = new StatePill(theme, this);
            remark->show(asker.remark, Tone::Warning);
            remark->setAccessibleName(asker.remark);
            row->addWidget(remark);
        }
        row->addStretch(1);
        m_ui->chainLayout->addLayout(row);
        indentation += kStep;
    }
}

void ConsentPrompt::showChips(const Theme& theme)
{
    new FlowLayout(m_ui->chips);
    const auto add = [this, &theme](const QString& text, Theme::Type type, const char* look) {
        auto* label = makeLabel(theme, type, look, m_ui->chips);
        label->setText(text);
        m_ui->chips->layout()->addWidget(label);
    };
    if (!m_question.scopes().isEmpty())
        add(tr("scopes"), Theme::Type::Body, "muted");
    for (const QString& scope : m_question.scopes())
        add(scope, Theme::Type::Mono, "chip");
    if (!m_question.targets().isEmpty())
        add(tr("for"), Theme::Type::Body, "muted");
    for (const QString& target : m_question.targets())
        add(target, Theme::Type::Mono, "chip");
    m_ui->chips->setVisible(!m_question.scopes().isEmpty() || !m_question.targets().isEmpty());
}

// Only what the agent offers: another answer would be a refusal.
void ConsentPrompt::offer()
{
    const bool isAlways = m_question.offers("always");
    const bool isUntil = isAlways || m_question.offers("until");
    m_ui->onceButton->setVisible(m_question.offers("once"));
    m_ui->sessionButton->setVisible(m_question.offers("session"));
    m_ui->alwaysButton->setVisible(isUntil);
    const QString whom = m_question.alwaysFor();
    //: %1 is a program or script
    QString text = whom.isEmpty() ? tr("&Longer") : tr("&Always for %1").arg(fontMetrics().elidedText(whom, Qt::ElideMiddle, 160).replace(u'&', QStringLiteral("&&")));
    m_ui->alwaysButton->setAccessibleName(whom.isEmpty() ? tr("Longer") : tr("Always for %1").arg(whom));
    m_ui->alwaysButton->setText(text + QStringLiteral(" ▾"));
    m_longer->setObjectName(QStringLiteral("longerMenu"));
    m_longer->setAccessibleName(m_ui->alwaysButton->accessibleName());
    addLonger(tr("For an &hour"), Json::object({ { "answer", "until" }, { "seconds", kHour } }));
    addLonger(tr("For &8 hours"), Json::object({ { "answer", "until" }, { "seconds", 8 * kHour } }));
    if (isAlways) {
        m_longer->addSeparator();
        addLonger(tr("&Always"), Json::object({ { "answer", "always" } }));
    }
    connect(m_ui->onceButton, &QPushButton::clicked, this, [this] { allow(Json::object({ { "answer", "once" } })); });
    connect(m_ui->sessionButton, &QPushButton::clicked, this, [this] { allow(Json::object({ { "answer", "session" } })); });
    // Nothing in it is chosen beforehand, so that Enter alone still allows nothing.
    connect(m_ui->alwaysButton, &QPushButton::clicked, m_longer, [this] { m_longer->popup(m_ui->alwaysButton->mapToGlobal(QPoint(0, m_ui->alwaysButton->height()))); });
    for (QPushButton* button : allowing()) {
        button->setEnabled(false);
        button->installEventFilter(this);
    }
}

void ConsentPrompt::addLonger(const QString& text, Json answer)
{
    connect(m_longer->addAction(text), &QAction::triggered, this, [this, answer = std::move(answer)] { allow(answer); });
}

std::vector<QPushButton*> ConsentPrompt::allowing() const
{
    return { m_ui->onceButton, m_ui->sessionButton, m_ui->alwaysButton };
}

void ConsentPrompt::allow(Json answer)
{
    m_answer = std::move(answer);
    accept();
}

void ConsentPrompt::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_guard.start(kGuard);
    m_deadline.setRemainingTime(m_question.patience());
    m_second.start(1s);
    countDown();
    const QMargins margins = layout()->contentsMargins();
    fitToWords(*this, m_ui->buttonsLayout->minimumSize().width() + margins.left() + margins.right());
}

void ConsentPrompt::countDown()
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_deadline.remainingTimeAsDuration());
    if (m_deadline.hasExpired()) {
        m_answer.set("timed_out", true);
        reject();
        return;
    }
    //: %1 is a number of seconds
    m_ui->countdown->setText(tr("Closes and refuses in %1 s").arg(left.count()));
}

void ConsentPrompt::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape)
        reject();
    else
        QDialog::keyPressEvent(event);
}

// Enter refuses wherever the focus is; an allowing button is pressed by the space bar, its letter or the mouse.
bool ConsentPrompt::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            reject();
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace warder::desktop
