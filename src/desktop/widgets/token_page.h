// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/token_model.h"
#include "desktop/widgets/parts.h"

#include <QWidget>

class QTreeView;
class QVBoxLayout;

namespace warder::desktop {

class SecretField;

//! A token of the profile, taken apart: whether its signature holds, what is missing, its claims, its raw text.
class TokenPage : public QWidget
{
    Q_OBJECT

public:
    //! The model must outlive this.
    TokenPage(const Theme& theme, TokenModel& model, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addKinds(QVBoxLayout& layout);
    void addSignature(QVBoxLayout& layout);
    void addClaims(QVBoxLayout& layout);
    void addRaw(QVBoxLayout& layout);
    void onChanged();
    void fitTree();

    const Theme& m_theme;
    TokenModel& m_model;
    QPushButton* m_access = nullptr;
    QPushButton* m_id = nullptr;
    QLabel* m_message = nullptr;
    MessageBanner* m_banner;
    MessageBanner* m_missing;
    QFrame* m_signatureCard = nullptr;
    StatePill* m_verdict = nullptr;
    QLabel* m_signature = nullptr;
    QFrame* m_claimsCard = nullptr;
    QTreeView* m_claims = nullptr;
    QFrame* m_rawCard = nullptr;
    SecretField* m_raw = nullptr;
};

} // namespace warder::desktop
