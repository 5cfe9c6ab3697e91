// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/secret_clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace warder::desktop {

namespace {

QByteArray digestOf(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

SecretClipboard::SecretClipboard(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    if (m_timer.isActive())
        clear();
}

void SecretClipboard::copySecret(const QString& text, std::chrono::seconds kept)
{
    auto* data = new QMimeData; // the clipboard owns it
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret"); // Klipper and others keep it out of their history
    QGuiApplication::clipboard()->setMimeData(data);
    m_digest = digestOf(text);
    if (kept > std::chrono::seconds::zero())
        m_timer.start(kept);
    else
        m_timer.stop();
}

void SecretClipboard::copyText(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

void SecretClipboard::clear()
{
    m_timer.stop();
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (clipboard && digestOf(clipboard->text()) == m_digest)
        clipboard->clear();
    m_digest.clear();
}

} // namespace warder::desktop
