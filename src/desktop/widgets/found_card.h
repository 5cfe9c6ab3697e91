// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/found_configuration.h"
#include "desktop/widgets/parts.h"

#include <QWidget>

class QVBoxLayout;

namespace warder::desktop {

//! What was found on this machine, each with a button that makes profiles of it. Hidden where nothing was.
class FoundCard : public QWidget
{
    Q_OBJECT

public:
    //! Theme and model must outlive this.
    FoundCard(const Theme& theme, FoundConfiguration& found, QWidget* parent);

private:
    void onChanged();
    void addRow(std::size_t source);

    const Theme& m_theme;
    FoundConfiguration& m_found;
    MessageBanner* m_banner;
    QVBoxLayout* m_rows = nullptr;
    QFrame* m_card = nullptr;
};

} // namespace warder::desktop
