// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/import_model.h"
#include "desktop/widgets/parts.h"

#include <QWidget>

namespace warder::desktop {

//! What would be made of a file of another program, profile by profile, and the choice among them.
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    //! The model must outlive this.
    ImportPage(const Theme& theme, ImportModel& model, QWidget* parent);
    void begin(const QString& path);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void onChanged();
    void showProposals();
    void addProposal(int index);

    const Theme& m_theme;
    ImportModel& m_model;
    QLabel* m_file;
    MessageBanner* m_banner;
    QLabel* m_remarks;
    QVBoxLayout* m_list;
    QPushButton* m_cancel;
    QPushButton* m_write;
    const void* m_shown = nullptr; //!< the proposals that are there as widgets
};

} // namespace warder::desktop
