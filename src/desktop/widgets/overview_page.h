// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/overview_model.h"
#include "desktop/widgets/parts.h"

#include <QWidget>

#include <array>

class QBoxLayout;

namespace warder::desktop {

//! The cards of one profile. Shows what an OverviewModel says; knows nothing itself.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(const Theme& theme, QWidget* parent);
    void show(const OverviewModel& model);

private:
    struct LifeCard
    {
        QLabel* left;
        LifeBar* bar;
        QLabel* line;
    };
    struct UseRow
    {
        QWidget* row;
        QLabel* program;
        ElidedLabel* chain;
        QLabel* when;
    };
    [[nodiscard]] LifeCard addLifeCard(QBoxLayout& cards, const QString& title, const QString& name);
    void addScopes(QBoxLayout& cards);
    void addIdentity(QBoxLayout& cards);
    void addServedAs(QBoxLayout& cards);
    void addUses(QBoxLayout& cards);
    void showLife(const LifeCard& card, const LifeView& life, Tone tone);
    void showScopes(const ProfileItem& item);

    const Theme& m_theme;
    MessageBanner* m_banner;
    LifeCard m_access;
    LifeCard m_session;
    QWidget* m_chips = nullptr;
    QStringList m_shownScopes;
    QWidget* m_audienceRow = nullptr;
    ElidedLabel* m_audience = nullptr;
    ElidedLabel* m_name = nullptr;
    ElidedLabel* m_email = nullptr;
    ElidedLabel* m_issuer = nullptr;
    StatePill* m_verified = nullptr;
    QLabel* m_nobody = nullptr;
    QWidget* m_identity = nullptr;
    QLabel* m_header = nullptr;
    QLabel* m_programs = nullptr;
    std::array<UseRow, 3> m_uses {};
    QLabel* m_unused = nullptr;
};

} // namespace warder::desktop
