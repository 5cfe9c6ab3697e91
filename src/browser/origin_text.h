// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace warder::browser {

//! What stands in the address bar about a page.
struct OriginText
{
    enum class Trust {
        None, //!< nothing is shown yet
        Secure,
        OwnAuthority, //!< secure, by an authority that the engine does not know and the profile or this machine does
        Local, //!< not encrypted, and never leaves this computer
        Insecure,
    };
    Trust trust = Trust::None;
    QString origin; //!< scheme, host in its ASCII form, and the port where it is not the scheme's own; no path
    QString words; //!< what `trust` means
};

//! Of the page that is really there.
[[nodiscard]] OriginText originText(const QUrl& url, bool isOwnAuthority);

} // namespace warder::browser
