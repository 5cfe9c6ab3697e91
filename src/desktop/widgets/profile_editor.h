// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/profile_edit_model.h"
#include "desktop/widgets/parts.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <memory>

namespace warder::desktop {

namespace Ui {
class ProfileEditor;
}

//! Every key of a profile, to be looked for, read and changed; and the client secret.
class ProfileEditor : public QWidget
{
    Q_OBJECT

public:
    //! The model must outlive this.
    ProfileEditor(const Theme& theme, ProfileEditModel& model, QWidget* parent);
    ~ProfileEditor() override;
    void open(const QString& profile);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void onChanged();
    void onPreview();
    void showFirstRow();

    const std::unique_ptr<Ui::ProfileEditor> m_ui; //!< ui/profile_editor.ui
    const Theme& m_theme;
    ProfileEditModel& m_model;
    QSortFilterProxyModel m_filtered;
    MessageBanner* m_banner;
};

} // namespace warder::desktop
