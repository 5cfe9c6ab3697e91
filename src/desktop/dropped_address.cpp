// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/dropped_address.h"

#include <QMimeData>
#include <QString>

namespace warder::desktop {

namespace {

constexpr int kLongestAddress = 2048;

QUrl urlIn(const QMimeData& data)
{
    if (data.hasUrls())
        return data.urls().size() == 1 ? data.urls().front() : QUrl();
    const QString text = data.text().trimmed();
    const bool isAddress = text.size() <= kLongestAddress && !text.contains(u'\n') && (text.startsWith(QLatin1String("https://")) || text.startsWith(QLatin1String("http://")));
    return isAddress ? QUrl(text, QUrl::StrictMode) : QUrl();
}

bool isWeb(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

} // namespace

std::optional<QUrl> droppedAddress(const QMimeData& data)
{
    const QUrl url = urlIn(data);
    return url.isLocalFile() || isWeb(url) ? std::optional(url) : std::nullopt;
}

} // namespace warder::desktop
