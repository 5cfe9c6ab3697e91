// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/by_hand.h"
#include "desktop/widgets/parts.h"

#include <QWidget>

class QLineEdit;

namespace warder::desktop {

//! The fields of a kind of profile that no server can be asked about.
class ByHandForm : public QWidget
{
    Q_OBJECT

public:
    ByHandForm(const Theme& theme, QWidget* parent);
    //! Shows the fields of this kind, empty; null: none.
    void show(const ByHandKind* kind);
    [[nodiscard]] QMap<QString, QString> typed() const;
    [[nodiscard]] bool isComplete() const;
    void focusFirst(); //!< the first field, or nothing where the kind asks for none

Q_SIGNALS:
    void edited();

private:
    const Theme& m_theme;
    QFrame* m_card;
    QVBoxLayout* m_rows = nullptr;
    std::vector<std::pair<ByHandField, QLineEdit*>> m_fields;
};

} // namespace warder::desktop
