// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

class QLocalSocket;

namespace warder {

//! One desktop for each runtime folder: a second one asks the first to show itself, or to look at an address, and ends. What it says is one
//! line of JSON at most; the folder is the person's own, and whoever says it is the same user. The first answers with a line when it has
//! heard, so that nothing is lost with the second.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    //! `folder` is where the agent's socket is.
    explicit SingleInstance(const QString& folder);

    //! True when this is the first; else the other one was told. `address` is what this one was started with; empty: nothing.
    [[nodiscard]] bool claim(const QString& address);

Q_SIGNALS:
    void raiseAsked();
    void addressAsked(const QString& address); //!< as it was given, whatever it is

private:
    void hear(QLocalSocket& second);

    QString m_folder;
    QLocalServer m_server;
};

} // namespace warder
