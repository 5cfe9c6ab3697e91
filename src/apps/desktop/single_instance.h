// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace warder {

//! One desktop for each runtime folder: a second one asks the first to show itself and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    //! `folder` is where the agent's socket is.
    explicit SingleInstance(const QString& folder);

    //! True when this is the first; else the other one was told, or cannot be reached (then this one goes on alone).
    [[nodiscard]] bool claim();

Q_SIGNALS:
    void raiseAsked();

private:
    QString m_folder;
    QLocalServer m_server;
};

} // namespace warder
