// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/desktop_settings.h"
#include "desktop/widgets/parts.h"

#include <memory>

namespace warder::desktop {

namespace Ui {
class ClipboardSettings;
}

//! How long a copied token stays in the clipboard.
class ClipboardSettings : public QFrame
{
    Q_OBJECT

public:
    //! The models must outlive this.
    ClipboardSettings(const Theme& theme, DesktopSettings& settings, QWidget* parent);
    ~ClipboardSettings() override;

private:
    void onChanged();

    const std::unique_ptr<Ui::ClipboardSettings> m_ui; //!< ui/clipboard_settings.ui
    DesktopSettings& m_settings;
};

} // namespace warder::desktop
