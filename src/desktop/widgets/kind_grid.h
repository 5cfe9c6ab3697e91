// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/theme.h"

#include <QFrame>
#include <QIcon>
#include <QString>

#include <vector>

class QPushButton;

namespace warder::desktop {

//! What a profile can be begun with, all of it seen at once: providers that Warder knows, and kinds that need none. One stop for the Tab
//! key; the arrow keys go on from there.
class KindGrid : public QFrame
{
    Q_OBJECT

public:
    struct Kind
    {
        QString key; //!< chosen() says it
        QString title;
        QIcon icon;
    };

    KindGrid(const Theme& theme, QWidget* parent);
    void show(const std::vector<Kind>& kinds);

Q_SIGNALS:
    void chosen(const QString& key);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void setStop(QPushButton& button);

    QWidget* m_rows;
    std::vector<QPushButton*> m_buttons;
};

} // namespace warder::desktop
