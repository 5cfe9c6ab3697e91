// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace warder::desktop {

//! Puts a secret into the clipboard, marked so that histories leave it out, and takes it away again after a while, unless
//! something else is there by then. Only ever on the person's own click.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject* parent);
    ~SecretClipboard() override; //!< takes it away at once
    void copySecret(const QString& text, std::chrono::seconds kept); //!< 0: it stays
    static void copyText(const QString& text); //!< an address or a code: not secret, stays

private:
    void clear();
    QTimer m_timer;
    QByteArray m_digest; //!< of what was put there, to know it again without keeping it
};

} // namespace warder::desktop
