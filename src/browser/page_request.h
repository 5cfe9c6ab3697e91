// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QList>
#include <QNetworkCookie>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <string_view>
#include <utility>

namespace warder::browser {

//! What the agent wants shown: one JSON object, the first line of standard input (docs/protocol.md).
struct PageRequest
{
    QString title; //!< of the profile
    QUrl url;
    QList<QUrl> redirectUris; //!< without query and fragment
    QUrl cookieUrl; //!< whose cookies are wanted
    QStringList cookieNames; //!< empty: none is looked at
    QList<std::pair<QNetworkCookie, QUrl>> startCookies; //!< with the server that each is for
    QString caFile;
    QString proxy; //!< http://host:port or socks5://host:port; empty: none
    bool allowHttp = false;
};

//! Reads it. Errors: InvalidRequest. No piece of the text is in an error: it may hold a cookie.
[[nodiscard]] Result<PageRequest> parsePageRequest(std::string_view line);

} // namespace warder::browser
