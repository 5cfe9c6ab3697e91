// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/add_page.h"

#include "desktop/widgets/by_hand_form.h"
#include "desktop/widgets/kind_grid.h"
#include "desktop/widgets/profile_mark.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace warder::desktop {

namespace {

constexpr int kNarrow = 560; // pixels: one card below the other
const QString kByHand = QStringLiteral("by-hand:"); // before a kind, in the data of the list of kinds

} // namespace

AddPage::AddPage(const Theme& theme, AddProfileModel& model, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_title(makeLabel(theme, Theme::Type::Title, "", this))
    , m_welcome(makeLabel(theme, Theme::Type::Body, "muted", this))
    , m_address(new QLineEdit(this))
    , m_preset(new QComboBox(this))
    , m_look(makeButton(tr("L&ook"), QStringLiteral("lookButton"), "primary", this))
    , m_banner(new MessageBanner(theme, this))
    , m_kinds(new KindGrid(theme, this))
    , m_cancel(makeButton(tr("Cancel"), QStringLiteral("cancelAddButton"), "", this))
    , m_add(makeButton(tr("Add and &sign in"), QStringLiteral("addButton"), "primary", this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::kLarge);
    layout->addWidget(m_title);
    m_welcome->setWordWrap(true);
    layout->addWidget(m_welcome);
    m_address->setObjectName(QStringLiteral("addressEdit"));
    m_address->setAccessibleName(tr("Address of the service or its identity provider"));
    m_address->setPlaceholderText(QStringLiteral("https://id.example.com"));
    m_address->setMaxLength(2048);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::kSmall);
    line->addWidget(m_address, 1);
    m_preset->setObjectName(QStringLiteral("presetCombo"));
    m_preset->setAccessibleName(tr("Kind of provider"));
    m_preset->addItem(tr("Find out by itself"), QString());
    line->addWidget(m_preset);
    line->addWidget(m_look);
    layout->addLayout(line);
    m_banner->setObjectName(QStringLiteral("addBanner"));
    layout->addWidget(m_banner);
    addImports(*layout);
    QVBoxLayout* content = nullptr;
    m_presetCard = makeCard(theme, tr("WHAT TO KNOW BEFORE"), &content, this);
    m_presetHelp = makeLabel(theme, Theme::Type::Body, "", m_presetCard);
    m_presetHelp->setObjectName(QStringLiteral("chosenPresetHelp"));
    m_presetHelp->setWordWrap(true);
    m_presetHelp->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_presetHelp->setFocusPolicy(Qt::NoFocus);
    content->addWidget(m_presetHelp);
    layout->addWidget(m_presetCard);
    m_findingsCard = makeCard(theme, tr("WHAT IS THERE"), &content, this);
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(Theme::kSmall + 2);
    content->addLayout(m_findings);
    m_help = makeLabel(theme, Theme::Type::Small, "muted", m_findingsCard);
    m_help->setObjectName(QStringLiteral("presetHelp"));
    m_help->setWordWrap(true);
    content->addWidget(m_help);
    layout->addWidget(m_findingsCard);
    m_byHand = new ByHandForm(theme, this);
    layout->addWidget(m_byHand);
    addNameAndWay(*layout);
    m_kinds->setObjectName(QStringLiteral("kindGrid"));
    layout->addWidget(m_kinds);
    addMore(*layout);
    layout->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::kSmall);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    layout->addLayout(buttons);
    connect(m_look, &QPushButton::clicked, this, &AddPage::look);
    connect(m_address, &QLineEdit::returnPressed, this, &AddPage::look);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &AddPage::onKindChosen);
    connect(m_kinds, &KindGrid::chosen, this, [this](const QString& key) {
        m_preset->setCurrentIndex(std::max(0, m_preset->findData(key)));
        if (m_address->isVisibleTo(this))
            m_address->setFocus();
        else
            m_byHand->focusFirst();
    });
    connect(m_byHand, &ByHandForm::edited, this, [this] { m_add->setEnabled(mayAdd()); });
    connect(&model, &AddProfileModel::presetsChanged, this, &AddPage::onPresets);
    connect(m_cancel, &QPushButton::clicked, this, &AddPage::cancelled);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_model.add({ m_name->text(), m_clientId->text(), m_issuer->text(), m_device->isChecked() ? QStringLiteral("device") : QStringLiteral("browser"),
                      m_choice->currentIndex(), m_byHand->typed(), m_more->toPlainText() });
    });
    connect(&model, &AddProfileModel::changed, this, &AddPage::onChanged);
    begin(false);
}

// Any other file than those that are found by themselves.
void AddPage::addImports(QVBoxLayout& layout)
{
    m_importFile = makeButton(tr("Import a &file of another program…"), QStringLiteral("importFileButton"), "link", this);
    connect(m_importFile, &QPushButton::clicked, this, &AddPage::importAsked);
    layout.addWidget(m_importFile, 0, Qt::AlignLeading);
}

void AddPage::propose(const QString& address)
{
    m_address->setText(address);
    m_address->setFocus();
}

void AddPage::offer(QWidget* other)
{
    auto* rows = static_cast<QVBoxLayout*>(layout());
    rows->insertWidget(rows->indexOf(m_findingsCard), other);
}

void AddPage::addNameAndWay(QVBoxLayout& layout)
{
    m_details = new QWidget(this);
    auto* both = new FoldingLayout(kNarrow, m_details);
    both->setSpacing(Theme::kLarge - 2);
    layout.addWidget(m_details);

    QVBoxLayout* content = nullptr;
    auto* names = makeCard(m_theme, tr("NAME AND CLIENT"), &content, m_details);
    both->addWidget(names, 1);
    QLabel* newest = nullptr;
    const auto addField = [&](const QString& caption, const QString& objectName) {
        auto* label = makeLabel(m_theme, Theme::Type::Small, "muted", names);
        label->setText(caption);
        auto* edit = new QLineEdit(names);
        edit->setObjectName(objectName);
        QString spoken = caption;
        edit->setAccessibleName(spoken.remove(u'&'));
        edit->setMaxLength(1024);
        label->setBuddy(edit);
        content->addWidget(label);
        content->addWidget(edit);
        newest = label;
        return edit;
    };
    m_name = addField(tr("&Name that programs use"), QStringLiteral("nameEdit"));
    m_issuer = addField(tr("&Issuer that the server trusts"), QStringLiteral("issuerEdit"));
    m_issuer->setPlaceholderText(QStringLiteral("https://id.example.com"));
    m_issuerLabel = newest;
    m_clientId = addField(tr("&Client id"), QStringLiteral("clientIdEdit"));
    m_clientIdLabel = newest;
    m_clientIdHint = makeLabel(m_theme, Theme::Type::Small, "muted", names);
    m_clientIdHint->setWordWrap(true);
    m_clientIdHint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_clientIdHint->setFocusPolicy(Qt::NoFocus);
    content->addWidget(m_clientIdHint);
    content->addStretch(1);

    m_choices = makeCard(m_theme, tr("SIGN IN BY"), &content, m_details);
    both->addWidget(m_choices, 1);
    m_choice = new QComboBox(m_choices);
    m_choice->setObjectName(QStringLiteral("choiceCombo"));
    m_choice->setAccessibleName(tr("Way to sign in"));
    content->addWidget(m_choice);
    content->addStretch(1);

    m_ways = makeCard(m_theme, tr("SIGN IN WITH"), &content, m_details);
    auto* ways = m_ways;
    both->addWidget(ways, 1);
    m_browser = makeButton(tr("My &browser"), QStringLiteral("browserWayButton"), "", ways);
    m_device = makeButton(tr("Another &device"), QStringLiteral("deviceWayButton"), "", ways);
    auto* group = new QButtonGroup(this);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::kSmall);
    for (QPushButton* button : { m_browser, m_device }) {
        button->setCheckable(true);
        group->addButton(button);
        line->addWidget(button);
    }
    line->addStretch(1);
    content->addLayout(line);
    m_wayHint = makeLabel(m_theme, Theme::Type::Small, "muted", ways);
    m_wayHint->setWordWrap(true);
    content->addWidget(m_wayHint);
    content->addStretch(1);
    connect(m_device, &QPushButton::toggled, this, [this](bool isDevice) {
        m_wayHint->setText(isDevice ? tr("Warder shows a code that you enter on your phone or any other screen.")
                                    : tr("Your browser keeps your password manager and passkeys."));
    });
    const auto enable = [this] { m_add->setEnabled(mayAdd()); };
    connect(m_name, &QLineEdit::textChanged, this, enable);
    connect(m_clientId, &QLineEdit::textChanged, this, enable);
}

// Settings of one's own, for whoever knows the keys of a profile's file.
void AddPage::addMore(QVBoxLayout& layout)
{
    m_moreButton = makeButton(tr("Mo&re settings"), QStringLiteral("moreSettingsButton"), "link", this);
    m_moreButton->setCheckable(true);
    layout.addWidget(m_moreButton, 0, Qt::AlignLeading);
    m_more = new QPlainTextEdit(this);
    m_more->setObjectName(QStringLiteral("moreSettingsEdit"));
    m_more->setAccessibleName(tr("More settings, one a line"));
    m_more->setPlaceholderText(tr("One setting a line, as in the profile's file:") + QStringLiteral("\noauth.scopes = [\"openid\", \"offline_access\"]\nhttp.ca_file = /etc/ssl/ours.pem"));
    m_more->setTabChangesFocus(true);
    m_more->setMaximumHeight(m_more->fontMetrics().lineSpacing() * 6);
    m_more->hide();
    layout.addWidget(m_more);
    connect(m_more, &QPlainTextEdit::textChanged, this, [this] { m_add->setEnabled(mayAdd()); });
    connect(m_moreButton, &QPushButton::toggled, this, [this](bool isOpen) {
        m_more->setVisible(isOpen);
        if (isOpen)
            m_more->setFocus();
        else
            m_more->clear(); // what is not seen does not count
    });
}

bool AddPage::mayAdd() const
{
    const bool hasClient = !m_clientId->text().trimmed().isEmpty() || !m_more->toPlainText().isEmpty() || !m_model.needsClientId();
    return !m_model.isBusy() && !m_name->text().trimmed().isEmpty() && hasClient && m_byHand->isComplete();
}

const ByHandKind* AddPage::byHandKind() const
{
    for (const ByHandKind& kind : m_byHandKinds) {
        if (m_preset->currentData().toString() == kByHand + kind.kind)
            return &kind;
    }
    return nullptr;
}

void AddPage::onKindChosen(int index)
{
    const auto& presets = m_model.presets();
    const bool isPreset = index > 0 && static_cast<std::size_t>(index) <= presets.size();
    m_address->setPlaceholderText(isPreset ? presets[static_cast<std::size_t>(index) - 1].addressHint : QStringLiteral("https://id.example.com"));
    const ByHandKind* kind = byHandKind();
    m_address->setVisible(!kind);
    m_look->setVisible(!kind);
    m_byHand->show(kind);
    if (kind)
        m_model.beginByHand(*kind);
    else if (m_model.hasSuggestion() && m_model.findings().empty())
        m_model.reset(); // of another kind by hand
    m_presetHelp->setText(isPreset ? presets[static_cast<std::size_t>(index) - 1].help : QString());
    showKinds();
}

// As long as nothing is chosen, what could be; then what the choice asks for.
void AddPage::showKinds()
{
    const bool isBeginning = !m_model.hasSuggestion() && !m_model.isBusy() && m_model.findings().empty();
    m_kinds->setVisible(isBeginning && m_preset->currentIndex() == 0 && m_preset->count() > 1);
    m_presetCard->setVisible(isBeginning && !m_presetHelp->text().isEmpty());
}

void AddPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isVisible())
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void AddPage::look()
{
    const int index = m_preset->currentIndex();
    const bool hasAddress = index > 0 && static_cast<std::size_t>(index) <= m_model.presets().size() && m_model.presets()[static_cast<std::size_t>(index) - 1].hasAddress;
    if (!m_address->text().trimmed().isEmpty() || hasAddress)
        m_model.look(m_address->text(), m_preset->currentData().toString(), m_more->toPlainText());
}

void AddPage::lookAt(const QString& address, const QString& preset)
{
    m_preset->setCurrentIndex(std::max(0, preset.isEmpty() ? 0 : m_preset->findData(preset)));
    m_address->setText(address);
    m_model.look(address, preset, {});
}

void AddPage::onPresets()
{
    while (m_preset->count() > 1)
        m_preset->removeItem(1);
    std::vector<KindGrid::Kind> all;
    for (const AddProfileModel::Preset& preset : m_model.presets())
        m_preset->addItem(markIcon(m_theme, markOf(preset.kind, preset.name, preset.title, preset.title.left(2))), preset.title, preset.name);
    for (const ByHandKind& kind : m_byHandKinds)
        m_preset->addItem(markIcon(m_theme, markOf(kind.kind, {}, kind.title, kind.title.left(2))), kind.title, kByHand + kind.kind);
    for (int i = 1; i < m_preset->count(); ++i)
        all.push_back({ m_preset->itemData(i).toString(), m_preset->itemText(i), m_preset->itemIcon(i) });
    m_kinds->show(all);
    showKinds();
}

void AddPage::begin(bool isFirst)
{
    m_title->setText(isFirst ? tr("Welcome to Warder") : tr("Add a profile"));
    const QString how = tr("Paste the address of the service or of its identity provider to begin.");
    m_welcome->setText(isFirst ? tr("Warder signs in once for each service, keeps the session alive, and hands short-lived tokens to your programs.") + u'\n' + how : how);
    m_cancel->setVisible(!isFirst);
    m_address->clear();
    m_clientId->clear();
    m_issuer->clear();
    m_name->setText({});
    m_moreButton->setChecked(false);
    m_preset->setCurrentIndex(0);
    m_browser->setChecked(true);
    m_wayHint->setText(tr("Your browser keeps your password manager and passkeys."));
    m_model.reset();
    m_address->setFocus();
}

bool AddPage::isUntouched() const
{
    return m_address->text().isEmpty();
}

void AddPage::allowCancel()
{
    m_cancel->show();
}

void AddPage::onChanged()
{
    m_look->setEnabled(!m_model.isBusy());
    m_look->setText(m_model.isBusy() ? tr("Looking…") : tr("L&ook"));
    m_banner->show(m_model.problem());
    clear(*m_findings);
    for (const AddProfileModel::Finding& finding : m_model.findings()) {
        auto* line = new QWidget(m_findingsCard);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::kMedium);
        auto* sign = makeLabel(m_theme, Theme::Type::Strong, finding.isGood ? "" : "bad", line);
        sign->setText(finding.isGood ? QStringLiteral("✓") : QStringLiteral("!"));
        sign->setAccessibleName(finding.isGood ? tr("good") : tr("to know"));
        sign->setFixedWidth(Theme::kLarge);
        auto* text = makeLabel(m_theme, Theme::Type::Body, "", line);
        text->setWordWrap(true);
        text->setText(finding.text);
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        m_findings->addWidget(line);
        line->show();
    }
    m_help->setText(m_model.help());
    m_help->setVisible(!m_model.help().isEmpty());
    m_findingsCard->setVisible(!m_model.findings().empty());
    m_importFile->setVisible(!m_model.hasSuggestion() && !m_model.isBusy());
    showKinds();
    m_details->setVisible(m_model.hasSuggestion());
    m_add->setVisible(m_model.hasSuggestion());
    m_add->setEnabled(false);
    if (!m_model.hasSuggestion())
        return;
    if (m_name->text().isEmpty() || !m_name->isModified())
        m_name->setText(m_model.suggestedName());
    m_device->setVisible(m_model.offersDevice());
    m_ways->setVisible(m_model.hasWays());
    m_choices->setVisible(!m_model.choices().isEmpty());
    if (m_choice->count() != m_model.choices().size()) {
        m_choice->clear();
        m_choice->addItems(m_model.choices());
    }
    m_issuerLabel->setVisible(m_model.needsIssuer());
    m_issuer->setVisible(m_model.needsIssuer());
    for (QWidget* part : std::initializer_list<QWidget*> { m_clientIdLabel, m_clientId, m_clientIdHint })
        part->setVisible(m_model.hasWays());
    if (!m_model.needsClientId())
        m_clientIdHint->setText(tr("May stay empty."));
    else if (m_model.registerAt().isEmpty())
        m_clientIdHint->setText(tr("Register a native (public) application at the provider with the redirect address %1.").arg(m_model.redirectUri()));
    else
        m_clientIdHint->setText(tr("Register an application there (%1) with the redirect address %2.").arg(m_model.registerAt(), m_model.redirectUri()));
    m_add->setEnabled(mayAdd());
}

} // namespace warder::desktop
