// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"

#include <QList>
#include <QNetworkCookie>
#include <QStringList>
#include <QUrl>

#include <compare>
#include <map>
#include <optional>

namespace warder::browser {

//! The cookies of the wanted names that the wanted page would be sent (RFC 6265 section 5.4); no other is kept.
class CookieCollector
{
public:
    CookieCollector(QUrl page, QStringList names);

    //! One is set or has changed. Whether it is one of the wanted.
    bool add(const QNetworkCookie& cookie);
    //! One has ended. Whether it was one of the wanted.
    bool remove(const QNetworkCookie& cookie);
    //! All of them, as a list of objects with `name` and `value`, in the order of the names; nothing while one is missing. Of
    //! several with one name the one with the longest path counts, as a server would see it first.
    [[nodiscard]] std::optional<codec::Json> all() const;

private:
    struct Key
    {
        QByteArray name;
        QString domain;
        QString path;
        std::strong_ordering operator<=>(const Key&) const = default;
    };
    [[nodiscard]] static Key keyOf(const QNetworkCookie& cookie);
    [[nodiscard]] bool isWanted(const QNetworkCookie& cookie) const;

    QUrl m_page;
    QStringList m_names;
    std::map<Key, QByteArray> m_values;
};

} // namespace warder::browser
