// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/installed_tools_model.h"
#include "desktop/widgets/parts.h"

#include <memory>

namespace warder::desktop {

namespace Ui {
class ToolsSettings;
}

//! What was changed in files of other programs, to be undone.
class ToolsSettings : public QFrame
{
    Q_OBJECT

public:
    //! The models must outlive this.
    ToolsSettings(const Theme& theme, InstalledToolsModel& tools, QWidget* parent);
    ~ToolsSettings() override;

protected:
    void showEvent(QShowEvent* event) override; // read anew

private:
    void onChanged();
    void undo();

    const std::unique_ptr<Ui::ToolsSettings> m_ui; //!< ui/tools_settings.ui
    InstalledToolsModel& m_tools;
};

} // namespace warder::desktop
