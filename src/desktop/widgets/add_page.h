// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/add_profile_model.h"
#include "desktop/widgets/parts.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace warder::desktop {

class ByHandForm;
class KindGrid;

//! Adding a profile: an address, what is there, a name, and how to sign in. Also the first page of an empty Warder.
class AddPage : public QWidget
{
    Q_OBJECT

public:
    //! The model must outlive this.
    AddPage(const Theme& theme, AddProfileModel& model, QWidget* parent);
    //! Begins anew; `isFirst` where there are no profiles, so that there is nothing to go back to.
    void begin(bool isFirst);
    //! Begins with an address that came from elsewhere; nothing is asked there before the person wants it.
    void propose(const QString& address);
    [[nodiscard]] bool isUntouched() const; //!< nothing was typed since it began
    //! Looks at an address that came from elsewhere, on the person's word; after begin().
    void lookAt(const QString& address, const QString& preset);
    void allowCancel(); //!< there is something to go back to now
    //! Something else that one could begin with, shown below the address. Becomes a part of this page.
    void offer(QWidget* other);

Q_SIGNALS:
    void cancelled();
    //! The person wants to import a file of another program; which one is to be asked.
    void importAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addImports(QVBoxLayout& layout);
    void addNameAndWay(QVBoxLayout& layout);
    void addMore(QVBoxLayout& layout);
    void onKindChosen(int index);
    [[nodiscard]] const ByHandKind* byHandKind() const; //!< that is chosen; null: a server is looked at
    void onChanged();
    void onPresets();
    void look();
    void showKinds();
    [[nodiscard]] bool mayAdd() const;

    const Theme& m_theme;
    AddProfileModel& m_model;
    QLabel* m_title;
    QLabel* m_welcome;
    QLineEdit* m_address;
    QComboBox* m_preset;
    QPushButton* m_look;
    MessageBanner* m_banner;
    QPushButton* m_importFile = nullptr;
    KindGrid* m_kinds;
    QFrame* m_presetCard;
    QLabel* m_presetHelp = nullptr;
    QFrame* m_findingsCard;
    QVBoxLayout* m_findings = nullptr;
    QLabel* m_help = nullptr;
    QWidget* m_details = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_clientId = nullptr;
    QLabel* m_clientIdLabel = nullptr;
    QLabel* m_clientIdHint = nullptr;
    QLineEdit* m_issuer = nullptr;
    QLabel* m_issuerLabel = nullptr;
    ByHandForm* m_byHand = nullptr;
    QPushButton* m_moreButton = nullptr;
    QPlainTextEdit* m_more = nullptr;
    const std::vector<ByHandKind> m_byHandKinds = byHandKinds();
    QFrame* m_ways = nullptr;
    QFrame* m_choices = nullptr;
    QComboBox* m_choice = nullptr;
    QPushButton* m_browser = nullptr;
    QPushButton* m_device = nullptr;
    QLabel* m_wayHint = nullptr;
    QPushButton* m_cancel;
    QPushButton* m_add;
};

} // namespace warder::desktop
