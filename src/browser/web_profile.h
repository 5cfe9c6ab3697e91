// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWebEngineProfile>

#include <memory>

namespace warder::browser {

//! A profile that keeps nothing: off the record, its cache and cookies in memory, and everything off that a page to sign in at
//! does not need (security.md section 3.7).
[[nodiscard]] std::unique_ptr<QWebEngineProfile> createWebProfile();

//! All of this process through one proxy ("http://host:port", "socks5://host:port"), or through none where it is empty: neither
//! the desktop's settings nor the environment's are asked. False where it is no address.
[[nodiscard]] bool useProxy(const QString& address);

} // namespace warder::browser
